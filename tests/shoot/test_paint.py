"""Gradients and strokes keep to their shape through all that Manim does to it."""

from __future__ import annotations

import numpy as np
import pytest
from manim import PI, RIGHT, UP, Circle, Create, Square, Transform, VGroup

from cuereel.scene.paint import Paint, Painted, blend

FRAME = np.array([[0, 0, 0], [1, 0, 0], [0, 1, 0]], float)
PAINT = Paint("linear", ((0.0, (1, 0, 0, 1)), (1.0, (0, 0, 1, 1))))


def painted(shape: object = None) -> Painted:
    result = Painted(fill_opacity=1)
    result.points = (shape or Circle(2)).points.copy()  # type: ignore[attr-defined]
    result.set_stroke("#FFFFFF", 4)
    return result.set_paint(PAINT, FRAME)


def test_the_frame_follows_every_affine_move_in_a_group_as_well() -> None:
    shape = painted()
    VGroup(VGroup(shape)).scale(2, about_point=[0, 0, 0]).rotate(PI / 2, about_point=[0, 0, 0]).shift(UP)
    assert shape.paint_frame == pytest.approx(np.array([[0, 1, 0], [0, 3, 0], [-2, 1, 0]]), abs=1e-6)


def test_a_stroke_grows_with_its_shape_and_not_with_a_turn() -> None:
    shape = painted()
    VGroup(shape).scale(3).rotate(1.0).shift(RIGHT)
    assert shape.stroke_scale == pytest.approx(3)


def test_the_stroke_of_a_bare_line_grows_as_well() -> None:
    line = Painted()
    line.set_points_as_corners([[0, 0, 0], [1, 0, 0]]).set_stroke("#FFFFFF", 4)
    line.scale(2)
    assert line.stroke_scale == pytest.approx(2)


def test_setting_a_stroke_means_it_at_the_present_size() -> None:
    shape = painted().scale(3)
    shape.set_stroke(width=5)
    assert shape.stroke_scale == pytest.approx(1)
    assert shape.scale(2).stroke_scale == pytest.approx(2)


def test_fading_a_stroke_does_not_touch_its_width() -> None:
    shape = painted().scale(3)
    shape.fade(0.5)
    assert shape.stroke_scale == pytest.approx(3)


def test_a_zoom_played_as_an_animation_keeps_frame_and_stroke_in_step() -> None:
    shape = painted()
    animation = Transform(shape, shape.copy().scale(3, about_point=[0, 0, 0]))
    animation.begin()
    for alpha in (0.5, 1.0):
        animation.interpolate(alpha)
        size = float(np.linalg.norm(shape.paint_frame[1] - shape.paint_frame[0]))
        assert shape.stroke_scale == pytest.approx(size)
    assert size == pytest.approx(3)


def test_partial_drawing_keeps_the_frame_where_it_was() -> None:
    shape = painted()
    animation = Create(shape)
    animation.begin()
    for alpha in (0.3, 0.7, 1.0):
        animation.interpolate(alpha)
        assert shape.paint_frame == pytest.approx(FRAME, abs=1e-6)
        assert shape.stroke_scale == pytest.approx(1)


def test_a_morph_ends_in_the_paint_and_frame_of_its_target() -> None:
    shape, target = painted(), painted(Square(3))
    target.set_paint(Paint("linear", ((0.0, (0, 1, 0, 1)), (1.0, (0, 1, 0, 1)))), FRAME + UP)
    animation = Transform(shape, target)
    animation.begin()
    animation.interpolate(0.5)
    assert shape.paint is not None and shape.paint.at(0) == pytest.approx((0.5, 0.5, 0, 1), abs=0.3)
    animation.interpolate(1)
    assert shape.paint is not None and shape.paint.at(0) == pytest.approx((0, 1, 0, 1))
    assert shape.paint_frame == pytest.approx(FRAME + UP, abs=1e-6)


def test_a_gradient_goes_over_to_the_colour_of_a_plain_shape() -> None:
    shape = painted()
    animation = Transform(shape, Square(2, color="#00FF00", fill_opacity=1))
    animation.begin()
    animation.interpolate(1)
    assert shape.paint is not None and shape.paint.mean == pytest.approx((0, 1, 0, 1), abs=0.02)


def test_paints_of_different_kinds_meet_in_a_flat_colour() -> None:
    radial = Paint("radial", PAINT.stops, (0.2, 0.2))
    assert blend(PAINT, radial, 0) == PAINT
    assert blend(PAINT, radial, 1).stops == radial.stops
    halfway = [blend(PAINT, radial, share) for share in (0.499, 0.501)]
    assert [paint.kind for paint in halfway] == ["linear", "radial"]


def test_copies_share_their_paint() -> None:
    shape = painted()
    assert shape.copy().paint is shape.paint
