"""A shot that ends on the first frame of the next -> how far what is laid over it is seen as the camera goes in."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from cuereel.model import Shot
from cuereel.scene.acts import into_screen
from cuereel.scene.base import ANTICIPATION
from cuereel.shoot.overlay import Overlay

FADES = 5
"""Frames in which the marker goes before the camera sets out, as what it nears would pass behind it, and in which it
comes back once that has arrived."""


def sets_out(shot: Shot) -> int:
    """The frame, from the shot's start, on which the camera sets out; the shot's length where it has no time to."""
    length = shot.end - shot.start
    last = max((at - shot.start for _, at in shot.promised), default=0)
    start = into_screen.sets_out(length, last - ANTICIPATION)
    return start if into_screen.has_time(length, start) else length


def standing(overlays: Sequence[Overlay], number: int, leaves: int | None, arrived: bool) -> tuple[Overlay, ...]:
    """What stands over the pictures, on a frame of a shot that is left on frame `leaves`, or has been arrived at."""
    share = 1.0
    if leaves is not None:
        share = min(share, (leaves - number) / FADES)
    if arrived:
        share = min(share, (number + 1) / (FADES + 1))
    return tuple(_faded(overlay, share) for overlay in overlays if share > 0)


def _faded(overlay: Overlay, share: float) -> Overlay:
    if share >= 1:
        return overlay
    return Overlay(np.rint(overlay.pixels * share).astype(np.uint8), overlay.left, overlay.top)
