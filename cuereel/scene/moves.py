"""Animations that are functions of their progress: nothing is copied, so a whole drawing may be moved by one."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from manim import Animation, Mobject

from cuereel.scene.motion import Ease, ease_out
from cuereel.scene.rig import Rig


class Move(Animation):
    """Calls `function` with its eased progress (0 to 1) on every frame; `moves` tells a score what it moves."""

    def __init__(
        self, moves: Mobject, function: Callable[[float], object], run_time: float, ease: Ease = ease_out
    ) -> None:
        self._function = function
        super().__init__(moves, run_time=run_time, rate_func=ease)

    def begin(self) -> None:
        """Nothing is copied, and the first frame is the first step."""

    def interpolate(self, alpha: float) -> None:
        self._function(self.rate_func(alpha))

    def finish(self) -> None:
        self.interpolate(1.0)


class Once(Animation):
    """Something that is done at a frame and takes no time."""

    def __init__(self, action: Callable[[], object]) -> None:
        self._action = action
        super().__init__(Mobject(), run_time=0.01, remover=True)

    def begin(self) -> None:
        self._action()

    def interpolate(self, alpha: float) -> None:
        """It is done already."""

    def finish(self) -> None:
        """It is done already."""


def fade(rig: Rig, start: float, end: float, run_time: float = 0.2) -> Move:
    """Take a rigged mobject from one share of its opacity to another."""
    return Move(rig.mobject, lambda t: rig.fade(start + (end - start) * t), run_time)


def travel(mobject: Mobject, end: np.ndarray, run_time: float, ease: Ease = ease_out) -> Move:
    """Move a mobject's centre in a straight line from where it is now to `end`."""
    start = mobject.get_center()
    return Move(mobject, lambda t: mobject.move_to(start + (end - start) * t), run_time, ease)
