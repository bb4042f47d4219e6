"""The place of a row of a list and its words -> how it is divided into its tick, its words and its art."""

from __future__ import annotations

from dataclasses import dataclass, replace

from manim import Mobject

from cuereel.scene.lettering import break_lines, fitting_size
from cuereel.scene.stage import PX, Box, px
from cuereel.theme import Theme

READ = 56.0
"""px of type at which words in two lines are rather larger than in three, of which the last is a lone word."""

SHORT = 18
"""Letters up to which an entry leaves much of its row to the art."""

LARGEST, LEADING = 150.0, 1.14
"""px of a row's type at most, and from line to line as a share of it."""

FORWARD = 0.02
"""By how much larger a row stands while it is lit."""

LARGEST_BOX, HIGH = 150.0, 250.0
"""px that the box of a tick is wide at most, and that a row is high which may have four lines."""

FILLED = 0.84
"""How much of a row's height words may fill where no art is beside them."""


@dataclass(frozen=True)
class RowRoom:
    """How a row is divided: px of its tick's box, what that keeps from the edge, and the art (0 for none).

    Words and art stand from `left` to `right` (scene units); the words get `width` x `height` px and so many `lines`.
    """

    side: float
    inset: float
    reach: float
    left: float
    right: float
    width: float
    height: float
    lines: int

    @property
    def largest(self) -> float:
        """px of the type at most."""
        return min(LARGEST, max(0.46 * self.height, 56.0))


def box_side(place: Box, most: float = LARGEST_BOX) -> float:
    """px that the box of a row's tick is wide."""
    return min(0.62 * place.height / PX, most, 0.16 * place.width / PX)


def divided(
    theme: Theme, place: Box, span: tuple[float, float], words: str, pictured: bool, most: float = LARGEST_BOX
) -> RowRoom:
    """How a row in `place` is divided, whose words keep within `span` (scene units) and whose box is `most` px wide."""
    width, height = place.width / PX, place.height / PX
    side = box_side(place, most)
    # where rows differ in height their boxes stand below one another all the same
    inset = min(0.5 * (height - side), 46.0 if most >= LARGEST_BOX else 0.3 * side)
    gap = min(26.0, inset + 14) if pictured else min(38.0, inset + 20)
    left = max(place.left + px(inset + side + gap), span[0])
    right = min(span[1], place.right - px(34))
    share = 0.86 if len(words) <= SHORT else 0.56
    reach = min(share * height, 0.24 * width) if pictured and height >= 116 else 0.0
    for_words = ((right - left) / PX - (reach + 14 if reach else 0)) / (1 + FORWARD)
    two = RowRoom(side, inset, reach, left, right, for_words, (0.9 if pictured else FILLED) * height, 2)
    return (
        two
        if height < 160 or not words or _largest(theme, words, two) >= READ
        else replace(two, lines=3 if height < HIGH else 4)
    )


def type_size(
    theme: Theme, place: Box, span: tuple[float, float], words: str, icon: Mobject | None, side: float
) -> float:
    """The largest type, px, in which a row's words fit beside its tick, whose box has a `side` of px, and its art."""
    if not words:
        return LARGEST
    return _largest(theme, words, divided(theme, place, span, words, icon is not None, side))


def high_enough(theme: Theme, place: Box, span: tuple[float, float], words: str, size: float, side: float) -> float:
    """px that a row as wide as a place must be high for its words to be set so large, beside its tick alone."""
    if not words:
        return 2 * size
    room = divided(theme, place, span, words, False, side)
    lines = break_lines(words, size, room.width, family=theme.fonts["words"], weight="heavy")
    return ((len(lines) - 1) * LEADING + 1.0) * size / FILLED


def _largest(theme: Theme, words: str, room: RowRoom) -> float:
    return fitting_size(
        words,
        room.width,
        room.height,
        largest=room.largest,
        smallest=30,
        family=theme.fonts["words"],
        weight="heavy",
        max_lines=room.lines,
        leading=LEADING,
    )


__all__ = ["FORWARD", "LARGEST", "LARGEST_BOX", "LEADING", "RowRoom", "box_side", "divided", "high_enough", "type_size"]
