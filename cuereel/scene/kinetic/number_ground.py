"""What a number stands over: lanes from all sides that meet where there is but one, a box for each where there are few.

All of it is scenery, on the ground below what is read.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from manim import Group, Mobject, Polygon, RoundedRectangle, VGroup

from cuereel.scene.bake import baked, twin
from cuereel.scene.card import is_dark, mix, rounded
from cuereel.scene.haze import haze
from cuereel.scene.kinetic.actor import Posed
from cuereel.scene.kinetic.scenery import horizon
from cuereel.scene.kinetic.sheet import Desk
from cuereel.scene.lettering import letter
from cuereel.scene.light import fading
from cuereel.scene.motion import overshoot
from cuereel.scene.rig import HERE, Pose, scaled, shifted, then
from cuereel.scene.shop.network import request
from cuereel.scene.stage import PX, Stage, px
from cuereel.theme import Theme

STARTS = (-0.66, -0.23, 0.23, 0.66)
"""Where the lanes come into the frame: how far to the right of its middle, in its widths."""

ROUND = 26
"""Frames from one light on a lane to the next."""

EACH = 7
"""Frames from one box to the next (0.23 s at 30 a second: less would flash)."""

LOW, HIGH = 20.0, 170.0
"""px by which the boxes' feet stand above the horizon, and that they are wide and high at most."""


class Lanes:
    """Lanes over the ground that meet below `foot`; what runs on each is there, all at once, on frame `on`."""

    def __init__(self, desk: Desk, foot: np.ndarray, begin: int, on: int) -> None:
        theme, frame, dark = desk.theme, desk.stage.frame, is_dark(desk.theme)
        self._begin, self._on = begin, on
        end = np.array([foot[0], min(foot[1], horizon(desk.stage) + px(6)), 0.0])
        self._end = end
        cool, accent = theme.colour("cool"), theme.colour("accent")
        self._starts = [np.array([foot[0] + share * frame.width, frame.bottom - px(120), 0.0]) for share in STARTS]
        strips = VGroup()
        for start in self._starts:
            for near, far, tone, alpha in ((74, 9, mix(cool, theme.colour("background"), 0.55), 0.8), (6, 2, cool, 1)):
                strip = Polygon(
                    start + np.array([-px(near) / 2, 0, 0]), start + np.array([px(near) / 2, 0, 0]),
                    end + np.array([px(far) / 2, 0, 0]), end + np.array([-px(far) / 2, 0, 0]),
                )  # fmt: skip
                strips.add(fading(strip, start, end, ((0.0, 0.55 * alpha), (1.0, alpha)), tone))
        lanes = baked(strips)
        self._lanes = Posed(lanes)
        first = baked(request(theme, side=150))
        self._runners = [Posed(runner) for runner in (first, *(twin(first) for _ in STARTS[1:]))]
        self._lights = [Posed(haze(60, 34, mix(cool, "#FFFFFF", 0.5), 0.9)) for _ in self._starts]
        reach = 0.42 * frame.width / PX
        self._burst = Posed(haze(reach, 0.42 * reach, accent, 0.85 if dark else 0.5).move_to(end))
        self.mobject: Mobject = Group(
            lanes, self._burst.mobject, *(light.mobject for light in self._lights),
            *(runner.mobject for runner in self._runners),
        )  # fmt: skip

    def pose(self, frame: int, camera: Pose, seen: float) -> None:
        come = float(np.clip((frame - self._begin + 1) / 6, 0, 1)) if self._begin > 0 else 1.0
        self._lanes.set(HERE, camera, seen * come)
        share = float(np.clip((frame - self._begin + 1) / max(6, self._on - self._begin), 0, 1))
        there = float(np.clip((frame - self._on + 1) / 3, 0, 1))
        for start, runner, light in zip(self._starts, self._runners, self._lights, strict=True):
            gone = 0.14 + 0.86 * share
            place, size = start + (self._end - start) * gone, 1.15 - 0.85 * gone
            runner.set(then(scaled(size), shifted(place[0], place[1] + px(60) * size)), camera, seen * (1 - there))
            lap = ((frame - self._on) % ROUND) / ROUND
            far = 1 - (1 - lap) ** 2
            spot = start + (self._end - start) * far
            light.set(then(scaled(1.2 - far), shifted(spot[0], spot[1])), camera, seen * there * min(1.0, 4 * lap))
        hit = float(np.exp(-max(0, frame - self._on - 2) / 9))
        self._burst.set(HERE, camera, seen * (0.25 * come + there * (0.25 + 0.5 * hit)))


