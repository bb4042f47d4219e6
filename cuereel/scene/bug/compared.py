"""A terminal's box and two loops -> their runs side by side: the one that failed, in red, and room for the other."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from manim import LEFT, RIGHT, Circle, DashedVMobject, Group, RoundedRectangle, VGroup

from cuereel.scene.card import mix
from cuereel.scene.code import lettered
from cuereel.scene.console import FOOT, GAP, Terminal
from cuereel.scene.loop import Loop
from cuereel.scene.stage import PX, Box, px
from cuereel.scene.verdict import sign

_EDGE, _HEAD = 34, 84
"""Px beside what stands in a half, and the height of its head: the condition and what it comes to."""

_INSET = 12
"""Px by which a half's edge lies within the terminal's."""

_LEAST = 40
"""Px on the em of the digits, at the least: smaller ones are not compared."""

_LETTERS, _BADGE = 46.0, 30.0
"""Px on the em of a condition, and the radius of the badge beside it."""


@dataclass(frozen=True, slots=True)
class Half:
    """The place of one run: its box, the x at which it must end, the left end and the middle of its row of tiles."""

    box: Box
    right: float
    row: np.ndarray


class Compared:
    """Two halves of a terminal: in the `broken` one the failed run stands, the whole one is for the repaired run.

    `side` is the px of a tile; `fits` is false where the numbers would be too small to read.
    """

    def __init__(self, terminal: Terminal, buggy: Loop, fixed: Loop) -> None:
        self.terminal, self.buggy, self.fixed = terminal, buggy, fixed
        self._scene = terminal.scene
        box, reach = terminal.box, terminal.right + px(_EDGE)
        middle = (box.left + reach) / 2
        many = len(terminal.shown)
        room = (middle - box.left) / PX - 1.6 * _EDGE - (many - 1) * GAP
        self.side = min(box.height / PX - _HEAD - FOOT, room / many, 150.0)
        widest = max(len(str(number)) for number in terminal.shown if number is not None)
        self.fits = min(self.side * 0.66, self.side * 0.88 / (0.6 * widest)) >= _LEAST
        self.broken = self._half(Box(box.left, box.bottom, middle, box.top), middle)
        self.whole = self._half(Box(middle, box.bottom, box.right, box.top), reach)

    def _half(self, box: Box, right: float) -> Half:
        middle = (box.top - px(_HEAD) + box.bottom + px(FOOT)) / 2
        return Half(box.inset(_INSET), right - px(_INSET), np.array([box.left + px(0.8 * _EDGE), middle, 0.0]))

    def enter(self, half: Half) -> None:
        """From now on the terminal's tiles stand in a half."""
        self.terminal.side, self.terminal.row = self.side, half.row

    def failure(self) -> Group:
        """The failed run, whole: its condition, its numbers, and the one that is missing or too many, in red."""
        terminal, red = self.terminal, self._scene.colour("bad")
        self.enter(self.broken)
        wanted, printed = self.fixed.prints(), self.buggy.prints()
        tiles = Group()
        for number in terminal.shown:
            if number is not None and number in printed:
                tiles.add(terminal.tile(number, "bad" if number not in wanted else "ink"))
        missing = [number for number in terminal.shown if number in wanted and number not in printed]
        terminal.output = Group()
        gaps = [self._gap(number, red) for number in missing]
        return Group(self._condition(self.buggy, self.broken, "bad"), tiles, *self._dots(), *gaps)

    def _dots(self) -> list[VGroup]:
        return [self.terminal.dots(at) for at, number in enumerate(self.terminal.shown) if number is None]

    def wrong(self) -> np.ndarray:
        """The middle of the number that only one of the runs shows, in the broken half."""
        longer, shorter = sorted((self.buggy.prints(), self.fixed.prints()), key=len, reverse=True)
        odd = [at for at, number in enumerate(self.terminal.shown) if number in longer and number not in shorter]
        along = px(self.side / 2 + (odd[-1] if odd else 0) * (self.side + GAP))
        return np.asarray(self.broken.row + along * RIGHT)

    def head(self) -> Group:
        """What stands over the repaired run's numbers, which from now on are put below it."""
        self.enter(self.whole)
        return Group(self._condition(self.fixed, self.whole, "good"), *self._dots())

    def verdict(self, half: Half, good: bool) -> VGroup:
        """A badge at the right end of a half's head."""
        disc = Circle(px(_BADGE), stroke_width=0, fill_opacity=1, color=self._scene.colour("good" if good else "bad"))
        mark = sign(good, 0.52 * _BADGE, self._scene.colour("on_accent"), 0.22 * _BADGE)
        return VGroup(disc, mark).move_to(
            np.array([half.right - px(14 + _BADGE), half.box.top - px(0.56 * _HEAD - _INSET), 0.0])
        )

    def _condition(self, loop: Loop, half: Half, role: str) -> VGroup:
        words = lettered(loop.condition(), _LETTERS, self._scene.colour(role), self._scene.theme, weight="semibold")
        left = half.box.left + px(_EDGE - _INSET)
        room = half.right - left - px(34 + 2 * _BADGE)
        words.scale(min(1.0, room / words.width))
        return words.move_to(np.array([left, half.box.top - px(0.56 * _HEAD - _INSET), 0.0]), aligned_edge=LEFT)

    def _gap(self, number: int | None, red: str) -> Group:
        assert number is not None
        middle, size = self.terminal.place(number), self.side - 8
        outline = RoundedRectangle(width=px(size), height=px(size), corner_radius=px(20))
        face = outline.copy().set_fill(mix(red, self._scene.colour("background"), 0.72), 1).set_stroke(width=0)
        dashes = DashedVMobject(outline.set_stroke(red, px(6) * 100), num_dashes=18, dashed_ratio=0.58)
        return Group(face, dashes, sign(False, 0.24 * size, red, 0.09 * size)).move_to(middle)


__all__ = ["Compared", "Half"]
