"""A cue and what was read of it -> whether that is what the cue wishes: pure judgements, which the composer acts on."""

from __future__ import annotations

import re

from cuereel.artwork.vocabulary import VERBS
from cuereel.direct.entries import split_outside_quotes
from cuereel.direct.match import READ_ON_SCREEN
from cuereel.direct.naming import THEN
from cuereel.direct.phrases import Fragment, Reading
from cuereel.direct.states import states_of
from cuereel.direct.take_from import STAR
from cuereel.direct.words import KINDS, UNTOLD, content, fold
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


_TURNS_TO = re.compile(
    r"\s*(?:(?:show|tampilkan|tampilin|tunjukkan|tunjukin|ada)\s+)?(?P<was>[^,.:;]+?)\s*,?\s+"
    r"(?:(?:and\s+then|then|and|which|lalu|terus|kemudian|dan|yang)\s+)+(?:it\s+|itu\s+|dia\s+)?"
    r"(?:(?:changes?|turns?|transforms?|morphs?)\s+(?:in)?to|becomes?|berubah\s+(?:jadi|menjadi|ke)|jadi|menjadi)\s+"
    r"(?P<now>[^,.:;]+?)\s*",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"^(?:an?|the|one|sebuah|satu|suatu)\s+", re.IGNORECASE)
_SHOWN_ON = frozenset(
    "page screen button form window notification popup code text word letter number chart graph photo picture image"
    " video icon logo halaman layar tombol formulir kotak notifikasi kode teks kata huruf angka grafik foto gambar ikon"
    " its it they them nya itu".split()
)
"""Words for what other scene types draw, or for something that is there already: none of them is only lettered."""


def turning_names(text: str) -> list[str]:
    """The two names of a cue that is only of one thing that then becomes another; none where it tells more."""
    found = _TURNS_TO.fullmatch(text)
    names = [_ARTICLE.sub("", found[key].strip()) for key in ("was", "now")] if found else []
    brief = all(1 <= len(name.split()) <= MOST_OF_A_NAME for name in names)
    words = [fold(word) for name in names for word in name.split()]
    plain = all(word.isalpha() and word not in UNTOLD | VERBS | _SHOWN_ON for word in words)
    return names if brief and plain and len(set(map(str.casefold, names))) == len(names) else []


MOST_OF_A_NAME = 3
"""Words of a name that is lettered."""


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
    return any(
        name not in READ_ON_SCREEN
        and (len(states_of(f" {value} ")) > 1 or (name == "image" and len(in_turn(value)) > 1))
        for name, value in slots
    )


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
