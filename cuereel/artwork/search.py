"""A name that no list holds -> the nearest entries: words (BM25) and meaning (sentence vectors), fused by rank.

Neither score alone tells a right pick from a wrong one, so `Found` says how much of the name each accounts for, and the
index sets the floor.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from cuereel.artwork.source import Entry
from cuereel.artwork.words import forms, is_doing, key_words

Vectors = npt.NDArray[np.float32]
Embed = Callable[[Sequence[str]], Vectors]
"""Sentences -> unit vectors, one a row."""

K1, B = 1.2, 0.5
"""BM25's usual saturation, and less than its usual weight of length: names are all short."""

RANK_OFFSET = 8
"""The k of reciprocal rank fusion; smaller than the usual 60 because only the first few ranks mean anything here."""

HINT_WEIGHT = 0.35
"""What a word in an icon's tags counts, beside one in its name."""


@dataclass(frozen=True, slots=True)
class Found:
    """An entry near a name: its fused score, the part of the name's words that it has (0 to 1), and the cosine.

    `named` says whether one of its own names stands in the name with every word.
    """

    entry: Entry
    score: float
    covers: float
    cosine: float
    named: bool


@dataclass(frozen=True, slots=True)
class _Text:
    entry: int
    said: str


class Search:
    """Search over entries; the vectors are made at the first use."""

    def __init__(self, entries: Sequence[Entry], embed: Embed) -> None:
        self._entries = tuple(entries)
        self._embed = embed

    def nearest(self, name: str, count: int = 5) -> tuple[Found, ...]:
        """The best entries, the best first."""
        words = key_words(name)
        lexical, covers = self._lexical(words)
        cosines = self._cosines(" ".join(words))
        fused: dict[int, float] = defaultdict(float)
        by_words = sorted((i for i in lexical), key=lambda i: (-lexical[i], i))[:30]
        by_meaning = np.argsort(-cosines, kind="stable")[:30].tolist()
        for ranking in (by_words, by_meaning):
            for rank, index in enumerate(ranking):
                fused[index] += 1 / (RANK_OFFSET + rank)
        best = sorted(fused, key=lambda i: (-fused[i], i))[:count]
        return tuple(self._found(i, words, fused[i], covers.get(i, 0.0), float(cosines[i])) for i in best)

    def _found(self, index: int, words: Sequence[str], score: float, covers: float, cosine: float) -> Found:
        entry = self._entries[index]
        said = frozenset().union(*(forms(word) for word in words))
        names = ((code, key_words(name)) for code, names in entry.names.items() for name in names)
        named = any(all(not said.isdisjoint(forms(word, code)) for word in name) for code, name in names)
        return Found(entry, score, covers, cosine, named)

    # -- words

    @cached_property
    def _postings(self) -> tuple[dict[str, dict[int, float]], list[float]]:
        """For each form of a word, the weight that it has in each entry; and each entry's length."""
        postings: dict[str, dict[int, float]] = defaultdict(dict)
        lengths = []
        for index, entry in enumerate(self._entries):
            weights = {(word, "en"): HINT_WEIGHT for hint in entry.hints for word in key_words(hint)}
            names = {(word, code) for code, said in entry.names.items() for name in said for word in key_words(name)}
            weights |= {name: 1.0 for name in sorted(names)}
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

    @cached_property
    def _texts(self) -> tuple[_Text, ...]:
        texts = []
        for index, entry in enumerate(self._entries):
            for said in dict.fromkeys(name for names in entry.names.values() for name in names[:2]):
                texts.append(_Text(index, said))
            if entry.hints:
                texts.append(_Text(index, f"{entry.title}, {', '.join(entry.hints[:4])}"))
        return tuple(texts)

    @cached_property
    def _vectors(self) -> Vectors:
        return self._embed([text.said for text in self._texts])

    def _cosines(self, name: str) -> npt.NDArray[np.float32]:
        """For each entry, the cosine of the nearest of its texts."""
        near = self._vectors @ self._embed([name])[0]
        best = np.full(len(self._entries), -1.0, dtype=np.float32)
        np.maximum.at(best, [text.entry for text in self._texts], near)
        return best
