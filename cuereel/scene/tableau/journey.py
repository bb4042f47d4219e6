"""A thing that goes to another -> a way that is seen: far enough, and to a place that is at that one only."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import product

import numpy as np

from cuereel.scene.motion import ease_in_out
from cuereel.scene.stage import Box
from cuereel.scene.tableau.cue import Cue
from cuereel.scene.tableau.heads import head_in, is_worn, put_on
from cuereel.scene.tableau.part import FRONT, Part
from cuereel.scene.tableau.pointing import corridors
from cuereel.scene.tableau.room import within
from cuereel.scene.tableau.travel import bump, frames, travel
from cuereel.scene.tableau.troupe import Troupe
from cuereel.scene.tableau.wording import hush

LASTS = 0.95
"""Seconds that a way across the stage takes."""

FAR = 0.26
"""How far a thing goes at least, as a share of the frame's width."""

SMALLER, LEAST = 0.82, 0.5
"""How large a thing is at the most beside what it goes to, and how far it shrinks for that at the most."""

TOUCH = 0.03
"""How far one that stands at another reaches over its edge, as a share of its size."""

SHARES = (1.0, 0.9, 0.8, 0.7)
"""How large it may be there, as shares of that."""

SPOTS = ((0.0, 2.0, 0.0), (0.0, -2.0, 0.0), (0.22, 0.0, 2.0), (0.26, 0.4, 2.0), (0.26, -0.4, 2.0),
         (0.3, 0.8, 0.0), (0.3, -0.8, 0.0), (0.3, 2.0, 0.4), (0.3, -2.0, 0.4))  # fmt: skip
"""Where it may stand, after what speaks against that: beside the other, on its top, at one of its lower corners."""

ON_TOP = ((0.0, 0.0, 2.0),)
"""Where what is worn goes on what has no head."""

HOP = 0.34
"""How high what is put on a head flies, as a share of its way."""

Point = tuple[float, float]


@dataclass(frozen=True)
class Goal:
    """Where a thing goes, how large it is there, whether it hides some of what it goes to, or is worn by it."""

    at: Point
    size: float
    hides: bool
    worn: bool = False


def goes_to(cue: Cue) -> None:
    """It goes there with a lean, and the other gives; what is there already goes back first, and comes again."""
    part, other = cue.part, cue.needed
    lasts = frames(cue, LASTS)
    start, home = cue.start, (float(part.box.center[0]), float(part.box.center[1]))
    if cue.troupe.at_goal.get(part.name) == other.name and _far(_now(part, start), home) > 0.1:
        _again(part, home, start)
        lasts = max(5, lasts - 5)
        cue = cue.later(5)
    here = _now(part, cue.start)
    goal = goal_of(part, other, here, home, cue)
    cue.troupe.at_goal[part.name] = other.name
    for each in (part, *cue.troupe.riders(part)):
        each.level(FRONT, cue.start)
    level = abs(goal.at[1] - here[1]) < 0.5 * part.box.height
    travel(cue, part, goal.at, lasts, HOP if goal.worn else 0.07 if level else 0.16)
    if abs(goal.size - part.size.at(cue.start)) > 0.01:
        part.size.to(goal.size, cue.start, lasts, ease_in_out)
    if goal.hides or goal.size < 0.99:
        hush(cue.troupe, part, cue.start)
    bump(other, cue.start + lasts - 1, cue.fps, 0.055, 0.6)


def _again(part: Part, home: Point, start: int) -> None:
    """It is gone from where it went, and is back where it was."""
    part.seen.to(0.0, start, 2).to(1.0, start + 3, 2)
    part.x.to(home[0], start + 2, 1)
    part.y.to(home[1], start + 2, 1)
    part.size.to(1.0, start + 2, 1)


def _now(part: Part, frame: int) -> Point:
    return part.x.at(frame - 1), part.y.at(frame - 1)


def _far(one: Point, other: Point) -> float:
    return math.hypot(one[0] - other[0], one[1] - other[1])


