"""One large slider, whose knob runs along its track beside the sign of what it sets, and one large switch."""

from __future__ import annotations

import numpy as np
from manim import Circle, Group, Mobject, VGroup

from cuereel.scene.bake import baked
from cuereel.scene.card import is_dark, mix, rounded, shaded, shadow_of
from cuereel.scene.chart.poured import pour, poured
from cuereel.scene.haze import haze
from cuereel.scene.level.going import Now, hue
from cuereel.scene.level.signs import Speaker, Sun
from cuereel.scene.rig import Rig, scaled, shifted, then
from cuereel.scene.sprite import shadow_sprite
from cuereel.scene.stage import PX, Box, px
from cuereel.scene.track import recoil
from cuereel.theme import Theme

HIGH, KNOB = 104.0, 92.0
"""px that the track is high, and the knob's radius."""


class Slider:
    """A slider as wide as its box, with a `sign` above it or none."""

    def __init__(self, theme: Theme, box: Box, sign_box: Box, of: str) -> None:
        self._theme, self._box = theme, box
        self._left, self._right = box.left + px(KNOB), box.right - px(KNOB)
        self._y = float(box.center[1])
        wide = box.width / PX
        tone, dark = theme.colour("line"), is_dark(theme)
        colour, opacity = shadow_of(theme)
        base = mix(theme.colour("background"), "#000000", 0.3) if dark else "#FFFFFF"
        shadow = shadow_sprite(wide, HIGH, HIGH / 2, 28, colour, opacity).move_to(box.center - np.array([0, px(18), 0]))
        edge = rounded(wide, HIGH, HIGH / 2, mix(tone, theme.colour("ink"), 0.35), tone).move_to(box.center)
        groove = rounded(wide - 16, HIGH - 16, HIGH / 2, base, mix(base, tone, 0.35)).move_to(box.center)
        marks = VGroup()
        for tenth in range(11):
            mark = rounded(8, 44 if tenth % 5 == 0 else 26, 4, mix(tone, theme.colour("muted"), 0.55))
            marks.add(mark.move_to((self._left + (self._right - self._left) * tenth / 10, self._y - px(128), 0)))
        self._still = Group(shadow, baked(Group(edge, groove, marks)))
        self._fill, self._gleam = poured(), poured()
        cast = shadow_sprite(2 * KNOB, 2 * KNOB, KNOB, 22, "#01030C", 0.5).shift((0, -px(14), 0))
        rim = shaded(Circle(radius=px(KNOB)), "#FFFFFF", "#C9D2F0")
        face = shaded(Circle(radius=px(KNOB - 12)), "#F2F5FF", "#FFFFFF")
        self._knob = Rig(Group(cast, baked(VGroup(rim, face))))
        self._dots = [Rig(Circle(radius=px(30), stroke_width=0, fill_opacity=1))]
        self._light = Rig(haze(3.2 * KNOB, 3.2 * KNOB, hue(theme, "orange"), 0.55))
        self._sign: Sun | Speaker | None = None
        self._at = sign_box.center
        size = min(sign_box.width, sign_box.height) / PX
        if of == "brightness":
            self._sign = Sun(theme, 0.86 * size)
        elif of == "volume":
            self._sign = Speaker(theme, 0.9 * size)
        signs = [self._sign.mobject] if self._sign else []
        moving = [self._fill, self._gleam, self._light.mobject, self._knob.mobject, self._dots[0].mobject]
        self.mobject: Mobject = Group(*signs, self._still, *moving)

    def knob_at(self, share: float) -> np.ndarray:
        """Where the knob's middle is at a level."""
        return np.array([self._left + (self._right - self._left) * float(np.clip(share, 0, 1)), self._y, 0.0])

    def pose(self, now: Now) -> None:
        at = self.knob_at(now.share)
        half = px(HIGH / 2 - 10)
        left = self._box.left + px(10)
        ground = self._theme.colour("background")
        long = max(2 * half, float(at[0]) - left)
        tones = (mix(now.tone, "#FFFFFF", 0.25), mix(now.tone, ground, 0.12))
        pour(self._fill, capsule(left, self._y, long, half), (self._y + half, self._y - half), tones)
        shine = capsule(left + px(26), self._y + 0.5 * half, max(px(30), long - px(52)), 0.16 * half)
        pour(self._gleam, shine, (self._y + half, self._y), ("#FFFFFF", "#FFFFFF"), (0.5, 0.2))
        held = float(np.sin(np.pi * min(1.0, 1.25 * now.along))) if now.along < 0.8 else 0.0
        breath = 0.5 + 0.5 * float(np.cos(now.frame / 10))
        size = 1 + 0.1 * held
        self._knob.pose(then(scaled(size), shifted(*at[:2])))
        self._dots[0].pose(then(scaled(size * (1 + 0.06 * breath)), shifted(*at[:2])))
        self._dots[0].mobject.set_fill(now.tone, 1)
        self._light.pose(then(scaled(1 + 0.25 * held), shifted(*at[:2])))
        self._light.fade(0.35 + 0.25 * breath + 0.4 * held)
        if self._sign:
            self._sign.pose(self._at, float(np.clip(now.share, 0, 1)), now.frame)


