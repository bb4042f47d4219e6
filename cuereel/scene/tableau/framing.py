"""Who is on the stage by and by -> a camera that keeps what is there in the middle until more comes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from cuereel.scene.motion import ease_in_out
from cuereel.scene.rig import Pose, scaled, shifted, then
from cuereel.scene.stage import Box, px
from cuereel.scene.tableau.desk import Plan
from cuereel.scene.tableau.effects import Shatter
from cuereel.scene.tableau.ledges import reach_of
from cuereel.scene.tableau.story import Step, Thing, heirs
from cuereel.scene.tableau.troupe import Troupe
from cuereel.scene.track import Track

STILL = ("comes", "is crossed out", "is checked", "glows", "shakes", "turns", "stops", "comes out of", "is named")
"""What is done in a place: until something else is done, only what is there needs to be seen."""

CLOSE, FARTHEST = 1.6, 0.66
"""How near the camera comes at the most, and how far it goes back."""

FILLS = 0.96
"""How much of the area is filled then."""

LIES = 1.3
"""How much more room what lies in pieces takes."""

SETTLES, RESTS = 16, 9
"""Frames in which it comes to what is there at the end, and those for which it is at rest then."""

TURNS, AHEAD = 12, 8
"""Frames in which it makes room for what comes, and by how many it begins before that in a row."""


def union(boxes: Sequence[Box]) -> Box:
    """The smallest box about all of some."""
    return Box(
        min(box.left for box in boxes),
        min(box.bottom for box in boxes),
        max(box.right for box in boxes),
        max(box.top for box in boxes),
    )


def held(plan: Plan, names: Sequence[str]) -> Box:
    """The box of some things with their words."""
    kept = (plan.boxes, plan.plates, plan.bubbles)
    return union([boxes[name] for boxes in kept for name in names if name in boxes])


def framings(
    plan: Plan, area: Box, things: Sequence[Thing], steps: Sequence[Step], first: Mapping[str, int], foot: float | None
) -> list[tuple[int, float, float, float]]:
    """From which step on (-1: from the start) the camera is off by so much, and so near.

    On a floor at height `foot` what stands there stays on its line.
    """
    inherits = heirs(steps)
    names = [thing.name for thing in things if thing.name not in inherits]
    out: list[tuple[int, float, float, float]] = []
    for number in range(-1, len(steps)):
        there = [name for name in names if first[name] <= number]
        if len(there) == len(names) or (number >= 0 and steps[number].does not in STILL):
            out.append((number, 0.0, 0.0, 1.0))
            break
        if there and (not out or number in first.values()):
            out.append((number, *_framed(held(plan, there), area, foot)))
    return out or [(-1, 0.0, 0.0, 1.0)]


def _framed(seen: Box, area: Box, foot: float | None) -> tuple[float, float, float]:
    """How far the camera is off, and how near it is, so that all of a box is seen; on a floor, its foot stays."""
    wide = FILLS * area.width / seen.width
    if foot is None:
        off = area.center - seen.center
        return float(off[0]), float(off[1]), max(FARTHEST, min(CLOSE, wide, FILLS * area.height / seen.height))
    near = max(FARTHEST, min(CLOSE, wide, FILLS * (area.top - foot) / max(seen.top - foot, px(1))))
    if seen.bottom < foot - px(4):
        near = min(near, max(1.0, (foot - area.bottom) / (foot - seen.bottom)))
    middle = float(area.center[1])
    # what is scaled about the middle of the area is to leave the floor where it is
    return float(area.center[0] - seen.center[0]), (foot - middle) * (1 / near - 1), near


def closing(
    troupe: Troupe, area: Box, foot: float | None, begin: int, frames: int
) -> tuple[int, float, float, float] | None:
    """From which frame on the camera is on what is there at the end; nothing where it has no time for that."""
    last = frames - 1
    end = _there(troupe, last)
    if not end:
        return None
    start = last
    while start > begin and _alike(_there(troupe, start - 2), end):
        start -= 2
    if frames - start < SETTLES + RESTS:
        return None
    below = [troupe.plan.rooms[name] for name in troupe.marked_below if name in end]
    return start, *_framed(union([*end.values(), *_words(troupe, last), *below]), area, foot)


def _there(troupe: Troupe, frame: int) -> dict[str, Box]:
    """Who is seen on a frame, and where."""
    shown = {name: part for name, part in troupe.parts.items() if part.seen.at(frame) > 0.5}
    rings = troupe.plan.rings
    out = {}
    for name, part in shown.items():
        if part.orbit and part.orbit(frame):
            ring = rings.get(name) or Box(*_about(part.orbit(frame)))
            half = part.box.width / 2
            out[name] = Box(ring.left - half, ring.bottom - half, ring.right + half, ring.top + half)
        else:
            out[name] = reach_of(part, frame)
    for each in troupe.above:
        if isinstance(each, Shatter) and frame >= each.start and each.part.name in out:
            own = out[each.part.name]
            lies, middle = LIES * each.fit * half_of(own), (own.center + each.off)[:2]
            out[each.part.name] = Box(*(middle - lies), *(middle + lies))
    return out


def half_of(box: Box) -> np.ndarray:
    return np.array([box.width, box.height]) / 2


def _about(points: Sequence[tuple[float, float]]) -> tuple[float, float, float, float]:
    xs, ys = zip(*points, strict=True)
    return min(xs), min(ys), max(xs), max(ys)


def _words(troupe: Troupe, frame: int) -> list[Box]:
    """The boxes of the words that stand at things on a frame."""
    return [box for each in troupe.over if (box := each.box_at(frame)) is not None]


def _alike(one: Mapping[str, Box], other: Mapping[str, Box]) -> bool:
    if one.keys() != other.keys():
        return False
    return all(
        max(abs(box.left - other[name].left), abs(box.right - other[name].right), abs(box.top - other[name].top)) < 0.5
        for name, box in one.items()
    )


class Framing:
    """The camera by the frame."""

    def __init__(
        self,
        area: Box,
        poses: Sequence[tuple[int, float, float, float]],
        starts: Sequence[int],
        end: tuple[int, float, float, float] | None = None,
        *,
        row: bool = False,
    ) -> None:
        self._area = area
        ahead = AHEAD if row else 0
        begin = poses[0]
        self._x, self._y, self._near = Track(begin[1]), Track(begin[2]), Track(begin[3])
        for number, x, y, near in poses[1:]:
            self._to(max(0, self._x.end if ahead else 0, starts[number] - 2 - ahead), x, y, near, TURNS)
        if end is not None and end[0] >= self._x.end:
            self._to(*end, SETTLES)

    def _to(self, at: int, x: float, y: float, near: float, lasts: int) -> None:
        for track, value in ((self._x, x), (self._y, y), (self._near, near)):
            track.to(value, at, lasts, ease_in_out)

    def at(self, frame: int) -> Pose:
        """The camera on a frame."""
        middle: np.ndarray = self._area.center
        return then(
            shifted(self._x.at(frame), self._y.at(frame)), scaled(self._near.at(frame), about=(middle[0], middle[1]))
        )


__all__ = ["Framing", "closing", "framings", "held", "union"]
