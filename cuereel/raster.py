"""Pixels as arrays: what sprites, overlays, the canvas and the encoder pass to each other."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PIL import Image

Raster = npt.NDArray[np.uint8]
"""Rows of RGBA pixels (height x width x 4)."""


def premultiplied(image: Image.Image) -> Raster:
    """An image's pixels with their colours multiplied by their alpha, as Cairo wants them."""
    rgba = np.asarray(image.convert("RGBA"))
    alpha = rgba[..., 3:].astype(np.uint16)
    return np.concatenate([(rgba[..., :3] * alpha + 127) // 255, alpha], axis=2).astype(np.uint8)
