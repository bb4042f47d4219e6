"""Messages and a room -> each message in type as large as the room allows, and the measures of its bubble."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from manim import ORIGIN, Group, Mobject, VGroup

from cuereel.scene.lettering import fit_text, fitting_size
from cuereel.scene.stage import PX, Box, px
from cuereel.scene.talk.bubble import Cut
from cuereel.scene.talk.seats import smallest

GAP, TAIL, CORNER, DEEP = 40, 44, 74, 20
"""px between two bubbles, of a tail, of a corner, and how thick a bubble is, where there are several."""

HUGE_TAIL, HUGE_CORNER, HUGE_DEEP, HUGE_PAD = 84, 128, 34, 76
"""The same of a bubble that stands alone, and px beside its text."""

ALONE, SEVERAL = (236.0, 64.0), (172.0, 52.0)
"""px of the type of a message that stands alone, and of several: the largest, and the smallest."""

LINE = 1.16
"""Ems from one line of a message to the next."""

SHORT, LINES = 24, 12
"""Letters for each of which one of several has a line more than two at most; and the lines of one that is alone."""

BROADEST = 0.92
"""How much of the room's width the broadest of several bubbles takes."""

UNLIKE = 1.25
"""How much larger than in the others one of several messages may be set."""

READABLE, NEWEST = 0.58, 0.64
"""How small the bubbles before the newest may get, and how much of the room it may fill, before the type is smaller."""

NAME, LEAST_NAME = 0.62, 46.0
"""How large the name over a message is beside its words, and px that it is at least."""

PICTURED = 2.1
"""How high a picture in a bubble is, in the size of the words beside it."""

Measured = tuple[Group, Cut]
"""A message's lines of letters, after that of a name, or its picture, their middle on the origin; and its bubble."""


@dataclass(frozen=True)
class Said:
    """What is in a bubble: its words or a picture, the side that it is on, and a name over it, if it has one."""

    text: str
    side: int
    name: str = ""
    picture: Mobject | None = None


def alone(said: Said, family: str, width: float, high: float) -> Measured:
    """A message by itself, in a bubble just so many px wide and at most so many high, its tail included."""
    body = high - HUGE_TAIL
    across, up = width - 2 * HUGE_PAD, body - 1.4 * HUGE_PAD
    words: Group | VGroup
    if said.picture is not None:
        words = _pictured(said.picture, min(0.6 * across, 0.6 * up))
    else:
        words = _lettered(said, family, "heavy", across, up - 130 * bool(said.name), ALONE, LINES)
    words = _named(words, said, family, 84.0, across)
    tall = min(body, max(words.height / PX + 2.2 * HUGE_PAD, 0.5 * min(width, body)))
    return words, Cut(width, tall, HUGE_CORNER, HUGE_TAIL, HUGE_DEEP, said.side)


def together(said: Sequence[Said], family: str, room: Box) -> list[Measured]:
    """Several messages, in type so large that the last few are read at any time."""
    largest, least = SEVERAL
    alike = UNLIKE * min(_own_size(each.text or "ok", family, room) for each in said)
    for size in np.arange(min(largest, alike), least, -6.0):
        messages = [_bubble(each, family, room, float(size)) for each in said]
        heights = heights_of(messages)
        if smallest(heights, room, px(GAP)) >= READABLE and max(heights) <= NEWEST * room.height:
            return messages
    return [_bubble(each, family, room, least) for each in said]


def heights_of(messages: Sequence[Measured]) -> list[float]:
    """How high the bubbles are with their tails, in scene units."""
    return [px(cut.height + cut.tail) for _, cut in messages]


def _bubble(said: Said, family: str, room: Box, size: float) -> Measured:
    """A message in type of at most so many px."""
    beside, above = _beside(size), 0.36 * size + 8
    width, high = BROADEST * room.width / PX - 2 * beside, 0.8 * room.height / PX
    words: Group | VGroup
    if said.picture is not None:
        words = _pictured(said.picture, PICTURED * size)
    else:
        words = _lettered(said, family, "bold", width, high, (size, SEVERAL[1]), _lines(said.text))
    words = _named(words, said, family, max(LEAST_NAME, NAME * size), width)
    tall = words.height / PX + 2 * above
    across = max(words.width / PX + 2 * beside, 1.3 * tall)
    return words, Cut(across, tall, CORNER, TAIL, DEEP, said.side)


def _pictured(picture: Mobject, high: float) -> Group:
    """A picture so many px high, as what a bubble holds."""
    own = picture.copy()
    own.scale(px(high) / max(own.height, own.width, 1e-6)).move_to(np.zeros(3))
    return Group(own)


def _named(words: Group | VGroup, said: Said, family: str, size: float, width: float) -> Group:
    """What is said, with a name above it at its own side; the middle of both on the origin."""
    if not said.name:
        return Group(*words)
    name = fit_text(
        said.name, width, 2 * size, colour="#000000", largest=size, smallest=40.0, family=family, max_lines=1
    )
    gap, side = px(0.36 * size) + 0.16 * float(words[0].height), np.array([float(said.side), 0.0, 0.0])
    name.next_to(words, np.array([0.0, 1.0, 0.0]), buff=gap)
    name.align_to(words, side)
    both = Group(*name, *words)
    return both.move_to(np.zeros(3))


def _own_size(text: str, family: str, room: Box) -> float:
    """The px in which a message by itself would be as broad as the room."""
    largest, least = SEVERAL
    width = BROADEST * room.width / PX - 2 * _beside(largest)
    return fitting_size(
        text,
        width,
        0.8 * room.height / PX,
        largest=largest,
        smallest=least,
        family=family,
        leading=LINE,
        max_lines=_lines(text),
    )


def _beside(size: float) -> float:
    return 0.4 * size + 24


def _lines(text: str) -> int:
    return 2 + len(text) // SHORT


def _lettered(
    said: Said, family: str, weight: str, width: float, high: float, sizes: tuple[float, float], lines: int
) -> VGroup:
    return fit_text(
        said.text,
        width,
        high,
        colour="#000000",
        largest=sizes[0],
        smallest=sizes[1],
        family=family,
        weight=weight,
        leading=LINE,
        # below a name they begin where that does
        align=np.array([float(said.side), 0.0, 0.0]) if said.name else ORIGIN,
        max_lines=lines,
    )


__all__ = ["GAP", "Measured", "Said", "alone", "heights_of", "together"]
