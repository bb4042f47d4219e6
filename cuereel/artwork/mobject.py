"""Art as loaded -> a mobject: shapes where an SVG can be drawn as shapes, a picture of it where it cannot.

Kept apart from the index, because it needs Manim and picking does not.
"""

from __future__ import annotations

from functools import lru_cache
from io import BytesIO

from manim import Mobject
from PIL import Image

from cuereel.artwork.index import ArtIndex
from cuereel.artwork.source import Palette
from cuereel.scene.sprite import Picture, Sprite
from cuereel.scene.stage import px
from cuereel.scene.svg import read_svg, unsupported

SIDE = 480
"""The longer side, in px of the reference frame, of art that comes without a size of its own."""

PICTURE_SIDE = 1080
"""The longer side, in px, at which an SVG is made into a picture: as large as it will ever be shown."""

_NOT_AS_SHAPES = ("clip-path", "mix-blend-mode", "<marker", "<animate", "<style", "<switch")
"""What an SVG may hold, besides elements that are left out, that its shapes would be drawn wrongly for."""


def draw(index: ArtIndex, art: str, palette: Palette | None = None) -> Mobject:
    """A new mobject of an art id, centred on the origin: a `Drawing` with layers, or a `Sprite`.

    The project's and the user's own SVGs keep their size (1 unit of the viewBox is 1 px); photos are 1080 px on the
    longer side and everything else 480 px. Raises KeyError where there is no such art.
    """
    loaded = index.load(art, palette)
    if loaded.image:
        return _photo(loaded.image).copy()
    if not drawable(loaded.svg):
        return _picture_of(loaded.svg).copy()
    drawing = read_svg(loaded.svg)
    if not art.startswith("own:"):
        drawing.scale(px(SIDE) / max(drawing.width, drawing.height))
    return drawing


def drawable(svg: str) -> bool:
    """Whether an SVG's shapes give what the SVG shows; else it is to be shown as a picture."""
    return not unsupported(svg) and not any(mark in svg for mark in _NOT_AS_SHAPES)


@lru_cache(maxsize=32)
def _photo(data: bytes) -> Sprite:
    image = Image.open(BytesIO(data))
    image.thumbnail((2 * PICTURE_SIDE, 2 * PICTURE_SIDE))
    return Sprite(Picture.of(image), PICTURE_SIDE * image.width / max(image.size))


@lru_cache(maxsize=32)
def _picture_of(svg: str) -> Sprite:
    import resvg_py

    data = bytes(resvg_py.svg_to_bytes(svg_string=svg, width=PICTURE_SIDE))
    image = Image.open(BytesIO(data))
    return Sprite(Picture.of(image), SIDE * image.width / max(image.size))
