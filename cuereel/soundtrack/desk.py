"""The buses that the instruments of a bed are recorded on -> one stereo track."""

from __future__ import annotations

import numpy as np
from scipy.signal import oaconvolve

from cuereel.soundtrack.instruments import RATE, room
from cuereel.soundtrack.waves import Wave, evenly_passed, lay, panned, passed

HAND = 0.003
"""Seconds by which a hand is off the beat, one time in three by more."""

PAD, NOTES, LOW = 0.4, 1.6, 1.0
"""The faders, against drums at 1: notes, bass and drums within 2 LU of each other, the pad a little behind them."""

OPENING = 19
"""Seconds in which the pad's filter opens and closes once: no multiple of a bar, so that no two turns are alike."""

VALLEY = (1200, 3800)
"""Hz between which consonants are told apart, and the music is made a little softer."""


class Desk:
    """Buses of shape (2, samples) at `RATE`, and the chance that varies what is played on them."""

    def __init__(self, samples: int, chance: np.random.Generator) -> None:
        self.samples = samples
        self.chance = chance
        self.dark, self.bright, self.notes, self.low, self.drums = np.zeros((5, 2, samples), np.float32)
        self.given_way = np.ones(samples, np.float32)

    def about(self, at: int) -> int:
        """A sample as a hand would meet it: a few milliseconds off."""
        off = float(np.clip(self.chance.normal(0, HAND), -2.5 * HAND, 2.5 * HAND))
        return max(0, at + round(off * RATE))

    def kick(self, sound: Wave, at: int, gain: float) -> None:
        """A bass drum, to which the pad gives way a little."""
        lay(self.drums, panned(sound, 0), at, gain)
        dip = 1 - 0.4 * np.exp(-np.arange(RATE // 3) / (0.09 * RATE))
        part = self.given_way[at : at + len(dip)]
        np.minimum(part, dip[: len(part)], out=part, casting="same_kind")

    def mixed(self) -> Wave:
        """The buses through a slowly moving filter, a room and a little saturation."""
        times = np.arange(self.samples, dtype=np.float32) / RATE
        opened = np.asarray(0.42 + 0.28 * np.sin(2 * np.pi * times / OPENING), np.float32)
        pad = self._softened(opened)
        notes = NOTES * passed(self.notes, "lowpass", 2400, RATE)
        sent = 0.4 * notes + 0.4 * pad + 0.12 * self.drums
        wet = np.stack([oaconvolve(dry, ir)[: self.samples] for dry, ir in zip(sent, room(), strict=True)])
        melodic: Wave = (pad + notes + 0.5 * wet).astype(np.float32)
        melodic -= np.float32(0.3) * evenly_passed(melodic, "bandpass", VALLEY, RATE)
        whole = passed(melodic + LOW * self.low + self.drums, "highpass", 38, RATE)
        return np.asarray(np.tanh(1.25 * whole) / 1.25, np.float32)

    def _softened(self, opened: Wave) -> Wave:
        pad = self.dark * (1 - opened) + self.bright * opened
        return np.asarray(PAD * pad * self.given_way, np.float32)
