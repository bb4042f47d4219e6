"""A channel's initials or drawing -> its mark: set on a lit disc, within a ring that fills until it lands."""

from __future__ import annotations

import re

import numpy as np
from manim import Arc, Circle, Group, Mobject, Triangle, VGroup, VMobject
from manim.constants import CapStyleType

from cuereel.scene.badge import plate
from cuereel.scene.card import is_dark, mix
from cuereel.scene.lettering import letter
from cuereel.scene.light import glow
from cuereel.scene.paint import Painted
from cuereel.scene.rig import Rig, scaled, shifted, then, turned
from cuereel.scene.stage import px
from cuereel.theme import Theme

PIECES = 26
"""Pieces of confetti."""


def initials(name: str, theme: Theme) -> Mobject:
    """Up to two capital letters that stand for a name: "Kopi Kode" -> KK, "Bytes" -> B."""
    letters = "".join(word[0] for word in re.findall(r"\w+", name)[:2]).upper()
    return letter(letters or "?", 100, colour=theme.colour("ink"), family=theme.fonts["words"], weight="heavy")


class Mark:
    """The mark about `center`, `radius` px large. `behind` is its light and its ring, `mobject` the mark itself."""

    def __init__(self, face: Mobject, theme: Theme, center: np.ndarray, radius: float) -> None:
        self.center, self.radius = center, radius
        accent = theme.colour("accent")
        face.scale(px(radius * 1.2) / max(face.width, face.height)).move_to(center)
        self._face = Rig(Group(plate(theme, radius, accent).shift(center), face))
        waiting = Triangle(radius=px(radius * 0.5), start_angle=0).round_corners(px(radius * 0.07)).move_to(center)
        waiting.shift(np.array([px(radius * 0.06), 0, 0])).set_stroke(width=0).set_fill(theme.colour("raised"), 1)
        self._waiting = Rig(waiting)
        self._light = Rig(glow(radius * 2.3, radius * 2.3, accent, 0.5 if is_dark(theme) else 0.34).shift(center))
        self._track = Circle(radius=px(radius * 1.16)).set_fill(theme.colour("background"), 0.5)
        self._track.set_stroke(theme.colour("line"), px(10) * 100, 0.8).shift(center)
        self._full = Arc(radius=px(radius * 1.16), start_angle=np.pi / 2, angle=-2 * np.pi * 0.9999).shift(center)
        self._ring = VMobject().set_stroke(accent, px(10) * 100, 1)
        self._ring.set_cap_style(CapStyleType.ROUND)
        self._burst = _Confetti(theme, center, radius)
        self.behind = Group(self._light.mobject, self._track, self._ring, self._waiting.mobject, self._burst.mobject)
        self.mobject = self._face.mobject

    def pose(self, filled: float, there: float, since: int) -> None:
        """The ring `filled`, the mark `there` (0 to 1; it may overshoot), and the frames since the mark has landed."""
        self._ring.pointwise_become_partial(self._full, 0, max(0.001, filled))
        self._ring.set_stroke(opacity=1.0 if filled > 0.002 else 0.0)
        self._light.fade(0.35 + 0.65 * float(np.clip(there, 0, 1)))
        self._waiting.fade(1 - float(np.clip(there * 2, 0, 1)))
        self._face.pose(then(turned((1 - there) * 0.5, self.center), scaled(0.3 + 0.7 * there, about=self.center)))
        self._face.fade(float(np.clip(there * 3, 0, 1)))
        self._burst.pose(since)


class _Confetti:
    """Pieces thrown out from behind the mark, which slow down, turn and fall."""

    def __init__(self, theme: Theme, center: np.ndarray, radius: float) -> None:
        chance = np.random.default_rng(23)
        self._center = center
        angles = np.arange(PIECES) * 2 * np.pi / PIECES + chance.uniform(-0.15, 0.15, PIECES)
        reach = px(radius) * chance.uniform(1.5, 2.4, PIECES)
        self._way = np.stack([np.cos(angles) * reach, np.sin(angles) * reach * 0.85], axis=1)
        self._turn = chance.uniform(-6, 6, PIECES)
        tones = [theme.colour(role) for role in ("accent", "cool", "good", "bad")]
        self.mobject = VGroup()
        self._rigs = []
        for number in range(PIECES):
            piece = Painted(stroke_width=0, fill_opacity=1, fill_color=mix(tones[number % 4], "#FFFFFF", 0.12))
            half, tall = px(chance.uniform(9, 14)), px(chance.uniform(5, 9))
            corners = ((-half, -tall), (half, -tall), (half, tall), (-half, tall), (-half, -tall))
            piece.set_points_as_corners([np.array([x, y, 0.0]) for x, y in corners])
            self.mobject.add(piece)
            self._rigs.append(Rig(piece))

    def pose(self, since: int) -> None:
        """As it is so many frames after the throw (below 0: nothing is seen)."""
        share = float(np.clip(since / 45, 0, 1)) if since >= 0 else 1.0
        out = 1 - (1 - share) ** 3
        for rig, way, turn in zip(self._rigs, self._way, self._turn, strict=True):
            place = self._center[:2] + way * out - np.array([0, px(260) * share**2])
            rig.pose(then(turned(float(turn) * share), shifted(float(place[0]), float(place[1]))))
            rig.fade(0.0 if share >= 1 else min(1.0, (1 - share) * 2.5))
