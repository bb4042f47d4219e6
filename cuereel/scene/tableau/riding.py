"""A thing and what stands with it -> their boxes: on its top, on its face, in its opening, inside it, above, below it.

All that rides is clearly smaller than what it rides on, and the two together are as large as their place allows.
"""

from __future__ import annotations

from dataclasses import dataclass

from cuereel.scene.stage import Box, px
from cuereel.scene.tableau.desk import BUBBLE, TIGHT, Desk
from cuereel.scene.tableau.heads import WORN
from cuereel.scene.tableau.holding import CHECKS, CROSSES, Seat, is_one_of, seat
from cuereel.scene.tableau.persons import held_box
from cuereel.scene.tableau.story import speaks
from cuereel.scene.tableau.units import Unit

SUNK, SEEN = 0.04, 0.5
"""How deep a thing stands in the edge of another, and how much of it looks out of one."""

SIZES: dict[Seat, tuple[float, float]] = {
    "top": (0.62, 0.66),
    "above": (0.62, 0.6),
    "below": (0.8, 0.7),
    "face": (0.52, 0.46),
    "open": (0.5, 0.66),
    "inside": (0.5, 0.44),
    "behind": (0.9, 0.9),
    "front": (0.44, 0.5),
}
"""How wide and how high a rider is at the most: shares of its holder's width, and of the holder's longer side
(of its height, for what is seen on or inside it)."""

FULL = (0.84, 0.84)
"""How wide and high that is of which a thing is full."""

LETTERED = 0.74
"""How wide words are on the face of a thing."""

PLATED = 380.0
"""px that the words of a rider may be wide at least."""

HEADWAY = 230.0
"""px that are free between a thing and one above or below it that is to go there."""

WEARS, PULLED = (0.86, 0.6), 0.14
"""How wide and high what is put on a head is at the most, and how far it is pulled over it."""

STANDS_THERE = (0.86, 1.1)
"""How wide and high a drawn person is at the most on what he stands."""

SCALES = frozenset("scale scales timbangan neraca".split())
"""What has two pans, at the height `PAN` and so far (`ARM`) from its middle."""

PAN, ARM = 0.3, 0.33


@dataclass(frozen=True)
class Rider:
    """How one thing rides another: its seat, its size beside a holder that is 1 wide, and how many share the seat."""

    name: str
    base: str
    seat: Seat
    wide: float
    high: float
    number: int
    of: int


def ridden(unit: Unit, place: Box, desk: Desk) -> None:
    """Put a thing, and all that rides it, into a place."""
    shape = desk.fitted(unit.lead, place.width, 0.75 * place.height)
    riders = _riders(unit, shape, desk)
    talk = any(speaks(desk.things[name], desk.steps) for name in unit.names)
    head = (
        max((desk.words(rider.name, px(PLATED)) for rider in riders), default=0.0) + 0.7 * BUBBLE * place.height * talk
    )
    head += max(desk.lift(name, place.height) for name in unit.names)
    foot = desk.words(unit.lead, place.width)
    ups, downs = (max((_off(rider, shape, desk)[way] for rider in riders), default=(0.0, 0.0)) for way in (0, 1))
    room = place.height - head - foot - ups[1] - downs[1]
    wide = min(place.width, max(0.3 * place.height, room) / (1 / shape + ups[0] + downs[0]))
    wide = min(wide, place.width / max([1.0, *(2 * rider.wide for rider in riders if rider.seat == "behind")]))
    high = wide / shape
    up, down = ups[0] * wide + ups[1], downs[0] * wide + downs[1]
    spare = 0.0 if desk.floor and not downs[0] else max(0.0, place.height - head - foot - up - down - high)
    low = place.bottom + spare / 2 + foot + down
    x = place.center[0]
    base = Box(x - wide / 2, low, x + wide / 2, low + high)
    desk.plan.boxes[unit.lead] = base
    if foot:
        under = low - foot
        desk.plan.plates[unit.lead] = Box(place.left, under, place.right, under + desk.plate(unit.lead, place.width))
    if speaks(desk.things[unit.lead], desk.steps):
        desk.plan.bubbles[unit.lead] = Box(place.left, base.top + up, place.right, place.top)
    for rider in sorted(riders, key=lambda rider: rider.seat == "hand"):
        _set(rider, base, place, desk)
        at_it = rider.seat in ("top", "above", "open", "behind", "hand")
        _words(rider.name, desk.plan.boxes[rider.name].top if at_it else base.top, place, desk)


