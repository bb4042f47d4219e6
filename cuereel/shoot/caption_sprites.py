"""A caption and the word being said -> a picture of it: heavy words on a plate, the spoken one lit."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from importlib.resources import files
from io import BytesIO
from math import pi, sqrt

from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageFont

from cuereel.model import Caption, Frame
from cuereel.raster import premultiplied
from cuereel.shoot.caption_style import CaptionStyle
from cuereel.shoot.overlay import Overlay

ALIKE = 1.4
"""Ems by which two lines differ below which both stand on a plate of one width: a step is to be seen as one."""

SOFT = 0.45
"""How far corners are blurred before the shape is cut out anew, for the radius that they come to have."""

PLATE_SIDE, PLATE_CORNER, RIM = 0.3, 0.32, 0.03
"""How far a plate reaches beyond its line, the radius of its corners, and the width of its rim, in ems."""

FOOT, LIFT = 0.12, 0.05
"""Ems by which a plate reaches further down than up, as letters like g and y do, and by which words stand higher.
"""

REFERENCE_SHORT_SIDE = 1080
"""Px of a frame's short side for which a style's lengths are meant."""


def caption_sprite(caption: Caption, active: int | None, style: CaptionStyle, frame: Frame) -> Overlay:
    """The caption's page with word `active` of it lit (none: None), where it lies on the frame.

    The same words, lines, active word, style and frame give the same object.
    """
    return _sprite(_lines(caption), active, style, frame.width, frame.height)


def _lines(caption: Caption) -> tuple[tuple[str, ...], ...]:
    words = [word.text for word in caption.words]
    lines, start = [], 0
    for count in caption.lines:
        lines.append(tuple(words[start : start + count]))
        start += count
    return tuple(line for line in (*lines, tuple(words[start:])) if line)


@lru_cache(maxsize=256)
def _sprite(
    lines: tuple[tuple[str, ...], ...], active: int | None, style: CaptionStyle, width: int, height: int
) -> Overlay:
    scale = min(width, height) / REFERENCE_SHORT_SIDE
    font = _fitted_font(lines, style, scale)
    outline = max(1, round(font.size * style.outline))
    ascent, descent = font.getmetrics()
    pitch = round(font.size * style.leading)
    margin = outline + round(font.size * (PLATE_SIDE + PLATE_CORNER))
    wide = round(max(_width(line, font) for line in lines)) + 2 * margin
    tall = pitch * (len(lines) - 1) + ascent + descent + 2 * margin
    words = _places(lines, font, wide, margin - round(LIFT * font.size), pitch)
    shape = Image.new("L", (wide, tall), 0)
    for text, x, y in words:
        ImageDraw.Draw(shape).text((x, y), text, 255, font, stroke_width=outline)
    plate, inner = _plate(lines, font, shape.size, margin, pitch)
    rim = ImageChops.subtract(plate, inner).point(lambda value: round(value * style.rim_opacity))
    page = Image.new("RGBA", shape.size, "#000000")
    page.putalpha(Image.new("L", shape.size, 0))
    page.alpha_composite(tinted(plate.point(lambda value: round(value * style.plate_opacity)), style.outline_colour))
    page.alpha_composite(tinted(rim, style.ink))
    page.alpha_composite(tinted(shape, style.outline_colour))
    for index, (text, x, y) in enumerate(words):
        letters = Image.new("L", shape.size, 0)
        ImageDraw.Draw(letters).text((x, y), text, 255, font)
        page.alpha_composite(tinted(letters, style.lit if index == active else style.ink))
    left, top = round(style.centre_x * scale - wide / 2), round(style.centre_y * scale - tall / 2)
    return Overlay(premultiplied(page), left, top)


@lru_cache(maxsize=64)
def _plate(
    lines: tuple[tuple[str, ...], ...], font: ImageFont.FreeTypeFont, size: tuple[int, int], margin: int, pitch: int
) -> tuple[Image.Image, Image.Image]:
    """One plate behind all lines, as wide as each, with filleted steps between; and the same without its rim."""
    side, finer = font.size * PLATE_SIDE, 2
    ascent, descent = font.getmetrics()
    bars = Image.new("L", (size[0] * finer, size[1] * finer), 0)
    pen = ImageDraw.Draw(bars)
    for row, width in enumerate(_stepped([_width(line, font) for line in lines], ALIKE * font.size)):
        left, right = (size[0] - width) / 2 - side, (size[0] + width) / 2 + side
        middle = margin + row * pitch + (ascent + descent) / 2
        top, bottom = middle - pitch / 2, middle + pitch / 2 + FOOT * font.size * (row == len(lines) - 1)
        pen.rectangle([value * finer for value in (left, top, right, bottom)], fill=255)
    whole, inner = _filleted(bars, font.size * finer)
    return whole.resize(size, Image.Resampling.BOX), inner.resize(size, Image.Resampling.BOX)


def _stepped(widths: Sequence[float], least: float) -> list[float]:
    """The widths of a plate's rows: one that is hardly shorter than the one beside it is as wide as that."""
    out = list(widths)
    for row in (*range(1, len(out)), *reversed(range(len(out) - 1))):
        for beside in (row - 1, row + 1):
            if 0 <= beside < len(out) and 0 < out[beside] - out[row] < least:
                out[row] = out[beside]
    return out


def _filleted(shape: Image.Image, em: float) -> tuple[Image.Image, Image.Image]:
    """A shape with all its corners rounded alike, inward and outward ones, and the same without its rim."""
    soft = SOFT * PLATE_CORNER * em
    blurred = shape.filter(ImageFilter.GaussianBlur(soft))
    # a blurred straight edge rises by so many levels a px where it was
    rise = 255 / (soft * sqrt(2 * pi))

    def cut(inward: float) -> Image.Image:
        return blurred.point(lambda value: max(0, min(255, round(((value - 128) / rise - inward) * 255 + 128))))

    return cut(0), cut(RIM * em)


def _places(
    lines: Sequence[Sequence[str]], font: ImageFont.FreeTypeFont, wide: int, margin: int, pitch: int
) -> list[tuple[str, float, int]]:
    """Each word with the left of its pen and the top of its line, lines centred."""
    places, space = [], font.getlength(" ")
    for row, line in enumerate(lines):
        x = (wide - _width(line, font)) / 2
        for text in line:
            places.append((text, x, margin + row * pitch))
            x += font.getlength(text) + space
    return places


def _width(line: Sequence[str], font: ImageFont.FreeTypeFont) -> float:
    return sum(font.getlength(word) for word in line) + font.getlength(" ") * (len(line) - 1)


def _fitted_font(lines: Sequence[Sequence[str]], style: CaptionStyle, scale: float) -> ImageFont.FreeTypeFont:
    size = style.size * scale
    font = poppins(style.font, size)
    widest = max(_width(line, font) for line in lines) + 2 * PLATE_SIDE * size
    room = style.max_width * scale
    return font if widest <= room else poppins(style.font, size * room / widest)


@lru_cache(maxsize=64)
def poppins(name: str, size: float) -> ImageFont.FreeTypeFont:
    """A weight of Poppins at `size` px, by its file's name."""
    data = files("fontpkg_poppins").joinpath(f"files/{name}.ttf").read_bytes()
    # Basic layout needs no system library, so captions look the same on every machine.
    return ImageFont.truetype(BytesIO(data), max(1.0, round(size, 1)), layout_engine=ImageFont.Layout.BASIC)


def tinted(mask: Image.Image, colour: str) -> Image.Image:
    """One colour, as opaque as the mask says."""
    image = Image.new("RGBA", mask.size, colour)
    image.putalpha(mask)
    return image
