"""Spoken words and when they are said -> pages of a phrase each, broken at sense, and the key words of each.

Pure; English and Indonesian. The costs are a typesetter's judgement, not measurements.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from cuereel.quantities import bare
from cuereel.scene.sense import counts

MOST_WORDS = 8
MOST_CHARACTERS = 42
PAUSE = 9
"""Frames of silence that are heard as a break between phrases (0.3 s at 30 a second)."""

SHORT = 20
"""Frames under which a page is hardly read."""

LONG = 100
"""Frames over which a page outstays its welcome (3.3 s at 30 a second)."""

WANTED = 38
"""Frames that a page is best shown for: where the words come fast, it holds more of them."""

SECOND = 5
"""Words that a page has at least where two of them are made much of."""

FUNCTION_WORDS = frozenset(
    re.findall(
        r"\w+",
        """
        a an the of to in on at by for from with and or but nor so as is are was were be been being it its this that
        these those i you he she we they me him her us them my your his our their not no do does did has have had will
        would can could should may might must if then than when while there here what which who whom how why just only
        more most very also too like than about into over under up down out off all any each every some
        yang di ke dari dan atau tapi tetapi namun dengan untuk pada oleh dalam itu ini itulah inilah adalah ialah akan
        sudah telah bisa dapat tidak nggak ga gak tak bukan juga saja aja kok sih dong ya nya kamu aku saya gw gue dia
        ia mereka kita kami kalo kalau jika saat agar supaya karena sebab bahwa seperti semacam sebuah suatu para sang
        si ada jadi
        lalu kemudian lagi masih lebih paling semua setiap sampai hanya hanyalah cuma buat sama btw nah
        terus trus padahal biar doang gitu gini nih tuh deh lho loh kayak kaya kek malah makanya soalnya misalnya
        contohnya pokoknya pas bahkan walaupun meskipun walau although though however whereas
        """,
    )
)
"""Words that carry no meaning of their own, in English and Indonesian."""

SLIGHT = frozenset(
    re.findall(
        r"\w+",
        """
        sendiri serta juga kali salah satu bagian sisi sebelum sesudah setelah masuk harus adapun maupun ataupun antara
        ini tersebut disebut bagaimana berperan sebagai secara digunakan menggunakan mencakup berjalan memastikan
        memungkinkan memberikan menjadi memiliki melihat pembahasan penuh balik sesuai cek kalian begitu sangat
        mana sedang tengah tiap udah belum
        own same such another before after between both many much make makes made get gets give gives
        become becomes used using use ensure ensures allow allows called according
        """,
    )
)
"""Words that carry some meaning, but seldom the one that a phrase is about."""

TURNS = frozenset(
    "and or but because that which who so then when while if until dan atau tapi tetapi karena sebab yang lalu "
    "kemudian supaya agar kalau kalo jika ketika sedangkan serta untuk buat".split()
)
"""Words before which a sentence takes a turn, so that a page had better begin there."""

_AFFIXES = re.compile(r"^(?:me(?:ng|ny|m|n)?|pe(?:ng|ny|m|n)?|ber|ter|di)(?=\w{4})|(?:kan|nya|ing|ed|ly)$")
"""What verbs carry around: a word that is long because of it is no weightier."""


@dataclass(frozen=True, slots=True)
class Page:
    """Words `first` to `last` (half open, 0-based), and which of them are made much of.

    `key` is the weightiest (None where none stands out), `also` others that are made much of besides.
    """

    first: int
    last: int
    key: int | None
    also: tuple[int, ...] = ()

    @property
    def keys(self) -> tuple[int, ...]:
        """All that are made much of, in the order in which they are said."""
        return tuple(sorted([*self.also, *([] if self.key is None else [self.key])]))


def key_word(words: Sequence[str], strong: frozenset[str] = frozenset()) -> int | None:
    """Which of a few words carries the meaning: a marked one, else the longest that is no function word."""
    weights = {index: weight for index, word in enumerate(words) if (weight := _weight(word, strong)) is not None}
    return max(weights, key=lambda index: (weights[index], -index)) if weights else None


def _weight(word: str, strong: frozenset[str]) -> float | None:
    """How much a word says; None for one that is nothing to dwell on."""
    plain = bare(word)
    if not plain or (plain in FUNCTION_WORDS and plain not in strong):
        return None
    shout = 4 if any(char.isdigit() for char in plain) else 2 if word.isupper() and len(plain) > 1 else 0
    stem = _AFFIXES.sub("", plain)
    weight = len(stem) + 0.05 * len(plain) + shout + (100 if plain in strong else 0)
    if (weight < 4 or plain in SLIGHT) and len(plain) < 5:
        return None
    # what is very long cannot be set large, and what is derived is mostly done rather than spoken of
    weight -= max(0, len(plain) - 11) + (1.5 if len(stem) < len(plain) else 0)
    return weight - (6 if plain in SLIGHT else 0)


def split_pages(
    words: Sequence[str], starts: Sequence[int], ends: Sequence[int], strong: frozenset[str] = frozenset()
) -> tuple[Page, ...]:
    """The pages; `starts` and `ends` are the frames of each word, in order."""
    best: list[tuple[float, int]] = [(0.0, 0)]
    pace = (ends[-1] - starts[0]) / len(words) if words else 0.0
    most = min(7.0, max(5.0, WANTED / max(pace, 1.0)))
    for last in range(1, len(words) + 1):
        choices = [
            (best[first][0] + _cost(words, starts, ends, first, last, most, strong), first)
            for first in range(max(0, last - MOST_WORDS), last)
        ]
        best.append(min(choices))
    pages: list[Page] = []
    last = len(words)
    while last:
        first = best[last][1]
        pages.insert(0, _page(words, first, last, strong))
        last = first
    return tuple(pages)


def _page(words: Sequence[str], first: int, last: int, strong: frozenset[str]) -> Page:
    """A page with its key word, and a second one where it is long and has one that stands well apart."""
    key = key_word(words[first:last], strong)
    if key is None:
        return Page(first, last, None)
    key += first
    apart = [at for at in range(first, last) if abs(at - key) > 1 and bare(words[at]) != bare(words[key])]
    second = key_word([words[at] for at in apart], strong) if last - first >= SECOND else None
    if second is None or bare(words[apart[second]]) in SLIGHT:
        return Page(first, last, key)
    return Page(first, last, key, (apart[second],))


def _cost(
    words: Sequence[str],
    starts: Sequence[int],
    ends: Sequence[int],
    first: int,
    last: int,
    most: float,
    strong: frozenset[str],
) -> float:
    """What a page of some words costs; `most` is how many it would best have."""
    page = words[first:last]
    cost = 2.0 + 0.3 * (len(page) - most) ** 2
    cost += 1.2 * max(0, sum(len(word) + 1 for word in page) - 1 - MOST_CHARACTERS) if len(page) > 1 else 0.0
    for index in range(first, last - 1):
        cost += _break_after(words[index]) + (4.0 if starts[index + 1] - ends[index] >= PAUSE else 0.0)
        cost += 0.8 if bare(words[index + 1]) in TURNS else 0.0
    if last < len(words):
        natural = _break_after(words[last - 1]) > 0 or starts[last] - ends[last - 1] >= PAUSE
        cost += 0.0 if natural else 0.0 if bare(words[last]) in TURNS else 1.5
        cost += 6.0 if bare(words[last - 1]) in FUNCTION_WORDS and not natural else 0.0
        cost += 12.0 if counts(words, last - 1) else 0.0
        cost += 8.0 if not natural and bare(words[last - 1]) in strong and bare(words[last]) in strong else 0.0
    shown = (starts[last] if last < len(words) else ends[-1]) - starts[first]
    cost += 6.0 if shown < SHORT else 0.0
    return cost + 0.08 * max(0, shown - LONG)


def _break_after(word: str) -> float:
    if word.endswith((".", "!", "?", ":", ";", "\u2014")):
        return 12.0
    return 3.0 if word.endswith(",") else 0.0


__all__ = ["FUNCTION_WORDS", "Page", "bare", "key_word", "split_pages"]
