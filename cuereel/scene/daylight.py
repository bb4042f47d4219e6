"""The parts of an emblem that were drawn on a dark plate -> the same in colours that are seen on a light one."""

from __future__ import annotations

from collections.abc import Iterable

from manim import VMobject

from cuereel.scene.card import is_dark, mix
from cuereel.scene.motif import Part
from cuereel.theme import Theme

LINES, DOTS = ("axes", "link", "line"), ("point", "noise")
"""How the names begin of parts that are lines, and of parts that are dots with a light core."""

CORE = 0.8
"""The least of its channels from which a colour is a dot's light core."""


def relit(theme: Theme, parts: Iterable[Part]) -> None:
    """Give lines and dots the theme's own deep colours, where its plates are light; all else has a body of its own."""
    if is_dark(theme):
        return
    deep = {"axes": mix(theme.colour("cool"), theme.colour("ink"), 0.5)}
    for part in parts:
        shapes = [leaf for leaf in part.mobject.family_members_with_points() if isinstance(leaf, VMobject)]
        if part.name.startswith(LINES):
            tone = deep.get(part.name[:4], theme.colour("good"))
            for leaf in shapes:
                leaf.set_stroke(tone)
        elif part.name.startswith(DOTS):
            for leaf in shapes:
                if float(leaf.fill_rgbas[0, :3].min()) < CORE:
                    leaf.set_fill(theme.colour("cool"))


__all__ = ["relit"]
