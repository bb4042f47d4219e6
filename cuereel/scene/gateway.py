"""A place on a road -> the gate that stands across it: two pillars, a lit sign, a curtain of light to go through."""

from __future__ import annotations

import numpy as np
from manim import Group, Polygon, VMobject

from cuereel.scene.card import is_dark, mix, rounded, shaded
from cuereel.scene.crossing import Crossing
from cuereel.scene.lane import LANE
from cuereel.scene.laptop import seal
from cuereel.scene.lettering import letter_lines, width_of
from cuereel.scene.light import fading, glow
from cuereel.scene.motion import ease_out, overshoot
from cuereel.scene.rig import Rig, scaled, shifted, then
from cuereel.scene.shop.phone import frame_ring
from cuereel.scene.sprite import shadow_sprite
from cuereel.scene.stage import PX, Box, Stage, px
from cuereel.theme import Theme

RISING = 5
"""Frames in which the pillars come up; the sign lands a little later."""

SEAL = 120.0
"""px of the tick that it is sealed with."""

BUILT = 9
"""Frames in which each of the pillars comes up where it is seen to be built."""

FLASH = 12
"""Frames for which the curtain flares when something goes through."""

WIDER, TALL, LEAST_TALL = 1.12, 0.86, 150.0
"""How wide it is for the road that it stands across, how high for its own width, and px that it is high at least."""


class Gateway:
    """A gate `width` px between its pillars and `tall` px high, its foot at `foot`, named by a sign.

    `behind` is drawn before what has not come through yet, `front` over what has; the sign stays within `room`.
    """

    def __init__(self, theme: Theme, name: str, foot: np.ndarray, width: float, tall: float, room: Box) -> None:
        self.foot = foot
        dark, cool = is_dark(theme), theme.colour("good")
        thick = max(30.0, width * 0.13)
        metal = "#4A5899" if dark else "#5B6AAE"
        pillars = [_pillar(thick, tall, metal, way).shift(foot) for way in (-1, 1)]
        for pillar, way in zip(pillars, (-1, 1), strict=True):
            pillar.shift(np.array([way * px((width + thick) / 2), 0, 0]))
        self._pillars = [Rig(pillar) for pillar in pillars]
        corners = [(-0.5, 0), (0.5, 0), (0.5, 1), (-0.5, 1)]
        veil = Polygon(*[foot + np.array([px(x * width), px(y * tall * 0.9), 0]) for x, y in corners])
        tone = mix(cool, "#FFFFFF", 0.25)
        self._curtain = Rig(
            fading(
                veil.set_stroke(width=0), foot, foot + np.array([0, px(tall * 0.9), 0]), ((0, 0.75), (1, 0.08)), tone
            )
        )
        self._pool = Rig(glow(width * 0.95, width * 0.24, cool, 0.6).move_to(foot))
        self._sign = Rig(self._plate(theme, name, width + 2 * thick, tall, room, cool))
        self.behind = Group(self._pool.mobject, self._curtain.mobject)
        self._seal_at = self.sign.at(0.5, 0) + np.array([0.0, px(0.34 * SEAL), 0.0])
        self._seal = Rig(Group(glow(SEAL, SEAL, cool, 0.8), seal(SEAL)).shift(self._seal_at))
        self.front = Group(*pillars, self._sign.mobject, self._seal.mobject)
        half, apart = px(thick / 2), px((width + thick) / 2)
        middles = [float(foot[0]) + way * apart for way in (-1, 1)]
        self.pillars = [Box(x - half, float(foot[1]), x + half, float(foot[1]) + px(tall)) for x in middles]

    def _plate(self, theme: Theme, name: str, width: float, tall: float, room: Box, colour: str) -> Group:
        """The sign, as wide as the gate or as its name asks for."""
        letters, size = name.upper(), 62.0
        across = float(np.clip(width_of(letters, size, weight="heavy") + 70, width + 30, room.width / PX))
        words = letter_lines([letters], size, colour="#F5F7FF", family=theme.fonts["words"], weight="heavy")
        words.scale(min(1.0, px(across - 60) / words.width))
        high = 98.0
        glowing = shadow_sprite(across, high, 24, 20, colour, 0.6)
        face = rounded(across, high, 24, "#26337A", "#10173F")
        rim = frame_ring(across, high, 24, 6, mix(colour, "#FFFFFF", 0.2))
        sign = Group(glowing, face, rim, words.move_to(face))
        x = float(np.clip(self.foot[0], room.left + px(across / 2), room.right - px(across / 2)))
        middle = float(self.foot[1]) + px(tall + high * 0.3)
        self.sign = Box(x - px(across / 2), middle - px(high / 2), x + px(across / 2), middle + px(high / 2))
        return sign.move_to((x, float(self.foot[1]) + px(tall + high * 0.3), 0))

    @property
    def box(self) -> Box:
        """The box of its pillars and its sign."""
        left, right = self.pillars[0], self.pillars[1]
        return Box(min(left.left, self.sign.left), left.bottom, max(right.right, self.sign.right), self.sign.top)

    def pose(self, since: float, passed: float | None, built: float | None = None, sealed: float = -1) -> None:
        """So many frames after it has begun to rise (below 0: it is not there), and since something went through.

        It was `built` so many frames ago where that is before it has its name: its pillars one after the other. It
        has been `sealed` for so many frames: what goes through it is looked at.
        """
        struck = float(np.clip((sealed + 1) / 8, 0, 1))
        self._seal.pose(scaled(1.9 - 0.9 * overshoot(1.6)(struck), about=self._seal_at))
        self._seal.fade(min(1.0, 3 * struck))
        slow = built is not None and built > since
        for number, rig in enumerate(self._pillars):
            done = (built - BUILT * number + 1) / BUILT if slow and built is not None else (since + 1) / RISING
            share = float(np.clip(done, 0, 1))
            up = overshoot(1.4)(share) if slow else ease_out(share)
            rig.pose(scaled(1, max(1e-3, up), about=self.foot))
            rig.fade(float(share > 0))
        down = float(np.clip((since - 1) / 7, 0, 1))
        settled = overshoot(2.0)(down)
        middle = self._sign.bounds()[0] * 0.5 + self._sign.bounds()[1] * 0.5
        self._sign.pose(then(scaled(0.7 + 0.3 * settled, about=middle), shifted(0, px(70) * (1 - settled))))
        self._sign.fade(min(1.0, 3 * down))
        flare = max(0.0, 1 - passed / FLASH) if passed is not None else 0.0
        shimmer = 0.34 + 0.06 * np.sin(2 * np.pi * since / 46)
        lit = float(np.clip((since - 3) / 6, 0, 1))
        self._curtain.fade(min(1.0, lit * (shimmer + 0.75 * flare)))
        self._pool.fade(lit * (0.5 + 0.5 * flare))


