"""A length of time -> a round dial with a mark for every twelfth, whose ring runs out while the time is spoken of."""

from __future__ import annotations

import numpy as np
from manim import Arc, Circle, Group, Line, VGroup
from manim.constants import CapStyleType

from cuereel.scene.card import mix, shaded
from cuereel.scene.light import glow
from cuereel.scene.stage import px
from cuereel.theme import Theme

MARKS = 60


class Dial(Group):
    """A dial of `radius` px about `centre`; `face` stands still, `ring` runs out clockwise, `hand` is its end."""

    def __init__(self, theme: Theme, centre: np.ndarray, radius: float) -> None:
        self.theme, self.centre, self.radius = theme, centre, radius
        self.width_px = max(18.0, radius * 0.13)
        self.face = Group(self._ground(), self._marks())
        self.ring = Arc(px(radius), np.pi / 2, -2 * np.pi).shift(centre)
        self.ring.set_stroke(theme.colour("accent"), px(self.width_px) * 100)
        self.hand = Circle(px(self.width_px * 0.82), stroke_width=0, fill_opacity=1, color=theme.colour("ink"))
        self.hand.move_to(self.ring.get_start())
        super().__init__(self.face, self.ring, self.hand)

    def _ground(self) -> Group:
        theme, radius = self.theme, self.radius
        disc = shaded(
            Circle(px(radius - self.width_px * 0.5)),
            mix(theme.colour("raised"), theme.colour("surface"), 0.3),
            mix(theme.colour("surface"), theme.colour("background"), 0.5),
        )
        track = Circle(px(radius)).set_fill(opacity=0).set_stroke(theme.colour("line"), px(self.width_px) * 100, 0.75)
        light = glow(radius * 1.35, radius * 1.35, theme.colour("cool"), 0.28)
        return Group(light, disc, track).move_to(self.centre)

    def _marks(self) -> VGroup:
        marks = VGroup()
        for number in range(MARKS):
            long = number % 5 == 0
            outer = self.radius - self.width_px * 0.5 - 16
            inner = outer - (30 if long else 14)
            way = np.array([np.sin(2 * np.pi * number / MARKS), np.cos(2 * np.pi * number / MARKS), 0.0])
            mark = Line(px(inner) * way, px(outer) * way).shift(self.centre)
            mark.set_stroke(self.theme.colour("muted"), px(7 if long else 4) * 100, 0.95 if long else 0.5)
            marks.add(mark.set_cap_style(CapStyleType.ROUND))
        return marks
