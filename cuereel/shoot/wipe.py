"""The cut to a chapter: the square of the marker grows over the picture, and shrinks to the next one's block.

Each side is drawn over its own shot, so that shots stay independent. At the end of a film the same square opens on its
first frame, so that it starts again without a seam.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PIL import Image, ImageChops, ImageDraw

from cuereel.formats import PxBox
from cuereel.model import Frame
from cuereel.raster import premultiplied
from cuereel.shoot.caption_sprites import poppins, tinted
from cuereel.shoot.overlay import Overlay

COVERING, UNCOVERING = 6, 8
"""Frames that the square takes to cover the picture, and to leave it (at 30 frames a second: 0.2 and 0.27 s)."""

AHEAD = 1.16
"""How much larger the square of the other colour is, which goes around the first like an edge of light."""

REACH = 1.3
"""How large the square is when it covers the picture, for the frame's longer side: its corners are out of sight."""

CORNER = 0.09
"""The radius of the corners, for the side."""

LABEL, READABLE = 0.62, 0.26
"""How high the label is for the square's side, and from which share of the frame's short side on it is shown."""

BARS = ((-0.12, 0.4), (0.08, 0.24))
"""Where there is no label, the two lines of a request: how far below the middle, and how long, for the side."""

LIT, SHADED = 0.1, 0.14
"""How much lighter the square is at its top, and how much darker at its foot: as the block is that it becomes."""


@dataclass(frozen=True)
class Wipe:
    """The square's colour, that of what is written on it, and its edge's ("#RRGGBB"), in a frame of that size."""

    colour: str
    ink: str
    edge: str
    frame: Frame

    def covering(self, number: int, start: PxBox, label: str = "") -> tuple[Overlay, ...]:
        """Frame `number` of `COVERING`: from the square's place (px of the frame) to the whole picture."""
        return self._square(start, label, ((number + 1) / COVERING) ** 2.4)

    def uncovering(self, number: int, end: PxBox, label: str = "") -> tuple[Overlay, ...]:
        """Frame `number` of `UNCOVERING`: from the whole picture to the square's place."""
        return self._square(end, label, (1 - number / UNCOVERING) ** 3.8)

    def _square(self, rest: PxBox, label: str, share: float) -> tuple[Overlay, ...]:
        """The square a share of the way from its place to the whole picture."""
        width, height = self.frame.width, self.frame.height
        least = rest.right - rest.left
        side = least + (REACH * max(width, height) - least) * share
        # it is in the middle before it covers half of the picture
        way = 1 - (1 - share) ** 3
        x = (rest.left + rest.right) / 2 * (1 - way) + width / 2 * way
        y = (rest.top + rest.bottom) / 2 * (1 - way) + height / 2 * way
        return (_drawn(self, label, round(side), round(x), round(y)),)


@lru_cache(maxsize=64)
def _drawn(wipe: Wipe, label: str, side: int, x: int, y: int) -> Overlay:
    """The square with its edge of light, as much of it as lies in the frame."""
    width, height = wipe.frame.width, wipe.frame.height
    page = Image.new("RGBA", (width, height), wipe.edge)
    outer, inner = (_rounded((width, height), x, y, side * grown) for grown in (AHEAD, 1.0))
    page.putalpha(outer)
    face = _lit(wipe.colour, (width, height), y, side)
    face.putalpha(inner)
    page.alpha_composite(face)
    if side >= READABLE * min(width, height):
        page.alpha_composite(tinted(ImageChops.multiply(_sign(label, (width, height), x, y, side), inner), wipe.ink))
    box = outer.getbbox() or (0, 0, 1, 1)
    return Overlay(premultiplied(page.crop(box)), box[0], box[1])


def _rounded(size: tuple[int, int], x: float, y: float, side: float) -> Image.Image:
    finer = 2
    mask = Image.new("L", (size[0] * finer, size[1] * finer), 0)
    box = [(value + sign * side / 2) * finer for value, sign in ((x, -1), (y, -1), (x, 1), (y, 1))]
    ImageDraw.Draw(mask).rounded_rectangle(box, CORNER * side * finer, fill=255)
    return mask.resize(size, Image.Resampling.BOX)


def _lit(colour: str, size: tuple[int, int], y: float, side: float) -> Image.Image:
    """The colour, lighter at the square's top and darker at its foot."""
    channels = [int(colour[i : i + 2], 16) for i in (1, 3, 5)]
    column = Image.new("RGBA", (1, size[1]))
    for row in range(size[1]):
        down = min(1.0, max(0.0, (row - y) / side + 0.5))
        bright = (1 - down) * LIT
        dark = 1 - down * SHADED
        column.putpixel((0, row), (*(round((c + (255 - c) * bright) * dark) for c in channels), 255))
    return column.resize(size)


def _sign(label: str, size: tuple[int, int], x: float, y: float, side: float) -> Image.Image:
    """What is written on the square: the label, else the two lines of a request."""
    mask = Image.new("L", size, 0)
    pen = ImageDraw.Draw(mask)
    shown = min(side, 1.1 * min(size))
    if label:
        font = poppins("Poppins-ExtraBold", LABEL * shown * min(1.0, 2.2 / len(label)))
        pen.text((x, y), label, 255, font, anchor="mm")
        return mask
    for below, length in BARS:
        left, middle, half = x - 0.2 * shown, y + below * shown, 0.045 * shown
        pen.rounded_rectangle([left, middle - half, left + length * shown, middle + half], half, fill=255)
    return mask
