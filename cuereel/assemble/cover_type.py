"""A title and a room -> its lines set as large as they fit, and large digits that have depth."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from io import BytesIO
from itertools import combinations
from math import ceil

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from cuereel.formats import PxBox

FACE = "Poppins-ExtraBold"

LARGEST, SMALLEST = 168, 56
"""Px of a title's em in a frame whose short side is 1080."""

LEADING, ASCENT, DESCENT = 1.08, 0.74, 0.24
"""From line to line, above and below a baseline, as shares of the em."""

DEPTH, RISE, FINE = 0.15, 0.75, 3
"""How deep a digit is for its height, how far its back lies below for what it lies aside, and how finely it is drawn.
"""

Font = ImageFont.FreeTypeFont


@dataclass(frozen=True)
class Line:
    """A line of a title, the face in the size in which it is set, its baseline and its left end (px of the cover)."""

    text: str
    font: Font
    baseline: int
    left: int

    @property
    def width(self) -> float:
        return self.font.getlength(self.text)


def face(size: float) -> Font:
    """The face of covers in so many px."""
    return _face(round(size))


@lru_cache(maxsize=64)
def _face(size: int) -> Font:
    data = files("fontpkg_poppins").joinpath(f"files/{FACE}.ttf").read_bytes()
    return ImageFont.truetype(BytesIO(data), size, layout_engine=ImageFont.Layout.BASIC)


def fit_title(title: str, room: PxBox, unit: float, largest: float = LARGEST) -> tuple[list[str], Font]:
    """The title's lines in the largest size at which they fit into a box.

    Where not even the smallest does, words too long for a line are broken and the title is cut short.
    """
    words = title.split() or [" "]
    width, height = room.right - room.left, room.bottom - room.top
    for size in range(round(largest * unit), round(SMALLEST * unit), -2):
        font = face(size)
        lines = _lines(words, font, width)
        if tall(len(lines), size) <= height and all(font.getlength(line) <= width for line in lines):
            return balanced(words, font, len(lines)), font
    font = face(SMALLEST * unit)
    lines = _lines([piece for word in words for piece in _pieces(word, font, width)], font, width)
    return [line for number, line in enumerate(lines) if tall(number + 1, font.size) <= height], font


def tall(count: int, size: float) -> float:
    """How high so many lines are."""
    return (ASCENT + DESCENT) * size + round(LEADING * size) * (count - 1)


def balanced(words: Sequence[str], font: Font, count: int) -> list[str]:
    """The words over so many lines, the widest of which is as narrow as may be."""
    runs = [" ".join(words[first:last]) for first, last in combinations(range(len(words) + 1), 2)]
    widths = sorted({ceil(font.getlength(run)) for run in runs})
    return next(lines for width in widths if len(lines := _lines(words, font, width)) <= count)


def digits(text: str, height: int, top: str, foot: str, depth: str) -> Image.Image:
    """A number whose face is so many px high, its colour running from `top` to `foot`, its depth to the lower right."""
    high = height * FINE
    font = face(high / 0.7)
    left, upper, right, lower = (round(edge) for edge in font.getbbox(text))
    deep = round(DEPTH * high)
    size = right - left + deep, lower - upper + round(RISE * deep)
    mask = Image.new("L", size, 0)
    ImageDraw.Draw(mask).text((-left, -upper), text, 255, font)
    out = Image.new("RGBA", size, (0, 0, 0, 0))
    for step in range(deep, 0, -1):
        shade = Image.blend(Image.new("RGB", (1, 1), foot), Image.new("RGB", (1, 1), depth), 0.5 + 0.45 * step / deep)
        out.paste(shade.resize(size), (step, round(RISE * step)), mask)
    rows = np.linspace(0, 1, size[1])[:, None, None]
    first, last = (np.array(Image.new("RGB", (1, 1), colour))[0, 0].astype(float) for colour in (top, foot))
    lit = np.repeat(np.round(first + (last - first) * rows).astype(np.uint8), size[0], axis=1)
    out.paste(Image.fromarray(lit), (0, 0), mask)
    return out.resize((size[0] // FINE, size[1] // FINE), Image.Resampling.LANCZOS)


def _pieces(word: str, font: Font, width: float) -> list[str]:
    """A word in parts that each fit into a line."""
    pieces = [""]
    for letter in word:
        if font.getlength(pieces[-1] + letter) > width:
            pieces.append("")
        pieces[-1] += letter
    return pieces


def _lines(words: Sequence[str], font: Font, width: float) -> list[str]:
    lines = [words[0]]
    for word in words[1:]:
        longer = f"{lines[-1]} {word}"
        if font.getlength(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines
