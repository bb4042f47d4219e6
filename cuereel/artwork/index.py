"""A name in a script -> the art that stands for it, or nothing: an unrelated picture is never passed off for one.

In order: the user's own files, the project's drawings, the curated glossary, exact names of marks and drawings, those
of the icons that stand in where there is no drawing, then what the name is about (its head, where the rest only says
how many, what colour, where), and last a search by words and by meaning with a floor. The names of people and places
are never translated, nor taken apart.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from typing import Literal

from cuereel.artwork.called import Labels, is_own_name, is_written_as_mark, labels
from cuereel.artwork.coverage import Coverage, cover, telling
from cuereel.artwork.family import one_style
from cuereel.artwork.glossary import glossary
from cuereel.artwork.hue import COLOUR_OF, COLOUR_WORDS, COLOURS, painted
from cuereel.artwork.names import Name, NameList
from cuereel.artwork.phrase import (
    about,
    bare,
    field_of,
    heads,
    is_filming,
    is_hollow,
    is_label_only,
    is_proper,
    is_set_phrase,
    without_doings,
)
from cuereel.artwork.search import Embed, Search
from cuereel.artwork.source import Art, Entry, Palette, Source
from cuereel.artwork.sources.brands import EVERYDAY_WORDS, WORDS_TOO
from cuereel.artwork.tint import TINT, own_colour, plain, tinted
from cuereel.artwork.vocabulary import (
    ASKS_FOR_MARK,
    CAPITALS,
    CODE,
    ENDED,
    FALSE_FRIENDS,
    NEGATIONS,
    PRONOUNS,
    SHORT_FORMS,
    STATES,
)
from cuereel.artwork.words import forms, key_words, one_of, split

Style = Literal["any", "brand", "thing"]
"""What a cue asks for: anything, a trade mark first ("X logo"), or never a trade mark."""

Way = Literal["user", "own", "glossary", "brand", "name", "part", "search"]
"""How a pick was found, the surest first."""

TONED = ("phosphor:", "solid:")
"""What the ids of icons begin with that are drawn in the film's colours."""

LEAST_COVER, LEAST_COSINE = 0.3, 0.71
"""The floor of the search: the part of the written words' weight that the drawing's name is, and the cosine.

Below 0.71, only compounds more pass whose head alone is shown ("toy car" as a car), right and wrong ones alike.
"""

LEAST_KINSHIP = 0.71
"""The least cosine of a compound with its head, for the head's art to do for it.

Measured on 64 compounds: 23 of 30 kinds of their heads pass, and 11 of 34 others (a sea lion is no lion). The vectors
alone do not tell them apart, which is why the heads of the others are listed as hollow.
"""


