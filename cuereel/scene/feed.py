"""A thing on its stand -> the tables that slide into it from both sides, level by level: what it is fed.

They are drawn behind it. Numbers are px of the reference frame.
"""

from __future__ import annotations

import numpy as np
from manim import Group

from cuereel.scene.bake import baked, twin
from cuereel.scene.card import is_dark, mix, rounded
from cuereel.scene.rig import Rig, shifted
from cuereel.scene.stage import PX, Box, px
from cuereel.theme import Theme

EVERY, TRAVEL = 4, 13
"""Frames from one table to the next, and those that one takes."""

LEVELS = (0.2, 0.47, 0.75)
"""How high on the thing they go in, one after the other, as shares of its height."""

WIDE, FLAT, FARTHEST = 0.36, 0.62, 420.0
"""How wide a table is, for the thing; how high it is, for that; and px beside the thing where one sets out at most."""


class Feed:
    """Tables that slide into what fills `box`, from beside it or from outside of the `frame`."""

    def __init__(self, theme: Theme, box: Box, frame: Box) -> None:
        wide = WIDE * box.width / PX
        made = [_table(theme, wide, FLAT * wide, theme.colour(role)) for role in ("accent", "cool")]
        drawn = [baked(table) for table in made]
        self._rigs, self._ways = [], []
        for number in range(2 * len(LEVELS)):
            side, level = 1 - 2 * (number % 2), LEVELS[number % len(LEVELS)]
            near = box.width / 2 - px(wide) / 2
            far = min(frame.width / 2 + px(wide) / 2, box.width / 2 + px(FARTHEST))
            self._rigs.append(Rig(twin(drawn[number % 2])))
            self._ways.append((-side * far, -side * near, box.bottom + level * box.height))
        self._middle = float(box.center[0])
        self.mobject = Group(*[rig.mobject for rig in self._rigs])

    def pose(self, since: float, left: float) -> float:
        """So many frames after it begins, and before the thing leaves; how much the thing gives (0 to 1)."""
        for number, (rig, (far, near, y)) in enumerate(zip(self._rigs, self._ways, strict=True)):
            age = (since - EVERY * number) % (EVERY * len(self._rigs))
            going = since >= EVERY * number and age <= TRAVEL <= age + left
            rig.pose(shifted(self._middle + far + (near - far) * min(1.0, age / TRAVEL), y))
            rig.fade(min(1.0, (age + 1) / 3) if going else 0.0)
        return float(np.clip(1 - (since - TRAVEL) % EVERY / 3, 0, 1)) if since >= TRAVEL and left > 0 else 0.0


def _table(theme: Theme, wide: float, high: float, colour: str) -> Group:
    """A table about the origin: its head in a colour, and rows of two cells."""
    face = mix(theme.colour("raised"), "#FFFFFF", 0.1) if is_dark(theme) else "#FFFFFF"
    ink = mix(theme.colour("ink"), face, 0.35)
    row, margin = high / 4, 0.07 * wide
    out = Group(rounded(wide + 6, high + 6, 20, mix(colour, "#FFFFFF", 0.25)), rounded(wide, high, 17, face))
    out.add(rounded(wide, row * 1.05, 15, colour).shift((0, px(high / 2 - row / 2), 0)))
    for number in range(3):
        y = px(high / 2 - row * (1.5 + number))
        for left, broad in ((margin, 0.22 * wide), (0.42 * wide, 0.5 * wide - 0.12 * wide * (number % 2))):
            bar = rounded(broad, 0.3 * row, 0.15 * row, ink)
            out.add(bar.shift((px(left + broad / 2 - wide / 2), y, 0)))
    return out


__all__ = ["Feed"]
