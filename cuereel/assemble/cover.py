"""A frame of the film + its title -> the cover: the picture over a wall that bears the title, in the text-safe box."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from cuereel.assemble.cover_type import Line, digits, face, fit_title, tall
from cuereel.colour import rgb
from cuereel.formats import FrameFormat, PxBox
from cuereel.raster import Raster
from cuereel.theme import Theme

GAP = 34
"""Px that the title keeps from the plate of its key words."""

WIDEST, PAD, CORNER, DEEP = 196, 28, 30, 16
"""Px of the key words' em at most, from them to the edge of their plate, of its corners, and how deep it is."""

DIGITS = (330, 3)
"""Px of the height of a number that leads a title, and how many digits it may have."""

CLEARANCE = 0.3
"""From the wall's upper edge to the capitals below it, in ems."""

BRINK, LIP, ABOVE = 6, 150, 0.08
"""Px of the light along the wall's upper edge and of the glow below it; the share of a number that stands above it."""

CLEAR = 40
"""Px that a raised picture keeps from the upper edge of the crop."""

TELLING = 0.1
"""A row that changes by this share of what the busiest row does belongs to the subject."""


def safe_crop(width: int, height: int) -> PxBox:
    """What a grid of covers shows of a tall frame: its centre at 3:4; of other frames, all."""
    high = min(height, round(width * 4 / 3))
    top = (height - high) // 2
    return PxBox(0, top, width, top + high)


@dataclass(frozen=True)
class _Poster:
    """A title as it is set: the number and the px at which it stands, lines, and the key words on their plate."""

    number: Image.Image | None
    place: tuple[int, int]
    left: int
    lines: tuple[Line, ...]
    keys: tuple[Line, ...]
    plate: PxBox

    @property
    def brink(self) -> int:
        """Where the wall that bears it ends: above the words, a little below the top of a number."""
        first = (self.lines or self.keys)[0]
        above = first.baseline - round((0.72 + CLEARANCE) * first.font.size)
        return min(above, self.place[1] + round(ABOVE * self.number.height)) if self.number else above


def draw_cover(picture: Raster, title: str, format: FrameFormat, theme: Theme, key: int = 0) -> bytes:
    """A PNG of the format's size. `picture` is RGB of any size in the format's proportions.

    `key` is how many words at the title's end it makes most of; 0 for those that fall on its last line.
    """
    width, height = format.width, format.height
    unit = min(width, height) / 1080
    cover = Image.fromarray(np.ascontiguousarray(picture[..., :3])).resize((width, height), Image.Resampling.LANCZOS)
    crop, colours = safe_crop(width, height), theme.colours
    poster = _poster(title.split() or [" "], format, theme, key, unit)
    _raise(cover, format.caption.top, poster.brink, crop.top + round(CLEAR * unit))
    _wall(cover, theme, poster.brink, unit)
    if height > crop.bottom:
        _ground(cover, theme, poster.plate, unit)
    words = Image.new("L", cover.size, 0)
    pen = ImageDraw.Draw(words)
    for line in poster.lines:
        pen.text((poster.left, line.baseline), line.text, 255, line.font, anchor="ls")
    over = words.copy()
    ImageDraw.Draw(over).rounded_rectangle(_rect(poster.plate), round(CORNER * unit), 255)
    if poster.number is not None:
        over.paste(poster.number.getchannel("A"), poster.place, poster.number.getchannel("A"))
    _shadow(cover, over, theme, unit)
    cover.paste(Image.new("RGB", cover.size, colours.ink), mask=words)
    if poster.number is not None:
        cover.paste(poster.number, poster.place, poster.number)
    _plate(cover, poster, theme, unit)
    out = BytesIO()
    cover.save(out, "PNG", compress_level=6)
    return out.getvalue()


# -- where it all stands


