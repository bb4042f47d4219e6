"""What stands on a wet floor -> what the floor gives back of it: upside down, fainter with depth, broken by ripples."""

from __future__ import annotations

import numpy as np
from manim import Mobject
from PIL import Image

from cuereel.raster import Raster
from cuereel.scene.bake import baked
from cuereel.scene.sprite import Picture, Sprite
from cuereel.scene.stage import PX, px

_WAVE = 15.0
"""Px from one ripple to the next, close to the line where thing and floor meet; they widen with depth."""

_SWAY = (1.2, 0.055)
"""Px by which a ripple shifts what it mirrors at that line, and how much more for every px below it."""

_MOST = 20.0
"""Px by which it does so at the most."""


def mirrored(
    mobject: Mobject, ground: float, *, strength: float, reach: float, detail: float = 0.6, blur: float = 2.0
) -> Sprite:
    """The image of a mobject in a floor whose height is `ground` (scene units), as a sprite in its place.

    `strength` (0 to 1) is how much of it is seen at the ground, and `reach` the px below it at which nothing is.
    """
    image = baked(mobject, detail=detail, blur=blur)
    low, high = (float(image.get_critical_point((0, way, 0))[1]) for way in (-1, 1))
    upright = image.picture.pixels[::-1]
    rows, across = upright.shape[:2]
    # After the flip its first row is what stood lowest.
    below = np.maximum(0.0, (low - ground) / PX + (np.arange(rows) + 0.5) / detail)
    margin = round(_MOST * detail)
    wide: Raster = np.pad(upright, ((0, 0), (margin, margin), (0, 0)))
    shift = np.round(_ripple(below) * detail).astype(int)
    columns = (np.arange(across + 2 * margin)[None, :] - shift[:, None]) % (across + 2 * margin)
    rippled = np.take_along_axis(wide, columns[..., None], axis=1)
    share = strength * np.clip(1 - below / reach, 0.0, 1.0) ** 1.4
    faded = np.round(rippled * share[:, None, None]).astype(np.uint8)
    kept = max(1, int(np.count_nonzero(below < reach)))
    out = Sprite(Picture(_soft(faded[:kept])), (across + 2 * margin) / detail)
    tall = px(kept / detail)
    return out.move_to((float(image.get_center()[0]), 2 * ground - low - tall / 2, 0.0)) if high > low else out


def _ripple(below: np.ndarray) -> np.ndarray:
    """The px by which what lies so many px below the line is shifted aside."""
    phase = 2 * np.pi * np.sqrt(below * 40 + 1) / _WAVE
    amount = np.minimum(_MOST, _SWAY[0] + _SWAY[1] * below)
    return np.asarray(amount * (0.7 * np.sin(phase) + 0.3 * np.sin(2.7 * phase + 1.0)))


def _soft(pixels: Raster) -> Raster:
    """Rows blended with their neighbours, so that no step is seen between two shifted ones."""
    height, width = pixels.shape[:2]
    image = Image.frombytes("RGBa", (width, height), pixels.tobytes())
    small = image.resize((width, max(1, height // 2)), Image.Resampling.BOX)
    return np.array(small.resize((width, height), Image.Resampling.BILINEAR))


__all__ = ["mirrored"]
