"""What a cue names: whether that is a thing that can be drawn, and the thing that a longer cue opens with."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from cuereel.artwork.coverage import Coverage, telling
from cuereel.artwork.phrase import about, opens_tail, tells_no_thing
from cuereel.artwork.vocabulary import DESCRIBING, NOUNS_TOO, SIZES, TAILS, TRANSPARENT, VERBS
from cuereel.artwork.words import is_root
from cuereel.direct.lettering import lettering
from cuereel.direct.phrases import without_fillers
from cuereel.direct.shown import COUNTING, is_described, openings
from cuereel.direct.words import UNTOLD, bare_of, fold, is_shouted

Knows = Callable[[str], bool]
"""Whether there is such art for a name."""


class Covering(Protocol):
    """How much of a name its art shows, or the art for what is `drawn` of it."""

    def __call__(self, name: str, drawn: str = "", /) -> Coverage: ...


THEN = r"(?:and\s+)?(?:then|after that|lalu|kemudian|terus|trus)\b"
JOINING = re.compile(rf"\s*(?:,\s*)?(?:{THEN}|with\b|dengan\b|and\b|dan\b)\s*", re.IGNORECASE)

NEW = re.compile(r"\s*(?:an?|another|sebuah|seorang|seekor)\s", re.IGNORECASE)
"""How a part of a cue opens that names another thing than the part before it."""

_GOING = re.compile(
    r"\s*(?:(?:we\s+|finally\s+)?(?:ends?|closes?|opens?|starts?|begins?|finish(?:es)?|cuts?|fades?|returns?|jumps?|switch(?:es)?|goes|go)"
    r"\s+(?:back\s+|in\s+|out\s+|over\s+)?(?:on|with|to)\s*:?|back\s+to|(?:extreme\s+)?close[\s-]?up\s+(?:of|on)|first"
    r"|(?:tutup|ditutup|akhiri|diakhiri|mulai|dimulai|buka|dibuka|kembali|pindah|potong)\s+(?:dengan|ke))\s+",
    re.IGNORECASE,
)
"""What a cue tells the director to do with what it then names."""

_CAMERA = re.compile(
    r"(?:the\s+)?(?:camera|kamera)\s+(?:\w+ly\s+|pelan-pelan\s+)?"
    r"(?:pans?|fl(?:ies|y|ying)|zooms?|moves?|follows?|goes|tilts?|pulls?|pushes|rises|circles?|tracks?|travels?|sweeps?"
    r"|swoops?|drops?|spins?|bergerak|terbang|mengikuti|menyorot|masuk|keluar|naik|turun|mendekat|menjauh|muter|berputar)\b",
    re.IGNORECASE,
)
"""What the camera is to do, which asks for no camera."""

MOST_BARE_WORDS = 6
"""Words that a cue may have that only names a thing."""

MOST_WORDS_OF_AN_ENTRY = 3
"""Words that a thing in a row may be named by: they stand under it."""


@dataclass(frozen=True)
class Naming:
    """`knows` says whether a bare name is a thing that can be drawn, `is_brand` whether it is a trade mark's.

    `coverage` says how much of a name its art shows, and `art` is the id of that ("" for none).
    """

    knows: Knows
    is_brand: Knows
    coverage: Covering
    art: Callable[[str], str] = lambda name: name

    def names_a_thing(self, text: str) -> bool:
        """Whether a cue only names a thing."""
        name = named(text)
        return self._is_brief(name) and (self.knows(name) or (name[0].isupper() and self.is_brand(name)))

    def names_an_entry(self, text: str) -> bool:
        """Whether it names a thing as one among others: the whole of it, or what a name of few words is about."""
        words = text.split()
        if self._tells_a_doing(text) or (words and bare_of(fold(words[0])) != fold(words[0])):
            return False  # "kursornya" is a part of what was named before
        brief = 0 < len(words) <= MOST_WORDS_OF_AN_ENTRY and about(text) == text and not tells_no_thing(text)
        return self.names_a_thing(text) or (brief and fold(words[0]) not in COUNTING | UNTOLD and self.shows(text))

    def _tells_a_doing(self, text: str) -> bool:
        """Whether it ends with what the thing in it does ("the wall breaks"): wedding rings are so called."""
        words = text.split()
        if len(words) < 2 or fold(words[-1]) not in VERBS:
            return False
        covered = self.coverage(text)
        return bool(covered.missing or (covered.one and fold(words[-1]) not in NOUNS_TOO))

    def shows(self, name: str) -> bool:
        """Whether art shows what a name is about, whatever else of it is missing."""
        covered = self.coverage(name)
        return self.knows(name) or (covered.head and bool(covered.missing))

    def shows_a_thing(self, name: str) -> bool:
        """Whether art shows what a name is about, and that is a thing and no trade mark."""
        thing = name[len(" ".join(counted(name))) :].strip()
        return self.shows(thing) and not self.art(thing).startswith("brand:")

    def _is_brief(self, name: str) -> bool:
        """Whether a name is short enough for one, and no text to be read."""
        return 0 < len(name.split()) <= MOST_BARE_WORDS and not is_shouted(name)

    def core(self, text: str) -> str:
        """The thing that a cue opens with, where art shows it: as it is described, if that is what the art shows."""
        name = without_fillers(lettering(named(text))[1])
        number = " ".join(counted(name))
        ways = [*openings(name), *openings(name[len(number) :] if number else "")]
        ways.sort(key=is_described, reverse=True)
        if _CAMERA.match(name):
            return ""
        ways = [*filter(self.shows_all, _with_its_place(name, ways)), *ways]
        ways = [each for each in ways if self._is_brief(each) and not self._heads_a_compound(each, name)]
        return next((each for each in ways if self._shows_as_described(each)), "")

    def _heads_a_compound(self, word: str, name: str) -> bool:
        """Whether a word is only the first of two Indonesian nouns, which together name another thing."""
        words = [fold(each) for each in name.split()[:2]]
        if len(words) < 2 or fold(word) != words[0] or words[0] in TRANSPARENT or words[1] in DESCRIBING:
            return False
        if opens_tail(words[1], words[0]):
            return False
        return all(map(is_root, words)) and self.knows(words[1])

    def shows_all(self, name: str) -> bool:
        """Whether art that is called so shows every word of a name."""
        covered = self.coverage(name)
        return self.knows(name) and covered.head and SIZES.issuperset(covered.missing) and covered.telling > 1

    def _shows_as_described(self, name: str) -> bool:
        return self.shows(name) and not (is_described(name) and self.coverage(name).missing)


def _with_its_place(name: str, ways: Sequence[str]) -> list[str]:
    """The thing that a name opens with, and what it is in or has, if it goes on so ("a plant in a pot")."""
    first = next((way for way in ways if name.startswith(way)), "")
    words, start = name.split(), len(first.split())
    if not first or start >= len(words) or fold(words[start]) not in TAILS:
        return []
    stop = next((at for at in range(start + 2, len(words)) if opens_tail(words[at], words[at - 1])), len(words))
    wider = " ".join(words[:stop]).strip(" ,.")
    more = len(telling(wider)) > len(telling(first))
    return [wider] if more and "," not in " ".join(words[: stop - 1]) else []


def named(text: str) -> str:
    """What a cue names, without the words that join it to the one before, or that tell the director to go there."""
    joint = JOINING.match(text)
    return without_fillers(directed(text[joint.end() :] if joint else text))


def directed(text: str) -> str:
    """A cue without the verb of directing that it opens with: "End on a lake" is about the lake."""
    verb = _GOING.match(text)
    return text[verb.end() :] if verb else text


def counted(name: str) -> list[str]:
    """How many things a name opens with ("two"), if it says so."""
    first, _, rest = name.partition(" ")
    return [first] if rest and fold(first) in COUNTING and first.isalnum() else []
