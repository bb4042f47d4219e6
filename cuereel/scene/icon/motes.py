"""Motes of light that circle over a stand and fold onto the outline of a drawing: how one icon becomes another.

They stand for nothing, as a network of nodes does. Numbers are px of the reference frame.
"""

from __future__ import annotations

import numpy as np
from manim import Circle, Group, Mobject, VGroup

from cuereel.scene.bake import baked, twin
from cuereel.scene.card import mix, rgba
from cuereel.scene.light import glow
from cuereel.scene.paint import Paint, Painted
from cuereel.scene.stage import Box, px
from cuereel.scene.web import matched, outline_points
from cuereel.theme import Theme

COUNT, ROUND = 22, 56
"""How many there are, and the frames in which they go round once."""

SMALL, LARGE = 9.0, 22.0
"""Radii of the smallest and of the largest, in px."""

APART = 0.52
"""How far from the middle of their room they circle, for its height."""

BLOWN = 1.55
"""How far they fly from the middle of what they have become, for its half."""


class Motes:
    """Motes; those that are `open` circle in the middle of a box (scene units)."""

    SCATTER = 1.0
    """How much of them is gone when they have burst from what they have become."""

    def __init__(self, theme: Theme, room: Box) -> None:
        chance = np.random.default_rng(11)
        self.center = room.center
        self._turns = np.sort(chance.uniform(0, 2 * np.pi, COUNT))
        far = APART * room.height
        reach = far * chance.uniform(0.55, 1.0, COUNT)
        self._reach = np.column_stack([np.minimum(1.25 * reach, room.width / 2), 0.8 * reach])
        colours = theme.colour("cool"), theme.colour("accent")
        sizes = chance.uniform(SMALL, LARGE, COUNT)
        kinds = [baked(_mote(1.0 * LARGE, colour)) for colour in colours]
        self._rests = [kinds[number % 2].points * (sizes[number] / LARGE) for number in range(COUNT)]
        self._motes = [twin(kinds[number % 2]) for number in range(COUNT)]
        self.open = self.at(0)
        self.mobject = Group(*self._motes)
        self.pose(self.open, 0.0)

    def at(self, frame: int) -> np.ndarray:
        """Where they are as they circle."""
        turns = self._turns + 2 * np.pi * frame / ROUND
        spots = np.column_stack([np.cos(turns), np.sin(turns)]) * self._reach
        return np.asarray(self.center + np.column_stack([spots, np.zeros(COUNT)]))

    def ring(self, middle: np.ndarray, half: tuple[float, float]) -> np.ndarray:
        """Where they fly from what they have become: outwards, upwards rather than down onto its name."""
        spots = np.column_stack([np.cos(self._turns), np.abs(np.sin(self._turns)), np.zeros(COUNT)])
        return np.asarray(middle + spots * BLOWN * np.array([*half, 0.0]))

    def targets(self, mobject: Mobject) -> np.ndarray:
        """Where they fold to, on a mobject's outline."""
        return matched(self.open, outline_points(mobject, COUNT), self.center)

    def pose(self, places: np.ndarray, alpha: float, at: float | None = None, learned: float = 0.0) -> None:
        """Motes at `places`, seen with `alpha`; they learn nothing."""
        for mote, place, rest in zip(self._motes, places, self._rests, strict=True):
            mote.points, mote.fill_opacity = place + rest, alpha


def _mote(size: float, colour: str) -> VGroup:
    ball = Painted(stroke_width=0, fill_opacity=1, fill_color=colour)
    ball.points = Circle(radius=px(size)).points.copy()
    stops = ((0.0, rgba("#FFFFFF")), (0.5, rgba(mix(colour, "#FFFFFF", 0.35))), (1.0, rgba(colour)))
    frame = np.array([[0, 0, 0], [px(size), 0, 0], [0, px(size), 0]])
    return VGroup(glow(2.6 * size, 2.6 * size, colour, 0.7), ball.set_paint(Paint("radial", stops), frame))


__all__ = ["Motes"]
