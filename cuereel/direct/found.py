"""The words of a cue + the patterns of a catalog -> where each pattern matches them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from cuereel.catalog import Catalog
from cuereel.direct.gates import gates_of
from cuereel.direct.match import Match, matches, sieve
from cuereel.direct.pattern import compile_pattern
from cuereel.direct.tokens import Token


@dataclass(frozen=True, slots=True)
class Found:
    """A way in which a pattern matches: its place among all of the catalog (`Gates.openings`), and from which word."""

    place: int
    start: int
    match: Match


Find = Callable[[tuple[Token, ...], Catalog], tuple[Found, ...]]
"""What finds the patterns of a catalog in words. It is a function of both alone, so what it finds may be remembered."""


def find_all(words: tuple[Token, ...], catalog: Catalog) -> tuple[Found, ...]:
    """Every way in which a pattern matches some words, in the order of the patterns and of the words."""
    gates, has_words_of = gates_of(catalog), sieve(words)
    return tuple(
        Found(place, start, match)
        for place in gates.opened(words)
        if has_words_of(pattern := gates.openings[place][2])
        for start in range(len(words))
        for match in dict.fromkeys(matches(compile_pattern(pattern), words, start))
    )


__all__ = ["Find", "Found", "find_all"]
