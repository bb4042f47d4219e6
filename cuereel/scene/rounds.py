"""The frames on which a request and its answer are told of -> rounds there and back, until a shot's end."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

JOURNEY, WORK, REST = 34, 16, 25
"""Frames of a way over the road, of the server's work and between two rounds, where there is the time."""

QUICKEST = 5
"""Frames that a way over the road takes at least."""

FILLS = 9
"""Frames that are left at the end of a shot, if there are any, for what has come to be seen."""

GATHERING = 2.4
"""How slowly a way begins that is to be at a place on a frame (1: evenly)."""


@dataclass(frozen=True, slots=True)
class Round:
    """When the request sets out and arrives (`out`), when the answer sets out and has come (`back`): frames."""

    out: tuple[int, int]
    back: tuple[int, int]

    @property
    def start(self) -> int:
        return min(self.out[0], self.back[0])

    def work(self, frame: int) -> float:
        """How hard the server works, 0 to 1: from the arrival until the answer leaves."""
        end = self.back[0] + 4 if self.back[0] >= self.out[1] else self.out[1] + WORK
        return float(np.interp(frame, [self.out[1] - 1, self.out[1] + 1, end, end + 6], [0, 1, 1, 0]))

    def crossed(self, frame: int, at: float) -> int | None:
        """Frames since something last was at a share of the way, going or coming; None where nothing has been."""
        passed = [frame - when(span, share) for span, share in ((self.out, at), (self.back, 1 - at))]
        return min((since for since in passed if since >= 0), default=None)


def rounds(asked: int, answered: int | None, frames: int) -> list[Round]:
    """Rounds from frame `asked` on; the first answer sets out on `answered`, or when the server has done its work."""
    out = [_first(asked, answered, frames)]
    while (start := max(out[-1].back[1], out[-1].out[1]) + REST) < frames - JOURNEY:
        there = start + JOURNEY
        out.append(Round((start, there), (there + WORK, there + WORK + JOURNEY)))
    return out


def _first(asked: int, answered: int | None, frames: int) -> Round:
    if answered is None:
        spare = min(0, frames - asked - 2 * JOURNEY - WORK - FILLS)
        way = int(np.clip(JOURNEY + spare / 2.2, QUICKEST, JOURNEY))
        there = asked + way
        work = max(2, WORK + spare // 4)
        return Round((asked, there), (there + work, there + work + way))
    if answered < asked:
        # what is said first comes first
        return Round((asked, asked + JOURNEY), (answered, answered + int(np.clip(asked - answered, QUICKEST, JOURNEY))))
    there = asked + int(np.clip(answered - asked - 3, QUICKEST, JOURNEY))
    way = int(np.clip(frames - answered - FILLS - 4, QUICKEST, JOURNEY))
    return Round((asked, there), (answered, answered + way))


def through(span: tuple[int, int], share: float, at: int | None, frame: int) -> float:
    """The frame of a way in its own time, on which so much as `share` of it is done on frame `at` (None: as it is)."""
    start, end = span
    if at is None or not start + 2 < at < end - 1:
        return frame
    if not start <= frame <= end:
        return frame
    if frame < at:
        # it gathers way towards what it goes through
        return float(start + (when(span, share) - start) * ((frame - start) / (at - start)) ** GATHERING)
    return float(np.interp(frame, [at, end], [when(span, share), end]))


def share_done(frame: float, span: tuple[int, int]) -> float | None:
    """The share of a way that is done on a frame or None before it and after."""
    start, end = span
    if not start <= frame <= end + 1:
        return None
    done = min(1.0, (frame - start + 1) / max(1, end - start))
    return 0.45 * done + 0.55 * done * done * (3 - 2 * done)


def when(span: tuple[int, int], share: float) -> int:
    """The first frame of a way on which so much of it is done."""
    start, end = span
    return next((frame for frame in range(start, end + 1) if (share_done(frame, span) or 0.0) >= share), end)


__all__ = ["JOURNEY", "REST", "WORK", "Round", "rounds", "share_done", "through", "when"]
