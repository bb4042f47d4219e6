"""The seal of a shot -> what lies over it from its moment on: the picture steps back, and the sign comes down."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from PIL import Image, ImageDraw

from cuereel.formats import PxBox
from cuereel.model import Frame
from cuereel.raster import premultiplied
from cuereel.shoot.caption_sprites import REFERENCE_SHORT_SIDE, poppins, tinted
from cuereel.shoot.overlay import Overlay
from cuereel.theme import Colours

RADIUS, BESIDE, RIM, STROKE = 0.175, 0.17, 0.09, 0.2
"""The disc's radius, and how far it stands right of the middle, so that what it is set on is still seen, as parts of
the frame's short side; its rim and the lines of its sign, as parts of the radius."""

COMES, SETTLES, RIPPLES, FADES = 5, 5, 14, 5
"""Frames in which it comes down, springs back, has its ring run out, and goes before a cut that carries shapes over."""

FROM, DEEPEST = 1.9, 0.92
"""How large it is at first, and where it is pressed in the most."""

VEIL = 0.4
"""How much of the picture's light is taken, so that the sign is read before all that is there."""

FINER = 3


@dataclass(frozen=True)
class SealStyle:
    """The disc's colour, that of its sign, and that of the veil over the picture."""

    disc: str
    sign: str
    veil: str


def seal_style(sign: str, colours: Colours) -> SealStyle:
    disc = {"check": colours.good, "cross": colours.bad}.get(sign, colours.warn)
    return SealStyle(disc, "#FFFFFF" if sign == "cross" else colours.on_accent, colours.background)


def sealed(sign: str, style: SealStyle, room: PxBox, frame: Frame, since: int, left: int | None) -> Sequence[Overlay]:
    """What lies over a frame, `since` frames after the sign began to come and `left` ones before it must be gone."""
    if since < 0:
        return ()
    share = 1.0 if left is None else min(1.0, max(0.0, left / FADES))
    here = min(1.0, (since + 1) / COMES) * share
    ring = (since - COMES) / RIPPLES
    ripples = (_ripple(style, room, frame, round(ring, 3)),) if 0 <= ring < 1 and share == 1 else ()
    size = _size(since)
    return (_veil(style, frame, round(here, 2)), *ripples, _disc(sign, style, room, frame, size, round(here, 2)))


def _size(since: int) -> float:
    """How large the disc is: it drops, presses in, and springs back."""
    if since < COMES:
        gone = (since + 1) / COMES
        return round(FROM + (DEEPEST - FROM) * gone**2, 3)
    sprung = min(1.0, (since - COMES + 1) / SETTLES)
    return round(DEEPEST + (1 - DEEPEST) * (1 - (1 - sprung) ** 2), 3)


def _middle(room: PxBox, frame: Frame) -> tuple[int, int, float]:
    """The middle of the disc, and its radius, in px of the frame."""
    scale = min(frame.width, frame.height) / REFERENCE_SHORT_SIDE
    across, down = (room.left + room.right) / 2 * scale, (room.top + room.bottom) / 2 * scale
    side = min(frame.width, frame.height)
    return round(across + BESIDE * side), round(down), RADIUS * side


@lru_cache(maxsize=16)
def _veil(style: SealStyle, frame: Frame, here: float) -> Overlay:
    page = Image.new("RGBA", (frame.width, frame.height), style.veil)
    page.putalpha(round(255 * VEIL * here))
    return Overlay(premultiplied(page), 0, 0)


@lru_cache(maxsize=32)
def _ripple(style: SealStyle, room: PxBox, frame: Frame, gone: float) -> Overlay:
    """A ring that runs out from under the disc."""
    across, down, radius = _middle(room, frame)
    reach = radius * (1 + 0.7 * (1 - (1 - gone) ** 2))
    width = max(1.0, radius * 0.07 * (1 - gone))
    mask = _mask(reach + width)
    _ring(mask, reach, width)
    strength = 0.8 * (1 - gone)
    return _centred(tinted(_shrunk(mask).point(lambda value: round(value * strength)), style.disc), across, down)


@lru_cache(maxsize=32)
def _disc(sign: str, style: SealStyle, room: PxBox, frame: Frame, size: float, here: float) -> Overlay:
    across, down, radius = _middle(room, frame)
    radius *= size
    rim = radius * RIM
    parts = []
    for colour, reach in (("#FFFFFF", radius + rim), (style.disc, radius)):
        mask = _mask(radius + rim)
        middle = mask.width / 2
        ImageDraw.Draw(mask).ellipse(_around(middle, reach * FINER), fill=255)
        parts.append((mask, colour))
    mask = _mask(radius + rim)
    _draw_sign(mask, sign, radius * FINER)
    parts.append((mask, style.sign))
    page = Image.new("RGBA", _shrunk(mask).size, "#000000")
    page.putalpha(0)
    for each, colour in parts:
        page.alpha_composite(tinted(_shrunk(each), colour))
    overlay = _centred(page, across, down)
    return overlay if here >= 1 else Overlay(np.rint(overlay.pixels * here).astype(np.uint8), overlay.left, overlay.top)


def _draw_sign(mask: Image.Image, sign: str, radius: float) -> None:
    """The sign in the middle of a mask, for a disc of that radius in its px."""
    pen, middle = ImageDraw.Draw(mask), mask.width / 2
    if sign in ("question", "alert"):
        font = poppins("Poppins-Bold", radius * 1.35)
        left, top, right, bottom = pen.textbbox((0, 0), "?" if sign == "question" else "!", font)
        at = (middle - (left + right) / 2, middle - (top + bottom) / 2)
        pen.text(at, "?" if sign == "question" else "!", 255, font)
        return
    strokes = {
        "check": [[(-0.46, 0.04), (-0.12, 0.36), (0.48, -0.34)]],
        "cross": [[(-0.36, -0.36), (0.36, 0.36)], [(-0.36, 0.36), (0.36, -0.36)]],
    }[sign]
    width = STROKE * radius
    for stroke in strokes:
        points = [(middle + x * radius, middle + y * radius) for x, y in stroke]
        pen.line(points, fill=255, width=round(width), joint="curve")
        for x, y in points:
            pen.ellipse((x - width / 2, y - width / 2, x + width / 2, y + width / 2), fill=255)


def _mask(reach: float) -> Image.Image:
    side = 2 * (round(reach) + 2) * FINER
    return Image.new("L", (side, side), 0)


def _ring(mask: Image.Image, reach: float, width: float) -> None:
    middle, pen = mask.width / 2, ImageDraw.Draw(mask)
    pen.ellipse(_around(middle, (reach + width / 2) * FINER), fill=255)
    pen.ellipse(_around(middle, (reach - width / 2) * FINER), fill=0)


def _around(middle: float, reach: float) -> tuple[float, float, float, float]:
    return middle - reach, middle - reach, middle + reach, middle + reach


def _shrunk(mask: Image.Image) -> Image.Image:
    return mask.resize((mask.width // FINER, mask.height // FINER), Image.Resampling.BOX)


def _centred(page: Image.Image, across: int, down: int) -> Overlay:
    return Overlay(premultiplied(page), across - page.width // 2, down - page.height // 2)
