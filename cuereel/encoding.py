"""How films are encoded, as values; what encodes them is in `encode.py`."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Encoding:
    """x264's speed preset and constant quality (lower is better), and the most it may spend (kilobits a second)."""

    preset: str
    quality: int
    most_kbps: int = 20_000


FILM = Encoding("veryfast", 18)
"""Ends well below the 25 Mbit/s that platforms take (measured: 1-4 Mbit/s for drawn films)."""

PREVIEW = Encoding("ultrafast", 26)
