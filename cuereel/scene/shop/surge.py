"""A small system whose mover is named -> what each stroke of a key sends up the lines, into one tile after the other.

Seconds count from the touchdown of the plate with the name.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from manim import Group, Mobject

from cuereel.scene.motion import ease_out
from cuereel.scene.rig import HERE, Rig, scaled
from cuereel.scene.shop.dashes import Dashes
from cuereel.scene.shop.developer import KEYS
from cuereel.scene.shop.phone import frame_ring
from cuereel.theme import Theme

CLIMB, APART = 0.3, 0.45
"""Seconds in which it runs up a line, and seconds at least between two on the same line."""

UNLIT = 0.3
"""How much of the light on the floor there is before the power comes."""

FLOOD = 0.25
"""Seconds in which the light falls on the floor."""


class Surge(Group):
    """Lines in the colour of the back end up to the tiles, and what they do to these."""

    def __init__(
        self,
        theme: Theme,
        lines: Sequence[tuple[np.ndarray, np.ndarray]],
        tiles: Sequence[tuple[Mobject, Mobject, Mobject]],
        pool: Rig | None = None,
        *,
        typed: float = 0.0,
    ) -> None:
        """`lines` go from a tile to whence its power comes (scene units); `tiles` come with their outlines and with
        what must not be hidden by their glow. The `pool` is the light that falls on the floor. There has been
        typing for `typed` seconds before: of each stroke of a key from now on it is the next line's turn.
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
        self._first = float(np.ceil(typed * KEYS)) / KEYS - typed
        self._round = max(1, int(np.ceil(APART * KEYS / len(lines)))) * len(lines) / KEYS if lines else APART
        super().__init__(*lit, *self._dashes)
        self.run(0.0)

    def run(self, seconds: float) -> None:
        """Show it after so many seconds."""
        for number, (tile, rim) in enumerate(zip(self._tiles, self._rims, strict=True)):
            since, middle = self._since(seconds, number) - CLIMB, rim.centre("rim")[:2]
            struck = float(np.exp(-5 * (since % self._round))) if since >= 0 else 0.0
            size = scaled(1 + 0.035 * struck * min(1.0, since * 15), about=middle)
            tile.pose(size if since >= 0 else HERE)
            rim.pose(size if since >= 0 else HERE)
            rim.fade(struck, "rim")
        if self._pool is not None:
            beat = float(np.exp(-3 * (seconds % self._round)))
            lit = ease_out(min(1.0, max(0.0, seconds / FLOOD))) * (0.7 + 0.3 * beat)
            self._pool.fade(UNLIT + (1 - UNLIT) * lit)
        for number, dashes in enumerate(self._dashes):
            since = self._since(seconds, number)
            share = since % self._round / CLIMB
            dashes.run(ease_out(min(1.0, 7 * seconds)), 6 * seconds, share if since >= 0 and share < 1 else None)

    def _since(self, seconds: float, number: int) -> float:
        """The seconds since the first stroke of a key that is a line's own."""
        return seconds - self._first - number / KEYS


def _rim(thing: Mobject, colour: str) -> Group:
    """A lit rim on the edge of a card: what is on the card stays as it is."""
    width, height = (side * 120 for side in (thing.width, thing.height))
    radius = min(36.0, 0.22 * height)
    halo = frame_ring(width + 12, height + 12, radius + 6, 12, colour).set_fill(opacity=0.35)
    return Group(halo, frame_ring(width, height, radius, 8, colour)).move_to(thing.get_center())


__all__ = ["Surge"]
