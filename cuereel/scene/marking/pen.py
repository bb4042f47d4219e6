"""A text and what is drawn on it -> the film's square that writes and draws it all, and waits in between."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from manim import Mobject

from cuereel.scene.marking.drawn import Drawn, Verdict
from cuereel.scene.marking.writing import Writing
from cuereel.scene.motion import ease_in_out
from cuereel.scene.rig import Rig, shifted
from cuereel.scene.shop.network import request
from cuereel.scene.stage import Box, px
from cuereel.theme import Theme

SIDE = 58.0
"""px of the square."""


class MarkingPen:
    """Draws each mark with its lower left corner; `mobject` shows it."""

    def __init__(self, theme: Theme, writing: Writing, marks: Sequence[Drawn | Verdict], whole: Box) -> None:
        self._writing, self._marks = writing, sorted(marks, key=lambda each: each.on)
        self._rig = Rig(request(theme, side=SIDE))
        self.mobject: Mobject = self._rig.mobject
        self._home = np.array([whole.right - px(0.9 * SIDE), whole.bottom + px(4), 0.0])
        self._at = self._home

    def pose(self, frame: int) -> None:
        goal, quick = self._goal(frame)
        self._at = goal if quick else self._at + (goal - self._at) * ease_in_out(0.42)
        bob = px(6) * np.sin(frame / 8)
        self._rig.pose(shifted(float(self._at[0]), float(self._at[1] + bob)))

    def _goal(self, frame: int) -> tuple[np.ndarray, bool]:
        """Where it is to be on a frame, and whether it must be there."""
        nib = 0.42 * px(SIDE) * np.array([1.0, 1.0, 0.0])
        for mark in reversed(self._marks):
            frames = mark.frames if isinstance(mark, Drawn) else 0
            if mark.on <= frame < mark.on + frames + 3 and (tip := mark.tip(frame)) is not None:
                return tip + nib, True
        begun, ended = self._writing.turns[0], self._writing.turns[0] + self._writing.written
        if begun <= frame < ended:
            return self._writing.tip(frame) + nib, True
        return self._home, False


__all__ = ["MarkingPen"]
