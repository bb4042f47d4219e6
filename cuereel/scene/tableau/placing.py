"""A unit and its place -> the boxes of its things: what stands on another, in it, behind it, or in a ring about it."""

from __future__ import annotations

import math
from collections.abc import Sequence

from cuereel.scene.stage import Box, px
from cuereel.scene.tableau.desk import ARROW, BUBBLE, GAP, TIGHT, Desk
from cuereel.scene.tableau.riding import ridden
from cuereel.scene.tableau.story import LINED, Step, heirs, speaks
from cuereel.scene.tableau.units import Unit

ALONE = 0.86
"""How wide one thing alone is, as a share of the box (of a box that is not much wider than high)."""

RIDER = 0.8
"""How large what is small is that stands with another."""

LOOKS = 0.52
"""How much of a thing is seen behind another."""

NARROW = 640.0
"""px of a ring in which what goes round is smaller, so that what it goes round is not."""

PLATED = 380.0
"""px of room that a plate has at least."""

MACHINE = 0.6
"""How much of the height is for what others go into or come out of."""

SMALLER = 0.84
"""How large it is beside that, at the most, by the root of its area."""

GUEST = 0.78
"""How wide a thing is at the most beside the one that it goes into or comes out of."""


def put_unit(unit: Unit, place: Box, desk: Desk, *, alone: bool = False) -> None:
    """Put a unit's things in its place."""
    if unit.ring:
        _set_ring(unit, place, desk)
    elif unit.goers or unit.comers:
        _set_fed(unit, place, desk)
    elif unit.riders:
        ridden(unit, place, desk)
    else:
        share = ALONE if alone and unit.lead not in desk.bends else 1.0
        wide = share * min(place.width, _longest(unit.lead, desk) * place.height)
        middle = place.center[0]
        _put(unit.lead, Box(middle - wide / 2, place.bottom, middle + wide / 2, place.top), desk, foot=True)


def _longest(name: str, desk: Desk) -> float:
    """How wide the place of one thing is for its height, at the most."""
    return 2.6 if name in desk.bends else max(1.45, desk.shapes[name] / ALONE)


def _put(name: str, place: Box, desk: Desk, *, foot: bool = False, rides: bool = False) -> None:
    """Put a thing in a place as large as it goes, with its bubble above and its plate below."""
    thing, plan = desk.things[name], desk.plan
    plan.rooms[name] = place
    over = BUBBLE * place.height if speaks(thing, desk.steps) else desk.lift(name, place.height)
    under = desk.words(name, place.width)
    weight = RIDER if thing.size == "small" and rides else 1.0
    room = max(place.height - over - under, 0.3 * place.height)
    shape = desk.fitted(name, place.width, room)
    high = min(room, place.width / shape) * weight
    spare = place.height - over - under - high
    low = place.bottom + (0.0 if foot else max(0.0, spare) / 2)
    x = place.center[0]
    if under:
        half, foot_of = place.width / 2, low + desk.mark(name, place.width)
        plan.plates[name] = Box(x - half, foot_of, x + half, foot_of + desk.plate(name, place.width))
        low += under
    plan.boxes[name] = Box(x - high * shape / 2, low, x + high * shape / 2, low + high)
    if speaks(thing, desk.steps):
        plan.bubbles[name] = Box(place.left, low + high, place.right, min(place.top, low + high + over))


def _set_fed(unit: Unit, place: Box, desk: Desk) -> None:
    """What goes in comes from above, or from the left in a wide place; what comes out goes up, or to the right."""
    goers, comers = unit.goers, unit.comers
    if desk.wide and place.width > 1.3 * place.height:
        _set_fed_across(unit, place, desk)
        return
    slots = [*goers, *comers]
    if len(slots) > 2:
        _set_fed_beside(unit, slots, place, desk)
        return
    _put(unit.lead, Box(place.left, place.bottom, place.right, place.bottom + MACHINE * place.height), desk, foot=True)
    low = desk.plan.boxes[unit.lead].top + px(TIGHT)
    gap = px(TIGHT)
    base = desk.plan.boxes[unit.lead]
    wide = (place.width + gap) / len(slots) - gap
    most = GUEST * max(base.width, 0.7 * base.height)
    for number, slot in enumerate(slots):
        x = place.left + number * (wide + gap) + wide / 2
        half = min(wide, most) / 2
        for name in slot:
            # what goes into another is smaller than that one, however high it is
            high = SMALLER * (base.width * base.height / desk.shapes[name]) ** 0.5 + desk.words(name, 2 * half)
            _put(name, Box(x - half, low, x + half, min(place.top, low + high)), desk, rides=True)


