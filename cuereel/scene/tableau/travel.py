"""A step that takes a thing somewhere -> its way there: it comes, goes to another, into it, out of it, away."""

from __future__ import annotations

import math

import numpy as np

from cuereel.scene.motion import ease_in, ease_in_out, ease_out, overshoot
from cuereel.scene.stage import px
from cuereel.scene.tableau.cue import Cue
from cuereel.scene.tableau.part import BACK, FRONT, Part, Swing
from cuereel.scene.track import Track, elapsed, recoil

_pop = overshoot(1.5)

TRAVEL, ENTER = 0.62, 0.34
"""Seconds that a way across the stage takes, and a coming."""


def frames(cue: Cue, seconds: float) -> int:
    """So many seconds in frames, fewer where the next step comes sooner."""
    return max(5, min(round(seconds * cue.fps), cue.room))


def bump(part: Part, at: int, fps: int, squash: float = 0.1, light: float = 0.0) -> None:
    """A part gives at a frame, and swings back."""

    def act(frame: int) -> Swing:
        since = (frame - at) / fps
        return Swing(
            squash=squash * recoil(since, 0.34, 0.17), glow=light * math.exp(-max(0.0, since) / 0.3) * (since > 0)
        )

    part.acts.append(act)


def comes(cue: Cue) -> None:
    part = cue.part
    lasts = frames(cue, ENTER)
    way = cue.troupe.entry(part)
    part.seen = Track(0.0).to(1.0, cue.start, 2)
    if part.count == 1:
        part.size.to(0.4, cue.start - 1, 1).to(1.0, cue.start, lasts, _pop)
    else:
        _one_by_one(cue)
    home = part.x.at(cue.start), part.y.at(cue.start)
    part.x.to(home[0] + way[0], cue.start - 1, 1).to(home[0], cue.start, lasts, overshoot(0.8))
    part.y.to(home[1] + way[1], cue.start - 1, 1).to(home[1], cue.start, lasts, overshoot(0.8))
    bump(part, cue.start + round(0.7 * lasts), cue.fps, 0.06)
    cue.troupe.puff(part, cue.start + 2, faint=True)


