"""The ways of a line that goes "wider" once -> its legs as they stand at last, and how near they are seen before.

What was drawn before that fills the room at first; then it is squeezed into a corner, and the line goes on beyond it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from cuereel.scene.chart.legs import Pace, legs
from cuereel.scene.chart.levels import Station, bare, paces, stations
from cuereel.scene.motion import ease_in_out
from cuereel.scene.stage import Box

CORNER, LOW, HIGH, MIDDLE = 0.22, (0.07, 0.22), (0.76, 0.91), (0.42, 0.58)
"""The share of the width that what was drawn before has at last; and where in the height, by where the line goes."""

NEAR = (0.18, 0.82)
"""From how high to how high it reaches, of the room, while it is seen alone."""

ZOOM = 26
"""Frames in which it is squeezed."""


@dataclass(frozen=True)
class Zoom:
    """The place that stays in a squeeze (scene units), and how many times as large all stands before it."""

    about: tuple[float, float]
    times: tuple[float, float]
    start: int

    def share(self, frame: int) -> float:
        """How far it has gone, 0 to 1."""
        return ease_in_out(float(np.clip((frame - self.start + 1) / ZOOM, 0, 1)))

    def seen(self, points: np.ndarray, frame: int) -> np.ndarray:
        """Where points, as they stand at last, are seen in a frame."""
        left = 1 - self.share(frame)
        if left <= 0:
            return points
        about, times = np.array([*self.about, 0.0]), np.array([*self.times, 1.0]) ** left
        return np.asarray(about + (points - about) * times)


@dataclass(frozen=True)
class Widened:
    """The legs of a line, its points and the paces of its legs; how many of them are seen from near."""

    legs: list[np.ndarray]
    points: list[Station]
    paces: list[Pace]
    near: int


def parted(way: Sequence[str]) -> tuple[list[str], list[str]]:
    """The ways before the line goes wider and those behind it; it does so once."""
    at = list(way).index("wider")
    return list(way[:at]), [each for each in way[at:] if each != "wider"]


def widened(inner: Box, way: Sequence[str], levels: Sequence[str] = ()) -> Widened:
    """The legs in a room; of what no way is told, neither before nor behind, the line only swings."""
    before, behind = parted(way)
    stands = stations(levels, before) if levels else bare(before) if before else [Station(0.5), Station(0.5)]
    near = [each.height for each in stands]
    low, high = MIDDLE if not behind else HIGH if behind[0].endswith("down") else LOW
    least, most = min(near), max(near)
    wide = (most - least) or 1.0
    first = [low + (high - low) * ((each - least) / wide if most > least else 0.5) for each in near]
    far = [each.height for each in bare(behind)][1:] if behind else [first[-1]]
    if behind and behind[0] == "flat":
        far = [first[-1], *far[1:]]
    before_paces: list[Pace] = ["restless"] if not before and not levels else paces(levels, before, len(near) - 1)
    behind_paces: list[Pace] = paces((), behind, len(behind)) if behind else ["restless"]
    edge = inner.left + CORNER * inner.width
    corner, rest = Box(inner.left, inner.bottom, edge, inner.top), Box(edge, inner.bottom, inner.right, inner.top)
    out = legs(corner, first, before_paces) + legs(rest, [first[-1], *far], behind_paces)
    texts = [*(each.text for each in stands), *("" for _ in far)]
    points = [Station(height, text) for height, text in zip([*first, *far], texts, strict=True)]
    return Widened(out, points, [*before_paces, *behind_paces], len(first) - 1)


def zoom_of(inner: Box, near: Sequence[np.ndarray], start: int) -> Zoom:
    """The squeeze that takes legs from all of a room to where they stand."""
    corners = np.concatenate(list(near))
    least, most = corners.min(axis=0), corners.max(axis=0)
    across = inner.width / max(1e-6, most[0] - least[0])
    up = max(1.05, (NEAR[1] - NEAR[0]) * inner.height / max(1e-6, most[1] - least[1]))
    low = inner.bottom + NEAR[0] * inner.height
    x = (inner.left - across * least[0]) / (1 - across)
    y = (low - up * least[1]) / (1 - up)
    return Zoom((float(x), float(y)), (float(across), float(up)), start)


__all__ = ["CORNER", "ZOOM", "Widened", "Zoom", "parted", "widened", "zoom_of"]
