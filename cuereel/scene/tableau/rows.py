"""Units and a box -> a place for each: the rows, or the zigzag of a flow, in which the smallest of them are largest."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cuereel.scene.stage import PX, Box, px
from cuereel.scene.tableau.desk import ARROW, GAP, LOOSE, MIDDLING, TEXT, TIGHT, WAY, Desk
from cuereel.scene.tableau.riding import shape_of
from cuereel.scene.tableau.units import Unit

FAR = 0.24
"""How far one that goes to the other is from it in a wide box, as a share of its width."""

ASIDE = 0.62
"""How far two that stand one over the other are drawn apart to the sides, as a share of what is free there."""


def places(order: Sequence[Unit], desk: Desk, box: Box, *, chained: bool) -> list[tuple[Unit, Box]]:
    """A place for each unit: the rows in which the smallest of them are largest."""
    return max(_settings(order, desk, box, chained=chained), key=lambda each: each[0])[1]


def _settings(
    order: Sequence[Unit], desk: Desk, box: Box, *, chained: bool
) -> Iterator[tuple[float, list[tuple[Unit, Box]], int]]:
    arrows = any(step.does == "points to" for step in desk.steps)
    column = chained and not desk.wide and len(order) in (2, 3)
    patterns = list(_patterns(len(order)))
    patterns = [rows for rows in patterns if _fits_sides(order, rows, desk)] or patterns
    fitting = [rows for rows in patterns if _keeps_beside(order, rows, desk)] or patterns
    for rows in () if column else fitting:
        across, down = _gaps(desk, order, box, arrows=arrows)
        placed = _in_rows(order, rows, desk, box, across, down, snake=chained)
        if len(rows) == len(order) in (2, 3) and not chained and not desk.wide:
            placed = _drawn_apart(placed, desk, box)
        yield _score(placed, desk, rows), placed, len(rows)
    if column:
        placed = _zigzag(order, desk, box)
        yield _score(placed, desk, [1] * len(order)), placed, len(order)


def _drawn_apart(placed: list[tuple[Unit, Box]], desk: Desk, box: Box) -> list[tuple[Unit, Box]]:
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
    texts = any(step.text for step in desk.steps if step.does == "points to")
    return (TEXT if texts and count < 4 else ARROW, ARROW) if count < 6 else (0.8 * ARROW, 0.7 * ARROW)


def _in_rows(
    order: Sequence[Unit], rows: Sequence[int], desk: Desk, box: Box, across: float, down: float, *, snake: bool
) -> list[tuple[Unit, Box]]:
    out: list[tuple[Unit, Box]] = []
    first = 0
    slices = []
    for many in rows:
        slices.append(list(order[first : first + many]))
        first += many
    heavy = [max(desk.weight(unit.lead) for unit in line) for line in slices]
    room = box.height - px(down) * (len(rows) - 1)
    top = box.top
    for number, line in enumerate(slices):
        high = room * heavy[number] / sum(heavy)
        line = line[::-1] if snake and number % 2 else line
        out += _in_row(line, desk, Box(box.left, top - high, box.right, top), across)
        top -= high + px(down)
    return out


def _in_row(line: Sequence[Unit], desk: Desk, box: Box, across: float) -> list[tuple[Unit, Box]]:
    """Places side by side, broader for what is broad; a row that needs less is drawn in to the middle."""
    gap = px(across)
    room = box.width - gap * (len(line) - 1)
    wanted = [min(2.2, max(0.55, shape_of(unit, desk))) * desk.weight(unit.lead) for unit in line]
    widths = [room * each / sum(wanted) for each in wanted]
    reach = [1.15 * box.height * max(0.8, shape_of(unit, desk)) for unit in line]
    widths = [min(width, high) for width, high in zip(widths, reach, strict=True)]
    spare = room - sum(widths)
    gap += spare / (len(line) + 1) if len(line) > 1 else 0.0
    left = box.center[0] - (sum(widths) + gap * (len(line) - 1)) / 2
    out = []
    most = [desk.weight(unit.lead) for unit in line]
    for unit, width, weight in zip(line, widths, most, strict=True):
        high = box.height * (weight / max(most) if desk.things[unit.lead].size or MIDDLING in most else 1.0)
        low = box.bottom if desk.floor else box.center[1] - high / 2
        out.append((unit, Box(left, low, left + width, low + high)))
        left += width + gap
    return out


def _zigzag(order: Sequence[Unit], desk: Desk, box: Box) -> list[tuple[Unit, Box]]:
    """Places that go from side to side on their way down, so that an arrow from one to the next has a free corner."""
    count = len(order)
    gap = px(40 if count > 2 else 56)
    weights = [desk.weight(unit.lead) ** 0.7 for unit in order]
    room = box.height - gap * (count - 1)
    wide = (0.56 if count > 2 else 0.5) * box.width
    out, top = [], box.top
    for number, (unit, weight) in enumerate(zip(order, weights, strict=True)):
        high = room * weight / sum(weights)
        own = wide * min(1.0, weight / max(weights))
        left = box.left if number % 2 == 0 else box.right - own
        out.append((unit, Box(left, top - high, left + own, top)))
        top -= high + gap
    return out


def _score(placed: Sequence[tuple[Unit, Box]], desk: Desk, rows: Sequence[int]) -> float:
    """How large the units are drawn: the smallest of them most of all; what is ragged counts a little less."""
    sizes = []
    for unit, place in placed:
        shape = shape_of(unit, desk)
        if len(unit.names) == 1:
            shape = desk.fitted(unit.lead, place.width, place.height) if unit.lead in desk.bends else shape
        high = min(place.height, place.width / shape)
        sizes.append(high * shape**0.5 / desk.weight(unit.lead))
    ragged = 0.94 if len(set(rows)) > 1 else 1.0
    return float(min(sizes) + 0.35 * sum(sizes) / len(sizes)) * ragged


__all__ = ["places"]
