"""An emblem that was just seen -> the same emblem on its way to its place in a wall, and the light behind it there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from manim import Mobject

from cuereel.scene.bake import baked
from cuereel.scene.gathering import upright
from cuereel.scene.light import glow
from cuereel.scene.medal import pictured
from cuereel.scene.rig import Rig
from cuereel.scene.sprite import Sprite
from cuereel.scene.stage import PX, Stage, px
from cuereel.scene.track import Track

PLAQUE = 70
"""px above the captions at which the name of an emblem was centred."""

BESIDE = 0.7
"""How large those that come from beside the frame are there, for the one that stood in its middle."""

ARC = 150.0
"""px of the arc in which the one that stood in the middle goes to its place."""


@dataclass
class Guest:
    """An emblem that comes to the wall: where it comes from (scene units), how large, its coming, and px of its arc."""

    sprite: Sprite
    corners: np.ndarray
    light: Rig
    start: np.ndarray
    size: float
    come: Track
    arc: float

    def pose(self, frame: int, spot: np.ndarray, right: np.ndarray, up: np.ndarray) -> None:
        """As it is at a frame; its place is seen at `spot`, with a px to its right and up."""
        come = self.come.at(frame)
        landed = frame - self.come.end
        bump = 1 + 0.1 * float(np.interp(landed, [-1, 1, 4, 8], [0, -0.6, 0.5, 0]))
        away = 1 - come
        middle = spot + (self.start - spot) * away
        middle = middle + np.array([0, px(self.arc) * np.sin(np.pi * come) * (come < 1), 0])
        across = 0.5 * float(np.linalg.norm(right) + np.linalg.norm(up)) * come + self.size * PX * away
        self.sprite.points = middle + self.corners * across * bump
        size = across / PX
        self.light.pose(_placed(middle, size * (1 + 0.35 * float(np.interp(landed, [-1, 1, 9], [0, 1, 0])))))
        self.light.fade(min(1.0, 0.4 + 0.6 * come))


def beside(number: int, count: int) -> int:
    """The side from which one that was just seen comes: -1 the left one, 0 the middle, where the last one stood."""
    last = count - 1 - number
    return 0 if not last else 1 if last % 2 else -1


def guest(
    stage: Stage,
    focus: np.ndarray,
    make: Callable[[float], Mobject],
    radius: float,
    detail: float,
    light: tuple[str, float],
    come: Track,
    *,
    before: int,
    side: int,
) -> Guest:
    """One that comes to a disc of `radius` px: the last one (none `before` it from the end) from where emblems stand.

    The others come from beside the frame, past the camera. `light` is its colour and its alpha.
    """
    stood, large = _stood(stage, focus)
    sprite = pictured(make, radius, detail=detail)
    size = large / radius
    if before:
        frame = stage.frame
        stood = focus + np.array([side * 0.78 * frame.width, -(0.03 + 0.12 * (before // 2)) * frame.height, 0.0])
        size *= BESIDE
    halo = Rig(baked(glow(1.64 * radius, 1.64 * radius, *light), detail=0.4))
    return Guest(sprite, sprite.points / PX, halo, stood, size, come, 0.0 if before else ARC)


def _stood(stage: Stage, focus: np.ndarray) -> tuple[np.ndarray, float]:
    """Where the emblem that was seen last stood, and its radius (px)."""
    if stage.portrait:
        return upright(stage, stage.clear.bottom + px(PLAQUE))
    return focus + np.array([0.0, -0.03 * stage.frame.height, 0.0]), 0.32 * stage.frame.height / PX


def _placed(middle: np.ndarray, size: float) -> np.ndarray:
    return np.array([[size, 0, middle[0]], [0, size, middle[1]], [0, 0, 1.0]])


__all__ = ["Guest", "beside", "guest"]
