"""A coin's seat -> how the coin drops onto it from above the frame, and bounces once."""

from __future__ import annotations

import numpy as np

from cuereel.scene.rig import HERE, Pose, scaled, shifted, then
from cuereel.scene.stage import Stage, px

FALL = 0.6
"""The share of its time in which it falls; then it bounces."""

BOUNCE, SQUASH = 30, 0.06
"""px that it bounces up, and by how much of its size it is flatter as it hits."""


class Dropping:
    """The way of a coin of `radius` px to `center`, `enter` frames long; a part of it is seen on the first frame."""

    def __init__(self, stage: Stage, center: np.ndarray, radius: float, enter: int) -> None:
        self._foot = np.array([center[0], center[1] - px(radius), 0.0])
        self._high = stage.frame.top + px(0.3 * radius) - float(center[1])
        self._enter = enter

    def pose(self, frame: int) -> Pose:
        """Where the coin's face is on a frame, for its place in its seat."""
        share = (frame + 1) / self._enter if frame + 1 < self._enter else 1.0
        if share >= 1:
            return HERE
        if share < FALL:
            return shifted(0.0, self._high * (1 - (share / FALL) ** 2))
        after = (share - FALL) / (1 - FALL)
        flat = SQUASH * max(0.0, 1 - 4 * after)
        up = px(BOUNCE) * 4 * after * (1 - after)
        return then(scaled(1 + flat, 1 - flat, about=self._foot), shifted(0.0, up))


__all__ = ["Dropping"]
