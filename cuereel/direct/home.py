"""Cues -> the words that each may illustrate: its block's, on the side that this document writes its cues."""

from __future__ import annotations

from collections.abc import Sequence

from cuereel.direct.words import content, fold, likeness
from cuereel.model import Cue, Role, Script

Range = tuple[int, int]


def homes(script: Script) -> dict[int, Range]:
    """For each run of cues (by `Cue.run`), the words that it may illustrate (half open; empty only without words).

    The side is the document's habit: cues mostly share words with what stands before them, or with what follows.
    """
    runs = _runs(script.cues)
    sides = {run: _sides(script, cues, runs) for run, cues in runs.items()}
    habit = _habit(script, runs, sides)
    out: dict[int, Range] = {}
    for run, (before, after) in sides.items():
        near, far = (before, after) if habit == "after" else (after, before)
        own = near if near[0] < near[1] else far
        if own[0] >= own[1]:
            own = _neighbour(script, runs[run][0], habit)
        out[run] = own
    return out


def _runs(cues: Sequence[Cue]) -> dict[int, list[Cue]]:
    runs: dict[int, list[Cue]] = {}
    for cue in cues:
        runs.setdefault(cue.run, []).append(cue)
    return runs


def _sides(script: Script, cues: list[Cue], runs: dict[int, list[Cue]]) -> tuple[Range, Range]:
    """The words of the block between the run before and this one, and between this one and the next."""
    here, block = cues[0].before, cues[0].block
    others = [run[0].before for run in runs.values() if run[0].block == block]
    low = max([_block(script, block)[0], *(at for at in others if at < here)])
    high = min([_block(script, block)[1], *(at for at in others if at > here)])
    return (_after_heading(script, low, here), here), (here, min(high, _section(script, here)[1]))


def _block(script: Script, block: int) -> Range:
    beats = [beat for beat in script.beats if beat.block == block and beat.role is not Role.REST]
    if not beats:
        return (0, 0)
    return beats[0].first, beats[-1].last


def _after_heading(script: Script, low: int, high: int) -> int:
    """Where the words after the last title or chapter within a range begin: a heading has a panel of its own."""
    for beat in script.beats:
        if beat.role in (Role.TITLE, Role.CHAPTER) and low <= beat.first < high:
            low = min(beat.last, high)
    return low


def _habit(script: Script, runs: dict[int, list[Cue]], sides: dict[int, tuple[Range, Range]]) -> str:
    votes = {"after": 0.0, "before": 0.0}
    for run, (before, after) in sides.items():
        votes["after"] += _shared(script, runs[run], before)
        votes["before"] += _shared(script, runs[run], after)
        votes["after"] += 0.5 * (before[0] < before[1])
        votes["before"] += 0.5 * (after[0] < after[1])
    return "before" if votes["before"] > votes["after"] else "after"


def _shared(script: Script, cues: list[Cue], words: Range) -> float:
    """How many of the cues' content words are said in a range, as a share of them."""
    wanted = [word for cue in cues for word in content(cue.text)]
    spoken = sorted({fold(word.text) for word in script.words[words[0] : words[1]]})
    if not wanted or not spoken:
        return 0.0
    return sum(max(likeness(word, other) for other in spoken) for word in wanted) / len(wanted)


def _neighbour(script: Script, cue: Cue, habit: str) -> Range:
    """The words of the block next to a block of cues alone, on the document's side, else on the other.

    A cue never goes past a heading: where nothing is said under its own, it shares that heading's words.
    """
    low, high = _section(script, cue.before)
    spoken = [beat for beat in script.beats if beat.role not in (Role.REST, Role.TITLE, Role.CHAPTER)]
    inside = [beat for beat in spoken if low <= beat.first and beat.last <= high]
    before = [beat for beat in inside if beat.last <= cue.before]
    after = [beat for beat in inside if beat.first >= cue.before]
    near = before[-1:] or after[:1] if habit == "after" else after[:1] or before[-1:]
    if not near:
        return _heading_of(script, cue.before)
    block = near[0].block
    same = [beat for beat in (before if near[0] in before else after) if beat.block == block]
    return same[0].first, same[-1].last


def _section(script: Script, at: int) -> Range:
    """The words around a place from the heading before it to the next."""
    headings = [beat for beat in script.beats if beat.role in (Role.TITLE, Role.CHAPTER)]
    low = max((beat.last for beat in headings if beat.last <= at), default=0)
    return low, min((beat.first for beat in headings if beat.first >= at), default=len(script.words))


def _heading_of(script: Script, at: int) -> Range:
    """The words of the heading that a place stands under, else of the first one after it."""
    headings = [beat for beat in script.beats if beat.role in (Role.TITLE, Role.CHAPTER)]
    above = [beat for beat in headings if beat.last <= at]
    beat = next(iter(above[-1:] or headings[:1]), None)
    return (beat.first, beat.last) if beat else (0, len(script.words))
