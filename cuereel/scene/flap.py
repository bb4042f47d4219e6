"""Faces of a split-flap sign -> a flap that turns from each to the next: its upper half falls over the lower one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from manim import Group, Mobject, Rectangle

from cuereel.scene.bake import baked
from cuereel.scene.card import rounded
from cuereel.scene.sprite import Picture, Sprite
from cuereel.scene.stage import Box, px

SEAM = 2.0
"""px of the line between the two halves of a face without a name."""


@dataclass(frozen=True)
class Face:
    """What a flap shows: the pictures of its two halves, both as wide as the flap and half as high."""

    upper: Picture
    lower: Picture


def face(
    width: float,
    height: float,
    plate: tuple[str, str],
    lettering: Mobject | None = None,
    *,
    seam: str = "",
    radius: float = 14,
) -> Face:
    """A plate of `width` x `height` px with `lettering` about the origin; `plate` is its colour above and below.

    `seam` is the colour of the line between its halves; without it they join.
    """
    parts: list[Mobject] = [rounded(width, height, radius, *plate)]
    if lettering is not None:
        parts.append(lettering)
    if seam:
        parts.append(Rectangle(width=px(width), height=px(SEAM), stroke_width=0, fill_color=seam, fill_opacity=1))
    whole, wide, high = Group(*parts), px(width / 2), px(height / 2)
    return Face(
        baked(whole, within=Box(-wide, 0.0, wide, high)).picture,
        baked(whole, within=Box(-wide, -high, wide, 0.0)).picture,
    )


class Flap:
    """A flap of `width` x `height` px about a point, which turns through its `faces` in order."""

    def __init__(self, faces: Sequence[Face], center: np.ndarray, width: float, height: float) -> None:
        self._faces = list(faces)
        self.center = center
        blank = faces[0]
        self._upper, self._lower, self._leaf = (
            Sprite(picture, width) for picture in (blank.upper, blank.lower, blank.upper)
        )
        corners = np.array([[-1, 1, 0], [1, 1, 0], [-1, 0, 0], [1, 0, 0]]) * np.array([width, height, 0.0]) * px(0.5)
        self._above, self._below = corners, corners - np.array([0.0, px(height / 2), 0.0])
        self.mobject: Mobject = Group(self._upper, self._lower, self._leaf)
        self.pose(0.0)

    @property
    def turns(self) -> int:
        """How often it turns until its last face is shown."""
        return len(self._faces) - 1

    def pose(self, turned: float, flick: float = 0.0) -> None:
        """Turned so often, in parts as well: 1.5 is on its edge between the second face and the third.

        While it shows one face, a `flick` (0 to 1) turns it over to the same face once more.
        """
        at = min(int(turned), self.turns)
        share = 0.0 if at == self.turns else turned - at
        if not share and 0 < flick < 1:
            self._turn(self._faces[at], self._faces[at], flick)
            return
        self._turn(self._faces[at], self._faces[at + 1 if share else at], share)

    def _turn(self, now: Face, following: Face, share: float) -> None:
        self._show(self._upper, following.upper, self._above)
        self._show(self._lower, now.lower, self._below)
        fallen = float(np.cos(np.pi * share))
        falls = np.array([1.0, abs(fallen), 1.0])
        if fallen >= 0:
            self._show(self._leaf, now.upper, self._above * falls)
        else:
            self._show(self._leaf, following.lower, self._below * falls)
        self._leaf.set_opacity(1.0 if 0 < share < 1 else 0.0)

    def _show(self, sprite: Sprite, picture: Picture, corners: np.ndarray) -> None:
        sprite.picture = picture
        sprite.points = self.center + corners


__all__ = ["SEAM", "Face", "Flap", "face"]
