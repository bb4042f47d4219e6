"""An amount as it is written ("50%", "Rp500.000") -> the words in which a narrator says it, in both languages."""

from __future__ import annotations

import re
from functools import cache

from num2words import num2words

_AMOUNT = re.compile(
    r"(?:(?:rp|us\$|\$|€|£)\.?\s?)?(\d{1,3}(?:[.,]\d{3})+|\d+)\s?(%|k|rb|ribu|jt|juta|mb|gb|kb|tb|°c?|x|am|pm|[a-z]{3,})?",
    re.IGNORECASE,
)

_SUM = re.compile(r"(.*?\d.*?)\s[x×*/+=:-]\s")
"""A sum, which begins with its first amount."""

_TIMES = {"k": 1_000, "rb": 1_000, "ribu": 1_000, "jt": 1_000_000, "juta": 1_000_000}
"""What stands right behind a number and makes another one of it."""

LEAST = 2
"""The smallest number that is sought by itself: "one" and "satu" are said of anything."""

MOST = 10**12


@cache
def spoken(text: str) -> tuple[tuple[str, ...], ...]:
    """The folded words of a text's (first) number in Indonesian and in English; none where it is no amount, or 1."""
    sum_of = _SUM.match(text.strip())
    match = _AMOUNT.fullmatch(sum_of[1] if sum_of else text.strip())
    if match is None:
        return ()
    number = int(re.sub(r"[.,]", "", match[1])) * _TIMES.get((match[2] or "").lower(), 1)
    if not LEAST <= number < MOST:
        return ()
    return tuple(tuple(_words(num2words(number, lang=language))) for language in ("id", "en"))


@cache
def is_numeral(word: str) -> bool:
    """Whether a folded word is a part of a number as it is said, in either language."""
    return word in _numerals()


@cache
def _numerals() -> frozenset[str]:
    some = (*range(100), 100, 1_000, 1_000_000, 10**9, 111_111)
    said = {word for number in some for code in ("id", "en") for word in _words(num2words(number, lang=code))}
    return frozenset(said | {"ratus", "ribu", "juta", "miliar", "milyar", "belas", "puluh"})


def _words(text: str) -> list[str]:
    return [word for word in re.findall(r"[a-z]+", text.casefold()) if word != "and"]
