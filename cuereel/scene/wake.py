"""What a vehicle stirs and throws as it comes to a stop: streaks, dust, the light of its lamps, a glint on its side."""

from __future__ import annotations

import math
from typing import cast

import numpy as np
from manim import Polygon, Rectangle, VGroup, VMobject

from cuereel.scene.light import fading, glow
from cuereel.scene.paint import Painted
from cuereel.scene.rig import Pose, Rig, moved, scaled, shifted, then
from cuereel.scene.sprite import clip_to
from cuereel.scene.stage import px
from cuereel.scene.svg import Drawing

_PUFF = 0.75
"""Seconds that a puff of dust lives."""

_GLINT, _AGAIN = 0.75, 2.4
"""Seconds that a glint takes to run along the side, and from one glint to the next."""

_STREAKS = ((0.16, 620, 7), (0.30, 880, 4), (0.47, 540, 6), (0.66, 760, 4), (0.97, 560, 6), (1.12, 820, 5))
"""Heights (shares of 240 px), lengths and widths in px of the streaks along it."""

_PUFFS = ((-40, 6, 34), (-120, 16, 48), (-190, 4, 40), (30, 2, 26), (-255, 22, 30), (560, 2, 26), (500, 10, 34))
"""Offsets from the tail along the ground, heights and radii in px of the puffs of dust."""


class Wake:
    """Streaks of air along a vehicle while it is fast, and dust where its tyres stop."""

    def __init__(self, size: float, ground: float, light: str) -> None:
        self._size, self._ground = size, ground
        streaks = [self._streak(length, width, light) for _, length, width in _STREAKS]
        puffs = [glow(radius, radius * 0.72, light, 0.5) for _, _, radius in _PUFFS]
        self.streaks, self.dust = VGroup(*streaks), VGroup(*puffs)
        self._streaks = [Rig(streak) for streak in streaks]
        self._puffs = [Rig(puff) for puff in puffs]

    def _streak(self, length: float, width: float, light: str) -> Painted:
        bar = Rectangle(width=px(length), height=px(width)).shift((-px(length / 2), 0, 0))
        left, right = np.array((-px(length), 0, 0)), np.array((0.0, 0.0, 0))
        return fading(bar, left, right, ((0, 0.0), (0.85, 0.6), (1, 0.0)), light)

    def pose(self, tail: float, speed: float, stopped: float) -> None:
        """`tail` is where the vehicle ends (scene units), `speed` 1 to 0, `stopped` the seconds since standstill."""
        for rig, (height, _, _) in zip(self._streaks, _STREAKS, strict=True):
            y = self._ground + px(240 * height) * self._size
            rig.pose(then(scaled(0.45 + 0.8 * speed, 1.0), shifted(tail + px(700) * self._size, y)))
            rig.fade(speed**0.7)
        for number, (rig, (along, height, _)) in enumerate(zip(self._puffs, _PUFFS, strict=True)):
            age = (stopped + 0.10 - 0.02 * number) / _PUFF
            share = min(1.0, max(0.0, age))
            grown = 0.35 + 1.25 * (1 - (1 - share) ** 2)
            x = tail + px(along + 190 - 90 * share) * self._size
            rig.pose(then(scaled(grown * self._size), shifted(x, self._ground + px(height + 34 * share) * self._size)))
            rig.fade(0.0 if age <= 0 or age >= 1 else (1 - share) ** 1.4)


class Headlight:
    """The lamp that lights up when a vehicle has stopped: `flare` on the lamp, `beam` on the road."""

    def __init__(self, drawing: Drawing, light: str) -> None:
        self._at = self._lamp(drawing)
        far, warm = 620.0, "#FFF3D0"
        # Ellipses of light within one another: no edge of them is hard.
        shares = ((0.50, 92, 0.30), (0.36, 50, 0.34), (0.22, 24, 0.42))
        self.beam = VGroup(*(glow(far * half, tall, warm, alpha) for half, tall, alpha in shares))
        for light_of, (half, _, _) in zip(self.beam, shares, strict=True):
            light_of.shift((px(0.92 * far * half), -px(16), 0))
        core = glow(26, 26, "#FFFFFF", 1.0)
        self.flare = VGroup(glow(120, 120, warm, 0.7), glow(210, 9, light, 0.9), core)
        self._beam_rig, self._flare_rig = Rig(self.beam), Rig(self.flare)

    @property
    def there(self) -> bool:
        """Whether the drawing has lamps."""
        return self._at is not None

    @staticmethod
    def _lamp(drawing: Drawing) -> np.ndarray | None:
        """The foremost lamp: the middle of the rightmost shape of the layer `lights`."""
        if "lights" not in drawing.layers:
            return None
        shapes = [shape for shape in drawing.layer("lights").get_family() if len(shape.points)]
        lamp = max(shapes, key=lambda shape: float(shape.get_center()[0]))
        return np.asarray(lamp.get_center())

    def pose(self, pose: Pose, seconds: float) -> None:
        """Light it `seconds` ago: it catches, drops, and comes up, as a cold lamp does."""
        level = _catching(seconds) if self._at is not None else 0.0
        at = moved(pose, self._at if self._at is not None else np.zeros(3))
        burst = math.exp(-max(0.0, seconds) / 0.22)
        self._beam_rig.pose(then(scaled(0.7 + 0.3 * level, 1.0), shifted(at[0], at[1])))
        self._beam_rig.fade(level * 0.8)
        self._flare_rig.pose(then(scaled(0.55 + 0.6 * burst), shifted(at[0], at[1])))
        self._flare_rig.fade(level * (0.55 + 0.45 * burst))


def _catching(seconds: float) -> float:
    if seconds <= 0:
        return 0.0
    if seconds < 0.07:
        return 1.0
    if seconds < 0.13:
        return 0.25
    return min(1.0, 0.5 + (seconds - 0.13) * 4)


class Glint:
    """A band of light that runs along the largest painted shape of the layer `body`, now and again."""

    def __init__(self, drawing: Drawing) -> None:
        shapes = drawing.layers.get("body", drawing).family_members_with_points()
        self._side = max(shapes, key=lambda shape: float(shape.width * shape.height))
        band = Polygon((-px(20), -px(400), 0), (px(20), -px(400), 0), (px(20), px(400), 0), (-px(20), px(400), 0))
        stops = ((0.0, 0.0), (0.5, 0.42), (1.0, 0.0))
        self._band = fading(band, np.array((-px(20), 0, 0)), np.array((px(20), 0, 0)), stops, "#FFFFFF")
        self.mobject = clip_to(self._band, cast(VMobject, self._side))
        self._rig = Rig(self._band)

    def pose(self, seconds: float) -> None:
        """Pose it `seconds` after the first glint sets out."""
        share = (seconds % _AGAIN) / _GLINT if seconds > 0 else 2.0
        if share >= 1:
            self._rig.fade(0.0)
            return
        low, high = self._side.points.min(axis=0), self._side.points.max(axis=0)
        reach = px(240)
        x = low[0] - reach + (high[0] - low[0] + 2 * reach) * share
        slant = np.array([(1.0, 0.45, 0), (0.0, 1.0, 0), [0.0, 0.0, 1.0]])
        self._rig.pose(then(slant, shifted(x, (low[1] + high[1]) / 2)))
        self._rig.fade(1.0)


__all__ = ["Glint", "Headlight", "Wake"]
