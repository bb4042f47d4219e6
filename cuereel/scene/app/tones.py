"""The colours of an app's pages: light ones under any theme, and the dark ones that a switch brings."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Tones:
    """A page's ground from its top to its foot, letters, small print, lines, the face of a field, a block of colour."""

    top: str
    foot: str
    ink: str
    soft: str
    line: str
    face: str
    block: str


LIGHT = Tones("#FFFFFF", "#E7EDFF", "#141B3F", "#58648F", "#B9C5EC", "#F4F7FF", "#DCE4FF")
DARK = Tones("#1A2145", "#0D1228", "#F5F7FF", "#B4BFE8", "#4355A3", "#242E60", "#2C3976")

__all__ = ["DARK", "LIGHT", "Tones"]
