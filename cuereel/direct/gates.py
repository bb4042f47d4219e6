"""A catalog's patterns by the words that they cannot do without -> the few that a cue's words may match.

A catalog has many thousands of patterns, and a cue a dozen words: nobody wants to try them all.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache, cached_property
from operator import is_

from cuereel.catalog import Catalog, SceneEntry
from cuereel.declare import Phrase
from cuereel.direct.match import same_word
from cuereel.direct.pattern import outright
from cuereel.direct.tokens import Token

OPEN = frozenset({""})
"""What a pattern is behind that needs no word at all."""

Opening = tuple[SceneEntry, Phrase, str]
"""A pattern, with the phrase and the scene type that it belongs to."""


class Gates:
    """The patterns of one catalog, each behind the set of words of which it needs one; some need none."""

    def __init__(self, catalog: Catalog) -> None:
        self.catalog = catalog
        self.openings: list[Opening] = [
            (entry, phrase, pattern)
            for entry in catalog.values()
            for phrase in entry.phrases
            for pattern in phrase.patterns
        ]

    @cached_property
    def words(self) -> frozenset[str]:
        """The words of letters, of four at the least, that the patterns are made of."""
        return frozenset(re.findall(r"(?<![{\w])[a-z]{4,}(?![\w}])", "\n".join(each[2] for each in self.openings)))

    @cached_property
    def _behind(self) -> dict[str, list[int]]:
        """The places of patterns by a word of which they need one; those that need none are behind ""."""
        choices = [needs(pattern) for _, _, pattern in self.openings]
        often = Counter(word for each in choices for gate in each for word in gate)
        behind: dict[str, list[int]] = {}
        for place, each in enumerate(choices):
            rarest = min(each, key=lambda gate: (sum(often[word] for word in gate), sorted(gate)), default=OPEN)
            for word in rarest:
                behind.setdefault(word, []).append(place)
        return behind

    def opened(self, words: Sequence[Token]) -> list[int]:
        """The places of the patterns that some words may match, in the order of the catalog."""
        places: set[int] = set()
        for word, behind in self._behind.items():
            if word in OPEN or any(same_word(word, token) for token in words):
                places.update(behind)
        return sorted(places)


def gates_of(catalog: Catalog) -> Gates:
    """The gates of a catalog; those of the last one are kept, since a film is read with one, and so is the next."""
    if not _LAST or not _are_same(_LAST[0].catalog, catalog):
        _LAST[:] = [Gates(catalog)]
    return _LAST[0]


def _are_same(one: Catalog, other: Catalog) -> bool:
    return len(one) == len(other) and all(map(is_, one.values(), other.values()))


_LAST: list[Gates] = []


@cache
def needs(pattern: str) -> tuple[frozenset[str], ...]:
    """Sets of words, folded, of each of which a text that a pattern matches has one; none where it may have none."""
    out = [frozenset({word}) for word in outright(pattern)]
    for group in _groups(pattern):
        chosen = [needs(option) for option in _options(group)]
        if all(chosen):
            out.append(frozenset().union(*(min(each, key=len) for each in chosen)))
    return tuple(out)


_BRACKET = re.compile(r"[\[\]()|]")


def _groups(pattern: str) -> Iterator[str]:
    """What stands in round brackets and in no others."""
    depth = start = 0
    for found in _BRACKET.finditer(pattern):
        sign = found.group()
        if sign in "([":
            if not depth and sign == "(":
                start = found.end()
            depth += 1
        elif sign in ")]":
            depth -= 1
            if not depth and sign == ")":
                yield pattern[start : found.start()]


def _options(group: str) -> Iterator[str]:
    depth = start = 0
    for found in _BRACKET.finditer(group):
        sign = found.group()
        depth += (sign in "([") - (sign in ")]")
        if sign == "|" and not depth:
            yield group[start : found.start()]
            start = found.end()
    yield group[start:]


__all__ = ["Gates", "gates_of", "needs"]
