"""Buttons are pressed on their words, and the channel's mark lands on its name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest
from manim import Group, Mobject

from cuereel.formats import formats
from cuereel.scene import Stage
from cuereel.scene.actions import kind_of
from tests.scenes.closely import closely

FULL = {"actions": ["subscribe", "like", "follow"], "channel": "Kopi Kode"}


def _things(scene: Any) -> Mapping[str, Mobject]:
    buttons = {f"button-{n}": button.mobject for n, button in enumerate(scene._buttons, start=1)}
    name = Group(*[glyph.mobject for glyph in scene._name])
    line = Group(*[line.mobject for line in scene._underline])
    burst = Group(scene._mark.behind[1], scene._mark.behind[2])
    mark = {"mark": scene._mark.mobject[0], "face": scene._mark.face, "burst": burst}
    return {**buttons, **mark, "name": name, "line": line, "hand": scene._hand.mobject}


def test_buttons_give_on_their_words_and_the_mark_turns_on_the_name() -> None:
    moments = {"press-1": 12, "press-2": 20, "press-3": 31, "channel": 50}
    _, seen = closely("end_card", FULL, _things, moments=moments)
    for number, word in ((1, 12), (2, 20), (3, 31)):
        change = seen.first_change(f"button-{number}")
        assert change is not None and word - 3 <= change <= word + 1
    for landing in (seen.first_change("face"), seen.first_change("name"), seen.first_seen("line")):
        assert landing is not None and 47 <= landing <= 51


def test_the_name_and_the_mark_are_lit_from_the_first_frame() -> None:
    scene, seen = closely("end_card", FULL, _things, moments={"press-1": 20, "channel": 35}, frames=2)
    assert seen.boxes["name"][0] is not None and seen.boxes["face"][0] is not None
    assert all(glyph.mobject.fill_rgbas[0, 3] == 1 for glyph in scene._name)


def test_what_is_pressed_stays_down() -> None:
    moments = {"press-1": 12, "press-2": 20, "press-3": 31, "channel": 60}

    def faces(scene: Any) -> Mapping[str, Mobject]:
        return {str(number): button._waiting.mobject for number, button in enumerate(scene._buttons)}

    scene, _ = closely("end_card", FULL, faces, moments=moments, frames=90)
    for button in scene._buttons:
        low = button.center[1] - button._pressed.mobject.get_center()[1]
        assert low > 0.05 * button.radius / 120 and button._pressed.mobject[0].fill_opacity == 1


def test_the_finger_touches_each_button_on_its_word_and_is_gone_at_the_end() -> None:
    moments = {"press-1": 20, "press-2": 34, "press-3": 48, "channel": 60}
    scene, seen = closely("end_card", FULL, _things, moments=moments, frames=90)
    for button, press in zip(scene._buttons, (20, 34, 48), strict=True):
        box = seen.boxes["hand"][press]
        assert box is not None and abs(box[3] - button.touch[1]) < 0.2
    assert seen.boxes["hand"][75] is None


@pytest.mark.parametrize("format_name", ["shorts", "square", "wide"])
def test_the_wipe_to_the_beginning_starts_on_the_ground_below_the_last_button(format_name: str) -> None:
    scene, _ = closely("end_card", FULL, _things, frames=2, format_name=format_name)
    spot, frame = type(scene).landing(scene.brief), Stage(formats()[format_name]).frame
    assert abs(spot.center[0] - scene._buttons[-1].center[0]) < 0.01
    assert frame.bottom < spot.bottom and spot.top < scene._buttons[-1].mobject.get_bottom()[1]


def test_all_comes_to_rest_before_the_end_so_that_the_film_may_start_again() -> None:
    moments = {"press-1": 12, "press-2": 20, "press-3": 31, "channel": 60}
    _, seen = closely("end_card", FULL, _things, moments=moments, frames=110)
    for thing in ("button-1", "button-2", "button-3", "name"):
        assert seen.first_change(thing, after=105) is None, thing
    assert all(box is None for box in seen.boxes["burst"][100:]) and seen.boxes["burst"][70] is not None


def test_of_more_than_three_buttons_one_at_a_time_tells_its_words() -> None:
    params = {"actions": ["subscribe", "like", "follow", "share", "comment"], "channel": "Kopi Kode"}
    moments = {f"press-{n}": 10 * n for n in range(1, 6)}
    scene, _ = closely("end_card", params, _things, moments=moments, frames=35)
    told = [button.words.mobject[0][0].fill_rgbas[0, 3] for button in scene._buttons]
    assert [share > 0.5 for share in told] == [False, False, True, False, False]


def test_the_words_of_all_buttons_stand_on_one_line() -> None:
    scene, _ = closely("end_card", FULL, _things, frames=2)
    # "Subscribe", "Like", "Follow": the second letter of the first dips below the line, those of the others do not
    feet = [button.words.mobject[0][at].get_bottom()[1] for button, at in zip(scene._buttons, (4, 0, 0), strict=True)]
    assert max(feet) - min(feet) < 1.2 / 120


def test_the_rays_of_a_press_keep_clear_of_the_words_above_its_button() -> None:
    def rays(scene: Any) -> Mapping[str, Mobject]:
        return {"rays": scene._buttons[1]._rays.mobject}

    scene, seen = closely("end_card", FULL, rays, moments={"press-1": 12, "press-2": 20}, frames=40)
    line = scene._buttons[1].words.mobject.get_bottom()[1]
    assert any(seen.boxes["rays"]) and all(box is None or box[3] < line + 0.01 for box in seen.boxes["rays"])


def test_the_first_frame_shows_every_button_and_the_mark_large() -> None:
    _, seen = closely("end_card", FULL, _things, moments={"press-1": 20}, frames=40)
    assert all(seen.boxes[f"button-{n}"][0] is not None for n in (1, 2, 3))
    box = seen.boxes["mark"][0]
    assert box is not None and box[2] - box[0] > 480 / 120


def test_the_mark_may_be_named_first() -> None:
    moments = {"channel": 6, "press-1": 20, "press-2": 30, "press-3": 40}
    scene, seen = closely("end_card", FULL, _things, moments=moments, frames=50)
    assert scene._presses == [19, 29, 39] and seen.first_change("face") == 5


def test_without_a_channel_the_first_action_stands_in_the_mark() -> None:
    _, seen = closely("end_card", {"actions": ["langganan", "komen"]}, _things, frames=60)
    assert seen.boxes["mark"][-1] is not None and seen.boxes["name"][-1] is None


def test_actions_are_known_in_both_languages() -> None:
    said = {"Subscribe": "subscribe", "ikuti": "follow", "bagikan": "share", "komentar": "comment", "suka": "like"}
    assert {word: kind_of(word) for word in said} == said


@pytest.mark.parametrize("format_name", ["shorts", "ads", "square", "wide"])
@pytest.mark.parametrize("count", [1, 5])
def test_everything_stays_clear_of_edges_and_captions(format_name: str, count: int) -> None:
    actions = ["subscribe", "tulis komentar", "follow", "share", "like"][:count]
    params = {"actions": actions, "channel": "Belajar Pemrograman Bersama Nusantara"}
    scene, seen = closely("end_card", params, _things, frames=40, format_name=format_name)
    stage = Stage(formats()[format_name])
    boxes = [(name, seen.boxes[name][-1]) for name in ("name", "mark", *[f"button-{n + 1}" for n in range(count)])]
    for name, box in boxes:
        assert box is not None
        slack = 1.0 if name == "mark" else 0.6 if name.startswith("button") else 0.02  # shadows are soft
        assert box[0] >= stage.text.left - slack and box[2] <= stage.text.right + slack, name
        assert box[1] >= stage.clear.bottom - slack, name
    across = [button.center[0] for button in scene._buttons]
    assert across == sorted(across) and len({button.center[1] for button in scene._buttons}) == 1


@pytest.mark.parametrize("frames", [2, 25])
def test_any_length_is_played_to_the_frame(frames: int) -> None:
    _, seen = closely("end_card", FULL, _things, frames=frames)
    assert seen.frames == frames
