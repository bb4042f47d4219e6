"""The fields of a map -> rings of emblems beyond it, which go on coming, out over the frame's edges: there are more."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from manim import Group

from cuereel.scene.bake import baked, twin
from cuereel.scene.medal import RIMS, marked, marks_beside
from cuereel.scene.motion import ease_out, overshoot
from cuereel.scene.orbit import along_way
from cuereel.scene.sprite import Sprite
from cuereel.scene.stage import PX, Box, Stage, px
from cuereel.theme import Theme

STRENGTHS = (0.62, 0.42, 0.3, 0.22)
"""How strongly the emblems of each ring are seen, from the inmost."""

BEHIND = 0.45
"""How strongly one is seen that stands behind the captions, of that."""

PITCH, APART = 2.25, 2.5
"""Radii of an emblem from one ring to the next, and from one emblem to the next."""

FLIGHT, FROM = 9, 0.82
"""Frames in which one comes out to its place, and how near to the map's middle it sets out."""

VARIED = 14
"""How many marks there are on them at most: each is drawn once."""

MARKER = 480
"""px of the frame's left side, at the chapter's marker, that stay free."""


class Crowd:
    """Emblems of `radius` px round a map that reaches `reach` px to the side and up from `center`."""

    def __init__(
        self,
        stage: Stage,
        theme: Theme,
        names: Sequence[str],
        center: np.ndarray,
        reach: tuple[float, float],
        radius: float,
    ) -> None:
        marks, self._center = marks_beside(names)[: -VARIED - 1 : -1], center
        made = [baked(marked(mark, RIMS[at % len(RIMS)], theme, radius), detail=0.7) for at, mark in enumerate(marks)]
        self._emblems: list[Sprite] = []
        self._places: list[np.ndarray] = []
        self._strengths: list[float] = []
        for ring, strength in enumerate(STRENGTHS):
            for spot in _ring(ring, reach, radius):
                place = np.array([*spot, 0.0]) * PX
                if not _is_seen(stage, center + place, px(radius)):
                    continue
                behind = stage.caption.bottom - px(radius) < (center + place)[1] < stage.caption.top + px(radius)
                self._places.append(place)
                self._strengths.append(strength * (BEHIND if behind else 1.0))
                self._emblems.append(twin(made[(5 * len(self._places) + ring) % len(made)]))
        self._rest = [emblem.points - emblem.get_center() for emblem in self._emblems]
        self.count = len(self._emblems)
        self.starts: Sequence[int] = ()
        self.mobject = Group(*self._emblems)

    def pose(self, frame: int, grown: float) -> None:
        """As it is at a frame, with the map grown so far; each sets out on its frame of `starts`."""
        for number, start in enumerate(self.starts):
            share = float(np.clip((frame - start + 1) / FLIGHT, 0, 1))
            at = self._center + self._places[number] * grown * (FROM + (1 - FROM) * ease_out(share))
            self._emblems[number].points = at + self._rest[number] * (0.4 + 0.6 * overshoot(1.2)(share))
            self._emblems[number].fill_opacity = self._strengths[number] * min(1.0, 4 * share)


def _ring(ring: int, reach: tuple[float, float], radius: float) -> list[np.ndarray]:
    """The places on a ring, evenly, in an order that comes from all sides (px about the middle)."""
    across, up = (side + PITCH * radius * (ring + 1) for side in reach)
    count = max(6, round(np.pi * (3 * (across + up) - np.sqrt((3 * across + up) * (across + 3 * up))) / APART / radius))
    step = next(step for step in range(max(2, round(0.38 * count)), 2 * count) if np.gcd(step, count) == 1)
    return [along_way((across, up), (step * at % count + 0.5 * (ring + 1)) / count) for at in range(count)]


def _is_seen(stage: Stage, at: np.ndarray, radius: float) -> bool:
    """Whether some of it is in the frame, and none of it under the chapter's marker."""
    frame, top = stage.frame, stage.text.top
    marker = Box(frame.left, top - px(16), frame.left + px(MARKER), top + px(110))
    under = stage.marked and _meets(marker, at, radius)
    return _meets(frame, at, 0.7 * radius) and not under


def _meets(box: Box, at: np.ndarray, radius: float) -> bool:
    x, y = float(at[0]), float(at[1])
    beside = np.hypot(max(box.left - x, 0.0, x - box.right), max(box.bottom - y, 0.0, y - box.top))
    return bool(beside < radius)


__all__ = ["Crowd"]
