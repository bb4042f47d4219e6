"""A way over a road -> a stream of requests and answers on it, one close behind the other, once the road is fast."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from manim import Group, Mobject

from cuereel.scene.courier import HOP, SIDE, Square, Way, answer, asking
from cuereel.scene.stage import px
from cuereel.theme import Theme

CROSSING, APART = 40, 26
"""Frames that one takes over the road, and from one to the next."""

ASIDE = 0.46
"""How far to the side of the road's middle each runs, for its own width: those that go, and those that come back."""

SMALLER, NARROWER = 0.82, 1.6
"""How large each is for one that travels alone, and how much smaller it may be seen than that may."""

GREEN = "#3DDC97"
"""The colour of an answer's trail."""


class OnSide(Way):
    """A way whose travellers keep to one `side` (1 or -1) of the road."""

    def __init__(self, way: Way, side: int) -> None:
        super().__init__(way.road, way.page, way.dock, way.page_size)
        self._side = side

    def at(self, share: float) -> tuple[np.ndarray, float]:
        place, size = super().at(share)
        return place + np.array([self._side * px(ASIDE * SIDE) * size, 0.0, 0.0]), size


class Stream:
    """What runs over a `way` there and back; past each of `bounds` (shares of it) it is drawn further back."""

    def __init__(self, theme: Theme, way: Way, bounds: Sequence[float]) -> None:
        ways, count = (OnSide(way, 1), OnSide(way, -1)), CROSSING // APART + 1
        cool = theme.colour("cool")
        self._out = [Square(ways[0], asking(theme), cool, bounds) for _ in range(count)]
        self._back = [Square(ways[1], answer(number), GREEN, bounds) for number in range(count)]
        squares = [*self._out, *self._back]
        self.trails: list[Mobject] = [square.trail for square in squares]
        self.layers: list[Mobject] = [
            Group(*[square.layers[depth] for square in squares]) for depth in range(len(bounds) + 1)
        ]

    def pose(self, frame: int, since: int, zoom: float) -> None:
        """So many frames after it began (below 0: not yet), as it is seen at a zoom."""
        round_ = APART * len(self._out)
        for number, (out, back) in enumerate(zip(self._out, self._back, strict=True)):
            for square, heading, late in ((out, 1, 0), (back, -1, APART // 2)):
                gone = since - late - APART * number
                share = gone % round_ / CROSSING if gone >= 0 else 2.0
                place = share if heading > 0 else 1 - share
                # the page that they come from is not covered by them
                there = float(np.clip((place - 0.65 * HOP) / (0.35 * HOP), 0, 1))
                square.pose(place if share <= 1 else None, frame, heading, SMALLER, NARROWER * zoom, there)


__all__ = ["Stream"]
