"""The versions of a text and a room -> the size that they all fit at, and where each sign stands in each of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from cuereel.scene.lettering import width_of
from cuereel.scene.marking.history import History, Signs, Version

SMALLEST = 40.0
"""px of the smallest type."""

CELL, HALF, SLIM = 0.94, 0.5, 0.34
"""Ems that a sign takes on a tile, and one between the tiles, the slimmest of which take less."""

BAR, BAR_WIDE, BAR_HIGH = "\u2588", 10.5, 0.5
"""The sign for a line that nobody reads, and the ems that it is wide and high."""

GAP = 0.75
"""Ems between the parts of a text that has been parted."""

_BREAKS = re.compile(r"[/.@:?&=_,-]")
"""Signs behind which an address or a number may go on in the next line."""


@dataclass(frozen=True)
class Room:
    """What text is set in: `width` x `height` px, its largest size, how high a line is (ems), and how it is aligned.

    `tries` are how many lines it may take, whether it may be broken within a word, and the least size for that.
    """

    width: float
    height: float
    largest: float
    leading: float
    tries: tuple[tuple[int, bool, float], ...]
    family: str
    weight: str = "bold"
    tiled: bool = False
    centred: bool = False


@dataclass(frozen=True)
class Placed:
    """Where a sign stands, in px from the left upper corner of the room: pen, baseline, its advance, its line."""

    x: float
    y: float
    wide: float
    line: int


@dataclass(frozen=True)
class Set:
    """Versions set at one size; `rows` are how many lines each has."""

    size: float
    places: tuple[dict[int, Placed], ...]
    rows: tuple[int, ...]


_Word = tuple[Signs, str]
"""Signs that stand together, and what is before them: a space, a line, a gap, or nothing."""


def typeset(history: History, room: Room) -> Set:
    """The versions at the largest size at which all of them fit; at the smallest one if none does."""
    for most, inner, least in room.tries:
        size = room.largest
        while size >= least:
            every = [_lines(history, version, room, size, inner, most) for version in history.versions]
            if all(_fits(history, lines, room, size, most) for lines in every):
                return _placed(history, every, room, size)
            size *= 0.96
    every = [_lines(history, version, room, SMALLEST, True) for version in history.versions]
    return _placed(history, every, room, SMALLEST)


def _words(history: History, version: Version, room: Room, inner: bool) -> list[_Word]:
    opens = {piece[0] for piece in version.pieces[1:]}
    out: list[_Word] = []
    signs: list[int] = []
    before = ""
    for sign in version.signs:
        char = history.letters[sign]
        if char.isspace() or (sign in opens and signs):
            if signs:
                out.append((tuple(signs), before))
                signs, before = [], ""
            before = "line" if char == "\n" else before or ("gap" if sign in opens else "space")
        if sign in opens:
            before = "gap"
        if not char.isspace():
            signs.append(sign)
            if inner and not version.pieces and _BREAKS.fullmatch(char):
                out.append((tuple(signs), before))
                signs, before = [], "break"
    return [*out, (tuple(signs), before)] if signs else out


def _reads(history: History, signs: Sequence[int]) -> str:
    return "".join(history.letters[sign] for sign in signs)


def _wide(history: History, signs: Sequence[int], room: Room) -> float:
    """The advance of signs that stand together, in ems."""
    text = _reads(history, signs)
    if text == BAR:
        return BAR_WIDE
    if room.tiled:
        return sum(CELL if char.isalnum() else SLIM if char in ".,:" else HALF for char in text)
    return _measured(text, room.family, room.weight)


@cache
def _measured(text: str, family: str, weight: str) -> float:
    return width_of(text, 1.0, family, weight) if text else 0.0


def _space(before: str, room: Room) -> float:
    return {"space": HALF if room.tiled else 0.27, "gap": HALF if room.tiled else GAP}.get(before, 0.0)


def _lines(
    history: History, version: Version, room: Room, size: float, inner: bool, most: int = 1
) -> list[list[_Word]]:
    """The words in lines, as even as they can be in so few; what a sum comes to is on the next one."""
    words = _words(history, version, room, inner)
    lines = _broken(history, words, room, room.width / size)
    if len(lines) > 1 < most and room.centred and not room.tiled:
        words = [(signs, "line" if _reads(history, signs) == "=" and at else before)
                 for at, (signs, before) in enumerate(words)]  # fmt: skip
        lines = _broken(history, words, room, room.width / size)
    low, high = 0.0, room.width / size
    for _ in range(8 if len(lines) > 1 else 0):
        middle = (low + high) / 2
        narrow = _broken(history, words, room, middle)
        even = len(narrow) == len(lines) and max(_length(history, line, room) for line in narrow) <= middle
        low, high, lines = (low, middle, narrow) if even else (middle, high, lines)
    return lines


def _broken(history: History, words: Sequence[_Word], room: Room, width: float) -> list[list[_Word]]:
    lines: list[list[_Word]] = []
    for word in words:
        if not lines or word[1] == "line" or _length(history, [*lines[-1], word], room) > width:
            lines.append([])
        lines[-1].append(word)
    return lines


def _length(history: History, line: Sequence[_Word], room: Room) -> float:
    spaces = sum(_space(before, room) for _, before in line[1:])
    return spaces + sum(_wide(history, signs, room) for signs, _ in line)


def _fits(history: History, lines: Sequence[list[_Word]], room: Room, size: float, most: int) -> bool:
    told = sum(line[0][1] == "line" for line in lines)  # lines that the author parted do not count
    high = len(lines) * room.leading * size <= room.height
    return (
        len(lines) - told <= most and high and all(_length(history, line, room) * size <= room.width for line in lines)
    )


def _placed(history: History, every: Sequence[list[list[_Word]]], room: Room, size: float) -> Set:
    places, rows = [], max(map(len, every))  # no line moves up or down where another one comes below it
    for lines in every:
        own: dict[int, Placed] = {}
        top = (room.height - rows * room.leading * size) / 2
        for number, line in enumerate(lines):
            base = top + (number + 0.5) * room.leading * size + 0.35 * size
            pen = (room.width - _length(history, line, room) * size) / 2 if room.centred else 0.0
            for at, (signs, before) in enumerate(line):
                pen += _space(before, room) * size if at else 0.0
                for count, sign in enumerate(signs):
                    left, right = (_wide(history, signs[:end], room) * size for end in (count, count + 1))
                    own[sign] = Placed(pen + left, base, right - left, number)
                pen += _wide(history, signs, room) * size
        places.append(own)
    return Set(size, tuple(places), tuple(len(lines) for lines in every))


__all__ = ["BAR", "BAR_HIGH", "BAR_WIDE", "Placed", "Room", "Set", "typeset"]
