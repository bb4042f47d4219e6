"""What a film speaks of -> its words of several senses, each in the one that it has there: a pot for plants."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from cuereel.artwork.coverage import telling
from cuereel.artwork.phrase import about, is_plain
from cuereel.artwork.vocabulary import SIZES
from cuereel.artwork.words import forms, one_of
from cuereel.direct.hues import is_colour
from cuereel.direct.words import fold, stems
from cuereel.model import Script
from cuereel.yaml_text import loaded

NEARER = 4
"""What a word of the very cue weighs, beside one that is said elsewhere in the film."""


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


@dataclass(frozen=True, slots=True)
class Told:
    """A cue as far as it tells senses: its text, and the stems of its words."""

    text: str
    words: frozenset[str]


@dataclass(frozen=True)
class Senses:
    """What is said in one film, by which a word of several senses has one of them: in its cues, and in its narration.

    The narration tells the senses of words in its own `language` alone: an English cue stands among other words.
    """

    cues: tuple[Told, ...] = ()
    spoken: frozenset[str] = frozenset()
    language: str = ""

    def of(self, name: str, language: str) -> str:
        """A name with its word of several senses exchanged for what it means here; "" where there is no art for that.

        "A small pot" may be a flower pot, while a coffee pot says itself what it is.
        """
        if fold(name.partition(" ")[0]) in DENYING:
            return ""  # nobody draws what is not there
        words = _nouns(name)
        if len(words) == 1 and any(is_colour(words[0], cue.text) for cue in self._told(name)):
            return ""
        word = _word_of(words, language)
        means = self._meant(word, name, language)[0] if word else word
        if not word or means == word:
            return name
        return (
            re.sub(rf"\b{re.escape(words[0])}\b", _like(words[0], word, means), name, count=1, flags=re.I)
            if means
            else ""
        )

    def is_sure(self, name: str, language: str) -> bool:
        """Whether a word has one sense only, or the film tells in which one it has it; never where that has no art."""
        word = _word_of(_nouns(name), language)
        if not word:
            return True
        means, told = self._meant(word, name, language)
        return told and bool(means)

    def _meant(self, word: str, name: str, language: str) -> tuple[str, bool]:
        """What a word means, and whether anything that is said tells it."""
        known = _senses()[language][word]
        near = [cue.words for cue in self._told(name)]
        far = self.spoken.union(*(cue.words for cue in self.cues)) if language == self.language else frozenset()

        def weight(sense: Sense) -> int:
            beside = sense.beside - {word}
            hits = [len(beside & words) for words in near]
            # of several cues that say the word, one alone does not tell what the others mean
            most = 2 * sum(map(bool, hits)) > len(hits)
            return (NEARER if most else 1) * sum(hits) + len(beside & far)

        likely = max(known.senses, key=weight)
        return (likely.means, True) if weight(likely) else (known.usual, False)

    def _told(self, name: str) -> list[Told]:
        """The cues that a name was read in."""
        said = re.compile(rf"\b{re.escape(name.casefold())}\b")
        return [cue for cue in self.cues if said.search(cue.text)]


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
    cues = tuple(Told(cue.text.casefold(), _stems(cue.text)) for cue in script.cues)
    return Senses(cues, _stems(said), script.language)


def _stems(text: str) -> frozenset[str]:
    return frozenset().union(*(stems(fold(word)) for word in re.split(r"[\s/,;:|]+", text) if word))


@cache
def _senses() -> Mapping[str, Mapping[str, Word]]:
    text = files("cuereel").joinpath("data/senses.yaml").read_text(encoding="utf-8")
    return {
        language: {
            str(entry["word"]): Word(
                str(entry.get("usual", entry["word"])),
                [Sense(str(each["means"]), frozenset(map(str, each["with"]))) for each in entry["senses"]],
            )
            for entry in entries
        }
        for language, entries in loaded(text).items()
    }
