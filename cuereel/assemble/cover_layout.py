"""A title and a format -> where a cover has its number, its lines and the plate of its key words: a centred block."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PIL import Image

from cuereel.assemble.cover_type import Font, Line, digits, face, fit_title
from cuereel.colour import rgb
from cuereel.formats import FrameFormat, PxBox
from cuereel.theme import Theme

GAP, BESIDE = 34, 30
"""Px that the title keeps from the plate of its key words, and its words from the number beside them."""

WIDEST, PAD, CORNER, DEEP = 224, 28, 30, 16
"""Px of the key words' em at most, from them to the edge of their plate, of its corners, and how deep it is."""

DIGITS = (330, 3)
"""Px of the height of a number that leads a title, and how many digits it may have."""

FREE = 60
"""Px that the block keeps from the foot of the frame, where that is no taller than it is wide."""

CLEARANCE, ABOVE = 0.3, 0.08
"""From the words' background to their capitals, in ems, and the share of a number that stands above it."""

CLEAR = 40
"""Px that a picture keeps from the upper edge of the crop."""


def safe_crop(width: int, height: int) -> PxBox:
    """What a grid of covers shows of a tall frame: its centre at 3:4; of other frames, all."""
    high = min(height, round(width * 4 / 3))
    top = (height - high) // 2
    return PxBox(0, top, width, top + high)


@dataclass(frozen=True)
class Poster:
    """A title as it is set: the number and the px at which it stands, lines, and the key words on their plate."""

    number: Image.Image | None
    place: tuple[int, int]
    lines: tuple[Line, ...]
    keys: tuple[Line, ...]
    plate: PxBox

    @property
    def brink(self) -> int:
        """The row below which it wants a calm background: above the words, a little below the top of a number."""
        first = (self.lines or self.keys)[0]
        above = first.baseline - round((0.72 + CLEARANCE) * first.font.size)
        return min(above, self.place[1] + round(ABOVE * self.number.height)) if self.number else above


def picture_rows(poster: Poster, format: FrameFormat) -> tuple[int, int]:
    """The first and the last row (px) that a title leaves to a picture above it, in what a grid of covers shows."""
    unit = min(format.width, format.height) / 1080
    top = safe_crop(format.width, format.height).top + round(CLEAR * unit)
    return top, max(top + 1, min(poster.brink, poster.place[1] if poster.number else poster.brink))


def lay_out(title: str, format: FrameFormat, theme: Theme, key: int = 0) -> Poster:
    """The title as it is set on a cover of that format.

    `key` is how many words at the title's end it makes most of; 0 for those that fall on its last line.
    """
    width, height = format.width, format.height
    unit = min(width, height) / 1080
    # whole in a square from the middle as well, which other grids show
    foot = min((height + min(width, height)) // 2, height - round(FREE * unit)) - round(DEEP * unit)
    pad, room = round(PAD * unit), PxBox(format.text.left, 0, format.text.right, foot)
    number, words = _split(title.split() or [" "])
    words = list(words)
    if not 0 < key <= len(words):
        broken, _ = fit_title(" ".join(words), _high(room, 0.2 * height), unit)
        key = len(broken[-1].split()) if " ".join(broken) == " ".join(words) else 0
    setup, keys = words[: len(words) - key], words[len(words) - key :]
    made = _keys(keys, PxBox(room.left + pad, 0, room.right - pad, room.bottom), unit, pad, 0.22 * height)
    plate = _plate(made, room, pad)
    foot = plate.top - round(GAP * unit * (2 if made and _hangs(" ".join(setup)) else 1))
    cap = min(DIGITS[0] * unit, 0.3 * height)
    art = _number(number, round(cap), theme) if number and setup else None
    if number and art is None:
        setup = [number, *setup]
    taken = art.width + round(BESIDE * unit) if art else 0
    space = PxBox(room.left + taken, 0, room.right, foot)
    lines = _set(setup, space, cap if art else (0.22 if made else 0.34) * height, unit) if setup else ()
    spare = (space.right - space.left - max((line.width for line in lines), default=0.0)) / 2
    if art:
        lines = tuple(replace(line, left=round(space.left + spare)) for line in lines)
    place = (round(room.left + spare), foot - (art.height if art else 0) + round(0.3 * pad))
    return Poster(art, place, lines, made, plate)


def _plate(keys: Sequence[Line], room: PxBox, pad: int) -> PxBox:
    """Round the key words, at the foot of the room; without them nothing."""
    if not keys:
        return PxBox(room.left, room.bottom, room.left, room.bottom)
    top = keys[0].baseline - round(0.72 * keys[0].font.size) - pad
    left = min(line.left for line in keys) - pad
    return PxBox(left, top, left + round(max(line.width for line in keys)) + 2 * pad, room.bottom)


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
    """The key words, in one line or two, in the room's middle: as wide as that, and large."""
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
            lines.insert(0, _centred(text, font, baseline, room))
            baseline -= round(0.98 * font.size)
        if not best or min(line.font.size for line in lines) > 1.2 * min(line.font.size for line in best):
            best = tuple(lines)
    return best


def _set(words: Sequence[str], room: PxBox, height: float, unit: float) -> tuple[Line, ...]:
    """Lines of one size, each in the room's middle, the last of which stands on its foot."""
    lines, font = fit_title(" ".join(words), _high(room, height), unit)
    step = round(1.08 * font.size)
    return tuple(
        _centred(text, font, room.bottom - step * (len(lines) - 1 - at), room) for at, text in enumerate(lines)
    )


def _centred(text: str, font: Font, baseline: int, room: PxBox) -> Line:
    return Line(text, font, baseline, round((room.left + room.right - font.getlength(text)) / 2))


def _number(text: str, height: int, theme: Theme) -> Image.Image:
    accent = theme.colours.accent
    return digits(text, height, mix(accent, "#FFFFFF", 0.4), accent, "#2A0E02")


def mix(first: str, second: str, share: float) -> str:
    """A colour a share of the way from one to another ("#RRGGBB")."""
    parts = zip(rgb(first), rgb(second), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02X}" for a, b in parts)


__all__ = ["Poster", "lay_out", "mix", "picture_rows", "safe_crop"]
