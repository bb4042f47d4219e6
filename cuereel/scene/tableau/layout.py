"""A story, the shapes of its things and a box -> where each of them stands: composed, whatever the story is.

All pure. Boxes are in scene units; lengths are px. A thing's box holds its picture; `plates` and `bubbles` hold words.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from cuereel.scene.stage import Box
from cuereel.scene.tableau.desk import Desk, Plan
from cuereel.scene.tableau.placing import inherit, put_unit
from cuereel.scene.tableau.rows import places
from cuereel.scene.tableau.scoring import scored
from cuereel.scene.tableau.story import Step, Thing, heirs
from cuereel.scene.tableau.units import flow, units

LIFT = 0.34
"""How far things on a floor are lifted, as a share of what is free above them."""


def plan(
    things: Sequence[Thing],
    steps: Sequence[Step],
    shapes: Mapping[str, float],
    box: Box,
    bends: Mapping[str, tuple[float, float]] | None = None,
    *,
    floor: bool = False,
    row: bool = False,
) -> Plan:
    """Set a story out in a box; `shapes` are the widths of the things for their heights.

    `bends` are the least and the largest of these for what takes the shape of its room: tiles, and crowds.
    On a `floor`, what is in one row has its feet on one line; with `row`, those alike are to stand in one.
    """
    for _ in things:
        out = _plan(things, steps, shapes, box, bends or {}, floor=floor, row=row)
        lost = {thing.name for thing in things} - out.boxes.keys()
        if not lost:
            break
        # whoever found no place where he is to stand has one of his own
        things = [each.model_copy(update=_FREE) if each.name in lost else each for each in things]
    return out


_FREE = {"to": "", "how": "", "at": "bottom"}


def _plan(
    things: Sequence[Thing],
    steps: Sequence[Step],
    shapes: Mapping[str, float],
    box: Box,
    bends: Mapping[str, tuple[float, float]],
    *,
    floor: bool,
    row: bool,
) -> Plan:
    """A story set out as it is told, as large as can be; without a box are those for whom there is no place so."""
    named, wide = {thing.name: thing for thing in things}, box.width > 1.6 * box.height
    order = units(things, steps, row=row)
    chain = flow(order, steps) if len(order) > 1 else None
    tried = []
    bare = Desk(named, steps, shapes, bends, wide, Plan(), floor, row)
    for number, (placed, rows) in enumerate(places(chain or order, bare, box, chained=chain is not None)):
        desk = Desk(named, steps, shapes, bends, wide, Plan(), floor, row)
        desk.plan.leads = [unit.lead for unit in order]
        for unit, place in placed:
            put_unit(unit, place, desk, alone=len(order) == 1 and not unit.riders)
        tried.append((scored(desk, order, box, rows), -number, desk, placed))
    _, _, desk, placed = max(tried, key=lambda each: each[:2])
    out = desk.plan
    inherits = heirs(steps)
    if all(thing.name in out.boxes or thing.name in inherits for thing in things):
        for new, old in inherits.items():
            inherit(new, old, desk)
    if floor and len({round(place.bottom, 3) for _, place in placed}) == 1:
        _lift(out, box)
    return out


def _lift(out: Plan, box: Box) -> None:
    """Have what stands on a floor stand higher, where there is room above."""
    kept = (out.boxes, out.plates, out.bubbles, out.rings)
    free = box.top - max(each.top for boxes in kept for each in boxes.values())
    by = max(0.0, LIFT * free)
    for boxes in kept:
        for name, each in boxes.items():
            boxes[name] = Box(each.left, each.bottom + by, each.right, each.top + by)


__all__ = ["Plan", "plan"]
