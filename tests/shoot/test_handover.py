"""The matched cut: an outline that is carried over."""

from __future__ import annotations

import numpy as np
import pytest

from cuereel.model import Frame
from cuereel.raster import Raster
from cuereel.scene.outline import Outline
from cuereel.scene.stage import Box
from cuereel.shoot.cut_frames import RISING, SINKING
from cuereel.shoot.handover import Handover
from cuereel.shoot.overlay import Overlay, lay_over

SMALL = Frame("small", 270, 480, 30)
CARD, DISC = Outline(Box(-3, 0, 3, 4), 0.2), Outline(Box(-2, -3, 2, 1), 2)
MATCH = Handover(CARD, DISC, "#40D0FF", SMALL)
DARK: Raster = np.full((SMALL.height, SMALL.width, 4), (0, 0, 30, 255), np.uint8)


def picture() -> Raster:
    return np.full((SMALL.height, SMALL.width, 4), 200, np.uint8)


def at(overlays: tuple[Overlay, ...], x: float, y: float) -> int:
    """How red a picture is with these over it, at a point of the scene."""
    row, column = round(SMALL.height / 2 - y * 30), round(SMALL.width / 2 + x * 30)
    return int(lay_over(picture(), 0, overlays)[row, column, 0])


def test_before_the_cut_what_is_around_the_outline_sinks_and_what_is_in_it_stays_longer():
    around = [at(MATCH.sinking(number, DARK), 0, -5) for number in range(SINKING)]
    assert around == sorted(around, reverse=True) and around[0] > 120 and 60 < around[-1] < 100
    within = [at(MATCH.sinking(number, DARK), 0, 2) for number in range(SINKING)]
    assert within == sorted(within, reverse=True) and within[1] > 150
    assert all(seen > sunk for seen, sunk in zip(within, around, strict=True))


def test_the_incoming_picture_lights_up_in_the_outline_as_it_goes_over():
    within = [at(MATCH.rising(number, DARK), 0, 0.5) for number in range(RISING)]
    assert within == sorted(within) and 100 < within[0] < 150 and within[RISING // 2] > 180


def test_behind_the_cut_the_outline_goes_from_where_it_was_to_what_the_next_shot_begins_with():
    first, last = MATCH.rising(0, DARK), MATCH.rising(RISING - 1, DARK)
    assert at(first, 2.5, 3.5) > 1.4 * at(first, 0, -2)
    assert at(last, 0, -2) >= 199 and at(last, 2.5, 3.5) > 180


def test_the_two_sides_of_the_cut_show_the_same_outline():
    before, after = (lay_over(picture(), 0, it) for it in (MATCH.sinking(SINKING - 1, DARK), MATCH.rising(0, DARK)))
    assert np.abs(before.astype(int) - after).max() == 0


@pytest.mark.parametrize("frame", [Frame("wide", 480, 270, 30), Frame("square", 271, 271, 30)])
def test_it_covers_frames_of_any_shape(frame: Frame):
    backdrop: Raster = np.zeros((frame.height, frame.width, 4), np.uint8)
    (overlay,) = Handover(CARD, DISC, "#40D0FF", frame).rising(0, backdrop)
    assert overlay.pixels.shape == (frame.height, frame.width, 4)
