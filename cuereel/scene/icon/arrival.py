"""A picture in its bay -> how it turns real in its place, each in another way: let down, turned, grown, swung open.

None of them leaves its bay. Before that a ghost of it stands there. Numbers are px of the reference frame.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from manim import Group

from cuereel.scene.card import mix
from cuereel.scene.light import glow
from cuereel.scene.motion import ease_out
from cuereel.scene.rig import HERE, Pose, Rig, scaled, then
from cuereel.scene.sprite import Sprite
from cuereel.scene.stage import PX

FRAMES = 7
"""In which it comes."""

WAITING, NEXT = 0.42, 0.85
"""How strongly the ghost is seen, and that of the one which comes next."""

GOING = 4
"""Frames in which the ghost goes."""

GIVE = 0.035
"""By how much it gives as it clicks into its bay."""

Way = Callable[[float, np.ndarray, np.ndarray], Pose]
"""From the share of its coming (0 to 1), its foot and its size as drawn: its pose."""


def _is_let_down(share: float, foot: np.ndarray, size: np.ndarray) -> Pose:
    top = foot + np.array([0.0, size[1], 0.0])
    return scaled(1.0, max(0.05, ease_out(share)), about=top)


def _turns(share: float, foot: np.ndarray, size: np.ndarray) -> Pose:
    angle = 1.5 * np.pi * (1 - ease_out(share))
    return scaled(max(0.04, abs(float(np.cos(angle)))), 1.0, about=foot)


def _grows(share: float, foot: np.ndarray, size: np.ndarray) -> Pose:
    return scaled(1.0, max(0.05, ease_out(share)), about=foot)


def _swings_open(share: float, foot: np.ndarray, size: np.ndarray) -> Pose:
    hinge = foot + np.array([size[0] / 2, 0.0, 0.0])
    return scaled(max(0.05, ease_out(share)), 1.0, about=hinge)


WAYS: tuple[Way, ...] = (_is_let_down, _turns, _grows, _swings_open)


class Arrival:
    """The `number`-th picture of a row: `mobject` is its `ghost`, the light behind it and itself."""

    def __init__(self, picture: Sprite, ghost: Sprite, colour: str, number: int) -> None:
        low, high = picture.get_corner((-1, -1, 0)), picture.get_corner((1, 1, 0))
        self._size = np.asarray(high - low)
        self.foot = np.array([(low[0] + high[0]) / 2, low[1], 0.0])
        self._way = WAYS[number % len(WAYS)]
        self._ghost = Rig(ghost)
        flash = glow(0.8 * self._size[0] / PX, 0.85 * self._size[1] / PX, mix(colour, "#FFFFFF", 0.3), 0.9)
        self._flash = Rig(flash.move_to((low + high) / 2))
        self.rig = Rig(picture)
        self.mobject = Group(ghost, flash, picture)

    def pose(self, since: int, near: float) -> None:
        """So many frames after it came (below 0: its ghost, `near` its time by 0 to 1)."""
        left = 1.0 if since < 0 else float(np.clip(1 - (since + 1) / GOING, 0, 1))
        self._ghost.fade(left * (WAITING + (NEXT - WAITING) * near))
        share = float(np.clip((since + 1) / FRAMES, 0, 1))
        give = float(np.interp(since - FRAMES, [-1, 1, 4], [0.0, GIVE, 0.0]))
        own = self._way(share, self.foot, self._size) if share < 1 else HERE
        middle = self.foot + np.array([0.0, self._size[1] / 2, 0.0])
        self.rig.pose(then(own, scaled(1 - give, about=middle)))
        self.rig.fade(float(since >= 0))
        self._flash.fade(float(np.exp(-since / 6)) if since >= 0 else 0.0)


__all__ = ["FRAMES", "Arrival"]
