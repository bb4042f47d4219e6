"""The number of a stop on a way -> the small mark on its sign: something to read, to build, to show, to reach.

They stand for what any way holds, and are drawn in strokes of one width.
"""

from __future__ import annotations

import numpy as np
from manim import Line, Polygon, VGroup
from manim.constants import CapStyleType, LineJointType

from cuereel.scene.stage import px

STROKES: tuple[tuple[tuple[tuple[float, float], ...], ...], ...] = (
    (
        ((-0.45, 0.6), (-0.95, 0.0), (-0.45, -0.6)),
        ((0.45, 0.6), (0.95, 0.0), (0.45, -0.6)),
        ((0.16, 0.8), (-0.16, -0.8)),
    ),
    (((-0.7, -0.75), (-0.7, -0.1)), ((0.0, -0.75), (0.0, 0.35)), ((0.7, -0.75), (0.7, 0.8))),
    (((-0.55, -0.95), (-0.55, 0.9), (0.8, 0.45), (-0.55, 0.0)),),
)
"""Code, bars that grow, and a flag: lines within -1 to 1."""


def mark(number: int, reach: float, colour: str, middle: np.ndarray) -> VGroup:
    """The mark of a stop (1 is the second), `reach` px to each side of `middle` (scene units)."""
    lines = VGroup()
    for stroke in STROKES[(number - 1) % len(STROKES)]:
        points = [middle + px(reach) * np.array([x, y, 0.0]) for x, y in stroke]
        line = Line(points[0], points[-1]).set_points_as_corners(points)
        line.joint_type = LineJointType.ROUND
        lines.add(line.set_fill(opacity=0).set_stroke(colour, px(0.3 * reach) * 100, 1))
    lines.set_cap_style(CapStyleType.ROUND)
    if number % len(STROKES) == 0:
        flag = STROKES[-1][0][1:]
        lines.add(Polygon(*[middle + px(reach) * np.array([x, y, 0.0]) for x, y in flag], stroke_width=0))
        lines[-1].set_fill(colour, 1)
    return lines


__all__ = ["mark"]
