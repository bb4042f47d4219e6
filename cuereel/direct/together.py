"""Panels on their words -> what to tell of cues that ask for one thing after another, where two come at once."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from cuereel.diagnostics import Diagnostic, warning
from cuereel.direct.bind import STEPS, settle
from cuereel.direct.lay import Laid
from cuereel.direct.rows import ONE_BY_ONE
from cuereel.direct.timely import timely
from cuereel.model import Script

_IN_TURN = re.compile(rf"\b(?:{ONE_BY_ONE}|(?:in|by)\s+turns?)\b", re.IGNORECASE)

_STEP = "step-"
"""How the moments of steps begin."""

_NUMBER = re.compile(r"-\d+$")


def come_together(script: Script, laid: Sequence[Laid]) -> tuple[Diagnostic, ...]:
    """Tell where "one by one" is not kept, since two entries have one word; such cues count in part (in place)."""
    out = []
    for each in laid:
        asking = [(cue, asked) for cue in each.draft.cues if (asked := _IN_TURN.search(script.cues[cue].text))]
        moments = settle(timely(script, each), each.first, each.last) if asking else ()
        entries = [moment for moment in moments if _NUMBER.search(moment.name)]
        acting = [moment for moment in entries if moment.name.startswith(_STEP)]
        entries = acting or entries  # those who take part in a story are named throughout
        root = _NUMBER.sub("", entries[0].name) if entries else ""
        for cue, asked in asking:
            own = _steps_of(script.cues[cue].text, each.draft.hints)
            words = [
                moment.word
                for moment in entries
                if _NUMBER.sub("", moment.name) == root and (not own or moment.name in own)
            ]
            if not any(one == other for one, other in pairwise(words)):
                continue
            message = f"only a part of this cue is drawn; nothing shows: {asked.group()}"
            hint = "two of them come on one word: say each of them here"
            out.append(warning("partly-read", message, script.cues[cue].span, hint))
            each.draft.partly.append(cue)
    return tuple(out)


def _steps_of(text: str, hints: Mapping[str, str]) -> set[str]:
    """The moments of the steps that a cue tells, by its own words for them; none where they are not known."""
    plain = " ".join(text.split())
    told = {path: said for path, said in hints.items() if path.startswith(STEPS) and " " in said and said in plain}
    return {f"{_STEP}{int(path.rpartition('/')[2]) + 1}" for path in told}