@dataclass(frozen=True, slots=True)
class ArtPick:
    """The art found for a name: its id, how sure it is (0 to 1), how it was found, and what came next."""

    art: str
    score: float
    way: Way
    alternatives: tuple[str, ...] = ()

    @property
    def sure(self) -> bool:
        """Whether the whole name is known, and not only what it seems to be about."""
        return self.way not in ("part", "search")


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
        pick = self._first(name, language, style, avoid)
        colour = self._asked_colour(name, pick, language) if pick else ""
        return replace(pick, art=f"{pick.art}{TINT}{colour}") if pick and colour else pick

    def vocabulary(self) -> frozenset[str]:
        """Every word that drawings are called by, in either language."""
        return frozenset().union(*self._vocabularies.values())

    def is_users(self, name: str, language: str = "en") -> bool:
        """Whether what is found for a name is a file of the user's; asked of every name, and most films have none."""
        return bool(self._users) and (pick := self.find(name, language)) is not None and pick.way == "user"

    def _first(self, name: str, language: str, style: Style, avoid: Collection[str]) -> ArtPick | None:
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

    def _asked_colour(self, name: str, pick: ArtPick, language: str) -> str:
        """The colour that a name asks for, where its art has another one and can change it."""
        said = [word for word in split(about(name)) if word in COLOUR_OF]
        if len(said) != 1 or not pick.art.startswith("emoji:"):
            return ""
        seen = self.called[pick.art]
        if said[0] not in cover(name, self._head(name, language), seen.names, seen.also).missing:
            return ""
        own, colour = own_colour(self.load(pick.art)), COLOUR_OF[said[0]]
        return colour if own and own != colour else ""

    def _candidates(self, name: str, language: str, style: Style) -> Iterator[ArtPick]:
        words, keys = split(name), key_words(name)
        if CODE.search(name):
            return
        language = "en" if name in CAPITALS else language
        if PRONOUNS.issuperset(words) or (language == "en" and about(name) in SHORT_FORMS):
            return
        marks = _picks(self._marks(name, keys, style), "brand", 0.95)
        yield from _picks(self._users.exact(words, language) + self._users.exact(keys, language), "user", 1.0)
        if style == "any" and is_label_only(words, keys):
            return
        if style == "brand" or (words[-1] == "logo" and _looks_proper(name)):
            yield from marks
        # "Tim" is a man in an English script, and a team only in an Indonesian one
        among = ("", language, "en") if any(word[:1].isupper() for word in name.split()) else ()
        yield from _picks(self._own.exact(keys, language, among), "own", 1.0)
        if name[:1].isupper() and len(words) == 1 and words[0] in WORDS_TOO and one_of(words[0]):
            yield from marks  # several windows are rarely spoken of with a capital
        yield from _picks(self._glossary.exact(keys, language, among), "glossary", 0.95)
        if _looks_proper(name):
            yield from marks
        yield from _picks(self._names.exact(keys, language, among), "name", 0.9)
        yield from _picks(self._spare.exact(keys, language, among), "name", 0.88)
        yield from marks
        core = about(name)
        whole, keys = keys, key_words(core)
        if not NEGATIONS.isdisjoint(words) or words[-1] in ENDED or is_filming(keys):
            return
        yield from _picks(self._scenes(whole, self._head(name, language), language), "part", 0.85)
        if not is_proper(core) and not (len(keys) == 1 and core.istitle()):
            yield from self._by_head(keys, language)
        elif keys:
            yield from _picks(self._listed_as(keys, language, among), "part", 0.8)

    def _scenes(self, words: tuple[str, ...], head: str, language: str) -> list[str]:
        """The art of the longest names of several words that stand in these, the head among them: "person in bed"."""
        if head not in words:
            return []
        place = words.index(head)
        lists = (self._own, self._glossary, self._names)
        found = [name for names in lists for name in names.within(words, place) if self._speaks(name, language)]
        longest = max((len(name.words) for name in found), default=0)
        return [name.art for name in found if len(name.words) == longest]

    def _speaks(self, name: Name, language: str) -> bool:
        return name.language in ("", "en", language)

    def _head(self, name: str, language: str) -> str:
        """The word that says what a name is about: the last in English, the first in Indonesian."""
        words = key_words(about(name)) or key_words(name)
        tongue = self._tongue(words, language)
        left = bare(words, tongue) or words
        return left[0 if tongue == "id" else -1]

    def _by_head(self, keys: tuple[str, ...], language: str) -> Iterator[ArtPick]:
        """Picks for what a name is about, where its head's own art is right for all of it."""
        if not keys:
            return
        tongue = self._tongue(keys, language)
        # where an English cue stands in an Indonesian script, "motor" is no motorcycle
        among = ("", tongue) if tongue != language else ()
        words, field = bare(keys, tongue), field_of(bare(keys, tongue))
        for known in dict.fromkeys((keys, words)):
            yield from _picks(self._listed_as(known, tongue, among), "part", 0.85)
        if field:
            # every field has a picture of its own, or none: one for all engineers would tell nothing
            yield from _picks(self._listed_as(field, tongue) + self._brands.exact(field, tongue), "part", 0.8)
            return
        for rest in without_doings(words):
            if rest == words or not (words[0].endswith("ing") and len(rest) == 1 and is_hollow(rest[0])):
                yield from _picks(self._listed_as(rest, tongue, among), "part", 0.8)
            for head in heads(rest, tongue):
                arts = self._listed_as(head, tongue, among)
                if arts and self._is_kind_of(rest, head):
                    yield from _picks(arts, "part", 0.4 + 0.4 * len(head) / len(words))
        yield from self._searched(words, words[0 if tongue == "id" else -1])

    def _searched(self, words: tuple[str, ...], head: str) -> Iterator[ArtPick]:
        """The nearest art that the words name in another order or in part, if it is named after their head."""
        if is_hollow(head) or is_set_phrase(words):
            return
        for found in self._search.nearest(" ".join(words), 8):
            barred = head in self._never.get(found.entry.id, ()) or head in FALSE_FRIENDS
            if found.covers >= LEAST_COVER and found.cosine >= LEAST_COSINE and not barred and _has(found.entry, head):
                yield ArtPick(found.entry.id, min(0.8, 0.4 + 0.5 * found.cosine), "search")

    def _listed_as(self, words: tuple[str, ...], language: str, among: Collection[str] = ()) -> list[str]:
        """The art of exactly these words in the lists of things, the users' first."""
        lists = (self._users, self._own, self._glossary, self._names, self._spare)
        return [art for names in lists for art in names.exact(words, language, among)]

    def _is_kind_of(self, words: tuple[str, ...], head: tuple[str, ...]) -> bool:
        """Whether the picture of the head alone does for all the words: a street lamp is a lamp, a sea lion no lion."""
        if is_set_phrase(words) or (len(head) == 1 and is_hollow(head[0])):
            return False
        if all(word in head or word in STATES for word in words):
            return True
        whole, alone = self._encode([" ".join(words), " ".join(head)])
        return float(whole @ alone) >= LEAST_KINSHIP

    def _tongue(self, words: tuple[str, ...], language: str) -> str:
        """The language of the words: that of the script, unless the lists know more of them in another."""
        telling = [word for word in words if word not in FALSE_FRIENDS]
        known = {
            code: sum(not forms(word, code).isdisjoint(vocabulary) for word in telling)
            for code, vocabulary in self._vocabularies.items()
        }
        return max(sorted(known, key=lambda code: code != language), key=lambda code: known[code])

    def _marks(self, name: str, keys: tuple[str, ...], style: Style) -> list[str]:
        """The trade marks of that name, where the name can mean one."""
        if style == "thing":
            return []
        asked = style == "brand" or not ASKS_FOR_MARK.isdisjoint(split(name))
        said = " ".join(keys)
        if not asked and (said in EVERYDAY_WORDS or (said in WORDS_TOO and not _looks_proper(name))):
            return []
        return self._brands.exact(keys, "")

    # -- what is shown

    def coverage(self, name: str, language: str = "en", drawn: str = "") -> Coverage:
        """How much of a name is shown by the art that is found for it; nothing of it where none is found.

        With `drawn`, how much is shown by the art that is found for that, which is what the name is about.
        """
        pick = self.find(drawn or name, language)
        if pick is None:
            words = telling(name)
            return Coverage(words, len(words), head=False)
        if pick.way == "user":
            return Coverage(telling=len(telling(name)))
        seen = self.called[plain(pick.art)]
        also = (*seen.also, *self._painted(pick.art)) if COLOUR_WORDS.intersection(split(about(name))) else seen.also
        return replace(cover(name, self._head(drawn or name, language), seen.names, also), holds=seen.holds)

    def _painted(self, art: str) -> frozenset[str]:
        """The words for the colour that a drawing has of its own; icons have those of the film."""
        colour = art.partition(TINT)[2]
        if colour:
            return frozenset(COLOURS[colour].split())
        return frozenset() if art.startswith(TONED) else painted(self.load(art))

    def one_style(self, names: Sequence[str], language: str = "en") -> dict[str, str]:
        """The art ids of names that are seen together, by name: of one set where that has art for all of them."""
        return one_style(names, lambda name: self.find(name, language), self.called)

    def is_surely(self, word: str, language: str = "en") -> bool:
        """Whether a word of the narration is the very name of what there is a picture of, or written as a mark is."""
        pick = self.find(word, language)
        if pick is None or pick.way == "brand":
            return pick is not None and is_written_as_mark(word)
        return pick.way in ("user", "own", "glossary") and is_own_name(word, self.called[plain(pick.art)].own)

    # -- loading

    def load(self, art: str, palette: Palette | None = None) -> Art:
        """The drawing of an id, in another colour for one such as "emoji:1F9F3+red". Raises KeyError where none is."""
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
        name, _, key = plain(art).partition(":")
        return self._sources[name], key

    # -- lists, made once

    @cached_property
    def _listed(self) -> dict[str, tuple[Entry, ...]]:
        return {name: self._files if name == "own" else each.entries() for name, each in self._sources.items()}

    @cached_property
    def _files(self) -> tuple[Entry, ...]:
        """The user's and our own: a hundredth of all, so that who asks only for these has them at once."""
        return self._sources["own"].entries() if "own" in self._sources else ()

    @cached_property
    def called(self) -> dict[str, Labels]:
        """What all art is called, by its id."""
        return labels(self.entries(), glossary())

    @cached_property
    def _users(self) -> NameList:
        return NameList(_names(entry for entry in self._files if entry.users))

    @cached_property
    def _own(self) -> NameList:
        return NameList(_names(entry for entry in self._files if not entry.users))

    @cached_property
    def _brands(self) -> NameList:
        return NameList(_names(self._listed.get("brand", ())), literal=True)

    @cached_property
    def _names(self) -> NameList:
        drawings = sorted(self._drawings, key=lambda entry: entry.kind != "thing")
        return NameList(_names(drawings), never=self._never)

    @cached_property
    def _spare(self) -> NameList:
        return NameList(_names(entry for entry in self.entries() if entry.kind == "spare"))

    @cached_property
    def _never(self) -> dict[str, frozenset[str]]:
        """Single words that art is not drawn for, by its id."""
        never: dict[str, frozenset[str]] = {}
        for term in glossary():
            never[term.art] = never.get(term.art, frozenset()) | term.never
        return never

    @cached_property
    def _glossary(self) -> NameList:
        known = {entry.id for entry in self.entries() if entry.kind in ("own", "thing", "notion", "spare")}
        terms = [term for term in glossary() if term.art in known]
        names = (
            Name(language, key_words(name), term.art)
            for term in terms
            for language, said in term.names.items()
            for name in said
        )
        return NameList(names, never=self._never)

    @cached_property
    def _vocabularies(self) -> dict[str, frozenset[str]]:
        lists = (self._own, self._glossary, self._names, self._spare)
        return {code: frozenset().union(*(names.vocabulary(code) for names in lists)) for code in ("en", "id")}

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


def _picks(arts: Iterable[str], way: Way, score: float) -> list[ArtPick]:
    return [ArtPick(art, score, way) for art in arts]


def _has(entry: Entry, word: str) -> bool:
    """Whether the word stands in one of an entry's own names."""
    names = (name for said in entry.names.values() for name in said)
    return any(not forms(word).isdisjoint(forms(own)) for name in names for own in split(name))


def _looks_proper(name: str) -> bool:
    """Whether it is written as a mark is: "ChatGPT", "Rocket", "C++"; not "rocket"."""
    return any(character.isupper() or character in "+#" for character in name)


@lru_cache(maxsize=256)
def _load(index: ArtIndex, art: str, palette: Palette) -> Art:
    source, key = index._source(art)
    colour = art.partition(TINT)[2]
    drawn = source.load(key, palette)
    return tinted(drawn, colour) if colour else drawn
