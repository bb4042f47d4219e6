"""Words of a shot -> a heart that pops on the rim of an emblem as they say that it is somebody's favourite."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from manim import Group

from cuereel.quantities import bare
from cuereel.scene.bake import baked
from cuereel.scene.landing import Landing
from cuereel.scene.motion import overshoot
from cuereel.scene.rig import Pose, Rig, scaled, shifted, then, turned
from cuereel.scene.sense import NOT
from cuereel.scene.shop.props import prop
from cuereel.scene.stage import PX, px

FOND = frozenset(
    "favorit terfavorit favoritku favoritnya kesukaan kesayangan tercinta favorite favourite favorites favourites "
    "beloved love loves hobby hobbies passion hobi kegemaran cinta suka".split()
)
"""Words that say that something is loved more than the rest."""

SIDE, PLACE = 0.44, (-0.72, 0.66)
"""How wide the heart is, and where its middle is from that of the emblem, in radii: an arrow flies out on the right."""

POP, BEAT, LEAN = 8, 22, -0.16
"""Frames in which it pops, those from one beat to the next, and radians that it leans."""


def fond_words(words: Sequence[str]) -> list[int]:
    """The places of the words that say so, and are not denied."""
    found = [at for at, word in enumerate(words) if bare(word) in FOND]
    return [at for at in found if at == 0 or bare(words[at - 1]) not in NOT]


class Heart:
    """The heart of an emblem: it pops on frame `on` and is unseen before."""

    def __init__(self, landing: Landing, on: int) -> None:
        self._on = on
        x, y = (share * px(landing.radius) for share in PLACE)
        self._at = landing.center + np.array([x, y, 0.0])
        heart = prop("red-heart")
        heart.scale(SIDE * landing.radius * PX / heart.width)
        self._rig = Rig(Group(baked(heart)))
        self.mobject = self._rig.mobject

    def pose(self, frame: int) -> None:
        """As it is on a frame of the shot."""
        since = frame - self._on
        there = overshoot(2.6)(float(np.clip((since + 1) / POP, 0, 1)))
        beat = float(np.interp(since % BEAT, [0, 3, 8], [0.0, 0.1, 0.0])) if since >= BEAT else 0.0
        pose: Pose = then(scaled(max(1e-3, there + beat)), turned(LEAN), shifted(self._at[0], self._at[1]))
        self._rig.pose(pose)
        self._rig.fade(float(since >= 0))


__all__ = ["Heart", "fond_words"]
