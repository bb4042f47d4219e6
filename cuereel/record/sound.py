"""A voice's reading becomes the sound that is kept: 48 kHz, stretched, trimmed to its speech, with faded edges."""

from __future__ import annotations

import io
import wave
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import gcd

import numpy as np
import numpy.typing as npt
import python_stretch

from cuereel.record.timing import Time, shared
from cuereel.voices.voice import Reading, Samples

SAMPLE_RATE = 48_000
HEAD = SAMPLE_RATE * 30 // 1000
"""Samples kept before the speech: a soft consonant starts under any threshold."""
TAIL = SAMPLE_RATE * 60 // 1000
FADE = SAMPLE_RATE * 4 // 1000
_HOP = SAMPLE_RATE * 5 // 1000
_QUIET_DB = 45.0
"""Sound this far under the loudest 5 ms is not speech, unless the recording's own noise is louder."""
_ABOVE_NOISE_DB = 8.0
_HEADROOM = 0.7
"""One gain for every sentence: Kokoro peaks at 1.15, and turning down single sentences would be heard."""
_SILENT_WORD = SAMPLE_RATE * 3 // 10
_PAD = SAMPLE_RATE // 20
"""Silence around what is stretched, so that its edges are not smeared."""


@dataclass(frozen=True, slots=True)
class Sound:
    """Mono 16-bit sound at 48 kHz, and when each word starts and ends in it, in exact seconds."""

    samples: npt.NDArray[np.int16]
    times: tuple[Time, ...]


def finished(reading: Reading) -> Sound:
    """A reading as it is kept. A line of which nothing sounds becomes a short silence."""
    if not reading.samples.size or not any(reading.times):
        return _silence(len(reading.times))
    scale = Fraction(SAMPLE_RATE, reading.sample_rate)
    samples = resampled(reading.samples, reading.sample_rate) * np.float32(_HEADROOM)
    times = [time and (time[0] * scale, time[1] * scale) for time in reading.times]
    if reading.whole:
        return _within(samples, times, 0, len(samples))
    first, last = speech_bounds(samples)
    return _within(samples, times, first, last)


def at_tempo(sound: Sound, percent: int) -> Sound:
    """A kept sound at another tempo: at 150 percent it lasts two thirds, and its word times scale exactly."""
    if not sound.samples.any():
        return sound
    padded = np.pad(sound.samples.astype(np.float32) / np.float32(32767), _PAD)
    scale = Fraction(100, percent)
    times = [((start * SAMPLE_RATE + _PAD) * scale, (end * SAMPLE_RATE + _PAD) * scale) for start, end in sound.times]
    first, last = round(_PAD * scale), round((_PAD + len(sound.samples)) * scale)
    samples = stretched(padded, percent)[first:last]
    return _within(samples, [(start - first, end - first) for start, end in times], 0, len(samples))


def _within(samples: Samples, times: Sequence[Time | None], first: int, last: int) -> Sound:
    """The speech from `first` to `last` with the air around it; `times` are in samples, and held within the speech."""
    head, tail = max(0, first - HEAD), min(len(samples), last + TAIL)
    held = shared(times, Fraction(first), Fraction(last))
    seconds = tuple(((start - head) / SAMPLE_RATE, (end - head) / SAMPLE_RATE) for start, end in held)
    return Sound(_pcm(_faded(samples[head:tail])), seconds)


def resampled(samples: Samples, sample_rate: int, to: int = SAMPLE_RATE) -> Samples:
    """The same sound at another rate, in Hz."""
    from scipy.signal import resample_poly  # a second to import, which a kept take can do without

    if sample_rate == to:
        return samples
    common = gcd(sample_rate, to)
    return np.asarray(resample_poly(samples, to // common, sample_rate // common), np.float32)


def stretched(samples: Samples, percent: int) -> Samples:
    """The same pitch at another tempo (Signalsmith Stretch, from a fixed seed)."""
    stretch = python_stretch.Signalsmith.Stretch(0)
    stretch.preset(1, SAMPLE_RATE)
    stretch.setTimeFactor(percent / 100)
    return np.asarray(stretch.process(samples[np.newaxis, :]), np.float32).reshape(-1)


def speech_bounds(samples: Samples) -> tuple[int, int]:
    """The first and last sample (half open) of what is louder than silence or noise, to 5 ms."""
    level = _levels(samples)
    noise = float(np.percentile(level, 5))
    threshold = min(max(level.max() - _QUIET_DB, noise + _ABOVE_NOISE_DB), level.max() - _ABOVE_NOISE_DB)
    loud = np.flatnonzero(level > threshold)
    if not loud.size:
        return 0, len(samples)
    return int(loud[0]) * _HOP, min(len(samples), (int(loud[-1]) + 1) * _HOP)


def wav_bytes(samples: npt.NDArray[np.int16]) -> bytes:
    """A mono 48 kHz WAV file."""
    buffer = io.BytesIO()
    with wave.open(buffer, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(SAMPLE_RATE)
        file.writeframes(samples.astype("<i2").tobytes())
    return buffer.getvalue()


def wav_samples(content: bytes) -> npt.NDArray[np.int16]:
    """The samples of what `wav_bytes` made."""
    with wave.open(io.BytesIO(content)) as file:
        return np.frombuffer(file.readframes(file.getnframes()), "<i2").astype(np.int16)


def _levels(samples: Samples) -> npt.NDArray[np.float64]:
    """dB of every 5 ms."""
    count = -(-len(samples) // _HOP)
    padded = np.zeros(count * _HOP)
    padded[: len(samples)] = samples
    return np.asarray(10 * np.log10((padded.reshape(count, _HOP) ** 2).mean(axis=1) + 1e-10))


def _faded(samples: Samples) -> Samples:
    faded = samples.copy()
    fade = min(FADE, len(faded) // 2)
    ramp = np.linspace(0, 1, fade, dtype=np.float32)
    faded[:fade] *= ramp
    faded[len(faded) - fade :] *= ramp[::-1]
    return faded


def _pcm(samples: Samples) -> npt.NDArray[np.int16]:
    peak = float(np.abs(samples).max(initial=0))
    return np.asarray(np.round(samples * (32767 / max(1.0, peak))), np.int16)


def _silence(words: int) -> Sound:
    """A sentence that nobody says (pictures alone): a short while for each of its words."""
    each = Fraction(_SILENT_WORD, SAMPLE_RATE)
    times = tuple((each * index, each * (index + 1)) for index in range(words))
    return Sound(np.zeros(_SILENT_WORD * words, np.int16), times)
