"""Sections -> a bed of music, stereo at 48 kHz: sparse at the hook, fuller with every chapter, at rest at the end.

What rings on after the film's last sample is laid over its first ones, so that a film that is played in a loop never
stops sounding.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from scipy.signal import resample_poly

from cuereel.soundtrack import instruments as played
from cuereel.soundtrack.desk import Desk
from cuereel.soundtrack.harmony import I_ADD9, IV_ADD9, V_SUS, Chord, Harmony, harmony_of
from cuereel.soundtrack.instruments import RATE
from cuereel.soundtrack.tempo import BAR, Section, lay_out
from cuereel.soundtrack.waves import Wave, lay, panned

TAIL = 3.0
"""Seconds for which the last notes may ring on."""

FULLEST = 3
"""The highest of the four fullnesses that a bar can have; the lowest, 0, is a pad and a few notes."""

DROP = 2
"""Beats before a chapter in which bass and drums are silent."""

REST = 0.7
"""Seconds before the film's end at which its last chord is let go."""

SWING = 0.06
"""Of a beat: by how much the second eighth comes late."""

PATTERNS = ((0, 2, 4, 1, 3, 5, 2, 4), (0, 3, 2, 4, 1, 3, 2, 5), (2, 0, 3, 1, 4, 2, 5, 3), (0, 1, 2, 4, 3, 2, 4, 1))
"""Which note of the arpeggio each eighth of a bar plays."""

EIGHTHS = ((0, 3, 6), (0, 3, 4, 6), (0, 2, 3, 4, 6, 7), (0, 1, 2, 3, 4, 5, 6, 7))
"""The eighths that are played, by fullness."""

LAST_EIGHTHS, LAST_NOTES = (0, 1, 2, 3), (0, 2, 3, 5)
"""Those of the film's last bar, and the notes that they climb."""

ECHOES = ((0.75, 0.24, -1.6), (1.5, 0.1, 1.6))
"""Of every note: how many beats later, how loud, and how much farther to which side."""

KICKS = ((), (0.0, 2.0), (0.0, 2.0, 2.5), (0.0, 1.5, 2.0, 3.5))
BASSES = ((), ((0.0, 1.7), (2.5, 1.2)), ((0.0, 1.4), (1.5, 0.8), (2.5, 1.2)), ((0.0, 1.3), (1.5, 0.4), (2.0, 1.3)))
"""The beats of a bar that have them, by fullness; a bass's with its length in beats."""

SHAKES = (0.028, 0.016, 0.045, 0.016)
"""How hard the shaker is shaken on the sixteenths of a beat."""


@dataclass(frozen=True, slots=True)
class _Bar:
    """Beats `first` to `last` of a section; bass and drums play until the beat `driven`; `ends` is the film's last."""

    section: Section
    first: int
    last: int
    driven: int
    chord: Chord
    fullness: int
    ends: bool

    def at(self, beat: float) -> int:
        """The sample of a beat that is counted from the bar's start."""
        return self.section.at(self.first + beat)

    @property
    def beats(self) -> int:
        return self.last - self.first

    @property
    def driven_beats(self) -> int:
        return max(0, min(self.last, self.driven) - self.first)


