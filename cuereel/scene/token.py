"""A flat mark or a short name -> a thick tile that it is set on: marks of every shape stand alike, none is lost."""

from __future__ import annotations

from colorsys import rgb_to_hls
from typing import cast

import numpy as np
from manim import Group, Mobject, VMobject

from cuereel.artwork.colour import contrast
from cuereel.scene.card import is_dark, mix, rgba, rounded, shadow_of
from cuereel.scene.lettering import fit_text
from cuereel.scene.paint import Painted
from cuereel.scene.rig import Rig
from cuereel.scene.sprite import shadow_sprite
from cuereel.scene.stage import px
from cuereel.theme import Theme

THICK = 0.085
"""How thick a tile is, for its height."""

CORNER = 0.2
"""The radius of a tile's corners, for its height."""

LEAST = 1.7
"""Contrast with the bright tile from which a mark may stand on it; a paler one stands on a dark tile."""

LIT = 0.35
"""How much of the cool light there is in the ground behind what stands in it."""

TOLD, ALIKE = 3.0, 30.0
"""Contrast with that ground from which a mark of its hue is told from it at once (WCAG 2.1, 1.4.11), and degrees by
which hues differ at most that are alike: a red mark reads on blue that is as bright."""

GREY = 0.3
"""Saturation (HLS) below which the hue of a colour does not tell it from a ground as bright."""

SEEN = 0.7, 0.66
"""How wide and how high a mark is at most, for the face of a tile."""

SECONDS = {"python": ("#FFC331", 2)}
"""Marks of two colours, of which a one-colour drawing knows the first: the second, and how many last outlines have it.

python.org, its logo's yellow, of the middle of its gradient.
"""


def is_flat(art: Mobject) -> bool:
    """Whether art is a mark in one colour."""
    if not isinstance(art, VMobject):
        return False
    leaves = cast(list[VMobject], art.family_members_with_points())
    if not leaves or len(leaves) > 12:
        return False
    fills = {tuple(np.round(leaf.fill_rgbas[0, :3], 2)) for leaf in leaves if leaf.fill_rgbas[0, 3] > 0}
    return len(fills) == 1 and not any(isinstance(leaf, Painted) and leaf.paint for leaf in leaves)


def coloured(art: VMobject, name: str) -> VMobject:
    """A mark in one colour with its second colour, where the mark of that name has one."""
    second = SECONDS.get(name.strip().casefold())
    leaf = _shown(art)
    if second is not None and is_flat(art) and len(leaf.get_subpaths()) > second[1]:
        own = leaf.copy()
        cut = len(leaf.points) - sum(map(len, leaf.get_subpaths()[-second[1] :]))
        own.points, leaf.points = leaf.points[cut:].copy(), leaf.points[:cut].copy()
        art.add(own.set_fill(second[0], 1))
    return art


def is_lost(art: VMobject, theme: Theme) -> bool:
    """Whether a mark in one colour would be lost in the cool light of a dark ground: it needs a tile behind it."""
    if not is_dark(theme):
        return False
    tone, lit = _tone(_shown(art)), mix(theme.colour("background"), theme.colour("cool"), LIT)
    (hue, _, full), (other, _, _) = (rgb_to_hls(*rgba(each)[:3]) for each in (tone, lit))
    away = abs((hue - other + 0.5) % 1.0 - 0.5) * 360
    return contrast(tone, lit) < TOLD and (away < ALIKE or full < GREY)


def mark_token(art: VMobject, width: float, height: float, theme: Theme) -> Group:
    """A mark on its tile, `width` x `height` px with the tile's thickness, about the origin."""
    leaf = _shown(art)
    bright = theme.colour("ink") if is_dark(theme) else "#FFFFFF"
    tone = _tone(leaf)
    dark = mix(theme.colour("background" if is_dark(theme) else "ink"), "#FFFFFF", 0.06)
    # what only holds its place does not count
    low, high = Rig(art).bounds()
    face = (1 - THICK) * height
    size = min(px(SEEN[0] * width) / (high - low)[0], px(SEEN[1] * face) / (high - low)[1])
    art.scale(size, about_point=(low + high) / 2).shift(-(low + high) / 2)
    return _tile(art, width, height, theme, dark if contrast(tone, bright) < LEAST else bright)


def word_token(name: str, width: float, height: float, theme: Theme) -> Group:
    """A short name on a tile, for what has no mark ("C#")."""
    bright, ink = (theme.colour(role) for role in (("ink", "background") if is_dark(theme) else ("surface", "ink")))
    words = fit_text(
        name,
        width * 0.8,
        height * 0.66,
        colour=ink,
        largest=height * 0.46,
        family=theme.fonts["words"],
        weight="heavy",
    )
    return _tile(words.move_to(np.zeros(3)), width, height, theme, bright)


def _tone(leaf: VMobject) -> str:
    return "#" + "".join(f"{round(255 * part):02X}" for part in leaf.fill_rgbas[0, :3])


def _shown(art: VMobject) -> VMobject:
    """The shape of a flat mark that is seen; others only hold its place."""
    return max(cast(list[VMobject], art.family_members_with_points()), key=lambda leaf: float(leaf.fill_rgbas[0, 3]))


def _tile(on_it: Mobject, width: float, height: float, theme: Theme, face: str) -> Group:
    thick = THICK * height
    tall, corner = height - thick, CORNER * height
    colour, opacity = shadow_of(theme)
    shadow = shadow_sprite(width, tall, corner, 22, colour, 0.7 * opacity).shift(np.array([0, -px(thick), 0]))
    edge = rounded(width, tall, corner, mix(face, theme.colour("cool"), 0.45), mix(face, theme.colour("raised"), 0.8))
    edge.shift(np.array([0, -px(thick), 0]))
    front = rounded(width, tall, corner, face, mix(face, theme.colour("cool"), 0.26))
    rim = rounded(width - 6, tall - 6, corner - 3, face).set_fill(opacity=0)
    rim.paint = None
    rim.set_stroke("#FFFFFF", px(4) * 100, 0.8)
    return Group(shadow, Group(edge, front, rim, on_it).shift(np.array([0, px(thick / 2), 0])))


__all__ = ["CORNER", "coloured", "is_flat", "is_lost", "mark_token", "word_token"]
