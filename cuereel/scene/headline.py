"""A title's words and a stage -> the rows in which they are as large as the width lets them, and the tile above."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from cuereel.scene.setting import Row, row_width
from cuereel.scene.stage import PX, Box, Stage, px

LARGEST = 300.0
"""px of the type at most."""

TALLER = 1.0
"""By how much letters may at most be drawn higher than they are wide, where few words are to fill the frame."""

PITCH = 1.12
"""From one row to the next, in ems of their mean size."""

CAPITAL, BELOW = 0.72, 0.2
"""What stands above and below a row's line, in ems."""

MOST_ROWS = 6


@dataclass(frozen=True)
class HeadRow:
    """Words on a line: their places in the title, px of the type, the line's height, where it begins and ends."""

    words: tuple[int, ...]
    size: float
    base: float
    left: float
    right: float


@dataclass(frozen=True)
class Headline:
    """The rows, how much higher than wide their letters are, the tile, and the height of the floor (scene units)."""

    rows: tuple[HeadRow, ...]
    taller: float
    tile: Box
    floor: float

    @property
    def vanish(self) -> np.ndarray:
        """The point to which all that is solid runs: the middle of the tile."""
        return self.tile.center


def headline(stage: Stage, family: str, words: Sequence[str]) -> Headline:
    """Sets a title out on a stage: below the tile, or at its left where the frame is wide."""
    frame, text, lower = stage.frame, stage.text, stage.lower
    top = min(stage.picture.top, frame.top - px(40))
    right = min(text.right, lower.right)
    if frame.width > 1.2 * frame.height:
        room = Box(text.left, text.bottom, text.left + 0.53 * text.width, text.top)
        rows, taller = _rows(room, family, words, 0.86)
        tall = _height(rows, taller)
        start = room.center[1] + tall / 2
        side = min(0.30 * frame.width, 0.56 * frame.height)
        middle = np.array([room.right + 0.5 * (frame.right - room.right), frame.center[1] + 0.07 * frame.height, 0.0])
    else:
        room = Box(text.left, text.bottom, right, text.top)
        rows, taller = _rows(room, family, words, 0.6)
        tall = _height(rows, taller)
        spare = room.height - tall
        start = room.bottom + tall + (0.05 if stage.portrait else 0.04) * spare
        free = top - start - px(76)
        side = min(0.58 * frame.width, 0.94 * free)
        middle = np.array([frame.center[0], start + px(70) + 0.5 * free, 0.0])
    half = side / 2
    tile = Box(middle[0] - half, middle[1] - half, middle[0] + half, middle[1] + half)
    placed = _placed(rows, taller, room, start, family, words)
    last = placed[-1]
    deep = any(set(words[at]) & set("gjpqyQ,;()/") for at in last.words)
    floor = last.base - px((taller * BELOW if deep else 0.02) * last.size)
    return Headline(placed, taller, tile, floor)


def _rows(room: Box, family: str, words: Sequence[str], share: float) -> tuple[list[tuple[int, int, float]], float]:
    """The rows (first word, last, px of the type) that let the smallest be largest, and how much higher they are."""
    width, height = room.width / PX - 12, share * room.height / PX
    best: tuple[float, list[tuple[int, int, float]]] | None = None
    for count in range(1, min(MOST_ROWS, len(words)) + 1):
        cuts = _even(words, family, count)
        sizes = [min(LARGEST, width / _ems(words, family, a, b)) for a, b in cuts]
        # a short row beside a long one is not set much larger
        sizes = [min(size, 1.7 * min(sizes)) for size in sizes]
        shrink = min(1.0, height / (_height([(0, 0, size) for size in sizes], 1.0) / PX))
        rows = [(a, b, size * shrink) for (a, b), size in zip(cuts, sizes, strict=True)]
        least = min(size for *_, size in rows)
        if best is None or least > 1.06 * best[0]:
            best = (least, rows)
    assert best is not None
    rows = best[1]
    return rows, float(np.clip(height / (_height(rows, 1.0) / PX), 1.0, TALLER))


def _ems(words: Sequence[str], family: str, first: int, last: int) -> float:
    return max(0.2, row_width(Row(tuple(words[first:last]), "", 1.0, "heavy"), family))


def _even(words: Sequence[str], family: str, count: int) -> list[tuple[int, int]]:
    """Words in so many rows, the longest of which is as short as can be."""
    best: list[dict[int, tuple[float, int]]] = [{0: (0.0, 0)}]
    for _ in range(count):
        reached: dict[int, tuple[float, int]] = {}
        for last in range(1, len(words) + 1):
            choices = [
                (max(worst, _ems(words, family, first, last)), first)
                for first, (worst, _) in best[-1].items()
                if first < last
            ]
            if choices:
                reached[last] = min(choices)
        best.append(reached)
    out: list[tuple[int, int]] = []
    last = len(words)
    for number in range(count, 0, -1):
        first = best[number][last][1]
        out.insert(0, (first, last))
        last = first
    return out


def _height(rows: Sequence[tuple[int, int, float]], taller: float) -> float:
    sizes = [size for *_, size in rows]
    between = sum(PITCH * (0.6 * below + 0.4 * above) for above, below in pairwise(sizes))
    return px(taller * (between + CAPITAL * sizes[0] + BELOW * sizes[-1]))


def _placed(
    rows: Sequence[tuple[int, int, float]], taller: float, room: Box, start: float, family: str, words: Sequence[str]
) -> tuple[HeadRow, ...]:
    out: list[HeadRow] = []
    y = start - px(taller * CAPITAL * rows[0][2])
    for number, (first, last, size) in enumerate(rows):
        if number:
            y -= px(taller * PITCH * (0.6 * size + 0.4 * rows[number - 1][2]))
        wide = px(size * _ems(words, family, first, last))
        out.append(HeadRow(tuple(range(first, last)), size, y, room.left, room.left + wide))
    return tuple(out)


__all__ = ["HeadRow", "Headline", "headline"]
