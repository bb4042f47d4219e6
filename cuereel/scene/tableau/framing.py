"""Who is on the stage by and by -> a camera that keeps what is there in the middle until more comes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from cuereel.scene.motion import ease_in_out
from cuereel.scene.rig import Pose, scaled, shifted, then
from cuereel.scene.stage import Box
from cuereel.scene.tableau.desk import Plan
from cuereel.scene.tableau.story import Step, Thing, heirs
from cuereel.scene.track import Track

STILL = ("comes", "is crossed out", "is checked", "glows", "shakes", "turns", "stops", "comes out of")
"""What is done in a place: until something else is done, only what is there needs to be seen."""

CLOSE = 1.3
"""How near the camera comes at the most."""

TURNS = 12
"""Frames in which it makes room for what comes."""


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
    plan: Plan, area: Box, things: Sequence[Thing], steps: Sequence[Step], first: Mapping[str, int], *, floor: bool
) -> list[tuple[int, float, float, float]]:
    """From which step on (-1: from the start) the camera is off by so much, and so near.

    On a `floor` it only goes aside: what stands there stays on its line.
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
            out.append((number, *_framed(held(plan, there), area, floor=floor)))
    return out or [(-1, 0.0, 0.0, 1.0)]


def _framed(seen: Box, area: Box, *, floor: bool) -> tuple[float, float, float]:
    off = area.center - seen.center
    near = 1.0 if floor else min(CLOSE, 0.9 * area.width / seen.width, 0.9 * area.height / seen.height)
    return float(off[0]), 0.0 if floor else float(off[1]), max(1.0, near)


class Framing:
    """The camera by the frame."""

    def __init__(self, area: Box, poses: Sequence[tuple[int, float, float, float]], starts: Sequence[int]) -> None:
        self._area = area
        begin = poses[0]
        self._x, self._y, self._near = Track(begin[1]), Track(begin[2]), Track(begin[3])
        for number, x, y, near in poses[1:]:
            at = max(0, starts[number] - 2)
            for track, value in ((self._x, x), (self._y, y), (self._near, near)):
                track.to(value, at, TURNS, ease_in_out)

    def at(self, frame: int) -> Pose:
        """The camera on a frame."""
        middle: np.ndarray = self._area.center
        return then(
            shifted(self._x.at(frame), self._y.at(frame)), scaled(self._near.at(frame), about=(middle[0], middle[1]))
        )


__all__ = ["Framing", "framings", "held", "union"]
