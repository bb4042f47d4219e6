"""Who speaks in a talk: head and shoulders against the light, which comes up as they say something."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from manim import Group, Mobject, VMobject

from cuereel.scene.card import is_dark, mix, shaded
from cuereel.scene.haze import haze
from cuereel.scene.motion import ease_out, overshoot
from cuereel.scene.rig import Rig, shifted
from cuereel.scene.stage import px
from cuereel.theme import Theme

NOD, LIT = 12, 8
"""Frames of the nod with which they speak, and those in which their light comes up."""

HEADS = (
    ((0.0, 1.0), (0.13, 1.0), (0.215, 0.9), (0.215, 0.76), (0.215, 0.65), (0.165, 0.57), (0.105, 0.525)),
    ((0.0, 1.0), (0.16, 1.0), (0.24, 0.89), (0.25, 0.74), (0.26, 0.6), (0.27, 0.52), (0.2, 0.46)),
)
"""One side of a head from the crown to the neck, in their height (a point, then cubic curves): cropped, long hair."""

NECK = ((0.115, 0.5), (0.105, 0.47), (0.105, 0.44))
BODY = ((0.13, 0.4), (0.24, 0.395), (0.34, 0.36), (0.43, 0.328), (0.47, 0.25), (0.48, 0.0))
"""The same from there to the shoulders, and on to the ground."""


TORSO = (
    (0.115, 0.0),
    *((0.115, -0.06), (0.125, -0.1), (0.19, -0.122)),
    *((0.3, -0.16), (0.4, -0.17), (0.445, -0.26)),
    *((0.48, -0.33), (0.5, -0.34)),
)
"""The same of shoulders from the collar on, in their breadth; from the last one it is straight to the ground."""


class Speaker:
    """Someone `tall` px high who stands on a point, lit in a colour from the `side` (-1 left, 1 right) of the talk.

    `hair` is the number of one of the `HEADS`.
    """

    def __init__(self, theme: Theme, colour: str, foot: np.ndarray, tall: float, side: int, hair: int) -> None:
        self._foot, self._tall = foot, tall
        base, dark = theme.colour("background"), is_dark(theme)
        shape = _bust(tall, hair)
        line = theme.colour("line")
        shade = mix(base, "#000000", 0.35) if dark else mix(line, theme.colour("ink"), 0.25)
        face = shaded(shape, mix(mix(base, line, 0.55), colour, 0.06) if dark else mix(line, colour, 0.2), shade)
        edge = shaded(
            shape.copy().shift((px(0.016 * tall) * side, px(0.012 * tall), 0.0)), colour, mix(shade, colour, 0.3)
        )
        calm = shaded(shape.copy().shift((px(0.008 * tall) * side, px(0.006 * tall), 0.0)), line, shade)
        light = haze(0.62 * tall, 0.62 * tall, colour, 0.55 if dark else 0.3).shift((0.0, px(0.72 * tall), 0.0))
        self.mobject: Mobject = Group(light, edge, calm, face)
        self._rig = Rig(self.mobject, {"light": light, "edge": edge})

    @property
    def mouth(self) -> np.ndarray:
        """Where the tails of what they say point to."""
        return np.asarray(self._foot + np.array([0.0, px(0.72 * self._tall), 0.0]))

    def pose(self, frame: int, starts: list[int], others: list[int]) -> None:
        """As they are on a frame, if they speak on the frames of `starts` and somebody else on those of `others`."""
        lit, nod = speaking(frame, starts, others)
        self._rig.pose(shifted(self._foot[0], self._foot[1] + px(0.035 * self._tall) * nod))
        self._rig.fade(0.15 + 0.85 * lit, "light")
        self._rig.fade(lit, "edge")


def speaking(frame: int, starts: Sequence[int], others: Sequence[int]) -> tuple[float, float]:
    """How bright the light of one who speaks is on a frame, and how far the nod has gone, each from 0 to 1.

    `starts` are the frames on which they begin to speak, `others` those on which somebody else does.
    """
    last = max((start for start in starts if start <= frame), default=-1)
    answered = min((start for start in others if last < start <= frame), default=None)
    lit = 0.0 if last < 0 else ease_out(min(1.0, (frame - last + 1) / LIT))
    if answered is not None:
        lit *= 1 - 0.8 * ease_out(min(1.0, (frame - answered + 1) / LIT))
    nod = 0.0
    if last >= 0 and frame - last < NOD:
        nod = float(np.sin(np.pi * overshoot(0.6)((frame - last + 1) / NOD)))
    return lit, nod


def _bust(tall: float, hair: int) -> VMobject:
    return _mirrored(np.array([*HEADS[hair], *NECK, *BODY]), tall)


def _mirrored(half: np.ndarray, size: float) -> VMobject:
    """A shape of which one side is told (a point, then cubic curves), in a measure of so many px."""
    curves = [half[number : number + 4] for number in range(0, len(half) - 1, 3)]
    mirrored = [(curve * np.array([-1.0, 1.0]))[::-1] for curve in reversed(curves)]
    ground = np.linspace(half[-1], half[-1] * np.array([-1.0, 1.0]), 4)
    flat = np.concatenate([*curves, ground, *mirrored]) * px(size)
    shape = VMobject(stroke_width=0)
    shape.points = np.column_stack([flat, np.zeros(len(flat))])
    return shape


def shoulders(broad: float, tall: float) -> VMobject:
    """Shoulders so many px broad whose collar is about the origin, down to the ground `tall` px below it."""
    collar = np.linspace((0.0, 0.0), TORSO[0], 4)
    return _mirrored(np.array([*collar, *TORSO[1:], (0.5, min(-0.35, -tall / broad))]), broad)


__all__ = ["Speaker", "shoulders"]
