"""A word of an Indonesian script becomes the languages that it is said in, affixes and stem apart."""

from __future__ import annotations

import re
from functools import lru_cache

from Sastrawi.Stemmer.StemmerFactory import StemmerFactory

from cuereel.record.lexicon import indonesian_words, lexicon, loanwords
from cuereel.record.spelling import looks_english, looks_indonesian, roots

_PREFIX = re.compile(r"(?:di|nge|meng|mem|men|me|peng|pem|ke|se|ter|ber)-?")
_SUFFIX = re.compile(r"-?(?:nya|kan|in|lah|kah|ku|mu|an)")

_SPOKEN_PREFIX = re.compile(r"(?:nge|ng|ny|n|m|di|ke)")
"""What everyday Indonesian puts before a root: "ngelakuin", "nyari"."""


@lru_cache
def root_of(word: str) -> str:
    """The Indonesian root of a lower-case word ("mesinnya" -> "mesin"); the word itself when it has none."""
    return str(_stemmer().stem(word))


@lru_cache(maxsize=4096)
def languages_of(word: str, english: frozenset[str] = frozenset()) -> tuple[tuple[str, str], ...] | None:
    """The parts (text, language) of a lower-case word of an Indonesian script; None when nothing tells its language.

    In order: the author's `english`, known loan-words, Indonesian roots with and without affixes, a loan-word between
    Indonesian affixes ("di-deploy", "servernya"), and spelling.
    """
    if word in english or (word in loanwords() and word not in indonesian_words()):
        return ((word, "en"),)
    if _is_indonesian(word):
        return ((word, "id"),)
    affixed = _affixed(word, english)
    if affixed:
        return affixed
    if _is_spoken_form(word):
        return ((word, "id"),)
    if word in lexicon("en").words or looks_english(word):
        return ((word, "en"),)
    return ((word, "id"),) if looks_indonesian(word) else None


def is_listed(word: str) -> bool:
    """Whether a lower-case word is in a list, Indonesian or loan-word, rather than guessed from its spelling."""
    return word in loanwords() or _is_indonesian(word)


def _is_indonesian(word: str) -> bool:
    if _is_root(word) or word in lexicon("id").words:
        return True
    root = root_of(word)
    return root != word and len(root) > 2 and _is_root(root)


def _is_root(word: str) -> bool:
    return word in indonesian_words() or word in roots()


def _is_spoken_form(word: str) -> bool:
    """Everyday affixes, which no dictionary has: "ngelakuin" is nge + laku + in, "disebutin" di + sebut + in."""
    prefix = _SPOKEN_PREFIX.match(word)
    starts = {0, prefix.end() if prefix else 0}
    ends = {len(word), len(word.removesuffix("in"))}
    stems = {word[start:end] for start in starts for end in ends} - {word}
    return any(len(stem) > 2 and (_is_root(stem) or _is_root(root_of(stem))) for stem in stems)


def _affixed(word: str, english: frozenset[str]) -> tuple[tuple[str, str], ...] | None:
    known = loanwords() | english | lexicon("en").words.keys()
    prefix = _PREFIX.match(word)
    for start in sorted({0, prefix.end() if prefix else 0}, reverse=True):
        for end in range(len(word), start + 2, -1):
            stem, tail = word[start:end], word[end:]
            if stem in known and (not tail or _SUFFIX.fullmatch(tail)):
                pieces = ((word[:start].strip("-"), "id"), (stem, "en"), (tail.strip("-"), "id"))
                return tuple(piece for piece in pieces if piece[0])
    return None


@lru_cache(maxsize=1)
def _stemmer():  # type: ignore[no-untyped-def]  # PySastrawi has no types
    return StemmerFactory().create_stemmer()
