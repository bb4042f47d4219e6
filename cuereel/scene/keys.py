"""A list's rows -> numbered keys that stand in a row on the ground at first, fly up, and unroll into the rows.

So a shot that has counted so many is carried on by what it has counted.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from manim import Group, Mobject

from cuereel.scene.kinetic.number_ground import key, row_of
from cuereel.scene.motion import ease_out
from cuereel.scene.rig import Rig, scaled, shifted, then
from cuereel.scene.stage import Stage, px
from cuereel.theme import Theme

MOST = 4
"""Keys at most: more were never counted one by one."""

FLIES, LATER, UNROLLS = 6, 2, 5
"""Frames in which a key is in its row, those after which the next sets out, and in which the row unrolls from it."""

ARC = 120.0
"""px by which they swing out to the left on their way."""


class Keys:
    """Key `n` flies to `goals[n]`, where it is `side` px wide; `slots` are what unrolls there to the right."""

    def __init__(
        self, stage: Stage, theme: Theme, goals: Sequence[np.ndarray], side: float, slots: Sequence[Mobject]
    ) -> None:
        self._goals, self._side = goals, side
        self._from, self._large = row_of(stage, len(goals))
        self._keys = [Rig(key(theme, number, self._large)) for number in range(1, len(goals) + 1)]
        self._slots = [Rig(slot) for slot in slots]
        self.mobject: Mobject = Group(*[each.mobject for each in self._keys])

    @staticmethod
    def landed(number: int) -> int:
        """The frame on which a key (from 0) is in its row."""
        return FLIES + LATER * number

    def pose(self, frame: int) -> None:
        """As they are at a frame."""
        for number, (rig, slot) in enumerate(zip(self._keys, self._slots, strict=True)):
            since = frame - self.landed(number)
            share = ease_out(float(np.clip(1 + since / FLIES, 0, 1)))
            begin, goal = self._from[number], self._goals[number]
            at = begin + (goal - begin) * share - np.array([px(ARC) * np.sin(np.pi * share), 0.0, 0.0])
            rig.pose(then(scaled(1 + (self._side / self._large - 1) * share), shifted(at[0], at[1])))
            rig.fade(float(np.clip(1 - since / 4, 0, 1)))
            out = ease_out(float(np.clip((since + 2) / UNROLLS, 0, 1)))
            low, _ = slot.bounds()
            slot.pose(scaled(max(0.01, out), 1.0, about=(low[0], goal[1])))
            slot.fade(float(out > 0))


__all__ = ["MOST", "Keys"]
