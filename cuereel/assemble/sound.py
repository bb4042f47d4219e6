"""A timeline's speech and its soundtrack -> the film's sound, mastered, encoded and measured; cached by all of them.

What counts is what a player hears: the encoded sound is decoded again and measured, and where encoding has raised its
peaks or moved its loudness too far, it is mastered once more with as much less or more.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from functools import cache as once
from hashlib import sha256
from importlib.metadata import version
from math import isfinite
from pathlib import Path
from typing import TYPE_CHECKING

from cuereel.cache import Cache, content_key
from cuereel.conform.fit import SAMPLE_RATE
from cuereel.model import Json, Placed, Timeline
from cuereel.soundtrack.plan import Soundtrack

if TYPE_CHECKING:
    from cuereel.assemble.levels import Levels
    from cuereel.assemble.mix import Layer, Track

MOST_PEAK = -1.0
"""dBTP that the delivered sound stays under."""

NEAR_ENOUGH = 0.2
"""LU that its loudness may miss the target by."""

SILENT = Soundtrack()
"""The soundtrack of a film in which nothing but the voice is heard."""

_TRIES = 4
_PACKAGES = ("av", "imageio-ffmpeg", "numpy", "pyloudnorm", "scipy", "soundfile")
_MODULES = ("aac.py", "levels.py", "mix.py", "sound.py")


@dataclass(frozen=True, slots=True)
class Sound:
    """The encoded sound of a film (an MP4 without picture), and its levels as a player hears it (LUFS, dBTP)."""

    path: Path
    loudness: float
    true_peak: float


def sound_key(timeline: Timeline, soundtrack: Soundtrack = SILENT) -> str:
    """The key of a film's sound: which samples start where, what sounds beside them, and all that makes it."""
    speech = [[placed.start, _digest(placed.utterance.audio)] for placed in timeline.speech]
    return content_key(
        ["sound", speech, timeline.frames, timeline.frame.fps, _beside(soundtrack), _engine(soundtrack != SILENT)]
    )


def _beside(soundtrack: Soundtrack) -> Json:
    music = soundtrack.music
    heard = replace(soundtrack, music=replace(music, file=None)) if music else soundtrack
    return [repr(heard), _digest(music.file) if music and music.file else None]


def film_sound(timeline: Timeline, key: str, cache: Cache, soundtrack: Soundtrack = SILENT) -> Sound:
    """The sound under its key, made where the cache lacks it."""
    measured_key = content_key(["levels", key])
    encoded, measured = cache.get(key), cache.get(measured_key)
    if encoded is None or measured is None:
        content, found = _make(timeline.speech, timeline.frames, timeline.frame.fps, soundtrack)
        encoded = cache.put(key, content, ".m4a")
        numbers = {name: value if isfinite(value) else None for name, value in asdict(found).items()}
        measured = cache.put(measured_key, json.dumps(numbers).encode(), ".json")
    heard = json.loads(measured.read_bytes())
    return Sound(encoded, _level(heard["loudness"]), _level(heard["true_peak"]))


def _level(kept: float | None) -> float:
    return float("-inf") if kept is None else kept


def _make(speech: Sequence[Placed], frames: int, fps: int, soundtrack: Soundtrack) -> tuple[bytes, Levels]:
    from cuereel.assemble.mix import speech_layer

    voice = speech_layer(speech, frames, fps).track
    beside: tuple[Layer, ...] = ()
    if soundtrack != SILENT:
        from cuereel.assemble.accompany import accompaniment

        beside = accompaniment(soundtrack, voice, fps)
    return deliverable(voice, frames * SAMPLE_RATE // fps, beside)


def deliverable(voice: Track, samples: int, beside: Sequence[Layer] = ()) -> tuple[bytes, Levels]:
    """A mono voice, mastered and encoded so that what is heard keeps to the loudness and the peak of platforms.

    What sounds `beside` it is at levels against a voice at -14 LUFS.
    """
    from cuereel.assemble.aac import encode_sound
    from cuereel.assemble.levels import heard_in, levels
    from cuereel.assemble.mix import CEILING, LOUDNESS, Layer, finish, master, mix

    track, mastered = voice, master
    if beside:
        track, mastered = mix([Layer(master(voice)), *beside]), finish
    target, ceiling = LOUDNESS, CEILING
    for tries_left in reversed(range(_TRIES)):
        encoded = encode_sound(mastered(track, target, ceiling), samples)
        found = levels(heard_in(encoded)[:samples])
        over = found.true_peak - MOST_PEAK
        miss = LOUDNESS - found.loudness if isfinite(found.loudness) else 0.0
        if not tries_left or (over < 0 and abs(miss) < NEAR_ENOUGH):
            break
        ceiling -= max(0.0, over + 0.2) if over >= 0 else 0.0
        target += miss if abs(miss) >= NEAR_ENOUGH else 0.0
    return encoded, found


def _digest(path: Path) -> str:
    return sha256(path.read_bytes()).hexdigest()


@once
def _engine(accompanied: bool) -> str:
    """A hash over the code that makes the sound, and the versions of the packages that it uses."""
    folder = Path(__file__).parent
    files = [folder / name for name in _MODULES]
    if accompanied:
        files += [folder / "accompany.py", *sorted((folder.parent / "soundtrack").glob("*.py"))]
    code = [sha256(file.read_bytes()).hexdigest() for file in files]
    return content_key([code, [[name, version(name)] for name in _PACKAGES]])
