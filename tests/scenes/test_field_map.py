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
from cuereel.scene.crowd import places_beyond
from cuereel.scene.map_hub import TICKED
from cuereel.scene.medal import marked
from cuereel.scene.orbit import along_way, orbit
from cuereel.scene.places import FLIGHT, others
from cuereel.scene.shortened import shortened
from cuereel.scene.spread import LABEL, spread
from cuereel.scene.stage import MARKER, PX, px
from cuereel.scene.strewn import DIAL, may_strew, strewn
from tests.scenes.closely import closely

MOMENTS = {"center": 4, "fan": 16, "time": 44}
ITEMS = ["Data Science", "Security Engineer", "Network Engineer"]
PARAMS = {"center": "Backend", "items": ITEMS, "time": "1 menit"}
NAMES = ["Data", "Siber", "unknown Jaringan", "Python", "Go", "Awan", "Web"]


def _things(scene: Any) -> Mapping[str, Mobject]:
    count, places = len(scene.params.items), scene._places
    return {
        "named": Group(*places.emblems[:count]),
        "others": Group(*places.emblems[count:]),
        "names": Group(*[name.mobject for name in places.names]),
        "links": Group(*places.links),
        "way": scene._way.mobject,
        "name": scene._hub.name.mobject,
        "clock": scene._hub.countdown.digits,
        "ring": scene._hub.countdown.ticks,
        "hub": Group(*scene._hub.plate.mobject[1:]),
        "veil": scene._veil.mobject,
    }


@pytest.mark.parametrize(("named", "ways"), [(True, "links"), (False, "way")])
def test_everything_lands_on_its_word(named: bool, ways: str) -> None:
    # in a tall frame there is no round way
    params, shape = {**PARAMS, "named": named}, "shorts" if named else "square"
    _, seen = closely("field_map", params, _things, moments=MOMENTS, frames=90, format_name=shape)
    veiled = (("veil", 44),) if named else ()
    for thing, word in ((ways, 16), ("clock", 44), ("ring", 44), *veiled):
        start = seen.first_seen(thing)
        assert start is not None and word - 3 <= start <= word + 1, (thing, start)
    lit = seen.looks["name"]
    assert lit[2] != lit[4]


@pytest.mark.parametrize("named", [True, False])
def test_the_map_opens_after_the_name_and_is_seen_whole_shortly_after_its_word(named: bool) -> None:
    scene, seen = closely("field_map", {**PARAMS, "named": named}, _things, moments=MOMENTS, frames=90)
    start = seen.first_seen("named")
    assert start is not None and 4 < start < 13

    def reach(frame: int) -> np.ndarray:
        scene._pose(frame)
        around = getattr(scene._map, "around", len(scene._map.radii))
        middles = np.array([emblem.get_center() for emblem in scene._places.emblems[:around]])
        return np.asarray(np.linalg.norm(middles - scene._map.center, axis=1))

    whole = reach(40)
    assert (reach(12) < 0.85 * whole).all()
    if named:
        assert (reach(24) > 0.95 * whole).all()
        return
    # those that the script names at once, the others right after, those below too: no empty place outlasts the word
    known = len(ITEMS)
    assert (reach(24)[:known] > 0.95 * whole[:known]).all()
    others_at = scene._places.starts[known:]
    assert all(0 <= later - sooner <= 1 for sooner, later in pairwise(others_at))
    assert others_at[-1] <= others_at[0] + 8 < MOMENTS["time"]


def test_what_stands_below_the_captions_never_passes_behind_them_on_its_way() -> None:
    scene, _ = closely("field_map", {**PARAMS, "named": False}, _things, moments=MOMENTS, frames=100)
    caption = scene.stage.caption
    for frame in range(16, 92):
        scene._pose(frame)
        for emblem in scene._places.emblems[scene._map.around :]:
            below = emblem.get_center()[1] + emblem.height * 0.36 < caption.bottom
            beside = abs(emblem.get_center()[0] - caption.center[0]) > 0.4 * caption.width
            assert below or beside or emblem.fill_opacity == 0


