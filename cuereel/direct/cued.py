"""A cue -> its words in a row, and whether a name in it names a thing there, or is a part of a phrase or of a doing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from cuereel.artwork.vocabulary import TAILS
from cuereel.artwork.words import one_of
from cuereel.direct.compounds import compounds_in, heads_first
from cuereel.direct.doing import is_done_in
from cuereel.direct.words import fold, stems


@dataclass(frozen=True, slots=True)
class Told:
    """A cue as far as it tells senses: its text, the stems of its words, its words in a row, and its language.

    `stops` says which of its words punctuation stands after.
    """

    text: str
    words: frozenset[str]
    row: tuple[str, ...] = ()
    stops: tuple[bool, ...] = ()
    language: str = ""


def names_nothing(name: str, cue: Told, language: str) -> bool:
    """Whether a name stands nowhere in a cue but as a part of a set phrase, for what is done, or in a sum."""
    said = [fold(word) for word in name.split()]
    while len(said) > 1 and said[-1] in _AFTER:
        said.pop()
    size = len(said)
    if not said:
        return False  # a cue may be nothing but signs
    places = [at for at in range(len(cue.row) - size + 1) if _is_said(said, cue.row[at : at + size])]
    if not places:
        return False
    wider = [found for found in compounds_in(cue.row, language) if found.last - found.first > size]

    def is_nothing(at: int) -> bool:
        for found in wider:
            is_head = at == found.first if heads_first(found.compound, language) else at + size == found.last
            if found.first <= at and at + size <= found.last and not (found.compound.art and is_head):
                return True
        if at and cue.row[at - 1] in _OPERATORS and said[0].isdigit():
            return True
        return size == 1 and is_done_in(cue.row, at, cue.stops, language)

    return all(map(is_nothing, places))


def heads_what_has_no_art(name: str, cue: Told, language: str) -> bool:
    """Whether a word stands in a cue as the head of a set phrase that there is no art for."""
    word = fold(name)
    return " " not in word and any(
        not found.compound.art
        and _is_said([word], cue.row[found.first : found.last][: 1 if language == "id" else None][-1:])
        for found in compounds_in(cue.row, language)
    )


_AFTER = TAILS | frozenset("up down back off out away".split())
"""Words after a verb that go with it: "checks in", "opens up"."""

_OPERATORS = frozenset("* × ÷ / = + ^ < >".split())


def _is_said(name: Sequence[str], words: Sequence[str]) -> bool:
    last = words[-1]
    return list(name[:-1]) == list(words[:-1]) and name[-1] in (last, one_of(last), last.removesuffix("nya"))


def told_by(text: str, language: str) -> Told:
    parts = [word for word in _PART.findall(text) if fold(word)]
    stops = tuple(part[-1] in ",;:.!?)" for part in parts)
    return Told(text.casefold(), stems_of(text), tuple(map(fold, parts)), stops, language)


_PART = re.compile(r"[^\s/|()\[\]]+[)\]]?|/")
"""The words of a cue, each with the punctuation that clings to it."""


def stems_of(text: str) -> frozenset[str]:
    return frozenset().union(*(stems(fold(word)) for word in re.split(r"[\s/,;:|]+", text) if word))


__all__ = ["Told", "heads_what_has_no_art", "names_nothing", "stems_of", "told_by"]
