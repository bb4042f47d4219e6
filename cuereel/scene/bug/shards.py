"""Places of tiles -> pieces of them that fly apart and fall."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from manim import Animation, Polygon, VGroup

from cuereel.scene.stage import px

PIECES = ((-1, 1), (1, 1), (1, -1), (-1, -1))
FALLS = 300
"""Px by which a piece falls in the whole time."""


class Burst(Animation):
    """Flings pieces away from the places that they broke from; they are gone at its end."""

    def __init__(self, pieces: VGroup, ways: Sequence[np.ndarray], *, run_time: float = 0.4) -> None:
        self._pieces = pieces
        self._flat = [piece.points.copy() for piece in pieces]
        self._ways = ways
        super().__init__(pieces, run_time=run_time, rate_func=lambda share: share, remover=True)

    @classmethod
    def of(cls, places: Sequence[np.ndarray], side: float, colour: str) -> Burst:
        """Four pieces from each place, of tiles `side` px wide."""
        pieces, ways = VGroup(), []
        for number, place in enumerate(places):
            for at, (x, y) in enumerate(PIECES):
                reach = px(side) * (0.42 + 0.12 * ((at + number) % 3)) / 2
                corner = place + reach * np.array([x, y, 0.0])
                middle = place + reach * 0.1 * np.array([y, x, 0.0])
                corners = (middle, np.array([corner[0], middle[1], 0.0]), corner, np.array([middle[0], corner[1], 0.0]))
                pieces.add(Polygon(*corners, stroke_width=0, fill_opacity=1, color=colour))
                way = px(120 + 60 * ((at * 2 + number) % 3))
                ways.append(np.array([x * way, (1.1 + 0.6 * y) * way, 0.5 * x + 0.8 * y]))
        return cls(pieces, ways)

    def interpolate_mobject(self, alpha: float) -> None:
        for piece, flat, way in zip(self._pieces, self._flat, self._ways, strict=True):
            turn, middle = way[2] * 2.4 * alpha, flat.mean(axis=0)
            turned = (flat - middle) @ np.array(
                [[np.cos(turn), np.sin(turn), 0.0], [-np.sin(turn), np.cos(turn), 0.0], [0.0, 0.0, 1.0]]
            )
            off = np.array([way[0] * alpha, way[1] * alpha - px(FALLS) * alpha * alpha, 0.0])
            piece.points = middle + off + turned * (1 - 0.5 * alpha)
            piece.set_fill(opacity=float(1 - alpha**2))
