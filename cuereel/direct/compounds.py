"""Words in a row -> the set phrase of a thing that they make: "conveyor belt", "kotak masuk"; what stands for it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from cuereel.artwork.words import forms, singular
from cuereel.yaml_text import loaded

NONE = "none"
"""What stands in the data for that there is no art."""

ITSELF = "itself"
"""What stands there for art that is called by the very words."""

ANY = "*"
"""What stands in the data for any one word."""

OF = "of"
"""What English joins a head to what follows it by."""

_CLITIC = re.compile(r"(?<=\w{3})(?:nya|ku|mu)$")


@dataclass(frozen=True, slots=True)
class Compound:
    """Words that together name something of its own, and the name of its art ("" for none)."""

    words: tuple[str, ...]
    art: str


@dataclass(frozen=True, slots=True)
class Found:
    """A compound, and the words from `first` up to `last` (not with it) that it is made of."""

    first: int
    last: int
    compound: Compound


def compounds_in(words: Sequence[str], language: str) -> list[Found]:
    """The compounds that folded words hold, in order; the longest of those that begin at one word."""
    known = _compounds().get(language, {})
    out: list[Found] = []
    for first, word in enumerate(words):
        ways = {compound for form in _ways(word, language) for compound in known.get(form, ())}
        whole = [each for each in ways if _stands(each, words[first : first + len(each.words)], language)]
        if whole:
            # one that is written out goes before one for any word
            best = max(whole, key=lambda each: (len(each.words), each.words[-1] != ANY, each.words))
            if best.words[-1] == ANY and out and out[-1].last > first:
                continue  # "a radio wave of 98 MHz" is no wave of anything
            out.append(Found(first, first + len(best.words), best))
    return out


def heads_first(compound: Compound, language: str) -> bool:
    """Whether what a compound is one of comes first: always in Indonesian, before "of" in English."""
    return language == "id" or OF in compound.words


def _stands(compound: Compound, words: Sequence[str], language: str) -> bool:
    if len(words) < len(compound.words):
        return False
    pairs = zip(compound.words, words, strict=False)
    return all(meant in (ANY, said) or meant in _ways(said, language) for meant, said in pairs)


@cache
def _ways(word: str, language: str) -> frozenset[str]:
    """The word, and what it is a form of: one of several, or what an Indonesian clitic hangs on."""
    if language == "id":
        bare = _CLITIC.sub("", word)
        return frozenset({word, bare, bare.partition("-")[0] if len(forms(bare, "id")) > 1 else bare})
    return frozenset({word, singular(word)})


@cache
def _compounds() -> Mapping[str, Mapping[str, Sequence[Compound]]]:
    """By language and by their first word."""
    text = files("cuereel").joinpath("data/compounds.yaml").read_text(encoding="utf-8")
    out: dict[str, dict[str, list[Compound]]] = {}
    for language, entries in loaded(text).items():
        by_first = out.setdefault(language, defaultdict(list))
        for art, listed in entries.items():
            for said in str(listed).split(","):
                words = tuple(said.split())
                means = "" if art == NONE else " ".join(words) if art == ITSELF else str(art)
                by_first[words[0]].append(Compound(words, means))
    return out


__all__ = ["ANY", "NONE", "OF", "Compound", "Found", "compounds_in", "heads_first"]
