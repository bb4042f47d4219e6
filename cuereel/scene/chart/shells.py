"""A vessel's name and its room -> its shell as it is drawn, and how wide it is inside at every height.

All of them are made of one glass: a pale ground, a rim, a shine.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from manim import Group, Mobject, VGroup, VMobject

from cuereel.scene.bake import baked
from cuereel.scene.card import is_dark, mix, rounded, shaded, shadow_of
from cuereel.scene.chart.gauge import Vessel
from cuereel.scene.sprite import shadow_sprite
from cuereel.scene.stage import PX, Box, px
from cuereel.theme import Theme

WALL = 22.0
"""px from the outline of a vessel to what is in it."""

BULB = 0.25
"""The share of a thermometer's height that is always full."""

SAMPLES = 60
"""Points along each side of a vessel."""


@dataclass(frozen=True)
class Shell:
    """A vessel that is filled from one end of its inside to the other.

    `across` says that it is filled to the right, and not upwards; `half` gives how far it is from the middle line to
    the side (scene units) at a share of the way; `rest` is the share that is always full (a thermometer's bulb).
    """

    inside: Box
    across: bool
    half: Callable[[float], float]
    back: Mobject
    front: Mobject
    rest: float = 0.0

    def filled(self, share: float, top: np.ndarray | None = None) -> np.ndarray:
        """The corners of what is in it; `top` (scene units, from side to side) waves its end."""
        at = np.linspace(0.0, max(0.004, self.rest + share * (1 - self.rest)), SAMPLES)
        half = np.array([self.half(float(each)) for each in at])
        if self.across:
            x, middle = self.inside.left + at * self.inside.width, float(self.inside.center[1])
            low, high = (np.stack([x, middle + side * half, 0 * x], axis=1) for side in (-1, 1))
            return np.concatenate([low, high[::-1]])
        x0, y = float(self.inside.center[0]), self.inside.bottom + at * self.inside.height
        left, right = (np.stack([x0 + side * half, y, 0 * y], axis=1) for side in (-1, 1))
        if top is None:
            return np.concatenate([left, right[::-1]])
        xs = np.linspace(x0 - half[-1], x0 + half[-1], len(top))
        wave = np.stack([xs, y[-1] + top, 0 * xs], axis=1)
        return np.concatenate([left, wave, right[::-1]])

    def end(self, share: float) -> np.ndarray:
        """The middle of where it is filled to."""
        at = self.rest + share * (1 - self.rest)
        if self.across:
            return np.array([self.inside.left + at * self.inside.width, self.inside.center[1], 0.0])
        return np.array([self.inside.center[0], self.inside.bottom + at * self.inside.height, 0.0])


def shell(theme: Theme, vessel: Vessel, room: Box) -> Shell:
    """A vessel as large as its room."""
    if vessel in ("bar", "battery"):
        return _lying(theme, room, capped=vessel == "battery")
    half = {"thermometer": _stem, "glass": _cup, "jar": _pot}[vessel](room)
    inner = room.inset(WALL)
    outline = _outline(room, half, px(WALL)) if vessel != "thermometer" else _rounded_stem(room)
    tone, dark = theme.colour("line"), is_dark(theme)
    glass = mix(theme.colour("raised"), tone, 0.35) if dark else mix("#FFFFFF", tone, 0.3)
    body = VMobject(stroke_width=0).set_points_as_corners([*outline, outline[0]])
    colour, opacity = shadow_of(theme)
    cast = shadow_sprite(0.8 * room.width / PX, 60, 30, 26, colour, opacity).move_to(room.at(0.5, 1.0))
    back = Group(cast, baked(VGroup(shaded(body, mix(glass, "#FFFFFF", 0.08), glass, alpha=(0.75, 0.9)))))
    rim = body.copy().set_fill(opacity=0).set_stroke(mix(tone, theme.colour("ink"), 0.55), px(12) * 100, 1.0)
    front = VGroup(rim, _shine(room, half))
    if vessel == "thermometer":
        front.add(*_ticks(theme, inner, half))
    if vessel == "jar":
        lid = rounded(0.78 * room.width / PX, 74, 26, mix(tone, theme.colour("ink"), 0.6), mix(tone, "#000000", 0.1))
        front.add(lid.move_to(room.at(0.5, 0.0) + np.array([0.0, px(10), 0.0])))
    return Shell(inner, False, half, back, baked(front), BULB if vessel == "thermometer" else 0.0)


