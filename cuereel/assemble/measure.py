"""Pictures of a film + the frames on which something should happen -> the frames on which something does.

It knows nothing of what was planned but those frames and the shots that they lie in. A cell of the picture is *fresh*
on a frame on which it changes after it and those around it stood still; a change is a frame with many more fresh cells
than the frames before it, so that steady motion and the noise of encoding are none.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from cuereel.raster import Raster

Counts = npt.NDArray[np.int64]

STEP = 6
"""Levels of 255 by which a cell must change from one frame to the next; encoding at rest moves it by 1 or 2."""

CELLS = 5
"""Fresh cells that make a change: about 30 x 30 px in a frame of 1080 x 1920, the size of one letter of code."""

RISE = 2.3
"""Times the fresh cells of the frames before it that a change has."""

STILL = 4
"""Frames for which a cell must have stood still to be fresh."""

REACH = 2
"""Cells around one that changed that are taken to be restless with it."""

BEFORE, AFTER = 12, 15
"""Frames before and after the wanted one within which its change is looked for."""

AHEAD, HEARD = 3, 2
"""Frames before the wanted one from which a change is on its word, and those that it then counts as off at most: what
comes ahead of a word leads up to it, what comes as long behind it does not."""

NEARER = 4
"""Times the fresh cells that a change needs to count as much as one that is a frame nearer to the wanted one."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Something should be seen to happen on `frame`, in a shot from frame `start` to `end` of the film."""

    frame: int
    start: int
    end: int


def measure(pictures: Raster, wanted: Sequence[Wanted]) -> tuple[int | None, ...]:
    """The frame of the change that answers each wanted one; None where nothing changes near it.

    `pictures` are the film's frames in grey, shape (frames, height, width), black where none should look.
    Of several changes the nearest counts, unless one farther off is much larger. The cut into the shot is a small one.
    """
    counts: dict[tuple[int, int], Counts] = {}
    out: list[int | None] = []
    for each in wanted:
        shot = (each.start, each.end)
        if shot not in counts:
            counts[shot] = fresh_cells(pictures[each.start : each.end])
        out.append(_answer(each, counts[shot]))
    return tuple(out)


def changed_cells(pictures: Raster) -> npt.NDArray[np.bool_]:
    """Which cells differ from the frame before; on the first frame none. Shape as `pictures`."""
    out = np.zeros(pictures.shape, bool)
    for number in range(1, len(pictures)):
        pair = pictures[number - 1 : number + 1]
        out[number] = pair.max(axis=0) - pair.min(axis=0) > STEP
    return out


def fresh_cells(pictures: Raster) -> Counts:
    """How many cells of a shot change on each frame after having stood still; none on the first two.

    What moves from the cut on is first seen to move on the second frame, and is no change.
    """
    changed = changed_cells(pictures)
    out = np.zeros(len(pictures), np.int64)
    for number in range(2, len(pictures)):
        restless: npt.NDArray[np.bool_] = np.logical_or.reduce(changed[max(0, number - STILL) : number])
        out[number] = np.count_nonzero(changed[number] & ~_widened(restless))
    return out


def _widened(cells: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
    """The cells and those within `REACH` of them: what moves changes new cells all the time, but beside old ones."""
    height, width = cells.shape
    padded = np.pad(cells, REACH)
    rows = np.logical_or.reduce([padded[step : step + height] for step in range(2 * REACH + 1)])
    out: npt.NDArray[np.bool_] = np.logical_or.reduce([rows[:, step : step + width] for step in range(2 * REACH + 1)])
    return out


def changes(fresh: Counts) -> list[tuple[int, int]]:
    """Frames on which a change begins, and the fresh cells of its first frames."""
    out: list[tuple[int, int]] = []
    for number, count in enumerate(fresh.tolist()):
        recent = fresh[max(0, number - 6) : number] if number else fresh[:1] * 0
        usual = min(float(np.median(recent)), float(np.mean(recent[-2:])))
        before = int(recent[-1])
        goes_on = before >= CELLS and count < RISE * before
        if count >= CELLS and count >= RISE * usual and not goes_on:
            out.append((number, int(fresh[number : number + STILL].sum())))
    return out


def still_stretches(pictures: Raster, least: int) -> list[tuple[int, int]]:
    """Stretches (half open) of at least so many frames in which nothing visible changes."""
    moving = changed_cells(pictures).sum(axis=(1, 2)) >= CELLS
    edges = [0, *np.flatnonzero(moving).tolist(), len(pictures)]
    return [(start, end) for start, end in pairwise(edges) if end - start >= least]


def is_blank(picture: Raster) -> bool:
    """Whether a grey picture shows no more than a backdrop: hardly any cell differs clearly from its neighbour."""
    levels = picture.astype(np.int16)
    edges = np.count_nonzero(np.abs(np.diff(levels, axis=0)) > 2 * STEP)
    edges += np.count_nonzero(np.abs(np.diff(levels, axis=1)) > 2 * STEP)
    return bool(edges < 4 * CELLS)


def _answer(wanted: Wanted, fresh: Counts) -> int | None:
    asked = wanted.frame - wanted.start
    near = [(at, weight) for at, weight in [(0, CELLS), *changes(fresh)] if -BEFORE <= at - asked <= AFTER]
    if not near:
        return None
    return wanted.start + max(near, key=lambda change: change[1] / NEARER ** _off(change[0] - asked))[0]


def _off(late: int) -> int:
    """How many frames a change counts as off that is so many late."""
    return min(-late, HEARD) if -AHEAD <= late < 0 else abs(late)
