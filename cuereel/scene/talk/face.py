"""Art of a face that speaks -> it stands on shoulders in its room, its light comes up, and it nods."""

from __future__ import annotations

import numpy as np
from manim import Group, Mobject

from cuereel.scene.bake import baked
from cuereel.scene.card import is_dark, mix, shaded
from cuereel.scene.haze import haze
from cuereel.scene.hero import THICKNESS, hero
from cuereel.scene.rig import Rig, scaled, shifted, then
from cuereel.scene.stage import PX, Box, px
from cuereel.scene.talk.speaker import shoulders, speaking
from cuereel.theme import Theme

WAITS = 0.45
"""How much of their light is on before they speak."""


BROAD, SUNK = 2.0, 0.07
"""How broad shoulders are beside a face, and how far the chin is before them, in its height."""


class Face:
    """Somebody's face, on the floor of a box and as large as it allows, on shoulders that come from the `ground`."""

    def __init__(self, theme: Theme, art: Mobject, room: Box, colour: str, ground: float) -> None:
        made = hero(art, room.width / PX, room.height / PX - 1.5 * THICKNESS, theme, colour)[1:]
        self._foot = np.array([room.center[0], room.bottom, 0.0])
        made.shift((-float(made.get_center()[0]), -float(made.get_bottom()[1]), 0.0))
        tall = float(made.height)
        down = max(px(20), room.bottom - ground)
        body = shoulders(BROAD * tall / PX, (down + SUNK * tall) / PX).shift((0.0, SUNK * tall, 0.0))
        dark, base = is_dark(theme), theme.colour("background")
        cloth, deep = mix(base, colour, 0.5), mix(base, colour, 0.16)
        if not dark:
            cloth, deep = mix(colour, "#FFFFFF", 0.2), mix(colour, theme.colour("line"), 0.4)
        edge = shaded(body.copy().shift((px(8), px(7), 0.0)), colour, cloth)
        torso = Group(edge, shaded(body, cloth, deep))
        wide = 1.5 * max(tall, float(made.width)) / PX
        light = haze(wide, wide, colour, 0.55 if dark else 0.3).shift((0.0, 0.52 * tall, 0.0))
        self.mobject: Mobject = Group(light, torso, baked(made, detail=1.15))
        self._rig = Rig(self.mobject, {"light": light, "body": torso})

    def pose(self, frame: int, starts: list[int], others: list[int]) -> None:
        """As they are on a frame, if they speak on the frames of `starts` and somebody else on those of `others`."""
        lit, nod = speaking(frame, starts, others)
        stands = shifted(self._foot[0], self._foot[1])
        nodding = then(scaled(1 - 0.02 * nod, 1 + 0.04 * nod), shifted(0.0, px(10) * nod), stands)
        back = scaled(1 / (1 - 0.02 * nod), 1 / (1 + 0.04 * nod))
        # the shoulders stay where they are
        self._rig.pose(nodding, {"body": then(shifted(0.0, -px(10) * nod), back)})
        self._rig.fade(WAITS + (1 - WAITS) * lit, "light")


__all__ = ["Face"]
