"""The chapter that a shot stands in -> the marker that stays over it: its block, small, and how far the film has come.

Over the first shot of a chapter the marker brings the heading along, and then closes to the block and the marks of the
chapters.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from PIL import Image, ImageDraw, ImageFont

from cuereel.formats import FrameFormat
from cuereel.model import Chapter, Frame
from cuereel.raster import premultiplied
from cuereel.shoot.caption_sprites import REFERENCE_SHORT_SIDE, poppins, tinted
from cuereel.shoot.overlay import Overlay
from cuereel.theme import Colours

BLOCK, SIZE, PAD, GAP = 56, 44, 10, 18
"""Px of the marker's block, its letters, what its plate reaches beyond them, and spaces."""

PIP, PIP_PITCH, MOST_PIPS = 16, 28, 7
"""Px of a chapter's mark and from one to the next, and the most chapters that are marked."""

WIDEST = 0.9
"""How much of the text box's width the marker may take."""

CORNER = 12
"""Px of the block's corners."""

PLATE, PASSED, TO_COME = 0.72, 1.0, 0.35
"""How opaque the plate is (pictures go on beneath it), and the marks of chapters that have come and that will."""

OPEN, CLOSING = 12, 6
"""Frames that the heading stays (0.4 s: it has just been read on its card, and what the shot shows comes up to it), and
that the marker then takes to close."""

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


def marked(
    chapter: Chapter, style: MarkerStyle, frame_format: FrameFormat, frame: Frame, number: int
) -> Sequence[Overlay]:
    """The marker on a frame of a shot, counted from the shot's start."""
    closed = min(1.0, max(0.0, (number - OPEN) / CLOSING)) if chapter.opens else 1.0
    return (marker(chapter, style, frame_format, frame, 1 - closed**2 * (3 - 2 * closed)),)


@lru_cache(maxsize=64)
def marker(
    chapter: Chapter, style: MarkerStyle, frame_format: FrameFormat, frame: Frame, opened: float = 1.0
) -> Overlay:
    """The marker at the top left of the text box, in a frame's size; `opened` from 0 (the heading gone) to 1."""
    scale = min(frame.width, frame.height) / REFERENCE_SHORT_SIDE
    text, block, pad, gap = frame_format.text, BLOCK * scale, PAD * scale, GAP * scale
    room = (text.right - text.left) * WIDEST * scale - block - 3 * gap
    font = _fitting(chapter.title, room, scale) if opened else None
    pips = chapter.count if 1 < chapter.count <= MOST_PIPS else 0
    narrow = gap + (pips - 1) * PIP_PITCH * scale + PIP * scale + gap if pips else 0.0
    wide = gap + font.getlength(chapter.title) + gap if font else narrow
    tail = narrow + (wide - narrow) * opened
    size = (round(pad + block + tail), round(block + 2 * pad))
    page = Image.new("RGBA", size, "#000000")
    page.putalpha(0)
    plate = _rounded(size, (0, 0, *size), CORNER * scale + pad).point(lambda value: round(value * PLATE))
    page.alpha_composite(tinted(plate, style.plate))
    page.alpha_composite(tinted(_rounded(size, (pad, pad, pad + block, pad + block), CORNER * scale), style.block))
    middle, after = pad + block / 2, pad + block + gap
    if chapter.number:
        heavy = poppins("Poppins-Bold", SIZE * scale)
        page.alpha_composite(tinted(_letters(size, (middle, middle), chapter.number, heavy, "mm"), style.number))
    if font and opened > 0.5:
        page.alpha_composite(tinted(_letters(size, (after, middle), chapter.title, font, "lm"), style.ink))
    elif not font or opened <= 0.5:
        for place in range(pips):
            left, top = after + place * PIP_PITCH * scale, middle - PIP * scale / 2
            pip = _rounded(size, (left, top, left + PIP * scale, top + PIP * scale), PIP * scale / 4)
            strength = PASSED if place < chapter.place else TO_COME
            page.alpha_composite(tinted(pip.point(lambda value, by=strength: round(value * by)), style.block))
    return Overlay(premultiplied(page), round(text.left * scale - pad), round(text.top * scale - pad))


def _fitting(title: str, room: float, scale: float) -> ImageFont.FreeTypeFont | None:
    """The letters of the heading; None where it does not fit on one line: smaller ones are not read on a phone."""
    font = poppins("Poppins-SemiBold", SIZE * scale)
    return font if title and font.getlength(title) <= room else None


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
