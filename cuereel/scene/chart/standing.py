"""Entries of bars and what is told of their sizes -> how high each stands, and which is the highest of all; pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from cuereel.scene.chart.measured import Height, Measured, heights, largest, steps_of

Size = Literal["small", "medium", "big"]

SHARES = {"small": 0.24, "medium": 0.58, "big": 1.0}
"""How high a bar is of which only the size is told."""

PLACES = {"first": 0, "second": 1, "third": 2, "fourth": 3, "fifth": 4, "last": -1}

OTHERS = (0.5, 0.66, 0.42, 0.58, 0.7, 0.46)
"""How high bars are, from one to the next, of which no more is told than that another one stands out."""


def number_of(told: str, entries: Sequence[Measured]) -> int | None:
    """The number of the entry that is told by its name, or else by its place; None where there is none."""
    for number, entry in enumerate(entries):
        if entry.label and entry.label.lower() == told.lower():
            return number
    place = len(entries) // 2 if told == "middle" else PLACES.get(told.lower())
    if place is None or place >= len(entries):
        return None
    return place % len(entries)


@dataclass(frozen=True)
class Standing:
    """Figures tell most; then sizes; then that bars rise or fall from one to the next; then which one stands out."""

    entries: Sequence[Measured]
    rising: str = ""
    tallest: str = ""
    shortest: str = ""
    sizes: Sequence[Size] = ()

    @property
    def heights(self) -> list[Height]:
        count = len(self.entries)
        if self.rising:
            return steps_of(count, self.rising)
        if any(each.value is not None for each in self.entries):
            return heights(self.entries, self.tallest)
        if self.sizes:
            told = [*self.sizes, *["medium"] * count][:count]
            out = [SHARES[each] for each in told]
        elif self.tallest or self.shortest or not any(each.label for each in self.entries):
            out = [OTHERS[number % len(OTHERS)] for number in range(count)] if count > 2 else [0.55] * count
        else:
            return heights(self.entries)
        return [Height(each) for each in self._outstanding(out)]

    def _outstanding(self, shares: list[float]) -> list[float]:
        out = list(shares)
        for told, share in ((self.tallest, 1.0), (self.shortest, 0.2)):
            number = number_of(told, self.entries) if told else None
            if number is not None:
                out[number] = share
        return out

    @property
    def largest(self) -> int | None:
        """The number of the one that is higher than all others; None where none is told."""
        if self.rising or any(each.value is not None for each in self.entries):
            return None if self.rising else largest(self.entries, self.tallest)
        if self.tallest:
            return number_of(self.tallest, self.entries)
        big = [number for number, each in enumerate(self.sizes) if each == "big"]
        return big[0] if len(big) == 1 else None


__all__ = ["Size", "Standing", "number_of"]
