"""When the parts of a chart are to come + how long the panel is -> when they come, and how fast each then grows; pure.

However late the last of them is said, it is whole and seen at rest before the cut.
"""

from __future__ import annotations

from collections.abc import Sequence

from cuereel.scene.score import in_time

REST = 15
"""Frames at least for which all stands at its end value before the cut."""


def paced(starts: Sequence[int], frames: int, whole: int, apart: int) -> tuple[list[int], int]:
    """Starts, in whatever order they are, and the frames in which each part grows: `whole`, or what there are."""
    usable = max(1, frames - REST)
    grows = max(1, min(whole, usable - (len(starts) - 1) * min(apart, usable // (2 * len(starts)))))
    order = sorted(range(len(starts)), key=lambda number: starts[number])
    said = [starts[number] for number in order]
    come = in_time(said, frames, grows + REST, apart)
    room = max(0, usable - grows)
    step = min(apart, room // max(1, len(starts) - 1)) if len(starts) > 1 else 0
    # where there is no room for all to wait for their words, they still come one after another
    if come != said:
        come = [min(max(start, at * step), room) for at, start in enumerate(come)]
    return [come[order.index(number)] for number in range(len(starts))], grows


__all__ = ["REST", "paced"]
