"""A crossing -> another client beside the laptop: a phone that comes up on its frame, asks, and is answered.

A phone keeps the colours of its metal, and its page is light, under any theme. Sizes are px of the reference frame.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from manim import Circle, Group, Mobject, VMobject

from cuereel.scene.bake import baked
from cuereel.scene.card import is_dark, mix, rounded, shadow_of
from cuereel.scene.courier import Square, Way, answer, asking
from cuereel.scene.crossing import Crossing
from cuereel.scene.laptop import FILLING, PAPER, WAITING
from cuereel.scene.light import glow
from cuereel.scene.motion import overshoot
from cuereel.scene.rig import Rig, scaled
from cuereel.scene.rounds import share_done
from cuereel.scene.shop.phone import frame_ring
from cuereel.scene.sprite import shadow_sprite
from cuereel.scene.stage import PX, px
from cuereel.scene.stream import GREEN
from cuereel.theme import Theme

COMES, ASKS = 9, 5
"""Frames in which it comes up, and from then until it asks."""

THERE, WORK, AGAIN = 24, 4, 84
"""Frames of its way to the server, of the server's work, and from one question to the next."""

PARTS = ((0.1, 0.13, 0.8, 0.3), (0.1, 0.48, 0.8, 0.09), (0.1, 0.62, 0.37, 0.24), (0.53, 0.62, 0.37, 0.24))
"""The parts of its page: x, y, width, height as shares of its screen."""


class SecondClient:
    """The phone; what it sends is drawn in `layers`, from the nearest to the farthest, and leaves `trails`."""

    def __init__(self, theme: Theme, plan: Crossing, dock: np.ndarray, bounds_at: Sequence[float]) -> None:
        box = self.box = plan.second
        self._foot = box.at(0.5, 1)
        self._screen = self._drawn_screen()
        way = Way(plan.second_route, box.at(0.5, 0.4), dock, 0.8)
        bounds = [way.share_of(plan.second_route.share_at(height)) for height in bounds_at]
        self._asked = Square(way, asking(theme), theme.colour("cool"), bounds)
        self._answered = Square(way, answer(1), GREEN, bounds)
        pair = (self._asked, self._answered)
        self.trails: list[Mobject] = [square.trail for square in pair]
        self.layers: list[Mobject] = [Group(*[s.layers[depth] for s in pair]) for depth in range(len(bounds) + 1)]
        parts = [self._part(number) for number in range(len(PARTS))]
        self._parts = [Rig(full) for _, full in parts]
        whole = Group(self._body(theme), *[waiting for waiting, _ in parts], *[rig.mobject for rig in self._parts])
        self._phone = Rig(whole)
        self.mobject = whole

    def _drawn_screen(self) -> tuple[float, float]:
        return self.box.width / PX - 26, self.box.height / PX - 30

    def _body(self, theme: Theme) -> Group:
        wide, tall = self.box.width / PX, self.box.height / PX
        tone, opacity = shadow_of(theme)
        lit = glow(wide * 1.2, tall * 0.8, theme.colour("cool"), 0.5 if is_dark(theme) else 0.3)
        case = rounded(wide, tall, wide * 0.16, "#8793C9", "#343E74")
        rim = frame_ring(wide, tall, wide * 0.16, 3, "#C6D0FF")
        paper = rounded(*self._screen, wide * 0.1, PAPER)
        bar = rounded(self._screen[0] * 0.34, 16, 8, "#27315F").shift((0, px(self._screen[1] / 2 - 20), 0))
        shadow = shadow_sprite(wide, tall, wide * 0.16, 30, tone, opacity)
        return Group(lit, shadow, baked(Group(case, rim, paper, bar))).move_to(self.box.center)

    def _place(self, x: float, y: float) -> np.ndarray:
        wide, tall = self._screen
        return np.asarray(self.box.center + np.array([px((x - 0.5) * wide), px((0.5 - y) * tall), 0.0]))

    def _rect(self, x: float, y: float, w: float, h: float, top: str, bottom: str = "") -> VMobject:
        wide, tall = w * self._screen[0], h * self._screen[1]
        return rounded(wide, tall, min(wide, tall) * 0.2, top, bottom or top).move_to(self._place(x + w / 2, y + h / 2))

    def _part(self, number: int) -> tuple[Mobject, Mobject]:
        """A part of the page as it waits, and as it is once its data has come."""
        x, y, w, h = PARTS[number]
        tone = ("#4C6FE0", "#27315F", "#0FA36B", "#D97A06")[number]
        if number == 0:
            sun = Circle(radius=px(22), stroke_width=0, fill_color="#FFC24D", fill_opacity=1)
            sun.move_to(self._place(x + 0.7 * w, y + 0.1))
            hill = self._rect(x, y + 0.6 * h, w, 0.4 * h, tone, "#2B4BB8")
            return self._rect(x, y, w, h, WAITING), Group(self._rect(x, y, w, h, "#7DD9FF", "#D7F3FF"), sun, hill)
        if number == 1:
            return self._rect(x, y, w, h, WAITING), self._rect(x, y, w, h, tone)
        bars = [
            self._rect(x + w * (0.16 + 0.26 * n), y + h * (0.84 - tall), w * 0.18, h * tall, tone)
            for n, tall in enumerate((0.3, 0.62, 0.46))
        ]
        return self._rect(x, y, w, h, WAITING), Group(self._rect(x, y, w, h, mix(tone, "#FFFFFF", 0.78)), *bars)

    def pose(self, frame: int, since: int, zoom: float) -> None:
        """So many frames after it began to come (below 0: it is not there), as it is seen at a zoom."""
        share = float(np.clip((since + 1) / COMES, 0, 1))
        self._phone.pose(scaled(0.7 + 0.3 * share, max(1e-3, overshoot(1.6)(share)), about=self._foot))
        self._phone.fade(min(1.0, 3 * share))
        gone = since - COMES - ASKS
        turn = gone % AGAIN if gone >= 0 else -1
        out = share_done(turn, (0, THERE)) if turn >= 0 else None
        back = share_done(turn, (THERE + WORK, 2 * THERE + WORK)) if turn >= 0 else None
        self._asked.pose(out, frame, 1, 1.0, zoom)
        self._answered.pose(None if back is None else 1 - back, frame, -1, 1.0, zoom)
        came = gone - 2 * THERE - WORK
        for number, part in enumerate(self._parts):
            filled = float(np.clip((came - 3 * number + 1) / FILLING, 0, 1))
            low, high = part.bounds()
            part.pose(scaled(0.6 + 0.4 * overshoot(1.8)(filled), about=0.5 * (low + high)))
            part.fade(min(1.0, 2.5 * filled) * min(1.0, 3 * share))


__all__ = ["SecondClient"]
