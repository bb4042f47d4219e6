"""A tall stage and a count of known fields -> discs of a map strewn through the depth of the frame about a hub.

Numbers are px of the reference frame; places are about the hub, x to the right, y up.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from cuereel.scene.landing import is_tall
from cuereel.scene.spread import room_of
from cuereel.scene.stage import Stage

DIAL, OF_DIAL = 262.0, 0.86
"""The radius of the hub's dial, and how large the hub is of that while the map fans out."""

NEAREST = 122.0
"""The radius of a disc that is as near as may be: those that the script names."""

ROUND = (
    # x, y and the radius of the discs about the hub, the nearest ones first: no two touch, none is on the dial, beside
    # the captions or within 40 px of the frame's side, and none is so small that its mark is grain
    ((-350, 256), NEAREST),
    ((368, 232), NEAREST),
    ((-340, -290), NEAREST),
    ((330, -296), 118.0),
    ((-398, -12), 96.0),
    ((398, -30), 96.0),
    ((128, 372), 84.0),
    ((-4, -350), 62.0),
    ((-112, 366), 64.0),
)

BELOW = (
    # those below the captions
    ((-268, -868), NEAREST),
    ((262, -884), 114.0),
    ((-6, -1010), 76.0),
    ((422, -1056), 70.0),
)

ENTERS = 380.0
"""px from below its place from which such a disc comes in: from the hub its way would lead behind the captions."""

WIDE = 0.8
"""How wide the room is at least for that, of the frame's width."""

FAINT, LIT = 0.6, 0.32
"""How strongly the farthest is seen, and how much more the nearest; those that the script names are seen fully."""

SWIRL, NEARER = 0.45, 0.0003
"""Radians by which a disc turns about the hub as it flies out, and by what share the nearest goes on in a frame."""


@dataclass(frozen=True)
class Strewn:
    """Discs of `radii` px at `places` (n x 2), each so strongly `lit` (0 to 1).

    The first `around` of them stand about the hub of radius `hub`, at `center` (scene units), the others below.
    """

    places: np.ndarray
    radii: tuple[float, ...]
    lit: tuple[float, ...]
    around: int
    hub: float
    center: np.ndarray

    def spot(self, number: int, come: float, since: float) -> np.ndarray:
        """Where a disc is that has `come` so far from the hub (0 to 1), so many frames after it set out."""
        x, y = self.places[number]
        if number >= self.around:
            below = np.array([0.0, -ENTERS * (1 - come)])
            return np.asarray(np.array([x, y]) * (1 + self._nearer(number, since)) + below)
        turn = SWIRL * (1 - come)
        cos, sin = np.cos(turn), np.sin(turn)
        gone = come * (1 + self._nearer(number, since))
        return np.array([x * cos - y * sin, x * sin + y * cos]) * gone

    def _nearer(self, number: int, since: float) -> float:
        return NEARER * self.radii[number] / NEAREST * max(0.0, since)


def may_strew(stage: Stage) -> bool:
    """Whether a stage is tall, and wide enough for discs of that size."""
    return is_tall(stage) and room_of(stage).width > WIDE * stage.frame.width


def strewn(stage: Stage, named: int) -> Strewn:
    """The discs on such a stage, of which so many (up to seven) are known: the nearest ones."""
    discs = (*ROUND, *BELOW)
    radii = tuple(radius for _, radius in discs)
    lit = tuple(1.0 if at < named else FAINT + LIT * radius / NEAREST for at, radius in enumerate(radii))
    places = np.array([place for place, _ in discs], dtype=float)
    return Strewn(places, radii, lit, len(ROUND), OF_DIAL * DIAL, room_of(stage).center)


__all__ = ["DIAL", "Strewn", "may_strew", "strewn"]
