"""A thing that goes to another -> a way that is seen: far enough, and to a place that is at that one only."""

from __future__ import annotations

import math
from collections.abc import Iterable

import numpy as np

from cuereel.scene.motion import ease_in_out
from cuereel.scene.stage import Box
from cuereel.scene.tableau.cue import Cue
from cuereel.scene.tableau.part import FRONT, Part
from cuereel.scene.tableau.room import within
from cuereel.scene.tableau.travel import bump, frames, travel

LASTS = 0.95
"""Seconds that a way across the stage takes."""

FAR = 0.26
"""How far a thing goes at least, as a share of the frame's width."""

GUEST, LEAST = 0.5, 0.6
"""How large a thing is at the most that stands before another one, and how far it shrinks for that at the most."""

ALIKE = 0.75
"""How large a thing is beside another that it would hide if it stood before it."""

Point = tuple[float, float]


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
    goal, size, before = goal_of(part, other, here, home, cue)
    cue.troupe.at_goal[part.name] = other.name
    for each in (part, *cue.troupe.riders(part)):
        each.level(FRONT, cue.start)
    level = abs(goal[1] - here[1]) < 0.5 * part.box.height
    travel(cue, part, goal, lasts, 0.07 if level else 0.16)
    if abs(size - part.size.at(cue.start)) > 0.01:
        part.size.to(size, cue.start, lasts, ease_in_out)
    if before:
        cue.troupe.hush(part, cue.start)
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


def goal_of(part: Part, other: Part, here: Point, home: Point, cue: Cue) -> tuple[Point, float, bool]:
    """Where it goes, how large it is there, and whether it stands before the other: at its side, or before its foot."""
    troupe = cue.troupe
    rests_on = troupe.rests.get(part.name)
    if rests_on == (other.name, "top"):
        return _along(part, other, here), part.size.at(cue.start), False
    if rests_on and rests_on[0] == other.name and _far(here, home) > 0.3:
        return home, 1.0, True
    there = float(other.where(cue.start)[0]), float(other.where(cue.start)[1])
    touch = _beside(part, other, here, there)
    least = FAR * troupe.stage.frame.width
    others = [each for each in troupe.parts.values() if each not in (part, other) and each.seen.at(cue.start) > 0.5]
    clear = _is_clear(_about(part, touch, 1.0), others) and _inside(_about(part, touch, 1.0), troupe.area)
    alike = max(part.box.width / other.box.width, part.box.height / other.box.height) > ALIKE
    least_touch = (0.6 if alike else 1.0) * least
    if clear and _far(touch, here) >= least_touch and not rests_on:
        return touch, part.size.at(cue.start), False
    size = min(
        1.0, max(LEAST, min(GUEST * other.box.width / part.box.width, GUEST * 1.3 * other.box.height / part.box.height))
    )
    way = 1.0 if here[0] >= there[0] else -1.0
    foot = other.box.bottom - other.box.center[1] + 0.5 * size * part.box.height - 0.05 * other.box.height
    goals = [(there[0] + side * way * other.box.width, there[1] + foot) for side in (0.16, 0.0, -0.2)]
    half = size * part.box.width / 2, size * part.box.height / 2
    goals = [(x + off[0], y + off[1]) for x, y in goals for off in [within(troupe.area, np.array([x, y, 0.0]), half)]]
    found = next((each for each in goals if _far(each, here) >= least), max(goals, key=lambda each: _far(each, here)))
    return found, size, True


def _along(part: Part, other: Part, here: Point) -> Point:
    """The far end of what it stands on."""
    way = 1.0 if here[0] <= other.box.center[0] else -1.0
    return float(other.box.center[0]) + way * (other.box.width - part.box.width) / 2, here[1]


def _beside(part: Part, other: Part, start: Point, end: Point) -> Point:
    """The place at which one touches another, on the side that it comes from."""
    here, there = np.array(start), np.array(end)
    way = here - there
    far = max(float(np.linalg.norm(way)), 1e-6)
    way = way / far
    half = part.box.width / 2 + other.box.width / 2, part.box.height / 2 + other.box.height / 2
    reach = min(half[0] / max(abs(way[0]), 1e-6), half[1] / max(abs(way[1]), 1e-6), math.hypot(*half))
    touch = there + way * min(far, 0.85 * reach)
    return float(touch[0]), float(touch[1])


def _about(part: Part, at: Point, size: float) -> Box:
    wide, high = size * part.box.width / 2, size * part.box.height / 2
    return Box(at[0] - wide, at[1] - high, at[0] + wide, at[1] + high)


def _is_clear(box: Box, others: Iterable[Part]) -> bool:
    return not any(
        min(box.right, each.box.right) - max(box.left, each.box.left) > 0.1
        and min(box.top, each.box.top) - max(box.bottom, each.box.bottom) > 0.1
        for each in others
    )


def _inside(box: Box, area: Box) -> bool:
    slack = 0.1
    return (
        box.left > area.left - slack
        and box.right < area.right + slack
        and box.bottom > area.bottom - slack
        and box.top < area.top + slack
    )


__all__ = ["FAR", "goal_of", "goes_to"]
