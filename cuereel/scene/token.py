"""A flat mark or a short name -> a thick tile that it is set on, so that marks of every shape stand alike."""

from __future__ import annotations

from typing import cast

import numpy as np
from manim import Group, Mobject, VMobject

from cuereel.artwork.colour import contrast
from cuereel.scene.card import is_dark, mix, rounded, shadow_of
from cuereel.scene.lettering import fit_text
from cuereel.scene.paint import Painted
from cuereel.scene.rig import Rig
from cuereel.scene.sprite import shadow_sprite
from cuereel.scene.stage import px
from cuereel.theme import Theme

THICK = 0.085
"""How thick a tile is, for its height."""

LEAST = 1.7
"""Contrast with the bright tile from which a mark may stand on it; a paler one stands on a dark tile."""

SEEN = 0.72, 0.84
"""How wide and how high a mark is at most, for what is seen of a tile whose foot is covered."""

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


def mark_token(art: VMobject, width: float, height: float, theme: Theme, covered: float = 0.0) -> Group:
    """A mark on its tile, `width` x `height` px with the tile's thickness, about the origin.

    So many px of the tile's foot are `covered` by what stands before it: the mark is above that.
    """
    leaf = _shown(art)
    bright = theme.colour("ink") if is_dark(theme) else "#FFFFFF"
    tone = "#" + "".join(f"{round(255 * part):02X}" for part in leaf.fill_rgbas[0, :3])
    dark = mix(theme.colour("background" if is_dark(theme) else "ink"), "#FFFFFF", 0.06)
    if covered:
        # what only holds its place does not count
        free = (1 - THICK) * height - covered
        low, high = Rig(art).bounds()
        size = min(px(SEEN[0] * width) / (high - low)[0], px(SEEN[1] * free) / (high - low)[1])
        art.scale(size, about_point=(low + high) / 2).shift((0, px(covered / 2), 0) - (low + high) / 2)
    else:
        art.scale(min(px(0.8 * width) / art.width, px(0.78 * height) / art.height)).move_to(np.zeros(3))
    return _tile(art, width, height, theme, dark if contrast(tone, bright) < LEAST else bright)


def word_token(name: str, width: float, height: float, theme: Theme, covered: float = 0.0) -> Group:
    """A short name on a tile, for what has no mark ("C#")."""
    bright, ink = (theme.colour(role) for role in (("ink", "background") if is_dark(theme) else ("surface", "ink")))
    words = fit_text(
        name,
        width * 0.8,
        (height - covered) * 0.66,
        colour=ink,
        largest=height * 0.46,
        family=theme.fonts["words"],
        weight="heavy",
    )
    return _tile(words.move_to((0, px(covered / 2), 0)), width, height, theme, bright)


def _shown(art: VMobject) -> VMobject:
    """The shape of a flat mark that is seen; others only hold its place."""
    return max(cast(list[VMobject], art.family_members_with_points()), key=lambda leaf: float(leaf.fill_rgbas[0, 3]))


def _tile(on_it: Mobject, width: float, height: float, theme: Theme, face: str) -> Group:
    thick = THICK * height
    tall, corner = height - thick, 0.2 * height
    colour, opacity = shadow_of(theme)
    shadow = shadow_sprite(width, tall, corner, 22, colour, 0.7 * opacity).shift(np.array([0, -px(thick), 0]))
    edge = rounded(width, tall, corner, mix(face, theme.colour("cool"), 0.45), mix(face, theme.colour("raised"), 0.8))
    edge.shift(np.array([0, -px(thick), 0]))
    front = rounded(width, tall, corner, face, mix(face, theme.colour("cool"), 0.26))
    rim = rounded(width - 6, tall - 6, corner - 3, face).set_fill(opacity=0)
    rim.paint = None
    rim.set_stroke("#FFFFFF", px(4) * 100, 0.8)
    return Group(shadow, Group(edge, front, rim, on_it).shift(np.array([0, px(thick / 2), 0])))


__all__ = ["coloured", "is_flat", "mark_token", "word_token"]
