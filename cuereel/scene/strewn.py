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
    # x, y and the radius of the discs about the hub, the nearest ones first: no two touch, and none is on the dial
    ((-318, 258), NEAREST),
    ((370, 185), NEAREST),
    ((-302, -284), NEAREST),
    ((318, -275), 104.0),
    ((-432, -8), 84.0),
    ((446, -52), 80.0),
    ((108, 354), 78.0),
    ((10, -358), 62.0),
    ((248, 414), 56.0),
    ((480, 385), 50.0),
    ((-92, 372), 44.0),
    ((-478, 345), 42.0),
    ((-150, -385), 40.0),
    ((490, -215), 38.0),
)

BELOW = (
    # those at both sides of the captions, and below them
    ((440, -520), 84.0),
    ((-440, -520), 78.0),
    ((-262, -862), 118.0),
    ((256, -870), 100.0),
    ((-6, -945), 62.0),
    ((458, -785), 52.0),
    ((-478, -780), 44.0),
)

BESIDE, ENTERS = -600.0, (300.0, 380.0)
"""Above this height such a disc is beside the captions; px from beyond its place from which it comes in, then from the
side, else from below.
"""

WIDE = 0.8
"""How wide the room is at least for that, of the frame's width."""

FAINT, LIT = 0.42, 0.42
"""How strongly the farthest is seen, and how much more the nearest; those that the script names are seen fully."""

SWIRL, NEARER = 0.45, 0.0006
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
            # from the hub its way would lead behind the captions
            beside = y > BESIDE
            outside = np.array([np.sign(x) * ENTERS[0], 0.0] if beside else [0.0, -ENTERS[1]])
            return np.array([x, y]) * (1 + self._nearer(number, since)) + outside * (1 - come)
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