class Switch:
    """A switch as large as its box: its knob goes over to the right and its colour comes."""

    def __init__(self, theme: Theme, box: Box) -> None:
        self._theme = theme
        wide = min(box.width / PX - 40, 0.92 * box.height / PX * 1.9)
        high = 0.52 * wide
        self._centre, self._half, self._long = box.center, px(high / 2), px(wide)
        colour, opacity = shadow_of(theme)
        shadow = shadow_sprite(wide, high, high / 2, 40, colour, opacity).move_to(box.center - np.array([0, px(30), 0]))
        rim = rounded(wide + 20, high + 20, high / 2 + 10, "#FFFFFF", mix(theme.colour("line"), "#000000", 0.1))
        self._body, self._gloss = poured(), poured()
        radius = high / 2 - 26
        cast = shadow_sprite(2 * radius, 2 * radius, radius, 30, "#01030C", 0.5).shift((0, -px(22), 0))
        face = baked(
            VGroup(
                shaded(Circle(radius=px(radius)), "#FFFFFF", "#D3DBF5"),
                shaded(Circle(radius=px(0.8 * radius)), "#EDF1FF", "#FFFFFF"),
            )
        )
        self._knob = Rig(Group(cast, face))
        self._run = px(wide / 2 - high / 2)
        self._light = Rig(haze(0.75 * wide, 0.75 * wide, hue(theme, "green"), 0.5))
        rim_shown = baked(Group(rim.move_to(box.center)))
        self.mobject: Mobject = Group(
            self._light.mobject, shadow, rim_shown, self._body, self._gloss, self._knob.mobject
        )

    def pose(self, now: Now) -> None:
        x, y = float(self._centre[0]), float(self._centre[1])
        share, ground = float(np.clip(now.share, 0, 1)), self._theme.colour("background")
        corners = capsule(x - self._long / 2, y, self._long, self._half)
        pour(
            self._body,
            corners,
            (y + self._half, y - self._half),
            (mix(now.tone, ground, 0.28), mix(now.tone, "#FFFFFF", 0.14)),
        )
        gloss = capsule(x - 0.4 * self._long, y - 0.72 * self._half, 0.8 * self._long, 0.09 * self._half)
        pour(self._gloss, gloss, (y, y - self._half), ("#FFFFFF", "#FFFFFF"), (0.2, 0.35))
        breath = 0.5 + 0.5 * float(np.cos(now.frame / 11))
        over = 0.06 * recoil(now.since / 30, 0.3, 0.12) if 0 <= now.since < 40 else 0.0
        at = (2 * share - 1) * self._run * (1 + over * 0.6)
        stretch = 1 + 0.7 * share * (1 - share)
        self._knob.pose(then(scaled(stretch, 1.0 + 0.012 * breath), shifted(x + at, y)))
        self._light.pose(shifted(x, y))
        self._light.fade(share * (0.7 + 0.3 * breath))


def capsule(left: float, y: float, long: float, half: float) -> np.ndarray:
    """The corners of a level bar with round ends."""
    half = min(half, long / 2)
    turn = np.linspace(-np.pi / 2, np.pi / 2, 14)
    right = np.stack([left + long - half + half * np.cos(turn), y + half * np.sin(turn), 0 * turn], axis=1)
    return np.concatenate(
        [right, np.stack([left + half - half * np.cos(turn), y - half * np.sin(turn), 0 * turn], axis=1)]
    )


__all__ = ["Slider", "Switch", "capsule"]
