"""One recorded file reads the lines: its words are aligned, and each sentence is cut out of it.

Where a sentence was said more than once, its last reading counts. A sentence or a word that was left out has no time.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np
import soundfile

from cuereel.record.align import SAMPLE_RATE as ALIGNED_RATE
from cuereel.record.align import Heard, align
from cuereel.record.line import Line
from cuereel.record.sound import resampled
from cuereel.voices.pronounce import ipa_of
from cuereel.voices.voice import Booking, Capabilities, Reading, Samples, VoiceRefused

NAMES = ()
SUFFIXES = frozenset((".wav", ".flac", ".ogg", ".mp3", ".aiff", ".aif"))

_AIR = 0.25
"""Seconds around a sentence that may still be its own: half of the gap to what is said next to it, at most this."""


def open_voice(booking: Booking) -> Voice | None:
    """A recording, when the name is a sound file's; it is looked for in the project's folder and nowhere else."""
    if booking.engine not in ("", "recording") or Path(booking.name).suffix.lower() not in SUFFIXES:
        return None
    root = booking.root.resolve()
    path = (root / booking.name).resolve()
    if not path.is_relative_to(root):
        raise VoiceRefused(
            f"the recording '{booking.name}' is outside the project's folder", "move it into the project"
        )
    if not path.is_file():
        raise VoiceRefused(f"there is no recording '{booking.name}'", "its path counts from the project's folder")
    return Voice(path, booking.lines)


@dataclass(frozen=True)
class Voice:
    """A recorded file and the lines that it should contain; it is aligned once, when the first line is wanted."""

    path: Path
    lines: tuple[Line, ...]

    capabilities = Capabilities(
        timings=False, rates=(100, 100), languages=("id", "en"), offline=True, licence="the author's own"
    )

    @cached_property
    def identity(self) -> str:
        script = json.dumps([[line.spoken, line.sentence] for line in self.lines])
        digest = hashlib.sha256(self.path.read_bytes() + script.encode()).hexdigest()
        return f"recording {digest}"

    def synth(self, line: Line, rate_percent: int) -> Reading:
        """The sentence as recorded; the rate is always 100."""
        samples, rate = self._sound
        words = self._times[self.lines.index(line)]
        said = [time for time in words if time is not None]
        silent = tuple(
            p for p, (word, time) in enumerate(zip(line.words, words, strict=True)) if word.parts and not time
        )
        if not said:
            return Reading(np.zeros(0, np.float32), rate, (None,) * len(words), silent)
        low, high = self._bounds(said)
        first, last = int(low * rate), min(len(samples), int(high * rate))
        times = tuple(time and (int(time[0] * rate) - first, int(time[1] * rate) - first) for time in words)
        return Reading(samples[first:last], rate, times, silent)

    @cached_property
    def _sound(self) -> tuple[Samples, int]:
        try:
            samples, rate = soundfile.read(self.path, dtype="float32", always_2d=True)
        except (OSError, RuntimeError) as failure:
            raise VoiceRefused(f"the recording '{self.path.name}' cannot be read: {failure}") from failure
        return np.asarray(samples.mean(axis=1), np.float32), int(rate)

    @cached_property
    def _heard(self) -> list[Heard]:
        samples, rate = self._sound
        sentences = []
        for line in self.lines:
            sounds = iter(ipa_of([part for word in line.words for part in word.parts]))
            sentences.append([" ".join(next(sounds) for _ in word.parts) for word in line.words if word.parts])
        return align(resampled(samples, rate, ALIGNED_RATE), sentences)

    @cached_property
    def _times(self) -> list[list[tuple[float, float] | None]]:
        """For each line, the time of each of its words, in seconds of the recording."""
        last = {heard.position: (heard.start, heard.end) for heard in self._heard}
        times: list[list[tuple[float, float] | None]] = []
        position = 0
        for line in self.lines:
            row: list[tuple[float, float] | None] = []
            for word in line.words:
                row.append(last.get(position) if word.parts else None)
                position += bool(word.parts)
            times.append(_whole(row))
        return times

    def _bounds(self, said: list[tuple[float, float]]) -> tuple[float, float]:
        """Where to cut: within the silence around a sentence, never into what is said before or after it."""
        start, end = said[0][0], said[-1][1]
        before = max((heard.end for heard in self._heard if heard.start < start), default=0.0)
        after = min((heard.start for heard in self._heard if heard.start >= end), default=end + 2 * _AIR)
        low = start - min(_AIR, max(0.0, start - before) / 2)
        return max(0.0, low), end + min(_AIR, max(0.0, after - end) / 2)


def _whole(row: list[tuple[float, float] | None]) -> list[tuple[float, float] | None]:
    """The words of one reading: what was said before its last beginning belongs to a reading that was broken off."""
    said = [time for time in row if time is not None]
    if not said:
        return row
    begun = said[0][0]
    return [time if time is not None and time[0] >= begun else None for time in row]
