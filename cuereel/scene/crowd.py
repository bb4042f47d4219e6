"""The fields of a map -> rows of plates out of focus that rise at the frame's foot: fields not named yet."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from manim import Group

from cuereel.scene.bake import baked, ghosted
from cuereel.scene.card import mix
from cuereel.scene.medal import RIMS, marked, marks_beside
from cuereel.scene.motion import ease_out
from cuereel.scene.sprite import Sprite
from cuereel.scene.stage import PX, Stage, px
from cuereel.theme import Theme

ROWS = ((84, 150, 4, 0.5, 0.02), (138, 315, 9, 0.75, 0.05))
"""Rows of plates, the far one first.

For each the radius, how far its middle is from the picture box's foot, its blur, its strength, and how far it drifts (a
share of the frame's width).
"""

RISE, DEEP = 16, 420
"""Frames in which they rise, and from how far below (px)."""


class Crowd:
    """The rows, only where the frame is high enough for them."""

    def __init__(self, stage: Stage, theme: Theme, names: Sequence[str]) -> None:
        rows = ROWS if stage.portrait else ()
        self._drifts = [row[-1] * stage.frame.width for row in rows]
        self._strengths = [row[-2] for row in rows]
        self._rows = [_row(number, stage, theme, names) for number in range(len(rows))]
        self._rest = [row.points.copy() for row in self._rows]
        self.mobject = Group(*self._rows)

    def pose(self, since: int, until: int) -> None:
        """As it is so many frames after it begins to rise; it drifts for `until` frames."""
        risen = ease_out(float(np.clip((since + 1) / RISE, 0, 1)))
        for row, rest, drift, strength in zip(self._rows, self._rest, self._drifts, self._strengths, strict=True):
            along = drift * since / max(1, until)
            row.points = rest + np.array([drift * 0.5 - along, -px(DEEP) * (1 - risen), 0])
            row.fill_opacity = strength if risen > 0 else 0.0


def _row(row: int, stage: Stage, theme: Theme, names: Sequence[str]) -> Sprite:
    radius, below, blur, *_ = ROWS[row]
    marks, pitch, plates = marks_beside(names)[::-1], 2.25 * radius, Group()
    for number in range(int(stage.frame.width / PX / pitch) + 3):
        x = stage.frame.left + px(pitch) * (number - 0.6 + 0.5 * row)
        face = marked(marks[(number + 5 * row) % len(marks)], RIMS[number % len(RIMS)], theme, radius)
        plates.add(face.shift((x, stage.picture.bottom - px(below + 16 * (-1) ** number), 0)))
    high = mix(theme.colour("line"), theme.colour("cool"), 0.4)
    return ghosted(baked(plates, detail=0.4, blur=blur), theme.colour("background"), high, 0.8)


__all__ = ["Crowd"]
