"""A seed -> a key and a turn of four chords, and the notes in which pads, basses and arpeggios play them.

Notes are MIDI numbers: 69 is the A of 440 Hz. Every chord is of the key's major scale and holds no semitone, so that
soft sounds laid over each other never rub.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

MAJOR = (0, 2, 4, 5, 7, 9, 11)
PENTATONIC = (0, 2, 4, 7, 9)

KEYS = (2, 0, 5, 7, 10, 3)
"""Tonics above C: keys whose basses lie where small speakers still play their overtones."""

PAD_FLOOR = 54
"""The lowest note of a pad: its chords are spread over the octave above, so that voices move by steps."""

BASS_FLOOR = 36


class Chord(NamedTuple):
    """A chord by the scale degrees of its tones, the root first (0 is the tonic)."""

    tones: tuple[int, ...]


I_ADD9 = Chord((0, 2, 4, 1))
II_7 = Chord((1, 3, 5, 0))
III_7 = Chord((2, 4, 6, 1))
IV_ADD9 = Chord((3, 5, 0, 4))
V_SUS = Chord((4, 0, 1, 5))
VI_7 = Chord((5, 0, 2, 4))

TURNS = (
    (I_ADD9, VI_7, IV_ADD9, V_SUS),
    (I_ADD9, III_7, IV_ADD9, V_SUS),
    (VI_7, IV_ADD9, I_ADD9, V_SUS),
    (I_ADD9, IV_ADD9, VI_7, V_SUS),
    (IV_ADD9, I_ADD9, II_7, V_SUS),
)
"""Four bars that come round: each ends open and leads back to its start."""


@dataclass(frozen=True, slots=True)
class Harmony:
    """A key by its tonic (semitones above C) and a turn of chords."""

    tonic: int
    turn: tuple[Chord, ...]

    def chord(self, bar: int) -> Chord:
        """The chord of a section's bar, counted from 0."""
        return self.turn[bar % len(self.turn)]

    def pad(self, chord: Chord) -> tuple[int, ...]:
        """The chord spread over one octave, from low to high."""
        return tuple(sorted(_above(PAD_FLOOR, self._pitch(tone)) for tone in chord.tones))

    def bass(self, chord: Chord) -> int:
        return _above(BASS_FLOOR, self._pitch(chord.tones[0]))

    def arpeggio(self, chord: Chord) -> tuple[int, ...]:
        """The chord's notes over an octave and a half above its pad, from low to high."""
        low = [note + 12 for note in self.pad(chord)]
        return (*low, low[0] + 12, low[1] + 12)

    def step(self, number: int, floor: int = 72) -> int:
        """A note of the pentatonic scale from about `floor` upward: it suits every chord of the key."""
        octave, degree = divmod(number, len(PENTATONIC))
        return _above(floor, self.tonic) + 12 * octave + PENTATONIC[degree]

    def _pitch(self, degree: int) -> int:
        return self.tonic + MAJOR[degree]


def harmony_of(seed: int) -> Harmony:
    """The key and the turn that a seed chooses: those that follow each other differ."""
    return Harmony(KEYS[seed % len(KEYS)], TURNS[(seed + seed // len(KEYS)) % len(TURNS)])


def hertz(note: float) -> float:
    return float(440 * 2 ** ((note - 69) / 12))


def _above(floor: int, pitch: int) -> int:
    """The lowest note of a pitch class that is not under `floor`."""
    return floor + (pitch - floor) % 12
