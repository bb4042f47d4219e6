"""A dial whose needle swings to each level: a speedometer, a fuel gauge, a meter from green to red."""

from __future__ import annotations

import numpy as np
from manim import AnnularSector, Circle, Group, Mobject, Polygon, VGroup

from cuereel.scene.app.widget import sector
from cuereel.scene.bake import baked
from cuereel.scene.card import is_dark, mix, rounded, shaded, shadow_of
from cuereel.scene.haze import haze
from cuereel.scene.lettering import letter
from cuereel.scene.level.going import Now, hue
from cuereel.scene.level.signs import pump
from cuereel.scene.rig import Rig, scaled, shifted, then, turned
from cuereel.scene.sprite import shadow_sprite
from cuereel.scene.stage import PX, Box, px
from cuereel.scene.track import recoil
from cuereel.theme import Theme

SWEEP = np.radians(240)
FIRST = np.radians(210)
"""How far the needle swings, and where it stands at nothing (anticlockwise from the right)."""

TICKS = 24

BELOW = 0.62
"""How far a dial reaches below its middle, of its radius."""

EDGE = 0.8
"""The level of a dial from which on, or of a fuel gauge (counted from its end) up to which, it is in the red."""


class Dial:
    """A dial in a box; its figure, if any, is read below its middle."""

    def __init__(self, theme: Theme, box: Box, of: str) -> None:
        self._theme, self._of = theme, of
        self._radius = float(min(box.width / 2, box.height / (1 + BELOW))) / PX - 24
        foot = box.center[1] - px((1 + BELOW) * self._radius) / 2
        self.centre = np.array([box.center[0], foot + px(BELOW * self._radius), 0.0])
        radius = self._radius
        self._inner, self._outer = 0.8 * radius, 0.93 * radius
        self._arc = shaded(AnnularSector(px(self._inner), px(self._outer), angle=-1.0), "#FFFFFF", "#FFFFFF")
        self._lights = {tone: Rig(haze(1.25 * radius, 1.25 * radius, tone, 0.4)) for tone in self._tones()}
        needle = Polygon(
            *[
                (px(x), px(y), 0)
                for x, y in ((-26, -0.2 * radius), (-7, 0.86 * radius), (7, 0.86 * radius), (26, -0.2 * radius))
            ]
        )
        tip = mix(hue(theme, "red"), "#FFFFFF", 0.1)
        self._needle = Rig(shaded(needle, tip, mix(tip, "#FF9A6B", 0.35)))
        self._cast = Rig(needle.copy().set_fill("#000000", 0.24).set_stroke(width=0))
        hub = Group(
            shadow_sprite(130, 130, 65, 14, "#01030C", 0.5),
            shaded(Circle(radius=px(62)), "#FFFFFF", "#AEB9DD"),
            shaded(Circle(radius=px(40)), mix(theme.colour("surface"), "#FFFFFF", 0.15), theme.colour("surface")),
        ).move_to(self.centre)
        lights = [light.mobject for light in self._lights.values()]
        arc = [self._arc] if of == "speed" else []
        self.mobject: Mobject = Group(*lights, self._face(), *arc, self._cast.mobject, self._needle.mobject, hub)

    @property
    def figure_box(self) -> Box:
        """Where its figure is read."""
        x, y, radius = float(self.centre[0]), float(self.centre[1]), px(self._radius)
        return Box(x - 0.5 * radius, y - 0.62 * radius, x + 0.5 * radius, y - 0.2 * radius)

    def pose(self, now: Now) -> None:
        share = float(np.clip(now.share, 0, 1))
        swing = 0.05 * recoil(now.since / 30, 0.22, 0.16) if now.since >= 0 else 0.0
        strained = share > EDGE if self._of != "fuel" else share < 1 - EDGE
        trembles = 0.004 * float(np.sin(1.7 * now.frame)) * (2.2 if strained else 0.8)
        side = 1.0 if share <= 0.5 else -1.0
        angle = FIRST - SWEEP * (share + side * 0.4 * swing + trembles) - np.pi / 2
        place = then(turned(angle), shifted(*self.centre[:2]))
        self._needle.pose(place)
        self._cast.pose(then(place, shifted(px(4), -px(10))))
        if self._of == "speed":
            self._arc.points = sector(share * 240 / 360, self._inner, self._outer, float(FIRST)) + self.centre
            tone = self._tone(share)
            self._arc.set_fill(tone, 1)
            self._arc.paint = None
        own, breath = self._tone(share), 0.5 + 0.5 * float(np.cos(now.frame / (5 if strained else 11)))
        for tone, light in self._lights.items():
            light.pose(then(scaled(0.96 + 0.05 * breath), shifted(*self.centre[:2])))
            light.fade((0.55 + 0.35 * breath) if tone == own else 0.0)

    def _tones(self) -> list[str]:
        return [hue(self._theme, name) for name in ("blue", "green", "yellow", "red")]

    def _tone(self, share: float) -> str:
        blue, green, yellow, red = self._tones()
        if self._of == "speed":
            return red if share > EDGE else blue
        if self._of == "fuel":
            return red if share < 1 - EDGE else blue
        return green if share < 1 / 3 else yellow if share < 2 / 3 else red

    def _zones(self) -> list[tuple[float, float, str]]:
        """The coloured stretches of its rim: from which share, to which, in which colour."""
        blue, green, yellow, red = self._tones()
        line = mix(self._theme.colour("line"), blue, 0.2)
        if self._of == "speed":
            return [(0.0, EDGE, line), (EDGE, 1.0, red)]
        if self._of == "fuel":
            return [(0.0, 1 - EDGE, red), (1 - EDGE, 1.0, mix(line, blue, 0.55))]
        return [(0.0, 1 / 3, green), (1 / 3, 2 / 3, yellow), (2 / 3, 1.0, red)]

    def _face(self) -> Mobject:
        theme, radius, dark = self._theme, self._radius, is_dark(self._theme)
        colour, opacity = shadow_of(theme)
        shadow = shadow_sprite(2 * radius, 2 * radius, radius, 34, colour, opacity).shift((0, -px(26), 0))
        tone = theme.colour("line")
        rim = shaded(Circle(radius=px(radius + 22)), mix(tone, "#FFFFFF", 0.35), mix(tone, "#000000", 0.2))
        base = theme.colour("surface") if dark else "#FFFFFF"
        disc = shaded(Circle(radius=px(radius)), mix(base, "#FFFFFF", 0.07), mix(base, tone, 0.3))
        # the foot of the disc is cut off: nothing is read there
        drawn = VGroup(rim, disc)
        for low, high, own in self._zones():
            gap = 0.006
            first, last = FIRST - SWEEP * (low + gap), FIRST - SWEEP * (high - gap)
            zone = AnnularSector(px(self._inner), px(self._outer), angle=last - first, start_angle=first)
            drawn.add(
                zone.set_fill(own, 0.55 if self._of == "speed" and own != hue(theme, "red") else 1).set_stroke(width=0)
            )
        for number in range(TICKS + 1):
            long = number % 4 == 0
            angle = FIRST - SWEEP * number / TICKS
            mark = rounded(10 if long else 6, 46 if long else 26, 3, theme.colour("ink" if long else "muted"))
            reach = px(self._inner - (46 if long else 36))
            mark.rotate(angle - np.pi / 2).move_to((reach * np.cos(angle), reach * np.sin(angle), 0))
            drawn.add(mark)
        out = Group(shadow, drawn)
        if self._of == "fuel":
            for text, angle in (("E", FIRST), ("F", FIRST - SWEEP)):
                sign = letter(
                    text, 0.2 * radius, colour=theme.colour("ink"), family=theme.fonts["words"], weight="heavy"
                )
                at = 0.74 * px(radius)
                out.add(sign.move_to((at * np.cos(angle), at * np.sin(angle) - px(0.17 * radius), 0)))
            out.add(pump(0.3 * radius, theme.colour("ink")).move_to((0, -px(0.5 * radius), 0)))
        return baked(out.shift(self.centre))


__all__ = ["Dial"]
