"""Spoken words and when they are said -> pages of one to four words, broken at sense, and the key word of each.

Pure; English and Indonesian. The costs are a typesetter's judgement, not measurements.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from cuereel.scene.sense import bare, counts

MOST_WORDS = 4
MOST_CHARACTERS = 24
PAUSE = 9
"""Frames of silence that are heard as a break between phrases (0.3 s at 30 a second)."""

SHORT = 12
"""Frames under which a page is hardly read."""

ALONE = 15
"""Frames under which a word by itself only flickers."""

FUNCTION_WORDS = frozenset(
    re.findall(
        r"\w+",
        """
        a an the of to in on at by for from with and or but nor so as is are was were be been being it its this that
        these those i you he she we they me him her us them my your his our their not no do does did has have had will
        would can could should may might must if then than when while there here what which who whom how why just only
        more most very also too about into over under up down out off all any each every some
        yang di ke dari dan atau tapi tetapi namun dengan untuk pada oleh dalam itu ini adalah ialah akan sudah telah
        bisa dapat tidak nggak ga gak tak bukan juga saja aja kok sih dong ya nya kamu aku saya gw gue dia ia mereka
        kita kami kalo kalau jika saat agar supaya karena sebab bahwa seperti semacam sebuah suatu para sang si ada jadi
        lalu kemudian lagi masih lebih paling semua setiap sampai hanya hanyalah cuma buat sama btw nah
        """,
    )
)
"""Words that carry no meaning of their own, in English and Indonesian."""

_AFFIXES = re.compile(r"^(?:me(?:ng|ny|m|n)?|pe(?:ng|ny|m|n)?|ber|ter|di)(?=\w{4})|(?:kan|nya|ing|ed|ly)$")
"""What verbs carry around: a word that is long because of it is no weightier."""


@dataclass(frozen=True, slots=True)
class Page:
    """Words `first` to `last` (half open, 0-based), and which of them is the key word (None where none stands out)."""

    first: int
    last: int
    key: int | None


def key_word(words: Sequence[str], strong: frozenset[str] = frozenset()) -> int | None:
    """Which of a few words carries the meaning: a marked one, else the longest that is no function word."""
    best: tuple[float, int] | None = None
    for index, word in enumerate(words):
        plain = bare(word)
        if (plain in FUNCTION_WORDS and plain not in strong) or not plain:
            continue
        shout = 4 if any(char.isdigit() for char in plain) else 2 if word.isupper() and len(plain) > 1 else 0
        weight = len(_AFFIXES.sub("", plain)) + 0.05 * len(plain) + shout + (100 if plain in strong else 0)
        if (weight >= 4 or len(plain) >= 5) and (best is None or weight > best[0]):
            best = (weight, index)
    return best[1] if best else None


def split_pages(
    words: Sequence[str], starts: Sequence[int], ends: Sequence[int], strong: frozenset[str] = frozenset()
) -> tuple[Page, ...]:
    """The pages; `starts` and `ends` are the frames of each word, in order."""
    best: list[tuple[float, int]] = [(0.0, 0)]
    for last in range(1, len(words) + 1):
        choices = [
            (best[first][0] + _cost(words, starts, ends, first, last), first)
            for first in range(max(0, last - MOST_WORDS), last)
        ]
        best.append(min(choices))
    pages: list[Page] = []
    last = len(words)
    while last:
        first = best[last][1]
        key = key_word(words[first:last], strong)
        pages.insert(0, Page(first, last, None if key is None else first + key))
        last = first
    return tuple(pages)


def _cost(words: Sequence[str], starts: Sequence[int], ends: Sequence[int], first: int, last: int) -> float:
    page = words[first:last]
    cost = 2.0 + 0.6 * (len(page) - 3) ** 2
    cost += 3.0 * max(0, sum(len(word) + 1 for word in page) - MOST_CHARACTERS) ** 0.5 if len(page) > 1 else 0.0
    for index in range(first, last - 1):
        cost += _break_after(words[index]) + (4.0 if starts[index + 1] - ends[index] >= PAUSE else 0.0)
    if last < len(words):
        natural = _break_after(words[last - 1]) > 0 or starts[last] - ends[last - 1] >= PAUSE
        cost += 0.0 if natural else 1.5
        cost += 2.5 if bare(words[last - 1]) in FUNCTION_WORDS and not natural else 0.0
        cost += 8.0 if counts(words, last - 1) else 0.0
    shown = (starts[last] if last < len(words) else ends[-1]) - starts[first]
    cost += 4.0 if shown < SHORT else 0.0
    cost += 10.0 if len(page) == 1 and shown < ALONE else 0.0
    return cost


def _break_after(word: str) -> float:
    if word.endswith((".", "!", "?", ":", ";", "\u2014")):
        return 8.0
    return 6.5 if word.endswith(",") else 0.0


__all__ = ["FUNCTION_WORDS", "Page", "bare", "key_word", "split_pages"]
