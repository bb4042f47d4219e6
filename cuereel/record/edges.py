"""A recording and the place of a sentence in it become the piece to cut out: whole, and cut where it is quiet.

An aligned word ends with its last clear sound, up to half a second before a drawn-out vowel has died away, so a piece
reaches on to where it falls quiet. A breath that is taken right before a sentence belongs to it.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from cuereel.voices.voice import Samples

HEAD, TAIL = 0.06, 0.1
"""Seconds of the room that are kept before and after a sentence, fading in and out."""

_HOP = 0.005
_SMOOTH = 5
_QUIET = (0.1, 0.05)
"""Seconds of quiet that part two sentences: longer than the lips are closed for a "p", or else any little gap."""
_BREATH = 0.7
"""A breath may last so long, and be over so long (a third of it) before the first word."""
_DEAD = 60.0
"""Decibels under the speech from which a recording is not quiet but cut off: it tells nothing of the room."""
_HARD_FADE = 0.01


@dataclass(frozen=True)
class Loudness:
    """How loud a recording is: `decibels` for every 5 ms (smoothed over 25 ms), and from which level on it is sound."""

    decibels: npt.NDArray[np.float64]
    threshold: float

    @classmethod
    def of(cls, samples: Samples, rate: int) -> Loudness:
        from scipy.signal import butter, sosfilt  # slow to import, and needed for recordings alone

        rumble_free = sosfilt(butter(2, 80, "highpass", fs=rate, output="sos"), samples)
        hop = max(1, round(rate * _HOP))
        count = -(-len(samples) // hop)
        padded = np.zeros(count * hop)
        padded[: len(samples)] = rumble_free
        power = (padded.reshape(count, hop) ** 2).mean(axis=1)
        power = np.convolve(power, np.full(_SMOOTH, 1 / _SMOOTH), "same")
        decibels = 10 * np.log10(power + 1e-10)
        speech = float(np.percentile(decibels, 95))
        alive = decibels[decibels > speech - _DEAD]
        noise = max(float(np.percentile(alive, 5)), speech - 50)
        return cls(decibels, min(noise + max(5.0, 0.25 * (speech - noise)), speech - 8))

    def fall(self, start: float, limit: float) -> tuple[float, float]:
        """From `start` on, when it falls quiet, and for how long at least; 0 when it only is least loud there."""
        first, last = self._index(start), self._index(limit)
        quiet = self.decibels[first:last] < self.threshold
        for seconds in _QUIET:
            at = _first_run(quiet, round(seconds / _HOP))
            if at is not None:
                return (first + at) * _HOP, seconds
        least = int(self.decibels[first:last].argmin()) if last > first else 0
        return (first + least) * _HOP, 0.0

    def rise(self, end: float, limit: float) -> tuple[float, float]:
        """The same backwards: when the sound that goes on at `end` began, and for how long it was quiet before."""
        mirrored = Loudness(self.decibels[::-1], self.threshold)
        length = len(self.decibels) * _HOP
        at, quiet = mirrored.fall(length - end, length - limit)
        return length - at, quiet

    def _index(self, seconds: float) -> int:
        return min(len(self.decibels), max(0, round(seconds / _HOP)))


@dataclass(frozen=True, slots=True)
class Piece:
    """What to cut out, in seconds of the recording: from `low` to `high`, fading in and out for so long."""

    low: float
    high: float
    fade_in: float
    fade_out: float


def piece_of(loudness: Loudness, start: float, end: float, before: float, after: float) -> Piece:
    """The piece around the words from `start` to `end`; `before` and `after` is when other words end and start."""
    low, room_before = _head(loudness, start, before)
    high, room_after = loudness.fall(end, after)
    air_in, air_out = min(HEAD, room_before), min(TAIL, room_after)
    return Piece(max(0.0, low - air_in), high + air_out, air_in or _HARD_FADE, air_out or _HARD_FADE)


def faded(samples: Samples, fade_in: int, fade_out: int) -> Samples:
    """The samples with their edges rising and falling as half a cosine does, so that the room comes and goes softly."""
    out = samples.copy()
    for fade, edge in ((fade_in, out), (fade_out, out[::-1])):
        fade = min(fade, len(out) // 2)
        edge[:fade] *= (0.5 - 0.5 * np.cos(np.pi * (np.arange(fade) + 0.5) / max(1, fade))).astype(np.float32)
    return out


def _head(loudness: Loudness, start: float, before: float) -> tuple[float, float]:
    """Where the first word begins to be heard, or the breath that is taken for it."""
    low, quiet = loudness.rise(start, before)
    breathed = _sound_before(loudness, low, max(before, low - _BREATH / 3)) if quiet else None
    if breathed is None:
        return low, quiet
    first, alone = loudness.rise(breathed, max(before, breathed - _BREATH))
    return (first, alone) if alone else (low, quiet)


def _sound_before(loudness: Loudness, end: float, limit: float) -> float | None:
    """The last moment of sound between `limit` and `end`, if there is any."""
    first, last = round(limit / _HOP), round(end / _HOP) - 1
    loud = np.flatnonzero(loudness.decibels[first:last] >= loudness.threshold)
    return (first + int(loud[-1])) * _HOP if loud.size else None


def _first_run(flags: npt.NDArray[np.bool_], length: int) -> int | None:
    """Where the first run of so many true flags starts."""
    if len(flags) < length:
        return None
    sums = np.convolve(flags, np.ones(length, int), "valid")
    found = np.flatnonzero(sums == length)
    return int(found[0]) if found.size else None
