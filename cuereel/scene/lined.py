"""Points -> a round line through them, which may be given other points on every frame."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from manim import VMobject
from manim.constants import CapStyleType, LineJointType

from cuereel.scene.stage import px


def lined(points: Sequence[np.ndarray] | np.ndarray, wide: float, colour: str, alpha: float = 1.0) -> VMobject:
    """A line `wide` px of the reference frame."""
    line = VMobject().set_points_as_corners(points).set_fill(opacity=0).set_stroke(colour, px(wide) * 100, alpha)
    line.joint_type = LineJointType.ROUND
    return line.set_cap_style(CapStyleType.ROUND)


__all__ = ["lined"]