def _poster(words: Sequence[str], format: FrameFormat, theme: Theme, key: int, unit: float) -> _Poster:
    pad, safe = round(PAD * unit), format.lower
    room = PxBox(safe.left, 0, safe.right, safe.bottom - round(DEEP * unit))
    number, words = _split(words)
    words = list(words)
    if not 0 < key <= len(words):
        broken, _ = fit_title(" ".join(words), _high(room, 0.2 * format.height), unit)
        key = len(broken[-1].split()) if " ".join(broken) == " ".join(words) else 0
    setup, keys = words[: len(words) - key], words[len(words) - key :]
    made = _keys(keys, PxBox(room.left + pad, 0, room.right - pad, room.bottom), unit, pad, 0.22 * format.height)
    plate_top = made[0].baseline - round(0.72 * made[0].font.size) - pad if made else room.bottom
    wide = max((line.width for line in made), default=0.0)
    plate = PxBox(room.left, plate_top, min(room.right, round(room.left + wide) + 2 * pad), room.bottom)
    if not made:
        plate = PxBox(room.left, room.bottom, room.left, room.bottom)
    foot = plate_top - round(GAP * unit * (2 if made and _hangs(" ".join(setup)) else 1))
    cap = min(DIGITS[0] * unit, 0.3 * format.height)
    art = _number(number, round(cap), theme) if number and setup else None
    if number and art is None:
        setup = [number, *setup]
    left = room.left + (art.width + round(30 * unit) if art else 0)
    space = PxBox(left, 0, room.right, foot)
    room_high = min(cap, 0.3 * format.height) if art else (0.22 if made else 0.34) * format.height
    lines = _set(setup, space, room_high, unit) if setup else ()
    place = (room.left, foot - (art.height if art else 0) + round(0.3 * PAD * unit))
    return _Poster(art, place, left, lines, made, plate)


def _split(words: Sequence[str]) -> tuple[str, Sequence[str]]:
    """The number that leads a title, if one does, and its other words."""
    leads = words[0].strip(".:)").isdigit() and len(words[0].strip(".:)")) <= DIGITS[1] and len(words) > 2
    return (words[0].strip(".:)"), words[1:]) if leads else ("", words)


def _hangs(text: str) -> bool:
    """Whether letters hang below the line."""
    return any(letter in "gjpqy" for letter in text)


def _high(room: PxBox, height: float) -> PxBox:
    return PxBox(room.left, room.bottom - round(height), room.right, room.bottom)


def _keys(words: Sequence[str], room: PxBox, unit: float, pad: int, height: float) -> tuple[Line, ...]:
    """The key words, in one line or two: as wide as the room, and large."""
    if not words:
        return ()
    best: tuple[Line, ...] = ()
    for cut in range(len(words)):
        texts = [" ".join(part) for part in (words[:cut], words[cut:]) if part]
        sizes = [min(WIDEST * unit, (room.right - room.left) * 100 / face(100).getlength(text)) for text in texts]
        sizes = [min(size, 1.35 * min(sizes)) for size in sizes]
        shrink = min(1.0, (height - 2 * pad) / sum(sizes))
        fonts = [face(size * shrink - 1) for size in sizes]
        lines: list[Line] = []
        baseline = room.bottom - pad - (round(0.14 * fonts[-1].size) if _hangs(texts[-1]) else 0)
        for text, font in reversed(list(zip(texts, fonts, strict=True))):
            lines.insert(0, Line(text, font, baseline))
            baseline -= round(0.98 * font.size)
        if not best or min(line.font.size for line in lines) > 1.2 * min(line.font.size for line in best):
            best = tuple(lines)
    return best


def _set(words: Sequence[str], room: PxBox, height: float, unit: float) -> tuple[Line, ...]:
    """Lines of one size, the last of which stands on the room's foot."""
    lines, font = fit_title(" ".join(words), _high(room, height), unit)
    step = round(1.08 * font.size)
    return tuple(Line(text, font, room.bottom - step * (len(lines) - 1 - at)) for at, text in enumerate(lines))


def _number(text: str, height: int, theme: Theme) -> Image.Image:
    accent = theme.colours.accent
    return digits(text, height, _mix(accent, "#FFFFFF", 0.4), accent, "#2A0E02")


# -- what is drawn


def _raise(cover: Image.Image, ends: int, dark: int, highest: int) -> None:
    """Move what stands above row `ends` up to row `dark`, as far as its upper part stays below row `highest`."""
    pixels = np.asarray(cover.convert("L"), dtype=np.int16)[highest:ends]
    busy = np.abs(np.diff(pixels, axis=1)).sum(axis=1)
    by = min(ends - dark, int(np.argmax(busy >= TELLING * busy.max())))
    if by > 0:
        cover.paste(cover.crop((0, by, cover.width, dark + by)), (0, 0))


