"""The fields of a map -> emblems beyond it, no two alike, which go on coming and drift out over the frame's sides."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from manim import Group

from cuereel.scene.bake import baked
from cuereel.scene.medal import RIMS, marked
from cuereel.scene.motion import ease_out, overshoot
from cuereel.scene.orbit import along_way, length_of
from cuereel.scene.spread import room_of
from cuereel.scene.sprite import Sprite
from cuereel.scene.stage import MARKER, PX, Box, Stage, px
from cuereel.theme import Theme

PITCH, RING, RINGS = 2.5, 2.6, 2
"""Radii of an emblem from one to the next on a ring, and from one ring to the next, and how many rings there are."""

CLEAR, OUTSIDE = 1.06, 0.25
"""Radii of an emblem from the edge of the map to the first ring, and by which a middle may be outside the frame."""

BORDER, ABOVE = 26, 50
"""px that one is off the frame's upper edge at least, and by which it may reach above where words stand."""

TURN = 0.382
"""The share of a ring from one that comes to the next that does."""

FLIGHT, FROM = 9, 0.95
"""Frames in which one comes out to its place, and how near to the map's middle it sets out."""

MARKER_WIDTH = 600
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
        self._places = places_beyond(stage, center, reach, radius)[: len(marks)]
        self._emblems: list[Sprite] = []
        for number in range(len(self._places)):
            made = marked(marks[number], RIMS[number % len(RIMS)], theme, radius)
            self._emblems.append(baked(made, detail=0.8))
        self._rest = [emblem.points.copy() for emblem in self._emblems]
        self.count = len(self._emblems)
        self.starts: Sequence[int] = ()
        self.mobject = Group(*self._emblems)

    def pose(self, frame: int, wider: float, away: float = 0.0) -> None:
        """As it is at a frame, so many times as wide; each sets out on its frame of `starts`.

        All are so many px farther `away` from the map's middle than their places.
        """
        for number, start in enumerate(self.starts):
            share = float(np.clip((frame - start + 1) / FLIGHT, 0, 1))
            spot = self._places[number] * (wider, 1.0, 1.0)
            spot *= FROM + (1 - FROM) * ease_out(share) + px(away) / float(np.linalg.norm(spot))
            at = self._center + spot
            self._emblems[number].points = at + self._rest[number] * (0.4 + 0.6 * overshoot(1.2)(share))
            self._emblems[number].fill_opacity = min(1.0, 4 * share)


def places_beyond(stage: Stage, center: np.ndarray, reach: tuple[float, float], radius: float) -> list[np.ndarray]:
    """The places about `center`: on rings round the map, the nearest ring first, on each of them all round in turns."""
    out = []
    for number in range(RINGS):
        beyond = (CLEAR + RING * number) * radius
        ring = reach[0] + beyond, reach[1] + beyond
        count = 2 * round(length_of(ring) / (PITCH * radius) / 2)
        # none stands right above the hub, where the map reaches highest
        slots = sorted(range(count), key=lambda slot: (slot * TURN) % 1.0)
        for slot in slots:
            spot = np.array([*along_way(ring, (slot + 0.5) / count), 0.0]) * PX
            if _is_seen(stage, center + spot, px(radius)):
                out.append(spot)
    return out


def _is_seen(stage: Stage, at: np.ndarray, radius: float) -> bool:
    """Whether much of it is in the frame, and it is off the upper edge, the captions and the chapter's marker."""
    frame, text = stage.frame, stage.text.top
    highest = min(frame.top - px(BORDER), text + (px(MARKER) if stage.marked else 0.0) + px(ABOVE)) - radius
    inside = abs(at[0] - frame.center[0]) < frame.width / 2 + OUTSIDE * radius
    marker = Box(frame.left, text - px(16), frame.left + px(MARKER_WIDTH), text + px(110))
    return bool(inside and room_of(stage).bottom + radius <= at[1] <= highest) and not (
        stage.marked and _meets(marker, at, radius)
    )


def _meets(box: Box, at: np.ndarray, radius: float) -> bool:
    x, y = float(at[0]), float(at[1])
    beside = np.hypot(max(box.left - x, 0.0, x - box.right), max(box.bottom - y, 0.0, y - box.top))
    return bool(beside < radius)


__all__ = ["Crowd", "places_beyond"]
