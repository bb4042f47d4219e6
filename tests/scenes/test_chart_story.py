"""Charts that tell a story: a line is squeezed on the longer span's word, a sign comes on its spot, a bar turns."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from closely import closely
from pydantic import ValidationError

from cuereel.scene.chart.lining import spread
from cuereel.scene.chart.measured import Measured
from cuereel.scene.chart.standing import Standing, number_of
from cuereel.scene.chart.together import heights
from scenes.chart import Chart


def edges(scene: Any) -> dict[str, Any]:
    return {f"leg {number}": edge for number, edge in enumerate(scene._shown_as.curve._edges, 1)}


def test_a_line_is_squeezed_on_the_word_for_the_longer_span_and_goes_on() -> None:
    params = {"kind": "line", "way": ["down", "wider", "up"], "spans": ["1 weeks", "2 years"]}
    moments = {"span-1": 8, "span-2": 60, "leg-1": 12, "leg-2": 60, "leg-3": 90}
    _, seen = closely("chart", params, edges, moments=moments, frames=150)
    near = seen.boxes["leg 1"]
    wide = [box[2] - box[0] for box in (near[55], near[-1]) if box]
    assert len(wide) == 2 and wide[1] < 0.4 * wide[0]
    moved = [at for at in range(50, 100) if near[at] and near[50] and abs(near[at][2] - near[50][2]) > 0.02]
    assert 57 <= moved[0] <= 62
    first = seen.first_seen("leg 2")
    assert first is not None and 82 <= first <= 91


@pytest.mark.parametrize("device", ["phone", "laptop"])
def test_a_chart_stands_on_the_screen_of_its_device_and_its_sign_at_the_peak(device: str) -> None:
    params = {"kind": "line", "way": ["up", "down"], "device": device, "marks": ["peak"], "label": "rain"}
    moments = {"leg-1": 5, "leg-2": 40, "mark-1": 90}
    scene, seen = closely(
        "chart", params, lambda s: edges(s) | {"sign": s._shown_as._signs[0]._ring}, moments=moments, frames=130
    )
    room = scene._screen
    for name in ("leg 1", "leg 2"):
        box = seen.boxes[name][-1]
        assert box and room.left < box[0] and box[2] < room.right and room.bottom < box[1] and box[3] < room.top
    assert room.width > (0.6 if device == "phone" else 0.55) * scene.stage.frame.width
    peak = max(np.concatenate(scene._shown_as.curve.legs), key=lambda corner: corner[1])
    assert np.allclose(scene._shown_as._signs[0]._place, peak)


def test_one_way_told_twice_is_not_drawn_at_once() -> None:
    assert spread([54, 54, 54], 166) == [54, 90, 126]
    assert spread([10, 60], 120) == [10, 60]


def test_bars_stand_as_they_are_told() -> None:
    named = [Measured("fig"), Measured("plum"), Measured("pear")]
    sized = Standing(named, sizes=("small", "big", "medium"))
    assert [height.share for height in sized.heights] == [0.24, 1.0, 0.58] and sized.largest == 1
    told = Standing([Measured("")] * 3, tallest="third")
    shares = [height.share for height in told.heights]
    assert max(shares) == shares[2] > max(shares[:2]) and told.largest == 2
    assert number_of("Plum", named) == 1 and number_of("last", named) == 2 and number_of("fourth", named) is None


def test_two_lines_start_side_by_side_and_end_as_told() -> None:
    (rises, risen), (stays, stayed) = heights(["up", "flat"])
    assert abs(rises - stays) < 0.1 and risen > 0.9 and stayed == stays


@pytest.mark.parametrize(
    "params",
    [
        {"kind": "bars", "items": ["fig", "plum"], "sizes": ["small"]},
        {"kind": "pie", "items": ["50%", "50%"], "marks": ["peak"]},
        {"kind": "line", "way": ["up"], "turned": ["last"]},
    ],
)
def test_what_would_not_be_seen_is_refused(params: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        Chart.Params(**params)
