"""The names of a list -> one picture for each, all drawn in the same style where one set of art has them all."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from cuereel.artwork.called import Labels
from cuereel.artwork.tint import TINT
from cuereel.artwork.words import key_words

if TYPE_CHECKING:
    from cuereel.artwork.index import ArtPick

FIXED = ("user", "brand")
"""How what is never exchanged was found: a file of the user's is what the user wants, and a mark has one look."""

ALIKE = {"own": "emoji"}
"""Sets that are drawn in one manner: our own drawings are made to stand beside the emoji."""


def one_style(
    names: Sequence[str], find: Callable[[str], ArtPick | None], seen: Mapping[str, Labels]
) -> dict[str, str]:
    """The art ids of the names that `find` knows, by name; `seen` says what all art is called, by its id.

    Each is the first pick, unless the picks are of several sets and one set has art for every name that may change:
    then it is that set's, of several such sets the one with the most first picks. A name that was only found by what
    it is about keeps its pick, and nothing is exchanged for what is called otherwise in English ("api" is also fire).
    """
    picks = {name: pick for name in dict.fromkeys(names) if (pick := find(name)) is not None}
    out = {name: pick.art for name, pick in picks.items()}
    free = {
        name: _offered(name, pick, seen)
        for name, pick in picks.items()
        if pick.way not in FIXED and TINT not in pick.art
    }
    offers = list(free.values())
    shared = [family for family in (offers[0] if offers else ()) if all(family in offer for offer in offers)]
    if not shared:
        return out
    firsts = [next(iter(offer)) for offer in offers]
    # of sets with as many first picks, the one whose art comes sooner
    late = {family: sum(list(offer).index(family) for offer in offers) for family in shared}
    best = min(shared, key=lambda family: (-firsts.count(family), late[family], family))
    return out | {name: offer[best] for name, offer in free.items()}


def _offered(name: str, pick: ArtPick, seen: Mapping[str, Labels]) -> dict[str, str]:
    """The first art of each set that shows a name, the likeliest set first."""
    said, described = _called(seen[pick.art]), frozenset(key_words(name)) & _words(seen[pick.art])
    akin = (
        art
        for art in pick.alternatives
        if not said.isdisjoint(_called(seen[art])) and described <= _words(seen[art])  # a green apple stays green
    )
    out: dict[str, str] = {}
    for art in (pick.art, *(akin if pick.sure else ())):
        family = art.partition(":")[0]
        out.setdefault(ALIKE.get(family, family), art)
    return out


def _called(labels: Labels) -> frozenset[str]:
    """The words of what a piece of art is called in English."""
    return frozenset(word for code, name in labels.names if code in ("", "en") for word in key_words(name))


def _words(labels: Labels) -> frozenset[str]:
    """The words of what it is called in any language."""
    return frozenset(word for _, name in labels.names for word in key_words(name))


__all__ = ["one_style"]
