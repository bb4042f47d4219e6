"""A field of work -> what lies behind and below its emblem, of its own kind, and moves while it is shown.

A landscape of bars for data, lanes of attack for security, an aisle between servers for networks, else a lit floor.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from manim import Group

from cuereel.scene.bake import baked
from cuereel.scene.dolly import Dolly
from cuereel.scene.field import field, floor
from cuereel.scene.landing import Landing, is_tall
from cuereel.scene.siege import Siege
from cuereel.scene.skyline import Skyline
from cuereel.scene.stage import Stage
from cuereel.theme import Theme


class Ground:
    """What is behind all else, of its field's kind; `stood` is where the emblem's thing stands until it lands."""

    def __init__(self, landing: Landing, stood: np.ndarray, stage: Stage, theme: Theme, colour: str) -> None:
        self._moving: Skyline | Siege | Dolly | None = None
        if landing.kind == "data":
            self._moving = Skyline(stage, theme, colour, is_tall(stage))
        elif landing.kind == "security":
            self._moving = Siege(stage, theme, colour, landing, stood)
        elif landing.kind == "network":
            self._moving = Dolly(stage, theme, colour)
        low = self._moving.mobject if self._moving else floor(stage, theme, colour)
        far = [] if landing.kind == "network" else [baked(field(landing.kind, stage, theme), detail=0.6)]
        self.mobject = Group(*far, low)

    def follows(self, points: Sequence[np.ndarray], beats: Sequence[int]) -> None:
        """The points of the curve where a chart stands at first, and the frames of the words that go through them."""
        if isinstance(self._moving, Skyline):
            self._moving.follows(points, beats)

    def tells(self, found: int, named: int, again: Sequence[int] = ()) -> None:
        """The frames on which the second stage and the name begin, and those on which it is `again` made much of."""
        if isinstance(self._moving, Skyline | Dolly):
            self._moving.found, self._moving.named = found, named
        if isinstance(self._moving, Skyline):
            self._moving.swells = tuple(again)

    def pose(self, frame: int, quiet: float = 0.0) -> None:
        """As it is at a frame; `quiet` (0 to 1) is how far it has stepped back behind what is shown."""
        if self._moving:
            self._moving.pose(frame, quiet)


__all__ = ["Ground"]
