"""A flat mark -> the same mark as a thick, lit body: its sides, the light on its rim, its face."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

import numpy as np
from manim import Group, VMobject

from cuereel.scene.card import is_dark, mix, rgba
from cuereel.scene.paint import Paint, Painted
from cuereel.scene.stage import px
from cuereel.theme import Theme

DEEP, STEP = 46, 2
"""px that its sides reach down, and from one layer of them to the next."""

RIM = 5
"""px of the rim that catches the light."""

Tones = Sequence[tuple[float, str, float]]
"""Where down the mark (0 to 1) its own colour is mixed with another one, and with how much of it."""


def extruded(art: VMobject, theme: Theme) -> Group:
    """The mark's sides, its rim, and last its face, which has the shapes of the mark."""
    shade = theme.colour("background" if is_dark(theme) else "ink")
    sides = Group()
    for down in range(DEEP, 0, -STEP):
        sides.add(_painted(art, ((0.0, shade, 0.35 + 0.4 * down / DEEP),), (0, -down)))
    rim = _painted(art, ((0.0, "#FFFFFF", 0.75), (1.0, "#FFFFFF", 0.25)), (0, 0))
    face = _painted(art, ((0.0, "#FFFFFF", 0.38), (0.45, "#FFFFFF", 0.0), (1.0, shade, 0.3)), (0.6 * RIM, -RIM))
    return Group(sides, rim, face)


def _painted(art: VMobject, tones: Tones, shift: tuple[float, float]) -> Group:
    """The shapes of the mark that are seen, in tones of their own colours, moved by so many px."""
    low, high = float(art.get_bottom()[1]), float(art.get_top()[1])
    out = Group()
    for leaf in cast(list[VMobject], art.family_members_with_points()):
        seen = float(leaf.fill_rgbas[0, 3])
        if not seen:
            continue
        own = "#" + "".join(f"{round(255 * part):02X}" for part in leaf.fill_rgbas[0, :3])
        stops = [(at, rgba(mix(own, tone, share), seen)) for at, tone, share in tones]
        shape = Painted(stroke_width=0, fill_opacity=seen, fill_color=mix(own, *tones[0][1:]))
        shape.points = leaf.points.copy()
        if len(stops) > 1:
            shape.set_paint(Paint("linear", tuple(stops)), np.array([(0, high, 0), (0, low, 0), (1, high, 0)]))
        out.add(shape.shift(np.array([px(shift[0]), px(shift[1]), 0])))
    return out


__all__ = ["extruded"]
