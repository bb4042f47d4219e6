"""The outline of what stands out in a scene's first or last frame, for a cut that carries its shape over."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from cuereel.scene.stage import Box


@dataclass(frozen=True)
class Outline:
    """A rectangle in scene units with rounded corners: a circle where `corner` is half of its side, a line without
    height.

    `dots` are what it is strewn with, each by its place: where both sides of a cut have some, these are carried over.
    """

    box: Box
    corner: float
    dots: tuple[tuple[float, float], ...] = ()


def level(left: float, right: float, y: float) -> Outline:
    """A level line."""
    return Outline(Box(left, y, right, y), 0.0)


def ringed(x: float, y: float, radius: float, count: int) -> Outline:
    """A circle with so many dots on it, evenly, the first on its left."""
    turns = np.pi - 2 * np.pi * np.arange(count) / max(1, count)
    dots = tuple((x + radius * float(np.cos(turn)), y + radius * float(np.sin(turn))) for turn in turns)
    return Outline(Box(x - radius, y - radius, x + radius, y + radius), radius, dots)


__all__ = ["Outline", "level", "ringed"]
