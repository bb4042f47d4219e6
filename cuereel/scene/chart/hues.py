"""The colours that an author names, and those of what is poured -> colours of the theme, or beside it."""

from __future__ import annotations

from typing import Literal

from cuereel.scene.card import mix
from cuereel.scene.chart.gauge import Vessel
from cuereel.theme import Theme

Colour = Literal[
    "", "own", "red", "green", "blue", "yellow", "orange", "grey", "purple", "pink", "brown", "white", "black"
]
"""A colour by its name; "own" is what a thing has of which none is told."""

HALF, LOW = 0.5, 0.25
"""How full a battery is that is not in the green any more, and one that is in the red."""

ROLES = {"red": "bad", "green": "good", "blue": "cool", "yellow": "warn", "orange": "accent", "grey": "muted"}
"""The theme's colours for those that an author names."""

OTHERS = {"purple": "#8E6BE8", "pink": "#F27BB5", "brown": "#9A6B43", "white": "#F1F4FA", "black": "#2B3142"}

CONTENTS = {"coffee": "#8A5A36", "tea": "#C98342", "milk": "#F3EEE3", "juice": "#F59B2D", "water": "#45B8F0"}

OWN = {"bar": "cool", "battery": "good", "thermometer": "bad", "glass": "cool", "jar": "accent"}
"""The theme's colour of each vessel of which none is told."""


def coloured(theme: Theme, colour: str) -> str:
    """A colour as "#RRGGBB"; "" where none is named."""
    if colour in ROLES:
        hue = theme.colour(ROLES[colour])
        # what is pale by its role is grey enough to be seen as such
        return mix(hue, "#8A93A6", 0.6) if colour == "grey" else hue
    return OTHERS.get(colour, "")


def vessel_colours(
    theme: Theme, vessel: Vessel, content: str, told: tuple[str, str], levels: tuple[float, float]
) -> tuple[str, str]:
    """What a vessel is filled with at first and at last; a battery of which no colour is told shows its level."""
    first, last = told
    if vessel == "battery" and not (first or last):
        first, last = map(_charge, levels)
    own = CONTENTS.get(content) or theme.colour(OWN[vessel])
    start = coloured(theme, first) or (theme.colour("cool") if vessel == "thermometer" and last else own)
    return start, coloured(theme, last) or start


def _charge(level: float) -> str:
    """The colour of a battery that is so full (0 to 1)."""
    return "green" if level > HALF else "yellow" if level > LOW else "red"


__all__ = ["Colour", "coloured", "vessel_colours"]
