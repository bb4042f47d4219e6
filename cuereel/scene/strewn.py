"""A tall stage -> discs of a map strewn through the depth of the frame about a hub.

Numbers are px of the reference frame; places are about the hub, x to the right, y up.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from cuereel.scene.landing import is_tall
from cuereel.scene.spread import room_of
from cuereel.scene.stage import Stage

DIAL, OF_DIAL = 242.0, 0.9
"""The radius of the hub's dial, and how large the hub is of that while the map fans out."""

LARGE, OTHER = 112.0, 100.0
"""The radii of the discs that the script names, and of most others: nearly as large, as all are of the field."""

ROUND = (
    # x, y and the radius of the discs about the hub, first those that are named: no two touch, none is on the dial,
    # beside the captions or within 40 px of the frame's side
    ((-378, 130), LARGE),
    ((378, 130), LARGE),
    ((318, -300), LARGE),
    ((-318, -300), OTHER),
    ((228, 302), OTHER),
    ((-228, 302), OTHER),
    ((-398, -90), OTHER),
    ((398, -90), OTHER),
    ((0, 366), 96.0),
)

BELOW = (
    # those below the captions, and by its number the disc that the line to each comes from
    ((-290, -850), 108.0, 3),
    ((290, -850), 108.0, 2),
    ((0, -966), OTHER, 9),
    ((-392, -1066), 84.0, 9),
    ((392, -1066), 84.0, 10),
)

ENTERS = 380.0
"""px from below its place from which such a disc comes in: from the hub its way would lead behind the captions."""

WIDE = 0.8
"""How wide the room is at least for that, of the frame's width."""

SWIRL, NEARER = 0.45, 0.0002
"""Radians by which a disc turns about the hub as it flies out, and by what share the nearest goes on in a frame."""


@dataclass(frozen=True)
class Strewn:
    """Discs of `radii` px at `places` (n x 2), the line to each of which comes from the hub or the one of `parents`.

    The first `around` of them stand about the hub of radius `hub`, at `center` (scene units), the others below.
    """

    places: np.ndarray
    radii: tuple[float, ...]
    parents: tuple[int | None, ...]
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

    def left(self, number: int, spot: np.ndarray, share: float) -> tuple[np.ndarray, float]:
        """Where a disc at a spot is that has gone so far (0 to 1), and how large still: back into the hub, or, where
        its way there would lead behind the captions, to nothing."""
        return (np.asarray(spot * (1 - share)), 1.0) if number < self.around else (spot, 1 - share)

    def _nearer(self, number: int, since: float) -> float:
        return NEARER * self.radii[number] / LARGE * max(0.0, since)


def may_strew(stage: Stage) -> bool:
    """Whether a stage is tall, and wide enough for discs of that size."""
    return is_tall(stage) and room_of(stage).width > WIDE * stage.frame.width


def strewn(stage: Stage) -> Strewn:
    """The discs on such a stage, the nearest ones first."""
    places = np.array([disc[0] for disc in (*ROUND, *BELOW)], dtype=float)
    radii = tuple(disc[1] for disc in (*ROUND, *BELOW))
    parents = (None,) * len(ROUND) + tuple(parent for *_, parent in BELOW)
    return Strewn(places, radii, parents, len(ROUND), OF_DIAL * DIAL, room_of(stage).center)


__all__ = ["DIAL", "Strewn", "may_strew", "strewn"]
