"""Frames from a cut -> how far a camera has swung: out of the shot before it, and into the one after it.

Both halves go the same way, so that the two shots are seen as one place that the camera turns in.
"""

from __future__ import annotations

FRAMES = 5
"""Frames before the cut in which it sets out, and behind it in which it comes to rest."""

FAR = 0.24
"""How far it is away at the cut, for the frame's width."""


def swing(since: int) -> float:
    """How far things are from their places, for the frame's width, `since` frames after a cut (below 0: before it).

    Before the cut they go, behind it they come: 0 from `FRAMES` away on. Both are above 0.
    """
    share = (FRAMES + 1 + since) / (FRAMES + 1) if since < 0 else 1 - (since + 1) / (FRAMES + 1)
    return float(FAR * max(0.0, share) ** 2.2)


__all__ = ["FRAMES", "swing"]