def _set_fed_beside(unit: Unit, slots: list[list[str]], place: Box, desk: Desk) -> None:
    """Many things in a column, or two, at the right of what they come out of."""
    cut = place.left + 0.46 * place.width
    _put(unit.lead, Box(place.left, place.bottom, cut - px(GAP) / 2, place.top), desk)
    across = 1 if len(slots) < 5 else 2
    column = Box(cut + px(GAP) / 2, place.bottom, place.right, place.top)
    for number, slot in enumerate(slots):
        for name in slot:
            _put(name, _cell(column, number, across, -(-len(slots) // across)), desk, rides=True)


def _set_fed_across(unit: Unit, place: Box, desk: Desk) -> None:
    goers, comers = unit.goers, unit.comers
    gap = px(GAP)
    if len(goers) == 1 and not comers and any(step.does == "comes out of" for step in desk.steps):
        comers = [[name for name in goers[0] if name in _out(desk.steps)]]
        goers = [[name for name in goers[0] if name not in comers[0]]]
    columns = [*([goers] if goers else []), None, *([comers] if comers else [])]
    shares = [1.2 if column is None else 0.9 + 0.35 * (len(column) - 1) for column in columns]
    room = place.width - gap * (len(columns) - 1)
    left = place.left
    for column, share in zip(columns, shares, strict=True):
        wide = room * share / sum(shares)
        box = Box(left, place.bottom, left + wide, place.top)
        if column is None:
            _put(unit.lead, box, desk)
        else:
            rows = -(-len(column) // 2) if len(column) > 2 else 1
            many = -(-len(column) // rows)
            for number, slot in enumerate(column):
                cell = _cell(box, number, many, rows)
                for name in slot:
                    _put(name, cell, desk, rides=True)
        left += wide + gap


def _out(steps: Sequence[Step]) -> set[str]:
    return {step.who for step in steps if step.does == "comes out of"}


def _cell(box: Box, number: int, across: int, rows: int) -> Box:
    """A cell of a grid in a box."""
    gap = px(TIGHT)
    wide, high = (box.width + gap) / across - gap, (box.height + gap) / rows - gap
    left = box.left + (number % across) * (wide + gap)
    top = box.top - (number // across) * (high + gap)
    return Box(left, top - high, left + wide, top)


def _set_ring(unit: Unit, place: Box, desk: Desk) -> None:
    """A hub and its ring: the ring's things in turn, from the right on; one that circles has the whole ring."""
    ring = unit.ring
    reach = min(place.width, 1.9 * place.height), min(place.height, 1.25 * place.width)
    ones = sum(desk.things[name].count for name in ring)
    narrow = min(reach) < px(NARROW)
    side = min(reach) * ((0.24 if narrow else 0.3) if ones <= 4 else 0.2 if narrow else 0.22 if ones <= 8 else 0.18)
    arrows = any(step.does in LINED for step in desk.steps)
    between = px(0.62 * ARROW) if arrows else min(px(TIGHT), 0.06 * min(reach))
    corners = len(ring) == 4 and not any(step.does == "circles" for step in desk.steps)
    if corners:
        # what stands at four corners leaves a cross: its upright, or its level part
        upright = desk.shapes[unit.lead] < reach[0] / reach[1]
        high = reach[1] if upright else reach[1] - 2 * side - between
        wide = reach[0] - 2 * side - between if upright else min(reach[0], 1.7 * high)
    else:
        side = min(side, 0.5 * (0.68 * reach[1] - 2 * between))
        high = reach[1] - 2 * side - 2 * between
        wide = min(reach[0] - 2 * side - 2 * between, 1.7 * high)
    middle = place.center
    others = [name for name, how in unit.riders if how != "around"]
    orbit = Box(
        middle[0] - reach[0] / 2 + side / 2,
        middle[1] - reach[1] / 2 + side / 2,
        middle[0] + reach[0] / 2 - side / 2,
        middle[1] + reach[1] / 2 - side / 2,
    )
    for number, name in enumerate(ring):
        turn = 2 * math.pi * number / len(ring) + (0.0 if len(ring) < 3 else math.pi / 2)
        across, up = math.cos(turn), math.sin(turn)
        if corners:
            across, up = ((-1, 1), (1, 1), (-1, -1), (1, -1))[number]
        x = middle[0] + orbit.width / 2 * across
        y = middle[1] + orbit.height / 2 * up
        _put(name, Box(x - side / 2, y - side / 2, x + side / 2, y + side / 2), desk)
        desk.plan.rings[name] = orbit
    core = _clear(Box(middle[0] - wide / 2, middle[1] - high / 2, middle[0] + wide / 2, middle[1] + high / 2),
                  [desk.plan.boxes[name] for name in ring], 0.4 * between)  # fmt: skip
    _put(unit.lead, core, desk)
    for name in others:
        _put_back(name, desk.plan.boxes[unit.lead], place, desk)


def _put_back(name: str, base: Box, place: Box, desk: Desk) -> None:
    """Behind another's upper edge, a little aside."""
    high = min((place.top - base.top) / LOOKS, 0.9 * base.height + (place.top - base.top) * 0.2)
    high = min(high, 0.9 * base.width / desk.shapes[name])
    wide = high * desk.shapes[name]
    x = min(max(base.center[0] + 0.16 * base.width, place.left + wide / 2), place.right - wide / 2)
    low = base.top - (1 - LOOKS) * high
    desk.plan.boxes[name] = Box(x - wide / 2, low, x + wide / 2, low + high)
    desk.plan.behind.append(name)


def _clear(core: Box, ring: Sequence[Box], free: float) -> Box:
    """A box about the same middle, drawn in until it is clear of all others."""
    x, y = core.center[:2]
    wide, high = core.width, core.height
    while any(abs(box.center[0] - x) < (box.width + wide) / 2 + free
              and abs(box.center[1] - y) < (box.height + high) / 2 + free for box in ring):  # fmt: skip
        wide, high = 0.95 * wide, 0.95 * high
    return Box(x - wide / 2, y - high / 2, x + wide / 2, y + high / 2)


def inherit(new: str, old: str, desk: Desk) -> None:
    """What another becomes stands where that stood, as large as it can be there."""
    while old not in desk.plan.boxes:
        old = heirs(desk.steps)[old]
    was = desk.plan.boxes[old]
    shape = desk.shapes[new]
    room = desk.plan.rooms.get(
        old, Box(was.left, was.bottom, was.left + 1.06 * was.width, was.bottom + 1.06 * was.height)
    )
    broad = max(room.width, px(PLATED))
    under = desk.words(new, broad)
    high = min((was.width * was.height / shape) ** 0.5, room.width / shape, max(room.height - under, 0.5 * was.height))
    x, y = was.center[0], max(was.center[1], room.bottom + under + high / 2)
    y = min(y, max(room.top, was.top) - high / 2)
    if old in desk.plan.leads and not under:
        y = was.bottom + high / 2
    desk.plan.boxes[new] = Box(x - high * shape / 2, y - high / 2, x + high * shape / 2, y + high / 2)
    if under:
        low = desk.plan.boxes[new].bottom - under
        desk.plan.plates[new] = Box(x - broad / 2, low, x + broad / 2, low + desk.plate(new, broad))
    if old in desk.plan.rings:
        desk.plan.rings[new] = desk.plan.rings[old]
    if speaks(desk.things[new], desk.steps):
        over = desk.plan.boxes[new]
        desk.plan.bubbles[new] = Box(over.left, over.top, over.right, over.top + 0.5 * over.height)
    if old in desk.plan.behind:
        desk.plan.behind.append(new)


__all__ = ["inherit", "put_unit"]
