"""The steps of a terminal and the frames of their words -> when each starts and ends."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from cuereel.scene.base import ANTICIPATION, Brief
from cuereel.scene.score import with_moments
from cuereel.scene.terminal.step import Step, moment_names

KEY = 2
"""Frames from one letter to the next."""

LONGEST = 54
"""Frames that a command takes to be typed at most."""

FILLS = 40
"""Frames in which a bar fills, where there is so much time."""

BRIEFLY = 18
"""Frames in which a command is typed where what it leads to is said before it."""

ENTER = 4
"""Frames between the last letter and what the command leads to, where there is so much time."""


@dataclass(frozen=True)
class Timed:
    """A step and the frames on which it starts to be seen and is whole."""

    step: Step
    start: int
    end: int


def timed(brief: Brief, steps: Sequence[Step]) -> list[Timed]:
    """When each step happens: on its moment, in order, and whole before the next one starts."""
    names = moment_names(steps)
    moments = with_moments(brief, names).moments
    starts = [max(0, moments[name] - ANTICIPATION) for name in names]
    for at in reversed(range(len(starts) - 1)):
        # what leads to a thing has begun before it, whatever the narration says first
        room = min(BRIEFLY, KEY * len(steps[at].words) + ENTER) if steps[at].verb == "type" else 2
        if starts[at] >= starts[at + 1]:
            starts[at] = max(0, starts[at + 1] - room)
    for at in range(1, len(starts)):
        starts[at] = max(starts[at], starts[at - 1] + 2)
    out = []
    for number, (step, start) in enumerate(zip(steps, starts, strict=True)):
        following = starts[number + 1] if number + 1 < len(starts) else max(start + 4, brief.frames - 6)
        out.append(Timed(step, start, start + _takes(step, following - start)))
    return out


def _takes(step: Step, room: int) -> int:
    if step.verb == "type":
        return max(1, min(KEY * len(step.words), LONGEST, room - ENTER))
    if step.verb == "fill":
        return max(1, min(FILLS, room - 2))
    return 1


__all__ = ["KEY", "Timed", "timed"]
