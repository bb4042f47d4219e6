"""A cue that nobody can draw -> the scene types whose phrases speak of the same things, if any do."""

from __future__ import annotations

import re
from functools import cache

from cuereel.artwork.vocabulary import DESCRIBING, PLACES
from cuereel.catalog import Catalog, SceneEntry
from cuereel.direct.tokens import FILLERS, tells_how, tokens
from cuereel.direct.words import STOP, content, stems

ENOUGH, FEWEST = 3 / 4, 2
"""The part of a cue's telling words that a phrase must hold for its scene type to be worth naming, and how many."""

ANYTHING = "picture"
"""The scene type that takes whatever is named: to name it tells nothing."""


def nearest_scenes(text: str, catalog: Catalog, count: int = 3) -> tuple[str, ...]:
    """The names of the scene types whose phrases hold enough of the words of a cue, those that hold most first."""
    told = {token.key for token in tokens(text) if token.directs}
    silent = FILLERS | DESCRIBING | PLACES | told
    words = [word for word in content(text) if word not in silent and not word.isdigit() and not tells_how(word)]
    shares = {entry.name: _share(words, entry) for entry in catalog.values() if entry.name != ANYTHING}
    near = sorted((name for name, share in shares.items() if share >= ENOUGH), key=lambda name: -shares[name])
    return tuple(near[:count])


def _share(words: list[str], entry: SceneEntry) -> float:
    """The largest part of the words that one phrase of a scene type holds."""
    held = [sum(bool(stems(word) & literals(phrase.patterns)) for word in words) for phrase in entry.phrases]
    most = max(held, default=0)
    return most / len(words) if most >= FEWEST else 0.0


@cache
def literals(patterns: tuple[str, ...]) -> frozenset[str]:
    """The words that patterns are written with, in all their forms, without those that tell nothing."""
    written = re.findall(r"[^\W\d_]+", re.sub(r"\{[^}]*\}", " ", " ".join(patterns)).casefold())
    return frozenset().union(*(stems(word) for word in written if word not in FILLERS | STOP))
