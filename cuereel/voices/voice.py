"""What every voice promises: what it can do, what it is, and a `Reading` of any line."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from cuereel.record.line import Line

Samples = npt.NDArray[np.float32]
"""Mono sound, shape (samples,), from -1 to 1."""


class VoiceRefused(ValueError):
    """The author asked a voice for what it does not have; the message says what, and `hints` what to do."""

    def __init__(self, message: str, *hints: str) -> None:
        super().__init__(message)
        self.hints = hints


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What a voice can do, honestly.

    `timings` says whether word times come from the engine itself rather than from alignment. `rates` is the range of
    tempo that it reads well at, in percent of its natural one. `languages` are those that it is good at.
    """

    timings: bool
    rates: tuple[int, int]
    languages: tuple[str, ...]
    offline: bool
    licence: str


@dataclass(frozen=True, slots=True)
class Reading:
    """A line as sound, and for each of its words when it starts and ends, in samples (half open, never going back).

    A silent word has no time. `unheard` are the positions of words that a recording does not contain, `asides` of those
    after which it says something else. `whole` says that the sound begins and ends as it should; what is not whole is
    trimmed to its speech.
    """

    samples: Samples
    sample_rate: int
    times: tuple[tuple[int, int] | None, ...]
    unheard: tuple[int, ...] = ()
    asides: tuple[int, ...] = ()
    whole: bool = False


class Voice(Protocol):
    """A voice that has been opened. `identity` names all that can change its sound, for the cache."""

    @property
    def capabilities(self) -> Capabilities: ...

    @property
    def identity(self) -> str: ...

    def synth(self, line: Line, rate_percent: int) -> Reading: ...


VoiceSpec = str | Mapping[str, Any]
"""A voice as the author names it: "jm_kumo", "espeak", "takes/me.wav", or {engine: kokoro, voice: jm_kumo}."""


@dataclass(frozen=True, slots=True)
class Booking:
    """All that a voice may need to be opened; it travels to other processes.

    `engine` and `name` are what the author asks for, either of them possibly empty; `root` is the project's folder.
    """

    engine: str
    name: str
    language: str
    lines: tuple[Line, ...]
    root: Path

    @classmethod
    def of(cls, spec: VoiceSpec, language: str, lines: tuple[Line, ...], root: Path) -> Booking:
        if isinstance(spec, str):
            return cls("", spec, language, lines, root)
        unknown = sorted(set(spec) - {"engine", "voice"})
        if unknown:
            raise VoiceRefused(f"a voice has no setting '{unknown[0]}'", "it has engine and voice")
        return cls(str(spec.get("engine", "")), str(spec.get("voice", "")), language, lines, root)
