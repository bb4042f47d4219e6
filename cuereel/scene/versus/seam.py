"""The seam between two sides -> a bright slanting bar that moves with it, and the badge that may ride on it."""

from __future__ import annotations

import numpy as np
from manim import Circle, Group, Polygon

from cuereel.scene.bake import baked
from cuereel.scene.card import is_dark, mix, rounded, shadow_of
from cuereel.scene.lettering import fit_text
from cuereel.scene.motion import overshoot
from cuereel.scene.rig import Rig, scaled, shifted, then
from cuereel.scene.sprite import shadow_sprite
from cuereel.scene.stage import px
from cuereel.scene.versus.plan import Plan
from cuereel.theme import Theme

WIDE, ROUND = 16.0, 150.0
"""px that the bar is wide, and its badge across."""

BADGES = ("vs", "arrow")
"""What stands on a round badge."""

COMES = 6
"""The frame on which the badge comes."""


class Seam:
    """The bar, and "vs" or an arrow on it."""

    def __init__(self, theme: Theme, plan: Plan, between: str, colours: tuple[str, str]) -> None:
        self._bar = Rig(Group(*_bar(theme, plan)))
        y = plan.height(plan.heights.column + 0.035)
        self._at = np.array([plan.seam(y), y, 0.0])
        self._badge = Rig(baked(_badge(theme, between, colours), detail=1.2)) if between in BADGES else None
        self.mobject = Group(self._bar.mobject, *([self._badge.mobject] if self._badge else []))
        self._grow = overshoot(2.2)

    def pose(self, frame: int, across: float, beat: float) -> None:
        """`beat` (0 to 1) is how much larger the badge is as a side is lit."""
        self._bar.pose(shifted(across))
        if self._badge is None:
            return
        share = float(np.clip((frame - COMES + 1) / 9, 0, 1))
        size = self._grow(share) * (1 + 0.14 * beat) if share else 0.01
        self._badge.pose(then(scaled(max(0.01, size)), shifted(self._at[0] + across, self._at[1])))
        self._badge.fade(float(share > 0))


def _bar(theme: Theme, plan: Plan) -> list[Polygon]:
    frame, dark = plan.stage.frame, is_dark(theme)
    top, bottom = frame.top + px(10), frame.bottom - px(10)
    line = "#FFFFFF" if dark else theme.colour("ink")
    out = []
    shade = shadow_of(theme)[0]
    for wide, colour, alpha in ((5.5, shade, 0.16), (3.2, shade, 0.22), (1.0, line, 1.0)):
        half = px(WIDE * wide / 2)
        ends = [(plan.seam(y) + way * half, y) for way, y in ((-1, top), (1, top), (1, bottom), (-1, bottom))]
        bar = Polygon(*[np.array([*at, 0.0]) for at in ends], stroke_width=0)
        out.append(bar.set_fill(colour, alpha))
    return out


def _badge(theme: Theme, between: str, colours: tuple[str, str]) -> Group:
    dark = is_dark(theme)
    face, line = ("#FFFFFF", "#0B1130") if dark else (theme.colour("ink"), "#FFFFFF")
    tint, strength = shadow_of(theme)
    shadow = shadow_sprite(ROUND, ROUND, ROUND / 2, 24, tint, strength).shift(np.array([0.0, -px(12), 0.0]))
    disc = rounded(ROUND, ROUND, ROUND / 2, face, mix(face, theme.colour("cool"), 0.16))
    ring = Circle(radius=px(ROUND / 2)).set_fill(opacity=0).set_stroke(line, px(9) * 100, 1)
    if between == "vs":
        return Group(shadow, disc, ring, fit_text("VS", 110, 84, colour=line, largest=70, weight="heavy"))
    shaft = Polygon(*_arrow(0.3 * ROUND), stroke_width=0).set_fill(line, 1)
    return Group(shadow, disc, ring, shaft)


def _arrow(reach: float) -> list[np.ndarray]:
    ways = ((-1, 0.26), (0.1, 0.26), (0.1, 0.85), (1.1, 0), (0.1, -0.85), (0.1, -0.26), (-1, -0.26))
    return [px(reach) * np.array([x, y, 0.0]) for x, y in ways]


__all__ = ["Seam"]
