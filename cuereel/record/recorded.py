"""A sound file of any common kind becomes mono samples of an even height.

WAV, FLAC, OGG and AIFF are read by libsndfile; everything else, and what is not what its name says, by ffmpeg, in a
process of its own that may open that one file and no playlist.
"""

from __future__ import annotations

import subprocess
from pathlib import Path

import imageio_ffmpeg
import numpy as np
import numpy.typing as npt
import soundfile

from cuereel.voices.voice import Samples, VoiceRefused

SUFFIXES = frozenset(
    ".wav .flac .ogg .oga .opus .mp3 .aiff .aif .caf .m4a .aac .mp4 .mov .3gp .amr .wma .webm .mka .mkv".split()
)
"""Names that say that a file holds sound; a film's sound is its first track."""

LONGEST = 30 * 60
"""Seconds; the memory of an alignment grows with the recording and the script."""

_PLAIN = frozenset((".wav", ".flac", ".ogg", ".oga", ".aiff", ".aif"))
_CONTAINERS = "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,ogg,mp3,wav,flac,aac,aiff,caf,asf,amr"
_RATE = 48_000
_SILENT = 1e-4
_CANCELLED = 0.2
"""Two channels whose mean keeps less than this of the louder one's energy are out of phase."""


def read_sound(path: Path) -> tuple[Samples, int]:
    """The file's sound, mono, without offset, its highest peak at 1, and its rate in Hz.

    Raises `VoiceRefused` for a file that holds no sound, that cannot be read, or that is longer than `LONGEST`.
    """
    plain = _by_libsndfile(path) if path.suffix.lower() in _PLAIN else None
    channels, rate = plain or (_by_ffmpeg(path), _RATE)
    samples = _mono(np.nan_to_num(channels, posinf=0, neginf=0))
    samples = samples - np.float32(samples.mean()) if samples.size else samples
    peak = float(np.abs(samples).max(initial=0))
    if peak < _SILENT:
        raise VoiceRefused(f"the recording '{path.name}' holds no sound", "record it again, or name another file")
    if len(samples) > LONGEST * rate:
        minutes = len(samples) / rate / 60
        raise VoiceRefused(
            f"the recording '{path.name}' lasts {minutes:.0f} minutes; at most {LONGEST // 60} can be aligned",
            "keep the reading of each film in a file of its own",
        )
    return np.asarray(samples / np.float32(peak), np.float32), rate


def _by_libsndfile(path: Path) -> tuple[npt.NDArray[np.float32], int] | None:
    try:
        samples, rate = soundfile.read(path, dtype="float32", always_2d=True)
    except (OSError, RuntimeError):
        return None
    return np.asarray(samples, np.float32), int(rate)


def _by_ffmpeg(path: Path) -> npt.NDArray[np.float32]:
    """Two channels at `_RATE`, shape (samples, 2)."""
    safe = ("-protocol_whitelist", "file", "-format_whitelist", _CONTAINERS)
    wanted = ("-map", "0:a:0", "-ac", "2", "-ar", str(_RATE), "-t", str(LONGEST + 60), "-f", "f32le", "-")
    command = [imageio_ffmpeg.get_ffmpeg_exe(), "-v", "error", "-nostdin", *safe, "-i", f"file:{path}", *wanted]
    done = subprocess.run(command, capture_output=True, check=False)
    if not done.stdout:
        reason = "it is empty" if not path.stat().st_size else "it is damaged, or no sound file"
        raise VoiceRefused(
            f"the recording '{path.name}' cannot be read: {reason}", "play it; save it again as WAV, FLAC, MP3 or M4A"
        )
    return np.frombuffer(done.stdout, "<f4").reshape(-1, 2)


def _mono(channels: npt.NDArray[np.float32]) -> Samples:
    """The mean of the channels; where they cancel each other, the louder one."""
    mean = channels.mean(axis=1)
    energies = (channels.astype(np.float64) ** 2).sum(axis=0)
    if float((mean.astype(np.float64) ** 2).sum()) < _CANCELLED * float(energies.max(initial=0)):
        return np.asarray(channels[:, int(energies.argmax())], np.float32)
    return np.asarray(mean, np.float32)
