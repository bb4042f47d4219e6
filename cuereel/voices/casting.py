"""Finds the voice that an author names among the files of this folder."""

from __future__ import annotations

import pkgutil
from importlib import import_module
from types import ModuleType

from rapidfuzz import process

import cuereel.voices
from cuereel.voices.voice import Booking, Voice, VoiceRefused


def voice_files() -> tuple[ModuleType, ...]:
    """The modules here that are voices, by name. Each has `NAMES` and `open_voice(booking) -> Voice | None`."""
    names = sorted(module.name for module in pkgutil.iter_modules(cuereel.voices.__path__))
    modules = [import_module(f"cuereel.voices.{name}") for name in names]
    return tuple(module for module in modules if hasattr(module, "open_voice"))


def voice_names() -> tuple[str, ...]:
    """Every voice that can be asked for by name."""
    return tuple(name for module in voice_files() for name in module.NAMES)


def cast(booking: Booking) -> Voice:
    """The voice of a booking. Raises `VoiceRefused` when there is none of that name."""
    for module in voice_files():
        voice: Voice | None = module.open_voice(booking)
        if voice is not None:
            return voice
    asked = booking.name or booking.engine
    near = process.extractOne(asked, voice_names(), score_cutoff=50)
    hints = (f"did you mean '{near[0]}'?",) if near else ()
    raise VoiceRefused(f"there is no voice '{asked}'", *hints, f"voices: {', '.join(voice_names())}, or a sound file")
