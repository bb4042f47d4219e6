"""Two things of which one points to the other -> the arrow between them, and the room that it takes."""

from __future__ import annotations

from functools import partial

import numpy as np

from cuereel.scene.stage import Box, px
from cuereel.scene.tableau.arrows import CLEAR, Arrow, arched, beside, fan, route
from cuereel.scene.tableau.looks import plate
from cuereel.scene.tableau.part import Part
from cuereel.scene.tableau.plates import TYPE, lines_of
from cuereel.scene.tableau.story import LINED
from cuereel.scene.tableau.troupe import Troupe

CORRIDOR = 70.0
"""px that an arrow is broad, with what is free beside it."""

ARROW_WORDS = 460.0
"""px that words beside an arrow are wide at the most."""


def arrow(
    troupe: Troupe,
    part: Part,
    other: Part,
    text: str,
    start: int,
    room: int,
    *,
    headed: bool = True,
    colour: str = "",
) -> None:
    """An arrow from one thing to another, with words beside it, if there are any; a line where it is not headed.

    `colour` is that of a line that has one of its own (hex).
    """
    way = _way(troupe, part, other)
    words = None
    if lines := lines_of(text, ARROW_WORDS):
        tag = plate(troupe.theme, lines, TYPE, ARROW_WORDS, troupe.theme.colour("accent"))
        boxes = [_reach(troupe, each) for each in troupe.parts.values()]
        words = tag, beside(way, tag.width, tag.height, troupe.area, boxes)
    there = partial(_both, troupe, (part, other), start)
    drawn = Arrow(troupe.theme, way, start, room, words, there, headed=headed, colour=colour)
    troupe.ties.setdefault(frozenset((part.name, other.name)), drawn)
    troupe.below.append(drawn)


def _way(troupe: Troupe, part: Part, other: Part) -> np.ndarray:
    """The way between two things: a fan where one is joined to many, and in a row over those that stand in between."""
    ends = _reach(troupe, part), _reach(troupe, other)
    if not _overlap(*ends) and _leads_all(troupe, other):
        return fan(*ends)
    if not _overlap(*ends) and troupe.row and _leads_from(troupe, part):
        return fan(*ends[::-1])[::-1]
    between = [
        each.box for each in troupe.parts.values() if each not in (part, other) and _is_between(each, part, other)
    ]
    return arched(part.box, other.box, between) if troupe.row and between else route(*ends)


def _is_between(each: Part, one: Part, other: Part) -> bool:
    """Whether a thing stands between two others that are beside each other."""
    left, right = sorted((one.box, other.box), key=lambda box: float(box.center[0]))
    low, high = max(left.bottom, right.bottom), min(left.top, right.top)
    beside = low < each.box.center[1] < high
    return bool(beside and left.right <= each.box.center[0] <= right.left)


def _leads_all(troupe: Troupe, other: Part) -> bool:
    """Whether the lines of three or more lead to one."""
    return len({step.who for step in troupe.steps if step.does in LINED and step.to == other.name}) > 2


def _leads_from(troupe: Troupe, part: Part) -> bool:
    """Whether lines lead from one to three or more."""
    return len({step.to for step in troupe.steps if step.does in LINED and step.who == part.name}) > 2


def _overlap(one: Box, other: Box) -> bool:
    """Whether two boxes are not one over the other, with room for a line."""
    return min(one.top, other.top) - max(one.bottom, other.bottom) > -px(3 * CLEAR)


def _both(troupe: Troupe, ends: tuple[Part, Part], start: int, frame: int) -> float:
    """How far both ends of an arrow still are where they were, or what took their place is."""
    seen = 1.0
    for part in ends:
        here = max(each.seen.at(frame) for each in (part, troupe.now(part.name)))
        gone = float(np.linalg.norm(troupe.now(part.name).where(frame) - part.where(start)))
        seen = min(seen, here, max(0.0, 1.6 - gone))
    return max(0.0, min(1.0, seen))


def _reach(troupe: Troupe, part: Part) -> Box:
    """The box of a thing and its plate."""
    box, under = part.box, troupe.plan.plates.get(part.name)
    return Box(box.left, under.bottom if under else box.bottom, box.right, box.top)


def corridors(troupe: Troupe, box: Box) -> list[Box]:
    """The room that arrows take at a thing, which stands in a box."""
    out = []
    for step in troupe.steps:
        ends = [troupe.parts[name].box for name in (step.who, step.to) if name in troupe.parts]
        if step.does in LINED and any(_same(end, box) for end in ends):
            one, other = ends[0].center, ends[1].center
            half = px(CORRIDOR / 2)
            low, high = np.minimum(one, other) - half, np.maximum(one, other) + half
            out.append(Box(low[0], low[1], high[0], high[1]))
    return out


def _same(one: Box, other: Box) -> bool:
    return float(np.abs(one.center - other.center).max()) < px(8)


__all__ = ["arrow", "corridors"]
