"""A cue that turns one thing into another -> the things, in order: "a seed that turns into a tree" is two."""

from __future__ import annotations

import re

from cuereel.artwork.hue import COLOUR_WORDS
from cuereel.direct.entries import split_outside_quotes
from cuereel.direct.phrases import is_one_name
from cuereel.direct.words import fold

_THEN = r"(?:and\s+)?(?:then|lalu|kemudian|terus|trus)\s+"
_IT = r"(?:it|they|he|she|that|which|yang|dia|itu)\s+"
_INTO = r"(?:turn|change?|transform|morph|switch)(?:s|es|d|ed|ing)?\s+(?:back\s+)?(?:in)?to"
_BECOMES = r"becom(?:e|es|ing)"
_MENJADI = r"(?:berubah|berganti|ganti|balik|kembali)\s+(?:lagi\s+)?(?:jadi|menjadi|ke)|menjadi"

_COLOUR = rf"(?:all\s+|completely\s+)?(?P<colour>{'|'.join(sorted(COLOUR_WORDS))})"
_GOES = rf"(?:turn|go|change?|fade)(?:s|es|ing)?(?=\s+{_COLOUR}\b)"

_AFTER = frozenset(
    "merah oranye jingga kuning emas hijau biru ungu coklat cokelat putih hitam abu abu-abu perak".split()
)
"""Words for colours that stand after what has them."""

_ARTICLES = frozenset("a an the sebuah".split())

_JADI = r"(?:dan\s+)?(?:lalu|kemudian|terus|trus)\s+jadi"

_TURNS = re.compile(
    rf"[\s,]*\b(?:(?:{_THEN})?(?:{_IT})?(?:{_INTO}|{_BECOMES}|{_MENJADI}|{_GOES})|{_JADI})\s+(?:an?\s+|the\s+|sebuah\s+)?",
    re.IGNORECASE,
)
_AGAIN = re.compile(r"\s+(?:again|back|lagi|kembali)\s*$", re.IGNORECASE)


def states_of(text: str) -> tuple[str, ...]:
    """The things that a cue names before, between and after its turns; one where it turns nothing into anything.

    The first is "" where the cue only says what the thing before it becomes.
    """
    states: list[str] = []
    for part in split_outside_quotes(_TURNS, text):
        state = _AGAIN.sub("", part).strip(" ,.")
        states.append(in_colour(states[-1], state) if states and states[-1] else state)
    return tuple(states)


def in_colour(thing: str, state: str) -> str:
    """What a thing has become, where a cue says only its new colour: a leaf that turns brown is a brown leaf."""
    colour = re.fullmatch(_COLOUR, state, re.IGNORECASE)
    if not colour or not is_one_name(thing):
        return state
    kept = [word for word in thing.split() if fold(word) not in COLOUR_WORDS | _ARTICLES]
    said = colour["colour"]
    return " ".join([*kept, said] if fold(said) in _AFTER else [said, *kept])


def is_recoloured(thing: str, other: str) -> bool:
    """Whether two names are those of one thing in two colours."""
    one, two = (frozenset(map(fold, name.split())) - COLOUR_WORDS for name in (thing, other))
    return one == two and thing != other


def turn_of(text: str) -> list[str]:
    """The words with which a cue says that what is before it becomes something ("berubah", "jadi")."""
    turn = _TURNS.match(text)
    said = re.sub(rf"^[\s,]*(?:{_THEN})?(?:{_IT})?", "", turn.group(), flags=re.IGNORECASE) if turn else ""
    return re.sub(r"\s(?:an?|the|sebuah)\s+$", "", said, flags=re.IGNORECASE).split()
