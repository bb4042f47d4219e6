"""An icon -> the same icon as it comes to be: swept on round its middle like a needle's way, or grown from its foot."""

from __future__ import annotations

import re

import numpy as np
from manim import Group, Polygon

from cuereel.scene.motion import ease_out
from cuereel.scene.rig import Pose, Rig, moved
from cuereel.scene.sprite import clip_to
from cuereel.scene.stage import Box

DRAWN = 17
"""Frames in which an icon is drawn on, where the next thing leaves it that long."""

FAINT = 0.3
"""How far what is still to be drawn is seen; nothing is of what grows."""

FROM, ROUND = np.radians(235.0), np.radians(360.0)
"""Where the sweep begins, anticlockwise from the right, and how far it goes, clockwise."""

GROWS = re.compile(r"\b(ber|ter|me)?(tumbuh|tambah|naik|kembang|skala)|\b(grow|rise|rising|scal|expand|bloom)", re.I)
"""Words of what grows: that comes up from its foot."""


class Drawn:
    """An icon in a box, which the words beside it say something of; `mobject` is what is shown."""

    def __init__(self, icon: Rig, box: Box, words: str) -> None:
        self._icon, self._grows = icon, bool(GROWS.search(words))
        low, high = icon.bounds()
        self._low, self._high = low, high
        self._middle, self._reach = box.center, 1.2 * float(np.linalg.norm(high - low))
        self._faint = Rig(icon.mobject.copy())
        self._window = Polygon(*self._outline(1.0))
        clip_to(icon.mobject, self._window)
        self.mobject = Group(self._faint.mobject, icon.mobject)

    def _outline(self, share: float) -> list[np.ndarray]:
        """What is drawn so far lies within it."""
        if self._grows:
            left, right = self._middle[0] - self._reach, self._middle[0] + self._reach
            top = (
                self._low[1] + (self._high[1] - self._low[1]) * 1.02 * share
                if share < 1
                else self._high[1] + self._reach
            )
            foot = self._low[1] - self._reach
            return [np.array([x, y, 0.0]) for x, y in ((left, foot), (right, foot), (right, top), (left, top))]
        if share >= 1:
            corners = ((-1, -1), (1, -1), (1, 1), (-1, 1))
            return [self._middle + self._reach * np.array([x, y, 0.0]) for x, y in corners]
        angles = FROM - np.linspace(0, 1, 30) * ROUND * max(share, 0.01)
        arc = [self._middle + self._reach * np.array([np.cos(angle), np.sin(angle), 0.0]) for angle in angles]
        return [self._middle, *arc]

    def pose(self, pose: Pose, drawn: float, seen: float) -> None:
        """In a pose, drawn so far (0 to 1, clipped) and seen so far."""
        even = float(np.clip(drawn, 0, 1))
        share = 0.5 * (even + ease_out(even))
        corners = [moved(pose, corner) for corner in self._outline(share)]
        self._window.set_points_as_corners([*corners, corners[0]])
        self._icon.pose(pose)
        self._icon.fade(seen)
        self._faint.pose(pose)
        self._faint.fade(0.0 if self._grows else seen * FAINT * float(share < 1))


__all__ = ["DRAWN", "Drawn"]
