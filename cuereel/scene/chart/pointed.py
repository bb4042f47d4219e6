"""The corners of a line and a spot of it -> an arrow, a dot or a ring that comes there on its word."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import numpy as np
from manim import Circle, Group, Mobject, VMobject

from cuereel.scene.bake import baked
from cuereel.scene.card import is_dark, mix
from cuereel.scene.haze import haze
from cuereel.scene.motion import ease_out, overshoot
from cuereel.scene.rig import Rig, scaled, shifted, then
from cuereel.scene.stage import px
from cuereel.theme import Theme

Spot = Literal["peak", "lowest"]
Sign = Literal["arrow", "dot", "ring"]

HEADROOM = 300.0
"""px that an arrow takes above the spot that it points at."""

LONG, WIDE, AWAY = 210.0, 120.0, 44.0
"""px of an arrow, and from its tip to the spot."""

COMES, BEATS = 14, 34
"""Frames in which a sign comes, and from one of its beats to the next."""


def spot_of(legs: Sequence[np.ndarray], spot: Spot) -> tuple[np.ndarray, int]:
    """The highest or the lowest corner of a line, and the number of the leg that first reaches it.

    A line comes to a spot: its start is one only where nothing behind it is as high or as low.
    """
    best, number = legs[0][0], 0
    for at, leg in enumerate(legs):
        for corner in leg:
            beats = corner[1] > best[1] + 1e-6 if spot == "peak" else corner[1] < best[1] - 1e-6
            if beats:
                best, number = corner, at
    return best, number


class Pointed:
    """A sign at a place (scene units), which comes on a frame; over the head of a line it stands farther away."""

    def __init__(
        self, theme: Theme, place: np.ndarray, sign: Sign, colour: str, start: int, *, headed: bool, size: float = 1.0
    ) -> None:
        self._place, self._sign, self._start = place, sign, start
        self._lift, self._size = px((AWAY + (56 if headed else 0)) * size), size
        light = haze(300, 300, colour, 0.6 if is_dark(theme) else 0.4)
        self._light = Rig(light)
        self._ring = Circle(radius=px(58)).set_fill(opacity=0)
        self._spread = Rig(self._ring)
        self._colour = colour
        shape = {"arrow": _arrow, "dot": _dot, "ring": _ring}[sign](theme, colour)
        self._shape = Rig(shape)
        self.mobject: Mobject = Group(self._light.mobject, self._ring, self._shape.mobject)

    def pose(self, frame: int) -> None:
        since = frame - self._start + 1
        if since <= 0:
            self._light.fade(0.0)
            self._shape.fade(0.0)
            self._ring.set_stroke(width=0, opacity=0)
            return
        come = float(np.clip(since / COMES, 0, 1))
        x, y = float(self._place[0]), float(self._place[1])
        beat = float(np.cos(2 * np.pi * max(0, since - COMES) / BEATS))
        self._light.pose(shifted(x, y))
        self._light.fade(come * (0.8 + 0.2 * beat))
        if self._sign == "arrow":
            fallen = overshoot(1.7)(come)
            lift = self._lift + px(190) * (1 - fallen) + px(11) * (1 - beat) * float(come >= 1)
            self._shape.pose(then(scaled(self._size * (0.8 + 0.2 * come)), shifted(x, y + lift)))
        else:
            grown = max(0.01, overshoot(2.0)(come)) * (1 + 0.04 * (1 - beat))
            self._shape.pose(then(scaled(self._size * grown), shifted(x, y)))
        self._shape.fade(min(1.0, 3 * come))
        out = ease_out(float(np.clip((since - 6) / 20, 0, 1)))
        again = ease_out(((since - COMES) % (2 * BEATS)) / 24) if since > COMES + BEATS else out
        out = min(1.0, again)
        self._spread.pose(then(scaled(0.7 + 1.5 * out), shifted(x, y)))
        self._ring.set_stroke(self._colour, px(9) * 100, 0.9 * (1 - out) if since > 6 else 0.0)


def _arrow(theme: Theme, colour: str) -> Mobject:
    """An arrow that points down, its tip on the origin; a rim in the ground's colour keeps it off the line."""
    half, neck, tall, head = px(WIDE / 2), px(WIDE * 0.2), px(LONG), px(WIDE * 0.82)
    corners = [(0, 0), (half, head), (neck, head), (neck, tall), (-neck, tall), (-neck, head), (-half, head), (0, 0)]
    out = Group()
    for tone, rim in ((theme.colour("background"), 30.0), (colour, 10.0)):
        shape = VMobject().set_points_as_corners([np.array([x, y, 0.0]) for x, y in corners])
        shape.set_fill(tone, 1).set_stroke(tone, px(rim) * 100, 1)
        out.add(shape)
    shine = VMobject().set_points_as_corners(
        [np.array([x, y, 0.0]) for x, y in ((-neck, head), (-neck * 0.2, head), (-neck * 0.2, tall), (-neck, tall))]
    )
    out.add(shine.set_stroke(width=0).set_fill(mix(colour, "#FFFFFF", 0.35), 0.9))
    return baked(out)


def _dot(theme: Theme, colour: str) -> Mobject:
    out = Group()
    for radius, tone in ((56, theme.colour("background")), (46, "#FFFFFF"), (36, colour)):
        out.add(Circle(radius=px(radius), stroke_width=0).set_fill(tone, 1))
    return baked(out)


def _ring(theme: Theme, colour: str) -> Mobject:
    out = Group()
    for tone, thick in ((theme.colour("background"), 30), (colour, 16)):
        out.add(Circle(radius=px(84)).set_fill(opacity=0).set_stroke(tone, px(thick) * 100, 1))
    return baked(out)


__all__ = ["HEADROOM", "Pointed", "Sign", "Spot", "spot_of"]
