"""Versions of code and the px of a pane -> how large they are set, and the rows around them that are only hinted at."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from cuereel.scene.code import CELL
from cuereel.scene.coding.pieces import Rows, set_rows

LARGEST, LEAST, UNBROKEN = 148, 40, 50
"""px on the em: at most, at least, and at least for lines that could be larger if they were broken."""

LEADING = 1.5
"""From one baseline to the next, in ems."""

AROUND = 2
"""Rows that are hinted at above and below lines out of the middle of some code."""


@dataclass(frozen=True)
class Measure:
    """The px on the em, the rows of each version, and the rows hinted at above and below; `gutter` in cells."""

    size: float
    versions: tuple[Rows, ...]
    above: int
    below: int
    gutter: float
    beside: float = 0.0

    @property
    def rows(self) -> int:
        return max(len(rows) for rows in self.versions)


def measure(
    versions: Sequence[Sequence[str]],
    first: int,
    marks: Sequence[int],
    width: float,
    height: float,
    beside: float = 0.0,
    numbered: bool = True,
) -> Measure:
    """The largest setting that fits; `first` is the number of the first line, `marks` are lines that must be there.

    So many cells are left free `beside` the code; only `numbered` lines have their numbers before them.
    """
    most = max(len(lines) for lines in versions)
    last = first + most - 1
    above, below = (min(AROUND, first - 1), AROUND) if first > 1 else (0, 0)
    above = max(above, min(6, first - min([*marks, first])))
    below = max(below, min(6, max([*marks, last]) - last))
    gutter = len(str(last + below)) + 1.2 if numbered else 0.0

    def at(size: int, above: int, below: int) -> tuple[bool, bool, Measure]:
        """Whether it fits so large, whether no line is broken then, and the setting."""
        cells = width / (CELL * size) - gutter - beside
        columns = max(8, int(cells))
        rows = tuple(set_rows(lines, columns) for lines in versions)
        made = Measure(size, rows, above, below, gutter, beside)
        tall = ((made.rows + above + below - 1) * LEADING + 1.1) * size
        # the caret stands behind the last letter
        wide = max((len(text) for set_ in rows for _, text in set_), default=0) + 1
        whole = all(len(set_) == len(lines) for set_, lines in zip(rows, versions, strict=True))
        return tall <= height and wide <= cells + 1, whole and wide <= cells, made

    tried = [at(size, above, below) for size in range(LARGEST, LEAST - 1, -2)]
    unbroken = [made for fits, whole, made in tried if fits and whole and made.size >= UNBROKEN]
    fitting = [made for fits, _, made in tried if fits]
    return (unbroken or fitting or [at(LEAST, 0, 0)[2]])[0]


__all__ = ["LEADING", "Measure", "measure"]
