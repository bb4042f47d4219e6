"""Placed utterances -> one track of speech, and a track -> the master at the loudness that platforms play back.

The chain (high-pass, compressor, gain, limiter at four times the rate) is ffmpeg's, run as a process; the gain is found by
a secant loop on the loudness of ITU-R BS.1770 (pyloudnorm), within 0.1 LU.
"""

from __future__ import annotations

import subprocess
from collections.abc import Sequence

import imageio_ffmpeg
import numpy as np
import numpy.typing as npt
import pyloudnorm
import soundfile

from cuereel.conform.fit import SAMPLE_RATE
from cuereel.model import Placed

Track = npt.NDArray[np.float32]
"""Mono sound at 48 kHz, shape (samples,), from -1 to 1."""

LOUDNESS = -14.0
"""LUFS that video platforms normalise to."""

CEILING = -2.2
"""dBTP of the limiter: AAC raises peaks by up to 0.8 dB, and the delivered file must stay under -1."""

_TOLERANCE = 0.05


def speech_track(speech: Sequence[Placed], frames: int, fps: int) -> Track:
    """The narration laid on a silent film of so many frames."""
    per_frame = SAMPLE_RATE // fps
    track = np.zeros(frames * per_frame, dtype=np.float32)
    for placed in speech:
        samples, rate = soundfile.read(placed.utterance.audio, dtype="float32")
        assert rate == SAMPLE_RATE, f"{placed.utterance.audio.name} is not at {SAMPLE_RATE} Hz"
        start = placed.start * per_frame
        end = min(len(track), start + len(samples))
        track[start:end] += samples[: end - start]
    return track


def loudness(track: Track) -> float:
    """Integrated loudness in LUFS; minus infinity where there is nothing to hear."""
    if len(track) < SAMPLE_RATE // 2:
        return float("-inf")
    return float(pyloudnorm.Meter(SAMPLE_RATE).integrated_loudness(track.astype(np.float64)))


def master(track: Track, target: float = LOUDNESS) -> Track:
    """The track at `target` LUFS with its peaks held; silence stays silence."""
    before = loudness(track)
    if not np.isfinite(before):
        return track
    gain, tried = target - before, None
    out = track
    for _ in range(8):
        out = _chain(track, before, gain)
        miss = target - loudness(out)
        if abs(miss) < _TOLERANCE:
            break
        slope = 0.8 if tried is None or gain == tried[0] else (tried[1] - miss) / (gain - tried[0])
        tried = (gain, miss)
        gain += miss / min(max(slope, 0.25), 1.2)
    return out


def _chain(track: Track, before: float, gain: float) -> Track:
    filters = (
        f"highpass=f=70,volume={-20 - before:.4f}dB,"
        "acompressor=threshold=-24dB:ratio=3:attack=5:release=80:knee=6:detection=rms,"
        f"volume={gain - (-20 - before):.4f}dB,aresample=192000,"
        f"alimiter=limit={10 ** (CEILING / 20):.6f}:level=false:attack=5:release=60,aresample=48000"
    )
    return through_ffmpeg(track, filters)


def through_ffmpeg(track: Track, filters: str) -> Track:
    """A track through an ffmpeg audio filter chain, cut or padded to its own length."""
    raw = ("-f", "f32le", "-ar", str(SAMPLE_RATE), "-ac", "1")
    command = [imageio_ffmpeg.get_ffmpeg_exe(), "-v", "error", *raw, "-i", "-", "-af", filters, *raw, "-"]
    done = subprocess.run(command, input=track.tobytes(), capture_output=True, check=True)
    out = np.frombuffer(done.stdout, dtype=np.float32)
    return np.pad(out[: len(track)], (0, max(0, len(track) - len(out))))
