"""The lines of an entry's words -> the lines that cross them out, drawn one after another."""

from __future__ import annotations

import numpy as np
from manim import VGroup, VMobject
from manim.constants import CapStyleType

from cuereel.scene.motion import ease_in_out
from cuereel.scene.rig import Pose, moved
from cuereel.scene.stage import px
from cuereel.theme import Theme

OVER = 22.0
"""px that a line reaches beyond the words to each side."""

THICK = 0.15
"""How thick it is, in the height of a line of words."""

AT = 0.47
"""How high it runs through a line of words, in their height."""

CROSSES = 9
"""Frames in which an entry is crossed out."""


class Struck:
    """Lines through the lines of some words; `mobject` is all of them."""

    def __init__(self, theme: Theme, words: VGroup) -> None:
        bad = theme.colour("bad")
        self._ends: list[tuple[np.ndarray, np.ndarray]] = []
        self.mobject = VGroup()
        tall = max((line.height for line in words), default=px(60))
        for line in words:
            low, high = line.get_corner((-1, -1, 0)), line.get_corner((1, 1, 0))
            # letters that go below the line pull none of it down
            foot = float(np.median([glyph.get_bottom()[1] for glyph in line])) if len(line) else low[1]
            y = foot + AT * (high[1] - foot)
            start = np.array([low[0] - px(OVER), y - 0.03 * tall, 0.0])
            self._ends.append((start, np.array([high[0] + px(OVER), y + 0.03 * tall, 0.0])))
            drawn = VMobject().set_stroke(bad, max(px(10.0), THICK * tall) * 100, 1)
            drawn.set_cap_style(CapStyleType.ROUND)
            self.mobject.add(drawn)

    def at(self, share: float) -> np.ndarray:
        """Where it is being drawn after a share (0 to 1) of its way."""
        number, own = self._reached(share)
        start, end = self._ends[number]
        return np.asarray(start + (end - start) * own)

    def pose(self, whole: Pose, share: float) -> None:
        """Drawn so far, posed with the row that it is on."""
        number, own = self._reached(share)
        for at, (line, (start, end)) in enumerate(zip(self.mobject, self._ends, strict=True)):
            reach = 1.0 if at < number else own if at == number else 0.0
            tip = start + (end - start) * max(0.01, reach)
            line.set_points_as_corners([moved(whole, start), moved(whole, tip)])
            line.set_stroke(opacity=float(reach > 0 and share > 0))

    def _reached(self, share: float) -> tuple[int, float]:
        along = ease_in_out(float(np.clip(share, 0, 1))) * len(self._ends)
        number = min(len(self._ends) - 1, int(along))
        return number, along - number


__all__ = ["CROSSES", "Struck"]
