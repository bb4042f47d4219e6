"""Sizes and theme colours -> cards, plates and slabs with depth: a soft shadow, a lit face, a rim of light.

Sizes are px of the reference frame. Everything is made about the origin and may be moved and scaled at will.
"""

from __future__ import annotations

import numpy as np
from manim import Group, RoundedRectangle, VMobject

from cuereel.colour import rgb
from cuereel.scene.paint import Paint, Painted, Rgba
from cuereel.scene.sprite import shadow_sprite
from cuereel.scene.stage import px
from cuereel.theme import Theme


def rgba(colour: str, alpha: float = 1.0) -> Rgba:
    """A "#RRGGBB" colour as four numbers from 0 to 1."""
    red, green, blue = (channel / 255 for channel in rgb(colour))
    return red, green, blue, alpha


def mix(first: str, second: str, share: float) -> str:
    """The "#RRGGBB" colour `share` (0 to 1) of the way from one to another."""
    pairs = zip(rgba(first)[:3], rgba(second)[:3], strict=True)
    return "#" + "".join(f"{round(255 * (a + (b - a) * share)):02X}" for a, b in pairs)


def is_dark(theme: Theme) -> bool:
    """Whether the theme's background is a dark one (its luma, ITU-R BT.709, is under a half)."""
    red, green, blue, _ = rgba(theme.colours.background)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.5


def shadow_of(theme: Theme) -> tuple[str, float]:
    """The colour and the opacity of the shadows that things throw under a theme's light."""
    return ("#01030C", 0.6) if is_dark(theme) else (mix(theme.colours.ink, theme.colours.cool, 0.3), 0.26)


def shaded(shape: VMobject, top: str, bottom: str, *, alpha: tuple[float, float] = (1.0, 1.0)) -> Painted:
    """A shape's outline filled with a gradient that runs down its height."""
    painted = Painted(stroke_width=0, fill_opacity=1, fill_color=top)
    painted.points = shape.points.copy()
    low, high = painted.points.min(axis=0), painted.points.max(axis=0)
    across = max(high[0] - low[0], 1e-3)
    frame = np.array([[low[0], high[1], 0.0], [low[0], low[1], 0.0], [low[0] + across, high[1], 0.0]])
    return painted.set_paint(Paint("linear", ((0.0, rgba(top, alpha[0])), (1.0, rgba(bottom, alpha[1])))), frame)


def rounded(width: float, height: float, radius: float, top: str, bottom: str | None = None) -> Painted:
    """A rounded rectangle with a face that runs from one colour down to another."""
    corner = min(px(radius), px(min(width, height)) / 2)
    return shaded(RoundedRectangle(width=px(width), height=px(height), corner_radius=corner), top, bottom or top)


def card(
    theme: Theme,
    width: float,
    height: float,
    *,
    face: str = "surface",
    radius: float | None = None,
    lift: float = 26,
    rim: str = "line",
) -> Group:
    """A card standing `lift` px above what is behind it: its shadow, its face, its rim (in this order)."""
    corner = theme.radius if radius is None else radius
    base = theme.colour(face)
    front = rounded(
        width, height, corner, mix(base, "#FFFFFF", 0.07 if is_dark(theme) else 0.0), mix(base, "#000000", 0.05)
    )
    edge = RoundedRectangle(width=px(width - 2), height=px(height - 2), corner_radius=px(corner - 1))
    edge.set_fill(opacity=0).set_stroke(theme.colour(rim), width=px(3) * 100, opacity=0.9)
    if lift <= 0:
        return Group(front, edge)
    colour, opacity = shadow_of(theme)
    shadow = shadow_sprite(width, height, corner, lift, colour, opacity).shift(np.array([0.0, -px(lift * 0.8), 0.0]))
    return Group(shadow, front, edge)
