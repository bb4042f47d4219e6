"""A catalog's patterns by the words that they cannot do without -> the few that a cue's words may match.

A catalog has many thousands of patterns, and a cue a dozen words: nobody wants to try them all.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache

from cuereel.catalog import Catalog, SceneEntry
from cuereel.declare import Phrase
from cuereel.direct.match import same_word
from cuereel.direct.pattern import outright
from cuereel.direct.tokens import Token

Opening = tuple[SceneEntry, Phrase, str]
"""A pattern, with the phrase and the scene type that it belongs to."""


class Gates:
    """The patterns of one catalog, each behind the set of words of which it needs one; some need none."""

    def __init__(self, catalog: Catalog) -> None:
        self.catalog = catalog
        self._all: list[Opening] = [
            (entry, phrase, pattern)
            for entry in catalog.values()
            for phrase in entry.phrases
            for pattern in phrase.patterns
        ]
        choices = [needs(pattern) for _, _, pattern in self._all]
        often = Counter(word for each in choices for gate in each for word in gate)
        self._behind: dict[str, list[int]] = {}
        self._open = [place for place, each in enumerate(choices) if not each]
        for place, each in enumerate(choices):
            rarest = min(each, key=lambda gate: (sum(often[word] for word in gate), sorted(gate)), default=frozenset())
            for word in rarest:
                self._behind.setdefault(word, []).append(place)

    def opened(self, words: Sequence[Token]) -> Iterator[Opening]:
        """The patterns that some words may match, in the order of the catalog."""
        places = set(self._open)
        for word, behind in self._behind.items():
            if any(same_word(word, token) for token in words):
                places.update(behind)
        return (self._all[place] for place in sorted(places))


def gates_of(catalog: Catalog) -> Gates:
    """The gates of a catalog; those of the last one are kept, since a film is read with one catalog."""
    if not _LAST or _LAST[0].catalog is not catalog:
        _LAST[:] = [Gates(catalog)]
    return _LAST[0]


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
