"""Art and the room that it stands in -> how it comes up out of a floor, a dim shape at first, and is lit."""

from __future__ import annotations

from manim import Group, Mobject

from cuereel.scene.bake import baked, ghosted, twin
from cuereel.scene.card import is_dark, mix
from cuereel.scene.light import glow
from cuereel.scene.rig import Rig, scaled, shifted, then
from cuereel.scene.stage import PX, Box
from cuereel.theme import Theme

SUNK = 0.34
"""How much of it is still below the floor before it comes up, for its height."""


class Emerging:
    """Art as large as its `room` lets it be, on the middle of that box's foot; `mobject` is to stand behind a floor."""

    def __init__(self, theme: Theme, art: Mobject, room: Box) -> None:
        low, high = Rig(art).bounds()
        art.scale(min(room.width / (high[0] - low[0]), room.height / (high[1] - low[1])))
        low, high = Rig(art).bounds()
        art.shift((room.center[0] - (low[0] + high[0]) / 2, room.bottom - low[1], 0))
        lit = baked(art, detail=1.0)
        base, cool = theme.colour("background"), theme.colour("cool")
        dim = ghosted(twin(lit), mix(base, "#000000", 0.2), mix(base, cool, 0.72))
        halo = glow(0.8 * art.width / PX, 0.75 * art.height / PX, cool, 0.8 if is_dark(theme) else 0.4)
        halo.move_to(art.get_center())
        self._tall, self._foot = float(art.height), (float(art.get_center()[0]), room.bottom)
        self._rigs = [Rig(part) for part in (halo, dim, lit)]
        self.mobject = Group(*(rig.mobject for rig in self._rigs))
        self.pose(0.0, 0.0)

    def pose(self, up: float, share: float) -> None:
        """It has come `up` so far of its way (0 to 1, and a little past that), and is lit by so large a share."""
        place = then(scaled(0.94 + 0.06 * up, about=self._foot), shifted(0.0, -SUNK * self._tall * (1 - up)))
        on = min(1.0, 2.6 * share)
        for rig, seen in zip(self._rigs, (0.12 + on * (0.6 + 0.4 * (1 - share)), 1.0 - on, on), strict=True):
            rig.pose(place)
            rig.fade(seen)


__all__ = ["Emerging"]
