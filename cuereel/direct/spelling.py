"""Cues as typed -> the same cues with their slips mended, where no word is meant but one that can be drawn or said.

A word is touched only where nothing knows it: no art, no scene type, no English dictionary, no Indonesian root, and
nothing that is spoken. It then becomes a word that one of those who show things does know.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache, cached_property

from rapidfuzz.distance import OSA

from cuereel.artwork.words import forms, is_root
from cuereel.diagnostics import Diagnostic, info
from cuereel.direct.gates import gates_of
from cuereel.direct.library import Library
from cuereel.direct.staging.lexicon import spoken_roots, told_words
from cuereel.direct.tongue import tongues
from cuereel.direct.words import QUOTED, STOP, UNTOLD, bare_of, derived, fold
from cuereel.model import Cue, Script

SHORTEST = 4
"""Letters of an English word that a letter may be missing from ("clok"); below, most are a letter from some other.

Everyday Indonesian drops letters of short words itself: "pake" is no slip for "paket".
"""

SAME_LENGTH = 6
"""Letters of a word of which one may stand for another: "serber" for "server", but never "shows" for "shoes".

One fewer will do for a word that is spoken.
"""

TWICE = 9
"""Letters of a word that may have two slips in it."""

_WORD = re.compile(r"(?<![\w.<>=/@#-])[^\W\d_]+(?![\w<>=/@#(-]|\.\w)")
"""A word of letters alone: what stands by signs is code, an address or a command."""


def spelled(script: Script, library: Library) -> tuple[Script, tuple[Diagnostic, ...]]:
    """The script with the slips in its cues mended, and what was read for each."""
    speller = _Speller(frozenset(fold(word.text) for word in script.words), library)
    cues, told = [], []
    for cue, tongue in zip(script.cues, tongues(script), strict=True):
        text, read = speller.mend(cue.text, tongue)
        cues.append(replace(cue, text=text) if read else cue)
        told += [_told(cue, typed, meant) for typed, meant in read]
    return replace(script, cues=tuple(cues)), tuple(told)


def _told(cue: Cue, typed: str, meant: str) -> Diagnostic:
    return info("slip", f'"{typed}" is read as "{meant}"', cue.span, f"write {meant}, or put what you mean in quotes")


class _Speller:
    """Who mends slips in the cues of a film in which `said` is spoken.

    What all art is called by takes seconds to list, so it is asked only of words that nothing else knows.
    """

    def __init__(self, said: frozenset[str], library: Library) -> None:
        self._said, self._library = said, library

    @cached_property
    def _told(self) -> frozenset[str]:
        return gates_of(self._library.catalog).words | told_words()

    @cached_property
    def _drawn(self) -> frozenset[str]:
        return self._library.vocabulary()

    def mend(self, text: str, tongue: str) -> tuple[str, list[tuple[str, str]]]:
        """A cue with its slips mended, and each word as typed with the one that is read; quotations stay."""
        quoted = [found.span() for found in QUOTED.finditer(text)]
        read: list[tuple[str, str]] = []

        def meant(found: re.Match[str]) -> str:
            typed = found[0]
            if any(first <= found.start() < last for first, last in quoted):
                return typed
            word = typed.casefold()
            if tongue == "en" and word in _SWAPPED and _goes_on(text, found):
                word = _SWAPPED[word]
            elif len(word) > SHORTEST or tongue == "en":
                word = self._meant(typed, opens=not text[: found.start()].strip())
            if word == typed.casefold():
                return typed
            word = word.capitalize() if typed[0].isupper() else word
            read.append((typed, word))
            return word

        return _WORD.sub(meant, text), read

    def _meant(self, typed: str, *, opens: bool) -> str:
        """The word that is meant, in small letters; a name in capitals may only be a slip of what is spoken."""
        word = typed.casefold()
        if self._knows(word):
            return word
        named = typed != word and not opens
        for rank in (self._said,) if named else (self._told, self._said, self._drawn):
            least = SAME_LENGTH - (rank is self._said)
            near = [(distance, each) for each in rank if (distance := _slips(word, each, least))]
            if near:
                return min(near)[1]
        return word

    def _knows(self, word: str) -> bool:
        if word in STOP or word in UNTOLD or self._is_one_of(self._said, word):
            return True
        spoken = word.startswith(_SPOKEN) or is_root(word.removesuffix("in")) or spoken_roots(word)
        if spoken or is_root(word) or derived(word) or is_english(word):
            return True
        return self._is_one_of(self._told, word) or self._is_one_of(self._drawn, word)

    @staticmethod
    def _is_one_of(known: frozenset[str], word: str) -> bool:
        return not forms(word).isdisjoint(known) or bare_of(word) in known


_SWAPPED = {"teh": "the", "adn": "and", "nad": "and", "wiht": "with", "thier": "their", "taht": "that", "fo": "of"}
"""Small words of English as hands that are too quick type them; some are words of Indonesian."""

_DRUNK = frozenset("a an the of some iced hot sweet cold his her my their".split())
"""Words after which "teh" is tea."""


def _goes_on(text: str, found: re.Match[str]) -> bool:
    """Whether a word that is to stand before another does."""
    before = text[: found.start()].casefold().split()[-1:]
    return not _DRUNK.intersection(before) and bool(re.match(r"\s+\w", text[found.end() :]))


_SPOKEN = ("nge", "ny")
"""How everyday Indonesian opens verbs of any word ("ngecas"); it ends them in "-in" ("tampilin")."""


def _slips(typed: str, meant: str, least: int) -> int:
    """How many slips make one word of another: 0 for none, or for more than typing explains.

    In words of `least` letters one may stand for another.
    """
    shorter, longer = sorted((len(typed), len(meant)))
    if longer - shorter > 2 or shorter < SHORTEST or typed[0] != meant[0]:
        return 0
    most = 2 if shorter >= TWICE else 1
    slips = OSA.distance(typed, meant, score_cutoff=most)
    swapped = sorted(typed) == sorted(meant)
    if slips > most or (shorter == longer < least and not swapped):
        return 0
    return slips


@cache
def is_english(word: str) -> bool:
    """Whether a word in small letters is in an English dictionary."""
    return word in _dictionary()


@cache
def _dictionary() -> frozenset[str]:
    from spellchecker import SpellChecker  # a tenth of a second, and most scripts have no unknown word

    return frozenset(SpellChecker().word_frequency.words())
