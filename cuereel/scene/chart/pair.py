"""Two lines that are compared -> two small graphs beside each other on one scale, each drawn on its words."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from manim import Group, Mobject

from cuereel.scene.bake import baked
from cuereel.scene.card import is_dark, mix, rounded, shadow_of
from cuereel.scene.chart.curve import DRAWN, Curve
from cuereel.scene.chart.levels import bare, paces
from cuereel.scene.chart.pacing import paced
from cuereel.scene.lettering import fit_text
from cuereel.scene.rig import Rig, scaled
from cuereel.scene.sprite import shadow_sprite
from cuereel.scene.stage import PX, Box, px
from cuereel.theme import Theme

GAP, HEAD, INSET = 36.0, 190.0, 34.0
"""px between the two, of the heading of each, and from a card's edge to what is on it."""


class Pair:
    """The first one at the left; a side that waits is pale."""

    def __init__(
        self,
        theme: Theme,
        room: Box,
        names: Sequence[str],
        ways: Sequence[str],
        starts: Sequence[int],
        fps: int,
        hues: Sequence[str] = (),
        frames: int = 10**6,
    ) -> None:
        wide = (room.width - px(GAP)) / 2
        starts, drawn = paced(starts, frames, DRAWN, 20)
        tones = [hue or theme.colour(role) for hue, role in zip([*hues, "", ""], ("accent", "cool"), strict=False)]
        self._starts, self._curves, self._heads = starts, [], []
        self.mobject: Mobject = Group()
        for number, (name, way, tone) in enumerate(zip(names, ways, tones, strict=False)):
            left = room.left + number * (wide + px(GAP))
            side = Box(left, room.bottom, left + wide, room.top)
            graph = Box(side.left + px(INSET), side.bottom + px(INSET), side.right - px(INSET), side.top - px(HEAD))
            curve = Curve(theme, graph, bare([way]), [starts[number]] * 2, fps, tone, drawn, paces((), [way], 1))
            head = Rig(baked(_heading(theme, name, side, tone)))
            self._curves.append(curve)
            self._heads.append((head, side.at(0.5, 0.12)))
            self.mobject.add(_panel(theme, side), curve.mobject, head.mobject)

    def pose(self, frame: int) -> None:
        for curve, (head, middle), start in zip(self._curves, self._heads, self._starts, strict=True):
            curve.pose(frame)
            come = float(np.clip((frame - start + 1) / 8, 0, 1))
            head.pose(scaled(0.94 + 0.06 * come, about=middle))
            head.fade(0.55 + 0.45 * come)


def _panel(theme: Theme, side: Box) -> Group:
    """The card that a graph stands on."""
    wide, high = side.width / PX, side.height / PX
    dark = is_dark(theme)
    base = mix(theme.colour("raised"), theme.colour("background"), 0.45) if dark else "#FFFFFF"
    colour, opacity = shadow_of(theme)
    shadow = shadow_sprite(wide, high, 40, 30, colour, opacity).move_to(side.center - np.array([0.0, px(20), 0.0]))
    rim = rounded(wide, high, 40, mix(theme.colour("line"), theme.colour("cool"), 0.3)).move_to(side.center)
    face = rounded(wide - 8, high - 8, 36, mix(base, "#FFFFFF", 0.06), base).move_to(side.center)
    return Group(shadow, baked(Group(rim, face)))


def _heading(theme: Theme, name: str, side: Box, tone: str) -> Mobject:
    words = fit_text(
        name,
        side.width / PX - 2 * INSET,
        HEAD - 50,
        colour=mix(theme.colour("ink"), tone, 0.35),
        largest=76,
        smallest=40,
        family=theme.fonts["words"],
        weight="heavy",
        leading=1.08,
        max_lines=2,
    )
    return words.move_to((side.center[0], side.top - px(HEAD / 2 + 6), 0))


__all__ = ["Pair"]
