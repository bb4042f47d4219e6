"""A drawing -> the colour that most of it is painted in, where one is.

The names of colours that a drawing answers to are few and plain, so that nobody doubts them: what lies between two
("teal") has none.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from colorsys import rgb_to_hsv
from functools import lru_cache
from io import BytesIO

from PIL import Image

from cuereel.artwork.source import Art

COLOURS = {
    "red": "red merah",
    "orange": "orange oranye jingga",
    "yellow": "yellow kuning golden gold emas",
    "green": "green hijau",
    "blue": "blue biru",
    "purple": "purple violet ungu",
    "pink": "pink",
    "brown": "brown coklat cokelat",
    "white": "white putih",
    "black": "black hitam",
    "grey": "grey gray abu-abu abu silver perak",
}
"""What each colour is called in English and in Indonesian."""

COLOUR_OF = {word: colour for colour, said in COLOURS.items() for word in said.split()}
"""The colour that a word names, in either language."""

COLOUR_WORDS = frozenset(COLOUR_OF)

MOST = 0.55
"""The part of what is painted from which a colour is the drawing's own: less of it is one of several."""

SIDE = 48
"""px of the width at which the colours of a drawing are counted."""

OPAQUE = 200
"""The least alpha (0 to 255) of a pixel that counts; the others are edges."""

PALE = 0.55
"""Saturation below which a red is pink, and an orange the colour of skin or cream, which nobody calls orange."""

_HUES = {
    "red": (-15, 22),
    "orange": (12, 48),
    "yellow": (36, 68),
    "green": (68, 165),
    "blue": (185, 256),
    "purple": (256, 300),
    "pink": (300, 345),
}
"""The degrees of hue that are called so; between red and orange, and between that and yellow, either word is right."""


def painted(art: Art) -> frozenset[str]:
    """The words for the colour that most of a drawing is painted in; none where no one colour is."""
    own = [colour for colour, share in shares(art).items() if share >= MOST]
    return frozenset(word for colour in own for word in COLOURS[colour].split())


@lru_cache(maxsize=64)
def shares(art: Art) -> Mapping[str, float]:
    """The part of what is painted (0 to 1) that each plain colour has in a drawing; a pixel may count for two."""
    pixels = list(_pixels(art))
    counted = Counter(colour for pixel in pixels for colour in colours_of(*pixel))
    return {colour: times / len(pixels) for colour, times in counted.items()}


def _pixels(art: Art) -> Iterator[tuple[int, int, int]]:
    """Red, green and blue (0 to 255) of each pixel that is painted."""
    import resvg_py

    data = art.image or bytes(resvg_py.svg_to_bytes(svg_string=art.svg, width=SIDE))
    image = Image.open(BytesIO(data)).convert("RGBA")
    image.thumbnail((SIDE, SIDE))
    raw = image.tobytes()
    for at in range(0, len(raw), 4):
        if raw[at + 3] >= OPAQUE:
            yield raw[at], raw[at + 1], raw[at + 2]


def colours_of(red: int, green: int, blue: int) -> tuple[str, ...]:
    """The plain names of a colour (channels 0 to 255): none for one between two that neither fits."""
    hue, saturation, value = rgb_to_hsv(red / 255, green / 255, blue / 255)
    degrees = 360 * hue
    if value < 0.28 or (value < 0.4 and saturation < 0.3):
        return ("black",)
    if saturation < 0.16:
        return ("white",) if value > 0.82 else ("grey",)
    degrees -= 360 if degrees >= 345 else 0
    if 8 <= degrees < 45 and value < 0.75:
        return ("brown",)
    named = tuple(name for name, (low, high) in _HUES.items() if low <= degrees < high)
    if saturation < PALE and degrees < 36:
        return ("pink",) if degrees < 20 else ()
    return named
