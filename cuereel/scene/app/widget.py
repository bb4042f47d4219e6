"""What every thing on a page has in common: it is made about the origin and posed frame by frame."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from manim import ORIGIN, AnnularSector, Mobject, RoundedRectangle, VMobject

from cuereel.scene.card import rounded
from cuereel.scene.lettering import fit_text
from cuereel.scene.motion import ease_out
from cuereel.scene.rig import Pose, Rig, scaled, shifted, then
from cuereel.scene.setting import drawable
from cuereel.scene.sprite import Sprite
from cuereel.scene.stage import px

COMING = 9
"""Frames in which a thing comes onto its page."""


class Widget:
    """A thing `height` px high, `COLUMN` px wide at most."""

    height = 0.0

    def __init__(self, mobject: Mobject, height: float) -> None:
        self.mobject, self.height = mobject, height
        self.rig = Rig(mobject)
        self.begins = -COMING

    def pose(self, frame: int, at: Pose) -> None:
        """As it is at a frame, its middle taken to where a pose takes the origin."""
        come = self.there(frame)
        self.rig.pose(then(self.rise(come), at))
        self.rig.fade(come)

    def there(self, frame: int) -> float:
        """How far it has come (0 to 1)."""
        return ease_out(float(np.clip((frame - self.begins + 1) / COMING, 0, 1)))

    @staticmethod
    def rise(come: float) -> Pose:
        return then(scaled(0.94 + 0.06 * come), shifted(0, -px(46 * (1 - come))))


def lettered(
    content: str,
    width: float,
    height: float,
    *,
    colour: str,
    size: float,
    least: float = 44,
    weight: str = "bold",
    lines: int = 1,
    align: np.ndarray = ORIGIN,
) -> VMobject:
    """Words about the origin, in `size` px or smaller."""
    text = drawable(content, "poppins").strip() or "..."
    least = min(size, least)
    block = fit_text(
        text, width, height, colour=colour, largest=size, smallest=least, weight=weight, max_lines=lines, align=align
    )
    return block.move_to((0, 0, 0))


def bar(x: float, y: float, width: float, height: float, colour: str) -> Mobject:
    """A stand-in for small print, `x` its left end, y px below the origin."""
    return rounded(width, height, height / 2, colour).move_to((px(x + width / 2), -px(y), 0))


def outline(width: float, height: float, radius: float) -> VMobject:
    """What cuts off a thing's insides; nothing of it is seen."""
    shape = RoundedRectangle(width=px(width), height=px(height), corner_radius=px(radius))
    return shape.set_stroke(width=0).set_fill(opacity=0)


def framed(mobject: Mobject, window: VMobject) -> Mobject:
    """Show a mobject only inside a window; of its parts, those that something else cuts off stay as they are."""
    for member in mobject.get_family():
        vars(member).setdefault("clip", window)
    return mobject


def dim(mobject: Mobject, share: float) -> None:
    """Take away from the opacity that a pose has given to a mobject's parts."""
    for leaf in mobject.get_family():
        if isinstance(leaf, VMobject) and len(leaf.points):
            leaf.fill_rgbas[:, 3] *= share
            leaf.stroke_rgbas[:, 3] *= share
        elif isinstance(leaf, Sprite):
            leaf.set_opacity(leaf.fill_opacity * share, family=False)


GOES, EACH = 8, 2
"""Frames in which one of several goes, and from one to the next."""


def going(frame: int, start: int | None, number: int) -> float:
    """How far one of several is gone (0 to 1) that go from a frame on."""
    if start is None:
        return 0.0
    return float(np.clip((frame - start - EACH * number + 1) / GOES, 0, 1))


def sector(share: float, inner: float, outer: float, start: float = np.pi / 2) -> np.ndarray:
    """The points of a ring of two radii (px) about the origin, drawn to a share of its way round from `start` on."""
    arc = AnnularSector(
        inner_radius=px(inner), outer_radius=px(outer), angle=-max(share, 0.004) * 2 * np.pi, start_angle=start
    )
    return np.asarray(arc.points)


def posed(points: np.ndarray, pose: Pose) -> np.ndarray:
    """Points as a pose takes them."""
    flat = np.column_stack([points[:, :2], np.ones(len(points))]) @ pose.T
    return np.column_stack([flat[:, :2], np.zeros(len(points))])


def polyline(points: Sequence[tuple[float, float]], thick: float, colour: str) -> VMobject:
    """A stroke through places (px, y up) as one filled shape with round ends, which grows with what it belongs to."""
    shape = VMobject(stroke_width=0, fill_opacity=1, fill_color=colour)
    pieces: list[np.ndarray] = []
    for (x0, y0), (x1, y1) in pairwise(points):
        long, angle = float(np.hypot(x1 - x0, y1 - y0)), float(np.arctan2(y1 - y0, x1 - x0))
        piece = rounded(long + thick, thick, thick / 2, colour).rotate(angle, about_point=np.zeros(3))
        pieces.append(piece.shift((px((x0 + x1) / 2), px((y0 + y1) / 2), 0)).points)
    shape.points = np.concatenate(pieces)
    return shape


def tick(reach: float, colour: str) -> VMobject:
    """A tick mark, `reach` px to each side."""
    return polyline(
        [(-0.85 * reach, 0.0), (-0.2 * reach, -0.62 * reach), (0.9 * reach, 0.66 * reach)], 0.36 * reach, colour
    )


def cross(reach: float, colour: str) -> VMobject:
    """A cross, `reach` px to each side."""
    shape = polyline([(-reach, -reach), (reach, reach)], 0.4 * reach, colour)
    other = polyline([(-reach, reach), (reach, -reach)], 0.4 * reach, colour)
    shape.points = np.concatenate([shape.points, other.points])
    return shape


__all__ = [
    "COMING",
    "Widget",
    "bar",
    "cross",
    "dim",
    "framed",
    "going",
    "lettered",
    "outline",
    "polyline",
    "posed",
    "sector",
    "tick",
]
