"""Charts: bars, slices and legs come on their words, heights and shares are true, and nothing leaves its box."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from closely import closely, some_art
from manim import Group, Square
from watching import watch

from cuereel.scene.chart.levels import stations
from cuereel.scene.chart.measured import heights, largest, measured, shares
from cuereel.scene.stage import px

ITEMS = ["apples 12", "pears 30", "figs 3"]
METERS = {"kind": "meters", "items": ["hot 80%", "cold 20%"]}


def bars(scene: Any) -> dict[str, Any]:
    shown = scene._shown_as
    out = {f"bar {n}": Group(*[p for piece in bar._parts for p in piece]) for n, bar in enumerate(shown._bars, 1)}
    return out | {f"figure {n}": figure.mobject for n, figure in enumerate(shown._figures, 1)}


def slices(scene: Any) -> dict[str, Any]:
    shown = scene._shown_as
    out = {f"slice {number}": each._face for number, each in enumerate(shown._slices, 1)}
    return out | {f"figure {n}": figure.mobject for n, figure in enumerate(shown._figures, 1)}


def rows(scene: Any) -> dict[str, Any]:
    return {f"figure {n}": figure.mobject for n, figure in enumerate(scene._shown_as._figures, 1)}


def legs(scene: Any) -> dict[str, Any]:
    return {f"leg {number}": edge for number, edge in enumerate(scene._shown_as.curve._edges, 1)}


def test_bars_and_slices_come_on_their_words_in_whatever_order_they_are_said() -> None:
    moments = {"entry-1": 50, "entry-2": 12, "entry-3": 90}
    for kind, pick, name in (("bars", bars, "bar"), ("pie", slices, "slice")):
        _, seen = closely("chart", {"kind": kind, "items": ITEMS}, pick, moments=moments, frames=130)
        for number in (1, 2, 3):
            first = seen.first_seen(f"{name} {number}")
            wanted = moments[f"entry-{number}"]
            assert first is not None and wanted - 3 <= first <= wanted + 1, (kind, number)


def test_bars_end_as_high_as_their_figures() -> None:
    _, seen = closely("chart", {"items": ["apples 12", "pears 30"]}, bars, frames=150)
    tops = [seen.boxes[f"bar {number}"][-1] for number in (1, 2)]
    assert tops[0] and tops[1]
    deep = tops[0][3] - tops[0][1] - (tops[1][3] - tops[1][1]) * 12 / 30
    # the lid, which is seen from above, is as deep on a low bar as on a high one
    assert 0 <= deep < 0.35


def test_a_leg_is_drawn_on_its_word() -> None:
    moments = {"leg-1": 10, "leg-2": 60}
    _, seen = closely("chart", {"kind": "line", "way": ["up", "down"]}, legs, moments=moments, frames=130)
    for number, wanted in ((1, 10), (2, 60)):
        first = seen.first_seen(f"leg {number}")
        assert first is not None and wanted - 3 <= first <= wanted + 1
    rises, falls = seen.boxes["leg 1"][-1], seen.boxes["leg 2"][-1]
    assert rises and falls and rises[2] == pytest.approx(falls[0], abs=0.01)


def marks(scene: Any) -> dict[str, Any]:
    return {f"figure {number}": mark.mobject for number, mark in enumerate(scene._shown_as.curve._marks, 1)}


@pytest.mark.parametrize("format_name", ["shorts", "square", "wide"])
def test_a_line_bears_its_figures_where_it_stands_and_reaches_them_on_their_words(format_name: str) -> None:
    params = {"kind": "line", "levels": ["Rp80 ribu", "Rp20 ribu", "0"], "label": "a", "over": "12 days"}
    moments = {"level-1": 5, "level-2": 20, "level-3": 60}
    scene, seen = closely(
        "chart", params, lambda s: legs(s) | marks(s), moments=moments, frames=130, format_name=format_name
    )
    for number in (2, 3):
        first, reached = seen.first_seen(f"leg {number - 1}"), seen.boxes[f"figure {number}"][-1]
        assert first is not None and 0 <= moments[f"level-{number}"] - first <= 3
        assert reached and seen.is_within(f"figure {number}", scene.stage.clear)
    shown = scene._shown_as.curve
    foot, ends = shown._room.bottom, [shown._legs[0][0], *(leg[-1] for leg in shown._legs)]
    assert (ends[1][1] - foot) / (ends[0][1] - foot) == pytest.approx(0.25)
    assert ends[2][1] == pytest.approx(foot)
    for mark, place in zip(shown._marks, shown._places, strict=True):
        apart = np.abs(np.concatenate(shown._legs) - place) - [px(mark.width / 2), px(0.36 * mark.size), 0]
        assert (apart[:, :2].max(axis=1) > 0).all()


@pytest.mark.parametrize(
    ("levels", "way", "high"),
    [
        (["100%", "80%"], [], [1, 0.8]),
        (["high", "0"], [], [1, 0]),
        (["$2k", "$8k"], [], [0.25, 1]),
        (["4", "1 second"], [], [1, 0.25]),
        (["low", "high", "0"], [], [0.397, 1, 0]),
        (["0"], ["up"], [0.397, 1, 0]),
        (["100%", "20%"], ["up"], [1, 0.2, 0.72]),
    ],
)
def test_points_of_one_unit_stand_true_above_nothing(levels: list[str], way: list[str], high: list[float]) -> None:
    assert [each.height for each in stations(levels, way)] == pytest.approx(high, abs=0.001)


@pytest.mark.parametrize("frames", [20, 40, 90])
@pytest.mark.parametrize("kind", ["bars", "meters", "pie", "line"])
def test_all_stands_at_its_end_for_twelve_frames_before_the_cut_however_late_it_is_said(kind: str, frames: int) -> None:
    params = {"kind": kind, "items": ITEMS} if kind != "line" else {"kind": kind, "levels": ["9", "4", "7"]}
    name = "level" if kind == "line" else "entry"
    late = {f"{name}-{number}": frames - 4 + number for number in (1, 2, 3)}
    _, seen = closely("chart", params, text_of, moments=late, frames=frames)
    for number in range(1, 4) if kind != "pie" else (3,):
        looks = seen.looks[f"text {number}"][-12:]
        assert looks[0] and len(set(looks)) == 1, number


def text_of(scene: Any) -> dict[str, Any]:
    """The figures that are shown, each as the signs that it is counted to, wherever these stand."""
    shown = scene._shown_as
    figures = shown.curve._marks if hasattr(shown, "curve") else shown._figures
    out = {}
    for number, figure in enumerate(figures, 1):
        counted = Square(fill_opacity=1 if figure.mobject.submobjects else 0)
        whole = [made for (text, _), made in figure._made.items() if text == figure._text]
        at_end = any(made[0] in figure.mobject.submobjects for made in whole)
        out[f"text {number}"] = counted.shift((float(at_end), 0, 0))
    return out


def test_level_bars_fill_by_their_percents_on_their_words() -> None:
    params = {"kind": "meters", "items": ["hot 80%", "cold 20%"], "label": "The soup is ..."}
    moments = {"entry-1": 50, "entry-2": 12}

    def fills(scene: Any) -> dict[str, Any]:
        return {f"bar {number}": fill for number, fill in enumerate(scene._shown_as._fills, 1)}

    scene, seen = closely("chart", params, fills, moments=moments, frames=120)
    wide = [box[2] - box[0] for box in (seen.boxes["bar 1"][-1], seen.boxes["bar 2"][-1]) if box]
    assert wide[0] == pytest.approx(4 * wide[1], abs=0.02)
    assert wide[0] == pytest.approx(0.8 * scene._shown_as._room.width, rel=0.03)
    for number in (1, 2):
        first = seen.first_seen(f"bar {number}")
        assert first is not None and 0 <= moments[f"entry-{number}"] - first <= 3


def test_a_ring_that_waits_shows_its_slices_pale_and_what_they_are_of() -> None:
    def names(scene: Any) -> dict[str, Any]:
        return {"names": scene._shown_as._names.mobject}

    _, seen = closely("chart", {"kind": "pie", "items": ITEMS}, names, moments={"entry-1": 40}, frames=90)
    assert seen.boxes["names"][0] is not None and seen.boxes["names"][45] is None


@pytest.mark.parametrize("format_name", ["shorts", "ads", "square", "wide"])
@pytest.mark.parametrize("kind", ["bars", "meters", "pie"])
def test_figures_stay_in_the_text_box(kind: str, format_name: str) -> None:
    items = ["a very long name of a thing 1.250.000 km", "b 900 km", "c 3 km", "d 17 km", "e 4 m", "f 12 km"]
    pick = {"bars": bars, "pie": slices, "meters": rows}[kind]
    scene, seen = closely("chart", {"kind": kind, "items": items}, pick, frames=160, format_name=format_name)
    for number in range(1, 7):
        assert seen.is_within(f"figure {number}", scene.stage.clear), number


def test_it_goes_on_moving_and_plays_in_any_length() -> None:
    for params in ({"items": ITEMS}, {"kind": "pie", "items": ITEMS}, {"kind": "line", "way": ["up"]}, METERS):
        assert watch("chart", params, frames=320).longest_rest < 90
        assert watch("chart", params, frames=4).frames == 4
    assert watch("chart", {"kind": "pie", "items": []}, frames=4).frames == 4


def test_art_is_looked_up_for_an_entry_but_not_for_a_letter() -> None:
    asked: list[str] = []

    def art(name: str) -> Any:
        asked.append(name)
        return some_art(name)

    closely("chart", {"items": ["A 2", "figs 3"]}, bars, frames=5, draw=art)
    assert asked == ["figs 3"]


@pytest.mark.parametrize(
    ("entry", "label", "text", "value"),
    [
        ("apples 12", "apples", "12", 12),
        ("30 pears", "pears", "30", 30),
        ("stone 9 years", "stone", "9 years", 9 * 31557600),
        ("kopi Rp 2.500", "kopi", "Rp 2.500", 2500),
        ("kota 5 juta", "kota", "5 juta", 5_000_000),
        ("45%", "", "45%", 45),
        ("phone 15 $999", "phone 15", "$999", 999),
        ("patience", "patience", "", None),
        ("qwerty less than 1 second", "qwerty", "< 1 second", 1),
        ("long one 500+ years", "long one", "500+ years", 500 * 31557600),
    ],
)
def test_an_entry_is_parted_into_its_label_and_its_figure(
    entry: str, label: str, text: str, value: float | None
) -> None:
    parted = measured(entry)
    assert (parted.label, parted.text, parted.value) == (label, text, value)


def test_units_are_turned_to_one_scale_and_what_is_far_higher_is_broken() -> None:
    minutes, hour, years = (measured(each) for each in ("a 30 minutes", "b 1 hour", "c 9 years"))
    assert [height.share for height in heights([minutes, hour])] == [0.5, 1.0]
    stands = heights([minutes, hour, years])
    assert [height.broken for height in stands] == [False, False, True]
    assert stands[0].share == pytest.approx(stands[1].share / 2)
    assert largest([minutes, years, hour]) == 1


def test_what_cannot_be_compared_stands_at_one_height_and_nothing_wins() -> None:
    entries = [measured("a 5 km"), measured("b 900 kg")]
    assert [height.share for height in heights(entries)] == [1.0, 1.0]
    assert largest(entries) is None
    assert largest([measured("A"), measured("B")], "B") == 1


def test_percents_that_leave_something_over_leave_it_empty() -> None:
    assert shares([measured("40%"), measured("20%")]) == [0.4, 0.2]
    assert shares([measured("3"), measured("1")]) == [0.75, 0.25]
