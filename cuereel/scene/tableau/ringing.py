"""A thing that goes round another -> where it is on its ring, on every frame."""

from __future__ import annotations

import math

from cuereel.scene.motion import ease_in_out, ease_out
from cuereel.scene.stage import Box
from cuereel.scene.tableau.part import Part
from cuereel.scene.tableau.room import about
from cuereel.scene.tableau.swing import Orbit
from cuereel.scene.tableau.troupe import Troupe
from cuereel.scene.track import elapsed

ORBIT = 3.6
"""Seconds of one way round."""


def circle(troupe: Troupe, part: Part, other: Part, start: int, until: int) -> None:
    """It goes round the other; where no ring was planned for it, it goes to one first, and the other makes room."""
    planned = troupe.plan.rings.get(part.name)
    ring = planned or about(other, part, troupe.area)
    if not planned:
        other.x.to(float(ring.center[0]), start, 14, ease_in_out)
        other.y.to(float(ring.center[1]), start, 14, ease_in_out)
    before = part.orbit
    first = math.atan2(
        (part.y.at(start) - ring.center[1]) / ring.height, (part.x.at(start) - ring.center[0]) / ring.width
    )
    round_it = orbit(troupe.fps, ring, part.count, 0.0 if before else first, start, until)
    if planned:
        part.orbit = round_it
        return
    home = [part.where_one(number, start - 1) for number in range(part.count)]

    def places(frame: int) -> list[tuple[float, float]]:
        share = ease_in_out(elapsed(frame - start + 1, 12))
        there = zip(home, round_it(frame), strict=True)
        return [(h[0] + (x - h[0]) * share, h[1] + (y - h[1]) * share) for h, (x, y) in there] if share else []

    part.orbit = places


def orbit(fps: int, ring: Box, count: int, first: float, start: int, until: int) -> Orbit:
    """Where each of `count` is on a ring: at rest before `start`, and again some time after `until`."""
    middle = ring.center

    def gone(seconds: float) -> float:
        return seconds**2 / (seconds + 0.25) if seconds > 0 else 0.0

    def places(frame: int) -> list[tuple[float, float]]:
        on = gone((min(frame, until) - start + 1) / fps)
        rest = 0.25 * ease_out(elapsed(frame - until, 14)) if until > start else 0.0
        turn = first + 2 * math.pi * (on + rest) / ORBIT
        angles = [turn + 2 * math.pi * number / count for number in range(count)]
        return [
            (float(middle[0] + ring.width / 2 * math.cos(each)), float(middle[1] + ring.height / 2 * math.sin(each)))
            for each in angles
        ]

    return places


__all__ = ["circle", "orbit"]
