"""A podium and the outline of what is to come -> tiles that rise from it in a turning column and close to that outline.

It says that something is being made without showing what. Sizes are px of the reference frame.
"""

from __future__ import annotations

import numpy as np
from manim import Group

from cuereel.scene.card import mix
from cuereel.scene.life import tile
from cuereel.scene.motion import ease_in_out
from cuereel.scene.rig import Rig, shifted, then, turned
from cuereel.scene.stage import px
from cuereel.theme import Theme

COUNT = 34
"""Tiles."""

LAP = 96
"""Frames in which the column turns once."""


class Swarm:
    """Tiles over `foot`, in a column `width` x `height` px, that close to `targets` (COUNT x 3, scene units)."""

    def __init__(
        self, theme: Theme, foot: np.ndarray, width: float, height: float, targets: np.ndarray, until: int
    ) -> None:
        chance = np.random.default_rng(41)
        self._foot, self._targets, self._until = foot, targets, until
        self._half, self._height = px(width / 2), px(height)
        self._phase = np.arange(COUNT) * 2.39996
        self._reach = chance.uniform(0.45, 1.0, COUNT)
        self._up = (np.arange(COUNT) + 0.5) / COUNT
        self._delay = chance.permutation(COUNT) / COUNT
        cool, accent, ink = theme.colour("cool"), theme.colour("accent"), theme.colour("ink")
        tones = (cool, accent, cool, mix(cool, ink, 0.5))
        sizes = chance.uniform(20, 44, COUNT)
        self._rigs = [Rig(tile(theme, float(sizes[n]), tones[n % 4])) for n in range(COUNT)]
        self.mobject = Group(*[rig.mobject for rig in self._rigs])

    def pose(self, frame: int, gone: float) -> None:
        """As it is at a frame; `gone` (0 to 1) says how far what it closes to has taken its place."""
        wide = max(1, self._until)
        for number, rig in enumerate(self._rigs):
            # most of the time they circle; in the last part they close in, one after another
            share = float(np.clip((frame / wide - 0.25 - 0.25 * self._delay[number]) / 0.5, 0, 1))
            closed = 0.72 * ease_in_out(share) + 0.28 * min(1.0, gone * 2)
            angle = self._phase[number] + 2 * np.pi * frame / LAP
            rising = (self._up[number] + frame / 300) % 1.0
            reach = self._half * self._reach[number] * (0.7 + 0.45 * rising)
            column = self._foot + np.array(
                [np.cos(angle) * reach, rising * self._height + np.sin(angle) * 0.16 * reach, 0]
            )
            place = column + (self._targets[number] - column) * closed
            rig.pose(then(turned(0.4 * np.sin(angle) * (1 - closed)), shifted(place[0], place[1])))
            near = 0.75 - 0.25 * np.sin(angle) * (1 - closed)
            ends = min(1.0, rising * 8, (1 - rising) * 8)
            rig.fade(near * (ends + (1 - ends) * closed) * float(np.clip(2 - 2 * gone, 0, 1)))


class Inflow:
    """Tiles that stream in from both sides of the frame to what is shown, behind it: what it is made of."""

    COUNT, LAP = 16, 54

    def __init__(self, theme: Theme, center: np.ndarray, side: float, width: float) -> None:
        chance = np.random.default_rng(47)
        self._center, self._reach, self._side = center, px(width * 0.56), px(side)
        self._up = chance.uniform(-0.42, 0.3, self.COUNT)
        self._phase = chance.permutation(self.COUNT) / self.COUNT
        cool, accent = theme.colour("cool"), theme.colour("accent")
        sizes = chance.uniform(24, 40, self.COUNT)
        self._rigs = [Rig(tile(theme, float(sizes[n]), cool if n % 3 else accent)) for n in range(self.COUNT)]
        self.mobject = Group(*[rig.mobject for rig in self._rigs])

    def pose(self, frame: int, since: int | None, seen: float) -> None:
        """As it is at a frame, so many frames after what is shown has landed (None: nothing has)."""
        for number, rig in enumerate(self._rigs):
            lap = (frame / self.LAP + self._phase[number]) % 1.0
            # none is on its way before there is something to go to
            started = since is not None and since >= lap * self.LAP
            way = 1 - lap**1.5
            x = self._reach * way * (-1) ** number
            y = self._side * (self._up[number] * way + 0.12 * np.sin(np.pi * way))
            rig.pose(then(turned(3 * lap), shifted(self._center[0] + x, self._center[1] + y)))
            rig.fade(float(np.clip(seen, 0, 1)) * min(1.0, lap * 6, (1 - lap) * 6) if started else 0.0)


class Motes:
    """Small lights that rise in the beam above a podium all the time."""

    COUNT, LAP = 14, 90

    def __init__(self, theme: Theme, foot: np.ndarray, width: float, height: float) -> None:
        chance = np.random.default_rng(43)
        self._foot, self._height = foot, px(height)
        self._x = px(width / 2) * chance.uniform(-1, 1, self.COUNT)
        self._phase = np.arange(self.COUNT) / self.COUNT
        sizes = chance.uniform(7, 14, self.COUNT)
        tone = mix(theme.colour("cool"), "#FFFFFF", 0.4)
        self._rigs = [Rig(tile(theme, float(size), tone)) for size in sizes]
        self.mobject = Group(*[rig.mobject for rig in self._rigs])

    def pose(self, frame: int) -> None:
        for number, rig in enumerate(self._rigs):
            up = (self._phase[number] + frame / self.LAP) % 1.0
            rig.pose(shifted(self._foot[0] + self._x[number] * (0.8 + 0.5 * up), self._foot[1] + up * self._height))
            rig.fade(0.8 * min(1.0, 5 * up, 3 * (1 - up)))