def _riders(unit: Unit, shape: float, desk: Desk) -> list[Rider]:
    """All that ride, with their sizes."""
    seats = [(name, seat(desk.things[name], how, desk.things[unit.lead])) for name, how in unit.riders]
    out = []
    for name, kind in seats:
        marks = [other for other, _ in seats if is_one_of(desk.things[other], CROSSES | CHECKS)]
        same = [other for other, its in seats if its == kind and (other == name or other not in marks)]
        same = [name] if name in marks else same
        thing, own = desk.things[name], desk.shapes[name]
        if kind == "hand":
            out.append(Rider(name, thing.to, kind, 0.2, 0.2, 0, 1))
            continue
        wide, tall = SIZES[kind]
        if kind == "face" and not thing.art:
            wide = LETTERED
        elif thing.count > 1 and kind in ("top", "above", "inside"):
            wide = max(wide, 0.72 if kind == "inside" else 0.86)
        if kind == "open" and thing.laid:
            wide, tall = FULL
        if kind == "top" and is_one_of(thing, WORN):
            wide, tall = WEARS
        if is_one_of(desk.things[unit.lead], SCALES) and kind == "top":
            wide, tall = 0.3, 0.24
        if kind == "top" and thing.pose:
            wide, tall = STANDS_THERE
        if kind == "top" and _goes_there(name, desk):
            wide = 0.44
        longer = 1 / shape if kind in ("face", "inside", "front") else max(1.0, 1 / shape)
        size = {"small": 0.8, "big": 1.25}.get(thing.size, 1.0)
        wide = (
            min(size * wide, 0.96 if kind != "behind" else 1.0) if len(same) == 1 else min(size, 1.0) * 0.9 / len(same)
        )
        own = desk.fitted(name, wide, tall * longer) if kind != "face" else own
        wide = min(wide, size * tall * longer * own)
        out.append(Rider(name, unit.lead, kind, wide, wide / own, same.index(name), len(same)))
    return out


def _off(rider: Rider, shape: float, desk: Desk) -> tuple[tuple[float, float], tuple[float, float]]:
    """How far a rider reaches above its holder and below it: shares of the holder's width, and scene units."""
    free = _free(rider.name, desk)
    if rider.seat == "top":
        return (max(0.0, rider.high - _sunk(rider, desk) / shape), 0.0), (0.0, 0.0)
    if rider.seat == "above":
        return (rider.high, free), (0.0, 0.0)
    if rider.seat == "below":
        return (0.0, 0.0), (rider.high, free)
    if rider.seat == "open" and any(step.who == rider.name and step.does == "comes out of" for step in desk.steps):
        return (rider.high, px(TIGHT)), (0.0, 0.0)
    if rider.seat in ("open", "behind"):
        return (SEEN * rider.high, 0.0), (0.0, 0.0)
    return (0.0, 0.0), (0.04 / shape, 0.0) if rider.seat == "front" else (0.0, 0.0)


def _free(name: str, desk: Desk) -> float:
    """What is free between a thing and one above or below it."""
    return px(TIGHT if not _goes_there(name, desk) else HEADWAY if not desk.wide else 0.6 * HEADWAY)


def _goes_there(name: str, desk: Desk) -> bool:
    """Whether a thing goes to what it rides on, or falls on it."""
    thing = desk.things[name]
    return any(
        step.who == name and (step.does == "falls" or (step.to == thing.to and step.does in ("goes to", "goes into")))
        for step in desk.steps
    )