def test_the_map_stays_lit_round_the_dial_whole_as_the_time_runs_out() -> None:
    scene, seen = closely("field_map", {**PARAMS, "named": False}, _things, moments=MOMENTS, frames=120)
    for frame in (46, (49 + scene._hub.over) // 2, scene._hub.over):
        scene._pose(frame)
        known, *_ = shown = [emblem.fill_opacity for emblem in scene._places.emblems]
        assert known > 0.9 and min(shown[: scene._map.around]) > 0.4
        assert min(shown[scene._map.around :]) > 0.4
    hub = seen.boxes["hub"][60]
    assert hub and all(
        not hub[0] < emblem.get_center()[0] < hub[2] or not hub[1] < emblem.get_center()[1] < hub[3]
        for emblem in scene._places.emblems[:3]
    )


@pytest.mark.parametrize("format_name", ["shorts", "ads", "square", "wide"])
def test_the_open_dial_is_on_no_emblem(format_name: str) -> None:
    params = {**PARAMS, "named": False}
    scene, _ = closely("field_map", params, _things, moments=MOMENTS, frames=100, format_name=format_name)
    # in a tall frame they go back into it in the end
    for frame in (56, 93):
        scene._pose(frame)
        middle, dial = scene._map.center[:2], scene._hub.plate.mobject[-1].width / 2
        for emblem, radius in zip(scene._places.emblems, scene._map.radii, strict=True):
            if emblem.fill_opacity == 0:
                continue
            beside = float(np.linalg.norm(emblem.get_center()[:2] - middle))
            assert beside > dial + 0.9 * radius * PX


@pytest.mark.parametrize("format_name", ["shorts", "square", "wide"])
@pytest.mark.parametrize("named", [True, False])
def test_a_cut_hands_over_to_the_hub(format_name: str, named: bool) -> None:
    scene, seen = closely(
        "field_map", {**PARAMS, "named": named}, _things, moments=MOMENTS, frames=30, format_name=format_name
    )
    outline, box = type(scene).outline(scene.stage, closing=False), seen.boxes["hub"][0]
    assert outline and box and outline.corner == outline.box.width / 2
    assert abs((box[0] + box[2]) / 2 - outline.box.center[0]) < 0.1
    assert abs((box[2] - box[0]) / outline.box.width - 1) < 0.12
    assert type(scene).outline(scene.stage, closing=True) is None


def test_the_clock_runs_out_and_takes_its_time_for_the_last_seconds_which_are_red() -> None:
    scene, _ = closely("field_map", PARAMS, _things, moments=MOMENTS, frames=110)
    left = [scene._hub.clock.at(frame) for frame in range(110)]
    assert left[44] == pytest.approx(1.0, abs=0.05) and left[105] == 0.0 and left[90] > 0
    last = [frame for frame in range(110) if 0 < left[frame] < scene._hub.countdown.last]
    assert len(last) > 0.3 * (scene._hub.over - 49)
    digits, looks = scene._hub.countdown.digits[0], []
    for frame in (last[0] - 3, last[2]):
        scene._pose(frame)
        looks.append(tuple(digits.fill_rgbas[0, :3]))
    assert looks[0] != looks[1] and looks[1][0] > looks[1][1] + 0.3


def test_the_hub_grows_into_a_dial_in_front_of_the_map_when_the_time_is_told() -> None:
    for name, least in (("shorts", 440), ("square", 290), ("wide", 280)):
        scene, seen = closely(
            "field_map", {**PARAMS, "named": False}, _things, moments=MOMENTS, frames=80, format_name=name
        )
        wide = [(box[2] - box[0]) / PX for box in seen.boxes["hub"] if box]
        assert wide[60] > least and wide[38] < 0.9 * wide[60] and wide[4] > 0.9 * wide[60]
        box = seen.boxes["hub"][-1]
        assert box and box[1] > scene.stage.caption.top and box[3] < scene.stage.text.top


def test_emblems_without_names_go_round_until_the_end() -> None:
    params = {"center": "Backend", "items": ITEMS, "named": False}
    _, seen = closely("field_map", params, _things, moments={"fan": 5}, frames=90)
    assert seen.boxes["names"][-1] is None
    looks = seen.looks["others"]
    assert all(looks[at] != looks[at + 4] for at in range(12, 86, 4))


@pytest.mark.parametrize("format_name", ["shorts", "ads", "square", "wide"])
@pytest.mark.parametrize("marked", [False, True])
def test_the_round_way_keeps_every_emblem_in_the_room_and_off_theothers(format_name: str, marked: bool) -> None:
    stage = Stage(formats()[format_name], marked=marked)
    for named in range(8):
        made = orbit(stage, named)
        assert len(made.slots) == len(set(made.slots)) >= 8
        for since in (0, 90, 200, 400):
            spots = np.array([made.spot(number, 1.0, since) for number in range(len(made.slots))])
            reach = np.array(made.radii)
            places = made.center[:2] + spots * PX
            assert (places[:, 0] - reach * PX).min() > stage.text.left - 0.02
            assert (places[:, 0] + reach * PX).max() < stage.text.right + 0.02
            assert (places[:, 1] + reach * PX).max() < stage.text.top + 0.02
            assert (places[:, 1] - reach * PX).min() > stage.caption.top
            away = np.linalg.norm(spots[:, None] - spots[None], axis=2) + 1e6 * np.eye(len(spots))
            assert (away - reach[:, None] - reach[None]).min() > 0.2 * reach.min()
            assert (np.linalg.norm(spots, axis=1) - reach).min() > 1.1 * made.hub


def test_no_mark_looks_like_an_emblem_that_the_script_names() -> None:
    marks = others("Backend", ITEMS)
    assert not {"bars", "lock", "server"} & set(marks) and len(marks) > 10
    assert "cloud" not in others("Backend", ["Cloud"]) and "bars" in others("Backend", ["Cloud"])


def test_without_a_time_there_is_no_clock() -> None:
    scene, seen = closely("field_map", {"center": "Backend", "items": ITEMS}, _things, moments={"fan": 5}, frames=40)
    shown = {id(each) for each in scene.get_mobject_family_members()}
    assert not any(id(leaf) in shown for leaf in scene._hub.countdown.mobject.get_family() if len(leaf.points))
    assert seen.first_seen("named") is not None


@pytest.mark.parametrize("format_name", ["shorts", "ads", "square", "wide"])
@pytest.mark.parametrize("count", [1, 2, 3, 7])
def test_what_is_named_stands_free_of_all_else(format_name: str, count: int) -> None:
    params = {"center": "Backend", "items": NAMES[:count], "time": "60 seconds"}
    scene, _ = closely("field_map", params, _things, moments=MOMENTS, frames=64, format_name=format_name)
    stage = Stage(formats()[format_name])
    hub, reach = scene._map.center, scene._map.hub * PX * scene._zoom.at(63)
    centers = [emblem.get_center() for emblem in scene._places.emblems]
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
    for number, (rig, emblem) in enumerate(zip(scene._places.names, scene._places.emblems, strict=True)):
        name = rig.mobject
        plaque = name.get_corner((1, -1, 0))
        assert plaque[0] < scene.stage.text.right + 0.12
        # a plaque is as wide as its sprite, which has a soft shadow round it
        if name.get_center()[1] < lower.top:
            assert name.get_center()[0] + 0.5 * scene._map.labels[number] * PX < lower.right + 0.02
        assert name.get_top()[1] < emblem.get_center()[1] - 0.45 * radius


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


def testothers_take_their_turns_and_what_the_script_names_comes_at_once() -> None:
    scene, _ = closely("field_map", PARAMS, _things, moments=MOMENTS, frames=90)
    starts = list(scene._places.starts)
    assert max(starts[:3]) - min(starts[:3]) <= 3
    assert max(starts) - min(starts) <= 6 and starts[3:] == sorted(starts[3:])
    opens = list(scene._places.opens)
    assert all(0 < later - sooner <= 2 for sooner, later in pairwise(opens[:3])) and max(opens) < min(starts)


def test_lengths_of_time_are_understood_as_they_are_said() -> None:
    told = {"1 menit": 60, "60 seconds": 60, "semenit": 60, "one minute": 60, "30-second": 30, "2 jam": 7200}
    assert {said: seconds_of(said) for said in told} == told
    assert seconds_of("5 years") is None and seconds_of("sebentar") is None
    assert [clock(60), clock(7), clock(5400)] == ["1:00", "0:07", "1:30:00"]


@pytest.mark.parametrize("format_name", ["shorts", "ads", "square", "wide"])
def test_no_mark_is_shown_twice_and_none_stands_behind_what_is_captioned(
    format_name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[str] = []

    def noted(mark: str, *rest: Any) -> Group:
        made.append(mark)
        return marked(mark, *rest)

    monkeypatch.setattr("cuereel.scene.crowd.marked", noted)
    monkeypatch.setattr("cuereel.scene.places.marked", noted)
    params = {**PARAMS, "named": False}
    scene, _ = closely("field_map", params, _things, moments=MOMENTS, frames=100, format_name=format_name)
    # a square has no room beyond its ring
    assert len(set(made)) >= (5 if format_name == "square" else 9)
    assert len(set(made)) == len(scene._map.radii) - len(ITEMS) + scene._crowd.count
    caption = scene.stage.caption
    for frame in (30, 60, 80, 93):
        scene._pose(frame)
        landed = [
            emblem
            for emblem, start in zip(scene._places.emblems, scene._places.starts, strict=True)
            if frame >= start + FLIGHT
        ]
        for emblem in (*landed, *scene._crowd.mobject):
            # without the shadow round it
            above = emblem.get_center()[1] - emblem.height * 0.36 > caption.top
            below = emblem.get_center()[1] + emblem.height * 0.36 < caption.bottom
            beside = abs(emblem.get_center()[0] - caption.center[0]) > 0.4 * caption.width
            assert above or below or beside or emblem.fill_opacity == 0


def test_what_is_beyond_a_map_drifts_out_over_the_sides_and_all_flies_off_at_the_end() -> None:
    params = {**PARAMS, "named": False}
    scene, _ = closely("field_map", params, _things, moments=MOMENTS, frames=120, format_name="wide")
    emblems, reach, away = scene._crowd.mobject, [], []
    for frame in (60, 90, 113):
        scene._pose(frame)
        # without the shadow round it
        reach.append(max(abs(emblem.get_center()[0]) + 0.4 * emblem.width for emblem in emblems))
        assert all(emblem.get_center()[1] + 0.4 * emblem.height < scene.stage.frame.top for emblem in emblems)
    assert reach == sorted(reach) and reach[-1] > scene.stage.frame.right
    for frame in (113, 115, 117, 119):
        scene._pose(frame)
        away.append(min(np.linalg.norm(each.get_center() - scene._map.center) for each in scene._places.emblems))
    steps = np.diff(away)
    assert 0 < steps[0] < steps[1] < steps[2] and away[-1] > 10


@pytest.mark.parametrize("marked", [False, True])
def test_the_ring_of_a_square_is_whole_and_all_that_there_is(marked: bool) -> None:
    stage = Stage(formats()["square"], marked=marked)
    made = orbit(stage, 3, 0.42 * 0.5 * (stage.clear.height / PX))
    assert min(made.radii[:3]) > 1.15 * max(made.radii[3:]) and min(made.radii) > 65
    for number, radius in enumerate(made.radii):
        x, y = made.center[:2] + made.spot(number, 1.0, 0) * PX
        assert stage.frame.left + px(radius) < x < stage.frame.right - px(radius)
        assert stage.caption.top + px(radius) < y < stage.frame.top - px(radius)
    scene, _ = closely(
        "field_map", {**PARAMS, "named": False}, _things, moments=MOMENTS, frames=4, format_name="square"
    )
    assert scene._crowd.count == 0


@pytest.mark.parametrize("format_name", ["shorts", "ads", "wide"])
@pytest.mark.parametrize("marked", [False, True])
def test_the_known_ones_are_larger_and_no_emblem_beyond_lies_on_one_of_the_map(format_name: str, marked: bool) -> None:
    stage = Stage(formats()[format_name], marked=marked)
    made = orbit(stage, 3, 200.0)
    assert min(made.radii[:3]) == pytest.approx(1.4 * max(made.radii[3:]), rel=0.01)
    largest, radius = max(made.radii), 0.74 * max(made.radii)
    places = places_beyond(stage, made.center, (made.reach[0] + largest, made.reach[1] + largest), radius)
    assert len(places) >= 3
    way = np.array([along_way(made.reach, share) for share in np.linspace(0, 1, 200)])
    for number, place in enumerate(places):
        assert np.linalg.norm(way - place[:2] / PX, axis=1).min() > 0.93 * (largest + radius)
        assert all(np.linalg.norm(place - other) > 2 * radius * PX for other in places[:number])


@pytest.mark.parametrize("format_name", ["shorts", "reels", "tiktok"])
@pytest.mark.parametrize("marked", [False, True])
def test_discs_strewn_through_a_frame_touch_neither_each_other_nor_the_dial(format_name: str, marked: bool) -> None:
    stage = Stage(formats()[format_name], marked=marked)
    made = strewn(stage)
    radii = np.array(made.radii)
    assert may_strew(stage) and not may_strew(Stage(formats()["square"])) and not may_strew(Stage(formats()["ads"]))
    assert radii[:3].min() == radii.max() and radii.min() >= 0.75 * radii.max()
    for since in (0, 40, 80):
        spots = np.array([made.spot(number, 1.0, since) for number in range(len(radii))])
        away = np.linalg.norm(spots[:, None] - spots[None], axis=2) + 1e6 * np.eye(len(spots))
        assert (away - radii[:, None] - radii[None]).min() > 4
        assert (np.linalg.norm(spots, axis=1) - radii).min() > TICKED * DIAL
        places = made.center[:2] + spots * PX
        assert (np.abs(places[:, 0]) + radii * PX < stage.frame.right - px(30)).all()
        beside = (places[:, 1] - radii * PX < stage.caption.top) & (places[:, 1] + radii * PX > stage.caption.bottom)
        assert not beside.any()
        assert (places[:, 1] + radii * PX < stage.text.top + px(MARKER)).all()


def test_a_line_leads_from_the_hub_to_every_disc_and_what_is_below_comes_with_the_words() -> None:
    words = ("Backend", "itu", "luas", "dan", "tak", "akan", "habis", "semenit")
    moments = {**MOMENTS, "time": 70, **{f"word-{n}": at for n, at in enumerate((4, 8, 16, 30, 37, 45, 53, 70), 1)}}
    params = {**PARAMS, "named": False}
    scene, _ = closely("field_map", params, _things, moments=moments, words=words, frames=130)
    below = list(scene._places.starts[scene._map.around :])
    assert {29, 36, 44, 52} <= set(below) and all(at < 70 for at in below)
    scene._pose(80)
    spokes = scene._places._spokes
    for line, emblem in zip(spokes._lines, scene._places.emblems, strict=True):
        assert np.linalg.norm(line.points[3] - emblem.get_center()) < px(4) and line.stroke_rgbas[0, 3] > 0.8
