"""A sprite -> its pieces, as it breaks about a point near its middle; each stands where it was in the whole."""

from __future__ import annotations

import numpy as np

from cuereel.scene.bake import sprite_at
from cuereel.scene.sprite import Picture, Sprite
from cuereel.scene.stage import PX

BREAKS = np.radians([18, 108, 196, 292])
"""The ways in which the cracks run from there, counter-clockwise from the right."""

OFF = (0.06, -0.05)
"""Where they meet, from the middle (shares of half a side)."""

OUTWARD = tuple(
    float((low + (high - low) / 2) % (2 * np.pi))
    for low, high in zip(BREAKS, [*BREAKS[1:], BREAKS[0] + 2 * np.pi], strict=True)
)
"""The way from the middle to each piece."""


def shards(sprite: Sprite) -> list[Sprite]:
    """The pieces, as many as `OUTWARD`."""
    pixels = sprite.picture.pixels
    high, wide = pixels.shape[:2]
    y, x = np.mgrid[1 : -1 : high * 1j, -1 : 1 : wide * 1j]
    way = (np.arctan2(y - OFF[1], x - OFF[0]) - BREAKS[0]) % (2 * np.pi)
    which = np.searchsorted((BREAKS - BREAKS[0])[1:], way)
    out = []
    for number in range(len(BREAKS)):
        inside = (which == number) & (pixels[..., 3] > 0)
        rows, columns = np.flatnonzero(inside.any(axis=1)), np.flatnonzero(inside.any(axis=0))
        cut = slice(rows[0], rows[-1] + 1), slice(columns[0], columns[-1] + 1)
        kept = np.where(inside[..., None], pixels, 0).astype(np.uint8)[cut]
        middle = np.array([columns[0] + columns[-1] + 1 - wide, high - rows[0] - rows[-1] - 1, 0.0]) / 2
        each = sprite.width / wide
        out.append(
            sprite_at(
                Picture(np.ascontiguousarray(kept)), kept.shape[1] * each / PX, sprite.get_center() + middle * each
            )
        )
    return out


__all__ = ["OUTWARD", "shards"]