def _set(rider: Rider, base: Box, place: Box, desk: Desk) -> None:
    """Put a rider in its seat."""
    if rider.seat == "hand":
        _hold(rider, desk)
        return
    wide, high = rider.wide * base.width, rider.high * base.width
    cell = base.width / rider.of
    x = base.left + (rider.number + 0.5) * cell
    if rider.seat in ("top", "above"):
        x, low = _over(rider, base, x, wide, desk)
    elif rider.seat == "below":
        under = desk.plan.plates.get(rider.base, base).bottom
        low = min(under, base.bottom) - _free(rider.name, desk) - high
    elif rider.seat == "open":
        low = base.top - min(1 - SEEN, 0.98 * base.height / high) * high - 0.04 * base.height
        desk.plan.behind.append(rider.name)
    elif rider.seat == "behind":
        x += 0.2 * base.width
        low = base.top - (1 - SEEN) * high
        desk.plan.behind.append(rider.name)
    elif rider.seat == "front":
        low = base.bottom - 0.04 * base.height
        desk.plan.front.append(rider.name)
    else:
        low = base.bottom + (0.58 if rider.seat == "face" else 0.5) * base.height - high / 2
        desk.plan.front.append(rider.name)
    x = min(max(x, place.left + wide / 2), place.right - wide / 2)
    desk.plan.rests[rider.name] = rider.base, rider.seat
    desk.plan.boxes[rider.name] = Box(x - wide / 2, low, x + wide / 2, low + high)


def _hold(rider: Rider, desk: Desk) -> None:
    """Put what is held into the hands that hold it."""
    figure, holder = desk.figures[rider.base], desk.plan.boxes[rider.base]
    desk.plan.rests[rider.name] = rider.base, rider.seat
    shape = desk.shapes[rider.name]
    if rider.name in desk.bends and figure.posture.held is not None:
        shape = desk.fitted(rider.name, *figure.posture.held[2:])
    desk.plan.boxes[rider.name] = held_box(figure, holder, shape)
    if figure.posture.behind:
        desk.plan.behind.append(rider.name)


def _over(rider: Rider, base: Box, x: float, wide: float, desk: Desk) -> tuple[float, float]:
    """Where the middle and the foot are of what is on another's top or above it."""
    goes = _goes_there(rider.name, desk)
    if rider.seat == "above":
        return x, base.top + _free(rider.name, desk)
    if is_one_of(desk.things[rider.base], SCALES):
        side = -1 if rider.number % 2 == 0 else 1
        return float(base.center[0]) + side * ARM * base.width, base.bottom + PAN * base.height
    falls = any(step.who == rider.name and step.does == "falls" for step in desk.steps)
    return base.left + wide / 2 if goes and not falls else x, base.top - _sunk(rider, desk) * base.height


def _sunk(rider: Rider, desk: Desk) -> float:
    return PULLED if is_one_of(desk.things[rider.name], WORN) else SUNK


def _words(name: str, top: float, place: Box, desk: Desk) -> None:
    """A rider's words stand above it."""
    thing, own = desk.things[name], desk.plan.boxes[name]
    if desk.plate(name, broad := min(place.width, max(own.width, px(PLATED)))):
        half, free = broad / 2, desk.words(name, broad)
        x = min(max(own.center[0], place.left + half), place.right - half)
        desk.plan.plates[name] = Box(x - half, top + free - desk.plate(name, broad), x + half, top + free)
        top += free
    if speaks(thing, desk.steps):
        desk.plan.bubbles[name] = Box(place.left, min(own.top, top), place.right, max(place.top, own.top + px(200)))


def shape_of(unit: Unit, desk: Desk) -> float:
    """How wide a unit is for its height, with its plate and its bubble."""
    shape = desk.shapes[unit.lead]
    if unit.ring:
        return 1.9 if desk.wide else 1.08
    if unit.goers or unit.comers:
        return 2.0 if desk.wide else max(0.85, 0.6 * len(unit.goers + unit.comers))
    riders = _riders(unit, shape, desk)
    ups, downs = (max((_off(rider, shape, desk)[way][0] for rider in riders), default=0.0) for way in (0, 1))
    shape = 1 / (1 / shape + ups + downs)
    thing = desk.things[unit.lead]
    if any(speaks(desk.things[name], desk.steps) for name in unit.names):
        shape = max(shape * (1 - BUBBLE), 0.75) if desk.wide else max(0.95 * shape, 0.75)
    return shape * (0.8 if desk.plate(thing.name, px(PLATED)) else 1.0)


__all__ = ["HEADWAY", "ridden", "shape_of"]
