"""When a number's values are said + how long its panel is -> when it runs and when it is at each of them; pure.

Whatever the words are, the run is long enough to be seen, and its last value stands at rest before the cut.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np

SEEN = 0.8
"""Seconds that a number runs at least, where the panel has so many."""

REST = 15
"""Frames at least for which the last value stands before the cut."""

LEG = 16
"""Frames at least from one value at which it comes to rest to the next, where there is room."""

WAITS = 20
"""Frames at most for which it stands at its first value, however late that is said."""

HOLD = 8
"""Frames for which it rests there at most."""


def reached(run: int, told: Sequence[int], frames: int, fps: int) -> list[int]:
    """The frames on which it starts, and is at each value in turn, of which `told` are the words' frames."""
    whole = max(round(SEEN * fps), LEG * len(told))
    last = max(1, min(frames - 1, max(1, frames - REST)))
    land = min(max(told[-1], whole), last)
    first = max(0, min(run, land - whole, WAITS))
    apart = max(1, min(LEG, (land - first) // len(told)))
    out = [first]
    for number, frame in enumerate(told[:-1]):
        after = land - apart * (len(told) - 1 - number)
        out.append(max(out[-1] + apart, min(frame, after)))
    return [*out, max(land, out[-1] + 1)]


def run_share(frame: int, at: Sequence[int]) -> float:
    """How much of its way (0 to 1) a number has made, each value being as far from the next as any other."""
    legs = len(at) - 1
    for number, (before, after) in enumerate(pairwise(at)):
        if frame < after or number == legs - 1:
            # from a value at which it came to rest, it goes on only when the next one is near
            rests = max(min(HOLD, (after - before) // 3), round((after - before) * 0.45)) if number else 0
            begins = before + rests
            along = float(np.clip((frame - begins + 1) / max(1, after - begins + 1), 0, 1))
            return (number + along) / legs
    return 1.0


__all__ = ["REST", "reached", "run_share"]
