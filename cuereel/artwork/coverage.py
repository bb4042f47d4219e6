"""A name as written + what its art is called -> which words of the name the art does not show."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from rapidfuzz.distance import Levenshtein

from cuereel.artwork.vocabulary import HOLDERS, SIZES, TAILS, VAGUE
from cuereel.artwork.words import forms, is_idle, one_of, same, split

LONG = 6
"""Letters of a word from which another, one letter longer or shorter, is a slip in typing it."""

Called = tuple[str, str]
"""What a piece of art is called: the language of the name ("" for any), and the name."""

NEARLY = 3 / 4
"""The part of the telling words that art shows, from which a bare name is one for a picture."""


@dataclass(frozen=True, slots=True)
class Coverage:
    """How much of a name its art shows: the words that it does not show, in order, and how many words tell anything.

    `head` says whether what the name is about is shown; without it nothing is, whatever else is there. `one` is the
    noun of which the name asks for several, where the art shows a single one. `holds` is what the art shows in it.
    """

    missing: tuple[str, ...] = ()
    telling: int = 0
    head: bool = True
    one: str = ""
    holds: str = ""

    @property
    def nearly_all(self) -> bool:
        """Whether the head and all but a few of the words are shown, sizes aside."""
        sizes = sum(word in SIZES for word in self.missing)
        told = self.telling - sizes
        return self.head and told > 0 and (self.telling - len(self.missing)) / told >= NEARLY


def telling(name: str) -> tuple[str, ...]:
    """The words of a name that say what is seen: no praise, and no slice of what there is a slice of."""
    words = split(name)
    untold = TAILS | VAGUE
    holders = {at for at, pair in enumerate(pairwise(words)) if pair[0] in HOLDERS and pair[1] == "of"}
    idle = {at for at in range(len(words)) if is_idle(words, at)} | holders
    return tuple(word for at, word in enumerate(words) if word in SIZES or (word not in untold and at not in idle))


def cover(name: str, head: str, called: Iterable[Called], also: Iterable[str] = ()) -> Coverage:
    """The coverage of a name by art that is called so; `also` are single words for what else can be seen in it.

    What art is called shows its words where all of them were written: of "piggy bank", "bank" alone shows nothing.
    """
    words, called = telling(name), tuple(called)
    shown = {word for said in also for word in words if word != head and same(said, word)}
    for language, own in called:
        places = {each: [word for word in words if same(each, word, language)] for each in telling(own)}
        needed = [found for each, found in places.items() if each not in SIZES]
        if needed and all(needed):
            shown.update(word for found in places.values() for word in found)
    shown.difference_update(_second(name, called))
    known = {each for _, own in called for each in split(own)}
    shown.update(word for word in words if any(_is_slip(each, word) for each in known))
    missing = tuple(dict.fromkeys(word for word in words if word not in shown))
    if not forms(head).isdisjoint(missing):
        return Coverage(missing, len(words), head=False)
    return Coverage(missing, len(words), one=_only_one(head, [split(own) for _, own in called]))


_AND = re.compile(r"\s(?:and|dan|&)\s", re.IGNORECASE)


def _second(name: str, called: Sequence[Called]) -> tuple[str, ...]:
    """The words of the second of two things in a name, where no one name of the art tells of both.

    One picture for a doctor as for a nurse shows one of them.
    """
    first, *others = (telling(part) for part in _AND.split(name))
    if len(others) != 1 or not first or not others[0]:
        return ()
    for language, own in called:
        words = telling(own)
        if all(any(same(each, word, language) for each in words for word in side) for side in (first, others[0])):
            return ()
    return others[0]


def _is_slip(meant: str, typed: str) -> bool:
    """Whether a word misses a letter of another, or has one too many: "shoping" for "shopping"."""
    return min(len(meant), len(typed)) >= LONG and len(meant) != len(typed) and Levenshtein.distance(meant, typed) == 1


def _only_one(head: str, called: Iterable[tuple[str, ...]]) -> str:
    """The noun for one, where the head is its plural and art is called by the singular alone."""
    one, said = one_of(head), {word for own in called for word in own}
    return one if one and head not in said and one in said else ""
