"""A cue alone in a script -> what the director makes of it."""

from __future__ import annotations

from pathlib import Path

from cuereel.build import Order, storyboard
from cuereel.film import Film
from cuereel.model import Panel


def directed(cue: str, folder: Path, cache: Path, said: str = "This is what it all comes to in the end.") -> Film:
    """The film of a script that says one thing, and has one cue after it."""
    script = folder / "film.txt"
    script.write_text(f"SCRIPT:\n\n{said}\n<{cue}>\n", encoding="utf-8")
    return storyboard(Order(script, cache=cache))


def cued(film: Film) -> Panel:
    """The panel of the cue."""
    assert film.storyboard is not None
    return next(panel for panel in film.storyboard.panels if panel.cues)
