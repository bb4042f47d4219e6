"""The frames of a bug's moments -> the frames of its beats, in the one order that the story has.

It runs one way: what is broken stays broken and red, also while its cause is looked at and while the damage is spoken
of, until the one sign is put right; from then on all is green.
"""

from __future__ import annotations

from dataclasses import dataclass

from cuereel.scene.base import ANTICIPATION, Brief

MOMENTS = ("task", "run", "fail", "look", "detail", "small", "ruin", "fix", "rerun")

DAMAGE = ("ruin", "destroy", "damag", "wreck", "crash", "break", "broke", "rusak", "hancur", "kacau", "tumbang")
"""Parts of the words in which a narration speaks of what such a bug does."""

WIPED = 4
"""Frames at the shot's end that a wipe may cover."""

HELD, ENOUGH = 10, 28
"""Frames for which the success is held before that where its numbers are to come one by one, and those for which it is
where a word may be chosen for it."""

BLOW = 8
"""Frames after the damage from which on it is put right at the earliest."""

SAID = 1
"""Frames after the last word of the sentence that speaks of damage from which on it is put right: not while it is
said."""

MENDS = ("fix", "repair", "solve", "correct", "baiki", "betul", "benah")
"""Parts of the words in which such a sentence itself comes to speak of the repair."""

STANDS, RISES, PASSES = 3, 4, 1
"""Frames from one number to the next after all that was ruined has been put right, from that to the first one, and from
the last one to the tick: all waited for it."""

LOOKED_AT = 8
"""Frames for which the failure, and then the damage, is all that is seen, where there is time."""

SHRINKS, CLEAR = 6, 2
"""Frames that the loupe takes to go, and those before the damage by which it is gone, where there is time."""

SEEN = 10
"""Frames from the repair to the first number of the second run, where there is time: it is seen."""

CHECKED, TICKED = 4, 5
"""Frames from the last number to the tick on the task, where there is time: one place to look at, then the other; and
those for which that is seen before a wipe."""

NOTICED, MOST, SOON = 18, 12, 4
"""Where there is little time: frames from the look to the wrong sign and from there to what that does, at the most, and
those from the repair to the first number."""

APART, TIGHT, QUICK = 5, 4, 1
"""Frames between the numbers of the second run at the most, where there is little time, and where there is hardly any.
"""

LANDS, SHINES, TICKS, AHEAD = 4, 15, 3, 8
"""Where there is little time: frames in which the tick is there whole, those for which all that is green is then seen
before a wipe, those from the last number to the tick, and by which the repair may come ahead of its word for it."""

GREEN, RESTED = 13, 3
"""Frames from the last number on before a wipe may cover all that is green, where there is little time, and at least.
"""

WELL = 10
"""The same, at least, after all that was ruined has been put right."""

UNDER = 2
"""Frames from the repair for which the loupe stays over it: it is gone before there is something else to look at."""

RESTS = 75
"""Frames after the word of the second run from which that run is stepped through, rather than told at once."""


@dataclass(frozen=True, slots=True)
class Beats:
    """The frames on which the story's beats show.

    `fail` is when the first run fails, `look` when the loupe comes, `detail` when the wrong sign is seen in red,
    `small` when it is told what that does, `away` when the loupe goes: before the damage, or after the repair, which is
    seen under it. `ruin` is when everything falls askew, where a word speaks of damage. `fix` is when the sign is put
    right, `again` when the second run shows its first number, `done` when it shows its last one (or starts, where it is
    `stepped`), `checked` when all is well, `cheers` when its numbers first hop.
    """

    task: int
    run: int
    fail: int
    look: int
    detail: int
    small: int
    away: int
    ruin: int | None
    fix: int
    again: int
    done: int
    checked: int
    cheers: int
    stepped: bool


