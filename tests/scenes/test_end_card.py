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
    pills = {f"pill-{n}": pill.mobject for n, pill in enumerate(scene._pills, start=1)}
    name = Group(*[line.mobject for line in scene._name])
    return {**pills, "mark": scene._mark.mobject, "name": name}


def test_buttons_give_on_their_words_and_the_mark_lands_on_the_name() -> None:
    moments = {"press-1": 12, "press-2": 20, "press-3": 31, "channel": 50}
    _, seen = closely("end_card", FULL, _things, moments=moments)
    for number, word in ((1, 12), (2, 20), (3, 31)):
        change = seen.first_change(f"pill-{number}")
        assert change is not None and word - 3 <= change <= word + 1
    landing = seen.first_seen("mark")
    assert landing is not None and 47 <= landing <= 51
    assert seen.first_seen("name") in range(49, 54)


def test_the_first_frame_shows_every_button() -> None:
    _, seen = closely("end_card", FULL, _things, moments={"press-1": 20}, frames=40)
    assert all(seen.boxes[f"pill-{n}"][0] is not None for n in (1, 2, 3))


def test_the_mark_may_be_named_first() -> None:
    moments = {"channel": 6, "press-1": 20, "press-2": 30, "press-3": 40}
    scene, seen = closely("end_card", FULL, _things, moments=moments, frames=50)
    assert scene._presses == [19, 29, 39] and seen.first_seen("mark") == 5


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
    boxes = [(name, seen.boxes[name][-1]) for name in ("name", "mark", *[f"pill-{n + 1}" for n in range(count)])]
    for name, box in boxes:
        assert box is not None
        slack = 0.8 if name == "mark" else 0.6 if name.startswith("pill") else 0.02  # shadows are soft
        assert box[0] >= stage.text.left - slack and box[2] <= stage.text.right + slack, name
        assert box[1] >= stage.clear.bottom - slack, name
    tops = [pill.center[1] for pill in scene._pills]
    assert tops == sorted(tops, reverse=True)


@pytest.mark.parametrize("frames", [2, 25])
def test_any_length_is_played_to_the_frame(frames: int) -> None:
    _, seen = closely("end_card", FULL, _things, frames=frames)
    assert seen.frames == frames
