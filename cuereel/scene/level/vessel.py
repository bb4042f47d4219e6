"""A battery, a thermometer, a glass or a jar that fills and empties in the colour of its level."""

from __future__ import annotations

import numpy as np
from manim import Circle, Group, Mobject

from cuereel.scene.bake import baked, sprite_at
from cuereel.scene.card import mix, rounded, shaded
from cuereel.scene.chart.gauge import Vessel as Shape
from cuereel.scene.chart.poured import pour, poured
from cuereel.scene.chart.shells import Shell, shell
from cuereel.scene.haze import haze
from cuereel.scene.level.going import Going, Now
from cuereel.scene.motion import ease_in
from cuereel.scene.rig import Rig, scaled, shifted, then, turned
from cuereel.scene.sprite import Sprite
from cuereel.scene.stage import PX, Box, px
from cuereel.theme import Theme

WAVE, POINTS = 15.0, 24
"""px by which what is poured waves while it moves, and points along its top."""

ALARM = 0.2
"""The level of a battery up to which it calls for help."""

LAPS, FALLS = 66, 9
"""Frames from one light that runs through it to the next; frames in which a coin falls."""


class Vessel:
    """A vessel in a box, filled with what has a colour, or with `coins`."""

    def __init__(self, theme: Theme, box: Box, shape: Shape, going: Going, *, coins: bool = False) -> None:
        self._theme, self._going, self._liquid = theme, going, shape in ("glass", "jar")
        self._battery = shape == "battery"
        self._shell: Shell = shell(theme, shape, box)
        self._body, self._edge = poured(), poured()
        self._light = {tone: _lit(box, tone) for tone in dict.fromkeys(_tones(going))}
        self._running = Rig(haze(120, 120, "#FFFFFF", 0.7))
        self._coins = Coins(theme, self._shell) if coins else None
        inner: list[Mobject] = [self._coins.mobject] if self._coins else [self._body, self._edge]
        self.mobject: Mobject = Group(
            *[each.mobject for each in self._light.values()],
            self._shell.back,
            *inner,
            self._running.mobject,
            self._shell.front,
        )

    def pose(self, now: Now) -> None:
        share = min(1.0, max(0.0, now.share))
        self._glow(now)
        if self._coins:
            self._coins.pose(share, now.frame, filling=now.along < 1)
            self._running.fade(0.0)
            return
        moving = float(np.sin(np.pi * now.along)) if now.along < 1 else 0.0
        corners = self._shell.filled(max(share, 0.01), self._wave(moving, now.frame) if self._liquid else None)
        inside, ground = self._shell.inside, self._theme.colour("background")
        pour(
            self._body,
            corners,
            (inside.top, inside.bottom),
            (mix(now.tone, "#FFFFFF", 0.24), mix(now.tone, ground, 0.16)),
        )
        at = self._shell.end(share)
        near = self._shell.rest + share * (1 - self._shell.rest)
        half = 0.0 if self._liquid or share < 0.02 else max(0.0, self._shell.half(near) - px(10))
        span = (px(8), half) if self._shell.across else (half, px(8))
        edge = [at + np.array([x * span[0], y * span[1], 0.0]) for x, y in ((-1, 1), (1, 1), (1, -1), (-1, -1))]
        light = mix(now.tone, "#FFFFFF", 0.7)
        pour(self._edge, np.array(edge), (at[1] + 1, at[1] - 1), (light, light), (0.85, 0.85))
        along = (now.frame % LAPS) / 30
        self._running.pose(shifted(*self._shell.end(share * min(1.0, along))[:2]))
        seen = min(1.0, 4 * along, 4 * (1 - along)) * 0.7 if along < 1 and share > 0.15 else 0.0
        self._running.fade(seen)

    def _wave(self, moving: float, frame: int) -> np.ndarray:
        x = np.linspace(0, 1, POINTS)
        return px(WAVE) * (0.3 + 0.7 * moving) * np.sin(2 * np.pi * (1.3 * x + frame / 40.0)) * np.sin(np.pi * x)

    def _glow(self, now: Now) -> None:
        """It glows in its colour, and beats where a battery is about to go out."""
        nearest = min(self._light, key=lambda tone: _apart(tone, now.tone))
        low = self._battery and now.share <= ALARM and now.along == 1
        breath = 0.5 + 0.5 * float(np.cos(now.frame / (4.5 if low else 11)))
        for tone, light in self._light.items():
            light.fade((0.35 + 0.65 * breath if low else 0.5 + 0.3 * breath) if tone == nearest else 0.0)


