"""The chapter that a shot stands in -> the marker that stays over it: the chapter's block, small, and its heading."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PIL import Image, ImageDraw, ImageFont

from cuereel.formats import FrameFormat
from cuereel.model import Chapter, Frame
from cuereel.raster import premultiplied
from cuereel.shoot.caption_sprites import REFERENCE_SHORT_SIDE, poppins, tinted
from cuereel.shoot.overlay import Overlay
from cuereel.theme import Colours

BLOCK, SIZE, PAD, GAP = 56, 40, 10, 18
"""Px of the marker's block, its letters, what its plate reaches beyond them, and the space between block and words."""

WIDEST = 0.9
"""How much of the text box's width the marker may take."""

CORNER = 12
"""Px of the block's corners."""

PLATE = 0.55
"""How opaque the plate is: pictures go on beneath it, and the words stay readable over a light one."""

FINER = 4


@dataclass(frozen=True)
class MarkerStyle:
    """Colours of the block, the number on it, the words and the plate."""

    block: str
    number: str
    ink: str
    plate: str


def marker_style(colours: Colours) -> MarkerStyle:
    return MarkerStyle(colours.accent, colours.on_accent, colours.ink, colours.background)


@lru_cache(maxsize=64)
def marker(chapter: Chapter, style: MarkerStyle, frame_format: FrameFormat, frame: Frame) -> Overlay:
    """The marker at the top left of the text box, in a frame's size."""
    scale = min(frame.width, frame.height) / REFERENCE_SHORT_SIDE
    text, block, pad, gap = frame_format.text, BLOCK * scale, PAD * scale, GAP * scale
    font = poppins("Poppins-SemiBold", SIZE * scale)
    room = (text.right - text.left) * WIDEST * scale - block - 3 * gap
    words = _fitted(chapter.title, font, room)
    width = 2 * pad + block + (gap + font.getlength(words) + gap if words else 0)
    size = (round(width), round(block + 2 * pad))
    page = Image.new("RGBA", size, "#000000")
    page.putalpha(0)
    plate = _rounded(size, (0, 0, *size), CORNER * scale + pad).point(lambda value: round(value * PLATE))
    page.alpha_composite(tinted(plate, style.plate))
    page.alpha_composite(tinted(_rounded(size, (pad, pad, pad + block, pad + block), CORNER * scale), style.block))
    pen_y = pad + block / 2
    if chapter.number:
        heavy = poppins("Poppins-Bold", SIZE * scale)
        page.alpha_composite(
            tinted(_letters(size, (pad + block / 2, pen_y), chapter.number, heavy, "mm"), style.number)
        )
    if words:
        page.alpha_composite(tinted(_letters(size, (pad + block + gap, pen_y), words, font, "lm"), style.ink))
    return Overlay(premultiplied(page), round(text.left * scale - pad), round(text.top * scale - pad))


def _fitted(title: str, font: ImageFont.FreeTypeFont, room: float) -> str:
    """The heading on one line: whole words, and an ellipsis where some had to go."""
    if font.getlength(title) <= room:
        return title
    words = title.split()
    while words and font.getlength(" ".join(words) + "…") > room:
        words.pop()
    return " ".join(words).rstrip(" ,;:.!?") + "…" if words else ""


def _rounded(size: tuple[int, int], box: tuple[float, float, float, float], radius: float) -> Image.Image:
    mask = Image.new("L", (size[0] * FINER, size[1] * FINER), 0)
    ImageDraw.Draw(mask).rounded_rectangle([value * FINER for value in box], radius * FINER, fill=255)
    return mask.resize(size, Image.Resampling.BOX)


def _letters(
    size: tuple[int, int], at: tuple[float, float], text: str, font: ImageFont.FreeTypeFont, anchor: str
) -> Image.Image:
    mask = Image.new("L", size, 0)
    # the middle of capitals, not of the line with its descenders
    lowered = at[1] + font.size * 0.03
    ImageDraw.Draw(mask).text((at[0], lowered), text, 255, font, anchor=anchor)
    return mask
