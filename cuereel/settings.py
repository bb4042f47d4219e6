"""What the author set, in all its places (merged by the parser) -> the film's settings, each with a value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import TypeVar

import yaml
from pydantic import ValidationError

from cuereel.conform.fit import Wish
from cuereel.diagnostics import Diagnostic, Span, error
from cuereel.formats import FrameFormat, formats
from cuereel.model import Frame, Json, Setting
from cuereel.schema import did_you_mean
from cuereel.theme import Theme, read_theme

T = TypeVar("T")

DEFAULT_VOICE = "jm_kumo"

RATES = (24, 25, 30, 48, 50, 60)
"""Frames a second that platforms take and that divide 48,000 samples."""


@dataclass(frozen=True, slots=True)
class MusicChoice:
    """The music that is wanted: a file, named from the project's root, else ("") composed here; `gain` in dB."""

    file: str = ""
    gain: float = 0.0


@dataclass(frozen=True)
class FilmSettings:
    """Every setting of a film, with a value; `sounds` is the gain of the small sounds in dB, None without them."""

    frame: Frame
    format: FrameFormat
    theme: Theme
    wish: Wish
    voice: str | Mapping[str, Json]
    say: Mapping[str, Json]
    english: tuple[str, ...]
    captions: bool
    loop: bool
    music: MusicChoice | None
    sounds: float | None
    seed: int
    tags: tuple[str, ...]

    @property
    def voice_name(self) -> str:
        """The voice's name, which is that of a file of the project where the author has read the script herself."""
        return self.voice if isinstance(self.voice, str) else str(self.voice.get("voice", ""))


def resolve(
    given: Mapping[str, Setting], themes: Mapping[str, Path], default_voice: str
) -> tuple[FilmSettings | None, tuple[Diagnostic, ...]]:
    """The film's settings from the merged ones; None where one of them cannot be."""
    found: list[Diagnostic] = []
    film_format = _one_of("frame", given, formats(), "shorts", found)
    theme_path = _one_of("theme", given, themes, "navy", found)
    fps = int(_value(given, "fps", 30))
    if fps not in RATES:
        choices = ", ".join(map(str, RATES))
        found.append(error("bad-value", f"`fps` is one of {choices}, not {fps}", _span(given, "fps")))
    theme = _theme(theme_path, given, found) if theme_path else None
    if found or film_format is None or theme is None:
        return None, tuple(found)
    duration = _value(given, "duration", "auto")
    seconds = None if duration == "auto" else Fraction(str(duration))
    return FilmSettings(
        frame=Frame(film_format.name, film_format.width, film_format.height, fps),
        format=film_format,
        theme=theme,
        wish=Wish(seconds, _value(given, "fit", "natural") == "exact", _span(given, "duration")),
        voice=_value(given, "voice", default_voice),
        say=_value(given, "say", {}),
        english=tuple(_value(given, "english", ())),
        captions=_value(given, "captions", True) is not False,
        loop=_value(given, "loop", True) is not False,
        music=_music(_value(given, "music", True)),
        sounds=_gain(_value(given, "sounds", True)),
        seed=int(_value(given, "seed", 0)),
        tags=tuple(_value(given, "tags", ())),
    ), ()


def _value(given: Mapping[str, Setting], key: str, default: Json) -> Json:
    return given[key].value if key in given else default


def _music(value: Json) -> MusicChoice | None:
    if value is False:
        return None
    file = value.get("file", "") if isinstance(value, Mapping) else value if isinstance(value, str) else ""
    return MusicChoice(str(file), _gain(value) or 0.0)


def _gain(value: Json) -> float | None:
    """How much louder than usual (dB), of a setting that is on, off or a mapping."""
    if value is False:
        return None
    return float(value.get("gain", 0.0)) if isinstance(value, Mapping) else 0.0


def _span(given: Mapping[str, Setting], key: str) -> Span | None:
    return given[key].span if key in given else None


def _one_of(
    key: str, given: Mapping[str, Setting], known: Mapping[str, T], default: str, found: list[Diagnostic]
) -> T | None:
    name = str(_value(given, key, default))
    if name not in known:
        hint = did_you_mean(name, list(known)) or f"there are {', '.join(known)}"
        found.append(error("bad-value", f'there is no {key} "{name}"', _span(given, key), hint))
        return None
    return known[name]


def _theme(path: Path, given: Mapping[str, Setting], found: list[Diagnostic]) -> Theme | None:
    try:
        return read_theme(path.read_text(encoding="utf-8"))
    except (ValidationError, yaml.YAMLError, OSError) as problem:
        first = str(problem).splitlines()[0]
        found.append(error("bad-theme", f"{path.name} is no theme: {first}", _span(given, "theme")))
        return None
