"""The stage of a number, and the thing whose number it is -> where both stand, and that thing as the number runs."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from manim import Group, Mobject

from cuereel.scene.bake import baked
from cuereel.scene.card import is_dark
from cuereel.scene.haze import haze
from cuereel.scene.motion import overshoot
from cuereel.scene.rig import Rig, scaled, shifted, then, turned
from cuereel.scene.stage import PX, Box, Stage, px
from cuereel.theme import Theme

TOP = 32
"""px between the top of the text box and what stands there."""

TALLEST, LOWER = 0.34, 0.27
"""How much of the room above the captions the number takes at most, alone and with what else is there."""

THING = 0.25
"""How much of it the thing takes above a number; beside one, it is as high as that and a little more."""

LEANS = 0.07
"""Radians by which the thing sways as the number runs."""


@dataclass(frozen=True)
class Places:
    """Where the number stands at most, and the thing."""

    number: Box
    thing: Box


def places_of(stage: Stage, *, thing: bool, caption: bool) -> Places:
    """A thing stands above the number, in a frame that is wider than high at the left of it."""
    clear = stage.clear
    top, left, right = clear.top - px(TOP), clear.left + px(8), clear.right - px(8)
    high = (LOWER if thing or caption else TALLEST) * clear.height
    beside = stage.frame.width >= stage.frame.height
    if not thing:
        return Places(Box(left, top - high, right, top), Box(left, top, right, top))
    if beside:
        edge = left + 0.26 * (right - left)
        return Places(Box(edge, top - high, right, top), Box(left, top - high - px(60), edge - px(30), top + px(20)))
    foot = top - THING * clear.height
    return Places(Box(left, foot - px(36) - high, right, foot - px(36)), Box(left, foot, right, top + px(12)))


class Owner:
    """The thing in its room; it sways while the number runs and hops as that lands. Without art it is nothing."""

    def __init__(self, theme: Theme, art: Mobject | None, room: Box, land: int) -> None:
        self._land, self._room = land, room
        self.mobject: Mobject = Group()
        self._rig: Rig | None = None
        if art is None:
            return
        art.scale(min(room.width / art.width, room.height / art.height)).move_to(np.zeros(3))
        glow = haze(1.3 * art.width / PX, 1.2 * art.height / PX, theme.colour("cool"), 0.3 if is_dark(theme) else 0.18)
        self._rig = Rig(baked(Group(art)))
        self.mobject = Group(glow.move_to(room.center), self._rig.mobject)

    def pose(self, share: float, landed: int) -> None:
        """As it is when so much of the way is made; `landed` are the frames since the end (negative before)."""
        if self._rig is None:
            return
        lean = LEANS * float(np.sin(6 * np.pi * share)) * (1 - share)
        size = 1.0 + 0.05 * float(np.sin(np.pi * share))
        if landed >= 0:
            size = 0.92 + 0.08 * overshoot(2.4)(min(1.0, (landed + 1) / 10))
        self._rig.pose(then(turned(lean), scaled(size), shifted(*self._room.center[:2])))


__all__ = ["Owner", "Places", "places_of"]
