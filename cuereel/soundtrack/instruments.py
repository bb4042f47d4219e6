"""Notes -> their sound: keys, marimba, bass, a pad in two colours, and a soft drum kit.

Nearly all of their energy is kept out of 1 to 4 kHz, where words are told apart.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from cuereel.soundtrack.harmony import hertz
from cuereel.soundtrack.waves import Wave, decay, glide, noise, panned, passed, seconds, sine

RATE = 24_000
"""Samples a second that music is composed at: nothing of it lies above 11 kHz."""

DETUNED = (-0.0036, 0.0, 0.0041)
"""By how much of its pitch each voice of a pad's note is off: left, middle, right."""

PAD_ATTACK, PAD_RELEASE = 0.35, 0.9

_TABLE = 2048


@lru_cache(maxsize=256)
def keys(note: int) -> Wave:
    """A muted electric piano: a sine bent by another of its own pitch, which fades sooner than it."""
    pitch = hertz(note)
    times = seconds(1.5, RATE)
    bend = (0.9 * 0.5 ** (times / 0.09)).astype(np.float32) * sine(pitch, times)
    body = np.sin(2 * np.pi * pitch * times + bend).astype(np.float32) * decay(times, 0.22, 0.006)
    return body * np.float32((pitch / 440) ** -0.35)


@lru_cache(maxsize=256)
def marimba(note: int) -> Wave:
    """A bar struck with a soft mallet: its tone, and two octaves above it a touch of the next mode."""
    pitch = hertz(note)
    times = seconds(1.1, RATE)
    tone = sine(pitch, times) * decay(times, 0.11, 0.004)
    mode = sine(pitch * 3.93, times) * decay(times, 0.018, 0.003)
    return (tone + 0.16 * mode) * np.float32(1.35 * (pitch / 440) ** -0.3)


@lru_cache(maxsize=256)
def bass(note: int, length: float) -> Wave:
    """A round bass: a sine driven until small speakers hear its overtones, closed by hand after `length` seconds."""
    times = seconds(length + 0.08, RATE)
    held = decay(times, 0.55, 0.008) * np.clip((length + 0.08 - times) / 0.08, 0, 1)
    tone = sine(hertz(note), times) + 0.22 * sine(2 * hertz(note), times)
    return np.asarray(np.tanh(1.7 * tone * held) * 0.7, np.float32)


@lru_cache(maxsize=256)
def pad(notes: tuple[int, ...], samples: int) -> tuple[Wave, Wave]:
    """A chord for so many samples and its release, stereo, in its dark and in its bright colour."""
    whole = samples + round(PAD_RELEASE * RATE)
    out = np.zeros((2, 2, whole), np.float32)
    for number, note in enumerate(notes):
        tables = [_table(hertz(note), bright) for bright in (False, True)]
        for voice, off in enumerate(DETUNED):
            # Voices start apart in phase, or every chord would begin with the same beat.
            phase = (0.37 * voice + 0.21 * number) * _TABLE
            turns = np.arange(whole) * (hertz(note) * (1 + off) / RATE * _TABLE) + phase
            places = turns.astype(np.int64) & (_TABLE - 1)
            for colour, table in zip(out, tables, strict=True):
                colour += panned(table[places], 0.75 * (voice - 1))
    dark, bright = out * _swell(samples, whole) / np.float32(len(notes) * len(DETUNED))
    return dark, bright


def _swell(samples: int, whole: int) -> Wave:
    times = np.arange(whole) / RATE
    rise = np.sin(np.clip(times / PAD_ATTACK, 0, 1) * np.pi / 2) ** 2
    fall = np.cos(np.clip((times - samples / RATE) / PAD_RELEASE, 0, 1) * np.pi / 2) ** 2
    return np.asarray(rise * fall, np.float32)


def _table(pitch: float, bright: bool) -> Wave:
    """One turn of a pad's wave: overtones up to 1.6 kHz, falling off more steeply in its dark colour."""
    turn = np.arange(_TABLE) / _TABLE
    overtones = range(1, max(2, int((1600 if bright else 900) / pitch)) + 1)
    slope = 1.15 if bright else 2.0
    waves = [np.sin(2 * np.pi * n * turn + n * n) / n**slope for n in overtones]
    return np.asarray(np.sum(waves, axis=0), np.float32)


@lru_cache(maxsize=4)
def kick() -> Wave:
    times = seconds(0.32, RATE)
    return glide(150, 52, times, 0.018) * decay(times, 0.055, 0.002)


@lru_cache(maxsize=4)
def boom() -> Wave:
    """What falls with a chapter card: low, soft, long."""
    times = seconds(1.4, RATE)
    return glide(110, 46, times, 0.05) * decay(times, 0.22, 0.006)


@lru_cache(maxsize=32)
def snap(take: int) -> Wave:
    """A soft rim: a short low tone and a breath of noise, never the same twice in a row."""
    chance = np.random.default_rng([11, take])
    times = seconds(0.16, RATE)
    body = sine(210, times) * decay(times, 0.022, 0.002)
    air = passed(noise(chance, 0.16, RATE), "highpass", 4800, RATE) * decay(times, 0.018, 0.002)
    return 0.7 * body + 0.32 * air


@lru_cache(maxsize=32)
def shaker(take: int) -> Wave:
    chance = np.random.default_rng([13, take])
    times = seconds(0.09, RATE)
    return passed(noise(chance, 0.09, RATE), "highpass", 6500, RATE, 3) * decay(times, 0.014, 0.012)


def swell(chance: np.random.Generator, length: float) -> Wave:
    """A cymbal played backward, stereo: it grows for `length` seconds and stops."""
    times = seconds(length, RATE)
    grows = np.asarray((times / length) ** 3 * np.clip((length - times) / 0.012, 0, 1), np.float32)
    air = np.stack([noise(chance, length, RATE), noise(chance, length, RATE)])
    return np.asarray(passed(air, "highpass", 5200, RATE) * grows, np.float32)


def shimmer(chance: np.random.Generator) -> Wave:
    """What is left of that cymbal after it has been struck, stereo."""
    times = seconds(1.6, RATE)
    air = np.stack([noise(chance, 1.6, RATE), noise(chance, 1.6, RATE)])
    return passed(air, "highpass", 6000, RATE) * decay(times, 0.2, 0.004)


@lru_cache(maxsize=2)
def room() -> Wave:
    """What a soft, medium room answers to a click, stereo."""
    chance = np.random.default_rng(17)
    times = seconds(1.5, RATE)
    air = np.stack([noise(chance, 1.5, RATE), noise(chance, 1.5, RATE)])
    answer = passed(passed(air, "lowpass", 2200, RATE, 1), "highpass", 180, RATE) * (0.5 ** (times / 0.19))
    return np.asarray(answer / np.sqrt((answer**2).sum(axis=1, keepdims=True)), np.float32)