def find_beats(brief: Brief, tiles: int) -> Beats:
    """The beats of a brief that has all of the moments; `tiles` are the numbers that the second run shows."""
    # in "small detail" and in "detail kecil" the word that is said first is the look at what is wrong
    earlier, later = sorted((brief.moments["detail"], brief.moments["small"]))
    damage = _damage(brief, later)
    fails = min(brief.moments["fail"], brief.moments["look"] - LOOKED_AT)
    said = {**brief.moments, "fail": fails, "detail": earlier, "small": later, "ruin": damage or later}
    order: list[int] = []
    for name in MOMENTS:
        frame = said[name] - ANTICIPATION
        order.append(max(frame, order[-1] + 1) if order else frame)
    task, run, fail, look, detail, small, ruin, fix, rerun = order
    told = ENOUGH + tiles * APART
    if damage:
        last = brief.frames - WIPED - RESTED - SOON - QUICK * tiles
        # nothing is well while it is still being said what is ruined
        seen = brief.frames - WIPED - WELL - 2 - QUICK * (tiles - 1)
        told_of = min(_damage_said(brief, damage), seen)
        fix = max(ruin + min(BLOW, max(1, last - ruin)), fix, told_of)
    elif brief.frames - small < told:
        # it is put right on the word that names it: after that there is no time to see it run
        word = detail
        detail = look + min(NOTICED, (word - look) // 2)
        fix = max(detail + MOST, _in_time(brief, word, tiles)) if word > detail + MOST else max(detail + 1, word)
        small = min(detail + MOST, fix)
    elif brief.frames - fix < told:
        fix = small
    stepped = brief.frames - rerun >= RESTS
    again, done = _second_run(fix, rerun, brief.frames, tiles - 1, stepped)
    ahead = not damage and brief.frames - WIPED - _needs(tiles) < rerun
    if ahead and fix + _needs(tiles) - SHINES + RESTED <= brief.frames - WIPED:
        # what is asked for is seen for longer than it takes to come
        again, done = _at_once(fix, brief.frames, tiles)
    rises = fix + RISES, fix + RISES + STANDS * (tiles - 1)
    if damage and not stepped and rises[1] <= brief.frames - WIPED - HELD:
        # what fell stands up again, and then it is green: at once, since all waited for it
        again, done = rises if rerun <= fix + 1 else max((again, done), rises)
    later = PASSES if damage and not stepped else TICKS if ahead else CHECKED
    checked = max(done, min(done + later, brief.frames - WIPED - TICKED))
    away = max(detail + 1, ruin - SHRINKS - CLEAR) if damage else fix + UNDER
    cheers = max(rerun, checked + LOOKED_AT)
    ruined = ruin if damage else None
    return Beats(task, run, fail, look, detail, small, away, ruined, fix, again, done, checked, cheers, stepped)


def _needs(tiles: int) -> int:
    """Frames from the repair to where a wipe may cover it, at the least, for all of the second run to be seen well."""
    return SOON + STANDS * (tiles - 1) + TICKS + LANDS + SHINES


def _in_time(brief: Brief, word: int, tiles: int) -> int:
    """The frame of the repair that has its word on frame `word`: on one before that, where it would come to nothing."""
    latest = brief.frames - WIPED - _needs(tiles)
    starts = (at - ANTICIPATION for name, at in brief.moments.items() if name.startswith("word-"))
    at_the_least = word - AHEAD
    wanted = max(at_the_least, min(word, latest))
    return max((at for at in starts if at_the_least <= at <= wanted), default=wanted)


def _at_once(fix: int, frames: int, tiles: int) -> tuple[int, int]:
    """When the first and the last number come after the repair; what time there is to spare goes to them."""
    spare = max(0, frames - WIPED - _needs(tiles) - fix)
    again = fix + SOON + min(SEEN - SOON, spare // 2)
    pace = STANDS + min(APART - STANDS, (spare - (again - fix - SOON)) // max(1, tiles - 1))
    return again, again + pace * (tiles - 1)


def _second_run(fix: int, rerun: int, frames: int, gaps: int, stepped: bool) -> tuple[int, int]:
    """When the second run shows the first of its numbers, with so many gaps between them, and when it is done."""
    if stepped:
        start = max(fix + SEEN, rerun)
        return start, start
    wanted = max(rerun, fix + SEEN + APART * gaps)
    tight = min(fix + SOON + TIGHT * gaps, max(fix + 2 + QUICK * gaps, frames - WIPED - GREEN))
    done = max(min(wanted, frames - WIPED - HELD), tight)
    done = max(fix + 2, min(done, frames - WIPED - RESTED))
    seen = min(SEEN, max(SOON, done - fix - APART * gaps), (done - fix + 1) // 2)
    return max(fix + 1, min(done - 1, max(fix + seen, done - APART * gaps))), done


def _damage_said(brief: Brief, damage: int) -> int:
    """The frame on which enough is said of the sentence whose word on frame `damage` speaks of that.

    That is after its last word, or before one that speaks of a repair.
    """
    at = next(at for at in range(1, len(brief.words) + 1) if brief.moments.get(f"word-{at}") == damage)
    while at < len(brief.words) and not brief.words[at - 1].rstrip("\"'\u201d\u2019)").endswith((".", "!", "?")):
        if any(part in brief.words[at].casefold() for part in MENDS):
            return brief.moments.get(f"word-{at + 1}", damage) - ANTICIPATION
        at += 1
    start = brief.moments.get(f"word-{at}", damage)
    ends = brief.moments.get(f"end-{at}")
    if ends is None:
        return start - ANTICIPATION
    return ends + SAID


def _damage(brief: Brief, after: int) -> int | None:
    """The frame of the last word that speaks of damage, if one does after a frame."""
    words = enumerate((word.casefold() for word in brief.words), start=1)
    frames = [brief.moments.get(f"word-{at}", 0) for at, word in words if any(part in word for part in DAMAGE)]
    return max((frame for frame in frames if frame > after), default=None)
