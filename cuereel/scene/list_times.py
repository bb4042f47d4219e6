"""The moments of a list and what an author marks of it -> when each entry comes, is ticked, is crossed out; pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from cuereel.scene.base import ANTICIPATION, Brief
from cuereel.scene.marked import Mark, MarkStep, which
from cuereel.scene.score import with_moments
from cuereel.scene.verb_step import moment_names

APART, COMING, LATEST = 6, 6, 22
"""Frames from one to the next of several that are marked at once, from a row's start to its mark at least, and from a
mark to the end: it is drawn by then, and is seen at rest."""

NEVER = 1 << 20
"""The frame of what does not happen."""


@dataclass(frozen=True)
class ListTimes:
    """Frames of a shot: entry `n` comes on `starts[n]` and has been said on `ends[n]`; `marks` are in their order."""

    starts: list[int]
    ends: list[int]
    marks: list[Mark]

    @property
    def ticks(self) -> list[int]:
        """When each entry is ticked; NEVER where it is not."""
        return self._first("check")

    @property
    def strikes(self) -> list[int]:
        """When each entry is crossed out; NEVER where it is not."""
        return self._first("strike")

    def _first(self, verb: str) -> list[int]:
        return [
            min((mark.frame for mark in self.marks if mark.row == row and mark.verb == verb), default=NEVER)
            for row in range(len(self.starts))
        ]


def list_times(brief: Brief, words: Sequence[str], steps: Sequence[MarkStep], *, ticked: bool) -> ListTimes:
    """When all of a list happens whose entries have such words: each is `ticked` as it has been said, or as steps tell.

    Without a number its moments are those of a lone entry.
    """
    count = len(words)
    numbers = [""] if count == 1 and "item-1" not in brief.moments else [f"-{number + 1}" for number in range(count)]
    marking = [step for step in steps if step.verb != "leave"]
    names = moment_names(marking)
    moments = with_moments(brief, [*(f"{name}{at}" for at in numbers for name in ("item", "tick")), *names]).moments
    starts: list[int] = []
    ends: list[int] = []
    # what would not be done before the cut is begun before its word, down to the last entry
    done = max(0, brief.frames - LATEST)
    apart = max(2, min(APART, done // len(numbers)))
    for at, number in enumerate(numbers, start=1):
        latest = max(0, done - apart * (len(numbers) - at))
        start = max(0, min(moments[f"item{number}"] - ANTICIPATION, latest - COMING))
        starts.append(max(start, starts[-1] + 2) if starts else start)
        ends.append(max(starts[-1] + 3, min(moments[f"tick{number}"] - ANTICIPATION, latest)))
    marks = _as_said(words, steps, ends) if ticked else []
    for step, name in zip(marking, names, strict=True):
        begin = max(0, moments[name] - ANTICIPATION)
        for turn, row in enumerate(which(step.words, words)):
            frame = max(min(begin + APART * turn, brief.frames - LATEST), starts[row] + COMING)
            marks.append(Mark(frame, row, step.verb))
    return ListTimes(starts, ends, sorted(marks))


def _as_said(words: Sequence[str], steps: Sequence[MarkStep], ends: Sequence[int]) -> list[Mark]:
    """The ticks of all that have been said and are not left; none where steps tell which ones are marked."""
    if any(
        step.verb == "check" or len(which(step.words, words)) < len(words) for step in steps if step.verb != "leave"
    ):
        return []
    left = [row for step in steps if step.verb == "leave" for row in which(step.words, words)]
    return [Mark(end, row, "check") for row, end in enumerate(ends) if row not in left]


__all__ = ["NEVER", "ListTimes", "list_times"]
