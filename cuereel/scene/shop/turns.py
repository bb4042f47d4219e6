"""A tile whose turn it is -> how it wakes up, is looked through, points where its data goes, and is ticked."""

from __future__ import annotations

import numpy as np
from manim import Mobject

from cuereel.scene.base import CueScene
from cuereel.scene.card import rounded
from cuereel.scene.motion import overshoot
from cuereel.scene.moves import Move
from cuereel.scene.rig import Rig, moved, scaled, shifted
from cuereel.scene.shop.tile import Tile
from cuereel.scene.stage import px

WAITS = 0.82
"""The size of a tile before its turn and after it."""

LIT = 5
"""How much sooner a tile is lit than it stands at the front: its word is heard, and the camera has just stopped."""


def wake(tile: Tile) -> Move:
    """A tile is lit at once, and comes to the front."""
    first, spring = tile.grown, overshoot(1.4)

    def pose(t: float) -> None:
        tile.grown = first + (1 - first) * spring(t)
        tile.shown |= {"veil": max(0.0, 1 - LIT * t), "active": min(1.0, LIT * t)}
        tile.lay()

    return Move(tile.body, pose, 0.32, lambda t: t)


def point(tile: Tile, seconds: float) -> Move:
    """The arrows of a tile move one after the other: out while it reads, then in while it stores."""
    ways = [(name, step) for name, step, way in zip(("out", "in"), (1, -1), tile.ways, strict=True) if len(way)]

    def pose(t: float) -> None:
        for number, (name, step) in enumerate(ways):
            share = min(1.0, max(0.0, t * len(ways) - number))
            hops = max(1, round(seconds / len(ways) / 0.4))
            tile.pushed[name] = shifted(0, step * px(26) * abs(float(np.sin(np.pi * hops * share))))
        tile.lay()

    return Move(Mobject(), pose, seconds, lambda t: t)


def scan(scene: CueScene, tile: Tile, seconds: float) -> Move:
    """Without lines, a bar of light passes over the tile again and again."""
    box = tile.box
    bar = rounded(14, box.height / px(1) - 20, 7, scene.colour("cool")).set_opacity(0.6)
    rig = Rig(bar.move_to(moved(tile.view, box.center)).set_z_index(21))
    half = box.width / 2 - px(20)
    scene.add(bar)

    def pose(t: float) -> None:
        rig.pose(shifted(half * np.sin(2 * np.pi * max(1, round(seconds)) * t)))
        if t >= 1:
            scene.remove(bar)

    return Move(bar, pose, seconds, lambda t: t)


def tick(tile: Tile) -> Move:
    def pose(t: float) -> None:
        tile.stamp = scaled(max(0.01, 0.35 + 0.65 * overshoot(2.6)(t)), about=tile.hub[:2])
        shown = min(1.0, 3 * t)
        tile.shown = {"badge": min(1.0, 5 * t), "done": shown, "active": 1 - shown, "veil": 0.0}
        tile.lay()

    return Move(tile.body, pose, 0.34, lambda t: t)


__all__ = ["WAITS", "point", "scan", "tick", "wake"]
