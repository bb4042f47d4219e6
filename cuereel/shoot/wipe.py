"""The cut to a chapter: the amber square of the marker grows over the picture, and shrinks to the next one's block.

Each side is drawn over its own shot, so that shots stay independent. At the end of a film the same square opens on its
first frame, so that it starts again without a seam.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from PIL import Image, ImageDraw

from cuereel.formats import PxBox
from cuereel.model import Frame
from cuereel.raster import Raster, premultiplied
from cuereel.shoot.caption_sprites import poppins, tinted
from cuereel.shoot.overlay import Overlay

COVERING, UNCOVERING = 6, 8
"""Frames that the square takes to cover the picture, and to leave it (at 30 frames a second: 0.2 and 0.27 s)."""

BEHIND = 0.13
"""By how much of its way a second square, in the other colour, follows the first: its edge shows the movement."""


SHAFT = ((0.78, 10), (0.56, 12), (0.34, 14))
"""Squares within the square: their size for its own, and how strongly (of 255) they darken it."""

LABEL = 0.62
"""How high the label is for the square's shorter side."""


@dataclass(frozen=True)
class Wipe:
    """The square's colour, that of what is written on it, and its follower's ("#RRGGBB"), in a frame of that size."""

    colour: str
    ink: str
    follower: str
    frame: Frame

    def covering(self, number: int, start: PxBox, label: str = "") -> tuple[Overlay, ...]:
        """Frame `number` of `COVERING`: from the square's place (px of the frame) to the whole picture."""
        ahead = (number + 1) / COVERING
        return self._squares(start, label, _ease_in(min(1.0, ahead + BEHIND)), _ease_in(ahead))

    def uncovering(self, number: int, end: PxBox, label: str = "") -> tuple[Overlay, ...]:
        """Frame `number` of `UNCOVERING`: from the whole picture to the square's place."""
        gone = number / UNCOVERING
        return self._squares(end, label, 1 - _ease_out(max(0.0, gone - BEHIND)), 1 - _ease_out(gone))

    def _squares(self, rest: PxBox, label: str, under: float, over: float) -> tuple[Overlay, ...]:
        width, height = self.frame.width, self.frame.height
        return (
            _filled(self.follower, _between(rest, under, width, height)),
            _labelled(self.colour, self.ink, label, _between(rest, over, width, height)),
        )


def _between(rest: PxBox, share: float, width: int, height: int) -> PxBox:
    """The box a share of the way from its place to the whole frame."""
    return PxBox(
        round(rest.left * (1 - share)),
        round(rest.top * (1 - share)),
        round(rest.right + (width - rest.right) * share),
        round(rest.bottom + (height - rest.bottom) * share),
    )


@lru_cache(maxsize=64)
def _filled(colour: str, box: PxBox) -> Overlay:
    pixels: Raster = np.empty((max(1, box.bottom - box.top), max(1, box.right - box.left), 4), dtype=np.uint8)
    pixels[...] = [*(int(colour[i : i + 2], 16) for i in (1, 3, 5)), 255]
    return Overlay(pixels, box.left, box.top)


@lru_cache(maxsize=64)
def _labelled(colour: str, ink: str, label: str, box: PxBox) -> Overlay:
    """A box with squares within it, as one looks into a shaft, and the label on it."""
    width, height = max(1, box.right - box.left), max(1, box.bottom - box.top)
    page = Image.new("RGBA", (width, height), colour)
    for share, strength in SHAFT:
        mask = Image.new("L", page.size, 0)
        corners = [width * (1 - share) / 2, height * (1 - share) / 2, width * (1 + share) / 2, height * (1 + share) / 2]
        ImageDraw.Draw(mask).rectangle(corners, fill=strength)
        page.alpha_composite(tinted(mask, ink))
    size = LABEL * min(width, height)
    if label and size >= 1:
        font = poppins("Poppins-ExtraBold", min(size, width * 1.4 / max(1, len(label))))
        mask = Image.new("L", page.size, 0)
        ImageDraw.Draw(mask).text((width / 2, height / 2), label, 255, font, anchor="mm")
        page.alpha_composite(tinted(mask, ink))
    return Overlay(premultiplied(page), box.left, box.top)


def _ease_in(share: float) -> float:
    return share**3


def _ease_out(share: float) -> float:
    return 1 - (1 - share) ** 3
