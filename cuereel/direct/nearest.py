"""A cue that nobody can draw -> the scene types whose phrases speak of the same things, if any do."""

from __future__ import annotations

import re
from functools import cache

from cuereel.catalog import Catalog, SceneEntry
from cuereel.direct.pattern import FILLERS
from cuereel.direct.words import STOP, content, stems

ENOUGH = 0.34
"""The part of a cue's telling words that a scene type's phrases must hold for it to be worth naming."""


def nearest_scenes(text: str, catalog: Catalog, count: int = 3) -> tuple[str, ...]:
    """The names of the scene types whose phrases hold enough of the words of a cue, those that hold most first."""
    words = [word for word in content(text) if word not in FILLERS]
    shares = {entry.name: _share(words, entry) for entry in catalog.values()}
    near = sorted((name for name, share in shares.items() if share >= ENOUGH), key=lambda name: -shares[name])
    return tuple(near[:count])


def _share(words: list[str], entry: SceneEntry) -> float:
    """The largest part of the words that one phrase of a scene type holds."""
    held = [sum(bool(stems(word) & _literals(phrase.patterns)) for word in words) for phrase in entry.phrases]
    return max(held, default=0) / max(1, len(words))


@cache
def _literals(patterns: tuple[str, ...]) -> frozenset[str]:
    """The words that patterns are written with, in all their forms, without those that tell nothing."""
    written = re.findall(r"[^\W\d_]+", re.sub(r"\{[^}]*\}", " ", " ".join(patterns)).casefold())
    return frozenset().union(*(stems(word) for word in written if word not in FILLERS | STOP))
