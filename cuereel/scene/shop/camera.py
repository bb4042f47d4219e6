"""The speed at which the camera goes through a screen, and comes back."""

from __future__ import annotations


def rush(t: float) -> float:
    """A camera that starts at once, gathers speed and arrives softly."""
    return 0.35 * t + 0.65 * t * t * (3 - 2 * t)


def draw_back(t: float) -> float:
    """A camera that starts at once, and takes most of its way to come to rest."""
    eased = 1 - (1 - t) ** 2
    return 0.5 * eased + 0.5 * t * t * (3 - 2 * t)
