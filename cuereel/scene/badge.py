"""A theme -> the round plate that an emblem is set into, and what is round it: its dial, its light, the rays it throws.

Everything is about the origin unless a centre is given; `radius` is the plate's in px of the reference frame.
"""

from __future__ import annotations

import numpy as np
from manim import Circle, Group, Line, Mobject, VGroup
from manim.constants import CapStyleType

from cuereel.scene.card import card, is_dark, mix, shaded, shadow_of
from cuereel.scene.haze import haze
from cuereel.scene.light import glow
from cuereel.scene.motion import ease_out
from cuereel.scene.rig import Rig, scaled, shifted, then
from cuereel.scene.sprite import shadow_sprite
from cuereel.scene.stage import PX, px
from cuereel.theme import Theme


def plate(theme: Theme, radius: float, colour: str) -> Group:
    """The plate: its shadow, a rim of metal lit from above, the sunk face, and a fine ring of light."""
    tone, opacity = shadow_of(theme)
    shadow = shadow_sprite(2 * radius, 2 * radius, radius, 36, tone, opacity).shift(np.array([0, -px(30), 0]))
    dark = is_dark(theme)
    ground = theme.colour("surface")
    rim = shaded(Circle(radius=px(radius)), mix(colour, "#FFFFFF", 0.62), mix(colour, "#000000", 0.45))
    groove = shaded(
        Circle(radius=px(radius * 0.93)), mix(colour, "#000000", 0.62), mix(colour, "#FFFFFF", 0.12 if dark else 0.5)
    )
    face = shaded(
        Circle(radius=px(radius * 0.905)),
        mix(ground, theme.colour("background"), 0.5) if dark else "#FFFFFF",
        mix(ground, colour, 0.22) if dark else mix(ground, colour, 0.16),
    )
    fine = Circle(radius=px(radius * 0.86)).set_fill(opacity=0).set_stroke(colour, px(3) * 100, 0.5)
    return Group(shadow, rim, groove, face, fine)


def plaque(theme: Theme, name: Mobject, colour: str) -> Group:
    """The plaque that a name is lettered on, behind it: its shadow, its face and a rim of a colour."""
    width, height = name.width / PX + 88, name.height / PX + 56
    face = card(theme, width, height, radius=height / 2, lift=22, rim="line")
    face.shift(name.get_center() - face[1].get_center())
    face[-1].set_stroke(mix(colour, "#FFFFFF", 0.25 if is_dark(theme) else 0), px(5) * 100, 1)
    return face


def dial(theme: Theme, radius: float) -> VGroup:
    """The ring of sixty marks that turns about an emblem's place."""
    marks = VGroup()
    for number in range(60):
        angle, long = 2 * np.pi * number / 60, number % 5 == 0
        way = np.array([np.cos(angle), np.sin(angle), 0])
        mark = Line(way * px(radius), way * px(radius * (1.085 if long else 1.04)))
        mark.set_stroke(theme.colour("cool" if long else "line"), px(7 if long else 4) * 100, 0.9 if long else 0.75)
        marks.add(mark)
    return marks


class Inlet:
    """A ring that shrinks into a point: what the shot before ended on becomes the first thing in this one."""

    FRAMES = 11

    def __init__(self, theme: Theme, center: np.ndarray, radius: float, colour: str, target: np.ndarray) -> None:
        tone = mix(colour, "#FFFFFF", 0.45 if is_dark(theme) else 0)
        ring = Circle(radius=px(radius)).set_fill(opacity=0).set_stroke(tone, px(30) * 100, 1).shift(center)
        self._ring, self._light = Rig(ring), Rig(glow(150, 150, tone, 0.9).shift(target))
        self._center, self._target = center, target
        self.mobject = Group(ring, self._light.mobject)

    def pose(self, frame: int) -> None:
        share = ease_out(float(np.clip((frame + 1) / self.FRAMES, 0, 1)))
        at = (self._target - self._center) * share
        self._ring.pose(then(scaled(1 - 0.97 * share, about=self._center), shifted(at[0], at[1])))
        self._ring.fade(0.9 * float(np.clip((self.FRAMES - frame) / 3, 0, 1)))
        since = frame - self.FRAMES + 4
        self._light.fade(float(np.interp(since, [0, 3, 12], [0, 1, 0])))


LARGEST = 1.18
"""How far the rays of a burst fly out, for where they are drawn."""


class Burst:
    """Rays that shoot out from round an emblem as it closes, but not below it, where its name stands.

    None reaches above `ceiling` (scene units).
    """

    COUNT, FRAMES = 30, 14

    def __init__(self, center: np.ndarray, radius: float, colour: str, ceiling: float) -> None:
        self._center = center
        rays = VGroup()
        for number in range(self.COUNT):
            # 250 degrees from one side of the name round to the other
            angle = np.radians(-35 + 250 * number / (self.COUNT - 1))
            way = np.array([np.cos(angle), np.sin(angle), 0.0])
            far = 1.16 if number % 2 else 1.24
            if center[1] + way[1] * px(radius * far) * LARGEST > ceiling:
                continue
            ray = Line(way * px(radius * 1.02), way * px(radius * far)).shift(center)
            rays.add(ray.set_stroke(colour, px(11 if number % 2 else 7) * 100, 1).set_cap_style(CapStyleType.ROUND))
        self._rig = Rig(rays)
        self.mobject = rays

    def pose(self, since: int) -> None:
        """As it is so many frames after the emblem has begun to close (below 0: nothing is seen)."""
        share = min(1.0, since / self.FRAMES) if since >= 0 else 1.0
        eased = 1 - (1 - share) ** 3
        self._rig.pose(scaled(0.82 + (LARGEST - 0.82) * eased, about=self._center))
        self._rig.fade(min(1.0, 1.8 * (1 - share)))


def aura(theme: Theme, radius: float, colour: str) -> Mobject:
    """The light that the emblem stands in."""
    return haze(radius * 1.75, radius * 1.75, colour, 0.42 if is_dark(theme) else 0.3)
