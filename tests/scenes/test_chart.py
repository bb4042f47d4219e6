"""Charts: bars, slices and legs come on their words, heights and shares are true, and nothing leaves its box."""

from __future__ import annotations

from typing import Any

import pytest
from closely import closely, some_art
from manim import Group
from watching import watch

from cuereel.scene.chart.measured import heights, largest, measured, shares

ITEMS = ["apples 12", "pears 30", "figs 3"]


def bars(scene: Any) -> dict[str, Any]:
    shown = scene._shown_as
    out = {f"bar {n}": Group(*[p for piece in bar._parts for p in piece]) for n, bar in enumerate(shown._bars, 1)}
    return out | {f"figure {n}": figure.mobject for n, figure in enumerate(shown._figures, 1)}


def slices(scene: Any) -> dict[str, Any]:
    shown = scene._shown_as
    out = {f"slice {number}": each._face for number, each in enumerate(shown._slices, 1)}
    return out | {f"figure {n}": figure.mobject for n, figure in enumerate(shown._figures, 1)}


def legs(scene: Any) -> dict[str, Any]:
    return {f"leg {number}": edge for number, edge in enumerate(scene._shown_as._edges, 1)}


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


@pytest.mark.parametrize("format_name", ["shorts", "ads", "square", "wide"])
@pytest.mark.parametrize("kind", ["bars", "pie"])
def test_figures_stay_in_the_text_box(kind: str, format_name: str) -> None:
    items = ["a very long name of a thing 1.250.000 km", "b 900 km", "c 3 km", "d 17 km", "e 4 m", "f 12 km"]
    pick = bars if kind == "bars" else slices
    scene, seen = closely("chart", {"kind": kind, "items": items}, pick, frames=160, format_name=format_name)
    for number in range(1, 7):
        assert seen.is_within(f"figure {number}", scene.stage.clear), number


def test_it_goes_on_moving_and_plays_in_any_length() -> None:
    for params in ({"items": ITEMS}, {"kind": "pie", "items": ITEMS}, {"kind": "line", "way": ["up"]}):
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
