"""All that the director may ask for: scene types, art by name, and nearness of meaning."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from cuereel.artwork.coverage import Coverage, telling
from cuereel.catalog import Catalog
from cuereel.direct.anchor import Nearness
from cuereel.direct.found import Find, find_all
from cuereel.direct.senses import Senses

SHORTEST_MARK = 3
"""Letters of a mark in capitals."""


class Covers(Protocol):
    """How much of a name its art shows, or the art for what is `drawn` of it."""

    def __call__(self, name: str, language: str, drawn: str = "", /) -> Coverage: ...


@dataclass(frozen=True)
class Library:
    """All that the director may ask for: scene types, art by name, and nearness of meaning.

    `find_art` gives the id of the art for a name (None where nothing fits), `coverage` how much of the name that
    art shows; `knows` says whether a bare name is surely a thing that can be drawn; `is_inside` whether one piece
    of art shows a part of another, by their ids; `is_brand` whether a name is a trade mark's; `pictures` whether a
    word of the narration is one to be shown as a picture; `one_style` gives the art for names that are seen together;
    `is_users` whether a file of the user's is called so, which is meant whatever else the name may mean;
    `vocabulary` are all words that art is called by; `find` finds the catalog's patterns in the words of a cue.
    """

    catalog: Catalog
    find_art: Callable[[str, str], str | None]
    knows: Callable[[str, str], bool]
    nearness: Nearness | None = None
    is_inside: Callable[[str, str], bool] = lambda inner, outer: False
    is_brand: Callable[[str], bool] = lambda name: False
    pictures: Callable[[str], bool] = lambda word: False
    coverage: Covers = lambda name, language, drawn="": Coverage()
    one_style: Callable[[Sequence[str], str], Mapping[str, str]] = lambda names, language: {}
    is_users: Callable[[str, str], bool] = lambda name, language: False
    vocabulary: Callable[[], frozenset[str]] = frozenset
    find: Find = find_all

    def in_senses(self, senses: Senses) -> Library:
        """The same, where each word of several senses has the one that it has in a film."""

        def sense_of(name: str, language: str) -> str:
            if self.is_users(name, language):
                return name
            if name[:1].isupper() and self.is_brand(name) and senses.is_marked(name):
                return f"{name} logo"  # whatever a signal is otherwise
            # "logo GoPay, DANA": marks that there is no art for are no money
            marked = name.isupper() and len(name) >= SHORTEST_MARK and senses.asks_for_mark(name)
            return "" if marked and not self.is_brand(name) else senses.of(name, language)

        def find_art(name: str, language: str) -> str | None:
            meant = sense_of(name, language)
            return self.find_art(meant, language) if meant else None

        def coverage(name: str, language: str, drawn: str = "", /) -> Coverage:
            meant = sense_of(name, language)
            if meant and (not drawn or sense_of(drawn, language)):
                return self.coverage(meant, language, drawn and sense_of(drawn, language))
            return Coverage(telling(name), len(telling(name)), head=False)

        def knows(name: str, language: str) -> bool:
            meant = sense_of(name, language)
            return bool(meant) and self.knows(meant, language)

        def one_style(names: Sequence[str], language: str) -> Mapping[str, str]:
            meant = {name: sense_of(name, language) for name in names}
            styled = self.one_style([each for each in meant.values() if each], language)
            return {name: styled[each] for name, each in meant.items() if each in styled}

        return replace(self, find_art=find_art, coverage=coverage, knows=knows, one_style=one_style)
