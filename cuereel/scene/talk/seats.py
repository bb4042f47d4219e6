"""The sizes of a talk's bubbles -> where each stands whenever a new one has come: older ones above it, and smaller."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from cuereel.scene.stage import Box

SHRINK = 0.8
"""How large a bubble is beside the next younger one, where there is room."""

LEAST, FEW, EASILY = 0.56, 3, 0.72
"""How small a bubble may be, how many are to stay at any time, and beside how large ones more of them may stay."""

DIM = (0.0, 0.3, 0.42, 0.5, 0.55, 0.58)
"""How far a bubble is dimmed by its age."""

HIGH = 0.46
"""Where the talk stands in a room that it does not fill: the share of the free height that is above it."""


@dataclass(frozen=True)
class Seat:
    """Where a bubble stands: the lower end of its tail (scene units), its size, how far it is dimmed, and is seen."""

    foot: float
    size: float
    dim: float
    seen: float


def seats(heights: Sequence[float], room: Box, gap: float) -> list[list[Seat]]:
    """For every number of bubbles that have come, the seats of all of them, those to come included.

    `heights` are those of whole bubbles, tails included, in scene units. A bubble that is to come, or that has left,
    is not seen.
    """
    return [_row(heights, latest, room, gap) for latest in range(len(heights))]


def smallest(heights: Sequence[float], room: Box, gap: float) -> float:
    """The size of the smallest of the youngest few at any time; 0 where one of them has to leave."""
    rows = [row[max(0, at + 1 - FEW) : at + 1] for at, row in enumerate(seats(heights, room, gap))]
    return min(seat.size * seat.seen for row in rows for seat in row)


def _row(heights: Sequence[float], latest: int, room: Box, gap: float) -> list[Seat]:
    first, sizes = _sizes(heights, latest, room.height, gap)
    tall = sum(size * height for size, height in zip(sizes, heights[first:], strict=False)) + gap * (latest - first)
    top = room.top - HIGH * max(0.0, room.height - tall)
    staying = []
    foot = top
    for size, height, age in zip(sizes, heights[first:], range(latest - first, -1, -1), strict=False):
        foot -= size * height
        staying.append(Seat(foot, size, DIM[age], 1.0))
        foot -= gap
    # whoever leaves goes on ahead of the others
    left = [Seat(top + gap, LEAST, DIM[-1], 0.0)] * first
    return left + staying + [replace(staying[-1], seen=0.0)] * (len(heights) - latest - 1)


def _sizes(heights: Sequence[float], latest: int, high: float, gap: float) -> tuple[int, list[float]]:
    """The first bubble that is still there, and the sizes from it to the latest, which is shown whole."""
    for first in range(latest):
        for share in np.linspace(SHRINK, LEAST if latest - first < FEW else EASILY, 12):
            sizes = [max(LEAST, float(share) ** (latest - number)) for number in range(first, latest + 1)]
            tall = sum(size * height for size, height in zip(sizes, heights[first:], strict=False))
            if tall + gap * (latest - first) <= high:
                return first, sizes
    return latest, [1.0]


__all__ = ["Seat", "seats", "smallest"]
