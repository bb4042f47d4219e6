"""A thing on its stand -> the request squares that come in from both sides in an arc and drop into it: what it is fed.

They are drawn behind it. Numbers are px of the reference frame.
"""

from __future__ import annotations

import numpy as np
from manim import Group

from cuereel.scene.life import tile
from cuereel.scene.motion import ease_in
from cuereel.scene.rig import Rig, scaled, shifted, then, turned
from cuereel.scene.stage import Box, px
from cuereel.theme import Theme

COUNT, EVERY = 3, 11
"""Squares that are on their way at a time at most, and frames from one to the next."""

TRAVEL = COUNT * EVERY - 5
"""Frames that one takes."""

FALL = 0.72
"""The part of its way after which it falls."""


class Feed:
    """Squares that come from the sides of a frame to above `mouth` and fall to `heart` (scene units)."""

    def __init__(self, theme: Theme, frame: Box, mouth: np.ndarray, heart: np.ndarray) -> None:
        self._frame, self._mouth, self._heart = frame, mouth, heart
        tones = (theme.colour("cool"), theme.colour("accent"))
        self._rigs = [Rig(tile(theme, 46, tones[n % 2])) for n in range(COUNT)]
        self.mobject = Group(*[rig.mobject for rig in self._rigs])

    def pose(self, since: float, left: float) -> float:
        """So many frames after the thing landed, and before it leaves (below 0: unseen); how much it gives (0 to 1)."""
        given = 0.0
        for number, rig in enumerate(self._rigs):
            lap, age = divmod(since - number * EVERY, COUNT * EVERY)
            share = float(age / TRAVEL)
            gone = since < number * EVERY or share > 1 or age + left < TRAVEL - 2
            if since >= number * EVERY and share > 1 and left > 0:
                given = max(given, 1 - (age - TRAVEL) / 4)
            side = -1 if (number + int(lap)) % 2 else 1
            place, turn = self._along(min(1.0, share), side)
            rig.pose(then(scaled(1 - 0.35 * max(0.0, share - FALL) / (1 - FALL)), turned(turn), shifted(*place[:2])))
            rig.fade(0.0 if gone or left <= 0 else min(1.0, 5 * share))
        return float(np.clip(given, 0, 1))

    def _along(self, share: float, side: int) -> tuple[np.ndarray, float]:
        start = np.array([side * (self._frame.right + px(40)), self._heart[1] - px(60), 0.0])
        if share < FALL:
            along = share / FALL
            bend = np.array([side * self._frame.right * 0.55, self._mouth[1] + px(40), 0.0])
            first, second = start + (bend - start) * along, bend + (self._mouth - bend) * along
            return first + (second - first) * along, side * 2.4 * (1 - along)
        return self._mouth + (self._heart - self._mouth) * ease_in((share - FALL) / (1 - FALL)), 0.0


__all__ = ["Feed"]
