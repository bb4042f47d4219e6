"""A picture on its stand -> how it turns real in its place, each in another way: it falls, turns, grows, or is put up.

Before that a ghost of it stands there. Numbers are px of the reference frame.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from manim import Group

from cuereel.scene.bake import ghosted
from cuereel.scene.card import is_dark, mix
from cuereel.scene.light import glow
from cuereel.scene.motion import ease_out, overshoot
from cuereel.scene.rig import HERE, Pose, Rig, scaled, shifted, then, turned
from cuereel.scene.sprite import Sprite
from cuereel.scene.stage import PX, px
from cuereel.theme import Theme

FRAMES = 7
"""In which it comes."""

WAITING, NEXT = 0.3, 0.62
"""How strongly the ghost is seen, and that of the one which comes next."""

GOING = 4
"""Frames in which the ghost goes."""

Way = Callable[[float, np.ndarray, np.ndarray], Pose]
"""From the share of its coming (0 to 1), its foot and its size as drawn: its pose."""


def _falls(share: float, foot: np.ndarray, size: np.ndarray) -> Pose:
    return shifted(0, 0.42 * size[1] * (1 - share**2))


def _turns(share: float, foot: np.ndarray, size: np.ndarray) -> Pose:
    angle = 1.5 * np.pi * (1 - ease_out(share))
    return scaled(max(0.04, abs(float(np.cos(angle)))), 1.0, about=foot)


def _grows(share: float, foot: np.ndarray, size: np.ndarray) -> Pose:
    up = overshoot(1.1)(share)
    return scaled(0.7 + 0.3 * up, max(0.05, up), about=foot)


def _is_put_up(share: float, foot: np.ndarray, size: np.ndarray) -> Pose:
    way = 1.0 if foot[0] > 0 else -1.0
    corner = foot + np.array([way * size[0] / 2, 0.0, 0.0])
    return turned(-way * 1.2 * (1 - overshoot(1.5)(share)), about=corner)


WAYS: tuple[Way, ...] = (_falls, _turns, _grows, _is_put_up)


class Arrival:
    """The `number`-th picture of a row: `mobject` is its ghost, the light behind it and itself."""

    def __init__(self, picture: Sprite, theme: Theme, colour: str, number: int) -> None:
        dark = is_dark(theme)
        low, high = picture.get_corner((-1, -1, 0)), picture.get_corner((1, 1, 0))
        self._size = np.asarray(high - low)
        self.foot = np.array([(low[0] + high[0]) / 2, low[1], 0.0])
        self._way = WAYS[number % len(WAYS)]
        deep, light = mix(colour, "#000000", 0.6 if dark else 0.1), mix(colour, "#FFFFFF", 0.35 if dark else 0.75)
        self._ghost = Rig(ghosted(picture, deep, light))
        flash = glow(0.8 * self._size[0] / PX, 0.85 * self._size[1] / PX, mix(colour, "#FFFFFF", 0.3), 0.9)
        self._flash = Rig(flash.move_to((low + high) / 2))
        self.rig = Rig(picture)
        self.mobject = Group(self._ghost.mobject, flash, picture)

    def pose(self, since: int, near: float, size: float, lift: float) -> None:
        """So many frames after it came (below 0: its ghost, `near` its time by 0 to 1); `lift` in px."""
        left = 1.0 if since < 0 else float(np.clip(1 - (since + 1) / GOING, 0, 1))
        self._ghost.fade(left * (WAITING + (NEXT - WAITING) * near))
        share = float(np.clip((since + 1) / FRAMES, 0, 1))
        give = float(np.interp(since - FRAMES, [-1, 1, 4, 7], [0.0, 0.05, -0.02, 0.0]))
        own = self._way(share, self.foot, self._size) if share < 1 else HERE
        self.rig.pose(
            then(own, scaled(size * (1 + 0.5 * give), size * (1 - give), about=self.foot), shifted(0, px(lift)))
        )
        self.rig.fade(float(since >= 0))
        self._flash.fade(float(np.exp(-since / 6)) if since >= 0 else 0.0)


__all__ = ["FRAMES", "Arrival"]
