"""Spoken words -> what a few of them speak of, as far as a picture can be made of it: a time, a great many, a question.

Pure; English and Indonesian.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

NUMBERS = frozenset(
    "one two three four five six seven eight nine ten twelve fifteen twenty thirty forty fifty sixty ninety hundred "
    "satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas belasan puluhan ratus seratus".split()
)
"""Numbers that are often written as words."""

UNITS = frozenset(
    "second seconds sec secs minute minutes min mins hour hours day days week weeks month months year years "
    "detik menit jam hari minggu pekan bulan tahun".split()
)
"""Units of time, as they follow a number."""

MANY = frozenset(
    "many more most all every everything everywhere wide vast huge broad countless endless thousands millions lots "
    "banyak luas semua segala seluruh berbagai beragam ribuan jutaan lagi".split()
)
"""Words that speak of how much there is, or how far it goes."""


def bare(word: str) -> str:
    """A word in small letters, without the punctuation around it."""
    return re.sub(r"^\W+|\W+$", "", word).lower()


def is_number(word: str) -> bool:
    """Whether a word is a number, in digits or spelt out."""
    plain = bare(word)
    return plain in NUMBERS or re.fullmatch(r"\d+([.,]\d+)?", plain) is not None


def counts(words: Sequence[str], at: int) -> bool:
    """Whether the word at a place (0-based) is a number that says how many of the next word there are."""
    return at + 1 < len(words) and is_number(words[at]) and words[at][-1] not in ".,;:!?"


def time_said(words: Sequence[str], first: int, last: int) -> int | None:
    """The place of a number that a unit of time follows, both in words `first` to `last` (half open); else None."""
    places = range(first, last - 1)
    return next((at for at in places if counts(words, at) and bare(words[at + 1]) in UNITS), None)


def many_said(words: Sequence[str], first: int, last: int) -> int | None:
    """The place of a word that speaks of a great many; else None."""
    return next((at for at in range(first, last) if bare(words[at]) in MANY), None)


def asked(words: Sequence[str], at: int) -> bool:
    """Whether the sentence that a word stands in is a question."""
    ending = next((word for word in words[at:] if re.search(r"[.!?\u2026]\W*$", word)), "")
    return "?" in ending
