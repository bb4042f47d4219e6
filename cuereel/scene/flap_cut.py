"""Names, their figures and the room for a row -> how every row of a split-flap board is divided between them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from cuereel.scene.figures import Valued
from cuereel.scene.lettering import fitting_size, width_of
from cuereel.scene.stage import PX, Box
from cuereel.theme import Theme

GAP = 6.0
"""px between two flaps."""

NARROW, TALL, FULL = 0.7, 0.62, 1.3
"""A flap's width in its height at most, its type in its height, and its type in its width."""

SHARES, ENOUGH = (0.54, 0.5, 0.46, 0.42, 0.38, 0.34), 72.0
"""How much of a row the figures take, from most to least: until the names are of so many px."""

SMALLEST = 44.0
"""px of type from which each sign of a figure has a flap of its own; below that a figure is on one flap."""

LARGEST, UNLIKE, LEADING = 132.0, 1.35, 1.06
"""px of the names at most, how much larger than another one may be, and ems between their lines."""

_SIGNS = re.compile(r"\d[.,:]?|[^\W\d_]{2,}\.?|\S")


def signs(value: str) -> list[str]:
    """What each flap of a figure shows: a numeral with the point behind it, a sign, or a unit as a whole."""
    return _SIGNS.findall(value)


def breadth(sign: str) -> float:
    """How wide a flap is for what it shows; one for a numeral, or an empty one, is 1."""
    if sign[:1].isdigit():
        return 1.0 if len(sign) == 1 else 1.32
    return 1.0 if len(sign) < 2 else 0.5 * len(sign) + 0.35


@dataclass(frozen=True)
class Cut:
    """How every row is divided; lengths are px.

    `wide` is a numeral's flap with the gap before it, 0 where each figure is on one flap; `figures` all that the
    figures take; `figured` and `named` are the sizes of type, of which the names' is the largest allowed.
    """

    width: float
    height: float
    wide: float
    figures: float
    figured: float
    picture: float
    named: float

    @property
    def inset(self) -> float:
        """px by which what is on a flap keeps from its ends."""
        return min(0.14 * self.height, 30.0)

    def free(self, *, valued: bool, pictured: bool) -> float:
        """px that a name has for itself."""
        taken = (self.figures if valued else 0.0) + (1.15 * self.picture if pictured else 0.0)
        return self.width - taken - 2 * self.inset

    @property
    def lines(self) -> int:
        """Lines that a name may have."""
        return 3 if self.height > 190 else 2


def cut(theme: Theme, listed: Sequence[Valued], pictured: Sequence[bool], room: Box, height: float) -> Cut:
    """The division in which all figures stand below each other and every name beside them is large enough."""
    family = theme.fonts["words"]
    width = room.width / PX
    for share in SHARES:
        whole = _figures(listed, width, height, share, family)
        sizes = [
            name_size(whole, each.name, whole.free(valued=bool(each.value), pictured=shows), family)
            for each, shows in zip(listed, pictured, strict=True)
        ]
        if min(sizes) >= min(ENOUGH, 0.46 * height):
            break
    return Cut(width, height, whole.wide, whole.figures, whole.figured, whole.picture, UNLIKE * min(sizes))


def name_size(division: Cut, name: str, width: float, family: str) -> float:
    """The px of a name's type in so many px of width."""
    return fitting_size(
        name, width, 0.84 * division.height, largest=min(division.named, 0.58 * division.height), smallest=34,
        weight="heavy", family=family, max_lines=division.lines, leading=LEADING,
    )  # fmt: skip


def _figures(listed: Sequence[Valued], width: float, height: float, share: float, family: str) -> Cut:
    """The division with the figures in a share of the width, before the names are measured."""
    picture = min(0.72 * height, 0.16 * width)
    most = max(sum(map(breadth, signs(each.value))) for each in listed)
    if not most:
        return Cut(width, height, 0.0, 0.0, 0.0, picture, LARGEST)
    wide = min(NARROW * height + GAP, share * width / most)
    figured = min(TALL * height, FULL * (wide - GAP))
    if figured >= SMALLEST:
        return Cut(width, height, wide, most * wide, figured, picture, LARGEST)
    inset = 2 * min(0.14 * height, 30.0) + GAP
    ems = max(width_of(each.value, 1.0, family, "heavy") for each in listed if each.value)
    figured = min(TALL * height, (SHARES[0] * width - inset) / ems)
    return Cut(width, height, 0.0, ems * figured + inset, min(TALL * height, UNLIKE * figured), picture, LARGEST)


__all__ = ["GAP", "LEADING", "Cut", "breadth", "cut", "name_size", "signs"]
