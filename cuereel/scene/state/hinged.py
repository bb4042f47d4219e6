"""What opens or closes: a leaf swings on its hinge, or two do, and one looks into the dark and the light behind."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from cuereel.scene.bake import sprite_at
from cuereel.scene.motion import ease_in_out, overshoot
from cuereel.scene.rig import Rig
from cuereel.scene.sprite import Picture, Sprite
from cuereel.scene.stage import PX
from cuereel.scene.state.mote import At, Look, Mote, Room, mote, popped
from cuereel.scene.track import elapsed

SWING = 0.8
"""Seconds in which a leaf swings."""

AJAR = 0.26
"""How wide an open leaf is seen, for its width."""

BROAD = 0.72
"""How wide for its height is what has two leaves."""

INSIDE = (
    '<defs><linearGradient id="i" x1="0" x2="0" y1="0" y2="1"><stop offset="0" stop-color="#0A1026"/>'
    '<stop offset="1" stop-color="#1D2A55"/></linearGradient><radialGradient id="w" cy=".62" r=".62">'
    '<stop offset="0" stop-color="#FFE3A0" stop-opacity=".95"/><stop offset="1" stop-color="#FFC24D" stop-opacity="0"/>'
    '</radialGradient></defs><rect x="1" y="1" width="{0}" height="198" rx="6" fill="url(#i)"/>'
    '<rect x="1" y="1" width="{0}" height="198" rx="6" fill="url(#w)"/>'
)

_lands = overshoot(1.1)


def opening(room: Room) -> Look:
    """It stands closed and swings open; light falls out."""
    return _hinged(room, lambda seconds: _lands(elapsed(seconds - 0.1, SWING)) if seconds > 0.1 else 0.0)


def closing(room: Room) -> Look:
    """It stands open and swings shut."""

    def open_by(seconds: float) -> float:
        share = elapsed(seconds - 0.35, SWING)
        slam = 0.05 * math.exp(-(seconds - 1.15) / 0.12) * abs(math.sin(16 * (seconds - 1.15))) if share >= 1 else 0.0
        return 1 - ease_in_out(share) + slam

    return _hinged(room, open_by)


def _hinged(room: Room, open_by: Callable[[float], float]) -> Look:
    across = 200 * room.wide / room.high

    def behind(seconds: float) -> At:
        # the light inside is alive, as light is
        seen = 1.0 if open_by(seconds) > 0.02 else 0.0
        return At(size=0.93, seen=seen * (0.94 + 0.06 * math.sin(2 * math.pi * seconds / 1.9)))

    def shine(seconds: float) -> At:
        return At(seen=min(1.0, max(0.0, open_by(seconds))) * (0.5 + 0.08 * math.sin(2.4 * seconds)) * popped(seconds))

    def leaves(sprite: Sprite) -> tuple[Mote, ...]:
        pixels = sprite.picture.pixels
        high, wide = pixels.shape[:2]
        two = wide / high > BROAD
        parts = ((slice(0, wide // 2), -1), (slice(wide // 2, wide), 1)) if two else ((slice(0, wide), -1),)
        return tuple(_leaf(sprite, columns, side, open_by) for columns, side in parts)

    dark = mote(INSIDE.format(across - 2), (across, 200), room.wide, behind, behind=True)
    glow = mote(
        '<defs><radialGradient id="g"><stop offset="0" stop-color="#FFD98A" stop-opacity=".8"/>'
        '<stop offset="1" stop-color="#FFD98A" stop-opacity="0"/></radialGradient></defs>'
        '<ellipse cx="100" cy="100" rx="100" ry="100" fill="url(#g)"/>',
        (200, 200), 1.5 * room.unit, shine, behind=True,
    )  # fmt: skip
    return Look((glow, dark), aside=0.08, cut=leaves)


def _leaf(sprite: Sprite, columns: slice, side: int, open_by: Callable[[float], float]) -> Mote:
    """One leaf, whose hinge is at its outer edge."""
    pixels = sprite.picture.pixels
    each = float(sprite.width) / PX / pixels.shape[1]
    wide = (columns.stop - columns.start) * each
    middle = ((columns.start + columns.stop) / 2 - pixels.shape[1] / 2) * each
    cut = Picture(np.ascontiguousarray(pixels[:, columns]))
    piece = sprite_at(cut, wide, np.zeros(3))

    def way(seconds: float) -> At:
        shown = 1 - (1 - AJAR) * open_by(seconds)
        return At(x=middle + side * wide * (1 - shown) / 2, size=shown, tall=1 / shown)

    return Mote(Rig(piece), way, piece=True)


__all__ = ["closing", "opening"]
