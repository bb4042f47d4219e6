"""Words of a narration -> who does the work behind a page, where they say so with weight: "bahwa kamulah yang ..."."""

from __future__ import annotations

from collections.abc import Sequence

from cuereel.quantities import bare

DOERS = frozenset("kamu anda kalian kau lo lu elo elu you".split())
"""Whom a narration speaks to."""

WEIGHT = "lah"
"""What makes much of the word before it in Indonesian, on that word or behind it."""

BEFORE = frozenset("it's its it’s was because".split())
AFTER = frozenset("who whose".split())
THE_ONE = ("are", "the", "one")
"""What does in English: "it's you", "you who", "you are the one"."""


def doer(words: Sequence[str], first: int) -> tuple[int, str] | None:
    """The place of the word, from a `first` one on, that names with weight who does it, and the word alone."""
    plain = [bare(word) for word in words]
    for at in range(first, len(plain)):
        word, after = plain[at], tuple(plain[at + 1 : at + 4])
        alone = word.removesuffix(WEIGHT).removesuffix("-")
        if alone in DOERS and (alone != word or after[:1] == (WEIGHT,)):
            return at, alone
        if word == "you" and (after == THE_ONE or set(after[:1]) & AFTER or set(plain[max(0, at - 1) : at]) & BEFORE):
            return at, word
    return None


__all__ = ["doer"]
