"""Times of the words that sound become times of all words: a silent word shares its neighbour's."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from itertools import pairwise

Time = tuple[Fraction, Fraction]


def shared(times: Sequence[Time | None], start: Fraction, end: Fraction) -> tuple[Time, ...]:
    """Times in order within `start` and `end`; `None` is a word that makes no sound.

    A silent word halves (thirds, ...) the time of the word before it; at the very start, of the word after it. When
    nothing sounds at all, the words share everything evenly.
    """
    result: list[Time] = []
    floor = start
    for time, count in _groups(times):
        first, last = time or (start, end)
        first = min(max(first, floor), end)
        last = min(max(last, first), end)
        edges = [first + (last - first) * index / count for index in range(count + 1)]
        result += pairwise(edges)
        floor = last
    return tuple(result)


def _groups(times: Sequence[Time | None]) -> list[tuple[Time | None, int]]:
    """Each sounding word's time with the number of words that share it."""
    groups: list[tuple[Time | None, int]] = []
    waiting = 0
    for time in times:
        if time is not None:
            groups.append((time, 1 + waiting))
            waiting = 0
        elif groups:
            groups[-1] = (groups[-1][0], groups[-1][1] + 1)
        else:
            waiting += 1
    return groups or ([(None, waiting)] if waiting else [])
