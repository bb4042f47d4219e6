"""Numbers and units of time as they are written in English and Indonesian; pure, for the director and for scenes."""

from __future__ import annotations

import re

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


def bare(word: str) -> str:
    """A word in small letters, without the punctuation around it."""
    return re.sub(r"^\W+|\W+$", "", word).lower()


def is_number(word: str) -> bool:
    """Whether a word is a number, in digits or spelt out."""
    plain = bare(word)
    return plain in NUMBERS or re.fullmatch(r"\d+([.,]\d+)?", plain) is not None
