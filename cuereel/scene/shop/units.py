"""The units of a rack: a slot that stands idle, the lit face of one at work, and those that go on below the captions.

Lengths are px of the reference frame.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from manim import DOWN, LEFT, RIGHT, Group, VGroup, VMobject

from cuereel.scene.bake import baked
from cuereel.scene.card import is_dark, mix, rounded
from cuereel.scene.paint import Painted
from cuereel.scene.rig import Rig
from cuereel.scene.shop.phone import disc, joined
from cuereel.scene.stage import Box, px
from cuereel.theme import Theme

ROW, APART, DIM = 118.0, 16.0, 0.6
"""How high a row below the captions is with the gap to the next, that gap, and how much is seen of an idle one."""

AT_WORK, FLICKER = 0.74, 0.2
"""How much is seen of the light of a row below, and by how much less of every second one."""


def cool_of(theme: Theme) -> str:
    """The colour of what is at work in a rack: the rack is dark under any theme."""
    return theme.colour("cool") if is_dark(theme) else "#46D2FF"


def slot(width: float, height: float) -> VGroup:
    """One unit of a rack, 36 px less wide: a face, three lamps, and vents."""
    face = rounded(width - 36, height, 14, "#2C3878", "#1C2558")
    lamps = VGroup(*(disc(7, colour, colour) for colour in ("#46D2FF", "#3DDC97", "#FFB224")))
    lamps.arrange(RIGHT, buff=px(10)).next_to(face.get_left(), RIGHT, buff=px(22))
    shine = rounded(width - 60, 3, 1.5, "#7F90E0").set_opacity(0.7).move_to(face.get_top() + px(4) * DOWN)
    return VGroup(face, shine, lamps, vents(width - 36, height, "#0B1030").move_to(face))


def lit_face(theme: Theme, width: float, height: float) -> Painted:
    """The face of a unit at work."""
    cool = cool_of(theme)
    return rounded(width, height, 14, mix(cool, "#FFFFFF", 0.5), mix(cool, "#002A80", 0.12))


def vents(width: float, height: float, colour: str) -> VMobject:
    """The vents of a face so wide, at its right, about its middle: as many as there is room for beside its lamps."""
    many = max(1, min(6, int((width - 130) / 18)))
    slits = joined([rounded(9, height * 0.46, 4, colour).shift(px(18) * number * RIGHT) for number in range(many)])
    # a clear bar as wide as the face, so that its middle is the face's
    bare = rounded(width, height, 4, colour).set_opacity(0)
    slits.next_to(bare.get_right(), LEFT, buff=px(24))
    return VGroup(bare, slits)


def lit_vents(theme: Theme, width: float, height: float) -> VMobject:
    """The vents of a lit face."""
    return vents(width, height, mix(cool_of(theme), "#04164A", 0.7))


class Below(Group):
    """Rows of a rack under every one of its ports, from the top of a room on down beyond its foot."""

    def __init__(self, theme: Theme, room: Box, ports: Sequence[float], width: float) -> None:
        """`ports` are where the columns stand (scene units), which are `width` px wide."""
        high, rows = ROW - APART, int(np.ceil(room.height / px(ROW)))
        one = slot(width + 36, high)
        lit = Group(lit_face(theme, width, high), *one[2].copy(), lit_vents(theme, width, high))
        self._columns: list[list[Rig]] = []
        idle = Group()
        super().__init__()
        for x in ports:
            places = [np.array([x, room.top - px(ROW) * (0.5 + row), 0.0]) for row in range(rows)]
            idle.add(*(one.copy().move_to(place) for place in places))
            lights = [baked(lit).shift(place) for place in places]
            self._columns.append([Rig(light) for light in lights])
            self.add(*lights)
        if rows:
            drawn = baked(idle)
            Rig(drawn).fade(DIM)
            self.add_to_back(drawn)
        for number in range(len(ports)):
            self.work(number, 0.0, 0)

    def work(self, number: int, level: float, turn: int) -> None:
        """Light what is under a port; with every `turn` it is the other rows' turn to be the brighter."""
        for row, light in enumerate(self._columns[number]):
            light.fade(level * (AT_WORK - FLICKER * ((row + turn) % 2)))


__all__ = ["Below", "cool_of", "lit_face", "lit_vents", "slot"]
