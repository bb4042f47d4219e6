"""An engine and a start -> what goes through it: a request goes in at the intake, down a cylinder, along the crank.

It leaves a lit way behind, and each part that it comes through glows up in turn.
"""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from manim import Group, VMobject
from manim.constants import CapStyleType, LineJointType

from cuereel.scene.acts.act import Call
from cuereel.scene.card import is_dark, mix
from cuereel.scene.haze import haze
from cuereel.scene.motion import ease_in_out
from cuereel.scene.motor import Motor
from cuereel.scene.rig import Pose, Rig, moved, scaled, shifted, then
from cuereel.scene.shop.network import request
from cuereel.scene.stage import PX, px

_WAY, _LAP, _END = 0.5, 2.2, 3
"""Seconds that a way through takes and from one to the next, and the frames before the end of the shot in which it is
done at the latest."""

_SIDE, _FROM, _MOUTH = 76, (330.0, 70.0), 38
"""Px of the request's side, by which it comes in from beside and above the mouth of the intake, and by which that lies
below the intake's top, as drawn.
"""

_LINES = ((34.0, 0.16, 0.0), (15.0, 0.55, 0.15), (5.0, 0.95, 0.75))
"""The lit way: px of its lines' widths, their opacities, and how white they are."""

_GLOW, _WIDER, _KEPT = 0.85, 36, 0.5
"""How bright a part glows, the px by which the light is wider than the part, and how much of it stays."""

_RISE, _FALL = 0.07, 0.35
"""Seconds in which a part lights up as it is reached, and in which that falls to what stays."""

_FADE = 0.3
"""Seconds before the next way in which the last is gone."""


class Through:
    """What goes through an engine from frame `start` on, again and again; `size` is how large that is shown.

    With no room for one way before the end of the shot nothing goes.
    """

    def __init__(self, call: Call, motor: Motor, start: int, size: float) -> None:
        self._call, self._start, self._size = call, start, size
        left = call.since(start, call.frames - 1 - _END)
        self._seconds = max(1e-3, min(_WAY, left))
        self._goes = left > 0.6 * _WAY
        self._knots = _way(motor, size)
        steps = [float(np.linalg.norm(after - before)) for before, after in pairwise(self._knots)]
        self._lengths = np.concatenate([[0.0], np.cumsum(steps)])
        warm = call.theme.colours.accent
        self._lines = [_line(width, mix(warm, "#FFFFFF", white), alpha) for width, alpha, white in _LINES]
        self._square = Rig(request(call.theme, side=_SIDE))
        self._glows = [(Rig(light), at) for light, at in self._parts(motor, warm)]
        glows = (glow.mobject for glow, _ in self._glows)
        self.mobject = Group(*glows, *self._lines, self._square.mobject)

    def _parts(self, motor: Motor, colour: str) -> list[tuple[Group, float]]:
        """The lights on the parts that it comes through, as drawn, and how far along the way each is reached."""
        names = (("intake", 1), (motor.pistons[0], 3), ("crank", 4))
        strength, lights = _GLOW * (1.0 if is_dark(self._call.theme) else 0.7), []
        for name, knot in names:
            if motor.rig.parts.get(name):
                low, high = motor.rig.bounds(name)
                half = (high - low) / 2 / PX + _WIDER
                light = haze(float(half[0]), float(half[1]), colour, strength).shift((low + high) / 2)
                lights.append((Group(light), float(self._lengths[knot])))
        return lights

    def pose(self, whole: Pose, frame: int) -> None:
        """Pose it on an engine that stands so, as on a frame."""
        since = self._call.since(self._start, frame)
        rounds = max(0, int(since // _LAP)) if self._room_after(since) else 0
        seconds = since - rounds * _LAP
        share = ease_in_out(min(1.0, max(0.0, seconds / self._seconds)))
        shown = min(1.0, max(0.0, (_LAP - seconds) / _FADE)) if self._goes and since > 0 else 0.0
        along = share * float(self._lengths[-1])
        self._light_way(whole, along, shown)
        for glow, at in self._glows:
            glow.pose(whole)
            glow.fade(shown * self._lit(along, at, seconds))
        self._pose_square(whole, along, shown)

    def _room_after(self, since: float) -> bool:
        """Whether the way that begins last before so many seconds is done before the end of the shot."""
        begun = since // _LAP * _LAP
        return self._call.since(self._start, self._call.frames - 1) > begun + _WAY

    def _lit(self, along: float, at: float, seconds: float) -> float:
        """How bright a part is that is reached `at` a point of the way."""
        pace = float(self._lengths[-1]) / self._seconds
        since = (along - at) / pace + max(0.0, seconds - self._seconds)
        if since <= 0:
            return 0.0
        return min(1.0, since / _RISE) * max(_KEPT, 1 - (1 - _KEPT) * since / _FALL)

    def _light_way(self, whole: Pose, along: float, shown: float) -> None:
        """Draw the way from the mouth of the intake to where it has come."""
        first = float(self._lengths[1])
        passed = [knot for knot, length in zip(self._knots, self._lengths, strict=True) if first <= length < along]
        corners = [moved(whole, knot) for knot in (*passed, self._at(along))]
        for line, (width, alpha, _) in zip(self._lines, _LINES, strict=True):
            if len(corners) > 1:
                line.set_points_as_corners(corners)
            line.set_stroke(width=px(width) * 100, opacity=alpha * shown if len(corners) > 1 else 0.0)

    def _pose_square(self, whole: Pose, along: float, shown: float) -> None:
        """The request itself, until it goes down the cylinder; then it is what lights the way."""
        at = moved(whole, self._at(along))
        gone = min(1.0, max(0.0, (along - float(self._lengths[2])) / px(90)))
        self._square.pose(then(scaled(max(1e-3, 1 - gone)), shifted(at[0], at[1])))
        self._square.fade(shown if gone < 1 and along > 0 else 0.0)

    def _at(self, along: float) -> np.ndarray:
        return np.array([np.interp(along, self._lengths, self._knots[:, axis]) for axis in range(3)])


def _way(motor: Motor, size: float) -> np.ndarray:
    """Its corners, as drawn: from outside to the mouth of the intake, over the first cylinder, down it, to a pulley."""
    rig, first = motor.rig, motor.pistons[0]
    high = rig.bounds("intake")[1] if rig.parts.get("intake") else motor.high
    x, crown = rig.centre(first)[0], float(rig.bounds(first)[1][1])
    crank = float(rig.centre("crank")[1]) if rig.parts.get("crank") else motor.low[1]
    mouth = np.array((float(high[0]), float(high[1]) - px(_MOUTH), 0.0))
    outside = mouth + np.array((px(_FROM[0]), px(_FROM[1]), 0.0)) / size
    end = rig.centre("pulley-crank")[0] if rig.parts.get("pulley-crank") else motor.high[0]
    over, down, foot, out = (x, mouth[1], 0.0), (x, crown, 0.0), (x, crank, 0.0), (end, crank, 0.0)
    return np.array((outside, mouth, over, down, foot, out))


def _line(width: float, colour: str, alpha: float) -> VMobject:
    line = VMobject(stroke_color=colour, stroke_width=px(width) * 100, stroke_opacity=alpha, fill_opacity=0)
    line.joint_type, line.cap_style = LineJointType.ROUND, CapStyleType.ROUND
    return line


__all__ = ["Through"]
