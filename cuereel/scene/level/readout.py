"""The texts of stands -> a large figure that runs from each to the next, in the colour of its level."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from manim import Group, Mobject

from cuereel.scene.card import is_dark, mix
from cuereel.scene.chart.counted import Counted
from cuereel.scene.level.going import Now
from cuereel.scene.level.stands import Stand
from cuereel.scene.motion import overshoot
from cuereel.scene.stage import PX, Box
from cuereel.theme import Theme


class Readout:
    """The figure in a box, `largest` px high at most; without texts nothing is seen."""

    def __init__(self, theme: Theme, box: Box, told: Sequence[Stand], largest: float) -> None:
        self._theme, self._at, self.mobject = theme, box.center, Group()
        texts = [stand.text for stand in told]
        self._legs: list[Counted] = []
        if not all(texts):
            return
        wide = 0.96 * box.width / PX
        size = min(Counted(theme, text, wide, min(largest, 0.9 * box.height / PX)).size for text in texts)
        self._legs = [Counted(theme, after, wide, size, before) for before, after in pairwise([texts[0], *texts])]

    def pose(self, now: Now) -> None:
        if not self._legs:
            return
        leg = self._legs[now.leg]
        ink = self._theme.colour("ink")
        dark = is_dark(self._theme)
        # on a light ground, what shines is too pale to be read
        tone = mix(now.tone, "#FFFFFF" if dark else "#000000", 0.2 if dark else 0.45)
        landed = overshoot(2.2)(float(np.clip((now.since + 1) / 9, 0, 1))) if 0 <= now.since < 9 else 1.0
        leg.pose(self._at, now.along, 0.94 + 0.06 * landed, mix(ink, tone, 0.8))
        shown: Mobject = leg.mobject
        self.mobject.submobjects = [shown]


__all__ = ["Readout"]
