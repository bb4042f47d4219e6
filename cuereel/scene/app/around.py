"""What is behind a device: a light, rings, and soft tiles that rise past it all through the shot."""

from __future__ import annotations

import numpy as np
from manim import Group, Mobject, VGroup

from cuereel.scene.app.device import Device
from cuereel.scene.bake import baked
from cuereel.scene.card import is_dark, mix, rounded
from cuereel.scene.light import glow
from cuereel.scene.rig import Rig, shifted
from cuereel.scene.shop.phone import frame_ring
from cuereel.scene.stage import PX, Stage, px
from cuereel.theme import Theme

TILES = 7
GOLDEN = 0.618
"""The share of the height from one tile to the next, so that none of them stand in a row."""


class Around:
    """The set behind a device."""

    def __init__(self, theme: Theme, stage: Stage, device: Device) -> None:
        frame, dark = stage.frame, is_dark(theme)
        middle = device.at(0, device.fold * 0.52)
        light = glow(820, 900, theme.colour("cool"), 0.4 if dark else 0.26).move_to(middle)
        rings = VGroup()
        for radius, share in ((820, 0.3), (690, 0.42), (560, 0.55)):
            ring = frame_ring(2 * radius, 2 * radius, radius, 4, theme.colour("line")).set_fill(opacity=share)
            rings.add(ring.move_to(middle))
        self.mobject: Mobject = Group(baked(Group(light, rings), detail=0.5, within=frame))
        chance = np.random.default_rng(11)
        self._tiles: list[tuple[Rig, float, float, float]] = []
        short = min(frame.width, frame.height) / PX
        self._low, self._high = frame.bottom - px(0.3 * short), frame.height + px(0.6 * short)
        for number in range(TILES):
            size = short * float(chance.uniform(0.13, 0.24))
            tone = theme.colour(("cool", "accent", "line")[number % 3])
            tile = rounded(size, size * 0.72, 0.2 * size, mix(theme.colour("background"), tone, 0.55))
            print_ = rounded(size * 0.5, size * 0.1, 8, mix(theme.colour("background"), tone, 0.25))
            sprite = baked(Group(tile, print_).rotate(float(chance.uniform(-0.3, 0.3))), detail=0.5, blur=5)
            sprite.set_opacity(0.6 if dark else 0.5)
            side = -1 if number % 2 else 1
            x = float(frame.center[0]) + side * frame.width * float(chance.uniform(0.36, 0.5))
            self._tiles.append((Rig(sprite), x, number * GOLDEN % 1, px(float(chance.uniform(0.5, 1.1)))))
            self.mobject.add(sprite)

    def pose(self, frame: int) -> None:
        for rig, x, start, speed in self._tiles:
            rig.pose(shifted(x, self._low + (start * self._high + speed * frame) % self._high))


__all__ = ["Around"]
