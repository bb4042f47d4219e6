"""Rows as a cue writes them -> their cells, one for each column; pure.

A row is parted where its author parts it ("tea | 5"), else at its figure, else at its words. What is not told is not
made up: such a cell is `UNTOLD`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from cuereel.scene.figures import valued

UNTOLD = ""
"""A cell of which nothing is told."""

MOST_COLUMNS, MOST_ROWS = 4, 5
"""Columns and rows of a table at most."""

_PARTED = re.compile(r"\s*[|;]\s*|\s+/\s+|\s*,(?!\d)\s*")

CHECKS = frozenset("✓ ✔ ☑ ✅ check checkmark tick ticked centang dicentang".split())
CROSSES = frozenset("✗ ✘ ✕ ✖ ❌ x cross crossed silang disilang".split())
"""What a cell is that holds a check, or a cross."""


@dataclass(frozen=True)
class Grid:
    """The heads (none, or one for each column) and the cells of each row."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    @property
    def columns(self) -> int:
        return len(self.rows[0]) if self.rows else len(self.heads)

    @property
    def untold(self) -> tuple[int, ...]:
        """The columns of which no cell is told."""
        return tuple(at for at in range(self.columns) if all(row[at] == UNTOLD for row in self.rows))


def mark_of(cell: str) -> str:
    """ "check" or "cross" for a cell that holds such a mark, else ""."""
    bare = cell.replace("\ufe0f", "").strip().lower()
    return "check" if bare in CHECKS else "cross" if bare in CROSSES else ""


def single(noun: str) -> str:
    """An English noun of several as one of them is called ("passwords", "hashes"); any other stays as it is."""
    if noun.lower().endswith(("shes", "sses", "xes")):
        return noun[:-2]
    return noun[:-1] if noun.lower().endswith("s") and not noun.lower().endswith(("ss", "us", "is")) else noun


def written_out(grid: Grid) -> Grid:
    """A grid whose untold cells read as their head does, with the number of their row: they claim nothing."""
    heads = [single(head) for head in grid.heads] or [""] * grid.columns
    rows = [
        tuple(cell or (f"{heads[at]}{number}" if heads[at] else UNTOLD) for at, cell in enumerate(row))
        for number, row in enumerate(grid.rows, start=1)
    ]
    return Grid(grid.heads, tuple(rows))


def column_of(row: Sequence[str], text: str) -> int:
    """The column of a row that a text stands in; the last one, where it is in none."""
    found = [at for at, cell in enumerate(row) if cell.casefold() == text.casefold()]
    return found[0] if found else len(row) - 1


def with_cell(grid: Grid, row: int, column: int, text: str) -> Grid:
    """A grid with another text in one cell."""
    rows = [list(each) for each in grid.rows]
    rows[row][column] = text
    return Grid(grid.heads, tuple(map(tuple, rows)))


def grid_of(heads: Sequence[str], rows: Sequence[str]) -> Grid:
    """The grid of a table; without heads it has as many columns as its longest row, which is two at most."""
    titles = _once(heads)[:MOST_COLUMNS]
    if titles:
        return Grid(titles, tuple(parted(row, len(titles)) for row in rows))
    cells = [_by_signs(row) or tuple(filter(None, _by_figure(row))) for row in rows]
    count = min(MOST_COLUMNS, max(map(len, cells), default=1))
    return Grid((), tuple(_filled(row, count) for row in cells))


def parted(row: str, count: int) -> tuple[str, ...]:
    """The cells of a row of so many columns."""
    by_signs = _by_signs(row)
    if by_signs:
        return _filled(by_signs, count)
    if count == 2 and valued(row).value:
        return _by_figure(row)
    words = row.split()
    marked = count == 2 and len(words) > 1 and mark_of(words[-1])
    if marked:
        return " ".join(words[:-1]), words[-1]
    return tuple(words) if 1 < count == len(words) else _filled((row,), count)


def _by_signs(row: str) -> tuple[str, ...]:
    cells = tuple(cell.strip() for cell in _PARTED.split(row))
    return cells if len(cells) > 1 else ()


def _by_figure(row: str) -> tuple[str, ...]:
    parts = valued(row)
    return parts.name, parts.value


def _filled(cells: Sequence[str], count: int) -> tuple[str, ...]:
    """Exactly so many cells; what is over goes with the last one."""
    kept = [*cells[: count - 1], " ".join(cells[count - 1 :])] if len(cells) > count else [*cells]
    return tuple(kept + [UNTOLD] * (count - len(kept)))


def _once(heads: Sequence[str]) -> tuple[str, ...]:
    """Heads without those that are named again in another form ("hash", "hashes")."""
    out: list[str] = []
    for head in heads:
        if not any(_alike(head.lower(), each.lower()) for each in out):
            out.append(head)
    return tuple(out)


def _alike(one: str, other: str) -> bool:
    return one == other or {one, other} in (
        {one, f"{one}s"},
        {one, f"{one}es"},
        {other, f"{other}s"},
        {other, f"{other}es"},
    )


__all__ = [
    "MOST_COLUMNS",
    "MOST_ROWS",
    "UNTOLD",
    "Grid",
    "column_of",
    "grid_of",
    "mark_of",
    "parted",
    "single",
    "with_cell",
    "written_out",
]
