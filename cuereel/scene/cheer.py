"""A place and frames -> hearts that rise from it on each: somebody likes what they see."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from manim import Group, VMobject

from cuereel.scene.bake import baked
from cuereel.scene.card import mix, shaded
from cuereel.scene.motion import ease_out, overshoot
from cuereel.scene.rig import Rig, scaled, shifted, then, turned
from cuereel.scene.sprite import Sprite
from cuereel.scene.stage import px

EACH, LASTS, STEP = 3, 40, 4
"""Hearts of a burst, the frames that one lasts, and those from one to the next."""

RISES = 190.0
"""px that a heart rises."""


class Cheer:
    """Hearts `side` px wide that rise from `place` (scene units), spread over so many px, on each of the frames."""

    def __init__(self, place: np.ndarray, frames: Sequence[int], side: float, wide: float) -> None:
        self._place, self._wide = place, wide
        self._starts = [frame + STEP * number for frame in frames for number in range(EACH)]
        self._hearts = [Rig(_heart(side * (1.0, 0.72, 0.86)[n % EACH])) for n in range(len(self._starts))]
        self.mobject = Group(*[heart.mobject for heart in self._hearts])

    def pose(self, frame: int) -> None:
        for number, (heart, start) in enumerate(zip(self._hearts, self._starts, strict=True)):
            share = (frame - start + 1) / LASTS
            seen = 0 < share < 1
            side = ((0.0, -0.8, 0.9, 0.45, -0.5)[number % 5]) * self._wide / 2
            sway = 26 * np.sin(5 * share + number)
            up = RISES * (0.75 + 0.25 * ((number * 7) % 4) / 3) * ease_out(min(1.0, max(0.0, share)))
            grown = overshoot(2.0)(float(np.clip(share / 0.22, 0, 1)))
            spot = self._place + np.array([px(side + sway), px(up), 0.0])
            lean = turned(0.16 * np.sin(4 * share + 2 * number))
            heart.pose(then(scaled(max(1e-3, grown)), lean, shifted(float(spot[0]), float(spot[1]))))
            heart.fade(float(np.clip((1 - share) / 0.3, 0, 1)) * float(seen))


def _heart(side: float) -> Sprite:
    """A heart about the origin, so many px wide."""
    turns = np.linspace(0, 2 * np.pi, 49)
    x = 16 * np.sin(turns) ** 3
    y = 13 * np.cos(turns) - 5 * np.cos(2 * turns) - 2 * np.cos(3 * turns) - np.cos(4 * turns)
    shape = VMobject().set_points_as_corners(px(side / 32) * np.stack([x, y, 0 * x], axis=1))
    edge = shape.copy().set_fill(opacity=0).set_stroke("#FFFFFF", px(0.06 * side) * 100, 1)
    return baked(Group(shaded(shape, mix("#FF4D7D", "#FFFFFF", 0.35), "#FF3B6E"), edge))


__all__ = ["Cheer"]
