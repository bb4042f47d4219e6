"""An empty screen -> closed boxes on it that open one after another as a lens goes over them.

It is posed by how much of its naming is over (`told`, 0 to 1) and by the frames since that was done (negative before).
"""

from __future__ import annotations

import numpy as np
from manim import ORIGIN, TAU, Annulus, Arc, Circle, Group, RoundedRectangle, VGroup
from manim.constants import CapStyleType

from cuereel.scene.card import mix, rounded, shaded
from cuereel.scene.haze import haze
from cuereel.scene.laptop_shell import Shell
from cuereel.scene.lettering import letter
from cuereel.scene.lined import lined
from cuereel.scene.rig import Pose, Rig, scaled, shifted, then, turned
from cuereel.scene.shop.phone import joined
from cuereel.scene.stage import px
from cuereel.theme import Theme

REACH = 0.76
"""The radius of the lens's glass, for a box's side: it goes round one of them, and clear of the others."""

NEAR, LARGER = 0.6, 0.26
"""How near the lens is to a box, for the way to the next one, from where it is seen larger, and by how much at most."""


class Search:
    """Closed boxes over which a lens goes: each opens under it on what it holds."""

    COLUMNS = (0.19, 0.5, 0.81)

    def __init__(self, theme: Theme, shell: Shell) -> None:
        wide, high = shell.screen
        self._side = min(0.23 * wide, 0.5 * high)
        self._high, self._places = high, [shell.at(x, 0.47) for x in self.COLUMNS]
        self._shut = [Rig(self._box("?", "#FFC04A", "#C97A08", "#1B1440").shift(place)) for place in self._places]
        inside = (("</>", "#62DCFF", "#1667D8"), ("{ }", "#8BFFCB", "#128A62"), ("!", "#FFE08A", "#F2A413"))
        self._open = [
            Rig((_bulb(self._side) if mark == "!" else self._box(mark, top, low, "#FFFFFF")).shift(place))
            for (mark, top, low), place in zip(inside, self._places, strict=True)
        ]
        self._halos = [
            Rig(haze(self._side, self._side, inside[n][1], 0.8).move_to(p)) for n, p in enumerate(self._places)
        ]
        self._lens = Rig(_lens(REACH * self._side))
        boxes = [rig.mobject for rig in (*self._halos, *self._shut, *self._open)]
        self.mobject, self.before = Group(*boxes), Group(self._lens.mobject)

    def _box(self, mark: str, top: str, low: str, ink: str) -> VGroup:
        side = self._side
        under = rounded(side, side, 0.16 * side, mix(low, "#000000", 0.45)).shift((0, -px(0.07 * side), 0))
        face = rounded(side, side, 0.16 * side, top, low)
        rim = RoundedRectangle(width=px(side), height=px(side), corner_radius=px(0.16 * side))
        rim.set_fill(opacity=0).set_stroke("#FFFFFF", px(4) * 100, 0.55)
        family = "poppins" if mark == "?" else "ibm-plex-mono"
        sign = letter(mark, side * (0.72 if mark == "?" else 0.44), colour=ink, family=family, weight="bold")
        return VGroup(under, face, rim, sign.move_to(ORIGIN))

    def pose(self, whole: Pose, frame: int, told: float, done: int) -> None:
        """As it is in a pose of the whole."""
        sweep = min(1.0, told / 0.86)
        at = float(np.clip(2.9 * sweep - 0.45, -0.45, 2.0)) if done < 0 else 2.0
        if done > 20:
            # it goes on looking round
            at = 1.0 + float(np.cos((done - 20) / 26))
        eye = self._places[0] + (self._places[1] - self._places[0]) * at
        eye = eye + np.array([0, px(0.06 * self._high) * np.sin(np.pi * at), 0])
        for number, place in enumerate(self._places):
            passed = 1.0 if done >= 0 else float(np.clip((2.9 * sweep - 0.45 - number + 0.3) / 0.5, 0, 1))
            narrow = abs(float(np.cos(np.pi * passed)))
            hop = px(0.12 * self._side) * float(np.sin(np.pi * passed))
            near = max(0.0, 1 - abs(at - number) / NEAR)
            own = then(scaled(max(0.02, narrow), 1, about=place), scaled(1 + LARGER * near, about=place))
            own = then(own, shifted(0, hop), whole)
            self._shut[number].pose(own)
            self._shut[number].fade(float(passed < 0.5))
            self._open[number].pose(own)
            self._open[number].fade(float(passed >= 0.5))
            self._halos[number].pose(whole)
            self._halos[number].fade(passed * (0.75 + 0.25 * float(np.sin(frame / 9 + number))))
        aside = abs(float(whole[0, 2])) / px(self._side)
        self._lens.pose(then(turned(0.1 * float(np.sin(1.7 * at))), shifted(eye[0], eye[1]), whole))
        # it stands before the screen: it is not slid in with what is on that
        self._lens.fade(float(np.clip(1 - 0.8 * aside, 0, 1)))


def _bulb(side: float) -> VGroup:
    """An idea on its tile: a bulb that is lit."""
    under = rounded(side, side, 0.16 * side, "#5B3A02").shift((0, -px(0.07 * side), 0))
    face = rounded(side, side, 0.16 * side, "#FFE08A", "#F2A413")
    ball = Circle(radius=px(0.24 * side)).set_stroke(width=0).set_fill("#FFFDF2", 1).shift((0, px(0.08 * side), 0))
    base = [rounded(0.2 * side, 0.06 * side, 4, "#3A2604").shift((0, -px(side * y), 0)) for y in (0.21, 0.3)]
    neck = rounded(0.22 * side, 0.14 * side, 4, "#FFFDF2").shift((0, -px(0.13 * side), 0))
    wire = lined(
        [px(side) * np.array(p) for p in ((-0.08, 0.1, 0), (0, 0.0, 0), (0.08, 0.1, 0))], 0.03 * side, "#F2A413"
    )
    return VGroup(under, face, ball, neck, wire, joined(base).set_fill("#3A2604", 1))


def _lens(radius: float) -> VGroup:
    """A magnifier about the middle of its glass."""
    glass = shaded(Circle(radius=px(radius)), "#FFFFFF", "#9FE9FF", alpha=(0.22, 0.05)).set_stroke(width=0)
    rim = shaded(Annulus(px(radius), px(radius * 1.14)), "#F4F8FF", "#5B6BB8").set_stroke(width=0)
    grip = RoundedRectangle(width=px(radius * 1.0), height=px(radius * 0.34), corner_radius=px(radius * 0.17))
    neck = RoundedRectangle(width=px(radius * 0.4), height=px(radius * 0.2), corner_radius=px(6))
    grip.shift((px(radius * 1.75), 0, 0))
    neck.shift((px(radius * 1.22), 0, 0))
    arm = VGroup(shaded(neck, "#E8ECFF", "#6C78A8"), shaded(grip, "#FFD27A", "#B87408")).set_stroke(width=0)
    arm.rotate(-np.pi / 4, about_point=ORIGIN)
    gleam = Arc(px(radius * 0.8), TAU * 0.3, TAU * 0.16).set_fill(opacity=0).set_stroke("#FFFFFF", px(9) * 100, 0.8)
    return VGroup(arm, glass, rim, gleam.set_cap_style(CapStyleType.ROUND))


__all__ = ["Search"]
