"""A drawing with pistons -> an engine that starts and runs; its words are stamped over it, its parts pointed out.

Where it is the inside of a picture, that picture stands there first: its skin fades to an outline, and the camera goes
in to the engine, which fills the frame.
"""

from __future__ import annotations

import math

from manim import Group, Mobject

from cuereel.scene.acts.act import Call
from cuereel.scene.acts.outside import Outside
from cuereel.scene.labels import beside
from cuereel.scene.motion import overshoot
from cuereel.scene.motor import Motor
from cuereel.scene.rig import HERE, Pose, Where, moved, scaled, shifted, then
from cuereel.scene.stage import PX, Box, px
from cuereel.scene.stamp import CONTACT, Stamp, place
from cuereel.scene.svg import Drawing
from cuereel.scene.track import recoil
from cuereel.scene.workshop import Workshop

ENTER = 0.5
"""Seconds in which the camera goes in."""

_GHOST = 0.16
"""Opacity of an engine that stands still and waits for its word."""

_IDLE, _FULL, _RUN_UP = 0.8, 1.9, 0.6
"""Turns of the crank in a second at first and when run up (more would flicker), and the seconds for two thirds."""


def crank_angle(seconds: float) -> float:
    """The angle of the crank (radians) so many seconds after the start: it runs up from idle to full speed."""
    if seconds <= 0:
        return 0.0
    lag = (_FULL - _IDLE) * _RUN_UP * (1 - math.exp(-seconds / _RUN_UP))
    return 2 * math.pi * (_FULL * seconds - lag)


class Running:
    """The act of an engine, alone or inside what `outer` shows."""

    def __init__(self, call: Call, drawing: Drawing, outer: Mobject | None = None) -> None:
        self.call = call
        stage, theme = call.stage, call.theme
        clear = stage.clear
        above = max(px(150), 0.13 * clear.height) if call.stamps else 0.0
        room = Box(clear.left, clear.bottom, clear.right, clear.top - above)
        self.motor = Motor(drawing)
        across, tall = (float(side) for side in (self.motor.high - self.motor.low)[:2])
        self._size = min(0.92 * stage.frame.width / across, room.height / tall)
        self._middle = (self.motor.low + self.motor.high) / 2
        self._centre = room.center
        self.workshop = Workshop(stage, theme, room.center, room.height / 2)
        self.outside = Outside(call, outer) if outer is not None else None
        width = min(stage.text.width / PX - 40, 860)
        size = 132 if len(call.stamps) <= 1 else 92
        self.stamps = [Stamp(theme, line.text, width=width, size=size, tilt=-3.5) for line in call.stamps]
        anchors = [moved(self._placed(self._size, self._centre), anchor) for anchor in self.motor.anchors()]
        half = across * self._size / 2 + px(240)
        left, right = max(stage.lower.left, -half), min(stage.lower.right, half)
        sides = Box(left, room.bottom, right, room.top)
        self.labels = beside(theme, [line.text for line in call.callouts], anchors, sides)
        self.mobject = Group(self.workshop.mobject)
        if self.outside:
            self.mobject.add(self.outside.mobject)
        self.mobject.add(self.motor.mobject, *(label.mobject for label in self.labels), *self.stamps)

    def _placed(self, size: float, at: Where) -> Pose:
        return then(shifted(-self._middle[0], -self._middle[1]), scaled(size), shifted(at[0], at[1]))

    def pose(self, frame: int) -> None:
        call = self.call
        seconds = call.since(call.show, frame)
        angle = crank_angle(seconds)
        beat = max(self.motor.firing(angle, cylinder) for cylinder in range(4)) if seconds > 0 else 0.0
        knock = max((self._since_knock(line.start, frame) for line in call.stamps), default=-1.0)
        jolt = shifted(0, -px(16) * recoil(knock, 0.34, 0.14))
        if self.outside:
            self._go_in(self.outside, seconds, angle, jolt)
            self.workshop.pose(min(1.0, max(0.0, seconds / 0.3)), min(1.0, max(0.0, seconds / ENTER)), beat)
        else:
            self._start_up(seconds, angle, jolt)
            self.workshop.pose(1.0, min(1.0, max(0.0, seconds / 0.3)), beat)
        self._pose_words(frame)

    def _since_knock(self, start: int, frame: int) -> float:
        since = self.call.since(start + round(CONTACT * self.call.fps), frame)
        return since if since > 0 else -1.0

    def _start_up(self, seconds: float, angle: float, jolt: Pose) -> None:
        """It is there as a ghost; on its word it comes up to the viewer, solid and running."""
        come = overshoot(1.2)(min(1.0, max(0.0, seconds / 0.3)))
        size = self._size * (0.86 + 0.14 * come)
        shown = _GHOST + (1 - _GHOST) * min(1.0, max(0.0, seconds / 0.12))
        self.motor.pose(then(self._placed(size, self._centre), jolt), angle, shown)

    def _go_in(self, outside: Outside, seconds: float, angle: float, jolt: Pose) -> None:
        share = 1 - (1 - min(1.0, max(0.0, seconds / ENTER))) ** 2.2
        small = outside.height / float(self.motor.high[1] - self.motor.low[1])
        deepest = self._size / small
        zoom = deepest**share
        bay = outside.bay
        at = bay + (self._centre - bay) * (zoom - 1) / (deepest - 1)
        camera = then(shifted(-bay[0], -bay[1]), scaled(zoom), shifted(at[0], at[1])) if share > 0 else HERE
        fade = min(1.0, max(0.0, seconds / 0.3))
        gone = min(1.0, max(0.0, (seconds - ENTER * 0.5) / 0.4))
        outside.pose(camera, (1 - fade) ** 1.5, 1 - 0.72 * gone, 1 - fade)
        shown = min(1.0, max(0.0, seconds / 0.2))
        self.motor.pose(then(self._placed(small * zoom, at), jolt), angle, shown)

    def _pose_words(self, frame: int) -> None:
        call = self.call
        for label, line in zip(self.labels, call.callouts, strict=True):
            label.pose(call.since(line.start, frame))
        top = call.stage.clear.top
        for stamp, line in zip(self.stamps, call.stamps, strict=True):
            top -= px(stamp.height_px / 2 + 18)
            stamp.place = place(0.0, top)
            top -= px(stamp.height_px / 2)
            stamp.strike(call.since(line.start, frame))


__all__ = ["ENTER", "Running", "crank_angle"]
