"""Spoken words -> what a few of them speak of, as far as a picture can be made of it: a time, a great many, a question.

Pure; English and Indonesian.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from cuereel.quantities import UNITS, bare, is_number

MANY = frozenset(
    "many everything everywhere wide vast huge broad countless endless thousands millions lots "
    "banyak luas seluruh berbagai beragam ribuan jutaan".split()
)
"""Words that speak of how much there is, or how far it goes."""


KEPT = frozenset("stored saved kept stores saves keeps tersimpan disimpan menyimpan simpan".split())
"""Words that say that something is kept."""

SAFE = frozenset("safe safely secure securely aman".split())
"""Words that say that it is safe."""

FAST = frozenset("fast faster fastest quickly instantly cepat secepat tercepat kilat instan".split())
"""Words that speak of speed."""

MADE = frozenset(
    "build builds building built construct constructs assemble assembles assembling "
    "bangun membangun dibangun membangunnya merakit dirakit menyusun disusun".split()
)
"""Words that say that something is being built."""

BEHIND = frozenset("behind inside beneath underneath within balik dibalik baliknya belakang dalam dalamnya".split())
"""Words that speak of what is not seen from outside."""

SEEN = frozenset(
    "see sees seen saw shows appears lihat liat melihat ngeliat ngelihat dilihat terlihat keliatan kelihatan tampak "
    "muncul tampil screen layar".split()
)
"""Words that speak of what somebody gets to see."""

NOT = frozenset("not never cannot can't don't doesn't without nobody tidak tak ga gak nggak enggak belum tanpa".split())
"""Words that deny what follows them."""

OPENS = frozenset("what all but while then yang apa tapi tetapi namun sedangkan sementara padahal lalu".split())
"""Words that a part of a sentence begins with, where no mark tells."""

CLAUSE = 6
"""So many words of a part of a sentence, at most, come before the one that tells what it is about."""

CONTRASTS = frozenset("tapi tetapi namun melainkan sedangkan bukan vs versus but yet however instead not".split())
"""Words that set one thing against another."""


ONE = ("satu", "one")

SPELT = {
    word: str(number)
    for number, names in enumerate(
        "two/dua three/tiga four/empat five/lima six/enam seven/tujuh eight/delapan nine/sembilan ten/sepuluh".split(),
        start=2,
    )
    for word in names.split("/")
}
"""Numbers that are spelt out, and their digits."""


def counts(words: Sequence[str], at: int) -> bool:
    """Whether the word at a place (0-based) is a number that says how many of the next word there are."""
    return at + 1 < len(words) and is_number(words[at]) and words[at][-1] not in ".,;:!?"


def time_said(words: Sequence[str], first: int, last: int) -> int | None:
    """The place of a number that a unit of time follows, both in words `first` to `last` (half open); else None."""
    places = range(first, last - 1)
    return next((at for at in places if counts(words, at) and bare(words[at + 1]) in UNITS), None)


def number_said(words: Sequence[str], first: int, last: int) -> int | None:
    """The place of a number ("14x", "60%", "three things") in words `first` to `last` (half open); else None.

    One that is spelt out counts where it says how many there are of what follows, and "one" where a phrase ends on it.
    """
    return next((at for at in range(first, last) if digits_of(words, at) is not None), None)


def digits_of(words: Sequence[str], at: int) -> str | None:
    """A number at a place as it is written in digits; None where there is none."""
    plain = bare(words[at])
    if re.fullmatch(r"\D?\d{1,4}\D{0,2}", plain):
        return words[at]
    if plain in ONE:
        before = bare(words[at - 1]) if at else ""
        ends = re.search(r"[.:;!?]$", words[at]) is not None
        return "1" if ends and before not in ("salah", "no", "this", "that", "another") else None
    return SPELT.get(plain) if counts(words, at) else None


def many_said(words: Sequence[str], first: int, last: int) -> int | None:
    """The place of a word that speaks of a great many; else None."""
    return next((at for at in range(first, last) if bare(words[at]) in MANY), None)


def kept_said(words: Sequence[str], first: int, last: int) -> tuple[int, int | None] | None:
    """Where data is said to be kept: the place of that word, and of one that calls it safe; None where it is not."""
    places = range(first, last)
    kept = next((at for at in places if bare(words[at]) in KEPT), None)
    if kept is None or not any(bare(words[at]) in ("data", "database", "datamu", "datanya") for at in places):
        return None
    return kept, next((at for at in places if bare(words[at]) in SAFE), None)


def fast_said(words: Sequence[str], first: int, last: int) -> int | None:
    """The place of a word that says that something is fast; else None."""
    return next((at for at in range(first, last) if bare(words[at]) in FAST), None)


def made_said(words: Sequence[str], first: int, last: int) -> int | None:
    """The place of a word that says that something is being built; else None."""
    return next((at for at in range(first, last) if bare(words[at]) in MADE), None)


def behind_said(words: Sequence[str], first: int, last: int) -> int | None:
    """The place of a word that speaks of what lies behind or inside something; else None."""
    return next((at for at in range(first, last) if bare(words[at]) in BEHIND), None)


def seen_said(words: Sequence[str], first: int, last: int) -> int | None:
    """The place where a part of a sentence begins that turns to what is seen from outside; None where none does."""
    for at in range(first, last):
        start = _clause(words, first, at) if bare(words[at]) in SEEN else None
        if start is not None and not any(bare(word) in NOT for word in words[start:at]):
            return start
    return None


def _clause(words: Sequence[str], first: int, at: int) -> int | None:
    """The place of the first word of the part of a sentence that a word stands in, if it is near."""
    places = range(at, max(first, at - CLAUSE), -1)
    marked = next((each for each in places if re.search(r"[.,;:!?\u2026\u2014]\W*$", words[each - 1])), None)
    return next((each for each in places if bare(words[each]) in OPENS), None) if marked is None else marked


def contrast_said(words: Sequence[str], first: int, last: int) -> int | None:
    """The place, inside words `first` to `last` (half open), of the word that sets what follows against what was."""
    return next((at for at in range(first + 1, last) if bare(words[at]) in CONTRASTS), None)


def pair_said(words: Sequence[str], first: int, last: int) -> tuple[int, int] | None:
    """Two things between which something is said to be ("between A and B"): the places of A and of the "and"."""
    for at in range(first, last - 3):
        if bare(words[at]) in ("antara", "between") and bare(words[at + 2]) in ("dan", "dengan", "and"):
            return at + 1, at + 2
    return None


def one_of_said(words: Sequence[str], first: int, last: int) -> int | None:
    """The place where a thing is said to be one of several ("one of my", "salah satu"); else None."""
    pairs = {("salah", "satu"), ("one", "of"), ("satu", "dari")}
    return next((at for at in range(first, last - 1) if (bare(words[at]), bare(words[at + 1])) in pairs), None)


def asked(words: Sequence[str], at: int) -> bool:
    """Whether the sentence that a word stands in is a question."""
    ending = next((word for word in words[at:] if re.search(r"[.!?\u2026]\W*$", word)), "")
    return "?" in ending
