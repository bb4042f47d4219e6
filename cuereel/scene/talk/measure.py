"""Messages and a room -> each message in type as large as the room allows, and the measures of its bubble."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from manim import VGroup

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

Message = tuple[VGroup, Cut]
"""A message's letters, their middle on the origin, and its bubble."""


def alone(text: str, family: str, width: float, high: float) -> Message:
    """A message by itself, in a bubble just so many px wide and at most so many high, its tail included."""
    body = high - HUGE_TAIL
    across, up = width - 2 * HUGE_PAD, body - 1.4 * HUGE_PAD
    words = _lettered(text, family, "heavy", across, up, ALONE, LINES)
    tall = min(body, max(words.height / PX + 2.2 * HUGE_PAD, 0.5 * min(width, body)))
    return words, Cut(width, tall, HUGE_CORNER, HUGE_TAIL, HUGE_DEEP, -1)


def together(texts: Sequence[str], family: str, room: Box) -> list[Message]:
    """Several messages, from the left and the right by turns, so large that the last few are read at any time."""
    largest, least = SEVERAL
    alike = UNLIKE * min(_own_size(text, family, room) for text in texts)
    for size in np.arange(min(largest, alike), least, -6.0):
        messages = [_bubble(number, text, family, room, float(size)) for number, text in enumerate(texts)]
        heights = heights_of(messages)
        if smallest(heights, room, px(GAP)) >= READABLE and max(heights) <= NEWEST * room.height:
            return messages
    return [_bubble(number, text, family, room, least) for number, text in enumerate(texts)]


def heights_of(messages: Sequence[Message]) -> list[float]:
    """How high the bubbles are with their tails, in scene units."""
    return [px(cut.height + cut.tail) for _, cut in messages]


def _bubble(number: int, text: str, family: str, room: Box, size: float) -> Message:
    """A message in type of at most so many px."""
    beside, above = _beside(size), 0.36 * size + 8
    width, high = BROADEST * room.width / PX - 2 * beside, 0.8 * room.height / PX
    words = _lettered(text, family, "bold", width, high, (size, SEVERAL[1]), _lines(text))
    tall = words.height / PX + 2 * above
    across = max(words.width / PX + 2 * beside, 1.3 * tall)
    return words, Cut(across, tall, CORNER, TAIL, DEEP, 1 if number % 2 else -1)


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
    text: str, family: str, weight: str, width: float, high: float, sizes: tuple[float, float], lines: int
) -> VGroup:
    return fit_text(
        text,
        width,
        high,
        colour="#000000",
        largest=sizes[0],
        smallest=sizes[1],
        family=family,
        weight=weight,
        leading=LINE,
        max_lines=lines,
    )


__all__ = ["GAP", "Message", "alone", "heights_of", "together"]
