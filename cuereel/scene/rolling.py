"""A coin's seat and where it comes from -> how it rolls in: from a side, or out of what is parked on the ground."""

from __future__ import annotations

import numpy as np
from manim import Group

from cuereel.scene.motion import ease_out
from cuereel.scene.rig import HERE, Pose, scaled, shifted, then, turned
from cuereel.scene.stage import Stage, px

AFAR = 0.16
"""How large a coin is that comes out of something, for its size in its seat."""


class Rolling:
    """The way of a coin of `radius` px to `center`, `enter` frames long; `parked` is empty where nothing is parked."""

    def __init__(self, stage: Stage, center: np.ndarray, radius: float, parked: Group, enter: int) -> None:
        self._center, self._radius, self._enter = center, radius, enter
        if len(parked):
            nose = parked.get_corner((1, 0, 0)) - np.array([0.06 * parked.width, 0, 0])
            aside, self._size = nose - center, AFAR
        else:
            aside, self._size = np.array([stage.frame.left - center[0] - px(0.2 * radius), 0, 0]), 1.0
        self._aside = aside[:2]

    def pose(self, frame: int) -> Pose:
        """Where the coin's face is on a frame, for its place in its seat; it turns as it rolls."""
        share = ease_out((frame + 1) / self._enter) if frame + 1 < self._enter else 1.0
        if share >= 1:
            return HERE
        away = self._aside * (1 - share)
        # what comes from afar grows last, when nothing stands before it any more
        size = 1 + (self._size - 1) * (1 - share**4)
        rolled = turned(-float(away[0]) / px(0.84 * self._radius), self._center)
        return then(rolled, scaled(size, about=self._center), shifted(float(away[0]), float(away[1])))


__all__ = ["Rolling"]
