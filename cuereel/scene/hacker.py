"""A theme -> one who attacks: hooded, behind a laptop, lit by its screen; and the tags that he throws.

Both are drawn about the origin: the figure 2 wide and as high, for a scale of half its px; tags in px.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from manim import ORIGIN, Ellipse, Group, RoundedRectangle, VMobject

from cuereel.scene.card import is_dark, mix, shaded
from cuereel.scene.glyphs import glyph
from cuereel.scene.light import glow
from cuereel.scene.paint import Painted
from cuereel.scene.stage import px
from cuereel.scene.strokes import line
from cuereel.theme import Theme

NIGHT = "#120B1E"
"""The dark that the figure's clothes are mixed with."""

TAG = 132.0
"""px of the side of a tag."""

HAND = (0.98, -0.52)
"""Where the figure throws from: beside its laptop's screen."""


def hacker(theme: Theme) -> Group:
    """The figure from the front: shoulders, a hood with eyes in its dark, hands, and the back of a laptop's lid."""
    bad = theme.colour("bad")
    cloth, rim = mix(bad, NIGHT, 0.62), mix(bad, "#FFFFFF", 0.3)
    body = _even(
        ((0.0, 0.34), (0.3, 0.3), (0.42, 0.16), (0.6, 0.08)), ((0.6, 0.08), (0.92, -0.06), (0.98, -0.5), (0.99, -0.9))
    )
    hood = _even(
        ((0.0, 1.0), (0.4, 0.96), (0.62, 0.64), (0.56, 0.28)), ((0.56, 0.28), (0.52, 0.04), (0.3, -0.14), (0.0, -0.18))
    )
    inner = _even(
        ((0.0, 0.78), (0.3, 0.76), (0.42, 0.52), (0.39, 0.3)), ((0.39, 0.3), (0.34, 0.08), (0.18, -0.02), (0.0, -0.04))
    )
    drawn = [
        line(body, mix(rim, cloth, 0.2), 0.05),
        shaded(body, mix(cloth, bad, 0.22), mix(cloth, NIGHT, 0.6)),
        *_seams(mix(cloth, NIGHT, 0.65)),
        line(hood, rim, 0.055),
        shaded(hood, mix(cloth, bad, 0.5), mix(cloth, NIGHT, 0.25)),
        shaded(inner, "#05030A", mix(bad, "#05030A", 0.55)),
        *_eyes(mix(bad, "#FFFFFF", 0.72)),
    ]
    return Group(*drawn, *_laptop(theme))


def tag(theme: Theme, mark: str) -> Group:
    """What he throws: a red tag with a mark of code on it, in its own light."""
    bad = theme.colour("bad")
    face = RoundedRectangle(width=px(TAG), height=px(TAG), corner_radius=px(0.24 * TAG))
    rim = mix(bad, "#FFFFFF", 0.55)
    drawn = glyph(mark, "#FFFFFF", mix(bad, "#000000", 0.6) if mark == "bug" else mix(bad, "#FFFFFF", 0.75))
    drawn.scale(px(0.43 * TAG), about_point=ORIGIN)
    # a stroke of 1 is a hundredth of a unit
    edge = line(face, rim, px(5))
    filled = shaded(face, mix(bad, "#FFFFFF", 0.14), mix(bad, "#000000", 0.3))
    return Group(glow(TAG, TAG, bad, 0.5), edge, filled, drawn)


def _laptop(theme: Theme) -> list[VMobject]:
    bad, dark = theme.colour("bad"), is_dark(theme)
    metal = mix(theme.colour("raised"), "#FFFFFF", 0.22) if dark else mix(theme.colour("ink"), "#FFFFFF", 0.25)
    lid = RoundedRectangle(width=1.36, height=0.8, corner_radius=0.1).move_to((0, -0.46, 0))
    base = RoundedRectangle(width=2.08, height=0.12, corner_radius=0.06).move_to((0, -0.92, 0))
    mark = glyph("code", mix(bad, "#FFFFFF", 0.25), bad).scale(0.27, about_point=ORIGIN).shift((0, -0.47, 0))
    shine = glow(0.62 / px(1), 0.36 / px(1), bad, 0.4).shift((0, -0.47, 0))
    hands = [
        shaded(Ellipse(0.32, 0.2).move_to((x, -0.82, 0)), mix(bad, NIGHT, 0.35), mix(bad, NIGHT, 0.7))
        for x in (-0.78, 0.78)
    ]
    return [
        line(lid, mix(metal, "#FFFFFF", 0.35), 0.035),
        shaded(lid, metal, mix(metal, "#000000", 0.5)),
        shine,
        *mark,
        *hands,
        shaded(base, mix(metal, "#FFFFFF", 0.3), mix(metal, "#000000", 0.35)),
    ]


def _eyes(colour: str) -> list[Painted]:
    return [
        shaded(Ellipse(0.17, 0.075).move_to((0.16 * side, 0.4, 0)).rotate(0.24 * side), "#FFFFFF", colour)
        for side in (-1, 1)
    ]


def _seams(colour: str) -> list[Painted]:
    """The folds of the sleeves."""
    out = []
    for side in (-1.0, 1.0):
        fold = VMobject()
        way = ((0.6, -0.05), (0.74, -0.3), (0.74, -0.6), (0.72, -0.9))
        fold.points = np.array([[x * side, y, 0.0] for x, y in way])
        out.append(line(fold, colour, 0.03))
    return out


def _even(*half: Sequence[tuple[float, float]]) -> VMobject:
    """An outline of cubic curves from the middle of its top down its right side, and the same on its left."""
    mirrored = [[(-x, y) for x, y in reversed(curve)] for curve in reversed(half)]
    shape = VMobject()
    end = half[-1][-1]
    foot = [[(end[0] * (1 - 2 * share), end[1]) for share in (0, 1 / 3, 2 / 3, 1)]] if end[0] else []
    shape.points = np.array([[x, y, 0.0] for curve in [*half, *foot, *mirrored] for x, y in curve])
    return shape


__all__ = ["HAND", "TAG", "hacker", "tag"]
