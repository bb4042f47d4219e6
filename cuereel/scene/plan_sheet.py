"""A gate's measures -> the plan that it is built by: a lit sheet on which its outline is drawn, line after line.

Sizes are px of the reference frame.
"""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from manim import Group, VMobject

from cuereel.scene.card import is_dark, mix, rounded
from cuereel.scene.light import glow
from cuereel.scene.lined import lined
from cuereel.scene.motion import ease_out, overshoot
from cuereel.scene.rig import Rig, scaled, shifted, then
from cuereel.scene.shop.phone import frame_ring, joined
from cuereel.scene.stage import Box, px
from cuereel.theme import Theme

UNFOLDS, DRAWN, FADES = 9, 34, 10
"""Frames in which the sheet unfolds, the outline is drawn on it, and the plan makes way for what is built."""

MARGIN, SQUARE = 46.0, 42.0
"""px of the sheet about what is drawn on it, and the side of the squares that it is ruled in."""


class PlanSheet:
    """The plan of a gate: `pillars` are the boxes of its pillars, `sign` that of its sign (scene units)."""

    def __init__(self, theme: Theme, pillars: list[Box], sign: Box) -> None:
        boxes = [*pillars, sign]
        left, right = min(b.left for b in boxes), max(b.right for b in boxes)
        self.box = Box(left, min(b.bottom for b in boxes), right, sign.top).inset(-MARGIN)
        box, dark = self.box, is_dark(theme)
        wide, tall = box.width / px(1), box.height / px(1)
        cool = theme.colour("cool")
        face = mix(theme.colour("background"), cool, 0.34) if dark else mix("#2A57C9", "#FFFFFF", 0.12)
        ink = "#E9FBFF"
        sheet = rounded(wide, tall, 22, mix(face, "#FFFFFF", 0.1), face).move_to(box.center).set_fill(opacity=0.93)
        rim = frame_ring(wide, tall, 22, 4, mix(cool, "#FFFFFF", 0.45)).move_to(box.center)
        self._sheet = Rig(Group(glow(0.8 * wide, 0.8 * tall, cool, 0.5).move_to(box.center), sheet, self._ruled(), rim))
        strokes: list[VMobject] = []
        for each in boxes:
            corners = [each.at(x, y) for x, y in ((0, 1), (0, 0), (1, 0), (1, 1), (0, 1))]
            strokes += [lined([a, b], 6.0, ink) for a, b in pairwise(corners)]
        strokes += self._measured(left, right, ink)
        self._strokes = strokes
        self._ends = [(line.get_start(), line.get_end()) for line in strokes]
        long = np.array([np.linalg.norm(b - a) for a, b in self._ends])
        self._starts = np.concatenate([[0.0], np.cumsum(long)]) / long.sum()
        self._tip = Rig(Group(glow(46, 46, theme.colour("accent"), 0.95), rounded(15, 15, 7.5, "#FFFFFF")))
        self.mobject = Group(self._sheet.mobject, *strokes, self._tip.mobject)

    def _ruled(self) -> VMobject:
        box, lines = self.box, []
        wide, tall = box.width / px(1), box.height / px(1)
        for number in range(1, int(wide / SQUARE) + 1):
            lines.append(rounded(2, tall - 8, 1, "#FFFFFF").move_to(box.at(number * SQUARE / wide, 0.5)))
        for number in range(1, int(tall / SQUARE) + 1):
            lines.append(rounded(wide - 8, 2, 1, "#FFFFFF").move_to(box.at(0.5, number * SQUARE / tall)))
        return joined(lines).set_fill("#FFFFFF", 0.16)

    def _measured(self, left: float, right: float, ink: str) -> list[VMobject]:
        """The line with two ends that tells how wide it is."""
        low, tick = self.box.bottom + px(0.5 * MARGIN), px(11)
        ends = [np.array([x, low, 0.0]) for x in (left, right)]
        up = np.array([0.0, tick, 0.0])
        return [lined([a, b], 4.0, ink) for a, b in (ends, *((end - up, end + up) for end in ends))]

    def pose(self, since: int, built: int) -> None:
        """So many frames after the plan was begun, and after the building of what it plans (below 0: not yet)."""
        share = float(np.clip((since + 1) / UNFOLDS, 0, 1))
        left = 1 - float(np.clip((built - 3) / FADES, 0, 1))
        foot = np.array([self.box.center[0], self.box.bottom, 0.0])
        self._sheet.pose(scaled(0.3 + 0.7 * share, max(1e-3, overshoot(1.3)(share)), about=foot))
        self._sheet.fade(min(1.0, 3 * share) * left)
        drawn = ease_out(float(np.clip((since - 4) / DRAWN, 0, 1)))
        if built >= 0:
            drawn = 1.0
        tip = self._ends[0][0]
        for line, (a, b), (start, end) in zip(self._strokes, self._ends, pairwise(self._starts), strict=True):
            part = float(np.clip((drawn - start) / (end - start), 0, 1))
            line.set_points_as_corners([a, a + (b - a) * max(part, 1e-3)])
            line.set_stroke(opacity=left * float(part > 0))
            tip = a + (b - a) * part if part > 0 else tip
        self._tip.pose(then(scaled(1.0), shifted(float(tip[0]), float(tip[1]))))
        self._tip.fade(float(0 < drawn < 1))


__all__ = ["PlanSheet"]
