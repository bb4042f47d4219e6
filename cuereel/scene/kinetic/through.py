"""A vehicle that has driven in -> an x-ray that sweeps over it: its body is an outline, and its engine is lit up."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import cast

import numpy as np
from manim import Group, Mobject, VMobject

from cuereel.scene.blueprint import ENGINE, LOOKED_INTO, Blueprint, can_be_seen_through
from cuereel.scene.kinetic.actor import Posed
from cuereel.scene.kinetic.sheet import Desk
from cuereel.scene.kinetic.sweep import SEEN, Sweep, windows
from cuereel.scene.light import glow
from cuereel.scene.motion import ease_out
from cuereel.scene.rig import HERE, Pose, moved, scaled, shifted
from cuereel.scene.sprite import clip_to
from cuereel.scene.stage import PX, px
from cuereel.scene.svg import Drawing
from cuereel.scene.vehicle import Vehicle

SWEEP, LEAST = 12, 5
"""Frames that the sweep takes (0.4 s at 30 a second), and where the shot ends before that, at least."""

BEAT = 15
"""Frames from one pulse of the engine's light to the next."""

GLOWS = 0.55
"""How strong the light of its engine is until it fires."""

FLARE = 5
"""Frames in which the flare of an engine that fires is down to a third (1/e)."""

_SKIN = ("wheel", "caliper", "outline")
"""Layers of which nothing is taken away."""


@dataclass(frozen=True)
class Look:
    """From which frame on a vehicle is seen through.

    The line of light that uncovers it may be the `sweep` of a page, which reaches from `top` (scene units) to as far
    below the wheels as they stand under the vehicle's roof; its engine may fire on a frame of its own.
    """

    on: int
    sweep: Sweep | None = None
    top: float | None = None
    fires: int | None = None

    def not_before(self, frame: int) -> Look:
        return replace(self, on=max(self.on, frame))


class Through:
    """What is behind and before a `vehicle` made of `drawing`, standing, that is seen through as a look has it."""

    def __init__(self, desk: Desk, drawing: Drawing, vehicle: Vehicle, look: Look) -> None:
        self._vehicle = vehicle
        standing, cool = vehicle.standing(), desk.theme.colour("cool")
        seen = Blueprint(drawing, standing, desk.theme, _engine(desk), LOOKED_INTO)
        low, high = (moved(standing, corner) for corner in (seen.low, seen.high))
        self._bay = seen.bay
        self.sweep = look.sweep or _over(float(low[0]), float(high[0]), look.on, desk.end)
        passes = self.sweep.reaches(float(seen.bay[0]))
        self._passes, self._fires = passes, max(passes, passes if look.fires is None else look.fires)
        self._left, self._right = windows()
        self._shadow, self._heat = Posed(seen.shadow), Posed(seen.heat)
        self._engine, self._outline = Posed(seen.engine), Posed(seen.outline)
        self.lines = seen.engine, seen.outline
        for part in (self._shadow, self._outline, self._engine):
            clip_to(part.mobject, cast(VMobject, self._left.mobject))
        for name, layer in drawing.layers.items():
            if not name.startswith(_SKIN):
                clip_to(layer, cast(VMobject, self._right.mobject))
        top, foot = (float(high[1]), float(low[1])) if look.top is None else (look.top, float(2 * low[1] - high[1]))
        tall = (top - foot) / PX
        bar = Group(glow(60, 0.75 * tall, cool, 0.9), glow(8, 0.7 * tall, "#FFFFFF", 1.0))
        self._bar = Posed(bar.shift((0, (top + foot) / 2, 0)))
        self.behind = Group(self._shadow.mobject, self._heat.mobject, self._engine.mobject)
        self.before = Group(self._outline.mobject, self._bar.mobject)

    @property
    def windows(self) -> tuple[VMobject, VMobject]:
        """What lies to the left of the line of light, and to the right of it."""
        return cast(VMobject, self._left.mobject), cast(VMobject, self._right.mobject)

    def pose(self, frame: int, camera: Pose, seen: float) -> None:
        edge = self.sweep.at(frame)
        if frame >= self.sweep.frames[0]:
            self._vehicle.glint_off()
        else:
            seen = 0.0
        away = float(moved(camera, (0.0, 0.0))[0])
        for window in (self._left, self._right):
            window.pose(shifted(edge + away))
        lit = ease_out(float(np.clip((frame - self._passes) / 6, 0, 1)))
        fired = frame - self._fires + 1
        flare = float(np.exp(-fired / FLARE)) if fired > 0 else 0.0
        runs = float(np.clip(fired / 3, 0, 1))
        beat = 0.5 + 0.5 * float(np.cos(2 * np.pi * max(0.0, fired) / BEAT))
        tremor = px(1.6) * float(np.sin(2.4 * fired)) * runs
        heat = lit * (GLOWS + (1 - GLOWS) * runs * (0.5 + 0.5 * beat))
        self._engine.set(shifted(0, tremor), camera, seen)
        self._heat.set(scaled(0.86 + 0.14 * beat * runs + 0.5 * flare, about=self._bay), camera, seen * heat)
        self._shadow.set(HERE, camera, seen)
        self._outline.set(HERE, camera, seen)
        self._bar.set(shifted(edge), camera, seen * self.sweep.seen(frame))


def _over(tail: float, nose: float, on: int, end: int) -> Sweep:
    """The line that goes over a vehicle alone, from its tail to its nose, ever slower."""
    frames = float(np.clip(end - SEEN - on, LEAST, SWEEP))
    shares = np.linspace(0, 1, 7)
    places = tail + (nose - tail) * (1 - (1 - shares) ** 1.4)
    return Sweep(tuple(on + frames * shares), tuple(places))


def _engine(desk: Desk) -> Mobject | None:
    try:
        return desk.scene.art(ENGINE)
    except KeyError:
        return None


__all__ = ["Look", "Through", "can_be_seen_through"]
