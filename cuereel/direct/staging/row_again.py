"""A cue for those of a row that other pictures have followed -> that row once more, and what it tells them to do."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from cuereel.direct.naming import Naming
from cuereel.direct.staging.chosen import is_noun
from cuereel.direct.staging.play import Step, Story
from cuereel.direct.staging.ranks import GOING, TYING, Rank, rank_of
from cuereel.direct.words import fold

LASTING = (*TYING, "is named")
"""What was done to one of a row and is still so when the row comes again."""

_CHANGING = (*GOING, "becomes", "comes out of", "multiplies")
"""Deeds after which a row is another."""

_GENERAL = frozenset("one ones icon icons ikon item items thing things it them they".split())

Follow = Callable[[str, Rank], bool]


def seen_again(text: str, naming: Naming, earlier: Iterable[Story], follow: Follow) -> Story | None:
    """The story of the last of the `earlier` rows of which a cue names the noun, with what it tells next.

    None where it tells anything else. `follow` takes the clauses of a text as orders to a row.
    """
    text = " ".join(text.split()).strip(" .")
    for before in earlier:
        rank = rank_of(before, naming)
        if rank is None or not _names_them(text, rank):
            continue
        if any(step.does in _CHANGING for step in rank.steps):
            return None
        rank.steps = _lasting(rank.steps)
        rank.acted, began = [], len(rank.steps)
        told = follow(text, rank) and len(rank.steps) > began
        return replace(rank.told(goes_on=False), began=began) if told else None
    return None


def _names_them(text: str, rank: Rank) -> bool:
    words = [word for word in re.findall(r"[^\W\d_]+", text) if fold(word) not in _GENERAL]
    return any(is_noun(word, rank) for word in words)


def _lasting(steps: Sequence[Step]) -> list[Step]:
    """The lines that are not cut, and the names: nobody comes, for all are there."""
    last = {(step.who, step.to): step.does for step in steps if step.does in (*TYING, "is cut from")}
    kept = [step for step in steps if step.does in LASTING]
    return [replace(step, said="") for step in kept if last.get((step.who, step.to)) != "is cut from"]


__all__ = ["seen_again"]
