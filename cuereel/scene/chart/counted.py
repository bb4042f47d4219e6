"""A figure as it is written -> the same figure as it counts up to it from nothing, set as large as its room allows."""

from __future__ import annotations

import numpy as np
from manim import Group, Mobject, VMobject

from cuereel.scene.card import is_dark
from cuereel.scene.count.figure import Span
from cuereel.scene.lettering import letter, width_of
from cuereel.scene.stage import PX, px
from cuereel.theme import Theme

CAP = 0.72
"""The height of a digit, in ems."""

EDGE = 0.11
"""The dark edge round each sign, in ems, that keeps it apart from what is behind it."""


class Counted:
    """A figure centred on a point; every value on its way from another is drawn when it is first shown."""

    def __init__(self, theme: Theme, text: str, width: float, largest: float, start: str = "0") -> None:
        self._theme, self._span, self._text = theme, Span(start, text), text
        self._family = theme.fonts["words"]
        widest = width_of(text, 1.0, self._family, "heavy") if text else 1.0
        self.size = min(largest, width / max(widest, 0.1))
        self.width = widest * self.size
        """px."""
        self._made: dict[tuple[str, str], list[VMobject]] = {}
        self._rest: dict[int, np.ndarray] = {}
        self.mobject: Mobject = Group()

    @property
    def height(self) -> float:
        """Scene units that the digits are high."""
        return px(CAP * self.size)

    def pose(self, at: np.ndarray, counted: float, scale: float, colour: str, seen: float = 1.0) -> None:
        """As it reads when it has counted so far (0 to 1), with its middle at a point."""
        if seen <= 0 or not self._text:
            self.mobject.submobjects = []
            return
        glyphs = self._drawn(self._span.at(counted) if counted < 1 else self._text, colour)
        for glyph in glyphs:
            glyph.points = self._rest[id(glyph)] * scale + at
            glyph.set_fill(opacity=seen)
        self.mobject.submobjects = list(glyphs)

    def _drawn(self, text: str, colour: str) -> list[VMobject]:
        if (text, colour) not in self._made:
            lettered = letter(text, self.size, colour=colour, family=self._family, weight="heavy")
            lettered.shift(np.array([-lettered.advance / 2, -px(CAP / 2 * self.size), 0.0]))
            dark = is_dark(self._theme)
            edges = lettered.copy()
            ground = self._theme.colour("background")
            for glyph in edges:
                glyph.set_fill(ground, 1).set_stroke(ground, EDGE * self.size * PX * 100, 0.9 if dark else 0.0)
            glyphs = [*edges, *lettered]
            for glyph in glyphs:
                self._rest[id(glyph)] = glyph.points.copy()
            self._made[text, colour] = glyphs
        return self._made[text, colour]


__all__ = ["Counted"]
