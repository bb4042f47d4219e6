"""Key frames -> a value at any frame: what an act asks when it poses its things frame by frame.

A tween that starts on frame s and lasts n frames shows (f - s + 1) / n of its way on frame f, as `Scene.play` does, so
its first change is seen on frame s. A tween that starts while another runs takes over from where that stands.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from cuereel.scene.motion import Ease, ease_out


@dataclass(frozen=True, slots=True)
class _Tween:
    start: int
    frames: int
    origin: float
    value: float
    ease: Ease

    def at(self, frame: int) -> float:
        share = min(1.0, (frame - self.start + 1) / self.frames)
        return self.origin + (self.value - self.origin) * (self.ease(share) if share < 1 else 1.0)


class Track:
    """A number that changes over a shot: a start value, then tweens, each written with `to` in order of time."""

    def __init__(self, value: float = 0.0) -> None:
        self._value = value
        self._tweens: list[_Tween] = []

    def to(self, value: float, start: int, frames: int, ease: Ease = ease_out) -> Track:
        """Go to a value from frame `start` on, within so many frames (at least one)."""
        self._tweens.append(_Tween(start, max(1, frames), self.at(start - 1), value, ease))
        return self

    def at(self, frame: int) -> float:
        for tween in reversed(self._tweens):
            if frame >= tween.start:
                return tween.at(frame)
        return self._value

    @property
    def end(self) -> int:
        """The first frame from which it no longer changes."""
        return max((tween.start + tween.frames - 1 for tween in self._tweens), default=0)


def recoil(seconds: float, period: float, decay: float) -> float:
    """A damped swing that starts from rest: 0 at 0, its first peak +1 after a quarter of `period`, then dying away.

    `decay` is the time in seconds in which it shrinks to a third (1/e). Before 0 it is 0.
    """
    if seconds <= 0:
        return 0.0
    peak = math.exp(-period / 4 / decay)
    return math.exp(-seconds / decay) * math.sin(2 * math.pi * seconds / period) / peak


def elapsed(seconds: float, lasts: float) -> float:
    """How much of a stretch of time has passed (0 to 1): 0 before it, 1 after it."""
    return min(1.0, max(0.0, seconds / lasts))


__all__ = ["Track", "elapsed", "recoil"]
