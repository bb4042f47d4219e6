"""A drawing with wheels -> it drives onto the set and stops on its word; the stamped words come to rest above its roof.

Its light is seen coming before it is.
"""

from __future__ import annotations

from collections.abc import Sequence

from manim import Group

from cuereel.scene.acts.act import Call
from cuereel.scene.rig import Pose
from cuereel.scene.scenery import Approach, Road, nearing
from cuereel.scene.stage import PX, Stage, px
from cuereel.scene.stamp import CONTACT, Stamp, place
from cuereel.scene.svg import Drawing
from cuereel.scene.track import Track, recoil
from cuereel.scene.vehicle import ROLL, Vehicle
from cuereel.theme import Theme

_HANG = 0.13
"""How far the ground lies above the captions, as a share of the clear box's height."""

DRIFT = 46.0
"""Px by which the camera drifts along the road as it comes to rest after what drove in."""

_WAIT = 15.0
"""Px a second by which it drifts before, while it waits."""

_COMING = 1.3
"""Seconds for which the light of what comes is seen growing, where there is that much time."""

_OVER = (5.0, 50.0)
"""Px that a plate stands above a roof: where there is no room above it, and where there is."""

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


def plates(stage: Stage, theme: Theme, texts: Sequence[str]) -> list[Stamp]:
    """The plates of words that are to rest on a vehicle's roof."""
    size = 138 if len(texts) <= 1 else 96
    width = min(stage.text.width / PX - 20, 900)
    return [Stamp(theme, text, width=width, size=size, tilt=-3.5, within=stage.frame) for text in texts]


def on_roof(stage: Stage, vehicle: Vehicle, stamps: Sequence[Stamp], number: int) -> float:
    """The height (scene units) of the middle of a plate that rests over the roof, above those before it."""
    below = sum(stamp.height_px + 14 for stamp in stamps[:number])
    roof = float(vehicle.roof[1])
    free = (stage.clear.top - roof) / PX - sum(stamp.height_px + 14 for stamp in stamps)
    return roof + px(stamps[number].height_px / 2 + min(_OVER[1], max(_OVER[0], free)) + below)


class Driving:
    """The act of a vehicle."""

    def __init__(self, call: Call, drawing: Drawing) -> None:
        self.call = call
        theme, stage = call.theme, call.stage
        self.road = Road(stage, theme, ground_of(stage))
        self.vehicle = park(stage, drawing, theme.colours.cool)
        lamp = ground_of(stage) + 0.36 * (float(self.vehicle.roof[1]) - ground_of(stage))
        self._approach = Approach(stage, theme, ground_of(stage), lamp)
        self.stamps = plates(stage, theme, [line.text for line in call.stamps])
        self.mobject = Group(self.road.mobject, self._approach.mobject, self.vehicle.mobject, *self.stamps)
        self._stopped = call.show + round(ROLL * call.fps)
        # The camera is carried along by what drives in, and comes to rest with it.
        waiting = -_WAIT * max(0, call.show) / call.fps
        self._drift = Track(waiting).to(0.0, 0, call.show, lambda t: t).to(DRIFT, call.show, round(0.5 * call.fps))

    def pose(self, frame: int) -> None:
        call = self.call
        self.road.pose(self._drift.at(frame))
        self._come(frame)
        knocks = [self._knock(line.start) for line in call.stamps]
        last = max((knock for knock in knocks if knock <= frame), default=frame + 1)
        self.vehicle.pose_at(call.since(call.show, frame), call.since(last, frame))
        for number, (stamp, line) in enumerate(zip(self.stamps, call.stamps, strict=True)):
            stamp.place = self._place(number, line.start, frame)
            stamp.strike(call.since(line.start, frame))

    def _come(self, frame: int) -> None:
        """The light that is seen before the vehicle, drives in with it, and gives way to that of its own lamps."""
        call = self.call
        seconds = call.since(call.show, frame)
        wanted = round(_COMING * call.fps)
        strength = min(1.0, 0.25 + 0.75 * call.show / wanted)
        near = nearing(frame, call.show - 1, min(wanted, call.show))
        gone = self.vehicle.x_at(seconds) - self.vehicle.x_at(0.0)
        self._approach.pose(near, gone, strength * min(1.0, max(0.0, 1.25 - seconds / ROLL)))

    def _knock(self, start: int) -> int:
        """The frame on which a word strikes the roof: when it comes down, or when it drops, if it was there first."""
        if start >= self._stopped - 2:
            return start + round(CONTACT * self.call.fps)
        return self._stopped + round((0.04 + _FALL) * self.call.fps)

    def _place(self, number: int, start: int, frame: int) -> Pose:
        """Where a word stands: on the roof, above those before it; in the open until the vehicle has come under it."""
        stamp = self.stamps[number]
        rest = on_roof(self.call.stage, self.vehicle, self.stamps, number)
        if start >= self._stopped - 2:
            return place(0.0, rest)
        clear = self.call.stage.clear
        open_air = max(rest + px(90), clear.bottom + 0.56 * clear.height)
        below = rest - on_roof(self.call.stage, self.vehicle, self.stamps, 0)
        open_air = min(open_air + below, clear.top - px(stamp.height_px / 2))
        drop = self.call.since(self._stopped + round(0.04 * self.call.fps), frame) / _FALL
        share = min(1.0, max(0.0, drop)) ** 2
        bounce = px(16) * recoil(self.call.since(self._knock(start), frame), 0.34, 0.14)
        gust = recoil(self.call.since(self.call.show + 4, frame), 0.4, 0.22)
        return place(0.0, open_air + (rest - open_air) * share + bounce + px(10) * gust * (1 - share))


__all__ = ["DRIFT", "Driving", "ground_of", "on_roof", "park", "plates", "size_of"]
