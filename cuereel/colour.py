"""Colours as they are written -> their channels; imports nothing, for it is needed before anything is drawn."""

from __future__ import annotations


def rgb(colour: str) -> tuple[int, int, int]:
    """The channels of a "#RRGGBB", 0 to 255."""
    red, green, blue = bytes.fromhex(colour[1:7])
    return red, green, blue
