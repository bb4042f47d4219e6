"""The room of a line -> what it is drawn on: an upright and a level axis, and the pale lines of a scale."""

from __future__ import annotations

import numpy as np
from manim import Group, Mobject, VMobject

from cuereel.scene.bake import baked
from cuereel.scene.card import mix, rounded
from cuereel.scene.rig import shifted, then, turned
from cuereel.scene.stage import PX, Box, px
from cuereel.theme import Theme

DASHES = 26
"""Strokes of a pale line of the scale."""


def scale(theme: Theme, room: Box, inner: Box) -> Mobject:
    """Pale lines at the quarters of the height."""
    tone, lines = mix(theme.colour("line"), theme.colour("ink"), 0.25), Group()
    for quarter in (0.25, 0.5, 0.75, 1.0):
        y = inner.bottom + quarter * inner.height
        for at in range(DASHES):
            left = room.left + (at + 0.3) * room.width / DASHES
            lines.add(rounded(0.5 * room.width / PX / DASHES, 5, 2, tone).move_to((left, y, 0)).set_opacity(0.5))
    return baked(lines)


def axes(theme: Theme, room: Box) -> Mobject:
    """An upright and a level axis, each with its arrow."""
    tone = mix(theme.colour("line"), theme.colour("ink"), 0.35)
    wide, high = room.width * 120, room.height * 120
    level = rounded(wide, 12, 6, tone).move_to((room.center[0], room.bottom, 0))
    upright = rounded(12, high, 6, tone).move_to((room.left, room.center[1], 0))
    tips = Group()
    for angle, at in ((0.0, (room.right, room.bottom)), (np.pi / 2, (room.left, room.top))):
        tip = VMobject(stroke_width=0).set_fill(tone, 1)
        tip.set_points_as_corners([(px(x), px(y), 0) for x, y in ((20, 0), (-16, 26), (-6, 0), (-16, -26), (20, 0))])
        tip.points = _moved(tip.points, then(turned(angle), shifted(*at)))
        tips.add(tip)
    return baked(Group(level, upright, tips))


def _moved(points: np.ndarray, pose: np.ndarray) -> np.ndarray:
    return np.column_stack([points[:, :2] @ pose[:2, :2].T + pose[:2, 2], np.zeros(len(points))])


__all__ = ["axes", "scale"]
