"""A frame and a point in it -> the places of a wall of discs around that point, and how a moving camera sees them.

The wall is curved a little towards the viewer, so that what is far from its middle comes nearer. Numbers are px.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from cuereel.scene.stage import PX, Box

FOCUS = 1700.0
"""px from the viewer to the wall's middle."""

BOWL = 1.1e-4
"""How much nearer the wall comes, px for each square px from its middle."""


def honeycomb(frame: Box, focus: np.ndarray, pitch: float, reach: float) -> np.ndarray:
    """Places (n x 2) about `focus`, the nearest first, over `reach` times the frame; one stands in the focus itself."""
    left, right = ((side - focus[0]) / PX * reach for side in (frame.left, frame.right))
    low, high = ((side - focus[1]) / PX * reach for side in (frame.bottom, frame.top))
    up = pitch * np.sqrt(3) / 2
    rows = range(int(np.floor(low / up)) - 1, int(np.ceil(high / up)) + 2)
    columns = range(int(np.floor(left / pitch)) - 1, int(np.ceil(right / pitch)) + 2)
    places = np.array([(pitch * (column + 0.5 * (row % 2)), up * row) for row in rows for column in columns])
    # of places equally far the upper ones come first, then those to the left
    order = np.lexsort((places[:, 0], -places[:, 1], np.round(np.linalg.norm(places, axis=1))))
    return np.asarray(places[order])


def parted(places: np.ndarray, large: np.ndarray, near: float | np.ndarray, apart: float) -> np.ndarray:
    """Places (n x 2) that have made room for large ones (m x 2): none nearer than `near` (one for all, or m) to those.

    Those that would stand beneath a large one go, the others are pushed aside, and keep `apart` from each other.
    """
    if not len(large):
        return places
    away = np.linalg.norm(places[:, None] - large[None], axis=2)
    home = places[(away > 0.72 * near).all(axis=1)]
    out = home.copy()
    for _ in range(60):
        out += 0.06 * (home - out)
        for others, least, share in ((out, np.array(apart), 0.5), (large, np.asarray(near), 1.0)):
            gap = out[:, None] - others[None]
            length = np.linalg.norm(gap, axis=2)
            short = np.where((length > 1e-6) & (length < least), (least - length) / np.maximum(length, 1e-6), 0.0)
            out = out + share * (gap * short[..., None]).sum(axis=1)
    return np.asarray(out)


def gathered(
    sides: Sequence[int], room: Box, focus: np.ndarray, radius: float, apart: float, zoom: float
) -> tuple[np.ndarray, float]:
    """Where large discs stand in a room (n x 2), and how large they are there: 1 is whole.

    There is one for each of `sides`, from which it comes (-1 the left one, 0 the middle), so that no two cross.
    `radius` is theirs where they are whole, from one to the next are `apart` times two of those, `zoom` is how they
    are seen.
    """
    if not sides:
        return np.zeros((0, 2)), 1.0
    grid, found = honeycomb(room, focus, 2 * radius * apart, 4.0), []
    # more across than high, as many, or fewer: whichever lets them stand largest
    for squeeze in (1.0, 0.5, 2.0):
        flat = np.hypot(grid[:, 0] * squeeze, grid[:, 1])
        places = grid[np.argsort(np.round(flat), kind="stable")][: len(sides)]
        low, high = places.min(axis=0), places.max(axis=0)
        wide, tall = (high - low + 2 * radius) * zoom
        found.append((min(1.0, room.width / PX / wide, room.height / PX / tall), places - (low + high) / 2))
    size, places = max(found, key=lambda each: each[0])
    places = places * size + (room.center - focus)[:2] / PX / zoom
    out = np.empty_like(places)
    out[np.argsort(sides, kind="stable")] = places[np.argsort(places[:, 0], kind="stable")]
    return out, size


def unlike(places: np.ndarray, kinds: int) -> list[int]:
    """Which of so many kinds stands at each place: the one whose like is farthest from there; of equals, in turn."""
    out: list[int] = []
    for number, place in enumerate(places):
        nearest = np.full(kinds, 1e6)
        for other, kind in enumerate(out):
            nearest[kind] = min(nearest[kind], float(np.linalg.norm(places[other] - place)))
        turns = np.roll(np.arange(kinds), -number)
        out.append(int(turns[np.argmax(np.round(nearest[turns]))]))
    return out


class Camera:
    """How the wall is seen: `zoom`, `turn` and `nod` (radians about the upright and the level through its middle)."""

    def __init__(self, focus: np.ndarray) -> None:
        self.focus = focus
        self.zoom, self.turn, self.nod = 1.0, 0.0, 0.0

    def seen(self, places: np.ndarray, lift: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Where places lifted off the wall by so many px are seen, and what a px to the right and one up become there.

        All three are n x 3, in scene units.
        """
        here = self._project(places, lift)
        return (
            here,
            self._project(places + np.array([1.0, 0.0]), lift) - here,
            self._project(places + np.array([0.0, 1.0]), lift) - here,
        )

    def _project(self, places: np.ndarray, lift: np.ndarray) -> np.ndarray:
        x, y = places.T
        z = -BOWL * (x**2 + y**2) - lift
        x, z = x * np.cos(self.turn) + z * np.sin(self.turn), z * np.cos(self.turn) - x * np.sin(self.turn)
        y, z = y * np.cos(self.nod) - z * np.sin(self.nod), z * np.cos(self.nod) + y * np.sin(self.nod)
        size = FOCUS / np.maximum(FOCUS + z, 0.25 * FOCUS) * self.zoom * PX
        return np.asarray(self.focus + np.stack([x * size, y * size, np.zeros(len(places))], axis=1))


__all__ = ["Camera", "gathered", "honeycomb", "parted", "unlike"]
