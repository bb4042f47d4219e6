"""The shapes of a drawing, back to front -> the lines that are seen of it: they end where a shape in front is."""

from __future__ import annotations

import numpy as np
from manim import Mobject, VMobject

SOLID = 0.9
"""The opacity from which on a shape hides what is behind it."""

FINE = 14
"""Points on each curve of an outline."""

INSIDE = 0.985
"""How much of a shape hides: shapes that share an edge do not hide each other's."""


def traced(mobject: Mobject, most: int) -> list[VMobject]:
    """The seen lines of the largest solid shapes, `most` of them, those at the back first."""
    shapes = [leaf for leaf in mobject.get_family() if isinstance(leaf, VMobject) and len(leaf.points) >= 4]
    solid = [leaf for leaf in shapes if leaf.get_fill_opacity() > SOLID] or shapes
    largest = sorted(range(len(solid)), key=lambda at: -(solid[at].width + solid[at].height))[:most]
    rings = [[_sampled(path) for path in leaf.get_subpaths()] for leaf in solid]
    fronts = [_shrunk(rings[at], solid[at].get_center()) for at in range(len(solid))]
    lines = []
    for at in sorted(largest):
        for ring in rings[at]:
            hidden = np.zeros(len(ring), dtype=bool)
            for front in fronts[at + 1 :]:
                hidden |= _is_inside(ring, front)
            lines += [_line(run) for run in _runs(ring, ~hidden)]
    return lines


def _sampled(path: np.ndarray) -> np.ndarray:
    """Points along cubic curves (4 points each), to the end of the last one."""
    curves = path[: len(path) // 4 * 4].reshape(-1, 4, 3)
    t = np.linspace(0, 1, FINE, endpoint=False)[:, None]
    weights = np.hstack([(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t**2 * (1 - t), t**3])
    return np.concatenate([np.einsum("tw,cwx->ctx", weights, curves).reshape(-1, 3), curves[-1, 3:]])


def _shrunk(rings: list[np.ndarray], middle: np.ndarray) -> list[np.ndarray]:
    return [middle + (ring - middle) * INSIDE for ring in rings]


def _is_inside(points: np.ndarray, rings: list[np.ndarray]) -> np.ndarray:
    """Which of the points lie inside rings, by the even-odd rule."""
    inside = np.zeros(len(points), dtype=bool)
    x, y = points[:, :1], points[:, 1:2]
    for ring in rings:
        (ax, ay), (bx, by) = ring[:, :2].T, np.roll(ring[:, :2], -1, axis=0).T
        crosses = (ay > y) != (by > y)
        with np.errstate(divide="ignore", invalid="ignore"):
            at = ax + (y - ay) / (by - ay) * (bx - ax)
        inside ^= (np.count_nonzero(crosses & (x < at), axis=1) % 2).astype(bool)
    return inside


def _runs(ring: np.ndarray, seen: np.ndarray) -> list[np.ndarray]:
    """The stretches of a ring that are seen, each in one piece."""
    if seen.all():
        return [ring]
    first = int(np.flatnonzero(~seen)[0])
    ring, seen = np.roll(ring, -first, axis=0), np.roll(seen, -first)
    ends = np.flatnonzero(np.diff(np.concatenate([seen, [False]]).astype(int)))
    return [ring[start + 1 : end + 1] for start, end in zip(ends[::2], ends[1::2], strict=True) if end - start > 2]


def _line(run: np.ndarray) -> VMobject:
    return VMobject().set_points_as_corners(run)


__all__ = ["traced"]
