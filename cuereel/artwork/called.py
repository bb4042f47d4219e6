"""Entries + the glossary -> what each piece of art is called, and which of it is its own name."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from cuereel.artwork.coverage import Called
from cuereel.artwork.glossary import Term
from cuereel.artwork.source import Entry
from cuereel.artwork.sources.brands import EVERYDAY_WORDS, WORDS_TOO
from cuereel.artwork.words import is_root, singular, split

OWN_NAMES = 2
"""The first names of a glossary's entry in a language that are its own: what follows is what it does for as well."""

_CLITIC = re.compile(r"(?:nya|ku|mu|lah|kah|pun)$")


@dataclass(frozen=True)
class Labels:
    """What is seen in one piece of art: `names` it whole, each of the single words `also` in part; `own` is surest.

    `holds` is what is drawn in it.
    """

    names: tuple[Called, ...] = ()
    also: tuple[str, ...] = ()
    own: tuple[str, ...] = ()
    holds: str = ""


def labels(entries: Iterable[Entry], terms: Iterable[Term]) -> dict[str, Labels]:
    """The labels of all art, by id."""
    by_art: dict[str, list[Term]] = defaultdict(list)
    for term in terms:
        by_art[term.art].append(term)
    return {entry.id: _labels(entry, by_art.get(entry.id, [])) for entry in entries}


def _labels(entry: Entry, terms: list[Term]) -> Labels:
    unseen = frozenset().union(*(term.unseen for term in terms))
    given = [(code, name) for code, said in entry.names.items() for name in said]
    glossed = [(code, name) for term in terms for code, said in term.names.items() for name in said]
    words = {word for _, name in given for word in split(name)}
    if entry.kind == "own":
        own = [name for _, name in given]
    else:
        first = [name for term in terms for said in term.names.values() for name in said[:OWN_NAMES]]
        own = first + [name for _, name in glossed if words.issuperset(split(name))]
    return Labels(
        names=tuple(each for each in given + glossed if each[1] not in unseen),
        also=tuple(word for term in terms for word in term.shows),
        own=tuple(name for name in own if name not in unseen),
        holds=next((term.holds for term in terms if term.holds), ""),
    )


def is_own_name(word: str, names: Iterable[str]) -> bool:
    """Whether a spoken word is one of these names, in the plural or with what Indonesian hangs on it ("mesinnya")."""
    said = split(word)
    ways = {said, *((form,) for each in said for form in (singular(each), _CLITIC.sub("", each)))}
    return len(said) == 1 and any(split(name) in ways for name in names)


def is_written_as_mark(word: str) -> bool:
    """Whether a spoken word is written as a mark and is no word besides: "GitHub", "Node.js"; not "hal" or "HAL"."""
    inner, small = word.strip(".")[1:], word.casefold()
    if "." in inner or (not word.isupper() and any(sign.isupper() for sign in inner)):
        return True
    return word.istitle() and not is_root(small) and small not in WORDS_TOO and small not in EVERYDAY_WORDS
