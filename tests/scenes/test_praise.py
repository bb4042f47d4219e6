"""The words after the name of who does the work: whether they say that somebody is better off, and what lights up."""

from __future__ import annotations

import pytest

from cuereel.scene.shop.pleased import pleased
from cuereel.scene.shop.praise import rising


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("kalian yang bikin belanja makin gampang", (4, 5)),
        ("you who make their day so much easier", (5, 7)),
        ("kamu yang menjaga semuanya", None),
        ("you who make it not very easy", None),
        ("kamu yang bikin mereka tidak nyaman", None),
    ],
)
def test_words_say_that_somebody_is_better_off(words: str, found: tuple[int, int] | None) -> None:
    assert pleased(words.split(), 1) == found


def test_what_is_said_before_the_name_is_no_praise() -> None:
    assert pleased("belanja nyaman berkat kamu yang bekerja".split(), 4) is None


def test_rows_light_from_the_first_word_on_to_the_last() -> None:
    assert rising([40, 50, 60], 3) == [40, 50, 60]
    assert rising([40], 4) == [40, 43, 46, 49]
    assert rising([40, 50, 60, 70, 80], 3) == [40, 60, 80]
    assert rising([], 4) == rising([40], 0) == []
