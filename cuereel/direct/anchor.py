"""Texts -> the words that say them: exactly, by another name, by shared words, by what they stand for, by nearness."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from cuereel.direct.amounts import is_numeral, spoken
from cuereel.direct.called import Said, names_of, signs_of
from cuereel.direct.words import STOP, content, fold, likeness, unpunctuated
from cuereel.model import Script

Nearness = Callable[[Sequence[str], Sequence[str]], Sequence[Sequence[float]]]
"""How near two lists of texts are in meaning: a row for each of the first, values from -1 to 1."""

ENOUGH = 0.45
"""Share of a text's content words that a place must say to be taken for it."""

ONE_WORD = 0.9
"""Likeness from which one word alone is a hint, where nothing better is found."""

SAME = 0.95
"""Likeness from which two words are forms of one."""

NEAR, MARGIN = 0.35, 0.08
"""Nearness from which a word is taken for a text that it shares no word with, and its lead on the next nearest."""


@dataclass(frozen=True, slots=True)
class Place:
    """Words `first` to `last` that say a text, and how surely (0 to 1)."""

    first: int
    last: int
    score: float


def find_exactly(script: Script, text: str, first: int, last: int) -> Place | None:
    """Where the words of a text stand one after another; "database #2" is the second such place."""
    ordinal = re.search(r"\s#(\d+)\s*$", text)
    skip = int(ordinal.group(1)) - 1 if ordinal else 0
    wanted = [fold(word) for word in (text[: ordinal.start()] if ordinal else text).split()]
    folded = [fold(word.text) for word in script.words[first:last]]
    if len(text) == 1 and text.isupper():  # "A" is a letter, "a" is none
        wanted, folded = [text], [unpunctuated(word.text) for word in script.words[first:last]]
    if not wanted:
        return None
    for start in range(len(folded) - len(wanted) + 1):
        if folded[start : start + len(wanted)] == wanted:
            if skip == 0:
                return Place(first + start, first + start + len(wanted), 1.0)
            skip -= 1
    return None


def find_called(script: Script, text: str, first: int, last: int) -> Place | None:
    """The first place that says a text by another name of what it names."""
    return _first_of([_said_at(script, words, first, last) for words in names_of(text)])


def find_amount(script: Script, text: str, first: int, last: int) -> Place | None:
    """The first place that says in words what a text writes in digits."""
    return _first_of([_amount_at(script, words, first, last) for words in spoken(text)])


def find_sign(script: Script, text: str, first: int, last: int) -> Place | None:
    """The first place that says what the picture of a text stands for."""
    return _first_of([_said_at(script, words, first, last) for words in signs_of(text)])


def _first_of(places: Sequence[Place | None]) -> Place | None:
    found = (place for place in places if place is not None)
    return min(found, key=lambda place: (-place.score, place.first), default=None)


def _said_at(script: Script, words: Said, first: int, last: int) -> Place | None:
    """Where all words of a name are said in a row, best as they are; little words may stand between."""
    told = [(at, word) for at in range(first, last) if (word := fold(script.words[at].text)) not in STOP]
    places = []
    for start in range(len(told) - len(words) + 1):
        row = told[start : start + len(words)]
        alike = min(likeness(word, said) for word, (_, said) in zip(words, row, strict=True))
        if alike >= SAME:
            places.append(Place(row[0][0], row[-1][0] + 1, alike))
    return _first_of(places)


def _amount_at(script: Script, words: Said, first: int, last: int) -> Place | None:
    """Where a number is said, and not a greater one that it is a part of."""
    told = [(at, part) for at in range(first, last) for part in fold(script.words[at].text).split("-")]
    told = [(at, part) for at, part in told if part != "and"]
    parts = [part for _, part in told]
    for start in range(len(parts) - len(words) + 1):
        end = start + len(words)
        beside = (*parts[max(0, start - 1) : start], *parts[end : end + 1])
        if tuple(parts[start:end]) == words and not any(map(is_numeral, beside)):
            return Place(told[start][0], told[end - 1][0] + 1, 1.0)
    return None


def find_hint(script: Script, text: str, first: int, last: int) -> Place | None:
    """The first word that a text shares with the narration at all, if it is surely the same."""
    return find_shared(script, text, first, last, enough=0.0, least=ONE_WORD)


def find_shared(
    script: Script, text: str, first: int, last: int, *, enough: float = ENOUGH, least: float = 0.0
) -> Place | None:
    """The place that shares most words with a text, through inflection and the glossary; the earliest of the best.

    It says at least the share `enough` of the text's content words, and begins with a likeness of at least `least`.
    """
    wanted = content(text)
    if not wanted:
        return None
    folded = [fold(word.text) for word in script.words]
    best: Place | None = None
    for start in range(first, last):
        opening = max(likeness(word, folded[start]) for word in wanted)
        if not opening or opening < least:
            continue
        end, total = start + 1, 0.0
        for word in wanted:
            window = range(start, min(last, start + len(wanted) + 2))
            hit = max(window, key=lambda index: (likeness(word, folded[index]), -index))
            value = likeness(word, folded[hit])
            total += value
            end = max(end, hit + 1) if value else end
        score = total / len(wanted)
        if score >= enough and (best is None or score > best.score + 1e-9):
            best = Place(start, end, score)
    return best


def is_said(script: Script, texts: Sequence[str], first: int, last: int) -> bool:
    """Whether words `first` to `last` say one of the texts: its own words, or enough of them."""
    finds = (find_exactly, find_amount, find_called, find_shared)
    return any(find(script, text, first, last) is not None for text in texts for find in finds)


def find_near(script: Script, text: str, first: int, last: int, nearness: Nearness) -> Place | None:
    """The word nearest in meaning to a text, where one is near enough."""
    words = [(index, fold(script.words[index].text)) for index in range(first, last)]
    telling = [(index, word) for index, word in words if content(word)]
    if not telling or not content(text):
        return None
    values = nearness([text], [word for _, word in telling])[0]
    ranked = sorted(zip(values, telling, strict=True), key=lambda pair: (-pair[0], pair[1][0]))
    value, (place, word) = ranked[0]
    others = [other for other, (_, text) in ranked[1:] if text != word]
    if value < NEAR or (others and value - others[0] < MARGIN):
        return None
    return Place(place, place + 1, float(value))
