"""The film's vocabulary of motion: how things enter, land, yield and leave. Each function gives one Manim animation.

Durations and easings are those of the look: in within 0.25-0.5 s and easing out, pops overshoot a little, out within
0.15-0.25 s. A scene may give its own `run_time`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from manim import (
    DOWN,
    UP,
    Animation,
    Create,
    FadeIn,
    FadeOut,
    Mobject,
    Transform,
    VMobject,
    rate_functions,
)

from cuereel.scene.stage import px

Ease = Callable[[float], float]


def overshoot(amount: float = 1.3) -> Ease:
    """Ease out past the end and back; `amount` 1.7 is the classic tenth beyond (Penner's back ease)."""

    def ease(t: float) -> float:
        s = t - 1
        return s * s * ((amount + 1) * s + amount) + 1

    return ease


ease_out: Ease = rate_functions.ease_out_cubic
ease_in: Ease = rate_functions.ease_in_cubic
ease_in_out: Ease = rate_functions.ease_in_out_cubic


class _Enter(Transform):
    """From a changed copy of the mobject to the mobject itself, which it adds to the scene."""

    def __init__(self, mobject: Mobject, start: Mobject, **kwargs: Any) -> None:
        self._start = start
        super().__init__(mobject, introducer=True, **kwargs)

    def create_target(self) -> Mobject:
        assert isinstance(self.mobject, Mobject)
        return self.mobject

    def create_starting_mobject(self) -> Mobject:
        return self._start


def _unseen(mobject: Mobject) -> Mobject:
    start = mobject.copy()
    start.fade(1)
    return start


def pop(mobject: Mobject, run_time: float = 0.35, *, small: float = 0.4, amount: float = 1.5) -> Animation:
    """Grow in from small, a little past its size and back."""
    start = _unseen(mobject).scale(small)
    return _Enter(mobject, start, run_time=run_time, rate_func=overshoot(amount))


def rise(mobject: Mobject, run_time: float = 0.35, *, by: float = 60, way: np.ndarray = UP) -> Animation:
    """Come up (or along `way`) by so many px while appearing."""
    start = _unseen(mobject).shift(-px(by) * way)
    return _Enter(mobject, start, run_time=run_time, rate_func=ease_out)


def stamp(mobject: Mobject, run_time: float = 0.27, *, large: float = 1.8, turn: float = 0.0) -> Animation:
    """Come down onto the picture from nearer the viewer, with a slight recoil at the end."""
    start = _unseen(mobject).scale(large).rotate(turn)
    return _Enter(mobject, start, run_time=run_time, rate_func=overshoot(0.9))


def fly(mobject: Mobject, offset: np.ndarray, run_time: float = 0.3, *, amount: float = 0.8) -> Animation:
    """Come in from `offset` (scene units) away, fully visible all along, overshooting a little."""
    return _Enter(mobject, mobject.copy().shift(offset), run_time=run_time, rate_func=overshoot(amount))


def drop(mobject: Mobject, run_time: float = 0.3, *, by: float = 220) -> Animation:
    """Fall into place from so many px above."""
    start = _unseen(mobject).shift(px(by) * UP)
    return _Enter(mobject, start, run_time=run_time, rate_func=rate_functions.ease_out_bounce)


def appear(mobject: Mobject, run_time: float = 0.25) -> Animation:
    return FadeIn(mobject, run_time=run_time, rate_func=ease_out)


def draw(mobject: VMobject, run_time: float = 0.5) -> Animation:
    """Draw a stroke along its length."""
    return Create(mobject, run_time=run_time, rate_func=ease_in_out)


def leave(mobject: Mobject, run_time: float = 0.2, *, by: float = 0, way: np.ndarray = DOWN) -> Animation:
    """Go, along `way` by so many px while fading."""
    return FadeOut(mobject, shift=px(by) * way, run_time=run_time, rate_func=ease_in)
