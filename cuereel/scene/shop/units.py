"""The units of a rack: a slot that stands idle, the lit face of one at work, and those that go on below the captions.

Lengths are px of the reference frame.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from manim import DOWN, LEFT, RIGHT, Group, VGroup, VMobject

from cuereel.scene.bake import baked
from cuereel.scene.card import is_dark, mix, rounded, shadow_of
from cuereel.scene.paint import Painted
from cuereel.scene.rig import Rig
from cuereel.scene.shop.phone import disc, frame_ring, joined
from cuereel.scene.sprite import shadow_sprite
from cuereel.scene.stage import Box, px
from cuereel.theme import Theme

ROW, APART, DIM = 132.0, 16.0, 0.42
"""How high a row below the captions is with the gap to the next, that gap, and how much is seen of a dark idle one."""

RIM = 12.0
"""Px between a rack's case and its columns."""

AT_WORK, FLICKER, POWERED = 0.42, 0.14, 0.92
"""How much is seen of the light of a row below, by how much less of every second one, and how much of one that has all
its power."""


@dataclass(frozen=True)
class Metal:
    """The colours of a rack, pairs from top to foot: its shell and rim, its inside, its units, and its name."""

    shell: tuple[str, str]
    rim: str
    inside: tuple[str, str]
    face: tuple[str, str]
    shine: str
    vent: str
    lamps: tuple[str, str, str]
    port: tuple[str, str]
    name: str
    idle: float
    """How much is seen of an idle row there."""


NIGHT = Metal(
    ("#4A5899", "#1A2250"),
    "#8D9BE0",
    ("#0A0F2C", "#10173E"),
    ("#2C3878", "#1C2558"),
    "#7F90E0",
    "#0B1030",
    ("#46D2FF", "#3DDC97", "#FFB224"),
    ("#7C8AD6", "#39437F"),
    "#EAF0FF",
    DIM,
)


def metal(theme: Theme) -> Metal:
    """The colours of a rack under a theme: a dark body on a dark ground, a pale one with blue edges on a light one."""
    if is_dark(theme):
        return NIGHT
    cool, ink = theme.colour("cool"), theme.colour("ink")
    return Metal(
        ("#FFFFFF", mix(cool, "#FFFFFF", 0.78)),
        mix(cool, "#FFFFFF", 0.18),
        (mix(cool, "#FFFFFF", 0.9), mix(cool, "#FFFFFF", 0.84)),
        (mix(cool, "#FFFFFF", 0.74), mix(cool, "#FFFFFF", 0.58)),
        "#FFFFFF",
        mix(cool, ink, 0.3),
        (cool, theme.colour("good"), "#E08A00"),
        (mix(cool, "#FFFFFF", 0.35), mix(cool, ink, 0.25)),
        ink,
        0.8,
    )


def case(theme: Theme, box: Box) -> Group:
    """The case of a rack: its shadow, its shell, its rim, and its dark inside."""
    width, height = box.width / px(1), box.height / px(1)
    colour, opacity = shadow_of(theme)
    shadow = shadow_sprite(width, height, 34, 34, colour, opacity).shift(px(22) * DOWN)
    look = metal(theme)
    shell = rounded(width, height, 34, *look.shell)
    rim = frame_ring(width, height, 34, 5, look.rim)
    inside = rounded(width - 36, height - 36, 20, *look.inside)
    return Group(shadow, shell, rim, inside).shift(box.center)


def columns(box: Box, count: int) -> tuple[list[float], float]:
    """Where so many columns of a rack have their middles (scene units), and how wide they are in px."""
    inner = box.inset(RIM)
    pitch = inner.width / count
    return [inner.left + (number + 0.5) * pitch for number in range(count)], pitch / px(1) - APART


def cool_of(theme: Theme) -> str:
    """The colour of what is at work in a rack."""
    return theme.colour("cool")


def slot(theme: Theme, width: float, height: float) -> VGroup:
    """One unit of a rack, 36 px less wide: a face, three lamps, and vents."""
    look = metal(theme)
    face = rounded(width - 36, height, 14, *look.face)
    lamps = VGroup(*(disc(7, colour, colour) for colour in look.lamps))
    lamps.arrange(RIGHT, buff=px(10)).next_to(face.get_left(), RIGHT, buff=px(22))
    shine = rounded(width - 60, 3, 1.5, look.shine).set_opacity(0.7).move_to(face.get_top() + px(4) * DOWN)
    return VGroup(face, shine, lamps, vents(width - 36, height, look.vent).move_to(face))


def lit_face(theme: Theme, width: float, height: float) -> Painted:
    """The face of a unit at work."""
    cool = cool_of(theme)
    # on a pale body light is what is deeper in colour than the idle units
    pale = 0.5 if is_dark(theme) else 0.22
    return rounded(width, height, 14, mix(cool, "#FFFFFF", pale), mix(cool, "#002A80", 0.12))


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
    return vents(width, height, mix(cool_of(theme), "#04164A", 0.7) if is_dark(theme) else "#BFE0FF")


class Below(Group):
    """A rack below the captions, as high as a room: columns of rows."""

    def __init__(self, theme: Theme, room: Box, count: int) -> None:
        high, rows = ROW - APART, int(np.ceil(room.height / px(1) / ROW))
        middles, width = columns(room, count)
        look = metal(theme)
        one = slot(theme, width + 36, high)
        lit = Group(lit_face(theme, width, high), *one[2].copy(), lit_vents(theme, width, high))
        self._columns: list[list[Rig]] = []
        idle = Group()
        super().__init__()
        for x in middles:
            places = [np.array([x, room.top - px(ROW * (0.5 + row)), 0.0]) for row in range(rows)]
            idle.add(*(one.copy().move_to(place) for place in places))
            lights = [baked(lit).shift(place) for place in places]
            self._columns.append([Rig(light) for light in lights])
            self.add(*lights)
        if rows > 0:
            drawn = baked(idle)
            Rig(drawn).fade(look.idle)
            self.add_to_back(drawn)
        self.rows = rows
        for number in range(count):
            self.work(number, 0.0, 0)

    def work(self, number: int, level: float, turn: int, power: Sequence[float] = ()) -> None:
        """Light a column; with every `turn` it is the other rows' turn to be the brighter.

        `power` is how far (0 to 1) each row, from the lowest on, is lit fully.
        """
        for row, light in enumerate(self._columns[number]):
            flicker = AT_WORK - FLICKER * ((row + turn) % 2)
            own = power[self.rows - 1 - row] if power else 0.0
            light.fade(max(level * flicker, own * (POWERED - FLICKER * ((row + turn) % 2))))


__all__ = ["Below", "Metal", "case", "columns", "cool_of", "lit_face", "lit_vents", "metal", "slot"]
