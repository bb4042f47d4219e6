"""A vehicle that has driven in -> an x-ray that sweeps over it: its body is an outline, and its engine is lit up."""

from __future__ import annotations

from typing import cast

import numpy as np
from manim import Group, Mobject, Rectangle, VMobject

from cuereel.scene.bake import baked
from cuereel.scene.card import is_dark
from cuereel.scene.kinetic.actor import Posed
from cuereel.scene.kinetic.sheet import Desk
from cuereel.scene.light import glow
from cuereel.scene.motion import ease_out
from cuereel.scene.rig import HERE, Pose, Rig, moved, scaled, shifted
from cuereel.scene.sprite import clip_to
from cuereel.scene.stage import PX, px
from cuereel.scene.svg import Drawing
from cuereel.scene.vehicle import Vehicle

ENGINE = "engine"
"""The name by which art is found for what drives a vehicle."""

SWEEP = 12
"""Frames that the sweep takes (0.4 s at 30 a second)."""

BAY, TALL = (0.275, 0.62), 0.6
"""Where a mid-engined car carries its engine, in shares of its body, and how high that is, for its body's height."""

BEAT = 15
"""Frames from one pulse of the engine's light to the next."""

_SKIN = ("wheel", "caliper", "shadow", "outline")
"""Layers of which nothing is taken away."""

_FAR = 80.0
"""Scene units that reach out of any frame."""


def can_be_seen_through(art: Mobject) -> bool:
    """Whether something is left of a drawing where its skin is gone."""
    return isinstance(art, Drawing) and "outline" in art.layers


class Through:
    """What is behind and before a `vehicle` made of `drawing`, standing, that is seen through from frame `on` on."""

    def __init__(self, desk: Desk, drawing: Drawing, vehicle: Vehicle, on: int) -> None:
        self._on, self._vehicle = on, vehicle
        theme, standing = desk.theme, vehicle.standing()
        low, high = vehicle.rig.bounds("sprung")
        self._tail, self._nose = (float(moved(standing, corner)[0]) for corner in (low, high))
        tall = float(high[1] - low[1]) * vehicle.size
        self._bay = moved(standing, low + (high - low) * np.array([*BAY, 0.0]))
        self._left, self._right = (
            Rig(Rectangle(width=2 * _FAR, height=2 * _FAR).shift((way * _FAR, 0, 0))) for way in (-1, 1)
        )
        self._outline = Posed(_lines(drawing, standing, theme.colour("cool"), dark=is_dark(theme)))
        self._engine = Posed(_engine(desk, TALL * tall, self._bay))
        warm = theme.colour("accent")
        self._heat = Posed(baked(glow(1.5 * tall / PX, 1.1 * tall / PX, warm, 0.95).shift(self._bay), detail=0.5))
        for part in (self._outline, self._engine):
            clip_to(part.mobject, cast(VMobject, self._left.mobject))
        for name, layer in drawing.layers.items():
            if not name.startswith(_SKIN):
                clip_to(layer, cast(VMobject, self._right.mobject))
        bar = Group(glow(60, 0.75 * tall / PX, theme.colour("cool"), 0.9), glow(8, 0.7 * tall / PX, "#FFFFFF", 1.0))
        self._bar = Posed(bar.shift((0, float(moved(standing, (low + high) / 2)[1]), 0)))
        self.behind = Group(self._heat.mobject, self._engine.mobject)
        self.before = Group(self._outline.mobject, self._bar.mobject)

    def pose(self, frame: int, camera: Pose, seen: float) -> None:
        since = frame - self._on + 1
        share = float(np.clip(since / SWEEP, 0, 1))
        edge = self._tail + (self._nose - self._tail) * (1 - (1 - share) ** 1.4) if since > 0 else -_FAR
        edge = edge if share < 1 else _FAR
        if since > 0:
            self._vehicle.glint_off()
        away = float(moved(camera, (0.0, 0.0))[0])
        for window in (self._left, self._right):
            window.pose(shifted(edge + away))
        reached = max(0.0, since - SWEEP * 0.3)
        lit = ease_out(min(1.0, reached / 6))
        beat = 0.5 + 0.5 * float(np.cos(2 * np.pi * reached / BEAT))
        tremor = px(1.6) * float(np.sin(2.4 * reached)) * lit
        self._engine.set(shifted(0, tremor), camera, seen)
        self._heat.set(scaled(0.86 + 0.14 * beat, about=self._bay), camera, seen * lit * (0.62 + 0.38 * beat))
        self._outline.set(HERE, camera, seen)
        self._bar.set(shifted(edge), camera, seen * min(1.0, 4 * share, 4 * (1 - share)) if since > 0 else 0.0)


def _lines(drawing: Drawing, standing: Pose, cool: str, *, dark: bool) -> Mobject:
    """The drawing's outline where it stands: brighter than drawn, and like glass within."""
    outline = drawing.layers["outline"].copy()
    lines = cast(list[VMobject], outline.family_members_with_points())
    for line in lines:
        # the rim light that an outline is drawn in does not show on a light ground
        line.set_stroke(width=float(line.get_stroke_width()) * 1.7)
        if not dark:
            line.set_stroke(cool)
    max(lines, key=lambda line: float(line.width * line.height)).set_fill(cool, 0.13)
    Rig(outline).pose(standing)
    return outline


def _engine(desk: Desk, tall: float, bay: np.ndarray) -> Mobject:
    """What drives it, at its place; where there is no art for that, a core of light."""
    try:
        art = desk.scene.art(ENGINE)
    except KeyError:
        core = glow(0.5 * tall / PX, 0.5 * tall / PX, "#FFF3D0", 1.0)
        return Group(core.move_to(bay))
    art.scale(tall / art.height).move_to(bay)
    return Group(baked(art, detail=1.5))


__all__ = ["ENGINE", "Through", "can_be_seen_through"]
