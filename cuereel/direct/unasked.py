"""A word of the narration -> whether a picture may come with it unasked: not where it is denied, done, or a phrase's.

Nobody asked for such a picture, so nothing is lost without it; a wrong one says what the narrator does not.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files

from cuereel.direct.compounds import compounds_in
from cuereel.direct.doing import is_done
from cuereel.direct.words import fold, stems
from cuereel.yaml_text import loaded

DENIALS = frozenset(
    "not no never without hardly less isn't aren't wasn't weren't don't doesn't didn't can't cannot won't wouldn't "
    "couldn't shouldn't haven't hasn't nobody nothing neither nor tidak bukan tanpa belum kurang jangan "
    "tak nggak enggak ngga ga gak".split()
)
"""Words after which the next ones are denied: what is not safe has no shield."""

REACH = 5
"""Words up to which such a word reaches, in its own clause."""

SOFTENED = frozenset("only just merely hanya cuma sekadar saja".split())
"""Words that take a denial back: what is "not only fast" is fast."""

TURNS = frozenset("but because so and tapi tetapi melainkan namun karena sehingga supaya agar dan".split())
"""Words that begin another clause."""

DOERS = frozenset(
    "we you they i can could will would should must may might let's please can't won't don't didn't doesn't cannot "
    "bisa akan sedang boleh harus".split()
)
"""Words after which something is done: in "you can book a table", no book is seen."""

GOING = frozenset("is are was were be been am start keep stop begin finish avoid enjoy by without while when".split())
"""Words after which one in -ing is what is done, not a thing."""

_STOPS = (",", ";", ":", ".", "!", "?", "…", "—")
"""What a word ends with, in speech as it is written, where its clause does."""

ARTICLES = frozenset("a an the this that these those it them your my our his her their its".split())
"""Words after which, behind "to" and a word, that is what is done: "to water the plants"."""


def may_be_shown(words: Sequence[str], at: int, language: str) -> bool:
    """Whether a picture may come with the word at a place without being asked for."""
    return not (
        is_denied(words, at)
        or _is_done(words, at, language)
        or is_in_idiom(words, at, language)
        or _is_in_compound(words, at, language)
    )


def is_denied(words: Sequence[str], at: int) -> bool:
    """Whether a word before this one, in the same clause, denies it."""
    for place in range(at - 1, max(-1, at - REACH - 1), -1):
        word = fold(words[place])
        if words[place].endswith(_STOPS) or word in TURNS:
            return False
        if word in DENIALS:
            return fold(words[place + 1]) not in SOFTENED
    return False


def _is_done(words: Sequence[str], at: int, language: str) -> bool:
    """Whether the word is something that is done, by the words around it: "to water the plants"."""
    near = words[max(0, at - REACH) : at + 2]
    stops = [word.endswith(_STOPS) for word in near]
    if language == "en" and at and is_done([fold(word) for word in near], min(at, REACH), stops):
        return True
    before = fold(words[at - 1]) if at else ""
    if fold(words[at]).endswith("ing") and (before in GOING or stems(before) & GOING):
        return True  # "stress starts building again": no house
    after = fold(words[at + 1]) if at + 1 < len(words) else ""
    return before in DOERS or (before == "to" and after in ARTICLES)


def _is_in_compound(words: Sequence[str], at: int, language: str) -> bool:
    """Whether the word is a part of a set phrase of its own, so that the picture of the word is none of that."""
    first = max(0, at - REACH)
    row = [fold(word) for word in words[first : at + REACH]]
    return any(found.first <= at - first < found.last for found in compounds_in(row, language))


def is_in_idiom(words: Sequence[str], at: int, language: str) -> bool:
    """Whether the word is one of a set phrase that names nothing to be seen."""
    for phrase in _idioms().get(language, ()):
        for first in range(max(0, at - len(phrase) + 1), at + 1):
            said = words[first : first + len(phrase)]
            if len(said) == len(phrase) and all(map(_is, said, phrase)):
                return True
    return False


def _is(said: str, meant: str) -> bool:
    word = fold(said)
    return meant in ("*", word) or (len(meant) > 3 and meant in stems(word))


@cache
def _idioms() -> Mapping[str, Sequence[tuple[str, ...]]]:
    text = files("cuereel").joinpath("data/idioms.yaml").read_text(encoding="utf-8")
    return {language: [tuple(str(phrase).split()) for phrase in phrases] for language, phrases in loaded(text).items()}


__all__ = ["DENIALS", "is_denied", "is_in_idiom", "may_be_shown"]
