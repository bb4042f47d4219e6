"""A box, the heads of columns and a number of rows -> a table below a query, whose rows come, are lit and vanish."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from manim import LEFT, Group, Mobject, RoundedRectangle, VGroup

from cuereel.scene.base import CueScene
from cuereel.scene.card import card, mix, rounded
from cuereel.scene.code import CELL, lettered
from cuereel.scene.coding.records import cell_of
from cuereel.scene.motion import overshoot
from cuereel.scene.rig import Rig, shifted
from cuereel.scene.stage import PX, Box, px
from cuereel.scene.track import Track

HEAD, GAP, TALLEST = 92.0, 12.0, 140.0
"""px that the heads are high, between two rows, and that a row is high at most."""

EDGE = 22
"""px between its sides and its rows."""

SMALLEST, LARGEST = 44.0, 72.0
"""px on the em of what is lettered."""

LANDS, REDDENS, GOES, CLOSES = 8, 7, 8, 8
"""Frames in which a row lands, is red before it goes, goes, and in which those below it move up."""

BARS = (0.72, 0.5, 0.64, 0.44, 0.58, 0.68)
"""How long a bar is that stands for what nobody tells, as shares of its column."""


class Result:
    """A query's result: heads, and `rows` of which each is seen from when it `comes`; `body` shows it."""

    def __init__(self, scene: CueScene, box: Box, right: float, heads: Sequence[str], rows: int) -> None:
        self.scene, self.theme, self.box = scene, scene.theme, box
        self._heads, self._right = heads, min(right, box.right - px(36))
        self._left = max(scene.stage.text.left + px(8), box.left + px(36))
        room = box.height / PX - HEAD - 2 * GAP
        self._tall = min(TALLEST, room / max(1, rows) - GAP)
        self.size = float(np.clip(0.52 * self._tall, SMALLEST, LARGEST))
        widest = max((len(cell_of(head, row)) for head in heads for row in range(rows)), default=4)
        column = (self._right - self._left) / PX / len(heads)
        self.size = min(self.size, (column - 20) / (CELL * max(widest, *map(len, heads))))
        self._seen = [Track(0.0) for _ in range(rows)]
        self._red = [Track(0.0) for _ in range(rows)]
        self._lit = [Track(0.0) for _ in range(rows)]
        self._aside = [Track(0.0) for _ in range(rows)]
        self._up = [Track(0.0) for _ in range(rows)]
        self._role = "good"
        self._rows = [self._row(number) for number in range(rows)]
        self._rigs: list[Rig] = []
        self.body = Group()

    def built(self, role: str) -> Result:
        """With its rows lit, if ever, in a colour."""
        self._role = role
        self._rows = [self._row(number) for number in range(len(self._seen))]
        self._rigs = [Rig(row, {"red": row[1], "lit": row[2]}) for row in self._rows]
        self.body = Group(self._frame(), *self._rows)
        return self

    # -- what is planned

    def comes(self, number: int, start: int) -> None:
        """A row, counted from 0, comes to its place."""
        self._red[number].to(0.0, start, 1)
        self._aside[number].to(1.0, start - 1, 1).to(0.0, start, LANDS, overshoot(1.4))
        self._seen[number].to(1.0, start, 4)
        self._up[number].to(0.0, start, 1)

    def lights(self, number: int, start: int) -> None:
        """A row is lit."""
        self._lit[number].to(1.0, start, 6)

    def vanishes(self, number: int, start: int, *, closes: bool) -> None:
        """A row turns red and goes; with `closes`, those below it take its place."""
        self._red[number].to(1.0, start, 3)
        self._seen[number].to(0.0, start + REDDENS, GOES)
        self._aside[number].to(-1.0, start + REDDENS, GOES)
        for below in range(number + 1, len(self._rows)) if closes else ():
            self._up[below].to(1.0, start + REDDENS + GOES - 2, CLOSES)

    def pose(self, frame: int) -> None:
        """How its rows stand on a frame."""
        pitch = px(self._tall + GAP)
        for number, rig in enumerate(self._rigs):
            seen = self._seen[number].at(frame)
            aside = self._aside[number].at(frame)
            rig.pose(shifted(px(150) * aside, pitch * self._up[number].at(frame)))
            rig.fade(seen)
            rig.fade(seen * self._red[number].at(frame), "red")
            rig.fade(seen * self._lit[number].at(frame), "lit")

    # -- how it is set

    def _frame(self) -> Group:
        """The plate beneath it, and the heads of its columns."""
        theme, box = self.theme, self.box
        plate = card(theme, box.width / PX, box.height / PX, face="background", lift=26).shift(box.center)
        heads = VGroup()
        ink = mix(theme.colour("muted"), theme.colour("cool"), 0.6)
        for number, head in enumerate(self._heads):
            middle = box.top - px(0.5 * HEAD + 6)
            heads.add(self._cell(head, number, middle, ink, "bold"))
        line = rounded(box.width / PX - 2 * EDGE, 4, 2, theme.colour("line"))
        line.move_to(np.array([float(box.center[0]), box.top - px(HEAD + 4), 0.0]))
        return Group(plate, line, heads)

    def _row(self, number: int) -> Group:
        theme = self.theme
        middle = self.box.top - px(HEAD + 2 * GAP + number * (self._tall + GAP) + 0.5 * self._tall)
        width = self.box.width / PX - 2 * EDGE
        centre = np.array([float(self.box.center[0]), middle, 0.0])
        plate = rounded(width, self._tall, 18, theme.colour("raised"), theme.colour("surface")).move_to(centre)
        lights = [self._light(width, role).move_to(centre) for role in ("bad", self._role)]
        cells: list[Mobject] = []
        for column, head in enumerate(self._heads):
            said = cell_of(head, number)
            if said:
                cells.append(self._cell(said, column, middle, theme.colour("ink"), "medium"))
                continue
            room = (self._right - self._left) / PX / len(self._heads)
            bar = rounded(BARS[(number + column) % len(BARS)] * room, 0.5 * self.size, 0.25 * self.size, self._faint())
            at = np.array([self._column(column), middle, 0.0])
            cells.append(bar.move_to(at, aligned_edge=LEFT))
        return Group(plate, *lights, *cells)

    def _faint(self) -> str:
        return mix(self.theme.colour("line"), self.theme.colour("muted"), 0.35)

    def _light(self, width: float, role: str) -> VGroup:
        colour = self.theme.colour(role)
        rim = RoundedRectangle(width=px(width), height=px(self._tall), corner_radius=px(18))
        rim.set_fill(opacity=0).set_stroke(colour, px(6) * 100)
        return VGroup(rounded(width, self._tall, 18, colour).set_fill(opacity=0.42), rim)

    def _column(self, number: int) -> float:
        return self._left + px(16) + number * (self._right - self._left) / len(self._heads)

    def _cell(self, said: str, column: int, middle: float, ink: str, weight: str) -> VGroup:
        text = lettered(said, self.size, ink, self.theme, weight=weight)
        return text.shift(np.array([self._column(column), middle - px(0.34 * self.size), 0.0]))


__all__ = ["GAP", "HEAD", "Result"]
