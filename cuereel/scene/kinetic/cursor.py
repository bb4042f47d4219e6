"""The request square as the type's cursor: it stands behind the word that was said last, and leads on to the next.

On a page it goes from stop to stop; while a page turns it goes with the camera from the one page to the other.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from cuereel.scene.kinetic.actor import Posed
from cuereel.scene.motion import ease_out, overshoot
from cuereel.scene.rig import Pose, moved, scaled, shifted, then, turned
from cuereel.scene.shop.network import request
from cuereel.scene.stage import px
from cuereel.scene.track import Track
from cuereel.theme import Theme

SIDE = 84.0
"""px of the square as it is drawn; it is scaled from there."""

HOP = 5
"""Frames from one word to the next."""


@dataclass(frozen=True)
class Stop:
    """Where it goes from frame `on`: a point, its side in px there; `path` leads it for so many `frames` instead."""

    on: int
    point: np.ndarray
    side: float
    frames: int = HOP
    path: Callable[[int], np.ndarray] | None = None


class Route:
    """The stops of one page."""

    def __init__(self, stops: Sequence[Stop], home: np.ndarray) -> None:
        self._stops = sorted(stops, key=lambda stop: stop.on)
        first = self._stops[0] if self._stops else Stop(0, home, 48)
        self._x, self._y = Track(first.point[0]), Track(first.point[1])
        self._side, self._hop = Track(first.side), Track(0.0)
        last = first.point
        for stop in self._stops[1:]:
            far = float(np.linalg.norm(stop.point - last))
            self._x.to(stop.point[0], stop.on, stop.frames)
            self._y.to(stop.point[1], stop.on, stop.frames)
            self._side.to(stop.side, stop.on, stop.frames, overshoot(1.6))
            if stop.path is None and far > px(60):
                half = max(1, stop.frames // 2)
                self._hop.to(min(0.22 * far, px(120)), stop.on, half).to(0.0, stop.on + half, half, lambda t: t * t)
            last = stop.point

    def at(self, frame: int) -> tuple[np.ndarray, float]:
        """Its place on the page and its side in px."""
        last = next((stop for stop in reversed(self._stops) if stop.on <= frame), None)
        if last is not None and last.path is not None and frame < last.on + last.frames:
            return last.path(frame), self._side.at(frame)
        return np.array([self._x.at(frame), self._y.at(frame) + self._hop.at(frame), 0.0]), self._side.at(frame)


class Cursor(Posed):
    """The square. `place` puts it anywhere."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(request(theme, side=SIDE))

    def place(self, point: np.ndarray, side: float, seen: float = 1.0, turn: float = 0.0) -> None:
        self.set(then(turned(turn), scaled(max(0.02, side / SIDE)), shifted(point[0], point[1])), np.eye(3), seen)


def between(
    first: tuple[np.ndarray, float], second: tuple[np.ndarray, float], poses: tuple[Pose, Pose], share: float
) -> tuple[np.ndarray, float]:
    """Where it is while a page turns: on the way from its place on the one to its place on the other."""
    lead = ease_out(share)
    start, end = moved(poses[0], first[0]), moved(poses[1], second[0])
    return start + (end - start) * lead, first[1] + (second[1] - first[1]) * lead


__all__ = ["Cursor", "Route", "Stop", "between"]
