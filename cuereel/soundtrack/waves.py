"""What instruments and small sounds are made of: decays, filtered noise, and laying a note on a track.

A stereo track has shape (2, samples) here, so that a channel is one stretch of memory.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from scipy.signal import butter, sosfilt, sosfiltfilt

Wave = npt.NDArray[np.float32]
"""A mono sound, shape (samples,), or a stereo one, shape (2, samples)."""


def seconds(length: float, rate: int) -> Wave:
    """The times of a sound's samples."""
    return np.asarray(np.arange(round(length * rate)) / rate, np.float32)


def decay(times: Wave, half: float, attack: float = 0.003) -> Wave:
    """An envelope that rises within `attack` seconds, then halves every `half` seconds, and ends in nothing."""
    fall = np.exp2(-np.maximum(times - attack, 0) / half)
    rise = np.clip(times / attack, 0, 1)
    last = float(times[-1]) if len(times) else 0.0
    close = np.clip((last - times) / min(0.02, max(last / 4, 1e-3)), 0, 1)
    return np.asarray(fall * np.sin(rise * np.pi / 2) ** 2 * close, np.float32)


def glide(start: float, end: float, times: Wave, half: float) -> Wave:
    """A sine that starts at one pitch (Hz) and approaches another, half the way every `half` seconds."""
    rate = 1 / float(times[1] - times[0])
    pitch = end + (start - end) * np.exp2(-times / half)
    return np.asarray(np.sin(2 * np.pi * np.cumsum(pitch) / rate), np.float32)


def sine(pitch: float, times: Wave) -> Wave:
    return np.asarray(np.sin(2 * np.pi * pitch * times), np.float32)


def noise(chance: np.random.Generator, length: float, rate: int) -> Wave:
    return chance.standard_normal(round(length * rate), dtype=np.float32)


def passed(sound: Wave, kind: str, edge: float | tuple[float, float], rate: int, order: int = 2) -> Wave:
    """The sound through a low-, high- or band-pass ("lowpass", "highpass", "bandpass") at these Hz."""
    return np.asarray(sosfilt(butter(order, edge, kind, fs=rate, output="sos"), sound), np.float32)


def evenly_passed(sound: Wave, kind: str, edge: float | tuple[float, float], rate: int) -> Wave:
    """The same without delay: forward and backward."""
    return np.asarray(sosfiltfilt(butter(1, edge, kind, fs=rate, output="sos"), sound), np.float32)


def panned(sound: Wave, where: float) -> Wave:
    """A mono sound on two speakers, from -1 (left) to 1 (right), at equal power."""
    angle = (where + 1) * np.pi / 4
    return np.stack([sound * np.float32(np.cos(angle)), sound * np.float32(np.sin(angle))])


def lay(track: Wave, sound: Wave, at: int, gain: float = 1.0) -> None:
    """Add a sound to a track from a sample on; what lies outside the track is lost."""
    first, last = max(at, 0), min(at + sound.shape[-1], track.shape[-1])
    if first < last:
        track[..., first:last] += np.float32(gain) * sound[..., first - at : last - at]
