"""A place on a map -> the curve that leads there from the middle, and what lies on it."""

from __future__ import annotations

import numpy as np


def way_to(place: np.ndarray) -> np.ndarray:
    """The way from the hub to a place (4 x 2): it comes to the place from the side, so that it passes by names."""
    x, y = place
    return np.array([(0.0, 0.0), (0.45 * x, 0.35 * y), (0.55 * x, y), (x, y)])


def first_of(curve: np.ndarray, share: float) -> np.ndarray:
    """The first part of a cubic curve (4 x 3), up to a share (0 to 1) of it."""
    a, b, c, d = curve
    ab, bc, cd = a + (b - a) * share, b + (c - b) * share, c + (d - c) * share
    abc, bcd = ab + (bc - ab) * share, bc + (cd - bc) * share
    return np.array([a, ab, abc, abc + (bcd - abc) * share])


def point_on(curve: np.ndarray, share: float) -> np.ndarray:
    """The point at a share (0 to 1) of a cubic curve (4 x 3)."""
    return np.asarray(first_of(curve, float(np.clip(share, 0, 1)))[3])


__all__ = ["first_of", "point_on", "way_to"]
