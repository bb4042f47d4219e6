"""A strewn map -> the lines from its hub to its discs, and from there to those below, on which requests run out."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from manim import Group, VMobject

from cuereel.scene.bake import baked, twin
from cuereel.scene.card import is_dark, mix, rounded
from cuereel.scene.light import glow
from cuereel.scene.motion import ease_in_out
from cuereel.scene.sprite import Sprite
from cuereel.scene.stage import px
from cuereel.scene.strewn import Strewn
from cuereel.scene.way import first_of, point_on
from cuereel.theme import Theme

THICK, SEEN = 9, 0.85
"""Px of a line's width, and how strongly it is seen."""

BOW = 150.0
"""Px by which a line to what stands below the captions bows out beside them."""

SIDE, LAP, APART = 26, 30, 7
"""Px of the side of a request, frames that it takes to a disc and back off it, and those from one to the next."""


class Spokes:
    """The lines of a map, in the colours of its discs."""

    def __init__(self, theme: Theme, here: Strewn, colours: Sequence[str]) -> None:
        self._map = here
        self._lines = []
        for colour in colours:
            tone = mix(colour, theme.colour("line"), 0.35) if is_dark(theme) else mix(colour, "#FFFFFF", 0.25)
            line = VMobject().set_fill(opacity=0).set_stroke(tone, px(THICK) * 100, 0.0)
            line.points = np.zeros((4, 3))
            self._lines.append(line)
        cool = theme.colour("cool")
        made = baked(Group(glow(1.5 * SIDE, 1.5 * SIDE, cool, 0.8), rounded(SIDE, SIDE, 7, mix(cool, "#FFFFFF", 0.65))))
        self._rest = made.points - made.get_center()
        self._runners: list[Sprite] = [twin(made) for _ in colours]
        self.mobject = Group(*self._lines, *self._runners)

    def pose(self, number: int, places: Sequence[np.ndarray], come: float, since: int) -> None:
        """The line to a disc, all of which stand at `places` (scene units): drawn as far as that has `come` (0 to 1).

        Requests run along it from so many frames `since` it came there.
        """
        parent = self._map.parents[number]
        start = self._map.center if parent is None else places[parent]
        curve = self._curve(np.asarray(start), places[number], below=parent is not None)
        line, runner = self._lines[number], self._runners[number]
        line.points = curve if parent is None else first_of(curve, min(1.0, come))
        line.stroke_rgbas[:, 3] = SEEN * min(1.0, 4 * come)
        lap = (since - APART * (number % 4)) / LAP
        along = lap % 1.0
        first = self._first(number, parent)
        runner.points = point_on(curve, first + (1 - first) * ease_in_out(along)) + self._rest
        runner.fill_opacity = min(1.0, 6 * along, 6 * (1 - along)) if lap > 0 and come >= 1 else 0.0

    def _first(self, number: int, parent: int | None) -> float:
        """From which share of its line on a request is seen: not on the hub."""
        return 0.0 if parent is not None else self._map.hub / float(np.linalg.norm(self._map.places[number]))

    def _curve(self, start: np.ndarray, end: np.ndarray, *, below: bool) -> np.ndarray:
        way = end - start
        bows = np.zeros(3)
        if below and abs(way[1]) > px(3 * BOW):
            bows[0] = px(BOW) * float(np.sign(end[0] - self._map.center[0]))
        return np.array([start, start + way / 3 + bows, start + 2 * way / 3 + bows, end])


__all__ = ["Spokes"]
