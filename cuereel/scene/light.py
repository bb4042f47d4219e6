"""Colours and places -> light: soft glows, and shapes of one colour that fade along a line."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from manim import Ellipse, VMobject

from cuereel.scene.card import rgba
from cuereel.scene.paint import Paint, Painted
from cuereel.scene.rig import Where
from cuereel.scene.stage import px


def glow(radius_x: float, radius_y: float, colour: str, alpha: float = 1.0) -> Painted:
    """A soft ellipse of light about the origin, in px: `alpha` in the middle, nothing at the rim."""
    shape = Painted(stroke_width=0, fill_opacity=1, fill_color=colour)
    shape.points = Ellipse(width=px(2 * radius_x), height=px(2 * radius_y)).points.copy()
    stops = tuple((at, rgba(colour, alpha * (1 - at) ** 1.8)) for at in (0.0, 0.2, 0.4, 0.6, 0.8, 1.0))
    frame = np.array([(0, 0, 0), (px(radius_x), 0, 0), (0, px(radius_y), 0)])
    return shape.set_paint(Paint("radial", stops), frame)


def fading(shape: VMobject, start: Where, end: Where, stops: Sequence[tuple[float, float]], colour: str) -> Painted:
    """A shape filled with one colour, whose opacity runs through `stops` (offset, alpha) between two points."""
    painted = Painted(stroke_width=0, fill_opacity=1, fill_color=colour)
    painted.points = shape.points.copy()
    first, last = np.array(start, dtype=float), np.array(end, dtype=float)
    along = last - first
    aside = np.array([-along[1], along[0], 0.0])
    paint = Paint("linear", tuple((at, rgba(colour, alpha)) for at, alpha in stops))
    return painted.set_paint(paint, np.array([first, last, first + aside]))


__all__ = ["fading", "glow"]
