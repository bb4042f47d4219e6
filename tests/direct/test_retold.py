"""A cue that is read again: what a picture turns into, and what is drawn of a cue that nobody can draw whole."""

from __future__ import annotations

import pytest

from cuereel.direct.afresh import lettered_in, turned_to
from cuereel.model import Drawn
from tests.direct.library import staged


def drawn(text, art):
    _, panels, problems = staged(f"It was hard.\n{text}\n", art=art)
    told = [each.message.rpartition(": ")[2] for each in problems if each.code == "partly-read"]
    return [panel for panel in panels if panel.cues], told


@pytest.mark.parametrize(
    ("cue", "parts"),
    [
        ("Then it changes to a red kite", ("", "a red kite")),
        ("and then the screen turns into a map", ("", "a map")),
        ("lalu berubah jadi dua perahu", ("", "dua perahu")),
        ("terus layarnya ganti ke peta", ("", "peta")),
        ("then it zooms out to a whole village", ("", "a whole village")),
        ("A drum, then it becomes a lute", ("A drum", "a lute")),
        ("Kendi di meja, lalu berubah jadi vas", ("Kendi di meja", "vas")),
        ("Then it turns red", None),
        ("then it changes to green", None),
        ('a card with "then it changes to B" on it', None),
        ("A leaf that turns into a moth", None),
    ],
)
def test_what_a_picture_turns_into(cue, parts):
    assert turned_to(cue) == parts


def test_a_number_or_a_word_that_is_named_as_that_is_lettered():
    assert [lettered_in(text) for text in ("the number 9", "angka 12", "40%", '"OPEN"')] == ["9", "12", "40%", "OPEN"]
    assert lettered_in("a lute") == lettered_in("the number of lutes") == ""


def test_what_a_panel_cannot_turn_into_is_a_picture_of_its_own():
    panels, told = drawn("<a save button being clicked>\n<Then it changes to a lute>", {"lute"})
    assert [panel.scene for panel in panels] == ["screen", "picture"]
    assert (panels[1].params["image"], told) == ("lute", [])
    panels, told = drawn("<a save button being clicked>\n<lalu berubah jadi angka 7>", set())
    assert (panels[-1].scene, panels[-1].params, told) == ("text_card", {"text": "7"}, [])


def test_of_several_things_those_that_art_shows_are_drawn_and_the_rest_is_told():
    panels, told = drawn("<Yeti juggling, zworks all over, a lute, a drum>", {"lute", "drum"})
    assert all(panel.drawn is Drawn.CUE for panel in panels)
    assert "Yeti juggling" in told[0] and "lute" not in told[0]


def test_a_definite_thing_that_nobody_can_draw_leaves_the_picture_before_it():
    panels, _ = drawn("<picture of a lute>\n<The zwork quivers>", {"lute"})
    assert [(panel.scene, panel.unmet) for panel in panels] == [("picture", (1,))]


def test_a_chart_is_not_drawn_by_what_it_is_of():
    panels, _ = drawn("<Comparison chart, zworks left, a lute, a drum>", {"lute", "drum"})
    assert [panel.drawn for panel in panels] == [Drawn.PLACEHOLDER]