def goal_of(part: Part, other: Part, here: Point, home: Point, cue: Cue) -> Goal:
    """Where it goes, how large it is there, and how much of the other it hides: at its side, on its top, at its foot.

    What is worn goes onto a head.
    """
    troupe = cue.troupe
    rests_on = troupe.rests.get(part.name)
    if rests_on == (other.name, "top") and not troupe.puts_on(part, other):
        return Goal(_along(part, other, here), part.size.at(cue.start), hides=False)
    if rests_on and rests_on[0] == other.name and _far(here, home) > 0.3 and not troupe.puts_on(part, other):
        return Goal(home, 1.0, hides=True)
    x, y = other.where(cue.start)[:2]
    large = other.large(cue.start)
    wide, high = large * other.box.width, large * other.box.height
    there = Box(x - wide / 2, y - high / 2, x + wide / 2, y + high / 2)
    if troupe.puts_on(part, other):
        seat = put_on(part.box, troupe.words[part.name], there, head_in(other.sprite.picture.pixels))
        return Goal((float(seat.center[0]), float(seat.center[1])), seat.width / part.box.width, hides=False, worn=True)
    others = [each for each in troupe.parts.values() if each not in (part, other) and each.seen.at(cue.start) > 0.5]
    worn = is_worn(troupe.words[part.name]) and not troupe.lettered(other)
    most = max(LEAST, min(1.0, SMALLER * math.sqrt(wide * high / (part.box.width * part.box.height))))
    choices = [
        (_cost(box, there, here, others, troupe) + 0.8 * (1 - share) + late, number, Goal(at, size, hides=False))
        for number, (share, (late, across, up)) in enumerate(product(SHARES, ON_TOP if worn else SPOTS))
        for size in [share * most]
        for at in [_spot(part, there, size, across, up)]
        for box in [_about(part, at, size)]
        if _inside(box, troupe.area)
    ]
    if not choices and worn:
        # what is put on something tall is seen as the camera goes back
        return Goal(_spot(part, there, most, 0.0, 2.0), most, hides=False)
    if not choices:
        return _before(part, there, LEAST, troupe.area)
    _, _, best = min(choices, key=lambda each: each[:2])
    return replace(best, hides=_shared(_about(part, best.at, best.size), there) > 0.02 * wide * high)


def _spot(part: Part, there: Box, size: float, across: float, up: float) -> Point:
    """A place at another: `across` and `up` are -1 to 1 from edge to edge; beyond that, it stands beside it."""
    half = size * part.box.width / 2, size * part.box.height / 2
    if abs(across) > 1:
        way = math.copysign(1.0, across)
        x = there.center[0] + way * (there.width / 2 + half[0] - TOUCH * there.width)
    else:
        x = there.center[0] + across * there.width / 2
    y = there.top + half[1] - TOUCH * there.height if up > 1 else there.bottom + half[1] + up * there.height
    return float(x), float(y)


def _cost(box: Box, there: Box, here: Point, others: Iterable[Part], troupe: Troupe) -> float:
    """What speaks against a place: it hides the other, or others; it is hardly a way; it is not level with it."""
    own = box.width * box.height
    hidden = _shared(box, there) / (there.width * there.height)
    taken = [*(each.box for each in others), *corridors(troupe, there)]
    on_others = sum(_shared(box, each) for each in taken) / own
    far = _far((float(box.center[0]), float(box.center[1])), here)
    near = max(0.0, 1 - far / (FAR * troupe.stage.frame.width))
    return 4 * max(0.0, hidden - 0.03) + 3 * on_others + 2.5 * near


def _before(part: Part, there: Box, size: float, area: Box) -> Goal:
    """At the foot of another, before it."""
    x, y = _spot(part, there, size, 0.0, 0.0)
    half = size * part.box.width / 2, size * part.box.height / 2
    off = within(area, np.array([x, y, 0.0]), half)
    return Goal((float(x + off[0]), float(y + off[1])), size, hides=True)


def _along(part: Part, other: Part, here: Point) -> Point:
    """The far end of what it stands on."""
    way = 1.0 if here[0] <= other.box.center[0] else -1.0
    return float(other.box.center[0]) + way * (other.box.width - part.box.width) / 2, here[1]


def _about(part: Part, at: Point, size: float) -> Box:
    wide, high = size * part.box.width / 2, size * part.box.height / 2
    return Box(at[0] - wide, at[1] - high, at[0] + wide, at[1] + high)


def _shared(one: Box, other: Box) -> float:
    across = min(one.right, other.right) - max(one.left, other.left)
    up = min(one.top, other.top) - max(one.bottom, other.bottom)
    return float(max(0.0, across) * max(0.0, up))


def _inside(box: Box, area: Box) -> bool:
    slack = 0.1
    return (
        box.left > area.left - slack
        and box.right < area.right + slack
        and box.bottom > area.bottom - slack
        and box.top < area.top + slack
    )


__all__ = ["FAR", "Goal", "goal_of", "goes_to"]
