"""The cache of read sentences: a sound file and its word times under the key of all that can change them."""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import numpy as np

from cuereel.record.line import Line
from cuereel.record.sound import SAMPLE_RATE, Sound, wav_bytes, wav_samples
from cuereel.record.timing import Time

ENGINE = 1
"""Raised whenever the same key would have to give another sound."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A sentence on the shelf.

    `unheard` are the positions of words that a recording does not contain, `asides` of those after which it says
    something else.
    """

    audio: Path
    samples: int
    times: tuple[Time, ...]
    unheard: tuple[int, ...]
    asides: tuple[int, ...] = ()

    def sound(self) -> Sound:
        return Sound(wav_samples(self.audio.read_bytes()), self.times)


def key_of(line: Line, voice: str, rate: int, stretch: int) -> str:
    """The key of a line as read: its spoken form, not the numbers of its words, so that edits elsewhere keep it."""
    words = [[[[part.text, part.language, part.ipa] for part in word.parts], word.pause] for word in line.words]
    content = [ENGINE, line.language, words, voice, rate, stretch]
    return hashlib.sha256(json.dumps(content, ensure_ascii=False).encode()).hexdigest()[:40]


def find(folder: Path, key: str, words: int) -> Kept | None:
    """What is kept under a key; nothing when it is missing, damaged, or not of so many words."""
    audio, notes = _paths(folder, key)
    try:
        entry = json.loads(notes.read_bytes())
        sound = audio.read_bytes()
        times = tuple((Fraction(start), Fraction(end)) for start, end in entry["times"])
        kept = Kept(
            audio,
            int(entry["samples"]),
            times,
            tuple(map(int, entry["unheard"])),
            tuple(map(int, entry.get("asides", ()))),
        )
        whole = hashlib.sha256(sound).hexdigest() == entry["sha256"] and len(times) == words
    except (OSError, ValueError, KeyError, TypeError, ZeroDivisionError):
        return None
    return kept if whole else None


def keep(folder: Path, key: str, sound: Sound, unheard: tuple[int, ...], asides: tuple[int, ...] = ()) -> None:
    """Keep a sound. Each file appears whole or not at all, the notes after the sound that they vouch for."""
    audio, notes = _paths(folder, key)
    content = wav_bytes(sound.samples)
    entry = {
        "sample_rate": SAMPLE_RATE,
        "samples": int(np.size(sound.samples)),
        "sha256": hashlib.sha256(content).hexdigest(),
        "times": [[str(start), str(end)] for start, end in sound.times],
        "unheard": list(unheard),
        "asides": list(asides),
    }
    _write(audio, content)
    _write(notes, json.dumps(entry).encode())


def _paths(folder: Path, key: str) -> tuple[Path, Path]:
    home = folder / "voice" / key[:2]
    return home / f"{key}.wav", home / f"{key}.json"


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
