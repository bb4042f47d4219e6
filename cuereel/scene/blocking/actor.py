"""A drawing -> one that acts on a set: posed by where its foot is, how it leans, is squashed, large and seen."""

from __future__ import annotations

import math
from dataclasses import dataclass

from manim import Group, Mobject

from cuereel.scene.light import glow
from cuereel.scene.rig import Rig, scaled, shifted, then, turned
from cuereel.scene.stage import PX, px


@dataclass(frozen=True, slots=True)
class Stance:
    """How an actor is on a frame: its foot `x` px right of the middle of the set and `y` px above its floor.

    `turn` is in degrees to the left, about the foot, or about its middle where it is `hung`. `squash` is how much
    broader and lower it is (a share), `size` how large and `seen` how much of it is seen (1 is all), `glow` its light.
    """

    x: float = 0.0
    y: float = 0.0
    turn: float = 0.0
    squash: float = 0.0
    size: float = 1.0
    seen: float = 1.0
    glow: float = 0.0
    hung: bool = False


class Actor:
    """A thing on the set, at most `wide` and `tall` px large, with its shadow on the floor and a light round it."""

    def __init__(self, thing: Mobject, wide: float, tall: float, floor: tuple[float, float], lit: str) -> None:
        self._rig, self._floor = Rig(thing), floor
        low, high = self._rig.bounds()
        across, up = (max(float(length), 1e-6) for length in (high - low)[:2])
        self._scale = min(px(wide) / across, px(tall) / up)
        self.wide, self.tall = across * self._scale / PX, up * self._scale / PX
        self._middle, self._foot = float(low[0] + high[0]) / 2, float(low[1])
        self._shadow = Rig(glow(0.56 * self.wide, 0.075 * self.wide + 8, "#01030C", 0.7))
        self._halo = Rig(glow(0.95 * self.wide, 0.95 * max(self.wide, self.tall), lit, 0.85))
        self.shadow = self._shadow.mobject
        self.thing = thing
        self.mobject = Group(self._halo.mobject, thing)

    def pose(self, stance: Stance) -> None:
        """Stand as a stance says."""
        size = self._scale * stance.size
        lift = self.tall * stance.size / 2 if stance.hung else 0.0
        stand = then(
            shifted(-self._middle, -self._foot),
            scaled(size * (1 + stance.squash), size * (1 - stance.squash)),
            shifted(0, -px(lift)),
            turned(math.radians(stance.turn)),
            shifted(0, px(lift)),
        )
        x, y = self._floor[0] + px(stance.x), self._floor[1] + px(stance.y)
        self._rig.pose(then(stand, shifted(x, y)))
        self._rig.fade(stance.seen)
        near = 1 / (1 + max(0.0, stance.y) / 260)
        self._shadow.pose(then(scaled(stance.size * (0.5 + 0.5 * near)), shifted(x, self._floor[1])))
        self._shadow.fade(stance.seen * near**1.5)
        self._halo.pose(then(scaled(stance.size), shifted(x, y + px(self.tall * stance.size / 2))))
        self._halo.fade(stance.glow * stance.seen)


__all__ = ["Actor", "Stance"]
