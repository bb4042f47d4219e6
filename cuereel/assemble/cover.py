"""A frame of the film + its title -> the cover: the picture above, the title large below, all in a centred 3:4 crop."""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files
from io import BytesIO
from itertools import combinations
from math import ceil

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from cuereel.formats import FrameFormat, PxBox
from cuereel.raster import Raster
from cuereel.theme import Theme

FACE = "Poppins-ExtraBold"

LARGEST, SMALLEST = 168, 56
"""Px of the title's em in a frame whose short side is 1080."""

LEADING, ASCENT, DESCENT = 1.08, 0.74, 0.24
"""From line to line, above and below a baseline, as shares of the em."""

MARGIN = 64
"""Px that the title keeps from the edge of the crop."""


FADING = 90
"""Px above the title over which the picture goes dark."""

CLEAR = 40
"""Px that a raised picture keeps from the upper edge of the crop."""

TELLING = 0.1
"""A row that changes by this share of what the busiest row does belongs to the subject."""

GROUND = 0.7
"""How much of the picture's ground is seen at the lower edge."""


def safe_crop(width: int, height: int) -> PxBox:
    """What a grid of covers shows of a tall frame: its centre at 3:4; of other frames, all."""
    tall = min(height, round(width * 4 / 3))
    top = (height - tall) // 2
    return PxBox(0, top, width, top + tall)


def draw_cover(picture: Raster, title: str, format: FrameFormat, theme: Theme) -> bytes:
    """A PNG of the format's size. `picture` is RGB of any size in the format's proportions."""
    width, height = format.width, format.height
    unit = min(width, height) / 1080
    cover = Image.fromarray(np.ascontiguousarray(picture[..., :3])).resize((width, height), Image.Resampling.LANCZOS)
    crop, margin = safe_crop(width, height), round(MARGIN * unit)
    room = PxBox(margin, _first_row(format), width - margin, crop.bottom - margin)
    lines, font = fit_title(title, room, unit)
    # The title stands on the crop's ground, and the picture ends above it.
    lowest = room.bottom - round(DESCENT * font.size)
    baselines = [lowest - round(LEADING * font.size) * left for left in reversed(range(len(lines)))]
    bar = baselines[0] - round(ASCENT * font.size) - round(58 * unit)
    dark = min(bar, format.caption.top)
    _raise(cover, format.caption.top, dark, crop.top + round(CLEAR * unit))
    _shade(cover, theme.backdrop.bottom, (dark - round(FADING * unit), dark), crop.bottom)
    pen, colours = ImageDraw.Draw(cover), theme.colours
    mark = (room.left, bar, room.left + round(150 * unit), bar + round(14 * unit))
    pen.rounded_rectangle(mark, round(7 * unit), colours.accent)
    for number, (line, baseline) in enumerate(zip(lines, baselines, strict=True)):
        stands_out = number == len(lines) - 1 and len(lines) > 1
        pen.text((room.left, baseline), line, colours.accent if stands_out else colours.ink, font, anchor="ls")
    out = BytesIO()
    cover.save(out, "PNG", compress_level=6)
    return out.getvalue()


def fit_title(title: str, room: PxBox, unit: float) -> tuple[list[str], ImageFont.FreeTypeFont]:
    """The title's lines in the largest size at which they fit into a box.

    Where not even the smallest does, words too long for a line are broken and the title is cut short.
    """
    words = title.split() or [" "]
    width, height = room.right - room.left, room.bottom - room.top
    for size in range(round(LARGEST * unit), round(SMALLEST * unit), -2):
        font = _font(size)
        lines = _lines(words, font, width)
        if _height(lines, size) <= height and all(font.getlength(line) <= width for line in lines):
            return _balanced(words, font, len(lines)), font
    font = _font(round(SMALLEST * unit))
    lines = _lines([piece for word in words for piece in _pieces(word, font, width)], font, width)
    return [line for number, line in enumerate(lines) if _height(lines[: number + 1], font.size) <= height], font


def _height(lines: list[str], size: float) -> float:
    return (ASCENT + DESCENT) * size + round(LEADING * size) * (len(lines) - 1)


def _pieces(word: str, font: ImageFont.FreeTypeFont, width: float) -> list[str]:
    """A word in parts that each fit into a line."""
    pieces = [""]
    for letter in word:
        if font.getlength(pieces[-1] + letter) > width:
            pieces.append("")
        pieces[-1] += letter
    return pieces


def _first_row(format: FrameFormat) -> int:
    """Titles keep to the lower two fifths, and leave the upper part to the picture."""
    return round(format.height * 0.58) if format.height > format.width else round(format.height * 0.45)


def _lines(words: list[str], font: ImageFont.FreeTypeFont, width: float) -> list[str]:
    lines = [words[0]]
    for word in words[1:]:
        longer = f"{lines[-1]} {word}"
        if font.getlength(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def _balanced(words: list[str], font: ImageFont.FreeTypeFont, count: int) -> list[str]:
    """The words over so many lines, the widest of which is as narrow as may be."""
    runs = [" ".join(words[first:last]) for first, last in combinations(range(len(words) + 1), 2)]
    widths = sorted({ceil(font.getlength(run)) for run in runs})
    return next(lines for width in widths if len(lines := _lines(words, font, width)) <= count)


def _raise(cover: Image.Image, ends: int, dark: int, highest: int) -> None:
    """Move what stands above row `ends` up to row `dark`, as far as its upper part stays below row `highest`."""
    pixels = np.asarray(cover.convert("L"), dtype=np.int16)[highest:ends]
    busy = np.abs(np.diff(pixels, axis=1)).sum(axis=1)
    by = min(ends - dark, int(np.argmax(busy >= TELLING * busy.max())))
    if by > 0:
        cover.paste(cover.crop((0, by, cover.width, dark + by)), (0, 0))


def _shade(cover: Image.Image, colour: str, fading: tuple[int, int], under: int) -> None:
    """Lay a colour over the lower part: it comes over the rows `fading` and goes again below row `under`.

    There the ground of the picture is seen, so that a tall cover does not end in a void.
    """
    rows = np.arange(cover.height)
    coming = np.clip((rows - fading[0]) / (fading[1] - fading[0]), 0, 1)
    going = np.clip((rows - under) / max(1, cover.height - under), 0, 1)
    eased = coming**2 * (3 - 2 * coming) - GROUND * going**2 * (3 - 2 * going)
    mask = np.repeat((eased * 255).astype(np.uint8)[:, None], cover.width, axis=1)
    cover.paste(Image.new("RGB", cover.size, colour), mask=Image.fromarray(mask))


@lru_cache(maxsize=64)
def _font(size: int) -> ImageFont.FreeTypeFont:
    data = files("fontpkg_poppins").joinpath(f"files/{FACE}.ttf").read_bytes()
    return ImageFont.truetype(BytesIO(data), size, layout_engine=ImageFont.Layout.BASIC)
