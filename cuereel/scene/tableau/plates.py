"""Words and the width of a thing's place -> the lines of its plate, and how high that is; none where they do not fit.

No word is set smaller than `TYPE`: what does not fit in `LINES` lines of that is not drawn at all.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from cuereel.scene.lettering import break_lines, width_of
from cuereel.scene.setting import drawable
from cuereel.scene.tableau.story import COUNTS, SPEAKS, Step, Thing, bears

TYPE, COUNTED = 52.0, 80.0
"""px of the type on a plate, and of a number that runs."""

NAMED = (TYPE, 47.0, 42.0)
"""px of the type of names in a row, all of one size: as large as each goes on one line."""

LINES = 3

LEADING = 1.14
"""From one line to the next, in ems."""

BESIDE, ABOVE = 58.0, 32.0
"""px of a plate that stay free of words, at both sides together, and above and below them together."""

GAP = 8.0
"""px between a thing and its plate."""

FAMILY = "poppins"


@lru_cache(maxsize=512)
def lines_of(words: str, wide: float, size: float = TYPE) -> tuple[str, ...]:
    """The lines of words on a plate `wide` px wide at the most; nothing where they do not fit."""
    shown = drawable(words, FAMILY).strip()
    if not shown:
        return ()
    room = wide - BESIDE
    found = break_lines(shown, size, room, family=FAMILY, weight="heavy")
    fits = len(found) <= LINES and all(width_of(line, size, FAMILY, "heavy") <= room for line in found)
    return tuple(found) if fits else ()


def high_of(lines: Sequence[str], size: float = TYPE) -> float:
    """How many px high a plate with such lines is."""
    return len(lines) * LEADING * size + ABOVE if lines else 0.0


def words_at(thing: Thing, steps: Sequence[Step]) -> list[str]:
    """All the words that stand on a thing's plate, one after another."""
    silent = (
        (*SPEAKS, COUNTS) if thing.art or thing.pose else (*SPEAKS, COUNTS, "is named")
    )  # a tile shows its name itself
    own = [step.text for step in steps if step.who == thing.name and step.does not in silent and step.text]
    return [*([thing.label] if thing.label and (thing.art or thing.pose) else []), *own]


def numbers_at(thing: Thing, steps: Sequence[Step]) -> list[str]:
    """All the numbers between which a thing's plate runs."""
    own = [step for step in steps if step.who == thing.name and step.does == COUNTS]
    return [text for step in own for text in (step.start, step.text) if text]


def name_type(words: str, wide: float) -> float:
    """The px of type of a name in a row: as large as goes on one line, or as it would be anywhere."""
    return next((size for size in NAMED if len(lines_of(words, wide, size)) == 1), TYPE)


def plate_high(thing: Thing, steps: Sequence[Step], wide: float, most: int = LINES, *, row: bool = False) -> float:
    """How many px high a thing's plate is where its place is so wide; 0 where it has none, or none that fits.

    Words of more than `most` lines do not fit.
    """
    if bears(thing, steps, row=row):
        return 0.0  # they stand on the thing itself
    numbers = numbers_at(thing, steps)
    sets = [(words, name_type(words, wide) if row else TYPE) for words in words_at(thing, steps)]
    sets += [(number, size) for number in numbers if (size := number_type(number, wide))]
    found = [(lines_of(words, wide, size), size) for words, size in sets]
    return max((high_of(lines, size) for lines, size in found if len(lines) <= most), default=0.0)


def lines_among(things: int) -> int:
    """How many lines words may have where so many things share the stage."""
    return LINES if things < 3 else 2 if things < 5 else 1


def number_type(number: str, wide: float) -> float:
    """The px of type of a number that runs: as large as goes on one line; 0 where it does not fit at all."""
    for size in (COUNTED, 66.0, TYPE):
        if len(lines_of(number, wide, size)) == 1:
            return size
    return 0.0


__all__ = [
    "GAP",
    "TYPE",
    "high_of",
    "lines_among",
    "lines_of",
    "name_type",
    "number_type",
    "numbers_at",
    "plate_high",
    "words_at",
]
