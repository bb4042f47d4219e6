"""What a film speaks of -> its words of several senses, each in the one that it has there: a pot for plants."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files

from cuereel.artwork.coverage import telling
from cuereel.artwork.phrase import about, is_plain
from cuereel.artwork.vocabulary import FALSE_FRIENDS, SIZES
from cuereel.artwork.words import forms, one_of
from cuereel.direct.compounds import NONE, OF, compounds_in, heads_first
from cuereel.direct.cued import Told, heads_what_has_no_art, names_nothing, stems_of, told_by
from cuereel.direct.hues import is_colour
from cuereel.direct.staging.feelings import feeling_in
from cuereel.direct.tongue import tongues
from cuereel.direct.words import fold
from cuereel.model import Script
from cuereel.yaml_text import loaded

NEARER = 4
"""What a word of the very cue weighs, beside one that is said elsewhere in the film."""


USUAL = "usual"
"""What stands in the data for the sense of a word that nothing beside it tells."""

DENYING = frozenset("without tanpa bukan tidak".split())
"""Words before what is not there."""


@dataclass(frozen=True, slots=True)
class Sense:
    """What a word means ("" for what there is no art for) where a cue or a film says one of the words `beside` it."""

    means: str
    beside: frozenset[str]


@dataclass(frozen=True, slots=True)
class Word:
    """A word of several senses, and what a cue means by it that says none of the words beside them."""

    usual: str
    senses: Sequence[Sense]


@dataclass(frozen=True)
class Senses:
    """What is said in one film, by which a word of several senses has one of them: in its cues, and in its narration.

    Each cue, and the narration, tells the senses of words in its own language alone.
    """

    cues: tuple[Told, ...] = ()
    spoken: frozenset[str] = frozenset()
    language: str = ""
    _known: dict[tuple[str, str], str] = field(default_factory=dict, repr=False, compare=False)
    _far: dict[str, frozenset[str]] = field(default_factory=dict, repr=False, compare=False)

    def of(self, name: str, language: str) -> str:
        """A name with its word of several senses exchanged for what it means here; "" where there is no art for that.

        "A small pot" may be a flower pot, while a coffee pot says itself what it is.
        """
        key = (name, language)
        if key not in self._known:
            self._known[key] = self._of(name, language)
        return self._known[key]

    def _of(self, name: str, language: str) -> str:
        if fold(name.partition(" ")[0]) in DENYING or _SUM.search(name) or "_" in name:
            return ""  # nobody draws what is not there, nor counts things by a sum; a file's name is but its letters
        if name.endswith(" face") and feeling_in(fold(word) for word in name.split()):
            return name  # what somebody feels is on nobody's clock
        if (sign := _SIGN.fullmatch(name)) and any(sign.groups()[1:]):
            thing = next(filter(None, sign.groups()[1:]))
            meant = self.of(thing, language)
            return name.replace(thing, meant) if meant else ""  # the icon of a thing is of what that means
        words, told = _nouns(name), self._told(name)
        if len(words) == 1 and any(is_colour(words[0], cue.text) for cue in told):
            return ""
        made = _made(name, language)
        if made is not None:
            return made
        if told and all(names_nothing(name, cue, language) for cue in told):
            return ""
        if any(heads_what_has_no_art(name, cue, language) for cue in told):
            return ""  # the belt that stops is the conveyor belt
        word = _word_of(words, language)
        means = self._meant(word, told, language)[0] if word else word
        drawn = bool(word) and any(sense.means for sense in _senses()[language][word].senses)
        if (
            word
            and not means
            and any(_asks_for_sign(name, cue.text) and (drawn or not _is_told(word, cue, language)) for cue in told)
        ):
            return name  # of what is asked for as an icon, the icon is meant that is called so, whatever is said of it
        if not word or means == word:
            return name
        return (
            re.sub(rf"\b{re.escape(words[0])}\b", _like(words[0], word, means), name, count=1, flags=re.I)
            if means
            else ""
        )

    def asks_for_mark(self, name: str) -> bool:
        """Whether a cue that says a name asks for logos."""
        return any(re.search(r"\blogos?\b", cue.text) for cue in self._told(name))

    def is_marked(self, name: str) -> bool:
        """Whether a cue that says a name asks for the logo of just that ("Signal logo", "logo of Signal")."""
        said = re.escape(name.casefold())
        mark = re.compile(rf"\b{said} (?:logo|mark)\b|\blogo (?:of (?:the )?)?{said}(?!\w)")
        return any(mark.search(cue.text) for cue in self._told(name))

    def is_sure(self, name: str, language: str) -> bool:
        """Whether a word has one sense only, or the film tells in which one it has it; never where that has no art."""
        word = _word_of(_nouns(name), language)
        if not word:
            return True
        means, told = self._meant(word, self._told(name), language)
        return told and bool(means)

    def _meant(self, word: str, cues: Sequence[Told], language: str) -> tuple[str, bool]:
        """What a word means in some cues, and whether anything that is said tells it."""
        known = _senses()[language][word]
        near = [cue.words for cue in cues]
        if language not in self._far:
            # what is said in the other language tells by the words that both have ("museum")
            said = self.spoken if language == self.language else self.spoken - FALSE_FRIENDS
            self._far[language] = said.union(*(cue.words for cue in self.cues if cue.language == language))
        far = self._far[language]

        def weight(sense: Sense) -> int:
            beside = sense.beside - {word}
            hits = [len(beside & words) for words in near]
            # of several cues that say the word, one alone does not tell what the others mean
            most = 2 * sum(map(bool, hits)) > len(hits)
            return (NEARER if most else 1) * sum(hits) + len(beside & far)

        likely = max(known.senses, key=weight)
        if not likely.means and weight(likely) == len((likely.beside - {word}) & far) and any(map(_lists_icons, cues)):
            # what is said elsewhere in the film makes no icon that a cue asks for a thing that there is none of
            real = [sense for sense in known.senses if sense.means]
            return (max(real, key=weight).means if real else known.usual), False
        return (likely.means, True) if weight(likely) else (known.usual, False)

    def _told(self, name: str) -> list[Told]:
        """The cues that a name was read in."""
        low = name.casefold()
        said = re.compile(rf"\b{re.escape(low)}(?:s|es|nya)?\b")
        return [cue for cue in self.cues if low in cue.text and said.search(cue.text)]


def _is_told(word: str, cue: Told, language: str) -> bool:
    """Whether a cue itself tells in which of its senses it says a word."""
    return any((sense.beside - {word}) & cue.words for sense in _senses()[language][word].senses)


def _asks_for_sign(name: str, text: str) -> bool:
    """Whether a cue asks for the icon of a name."""
    said = re.escape(name.casefold())
    return re.search(rf"\b{said} (?:icon|emoji|symbol)|\b(?:ikon|emoji|simbol) {said}\b", text) is not None


def _lists_icons(cue: Told) -> bool:
    """Whether a cue asks for icons."""
    return not cue.words.isdisjoint({"icon", "icons", "ikon", "emoji"})


_SIGN = re.compile(r"(?i)((.+?) (?:icons?|logos?|emojis?|symbols?)|(?:ikon|logo|emoji|simbol) (.+))")
"""The name of a sign, and of what it is the sign."""

_SUM = re.compile(r"\d\s*[*×÷^=<>+/]\s*\d|[*×÷=]\s*\d|\d\s*[*×÷=]|\b\w\s[=*×÷]\s")
"""Numbers and the signs of a sum: what it names is none of so many things."""


def _made(name: str, language: str) -> str | None:
    """What a name means that is a set phrase, or one of its kind ("a small conveyor belt"); None where it is none."""
    short, whole = (tuple(fold(word) for word in said.split()) for said in (about(name), name))
    for found in compounds_in(whole, language):
        first = heads_first(found.compound, language)
        row = whole if OF in found.compound.words else short
        before, after = row[: found.first], row[found.last :]
        # the rest of an English name stands before its head, that of an Indonesian one behind it
        if found.last <= len(row) and (all(map(is_plain, before)) if first else not after):
            art = found.compound.art
            said = " ".join(found.compound.words)
            return name if art == said else " ".join([*before, art, *after]) if art else ""
    return None


def _nouns(name: str) -> list[str]:
    """The words of a name that are no mere description of what it is about."""
    return [word for word in telling(about(name)) if not (is_plain(word) or word in SIZES or word.endswith("ed"))] or [
        word for word in telling(name) if is_colour(word)
    ]


def _word_of(words: Sequence[str], language: str) -> str:
    """The word of several senses that these are a form of, if they are one word."""
    known = _senses().get(language, {})
    return next((form for form in sorted(forms(words[0])) if form in known), "") if len(words) == 1 else ""


def _like(written: str, word: str, means: str) -> str:
    """What a word means, in the plural where the word is written so."""
    if means.endswith(word):
        return means[: len(means) - len(word)] + written
    return f"{means}s" if one_of(written) and not means.endswith("s") else means


def senses_in(script: Script) -> Senses:
    """What a film says, for the senses of its words."""
    said = " ".join([script.title, *(word.text for word in script.words)])
    cues = tuple(map(told_by, (cue.text for cue in script.cues), tongues(script)))
    return Senses(cues, stems_of(said), script.language)


@cache
def _senses() -> Mapping[str, Mapping[str, Word]]:
    text = files("cuereel").joinpath("data/senses.yaml").read_text(encoding="utf-8")
    return {
        language: {str(word): _word(str(word), entry) for word, entry in entries.items()}
        for language, entries in loaded(text).items()
    }


def _word(word: str, entry: Mapping[str, str]) -> Word:
    senses = [Sense(_art(means), frozenset(str(beside).split())) for means, beside in entry.items() if means != USUAL]
    return Word(_art(str(entry.get(USUAL, word))), senses)


def _art(means: str) -> str:
    return "" if means == NONE else means
