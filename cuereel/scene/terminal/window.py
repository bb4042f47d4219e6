"""A theme and a box -> a window whose light can turn: its card, its title bar, a glow behind it, red or green."""

from __future__ import annotations

import numpy as np
from manim import Circle, Group, Line, RoundedRectangle, VGroup

from cuereel.scene.card import card, is_dark, mix, rounded
from cuereel.scene.haze import haze
from cuereel.scene.lettering import letter
from cuereel.scene.rig import Rig
from cuereel.scene.setting import drawable
from cuereel.scene.stage import PX, Box, px
from cuereel.theme import Theme

BAR = 64
"""Height of the title bar, in px."""

LIGHTS = ("cool", "bad", "good")
"""The colours that a window's light may have; the first is the usual one."""

TINT = 0.13
"""How much of its light's colour the window's face takes."""


class Window:
    """A window that fills a box: `mobject` is all of it, `behind` its light on what stands behind it."""

    def __init__(self, theme: Theme, box: Box, *, face: str = "surface", title: str = "") -> None:
        self.theme, self.box = theme, box
        width, height = box.width / PX, box.height / PX
        strength = 0.62 if is_dark(theme) else 0.34
        glows = [haze(0.86 * width, 0.9 * height + 150, theme.colour(role), strength) for role in LIGHTS]
        self.behind = Group(*(glow.move_to(box.center) for glow in glows))
        self._glows = [Rig(glow) for glow in glows]
        self._lit: list[Rig] = []
        lights = Group()
        for role in LIGHTS:
            light = self._light(width, height, role)
            self._lit.append(Rig(light))
            lights.add(light)
        body = card(theme, width, height, face=face, lift=34).shift(box.center)
        self.mobject = Group(body, lights, self._bar(title))
        self.shine({"cool": 1.0})

    def shine(self, shares: dict[str, float], flash: float = 0.0) -> None:
        """Light it: the share (0 to 1) of each colour, and how much brighter it is for a moment."""
        for role, glow, lit in zip(LIGHTS, self._glows, self._lit, strict=True):
            share = shares.get(role, 0.0)
            glow.fade(min(1.0, share * (0.62 + 0.38 * flash)))
            lit.fade(share)

    @property
    def inside(self) -> Box:
        """The window below its title bar."""
        return Box(self.box.left, self.box.bottom, self.box.right, self.box.top - px(BAR))

    def _light(self, width: float, height: float, role: str) -> VGroup:
        colour, radius = self.theme.colour(role), self.theme.radius
        tint = rounded(width - 4, height - 4, radius, colour)
        tint.set_fill(opacity=0.0 if role == LIGHTS[0] else TINT)
        rim = RoundedRectangle(width=px(width - 3), height=px(height - 3), corner_radius=px(radius - 1))
        rim.set_fill(opacity=0).set_stroke(colour, px(6) * 100, opacity=0.35 if role == LIGHTS[0] else 0.95)
        return VGroup(tint, rim).move_to(self.box.center)

    def _bar(self, title: str) -> Group:
        theme, box = self.theme, self.box
        y = box.top - px(BAR / 2 + 2)
        line = Line((box.left + px(3), box.top - px(BAR), 0), (box.right - px(3), box.top - px(BAR), 0))
        line.set_stroke(theme.colour("line"), px(3) * 100, 0.8)
        dots = VGroup(*(Circle(px(12), stroke_width=0, fill_opacity=1, color=theme.colour(r)) for r in _DOTS))
        dots.arrange(buff=px(15)).move_to(np.array([box.left + px(92), y, 0.0]))
        out = Group(line, dots)
        words = drawable(title, theme.fonts["words"]).strip()
        if words:
            named = letter(words, 40, colour=mix(theme.colour("muted"), theme.colour("ink"), 0.3), weight="semibold")
            named.scale(min(1.0, (box.width - px(340)) / max(named.width, 0.01)))
            out.add(named.move_to(np.array([float(box.center[0]), y, 0.0])))
        return out


_DOTS = ("bad", "warn", "good")

__all__ = ["BAR", "LIGHTS", "Window"]
