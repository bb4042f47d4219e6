"""A name in a script -> the art that stands for it, or nothing: an unrelated picture is never passed off for one.

In order: the user's own files, the project's drawings, the curated glossary, exact names of marks and drawings, parts
of the name that the lists know, and last a search by words and by meaning with a floor.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Literal

from cuereel.artwork.glossary import glossary
from cuereel.artwork.meaning import embed, kept_in
from cuereel.artwork.names import Hit, Name, NameList
from cuereel.artwork.search import Embed, Search
from cuereel.artwork.source import Art, Entry, Palette, Source
from cuereel.artwork.sources import open_sources
from cuereel.artwork.words import key_words, split

Style = Literal["any", "brand", "thing"]
"""What a cue asks for: anything, a trade mark first ("X logo"), or never a trade mark."""

Way = Literal["user", "own", "glossary", "brand", "name", "part", "search"]
"""How a pick was found, the surest first."""

LEAST_COVER, LEAST_COSINE = 0.3, 0.64
"""The floor of the search: the part of the written words' weight that the drawing's name is, and the cosine.

Measured on 60 cue phrases, half English, half Indonesian: 54 found, none of them wrong (docs/artwork.md).
"""


@dataclass(frozen=True, slots=True)
class ArtPick:
    """The art found for a name: its id, how sure it is (0 to 1), how it was found, and what came next."""

    art: str
    score: float
    way: Way
    alternatives: tuple[str, ...] = ()


class ArtIndex:
    """All art that a film may use. Listing and searching are done once, when first needed."""

    def __init__(self, sources: Sequence[Source], encode: Embed) -> None:
        self._sources = {source.name: source for source in sources}
        self._encode = encode

    # -- finding

    def find(
        self, name: str, language: str = "en", *, style: Style = "any", avoid: Collection[str] = ()
    ) -> ArtPick | None:
        """The art for a name written in a script of that language; None where nothing fits.

        `avoid` are art ids that the film should not show again.
        """
        picks: dict[str, ArtPick] = {}
        for pick in self._candidates(name, language, style):
            if pick.art not in avoid:
                picks.setdefault(pick.art, pick)
            # The search is slow beside the lists, and adds little to what they know.
            if (picks and pick.way == "part") or len(picks) > 4:
                break
        if not picks:
            return None
        first, *others = picks.values()
        return ArtPick(first.art, first.score, first.way, tuple(pick.art for pick in others))

    def _candidates(self, name: str, language: str, style: Style) -> Iterator[ArtPick]:
        words, keys = split(name), key_words(name)
        if not words:
            return
        marks = _picks(self._brands.exact(keys, language), "brand", 0.95) if style != "thing" else []
        yield from _picks(self._users.exact(words, language) + self._users.exact(keys, language), "user", 1.0)
        if style == "brand":
            yield from marks
        yield from _picks(self._own.exact(keys, language), "own", 1.0)
        yield from _picks(self._glossary.exact(keys, language), "glossary", 0.95)
        if _looks_proper(name):
            yield from marks
        yield from _picks(self._names.exact(keys, language), "name", 0.9)
        yield from marks
        for names in (self._users, self._own, self._glossary):
            yield from (ArtPick(hit.art, 0.4 + 0.4 * hit.part, "part") for hit in names.parts(keys, language))
        for found in self._search.nearest(name, 8):
            if found.covers >= LEAST_COVER and found.cosine >= LEAST_COSINE:
                yield ArtPick(found.entry.id, min(0.8, 0.4 + 0.5 * found.cosine), "search")

    # -- loading

    def load(self, art: str, palette: Palette | None = None) -> Art:
        """The drawing of an id. Raises KeyError where there is none."""
        return _load(self, art, palette or Palette())

    def credit(self, art: str) -> str:
        """One line naming the work, its maker and its licence. Raises KeyError where there is none."""
        source, key = self._source(art)
        return source.credit(key)

    def digest(self, art: str) -> str:
        """A hash of the drawing's content (in the default palette), for keys of caches."""
        loaded = self.load(art)
        return hashlib.sha256(loaded.svg.encode() + loaded.image).hexdigest()[:32]

    def is_inside(self, inner: str, outer: str) -> bool:
        """Whether one piece of art shows a part of another (an engine, of a car), by their ids."""
        return any(entry.id == inner and outer in entry.inside for entry in self.entries())

    def entries(self) -> tuple[Entry, ...]:
        """Everything that there is, source by source."""
        return tuple(entry for entries in self._listed.values() for entry in entries)

    def _source(self, art: str) -> tuple[Source, str]:
        name, _, key = art.partition(":")
        return self._sources[name], key

    # -- lists, made once

    @cached_property
    def _listed(self) -> dict[str, tuple[Entry, ...]]:
        return {name: source.entries() for name, source in self._sources.items()}

    @cached_property
    def _users(self) -> NameList:
        return NameList(_names(entry for entry in self._listed.get("own", ()) if entry.users))

    @cached_property
    def _own(self) -> NameList:
        return NameList(_names(entry for entry in self._listed.get("own", ()) if not entry.users))

    @cached_property
    def _brands(self) -> NameList:
        return NameList(_names(self._listed.get("brand", ())), literal=True)

    @cached_property
    def _names(self) -> NameList:
        return NameList(_names(sorted(self._drawings, key=lambda entry: entry.kind != "thing")))

    @cached_property
    def _glossary(self) -> NameList:
        known = {entry.id for entry in self._drawings}
        terms = [term for term in glossary() if term.art in known]
        return NameList(
            Name(language, key_words(name), term.art)
            for term in terms
            for language, names in term.names.items()
            for name in names
        )

    @cached_property
    def _search(self) -> Search:
        return Search(self._drawings, self._encode)

    @property
    def _drawings(self) -> list[Entry]:
        return [entry for entry in self.entries() if entry.kind in ("thing", "notion")]


def _names(entries: Iterable[Entry]) -> Iterator[Name]:
    for entry in entries:
        for language, names in entry.names.items():
            for words in dict.fromkeys(words for name in names for words in (split(name), key_words(name))):
                if words:
                    yield Name(language, words, entry.id)


def _picks(hits: Iterable[Hit], way: Way, score: float) -> list[ArtPick]:
    return [ArtPick(hit.art, score, way) for hit in hits]


def _looks_proper(name: str) -> bool:
    """Whether it is written as a mark is: "ChatGPT", "Rocket", "C++"; not "rocket"."""
    return any(character.isupper() or character in "+#" for character in name)


@lru_cache(maxsize=256)
def _load(index: ArtIndex, art: str, palette: Palette) -> Art:
    source, key = index._source(art)
    return source.load(key, palette)


def open_index(folders: Sequence[Path], keep: Path | None = None) -> ArtIndex:
    """The index over every source.

    `folders` hold art as files, the user's first and the project's own last. In `keep`, vectors of meaning
    are kept between runs.
    """
    return ArtIndex(open_sources(folders), kept_in(keep) if keep else embed)
