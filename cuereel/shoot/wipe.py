"""The cut to a chapter: a tile of the marker's colour closes over the picture, and shrinks to the next one's block.

How it comes tells the chapters apart: the first grows out of the marker's square, the others come in from a side each.
It is blurred as it moves, and darker the more of the picture it covers, so that it is no flash. Each side is drawn over
its own shot, so that shots stay independent. At the end of a film the square opens on its first frame, so that it
starts again without a seam.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from PIL import Image, ImageChops, ImageDraw

from cuereel.colour import rgb
from cuereel.formats import PxBox
from cuereel.model import Frame
from cuereel.raster import premultiplied
from cuereel.shoot.caption_sprites import poppins, tinted
from cuereel.shoot.cut_frames import COVERING, UNCOVERING
from cuereel.shoot.overlay import Overlay

EDGE, BROADEST = 0.03, 10.0
"""How far a lighter tone reaches around a tile like an edge of light, for its shorter side, and px of it (at 1080 of
the frame's short side) at most: a broad one is a halo."""

REACH = 1.3
"""How large the square is when it covers the picture, for the frame's longer side: its corners are out of sight."""

CORNER = 0.09
"""The radius of the corners, for the shorter side."""

HEAVY = "Poppins-ExtraBold"

LABEL, READABLE = 0.62, 0.26
"""How large the label is for the tile's shorter side, and from which share of the frame's short side on it is shown."""

BARS = ((-0.12, 0.4), (0.08, 0.24))
"""Where there is no label, the two lines of a request: how far below the middle, and how long, for the side."""

LIT, SHADED = 0.1, 0.14
"""How much lighter a tile is at its top, and how much darker at its foot: as the block is that it becomes."""

WAYS = 5
"""Places after which the ways of covering the picture come round again."""

DEEPER, DIMMED = 0.45, 0.12
"""Where it covers the whole picture: how much deeper its colour is (an exponent beyond 1), and how much darker."""

WARM, WARMER, GLEAM = (238.0, 138.0, 48.0), 0.72, ((255.0, 222.0, 178.0), 0.8)
"""Where what is written on it is lighter than its colour, as over pale pictures: what it goes to as it covers them and
how far, since a dark page between two pale ones is a flash; and its edge of light, by its colour."""

BRIGHT = 0.4
"""How far its edge of light goes from its colour to white: of another colour it would mix with that to a stain."""

SHUTTER, STRIP, FEATHER = 0.5, 5, 30.0
"""The share of a frame's time over which what moves is blurred, px between two of the places that make the blur, and px
of it (at 1080 of the frame's short side) at most: over more than that an edge is no longer seen to move."""

DEEP, FAR, ABOVE, ASIDE, FULLY = 0.55, 1910.0, 790.0, 660.0, 300.0
"""How deep the block is that it becomes, for its side; px (at 1080 of the frame's short side) from the eye to it, from
the block's top up to the eye's height, and from the frame's middle to the eye, away from a block that stands at least
the last of them from it. As the block of a chapter's card stands."""

BRIM = 10.0
"""px (at 1080 of the frame's short side) by which it stands over the block at first, until it rests on it."""

SIDES, BACK = (0.36, 0.58), (0.12, 0.44)
"""How much darker the block's side is above and below, its top's far edge, and how much lighter its near one."""

Rect = tuple[float, float, float, float]
"""Left, top, right and bottom in px of the frame; it may reach beyond that."""

Colour = tuple[float, float, float]
"""Red, green and blue, each 0 to 255."""


@dataclass(frozen=True)
class Wipe:
    """The tile's colour and that of what is written on it ("#RRGGBB"), in a frame of that size.

    It leads to the `place`th chapter, counted from 1; 0 is the plain square.
    """

    colour: str
    ink: str
    frame: Frame
    place: int = 0

    @property
    def way(self) -> int:
        """How it comes: 0 out of its square, 1 to 4 from the left, from below, from the right, from above."""
        return (self.place - 1) % WAYS if self.place else 0

    @property
    def pale(self) -> bool:
        """Whether the pictures that it covers are pale: what is written on it is the lighter of the two."""
        return sum(rgb(self.ink)) > sum(rgb(self.colour))

    @property
    def rim(self) -> str:
        """The colour of its edge of light."""
        return _hex(_mixed(self.colour, *(GLEAM if self.pale else ((255.0, 255.0, 255.0), BRIGHT))))

    @property
    def scale(self) -> float:
        """How large a px of a full-size frame (1080 on its short side) is in this one."""
        return min(self.frame.width, self.frame.height) / 1080

    def covered(self, share: float) -> str:
        """Its colour, changed by a share of how it is where it covers the whole picture."""
        return _hex(_mixed(self.colour, WARM, WARMER * share)) if self.pale else _deepened(self.colour, share)

    def covering(self, number: int, start: PxBox, label: str = "") -> tuple[Overlay, ...]:
        """Frame `number` of `COVERING`: towards the whole picture, from the square's place (px of the frame) or a side.

        The first frame of `UNCOVERING` is the one on which all is covered: a second would be a hold on a blank one.
        """
        share = (number + 1) / (COVERING + 1)
        if not self.way:
            rects = self._blurred(lambda share: self._square(start, share**2.4), share, COVERING)
            return (_drawn(self, label, rects, 1.0),)
        # the number is written on it once it has come: it would be cut off by the frame before
        rects = self._blurred(self._coming, share, COVERING)
        return (_drawn(self, label if number == COVERING - 1 else None, rects, 1.0),)

    def uncovering(self, number: int, end: PxBox, label: str = "") -> tuple[Overlay, ...]:
        """Frame `number` of `UNCOVERING`: from the whole picture to the square's place, where it becomes a block."""
        share = number / UNCOVERING
        if not self.place:
            rects = self._blurred(lambda share: self._square(end, (1 - share) ** 3.8), share, UNCOVERING)
            return (_drawn(self, label, rects, 1.0),)
        rects = self._blurred(lambda share: self._settling(end, share), share, UNCOVERING)
        loose = _loose(share)
        return (_drawn(self, label, rects, loose, self._back(rects[-1], end, 1 - loose)),)

    def _settling(self, rest: PxBox, share: float) -> Rect:
        """The tile on its way to the block that stands there already, of which nothing is seen beside it."""
        face = self._square(rest, (1 - share) ** 3.8)
        block = self._back((rest.left, rest.top, rest.right, rest.bottom), rest, 1.0)
        back = self._back(face, rest, 1 - _loose(share))
        x = max(0.0, block[2] - max(back[2], face[2])) + min(0.0, block[0] - min(back[0], face[0]))
        brim = BRIM * self.scale * (1 - share)
        y = min(0.0, block[1] - brim - back[1])
        return face[0] + x, face[1] + y, face[2] + x, face[3] + y

    def _blurred(self, at: Callable[[float], Rect], share: float, frames: int) -> tuple[Rect, ...]:
        """Where it is as the shutter is open on a frame, the last place as that ends."""
        end = _whole(at(share))
        if share in (0, 1):
            return (end,)
        open_at = share - SHUTTER / frames
        begun = at(open_at)
        far = max(abs(one - other) for one, other in zip(begun, end, strict=True))
        seen = min(1.0, FEATHER * self.scale / max(1.0, far))
        count = int(min(32, max(1, seen * far / STRIP)))
        return (*(_whole(at(share - SHUTTER / frames * seen * (1 - n / count))) for n in range(count)), end)

    def _square(self, rest: PxBox, share: float) -> Rect:
        """The square a share of the way from its place to the whole picture."""
        width, height = self.frame.width, self.frame.height
        least = rest.right - rest.left
        side = least + (REACH * max(width, height) - least) * share
        # it is in the middle before it covers half of the picture
        way = 1 - (1 - share) ** 3
        x = (rest.left + rest.right) / 2 * (1 - way) + width / 2 * way
        y = (rest.top + rest.bottom) / 2 * (1 - way) + height / 2 * way
        # never beside its place: there it would be seen twice
        spare = (side - least) / 2
        x = min(max(x, (rest.left + rest.right) / 2 - spare), (rest.left + rest.right) / 2 + spare)
        y = min(max(y, (rest.top + rest.bottom) / 2 - spare), (rest.top + rest.bottom) / 2 + spare)
        return x - side / 2, y - side / 2, x + side / 2, y + side / 2

    def _coming(self, share: float) -> Rect:
        """The tile as it comes in from a side; it reaches beyond the others, so that its corners are out of sight."""
        width, height = self.frame.width, self.frame.height
        by = 0.3 * min(width, height)
        across = self.way % 2 == 1
        over = width if across else height
        reach = (over + by) * share**1.6
        first, last = (-2 * by, reach) if self.way in (1, 4) else (over - reach, over + 2 * by)
        return (first, -by, last, height + by) if across else (-by, first, width + by, last)

    def _back(self, face: Rect, rest: PxBox, share: float) -> Rect:
        """The back of the block of which a tile is the front, as a share of its depth is seen."""
        scale = self.scale
        aside = (rest.left + rest.right - self.frame.width) / 2
        turn = max(-1.0, min(1.0, aside / (FULLY * scale)))
        eye = self.frame.width / 2 - turn * ASIDE * scale, rest.top - ABOVE * scale
        deep = DEEP * (face[2] - face[0]) * share
        near = deep / (FAR * scale + deep)
        left, top, right, bottom = (edge + (eye[number % 2] - edge) * near for number, edge in enumerate(face))
        return left, top, right, bottom

    def cover(self, rect: Rect) -> float:
        """The share of the picture that a tile covers."""
        left, top, right, bottom = self.inside(rect)
        return max(0.0, right - left) * max(0.0, bottom - top) / (self.frame.width * self.frame.height)

    def inside(self, rect: Rect) -> Rect:
        """The part of a tile that lies in the frame."""
        left, top, right, bottom = rect
        return max(0.0, left), max(0.0, top), min(self.frame.width, right), min(self.frame.height, bottom)


def _loose(share: float) -> float:
    """How much of a tile and how little of a block it is on its way: its sides come into sight, its edge goes."""
    return max(0.0, 1 - share / (1 - 2 / UNCOVERING))


def _whole(rect: Rect) -> Rect:
    left, top, right, bottom = (round(value) for value in rect)
    return left, top, right, bottom


@lru_cache(maxsize=64)
def _drawn(wipe: Wipe, label: str | None, rects: tuple[Rect, ...], loose: float, back: Rect | None = None) -> Overlay:
    """The tile with its edge of light, blurred over its places, the label (if any) within what is seen of it.

    `loose` is 1 while it moves and 0 at rest, where it has the sharp corners of a block with that `back`.
    """
    size, rect = (wipe.frame.width, wipe.frame.height), rects[-1]
    within = wipe.inside(rect)
    tone = wipe.covered(max(0.0, min(1.0, (wipe.cover(rect) - 0.12) / 0.5)))
    page = Image.new("RGBA", size, wipe.rim)
    outer = _rounded(size, [_grown(each, loose, BROADEST * wipe.scale) for each in rects], loose)
    page.putalpha(outer)
    if back:
        page = _sides(tone, size, rect, back, page)
    face, inner = _lit(tone, size, rect), _rounded(size, rects, loose)
    face.putalpha(inner)
    page.alpha_composite(face)
    x, y, side = (within[0] + within[2]) / 2, (within[1] + within[3]) / 2, _side(within)
    # a request never is without its lines: the one that it becomes has them
    if label is not None and (not wipe.place or side >= READABLE * min(size)):
        page.alpha_composite(tinted(ImageChops.multiply(_sign(label, size, x, y, side), inner), wipe.ink))
    box = page.getchannel("A").getbbox() or (0, 0, 1, 1)
    return Overlay(premultiplied(page.crop(box)), box[0], box[1])


def _side(rect: Rect) -> float:
    """The shorter side."""
    return max(0.0, min(rect[2] - rect[0], rect[3] - rect[1]))


def _grown(rect: Rect, loose: float, most: float) -> Rect:
    """With the edge of light around it."""
    by = min(most, EDGE * _side(rect)) * loose
    return rect[0] - by, rect[1] - by, rect[2] + by, rect[3] + by


def _rounded(size: tuple[int, int], rects: Sequence[Rect], loose: float) -> Image.Image:
    """How much of each px is covered, for as long as each of the places lasts."""
    finer = 2 if len(rects) == 1 else 1
    total = np.zeros((size[1] * finer, size[0] * finer), np.uint16)
    for rect in rects:
        mask = Image.new("L", (size[0] * finer, size[1] * finer), 0)
        if rect[0] < rect[2] and rect[1] < rect[3]:
            corner = CORNER * _side(rect) * loose * finer
            ImageDraw.Draw(mask).rounded_rectangle([value * finer for value in rect], corner, fill=255)
        total += np.asarray(mask)
    mean = Image.fromarray((total // len(rects)).astype(np.uint8))
    return mean.resize(size, Image.Resampling.BOX)


def _deepened(colour: str, share: float) -> str:
    """A colour deeper and darker by a share of how it is where it covers the whole picture."""
    channels = (255 * (1 - DIMMED * share) * (channel / 255) ** (1 + DEEPER * share) for channel in rgb(colour))
    return _hex(channels)


def _hex(channels: Iterable[float]) -> str:
    return "#" + "".join(f"{round(channel):02X}" for channel in channels)


def _sides(colour: str, size: tuple[int, int], face: Rect, back: Rect, page: Image.Image) -> Image.Image:
    """The top and the side that are seen of a block, from its front to its back, over a page."""
    near_left, near_top, near_right, near_foot = face
    left, top, right, foot = back
    upper = [(near_left, near_top), (near_right, near_top), (right, top), (left, top)]
    beside = [(near_right, near_top), (right, top), (right, foot), (near_right, near_foot)]
    if left < near_left:
        beside = [(near_left, near_top), (left, top), (left, foot), (near_left, near_foot)]
    dark, light = (0, 0, 0), (255, 255, 255)
    faces = (
        (beside, ((dark, SIDES[0]), (dark, SIDES[1]))),
        (upper, ((dark, BACK[0]), (light, BACK[1]))),
    )
    for corners, tones in faces:
        mask = Image.new("L", (size[0] * 2, size[1] * 2), 0)
        ImageDraw.Draw(mask).polygon([(2 * x, 2 * y) for x, y in corners], fill=255)
        heights = [y for _, y in corners]
        filled = _graded([_mixed(colour, *tone) for tone in tones], size, min(heights), max(heights))
        filled.putalpha(mask.resize(size, Image.Resampling.BOX))
        page.alpha_composite(filled)
    return page


def _mixed(colour: str, other: Colour, share: float) -> Colour:
    red, green, blue = (c + (o - c) * share for c, o in zip(rgb(colour), other, strict=True))
    return red, green, blue


def _lit(colour: str, size: tuple[int, int], rect: Rect) -> Image.Image:
    """The colour, lighter at the tile's top, darker at its foot."""
    return _graded([_mixed(colour, (255, 255, 255), LIT), _mixed(colour, (0, 0, 0), SHADED)], size, rect[1], rect[3])


def _graded(tones: Sequence[Colour], size: tuple[int, int], top: float, foot: float) -> Image.Image:
    """A page that runs from one colour at a height to another further down."""
    down = np.clip((np.arange(size[1]) - top) / max(1.0, foot - top), 0, 1)[:, None]
    rows = np.array(tones[0]) * (1 - down) + np.array(tones[1]) * down
    page = np.empty((size[1], size[0], 4), np.uint8)
    page[..., :3], page[..., 3] = np.rint(rows)[:, None, :], 255
    return Image.fromarray(page)


def _sign(label: str, size: tuple[int, int], x: float, y: float, side: float) -> Image.Image:
    """What is written on the tile: the label, else the two lines of a request."""
    mask = Image.new("L", size, 0)
    pen = ImageDraw.Draw(mask)
    shown = min(side, 1.1 * min(size))
    if label:
        left, top, right, foot = poppins(HEAVY, 200).getbbox(label)
        font = poppins(HEAVY, LABEL * shown * 200 / max(right - left, foot - top))
        left, top, right, foot = font.getbbox(label)
        pen.text((x - (left + right) / 2, y - (top + foot) / 2), label, 255, font)
        return mask
    for below, length in BARS:
        left, middle, half = x - 0.2 * shown, y + below * shown, 0.045 * shown
        pen.rounded_rectangle([left, middle - half, left + length * shown, middle + half], half, fill=255)
    return mask
