"""An edge and a frame -> what is blown out along it where something heavy comes to lie: low wisps, soon gone."""

from __future__ import annotations

import numpy as np
from manim import Group

from cuereel.scene.card import is_dark, mix
from cuereel.scene.light import glow
from cuereel.scene.rig import Rig, scaled, shifted, then
from cuereel.scene.stage import PX, px
from cuereel.theme import Theme

LASTS = 13
"""Frames for which it is seen."""

PITCH = 62.0
"""px from one wisp to the next."""


class Puff:
    """Dust along an edge that reaches `half` scene units to each side of `foot`, from frame `lands` on.

    It is blown to one side: `way` is -1 for the left, 1 for the right. It keeps so low that it hides nothing above it.
    """

    def __init__(self, theme: Theme, foot: np.ndarray, half: float, lands: int, way: float) -> None:
        chance = np.random.default_rng(23)
        self._lands = lands
        tone = mix(theme.colour("muted"), theme.colour("cool"), 0.2)
        strength = 0.5 if is_dark(theme) else 0.3
        count = max(4, round(2 * half / PX / PITCH))
        self._wisps: list[tuple[Rig, np.ndarray, np.ndarray, float]] = []
        for number in range(count):
            side = (number + 0.5) / count * 2 - 1
            wide, tall = chance.uniform(90, 150), chance.uniform(9, 17)
            start = np.array([foot[0] + side * half, foot[1], 0.0])
            out = np.array([way * px(chance.uniform(30, 110)), px(chance.uniform(2, 9)), 0.0])
            self._wisps.append((Rig(glow(wide, tall, tone, strength)), start, out, chance.uniform(0.6, 1.0)))
        self.mobject = Group(*[rig.mobject for rig, *_ in self._wisps])
        self.pose(lands - 1)

    def pose(self, frame: int) -> None:
        share = (frame - self._lands + 1) / LASTS
        out = 1 - (1 - min(1.0, max(0.0, share))) ** 3
        seen = max(0.0, 1 - share) ** 1.2 if share > 0 else 0.0
        for rig, start, way, strength in self._wisps:
            place = start + way * out
            rig.pose(then(scaled(0.7 + 0.6 * out, 0.8 + 0.5 * out), shifted(place[0], place[1])))
            rig.fade(seen * strength)


__all__ = ["Puff"]
