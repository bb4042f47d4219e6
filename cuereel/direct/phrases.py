"""A cue's text + the phrases that scene types declare -> the fragments of scenes that the cue asks for.

Of all ways to read a cue as a sequence of fragments, the one is taken that explains most of its words.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from cuereel.catalog import Catalog
from cuereel.declare import Phrase
from cuereel.direct.entries import split_entries
from cuereel.direct.pattern import Token, compile_pattern, fills, is_filler, matches, tokens
from cuereel.direct.words import fold

LITERAL, SLOT_WORD, SKIPPED, DIRECTED, FILLER, FRAGMENT = 1.0, -0.15, -1.0, -0.3, -0.02, -0.2
"""What a reading gains for a word matched literally, and loses for one of a slot, an unread one, one of an unread
direction ("in a row"), a filler, and a fragment."""


TIE = 0.05
"""What settles a tie between scene types that answer to a cue equally well."""


@dataclass(frozen=True, slots=True)
class Fragment:
    """A part of a cue, read: the scene type, its phrase, and what the phrase's slots matched."""

    scene: str
    phrase: Phrase
    slots: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """A cue read: its fragments in order, the words that nothing explains, and how well it went.

    `lead` is what stands before the first fragment, where that says anything.
    """

    fragments: tuple[Fragment, ...]
    unread: tuple[str, ...]
    score: float
    lead: str = ""


@dataclass(frozen=True, slots=True)
class _Way:
    """A way to read the rest of a cue; its first fragment begins at the word `first`."""

    score: float
    fragments: tuple[Fragment, ...]
    unread: tuple[str, ...]
    first: int


def without_fillers(text: str) -> str:
    """A text without the words before it that ask for nothing ("then show the Rust" -> "Rust")."""
    words = text.split()
    while words and (fills(fold(words[0])) or words[0] == ","):
        words.pop(0)
    return " ".join(words).strip(" ,.")


def _joined(text: str) -> str:
    """A cue with what is one thing written as one word: "every time", and a range of numbers ("from 1 to 5")."""
    text = re.sub(r"\bevery time\b", "everytime", text, flags=re.IGNORECASE)
    counted = r"\b(from|dari|numbers?|angka|displays?|shows?|prints?|only)"
    ranged = counted + r"\s+(\d+)\s+(?:to|until|sampai|hingga)\s+(\d+)\b"
    return re.sub(ranged, r"\1 \2-\3", text, flags=re.IGNORECASE)


def read_cue(text: str, catalog: Catalog, is_brand: Callable[[str], bool] = lambda name: False) -> Reading:
    """The best reading of a cue; one without fragments where no scene type answers to it."""
    texts = dict.fromkeys((text, _joined(text)))
    return max((_read(each, catalog, is_brand) for each in texts), key=lambda reading: reading.score)


def _read(text: str, catalog: Catalog, is_brand: Callable[[str], bool]) -> Reading:
    words = tokens(text)
    candidates = _candidates(words, catalog, is_brand)
    # best[i] explains words[len - i:]; built from the end
    best = [_Way(0.0, (), (), len(words))]
    for start in reversed(range(len(words))):
        after = best[len(words) - start - 1]
        if is_filler(words[start]):
            choice = _Way(after.score + FILLER, after.fragments, after.unread, after.first)
        else:
            loss = DIRECTED if words[start].directs else SKIPPED
            choice = _Way(after.score + loss, after.fragments, (words[start].text, *after.unread), after.first)
        for gain, end, fragment in candidates.get(start, ()):
            tail = best[len(words) - end]
            if tail.score + gain > choice.score + 1e-9:
                choice = _Way(tail.score + gain, (fragment, *tail.fragments), tail.unread, start)
        best.append(choice)
    way = best[-1]
    if not way.fragments:
        return Reading((), tuple(word.text for word in words), way.score)
    lead = without_fillers(" ".join(word.text for word in words[: way.first]))
    return Reading(way.fragments, way.unread, way.score, lead)


def _candidates(
    words: tuple[Token, ...], catalog: Catalog, is_brand: Callable[[str], bool]
) -> dict[int, list[tuple[float, int, Fragment]]]:
    out: dict[int, list[tuple[float, int, Fragment]]] = {}
    for entry in catalog.values():
        for phrase in entry.phrases:
            for pattern in phrase.patterns:
                nodes = compile_pattern(pattern)
                for start in range(len(words)):
                    for match in matches(nodes, words, start):
                        gain = match.literals * LITERAL + match.slot_words * SLOT_WORD + FRAGMENT
                        if phrase.of == "brand":
                            named = [name for _, value in match.slots for name in split_entries(value)]
                            gain += TIE if any(map(is_brand, named)) else -TIE
                        fragment = Fragment(entry.name, phrase, match.slots)
                        out.setdefault(start, []).append((gain, match.end, fragment))
    return out
