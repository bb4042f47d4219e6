"""A line below an address -> the request's square that runs along it until the answer is there."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from manim import Group

from cuereel.scene.base import CueScene
from cuereel.scene.card import rounded
from cuereel.scene.motion import ease_in_out, ease_out
from cuereel.scene.rig import Rig, scaled, shifted, then
from cuereel.scene.shop.network import request
from cuereel.scene.stage import PX, Box, px

PASS = 26
"""Frames that one way along the line takes, about."""

SIDE = 76.0
"""px along the square's side."""

DOTS = 3


class Wire:
    """The line, the square on it, and dots in the empty panel; `trips` are when it leaves and arrives."""

    def __init__(self, scene: CueScene, left: float, right: float, y: float, panel: Box) -> None:
        self._left, self._right, self._y = left, right, y
        self.trips: list[tuple[int, int]] = []
        wide = (right - left) / PX
        track = rounded(wide, 8, 4, scene.colour("line")).move_to((left + px(wide / 2), y, 0))
        trail = rounded(wide, 8, 4, scene.colour("accent")).move_to((left + px(wide / 2), y, 0))
        self._trail = Rig(trail)
        square = request(scene.theme, side=SIDE)
        self._square = Rig(square.move_to((0, 0, 0)))
        size = min(34.0, 0.09 * panel.height / PX)
        dots = [rounded(2 * size, 2 * size, size, scene.colour("muted")) for _ in range(DOTS)]
        for number, dot in enumerate(dots):
            dot.move_to(panel.center + np.array([px((number - 1) * 4 * size), 0.0, 0.0]))
        self._dots = [Rig(dot) for dot in dots]
        self.body = Group(track, trail, *dots, square)

    def pose(self, frame: int, cleared: Sequence[tuple[int, int]]) -> None:
        """Where the square is on a frame; the dots are seen where the panel is not taken (`cleared`: from, to)."""
        at, run = self._at(frame)
        self._trail.pose(scaled(max(1e-3, at), 1, about=(self._left, self._y)))
        self._trail.fade(0.9 * run)
        x = self._left + at * (self._right - self._left)
        hop = 1 + 0.12 * np.sin(np.pi * ((frame % 10) / 10)) * run
        self._square.pose(then(scaled(float(hop)), shifted(x, self._y)))
        waits = any(start <= frame < end for start, end in cleared)
        for number, dot in enumerate(self._dots):
            beat = max(0.0, np.sin(2 * np.pi * (frame / 24 - number / 6)))
            dot.pose(shifted(0, px(26) * float(beat)))
            dot.fade(float(waits) * (0.4 + 0.6 * float(beat)))

    def _at(self, frame: int) -> tuple[float, float]:
        """How far along the line the square is, and whether it is on its way."""
        begun = [trip for trip in self.trips if frame >= trip[0]]
        if not begun:
            return 0.0, 0.0
        start, end = begun[-1]
        share = (frame - start + 1) / max(1, end - start)
        if share >= 1:
            return 1.0, 1.0 - ease_out(float(np.clip((frame - end) / 8, 0, 1)))
        if len(begun) > 1 and share < 0.2:
            return 1 - ease_in_out(share / 0.2), 1.0  # back to where it leaves from
        share = (share - 0.2) / 0.8 if len(begun) > 1 else share
        passes = max(1, 2 * round((end - start) / PASS / 2 - 0.5) + 1)
        along = share * passes
        way = along % 2
        return ease_in_out(way if way <= 1 else 2 - way), 1.0


__all__ = ["Wire"]
