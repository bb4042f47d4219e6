"""A foot and a frame -> what flies up where something heavy lands: clouds that roll out along the floor, and chips."""

from __future__ import annotations

import numpy as np
from manim import Group, Square

from cuereel.scene.card import is_dark, mix
from cuereel.scene.light import glow
from cuereel.scene.rig import Rig, scaled, shifted, then, turned
from cuereel.scene.stage import px
from cuereel.theme import Theme

LASTS = 20
"""Frames for which it is seen."""


class Puff:
    """Dust from the foot of something `half` scene units to each side of `foot`, thrown up on frame `lands`."""

    CLOUDS, CHIPS = 12, 10

    def __init__(self, theme: Theme, foot: np.ndarray, half: float, lands: int) -> None:
        chance = np.random.default_rng(23)
        self._lands = lands
        tone = mix(theme.colour("muted"), theme.colour("cool"), 0.2)
        strength = 0.62 if is_dark(theme) else 0.34
        half = min(half, px(560))
        self._clouds, self._chips = [], []
        for number in range(self.CLOUDS):
            side = (number + 0.5) / self.CLOUDS * 2 - 1
            size = chance.uniform(60, 130)
            start = np.array([foot[0] + side * half, foot[1], 0.0])
            way = np.array([side * px(chance.uniform(40, 170)), px(chance.uniform(14, 80)), 0.0])
            self._clouds.append((Rig(glow(size, size * 0.7, tone, strength)), start, way))
        for number in range(self.CHIPS):
            side = chance.uniform(-1, 1)
            chip = Square(px(chance.uniform(9, 20))).set_stroke(width=0)
            chip.set_fill(theme.colour("accent" if number % 3 == 0 else "line"), 1)
            start = np.array([foot[0] + side * half, foot[1], 0.0])
            way = np.array([side * px(chance.uniform(80, 300)), px(chance.uniform(150, 420)), 0.0])
            self._chips.append((Rig(chip), start, way))
        self.mobject = Group(*[rig.mobject for rig, _, _ in (*self._clouds, *self._chips)])
        self.pose(lands - 1)

    def pose(self, frame: int) -> None:
        share = (frame - self._lands + 1) / LASTS
        if not 0 < share <= 1.05:
            for rig, _, _ in (*self._clouds, *self._chips):
                rig.fade(0.0)
            return
        out = 1 - (1 - min(1.0, share)) ** 3
        for rig, start, way in self._clouds:
            place = start + way * out
            rig.pose(then(scaled(0.5 + 1.1 * out), shifted(place[0], place[1])))
            rig.fade((1 - min(1.0, share)) ** 1.2)
        for rig, start, way in self._chips:
            # thrown up, and falling back: height is a parabola that ends a little below where it began
            height = way[1] * (2.6 * share - 2.8 * share * share)
            rig.pose(then(turned(6 * share), shifted(start[0] + way[0] * out, start[1] + height)))
            rig.fade(float(np.clip((1 - share) * 4, 0, 1)))


__all__ = ["Puff"]
