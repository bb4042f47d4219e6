"""A small system whose mover is named -> the power that comes from the name: it runs up the lines into every tile.

Seconds count from the touchdown of the plate with the name.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from manim import Group, Mobject

from cuereel.scene.motion import ease_out
from cuereel.scene.rig import HERE, Rig, scaled
from cuereel.scene.shop.dashes import Dashes
from cuereel.scene.shop.phone import frame_ring
from cuereel.theme import Theme

CLIMB, STAGGER = 0.3, 0.1
"""Seconds in which the power first runs up a line, and seconds between one line and the next."""

UNLIT = 0.3
"""How much of the light on the floor there is before the power comes."""

ROUND, FLOOD = 0.9, 0.25
"""Seconds between two packets on a line, and in which the light falls on the floor."""


class Surge(Group):
    """Lines in the colour of the back end up to the tiles, and what they do to these."""

    def __init__(
        self,
        theme: Theme,
        lines: Sequence[tuple[np.ndarray, np.ndarray]],
        tiles: Sequence[tuple[Mobject, Mobject, Mobject]],
        pool: Rig | None = None,
    ) -> None:
        """`lines` go from a tile to whence its power comes (scene units); `tiles` come with their outlines and with
        what must not be hidden by their glow. The `pool` is the light that falls on the floor.
        """
        accent = theme.colour("accent")
        self._dashes = []
        for tile_end, source in lines:
            dashes = Dashes(theme, source, tile_end)
            dashes.out = accent
            self._dashes.append(dashes)
        self._tiles = [Rig(tile) for tile, _, _ in tiles]
        rims = [_rim(outline, accent) for _, outline, _ in tiles]
        lit = [Group(rim, *(part.copy() for part in top[1:])) for rim, (_, _, top) in zip(rims, tiles, strict=True)]
        self._rims = [Rig(group, {"rim": rim}) for group, rim in zip(lit, rims, strict=True)]
        self._pool = pool
        super().__init__(*lit, *self._dashes)
        self.run(0.0)

    def run(self, seconds: float) -> None:
        """Show it after so many seconds."""
        for number, (tile, rim) in enumerate(zip(self._tiles, self._rims, strict=True)):
            since, middle = seconds - number * STAGGER - CLIMB, rim.centre("rim")[:2]
            struck = float(np.exp(-5 * (since % ROUND))) if since >= 0 else 0.0
            size = scaled(1 + 0.035 * struck * min(1.0, since * 15), about=middle)
            tile.pose(size if since >= 0 else HERE)
            rim.pose(size if since >= 0 else HERE)
            rim.fade(struck, "rim")
        if self._pool is not None:
            lit = ease_out(min(1.0, max(0.0, seconds / FLOOD))) * (0.7 + 0.3 * float(np.exp(-3 * (seconds % ROUND))))
            self._pool.fade(UNLIT + (1 - UNLIT) * lit)
        for number, dashes in enumerate(self._dashes):
            since = seconds - number * STAGGER
            share = since / CLIMB if since < CLIMB else ((since - CLIMB) % ROUND - ROUND + CLIMB) / CLIMB
            dashes.run(ease_out(min(1.0, max(0.0, since / 0.15))), 6 * since, share if 0 <= share < 1 else None)


def _rim(thing: Mobject, colour: str) -> Group:
    """A lit rim on the edge of a card: what is on the card stays as it is."""
    width, height = (side * 120 for side in (thing.width, thing.height))
    radius = min(36.0, 0.22 * height)
    halo = frame_ring(width + 12, height + 12, radius + 6, 12, colour).set_fill(opacity=0.35)
    return Group(halo, frame_ring(width, height, radius, 8, colour)).move_to(thing.get_center())


__all__ = ["Surge"]