class Boxes:
    """So many boxes in a row on the ground, numbered; each lights up on its frame of `on`."""

    def __init__(self, desk: Desk, count: int, begin: int, on: Sequence[int]) -> None:
        theme, dark = desk.theme, is_dark(desk.theme)
        self._begin, self._on = begin, on
        self._middles, side = row_of(desk.stage, count)
        cool, line = theme.colour("cool"), theme.colour("line")
        ground = mix(theme.colour("background"), "#000000", 0.2) if dark else "#FFFFFF"
        self._empty, self._full = [], []
        for number, middle in enumerate(self._middles, start=1):
            rim = RoundedRectangle(width=px(side), height=px(side), corner_radius=px(0.24 * side)).set_fill(opacity=0)
            rim.set_stroke(mix(line, cool, 0.5), px(6) * 100, 1)
            empty = VGroup(rounded(side, side, 0.24 * side, ground), rim, *_digit(number, side, mix(line, cool, 0.5)))
            light = haze(0.95 * side, 0.95 * side, cool, 0.6 if dark else 0.4)
            full = Group(light, *key(theme, number, side))
            self._empty.append(Posed(empty.shift(middle)))
            self._full.append(Posed(full.shift(middle)))
        self.mobject: Mobject = Group(*(each.mobject for each in (*self._empty, *self._full)))

    def pose(self, frame: int, camera: Pose, seen: float) -> None:
        come = float(np.clip((frame - self._begin + 1) / 6, 0, 1)) if self._begin > 0 else 1.0
        for on, empty, full, middle in zip(self._on, self._empty, self._full, self._middles, strict=True):
            since = frame - on + 1
            empty.set(HERE, camera, seen * come)
            size = 0.6 + 0.4 * overshoot(2.4)(float(np.clip(since / 7, 0, 1)))
            full.set(scaled(size, about=middle), camera, seen * float(np.clip(since / 2, 0, 1)))


def row_of(stage: Stage, count: int) -> tuple[list[np.ndarray], float]:
    """The middles (scene units) of so many boxes in a row on the ground, and the px that each is wide and high."""
    frame = stage.frame
    pitch = min(px(1.5 * HIGH), 0.86 * frame.width / count)
    side = min(HIGH, 0.8 * pitch / PX)
    y = horizon(stage) + px(0.5 * side + LOW)
    return [np.array([frame.center[0] + (at - (count - 1) / 2) * pitch, y, 0.0]) for at in range(count)], side


def key(theme: Theme, number: int, side: float) -> Group:
    """A box that is lit, with its number, about the origin."""
    cool = theme.colour("cool")
    under = rounded(side, side, 0.24 * side, mix(cool, "#000000", 0.5)).shift((0, -px(0.08 * side), 0))
    face = rounded(side, side, 0.24 * side, mix(cool, "#FFFFFF", 0.25), cool)
    return Group(under, face, *_digit(number, side, theme.colour("on_accent")))


def _digit(number: int, side: float, colour: str) -> VGroup:
    glyphs = letter(str(number), 0.56 * side, colour=colour, weight="heavy")
    return VGroup(*glyphs).move_to(np.zeros(3))


__all__ = ["EACH", "HIGH", "LOW", "Boxes", "Lanes", "key", "row_of"]
