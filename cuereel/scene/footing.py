"""A heading's lines -> the word on which its foundation takes the weight: it lifts, lands with dust, all else settles.

That word is the longest before the last line, which is the heading's shout and has a block of its own colour.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from manim import Group

from cuereel.scene.card import is_dark, mix
from cuereel.scene.dust import Puff
from cuereel.scene.light import glow
from cuereel.scene.rig import Rig, shifted
from cuereel.scene.stage import PX, Stage, px
from cuereel.scene.terrace import Step
from cuereel.theme import Theme

BASE = ((-3, -1, 0, 1, 3, 6), (0.0, 20.0, 8.0, -14.0, 5.0, 0.0))
"""px by which the foundation stands higher, on frames from that on which it lands: 34 px down in two of them."""

ABOVE = ((-3, -1, 1, 2, 4, 7), (0.0, 20.0, 8.0, -8.0, 3.0, 0.0))
"""The same for what stands on it, which comes down after it."""

APART = 7
"""Frames from there to the last line's word at the least: two blows at once would be none."""

FLOOR = (150, 0.6)
"""px of the light that its blow throws on the ground, up and down, and how strong that is."""

SHINES = ((-1, 0, 1, 4, 14), (0.0, 0.5, 1.0, 0.6, 0.0))
"""How bright the light on its edge and at its foot is, on those frames."""


def weighty(words: Sequence[str], lines: Sequence[Sequence[int]]) -> int | None:
    """The place of the word before the last line that carries most: the longest, the latest of several as long."""
    before = [at for line in lines[:-1] for at in line]
    return max(before, key=lambda at: (sum(map(str.isalnum, words[at])), at), default=None)


class Footing:
    """A foundation's `front` step that lands on frame `on`, or stays where it is for None."""

    def __init__(self, stage: Stage, theme: Theme, front: Step, on: int | None) -> None:
        self._on = on
        self.mobject = Group()
        self._light: Rig | None = None
        if on is None:
            return
        box, frame = front.box, stage.frame
        left, right = max(box.left, frame.left), min(box.right, frame.right)
        half = (right - left) / 2
        middle = (left + right) / 2
        self._puffs = [
            Puff(theme, np.array([middle + side * half / 2, box.bottom, 0.0]), half / 2, on, side) for side in (-1, 1)
        ]
        tone = mix(theme.colour("accent"), "#FFFFFF", 0.25 if is_dark(theme) else 0.0)
        wide = 1.2 * half / PX
        lit = [
            glow(wide, radius, tone, strength).shift(np.array([middle, y, 0.0]))
            for radius, strength, y in ((24, 1.0, box.top), (*FLOOR, box.bottom))
        ]
        self._light = Rig(Group(*lit))
        self.mobject.add(self._light.mobject, *[puff.mobject for puff in self._puffs])

    def base(self, frame: int) -> float:
        """How much higher the foundation stands than its place (scene units)."""
        return 0.0 if self._on is None else px(float(np.interp(frame - self._on, *BASE)))

    def above(self, frame: int) -> float:
        """The same of what stands on it."""
        return 0.0 if self._on is None else px(float(np.interp(frame - self._on, *ABOVE)))

    def pose(self, frame: int) -> None:
        """Its dust and light as they are on a frame of the shot."""
        if self._on is None or self._light is None:
            return
        for puff in self._puffs:
            puff.pose(frame)
        self._light.pose(shifted(0.0, self.base(frame)))
        self._light.fade(float(np.interp(frame - self._on, *SHINES)))


__all__ = ["APART", "Footing", "weighty"]
