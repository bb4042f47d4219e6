"""An emblem that is said to be one of several -> two others that peep out from behind it, at the sides of the frame."""

from __future__ import annotations

from functools import partial

import numpy as np
from manim import Group

from cuereel.scene.card import is_dark
from cuereel.scene.landing import Landing
from cuereel.scene.medal import marked, pictured
from cuereel.scene.motion import overshoot
from cuereel.scene.places import others
from cuereel.scene.rig import Rig, scaled, shifted, then
from cuereel.scene.stage import Stage, px
from cuereel.theme import Theme

SIZE, LOW, APART = 0.34, 0.76, 1.3
"""How large they are, how far below the emblem's middle, and how far to its sides at most, in its radii."""

SHOWN = 0.5
"""The part of their radius by which their middles are inside the frame where that is narrow."""

COMES, LATE = 9, 4
"""Frames in which one comes, and by which the other comes later."""

SEEN = {True: 0.8, False: 0.9}
"""How strongly they are seen, by whether the theme is dark: the emblem is the one that is meant."""

ROLES = ("bad", "good")


class Peers:
    """The others beside the emblem of `name`: they come on frame `on` and are unseen before."""

    def __init__(self, stage: Stage, theme: Theme, landing: Landing, name: str, on: int) -> None:
        self._on, self._seen = on, SEEN[is_dark(theme)]
        radius = SIZE * landing.radius
        y = float(landing.center[1]) - px(LOW * landing.radius)
        self._each: list[tuple[Rig, float, float, float]] = []
        for side, mark, role in zip((-1, 1), others("", (name,)), ROLES, strict=False):
            edge = stage.frame.left if side < 0 else stage.frame.right
            far = min(px(APART * landing.radius), abs(edge - float(landing.center[0])) - px(SHOWN * radius))
            made = pictured(partial(marked, mark, role, theme), radius)
            away = px(2.2 * radius)
            self._each.append((Rig(Group(made)), float(landing.center[0]) + side * far, y, side * away))
        self.mobject = Group(*(rig.mobject for rig, *_ in self._each))

    def pose(self, frame: int) -> None:
        """As they are on a frame of the shot."""
        for number, (rig, x, y, away) in enumerate(self._each):
            since = frame - self._on - LATE * number
            come = overshoot(1.5)(float(np.clip((since + 1) / COMES, 0, 1)))
            rig.pose(then(scaled(0.6 + 0.4 * come), shifted(x + away * (1 - come), y)))
            rig.fade(self._seen * float(np.clip((since + 1) / 3, 0, 1)))


__all__ = ["Peers"]
