"""Things that stand -> small moves of theirs: a hop where all has gone well, a knock where it has not."""

from __future__ import annotations

import numpy as np
from manim import Animation, Mobject

from cuereel.scene.motion import overshoot
from cuereel.scene.stage import px

HOPS = 12
"""Px by which a number hops where all has gone well."""


class Hop(Animation):
    """Up a little and down again, whatever else moves it."""

    def __init__(self, mobject: Mobject, *, run_time: float) -> None:
        self._off = 0.0
        super().__init__(mobject, run_time=run_time, rate_func=lambda share: share)

    def interpolate_mobject(self, alpha: float) -> None:
        off = px(HOPS) * float(np.sin(np.pi * alpha))
        assert isinstance(self.mobject, Mobject)
        self.mobject.shift(np.array([0.0, off - self._off, 0.0]))
        self._off = off


class Knock(Animation):
    """Out of its place by `off` (scene units) and turned by so many radians, and there it stays."""

    def __init__(self, mobject: Mobject, off: np.ndarray, turn: float, *, run_time: float) -> None:
        self._whole, self._off, self._turn, self._done = mobject.get_center(), off, turn, 0.0
        super().__init__(mobject, run_time=run_time, rate_func=overshoot(1.6))

    def interpolate_mobject(self, alpha: float) -> None:
        share = float(self.rate_func(alpha))
        assert isinstance(self.mobject, Mobject)
        self.mobject.rotate(self._turn * (share - self._done), about_point=self._whole + self._off * self._done)
        self.mobject.shift(self._off * (share - self._done))
        self._done = share
