"""The code editor: code comes on its word, only what is changed is changed, and nothing leaves its pane."""

from __future__ import annotations

from typing import Any

import pytest
from closely import closely
from manim import Group
from watching import watch

from cuereel.scene.coding.pieces import pieces, set_rows, spans
from cuereel.scene.coding.source import changed, language_of, lines_of

LOOP = 'total = 0\nfor price in prices:\n    total = price\nprint("total", total)'
FAMILY = "ibm-plex-mono"


def parts(scene: Any) -> dict[str, Any]:
    return {f"pane {n}": Group(*(p.glyphs for p in pane.pieces)) for n, pane in enumerate(scene._panes, start=1)}


def test_code_comes_on_its_word_and_is_changed_on_that_of_its_fix() -> None:
    params = {"code": "x = 1", "steps": [{"fix": "x = 2"}]}
    scene, seen = closely("editor", params, parts, moments={"code": 12, "fix": 60}, frames=90)
    first = seen.first_seen("pane 1")
    assert first is not None and 9 <= first <= 12
    assert scene._panes[0].fixes == [59]
    shown = {p.text for p in scene._panes[0].pieces if p.glyphs[0].fill_rgbas[0, 3] == 1}
    assert shown == {"x", "=", "2"}


def test_code_that_is_named_late_is_begun_at_once() -> None:
    _, seen = closely("editor", {"code": "x = y + z"}, parts, moments={"code": 40}, frames=70)
    first = seen.first_seen("pane 1")
    assert first is not None and first <= 12


def test_only_the_tokens_that_differ_are_other_pieces() -> None:
    before, after = (set_rows([line], 40) for line in ("total = price - 10", "total = price + tax"))
    found = pieces([before, after], "python")
    assert [p.text for p in found if len(p.places) == 2] == ["total", "=", "price"]
    assert spans(found, 0, 1) == [(0, 14, 18)] and spans(found, 1, 0) == [(0, 14, 19)]


def test_a_fix_of_one_line_takes_the_place_of_the_line_most_like_it() -> None:
    lines = LOOP.split("\n")
    assert changed(lines, ["total += price"]) == [*lines[:2], "    total += price", lines[3]]
    assert changed(["a = 1"], ["a = 1", "b = 2"]) == ["a = 1", "b = 2"]


def test_a_fix_of_a_name_takes_the_place_of_the_name_most_like_it() -> None:
    assert changed(["shop.price = 10"], ["store.price"]) == ["store.price = 10"]
    assert changed(["a = b", "show(totl)"], ["total"]) == ["a = b", "show(total)"]
    assert changed(["x"], ["y"]) == ["y"]
    assert lines_of("`x = 1`", FAMILY) == ["x = 1"]


def test_signs_that_a_cue_parts_belong_together_again() -> None:
    assert lines_of('total + = print( "a" ) = > b', FAMILY) == ['total += print("a") => b']
    assert language_of("const a = 1;", "") == "javascript" and language_of("a = None", "") == "python"


@pytest.mark.parametrize("format_name", ["shorts", "ads", "square", "wide"])
@pytest.mark.parametrize(
    "params",
    [
        {"code": LOOP, "steps": [{"mark": 3, "colour": "bad"}]},
        {"code": "price = 100", "steps": [{"beside": "price = 200 if member else 250"}]},
        {"code": "const discount = price * 0.2;", "first": 118, "steps": [{"fix": "const discount = price * 0.25;"}]},
    ],
)
def test_code_stays_in_the_text_box_and_clear_of_the_captions(params: dict[str, Any], format_name: str) -> None:
    scene, seen = closely("editor", params, parts, frames=80, format_name=format_name)
    for number in range(1, len(scene._panes) + 1):
        assert seen.is_within(f"pane {number}", scene.stage.clear, slack=0.15)
    assert all(pane.size >= 44 for pane in scene._panes)
    assert len({pane.size for pane in scene._panes}) == 1


def test_the_version_that_is_left_moves_to_the_middle_and_the_other_one_goes() -> None:
    params = {"code": "a = 1", "steps": [{"beside": "a = 2"}, {"click": "right"}, {"gone": "left"}]}
    scene, _ = closely("editor", params, parts, moments={"code": 4, "beside": 14, "click": 40, "gone": 60}, frames=90)
    first, second = (pane.window.mobject for pane in scene._panes)
    assert first.get_right()[0] < scene.stage.frame.left + 0.2
    assert second[0][1].get_center()[1] == pytest.approx(float(scene._room.center[1]), abs=0.05)


def test_an_empty_editor_has_a_caret_that_blinks() -> None:
    played = watch("editor", {"code": ""}, frames=200)
    assert played.frames == 200 and played.longest_rest < 30


def test_without_moments_and_in_any_length_it_plays_to_the_end() -> None:
    steps = [{"mark": 99}, {"stamp": "NO"}, {"click": "left"}, {"gone": "left"}, {"fix": ""}, {"beside": ""}]
    for frames in (1, 4, 60):
        assert watch("editor", {"code": LOOP, "typed": True, "steps": steps}, frames=frames).frames == frames
