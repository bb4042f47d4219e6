"""A drawing with wheels -> it drives onto the set and stops on its word; the stamped words come to rest on its roof."""

from __future__ import annotations

from manim import Group

from cuereel.scene.acts.act import Call
from cuereel.scene.rig import Pose
from cuereel.scene.scenery import Road
from cuereel.scene.stage import PX, Stage, px
from cuereel.scene.stamp import CONTACT, Stamp, place
from cuereel.scene.svg import Drawing
from cuereel.scene.track import Track, recoil
from cuereel.scene.vehicle import ROLL, Vehicle

_HANG = 0.13
"""How far the ground lies above the captions, as a share of the clear box's height."""

DRIFT = 46.0
"""Px by which the camera drifts along the road as it comes to rest after what drove in."""

_FALL = 0.16
"""Seconds in which a word that was there first drops onto the roof."""


def ground_of(stage: Stage) -> float:
    """The height at which wheels stand (scene units)."""
    return stage.clear.bottom + _HANG * stage.clear.height


def size_of(stage: Stage, drawing: Drawing) -> float:
    """How large a vehicle is shown: nearly as wide as the frame, and half as high as the clear box at most."""
    return min(0.95 * stage.frame.width / drawing.width, 0.5 * stage.clear.height / drawing.height)


def park(stage: Stage, drawing: Drawing, light: str) -> Vehicle:
    """The vehicle at the place and in the size in which it comes to stand."""
    return Vehicle(
        drawing, size=size_of(stage, drawing), ground=ground_of(stage), stop=-px(4), edge=stage.frame.left, light=light
    )


class Driving:
    """The act of a vehicle."""

    def __init__(self, call: Call, drawing: Drawing) -> None:
        self.call = call
        theme, stage = call.theme, call.stage
        self.road = Road(stage, theme, ground_of(stage))
        self.vehicle = park(stage, drawing, theme.colours.cool)
        self.stamps = self._make_stamps()
        self.mobject = Group(self.road.mobject, self.vehicle.mobject, *self.stamps)
        self._roof = float(self.vehicle.roof[1])
        self._stopped = call.show + round(ROLL * call.fps)
        # The camera is carried along by what drives in, and comes to rest after it.
        self._drift = Track(0.0).to(DRIFT, call.show, round(1.3 * call.fps))

    def _make_stamps(self) -> list[Stamp]:
        many = len(self.call.stamps)
        size = 138 if many <= 1 else 96
        width = min(self.call.stage.text.width / PX - 20, 900)
        return [Stamp(self.call.theme, line.text, width=width, size=size, tilt=-3.5) for line in self.call.stamps]

    def pose(self, frame: int) -> None:
        call = self.call
        self.road.pose(self._drift.at(frame))
        knocks = [self._knock(line.start) for line in call.stamps]
        last = max((knock for knock in knocks if knock <= frame), default=frame + 1)
        self.vehicle.pose_at(call.since(call.show, frame), call.since(last, frame))
        for number, (stamp, line) in enumerate(zip(self.stamps, call.stamps, strict=True)):
            stamp.place = self._place(number, line.start, frame)
            stamp.strike(call.since(line.start, frame))

    def _knock(self, start: int) -> int:
        """The frame on which a word strikes the roof: when it comes down, or when it drops, if it was there first."""
        if start >= self._stopped - 2:
            return start + round(CONTACT * self.call.fps)
        return self._stopped + round((0.04 + _FALL) * self.call.fps)

    def _place(self, number: int, start: int, frame: int) -> Pose:
        """Where a word stands: on the roof, above those before it; in the open until the vehicle has come under it."""
        stamp = self.stamps[number]
        below = sum(other.height_px + 14 for other in self.stamps[:number])
        rest = self._roof + px(stamp.height_px / 2 + 5 + below)
        if start >= self._stopped - 2:
            return place(0.0, rest)
        clear = self.call.stage.clear
        open_air = max(rest + px(90), clear.bottom + 0.56 * clear.height)
        open_air = min(open_air + px(below), clear.top - px(stamp.height_px / 2))
        drop = self.call.since(self._stopped + round(0.04 * self.call.fps), frame) / _FALL
        share = min(1.0, max(0.0, drop)) ** 2
        bounce = px(16) * recoil(self.call.since(self._knock(start), frame), 0.34, 0.14)
        gust = recoil(self.call.since(self.call.show + 4, frame), 0.4, 0.22)
        return place(0.0, open_air + (rest - open_air) * share + bounce + px(10) * gust * (1 - share))


__all__ = ["DRIFT", "Driving", "ground_of", "park", "size_of"]
