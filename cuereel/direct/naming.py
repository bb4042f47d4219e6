"""What a cue names: whether that is a thing that can be drawn, and the thing that a longer cue opens with."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from cuereel.artwork.coverage import Coverage
from cuereel.artwork.phrase import about, tells_no_thing
from cuereel.direct.lettering import lettering
from cuereel.direct.phrases import without_fillers
from cuereel.direct.shown import COUNTING, is_described, openings
from cuereel.direct.words import UNTOLD, fold, is_shouted

Knows = Callable[[str], bool]
"""Whether there is such art for a name."""


class Covering(Protocol):
    """How much of a name its art shows, or the art for what is `drawn` of it."""

    def __call__(self, name: str, drawn: str = "", /) -> Coverage: ...


THEN = r"(?:and\s+)?(?:then|after that|lalu|kemudian|terus|trus)\b"
JOINING = re.compile(rf"\s*(?:,\s*)?(?:{THEN}|with\b|dengan\b|and\b|dan\b)\s*", re.IGNORECASE)

MOST_BARE_WORDS = 6
"""Words that a cue may have that only names a thing."""

MOST_WORDS_OF_AN_ENTRY = 3
"""Words that a thing in a row may be named by: they stand under it."""


@dataclass(frozen=True)
class Naming:
    """`knows` says whether a bare name is a thing that can be drawn, `is_brand` whether it is a trade mark's.

    `coverage` says how much of a name its art shows.
    """

    knows: Knows
    is_brand: Knows
    coverage: Covering

    def names_a_thing(self, text: str) -> bool:
        """Whether a cue only names a thing."""
        name = named(text)
        return self._is_brief(name) and (self.knows(name) or (name[0].isupper() and self.is_brand(name)))

    def names_an_entry(self, text: str) -> bool:
        """Whether it names a thing as one among others: the whole of it, or what a name of few words is about."""
        words = text.split()
        brief = 0 < len(words) <= MOST_WORDS_OF_AN_ENTRY and about(text) == text and not tells_no_thing(text)
        return self.names_a_thing(text) or (brief and fold(words[0]) not in COUNTING | UNTOLD and self._shows(text))

    def _shows(self, name: str) -> bool:
        """Whether art shows what a name is about, whatever else of it is missing."""
        covered = self.coverage(name)
        return self.knows(name) or (covered.head and bool(covered.missing))

    def _is_brief(self, name: str) -> bool:
        """Whether a name is short enough for one, and no text to be read."""
        return 0 < len(name.split()) <= MOST_BARE_WORDS and not is_shouted(name)

    def core(self, text: str) -> str:
        """The thing that a cue opens with, where art shows it: as it is described, if that is what the art shows."""
        name = without_fillers(lettering(named(text))[1])
        number = " ".join(counted(name))
        ways = [*openings(name), *openings(name[len(number) :] if number else "")]
        ways.sort(key=is_described, reverse=True)
        return next((each for each in ways if self._is_brief(each) and self._shows_as_described(each)), "")

    def _shows_as_described(self, name: str) -> bool:
        return self._shows(name) and not (is_described(name) and self.coverage(name).missing)


def named(text: str) -> str:
    """What a cue names, without the words that join it to the one before."""
    joint = JOINING.match(text)
    return without_fillers(text[joint.end() :] if joint else text)


def counted(name: str) -> list[str]:
    """How many things a name opens with ("two"), if it says so."""
    first, _, rest = name.partition(" ")
    return [first] if rest and fold(first) in COUNTING and first.isalnum() else []
