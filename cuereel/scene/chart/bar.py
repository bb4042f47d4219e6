"""A column and a share of its height -> one solid bar, which is torn in two where it is higher than it can stand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from manim import Group, Mobject, RoundedRectangle, VGroup, VMobject

from cuereel.scene.bake import baked
from cuereel.scene.card import is_dark, mix, rounded
from cuereel.scene.chart.measured import LOW
from cuereel.scene.chart.poured import away, pour, poured
from cuereel.scene.paint import Painted
from cuereel.scene.stage import PX, px
from cuereel.theme import Theme

TEAR, TOOTH = 0.06, 34.0
"""The gap in a broken bar, of the whole height, and px between two teeth of it."""

BACK = (0.16, 0.09, 44.0)
"""How far a bar's back is seen to the right and above, of its width, and px at most."""


@dataclass(frozen=True)
class Column:
    """Where one bar stands: its left and right edge and its middle (scene units)."""

    left: float
    right: float

    @property
    def middle(self) -> float:
        return (self.left + self.right) / 2

    @property
    def wide(self) -> float:
        """px."""
        return (self.right - self.left) / PX


class Bar:
    """One solid bar: its front, its side, its top; a broken one in two pieces."""

    def __init__(self, theme: Theme, column: Column, foot: float, reach: float, broken: bool) -> None:
        self._theme, self._column, self._foot, self._reach, self._broken = theme, column, foot, reach, broken
        self._dark = is_dark(theme)
        deep = min(BACK[2], BACK[0] * column.wide)
        self._back = np.array([px(deep), px(deep * BACK[1] / BACK[0]), 0.0])
        self._parts = [[poured() for _ in range(3)] for _ in range(2)]
        self._edges = [VMobject().set_fill(opacity=0) for _ in range(2)]
        slot = rounded(column.wide, reach / PX, 18, theme.colour("line"))
        slot.move_to(np.array([column.middle, foot + reach / 2, 0.0])).set_fill(opacity=0.34 if self._dark else 0.4)
        rim = RoundedRectangle(width=px(column.wide - 4), height=reach - px(4), corner_radius=px(16)).move_to(slot)
        tone = mix(theme.colour("line"), theme.colour("cool"), 0.4)
        slots = baked(VGroup(slot, rim.set_fill(opacity=0).set_stroke(tone, px(4) * 100, 0.5)))
        self.mobject: Mobject = Group(slots, *[part for piece in self._parts for part in piece], *self._edges)

    def pose(self, share: float, lit: float, dim: float, *, seen: bool, hue: tuple[str, float] = ("", 0.0)) -> float:
        """At a share of the whole height, a share of the way to a `hue`; returns where its top is (scene units)."""
        foot, top = self._foot, self._foot + share * self._reach
        colour = mix(self._theme.colour("cool"), self._theme.colour("accent"), lit)
        colour = mix(colour, hue[0], hue[1]) if hue[0] else colour
        colour = mix(colour, self._theme.colour("background"), 0.12 * (1 - lit) + dim)
        torn, over = foot + (LOW + 0.03) * self._reach, foot + (LOW + 0.03 + TEAR) * self._reach
        pieces: list[tuple[np.ndarray, np.ndarray] | None] = [None, None]
        if seen and share > 0:
            if self._broken and top > over + px(TOOTH):
                pieces = [(self._flat(foot), self._teeth(torn)), (self._teeth(over), self._flat(top))]
            else:
                pieces[0] = (self._flat(foot), self._flat(min(top, torn) if self._broken else top))
        for piece, parts, edge in zip(pieces, self._parts, self._edges, strict=True):
            self._lay(piece, parts, edge, colour, top)
        return top

    def _flat(self, y: float) -> np.ndarray:
        return np.array([[self._column.left, y, 0.0], [self._column.right, y, 0.0]])

    def _teeth(self, y: float) -> np.ndarray:
        count = max(4, 2 * round(self._column.wide / TOOTH / 2))
        xs = np.linspace(self._column.left, self._column.right, count + 1)
        return np.array([[x, y + px(12) * (1 if at % 2 else -1), 0.0] for at, x in enumerate(xs)])

    def _lay(
        self,
        piece: tuple[np.ndarray, np.ndarray] | None,
        parts: Sequence[Painted],
        edge: VMobject,
        colour: str,
        top: float,
    ) -> None:
        front, side, lid = parts
        if piece is None:
            for part in (front, side, lid, edge):
                away(part)
            return
        low, high = piece
        ends = (top, self._foot)
        ground = self._theme.colour("background")
        shade = mix(colour, ground, 0.5) if self._dark else mix(colour, "#000000", 0.3)
        pour(front, np.concatenate([high, low[::-1]]), ends, (mix(colour, "#FFFFFF", 0.12), mix(colour, ground, 0.34)))
        right = np.array([low[-1], low[-1] + self._back, high[-1] + self._back, high[-1]])
        pour(side, right, ends, (shade, mix(shade, ground, 0.3)))
        lit = mix(colour, "#FFFFFF", 0.6)
        pour(lid, np.concatenate([high, (high + self._back)[::-1]]), ends, (lit, mix(lit, colour, 0.4)))
        edge.set_points_as_corners(list(high))
        edge.set_stroke(mix(colour, "#FFFFFF", 0.8), px(5) * 100, 0.9)


__all__ = ["BACK", "Bar", "Column"]
