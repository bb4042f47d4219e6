"""Placed utterances -> a layer of speech, layers -> one track, and a track -> the master at the wanted loudness.

The chain (high-pass, compressor, gain, limiter at four times the rate) is ffmpeg's, run as a process; the gain is found
by a secant loop on the measured loudness, within 0.05 LU. The voice is mastered by itself, so that no compressor ever
raises the music; what is laid under it goes through the limiter alone.
"""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from dataclasses import dataclass

import imageio_ffmpeg
import numpy as np
import numpy.typing as npt
import soundfile

from cuereel.assemble.levels import loudness
from cuereel.conform.fit import SAMPLE_RATE
from cuereel.model import Placed

Track = npt.NDArray[np.float32]
"""Sound at 48 kHz from -1 to 1: shape (samples,) for what both speakers play, or (samples, 2)."""

LOUDNESS = -14.0
"""LUFS that video platforms normalise to."""

CEILING = -1.8
"""dBTP that the limiter keeps to: AAC raises peaks by 0.1 to 0.8 dB, and the delivered file must stay under -1."""

_TOLERANCE = 0.05


@dataclass(frozen=True, slots=True, eq=False)
class Layer:
    """A track of the mix, and how much louder or softer (dB) it is mixed in."""

    track: Track
    gain: float = 0.0


def speech_layer(speech: Sequence[Placed], frames: int, fps: int) -> Layer:
    """The narration laid on a silent film of so many frames."""
    per_frame = SAMPLE_RATE // fps
    track = np.zeros(frames * per_frame, dtype=np.float32)
    for placed in speech:
        samples, rate = soundfile.read(placed.utterance.audio, dtype="float32")
        assert rate == SAMPLE_RATE, f"{placed.utterance.audio.name} is not at {SAMPLE_RATE} Hz"
        start = placed.start * per_frame
        end = min(len(track), start + len(samples))
        track[start:end] += samples[: end - start]
    return Layer(track)


def mix(layers: Sequence[Layer]) -> Track:
    """The layers as one track, as long as the longest of them; what is mono stands in the middle of what is not."""
    length = max(len(layer.track) for layer in layers)
    wide = any(layer.track.ndim > 1 for layer in layers)
    out = np.zeros((length, 2) if wide else length, dtype=np.float32)
    for layer in layers:
        track = layer.track[:, None] if wide and layer.track.ndim == 1 else layer.track
        out[: len(track)] += track * np.float32(10 ** (layer.gain / 20))
    return out


def master(track: Track, target: float = LOUDNESS, ceiling: float = CEILING) -> Track:
    """The track at `target` LUFS with its peaks held under `ceiling` dBTP; silence stays silence."""
    before = loudness(track)
    if not np.isfinite(before):
        return track
    gain, tried = target - before, None
    out = track
    for _ in range(8):
        out = _chain(track, before, gain, ceiling)
        miss = target - loudness(out)
        if abs(miss) < _TOLERANCE:
            break
        slope = 0.8 if tried is None or gain == tried[0] else (tried[1] - miss) / (gain - tried[0])
        tried = (gain, miss)
        gain += miss / min(max(slope, 0.25), 1.2)
    return out


def _chain(track: Track, before: float, gain: float, ceiling: float) -> Track:
    to_compressor = -17 - before
    filters = (
        f"highpass=f=70,volume={to_compressor:.4f}dB,"
        "acompressor=threshold=-24dB:ratio=3:attack=5:release=80:knee=6:detection=rms,"
        f"volume={gain - to_compressor:.4f}dB,{_limiter(ceiling)}"
    )
    return through_ffmpeg(track, filters)


def finish(track: Track, target: float = LOUDNESS, ceiling: float = CEILING) -> Track:
    """A mix around a mastered voice brought to `target` LUFS, its peaks held under `ceiling` dBTP."""
    before = loudness(track)
    if not np.isfinite(before):
        return track
    return through_ffmpeg(track, f"volume={target - before:.4f}dB,{_limiter(ceiling)}")


def _limiter(ceiling: float) -> str:
    limit = f"alimiter=limit={10 ** (ceiling / 20):.6f}:level=false:attack=5:release=60:latency=true"
    return f"aresample=192000,{limit},aresample=48000"


def through_ffmpeg(track: Track, filters: str) -> Track:
    """A track through an ffmpeg audio filter chain, cut or padded to its own length."""
    channels = track.shape[1] if track.ndim > 1 else 1
    raw = ("-f", "f32le", "-ar", str(SAMPLE_RATE), "-ac", str(channels))
    command = [imageio_ffmpeg.get_ffmpeg_exe(), "-v", "error", *raw, "-i", "-", "-af", filters, *raw, "-"]
    done = subprocess.run(command, input=track.tobytes(), capture_output=True, check=True)
    out = np.frombuffer(done.stdout, dtype=np.float32).reshape(-1, *track.shape[1:])[: len(track)]
    return np.pad(out, [(0, len(track) - len(out))] + [(0, 0)] * (track.ndim - 1))
