"""A thing on its mat -> the request squares that slide over the mat into it, from both sides: what it is fed.

They are drawn behind it. Numbers are px of the reference frame.
"""

from __future__ import annotations

import numpy as np
from manim import Group

from cuereel.scene.life import tile
from cuereel.scene.motion import ease_in
from cuereel.scene.rig import Rig, scaled, shifted, then
from cuereel.theme import Theme

EVERY, TRAVEL = 13, 12
"""Frames from one square to the next, and those that one takes."""

SIZE = 62
"""Side of a square."""


class Feed:
    """Squares that come from `reach` beside `heart` (scene units) and go into it."""

    def __init__(self, theme: Theme, heart: np.ndarray, reach: float) -> None:
        self._heart, self._reach = heart, reach
        self._rigs = [Rig(tile(theme, SIZE, theme.colour(role))) for role in ("accent", "cool")]
        self.mobject = Group(*[rig.mobject for rig in self._rigs])

    def pose(self, since: float, left: float) -> float:
        """So many frames after the thing landed, and before it leaves (below 0: unseen); how much it gives (0 to 1)."""
        lap, age = divmod(since, EVERY) if since >= 0 else (0, 0)
        for number, rig in enumerate(self._rigs):
            going = since >= 0 and left > 0 and int(lap) % 2 == number and age <= TRAVEL and age + left >= TRAVEL
            along = float(np.clip(age / TRAVEL, 0, 1))
            x = (-1, 1)[number] * self._reach * (1 - ease_in(along))
            rig.pose(then(scaled(min(1.0, 0.4 + 3 * along)), shifted(self._heart[0] + x, self._heart[1])))
            rig.fade(1.0 if going else 0.0)
        return float(np.clip(1 - age / 4, 0, 1)) if since >= EVERY and left > 0 else 0.0


__all__ = ["Feed"]
