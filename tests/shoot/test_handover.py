"""The matched cut: a line, or dots, that are carried over."""

from __future__ import annotations

import numpy as np
import pytest

from cuereel.model import Frame
from cuereel.raster import Raster
from cuereel.scene.outline import Outline, level, ringed
from cuereel.scene.stage import Box
from cuereel.shoot.cut_frames import RISING, SINKING
from cuereel.shoot.handover import Handover
from cuereel.shoot.overlay import Overlay, lay_over

SMALL = Frame("small", 270, 480, 30)
EDGE, DISC = level(-4.5, 4.5, -4.0), Outline(Box(-2, -3, 2, 1), 2)
MATCH = Handover(EDGE, DISC, "#40D0FF", SMALL)
RING = ringed(0.0, 0.0, 3.0, 12)
LIGHTS = Outline(Box(-3, -3, 3, 3), 0.2, ((-2.0, 2.5), (-1.5, 2.5), (-1.0, 2.5)))


def picture() -> Raster:
    return np.full((SMALL.height, SMALL.width, 4), 200, np.uint8)


def seen(overlays: tuple[Overlay, ...]) -> Raster:
    return lay_over(picture(), 0, overlays)


def red(overlays: tuple[Overlay, ...], x: float, y: float) -> int:
    """How red a picture is with these over it, at a point of the scene: less, the more of the line lies there."""
    row, column = round(SMALL.height / 2 - y * 30), round(SMALL.width / 2 + x * 30)
    return int(seen(overlays)[row, column, 0])


def test_before_the_cut_the_line_lights_up_where_it_is_and_the_picture_stays_as_lit_as_it_is():
    on_the_line = [red(MATCH.leaving(number), 0, -4) for number in range(SINKING)]
    assert on_the_line == sorted(on_the_line, reverse=True) and on_the_line[-1] < 100 < 150 < on_the_line[0]
    assert all(red(MATCH.leaving(number), 0, y) == 200 for number in range(SINKING) for y in (-7, 0, 5))


def test_behind_the_cut_it_goes_over_into_what_the_next_shot_begins_with_and_goes_out_there():
    assert red(MATCH.arriving(0), 0, -4) < 100
    arrived = MATCH.arriving(RISING - 2)
    assert red(arrived, 0, -4) == 200 and red(arrived, 0, -3) < 140 and red(arrived, 0, 1) < 140
    assert all(red(MATCH.arriving(number), 0, 6) == 200 for number in range(RISING))
    strengths = [int(200 - seen(MATCH.arriving(number))[..., 0].min()) for number in range(RISING)]
    assert strengths[-1] < strengths[0]


def test_the_two_sides_of_the_cut_show_the_same_line():
    before, after = seen(MATCH.leaving(SINKING - 1)), seen(MATCH.arriving(0))
    assert np.abs(before.astype(int) - after).max() == 0


def test_dots_fly_to_dots_where_both_sides_have_some_and_no_line_is_seen():
    flight = Handover(RING, LIGHTS, "#40D0FF", SMALL)
    assert flight.leaving(0) == ()
    first, last = flight.arriving(0), flight.arriving(RISING - 2)
    assert all(red(first, x, y) < 100 for x, y in RING.dots)
    assert red(first, -2.0, 2.5) > 150 > red(last, -2.0, 2.5) and red(last, 3.0, 0.0) == 200
    assert red(last, 0, -3) == 200


def test_where_only_one_side_has_dots_the_outline_goes_over():
    assert red(Handover(RING, DISC, "#40D0FF", SMALL).leaving(SINKING - 1), 0, 3.0) < 100


@pytest.mark.parametrize("frame", [Frame("wide", 480, 270, 30), Frame("square", 271, 271, 30)])
def test_it_keeps_within_frames_of_any_shape(frame: Frame):
    for number in range(RISING):
        (overlay,) = Handover(EDGE, DISC, "#40D0FF", frame).arriving(number)
        assert overlay.left >= 0 and overlay.left + overlay.pixels.shape[1] <= frame.width
        assert overlay.top >= 0 and overlay.top + overlay.pixels.shape[0] <= frame.height
