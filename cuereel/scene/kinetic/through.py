"""A vehicle that has driven in -> an x-ray that sweeps over it: its body is an outline, and its engine is lit up."""

from __future__ import annotations

from typing import cast

import numpy as np
from manim import Group, Mobject, Rectangle, VMobject

from cuereel.scene.blueprint import ENGINE, Blueprint, can_be_seen_through
from cuereel.scene.kinetic.actor import Posed
from cuereel.scene.kinetic.sheet import Desk
from cuereel.scene.light import glow
from cuereel.scene.motion import ease_out
from cuereel.scene.rig import HERE, Pose, Rig, moved, scaled, shifted
from cuereel.scene.sprite import clip_to
from cuereel.scene.stage import PX, px
from cuereel.scene.svg import Drawing
from cuereel.scene.vehicle import Vehicle

SWEEP, LEAST = 12, 5
"""Frames that the sweep takes (0.4 s at 30 a second), and where the shot ends before that, at least."""

SEEN = 3
"""Frames before the end of the shot at which the sweep is over."""

BEAT = 15
"""Frames from one pulse of the engine's light to the next."""

_SKIN = ("wheel", "caliper", "outline")
"""Layers of which nothing is taken away."""

_FAR = 80.0
"""Scene units that reach out of any frame."""


class Through:
    """What is behind and before a `vehicle` made of `drawing`, standing, that is seen through from frame `on` on."""

    def __init__(self, desk: Desk, drawing: Drawing, vehicle: Vehicle, on: int) -> None:
        self._on, self._vehicle = on, vehicle
        self._sweep = float(np.clip(desk.end - SEEN - on, LEAST, SWEEP))
        standing, cool = vehicle.standing(), desk.theme.colour("cool")
        seen = Blueprint(drawing, standing, desk.theme, _engine(desk))
        low, high = (moved(standing, corner) for corner in (seen.low, seen.high))
        self._tail, self._nose, self._bay = float(low[0]), float(high[0]), seen.bay
        self._left, self._right = (
            Rig(Rectangle(width=2 * _FAR, height=2 * _FAR).shift((way * _FAR, 0, 0))) for way in (-1, 1)
        )
        self._shadow, self._heat = Posed(seen.shadow), Posed(seen.heat)
        self._engine, self._outline = Posed(seen.engine), Posed(seen.outline)
        for part in (self._shadow, self._outline, self._engine):
            clip_to(part.mobject, cast(VMobject, self._left.mobject))
        for name, layer in drawing.layers.items():
            if not name.startswith(_SKIN):
                clip_to(layer, cast(VMobject, self._right.mobject))
        tall = float(high[1] - low[1]) / PX
        bar = Group(glow(60, 0.75 * tall, cool, 0.9), glow(8, 0.7 * tall, "#FFFFFF", 1.0))
        self._bar = Posed(bar.shift((0, float(low[1] + high[1]) / 2, 0)))
        self.behind = Group(self._shadow.mobject, self._heat.mobject, self._engine.mobject)
        self.before = Group(self._outline.mobject, self._bar.mobject)

    def pose(self, frame: int, camera: Pose, seen: float) -> None:
        since = frame - self._on + 1
        share = float(np.clip(since / self._sweep, 0, 1))
        edge = self._tail + (self._nose - self._tail) * (1 - (1 - share) ** 1.4) if since > 0 else -_FAR
        edge = edge if share < 1 else _FAR
        if since > 0:
            self._vehicle.glint_off()
        away = float(moved(camera, (0.0, 0.0))[0])
        for window in (self._left, self._right):
            window.pose(shifted(edge + away))
        reached = max(0.0, since - self._sweep * 0.3)
        lit = ease_out(min(1.0, reached / 6))
        beat = 0.5 + 0.5 * float(np.cos(2 * np.pi * reached / BEAT))
        tremor = px(1.6) * float(np.sin(2.4 * reached)) * lit
        self._engine.set(shifted(0, tremor), camera, seen)
        self._heat.set(scaled(0.86 + 0.14 * beat, about=self._bay), camera, seen * lit * (0.62 + 0.38 * beat))
        self._shadow.set(HERE, camera, seen)
        self._outline.set(HERE, camera, seen)
        self._bar.set(shifted(edge), camera, seen * min(1.0, 4 * share, 4 * (1 - share)) if since > 0 else 0.0)


def _engine(desk: Desk) -> Mobject | None:
    try:
        return desk.scene.art(ENGINE)
    except KeyError:
        return None


__all__ = ["Through", "can_be_seen_through"]
