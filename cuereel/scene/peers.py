"""An emblem that is said to be one of several -> two others that peep out from behind it, at its lower left and right.

They stand whole in the frame: what is cut by its edges, or seen through, reads as a mistake.
"""

from __future__ import annotations

from functools import partial

import numpy as np
from manim import Group

from cuereel.scene.landing import Landing
from cuereel.scene.medal import marked, pictured
from cuereel.scene.motion import overshoot
from cuereel.scene.places import others
from cuereel.scene.rig import Rig, scaled, shifted, then
from cuereel.scene.stage import Stage, px
from cuereel.theme import Theme

SIZE, OUT, APART = 0.22, 0.5, 1.0
"""How large they are (in the emblem's radii), how much of their radius their middles are outside its rim, and how far
to its sides they are at most (in its radii)."""

EDGE = 22
"""px that they keep from the sides of the frame."""

COMES, LATE = 9, 4
"""Frames in which one comes, and by which the other comes later."""

ROLES = ("bad", "good")


class Peers:
    """The others beside the emblem of `name`: they come on frame `on` and are unseen before."""

    def __init__(self, stage: Stage, theme: Theme, landing: Landing, name: str, on: int) -> None:
        self._on = on
        radius = SIZE * landing.radius
        self._each: list[tuple[Rig, float, float, float]] = []
        for side, mark, role in zip((-1, 1), others("", (name,)), ROLES, strict=False):
            edge = stage.frame.left if side < 0 else stage.frame.right
            far = min(px(APART * landing.radius), abs(edge - float(landing.center[0])) - px(radius + EDGE))
            reach = px(landing.radius + OUT * radius)
            y = float(landing.center[1]) - float(np.sqrt(max(0.0, reach**2 - far**2)))
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
            rig.fade(float(since >= 0))


__all__ = ["Peers"]
