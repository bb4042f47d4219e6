"""The stage of a shot: its frame in scene units, the boxes that things may stand in, and how to set them out.

One unit is 120 px of the reference frame (1080 px on its short side), so 1080x1920 is 9 x 16 units; a preview has fewer
pixels but the same units. Positions in px count from the top left corner of the frame, as in an image.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from manim import DOWN, LEFT, ORIGIN, RIGHT, UP, Mobject, VGroup, VMobject

from cuereel.formats import FrameFormat, PxBox

PX = 1 / 120
"""Scene units in one px."""


MARKER = 84
"""Px that the chapter's marker takes at the top of the text box, with the space below it."""


def px(count: float) -> float:
    """A length in px as scene units."""
    return count * PX


@dataclass(frozen=True)
class Box:
    """A rectangle in scene units: left, bottom, right, top."""

    left: float
    bottom: float
    right: float
    top: float

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def height(self) -> float:
        return self.top - self.bottom

    @property
    def center(self) -> np.ndarray:
        return np.array([(self.left + self.right) / 2, (self.bottom + self.top) / 2, 0.0])

    def at(self, x: float, y: float) -> np.ndarray:
        """The point at fractions of the box: (0, 0) is its top left, (1, 1) its bottom right."""
        return np.array([self.left + x * self.width, self.top - y * self.height, 0.0])

    def square(self, x: float, y: float, side: float) -> Box:
        """A square with sides of `side` px around the point at fractions of the box."""
        middle, half = self.at(x, y), px(side) / 2
        return Box(middle[0] - half, middle[1] - half, middle[0] + half, middle[1] + half)

    def inset(self, count: float) -> Box:
        """The box without a border of so many px."""
        by = px(count)
        return Box(self.left + by, self.bottom + by, self.right - by, self.top - by)

    def below(self, top: float) -> Box:
        """The box without what reaches above `top`."""
        return Box(self.left, self.bottom, self.right, min(self.top, top))

    def part(self, top: float, bottom: float) -> Box:
        """The horizontal band between two fractions of the height, counted from the top."""
        return Box(self.left, self.top - bottom * self.height, self.right, self.top - top * self.height)


class Stage:
    """The boxes of one frame format.

    `frame` is the whole picture, `picture` where drawings may stand, `text` where words must stand, `lower` the
    narrower text box beside the platform's buttons, `caption` the band of the captions: what matters keeps clear of it
    while captions are shown. `clear` is the text box above the caption band. On a `marked` stage the marker of the
    chapter stands at the top of the text box: words and drawings stand below it.
    """

    def __init__(self, frame_format: FrameFormat, *, marked: bool = False) -> None:
        self.format, self.marked = frame_format, marked
        self.frame = self._box(PxBox(0, 0, frame_format.width, frame_format.height))
        self.picture = self._box(frame_format.picture)
        self.text = self._box(frame_format.text)
        self.lower = self._box(frame_format.lower)
        self.caption = self._box(frame_format.caption)
        if marked:
            top = self.text.top - px(MARKER)
            self.text, self.lower = self.text.below(top), self.lower.below(top)
            self.picture = self.picture.below(top)
        self.clear = Box(self.text.left, self.caption.top, self.text.right, self.text.top)

    @property
    def portrait(self) -> bool:
        return self.format.height > self.format.width

    def point(self, x: float, y: float) -> np.ndarray:
        """The scene point at x, y px from the top left of the reference frame."""
        return np.array([px(x) - self.frame.width / 2, self.frame.height / 2 - px(y), 0.0])

    def _box(self, box: PxBox) -> Box:
        half_width, half_height = px(self.format.width) / 2, px(self.format.height) / 2
        return Box(
            px(box.left) - half_width,
            half_height - px(box.bottom),
            px(box.right) - half_width,
            half_height - px(box.top),
        )


def fit(mobject: Mobject, box: Box, *, grow: bool = False) -> Mobject:
    """Scale a mobject down (or up too, with `grow`) until it fits a box, and centre it there."""
    scale = min(box.width / max(mobject.width, 1e-6), box.height / max(mobject.height, 1e-6))
    if scale < 1 or grow:
        mobject.scale(scale)
    return mobject.move_to(box.center)


def row(mobjects: Sequence[VMobject], gap: float = 40, center: np.ndarray = ORIGIN) -> VGroup:
    """Set mobjects side by side with `gap` px between them."""
    return VGroup(*mobjects).arrange(RIGHT, buff=px(gap)).move_to(center)


def stack(
    mobjects: Sequence[VMobject], gap: float = 40, center: np.ndarray = ORIGIN, align: np.ndarray = ORIGIN
) -> VGroup:
    """Set mobjects below one another with `gap` px between them; `align` is ORIGIN, LEFT or RIGHT."""
    return VGroup(*mobjects).arrange(DOWN, buff=px(gap), aligned_edge=align).move_to(center)


__all__ = ["DOWN", "LEFT", "ORIGIN", "PX", "RIGHT", "UP", "Box", "Stage", "fit", "px", "row", "stack"]
