"""Art -> the one thing that a shot shows: sized, lifted off what is behind it, and ready to be posed by a `Rig`."""

from __future__ import annotations

from typing import cast

import numpy as np
from manim import Group, Mobject, VMobject

from cuereel.scene.card import is_dark, mix, rgba
from cuereel.scene.light import glow
from cuereel.scene.paint import Painted
from cuereel.scene.stage import PX, px
from cuereel.theme import Theme

THICKNESS = 16
"""px by which flat art is given a lower edge, so that it stands rather than lies."""


SIMPLE = 40
"""Shapes up to which art is flat enough to be given a thickness."""


def hero(art: Mobject, width: float, height: float, theme: Theme, light: str) -> Group:
    """Art as large as `width` x `height` px allow, about the origin: a light behind it, its thickness, itself."""
    art.scale(min(px(width) / art.width, px(height) / art.height)).move_to(np.zeros(3))
    side = max(art.width, art.height) / PX
    halo = glow(side * 0.82, side * 0.82, light, 0.5 if is_dark(theme) else 0.34)
    flat = art if isinstance(art, VMobject) and len(art.family_members_with_points()) <= SIMPLE else None
    edge = Group() if flat is None else _lower_edge(flat, theme)
    return Group(halo, edge, art)


def _lower_edge(art: VMobject, theme: Theme) -> VMobject:
    """The art's own silhouette in a dark tone of its own colours, a little lower."""
    edge = art.copy()
    for leaf in cast(list[VMobject], edge.family_members_with_points()):
        own = leaf.paint.mean if isinstance(leaf, Painted) and leaf.paint else tuple(leaf.fill_rgbas[0])
        tone = mix("#" + "".join(f"{round(255 * c):02X}" for c in own[:3]), theme.colour("background"), 0.55)
        if isinstance(leaf, Painted):
            leaf.paint = None
        leaf.fill_rgbas[:, :3] = rgba(tone)[:3]
        if leaf.get_stroke_opacity():
            leaf.stroke_rgbas[:, :3] = leaf.fill_rgbas[:, :3]
    return edge.shift(np.array([0, -THICKNESS * PX, 0]))
