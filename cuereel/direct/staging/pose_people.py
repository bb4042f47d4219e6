"""The words for persons -> those persons in the cast, each for itself, with what they feel."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from cuereel.artwork.words import is_root, one_of
from cuereel.direct.naming import Naming
from cuereel.direct.staging.cast import SEVERAL, Cast, Thing
from cuereel.direct.staging.feelings import feeling
from cuereel.direct.staging.lexicon import ALIKE, number_at, relation_at
from cuereel.direct.staging.people import BETWEEN, GENERIC, OPENS, PEOPLE
from cuereel.direct.staging.play import Step
from cuereel.direct.staging.pose_words import AND, JOINTS, Reading
from cuereel.direct.words import bare_of

MOST = 4
"""As many persons as are seen well beside each other."""

_FRIENDS = 2
"""How many friends there are where nobody says it."""

_ANYBODY = frozenset("people someone somebody orang seseorang".split())
"""Words that tell no more of somebody than that it is a person."""

_ONE = frozenset("a an seorang seseorang one the".split())
"""Words before a person who is one alone."""


@dataclass
class Acting:
    """Persons while a cue tells what they do: `people` are all who do something, `now` those who do the next thing."""

    reading: Reading
    cast: Cast
    people: list[str] = field(default_factory=list)
    now: list[str] = field(default_factory=list)
    steps: list[Step] = field(default_factory=list)
    untold: list[str] = field(default_factory=list)

    def free(self, name: str) -> str:
        """The name, or else with the first number by which nobody is called."""
        names, number, free = {thing.name for thing in self.cast.things}, 2, name
        while free in names:
            free, number = f"{name} {number}", number + 1
        return free

    def pose_of(self, name: str) -> str:
        """The posture of one; "" for who has none."""
        thing = self.cast.called(name)
        return thing.pose if thing is not None else ""


def persons(acting: Acting) -> list[str]:
    """Those who are named next, "a boss and a worker", each for itself."""
    reading = acting.reading
    out: list[str] = []
    at = reading.at
    while True:
        found, end = group(acting, at)
        if not found:
            break
        out += found
        reading.at = end
        if end == len(reading.keys) or reading.keys[end] not in AND - {"sambil", "while"}:
            break
        at = end + 1
    return out


def group(acting: Acting, first: int) -> tuple[list[str], int]:
    """So many persons of one kind, from a word on, and after which word; they join the cast."""
    reading, keys = acting.reading, acting.reading.keys
    count, alone, start = _opening(keys, first)
    end = _end_of_kind(reading, start)
    nouns = [n for n in range(start, end) if _is_noun(keys[n])]
    named = [n for n in nouns if keys[n] not in GENERIC]
    if not named or count > MOST:
        return [], first
    told = [n for n in range(start, end) if n not in nouns]
    face = next((feeling(keys[n]) for n in reversed(told) if feeling(keys[n])), "")
    acting.untold += reading.texts([n for n in told if not feeling(keys[n])])
    several = not alone and _is_plural(keys[named[-1]])
    if members := _KINDRED.get(bare_of(keys[named[-1]])):
        return _kindred(acting, [keys[n] for n in nouns], members, face), end
    many = count or (1 if not several else _FRIENDS if "friends" in keys[first:end] else SEVERAL)
    one = _single([text.casefold() for text in reading.texts(nouns)])
    names = []
    for number in range(many):
        name = acting.free(f"{one} {number + 1}" if many > 1 else one)
        acting.cast.things.append(Thing(name, art=_art(one, acting.cast.naming), pose="stands", face=face))
        names.append(name)
    return names, end


_KINDRED = {
    **dict.fromkeys(("couple", "pasangan"), ("man", "woman")),
    **dict.fromkeys(("family", "keluarga"), ("father", "mother", "child")),
}
"""Words for several persons of several kinds."""


def _kindred(acting: Acting, nouns: Sequence[str], members: Sequence[str], face: str) -> list[str]:
    """Those whom one word stands for, each for itself; what is told of them is told of each who is grown up."""
    told = [noun for noun in nouns if noun in GENERIC]
    names = []
    for one in members:
        name = acting.free(" ".join([*(told if one != "child" else []), one]))
        acting.cast.things.append(Thing(name, art=_art(one, acting.cast.naming), pose="stands", face=face))
        names.append(name)
    return names


def _opening(keys: tuple[str, ...], at: int) -> tuple[int, bool, int]:
    """How many persons are said to be there (0: nobody says), whether it is one alone, and from which word on who."""
    count, alone = 0, False
    while at < len(keys) and (keys[at] in OPENS or keys[at] in ("orang", "the") or number_at(keys, at)[0]):
        number, after = number_at(keys, at)
        if number and keys[at] not in ("a", "another"):
            count, at = (MOST if keys[at] in ALIKE and number > MOST else number), after
            continue
        if keys[at] == "orang" and not (count and at + 1 < len(keys) and keys[at + 1] in PEOPLE):
            break
        alone = alone or keys[at] in _ONE
        if keys[at] == "seseorang":
            break
        at += 1
    return count, alone, at


def _end_of_kind(reading: Reading, at: int) -> int:
    """After which word somebody is named who is named from a word on, with what is told of the person before."""
    keys, named = reading.keys, False
    while at < len(keys) and (_is_noun(keys[at]) or feeling(keys[at]) or _describes(reading, at)):
        if named and reading.verb(at)[0]:
            break
        named = named or _is_noun(keys[at])
        at += 1
    return at


def _is_noun(key: str) -> bool:
    """Whether a word is for a person, or tells of one what is seen: also one that is said twice ("murid-murid")."""
    half, _, other = key.partition("-")
    return key in PEOPLE | GENERIC or (half == other and half in PEOPLE)


def _describes(reading: Reading, at: int) -> bool:
    """Whether a word stands before a person and only tells what kind: it is told."""
    keys = reading.keys
    known = reading.verb(at)[0] or relation_at(keys, at)[0] or keys[at] in JOINTS | AND | BETWEEN
    return not known and at + 1 < len(keys) and keys[at + 1] in PEOPLE and keys[at].isalpha()


def _is_plural(key: str) -> bool:
    return key == "people" or "-" in key or bool(one_of(key) and not is_root(key))


def _single(words: Sequence[str]) -> str:
    """The name of one of those whom words in small letters name."""
    *before, noun = words
    one = "person" if noun in _ANYBODY else noun if is_root(noun) else one_of(noun) or noun
    return " ".join([*before, one])


def _art(name: str, naming: Naming) -> str:
    ways = (name, name.split()[-1], name.split()[0], "person")
    return next((each for each in ways if naming.knows(each) and not naming.coverage(each).missing), "person")


__all__ = ["Acting", "group", "persons"]
