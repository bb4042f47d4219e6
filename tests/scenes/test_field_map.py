"""A map fans out from a field's name on its word, and the clock runs out while places still come."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import pytest
from manim import Group, Mobject

from cuereel.formats import formats
from cuereel.scene import Stage
from cuereel.scene.countdown import clock, seconds_of
from cuereel.scene.spread import spread
from cuereel.scene.stage import PX
from tests.scenes.closely import closely

MOMENTS = {"center": 4, "fan": 16, "time": 44}
ITEMS = ["Data Science", "Security Engineer", "Network Engineer"]
PARAMS = {"center": "Backend", "items": ITEMS, "time": "1 menit"}
NAMES = ["Data", "Siber", "unknown Jaringan", "Python", "Go", "Awan", "Web"]


def _things(scene: Any) -> Mapping[str, Mobject]:
    count = len(scene.params.items)
    return {
        "named": Group(*scene._nodes[:count]),
        "others": Group(*scene._nodes[count:]),
        "links": Group(*scene._links),
        "name": scene._name.mobject,
        "clock": scene._countdown.front,
        "ring": scene._countdown.behind,
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
    assert max(scene._starts) >= 100
    looks = seen.looks["others"]
    assert all(looks[at] != looks[at + 8] for at in range(20, 100, 8))


def test_without_a_time_there_is_no_clock() -> None:
    scene, seen = closely("field_map", {"center": "Backend", "items": ITEMS}, _things, moments={"fan": 5}, frames=40)
    shown = {id(each) for each in scene.get_mobject_family_members()}
    assert not any(id(leaf) in shown for leaf in scene._countdown.behind.get_family() if len(leaf.points))
    assert seen.first_seen("named") is not None


@pytest.mark.parametrize("format_name", ["shorts", "ads", "square", "wide"])
@pytest.mark.parametrize("count", [1, 2, 3, 7])
def test_what_is_named_stands_free_of_all_else(format_name: str, count: int) -> None:
    params = {"center": "Backend", "items": NAMES[:count], "time": "60 seconds"}
    scene, seen = closely("field_map", params, _things, moments=MOMENTS, frames=64, format_name=format_name)
    stage = Stage(formats()[format_name])
    hub, ring = scene._map.center, seen.boxes["ring"][-1]
    assert ring is not None
    reach = (ring[2] - ring[0]) / 2
    centers = [node.get_center() for node in scene._nodes[:count]]
    radius = scene._map.named * PX * scene._view.zoom
    for number, place in enumerate(centers):
        assert np.linalg.norm(place - hub) > reach + 0.9 * radius
        assert stage.frame.left < place[0] - 0.8 * radius and place[0] + 0.8 * radius < stage.frame.right
        assert stage.caption.top < place[1] - radius and place[1] + radius < stage.frame.top
        for other in centers[:number]:
            assert np.linalg.norm(place - other) > 1.9 * radius


@pytest.mark.parametrize("center", ["Donaudampfschifffahrt", "Pengembangan Perangkat Lunak Perusahaan", "AI"])
def test_the_name_stays_in_the_hub(center: str) -> None:
    _, seen = closely("field_map", {**PARAMS, "center": center}, _things, moments=MOMENTS, frames=50)
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


@pytest.mark.parametrize("format_name", ["shorts", "wide"])
def test_every_way_leads_back_to_the_hub_and_goes_on_beyond_the_frame(format_name: str) -> None:
    stage = Stage(formats()[format_name])
    made = spread(stage, 3)
    assert all(made.parents[place] < place for place in range(1, len(made.places)))
    assert all(made.path(place)[0] == 0 for place in range(len(made.places)))
    grown = 1500 * made.unit / (1500 * made.unit + made.places[:, 2])
    spots = made.center[:2] + made.places[:, :2] * grown[:, None] * PX
    frame = stage.frame
    outside = (spots[:, 0] < frame.left) | (spots[:, 0] > frame.right)
    assert outside.sum() > 10 and (spots[:, 1] < frame.bottom).any() and (spots[:, 1] > frame.top).any()


def test_lengths_of_time_are_understood_as_they_are_said() -> None:
    told = {"1 menit": 60, "60 seconds": 60, "semenit": 60, "one minute": 60, "30-second": 30, "2 jam": 7200}
    assert {said: seconds_of(said) for said in told} == told
    assert seconds_of("5 years") is None and seconds_of("sebentar") is None
    assert [clock(60), clock(7), clock(5400)] == ["1:00", "0:07", "1:30:00"]
