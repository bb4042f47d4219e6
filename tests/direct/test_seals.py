"""A check or a cross that has nothing of its own to mark comes down over the picture before it."""

from __future__ import annotations

import pytest

from cuereel.direct.seals import seal_of, sealed_clause
from tests.direct.library import on_word, staged

SEALED = {
    "Then a check pops up": "check",
    "and then a big green checkmark appears in the middle": "check",
    "A huge red cross": "cross",
    "lalu muncul tanda silang merah besar": "cross",
    "Terus centangnya muncul di tengah": "check",
    "Then a question mark shows up on top": "question",
    "tanda seru muncul": "alert",
}

OTHERS = (
    "Then a red check pops up",
    "A check pops up on each one",
    "a check pops up next to the second line",
    "a crossroad appears",
    "Then a check and a kite pop up",
    "centang muncul di tiap kamar",
)


@pytest.mark.parametrize("text", SEALED)
def test_a_sign_that_is_all_a_cue_asks_for_is_a_seal(text: str) -> None:
    assert seal_of(text) == SEALED[text]


@pytest.mark.parametrize("text", OTHERS)
def test_a_sign_with_a_place_or_a_colour_of_its_own_is_none(text: str) -> None:
    assert seal_of(text) == ""


def test_a_cue_may_end_on_one() -> None:
    assert sealed_clause("A kite flies, and then a cross appears") == ("A kite flies", "cross")
    assert sealed_clause("sebuah palu, lalu muncul centang") == ("sebuah palu", "check")
    assert sealed_clause("a check pops up") == ("", "")
    assert sealed_clause("a lamp, a check pops up on it, a kite") == ("", "")


def test_it_comes_over_the_picture_before_it_on_the_words_that_stand_before_its_own_cue() -> None:
    text = "Look at this kite here.\n<Picture of a kite>\nIt is ready now.\n<Then a check pops up>\n"
    script, panels, problems = staged(text, art={"kite"})
    (panel,) = [panel for panel in panels if panel.cues]
    assert (panel.cues, panel.seal, problems) == ((0, 1), "check", ())
    assert on_word(script, panel, "seal") == "It"


def test_where_nothing_is_drawn_there_is_nothing_to_seal() -> None:
    _, panels, problems = staged("Look at it.\n<Zorp the glimmering quux>\n<Then a check pops up>\n")
    assert not any(panel.seal for panel in panels)
    assert {problem.code for problem in problems} == {"unknown-cue", "nothing-to-modify"}


def test_an_author_sets_one_by_name_and_has_the_directors_left_out() -> None:
    kite = "Look at this kite here, it is ready now.\n<Picture of a kite{}>\n"
    script, panels, _ = staged(kite.format(" | seal: {sign: cross, at: ready}"), art={"kite"})
    (panel,) = [panel for panel in panels if panel.cues]
    assert (panel.seal, on_word(script, panel, "seal")) == ("cross", "ready")
    _, panels, _ = staged(kite.format(", then a check pops up | seal: none"), art={"kite"})
    assert not any(panel.seal for panel in panels)


def test_a_seal_that_nobody_knows_is_told() -> None:
    _, _, problems = staged("Look at this kite here.\n<Picture of a kite | seal: star>\n", art={"kite"})
    assert [problem.code for problem in problems] == ["bad-value"]
