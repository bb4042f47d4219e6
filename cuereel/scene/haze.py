"""A colour -> a large soft light as a small picture: what a `glow` shows, drawn several times as fast where wide."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from cuereel.scene.card import rgba
from cuereel.scene.sprite import Picture, Sprite
from cuereel.scene.stage import px

_SIDE = 96
"""Pixels along the picture's side: light is so soft that no more are seen."""

_STOPS = np.array((0.0, 0.2, 0.4, 0.6, 0.8, 1.0))


def haze(radius_x: float, radius_y: float, colour: str, alpha: float = 1.0) -> Sprite:
    """A soft ellipse of light about the origin, in px: `alpha` in the middle, nothing at the rim."""
    sprite = Sprite(_light(colour, alpha), 2 * radius_x)
    sprite.stretch_to_fit_height(px(2 * radius_y))
    return sprite


@lru_cache(maxsize=64)
def _light(colour: str, alpha: float) -> Picture:
    along = (np.arange(_SIDE) + 0.5) / _SIDE * 2 - 1
    far = np.hypot(along[:, None], along[None, :])
    share = np.interp(far, _STOPS, alpha * (1 - _STOPS) ** 1.8)
    colours = np.array([*rgba(colour)[:3], 1.0])
    return Picture(np.round(255 * share[..., None] * colours).astype(np.uint8))


__all__ = ["haze"]
