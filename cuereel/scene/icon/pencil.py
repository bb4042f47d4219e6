"""A theme -> the pencil that draws a plan, about its tip. Numbers are px of the reference frame."""

from __future__ import annotations

import numpy as np
from manim import ORIGIN, Group, Polygon

from cuereel.scene.bake import baked
from cuereel.scene.card import is_dark, mix, rgba
from cuereel.scene.light import glow
from cuereel.scene.paint import Paint, Painted
from cuereel.scene.sprite import Sprite
from cuereel.scene.stage import px
from cuereel.theme import Theme

LENGTH, HALF, CONE = 360.0, 27.0, 84.0
"""How long it is, half how thick, and how long its sharpened end is."""

SLANT = np.radians(-128)
"""By how much it leans to the right: it lies below its tip, as in a hand."""


def pencil(theme: Theme) -> Sprite:
    """A pencil whose tip is at the origin."""
    body, wood = theme.colour("accent"), "#F3D3A0"
    band, rubber = "#C9D2E6", mix(theme.colour("bad"), "#FFFFFF", 0.25)
    parts = (
        (_wedge(0, CONE), wood),
        (_wedge(0, 0.36 * CONE), "#1B2036"),
        (_bar(CONE, LENGTH - 76), body),
        (_bar(LENGTH - 76, LENGTH - 44), band),
        (_bar(LENGTH - 44, LENGTH), rubber),
    )
    drawn = Group(*[_lit(shape, tone) for shape, tone in parts]).rotate(SLANT, about_point=ORIGIN)
    shade = glow(90, 26, "#01030C", 0.5 if is_dark(theme) else 0.25).shift(np.array([px(46), -px(10), 0]))
    return baked(Group(shade, drawn))


def _wedge(low: float, high: float) -> Polygon:
    wide = HALF * high / CONE
    return Polygon((0, px(low), 0), (px(wide), px(high), 0), (-px(wide), px(high), 0))


def _bar(low: float, high: float) -> Polygon:
    return Polygon(*[(px(x), px(y), 0) for x, y in ((-HALF, low), (HALF, low), (HALF, high), (-HALF, high))])


def _lit(shape: Polygon, tone: str) -> Painted:
    """A side that is round: light on its left, shade on its right."""
    out = Painted(stroke_width=0, fill_opacity=1, fill_color=tone)
    out.points = shape.points.copy()
    stops = (
        (0.0, rgba(mix(tone, "#000000", 0.12))),
        (0.3, rgba(mix(tone, "#FFFFFF", 0.45))),
        (0.55, rgba(tone)),
        (1.0, rgba(mix(tone, "#000000", 0.42))),
    )
    return out.set_paint(Paint("linear", stops), np.array([(-px(HALF), 0, 0), (px(HALF), 0, 0), (-px(HALF), 1, 0)]))


__all__ = ["pencil"]
