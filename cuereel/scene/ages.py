"""A stage and a theme -> what is behind a journey through time: rings that turn about a pole, as stars leave trails.

Hills stand at the foot of the frame, and the light of what lies beyond them.
"""

from __future__ import annotations

import numpy as np
from manim import Arc, Group, Mobject, VGroup, VMobject

from cuereel.scene.bake import baked
from cuereel.scene.card import is_dark, mix, shaded
from cuereel.scene.haze import haze
from cuereel.scene.rig import Rig, turned
from cuereel.scene.stage import PX, Stage, px
from cuereel.theme import Theme

RINGS, APART = 30, 54.0
"""How many rings there are, and px from one to the next."""

TURN = 0.0022
"""Radians that they turn in a frame."""

HILLS = ((0.0, 0.8, 1.7, 0.34), (1.9, 1.3, 0.0, 0.12))
"""Of each row of hills, from far to near: where its waves begin, how many there are to a frame's width, the same of
the smaller waves on them, and how light it is."""


class Ages:
    """The `sky` of rings, which `pose` turns, and the `hills` before it, which rise to `foot` (scene units)."""

    def __init__(self, stage: Stage, theme: Theme) -> None:
        frame = stage.frame
        self._pole = np.array([frame.right - 0.16 * frame.width, frame.top - 0.3 * frame.height, 0.0])
        rings = baked(_rings(theme), detail=0.4).shift(self._pole)
        self._rings = Rig(rings)
        light = haze(0.75 * frame.width / PX, 0.2 * frame.height / PX, theme.colour("cool"), 0.4)
        self.foot = _foot(stage)
        self.sky: Mobject = Group(rings, light.move_to((frame.center[0], self.foot, 0)))
        self.hills: Mobject = baked(_hills(stage, theme), detail=0.6, within=frame)

    def pose(self, frame: int) -> None:
        self._rings.pose(turned(TURN * frame, about=self._pole))


def _rings(theme: Theme) -> VGroup:
    """Arcs of many lengths about the origin."""
    chance = np.random.default_rng(12)
    tone, alpha = mix(theme.colour("line"), theme.colour("cool"), 0.3), 0.5 if is_dark(theme) else 0.6
    out = VGroup()
    for number in range(1, RINGS + 1):
        for start in np.arange(0, 2 * np.pi, 2 * np.pi / 3):
            begin, long = start + chance.uniform(0, 1.2), chance.uniform(0.3, 1.6)
            arc = Arc(radius=px(APART * (number + chance.uniform(-0.3, 0.3))), start_angle=begin, angle=long)
            width = px(chance.uniform(2, 6))
            out.add(arc.set_fill(opacity=0).set_stroke(tone, width * 100, alpha * chance.uniform(0.25, 1)))
    return out


def _foot(stage: Stage) -> float:
    """The height (scene units) of the horizon: below the captions of a high frame, behind those of another."""
    frame = stage.frame
    return stage.caption.bottom - px(110) if stage.portrait else frame.bottom + 0.13 * frame.height


def _hills(stage: Stage, theme: Theme) -> VGroup:
    frame, foot, dark = stage.frame, _foot(stage), is_dark(theme)
    deep = foot - frame.bottom
    out = VGroup()
    for number, (begin, waves, more, light) in enumerate(HILLS):
        xs = np.linspace(frame.left - px(40), frame.right + px(40), 60)
        turns = 2 * np.pi * (xs - frame.left) / frame.width
        high = foot - number * 0.36 * deep + 0.14 * deep * np.sin(begin + waves * turns)
        high += 0.05 * deep * np.sin(more + 2.3 * waves * turns)
        ridge = [np.array([x, y, 0.0]) for x, y in zip(xs, high, strict=True)]
        shape = VMobject().set_points_as_corners(
            [*ridge, np.array([xs[-1], frame.bottom - 1, 0.0]), np.array([xs[0], frame.bottom - 1, 0.0]), ridge[0]]
        )
        ground, far = theme.colour("background"), theme.colour("cool")
        base = mix(ground, "#000000", 0.35) if dark else mix(ground, theme.colour("line"), 0.9)
        out.add(shaded(shape, mix(base, far, light), base))
    return out


__all__ = ["Ages"]
