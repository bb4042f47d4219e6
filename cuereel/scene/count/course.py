"""The values that a number passes, as an author writes them -> what it reads on its way, and how high it stands."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from cuereel.scene.count.figure import Span, figure_in
from cuereel.scene.count.slope import climbed


class Course:
    """The way through two values or more; between any two, it is a `Span`."""

    def __init__(self, values: Sequence[str]) -> None:
        self._spans = [Span(first, last) for first, last in pairwise(values)]
        self._figures = [figure_in(value) for value in values]

    @property
    def rises(self) -> bool:
        return sum(1 if span.rises else -1 for span in self._spans) >= 0

    @property
    def steps(self) -> int:
        """How many values it passes at most between two that are told."""
        return max(span.steps for span in self._spans)

    @property
    def heights(self) -> tuple[float, ...]:
        """How high each value stands on an axis that reaches from nothing to the highest one."""
        known = [float(figure.value) for figure in self._figures if figure is not None]
        if len(self._spans) == 1 or len(known) < len(self._figures) or min(known) < 0 or not max(known):
            return (self._spans[0].shares[0], *(span.shares[1] for span in self._spans))
        return tuple(value / max(known) for value in known)

    def at(self, share: float) -> str:
        """What it reads at a share of its way (0 to 1)."""
        if len(self._spans) == 1:
            return self._spans[0].at(climbed(share, self.steps))
        number = min(int(share * len(self._spans)), len(self._spans) - 1)
        return self._spans[number].at(min(1.0, share * len(self._spans) - number))


__all__ = ["Course"]
