"""A name that no list holds -> the nearest entries: words (BM25) and meaning (sentence vectors), fused by rank.

Words choose who is considered: an entry one of whose names stands in what was written. Meaning then tells "black hole"
from a hole. Neither score alone tells a right pick from a wrong one: `Found` says both, and the index sets the floor.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from cuereel.artwork.source import Entry
from cuereel.artwork.words import forms, is_doing, key_words

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Vectors = npt.NDArray[np.float32]

Embed = Callable[[Sequence[str]], "Vectors"]
"""Sentences -> unit vectors, one a row."""

K1, B = 1.2, 0.5
"""BM25's usual saturation, and less than its usual weight of length: names are all short."""

RANK_OFFSET = 8
"""The k of reciprocal rank fusion; smaller than the usual 60 because only the first few ranks mean anything here."""

SHORTLIST = 24
"""Entries whose meaning is compared; to do it for all would take seconds, and found nothing more that was right."""

HINT_WEIGHT = 0.35
"""What a word in an icon's tags counts, beside one in its name."""


@dataclass(frozen=True, slots=True)
class Found:
    """An entry near a name: its fused score, the part of the name's words that it has (0 to 1), and the cosine."""

    entry: Entry
    score: float
    covers: float
    cosine: float


class Search:
    """Search over entries by their names and hints."""

    def __init__(self, entries: Sequence[Entry], embed: Embed) -> None:
        self._entries = tuple(entries)
        self._embed = embed

    def nearest(self, name: str, count: int = 5) -> tuple[Found, ...]:
        """The best entries that have a name among the words written, the best first."""
        words = key_words(name)
        lexical, covers = self._lexical(words)
        by_words = sorted(lexical, key=lambda i: (-lexical[i], i))
        by_words = [i for i in by_words if self._is_named(i, words)][:SHORTLIST]
        if not by_words:
            return ()
        cosines = self._cosines(" ".join(words), by_words)
        by_meaning = sorted(by_words, key=lambda i: (-cosines[i], i))
        fused: dict[int, float] = defaultdict(float)
        for ranking in (by_words, by_meaning):
            for rank, index in enumerate(ranking):
                fused[index] += 1 / (RANK_OFFSET + rank)
        best = sorted(fused, key=lambda i: (-fused[i], i))[:count]
        return tuple(Found(self._entries[i], fused[i], covers[i], cosines[i]) for i in best)

    def _is_named(self, index: int, words: Sequence[str]) -> bool:
        """Whether one of an entry's own names stands in the words with every word of it."""
        said = frozenset().union(*(forms(word) for word in words))
        names = ((code, key_words(name)) for code, names in self._entries[index].names.items() for name in names)
        return any(all(not said.isdisjoint(forms(word, code)) for word in name) for code, name in names)

    # -- words

    @cached_property
    def _postings(self) -> tuple[dict[str, dict[int, float]], list[float]]:
        """For each form of a word, the weight that it has in each entry; and each entry's length."""
        postings: dict[str, dict[int, float]] = defaultdict(dict)
        lengths = []
        for index, entry in enumerate(self._entries):
            weights = {(word, "en"): HINT_WEIGHT for hint in entry.hints for word in key_words(hint)}
            names = {(word, code) for code, said in entry.names.items() for name in said for word in key_words(name)}
            weights |= dict.fromkeys(sorted(names), 1.0)
            for (word, language), weight in weights.items():
                for form in forms(word, language):
                    postings[form][index] = max(weight, postings[form].get(index, 0.0))
            lengths.append(float(len(names)))
        return postings, lengths

    def _lexical(self, words: Sequence[str]) -> tuple[dict[int, float], dict[int, float]]:
        """BM25 scores by entry, and the part of the name's words that each entry has, weighed by their rarity."""
        postings, lengths = self._postings
        mean = sum(lengths) / len(lengths)
        scores: dict[int, float] = defaultdict(float)
        covers: dict[int, float] = defaultdict(float)
        weights = [self._rarity(word) * (0.3 if is_doing(word) else 1.0) for word in words]
        for word, weight in zip(words, weights, strict=True):
            held: dict[int, float] = {}
            for form in sorted(forms(word)):
                for index, count in postings.get(form, {}).items():
                    held[index] = max(count, held.get(index, 0.0))
            for index, count in held.items():
                saturation = count * (K1 + 1) / (count + K1 * (1 - B + B * lengths[index] / mean))
                scores[index] += weight * saturation
                covers[index] += weight * count / sum(weights)
        return scores, covers

    def _rarity(self, word: str) -> float:
        postings, lengths = self._postings
        holders = {index for form in forms(word) for index in postings.get(form, {})}
        return math.log(1 + (len(lengths) - len(holders) + 0.5) / (len(holders) + 0.5))

    # -- meaning

    def _cosines(self, name: str, indexes: Sequence[int]) -> dict[int, float]:
        """For each entry, the cosine of the nearest of its texts."""
        texts = [(index, said) for index in indexes for said in _texts(self._entries[index])]
        vectors = self._embed([name, *(said for _, said in texts)])
        near = vectors[1:] @ vectors[0]
        best: dict[int, float] = {}
        for (index, _), cosine in zip(texts, near.tolist(), strict=True):
            best[index] = max(cosine, best.get(index, -1.0))
        return best


def _texts(entry: Entry) -> list[str]:
    texts = [name for names in entry.names.values() for name in names[:2]]
    if entry.hints:
        texts.append(f"{entry.title}, {', '.join(entry.hints[:4])}")
    return list(dict.fromkeys(texts))
