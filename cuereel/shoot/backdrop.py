"""A theme's backdrop -> the pixels behind everything: a vertical gradient, a soft light and a grid of dots.

The gradient is dithered by a fixed matrix, because 8-bit dark gradients show bands on phones.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from cuereel.colour import rgb
from cuereel.model import Frame
from cuereel.raster import Raster
from cuereel.theme import Backdrop

DOT_STEP, DOT_RADIUS = 60, 2.4
"""Px of the reference frame from dot to dot, and a dot's radius."""

_BAYER = np.array([[0, 8, 2, 10], [12, 4, 14, 6], [3, 11, 1, 9], [15, 7, 13, 5]]) / 16 - 0.5


@lru_cache(maxsize=4)
def paint_backdrop(backdrop: Backdrop, frame: Frame) -> Raster:
    """The backdrop in a frame's size (height x width x 4, RGBA, opaque)."""
    height, width = frame.height, frame.width
    unit = min(width, height) / 1080
    rows = np.linspace(0, 1, height)[:, None, None]
    picture = np.array(rgb(backdrop.top)) * (1 - rows) + np.array(rgb(backdrop.bottom)) * rows
    picture = np.repeat(picture, width, axis=1)
    y, x = np.mgrid[0:height, 0:width].astype(float)
    away = np.hypot((x - width / 2) / (0.75 * width), (y - 0.36 * height) / (0.48 * height))
    light = np.clip(1 - away, 0, 1)[..., None] ** 2 * 0.6
    picture = picture * (1 - light) + np.array(rgb(backdrop.glow)) * light
    dots = _dots(x / unit, y / unit, DOT_STEP, DOT_RADIUS, 1 / unit)[..., None] * backdrop.dot_opacity
    picture = picture * (1 - dots) + np.array(rgb(backdrop.dots)) * dots
    dither = np.tile(_BAYER, (height // 4 + 1, width // 4 + 1))[:height, :width, None]
    out = np.full((height, width, 4), 255, dtype=np.uint8)
    out[..., :3] = np.clip(np.rint(picture + dither), 0, 255).astype(np.uint8)
    return out


def _dots(x: np.ndarray, y: np.ndarray, step: float, radius: float, edge: float) -> np.ndarray:
    """How far each point is covered by a dot of the grid, 0 to 1, with an edge as wide as a pixel."""
    offset = np.hypot((x + step / 2) % step - step / 2, (y + step / 2) % step - step / 2)
    return np.clip((radius - offset) / edge + 0.5, 0, 1)
