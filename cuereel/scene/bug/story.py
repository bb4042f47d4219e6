"""The frames of a bug's moments -> the frames of its beats, in the one order that the story has."""

from __future__ import annotations

from dataclasses import dataclass

from cuereel.scene.base import ANTICIPATION, Brief

MOMENTS = ("task", "run", "fail", "look", "detail", "fix", "ruin", "rerun")

DAMAGE = ("ruin", "destroy", "damag", "wreck", "crash", "break", "broke", "rusak", "hancur", "kacau", "tumbang")
"""Parts of the words in which a narration speaks of what such a bug does."""

HELD = 28
"""Frames for which the success stands at the shot's end, where there is time; a wipe may cover the last six."""

LEAST_HELD = 14
"""The same, however late its word."""

HELD_AFTER = 20
"""The same after a word of damage, where there is time."""

LEAST_SEEN = 4
"""The same where the shot ends with its word, and the frames from one result to the other then."""

SEEN = 19
"""Frames from the repair to the first number of the second run, where there is time: it is seen, the loupe goes."""

STAYS, SHRINKS, LEAST_STAYS = 15, 6, 10
"""Frames for which the repair is seen under the loupe, where there is time; those that the loupe takes to go; and those
for which the repair is seen where no word of damage follows it soon."""

STANDS = 4
"""Frames after the loupe starts to go on which the failed run stands there."""

HELD_BESIDE = 22
"""Frames for which the success is held where both runs stand there."""

SUBJECT = 8
"""Frames from the damage to the tick, at the least, where there is time and no word speaks of it."""

SHAKEN = 5
"""Frames for which the failed run is all that is seen, from the word of the damage on, where there is time."""

RESTS = 75
"""Frames after the word of the second run from which that run is stepped through, rather than told at once."""

LOOKED_AT = 8
"""Frames for which the failure is all that is seen, where there is time."""

QUICKEST = 3
"""Frames between the numbers of the second run, at the least."""

APART = 5
"""The same, at the most."""


@dataclass(frozen=True, slots=True)
class Beats:
    """The frames on which the story's beats show.

    `fail` is when the first run fails, `detail` when the wrong sign is seen in red, `fix` when it is repaired under
    the loupe, `again` when the second run shows its first number, `done` when the tick shows (or when that run starts,
    where it is `stepped`). `away` is when the loupe goes, `stands` when the failed run is there again, `breaks` when it
    breaks, `cheers` when the numbers of the second run first hop, where a word says when.
    """

    task: int
    run: int
    fail: int
    look: int
    detail: int
    fix: int
    again: int
    done: int
    away: int
    stands: int
    breaks: int
    stepped: bool = False
    cheers: int | None = None


def find_beats(brief: Brief, tiles: int) -> Beats:
    """The beats of a brief that has all of the moments; `tiles` are the numbers that the second run shows."""
    # in "small detail" and in "detail kecil" the word that is said first is the look at what is wrong
    earlier, later = sorted((brief.moments["detail"], brief.moments["fix"]))
    damage = _damage(brief, later)
    fails = min(brief.moments["fail"], brief.moments["look"] - LOOKED_AT)
    said = {**brief.moments, "fail": fails, "detail": earlier, "fix": later, "ruin": damage or brief.moments["ruin"]}
    order: list[int] = []
    for name in MOMENTS:
        frame = said[name] - ANTICIPATION
        order.append(max(frame, order[-1] + 1) if order else frame)
    return _damaged(brief, order, tiles) if damage else _repaired(brief, order, tiles)


def _damaged(brief: Brief, order: list[int], tiles: int) -> Beats:
    """The failed run breaks on the word of the damage; the one that is right is told at once after that."""
    task, run, fail, look, detail, fix, ruin, rerun = order
    gaps = max(1, tiles - 1)
    told = ruin + SHAKEN + QUICKEST * gaps
    done = max(min(told, brief.frames - HELD_AFTER), min(ruin + QUICKEST * gaps, brief.frames - LEAST_SEEN))
    done = max(done, ruin + LEAST_SEEN)
    again = min(max(ruin + SHAKEN, done - APART * gaps), done - gaps)
    again = max(again, ruin + 1)
    away = max(min(fix + 2 * STAYS, ruin - SHRINKS - STANDS // 2), min(fix + STAYS, ruin - 1), fix + 1)
    stands, cheers = min(away + STANDS, ruin), max(rerun, done + LEAST_SEEN // 2)
    return Beats(task, run, fail, look, detail, fix, again, done, away, stands, ruin, cheers=cheers)


def _repaired(brief: Brief, order: list[int], tiles: int) -> Beats:
    """The wrong sign is put right; what it did and what it does now are seen after that."""
    task, run, fail, look, named, small, ruin, rerun = order
    told = QUICKEST * (tiles + 1)
    detail, fix = named, small
    if brief.frames - small < told + HELD:
        detail, fix = look + min(6, (named - look) // 2), named
    if brief.frames - rerun >= RESTS:
        done = max(fix + 3, rerun)
        away = max(fix + 3, min(fix + STAYS, done - SHRINKS))
        return Beats(task, run, fail, look, detail, fix, done, done, away, done, done, stepped=True)
    broken = max(ruin, fix + LEAST_STAYS + SHRINKS)
    latest = max(brief.frames - HELD_BESIDE, min(fix + told, brief.frames - LEAST_HELD))
    gaps = max(1, tiles - 1)
    done = max(fix + 3, min(max(rerun, broken + SUBJECT, fix + SEEN + QUICKEST * gaps), latest))
    apart = min(max((done - fix - SEEN) / gaps, QUICKEST), APART)
    again = max(fix + 2, done - round(apart * gaps))
    breaks = max(fix + 2, min(broken, done - 2))
    again = max(again, min(breaks + LOOKED_AT // 2, done - 2 * gaps))
    away = max(fix + 4, min(fix + STAYS, again - SHRINKS - STANDS, breaks - SHRINKS))
    return Beats(task, run, fail, look, detail, fix, again, done, away, min(away + STANDS, again, breaks), breaks)


def _damage(brief: Brief, after: int) -> int | None:
    """The frame of the last word that speaks of damage, if one does after a frame."""
    frames = [brief.moments.get(f"word-{at + 1}", 0) for at in range(len(brief.words))]
    return max((frame for frame in frames if frame > after and _said(brief, frame, DAMAGE)), default=None)


def _said(brief: Brief, frame: int, parts: tuple[str, ...]) -> bool:
    """Whether the word that starts on a frame has one of these parts."""
    spoken = (word for at, word in enumerate(brief.words) if brief.moments.get(f"word-{at + 1}") == frame)
    return any(part in word.casefold() for word in spoken for part in parts)
