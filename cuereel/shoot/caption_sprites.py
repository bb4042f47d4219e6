"""A caption and the word being said -> a picture of it: heavy words on a plate, the spoken one lit."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from importlib.resources import files
from io import BytesIO

from PIL import Image, ImageDraw, ImageFont

from cuereel.model import Caption, Frame
from cuereel.raster import premultiplied
from cuereel.shoot.caption_style import CaptionStyle
from cuereel.shoot.overlay import Overlay

ALIKE = 0.72
"""How long the shorter of two lines is for the longer from which on both stand on one plate, without a notch."""

PLATE_SIDE, PLATE_CORNER = 0.3, 0.32
"""How far a plate reaches beyond its line, and the radius of its corners, in ems."""

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
    margin = outline + round(font.size * PLATE_SIDE)
    wide = round(max(_width(line, font) for line in lines)) + 2 * margin
    tall = pitch * (len(lines) - 1) + ascent + descent + 2 * margin
    words = _places(lines, font, wide, margin, pitch)
    shape = Image.new("L", (wide, tall), 0)
    for text, x, y in words:
        ImageDraw.Draw(shape).text((x, y), text, 255, font, stroke_width=outline)
    plate = _plate(lines, font, shape.size, margin, pitch).point(lambda value: round(value * style.plate_opacity))
    page = Image.new("RGBA", shape.size, "#000000")
    page.putalpha(Image.new("L", shape.size, 0))
    page.alpha_composite(tinted(plate, style.outline_colour))
    page.alpha_composite(tinted(shape, style.outline_colour))
    for index, (text, x, y) in enumerate(words):
        letters = Image.new("L", shape.size, 0)
        ImageDraw.Draw(letters).text((x, y), text, 255, font)
        page.alpha_composite(tinted(letters, style.lit if index == active else style.ink))
    left, top = round(style.centre_x * scale - wide / 2), round(style.centre_y * scale - tall / 2)
    return Overlay(premultiplied(page), left, top)


def _plate(
    lines: Sequence[Sequence[str]], font: ImageFont.FreeTypeFont, size: tuple[int, int], margin: int, pitch: int
) -> Image.Image:
    """A rounded bar behind each line, smooth at its edges; lines of much the same length have one bar."""
    side, finer = font.size * PLATE_SIDE, 4
    ascent, descent = font.getmetrics()
    bars = Image.new("L", (size[0] * finer, size[1] * finer), 0)
    pen = ImageDraw.Draw(bars)
    widths = [_width(line, font) for line in lines]
    # so many rows, each as wide as that, stand on one bar
    bars_of = [(1, width) for width in widths]
    if min(widths) > ALIKE * max(widths):
        bars_of = [(len(widths), max(widths))]
    for row, (rows, width) in enumerate(bars_of):
        left, right = (size[0] - width) / 2 - side, (size[0] + width) / 2 + side
        middle = margin + row * pitch + (ascent + descent) / 2
        top, bottom = middle - pitch / 2 - 1, middle + (rows - 0.5) * pitch + 1
        box = [value * finer for value in (left, top, right, bottom)]
        pen.rounded_rectangle(box, font.size * PLATE_CORNER * finer, fill=255)
    return bars.resize(size, Image.Resampling.BOX)


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
