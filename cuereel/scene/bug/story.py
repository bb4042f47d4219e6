"""The frames of a bug's moments -> the frames of its beats, in the one order that the story has."""

from __future__ import annotations

from dataclasses import dataclass

from cuereel.scene.base import ANTICIPATION, Brief

MOMENTS = ("task", "run", "fail", "look", "detail", "fix", "rerun")

HELD = 28
"""Frames for which the success stands at the shot's end, where there is time; a wipe may cover the last six."""

LEAST_HELD = 14
"""The same, however late its word."""

SEEN = 19
"""Frames from the repair to the first number of the second run, where there is time: it is seen, the loupe goes."""

AFTER, HELD_BESIDE = 9, 22
"""Frames from the word of the second run, with which the first one breaks, to the tick, where the two stand side by
side; and the frames for which the success is held then."""

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

    `fail` is when the first run fails, `detail` when the wrong sign is seen in red, `again` when the second run shows
    its first number, `done` when the tick shows (or when that run starts, where it is `stepped`), `breaks` when the
    first run breaks again beside it, where it stands there.
    """

    task: int
    run: int
    fail: int
    look: int
    detail: int
    fix: int
    again: int
    done: int
    stepped: bool = False
    breaks: int = 0


def find_beats(brief: Brief, tiles: int, beside: bool = False) -> Beats:
    """The beats of a brief that has all of the moments; `tiles` are the numbers that the second run shows.

    It does so `beside` the first one, or alone.
    """
    # in "small detail" and in "detail kecil" the word that is said first is the look at what is wrong
    earlier, later = sorted((brief.moments["detail"], brief.moments["fix"]))
    fails = min(brief.moments["fail"], brief.moments["look"] - LOOKED_AT)
    said = {**brief.moments, "fail": fails, "detail": earlier, "fix": later}
    order: list[int] = []
    for name in MOMENTS:
        frame = said[name] - ANTICIPATION
        order.append(max(frame, order[-1] + 1) if order else frame)
    task, run, fail, look, named, small, rerun = order
    told = QUICKEST * (tiles + 1)
    detail, fix = named, small
    if brief.frames - small < told + HELD:
        detail, fix = look + min(6, (named - look) // 2), named
    if brief.frames - rerun >= RESTS:
        done = max(fix + 3, rerun)
        return Beats(task, run, fail, look, detail, fix, done, done, stepped=True, breaks=done + 1)
    latest = max(brief.frames - (HELD_BESIDE if beside else HELD), min(fix + told, brief.frames - LEAST_HELD))
    gaps = max(1, tiles - 1)
    done = max(fix + 3, min(max(rerun + (AFTER if beside else 0), fix + SEEN + QUICKEST * gaps), latest))
    apart = min(max((done - fix - SEEN) / gaps, QUICKEST), APART)
    again = max(fix + 2, done - round(apart * gaps))
    breaks = max(fix + 2, min(rerun, done - 2))
    if beside:
        again = max(again, min(breaks + LOOKED_AT // 2, done - 2 * gaps))
    return Beats(task, run, fail, look, detail, fix, again, done, breaks=breaks)
