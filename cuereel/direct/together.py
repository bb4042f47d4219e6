"""Panels on their words -> what to tell of cues that ask for one thing after another, where several come at once."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import groupby

from cuereel.diagnostics import Diagnostic, warning
from cuereel.direct.bind import STEPS
from cuereel.direct.lay import Laid
from cuereel.direct.rows import ONE_BY_ONE
from cuereel.direct.settle import settle
from cuereel.direct.timely import timely
from cuereel.direct.words import unpunctuated
from cuereel.model import Script

_IN_TURN = re.compile(rf"\b(?:{ONE_BY_ONE}|(?:in|by)\s+turns?)\b", re.IGNORECASE)

SEVERAL = 3
"""Entries on one word from which that they come in turn is not seen; of two alone, both."""

_STEP = "step-"
"""How the moments of steps begin."""

_NUMBER = re.compile(r"-\d+$")


def come_together(script: Script, laid: Sequence[Laid]) -> tuple[Diagnostic, ...]:
    """Tell where "one by one" is not seen, since several entries have one word: they follow each other too fast."""
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
            most, many = max(((len(list(group)), word) for word, group in groupby(words)), default=(0, 0))
            if most < min(SEVERAL, max(2, len(words))):
                continue
            said = unpunctuated(script.words[many].text)
            message = f'"{asked.group()}" goes by too fast to be seen: {most} of them come on one word, "{said}"'
            hint = "say each of them in the narration here: then each comes on its own word"
            out.append(warning("late", message, script.cues[cue].span, hint))
    return tuple(out)


def _steps_of(text: str, hints: Mapping[str, str]) -> set[str]:
    """The moments of the steps that a cue tells, by its own words for them; none where they are not known."""
    plain = " ".join(text.split())
    told = {path: said for path, said in hints.items() if path.startswith(STEPS) and " " in said and said in plain}
    return {f"{_STEP}{int(path.rpartition('/')[2]) + 1}" for path in told}