def _wall(cover: Image.Image, theme: Theme, top: int, unit: float) -> None:
    """A wall in the backdrop's colour below row `top`, behind which the picture stands, with light along its edge."""
    ground = _mix(theme.backdrop.bottom, theme.colours.raised, 0.35)
    cover.paste(ground, (0, top, cover.width, cover.height))
    rows = np.clip(1 - np.arange(round(LIP * unit)) / (LIP * unit), 0, 1) ** 2 * 0.3 * 255
    glow = Image.fromarray(np.repeat(rows.astype(np.uint8)[:, None], cover.width, axis=1))
    cover.paste(Image.new("RGB", glow.size, theme.colours.cool), (0, top), glow)
    cover.paste(theme.colours.cool, (0, top - round(BRINK * unit), cover.width, top))


def _ground(cover: Image.Image, theme: Theme, plate: PxBox, unit: float) -> None:
    """A floor of tiles below the title, which runs towards the viewer, and the light of the plate on it."""
    size, fine, top = cover.size, 2, plate.bottom
    lines = Image.new("L", (size[0] * fine, size[1] * fine), 0)
    pen = ImageDraw.Draw(lines)
    horizon, middle = top - 260 * unit, size[0] / 2
    for way in range(-7, 8):
        ends = middle + way * 260 * unit
        pen.line((middle * fine, horizon * fine, ends * fine, size[1] * fine), 255, round(3 * unit * fine))
    for far in range(1, 9):
        y = (horizon + (size[1] - horizon) * 1.0 / (0.55 + 0.13 * (8 - far))) * fine
        pen.line((0, y, size[0] * fine, y), 255, round(3 * unit * fine))
    rows = np.arange(size[1])
    fade = np.clip((rows - top) / max(1, 0.35 * (size[1] - top)), 0, 1)[:, None]
    mask = np.asarray(lines.resize(size, Image.Resampling.BOX)) * fade * 0.30
    cover.paste(Image.new("RGB", size, theme.colours.cool), mask=Image.fromarray(mask.astype(np.uint8)))
    y, x = np.mgrid[0 : size[1], 0 : size[0]]
    half = max(1, plate.right - plate.left) / 2
    far = np.hypot((x - plate.left - half) / half, (y - top) / (0.5 * max(1, size[1] - top)))
    light = np.where(y > top, 0.34 * np.clip(1 - far, 0, 1) ** 1.6, 0.0)
    cover.paste(Image.new("RGB", size, theme.colours.accent), mask=Image.fromarray((light * 255).astype(np.uint8)))


def _shadow(cover: Image.Image, over: Image.Image, theme: Theme, unit: float) -> None:
    """A soft shadow of what stands over the picture; on a light theme, light."""
    light = theme.colours.background > theme.colours.ink
    soft = over.filter(ImageFilter.GaussianBlur(20 * unit)).point(lambda value: min(215, round(1.5 * value)))
    cover.paste(Image.new("RGB", cover.size, "#FFFFFF" if light else "#02040F"), mask=soft)


def _plate(cover: Image.Image, poster: _Poster, theme: Theme, unit: float) -> None:
    if not poster.keys:
        return
    colours, box, radius = theme.colours, poster.plate, round(CORNER * unit)
    fine = 3
    size = (box.right - box.left) * fine, (box.bottom - box.top) * fine
    mask = Image.new("L", size, 0)
    ImageDraw.Draw(mask).rounded_rectangle((0, 0, size[0] - 1, size[1] - 1), radius * fine, 255)
    mask = mask.resize((size[0] // fine, size[1] // fine), Image.Resampling.LANCZOS)
    deep = round(DEEP * unit)
    cover.paste(Image.new("RGB", mask.size, _mix(colours.accent, "#3A1402", 0.55)), (box.left, box.top + deep), mask)
    cover.paste(Image.new("RGB", mask.size, colours.accent), (box.left, box.top), mask)
    pen = ImageDraw.Draw(cover)
    for line in poster.keys:
        pen.text((box.left + round(PAD * unit), line.baseline), line.text, colours.on_accent, line.font, anchor="ls")


def _rect(box: PxBox) -> tuple[int, int, int, int]:
    return box.left, box.top, box.right, box.bottom


def _mix(first: str, second: str, share: float) -> str:
    parts = zip(rgb(first), rgb(second), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02X}" for a, b in parts)


__all__ = ["draw_cover", "fit_title", "safe_crop", "tall"]
