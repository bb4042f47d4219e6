"""A map fans out from a field's name on its word, and the clock runs out while places still come."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from typing import Any

import numpy as np
import pytest
from manim import Group, Mobject

from cuereel.formats import formats
from cuereel.scene import Stage
from cuereel.scene.countdown import clock, seconds_of
from cuereel.scene.shortened import shortened
from cuereel.scene.spread import LABEL, spread
from cuereel.scene.stage import PX
from tests.scenes.closely import closely

MOMENTS = {"center": 4, "fan": 16, "time": 44}
ITEMS = ["Data Science", "Security Engineer", "Network Engineer"]
PARAMS = {"center": "Backend", "items": ITEMS, "time": "1 menit"}
NAMES = ["Data", "Siber", "unknown Jaringan", "Python", "Go", "Awan", "Web"]


def _things(scene: Any) -> Mapping[str, Mobject]:
    count = len(scene.params.items)
    return {
        "named": Group(*[node.emblem for node in scene._nodes[:count]]),
        "others": Group(*[node.emblem for node in scene._nodes[count:]]),
        "names": Group(*[node.name.mobject for node in scene._nodes]),
        "dots": Group(*[dot for dot, _ in scene._dots]),
        "links": Group(*[node.link for node in scene._nodes]),
        "name": scene._name.mobject,
        "clock": scene._countdown.digits,
        "ring": scene._countdown.ticks,
        "hub": Group(*scene._hub.mobject[1:]),
    }


def test_everything_lands_on_its_word() -> None:
    _, seen = closely("field_map", PARAMS, _things, moments=MOMENTS, frames=90)
    for thing, word in (("named", 16), ("links", 16), ("clock", 44), ("ring", 44)):
        start = seen.first_seen(thing)
        assert start is not None and word - 3 <= start <= word + 1, (thing, start)
    lit = seen.looks["name"]
    assert lit[2] != lit[4]


def test_the_clock_runs_out_and_places_come_to_the_end() -> None:
    scene, seen = closely("field_map", PARAMS, _things, moments=MOMENTS, frames=110)
    assert scene._clock.at(44) == pytest.approx(1.0, abs=0.05) and scene._clock.at(105) == 0.0
    assert max(scene._dot_starts) >= 98
    looks = seen.looks["dots"]
    assert all(looks[at] != looks[at + 8] for at in range(20, 100, 8))


def test_without_a_time_there_is_no_clock() -> None:
    scene, seen = closely("field_map", {"center": "Backend", "items": ITEMS}, _things, moments={"fan": 5}, frames=40)
    shown = {id(each) for each in scene.get_mobject_family_members()}
    assert not any(id(leaf) in shown for leaf in scene._countdown.mobject.get_family() if len(leaf.points))
    assert seen.first_seen("named") is not None


@pytest.mark.parametrize("format_name", ["shorts", "ads", "square", "wide"])
@pytest.mark.parametrize("count", [1, 2, 3, 7])
def test_what_is_named_stands_free_of_all_else(format_name: str, count: int) -> None:
    params = {"center": "Backend", "items": NAMES[:count], "time": "60 seconds"}
    scene, _ = closely("field_map", params, _things, moments=MOMENTS, frames=64, format_name=format_name)
    stage = Stage(formats()[format_name])
    hub, reach = scene._map.center, scene._map.hub * PX * scene._zoom.at(63)
    centers = [node.emblem.get_center() for node in scene._nodes]
    radius = scene._map.node * PX * scene._zoom.at(63)
    assert len(centers) >= max(4, count)
    for number, place in enumerate(centers):
        assert np.linalg.norm(place - hub) > reach + radius
        assert stage.frame.left < place[0] - 0.8 * radius and place[0] + 0.8 * radius < stage.frame.right
        assert stage.caption.top < place[1] - radius and place[1] + radius < stage.frame.top
        for other in centers[:number]:
            assert np.linalg.norm(place - other) > 1.9 * radius


@pytest.mark.parametrize("center", ["Donaudampfschifffahrt", "Pengembangan Perangkat Lunak Perusahaan", "AI"])
def test_the_name_stays_in_the_hub(center: str) -> None:
    _, seen = closely("field_map", {**PARAMS, "center": center}, _things, moments=MOMENTS, frames=42)
    for hub, name in zip(seen.boxes["hub"], seen.boxes["name"], strict=True):
        assert hub and name
        assert hub[0] < name[0] and hub[1] < name[1] and name[2] < hub[2] and name[3] < hub[3]


@pytest.mark.parametrize(
    ("moments", "frames"), [({}, 15), ({"fan": 0}, 2), ({"time": 3}, 15), ({"center": 9, "fan": 4, "time": 2}, 15)]
)
@pytest.mark.parametrize("params", [PARAMS, {}, {"items": ["unknown"]}])
def test_any_moments_and_any_length_are_played_to_the_frame(
    moments: dict[str, int], frames: int, params: dict[str, Any]
) -> None:
    _, seen = closely("field_map", params, _things, moments=moments, frames=frames)
    assert seen.frames == frames


@pytest.mark.parametrize("format_name", ["shorts", "ads", "square", "wide"])
@pytest.mark.parametrize("marked", [False, True])
def test_names_stand_between_the_marker_and_the_captions_and_can_be_read(format_name: str, marked: bool) -> None:
    stage = Stage(formats()[format_name], marked=marked)
    for named in range(8):
        made = spread(stage, named)
        assert len(made.places) >= named
        spots = made.center[:2] + made.places * PX
        assert (spots[:, 1] + made.node * PX).max() <= stage.clear.top + 0.02
        assert (spots[:, 1] - (made.node + LABEL * made.unit) * PX).min() >= stage.clear.bottom
        assert 42 * made.unit >= 39 or named > 4
        ways = np.linalg.norm(made.places, axis=1) - made.node - made.hub
        assert ways.min() >= 40 or named > 5


@pytest.mark.parametrize("format_name", ["shorts", "ads"])
def test_names_keep_off_the_buttons_and_off_the_emblems(format_name: str) -> None:
    scene, _ = closely("field_map", PARAMS, _things, moments=MOMENTS, frames=80, format_name=format_name)
    lower, radius = scene.stage.lower, scene._map.node * PX * scene._zoom.at(79)
    for number, node in enumerate(scene._nodes):
        name = node.name.mobject
        plaque = name.get_corner((1, -1, 0))
        assert plaque[0] < scene.stage.text.right + 0.12
        # a plaque is as wide as its sprite, which has a soft shadow round it
        if name.get_center()[1] < lower.top:
            assert name.get_center()[0] + 0.5 * scene._map.labels[number] * PX < lower.right + 0.02
        assert name.get_top()[1] < node.emblem.get_center()[1] - 0.45 * radius


@pytest.mark.parametrize("format_name", ["shorts", "square"])
def test_the_digits_take_the_middle_of_the_hub_inside_the_ticks(format_name: str) -> None:
    scene, seen = closely("field_map", PARAMS, _things, moments=MOMENTS, frames=64, format_name=format_name)
    digits, ring = seen.boxes["clock"][-1], seen.boxes["ring"][-1]
    assert digits and ring and seen.boxes["name"][-1] is None
    assert ring[0] < digits[0] and digits[2] < ring[2] and digits[3] - digits[1] > 0.2 * (ring[3] - ring[1])
    assert np.allclose(((ring[0] + ring[2]) / 2, (ring[1] + ring[3]) / 2), scene._map.center[:2], atol=0.02)


def test_a_time_that_no_clock_shows_leaves_the_name() -> None:
    _, seen = closely("field_map", {**PARAMS, "time": "5 years"}, _things, moments=MOMENTS, frames=64)
    assert seen.boxes["name"][-1] is not None and seen.boxes["clock"][-1] is None


def test_fields_are_called_without_the_trade_where_that_tells_them_apart() -> None:
    assert shortened(["Security Engineer", "Ahli Jaringan", "Data Science"]) == ("Security", "Jaringan", "Data Science")
    assert shortened(["Data Analyst", "Data Engineer", "Engineer"]) == ("Data Analyst", "Data", "Engineer")
    assert shortened(["Data Engineer", "Data Specialist"]) == ("Data Engineer", "Data Specialist")


def test_others_take_their_turns_and_what_the_script_names_comes_at_once() -> None:
    scene, _ = closely("field_map", PARAMS, _things, moments=MOMENTS, frames=90)
    starts = [node.start for node in scene._nodes]
    assert max(starts[:3]) - min(starts[:3]) <= 3
    assert all(later - sooner == 3 for sooner, later in pairwise(starts[3:]))


def test_dots_hang_near_a_place_and_on_nothing_that_stands_there() -> None:
    made = spread(Stage(formats()["shorts"]), 3)
    away = np.linalg.norm(made.dots - made.places[made.parents], axis=1)
    assert len(made.dots) > 10 and away.min() > made.node and away.max() < 2.2 * made.node
    assert np.linalg.norm(made.dots, axis=1).min() > 1.4 * made.hub


def test_lengths_of_time_are_understood_as_they_are_said() -> None:
    told = {"1 menit": 60, "60 seconds": 60, "semenit": 60, "one minute": 60, "30-second": 30, "2 jam": 7200}
    assert {said: seconds_of(said) for said in told} == told
    assert seconds_of("5 years") is None and seconds_of("sebentar") is None
    assert [clock(60), clock(7), clock(5400)] == ["1:00", "0:07", "1:30:00"]
