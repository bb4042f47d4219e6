"""Things that stand -> small moves of theirs that shift them, whatever else is done to them."""

from __future__ import annotations

import numpy as np
from manim import Animation, Mobject

from cuereel.scene.motion import ease_out, overshoot
from cuereel.scene.stage import px

HOPS = 12
"""Px by which a number hops where all has gone well."""

KNOCKED = (12.0, 6.0, -0.13)
"""Px to the right and upwards by which a thing is knocked out of its place, and the radians by which it is turned."""


class _Shifted(Animation):
    def __init__(self, mobject: Mobject, *, run_time: float) -> None:
        self._off, self._turned = np.zeros(3), 0.0
        super().__init__(mobject, run_time=run_time, rate_func=lambda share: share)

    def offset(self, alpha: float) -> np.ndarray:
        """How far off it is after that share of the time."""
        raise NotImplementedError

    def interpolate_mobject(self, alpha: float) -> None:
        off = self.offset(alpha)
        assert isinstance(self.mobject, Mobject)
        self.mobject.shift(off - self._off)
        self._off = off


class Hop(_Shifted):
    """Up a little and down again."""

    def offset(self, alpha: float) -> np.ndarray:
        return np.array([0.0, px(HOPS) * float(np.sin(np.pi * alpha)), 0.0])


class Knock(_Shifted):
    """Out of its place, aslant, and there it stays."""

    def interpolate_mobject(self, alpha: float) -> None:
        super().interpolate_mobject(alpha)
        turned = KNOCKED[2] * float(overshoot(1.6)(alpha))
        assert isinstance(self.mobject, Mobject)
        self.mobject.rotate(turned - self._turned)
        self._turned = turned

    def offset(self, alpha: float) -> np.ndarray:
        return np.array([px(KNOCKED[0]), px(KNOCKED[1]), 0.0]) * float(overshoot(1.6)(alpha))


class Slide(_Shifted):
    """Along `way` (scene units), soon and then more slowly."""

    def __init__(self, mobject: Mobject, way: np.ndarray, *, run_time: float) -> None:
        self._way = way
        super().__init__(mobject, run_time=run_time)

    def offset(self, alpha: float) -> np.ndarray:
        return self._way * float(ease_out(alpha))
