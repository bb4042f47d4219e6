"""A thing in a state -> it comes onto its plinth as any other, and its state is on it once it is there."""

from __future__ import annotations

import numpy as np
from manim import Group, Mobject

from cuereel.scene.acts.act import Call
from cuereel.scene.acts.showing import Showing
from cuereel.scene.sprite import Picture, Sprite
from cuereel.scene.stage import PX
from cuereel.scene.state.aura import Aura
from cuereel.scene.tableau.looks import pictured

SIDE = 900.0
"""px of the longer side of a thing as its picture is taken."""


ABOVE, ASIDE = 0.6, 0.75
"""How much of the room that a state needs is given it: there is some over a thing and at its sides as it is."""


class Stated(Showing):
    """The act of a thing in a state: there is room about it for what is seen at it."""

    def __init__(self, call: Call, thing: Mobject, state: str) -> None:
        sprite = pictured(thing, SIDE, SIDE, call.theme, call.theme.colour("accent"))
        self.aura = Aura(state, sprite, call.theme)
        roomy = _with_room(sprite, self.aura)
        self.sprite = roomy
        self.aura.rests_as(roomy)
        super().__init__(call, roomy)
        at = self.mobject.submobjects.index(roomy)
        parts = list(self.mobject.submobjects)
        parts[at : at + 1] = [self.aura.behind, roomy, self.aura.front]
        self.mobject = Group(*parts)
        self._begin = self._lit if self.covered else max(0, self._landed - 1)

    def _pose_thing(self, frame: int, seconds: float, after: float) -> None:
        super()._pose_thing(frame, seconds, after)
        self.aura.follow([self.sprite], self.call.since(self._begin, frame), float(self.sprite.fill_opacity))


def _with_room(sprite: Sprite, aura: Aura) -> Sprite:
    """The sprite in its state, with unpainted room above it and at its sides."""
    picture = aura.recast(sprite.picture)
    high, wide = picture.pixels.shape[:2]
    unit = float(np.sqrt(wide * high))
    above, aside = round(ABOVE * aura.look.above * unit), round(ASIDE * aura.look.aside * unit)
    pixels = np.pad(picture.pixels, ((above, 0), (aside, aside), (0, 0)))
    each = float(sprite.width) / PX / wide
    roomy = Sprite(Picture(pixels), each * pixels.shape[1])
    return roomy.shift((0, 0.5 * above * each * PX, 0))


__all__ = ["Stated"]
