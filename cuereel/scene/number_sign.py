"""A chapter's heading and its number -> the sign on its block: the number, a question's mark, or else an arrow."""

from __future__ import annotations

import numpy as np
from manim import VGroup, VMobject
from manim.constants import CapStyleType, LineJointType

from cuereel.scene.lettering import letter

LETTERED = 0.62
"""How large a number is for the side of its block."""


def number_sign(heading: str, number: int | None, side: float, colour: str, family: str) -> VMobject:
    """The sign for a block whose front is `side` scene units large, about the origin."""
    asks = heading.rstrip("\"'” ").endswith("?")
    text = str(number) if number is not None else "?" if asks else ""
    if text:
        sign: VMobject = letter(text, 200, colour=colour, family=family, weight="heavy")
        sign.scale(side * LETTERED / max(sign.height, sign.width))
        return sign
    return _arrow(side, colour)


def _arrow(side: float, colour: str) -> VGroup:
    arrow = VGroup()
    for corners in (((-0.2, 0), (0.2, 0)), ((0.0, 0.22), (0.22, 0), (0.0, -0.22))):
        line = VMobject(stroke_color=colour, stroke_width=side * 0.11 * 100)
        line.set_points_as_corners([np.array([x, y, 0.0]) * side for x, y in corners])
        line.set_cap_style(CapStyleType.ROUND)
        line.joint_type = LineJointType.ROUND
        arrow.add(line)
    return arrow


__all__ = ["number_sign"]
