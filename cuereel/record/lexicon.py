"""The project's own lexicons (one YAML file for each language) as look-ups of how words are said."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from typing import Any

from cuereel.record.line import Part
from cuereel.yaml_text import loaded

LANGUAGES = ("id", "en")
"""The languages that have a lexicon of their own."""

_MARKED_E = str.maketrans("êé", "ee")


@dataclass(frozen=True, slots=True)
class Lexicon:
    """`words` are said as given; acronyms are spelled (`letters`) or said as words (`spoken`). All keys are lower case.

    `ambiguous` are acronyms that are plain words too, so that capitals all around them tell nothing. `short_words` are
    no acronyms even when they alone are in capitals.
    """

    words: Mapping[str, Part]
    letters: frozenset[str]
    spoken: frozenset[str]
    ambiguous: frozenset[str]
    short_words: frozenset[str]


@lru_cache
def lexicon(language: str) -> Lexicon:
    """The lexicon of a language; a language without one has an empty lexicon."""
    if language not in LANGUAGES:
        return Lexicon({}, frozenset(), frozenset(), frozenset(), frozenset())
    entries = _read(f"lexicon_{language}.yaml")
    return Lexicon(
        {str(word): said(entry, language) for word, entry in entries["words"].items()},
        frozenset(entries["letters"].split()),
        frozenset(entries["spoken"].split()),
        frozenset(entries.get("ambiguous", "").split()),
        frozenset(entries.get("short_words", "").split()),
    )


def said(entry: Any, language: str) -> Part:
    """An entry of a lexicon: what is said, or a mapping of `say`, `lang` and `ipa`."""
    if isinstance(entry, Mapping):
        return Part(str(entry.get("say", "")), str(entry.get("lang", language)), str(entry.get("ipa", "")))
    return Part(str(entry), language)


@lru_cache
def hidden_vowels() -> Mapping[str, str]:
    """Indonesian words whose letter e needs telling: the word -> itself with ê (schwa) and é ([e])."""
    marked = str(_read("lexicon_id.yaml")["vowels"]).split()
    return {word.translate(_MARKED_E): word for word in marked}


@lru_cache
def loanwords() -> frozenset[str]:
    """English words that Indonesian speakers say as English."""
    return frozenset(str(_read("loanwords.yaml")["words"]).split())


@lru_cache
def indonesian_words() -> frozenset[str]:
    """Indonesian words that look English or stand in no list of roots."""
    return frozenset(str(_read("loanwords.yaml")["indonesian"]).split())


@lru_cache
def _read(name: str) -> dict[str, Any]:
    entries: dict[str, Any] = loaded(resources.files("cuereel.record").joinpath(name).read_text("utf-8"))
    return entries
