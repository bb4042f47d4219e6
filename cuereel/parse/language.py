"""Words -> the language that they are in, by counting the smallest words; and whether a word is foreign to it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from cuereel.parse.vocabulary import SMALL_WORDS

LANGUAGES = tuple(SMALL_WORDS)
"""The languages that a film can be in, the likeliest first."""

SURE_SHARE = 0.1
"""The share of small words from which a language is believed: running text in either language has 0.25 or more."""

_NEAREST = {"ms": "id", "jv": "id", "su": "id", "in": "id", "may": "id", "indonesia": "id", "indonesian": "id"}
_ENGLISH = re.compile(r".{2,}(?:ing|[ts]ion|ment|ness|ity|[ae]nce|[ai]ble|ive|ful|less|ship|ware|base|ed|ers?|ors?)")
_INDONESIAN = re.compile(r"(?:me[mn]|ber|ter|pe[mn]).{4,}|.{4,}(?:kan|nya)")


def detect(words: Sequence[str]) -> tuple[str, bool]:
    """The likelier language, and whether enough small words speak for it."""
    bare = [re.sub(r"^\W+|\W+$", "", word).casefold() for word in words]
    counts = {language: sum(word in SMALL_WORDS[language] for word in bare) for language in LANGUAGES}
    best = max(LANGUAGES, key=lambda language: counts[language])
    return best, counts[best] > 0 and counts[best] >= SURE_SHARE * len(words)


def nearest(tag: str) -> str:
    """The language of ours nearest to a tag ("id-ID", "Indonesian"): English where none is near."""
    base = re.split(r"[-_]", tag.strip().lower())[0]
    return base if base in LANGUAGES else _NEAREST.get(base, "en")


def is_known(tag: str) -> bool:
    return re.split(r"[-_]", tag.strip().lower())[0] in {*LANGUAGES, "indonesian", "indonesia", "english"}


def looks_foreign(text: str, language: str, english: frozenset[str]) -> bool:
    """Whether a short text is in the other language: "developing" in an Indonesian script.

    `english` holds the words that the author named as English. Judged by small words and by endings; names and
    abbreviations are not foreign to any language.
    """
    if not text.islower():
        return False
    words = re.findall(r"[^\W\d_]+", text)
    if not 1 <= len(words) <= 3 or any(word in SMALL_WORDS[language] for word in words):
        return False
    if language == "id":
        known = english | SMALL_WORDS["en"]
        return all(word in known or _ENGLISH.fullmatch(word) is not None for word in words)
    return all(_INDONESIAN.fullmatch(word) is not None for word in words)
