"""The rows of a test run in a terminal -> the tick or the cross before each, and how one that passed turns red."""

from __future__ import annotations

import numpy as np
from manim import Group

from cuereel.scene.base import CueScene
from cuereel.scene.motion import overshoot
from cuereel.scene.rig import Rig, scaled, shifted, then
from cuereel.scene.terminal.plan import Timed
from cuereel.scene.terminal.sheet import Row, Sheet
from cuereel.scene.verdict import disc

LANDS, TURNS = 9, 7
"""Frames in which a sign lands, and in which it turns into the other one."""


class Mark:
    """The sign before one row of a test run, from when that is printed on; `mobject` shows it."""

    def __init__(self, scene: CueScene, sheet: Sheet, row: Row, step: Timed, turned: int | None) -> None:
        self.row, self._start, self._turned = row, step.start, turned
        self._bad, self._ink = scene.colour("bad"), scene.colour("ink")
        self._at = sheet.middle(row.place, 0.5)
        radius = 0.5 * sheet.size
        good = step.step.verb == "check"
        self._own, self._other = (Rig(disc(scene, each, radius, 0.22 * radius)) for each in (good, not good))
        self.mobject = Group(self._own.mobject, self._other.mobject)

    def pose(self, frame: int, kept: float) -> None:
        """On a frame, where so much of its row is seen."""
        shown = float(np.clip((frame - self._start + 1) / LANDS, 0, 1))
        swapped = 0.0 if self._turned is None else float(np.clip((frame - self._turned + 1) / TURNS, 0, 1))
        at = self._at + np.array([0.0, self.row.lifted, 0.0])
        grown = overshoot(2.2)(shown) if shown < 1 else 1.0
        other = overshoot(2.2)(swapped) if swapped < 1 else 1.0
        self._own.pose(then(scaled(max(0.01, grown * (1 - swapped))), shifted(at[0], at[1])))
        self._own.fade(kept * float(shown > 0 and swapped < 1))
        self._other.pose(then(scaled(max(0.01, other)), shifted(at[0], at[1])))
        self._other.fade(kept * float(swapped > 0))
        if swapped > 0:
            for glyph in self.row.glyphs:
                glyph.set_fill(color=self._bad, opacity=float(glyph.fill_rgbas[0, 3]))


__all__ = ["Mark"]
