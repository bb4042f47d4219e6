"""What a film is made of -> the text that credits it: art, voice and fonts."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from cuereel.model import Json, Storyboard

VOICES = {
    "espeak": "eSpeak NG (GPL-3.0-or-later; its licence does not extend to what it says)",
    "kokoro": "Kokoro-82M (Apache-2.0)",
}
"""What stands for a voice by the engine that reads it."""

FONTS = ("Poppins, Indian Type Foundry (OFL-1.1)", "IBM Plex Mono, IBM Corp. (OFL-1.1)")


def credits_text(storyboard: Storyboard, voice: str | Mapping[str, Json], credit: Callable[[str], str]) -> str:
    """One line for each piece of art that a panel names, one for the voice, one for each font."""
    art = sorted({found for panel in storyboard.panels for found in panel.art.values()})
    lines = sorted({_art_line(found, credit) for found in art})
    sections = [("Art", lines), ("Voice", [_voice_line(voice)]), ("Fonts", list(FONTS))]
    blocks = ["\n".join([title, *(f"- {line}" for line in lines)]) for title, lines in sections if lines]
    return "\n\n".join(blocks) + "\n"


def _art_line(art: str, credit: Callable[[str], str]) -> str:
    try:
        return credit(art)
    except KeyError:
        return f"{art}: of unknown origin"


def _voice_line(voice: str | Mapping[str, Json]) -> str:
    if isinstance(voice, str):
        engine, name = ("espeak" if voice.startswith("espeak") else "kokoro"), voice
        if "." in voice:
            return f"recorded by the author ({voice})"
    else:
        engine, name = str(voice.get("engine", "")), str(voice.get("voice", ""))
    made_by = VOICES.get(engine, engine)
    return f"{name}: {made_by}" if name and name != engine else made_by
