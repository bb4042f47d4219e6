"""The points of a line and what stands at them -> figures set beside the line, where it does not run through them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Protocol

import numpy as np

from cuereel.scene.chart.counted import CAP, Counted
from cuereel.scene.stage import Box, px
from cuereel.theme import Theme

LARGEST = 96.0
"""px of the figures' type at most."""

APART, NEAR = 34.0, 30.0
"""px from a point to its figure, and from the line's middle to any figure at least."""


class Set(Protocol):
    """What stands beside a point: how wide it is and the size of its type (px)."""

    @property
    def width(self) -> float: ...
    @property
    def size(self) -> float: ...


def figures(theme: Theme, texts: Sequence[str], wide: float) -> list[Counted]:
    """Figures of one size; each counts from the one before it in the same unit. `wide` is the room of each (px)."""
    size = min((Counted(theme, text, wide, LARGEST).size for text in texts if text), default=LARGEST)
    starts = [before if _unit(before) == _unit(text) else "0" for before, text in pairwise(["0", *texts])]
    out = [Counted(theme, text, wide, size, start) for text, start in zip(texts, starts, strict=True)]
    for mark, text, start in zip(out, texts, starts, strict=True):
        if text:
            # on its way down it is as wide as where it comes from
            mark.width = max(mark.width, Counted(theme, start, 10 * wide, size).width)
    return out


def _unit(text: str) -> str:
    return re.sub(r"[\d.,:\s]", "", text).lower()


def beside(
    points: Sequence[np.ndarray], line: np.ndarray, marks: Sequence[Set], room: Box, *, headed: bool = False
) -> list[np.ndarray]:
    """The middle of each figure, near its point, which has an arrow if `headed`; `line` are the corners of all legs."""
    dense = np.concatenate([np.linspace(a, b, 24) for a, b in pairwise(line)])
    out: list[np.ndarray] = []
    taken: list[Box] = []
    for number, (point, mark) in enumerate(zip(points, marks, strict=True)):
        half = np.array([px(mark.width / 2), px(CAP * mark.size / 2), 0.0])
        # nothing stands on the line, nor on the arrow at its end
        reach = px(APART + (56 if headed or number == len(points) - 1 else 0))
        places = [_inside(point + way * (half + far * reach), half, room) for far in (1, 2) for way in _WAYS]
        best = min(range(len(places)), key=lambda at: (_trouble(places[at], half, dense, point, taken, reach), at))
        out.append(places[best])
        taken.append(_box(places[best], half))
    return out


_WAYS = [
    np.array(way)
    for way in (
        (0, 1, 0),
        (0.8, 0.8, 0),
        (-0.8, 0.8, 0),
        (0, -1, 0),
        (0.8, -0.8, 0),
        (-0.8, -0.8, 0),
        (-1, 0, 0),
        (1, 0, 0),
    )
]
"""Where a figure may stand to its point, the best first."""


def _box(middle: np.ndarray, half: np.ndarray) -> Box:
    low, high = middle - half, middle + half
    return Box(low[0], low[1], high[0], high[1])


def _inside(middle: np.ndarray, half: np.ndarray, room: Box) -> np.ndarray:
    low, high = np.array([room.left, room.bottom, 0]) + half, np.array([room.right, room.top, 0]) - half
    return np.asarray(np.maximum(low, np.minimum(high, middle)))


def _trouble(
    middle: np.ndarray, half: np.ndarray, line: np.ndarray, point: np.ndarray, taken: Sequence[Box], reach: float
) -> int:
    """How many points of the line, the arrow and other figures a figure would stand on."""
    apart = np.maximum(np.abs(line - middle) - half, 0.0)[:, :2]
    met = int((np.hypot(apart[:, 0], apart[:, 1]) < px(NEAR)).sum())
    own = np.maximum(np.abs(point - middle) - half, 0.0)
    met += 20 * int(np.hypot(own[0], own[1]) < 0.6 * reach)
    box = _box(middle, half + px(16))
    met += sum(
        200
        for each in taken
        if each.left < box.right and box.left < each.right and each.bottom < box.top and box.bottom < each.top
    )
    return met


__all__ = ["beside", "figures"]
