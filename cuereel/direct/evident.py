"""Words of a cue that nothing was found to show, and its panels -> those of them that are really not seen there.

That several stand side by side is seen where several stand; that a thing moves slowly, where it moves at all.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from cuereel.direct.audit import TURNING
from cuereel.direct.draft import Draft
from cuereel.direct.words import QUOTED, fold, stems
from cuereel.model import Drawn, Json

_ROW = re.compile(
    r"\b(?:in\s+(?:a|one)\s+(?:row|line)|side\s+by\s+side|rows?\s+of|lined?\s+up|next\s+to\s+each\s+other"
    r"|ber(?:jajar|jejer|deret|baris)(?:an)?|sejajar|(?:ber)?sebelahan|sederet|deretan|barisan|jejeran)\b",
    re.IGNORECASE,
)
"""That several stand side by side."""

_PACE = re.compile(
    r"\b(?:(?:(?:really|very|so|super)\s+)?(?:slowly|quickly|gradually|smoothly|rapidly|steadily|suddenly)"
    r"|(?:really|very|so|super)\s+(?:fast|slow)|pelan[\s-]pelan|perlahan(?:[\s-]lahan)?|tiba[\s-]tiba|cepat-cepat"
    r"|(?:dengan|secara)\s+(?:cepat|pelan|perlahan)|(?:cepat|cepet|pelan)\s+(?:banget|sekali))(?!\w)",
    re.IGNORECASE,
)
"""How fast a thing moves, which has the pace that its words leave it."""

_AT_ONCE = re.compile(
    r"\b(?:at\s+the\s+same\s+time|(?:all\s+)?at\s+once|simultaneously|(?:secara\s+)?bersamaan|sekaligus|barengan)\b",
    re.IGNORECASE,
)
_EACH_ONE = re.compile(r"\b(?:each|every|any)\s+one\b|\btiap(?:-tiap)?\s+satu\b", re.IGNORECASE)
_LINE = re.compile(r"\b(?:arrow|line|garis|panah)(?:s|nya)?\b", re.IGNORECASE)
ARROW = "arrow"
"""What a line between two is told by, whatever the cue calls it."""

_TICK = re.compile(r"\b(?:check|tick)(?:mark|ed)?s?\b|\b(?:di|ter)?c(?:entang|eklis)(?:nya)?\b", re.IGNORECASE)
_ROWS = frozenset({"icons", "cards", "tableau", "wall"})
_MOVING = frozenset({"action", "chart", "counter", "level"})
_CHANGES = frozenset("counts becomes turns".split())
_CHANGING = frozenset("fix into count becomes turn recolour end".split())
TURNS = 2
"""Icons that turn the one into the other; more stand side by side."""


def really_missing(words: Sequence[str], text: str, drafts: Sequence[Draft]) -> list[str]:
    """The words that none of the panels of a cue shows, though nothing in them is called so."""
    shown = [draft for draft in drafts if draft.drawn is not Drawn.PLACEHOLDER]
    bare = QUOTED.sub(" ", text)
    said = [*(_ROW.finditer(bare) if any(map(_stands_in_a_row, shown)) else ())]
    moving = [draft for draft in shown if _moves(draft)]
    said += _PACE.finditer(bare) if moving else ()
    said += _AT_ONCE.finditer(bare) if moving and sum(map(_happenings, shown)) < TURNS else ()
    said += _EACH_ONE.finditer(bare) if len(words) > 1 else ()
    said += _TICK.finditer(bare) if any(map(_is_ticked, shown)) else ()
    evident = {fold(word) for found in said for word in found.group().split()}
    kept = [word for word in words if fold(word) not in evident]
    turns = [word for word in kept if fold(word) in TURNING and not stems(fold(word)).isdisjoint(_TURNS)]
    if turns and sum(map(_changed, shown)) >= len(turns):
        kept = [word for word in kept if word not in turns]
    return _called_as_said(kept, bare)


_TURNS = frozenset("change chang turn become becom ubah jadi".split())


def _called_as_said(words: Sequence[str], text: str) -> list[str]:
    """The words, with a line that is not drawn called as the cue calls it; nothing where it calls none."""
    lines = [found.group() for found in _LINE.finditer(text)]
    if ARROW not in words or ARROW in map(fold, lines):
        return list(words)
    return list(dict.fromkeys(each for word in words for each in (lines[:1] if word == ARROW else [word])))


def _entries(draft: Draft, key: str) -> list[Json]:
    value = draft.params.get(key)
    return value if isinstance(value, list) else []


def _stands_in_a_row(draft: Draft) -> bool:
    """Whether several things stand in a panel at once."""
    listed = _entries(draft, "things") or _entries(draft, "items")
    counts = [int(str(each.get("count", 1))) if isinstance(each, Mapping) else 1 for each in listed]
    least = TURNS + 1 if draft.scene.name == "icons" else TURNS
    return draft.scene.name in _ROWS and sum(counts) >= least


def _is_ticked(draft: Draft) -> bool:
    """Whether each entry of a list is ticked, as they are where nothing else is said."""
    return draft.scene.name == "checklist" and draft.params.get("ticked", True) is True


def _moves(draft: Draft) -> bool:
    return draft.scene.name in _MOVING or bool(_entries(draft, "steps"))


def _happenings(draft: Draft) -> int:
    """How many things happen one after the other in a panel."""
    return len(_entries(draft, "steps")) or draft.scene.name in _MOVING


def _changed(draft: Draft) -> int:
    """How often something in a panel becomes something else."""
    steps = [each for each in _entries(draft, "steps") if isinstance(each, Mapping)]
    changed = sum(each.get("does") in _CHANGES or not _CHANGING.isdisjoint(each) for each in steps)
    return changed + (draft.scene.name in ("counter", "level"))


__all__ = ["ARROW", "really_missing"]
