"""One recorded file reads the lines: its words are aligned, and each sentence is cut out of it.

Where a sentence was said more than once, its last reading counts. A sentence or a word that was left out has no time,
and whatever else is said in the recording is left out of the film, unless it is said within a sentence.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from pathlib import Path

import numpy as np
from rapidfuzz import process

from cuereel.record.align import SAMPLE_RATE as ALIGNED_RATE
from cuereel.record.align import Heard, align
from cuereel.record.edges import Loudness, Piece, faded, piece_of
from cuereel.record.line import Line
from cuereel.record.recorded import SUFFIXES, read_sound
from cuereel.record.sound import resampled
from cuereel.voices.pronounce import ipa_of
from cuereel.voices.voice import Booking, Capabilities, Reading, Samples, VoiceRefused

NAMES = ()

_METHOD = 2
"""Raised whenever the same recording and lines would have to give other readings."""

_ANOTHER_SCRIPT = 0.25
"""A recording that holds a smaller part of the script's words is not a reading of it."""


def is_recording(name: str) -> bool:
    """Whether a voice's name is that of a sound file."""
    return Path(name).suffix.lower() in SUFFIXES


def open_voice(booking: Booking) -> Voice | None:
    """A recording, when the name is a sound file's; it is looked for in the project's folder and nowhere else."""
    if booking.engine not in ("", "recording") or (booking.engine == "" and not is_recording(booking.name)):
        return None
    root = booking.root.resolve()
    path = (root / booking.name).resolve()
    if not path.is_relative_to(root):
        raise VoiceRefused(
            f"the recording '{booking.name}' is outside the project's folder", "move it into the project"
        )
    if not path.is_file():
        raise VoiceRefused(
            f"there is no recording '{booking.name}'",
            *_near(root, booking.name),
            "its path counts from the project's folder",
        )
    return Voice(path, booking.lines, *read_sound(path))


def _near(root: Path, name: str) -> tuple[str, ...]:
    """The sound file of the project that was probably meant."""
    folders = {root, (root / name).parent}
    files = [file for folder in folders if folder.is_dir() for file in folder.iterdir() if is_recording(file.name)]
    names = sorted(file.relative_to(root).as_posix() for file in files if file.is_file())
    near = process.extractOne(name, names, score_cutoff=60)
    return (f"did you mean '{near[0]}'?",) if near else ()


@dataclass(frozen=True, eq=False)
class Voice:
    """A recorded file and the lines that it should contain; it is aligned once, when the first line is wanted.

    `samples` and `rate` are its sound, as `read_sound` gives it.
    """

    path: Path
    lines: tuple[Line, ...]
    samples: Samples
    rate: int

    capabilities = Capabilities(
        timings=False, rates=(100, 100), languages=("id", "en"), offline=True, licence="the author's own"
    )

    @cached_property
    def identity(self) -> str:
        script = json.dumps([[line.spoken, line.sentence] for line in self.lines])
        digest = hashlib.sha256(self.path.read_bytes() + script.encode()).hexdigest()
        return f"recording {_METHOD} {digest}"

    def synth(self, line: Line, rate_percent: int) -> Reading:
        """The sentence as recorded; the rate is always 100.

        Raises `VoiceRefused` when the recording cannot be read, or is not one of these lines.
        """
        samples, rate = self.samples, self.rate
        words = self._times[self.lines.index(line)]
        said = [time for time in words if time is not None]
        silent = tuple(
            p for p, (word, time) in enumerate(zip(line.words, words, strict=True)) if word.parts and not time
        )
        if not said:
            return Reading(np.zeros(0, np.float32), rate, (None,) * len(words), silent)
        piece = self._piece(said)
        first, last = round(piece.low * rate), min(len(samples), round(piece.high * rate))
        sound = faded(samples[first:last], round(piece.fade_in * rate), round(piece.fade_out * rate))
        times = tuple(time and (round(time[0] * rate) - first, round(time[1] * rate) - first) for time in words)
        return Reading(sound, rate, times, silent, self._asides(words), whole=True)

    @property
    def _seconds(self) -> float:
        return len(self.samples) / self.rate

    @cached_property
    def _loudness(self) -> Loudness:
        return Loudness.of(self.samples, self.rate)

    @cached_property
    def _heard(self) -> list[Heard]:
        sentences = []
        for line in self.lines:
            sounds = iter(ipa_of([part for word in line.words for part in word.parts]))
            sentences.append([" ".join(next(sounds) for _ in word.parts) for word in line.words if word.parts])
        heard = align(resampled(self.samples, self.rate, ALIGNED_RATE), sentences)
        self._expect(sum(map(len, sentences)), len({each.position for each in heard if each.position is not None}))
        return heard

    def _expect(self, words: int, found: int) -> None:
        """Refuse what is a reading of another script, or of hardly anything of this one."""
        if found < _ANOTHER_SCRIPT * words:
            raise VoiceRefused(
                f"the recording '{self.path.name}' ({self._seconds:.1f} s) does not read this script: "
                f"{found} of its {words} words are heard",
                "check that it is the right file, and in the script's language",
            )

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

    def _asides(self, words: list[tuple[float, float] | None]) -> tuple[int, ...]:
        """The positions of words after which something else is said, or said again, before the sentence goes on."""
        kept = {time[0] for time in words if time}
        other = [heard.start for heard in self._heard if heard.start not in kept]
        said = [(position, time[0]) for position, time in enumerate(words) if time]
        return tuple(p for (p, one), (_, two) in pairwise(said) if any(one < start < two for start in other))

    def _piece(self, said: list[tuple[float, float]]) -> Piece:
        """What to cut out for a sentence: never into what is said before or after it."""
        start, end = said[0][0], said[-1][1]
        length = self._seconds
        before = max((heard.end for heard in self._heard if heard.start < start), default=0.0)
        after = min((heard.start for heard in self._heard if heard.start >= end), default=length)
        return piece_of(self._loudness, start, min(end, length), min(before, start), max(after, end))


def _whole(row: list[tuple[float, float] | None]) -> list[tuple[float, float] | None]:
    """The words of one reading: what was said before its last beginning belongs to a reading that was broken off."""
    said = [time for time in row if time is not None]
    if not said:
        return row
    begun = said[0][0]
    return [time if time is not None and time[0] >= begun else None for time in row]
