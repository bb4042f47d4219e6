"""The fields of a map -> emblems beyond it, no two alike, which go on coming and grow out over the frame's edges."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from manim import Group

from cuereel.scene.bake import baked
from cuereel.scene.medal import RIMS, marked
from cuereel.scene.motion import ease_out, overshoot
from cuereel.scene.sprite import Sprite
from cuereel.scene.stage import PX, Box, Stage, px
from cuereel.theme import Theme

PITCH, ROWS = 3.3, 2.75
"""Radii of an emblem from one to the next in a row at least, and from one row to the next."""

BORDER = 26
"""px from the frame's upper edge and from the captions to the nearest row."""

INSIDE = 0.4
"""How far inside the frame the middle of an emblem is at least, in radii."""

OVERLAP = 0.1
"""Radii by which one may reach into the margin of the map, which has room between its own emblems."""

FLIGHT, FROM = 9, 0.95
"""Frames in which one comes out to its place, and how near to the map's middle it sets out."""

MARKER = 600
"""px of the frame's left side, at the chapter's marker, that stay free."""


class Crowd:
    """Emblems of `radius` px, with a mark each, round a map that fills an ellipse of `reach` px about `center`."""

    def __init__(
        self,
        stage: Stage,
        theme: Theme,
        marks: Sequence[str],
        center: np.ndarray,
        reach: tuple[float, float],
        radius: float,
    ) -> None:
        self._center = center
        self._places = _places(stage, center, reach, radius)[: len(marks)]
        self._emblems: list[Sprite] = []
        for number in range(len(self._places)):
            made = marked(marks[number], RIMS[number % len(RIMS)], theme, radius)
            self._emblems.append(baked(made, detail=0.8))
        self._rest = [emblem.points.copy() for emblem in self._emblems]
        self.count = len(self._emblems)
        self.starts: Sequence[int] = ()
        self.mobject = Group(*self._emblems)

    def pose(self, frame: int, grown: float) -> None:
        """As it is at a frame, with the map grown so far; each sets out on its frame of `starts`."""
        for number, start in enumerate(self.starts):
            share = float(np.clip((frame - start + 1) / FLIGHT, 0, 1))
            at = self._center + self._places[number] * grown * (FROM + (1 - FROM) * ease_out(share))
            self._emblems[number].points = at + self._rest[number] * (0.4 + 0.6 * overshoot(1.2)(share))
            self._emblems[number].fill_opacity = min(1.0, 4 * share)


def _places(stage: Stage, center: np.ndarray, reach: tuple[float, float], radius: float) -> list[np.ndarray]:
    """The places about `center`, the nearest first: in rows that are staggered, above the captions and below them."""
    frame, caption, step = stage.frame, stage.caption, px(ROWS * radius)
    count = max(2, int(frame.width / px(PITCH * radius)))
    out = []
    for top, low in ((frame.top, caption.top), (caption.bottom, frame.bottom - 2 * px(radius))):
        first, last = top - px(BORDER + radius), low + px(BORDER + radius)
        for row, y in enumerate(np.arange(first, last, -step)):
            for at in range(count - row % 2):
                x = frame.left + (at + 0.5 * (1 + row % 2)) * frame.width / count
                spot = np.array([x, y, 0.0]) - center
                if not _is_on_map(spot, reach, radius) and _is_seen(stage, center + spot, px(radius)):
                    out.append(spot)
    return sorted(out, key=lambda spot: float(np.linalg.norm(spot)))


def _is_on_map(spot: np.ndarray, reach: tuple[float, float], radius: float) -> bool:
    wide, high = (px(side + (1 - OVERLAP) * radius) for side in reach)
    return bool(np.hypot(spot[0] / wide, spot[1] / high) < 1)


def _is_seen(stage: Stage, at: np.ndarray, radius: float) -> bool:
    """Whether most of it is in the frame, and none of it under the chapter's marker."""
    frame, top = stage.frame, stage.text.top
    marker = Box(frame.left, top - px(16), frame.left + px(MARKER), top + px(110))
    within = frame.inset(INSIDE * radius / PX)
    inside = within.left < at[0] < within.right and within.bottom < at[1] < within.top
    return bool(inside) and not (stage.marked and _meets(marker, at, radius))


def _meets(box: Box, at: np.ndarray, radius: float) -> bool:
    x, y = float(at[0]), float(at[1])
    beside = np.hypot(max(box.left - x, 0.0, x - box.right), max(box.bottom - y, 0.0, y - box.top))
    return bool(beside < radius)


__all__ = ["Crowd"]
