"""Sections of a film -> beats and bars that begin with each of them: music that turns where the film does."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from math import log2

BAR = 4
"""Beats in a bar."""

PACES = tuple(range(92, 105))
"""Beats a minute that the music may have; a section's own pace bends by a few percent, so that its bars fill it."""

_BEND = 36.0
"""What an octave of bending costs, against a last bar that is cut short (`_CUT_SHORT`)."""

_CUT_SHORT = {0: 0.0, 2: 0.8, 1: 2.5, 3: 2.5}


@dataclass(frozen=True, slots=True)
class Section:
    """A stretch of music in samples, of so many equal beats; bars count from its start, the last may be short."""

    start: int
    end: int
    beats: int

    def at(self, beat: float) -> int:
        """The sample on which a beat falls, counted from the section's start."""
        return self.start + round((self.end - self.start) * beat / self.beats)

    @property
    def beat(self) -> float:
        """Samples in a beat."""
        return (self.end - self.start) / self.beats

    @property
    def bars(self) -> tuple[tuple[int, int], ...]:
        """The first beat of each bar and the one after its last."""
        return tuple((first, min(first + BAR, self.beats)) for first in range(0, self.beats, BAR))


def lay_out(starts: Sequence[int], end: int, rate: int) -> tuple[Section, ...]:
    """The sections that start on these samples, at the one pace that suits them all best."""
    edges = list(pairwise([*starts, end]))
    pace = min(PACES, key=lambda bpm: (sum(_fit((b - a) / rate, bpm)[0] for a, b in edges), bpm))
    return tuple(Section(a, b, _fit((b - a) / rate, pace)[1]) for a, b in edges)


@lru_cache
def _fit(length: float, bpm: int) -> tuple[float, int]:
    """What it costs to fill so many seconds at about this pace, and the beats that do."""
    ideal = length * bpm / 60
    choices = range(max(1, int(ideal) - 2), int(ideal) + 4)
    return min((_BEND * abs(log2(beats / ideal)) + _CUT_SHORT[beats % BAR], beats) for beats in choices)
