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
from cuereel.direct.words import fold, stems
from cuereel.model import Script
from cuereel.yaml_text import loaded


@dataclass(frozen=True, slots=True)
class Sense:
    """What a word means ("" for what there is no art for) where a film says one of the words `beside` it."""

    means: str
    beside: frozenset[str]


@dataclass(frozen=True)
class Senses:
    """By language, what words mean in one film, where that is not their usual sense."""

    meant: Mapping[str, Mapping[str, str]]

    def of(self, name: str, language: str) -> str:
        """A name with its word of several senses exchanged for what it means here; "" where there is no art for that.

        "A small pot" may be a flower pot, while a coffee pot says itself what it is.
        """
        words = [word for word in telling(about(name)) if not (is_plain(word) or word in SIZES or word.endswith("ed"))]
        known = self.meant.get(language, {})
        word = next((form for form in sorted(forms(words[0])) if form in known), "") if len(words) == 1 else ""
        if not word or not known[word]:
            return "" if word else name
        return re.sub(rf"\b{re.escape(words[0])}\b", _like(words[0], word, known[word]), name, count=1, flags=re.I)


def _like(written: str, word: str, means: str) -> str:
    """What a word means, in the plural where the word is written so."""
    if means.endswith(word):
        return means[: len(means) - len(word)] + written
    return f"{means}s" if one_of(written) else means


def senses_in(script: Script) -> Senses:
    """The senses that the words of a film have by what it says elsewhere: the one that more of its words go with."""
    said = " ".join([script.title, *(word.text for word in script.words), *(cue.text for cue in script.cues)])
    spoken = frozenset().union(*(stems(fold(word)) for word in said.split()))
    meant: dict[str, dict[str, str]] = {}
    for language, known in _senses().items():
        for word, senses in known.items():
            likely = max(senses, key=lambda sense: len(sense.beside & spoken))
            if likely.beside & spoken and likely.means != word:
                meant.setdefault(language, {})[word] = likely.means
    return Senses(meant)


@cache
def _senses() -> Mapping[str, Mapping[str, Sequence[Sense]]]:
    text = files("cuereel").joinpath("data/senses.yaml").read_text(encoding="utf-8")
    return {
        language: {
            str(entry["word"]): [
                Sense(str(each["means"]), frozenset(map(str, each["with"]))) for each in entry["senses"]
            ]
            for entry in entries
        }
        for language, entries in loaded(text).items()
    }
