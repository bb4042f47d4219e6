"""Icons land on their words, one at a time, and open into a network in between where there is the time."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest
from manim import Mobject, Square, VGroup

from cuereel.formats import formats
from cuereel.scene import Stage
from cuereel.scene.icon.topics import is_of_data, is_of_minds
from cuereel.scene.icon.tracing import traced
from cuereel.scene.token import is_lost
from cuereel.scene.web import Web
from cuereel.theme import read_theme
from tests.scenes.closely import ROOT, closely

SOFT = 0.7
"""Scene units by which the shadows of two things side by side may meet."""


def _things(scene: Any) -> Mapping[str, Mobject]:
    show = scene._show
    icons = {f"icon-{n}": shown.real.rig.mobject for n, shown in enumerate(show.shown, start=1)}
    names = {f"name-{n}": shown.name.mobject for n, shown in enumerate(show.shown, start=1)}
    once = {"web": show.web.mobject, "plan": show.plan.mobject[0]} if hasattr(show, "web") else {}
    return {**icons, **names, **once}


def test_each_icon_starts_to_move_on_its_word_and_has_landed_within_a_third_of_a_second() -> None:
    _, seen = closely("icons", {"items": ["DB", "ChatGPT"]}, _things, moments={"show-1": 12, "show-2": 55}, frames=80)
    for number, word in ((1, 12), (2, 55)):
        start = seen.first_seen(f"icon-{number}")
        assert start is not None and word - 3 <= start <= word + 1
        box, end = seen.boxes[f"icon-{number}"], seen.boxes[f"icon-{number}"][word + 9]
        assert end is not None and box[start] is not None
        grown = [each[2] - each[0] for each in box[word + 9 : word + 12] if each is not None]
        assert grown[-1] == pytest.approx(grown[0], rel=0.02)


def test_one_icon_is_there_at_a_time_and_the_network_between_them() -> None:
    _, seen = closely("icons", {"items": ["DB", "ChatGPT"]}, _things, moments={"show-1": 5, "show-2": 55}, frames=80)
    assert seen.boxes["plan"][0] is not None, "the first frame shows what is to come"
    assert all(box is None for box in seen.boxes["web"][:25]), "the network would give away what comes later"
    assert seen.boxes["plan"][8] is not None and seen.boxes["plan"][25] is None
    assert seen.boxes["web"][25] is None and seen.boxes["icon-1"][25] is not None
    assert seen.boxes["web"][50] is not None and seen.boxes["icon-1"][50] is None
    assert seen.boxes["icon-1"][70] is None and seen.boxes["icon-2"][70] is not None


def test_a_plate_is_there_only_while_there_is_a_name_for_it() -> None:
    def plate(scene: Any) -> Mapping[str, Mobject]:
        plates = {f"plate-{n}": shown.plate.mobject for n, shown in enumerate(scene._show.shown, start=1)}
        return {**plates, **_things(scene)}

    _, seen = closely("icons", {"items": ["DB", "ChatGPT"]}, plate, moments={"show-1": 12, "show-2": 70}, frames=90)
    for frame in (0, 60):
        assert seen.boxes["plate-1"][frame] is None, f"it is empty on frame {frame}"
        assert seen.boxes["plate-2"][frame] is None, f"it is empty on frame {frame}"
    assert seen.boxes["plate-1"][30] is not None and seen.boxes["plate-2"][85] is not None


@pytest.mark.parametrize("format_name", ["shorts", "square", "wide"])
def test_the_plan_stands_until_the_word_and_falls_behind_the_icon_after_it(format_name: str) -> None:
    moments = {"show-1": 20}
    _, seen = closely("icons", {"items": ["DB"]}, _things, moments=moments, frames=80, format_name=format_name)
    upright, falls, icon = seen.boxes["plan"][16], seen.boxes["plan"][23], seen.boxes["icon-1"][32]
    assert upright is not None and falls is not None and icon is not None
    assert upright == seen.boxes["plan"][5], "it waits for the word"
    assert falls[3] - falls[1] < 0.8 * (upright[3] - upright[1]) and seen.boxes["plan"][32] is None
    halo = 0.1
    on_it = upright[0] < icon[0] + halo and icon[2] - halo < upright[2] and icon[3] - halo < upright[3]
    assert on_it, "all of it is on the sheet"


def test_what_is_said_late_is_there_soon_and_springs_up_on_its_word_with_its_name() -> None:
    _, seen = closely("icons", {"items": ["DB"]}, _things, moments={"show-1": 80}, frames=100)
    landed, named = seen.first_seen("icon-1"), seen.first_seen("name-1")
    assert landed is not None and landed <= 30, "it is no more than a plan for a second at the longest"
    assert named is not None and 77 <= named <= 81
    sizes = [box[3] - box[1] for box in seen.boxes["icon-1"][60:90] if box is not None]
    assert max(sizes[:17]) < 1.02 * sizes[0] < 1.05 * sizes[0] < max(sizes[17:])


def test_nothing_opens_into_the_network_before_it_is_said() -> None:
    _, seen = closely("icons", {"items": ["DB", "ChatGPT"]}, _things, moments={"show-1": 95, "show-2": 112}, frames=140)
    assert all(box is None for box in seen.boxes["web"][:110]) and seen.boxes["icon-1"][100] is not None
    second = seen.first_seen("icon-2")
    assert second is not None and 109 <= second <= 113


def test_the_network_closes_into_the_second_icon_and_opens_about_it() -> None:
    moments = {"show-1": 5, "show-2": 70}
    _, seen = closely("icons", {"items": ["DB", "ChatGPT"]}, _things, moments=moments, frames=100)
    across = [box and box[2] - box[0] for box in seen.boxes["web"]]
    assert across[55] and across[68] and across[95]
    assert across[68] < min(across[55], across[95])


def test_nothing_of_an_icon_is_cut_off_once_it_has_landed() -> None:
    def windows(scene: Any) -> Mapping[str, Mobject]:
        return {"icon": scene._show.shown[-1].real.rig.mobject, "window": scene._show.shown[-1].real._window.mobject}

    _, seen = closely("icons", {"items": ["DB", "ChatGPT"]}, windows, moments={"show-1": 5, "show-2": 30}, frames=60)
    for icon, window in zip(seen.boxes["icon"][36:], seen.boxes["window"][36:], strict=True):
        assert icon is not None and window is not None
        assert window[0] < icon[0] and window[1] < icon[1] and window[2] > icon[2] and window[3] > icon[3]


def test_icons_said_quickly_follow_each_other_without_the_network_between_them() -> None:
    _, seen = closely("icons", {"items": ["a", "b"]}, _things, moments={"show-1": 3, "show-2": 12}, frames=40)
    for number, word in enumerate((3, 12), start=1):
        start = seen.first_seen(f"icon-{number}")
        assert start is not None and word - 3 <= start <= word + 1
    assert all(box is None for box in seen.boxes["web"][:12])


@pytest.mark.parametrize("count", [3, 4, 5])
@pytest.mark.parametrize("format_name", ["shorts", "square", "wide"])
def test_three_and_more_come_on_their_words_and_stay_apart(format_name: str, count: int) -> None:
    items, moments = [f"item {n}" for n in range(count)], {f"show-{n + 1}": 5 + 9 * n for n in range(count)}
    _, seen = closely("icons", {"items": items}, _things, moments=moments, frames=64, format_name=format_name)
    boxes = [seen.boxes[f"icon-{n}"][-1] for n in range(1, count + 1)]
    for number in range(1, count + 1):
        start = seen.first_seen(f"icon-{number}")
        assert start is not None and moments[f"show-{number}"] - 3 <= start <= moments[f"show-{number}"] + 1
    for at, one in enumerate(boxes):
        for other in boxes[at + 1 :]:
            assert one is not None and other is not None
            beside = one[2] < other[0] + SOFT or other[2] < one[0] + SOFT
            assert beside or one[3] < other[1] + SOFT or other[3] < one[1] + SOFT


@pytest.mark.parametrize("count", [3, 4, 5, 6])
@pytest.mark.parametrize("format_name", ["shorts", "square", "wide"])
def test_what_comes_stays_in_its_bay_and_a_cable_leads_from_there_to_the_hub(format_name: str, count: int) -> None:
    items, moments = [f"item {n}" for n in range(count)], {f"show-{n + 1}": 4 + 5 * n for n in range(count)}
    scene, seen = closely("icons", {"items": items}, _things, moments=moments, frames=50, format_name=format_name)
    frame, wires = scene.stage.frame, scene._show.dais.wires
    for number, (shown, way) in enumerate(zip(scene._show.shown, wires._ways, strict=True), start=1):
        bay, half = shown.bay, (shown.bay.wide / 240, shown.bay.high / 240)
        assert bay.center[0] - half[0] > frame.left and bay.center[0] + half[0] < frame.right
        for box in filter(None, seen.boxes[f"icon-{number}"]):
            for axis in (0, 1):
                middle, reach = bay.center[axis], half[axis] + SOFT / 2
                assert middle - reach < box[axis] and box[axis + 2] < middle + reach
        assert abs(way[0] - bay.foot).max() < 0.01 and abs(way[-1] - scene._show.dais._middle).max() < 1.2
        for other in scene._show.shown:
            x, y = abs(way[:, 0] - other.bay.center[0]), abs(way[:, 1] - other.bay.center[1])
            inside = (x < half[0] - 0.02) & (y < half[1] - 0.02)
            assert not inside.any(), "it runs between the bays"


def test_the_names_of_a_row_stand_on_one_line_and_stay_on_their_plates() -> None:
    params = {"items": ["Python", "Javascript", "Go"]}
    scene, _ = closely("icons", params, _things, moments={"show-1": 2, "show-2": 4, "show-3": 6}, frames=30)
    for shown in scene._show.shown:
        name, bay = shown.name.mobject, shown.bay
        assert name.width <= bay.named / 120 and abs(name.get_center()[0] - bay.center[0]) < 0.01
    front = [shown.name.mobject for shown in scene._show.shown[1:]]
    assert abs(front[0][0].get_top()[1] - front[1][0].get_top()[1]) < 0.03


@pytest.mark.parametrize("format_name", ["shorts", "ads", "square", "wide"])
def test_names_stay_in_the_text_box_and_clear_of_captions(format_name: str) -> None:
    long = "Pengembangan perangkat lunak berkelanjutan"
    params = {"items": [long, "Donaudampfschifffahrtsgesellschaft", "unknown thing"]}
    _, seen = closely("icons", params, _things, frames=60, format_name=format_name)
    stage = Stage(formats()[format_name])
    for number in (1, 2):
        assert seen.is_within(f"name-{number}", stage.clear, slack=0.2), "it may rise into its place from below"
        last = [box for box in seen.boxes[f"name-{number}"] if box is not None]
        assert last and min(box[1] for box in last[6:12]) >= stage.clear.bottom - 0.02


def test_what_has_no_art_is_lettered_once() -> None:
    scene, seen = closely("icons", {"items": ["unknown"]}, _things, frames=20)
    assert not scene._show.shown[0].name.mobject.submobjects
    assert seen.boxes["icon-1"][-1] is not None


@pytest.mark.parametrize("moments", [{}, {"show-2": 6}, {"show-1": 0}, {"show-1": 28, "show-2": 29}])
@pytest.mark.parametrize("frames", [2, 30])
def test_any_moments_and_any_length_are_played_to_the_frame(moments: dict[str, int], frames: int) -> None:
    _, seen = closely("icons", {"items": ["a", "b"]}, _things, moments=moments, frames=frames)
    assert seen.frames == frames


def test_a_mark_that_would_be_lost_in_the_cool_light_stands_on_a_tile() -> None:
    theme = read_theme((ROOT / "assets/themes/navy.yaml").read_text(encoding="utf-8"))

    def lost(colour: str) -> bool:
        return is_lost(VGroup(Square(fill_opacity=1, fill_color=colour, stroke_width=0)), theme)

    assert lost("#4D7FA6") and lost("#407CAF") and lost("#777BB4")
    assert not any(map(lost, ("#F5F7FF", "#F7DF1E", "#10A37F", "#FF4438")))


def test_the_pencil_draws_all_of_the_plan_and_is_gone_to_the_side_as_it_falls() -> None:
    def drawn(scene: Any) -> Mapping[str, Mobject]:
        plan = scene._show.plan
        return {"pencil": plan._pencil.mobject, "lines": plan._lines}

    scene, seen = closely("icons", {"items": ["DB"]}, drawn, moments={"show-1": 30}, frames=110)
    assert len({seen.looks["lines"][frame] for frame in range(24)}) > 12, "line by line, not at once"
    assert seen.looks["lines"][24] == seen.looks["lines"][28], "it is seen whole before the word"
    last = max(frame for frame, box in enumerate(seen.boxes["pencil"]) if box is not None)
    before, end = seen.boxes["pencil"][24], seen.boxes["pencil"][last]
    assert before is not None and end is not None and last <= 33
    assert end[0] > scene.stage.text.right - 1 and abs(end[1] - before[1]) < 0.5


@pytest.mark.parametrize(("back", "seen"), [((0.0, 0.0), 0), ((0.6, 0.0), 1), ((3.0, 0.0), 1)])
def test_lines_of_a_plan_end_where_a_shape_in_front_hides_them(back: tuple[float, float], seen: int) -> None:
    behind = Square(1.0, fill_opacity=1).shift((*back, 0))
    lines = traced(VGroup(behind, Square(1.2, fill_opacity=1)), 9)
    assert len(lines) == seen + 1
    across = [line.width for line in lines[:-1]]
    assert across == ([] if not seen else [pytest.approx(1.0 if back[0] > 1 else 0.5, abs=0.1)])


@pytest.mark.parametrize("format_name", ["shorts", "square", "wide"])
def test_tables_stand_whole_beside_what_waits_and_then_slot_in_before_it_leaves(format_name: str) -> None:
    def fed(scene: Any) -> Mapping[str, Mobject]:
        return {f"table-{n}": table.mobject for n, (table, *_) in enumerate(scene._show._feeds[0]._tables)}

    items, moments = {"items": ["DB", "ChatGPT"]}, {"show-1": 10, "show-2": 110}
    scene, seen = closely("icons", items, fed, moments=moments, frames=130, format_name=format_name)
    rows = [row for row in (seen.boxes[f"table-{n}"] for n in range(4)) if any(row)]
    assert len(rows) >= 3 and all(box is None for row in rows for box in row[scene._show.leave :])
    edges = [slit.mobject.get_center()[0] for slit in scene._show._feeds[0]._slits]
    low, high = min(edges), max(edges)
    for row in rows:
        shown = [box for box in row if box is not None]
        beside = [box for box in shown if box[2] < low + 0.25 or box[0] > high - 0.25]
        assert len(beside) >= 8, "it stands there to be seen"
        assert all(scene.stage.text.left - 0.1 < box[0] and box[2] < scene.stage.text.right + 0.1 for box in shown)
        assert shown[-1][2] > low + 0.3 and shown[-1][0] < high - 0.3, "it is on its way in"


def test_the_name_is_on_the_stand_below_what_is_named_and_the_network_is_above_that() -> None:
    moments = {"show-1": 5, "show-2": 70}
    scene, seen = closely("icons", {"items": ["DB", "ChatGPT"]}, _things, moments=moments, frames=100)
    for number, frame in ((1, 20), (2, 95)):
        name, thing = seen.boxes[f"name-{number}"][frame], seen.boxes[f"icon-{number}"][frame]
        assert name is not None and thing is not None and name[3] < thing[1] + SOFT
        assert scene._show.shown[number - 1].real.rig.bounds()[0][1] > scene._show.shown[0].place.plate_center[1]
    nodes = scene._show.web.open
    assert nodes[:, 1].min() > scene._show.shown[0].place.back


def test_each_of_a_row_comes_in_another_way_and_lights_its_part_of_the_ground() -> None:
    def parts(scene: Any) -> Mapping[str, Mobject]:
        lines = {f"part-{n}": line for n, (line, _) in enumerate(scene._show.dais._parts, start=1)}
        return {**lines, **_things(scene)}

    moments = {f"show-{n}": 10 + 15 * (n - 1) for n in (1, 2, 3, 4)}
    _, seen = closely("icons", {"items": ["a", "b", "c", "d"]}, parts, moments=moments, frames=80)
    shapes = set()
    for number in (1, 2, 3, 4):
        start = seen.first_seen(f"icon-{number}")
        assert start is not None
        lit = seen.first_seen(f"part-{number}")
        assert lit is not None and start <= lit <= start + 2
        came, there = (seen.boxes[f"icon-{number}"][frame] for frame in (start + 1, start + 12))
        assert came is not None and there is not None
        shapes.add(tuple(bool(abs(a - b) > 0.5) for a, b in zip(came, there, strict=True)))
    assert len(shapes) >= 3


@pytest.mark.parametrize(
    ("items", "networked"),
    [(["snail", "rocket"], False), (["DB", "ChatGPT"], True), (["ladder", "neural network"], True)],
)
def test_a_network_is_seen_only_where_one_of_them_is_of_an_artificial_mind(items: list[str], networked: bool) -> None:
    moments = {"show-1": 5, "show-2": 60}
    scene, seen = closely("icons", {"items": items}, _things, moments=moments, frames=100)
    assert isinstance(scene._show.web, Web) is networked
    assert seen.boxes["web"][54] is not None, "something leads from the one to the other"
    assert (seen.boxes["web"][90] is not None) is networked, "motes are gone once it stands there"


def test_tables_are_fed_to_what_holds_data_and_light_to_all_else() -> None:
    assert is_of_data(["DB"]) and is_of_data(["PostgreSQL"]) and is_of_data(["tabel"])
    assert not is_of_data(["wallet", "palet warna", "dining hall"])
    assert is_of_minds(["Gemini 2"]) and is_of_minds(["kecerdasan buatan"]) and not is_of_minds(["robot", "brain"])