def compose(seed: int, sections: Sequence[int], samples: int, rate: int) -> Wave:
    """The bed of a film of so many samples at `rate` (a multiple of 24 kHz), its sections starting on these; (2, n).

    Its loudness is for the mix to set.
    """
    times = rate // RATE
    length = -(-samples // times)
    harmony = harmony_of(seed)
    desk = Desk(length + round(TAIL * RATE), np.random.default_rng([seed, 5]))
    parts = lay_out([start // times for start in sections], length, RATE)
    for number, section in enumerate(parts):
        _turn(desk, section, number, len(parts))
        for bar in _bars(harmony, section, number, len(parts)):
            _pad(desk, harmony, bar)
            _arpeggio(desk, harmony, bar, seed)
            _bass(desk, harmony, bar)
            _drums(desk, bar)
    return np.asarray(resample_poly(_folded(desk.mixed(), length), times, 1, axis=1)[:, :samples], np.float32)


def _bars(harmony: Harmony, section: Section, number: int, count: int) -> Iterator[_Bar]:
    closes = count > 1 and number == count - 1
    bounds = section.bars
    if number == count - 1 and len(bounds) > 1 and bounds[-1][1] - bounds[-1][0] < BAR:
        # The film does not end on a bar that has hardly begun.
        bounds = (*bounds[:-2], (bounds[-2][0], section.beats))
    closing = _closing_chords(len(bounds))
    for bar, (first, last) in enumerate(bounds):
        chord = closing[bar] if closes else harmony.chord(bar)
        fullness = 0 if closes else _fullness(number, count, bar)
        ends = number == count - 1 and last == section.beats
        driven = section.beats - (DROP if _leads_on(section, number, count) else 0)
        yield _Bar(section, first, last, driven, chord, fullness, ends)


def _leads_on(section: Section, number: int, count: int) -> bool:
    """Whether a section gives way to a chapter after it."""
    return number < count - 2 and section.beats >= 2 * DROP


def _fullness(number: int, count: int, bar: int) -> int:
    """A film without chapters grows every four bars, one with them with each chapter, and within a long one."""
    if count <= 2:
        return min(FULLEST, (bar + 2) // 4)
    return 0 if number == 0 and bar < 4 else min(FULLEST, max(1, number) + bar // 8)


def _closing_chords(bars: int) -> list[Chord]:
    """The tonic for the second half; before it subdominant and dominant in turn."""
    lead = bars // 2
    return [(IV_ADD9, V_SUS)[bar % 2] for bar in range(lead)] + [I_ADD9] * (bars - lead)


def _turn(desk: Desk, section: Section, number: int, count: int) -> None:
    """What marks a chapter: the cymbal that swells before it, and the low stroke with which it comes."""
    if 0 < number < count - 1 or (number and count == 2):
        lay(desk.drums, panned(played.boom(), 0), section.start, 0.38)
        lay(desk.drums, played.shimmer(desk.chance), section.start, 0.035)
    if _leads_on(section, number, count):
        length = section.end - section.at(section.beats - DROP)
        lay(desk.drums, played.swell(desk.chance, length / RATE), section.end - length, 0.035)


def _pad(desk: Desk, harmony: Harmony, bar: _Bar) -> None:
    held = bar.at(bar.beats) - bar.at(0) - (round(REST * RATE) if bar.ends else 0)
    colours = played.pad(harmony.pad(bar.chord), max(held, RATE // 10))
    for bus, colour in zip((desk.dark, desk.bright), colours, strict=True):
        lay(bus, colour, bar.at(0))


def _arpeggio(desk: Desk, harmony: Harmony, bar: _Bar, seed: int) -> None:
    instrument = (played.keys, played.marimba)[seed % 2]
    notes, pattern = harmony.arpeggio(bar.chord), PATTERNS[(seed + bar.first // 8) % len(PATTERNS)]
    for place in LAST_EIGHTHS if bar.ends else EIGHTHS[bar.fullness]:
        beat = place / 2 + (SWING if place % 2 else 0)
        if beat >= bar.beats:
            continue
        tone = instrument(notes[LAST_NOTES[place] if bar.ends else pattern[place]])
        force = 0.2 * ((1.0 if place == 0 else 0.62) + 0.2 * float(desk.chance.random()))
        side = 0.35 if place % 4 > 1 else -0.35
        lay(desk.notes, panned(tone, side), desk.about(bar.at(beat)), force)
        for later, gain, farther in ECHOES:
            lay(desk.notes, panned(tone, side * farther), bar.at(beat + later), force * gain)


def _bass(desk: Desk, harmony: Harmony, bar: _Bar) -> None:
    note = harmony.bass(bar.chord)
    strokes = BASSES[bar.fullness] or (((0.0, 4.0),) if bar.ends else ())
    for beat, length in strokes:
        if beat < bar.driven_beats:
            held = min(length, bar.driven_beats - beat) * bar.section.beat / RATE
            force = 0.3 if beat == 0 else 0.24
            lay(desk.low, panned(played.bass(note, round(held, 4)), 0), bar.at(beat), force)


def _drums(desk: Desk, bar: _Bar) -> None:
    for beat in KICKS[bar.fullness]:
        if beat < bar.driven_beats:
            desk.kick(played.kick(), bar.at(beat), 0.42)
    for beat in (1, 3) if bar.fullness > 1 else ():
        if beat < bar.driven_beats:
            hit = played.snap(int(desk.chance.integers(8)))
            lay(desk.drums, panned(hit, 0.1), desk.about(bar.at(beat)), 0.13)
    for place in range(4 * bar.driven_beats if bar.fullness else 0):
        if place % 2 and bar.fullness < FULLEST:
            continue
        beat = place / 4 + (0, SWING / 2, SWING, SWING / 2)[place % 4]
        hit, force = played.shaker(int(desk.chance.integers(16))), SHAKES[place % 4]
        lay(desk.drums, panned(hit, -0.3), desk.about(bar.at(beat)), force * (0.85 + 0.3 * float(desk.chance.random())))


def _folded(bed: Wave, samples: int) -> Wave:
    """The bed with its tail laid over its start, and its very ends closed so that neither clicks."""
    out = bed[:, :samples].copy()
    tail = bed[:, samples:][:, :samples]
    out[:, : tail.shape[1]] += tail
    edge = min(round(0.006 * RATE), samples // 2)
    if edge:
        ramp = np.linspace(0, 1, edge, dtype=np.float32)
        out[:, :edge] *= ramp
        out[:, samples - edge :] *= ramp[::-1]
    return out