def _pillar(thick: float, tall: float, metal: str, way: int) -> Group:
    """A pillar on the origin, its inner side in the light of the curtain."""
    front = rounded(thick, tall, 8, mix(metal, "#FFFFFF", 0.28), mix(metal, "#000000", 0.35))
    lit = rounded(5, tall - 18, 2, "#9DFFD2").set_opacity(0.9).shift(np.array([-way * px(thick / 2 - 8), 0, 0]))
    bands: list[VMobject] = [
        rounded(thick, 7, 2, mix(metal, "#000000", 0.5)).shift(np.array([0, px(tall * share), 0]))
        for share in (-0.3, 0.12)
    ]
    foot = shaded(
        Polygon(
            *[
                (px(x), px(y), 0)
                for x, y in ((-0.62 * thick, 0), (0.62 * thick, 0), (0.5 * thick, 22), (-0.5 * thick, 22))
            ]
        ),
        mix(metal, "#FFFFFF", 0.1),
        mix(metal, "#000000", 0.4),
    ).shift(np.array([0, -px(tall / 2), 0]))
    return Group(front, *bands, lit, foot).shift(np.array([0, px(tall / 2), 0]))


def gate_across(theme: Theme, name: str, plan: Crossing, stage: Stage) -> Gateway:
    """The gate across a crossing's road, its sign between the laptop and the side of the text box."""
    foot, size = plan.road.at(plan.gate)
    width = LANE * size * WIDER
    text, clear = stage.text, stage.clear
    room = Box(plan.laptop.right - px(50), clear.bottom, text.right, clear.top)
    return Gateway(theme, name, foot, width, max(LEAST_TALL, width * TALL), room)


__all__ = ["FLASH", "Gateway", "gate_across"]
