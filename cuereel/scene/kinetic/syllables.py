"""A long word -> the two parts that it breaks into, near its middle, between syllables.

Made for Indonesian, whose spelling tells its syllables; in English it breaks where a consonant begins one.
"""

from __future__ import annotations

import re

LEAST = 4
"""Letters that stay together at least on either side."""

_TOGETHER = re.compile(r"^(ng|ny|sy|kh|th|ch|sh|ph|wh|qu|[bcdfgkpst][lr]|st|sp|sk)")


def parted(word: str) -> tuple[str, str] | None:
    """The parts, the first one with a hyphen; None where the word has no place for a break."""
    places = [at for at in _breaks(word.lower()) if LEAST <= at <= len(word) - LEAST]
    if not places:
        return None
    middle = min(places, key=lambda at: (abs(at - (len(word) - 1) / 2), -at))
    return word[:middle] + "-", word[middle:]


def _breaks(word: str) -> list[int]:
    """Where a new syllable may begin."""
    out = []
    for vowels in re.finditer(r"[aeiou]+", word):
        rest = re.match(r"([^aeiou\W\d]+)[aeiou]", word[vowels.end() :])
        if rest is None:
            continue
        cluster = rest.group(1)
        out.append(vowels.end() + _first_of_next(cluster))
    return out


def _first_of_next(cluster: str) -> int:
    """How many of the consonants between two vowels close the syllable before them."""
    if len(cluster) == 1 or (len(cluster) == 2 and _TOGETHER.match(cluster)):
        return 0
    if re.match(r"ng[^aeiou]|ny[^aeiou]", cluster):
        return 2
    return 1


__all__ = ["parted"]
