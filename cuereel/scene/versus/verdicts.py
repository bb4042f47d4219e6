"""How a side is judged -> what is drawn over its thing: a round check or cross, or two strokes through all of it."""

from __future__ import annotations

import numpy as np
from manim import Circle, Group, Line, VGroup, VMobject
from manim.constants import CapStyleType

from cuereel.scene.bake import baked
from cuereel.scene.card import mix, rounded, shadow_of
from cuereel.scene.motion import ease_out, overshoot
from cuereel.scene.rig import Pose, Rig, moved, scaled, shifted, then
from cuereel.scene.sprite import shadow_sprite
from cuereel.scene.stage import px
from cuereel.scene.verdict import sign
from cuereel.theme import Theme

CHECKS = frozenset("check checkmark tick ok centang ceklis benar".split())
CROSSES = frozenset("cross x silang salah".split())
"""Words for the two marks that are drawn here; of all else, art is looked for."""

GOOD = CHECKS | frozenset("happy smile smiling grinning good star thumbs-up senang bahagia tersenyum gembira".split())
BAD = CROSSES | frozenset("sad angry crying cry frown unhappy bad thumbs-down sedih marah menangis kecewa".split())
"""Words of marks that say how a side is judged."""

POP, STROKE = 8, 4
"""Frames in which a round mark pops, and in which each of two strokes is drawn."""


def told(mark: str) -> str:
    """ "good" or "bad" where a mark's words judge, else ""."""
    words = set(mark.casefold().replace("thumbs ", "thumbs-").split())
    return "bad" if words & BAD else "good" if words & GOOD else ""


def round_mark(theme: Theme, mark: str, size: float) -> Group | None:
    """A disc `size` px across with a check or a cross, about the origin; None for marks of another kind."""
    words = set(mark.casefold().split())
    if not words & (CHECKS | CROSSES):
        return None
    good = bool(words & CHECKS)
    colour, line = theme.colour("good" if good else "bad"), theme.colour("on_accent")
    tint, strength = shadow_of(theme)
    shadow = shadow_sprite(size, size, size / 2, 22, tint, strength).shift(np.array([0.0, -px(12), 0.0]))
    disc = rounded(size, size, size / 2, mix(colour, "#FFFFFF", 0.16), mix(colour, "#000000", 0.1))
    ring = Circle(radius=px(size / 2 - 5)).set_fill(opacity=0).set_stroke("#FFFFFF", px(7) * 100, 0.85)
    return Group(shadow, disc, ring, sign(good, 0.26 * size, line, 0.12 * size))


class Popped:
    """A mark that pops at a point on its frame."""

    def __init__(self, mark: Group, at: np.ndarray, start: int) -> None:
        self._rig, self._at, self.start = Rig(baked(mark, detail=1.2)), at, start
        self.mobject = self._rig.mobject
        self._grow = overshoot(2.4)

    def pose(self, frame: int, whole: Pose) -> None:
        share = (frame - self.start + 1) / POP
        size = self._grow(min(1.0, share)) if share > 0 else 0.0
        near = float(np.hypot(whole[0, 0], whole[0, 1]))
        place = moved(whole, self._at)
        self._rig.pose(then(scaled(max(0.01, size * near)), shifted(place[0], place[1])))
        self._rig.fade(float(share > 0))


class Crossed:
    """Two strokes drawn through a box, one after the other."""

    def __init__(self, theme: Theme, corners: np.ndarray, start: int) -> None:
        self._ways = (corners[0], corners[3]), (corners[1], corners[2])
        self.start = start
        self.mobject = VGroup()
        for colour, width in ((mix(theme.colour("bad"), "#000000", 0.55), 58), (theme.colour("bad"), 40)):
            for way in self._ways:
                line = Line(*way).set_fill(opacity=0).set_stroke(colour, px(width) * 100, 1)
                self.mobject.add(line)
        self.mobject.set_cap_style(CapStyleType.ROUND)

    def pose(self, frame: int, whole: Pose) -> None:
        for number, line in enumerate(self.mobject):
            assert isinstance(line, VMobject)
            start, end = (moved(whole, point) for point in self._ways[number % 2])
            share = float(np.clip((frame - self.start + 1 - number % 2 * STROKE) / STROKE, 0, 1))
            line.set_points_as_corners([start, start + max(0.01, ease_out(share)) * (end - start)])
            line.set_stroke(opacity=float(share > 0))


__all__ = ["CHECKS", "Crossed", "Popped", "round_mark", "told"]
