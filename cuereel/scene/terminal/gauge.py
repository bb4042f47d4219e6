"""A row of a terminal -> a bar that fills to so many percent, and the number that runs along with it."""

from __future__ import annotations

import numpy as np
from manim import LEFT, RIGHT, Group

from cuereel.scene.base import CueScene
from cuereel.scene.card import mix, rounded
from cuereel.scene.code import CELL, lettered
from cuereel.scene.motion import ease_in_out
from cuereel.scene.stage import PX, Box
from cuereel.scene.terminal.plan import Timed
from cuereel.scene.terminal.sheet import Row, Sheet


class Gauge:
    """A bar as wide as its room, less the number at its right."""

    def __init__(self, scene: CueScene, sheet: Sheet, row: Row, room: Box, each: Timed) -> None:
        self._sheet, self._row, self._each = sheet, row, each
        self._last = each.step.fill or 0
        size, self._tall = sheet.size, 0.74 * sheet.size
        self._width = room.width / PX - 4.6 * CELL * size
        theme = scene.theme
        face = mix(scene.colour("line"), scene.colour("background"), 0.45)
        track = rounded(self._width, self._tall, self._tall / 2, face)
        colour = scene.colour("good" if self._last == 100 else "accent")
        fill = rounded(self._width, self._tall, self._tall / 2, mix(colour, "#FFFFFF", 0.15), colour)
        self._track, self._fill = track, fill
        self._numbers = [
            lettered(f"{number}%", size, scene.colour("ink"), theme, weight="bold") for number in range(self._last + 1)
        ]
        self._right, self._left = room.right, room.left
        self.mobject = Group(track, fill, *self._numbers)

    def pose(self, frame: int, scroll: float) -> None:
        """At a frame, so many rows up."""
        seen = float(frame >= self._each.start - 8)
        long = max(1, self._each.end - self._each.start)
        share = ease_in_out(float(np.clip((frame - self._each.start + 1) / long, 0, 1)))
        middle = self._sheet.middle(self._row.place - scroll, 0.0)
        start = np.array([self._left, middle[1], 0.0])
        self._track.move_to(start, aligned_edge=LEFT).set_fill(opacity=seen)
        now = max(self._tall, self._width * share * self._last / 100)
        fresh = rounded(now, self._tall, self._tall / 2, "#FFFFFF")
        self._fill.points = fresh.points
        self._fill.move_to(start, aligned_edge=LEFT)
        self._fill.set_fill(opacity=seen * float(share > 0 and self._last > 0))
        count = round(share * self._last)
        for number, lettering in enumerate(self._numbers):
            lettering.set_fill(opacity=seen * float(number == count))
        self._numbers[count].move_to(np.array([self._right, middle[1], 0.0]), aligned_edge=RIGHT)


__all__ = ["Gauge"]
