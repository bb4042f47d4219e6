"""The boxes of a stage and a count of places -> discs on one round way about a hub, on which they slowly go round.

Numbers are px of the reference frame; places are about the hub, x to the right, y up.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from cuereel.scene.landing import is_tall
from cuereel.scene.spread import LARGEST, NODE, room_of
from cuereel.scene.stage import PX, Stage

HUB, GAP = 1.45, 0.45
"""The radius of the hub and what stays free round it, in radii of a disc."""

BIG, SMALL, EVEN = 1.18, {False: 0.84, True: 0.98}, 0.95
"""How large discs are: the known ones; the others, by whether they are all that the frame has room for; and all where
the known are too many for that."""

BROAD = 1.4
"""How many times as wide as high a frame is from which there is room beyond the way."""

FLAT = 2.6
"""How many times as wide as high the way is at most."""

APART, FEWEST, MOST = 3.2, 8, 10
"""Radii of a disc from one to the next, and how many there are."""

OF_DIAL, FREE = 0.68, 14
"""How large the hub is of the dial that it becomes, if it does, and px that stay free round that."""

SWIRL, LAP = 0.14, 1500
"""The share of the way that a disc goes round as it flies out, and frames in which it goes all the way round."""


@dataclass(frozen=True)
class Orbit:
    """Discs of `radii` px on a way that reaches `reach` px to the side and up; the first `named` are the known ones.

    `slots` is where on the way each stands (0 to 1, clockwise from the top), `center` where the hub of radius `hub`
    stands, in scene units.
    """

    slots: tuple[float, ...]
    radii: tuple[float, ...]
    reach: tuple[float, float]
    hub: float
    center: np.ndarray

    def spot(self, number: int, come: float, since: float) -> np.ndarray:
        """Where a disc is that has `come` so far from the hub (0 to 1), so many frames after it set out."""
        along = self.slots[number] - SWIRL * (1 - come) + since / LAP
        return np.asarray(self._on_way(along) * come)

    def places(self) -> np.ndarray:
        """Where the discs stand (n x 2) at first."""
        return np.array([self._on_way(slot) for slot in self.slots])

    def _on_way(self, along: float) -> np.ndarray:
        return along_way(self.reach, along)


def orbit(stage: Stage, named: int, dial: float = 0.0) -> Orbit:
    """The way for a stage; of its discs, so many (up to seven) are known. The hub becomes a `dial` of that radius."""
    room = room_of(stage)
    width, height = room.width / PX, room.height / PX
    half = min(width, height) / 2
    node = min(LARGEST * NODE, half / (HUB + GAP + 2 * BIG), (half - dial - FREE) / (2 * BIG))
    up = height / 2 - BIG * node
    reach = min(width / 2 - BIG * node, FLAT * up), up
    around = length_of(reach)
    count = 2 * int(np.clip(round(around / (APART * node) / 2), FEWEST // 2, MOST // 2))
    half = count // 2
    if named > half:
        slots, sizes = list(range(count)), [EVEN] * count
    else:
        # the known ones stand as far from each other as they can
        known = [2 * int(number * half / named + 0.5) for number in range(named)]
        slots = known + [slot for slot in range(count) if slot not in known]
        sizes = [BIG if number < named else SMALL[is_full(stage)] for number in range(count)]
    hub, radii = max(HUB * node, OF_DIAL * dial), tuple(node * size for size in sizes)
    return Orbit(tuple(slot / count for slot in slots), radii, reach, hub, room.center)


def is_full(stage: Stage) -> bool:
    """Whether the way fills a frame that is neither broad nor tall: no discs stand beyond it."""
    return not is_tall(stage) and stage.frame.width <= BROAD * stage.frame.height


def length_of(reach: tuple[float, float]) -> float:
    """How far it is all the way round (px)."""
    return float(_walked(reach)[1][-1])


def along_way(reach: tuple[float, float], along: float) -> np.ndarray:
    """The place on a round way of that reach, so far along it (0 to 1, clockwise from its top)."""
    points, gone = _walked(reach)
    shares = gone / gone[-1]
    return np.array([np.interp(along % 1.0, shares, points[:, axis]) for axis in (0, 1)])


@lru_cache(maxsize=8)
def _walked(reach: tuple[float, float]) -> tuple[np.ndarray, np.ndarray]:
    """Points along the way, clockwise from its top, and how far it is to each of them."""
    turn = np.linspace(0, 2 * np.pi, 241)
    points = np.stack([np.sin(turn), np.cos(turn)], axis=1) * reach
    steps = np.linalg.norm(np.diff(points, axis=0), axis=1)
    return points, np.concatenate([[0.0], np.cumsum(steps)])


__all__ = ["Orbit", "along_way", "is_full", "length_of", "orbit"]
