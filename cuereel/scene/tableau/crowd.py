"""How many of a thing there are and how much room -> where each stands: a row, or even rows one over another."""

from __future__ import annotations

import math

import numpy as np

SPACE = 0.07
"""What is free between two, as a share of one's width."""

ROUGHLY = 1.25
"""How wide a crowd is for its height, about."""


def rows_of(count: int, shape: float) -> list[int]:
    """How many stand in each row, from above: never fewer below than above."""
    if count <= (3 if shape < 1.5 else 2):
        lines = 1 if shape < 1.9 else count
    else:
        lines = max(1, min(count, round(math.sqrt(count * shape / ROUGHLY))))
    low, more = divmod(count, lines)
    return [low] * (lines - more) + [low + 1] * more


def crowd_shape(count: int, shape: float) -> float:
    """How wide a crowd is for its height, of things that are so wide for theirs."""
    rows = rows_of(count, shape)
    return float(np.clip(max(rows) * shape / len(rows), 0.4, 3.6))


def spots(count: int, shape: float, wide: float, tall: float) -> list[tuple[float, float, float]]:
    """Of each of so many things in a box about the origin: x, y, and how wide it is. It fills the box as it can."""
    best: list[tuple[float, float, float]] = []
    for lines in range(1, count + 1):
        low, more = divmod(count, lines)
        rows = [low] * (lines - more) + [low + 1] * more
        each = min(wide / (rows[-1] * (1 + SPACE) - SPACE), tall / (lines * (1 + SPACE) - SPACE) * shape)
        if not best or each > best[0][2] * 1.02:
            best = _set(rows, each, each / shape)
    return best


def _set(rows: list[int], wide: float, tall: float) -> list[tuple[float, float, float]]:
    out = []
    for line, many in enumerate(rows):
        y = ((len(rows) - 1) / 2 - line) * tall * (1 + SPACE)
        out += [((at - (many - 1) / 2) * wide * (1 + SPACE), y, wide) for at in range(many)]
    return out


__all__ = ["crowd_shape", "rows_of", "spots"]
