"""Panels on their words -> what to tell of cues that ask for one thing after another, where two come at once."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from cuereel.diagnostics import Diagnostic, warning
from cuereel.direct.bind import settle
from cuereel.direct.lay import Laid, timely
from cuereel.direct.rows import ONE_BY_ONE
from cuereel.model import Script

_IN_TURN = re.compile(rf"\b(?:{ONE_BY_ONE}|(?:in|by)\s+turns?)\b", re.IGNORECASE)

_NUMBER = re.compile(r"-\d+$")


def come_together(script: Script, laid: Sequence[Laid]) -> tuple[Diagnostic, ...]:
    """Tell where "one by one" is not kept, since two entries have one word; such cues count in part (in place)."""
    out = []
    for each in laid:
        asking = [(cue, asked) for cue in each.draft.cues if (asked := _IN_TURN.search(script.cues[cue].text))]
        moments = settle(timely(script, each), each.first, each.last) if asking else ()
        entries = [moment for moment in moments if _NUMBER.search(moment.name)]
        root = _NUMBER.sub("", entries[0].name) if entries else ""
        words = [moment.word for moment in entries if _NUMBER.sub("", moment.name) == root]
        if not any(one == other for one, other in pairwise(words)):
            continue
        for cue, asked in asking:
            message = f"only a part of this cue is drawn; nothing shows: {asked.group()}"
            hint = "two of them come on one word: say each of them here"
            out.append(warning("partly-read", message, script.cues[cue].span, hint))
            each.draft.partly.append(cue)
    return tuple(out)
