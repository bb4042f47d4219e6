"""Drawn persons: each posture has a picture, those of one cast differ, what is held is in the hands, faces change."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from cuereel.scene.person.figure import Figure
from cuereel.scene.person.looks import look_of
from cuereel.scene.person.posture import POSTURES
from cuereel.scene.tableau.persons import figures, person_mistakes
from cuereel.scene.tableau.story import Step, Thing

HIGH = 220


@pytest.mark.parametrize("pose", POSTURES)
def test_a_posture_is_drawn_whole(pose: str) -> None:
    other = look_of("worker", 1) if pose == "shakes hands" else None
    pixels = Figure(look_of("chef", 0), pose, other=other).pixels(HIGH)
    assert pixels[..., 3].max() == 255
    assert not pixels[0, :, 3].any() and not pixels[:, 0, 3].any() and not pixels[:, -1, 3].any()


def test_two_of_one_cast_are_two_persons() -> None:
    cast = figures([Thing(name=f"person {number}", pose="stands") for number in range(4)])
    drawn = [each.pixels(HIGH) for each in cast.values()]
    assert all(one.shape != other.shape or (one != other).any() for one, other in pairwise(drawn))


def test_another_feeling_changes_only_the_head() -> None:
    figure = Figure(look_of("man", 0), "stands")
    rows = np.flatnonzero((figure.pixels(HIGH) != figure.pixels(HIGH, "sad")).any(axis=(1, 2)))
    assert len(rows) and rows.max() < 0.35 * HIGH


@pytest.mark.parametrize("pose", [pose for pose, each in POSTURES.items() if each.held and each.fists])
def test_a_hand_is_at_what_is_held(pose: str) -> None:
    figure = Figure(look_of("man", 0), pose)
    hands = figure.hands(HIGH)
    assert hands is not None
    left, top, right, bottom = figure.held(1.0)
    high, wide = hands.shape[:2]
    near = hands[max(0, round(top * high) - 12) : round(bottom * high) + 12]
    assert near[:, max(0, round(left * wide) - 12) : round(right * wide) + 12, 3].any()


def test_what_a_person_cannot_do_is_said() -> None:
    things = [Thing(name="man", pose="stands"), Thing(name="box", art="box", to="man", how="held")]
    steps = [Step(who="box", does="acts"), Step(who="man", does="feels", text="blue")]
    assert len(list(person_mistakes(things, steps))) == 3