def _lying(theme: Theme, room: Box, *, capped: bool) -> Shell:
    """A bar, or a battery with its pole at the right."""
    pole = px(64) if capped else 0.0
    body = Box(room.left, room.bottom, room.right - pole, room.top)
    wide, high = body.width / PX, body.height / PX
    round_by = min(72.0, 0.36 * high) if capped else 0.5 * high
    tone, dark = theme.colour("line"), is_dark(theme)
    colour, opacity = shadow_of(theme)
    shadow = shadow_sprite(wide, high, round_by, 30, colour, opacity).move_to(body.center - np.array([0, px(22), 0]))
    edge = mix(tone, theme.colour("ink"), 0.5)
    base = mix(theme.colour("background"), "#000000", 0.25) if dark else "#FFFFFF"
    drawn = VGroup()
    if capped:
        nub = rounded(90, 0.42 * high, 26, edge, mix(edge, "#000000", 0.2))
        drawn.add(nub.move_to((body.right + px(14), body.center[1], 0)))
    drawn.add(rounded(wide, high, round_by, mix(edge, "#FFFFFF", 0.2), edge).move_to(body.center))
    drawn.add(rounded(wide - 22, high - 22, round_by - 11, base, mix(base, tone, 0.3)).move_to(body.center))
    marks = VGroup()
    for quarter in (0.25, 0.5, 0.75):
        mark = rounded(5, 0.34 * high, 2, tone).set_opacity(0.9)
        marks.add(mark.move_to((body.left + quarter * body.width, body.center[1], 0)))
    inside = body.inset(WALL)
    corner = px(max(8.0, round_by - WALL))

    def half(share: float) -> float:
        far = min(share, 1 - share) * inside.width
        if far >= corner:
            return inside.height / 2
        return float(inside.height / 2 - corner + np.sqrt(max(0.0, corner**2 - (corner - far) ** 2)))

    shine = rounded(wide - 120, 0.12 * high, 40, "#FFFFFF").set_opacity(0.16)
    shine.move_to(body.center + np.array([0.0, 0.31 * body.height, 0.0]))
    return Shell(inside, True, half, Group(shadow, baked(Group(drawn, marks))), baked(VGroup(shine)))


def _cup(room: Box) -> Callable[[float], float]:
    """A tumbler, wider at its top."""
    widest = room.width / 2 - px(WALL)
    return lambda share: widest * (0.72 + 0.28 * share)


def _pot(room: Box) -> Callable[[float], float]:
    """A jar with a neck."""
    widest = room.width / 2 - px(WALL)

    def half(share: float) -> float:
        foot = float(np.sqrt(max(0.0, 1 - (1 - min(1.0, share / 0.12)) ** 2)))
        neck = float(np.clip((share - 0.8) / 0.14, 0, 1))
        return widest * (0.8 + 0.2 * foot) * (1 - 0.26 * neck * neck * (3 - 2 * neck))

    return half


def _stem(room: Box, wall: float = WALL) -> Callable[[float], float]:
    """A thermometer: a bulb, and a column above it."""
    bulb = room.width / 2 - px(wall)
    column, high = 0.46 * (room.width / 2 - px(WALL)) + px(WALL - wall), room.height - px(2 * wall)

    def half(share: float) -> float:
        y = share * high
        ball = float(np.sqrt(max(0.0, bulb**2 - (y - bulb) ** 2))) if y < 2 * bulb else 0.0
        left = min(column, high - y)
        tip = float(np.sqrt(max(0.0, column**2 - (column - left) ** 2)))
        return max(ball, tip) if y > bulb else ball

    return half


def _rounded_stem(room: Box) -> np.ndarray:
    """The corners of a thermometer's outline."""
    half, at = _stem(room, 0.0), (1 - np.cos(np.linspace(0.0, np.pi, 4 * SAMPLES))) / 2
    wide = np.array([half(float(each)) for each in at])
    x, y = float(room.center[0]), room.bottom + at * room.height
    left, right = (np.stack([x + side * wide, y, 0 * y], axis=1) for side in (-1, 1))
    return np.concatenate([right, left[::-1]])


def _outline(room: Box, half: Callable[[float], float], wall: float) -> np.ndarray:
    """The corners of a standing vessel, a wall's width outside what is in it."""
    at = np.linspace(0.0, 1.0, 2 * SAMPLES)
    inner = room.inset(WALL)
    y = inner.bottom + at * inner.height
    wide = np.array([half(float(each)) for each in at]) + wall
    x = float(room.center[0])
    left, right = (np.stack([x + side * wide, y, 0 * y], axis=1) for side in (-1, 1))
    foot = np.array([[x - wide[0], room.bottom, 0.0], [x + wide[0], room.bottom, 0.0]])
    head = np.array([[x + wide[-1], room.top, 0.0], [x - wide[-1], room.top, 0.0]])
    return np.concatenate([right, head, left[::-1], foot])


def _ticks(theme: Theme, inner: Box, half: Callable[[float], float]) -> list[VMobject]:
    """The marks of a scale beside a column, every fourth one longer."""
    tone = mix(theme.colour("muted"), theme.colour("line"), 0.3)
    out: list[VMobject] = []
    for number in range(17):
        share = BULB + (0.05 + 0.9 * number / 16) * (1 - BULB)
        long = 54 if number % 4 == 0 else 30
        x = float(inner.center[0]) - half(0.5) - px(2 * WALL) - px(long / 2)
        out.append(rounded(long, 8, 4, tone).move_to((x, inner.bottom + share * inner.height, 0)))
    return out


def _shine(room: Box, half: Callable[[float], float]) -> VMobject:
    """A light on the glass, along its left side."""
    at = np.linspace(0.3, 0.86, 24)
    inner = room.inset(WALL)
    edge = np.array([[room.center[0] - 0.82 * half(float(t)), inner.bottom + t * inner.height, 0.0] for t in at])
    line = VMobject().set_points_as_corners(list(edge)).set_fill(opacity=0)
    return line.set_stroke("#FFFFFF", px(16) * 100, 0.28)


__all__ = ["Shell", "shell"]