def _one_by_one(cue: Cue) -> None:
    part = cue.part
    gap = max(2, min(5, (cue.room - 6) // part.count))
    for number, one in enumerate(part.ones[: part.count]):
        full = one.wide.at(cue.start)
        begin = cue.start + number * gap
        one.seen = Track(0.0).to(1.0, begin, 2)
        one.wide = Track(0.3 * full).to(full, begin, 9, _pop)


def goes_to(cue: Cue) -> None:
    """It sets off with a lean, goes there in an arc, and touches the other, which gives."""
    part, other = cue.part, cue.needed
    lasts = frames(cue, TRAVEL)
    goal = _beside(part, other, cue.start, cue.troupe.area_width)
    _travel(cue, part, goal, lasts)
    if goal[1] - other.y.at(cue.start) > 0.3 * other.box.height:
        cue.troupe.hush(part, cue.start)
    bump(other, cue.start + lasts - 1, cue.fps, 0.055, 0.6)


def _beside(part: Part, other: Part, frame: int, width: float) -> tuple[float, float]:
    """The place at which one touches another, on the side that it comes from."""
    here = np.array([part.x.at(frame), part.y.at(frame)])
    there = np.array([other.x.at(frame), other.y.at(frame)])
    way = here - there
    far = max(float(np.linalg.norm(way)), 1e-6)
    way = way / far
    half = part.box.width / 2 + other.box.width / 2, part.box.height / 2 + other.box.height / 2
    reach = min(half[0] / max(abs(way[0]), 1e-6), half[1] / max(abs(way[1]), 1e-6), math.hypot(*half))
    touch = there + way * min(far, 0.8 * reach)
    return float(touch[0]), float(touch[1])


def _travel(cue: Cue, part: Part, goal: tuple[float, float], lasts: int, lift: float = 0.16) -> None:
    start = part.x.at(cue.start - 1), part.y.at(cue.start - 1)
    far = math.hypot(goal[0] - start[0], goal[1] - start[1])
    part.x.to(goal[0], cue.start, lasts, ease_in_out)
    part.y.to(goal[1], cue.start, lasts, ease_in_out)
    lean = -9.0 if goal[0] > start[0] else 9.0
    begin = cue.start

    def act(frame: int) -> Swing:
        share = elapsed(frame - begin + 1, lasts)
        if not 0 < share < 1:
            return Swing()
        bow = math.sin(math.pi * ease_in_out(share))
        return Swing(y=lift * far * 120 * bow, turn=lean * bow, squash=-0.05 * bow)

    part.acts.append(act)


def goes_into(cue: Cue) -> None:
    """Into what is open at its top it drops from above, and is hidden by it; into all else it is drawn, and shrinks."""
    part, other = cue.part, cue.needed
    lasts = frames(cue, TRAVEL)
    into = other.x.at(cue.start), other.y.at(cue.start)
    end = cue.start + lasts - 1
    holds = cue.troupe.holds(other)
    small = (
        min(0.55, 0.55 * min(other.box.width / part.box.width, other.box.height / part.box.height)) if holds else 0.12
    )
    if holds:
        part.level(BACK)
        rim = into[1] + other.box.height / 2 + 0.5 * small * part.box.height
        over = max(4, round(0.6 * lasts))
        part.x.to(into[0], cue.start, over, ease_in_out)
        part.y.to(max(rim, part.y.at(cue.start - 1) + px(20)), cue.start, over, ease_out)
        part.y.to(into[1] - 0.1 * other.box.height, cue.start + over, lasts - over, ease_in)
        part.size.to(small, cue.start, lasts, ease_in_out)
        part.turn.to(-24.0, cue.start, lasts)
        part.seen.to(0.0, end - 1, 2)
    else:
        part.level(FRONT)
        _travel(cue, part, into, lasts)
        part.size.to(small, cue.start, lasts, ease_in)
        part.seen.to(0.0, end - 2, 3)
        cue.troupe.puff(other, end, faint=True)
    bump(other, end - 1, cue.fps, 0.09, 0.7)


def comes_out_of(cue: Cue) -> None:
    """The other gives a start; it comes up out of it and goes on to its own place."""
    part, other = cue.part, cue.needed
    lasts = frames(cue, 0.6)
    home = float(part.box.center[0]), float(part.box.center[1])
    source = other.x.at(cue.start), other.y.at(cue.start) + 0.1 * other.box.height
    bump(other, cue.start - 1, cue.fps, 0.1, 0.6)
    part.seen = Track(0.0).to(1.0, cue.start, 2)
    part.size.to(0.3, cue.start - 1, 1).to(1.0, cue.start, lasts, overshoot(0.9))
    part.x.to(source[0], cue.start - 1, 1)
    part.y.to(source[1], cue.start - 1, 1)
    if cue.troupe.holds(other):
        part.level(BACK)
    part.x.to(home[0], cue.start, lasts, ease_in_out)
    part.y.to(home[1], cue.start, lasts, overshoot(0.9))


def leaves(cue: Cue) -> None:
    """It draws back and goes off by the nearest side."""
    part = cue.part
    frame = cue.troupe.stage.frame
    right = part.x.at(cue.start) >= 0
    away = frame.right + part.box.width if right else frame.left - part.box.width
    lasts = frames(cue, 0.75)
    back = px(36) * (-1 if right else 1)
    first = max(2, lasts // 4)
    part.x.to(part.x.at(cue.start - 1) + back, cue.start, first, ease_out)
    part.x.to(away, cue.start + first, lasts - first, ease_in)
    part.turn.to(6.0 if right else -6.0, cue.start, first).to(-8.0 if right else 8.0, cue.start + first, lasts - first)
    part.seen.to(0.0, cue.start + lasts, 1)


def joins(cue: Cue) -> None:
    """Both go to the place between them, and there is one of them, a little larger."""
    part, other = cue.part, cue.needed
    lasts = frames(cue, TRAVEL)
    goal = (part.x.at(cue.start) + other.x.at(cue.start)) / 2, (part.y.at(cue.start) + other.y.at(cue.start)) / 2
    _travel(cue, part, goal, lasts, 0.08)
    _travel(cue, other, goal, lasts, -0.02)
    end = cue.start + lasts - 1
    part.seen.to(0.0, end - 1, 2)
    part.size.to(0.7, cue.start, lasts, ease_in)
    area, box = cue.troupe.area, other.box
    larger = max(1.0, min(1.14, 0.96 * area.width / box.width, 0.96 * area.height / box.height))
    other.size.to(larger, end - 1, 9, _pop)
    cue.troupe.puff(other, end - 1)
    cue.troupe.rename(part, other)


__all__ = ["bump", "comes", "comes_out_of", "frames", "goes_into", "goes_to", "joins", "leaves"]
