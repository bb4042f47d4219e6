"""What a text stands on -> the colours of its type and of what is drawn on it, clear on paper and on a screen."""

from __future__ import annotations

from dataclasses import dataclass

from cuereel.scene.card import is_dark, mix
from cuereel.theme import Theme

PAPER = "#FFFDF6"
"""The colour of paper."""

DARK = "#121A3E"
"""Type on paper, and on what is highlighted."""

ON_PAPER = {"red": "#D2203A", "green": "#0E7A47", "yellow": "#B36B00", "blue": "#0A5FBF"}
"""Pens."""

MARKERS = {"red": "#FFA3AC", "green": "#8FEBB9", "yellow": "#FFDB4D", "blue": "#97D6FF"}
"""Highlighters, on which dark type is read."""

ROLES = {"red": "bad", "green": "good", "yellow": "warn", "blue": "cool"}

USUAL = {"highlight": "yellow", "circle": "red", "underline": "red", "strike": "red", "turn": "blue", "blink": "yellow"}
"""The colour of a mark that has none of its own."""


@dataclass(frozen=True)
class Ink:
    """Colours on paper, or on the screens of a theme."""

    theme: Theme
    paper: bool

    @property
    def text(self) -> str:
        return DARK if self.paper else self.theme.colour("ink")

    @property
    def quiet(self) -> str:
        """What is no more than legible."""
        return mix(DARK, PAPER, 0.45) if self.paper else self.theme.colour("muted")

    @property
    def faint(self) -> str:
        """Lines that nobody reads."""
        if self.paper:
            return mix(DARK, PAPER, 0.84)
        return mix(self.theme.colour("line"), self.theme.colour("surface"), 0.25 if is_dark(self.theme) else 0.35)

    def pen(self, verb: str, colour: str) -> str:
        """The colour in which a part is circled, underlined, struck out, or turns."""
        name = colour or USUAL.get(verb, "green")
        return ON_PAPER[name] if self.paper else self.theme.colour(ROLES[name])

    def marker(self, verb: str, colour: str) -> str:
        """The colour behind a part that is highlighted, or blinks."""
        return MARKERS[colour or USUAL.get(verb, "yellow")]


__all__ = ["DARK", "PAPER", "Ink"]
