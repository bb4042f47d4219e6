"""Steps that keep to the sentences of their own cue, in a panel that goes on over several -> the words for each."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby

from cuereel.direct.anchor import find_shared
from cuereel.direct.bind import STEPS, Bound
from cuereel.direct.draft import Binding, Draft
from cuereel.direct.home import homes
from cuereel.direct.lay import Laid
from cuereel.direct.staging.ranks import IN_TURN
from cuereel.direct.words import fold
from cuereel.model import Script

SURE = 0.8
"""Likeness from which a word of the narration is one of a cue's."""

UNSAID = 0.35
"""How far into its sentences a step is that no word of them tells."""

_IN_TURN = re.compile(rf"\b{IN_TURN}\b|\b(?:left|remains?|sisa|tersisa|tinggal)\b", re.IGNORECASE)


def on_their_words(script: Script, laid: Sequence[Laid]) -> None:
    """Give each step that is bound to all the words of its cue a word of its own among them (in place)."""
    ranges = homes(script)
    for each in laid:
        own = {ranges[script.cues[cue].run] for cue in each.draft.cues}
        if any(_is_wide(bound, own) for bound in each.bounds):
            each.bounds = _placed(script, each, own)


def _is_wide(bound: Bound, own: set[tuple[int, int]]) -> bool:
    found = bound.binding
    return bound.slot.path.startswith(STEPS) and found is not None and (found.first, found.last) in own


def _placed(script: Script, laid: Laid, own: set[tuple[int, int]]) -> tuple[Bound, ...]:
    """The moments of a panel, each step of one clause on its words: all at once, or shared out in turn."""
    draft, bounds = laid.draft, laid.bounds

    def clause(bound: Bound) -> tuple[str, int]:
        home = bound.binding.first if _is_wide(bound, own) and bound.binding else -1
        return (draft.hints.get(bound.slot.path, "") if home >= 0 else bound.slot.path, home)

    groups = [list(group) for _, group in groupby(bounds, clause)]
    out: list[Bound] = []
    at = 0
    for number, group in enumerate(groups):
        wide = group[0].binding
        if wide is None or not _is_wide(group[0], own):
            out += group
            continue
        later = [one for one in groups[number + 1 :] if one[0].binding == wide]
        stop = max(min(wide.last, laid.last), wide.first + 1)
        first = min(max(wide.first, at, laid.first), stop - 1)
        hint = draft.hints.get(group[0].slot.path, "")
        first = min(max(first, _after_its_like(script, draft, hint, wide)), stop - 1)
        found = find_shared(script, hint, first, stop, enough=0.0, least=SURE) if first < stop else None
        guess = first + round(UNSAID * (stop - first) / (1 + len(later)))
        turns = len(group) > 1 and _goes_in_turn(script, draft, hint)
        start = min(found.first if found else guess, stop - 1)
        # all of them need their time
        start = max(first, min(start, guess, stop - len(group))) if turns else start
        end = stop if not later else start + max(1, (stop - start) // (1 + len(later)))
        for place, bound in enumerate(group):
            word = min(start + (place * (end - start) // len(group) if turns else 0), stop - 1)
            out.append(Bound(bound.slot, Binding(word, word + 1)))
            at = word + (1 if later else 0)
    return tuple(out)


def _after_its_like(script: Script, draft: Draft, hint: str, home: Binding) -> int:
    """The word behind the first of two things of one name, which is there before the other comes; else 0."""
    things = draft.params.get("things")
    first = things[0] if isinstance(things, list) and things else None
    name = str(first.get("name", "")) if isinstance(first, dict) else ""
    if not hint or not name or fold(hint).split()[-1] != fold(name):
        return 0
    found = find_shared(script, name, home.first, home.last, enough=0.0, least=SURE)
    return min(found.first + 1, home.last - 1) if found else 0


def _goes_in_turn(script: Script, draft: Draft, clause: str) -> bool:
    """Whether the cue with a clause asks for one after the other."""
    return any(
        clause in " ".join(text.split()) and _IN_TURN.search(text)
        for text in (script.cues[at].text for at in draft.cues)
    )


__all__ = ["on_their_words"]
