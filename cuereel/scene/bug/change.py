"""A line of code and the same line repaired -> the animations that make the one into the other."""

from __future__ import annotations

from typing import cast

import numpy as np
from manim import UP, Animation, Group, Mobject, Transform, VGroup, VMobject

from cuereel.scene.motion import ease_out, overshoot

TILT = 0.24
"""Radians by which a swaying sign tilts, at its most."""


class Wobble(Animation):
    """Tilts a thing to and fro, less and less, and leaves it upright."""

    def __init__(self, mobject: Mobject, *, run_time: float) -> None:
        self._turned = 0.0
        super().__init__(mobject, run_time=run_time, rate_func=lambda share: share)

    def interpolate_mobject(self, alpha: float) -> None:
        turn = TILT * (1 - alpha) * float(np.sin(4 * np.pi * alpha))
        assert isinstance(self.mobject, Mobject)
        self.mobject.rotate(turn - self._turned)
        self._turned = turn


def change(line: Mobject, fixed: Mobject, changed: int, drop: float) -> list[Animation]:
    """Token `changed` becomes that of `fixed`; what follows makes room; signs that are new fall from `drop` above."""
    token, target = line[changed], fixed[changed]
    cells = range(max(len(token), len(target)))
    into = VGroup()
    into.submobjects = [cast(VMobject, target[min(cell, len(target) - 1)].copy()) for cell in cells]
    new = [into[cell].copy().shift(drop * UP) for cell in cells if cell >= len(token)]
    token.submobjects = [*token, *new]
    rest = Group(*line[changed + 1 :])
    return [
        Transform(token, into, run_time=0.23, rate_func=overshoot(1.2)),
        Transform(rest, Group(*fixed[changed + 1 :]), run_time=0.2, rate_func=ease_out),
    ]