class Coins:
    """Coins in a jar, one layer upon another; those above its level have not come yet."""

    def __init__(self, theme: Theme, inside: Shell) -> None:
        self._inside = inside.inside
        radius = 0.125 * inside.inside.width / PX
        coin = _coin(radius)
        self._places: list[tuple[float, float, float]] = []
        rows = int(0.8 * inside.inside.height / px(1.02 * radius))
        for row in range(rows):
            share = (row * 1.02 * radius + radius) * PX / inside.inside.height
            half = inside.half(min(1.0, share)) / PX - 0.9 * radius
            count = max(1, int(2 * half / (1.72 * radius)) + 1 - row % 2)
            for at in range(count):
                x = half * (2 * at / max(1, count - 1) - 1) * (1.0 if row % 2 == 0 else 0.86)
                tilt = 0.5 * float(np.sin(12.9 * row + 4.7 * at))
                self._places.append((x + 9 * float(np.sin(7 * row + 3 * at)), row * 1.02 * radius + radius, tilt))
        self._rigs = [Rig(sprite_at(coin.picture, coin.width / PX, np.zeros(3))) for _ in self._places]
        self.mobject: Mobject = Group(*[rig.mobject for rig in self._rigs])

    def pose(self, share: float, frame: int, *, filling: bool) -> None:
        whole = len(self._places)
        given = share * whole
        for number, (rig, (x, y, tilt)) in enumerate(zip(self._rigs, self._places, strict=True)):
            fallen = float(np.clip((given - number) / (FALLS if filling else 1e-9), 0, 1)) if given > number else 0.0
            drop = px(420) * (1 - ease_in(fallen))
            # it comes through the neck
            aside = px(x) * (0.55 + 0.45 * fallen)
            place = shifted(float(self._inside.center[0]) + aside, self._inside.bottom + px(y) + drop)
            gleam = 1 + 0.03 * float(np.sin(frame / 9 + number))
            rig.pose(then(turned(tilt + 1.4 * (1 - fallen)), scaled(gleam), place))
            rig.fade(float(given > number))


def _coin(radius: float) -> Sprite:
    """One coin, seen a little from above."""
    rim = shaded(Circle(radius=px(radius)), "#FFE08A", "#B97A12")
    face = shaded(Circle(radius=px(0.8 * radius)), "#FFD05C", "#E9A62B")
    stroke = rounded(0.16 * radius, 0.86 * radius, 0.08 * radius, "#B97A12")
    lip = Circle(radius=px(radius)).set_fill("#7A4A06", 1).set_stroke(width=0).shift((0, -px(0.12 * radius), 0))
    return baked(Group(lip, rim, face, stroke))


def _tones(going: Going) -> list[str]:
    """The colours that it glows in: those at its stands, and those of the levels between."""
    at = [going.at(land + 1).tone for land in going.lands]
    return [going.at(0).tone, *at, *[going.auto(share) for share in (0.1, 0.4, 0.9)]]


def _apart(one: str, other: str) -> int:
    return sum(abs(int(one[at : at + 2], 16) - int(other[at : at + 2], 16)) for at in (1, 3, 5))


def _lit(box: Box, tone: str) -> Rig:
    light = Rig(haze(0.6 * box.width / PX + 160, 0.6 * box.height / PX + 160, tone, 0.42))
    light.pose(shifted(*box.center[:2]))
    return light


__all__ = ["Vessel"]
