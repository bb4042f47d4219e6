"""Several alike, and perhaps one to which their lines lead -> a row of them, all of one size; from five on two rows.

A row that is asked for is one: what stands in it is small rather than set out as it would be largest.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from cuereel.scene.stage import PX, Box, px
from cuereel.scene.tableau.desk import Desk
from cuereel.scene.tableau.plates import lines_of, name_type, words_at
from cuereel.scene.tableau.riding import shape_of
from cuereel.scene.tableau.story import LINED, Thing
from cuereel.scene.tableau.units import Unit

FEWEST = 3
"""Of how many on they are a row."""

LONGEST, TIED, WIDEST = 4, 3, 6
"""How many stand in one row: by themselves, with lines between them, and in a frame that is wider than high."""

ACROSS, DOWN, TIE, STEP, FAN, NARROW = 40.0, 64.0, 150.0, 190.0, 190.0, 140.0
"""px between two of a row and between two rows, the same where a line runs, and where the lines of all lead to one that
is below a row, or between two."""

REACH = 440.0
"""px as far as the lines to what is below a row may go, where there is room."""

LOOSE = 60.0
"""px by which a row whose height is its measure is drawn apart, at the most, between two."""

HUB, HUB_BETWEEN, HUB_SMALL = 0.36, 0.27, 0.14
"""How high that is to which the lines of all lead, at the most, as a share of the box: below a row, between two rows,
and where it is to be small."""

UPRIGHT = 1.15
"""How wide a tile of a row is for its height, at the most."""


@dataclass(frozen=True)
class Grid:
    """How many are in each row, the size of a cell with its words, what is free between two, and a picture's size.

    All but the first in scene units.
    """

    rows: list[int]
    wide: float
    high: float
    across: float
    down: float
    picture: float = 0.0


def is_rank(order: Sequence[Unit], desk: Desk) -> bool:
    """Whether a row is asked for, and all but one at the most are alike and stand for themselves."""
    things = [desk.things[unit.lead] for unit in order]
    free = all(len(unit.names) == 1 for unit in order) and not any(thing.to or thing.count > 1 for thing in things)
    arts = [thing.art for thing in things]
    alike = max(map(arts.count, arts))
    return desk.row and free and ((alike >= FEWEST and alike >= len(arts) - 1) or _is_mixed(things))


def _is_mixed(things: Sequence[Thing]) -> bool:
    """Whether things are different ones that stand in a row, but for one at the most that has a place of its own."""
    placed = sum(bool(thing.at) for thing in things)
    return placed <= 1 and len(things) - placed >= FEWEST


def ranked(order: Sequence[Unit], desk: Desk, box: Box) -> tuple[list[tuple[Unit, Box]], int]:
    """The row in a box, and how many rows it takes; what their lines lead to stands below, or between two rows."""
    alike, others = _parted(order, desk)
    ways = {(step.who, step.to) for step in desk.steps if step.does in LINED}
    own = [(one, other) for one, other in ways if {one, other} <= _names(alike)]
    chain = any(_are_next(alike, one, other) for one, other in own) if _differ(alike, desk) else bool(own)
    gap = px(TIE if chain else ACROSS)
    most = WIDEST if desk.wide else TIED if chain else LONGEST
    least = 2 if chain and not desk.wide and len(alike) == LONGEST else -(-len(alike) // most)
    snake = chain and (not _differ(alike, desk) or all(_are_next(alike, one, other) for one, other in own))
    if others and least == 1 and not _holds_words(alike, desk, _grid(alike, 1, desk, box.width, box.height, gap)):
        least = 2  # their names are below each other's only there, and the other is between the two rows
    between = px(FAN if least == 1 else NARROW) if others else 0.0
    share = HUB if least == 1 else HUB_BETWEEN
    share = HUB_SMALL if others and desk.things[others[0].lead].size == "small" else share
    hub = _hub_high(others, desk, box, share) if others else 0.0
    room = box.height - (hub + between * (1 if least == 1 else 2) if others else 0.0)
    room += px(DOWN) if others and least > 1 else 0.0
    grids = [_grid(alike, rows, desk, box.width, room, gap, chain=chain) for rows in range(least, len(alike) + 1)]
    holding = [each for each in grids if _holds_words(alike, desk, each)] or grids[:1]
    grid = max(holding, key=lambda each: each.picture) if _differ(alike, desk) and not others else holding[0]
    if others and len(grid.rows) == 1:
        between += max(0.0, min(px(REACH) - between, box.height - grid.high - hub - between))
    return _set(alike, others, grid, desk, box, (between, hub), snake=snake), len(grid.rows) + bool(others)


def _differ(alike: Sequence[Unit], desk: Desk) -> bool:
    """Whether those of a row are not all of one kind."""
    return len({desk.things[unit.lead].art for unit in alike}) > 1


def _are_next(alike: Sequence[Unit], one: str, other: str) -> bool:
    """Whether of two in a row one comes right after the other."""
    names = [unit.lead for unit in alike]
    return abs(names.index(one) - names.index(other)) == 1


def _parted(order: Sequence[Unit], desk: Desk) -> tuple[list[Unit], list[Unit]]:
    """Those of the row, as the author names them, and the other."""
    arts = [desk.things[unit.lead].art for unit in order]
    common, names = max(arts, key=arts.count), list(desk.things)
    alike = [unit for unit in order if desk.things[unit.lead].art == common]
    if len(alike) < max(FEWEST, len(order) - 1):
        alike = [unit for unit in order if not desk.things[unit.lead].at]
    return sorted(alike, key=lambda unit: names.index(unit.lead)), [unit for unit in order if unit not in alike]


def _names(units: Sequence[Unit]) -> set[str]:
    return {unit.lead for unit in units}


def _grid(
    alike: Sequence[Unit], rows: int, desk: Desk, width: float, room: float, gap: float, *, chain: bool = False
) -> Grid:
    """So many rows in so much room, their cells as large as they go."""
    low, more = divmod(len(alike), rows)
    lengths = [low + 1] * more + [low] * (rows - more)
    many = max(lengths)
    shape = (
        1.0
        if _differ(alike, desk)
        else max(
            min(UPRIGHT, shape_of(unit, desk)) if unit.lead in desk.bends else desk.shapes[unit.lead] for unit in alike
        )
    )
    wide = (width - gap * (many - 1)) / many
    words = max(desk.words(unit.lead, wide) for unit in alike)
    down = px(STEP if chain else DOWN)
    high = min(wide / shape, (room - down * (rows - 1)) / rows - words)
    narrow = min(wide, max(high * shape, wide if words else 0.0))
    spare = (width - narrow * many - gap * (many - 1)) / max(1, many)
    return Grid(lengths, narrow, high + words, gap + max(0.0, min(px(LOOSE), spare)), down, min(wide, high))


def _holds_words(alike: Sequence[Unit], desk: Desk, grid: Grid) -> bool:
    """Whether all that is to be read below those of a row goes on one line there."""
    things = [desk.things[unit.lead] for unit in alike]
    wide = round(grid.wide / PX, 1)
    texts = [text for thing in things if thing.art for text in words_at(thing, desk.steps)]
    return all(len(lines_of(text, wide, name_type(text, wide))) == 1 for text in texts)


def _set(
    alike: Sequence[Unit],
    others: Sequence[Unit],
    grid: Grid,
    desk: Desk,
    box: Box,
    free: tuple[float, float],
    *,
    snake: bool,
) -> list[tuple[Unit, Box]]:
    """Row after row from above, the other after the first half of them; all about the middle, or on the floor.

    `free` is what the lines to the other take, and how high that is.
    """
    between, hub = free
    count = len(grid.rows)
    after = count if count == 1 else count // 2
    own = count * grid.high + grid.down * (count - 1)
    joined = (hub + between * (1 if after == count else 2) - (0 if after == count else grid.down)) if others else 0.0
    whole = own + joined
    top = box.bottom + whole if desk.floor and count == 1 and not others else box.center[1] + whole / 2
    out: list[tuple[Unit, Box]] = []
    first = 0
    for number, many in enumerate(grid.rows):
        line = list(alike[first : first + many])
        first += many
        line = line[::-1] if snake and number % 2 else line
        left = box.center[0] - (many * grid.wide + (many - 1) * grid.across) / 2
        if snake and number % 2 and many < max(grid.rows):
            left = box.center[0] + (max(grid.rows) * grid.wide + (max(grid.rows) - 1) * grid.across) / 2
            left -= many * grid.wide + (many - 1) * grid.across  # it goes on below where the row above ends
        for unit in line:
            out.append((unit, Box(left, top - grid.high, left + grid.wide, top)))
            left += grid.wide + grid.across
        top -= grid.high
        if others and number + 1 == after:
            top -= between
            out += [(unit, Box(box.left, top - hub, box.right, top)) for unit in others]
            top -= hub + (between if after < count else 0.0)
        else:
            top -= grid.down
    return out


def _hub_high(others: Sequence[Unit], desk: Desk, box: Box, share: float) -> float:
    shape = desk.shapes[others[0].lead]
    return min(share * box.height, 0.5 * box.width / shape + desk.words(others[0].lead, box.width))


__all__ = ["is_rank", "ranked"]
