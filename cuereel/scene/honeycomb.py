"""A frame and a hole in it -> the places of a wall of discs in even rows round that, and of the few that stand large.

No disc of the wall is seen by a sliver: it stands whole, is cut by half at a side, or is not there. Lengths are scene
units.
"""

from __future__ import annotations

import numpy as np

from cuereel.scene.stage import Box

STEEP = 0.866
"""How far apart rows are that stand as closely as discs can, for two neighbours in a row."""

SEEN = 0.8
"""Radii of a row's discs that the frame's upper or lower edge leaves at least."""

BESIDE = 1.5
"""Places that stand beside a hole at least: where there is less room, its rows are free from side to side."""

ALIKE = 0.85
"""The share of the largest size that large discs may have, that they stand in one row less."""


def honeycomb(frame: Box, hole: Box, pitch: float, size: float) -> tuple[np.ndarray, float]:
    """Places (n x 2) round the hole, and the radius of the discs that stand there: `size` times their distance.

    `pitch` is about how far apart two in a row are: the frame's width is a whole number of that.
    """
    count = max(1, round(frame.width / pitch))
    across = frame.width / count
    low, tall = hole.bottom - across / 2, hole.height + across
    up = tall / max(1, round(tall / (STEEP * across)))
    radius = size * min(across, float(np.hypot(across / 2, up)))
    free = min(hole.left - frame.left, frame.right - hole.right) < BESIDE * across
    left, right = (-np.inf, np.inf) if free else (hole.left - across / 2, hole.right + across / 2)
    least, most = frame.bottom + (SEEN - 1) * radius, frame.top - (SEEN - 1) * radius
    places = []
    for row in range(-int((low - least) / up), int((most - low) / up) + 1):
        y, whole = low + row * up, row % 2 == 0
        for column in range(count + (not whole)):
            x = frame.left + across * (column + 0.5 * whole)
            if not (left < x < right and hole.bottom < y < hole.top):
                places.append((x, y))
    return np.array(places).reshape(-1, 2), radius


def abreast(count: int, room: Box, radius: float, apart: float) -> tuple[np.ndarray, float]:
    """Where so many large discs stand at a room's foot (n x 2), in the order in which they are read, and their radius.

    That is `radius` at most; from one to the next are `apart` times two of it.
    """
    sizes = [
        min(radius, *(0.5 * side / (1 + (many - 1) * apart) for side, many in ((room.width, n), (room.height, rows))))
        for n in range(1, count + 1)
        for rows in [-(-count // n)]
    ]
    if not sizes:
        return np.zeros((0, 2)), radius
    most = max(n for n, size in enumerate(sizes, start=1) if size >= ALIKE * max(sizes))
    pitch, rows = 2 * sizes[most - 1] * apart, -(-count // most)
    places = []
    for number in range(count):
        row, column = divmod(number, most)
        beside = min(most, count - row * most)
        x = room.center[0] + (column - (beside - 1) / 2) * pitch
        places.append((x, room.bottom + sizes[most - 1] + (rows - 1 - row) * pitch))
    return np.array(places), sizes[most - 1]


def unlike(places: np.ndarray, kinds: int) -> list[int]:
    """Which of so many kinds stands at each place: the one whose like is farthest from there; of equals, in turn."""
    out: list[int] = []
    for number, place in enumerate(places):
        nearest = np.full(kinds, 1e6)
        for other, kind in enumerate(out):
            nearest[kind] = min(nearest[kind], float(np.linalg.norm(places[other] - place)))
        turns = np.roll(np.arange(kinds), -number)
        out.append(int(turns[np.argmax(np.round(nearest[turns], 3))]))
    return out


__all__ = ["abreast", "honeycomb", "unlike"]
