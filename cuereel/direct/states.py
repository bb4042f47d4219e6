"""A cue that turns one thing into another -> the things, in order: "a seed that turns into a tree" is two."""

from __future__ import annotations

import re

from cuereel.direct.entries import split_outside_quotes

_THEN = r"(?:and\s+)?(?:then|lalu|kemudian|terus|trus)\s+"
_IT = r"(?:it|they|he|she|that|which|yang|dia|itu)\s+"
_INTO = r"(?:turn|change?|transform|morph|switch)(?:s|es|d|ed|ing)?\s+(?:back\s+)?(?:in)?to"
_BECOMES = r"becom(?:e|es|ing)"
_MENJADI = r"(?:berubah|berganti|ganti|balik|kembali)\s+(?:lagi\s+)?(?:jadi|menjadi|ke)|menjadi"

_JADI = r"(?:dan\s+)?(?:lalu|kemudian|terus|trus)\s+jadi"

_TURNS = re.compile(
    rf"[\s,]*\b(?:(?:{_THEN})?(?:{_IT})?(?:{_INTO}|{_BECOMES}|{_MENJADI})|{_JADI})\s+(?:an?\s+|the\s+|sebuah\s+)?",
    re.IGNORECASE,
)
_AGAIN = re.compile(r"\s+(?:again|back|lagi|kembali)\s*$", re.IGNORECASE)


def states_of(text: str) -> tuple[str, ...]:
    """The things that a cue names before, between and after its turns; one where it turns nothing into anything.

    The first is "" where the cue only says what the thing before it becomes.
    """
    return tuple(_AGAIN.sub("", part).strip(" ,.") for part in split_outside_quotes(_TURNS, text))


def turn_of(text: str) -> list[str]:
    """The words with which a cue says that what is before it becomes something ("berubah", "jadi")."""
    turn = _TURNS.match(text)
    said = re.sub(rf"^[\s,]*(?:{_THEN})?(?:{_IT})?", "", turn.group(), flags=re.IGNORECASE) if turn else ""
    return re.sub(r"\s(?:an?|the|sebuah)\s+$", "", said, flags=re.IGNORECASE).split()
