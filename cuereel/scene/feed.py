"""A thing on its stand -> the tables that stand beside it, whole, and then slot into it: what it is fed.

What holds no data is fed light in their stead.

They are drawn behind it. Numbers are px of the reference frame.
"""

from __future__ import annotations

import numpy as np
from manim import Group

from cuereel.scene.bake import baked, twin
from cuereel.scene.card import is_dark, mix, rounded
from cuereel.scene.light import glow
from cuereel.scene.motion import ease_in, overshoot
from cuereel.scene.rig import Rig, scaled, shifted, then
from cuereel.scene.stage import PX, Box, px
from cuereel.theme import Theme

COMES, STANDS, SLIDES = 5, 5, 6
"""Frames in which a table comes, for which it stands there to be seen, and in which it slots in."""

EVERY = 7
"""Frames from one table to the next."""

DOCKS = ((-1, 0.2), (1, 0.75), (-1, 0.47), (1, 0.47))
"""Where they slot in, one after the other: the side, and how high on the thing as a share of its height."""

WIDE, FLAT = 0.36, 0.84
"""How wide a table is at most, for the thing, and how high it is, for that."""

FREE, COVERED = 26, 16
"""px from a table to the thing where there is room, and by which the thing covers it where there is none."""


class Feed:
    """Tables or lights that slot into what fills `box` from both sides, and stand within `room` before that."""

    def __init__(self, theme: Theme, box: Box, room: Box, *, tables: bool = True) -> None:
        half, beside = box.width / 2, (room.width - box.width) / 2
        wide = min(WIDE * box.width / PX, beside / PX + COVERED)
        high = FLAT * wide
        made = _table if tables else _light
        drawn = [baked(made(theme, wide, high, theme.colour(role))) for role in ("accent", "cool")]
        light = mix(theme.colour("cool"), "#FFFFFF", 0.4)
        slit = baked(glow(0.45 * wide, 0.9 * high, light, 1.0))
        far = min(half + px(FREE + wide / 2), beside + half - px(wide / 2))
        near = half - px(0.6 * wide)
        middle = float(box.center[0])
        self._tables, self._slits = [], []
        for number, (side, level) in enumerate(DOCKS):
            y = box.bottom + level * box.height
            self._tables.append((Rig(twin(drawn[number % 2])), middle + side * far, middle + side * near, y))
            self._slits.append(Rig(twin(slit).shift((middle + side * half, y, 0))))
        lights, fed = [slit.mobject for slit in self._slits], [table.mobject for table, *_ in self._tables]
        self.mobject = Group(*lights, *fed)

    def pose(self, since: float, left: float) -> float:
        """So many frames after it begins, and before the thing leaves; how much the thing gives (0 to 1)."""
        whole, gives = COMES + STANDS + SLIDES, 0.0
        for number, ((table, far, near, y), slit) in enumerate(zip(self._tables, self._slits, strict=True)):
            age = (since - EVERY * number) % (EVERY * len(DOCKS))
            going = since >= EVERY * number and whole <= age + left
            came = overshoot(1.3)(float(np.clip((age + 1) / COMES, 0, 1)))
            gone = ease_in(float(np.clip((age - COMES - STANDS + 1) / SLIDES, 0, 1)))
            table.pose(then(scaled(0.5 + 0.5 * came), shifted(far + (near - far) * gone, y)))
            table.fade(float(np.clip((age + 1) / 3, 0, 1)) if going and gone < 1 else 0.0)
            after = float(np.clip(1 - (age - whole + 1) / 4, 0, 1)) if gone == 1 else gone
            slit.fade(after if going else 0.0)
            gives = max(gives, after if going and gone == 1 else 0.0)
        return gives


def _table(theme: Theme, wide: float, high: float, colour: str) -> Group:
    """A table about the origin: its head in a colour, and rows of two cells."""
    face = mix(theme.colour("raised"), "#FFFFFF", 0.1) if is_dark(theme) else "#FFFFFF"
    ink = mix(theme.colour("ink"), face, 0.25)
    row, margin = high / 4, 0.08 * wide
    out = Group(rounded(wide + 6, high + 6, 20, mix(colour, "#FFFFFF", 0.25)), rounded(wide, high, 17, face))
    out.add(rounded(wide, row * 1.05, 15, colour).shift((0, px(high / 2 - row / 2), 0)))
    for number in range(3):
        y = px(high / 2 - row * (1.5 + number))
        for left, broad in ((margin, 0.24 * wide), (0.42 * wide, 0.5 * wide - 0.12 * wide * (number % 2))):
            bar = rounded(broad, 0.36 * row, 0.18 * row, ink)
            out.add(bar.shift((px(left + broad / 2 - wide / 2), y, 0)))
    return out


def _light(theme: Theme, wide: float, high: float, colour: str) -> Group:
    """A light about the origin, in the stead of a table of that size."""
    size = 0.15 * high
    core = mix(colour, "#FFFFFF", 0.7 if is_dark(theme) else 0.2)
    return Group(glow(0.5 * wide, 0.5 * high, colour, 0.55), rounded(2 * size, 2 * size, size, core))


__all__ = ["Feed"]
