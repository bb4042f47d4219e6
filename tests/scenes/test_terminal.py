"""The terminal: commands are typed from their word on, output lands on its word, and what is lettered stays inside."""

from __future__ import annotations

from typing import Any

import pytest
from closely import closely
from manim import Group
from watching import watch

STEPS = [
    {"type": "npm test"},
    {"fail": "Error: 12 tests failed"},
    {"zoom": "12"},
    {"success": "All tests passed"},
]
SPOKEN = {"type": 10, "fail": 50, "zoom": 70, "success": 100}


def parts(scene: Any) -> dict[str, Any]:
    rows: dict[str, list[Any]] = {}
    for row in scene._sheet.rows:
        rows.setdefault(scene.params.steps[row.step].verb, []).append(row.glyphs)
    return {verb: Group(*glyphs) for verb, glyphs in rows.items()}


def test_each_step_is_seen_on_its_word() -> None:
    scene, seen = closely("terminal", {"steps": STEPS}, parts, moments=SPOKEN, frames=130)
    for verb in ("fail", "success"):
        first = seen.first_seen(verb)
        assert first is not None and SPOKEN[verb] - 3 <= first <= SPOKEN[verb]
    typed = seen.first_change("type")
    assert typed is not None and SPOKEN["type"] - 3 <= typed <= SPOKEN["type"] + 1
    assert scene._steps[0].end <= SPOKEN["fail"] - 2


def test_a_command_is_typed_to_its_last_letter_even_over_several_rows() -> None:
    command = 'git commit -m "the first of many long messages"'
    scene, _ = closely("terminal", {"steps": [{"type": command}]}, parts, moments={"type": 8}, frames=90)
    assert len(scene._sheet.rows) > 1
    assert all(glyph.fill_rgbas[0, 3] == 1 for row in scene._sheet.rows for glyph in row.glyphs)


def test_an_error_turns_the_window_red_and_a_success_turns_it_green() -> None:
    scene, _ = closely("terminal", {"steps": STEPS}, parts, moments=SPOKEN, frames=130)
    lights = [max(scene._light, key=lambda role: scene._light[role].at(frame)) for frame in (20, 65, 120)]
    assert lights == ["cool", "bad", "good"]
    red, _ = closely("terminal", {"steps": [{"success": "ok"}], "light": "bad"}, parts, frames=4)
    assert red._light["bad"].at(-1) == 1


@pytest.mark.parametrize("format_name", ["shorts", "ads", "square", "wide"])
def test_what_is_lettered_stays_in_the_text_box_and_clear_of_the_captions(format_name: str) -> None:
    steps = [
        *STEPS[:2],
        {"fill": 100},
        {"print": "a line of output that is so long that it has to be broken"},
        {"type": "git push --force-with-lease origin main"},
        {"fail": "rejected because somebody else has been faster than you were this time"},
    ]
    scene, seen = closely("terminal", {"steps": steps}, parts, frames=120, format_name=format_name)
    for verb in parts(scene):
        assert seen.is_within(verb, scene.stage.clear, slack=0.15), verb
    assert scene._sheet.size >= 50


def test_a_literal_is_found_in_the_last_row_before_that_has_it() -> None:
    scene, _ = closely("terminal", {"steps": STEPS}, parts, frames=10)
    row, start, end = scene._sheet.find("12", 2)
    assert row.text[start:end] == "12"
    assert scene._sheet.find("nowhere", 2) is None


def test_a_bar_ends_at_its_number() -> None:
    scene, _ = closely("terminal", {"steps": [{"fill": 60}]}, parts, moments={"fill": 10}, frames=80)
    (gauge,) = scene._gauges
    assert gauge._fill.width == pytest.approx(0.6 * gauge._track.width, rel=0.01)
    assert gauge._numbers[60].fill_rgbas is not None and gauge._numbers[60][0].fill_rgbas[0, 3] == 1


def test_without_moments_and_in_any_length_it_plays_to_the_end() -> None:
    for frames in (1, 4, 18, 60):
        assert watch("terminal", frames=frames, language="en").frames == frames
    assert watch("terminal", {"steps": [], "prompt": ""}, frames=4).frames == 4
    assert watch("terminal", {"steps": [{"success": ""}, {"print": ""}, {"zoom": "x"}]}, frames=30).frames == 30


def test_a_long_shot_goes_on_moving() -> None:
    assert watch("terminal", {"steps": [{"type": "ls"}]}, moments={"type": 5}, frames=300).longest_rest < 30


def test_a_test_run_is_ticked_line_by_line_and_one_of_them_turns_red() -> None:
    steps = [{"check": ""}, {"check": "login"}, {"check": ""}, {"turn": 2}]
    spoken = {"check-1": 6, "check-2": 20, "check-3": 34, "turn": 60}

    def signs(scene: Any) -> dict[str, Any]:
        return {f"mark {at}": mark.mobject for at, mark in enumerate(scene._marks, start=1)}

    scene, seen = closely("terminal", {"steps": steps}, signs, moments=spoken, frames=90)
    for at in (1, 2, 3):
        first = seen.first_seen(f"mark {at}")
        assert first is not None and spoken[f"check-{at}"] - 3 <= first <= spoken[f"check-{at}"]
    assert [row.text.strip() for row in scene._sheet.rows] == ["tes 1", "login", "tes 3"]
    own = [(mark._own.leaves[0].fill_rgbas[0, 3], mark._other.leaves[0].fill_rgbas[0, 3]) for mark in scene._marks]
    assert own == [(1, 0), (0, 1), (1, 0)]
    lights = [max(scene._light, key=lambda role: scene._light[role].at(frame)) for frame in (25, 50, 80)]
    assert lights == ["cool", "good", "bad"]
