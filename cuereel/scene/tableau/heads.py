"""A picture of somebody -> where the head is, and where what is worn on it sits: at the brow, as wide as the head."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from cuereel.raster import Raster
from cuereel.scene.stage import Box
from cuereel.scene.tableau.holding import words_of

WORN = frozenset("hat cap crown helmet wig halo tiara beanie topi mahkota helm peci songkok blangkon".split())
"""What is put on a head."""

HEADED = frozenset(
    "man woman boy girl person people child kid baby adult king queen prince princess boss worker teacher student "
    "doctor nurse chef farmer astronaut detective judge police officer singer artist scientist engineer programmer "
    "customer user developer buyer seller friend mother father mom dad grandma grandpa guard soldier ninja mage "
    "wizard face smiley emoji head cat dog bear panda monkey fox lion tiger rabbit mouse frog pig cow hamster wolf "
    "koala robot snowman skull clown orang pria wanita laki perempuan anak bayi raja ratu bos pekerja guru murid "
    "siswa dokter petani pembeli penjual teman ibu ayah kucing anjing beruang monyet singa kelinci wajah kepala".split()
)
"""Who has a head that something is put on."""

BROW, SITS = 0.24, 0.04
"""How far below the top of a head the lower edge of what is worn is; of what is no hat, such as a halo."""

BROAD = {"crown": 0.82, "tiara": 0.8, "mahkota": 0.82, "halo": 0.8}
"""How wide some are beside the head; all else is a little wider than it."""

BRIM = 1.06

LARGEST = 1.7
"""How much larger than it was drawn something becomes on a head."""


@dataclass(frozen=True)
class Head:
    """Where a head is in a picture: shares of its width and height from its lower left corner."""

    x: float
    top: float
    wide: float
    high: float


def is_worn(words: str) -> bool:
    return bool(words_of(words) & WORN)


def has_head(words: str) -> bool:
    return bool(words_of(words) & HEADED)


def head_in(pixels: Raster) -> Head:
    """The head in a picture of one who is seen from the front: all that is above the neck, or all of a face."""
    solid = pixels[..., 3] > 100
    rows = np.flatnonzero(solid.any(axis=1))
    if not len(rows):
        return Head(0.5, 1.0, 1.0, 1.0)
    first, last = rows[0], rows[-1] + 1
    left = np.array([np.argmax(solid[row]) if solid[row].any() else 0 for row in range(first, last)])
    right = np.array([solid.shape[1] - np.argmax(solid[row][::-1]) for row in range(first, last)])
    widths = np.where(solid[first:last].any(axis=1), right - left, 0)
    high, wide = len(widths), int(widths.max())
    end = _neck(widths)
    if end is None:
        end = high if wide > 0.68 * high else round(0.3 * high)
    at = int(np.argmax(widths[:end]))
    return Head(
        float((left[at] + right[at]) / 2 / solid.shape[1]),
        1 - first / solid.shape[0],
        float(widths[at] / solid.shape[1]),
        end / solid.shape[0],
    )


def _neck(widths: np.ndarray) -> int | None:
    """The row in which somebody is narrowest between the head and the shoulders."""
    high = len(widths)
    for row in range(round(0.14 * high), round(0.72 * high)):
        above, below = widths[:row].max(), widths[row : row + round(0.3 * high)].max()
        low = widths[max(0, row - 3) : row + 4].min()
        if widths[row] == low and widths[row] < 0.8 * above and below > 1.15 * widths[row]:
            return row
    return None


def put_on(worn: Box, words: str, base: Box, head: Head) -> Box:
    """The box of what is worn, on a head: its lower edge at the brow, in its middle, as wide as the head is."""
    share = next((each for word, each in BROAD.items() if word in words_of(words)), BRIM)
    size = min(LARGEST, share * head.wide * base.width / worn.width)
    wide, high = size * worn.width, size * worn.height
    x = base.left + head.x * base.width
    sunk = -SITS if "halo" in words_of(words) else BROW
    low = base.bottom + (head.top - sunk * head.high) * base.height
    return Box(x - wide / 2, low, x + wide / 2, low + high)


__all__ = ["WORN", "Head", "has_head", "head_in", "is_worn", "put_on"]
