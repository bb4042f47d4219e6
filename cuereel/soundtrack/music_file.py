"""A music file of the project -> a bed of the film's length: looped over crossfades or cut, faded at both ends."""

from __future__ import annotations

from pathlib import Path

import av
import numpy as np
from av.error import FFmpegError

from cuereel.soundtrack.waves import Wave, lay

CROSSFADE, FADE_IN, FADE_OUT = 1.5, 0.25, 2.0
"""Seconds of the joins of a loop, and of the film's ends."""


class Unplayable(Exception):
    """The file holds no sound that can be read; the message says why."""


def inspect(path: Path) -> None:
    """Open a file as far as to know that there is sound in it; raises `Unplayable`."""
    try:
        with av.open(str(path), "r") as container:
            if not container.streams.audio:
                raise Unplayable("there is no sound in it")
            next(container.decode(audio=0))
    except (FFmpegError, StopIteration) as problem:
        raise Unplayable("it is no sound file that can be read") from problem


def laid_under(path: Path, samples: int, rate: int) -> Wave:
    """The file's music for so many samples at `rate`, stereo (2, n); raises `Unplayable`."""
    music = _decoded(path, samples, rate)
    out = np.zeros((2, samples), np.float32)
    overlap = min(round(CROSSFADE * rate), music.shape[1] // 3)
    at = 0
    while at < samples:
        lay(out, _faded(music, overlap if at else 0, overlap), at)
        at += max(1, music.shape[1] - overlap)
    return _faded(out, min(round(FADE_IN * rate), samples), min(round(FADE_OUT * rate), samples))


def _decoded(path: Path, samples: int, rate: int) -> Wave:
    """The file's sound, as much of it as a film of so many samples may need."""
    resampler = av.AudioResampler(format="fltp", layout="stereo", rate=rate)
    blocks, length = [], 0
    try:
        with av.open(str(path), "r") as container:
            for frame in container.decode(audio=0):
                for block in resampler.resample(frame):
                    blocks.append(block.to_ndarray())
                    length += block.samples
                if length > samples + CROSSFADE * rate:
                    break
    except FFmpegError as problem:
        raise Unplayable("it is no sound file that can be read") from problem
    if not length:
        raise Unplayable("there is no sound in it")
    return np.concatenate(blocks, axis=1).astype(np.float32, copy=False)


def _faded(sound: Wave, start: int, end: int) -> Wave:
    """The sound with its ends faded over so many samples, at equal power."""
    out = sound.copy()
    if start:
        out[:, :start] *= np.sin(np.linspace(0, np.pi / 2, start, dtype=np.float32))
    if end:
        out[:, -end:] *= np.cos(np.linspace(0, np.pi / 2, end, dtype=np.float32))
    return out
