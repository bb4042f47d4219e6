"""Vessels, pieces, pairs and shapes of lines: full as they are told, in their colours, at rest before the cut."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from closely import closely

from cuereel.scene import Box
from cuereel.scene.chart.filling import Run
from cuereel.scene.chart.gauge import gauge
from cuereel.scene.chart.legs import legs
from cuereel.scene.chart.levels import bare, paces
from cuereel.scene.chart.measured import completed, measured, shares


@pytest.mark.parametrize(
    ("vessel", "levels", "first", "last", "texts"),
    [
        ("bar", ["99%"], 0, 0.99, ("0%", "99%")),
        ("battery", ["9%"], 1, 0.09, ("100%", "9%")),
        ("battery", ["80%", "15%"], 0.8, 0.15, ("80%", "15%")),
        ("glass", ["100%", "50%"], 1, 0.5, ("100%", "50%")),
        ("bar", [], 0.04, 0.96, ("", "")),
        ("thermometer", ["36", "39"], 0.262, 0.738, ("36", "39")),
    ],
)
def test_a_vessel_is_as_full_as_it_is_told(
    vessel: Any, levels: list[str], first: float, last: float, texts: Any
) -> None:
    told = gauge(vessel, levels)
    assert (told.first, told.last) == pytest.approx((first, last), abs=0.001)
    assert told.texts == texts


def body(scene: Any) -> dict[str, Any]:
    return {"body": scene._shown_as._body, "figure": scene._shown_as._figure.mobject}


@pytest.mark.parametrize("vessel", ["bar", "battery", "thermometer", "glass", "jar"])
@pytest.mark.parametrize("format_name", ["shorts", "wide"])
def test_it_fills_from_its_first_level_to_its_last_and_stays_in_its_box(vessel: str, format_name: str) -> None:
    params = {"kind": "level", "vessel": vessel, "levels": ["80%", "20%"], "colour": "red", "label": "a"}
    moments = {"level-1": 5, "level-2": 50}
    scene, seen = closely("chart", params, body, moments=moments, frames=90, format_name=format_name)
    shown, boxes = scene._shown_as, seen.boxes["body"]
    axis = 0 if shown._shell.across else 1
    ends = [box[axis + 2] for box in (boxes[0], boxes[49], boxes[-1]) if box]
    for end, share in zip(ends, (0.8, 0.2, 0.2), strict=True):
        assert end == pytest.approx(shown._shell.end(share)[axis], abs=0.16)
    assert seen.is_within("figure", scene.stage.text) and seen.is_within("body", scene.stage.text)


@pytest.mark.parametrize("frames", [40, 150])
def test_it_is_done_before_the_cut_and_what_is_stuck_goes_on_trying(frames: int) -> None:
    params = {"kind": "level", "levels": ["99%"], "stuck": True}
    scene, _ = closely("chart", params, body, moments={"level-1": frames - 2}, frames=frames)
    run = scene._shown_as._run
    assert run.land <= frames - 12 and run.land - run.start >= 24
    assert max(scene._shown_as._stuck(since) for since in range(30)) > 0.9


def test_the_rest_of_a_whole_is_what_the_others_leave() -> None:
    told = completed([measured("9% cans"), measured("sisanya")])
    assert [entry.text for entry in told] == ["9%", "91%"] and shares(told) == pytest.approx([0.09, 0.91])
    parts = completed([measured("2/3 arm"), measured("the rest")])
    assert parts[1].text == "1/3" and shares(parts) == pytest.approx([2 / 3, 1 / 3])
    assert completed([measured("A"), measured("B")]) == [measured("A"), measured("B")]


def test_a_line_has_the_shape_that_is_told() -> None:
    fast = [each.height for each in bare(["fast up", "flat"])]
    assert fast[1] == fast[2] > fast[0]
    slow = [each.height for each in bare(["slow up", "fast up"])]
    assert slow[1] - slow[0] < 0.4 * (slow[2] - slow[1])
    assert paces((), ["slow up", "fast up"], 2) == ["slow", "fast"]
    assert paces(["80%", "20%"], ["s-curve"], 2) == ["", "s"]


def test_pieces_lie_behind_one_another_and_are_as_long_as_told() -> None:
    params = {"kind": "stack", "items": ["travel 30 min", "buffer 10 min"], "colours": ["own", "yellow"]}

    def pieces(scene: Any) -> dict[str, Any]:
        return {f"piece {number}": face for number, face in enumerate(scene._shown_as._faces, 1)}

    _, seen = closely("chart", params, pieces, moments={"entry-1": 5, "entry-2": 50}, frames=100)
    one, two = seen.boxes["piece 1"][-1], seen.boxes["piece 2"][-1]
    assert one and two and one[2] <= two[0]
    assert (one[2] - one[0]) == pytest.approx(3 * (two[2] - two[0]), rel=0.03)
    first = seen.first_seen("piece 2")
    assert first is not None and 47 <= first <= 51


def test_two_lines_stand_beside_each_other_on_one_scale() -> None:
    params = {"kind": "pair", "items": ["a", "b"], "way": ["up", "slight up"]}

    def lines(scene: Any) -> dict[str, Any]:
        return {f"line {number}": curve._edges[0] for number, curve in enumerate(scene._shown_as._curves, 1)}

    _, seen = closely("chart", params, lines, moments={"entry-1": 5, "entry-2": 40}, frames=120)
    high, low = seen.boxes["line 1"][-1], seen.boxes["line 2"][-1]
    assert high and low and high[2] < low[0] and high[3] - high[1] > 3 * (low[3] - low[1])


def test_colours_that_are_told_are_those_of_the_slices() -> None:
    params = {"kind": "pie", "items": ["9% cans", "the rest"], "colours": ["green", "grey"]}
    scene, _ = closely("chart", params, lambda scene: {}, frames=5)
    assert scene._shown_as._colours[0] == scene.colour("good")


def test_a_steep_line_is_no_even_climb_and_a_slight_one_is_shallow() -> None:
    (steep,) = legs(Box(0.0, 0.0, 1.0, 1.0), [0.0, 1.0], ["fast"])
    assert float(np.interp(0.5, steep[:, 0], steep[:, 1])) < 0.2
    first, last = (each.height for each in bare(["slight up"]))
    assert 0 < last - first < 0.3


def test_a_course_is_slow_at_first_and_ends_where_it_is_told() -> None:
    run = Run(0, 100, course="slow then fast")
    shares = [run.share(frame) for frame in range(110)]
    assert shares == sorted(shares) and shares[50] < 0.25 and shares[100] == 1.0
    assert Run(0, 100, course="fast then slow").share(50) > 0.7


def test_bars_of_which_only_the_order_is_told_go_up_in_even_steps() -> None:
    film = {"kind": "bars", "items": ["none", "2 min", "4 min"], "rising": "up"}
    scene, _ = closely("chart", film, lambda _: {}, frames=40)
    assert [entry.label for entry in scene._entries] == ["none", "2 min", "4 min"]
    high = [each.share for each in scene._shown_as._heights]
    assert high == pytest.approx([0.3, 0.65, 1.0]) and scene._shown_as._winner is None
