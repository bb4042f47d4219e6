"""Units and a box -> the ways to set them out: rows, two on a diagonal, the zigzag of a flow."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cuereel.scene.stage import PX, Box, px
from cuereel.scene.tableau.desk import ARROW, GAP, LOOSE, MIDDLING, TEXT, TIGHT, WAY, Desk
from cuereel.scene.tableau.ranks import is_rank, ranked
from cuereel.scene.tableau.riding import shape_of
from cuereel.scene.tableau.story import LINED, speaks
from cuereel.scene.tableau.units import Unit

FAR = 0.24
"""How far one that goes to the other is from it in a wide box, as a share of its width."""

ASIDE = 0.62
"""How far two that stand one over the other are drawn apart to the sides, as a share of what is free there."""

HALF, OVER = 0.475, 0.66
"""How wide and how high each of two is that stand at two corners, side by side."""

CORNER = 0.74
"""How wide each of two is that stand at two corners, one over the other."""

BIGGER = 1.24
"""How much more of the height a row of one may take that stands over or under two."""

EVEN = 0.8
"""How much of the width of a row what is broad takes: 1 is all as high, 0.5 all as large."""

SPREAD = 150.0
"""px that two rows are drawn apart at the most, where there is room."""

SHORT = 124.0
"""px that are free for an arrow among many."""

ZIG = 150.0
"""px between the two sides of a zigzag, for its arrows."""

LONG = 330.0
"""px between two of which it is only told that lines go from one to the other."""

ABREAST = 4
"""As many as stand in one row with persons among them, or where a row is what is asked for."""

LINKS = (*LINED, "goes to", "joins", "goes into")
"""What leads from one thing to another."""

Placed = list[tuple[Unit, Box]]


def places(order: Sequence[Unit], desk: Desk, box: Box, *, chained: bool) -> Iterator[tuple[Placed, int]]:
    """The ways in which units can be set out in a box, each with its number of rows."""
    arrows = any(step.does in LINED for step in desk.steps)
    if line := _in_line(order, desk, box):
        yield _in_rows(line, [len(line)], desk, box, *_gaps(desk, order, box, arrows=arrows), snake=False), 1
        return
    if is_rank(order, desk):
        yield ranked(order, desk, box)
        return
    if (
        arrows
        and desk.row
        and len(order) == 2
        and not desk.wide
        and not any(desk.things[unit.lead].pose for unit in order)
    ):
        yield _facing(order, box), 2
        return
    patterns = list(_patterns(len(order)))
    patterns = [rows for rows in patterns if _fits_sides(order, rows, desk)] or patterns
    fitting = [rows for rows in patterns if _keeps_beside(order, rows, desk)] or patterns
    # persons stand on one floor
    people = len(order) <= ABREAST and any(desk.things[unit.lead].pose for unit in order)
    if people and not any(desk.things[unit.lead].at in ("top", "bottom") for unit in order):
        fitting = [rows for rows in patterns if len(rows) == 1] or fitting
    column = chained and not desk.wide and len(order) in (2, 3) and not people
    if column and len(order) == 3:
        yield _zigzag(order, desk, box), 3
    for rows in () if column else fitting:
        across, down = _gaps(desk, order, box, arrows=arrows)
        for bigger in (1.0, BIGGER) if len(order) == 3 and len(rows) == 2 else (1.0,):
            placed = _in_rows(order, rows, desk, box, across, down, snake=chained, bigger=bigger)
            if len(rows) == len(order) in (2, 3) and not chained and not desk.wide:
                placed = _drawn_apart(placed, desk, box)
            yield placed, len(rows)
    if len(order) == 2 and not desk.wide and not people and (column or _free_to_slant(order, desk)):
        yield from ((placed, 2) for placed in _slanted(order, desk, box, arrows=arrows))


def _in_line(order: Sequence[Unit], desk: Desk, box: Box) -> list[Unit]:
    """Those of a row that is one line: few, or each with its side, one at the left, one at the right; none for no such.

    Two with a line between them have more room one over the other.
    """
    leads = [desk.things[unit.lead] for unit in order]
    few = desk.row and 2 < len(order) <= ABREAST and not any(thing.at or thing.how for thing in leads)
    wide = _each_wide(order, box)
    if few and all(desk.plate(unit.lead, wide) or not desk.plate(unit.lead, box.width) for unit in order):
        return list(order)  # no name is lost for want of room
    by_side = {desk.things[unit.lead].at: unit for unit in order}
    sides = [side for side in ("left", "middle", "right") if side in by_side]
    whole = desk.row and len(sides) == len(order) > 1 and {"left", "right"} <= by_side.keys()
    return [by_side[side] for side in sides] if whole else []


def _each_wide(order: Sequence[Unit], box: Box) -> float:
    """How wide each of those is that share one line, at the least (scene units)."""
    return (box.width - px(GAP) * (len(order) - 1)) / (len(order) + 1)


def _free_to_slant(order: Sequence[Unit], desk: Desk) -> bool:
    """Whether one of two goes to the other, and neither has a place that it is to be at."""
    names = [set(unit.names) for unit in order]
    linked = any(
        step.does in LINKS
        and any(step.who in one and step.to in other for one in names for other in names if one is not other)
        for step in desk.steps
    )
    return linked and not any(desk.things[unit.lead].at or desk.things[unit.lead].how for unit in order)


def _slanted(order: Sequence[Unit], desk: Desk, box: Box, *, arrows: bool) -> Iterator[Placed]:
    """Two at the upper left and the lower right: side by side, or one over the other."""
    weights = [desk.weight(unit.lead) for unit in order]
    sizes = [(min(1.0, weight / max(weights))) ** 0.6 for weight in weights]
    wide, high = (box.width - px(ARROW)) / 2 if arrows else HALF * box.width, OVER * box.height
    yield [
        (order[0], Box(box.left, box.top - sizes[0] * high, box.left + sizes[0] * wide, box.top)),
        (order[1], Box(box.right - sizes[1] * wide, box.bottom, box.right, box.bottom + sizes[1] * high)),
    ]
    gap = px(ARROW if arrows else LOOSE)
    wide, high = CORNER * box.width, (box.height - gap) / sum(sizes)
    yield [
        (order[0], Box(box.left, box.top - sizes[0] * high, box.left + sizes[0] * wide, box.top)),
        (order[1], Box(box.right - sizes[1] * wide, box.bottom, box.right, box.bottom + sizes[1] * high)),
    ]


def _facing(order: Sequence[Unit], box: Box) -> Placed:
    """Two one over the other, with a long way between them for the lines that are all that happens."""
    high = (box.height - px(LONG)) / 2
    left, right = box.left + (1 - CORNER) / 2 * box.width, box.right - (1 - CORNER) / 2 * box.width
    return [
        (order[0], Box(left, box.top - high, right, box.top)),
        (order[1], Box(left, box.bottom, right, box.bottom + high)),
    ]


def _drawn_apart(placed: Placed, desk: Desk, box: Box) -> Placed:
    """Those of a column from the upper left to the lower right, unless they are to stand one over the other."""
    if any(desk.things[unit.lead].at in ("top", "bottom", "middle") for unit, _ in placed):
        return placed
    out = []
    for number, (unit, place) in enumerate(placed):
        shape = desk.bends[unit.lead][1] if unit.lead in desk.bends else shape_of(unit, desk)
        wide = min(box.width, max(shape * place.height, px(330)))
        free = (box.width - wide) / 2
        off = free * ASIDE * (2 * number / (len(placed) - 1) - 1)
        middle = box.center[0] + off
        out.append((unit, Box(middle - wide / 2, place.bottom, middle + wide / 2, place.top)))
    return out


def _patterns(count: int) -> Iterator[list[int]]:
    """How many stand in each row: rows as even as they can be, the longer ones above or below."""
    for rows in range(1, count + 1):
        low, more = divmod(count, rows)
        lengths = [low] * (rows - more) + [low + 1] * more
        yield lengths
        if more:
            yield lengths[::-1]
    if count == 5:
        yield [2, 1, 2]
    if count == 7:
        yield [2, 3, 2]


def _fits_sides(order: Sequence[Unit], rows: Sequence[int], desk: Desk) -> bool:
    """Whether what is to be left or right of others stands beside them, and what is above or below, over or under."""
    sides = {desk.things[unit.lead].at for unit in order}
    if len(order) == 3 and any(desk.things[unit.lead].how == "between" for unit in order):
        return len(rows) == (1 if desk.wide else 3)
    if len(order) < 4 and sides & {"left", "right"} and not sides & {"top", "bottom"}:
        return len(rows) == 1 or (len(order) == 3 and len(rows) == 2)
    if len(order) < 4 and sides & {"top", "bottom"} and not sides & {"left", "right"}:
        return len(rows) > 1
    return True


def _keeps_beside(order: Sequence[Unit], rows: Sequence[int], desk: Desk) -> bool:
    """Whether all that stay beside another are in one row with it; what goes on to a third needs a way to go."""
    row = [number for number, many in enumerate(rows) for _ in range(many)]
    home = {name: number for number, unit in enumerate(order) for name in unit.names}
    gone = {step.who for step in desk.steps if step.does in ("goes to", "goes into", "joins")}
    things = (desk.things[unit.lead] for unit in order if unit.lead not in gone)
    pairs = [(home[each.name], home[each.to]) for each in things if each.how == "beside" and each.to in home]
    return all(row[one] == row[other] for one, other in pairs)


def _gaps(desk: Desk, order: Sequence[Unit], box: Box, *, arrows: bool) -> tuple[float, float]:
    count, leads = len(order), {unit.lead for unit in order}
    if not arrows:
        goes = any(step.does == "goes to" and {step.who, step.to} == leads for step in desk.steps)
        if count == 2 and goes:
            return max(WAY, FAR * box.width / PX) if desk.wide else WAY, WAY
        return (GAP, LOOSE) if count < 5 else (GAP, GAP) if count == 5 else (TIGHT, TIGHT)
    texts = any(step.text for step in desk.steps if step.does in LINED)
    return (TEXT if texts else ARROW, ARROW) if count < 4 else (SHORT, SHORT)


def _in_rows(
    order: Sequence[Unit],
    rows: Sequence[int],
    desk: Desk,
    box: Box,
    across: float,
    down: float,
    *,
    snake: bool,
    bigger: float = 1.0,
) -> Placed:
    """Rows as high as what is in them can use, and of those that can use more, all as high."""
    slices, first = [], 0
    for many in rows:
        slices.append(list(order[first : first + many]))
        first += many
    heavy = [max(desk.weight(unit.lead) for unit in line) * (bigger if len(line) == 1 else 1.0) for line in slices]
    room = box.height - px(down) * (len(rows) - 1)
    wanted = [_useful(line, desk, box.width - px(across) * (len(line) - 1)) for line in slices]
    heights = _shared_out(wanted, heavy, room)
    spare = max(0.0, room - sum(heights))
    apart = px(down) + (min(px(SPREAD), spare / len(rows)) if len(rows) > 1 else 0.0)
    out: Placed = []
    top = box.center[1] + (sum(heights) + apart * (len(rows) - 1)) / 2
    if len(rows) == 1:
        heights, top = [room], box.top
    for number, (line, high) in enumerate(zip(slices, heights, strict=True)):
        line = line[::-1] if snake and number % 2 else line
        out += _in_row(line, desk, Box(box.left, top - high, box.right, top), across)
        top -= high + apart
    return out


def _useful(line: Sequence[Unit], desk: Desk, wide: float) -> float:
    """How high a row is whose things fill its width."""
    weights = [desk.weight(unit.lead) for unit in line]
    shapes = [desk.bends[unit.lead][0] if unit.lead in desk.bends else shape_of(unit, desk) for unit in line]
    each = wide / sum(shape * weight for shape, weight in zip(shapes, weights, strict=True))
    words = max(desk.words(unit.lead, wide / len(line)) for unit in line)
    return float(each * max(weights) + words)


def _shared_out(wanted: Sequence[float], heavy: Sequence[float], room: float) -> list[float]:
    """Heights of rows that ask for so much each: nobody gets more, and who gets less gets by its weight."""
    out = [0.0] * len(wanted)
    left, rest = room, sorted(range(len(wanted)), key=lambda at: wanted[at] / heavy[at])
    while rest:
        share = left / sum(heavy[at] for at in rest)
        at = rest.pop(0)
        out[at] = min(wanted[at], share * heavy[at])
        left -= out[at]
    return out


def _in_row(line: Sequence[Unit], desk: Desk, box: Box, across: float) -> Placed:
    """Places side by side, broader for what is broad; a row that needs less is drawn in to the middle."""
    gap = px(across)
    room = box.width - gap * (len(line) - 1)
    wanted = [min(2.2, max(0.5, _asks(unit, desk))) ** EVEN * desk.weight(unit.lead) for unit in line]
    widths = [room * each / sum(wanted) for each in wanted]
    reach = [1.15 * box.height * max(0.8, shape_of(unit, desk)) for unit in line]
    widths = [min(width, high) for width, high in zip(widths, reach, strict=True)]
    spare = room - sum(widths)
    gap += spare / (len(line) + 1) if len(line) > 1 else 0.0
    left = box.center[0] - (sum(widths) + gap * (len(line) - 1)) / 2
    words = [desk.words(unit.lead, width) for unit, width in zip(line, widths, strict=True)]
    used = max(_needs(unit, width, box.height, desk) for unit, width in zip(line, widths, strict=True))
    used = min(box.height, used + max(words))
    low = box.bottom if desk.floor else box.center[1] - used / 2
    most = [desk.weight(unit.lead) for unit in line]
    out = []
    for unit, width, weight, under in zip(line, widths, most, words, strict=True):
        sized = desk.things[unit.lead].size or MIDDLING in most
        # feet are on one line, whatever words stand below them
        foot = low + max(words) - under
        high = (low + used - foot) * (weight / max(most) if sized else 1.0)
        out.append((unit, Box(left, foot, left + width, foot + high)))
        left += width + gap
    return out


def _asks(unit: Unit, desk: Desk) -> float:
    """How wide a unit is to be for its height beside others: what bends takes little."""
    return desk.bends[unit.lead][0] if unit.lead in desk.bends else shape_of(unit, desk)


def _needs(unit: Unit, wide: float, high: float, desk: Desk) -> float:
    """How high the picture of a unit is where it is so wide."""
    if len(unit.names) > 1 or speaks(desk.things[unit.lead], desk.steps) or desk.lift(unit.lead, high):
        return high
    return min(high, wide / desk.fitted(unit.lead, wide, high))


def _zigzag(order: Sequence[Unit], desk: Desk, box: Box) -> Placed:
    """Three from side to side on their way down: the two at the left over each other, the one at the right between."""
    weights = [desk.weight(unit.lead) ** 0.7 for unit in order]
    wide = 0.5 * (box.width - px(ZIG))
    gap = px(GAP)
    sides = [weights[0] / (weights[0] + weights[2]), 1.0]
    cut = box.top - sides[0] * (box.height - gap)
    high = min(box.height, max(0.56 * box.height, 0.0)) * min(1.0, weights[1] / max(weights))
    middle = box.center[1]
    spots = [
        Box(box.left, cut, box.left + wide, box.top),
        Box(box.right - wide, middle - high / 2, box.right, middle + high / 2),
        Box(box.left, box.bottom, box.left + wide, cut - gap),
    ]
    return list(zip(order, spots, strict=True))


__all__ = ["LINKS", "Placed", "places"]
