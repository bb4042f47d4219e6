"""A cue that opens with several things to be seen side by side -> those things, and the rest of what it says.

"A lamp, a fork and a spoon in a row" names three, "three lamps" counts them, "cutlery: fork, spoon, knife" lists them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from cuereel.artwork.phrase import about
from cuereel.artwork.vocabulary import DESCRIBING
from cuereel.artwork.words import one_of
from cuereel.direct.entries import split_entries, without_icon
from cuereel.direct.shown import openings
from cuereel.direct.words import fold

FEWEST = 3
"""Things that stand side by side: of two, one would become the other."""

COUNTS = {"three": 3, "3": 3, "tiga": 3, "four": 4, "4": 4, "empat": 4, "five": 5, "5": 5, "lima": 5}

_ROW = re.compile(r"^(?:an?\s+)?(row|line|series|deretan|barisan|sederet|sebaris)\s+(?:of\s+)?", re.IGNORECASE)

STANDING = frozenset(
    """side by next other one another after together appear appears pop pops up muncul
    name names under below label labels
    bersebelahan berurutan nama namanya bawah bawahnya satu per demi satu-satu""".split()
)
"""Words for how things stand together, come one after another and are named: that is done.

A row is told: in a narrow frame they stand in two.
"""


@dataclass(frozen=True, slots=True)
class Row:
    """Three or more things in order, and what else the cue says."""

    things: tuple[str, ...]
    rest: str


def tells_standing(word: str) -> bool:
    """Whether a word only tells that things stand side by side."""
    return fold(word) in STANDING


def row_of(text: str, names_a_thing: Callable[[str], bool]) -> Row | None:
    """The row of things that a cue opens with, all of which can be drawn; None where it opens with none."""
    opening = _ROW.match(text)
    bare = text[opening.end() :] if opening else text
    lead, colon, listed = bare.partition(":")
    row = _listed(listed, names_a_thing) if colon else None
    if row is not None:
        row = Row(row.things, f"{lead} {row.rest}")
    row = row or _counted(bare.split(), names_a_thing) or _listed(bare, names_a_thing)
    return Row(row.things, f"{opening.group(1)} {row.rest}") if row and opening else row


def _counted(words: Sequence[str], names_a_thing: Callable[[str], bool]) -> Row | None:
    """ "Four chairs that fall" is the chair four times."""
    # "$5" and "5%" are amounts, not how many
    count = COUNTS.get(fold(words[0]), 0) if words and words[0].isalnum() else 0
    if not count:
        return None
    tail = " ".join(words[1:])
    for core in openings(tail):
        last = core.split()[-1]
        single = " ".join([*core.split()[:-1], one_of(fold(last)) or last])
        if names_a_thing(single):
            at = tail.find(core) + len(core)
            return Row((single,) * count, f"{tail[: tail.find(core)]} {tail[at:]}")
    return None


def _listed(text: str, names_a_thing: Callable[[str], bool]) -> Row | None:
    """Entries that only name things, up to the first of which more is told."""
    things: list[str] = []
    entries = split_entries(text)
    for number, entry in enumerate(map(without_icon, entries)):
        core = next((each for each in (entry, *openings(entry)) if names_a_thing(each)), "")
        if not core or fold(about(core)) in DESCRIBING:
            return _row(things, entries[number:])
        things.append(core)
        if core != entry:
            return _row(things, [entry.replace(core, " ", 1), *entries[number + 1 :]])
    return _row(things, [])


def _row(things: Sequence[str], rest: Sequence[str]) -> Row | None:
    return Row(tuple(things), " ".join(rest)) if len(things) >= FEWEST else None
