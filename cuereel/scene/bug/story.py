"""The frames of a bug's moments -> the frames of its beats, in the one order that the story has."""

from __future__ import annotations

from dataclasses import dataclass

from cuereel.scene.base import ANTICIPATION, Brief

MOMENTS = ("task", "run", "look", "detail", "fix", "fail", "rerun")

HELD = 18
"""Frames for which the success stands at the shot's end, where there is time."""

LEAST_HELD = 9
"""The same, however late its word."""

RESTS = 75
"""Frames after the word of the second run from which that run is stepped through, rather than told at once."""

QUICKEST = 3
"""Frames between the numbers of the second run, at the least."""


@dataclass(frozen=True, slots=True)
class Beats:
    """The frames on which the story's beats show.

    `detail` is when the wrong sign is seen in red, `fail` when the failed run breaks to pieces, `done` when the tick
    shows (or when the second run starts, where it is `stepped`).
    """

    task: int
    run: int
    look: int
    detail: int
    fix: int
    fail: int
    done: int
    stepped: bool = False


def find_beats(brief: Brief, tiles: int) -> Beats:
    """The beats of a brief that has all of the moments; `tiles` are the numbers that the second run shows."""
    # in "small detail" and in "detail kecil" the word that is said first is the look at what is wrong
    earlier, later = sorted((brief.moments["detail"], brief.moments["fix"]))
    said = {**brief.moments, "detail": earlier, "fix": later}
    order: list[int] = []
    for name in MOMENTS:
        frame = said[name] - ANTICIPATION
        order.append(max(frame, order[-1] + 1) if order else frame)
    task, run, look, named, small, fail, rerun = order
    detail, fix = named, small
    if brief.frames - small < HELD + QUICKEST * (tiles + 1):
        detail, fix = look + min(6, (named - look) // 2), named
    stepped = brief.frames - rerun >= RESTS
    latest = max(brief.frames - HELD, min(fix + QUICKEST * (tiles + 1), brief.frames - LEAST_HELD))
    done = max(fix + 3, rerun if stepped else min(rerun, latest))
    before = 1 if stepped else QUICKEST * tiles + 2
    return Beats(task, run, look, detail, fix, max(fix + 1, min(fail, done - before)), done, stepped)
