"""A picture with a spot on it -> the picture as it goes on around the spot."""

from __future__ import annotations

import numpy as np

from cuereel.raster import Raster
from cuereel.shoot.boxes import Box

EDGE = 6
"""Px around the spot that are not trusted: its softened edge, and what the encoder made of it."""

SAMPLED = 3
"""Rows above and below, the mean of which a column goes on from."""


def healed(picture: Raster, spot: Box) -> Raster:
    """The picture (height, width, channels) with the spot filled in, column by column, from above to below it.

    Backdrops are soft and their lines upright, so that nothing is seen of it; a spot at the edge goes on from one side.
    """
    height, width = picture.shape[:2]
    left, right = max(0, spot.left - EDGE), min(width, spot.right + EDGE)
    top, bottom = max(0, spot.top - EDGE), min(height, spot.bottom + EDGE)
    if left >= right or top >= bottom:
        return picture
    above = picture[max(0, top - SAMPLED) : top, left:right].astype(float)
    below = picture[bottom : bottom + SAMPLED, left:right].astype(float)
    if not len(above) or not len(below):
        above = below = above if len(above) else below
    if not len(above):
        return picture
    share = ((np.arange(top, bottom) - top + 0.5) / (bottom - top))[:, None, None]
    out = picture.copy()
    out[top:bottom, left:right] = np.rint((1 - share) * above.mean(axis=0) + share * below.mean(axis=0))
    return out
