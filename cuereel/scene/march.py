"""The beats of what is said -> when each stop of a road rises and is reached, and how far the way is lit between."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

STAGGER = 2.4
"""Frames from one stop to the next (80 ms) where nothing is said of them."""

ONWARD, LEG = 12, 22
"""Frames from the taken stop until the road lights up beyond it, and those to every further stop."""

LONGEST = 26
"""Frames that the way from one stop to the next takes at most: the rest is spent at the stop."""


@dataclass(frozen=True)
class March:
    """Frames on which the stops rise, and are reached; where it `walks`, the traveller goes on from stop to stop."""

    rises: tuple[float, ...]
    reached: tuple[int, ...]
    walks: bool = False

    def leg(self, frame: int) -> float:
        """How many stops beyond the first the way is lit on a frame; one more at last: the end of the road."""
        done = 0.0
        for number, (last, at) in enumerate(pairwise(self.reached)):
            start = max(last + 1, at - LONGEST)
            if frame >= start:
                done = number + min(1.0, (frame - start) / max(1, at - start))
        end = self.reached[-1] + ONWARD
        return done + min(1.0, (frame - end) / LEG) if frame > end else done


def plain(landing: int, taken: int, stops: int) -> March:
    """Stops that land one after another from a frame on; from `taken` on the light goes to each in turn."""
    rises = tuple(landing + STAGGER * number for number in range(stops))
    return March(rises, (taken, *(taken + ONWARD + LEG * number for number in range(1, stops))))


def spoken(opened: int, taken: int, beats: Sequence[int], stops: int) -> March | None:
    """Stops that rise and are reached on beats: the first is `taken`, the last reached on the last beat; or None.

    None where there are not enough beats after `taken` for all of them.
    """
    later = [beat for beat in beats if beat > taken + 8]
    if len(later) < stops - 1:
        return None
    goals = np.linspace(later[0], later[-1], stops - 1) if stops > 2 else np.array([later[-1]])
    reached = [taken]
    for number, goal in enumerate(goals):
        # enough are left for those that follow
        free = [beat for beat in later if beat > reached[-1]][: len(later)]
        free = free[: max(1, len(free) - (stops - 2 - number))]
        reached.append(min(free, key=lambda beat: abs(beat - goal)))
    first = next((beat for beat in beats if opened <= beat < taken), opened)
    rises = [float(first)]
    for last, at in pairwise(reached):
        rises.append(next((beat for beat in beats if last + 6 < beat < at - 6), (last + at) / 2))
    return March(tuple(rises), tuple(reached), walks=True)


__all__ = ["March", "plain", "spoken"]
