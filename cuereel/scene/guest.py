"""An emblem that was just seen -> one that takes its place in a wall, from where it stood or from beside the frame."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from manim import Mobject

from cuereel.scene.bake import baked
from cuereel.scene.landing import upright
from cuereel.scene.light import glow
from cuereel.scene.medal import pictured
from cuereel.scene.rig import Rig, scaled, shifted, then
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

    def pose(self, frame: int, spot: np.ndarray, zoom: float) -> None:
        """As it is at a frame; its place is seen at `spot`, `zoom` times as large as it is."""
        come = self.come.at(frame)
        landed = frame - self.come.end
        bump = 1 + 0.1 * float(np.interp(landed, [-1, 1, 4, 8], [0, -0.6, 0.5, 0]))
        middle = spot + (self.start - spot) * (1 - come)
        middle = middle + np.array([0, px(self.arc) * np.sin(np.pi * come) * (come < 1), 0])
        size = zoom * come + self.size * (1 - come)
        self.sprite.points = middle + self.corners * size * bump
        flare = size * (1 + 0.35 * float(np.interp(landed, [-1, 1, 9], [0, 1, 0])))
        self.light.pose(then(scaled(flare), shifted(middle[0], middle[1])))
        self.light.fade(min(1.0, 0.4 + 0.6 * come))


def guest(
    stage: Stage,
    place: np.ndarray,
    middle: np.ndarray,
    kind: str,
    make: Callable[[float], Mobject],
    radius: float,
    light: tuple[str, float],
    come: Track,
    *,
    last: bool,
) -> Guest:
    """One of a `kind` of field that comes to a disc of `radius` px at a `place` among those about `middle`.

    The one that was seen `last` comes from where emblems stand, the others from beside the frame on their side, one in
    the middle from above. `light` is its colour and its alpha.
    """
    stood, large = _stood(stage, middle)
    sprite = pictured(make, radius, detail=300 / radius)
    size = large / radius
    if not last:
        size *= BESIDE
        stood = _beside(stage, place, middle, px(radius), px(size * radius))
    halo = Rig(baked(glow(1.64 * radius, 1.64 * radius, *light), detail=0.4))
    return Guest(sprite, sprite.points.copy(), halo, stood, size, come, ARC if last else 0.0)


def _beside(stage: Stage, place: np.ndarray, middle: np.ndarray, radius: float, large: float) -> np.ndarray:
    """Where one stands whose disc of `radius` is as `large` there that nothing of it is seen (scene units)."""
    side = float(place[0] - middle[0])
    if abs(side) < radius:
        return np.array([place[0], stage.frame.top + 1.1 * large, 0.0])
    beyond = (stage.frame.width / 2 + 1.1 * large) * np.sign(side)
    return np.array([stage.frame.center[0] + beyond, place[1] - 0.03 * stage.frame.height, 0.0])


def _stood(stage: Stage, middle: np.ndarray) -> tuple[np.ndarray, float]:
    """Where the emblem that was seen last stood, and its radius (px)."""
    if stage.portrait:
        return upright(stage, stage.clear.bottom + px(PLAQUE))
    return middle + np.array([0.0, -0.03 * stage.frame.height, 0.0]), 0.32 * stage.frame.height / PX


__all__ = ["Guest", "guest"]
