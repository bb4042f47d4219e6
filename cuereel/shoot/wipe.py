"""The cut to a chapter: slabs of the marker's colour close over the picture, and shrink to the next one's block.

How they come tells the chapters apart: the first grows out of the marker's square, the others come in as many slabs as
their place says, across or upright by turns. Each side is drawn over its own shot, so that shots stay independent. At
the end of a film the square opens on its first frame, so that it starts again without a seam.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from PIL import Image, ImageChops, ImageDraw

from cuereel.formats import PxBox
from cuereel.model import Frame
from cuereel.raster import premultiplied, rgb
from cuereel.shoot.caption_sprites import poppins, tinted
from cuereel.shoot.cut_frames import COVERING, UNCOVERING
from cuereel.shoot.overlay import Overlay

EDGE = 0.08
"""How far the other colour reaches around a slab like an edge of light, for its shorter side."""

REACH = 1.3
"""How large the square is when it covers the picture, for the frame's longer side: its corners are out of sight."""

CORNER = 0.09
"""The radius of the corners, for the shorter side."""

LABEL, READABLE = 0.62, 0.26
"""How high the label is for the slab's shorter side, and from which share of the frame's short side on it is shown."""

BARS = ((-0.12, 0.4), (0.08, 0.24))
"""Where there is no label, the two lines of a request: how far below the middle, and how long, for the side."""

LIT, SHADED = 0.1, 0.14
"""How much lighter a slab is at its top, and how much darker at its foot: as the block is that it becomes."""

WAYS = 5
"""Places after which the ways of covering the picture come round again."""

LAG = 0.35
"""The share of the time by which the last of several slabs sets out after the first."""

Rect = tuple[float, float, float, float]
"""Left, top, right and bottom in px of the frame; it may reach beyond that."""


@dataclass(frozen=True)
class Wipe:
    """The slabs' colour, that of what is written on them, and their edge's ("#RRGGBB"), in a frame of that size.

    It leads to the `place`th chapter, counted from 1; 0 is the plain square.
    """

    colour: str
    ink: str
    edge: str
    frame: Frame
    place: int = 0

    @property
    def slabs(self) -> int:
        """How many slabs there are; several lie across the frame where they are even in number, else upright."""
        return (self.place - 1) % WAYS + 1 if self.place else 1

    def covering(self, number: int, start: PxBox, label: str = "") -> tuple[Overlay, ...]:
        """Frame `number` of `COVERING`: to the whole picture, from the square's place (px of the frame) or a side."""
        share = (number + 1) / COVERING
        width, height = self.frame.width, self.frame.height
        if self.slabs == 1:
            rect = self._square(start, share**2.4)
            return (_drawn(self, label, (_whole(rect),), self._inside(rect)),)
        rects = tuple(_whole(self._slab(at, share)) for at in range(self.slabs))
        # the number is written on the slabs once they have come together: an edge would cut through it before
        return (_drawn(self, label if share == 1 else None, rects, (0, 0, width, height)),)

    def uncovering(self, number: int, end: PxBox, label: str = "") -> tuple[Overlay, ...]:
        """Frame `number` of `UNCOVERING`: from the whole picture to the square's place."""
        left = 1 - number / UNCOVERING
        if self.slabs == 1:
            rect = self._square(end, left**3.8)
        else:
            first, last = left**7, left**2.6
            rect = self._closing(end, *((last, first) if self._across else (first, last)))
        return (_drawn(self, label, (_whole(rect),), self._inside(rect)),)

    @property
    def _across(self) -> bool:
        return self.slabs % 2 == 0

    def _square(self, rest: PxBox, share: float) -> Rect:
        """The square a share of the way from its place to the whole picture."""
        width, height = self.frame.width, self.frame.height
        least = rest.right - rest.left
        side = least + (REACH * max(width, height) - least) * share
        # it is in the middle before it covers half of the picture
        way = 1 - (1 - share) ** 3
        x = (rest.left + rest.right) / 2 * (1 - way) + width / 2 * way
        y = (rest.top + rest.bottom) / 2 * (1 - way) + height / 2 * way
        return x - side / 2, y - side / 2, x + side / 2, y + side / 2

    def _closing(self, rest: PxBox, wide: float, high: float) -> Rect:
        """The whole picture on its way to the square's place: that share of the way is left in either direction."""
        by = 0.2 * min(self.frame.width, self.frame.height)
        return (
            rest.left - (rest.left + by) * wide,
            rest.top - (rest.top + by) * high,
            rest.right + (self.frame.width + by - rest.right) * wide,
            rest.bottom + (self.frame.height + by - rest.bottom) * high,
        )

    def _slab(self, at: int, share: float) -> Rect:
        """The `at`th slab as it comes in from a side: by turns where there are two, else like stairs."""
        width, height, count = self.frame.width, self.frame.height, self.slabs
        along, over = (height, width) if self._across else (width, height)
        late = LAG * at / (count - 1)
        come = min(1.0, max(0.0, (share - late) / (1 - LAG)))
        reach = over * come**1.5
        low, high = along * at / count, along * (at + 1) / count
        by = 0.2 * min(width, height)
        # the outer ones reach beyond the frame, so that their corners are out of sight
        low, high = low - by * (at == 0), high + by * (at == count - 1)
        near, beyond = -by, by if come == 1 else 0.0
        if not come:
            near = reach = -2 * by  # its edge of light is out of sight as well
        begins = at % 2 == 0 if count == 2 else count % 2 == 0
        first, last = (near, reach + beyond) if begins else (over - reach - beyond, over - near)
        return (first, low, last, high) if self._across else (low, first, high, last)

    def _inside(self, rect: Rect) -> Rect:
        """The part of a slab that lies in the frame."""
        left, top, right, bottom = rect
        return max(0.0, left), max(0.0, top), min(self.frame.width, right), min(self.frame.height, bottom)


