"""Indonesian as it is spoken -> the roots it is of: "ngecek" of "cek", "nyimpen" of "simpan", "benerin" of "benar".

Nothing but a root comes of it, so that a word of another language is left as it is.
"""

from __future__ import annotations

import re
from functools import cache

from cuereel.artwork.words import is_root

SHORTEST = 3
"""Letters of a root at the least."""

LONG_ROOT = 4
"""Letters of one that "-in" is taken from: shorter ones are chance."""

NASAL = (
    ("nge", ("",)),
    ("ng", ("", "k")),
    ("ny", ("s", "c")),
    ("n", ("t",)),
    ("m", ("p",)),
    ("ke", ("",)),
)
"""What speech puts before a root, and the letters that it stands for; the longest first."""

_OPEN = re.compile(r"(?<=[^aeiou])e(?=[^aeiou]$)")
"""The "e" of a last syllable that is written "a": "bener", "simpen"."""


@cache
def roots_of(word: str) -> frozenset[str]:
    """The roots that a folded word of everyday speech may be of; none where it is one itself, or of none."""
    if not word.isalpha() or is_root(word) or len(word) <= SHORTEST:
        return frozenset()
    bases = {word}
    for clitic in ("nya", "in"):
        bases |= {base[: -len(clitic)] for base in sorted(bases) if base.endswith(clitic) and len(base) > LONG_ROOT}
    found: set[str] = set()
    for base in bases:
        least = LONG_ROOT if base != word else SHORTEST
        found |= {root for root in _plain(base) if is_root(root) and len(root) >= least}
    return frozenset(found - {word})


def _plain(base: str) -> set[str]:
    """A word as it may be written in full: without what speech puts before it, with the "a" that it says as "e"."""
    full = {base}
    for prefix, letters in NASAL:
        if base.startswith(prefix):
            full |= {letter + base[len(prefix) :] for letter in letters}
    return full | {_OPEN.sub("a", word) for word in full}
