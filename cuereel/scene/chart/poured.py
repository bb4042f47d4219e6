"""Corners that change from frame to frame -> a shape filled with a colour that runs from one height down to another."""

from __future__ import annotations

import numpy as np
from manim import VMobject

from cuereel.scene.card import rgba
from cuereel.scene.paint import Paint, Painted
from cuereel.scene.stage import px


def poured() -> Painted:
    """A shape without corners yet."""
    return Painted(stroke_width=0, fill_opacity=1)


def pour(
    shape: Painted,
    corners: np.ndarray,
    heights: tuple[float, float],
    colours: tuple[str, str],
    alpha: tuple[float, float] = (1.0, 1.0),
) -> None:
    """Give a shape its corners, and its colours from one height down to the other (scene units)."""
    steps = np.roll(corners, -1, axis=0) - corners
    shape.points = np.stack([corners + steps * part / 3 for part in range(4)], axis=1).reshape(-1, 3)
    high, low = heights
    frame = np.array([(0.0, high, 0.0), (0.0, min(low, high - px(1)), 0.0), (1.0, high, 0.0)])
    stops = ((0.0, rgba(colours[0], alpha[0])), (1.0, rgba(colours[1], alpha[1])))
    shape.set_paint(Paint("linear", stops), frame)


def away(shape: VMobject) -> None:
    """Show nothing of a shape."""
    shape.points = np.zeros((0, 3))


__all__ = ["away", "pour", "poured"]
