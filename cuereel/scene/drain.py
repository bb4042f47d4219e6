"""A busy picture at its end -> the request square that it shrinks to, before the road on which a question follows."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from manim import Group, Mobject

from cuereel.scene.bake import baked
from cuereel.scene.handover import SIDE, handed_over
from cuereel.scene.kinetic.scenery import Air
from cuereel.scene.motion import ease_in, overshoot
from cuereel.scene.rig import Rig, scaled
from cuereel.scene.shop.network import request
from cuereel.scene.stage import Stage
from cuereel.theme import Theme

SMALLEST = 0.2
"""How large the picture is on its last frame: so small that the square has all but swallowed it."""

SQUARE = 0.45
"""The share of the time after which the square is seen."""


class Drain:
    """What shrinks about the point `focus` from frame `start` on, and is gone by frame `end`.

    `road` comes up behind it, `square` in front of it.
    """

    def __init__(self, stage: Stage, theme: Theme, focus: np.ndarray, start: int, end: int) -> None:
        air = Air(theme, stage, 0)
        air.pose(np.zeros(3))
        self.road = baked(Group(air.sky, air.land), within=stage.frame)
        self._sink, self._focus = handed_over(stage), focus
        self._square = Rig(request(theme, side=SIDE).shift(self._sink))
        self.square = self._square.mobject
        self._start, self._frames = start, end - start

    def pose(self, frame: int, shrinking: Iterable[Mobject]) -> None:
        """As it is at a frame; the parts that are `shrinking` stand as they would without it."""
        share = float(np.clip((frame - self._start + 1) / self._frames, 0, 1))
        self.road.fill_opacity = share
        there = float(np.clip((share - SQUARE) / (1 - SQUARE), 0, 1))
        self._square.pose(scaled(max(0.02, overshoot()(there)), about=self._sink))
        self._square.fade(min(1.0, 3 * there))
        if not share:
            return
        size = 1 - (1 - SMALLEST) * ease_in(share)
        middle = self._focus + (self._sink - self._focus) * ease_in(share)
        for part in shrinking:
            part.points = middle + (part.points - self._focus) * size


__all__ = ["Drain"]
