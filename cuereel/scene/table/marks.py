"""What stands in a cell besides words: a check, a cross, dots for what is not told, a row of signs that change."""

from __future__ import annotations

import numpy as np
from manim import Circle, Group, Mobject, RegularPolygon, RoundedRectangle, Square, VGroup, VMobject
from manim.constants import CapStyleType, LineJointType

from cuereel.scene.bake import baked
from cuereel.scene.motion import ease_in_out
from cuereel.scene.rig import Pose, Rig, scaled, then
from cuereel.scene.stage import px
from cuereel.theme import Theme

CHECK = ((-0.34, 0.02), (-0.09, -0.24), (0.36, 0.28))
CROSS = (((-0.28, 0.28), (0.28, -0.28)), ((-0.28, -0.28), (0.28, 0.28)))

SIGNS = 6
"""Signs in a row that stands for a value."""

FLIP, STAGGER = 10, 2
"""Frames in which a sign turns into another, and from one to the next."""


def mark(theme: Theme, kind: str, side: float) -> VGroup:
    """A check or a cross, `side` px wide, about the origin."""
    tone = theme.colour("good" if kind == "check" else "bad")
    out = VGroup()
    for line in (CHECK,) if kind == "check" else CROSS:
        stroke = VMobject().set_fill(opacity=0).set_stroke(tone, px(0.17 * side) * 100, 1)
        stroke.joint_type, stroke.cap_style = LineJointType.ROUND, CapStyleType.ROUND
        out.add(stroke.set_points_as_corners([(px(side * x), px(side * y), 0) for x, y in line]))
    return out


def dots(theme: Theme, side: float) -> VGroup:
    """Three dots."""
    tone = theme.colour("muted")
    return VGroup(
        *(
            Circle(radius=px(0.09 * side), stroke_width=0).set_fill(tone, 0.9).shift((px(x * side), 0, 0))
            for x in (-0.36, 0, 0.36)
        )
    )


class Signs:
    """A row of signs about a point, which are those of one number and then those of another; no sign is a letter."""

    def __init__(self, theme: Theme, at: np.ndarray, width: float, high: float, numbers: tuple[int, ...]) -> None:
        pitch = min(width / SIGNS, 0.8 * high)
        side = 0.66 * pitch
        self._places = [at + np.array([px((n - (SIGNS - 1) / 2) * pitch), 0.0, 0.0]) for n in range(SIGNS)]
        self._rows = [
            [
                Rig(baked(_sign(theme, kind, side).shift(place)))
                for kind, place in zip(_kinds(number), self._places, strict=True)
            ]
            for number in numbers
        ]
        self.mobject: Mobject = Group(*[rig.mobject for row in self._rows for rig in row])

    def pose(self, whole: Pose, shown: float, changes: list[int], seen: float = 1.0) -> None:
        """With `shown` (0 to 1) of the signs there; `changes` are the frames since each change, negative before it."""
        current = sum(since >= 0 for since in changes)
        since = changes[current - 1] if current else FLIP + STAGGER * SIGNS
        for number, row in enumerate(self._rows):
            for at, rig in enumerate(row):
                along = ease_in_out(float(np.clip((since + 1 - STAGGER * at) / FLIP, 0, 1)))
                up = {current: max(0.0, 2 * along - 1), current - 1: max(0.0, 1 - 2 * along)}.get(number, 0.0)
                come = float(np.clip(shown * SIGNS - at, 0, 1))
                rig.pose(then(scaled(come, max(0.02, up) * come, about=self._places[at]), whole))
                rig.fade(seen if up > 0 and come > 0 else 0.0)


def _kinds(number: int) -> list[int]:
    """The signs of a row, which tell one number from another."""
    chance = np.random.default_rng(40 + number)
    return [int(kind) for kind in chance.integers(0, 6, SIGNS)]


def _sign(theme: Theme, kind: int, side: float) -> VMobject:
    tones = [theme.colour("cool"), theme.colour("accent"), theme.colour("muted")]
    across = px(side)
    shapes: list[VMobject] = [
        Circle(radius=across / 2),
        Square(across * 0.92),
        RegularPolygon(3, radius=across * 0.58),
        Square(across * 0.74).rotate(np.pi / 4),
        RoundedRectangle(width=across, height=across * 0.4, corner_radius=across * 0.18),
        RoundedRectangle(width=across * 0.4, height=across, corner_radius=across * 0.18),
    ]
    return shapes[kind].set_stroke(width=0).set_fill(tones[kind % 3], 1)


__all__ = ["FLIP", "SIGNS", "STAGGER", "Signs", "dots", "mark"]
