"""A part of some code that turns into another: what changes, what stays, and what nobody could tell."""

from __future__ import annotations

from typing import Any

import pytest
from closely import ROOT, closely
from pydantic import ValidationError

from cuereel.scene.coding.pieces import pieces, set_rows
from cuereel.scene.coding.step import Step
from cuereel.scene.coding.turned import turned
from cuereel.scene.load import load_scene

BUG = {
    "code": "if (open = true)",
    "steps": [{"underline": "it", "colour": "bad"}, {"into": "==", "part": "="}],
}


@pytest.mark.parametrize(
    ("lines", "part", "into", "after"),
    [
        (["let t = 3600", "wait(t)"], "t", "hour", ["let hour = 3600", "wait(hour)"]),
        (["total = 1"], "1", "0", ["total = 0"]),
        (["if (open = true)"], "=", "==", ["if (open == true)"]),
        (["x = 1", "if x = 2:"], "=", "==", ["x = 1", "if x == 2:"]),
        (["// 15% tax", "price * 1.2"], "comment", "20%", ["// 20% tax", "price * 1.2"]),
        (["# the name", "return age"], "comment", "the age", ["# the age", "return age"]),
        (['say("t", t)'], "t", "time", ['say("t", time)']),
    ],
)
def test_only_the_part_is_another(lines: list[str], part: str, into: str, after: list[str]) -> None:
    assert turned(lines, part, into) == after


@pytest.mark.parametrize(
    ("lines", "part", "into"),
    [
        (["total = 10"], "1", "0"),
        (["a == b"], "=", "=="),
        (["go(1, 1)"], "1", "0"),
        (["let t = 1"], "x", "y"),
        (["x = 1"], "comment", "2"),
        (["// 10% of 20%"], "comment", "30%"),
    ],
)
def test_what_nobody_could_tell_is_left(lines: list[str], part: str, into: str) -> None:
    assert turned(lines, part, into) is None


def test_a_part_that_is_not_there_is_refused() -> None:
    editor = load_scene(ROOT / "scenes" / "editor.py")
    with pytest.raises(ValidationError, match="no line of the code has a place"):
        editor.Params(code="x = 1", steps=[{"into": "y", "part": "q"}])
    with pytest.raises(ValidationError, match="name both"):
        Step(into="y")


def test_of_a_comment_only_the_figure_moves() -> None:
    rows = [set_rows([line], 40) for line in ("// 15% tax", "// 20% tax")]
    found = pieces(rows, "javascript")
    assert {piece.text for piece in found if len(piece.places) == 1} == {"15%", "20%"}


def parts(scene: Any) -> dict[str, Any]:
    return {note.verb: note.body for note in scene._notes._notes}


def test_it_is_underlined_on_its_word_and_no_more_once_it_is_right() -> None:
    moments = {"code": 4, "underline": 40, "into": 80}
    scene, seen = closely("editor", BUG, parts, moments=moments, frames=120)
    first = seen.first_seen("underline")
    assert first is not None and moments["underline"] - 3 <= first <= moments["underline"]
    assert scene._notes._notes[0].body[0].get_stroke_opacity() == 0
