"""The signs of a number -> the tiles that they stand on, each of which goes with its sign."""

from __future__ import annotations

from manim import Group

from cuereel.scene.base import CueScene
from cuereel.scene.card import is_dark, mix, rounded, shadow_of
from cuereel.scene.marking.typeset import CELL
from cuereel.scene.marking.writing import WAITS, Writing
from cuereel.scene.rig import Rig, scaled, shifted, then
from cuereel.scene.sprite import shadow_sprite
from cuereel.scene.stage import px

INSET = 0.05
"""Ems between two tiles that stand beside each other."""

HIGH, MIDDLE = 1.42, 0.35
"""How high a tile is, and how far above the foot of its sign its middle is, in ems."""


class Tiles:
    """A tile behind every letter and figure; `body` shows them, and `lit` says in which colour one is lit, if it is."""

    def __init__(self, scene: CueScene, writing: Writing) -> None:
        self._writing, size, theme = writing, writing.size, scene.theme
        wide, tall = (CELL - INSET) * size, HIGH * size
        base = theme.colour("raised") if is_dark(theme) else "#FFFFFF"
        colour, opacity = shadow_of(theme)
        self._tiles: list[tuple[int, Rig]] = []
        self.body = Group()
        for sign, char in enumerate(writing.history.letters):
            if not char.isalnum():
                continue
            shade = shadow_sprite(wide, tall, 0.16 * size, 12, colour, opacity).shift((0, -px(9), 0))
            foot = rounded(wide, tall, 0.16 * size, mix(base, "#000000", 0.32)).shift((0, -px(0.07 * size), 0))
            face = rounded(wide, tall, 0.16 * size, mix(base, "#FFFFFF", 0.12), base)
            self._tiles.append((sign, Rig(Group(shade, foot, face))))
            self.body.add(self._tiles[-1][1].mobject)

    def pose(self, frame: int) -> None:
        for sign, rig in self._tiles:
            seen = self._writing.seen(sign, frame)
            x, y = (
                seen.x + self._writing.wide(sign) / 2 * seen.large,
                seen.y + px(MIDDLE * self._writing.size) * seen.large,
            )
            rig.pose(then(scaled(max(0.01, seen.large)), shifted(x, y)))
            rig.fade(0.0 if not seen.alpha else 0.45 + 0.55 * (seen.alpha - WAITS) / (1 - WAITS))


__all__ = ["Tiles"]
