"""A step that takes a thing somewhere -> its way there: it comes, goes to another, into it, out of it, away."""

from __future__ import annotations

import math

from cuereel.scene.motion import ease_in, ease_in_out, ease_out, overshoot
from cuereel.scene.stage import px
from cuereel.scene.tableau.cue import Cue
from cuereel.scene.tableau.part import BACK, FRONT, Part
from cuereel.scene.tableau.room import within
from cuereel.scene.tableau.swing import Swing
from cuereel.scene.tableau.wording import hush
from cuereel.scene.track import elapsed, recoil

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
    """It comes to its place out of what it is in, from its side or from below; what is seen already gives a start."""
    part = cue.part
    lasts = frames(cue, ENTER)
    if part.seen.at(cue.start - 1) > 0.5:
        bump(part, cue.start - 1, cue.fps, -0.12, 0.8)
        return
    cue.troupe.inside.pop(part.name, None)
    way = cue.troupe.entry(part)
    _is_back(part, cue.start)
    if part.count == 1:
        part.size.to(0.4, cue.start - 1, 1).to(1.0, cue.start, lasts, _pop)
    else:
        _one_by_one(cue)
    home = part.x.at(cue.start), part.y.at(cue.start)
    part.x.to(home[0] + way[0], cue.start - 1, 1).to(home[0], cue.start, lasts, overshoot(0.8))
    part.y.to(home[1] + way[1], cue.start - 1, 1).to(home[1], cue.start, lasts, overshoot(0.8))
    bump(part, cue.start + round(0.7 * lasts), cue.fps, 0.06)
    cue.troupe.puff(part, cue.start + 2, faint=True)


def _is_back(part: Part, start: int) -> None:
    """It is seen from a frame on, in its place, whatever it did before."""
    part.seen.to(0.0, start - 1, 1).to(1.0, start, 2)
    part.x.to(float(part.box.center[0]), start - 1, 1)
    part.y.to(float(part.box.center[1]), start - 1, 1)
    part.size.to(1.0, start - 1, 1)


def _one_by_one(cue: Cue) -> None:
    part = cue.part
    gap = max(1, min(5, (cue.room - 10) // part.count))
    for number, one in enumerate(part.ones[: part.count]):
        full = one.wide.at(cue.start)
        begin = cue.start + number * gap
        one.seen.to(0.0, cue.start - 1, 1).to(1.0, begin, 2)
        one.wide.to(0.3 * full, cue.start - 1, 1).to(full, begin, 9, _pop)


def travel(cue: Cue, part: Part, goal: tuple[float, float], lasts: int, lift: float = 0.16) -> None:
    """Take a thing somewhere in an arc, with a lean."""
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
    into = float(other.where(cue.start)[0]), float(other.where(cue.start)[1])
    end = cue.start + lasts - 1
    holds = cue.troupe.holds(other)
    small = (
        min(0.55, 0.55 * min(other.box.width / part.box.width, other.box.height / part.box.height)) if holds else 0.12
    )
    if holds:
        part.level(BACK, cue.start)
        rim = into[1] + other.box.height / 2 + 0.5 * small * part.box.height
        over = max(4, round(0.6 * lasts))
        part.x.to(into[0], cue.start, over, ease_in_out)
        part.y.to(max(rim, part.y.at(cue.start - 1) + px(20)), cue.start, over, ease_out)
        part.y.to(into[1] - 0.1 * other.box.height, cue.start + over, lasts - over, ease_in)
        part.size.to(small, cue.start, lasts, ease_in_out)
        part.turn.to(part.turn.at(cue.start) - 24.0 * (part.turn.at(cue.start) == 0), cue.start, lasts)
        part.seen.to(0.0, end - 1, 2)
        for rider in cue.troupe.riders(part):
            rider.level(BACK, cue.start)
            rider.seen.to(0.0, end - 1, 2)
    else:
        part.level(FRONT, cue.start)
        for rider in cue.troupe.riders(part):
            rider.level(FRONT, cue.start)
            rider.seen.to(0.0, end - 2, 3)
        travel(cue, part, into, lasts)
        part.size.to(small, cue.start, lasts, ease_in)
        part.seen.to(0.0, end - 2, 3)
        cue.troupe.puff(other, end, faint=True)
    hush(cue.troupe, part, cue.start)
    cue.troupe.inside[part.name] = other
    bump(other, end - 1, cue.fps, 0.09, 0.7)


def comes_out_of(cue: Cue) -> None:
    """The other gives a start; it comes up out of it and goes on to its own place, where that is now."""
    part, other = cue.part, cue.needed
    cue.troupe.inside.pop(part.name, None)
    lasts = frames(cue, 0.6)
    there = other.where(cue.start)
    seat = cue.troupe.rests.get(part.name, ("", ""))[1]
    home = part.box.center + there - other.box.center
    if seat == "open":
        home[1] = there[1] + (other.box.height + part.box.height) / 2 + px(40)
    home = home + within(cue.troupe.area, home, (part.box.width / 2, part.box.height / 2))
    bump(other, cue.start - 1, cue.fps, 0.1, 0.6)
    if part.seen.at(cue.start - 1) < 0.5:
        _is_back(part, cue.start)
        part.size.to(0.3, cue.start - 1, 1).to(1.0, cue.start, lasts, overshoot(0.9))
        part.x.to(float(there[0]), cue.start - 1, 1)
        part.y.to(float(there[1]) + 0.1 * other.box.height, cue.start - 1, 1)
    if cue.troupe.holds(other) and seat not in ("front", "face", "inside"):
        part.level(BACK, cue.start)
        part.level(0, cue.start + lasts)
    part.x.to(float(home[0]), cue.start, lasts, ease_in_out)
    part.y.to(float(home[1]), cue.start, lasts, overshoot(0.9))


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
    lasts = max(5, min(frames(cue, TRAVEL), cue.room - 8))
    goal = (part.x.at(cue.start) + other.x.at(cue.start)) / 2, (part.y.at(cue.start) + other.y.at(cue.start)) / 2
    travel(cue, part, goal, lasts, 0.08)
    travel(cue, other, goal, lasts, -0.02)
    end = cue.start + lasts - 1
    part.seen.to(0.0, end - 1, 2)
    part.size.to(0.7, cue.start, lasts, ease_in)
    area, box = cue.troupe.area, other.box
    larger = max(1.0, min(1.14, 0.96 * area.width / box.width, 0.96 * area.height / box.height))
    other.size.to(larger, end - 1, 9, _pop)
    cue.troupe.puff(other, end - 1)
    cue.troupe.rename(part, other)


__all__ = ["bump", "comes", "comes_out_of", "frames", "goes_into", "joins", "leaves", "travel"]
