"""A story that is set out -> how good that is: all of it large, nothing on another, arrows long enough, rows even."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from cuereel.scene.stage import Box, px
from cuereel.scene.tableau.crowd import spots
from cuereel.scene.tableau.desk import Desk
from cuereel.scene.tableau.story import LINED, most
from cuereel.scene.tableau.units import Unit

COPY = 2.1
"""As how much larger than it is each of several counts: there are many to look at."""

RAGGED = 0.97
"""What rows of several lengths count beside even ones."""

LONG = 118.0
"""px that an arrow is long at least."""


def scored(desk: Desk, order: Sequence[Unit], box: Box, rows: int) -> float:
    """How good a plan is: the size of its smallest thing counts most."""
    sizes = [_size(desk, unit.lead) / desk.weight(unit.lead) for unit in order if unit.lead in desk.plan.boxes]
    if not sizes:
        return -1.0
    best = min(sizes) + 0.35 * sum(sizes) / len(sizes)
    ragged = RAGGED if rows > 1 and len(order) % rows and len(order) > 3 else 1.0
    return best * ragged * 0.5 ** _crossings(desk, order) * 0.6 ** _short(desk) * _within(desk, box)


def _size(desk: Desk, name: str) -> float:
    own, count = desk.plan.boxes[name], most(desk.things[name], desk.steps)
    whole = float((own.width * own.height) ** 0.5)
    if count == 1 or name in desk.plan.rings:
        return whole
    shape = desk.shapes[name] if name not in desk.bends else 1.0
    each = spots(count, max(0.4, min(2.5, shape)), own.width, own.height)[0][2]
    return float(min(whole, COPY * each))


def _crossings(desk: Desk, order: Sequence[Unit]) -> int:
    """How many of those that stand by themselves stand on one another."""
    boxes = [_whole(desk, unit.lead) for unit in order if unit.lead in desk.plan.boxes]
    return sum(
        min(one.right, other.right) - max(one.left, other.left) > px(4)
        and min(one.top, other.top) - max(one.bottom, other.bottom) > px(4)
        for one, other in combinations(boxes, 2)
    )


def _whole(desk: Desk, name: str) -> Box:
    own, under = desk.plan.boxes[name], desk.plan.plates.get(name)
    return Box(own.left, min(own.bottom, under.bottom) if under else own.bottom, own.right, own.top)


def _short(desk: Desk) -> int:
    """How many arrows have no room."""
    out = 0
    for step in desk.steps:
        if step.does in LINED and {step.who, step.to} <= desk.plan.boxes.keys():
            one, other = desk.plan.boxes[step.who], desk.plan.boxes[step.to]
            across = max(one.left, other.left) - min(one.right, other.right)
            up = max(one.bottom, other.bottom) - min(one.top, other.top)
            out += max(across, 0.0) + max(up, 0.0) < px(LONG)
    return out


def _within(desk: Desk, box: Box) -> float:
    slack = px(4)
    out = [
        each
        for each in desk.plan.boxes.values()
        if each.left < box.left - slack
        or each.right > box.right + slack
        or each.bottom < box.bottom - slack
        or each.top > box.top + slack
    ]
    return 0.5 ** len(out)


__all__ = ["scored"]
