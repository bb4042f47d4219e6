"""A web address is typed on its word, and gone to on the word that asks for it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest
from manim import Group, Mobject, VGroup

from cuereel.formats import formats
from cuereel.scene import Stage
from cuereel.scene.address_bar import TYPING, bare_address, spoken
from tests.scenes.closely import closely
from tests.scenes.watching import watch

PARAMS = {"address": "roadmap.sh"}
MOMENTS = {"address": 15, "press": 60}


def _things(scene: Any) -> Mapping[str, Mobject]:
    return {
        "address": VGroup(*scene._bar._glyphs),
        "button": scene._bar._button.mobject,
        "walker": scene._page._walker.mobject,
        "light": scene._page._told,
        "steps": Group(scene._page._done.mobject),
    }


def test_the_address_is_typed_on_its_word_and_stands_within_a_third_of_a_second() -> None:
    _, seen = closely("link", PARAMS, _things, moments=MOMENTS, frames=50)
    first = seen.first_seen("address")
    assert first is not None and 12 <= first <= 16
    boxes = seen.boxes["address"]
    assert boxes[first + TYPING] == boxes[-1] != boxes[first]


def test_the_button_is_pressed_on_its_word_and_then_the_steps_are_walked() -> None:
    _, seen = closely("link", PARAMS, _things, moments=MOMENTS, frames=140)
    change = seen.first_change("button", after=40)
    assert change is not None and 57 <= change <= 61
    assert seen.first_seen("steps") is not None
    stands, leaps = (seen.boxes["walker"][frame] for frame in (0, 92))
    assert stands is not None and leaps is not None and leaps[1] > stands[3], "it waits before there is a road"


@pytest.mark.parametrize("name", ["shorts", "reels", "square", "wide"])
def test_there_is_no_road_before_it_is_gone_to_and_then_it_comes_to_the_horizon(name: str) -> None:
    scene, seen = closely("link", PARAMS, _things, moments=MOMENTS | {"step": 110}, frames=100, format_name=name)
    assert seen.first_seen("light") in range(57, 62)
    end = seen.boxes["light"][90]
    assert end is not None and end[3] == pytest.approx(scene._page._road._sky, abs=0.05)


@pytest.mark.parametrize("name", ["shorts", "reels"])
def test_where_there_is_room_the_traveller_waits_below_the_captions_and_above_the_frame_s_edge(name: str) -> None:
    scene, seen = closely("link", PARAMS, _things, moments=MOMENTS | {"step": 110}, frames=112, format_name=name)
    for box in seen.boxes["walker"][:96]:
        assert box is not None
        assert scene.stage.frame.bottom < box[1] and box[3] < scene.stage.caption.bottom + 0.6


def test_what_is_pressed_before_the_address_is_the_field_it_is_typed_into() -> None:
    scene, seen = closely("link", PARAMS, _things, moments={"press": 10, "address": 30}, frames=120)
    assert scene._times.into_field
    assert (seen.first_seen("address") or 0) >= 27 and (seen.first_seen("light") or 0) > 30 + TYPING


@pytest.mark.parametrize("name", ["shorts", "reels", "square", "wide"])
@pytest.mark.parametrize("address", ["a.id", "https://www.github.com/kopi-kode/belajar-backend-dari-nol-sampai-bisa/"])
def test_the_address_stays_in_the_text_box_and_beside_its_button(name: str, address: str) -> None:
    _, seen = closely("link", {"address": address}, _things, moments=MOMENTS, frames=30, format_name=name)
    assert seen.is_within("address", Stage(formats()[name]).text)
    left = min(box[0] for box in seen.boxes["button"] if box)
    assert all(box is None or box[2] < left for box in seen.boxes["address"])


def test_the_address_is_whole_only_as_its_last_letter_is_said() -> None:
    _, seen = closely("link", PARAMS, _things, moments=MOMENTS | {"typed": 55}, frames=70)
    boxes = seen.boxes["address"]
    assert boxes[45] != boxes[55] == boxes[-1]
    shares = spoken("roadmap.sh")
    assert shares[0] == 0 and shares[9] - shares[8] > 2 * (shares[2] - shares[1])


def test_an_address_is_shown_as_people_say_it() -> None:
    assert bare_address("https://www.roadmap.sh/backend/") == "roadmap.sh/backend"
    assert bare_address("roadmap.sh") == "roadmap.sh"


def test_art_of_a_site_stands_before_its_address_where_there_is_any() -> None:
    for mark in ("logo", "unknown"):
        _, seen = closely("link", PARAMS | {"mark": mark}, _things, frames=20)
        assert seen.frames == 20


@pytest.mark.parametrize("moments", [{}, {"press": 2}, {"address": 14}, {"address": 0, "press": 1}])
def test_a_very_short_shot_is_played_to_the_frame(moments: dict[str, int]) -> None:
    _, seen = closely("link", PARAMS, _things, moments=moments, frames=15)
    assert seen.frames == 15


def test_nothing_rests_for_three_seconds_in_a_long_shot() -> None:
    assert watch("link", PARAMS, moments={"address": 10, "press": 130}, frames=180).longest_rest < 60


def test_nothing_is_read_of_the_page_before_it_is_gone_to_and_its_steps_keep_above_the_captions() -> None:
    def rows(scene: Any) -> Mapping[str, Mobject]:
        return {f"{number}": rig.mobject for number, rig in enumerate(scene._page._rows)}

    scene, seen = closely("link", PARAMS, rows, moments=MOMENTS | {"step": 110}, frames=140)
    first = [seen.first_seen(f"{number}") for number in range(3)]
    assert all(frame is not None and 60 < frame < 90 for frame in first) and first == sorted(first)
    assert all(seen.boxes[f"{number}"][-1][1] > scene.stage.clear.bottom - 0.4 for number in range(3))  # type: ignore[index]
