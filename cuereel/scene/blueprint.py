"""A vehicle's drawing -> what is seen of it where it is looked through: its lines, its engine, a cool shadow."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

import numpy as np
from manim import Group, Mobject, VGroup, VMobject

from cuereel.scene.bake import baked
from cuereel.scene.card import is_dark, rgba
from cuereel.scene.haze import haze
from cuereel.scene.light import glow
from cuereel.scene.paint import Painted
from cuereel.scene.rig import Pose, Rig, moved
from cuereel.scene.stage import PX
from cuereel.scene.svg import Drawing
from cuereel.scene.vehicle import UNSPRUNG
from cuereel.theme import Theme

ENGINE = "engine"
"""The name by which art is found for what drives a vehicle."""

BAY, TALL = (0.275, 0.55), 0.5
"""Where a mid-engined car carries its engine, in shares of its body, and how high that is, for its body's height."""

LOOKED_INTO = (0.3, 0.54), 0.76
"""The same where a question looks into it: what drives it is what that is about."""

HUED = 0.15
"""From which difference between its channels on a colour is one, and no grey."""


def can_be_seen_through(art: Mobject) -> bool:
    """Whether something is left of a drawing where its skin is gone."""
    return isinstance(art, Drawing) and "outline" in art.layers


class Blueprint:
    """The parts of a `drawing` that is seen through where the pose `standing` puts it; without an `engine` a light.

    From back to front: `shadow`, `heat`, `engine`, and, over the wheels, `outline`. `bay` is the engine's place, `low`
    and `high` are the corners of the drawing's body as drawn. The engine is `held` at a place and as
    high as these shares of it.
    """

    def __init__(
        self,
        drawing: Drawing,
        standing: Pose,
        theme: Theme,
        engine: Mobject | None,
        held: tuple[tuple[float, float], float] = (BAY, TALL),
    ) -> None:
        sprung = [layer for name, layer in drawing.layers.items() if not name.startswith(UNSPRUNG)]
        points = np.concatenate([leaf.points for leaf in VGroup(*sprung).family_members_with_points()])
        self.low, self.high = points.min(axis=0), points.max(axis=0)
        top, foot = (float(moved(standing, corner)[1]) for corner in (self.high, self.low))
        tall = top - foot
        self.bay = moved(standing, self.low + (self.high - self.low) * np.array([*held[0], 0.0]))
        cool = theme.colour("cool")
        self.heat = haze(1.5 * tall / PX, 1.1 * tall / PX, theme.colour("accent"), 0.95).shift(self.bay)
        self.engine = _engine(engine, held[1] * tall, self.bay)
        self.outline = _lines(drawing, standing, cool, dark=is_dark(theme))
        self.shadow = _cooled(drawing.layers.get("shadow", VGroup()), standing, cool)


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


def _cooled(shadow: Mobject, standing: Pose, cool: str) -> Mobject:
    """A shadow where it stands; what it has of the body's colour is `cool` in it."""
    out = shadow.copy()
    red, green, blue, _ = rgba(cool)
    for leaf in out.get_family():
        if not isinstance(leaf, Painted) or leaf.paint is None:
            continue
        mean, stops = leaf.paint.mean[:3], leaf.paint.stops
        if max(mean) - min(mean) > HUED:
            leaf.paint = replace(leaf.paint, stops=tuple((at, (red, green, blue, tone[3])) for at, tone in stops))
    Rig(out).pose(standing)
    return out


def _engine(art: Mobject | None, tall: float, bay: np.ndarray) -> Mobject:
    """What drives it, at its place; where there is no art for that, a core of light."""
    if art is None:
        core = glow(0.5 * tall / PX, 0.5 * tall / PX, "#FFF3D0", 1.0)
        return Group(core.move_to(bay))
    art.scale(tall / art.height).move_to(bay)
    return Group(baked(art, detail=1.5))


__all__ = ["ENGINE", "Blueprint", "can_be_seen_through"]
