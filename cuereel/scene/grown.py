"""A server's box -> what it grows into: more of them rise on stands of their own, each taller, under a rising arrow."""

from __future__ import annotations

import numpy as np
from manim import Ellipse, Group, Mobject, Polygon, Rectangle

from cuereel.scene.bake import baked
from cuereel.scene.card import is_dark, mix, shaded
from cuereel.scene.lined import lined
from cuereel.scene.motion import ease_out, overshoot
from cuereel.scene.racks import UNITS, spare
from cuereel.scene.rig import Rig, scaled, shifted, then, turned
from cuereel.scene.stage import PX, Box, px
from cuereel.theme import Theme

STEPS = ((-1, 4 / 6), (1, 8 / 6))
"""On which side of the server others rise, and how high for it: by whole units, so that they make a stair with it."""

NARROW, BESIDE, AIR = 0.56, 26.0, 84.0
"""How wide they are for the server, px between two, and px free above the tallest, for the arrow."""

RISES, LATER, LIFTS = 11, 4, 12
"""Frames in which one rises, those after which the next one does, and those in which the arrow goes up."""

HEADS = 92.0, 70.0
"""px of the arrow's head, with its edge and without."""


class Grown:
    """The others beside the server in `box`, of which all are seen in `room` from `zoom`, the foot lower by `drop`.

    `stands` belong below the server, `racks` behind it (seen only above their foot), and the `arrow` before it.
    """

    def __init__(self, theme: Theme, box: Box, room: Box, drop: float) -> None:
        across, tall = box.width / PX, box.height / PX
        foot, middle = box.bottom, float(box.center[0])
        self._foot = foot
        wide = NARROW * across
        self.racks, self.stands, self._middles, tops = [], [], [], []
        for way, high in STEPS:
            x = middle + way * px((across + wide) / 2 + BESIDE)
            rack = spare(theme, wide, high * tall, round(UNITS * high))
            self.racks.append(Rig(rack.shift(np.array([x, foot + px(high * tall / 2), 0.0]))))
            at = np.array([x, foot, 0.0])
            self.stands.append(Rig(baked(Group(*platform(theme, at, 0.62 * wide, 0.7 * tall)))))
            self._middles.append(at)
            tops.append(foot + px(high * tall))
        total = across + 2 * (wide + BESIDE)
        highest = max(high for _, high in STEPS) * tall
        self.zoom = min(1.04, 0.93 * room.width / PX / total, (room.height + drop) / PX / (highest + AIR))
        self.drop = drop
        self._way = self._path(box, tops)
        tones = ((34.0, mix(theme.colour("background"), "#000000", 0.3)), (20.0, theme.colour("accent")))
        self._lines = [lined(self._way, wide, tone, 1.0) for wide, tone in tones]
        heads = [Polygon(*_head(size)).set_stroke(width=0) for size in HEADS]
        for head, (_, tone) in zip(heads, tones, strict=True):
            head.set_fill(tone, 1)
        self._head = Rig(Group(*heads))
        self.arrow: Mobject = Group(self._lines[0], heads[0], self._lines[1], heads[1])

    def _path(self, box: Box, tops: list[float]) -> np.ndarray:
        """The way of the arrow: from over the lowest up to beside the top of the highest, clear of them all."""
        start = np.array([self._middles[0][0] - 0.3 * NARROW * box.width, tops[0] + px(80), 0.0])
        end = np.array([box.center[0] + 0.34 * box.width, tops[-1] + px(10), 0.0])
        bend = np.array([box.left + 0.1 * box.width, box.top + px(70), 0.0])
        shares = np.linspace(0, 1, 40)[:, None]
        return np.asarray((1 - shares) ** 2 * start + 2 * shares * (1 - shares) * bend + shares**2 * end)

    def pose(self, since: int) -> None:
        """As they are so many frames after they began to rise (0 and below: not yet)."""
        for number, (rack, stand, middle) in enumerate(zip(self.racks, self.stands, self._middles, strict=True)):
            share = float(np.clip((since - LATER * number) / RISES, 0, 1))
            up = overshoot(1.2)(share) if share > 0 else 0.0
            low, high = rack.bounds()
            rack.pose(shifted(0, -(1 - up) * (high[1] - low[1] + px(60))))
            rack.fade(float(share > 0))
            stand.pose(scaled(max(1e-3, ease_out(min(1.0, 2 * share))), about=middle))
            stand.fade(min(1.0, 3 * share))
        gone = ease_out(float(np.clip((since - 2) / LIFTS, 0, 1)))
        shown = self._way[: max(2, round(gone * len(self._way)))]
        for line in self._lines:
            line.set_points_as_corners(shown)
            line.set_stroke(opacity=float(gone > 0))
        ahead = shown[-1] - shown[-2]
        self._head.pose(then(turned(float(np.arctan2(ahead[1], ahead[0]))), shifted(shown[-1][0], shown[-1][1])))
        self._head.fade(float(gone > 0))


def platform(theme: Theme, foot: np.ndarray, across: float, tall: float) -> list[Mobject]:
    """What a server of a size (px) stands on with its foot: a low round step with a lit edge."""
    dark = is_dark(theme)
    wide, deep, thick = px(1.75 * across), px(0.19 * tall), px(30)
    tone = mix(theme.colour("line"), theme.colour("cool"), 0.25)
    top = (mix(theme.colour("raised"), "#FFFFFF", 0.08), theme.colour("surface")) if dark else ("#FFFFFF", "#D5DEF7")
    at = foot + np.array([0.0, px(10), 0.0])
    side = shaded(Ellipse(width=wide, height=deep), mix(tone, "#000000", 0.3), mix(tone, "#000000", 0.6))
    face = shaded(Ellipse(width=wide, height=deep), *top).set_stroke(theme.colour("cool"), px(5) * 100, 0.85)
    skirt = Rectangle(width=wide, height=thick).set_stroke(width=0).move_to(at - np.array([0, thick / 2, 0]))
    front = shaded(skirt, mix(tone, "#000000", 0.2), mix(tone, "#000000", 0.45))
    return [side.set_stroke(width=0).move_to(at - np.array([0, thick, 0])), front, face.move_to(at)]


def _head(size: float) -> list[np.ndarray]:
    """The head of an arrow to the right, whose foot is about the origin."""
    return [px(size) * np.array([x, y, 0.0]) for x, y in ((-0.3, 0.62), (0.7, 0.0), (-0.3, -0.62))]


__all__ = ["Grown", "platform"]
