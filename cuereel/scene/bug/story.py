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

HELD, ENOUGH = 26, 28
"""Frames for which the success is held before that (to the cut a second), and those for which it is where a word may be
chosen for it."""

BLOW, WORSE, APIECE = 8, 12, 3
"""Frames after the damage from which on it is put right, those after which what is said next strikes once more, and
those from that to the repair at the least."""

LOOKED_AT = 8
"""Frames for which the failure, and then the damage, is all that is seen, where there is time."""

SHRINKS, CLEAR = 6, 2
"""Frames that the loupe takes to go, and those before the next beat by which it is gone, where there is time."""

SEEN = 10
"""Frames from the repair to the first number of the second run, where there is time: it is seen."""

NOTICED, MOST, SOON = 18, 12, 4
"""Where there is little time: frames from the look to the wrong sign and from there to what that does, at the most, and
those from the repair to the first number."""

APART, TIGHT, RESTED = 5, 4, 3
"""Frames between the numbers of the second run at the most, where there is little time, and those that it then stands
before a wipe may cover it."""

REPAIRS = ("fix", "repair", "solv", "correct", "chang", "replac", "baik", "betul", "benah", "ganti", "ubah")
"""Parts of the words in which a narration speaks of the repair."""

RESTS = 75
"""Frames after the word of the second run from which that run is stepped through, rather than told at once."""


@dataclass(frozen=True, slots=True)
class Beats:
    """The frames on which the story's beats show.

    `fail` is when the first run fails, `look` when the loupe comes, `detail` when the wrong sign is seen in red,
    `small` when it is told what that does, `away` when the loupe goes. `ruin` is when everything falls askew, where a
    word speaks of damage, `worse` when it is struck once more. `fix` is when the sign is put right, `again` when the
    second run shows its first number, `done` when all is well (or when that run starts, where it is `stepped`),
    `cheers` when its numbers first hop.
    """

    task: int
    run: int
    fail: int
    look: int
    detail: int
    small: int
    away: int
    ruin: int | None
    worse: int | None
    fix: int
    again: int
    done: int
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
    worse = None
    quickest = SOON + TIGHT * (tiles - 1)
    if damage:
        fix, worse = _repaired_after(brief, ruin, fix, quickest)
    elif brief.frames - small < told:
        # it is put right on the word that names it: after that there is no time to see it run
        word = detail
        detail = look + min(NOTICED, (word - look) // 2)
        fix = max(detail + 1, word)
        small = min(detail + MOST, fix)
    elif brief.frames - fix < told:
        fix = small
    away = max(detail + 1, (ruin if damage else fix) - SHRINKS - CLEAR)
    stepped = brief.frames - rerun >= RESTS
    again, done = _second_run(fix, rerun, brief.frames, tiles - 1, stepped)
    cheers = max(rerun, done + LOOKED_AT)
    ruined = ruin if damage else None
    return Beats(task, run, fail, look, detail, small, away, ruined, worse, fix, again, done, cheers, stepped)


def _repaired_after(brief: Brief, ruin: int, fix: int, quickest: int) -> tuple[int, int | None]:
    """When the damage is put right, so that it is seen and the run after it too, and when it is struck once more.

    A word that speaks of the repair has it on its frame. Where none does, the damage lasts as long as the end allows.
    """
    spoken = brief.moments["fix"]
    last = brief.frames - WIPED - RESTED - quickest
    hurried = brief.frames - fix < ENOUGH + quickest
    if not hurried or fix - ruin < WORSE or _said(brief, spoken, REPAIRS):
        return max(ruin + min(BLOW, max(1, last - ruin)), fix), None
    worse = fix - 1
    return max(worse + APIECE, min(fix + SOON, last)), worse


def _second_run(fix: int, rerun: int, frames: int, gaps: int, stepped: bool) -> tuple[int, int]:
    """When the second run shows the first of its numbers, with so many gaps between them, and when it is done."""
    if stepped:
        start = max(fix + SEEN, rerun)
        return start, start
    wanted = max(rerun, fix + SEEN + APART * gaps)
    done = max(min(wanted, frames - WIPED - HELD), fix + SOON + TIGHT * gaps)
    done = max(fix + 2, min(done, frames - WIPED - RESTED))
    seen = min(SEEN, max(SOON, done - fix - APART * gaps), (done - fix + 1) // 2)
    return max(fix + 1, min(done - 1, max(fix + seen, done - APART * gaps))), done


def _damage(brief: Brief, after: int) -> int | None:
    """The frame of the last word that speaks of damage, if one does after a frame."""
    frames = [brief.moments.get(f"word-{at + 1}", 0) for at in range(len(brief.words))]
    return max((frame for frame in frames if frame > after and _said(brief, frame, DAMAGE)), default=None)


def _said(brief: Brief, frame: int, parts: tuple[str, ...]) -> bool:
    """Whether the word that starts on a frame has one of these parts."""
    spoken = (word for at, word in enumerate(brief.words) if brief.moments.get(f"word-{at + 1}") == frame)
    return any(part in word.casefold() for word in spoken for part in parts)
