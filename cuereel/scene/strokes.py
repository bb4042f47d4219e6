"""Lines, blocks and discs -> the shaded shapes that small marks are drawn with, about the origin and of size 1."""

from __future__ import annotations

import numpy as np
from manim import Circle, RoundedRectangle, VMobject
from manim.constants import CapStyleType, LineJointType

from cuereel.scene.card import mix, shaded
from cuereel.scene.paint import Painted

THICK = 0.11
"""How wide a stroke is."""


def line(shape: VMobject, colour: str, width: float = THICK) -> Painted:
    """A round stroke along a shape."""
    drawn = Painted(fill_opacity=0)
    drawn.points = shape.points.copy()
    drawn.set_stroke(colour, width * 100, 1).set_cap_style(CapStyleType.ROUND)
    drawn.joint_type = LineJointType.ROUND
    return drawn


def path(*corners: tuple[float, float], colour: str, width: float = THICK) -> Painted:
    """A round stroke through corners."""
    return line(VMobject().set_points_as_corners([np.array([x, y, 0.0]) for x, y in corners]), colour, width)


def solid(shape: VMobject, colour: str) -> Painted:
    """A shape shaded from above."""
    return shaded(shape, mix(colour, "#FFFFFF", 0.22), mix(colour, "#000000", 0.12))


def block(width: float, height: float, x: float, y: float, colour: str, corner: float = 0.06) -> Painted:
    """A shaded block with round corners, about (x, y)."""
    corner = min(corner, width / 2, height / 2)
    return solid(RoundedRectangle(width=width, height=height, corner_radius=corner).move_to((x, y, 0)), colour)


def disc(radius: float, x: float, y: float, colour: str) -> Painted:
    """A shaded disc about (x, y)."""
    return solid(Circle(radius=radius).move_to((x, y, 0)), colour)


__all__ = ["block", "disc", "line", "path", "solid"]
