"""Where caption pages and their lines break."""

from __future__ import annotations

import pytest

from cuereel.conform.pages import leans, pages
from cuereel.model import CaptionWord


def paged(text: str, frames_a_word: int = 11) -> list[str]:
    """The pages of a sentence in which every word is equally long, their lines joined by a slash."""
    words = [CaptionWord(word, at * frames_a_word, (at + 1) * frames_a_word) for at, word in enumerate(text.split())]
    out = []
    for page in pages(words, len(words) * frames_a_word, fps=30):
        rest = [word.text for word in page.words]
        lines = []
        for count in page.lines:
            lines.append(" ".join(rest[:count]))
            rest = rest[count:]
        out.append(" / ".join(lines))
    return out


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Setiap nelayan menebar jala lebar,", "menebar / jala"),
        ("Ketika juru masak menyalakan kompor,", "menyalakan / kompor"),
    ],
)
def test_a_verb_and_what_it_does_something_to_stand_on_one_page(text: str, kept: str) -> None:
    assert any(kept in page for page in paged(text))


def test_a_page_begins_with_the_word_that_opens_a_clause() -> None:
    assert [page.split()[0] for page in paged("Pick a ripe mango and peel it slowly.")][-1] == "and"


def test_two_words_stay_on_one_line_where_they_fit() -> None:
    assert paged("merebus kentang,") == ["merebus kentang,"]
    assert paged("mengeringkan cucian,") == ["mengeringkan / cucian,"]


def test_no_line_is_left_with_a_scrap() -> None:
    assert paged("dan selebihnya.") == ["dan selebihnya."]


@pytest.mark.parametrize(("word", "alone"), [("and", True), ("Dan", True), ("atau,", True), ("peel", False)])
def test_words_that_say_nothing_alone_are_known(word: str, alone: bool) -> None:
    assert leans(word) is alone
