"""A cue and what was read of it -> whether that is what the cue wishes: pure judgements, which the composer acts on."""

from __future__ import annotations

import re

from cuereel.direct.entries import split_outside_quotes
from cuereel.direct.match import READ_ON_SCREEN
from cuereel.direct.naming import THEN
from cuereel.direct.phrases import Fragment, Reading
from cuereel.direct.states import states_of
from cuereel.direct.take_from import STAR
from cuereel.direct.words import KINDS, content, fold
from cuereel.model import Json

_SPLIT = re.compile(rf"\s*,?\s+{THEN}\s+", re.IGNORECASE)

_OWN_ENTRIES = re.compile(r":\s*(?:1[.)]?\s.*\s2[.)]?\s|[^,:]+,[^,:]+(?:,|\s(?:and|dan)\s))")
"""Entries after a colon, numbered or with commas."""

BESIDE = re.compile(
    r"(?:,|\b(?:and|dan|next\s+to|beside|versus|vs\.?|di\s+(?:sebelah|samping))\b)\s*"
    r"(?!(?:the\s+|an?\s+)?(?:(?:big|large|bold|huge)\s+)?(?:with|dengan|text|words?|letters?|huruf|label|sign|caption|teks|tulisan|labell?ed|saying)\b)[^\W\d]",
    re.IGNORECASE,
)
"""Where a cue goes on to another thing, rather than to a text."""

_COLUMNS = re.compile(r"\b(?:tabel|tables?|kolom|columns?)\b[^:]*:([^.]*)", re.IGNORECASE)
"""What a table holds; where no figure is among it, those are the heads of its columns."""

_BETWEEN = re.compile(r"\b(?:between|di antara\w*|in the middle|di tengah\w*)\b", re.IGNORECASE)


def becomes_rather(word: str, rest: str) -> bool:
    """Whether a word tells that things turn into something, rather than come in turn."""
    return fold(word) == "turn" and re.search(r"\bturn\s+(?:in)?to\b", rest) is not None


def is_for_another(name: str, stamp: str, core: str) -> bool:
    """Whether a text that a cue asks for belongs to another thing than the first, or between the two."""
    before, _, after = name.partition(stamp)
    return bool(BESIDE.search(before.partition(core)[2]) or _BETWEEN.search(after))


def without_named_again(asked: dict[str, Json], there: dict[str, Json]) -> dict[str, Json]:
    """What is asked, without a text that only names again, in fewer words, what the panel shows already."""
    return {
        key: value
        for key, value in asked.items()
        if not (isinstance(value, str) and isinstance(there.get(key), str) and _is_said_in(value, str(there[key])))
    }


def _is_said_in(short: str, text: str) -> bool:
    words = set(content(short))
    return bool(words) and words <= set(content(text))


def in_turn(text: str) -> list[str]:
    """The parts of a cue between its "then"s."""
    return split_outside_quotes(_SPLIT, text)


def is_verdict(fragment: Fragment) -> bool:
    """Whether a fragment only adds to a picture, without a word of its own ("crossed out")."""
    return not fragment.slots and not fragment.phrase.starts


def is_one_wish(reading: Reading) -> bool:
    """Whether a reading explains all of a cue, and no slot of it took in what comes then or what the thing becomes."""
    values = [value for fragment in reading.fragments for _, value in fragment.slots]
    swallowed = any(len(parts) > 1 for value in values for parts in (in_turn(f" {value} "), states_of(value)))
    return bool(reading.fragments) and not swallowed and not reading.unread


def swallows_a_turn(reading: Reading) -> bool:
    """Whether a slot took what a thing turns into for its name ("it turns into a swan")."""
    slots = [(name, value) for fragment in reading.fragments for name, value in fragment.slots]
    return any(name not in READ_ON_SCREEN and len(states_of(f" {value} ")) > 1 for name, value in slots)


def leaves_its_entries(text: str, reading: Reading) -> bool:
    """Whether a cue has entries of its own, and what was read of it would take others from the narration.

    So does what takes the heads of a table's columns for its rows.
    """
    columns = _COLUMNS.search(text)
    if columns and not re.search(r"\d", columns[1]) and any(_holds(each, columns[1]) for each in reading.fragments):
        return True
    bare = all(not fragment.slots for fragment in reading.fragments)
    return bare and bool(reading.fragments and reading.unread and _OWN_ENTRIES.search(text))


def _holds(fragment: Fragment, listed: str) -> bool:
    """Whether a slot of a fragment took the first of what is listed."""
    first = listed.split(",")[0].strip()
    return any(first and first in value for _, value in fragment.slots)


def names_its_kind(reading: Reading) -> bool:
    """Whether a slot took what kind of picture a cue asks for as one of the things in it ("comparison chart, ...")."""
    many = [each for each in reading.fragments if len(each.slots) > 1]
    # "chart icon, then ..." asks for the icon of one
    values = [value for each in many for _, value in each.slots if f"{value} icon" not in each.said]
    return any(all(fold(word) in KINDS | _KINDS_OF_CHART for word in value.split()) for value in values)


_KINDS_OF_CHART = frozenset("grafik chart graph perbandingan comparison diagram tabel table bagan".split())


def names_none(reading: Reading) -> bool:
    """Whether a slot took a word for things named before ("each icon", "both logos") for the name of one."""
    values = [value for each in reading.fragments for name, value in each.slots if name not in READ_ON_SCREEN]
    return any(value and all(fold(word) in _THESE for word in value.split()) for value in values)


_THESE = frozenset(
    "each every both all these those them tiap setiap semua kedua keduanya semuanya masing-masing".split()
)


def stands_between_others(reading: Reading) -> bool:
    """Whether what is to be added to a picture runs between things that the reading leaves out.

    A line between a shop and a port is none from the phone to its server.
    """
    last = reading.fragments[-1] if reading.fragments else None
    if last is None or last.phrase.starts or last.slots or not reading.unread:
        return False
    return fold(last.said.split()[-1]) in _BETWEEN_WORDS if last.said else False


_BETWEEN_WORDS = frozenset("between antara".split())


def names_nothing(asked: Json) -> bool:
    """Whether parameters leave it to the narration what is listed."""
    if isinstance(asked, dict | list):
        return any(map(names_nothing, asked.values() if isinstance(asked, dict) else asked))
    return bool(asked == STAR)