def _whole(rect: Rect) -> Rect:
    left, top, right, bottom = (round(value) for value in rect)
    return left, top, right, bottom


@lru_cache(maxsize=64)
def _drawn(wipe: Wipe, label: str | None, rects: tuple[Rect, ...], within: Rect) -> Overlay:
    """The slabs with their edge of light, as much of them as lies in the frame, and the label (if any) `within`."""
    size = wipe.frame.width, wipe.frame.height
    page = Image.new("RGBA", size, wipe.edge)
    outer = _rounded(size, [_grown(rect) for rect in rects])
    page.putalpha(outer)
    face, inner = _lit(wipe.colour, size, rects), _rounded(size, rects)
    face.putalpha(inner)
    page.alpha_composite(face)
    x, y, side = (within[0] + within[2]) / 2, (within[1] + within[3]) / 2, _side(within)
    if label is not None and side >= READABLE * min(size):
        page.alpha_composite(tinted(ImageChops.multiply(_sign(label, size, x, y, side), inner), wipe.ink))
    box = outer.getbbox() or (0, 0, 1, 1)
    return Overlay(premultiplied(page.crop(box)), box[0], box[1])


def _side(rect: Rect) -> float:
    """The shorter side."""
    return max(0.0, min(rect[2] - rect[0], rect[3] - rect[1]))


def _grown(rect: Rect) -> Rect:
    """With the edge of light around it."""
    by = EDGE * _side(rect)
    return rect[0] - by, rect[1] - by, rect[2] + by, rect[3] + by


def _rounded(size: tuple[int, int], rects: Sequence[Rect]) -> Image.Image:
    finer = 2
    mask = Image.new("L", (size[0] * finer, size[1] * finer), 0)
    pen = ImageDraw.Draw(mask)
    for rect in rects:
        if rect[0] < rect[2] and rect[1] < rect[3]:
            pen.rounded_rectangle([value * finer for value in rect], CORNER * _side(rect) * finer, fill=255)
    return mask.resize(size, Image.Resampling.BOX)


def _lit(colour: str, size: tuple[int, int], rects: Sequence[Rect]) -> Image.Image:
    """The colour, lighter at the slab's top, darker at its foot; several share one light, so that no seam is left."""
    page = Image.new("RGBA", size, colour)
    for left, top, right, bottom in rects:
        column = Image.new("RGBA", (1, size[1]))
        for row in range(size[1]):
            high, low = (top, bottom) if len(rects) == 1 else (0, size[1])
            down = min(1.0, max(0.0, (row - high) / max(1, low - high)))
            bright = (1 - down) * LIT
            dark = 1 - down * SHADED
            column.putpixel((0, row), (*(round((c + (255 - c) * bright) * dark) for c in rgb(colour)), 255))
        first, last = max(0, int(left)), min(size[0], int(right))
        high, low = max(0, int(top)), min(size[1], int(bottom))
        if first < last and high < low:
            page.paste(column.crop((0, high, 1, low)).resize((last - first, low - high)), (first, high))
    return page


def _sign(label: str, size: tuple[int, int], x: float, y: float, side: float) -> Image.Image:
    """What is written on the slabs: the label, else the two lines of a request."""
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
