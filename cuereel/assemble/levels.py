"""Sound, or a delivered film -> how loud it is and how high it peaks, as platforms measure both (ITU-R BS.1770-4)."""

from __future__ import annotations

import io
from dataclasses import dataclass
from pathlib import Path

import av
import numpy as np
import numpy.typing as npt

from cuereel.conform.fit import SAMPLE_RATE

Samples = npt.NDArray[np.float32]
"""Sound at 48 kHz from -1 to 1: shape (samples,) for what both speakers play, or (samples, channels)."""

OVERSAMPLING = 4
"""Times the sample rate at which peaks are looked for (BS.1770-4, annex 2)."""

SILENCE = float("-inf")


@dataclass(frozen=True, slots=True)
class Levels:
    """Integrated loudness in LUFS and true peak in dBTP; minus infinity where there is nothing to hear."""

    loudness: float
    true_peak: float


def levels(sound: Samples) -> Levels:
    """Both measures of a sound."""
    return Levels(loudness(sound), true_peak(sound))


def loudness(sound: Samples) -> float:
    """Integrated loudness in LUFS; a single channel is measured as both speakers play it, 3 dB above itself."""
    # Imported here because it takes a second, and an unchanged film is never measured again.
    import pyloudnorm

    if len(sound) < SAMPLE_RATE // 2 or not sound.any():
        return SILENCE
    both = sound if sound.ndim > 1 else np.stack([sound, sound], axis=1)
    return float(pyloudnorm.Meter(SAMPLE_RATE).integrated_loudness(both.astype(np.float64)))


def true_peak(sound: Samples) -> float:
    """The highest peak between the samples of any channel, in dBTP."""
    from scipy.signal import resample_poly

    if not sound.any():
        return SILENCE
    channels = sound.reshape(len(sound), -1).T
    peak = max(float(np.abs(resample_poly(channel, OVERSAMPLING, 1)).max()) for channel in channels)
    return 20 * float(np.log10(peak))


def heard_in(film: Path | bytes) -> Samples:
    """The sound of a file, or of a file's content, as a player decodes it, shape (samples, channels)."""
    content: io.BytesIO | str = io.BytesIO(film) if isinstance(film, bytes) else str(film)
    with av.open(content, "r") as container:
        blocks = [frame.to_ndarray().T for frame in container.decode(audio=0)]
    return np.concatenate(blocks).astype(np.float32, copy=False)
