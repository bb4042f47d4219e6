"""The words of a name -> one of those on the stage: who is there already, or somebody new, with art or as a tile."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from cuereel.artwork.coverage import telling
from cuereel.artwork.hue import COLOUR_OF
from cuereel.artwork.vocabulary import DESCRIBING, SIZES
from cuereel.artwork.words import is_root, one_of
from cuereel.direct.naming import Naming
from cuereel.direct.staging.clauses import is_read, keys_of
from cuereel.direct.staging.feelings import KIN, face_of, feeling, feeling_in, is_person, may_be
from cuereel.direct.staging.lettered import tile_name
from cuereel.direct.staging.lexicon import (
    ALIKE,
    HASTE,
    INDEFINITE,
    ORDINALS,
    QUANTIFIERS,
    is_article,
    is_definite,
    is_pronoun,
    is_tile,
    number_at,
)
from cuereel.direct.staging.shares import COUNTING, EVERYBODY, share_of, tells_all_of_them, tells_the_rest
from cuereel.direct.tokens import Token, tokens
from cuereel.direct.words import bare_of, derived, fold
from cuereel.model import Json

MOST = 12
"""How many of one thing can be told apart on the stage."""

MOST_WRITTEN = 3
"""Words that stand on a tile without being quoted, at most."""

SHORTEST = 2
"""Letters of a name at least."""

MARKS = frozenset("logos icons logo icon".split())
"""Words behind names of which each has one."""

SEVERAL = 3
"""How many there are where a plural says no number."""

PAIR = 2
_ONES = frozenset("one ones yang sebelah side".split())
"""Words for one of several that name nothing."""

PEOPLE = frozenset("someone somebody seseorang orang".split())
"""Words for anybody: a person is drawn."""

_NTH = (("first", "pertama"), ("second", "kedua", "other"), ("third", "ketiga"), ("fourth", "keempat"))
_COUNTED = frozenset(word for words in _NTH for word in words)
"""Words for one of several, by the place among them."""

SMALL = frozenset("small little tiny mini kecil mungil".split())
_OTHER = frozenset("lain lainnya another other separate".split())
"""Words for somebody who is not there yet, as nobody can be who comes by this name."""
_TRAILING = frozenset("kecil mungil besar gede raksasa".split())
"""Words for a size that stand after what has it."""


@dataclass(frozen=True, slots=True)
class Thing:
    """One on the stage, as the scene type `tableau` takes it: its art ("" for a tile), its words, where it stands."""

    name: str
    art: str = ""
    label: str = ""
    count: int = 1
    at: str = ""
    to: str = ""
    how: str = ""
    size: str = ""
    pose: str = ""
    face: str = ""
    partner: str = ""
    state: str = ""
    laid: str = ""

    def params(self) -> dict[str, Json]:
        """What a panel is told of it."""
        told: dict[str, Json] = {"name": self.name, "art": self.art, "label": self.label, "at": self.at}
        told |= {"to": self.to, "how": self.how, "size": self.size}
        told |= {"pose": self.pose, "face": self.face, "partner": self.partner}
        told |= {"state": self.state, "laid": self.laid}
        return {key: value for key, value in told.items() if value} | ({"count": self.count} if self.count > 1 else {})


@dataclass
class Cast:
    """All who are on the stage so far, who was spoken of last, and before; `untold` are words that nothing shows."""

    naming: Naming
    things: list[Thing] = field(default_factory=list)
    last: list[str] = field(default_factory=list)
    before: list[str] = field(default_factory=list)
    untold: list[str] = field(default_factory=list)
    apart: list[tuple[str, str]] = field(default_factory=list)
    """Those who were among several, each after these: they came as those did."""
    vague: set[str] = field(default_factory=set)
    """Those of whom there are several, and nobody said how many."""
    _kind: set[str] = field(default_factory=set)
    """The noun of which one was meant by its number, last."""
    _counted: bool = False
    """Whether the name at hand is counted in Indonesian, which has no plural."""
    tiles: bool = False
    """Whether what nobody has art for may stand there as a tile, lettered with its name."""
    lettered: list[str] = field(default_factory=list)
    """The names of those that do."""
    blank: list[tuple[int, list[str]]] = field(default_factory=list)
    """How many tiles were named before what is to be read on them, and the words for that."""

    def called(self, name: str) -> Thing | None:
        """The one of that name."""
        return next((thing for thing in self.things if thing.name == name), None)

    def change(self, name: str, **told: str | int) -> None:
        """Tell more of one; nobody stands to himself."""
        if told.get("to") == name:
            self.untold.append("it")
            told = {key: value for key, value in told.items() if key not in ("to", "how")}
        self.things = [replace(each, **told) if each.name == name else each for each in self.things]  # type: ignore[arg-type]

    def spread(self, name: str) -> list[str]:
        """Let each of several stand for itself from now on; their names."""
        several = self.called(name)
        if several is None or several.count < PAIR:
            return [name]
        ones = [replace(several, name=f"{name} {number + 1}", count=1) for number in range(several.count)]
        at = self.things.index(several)
        self.things[at : at + 1] = ones
        return [one.name for one in ones]

    def own(self, several: Thing, text: str) -> Thing:
        """One of several stands for itself from now on, with its own text, before the others; it gives those."""
        rest = replace(several, label="", count=several.count - 1)
        at = self.things.index(several)
        self.things[at : at + 1] = [replace(several, name=text, label=text, count=1), rest]
        return rest

    def those(self, words: Sequence[Token], *, new: bool = True, like: int = 0) -> list[str]:
        """The names of those whom words name: who is meant by "it", who is there already, or somebody new.

        Nobody where art shows nobody of that name; the words are then untold. `like` is how many there are of whom they
        belong to: two people with laptops have two.
        """
        keys = keys_of(words)
        names = [word for word in words if not is_article(word.key) or word.quoted]
        if names and is_pronoun(names[0].key) and not names[0].quoted:
            self.untold += [word.text for word in names if word.key in HASTE]
            names = [word for word in names if word.quoted or word.key not in HASTE]
        if not names:
            return []
        while len(names) > 1 and names[0].key in QUANTIFIERS:
            names = names[1:]
        if share := self._share(names):
            return share
        if tells_all_of_them(" ".join(keys)):
            return [thing.name for thing in self.things]
        if all(is_pronoun(word.key) for word in names):
            everyone = any(word.key in EVERYBODY for word in names)
            return [thing.name for thing in self.things] if everyone else self._meant(names[0].key)
        if is_pronoun(names[0].key) and not names[0].quoted:
            self.untold += [word.text for word in names[1:]]
            return []
        count, start = number_at(keys_of(names), 0)
        known = self._known(names[start:], definite=is_definite(keys), count=count)
        if known and keys[0] not in INDEFINITE:
            met = self.called(known[0])
            if 0 < count != (met.count if met and len(known) == 1 else count):
                self.untold += [word.text for word in names]  # another number of them
            return known
        if any(word.key in ("one", "ones") and not word.quoted for word in names[start:]):
            self.untold += [word.text for word in names]
            return []  # nobody of those who are there
        if new and count > 1 and len(names) == start + 1 and is_tile(names[start].key):
            self.blank.append((count, [word.text for word in names]))
            return []
        somebody = [word for word in names[start:] if word.quoted or word.key not in _OTHER] or names[start:]
        self._counted = any(word.key in COUNTING for word in names[:start])
        thing = self._new(somebody, count, like) if new else None
        if thing is None and new and self.tiles and somebody:
            at = next(at for at, word in enumerate(words) if word is somebody[0])
            thing = self._tile(somebody, words[:at], count)
        if thing is None:
            self.untold += [word.text for word in names]
            return []
        self.things.append(thing)
        if thing.count > 1 and (count == 0 or any(key in ALIKE for key in keys[:2])):
            self.vague.add(thing.name)
        return [thing.name]

    def _meant(self, pronoun: str) -> list[str]:
        """Those for whom a pronoun stands: who was spoken of last, or else the last person who may be called so."""
        fits = [name for name in self.last if (one := self.called(name)) and may_be(f"{one.art} {one.label}", pronoun)]
        if fits or pronoun not in ("he", "him", "she", "her"):
            return fits or list(self.last)
        people = [each for each in self.things if is_person(f"{each.art} {each.name}")]
        return [each.name for each in reversed(people) if may_be(f"{each.art} {each.label}", pronoun)][:1]

    def _share(self, words: Sequence[Token]) -> list[str]:
        """ "Half of them": so many of those named last, who are apart from now on; "the rest" are the others."""
        said = " ".join(word.key for word in words if not word.quoted)
        if tells_the_rest(said) and self.apart:
            return [self.apart[-1][0]]
        group = next((each for each in reversed(self.things) if each.count > 1), None)
        which, many = share_of(said, group.count) if group is not None else ("", 0)
        if group is None or not 0 < many < group.count:
            return []
        part = self._unique(replace(group, name=f"{which} {group.name}", count=many, to="", how=""))
        at = self.things.index(group)
        self.things[at : at + 1] = [replace(group, count=group.count - many), part]
        self.apart.append((group.name, part.name))
        return [part.name]

    def _known(self, words: Sequence[Token], *, definite: bool, count: int) -> list[str]:
        """Those on the stage who are called so, or of whom the name says enough after "the"."""
        said = [bare_of(word.key) for word in words if word.key not in ("nya", "itu", "other")]
        if not said:
            return []
        if nth := self._nth(said):
            return nth
        if sided := self._single(words, said) or self._sided(said):
            return sided
        bare = [word for word in said if word not in SIZES | _TRAILING] or said
        heads = {bare[-1], bare[0], one_of(bare[-1]) or bare[-1], one_of(bare[0]) or bare[0]}
        whole = [thing.name for thing in self.things if _says(thing, said)]
        if whole:
            return whole[:1] if count < 2 else whole
        if not (definite or count):
            return []
        like = [thing.name for thing in self.things if heads & _nouns(thing) and not _is_coloured_else(thing, said)]
        sizes = {_size_of(word) for word in said if word in SIZES | _TRAILING}
        like = [name for name in like if not sizes or self._sized(name) in (*sizes, "")]
        return like if count > 1 or len(like) < 2 else like[:1]

    def _nth(self, said: Sequence[str]) -> list[str]:
        """ "The second phone": one of those alike who stand each for itself; "the second" is one of the same kind."""
        which = next((number for number, words in enumerate(_NTH) for word in said if word in words), -1)
        nouns = {form for word in said if word not in _COUNTED for form in (word, one_of(word)) if form} - _ONES
        held = {thing.to for thing in self.things if thing.pose} | {each.name for each in self.things if each.pose}
        kind = nouns or self._kind
        alike = [each for each in self.things if kind & _nouns(each) and (each.pose or each.to in held)]
        if which < 0 or which >= len(alike) or len(alike) < PAIR:
            return []
        self._kind = kind
        return [alike[which].name]

    def _sized(self, name: str) -> str:
        thing = self.called(name)
        return thing.size if thing is not None else ""

    def _single(self, words: Sequence[Token], said: Sequence[str]) -> list[str]:
        """ "The last dot": one of several, who from now on is one apart."""
        which = next((word.key for word in words if word.key in ORDINALS), "")
        if not which or len(said) > 2:
            return []
        if len(said) == 1 and which not in ("left", "right", "kiri", "kanan"):
            return []
        nouns = {form for word in said if word not in ORDINALS for form in (word, one_of(word)) if form}
        anyone = nouns <= _ONES
        several = next((each for each in self.things if each.count > 1 and (anyone or nouns & _nouns(each))), None)
        if several is None:
            return []
        first = which in ("first", "pertama", "left", "kiri")
        side = {"kiri": "left", "kanan": "right"}.get(which, which)
        at_side = side if side in ("left", "right") else ""
        name = f"{which} {several.name}" if anyone else " ".join(said)
        one = self._unique(replace(several, name=name, count=1, to="", how="", at=at_side))
        at = self.things.index(several)
        other = {"left": "right", "right": "left"}.get(at_side, "") if several.count == PAIR else several.at
        self.things[at] = replace(several, count=several.count - 1, at=other)
        self.things.insert(at if first else at + 1, one)
        self.apart.append((several.name, one.name))
        return [one.name]

    def _sided(self, said: Sequence[str]) -> list[str]:
        """ "The left one": who stands there, or was named first."""
        sides = {"left": 0, "kiri": 0, "right": -1, "kanan": -1}
        bare = [word for word in said if word not in ("one", "ones", "yang", "side", "sebelah")]
        if len(bare) != 1 or bare[0] not in sides or len(self.things) < 2:
            return []
        side = "left" if sides[bare[0]] == 0 else "right"
        stands = next((thing.name for thing in self.things if thing.at == side), "")
        return [stands or self.things[sides[bare[0]]].name]

    def _new(self, words: Sequence[Token], count: int, like: int) -> Thing | None:
        read = [word.text for word in words if is_read(word)]
        plain = [word.text for word in words if not is_read(word)]
        size = ""
        while len(plain) > 1 and fold(plain[0]) in SIZES:
            size = _size_of(plain[0])
            plain = plain[1:]
        if len(plain) > 1 and fold(plain[-1]) in _TRAILING:
            size, plain = _size_of(plain[-1]), plain[:-1]
        label, many = " ".join(read), min(max(1, count), MOST)
        if plain and is_tile(fold(plain[0])) and (label or _is_written(plain[1:])):
            label = label or " ".join(word for word in plain[1:] if fold(word) not in ("nya", "itu"))
            return self._unique(Thing(label, label=label, count=many))
        if not plain:
            return self._unique(Thing(label, label=label, count=many)) if label else None
        if fold(plain[0]) in PEOPLE and len(plain) == 1:
            plain = ["person"]
        bare = [bare_of(word) for word in plain]
        if max(map(len, bare)) < SHORTEST or (len(bare) == 1 and bare[0].startswith("di") and derived(fold(bare[0]))):
            return None  # "diperbaiki" is what is done to somebody
        if many > 1 and not self._counted and _one(bare[-1]) == bare[-1] and not is_root(fold(bare[-1])):
            self.untold.append(str(count))  # "a 10 floor building" is one
            many = 1
        art, missing = self._with_feeling(bare) or self.drawn(bare)
        if not art and fold(bare[-1]) in KIN and self.naming.art("person"):
            art, label, missing = "person", label or " ".join(bare), []
        if not art:
            return None
        name = art
        first = fold(bare[0]).split("-")
        twice = len(first) == PAIR and first[0] == first[1] and is_root(first[0])  # "titik-titik": several dots
        if count == 0 and twice:
            bare, many = [first[0], *bare[1:]], like if like > 1 else SEVERAL
        marks = fold(bare[-1]) in MARKS  # "Google and Gmail logos" are one each
        if count == 0 and not marks and bare[-1].islower() and _is_plural(name.split()[-1]):
            many = like if like > 1 else SEVERAL
        if many > 1 and (single := self.drawn([*bare[:-1], _one(bare[-1])]))[0]:
            art, missing = single
        self.untold += missing
        return self._unique(Thing(name, art=art, label=label, count=many, size=size))

    def _with_feeling(self, words: Sequence[str]) -> tuple[str, list[str]] | None:
        """The face of "a bored kid"; None for whoever feels nothing that a face shows."""
        felt = feeling_in(map(fold, words))
        if not felt or not is_person(" ".join(words)) or not self.naming.knows(face_of(felt)):
            return None
        rest = [word for word in words if not feeling(fold(word)) and not is_person(word)]
        return face_of(felt), rest

    def _tile(self, words: Sequence[Token], before: Sequence[Token], count: int) -> Thing | None:
        """A thing without art, as a tile with its name."""
        read = [word.text for word in words if is_read(word)]
        name = "" if read else tile_name(words, before)
        if not name:
            return None
        self.lettered.append(name)
        return self._unique(Thing(name, label=name, count=min(max(1, count), MOST)))

    def drawn(self, words: Sequence[str]) -> tuple[str, list[str]]:
        """The name by which art shows what words name ("" for none), and the words of it that art leaves out.

        Of what nobody knows as it is described, the bare thing is drawn: "a wobbly jelly" is one.
        """
        art, missing = self._drawn_as_said(words)
        if art or len(words) < 2 or not _describes(words[0]):
            return art, missing
        art, missing = self.drawn(words[1:])
        return art, [words[0], *missing]

    def _drawn_as_said(self, words: Sequence[str]) -> tuple[str, list[str]]:
        name = " ".join(words)
        ways = dict.fromkeys((name[:1].lower() + name[1:], name))
        whole = [way for way in ways if self.naming.shows(way) and self.naming.art(way)]
        for way in whole:
            if not self.naming.coverage(way).missing:
                return way, []
        core = self.naming.core(name)
        if not core:
            return (whole[0], list(self.naming.coverage(whole[0]).missing)) if whole else ("", [])
        left = [word for word in telling(name) if word not in map(fold, core.split())]
        return core, [*left, *self.naming.coverage(core).missing]

    def _unique(self, thing: Thing) -> Thing:
        names, number, name = {each.name for each in self.things}, 2, thing.name
        while thing.name in names:
            thing = replace(thing, name=f"{name} {number}")
            number += 1
        return thing


def _is_coloured_else(thing: Thing, said: Sequence[str]) -> bool:
    """Whether a thing is of another colour than the one that is meant: "the purple cars" are not the brown one."""
    own = {COLOUR_OF[word] for word in map(fold, thing.name.split()) if word in COLOUR_OF}
    meant = {COLOUR_OF[word] for word in said if word in COLOUR_OF}
    return bool(own and meant and own.isdisjoint(meant))


def _size_of(word: str) -> str:
    """The size that a word tells, as a tableau has it."""
    return "small" if fold(word) in SMALL else "big"


def _describes(word: str) -> bool:
    """Whether a word before a noun only says what it is like: by its ending, or as one that is known to."""
    key = fold(word)
    return key in DESCRIBING or bool(_LIKE.fullmatch(key))


_LIKE = re.compile(r"[a-z]{2,}(?:ed|ing|ful|less|ous|[ai]ble|ive|ish)|fake|real|same|single|whole|entire|main|extra")
"""Words that describe, by how they end."""


def _is_plural(word: str) -> bool:
    """Whether a word names several: no Indonesian root does, whatever it ends in ("kaos")."""
    return bool(one_of(fold(word))) and not is_root(fold(word))


def _is_written(words: Sequence[str]) -> bool:
    """Whether words after one for a tile are what stands on it ("the Savings box"), and tell nothing else of it."""
    told = [word for word in words if fold(word) not in ("nya", "itu")]
    return 0 < len(told) <= MOST_WRITTEN and all(word[:1].isupper() or word.isdigit() for word in told)


def _one(several: str) -> str:
    """The word for one of several; the same where there is no other."""
    return "person" if fold(several) == "people" else one_of(fold(several)) or several


def refers_to(text: str, things: Sequence[Thing]) -> bool:
    """Whether a text speaks of one of these as of one who is known: "the blender", "embernya"."""
    keys = keys_of(tokens(text))
    nouns = set().union(*(_nouns(thing) for thing in things)) if things else set()
    told = [keys[at] for at in range(1, len(keys)) if keys[at - 1] in ("the", "its", "their")]
    told += [bare_of(key) for key in keys if bare_of(key) != key]
    told += [keys[at - 1] for at in range(1, len(keys)) if keys[at] in ("nya", "itu", "tersebut")]
    return any(word in nouns or one_of(word) in nouns for word in told)


def _says(thing: Thing, said: Sequence[str]) -> bool:
    """Whether words are the whole name of one, or the words on it."""
    own = {" ".join(map(fold, each.split())) for each in (thing.name, thing.label, thing.art) if each}
    told = " ".join(word for word in said if not is_tile(word) or len(said) == 1)
    return told in own


def _nouns(thing: Thing) -> set[str]:
    """The words by one of which a thing may be meant."""
    words = [fold(word) for word in (thing.art or thing.name).split()]
    return {form for word in words for form in (word, one_of(word) or word, bare_of(word))}
