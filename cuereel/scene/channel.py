"""A channel's initials or drawing -> its mark: an outline within a ring that is charged press by press, then filled."""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np
from manim import Arc, Circle, Group, Mobject, Polygon, VGroup, VMobject
from manim.constants import CapStyleType

from cuereel.scene.badge import plate
from cuereel.scene.card import is_dark, mix, shaded, shadow_of
from cuereel.scene.lettering import Lettering, letter
from cuereel.scene.light import fading, glow
from cuereel.scene.paint import Painted
from cuereel.scene.rig import Rig, scaled, shifted, then, turned
from cuereel.scene.sprite import clip_to, shadow_sprite
from cuereel.scene.stage import Box, px
from cuereel.theme import Theme

PIECES = 44
"""Pieces of confetti."""


def initials(name: str, theme: Theme) -> Mobject:
    """Up to two capital letters that stand for a name: "Kopi Kode" -> KK, "Bytes" -> B."""
    letters = "".join(word[0] for word in re.findall(r"\w+", name)[:2]).upper()
    return letter(letters or "?", 100, colour=theme.colour("ink"), family=theme.fonts["words"], weight="heavy")


class Mark:
    """The mark about `center`, `radius` px large with its ring, which has one stretch for each of `tones`.

    A `plain` face (letters, a sign) is set in one colour on the accent, any other on a plate of its own.
    Nothing that it throws comes near the box of `words`.
    `behind` is its light and what bursts from it, `mobject` the disc, the outline that waits, and what fills it.
    """

    def __init__(
        self,
        face: Mobject,
        theme: Theme,
        center: np.ndarray,
        radius: float,
        tones: Sequence[str],
        words: Box,
        *,
        plain: bool,
    ) -> None:
        self.center, self.radius = center, radius
        accent, dark = theme.colour("accent"), is_dark(theme)
        disc = radius * 0.88
        face.scale(px(disc * 1.2) / max(face.width, face.height)).move_to(center)
        self._light = Rig(glow(radius * 1.7, radius * 1.7, accent, 0.55 if dark else 0.34).shift(center))
        self._pulse = Rig(
            Circle(radius=px(radius)).set_fill(opacity=0).set_stroke(accent, px(8) * 100, 1).shift(center)
        )
        self._burst = _Confetti(theme, center, radius, words)
        self._seat = Rig(Group(*_seat(theme, disc, radius)).shift(center))
        self._level = Rig(_level(disc, accent, 0.5 if dark else 0.35).shift(center))
        clip_to(self._level.mobject, Circle(radius=px(disc * 0.97)).shift(center))
        self._waiting = Rig(_outline(face.copy(), theme))
        self._filled = Rig(Group(*_filled(face, theme, disc, center, plain)))
        self._stretches = [_Stretch(n, len(tones), tone, center, px(radius * 0.955)) for n, tone in enumerate(tones)]
        ring = VGroup(*[stretch.mobject for stretch in self._stretches])
        self.behind = Group(self._light.mobject, self._pulse.mobject, self._burst.mobject)
        self.mobject = Group(self._seat.mobject, self._level.mobject, self._waiting.mobject, self._filled.mobject, ring)

    def pose(
        self, frame: int, charges: Sequence[float], level: float, there: float, since: int, beat: float, calm_by: int
    ) -> None:
        """Each stretch of the ring lit by its charge, the disc charged to `level`, the mark filled by `there`.

        All run from 0 to 1; `there` may overshoot.
        `since` are the frames since it has landed, `beat` (0 to 1) how far a pulse has run, `calm_by` the frames after
        landing by which all that it set off is over.
        """
        for stretch, charge in zip(self._stretches, charges, strict=True):
            stretch.pose(charge)
        full = float(np.clip(there, 0, 1))
        swell = 1 + 0.035 * np.sin(np.pi * beat) * (1 if 0 < beat < 1 else 0)
        self._light.fade(0.3 + 0.3 * level + 0.4 * full)
        self._level.pose(
            shifted(px(0.45 * self.radius) * np.sin(frame / 17), px(self.radius * 0.88) * 2 * (0.96 * level - 1))
        )
        self._waiting.fade((0.75 + 0.25 * level) * (1 - full))
        self._filled.pose(scaled((0.35 + 0.65 * there) * swell, about=self.center))
        self._filled.fade(float(np.clip(there * 4, 0, 1)))
        self._pulse.pose(scaled(1 + 0.3 * (1 - (1 - beat) ** 2), about=self.center))
        self._pulse.fade(0.7 * (1 - beat) if 0 < beat < 1 else 0.0)
        self._burst.pose(since, max(12, min(45, calm_by)))


class _Stretch:
    """One stretch of the ring, `number` of `count` clockwise from the top, that lights up along its length."""

    def __init__(self, number: int, count: int, tone: str, center: np.ndarray, radius: float) -> None:
        gap = 0.07 if count > 1 else 0.0
        turn = 2 * np.pi / count
        self._full = Arc(radius=radius, start_angle=np.pi / 2 - number * turn - gap, angle=-(turn - 2 * gap) * 0.9999)
        self._full.shift(center)
        self.mobject = VMobject().set_stroke(tone, px(18) * 100, 1).set_fill(opacity=0)
        self.mobject.set_cap_style(CapStyleType.ROUND)
        self.pose(0.0)

    def pose(self, charge: float) -> None:
        self.mobject.pointwise_become_partial(self._full, 0, float(np.clip(charge, 0.001, 1)))
        self.mobject.set_stroke(opacity=1.0 if charge > 0.002 else 0.0)


class Stream:
    """Small signs that rise one after another from a button to the mark, from a press until a frame."""

    COUNT, PITCH, FLIGHT = 5, 6, 26

    def __init__(self, face: VMobject, start: np.ndarray, end: np.ndarray, begun: int, until: int) -> None:
        self._start, self._end, self._begun, self._until = start, end, begun, until
        # on a short way there is room for few
        short = float(np.linalg.norm(end - start)) < px(150)
        self._count, self._pitch, self._sway = (2, 15, px(24)) if short else (self.COUNT, self.PITCH, px(60))
        self._rigs = [Rig(face.copy().move_to(start)) for _ in range(self._count)]
        self.mobject = Group(*[rig.mobject for rig in self._rigs])

    def pose(self, frame: int) -> None:
        lap = self._count * self._pitch
        for number, rig in enumerate(self._rigs):
            age = frame - self._begun - number * self._pitch
            flown = age % lap
            left = age - flown + self._begun + number * self._pitch
            if age < 0 or left + self.FLIGHT > self._until:
                rig.fade(0.0)
                continue
            share = min(1.0, flown / self.FLIGHT)
            eased = share * share * (3 - 2 * share)
            side = np.sin(np.pi * share) * self._sway * (-1) ** (number + int(left))
            place = (self._end - self._start) * eased + np.array([side, 0.0, 0.0])
            swing = turned(0.3 * np.sin(3 * np.pi * share), self._start)
            rig.pose(then(scaled(1.15 - 0.35 * share, about=self._start), swing, shifted(place[0], place[1])))
            rig.fade(float(np.clip(5 * share, 0, 1) * np.clip(5 * (1 - share), 0, 1)))


def _seat(theme: Theme, disc: float, radius: float) -> list[Mobject]:
    """What the mark is set into: its shadow, the dark track of the ring, the sunk face."""
    tone, opacity = shadow_of(theme)
    dark = is_dark(theme)
    shadow = shadow_sprite(2 * radius, 2 * radius, radius, 36, tone, opacity).shift(np.array([0, -px(26), 0]))
    ground = theme.colour("background")
    rim = shaded(Circle(radius=px(radius)), theme.colour("line"), mix(theme.colour("line"), ground, 0.5))
    track = Circle(radius=px(radius * 0.985)).set_fill(mix(ground, theme.colour("raised"), 0.45), 1).set_stroke(width=0)
    face = shaded(
        Circle(radius=px(disc * 0.97)),
        mix(theme.colour("surface"), ground, 0.55) if dark else "#FFFFFF",
        mix(theme.colour("raised"), ground, 0.2),
    )
    return [shadow, rim, track, face]


def _level(disc: float, accent: str, alpha: float) -> Mobject:
    """What rises in the disc as it is charged: higher and wider than the disc, with waves on it."""
    edge = [np.array([px(disc) * x, px(disc + 9 * np.sin(7 * x)), 0.0]) for x in np.linspace(-1.6, 1.6, 41)]
    body = Polygon(*edge, (px(1.6 * disc), -px(disc), 0), (-px(1.6 * disc), -px(disc), 0))
    return fading(
        body, (0, px(disc), 0), (0, -px(disc), 0), ((0.0, alpha), (0.25, alpha * 0.7), (1.0, alpha * 0.4)), accent
    )


def _outline(face: Mobject, theme: Theme) -> Mobject:
    """The mark as it waits: of letters their outline, of a drawing or a picture a faint copy."""
    if not isinstance(face, Lettering):
        return Group(face) if not isinstance(face, VMobject) else face.set_opacity(0.35)
    return face.set_fill(theme.colour("ink"), 0.12).set_stroke(theme.colour("ink"), px(6) * 100, 0.9)


def _filled(face: Mobject, theme: Theme, disc: float, center: np.ndarray, plain: bool) -> list[Mobject]:
    """The mark once it is filled."""
    accent = theme.colour("accent")
    if not plain:
        return [plate(theme, disc, accent).shift(center), face]
    body = shaded(Circle(radius=px(disc)), mix(accent, "#FFFFFF", 0.25), mix(accent, "#000000", 0.12)).shift(center)
    edge = Circle(radius=px(disc * 0.955)).set_fill(opacity=0).shift(center)
    edge.set_stroke(mix(accent, "#FFFFFF", 0.6), px(5) * 100, 0.9)
    shade = face.copy().set_color(mix(accent, "#000000", 0.35)).set_opacity(0.7).shift(np.array([0, -px(8), 0]))
    return [body, edge, shade, face.set_color(theme.colour("on_accent"))]


class _Confetti:
    """Pieces thrown out from behind the mark, which slow down, turn and fall."""

    def __init__(self, theme: Theme, center: np.ndarray, radius: float, words: Box) -> None:
        self._words = words
        chance = np.random.default_rng(23)
        self._center = center
        angles = np.arange(PIECES) * 2 * np.pi / PIECES + chance.uniform(-0.15, 0.15, PIECES)
        reach = px(radius) * chance.uniform(1.2, 2.0, PIECES)
        self._way = np.stack([np.cos(angles) * reach, np.sin(angles) * reach * 0.85], axis=1)
        self._turn = chance.uniform(-6, 6, PIECES)
        tones = [theme.colour(role) for role in ("accent", "cool", "good", "bad")]
        self.mobject = VGroup()
        self._rigs = []
        for number in range(PIECES):
            piece = Painted(stroke_width=0, fill_opacity=1, fill_color=mix(tones[number % 4], "#FFFFFF", 0.12))
            half, tall = px(chance.uniform(12, 20)), px(chance.uniform(7, 12))
            corners = ((-half, -tall), (half, -tall), (half, tall), (-half, tall), (-half, -tall))
            piece.set_points_as_corners([np.array([x, y, 0.0]) for x, y in corners])
            self.mobject.add(piece)
            self._rigs.append(Rig(piece))

    def pose(self, since: int, frames: int) -> None:
        """As it is so many frames after the throw (below 0: nothing is seen), which lasts `frames`."""
        share = float(np.clip(since / frames, 0, 1)) if since >= 0 else 1.0
        out = 1 - (1 - share) ** 3
        for rig, way, turn in zip(self._rigs, self._way, self._turn, strict=True):
            place = self._center[:2] + way * out - np.array([0, px(260) * share**2])
            rig.pose(then(turned(float(turn) * share), shifted(float(place[0]), float(place[1]))))
            seen = 0.0 if share >= 1 else min(1.0, (1 - share) * 2.5)
            rig.fade(seen * self._clear(float(place[0]), float(place[1])))

    def _clear(self, x: float, y: float) -> float:
        """0 where a piece would touch the words, 1 from 80 px away from them."""
        box = self._words
        across, up = max(box.left - x, 0.0, x - box.right), max(box.bottom - y, 0.0, y - box.top)
        return float(np.clip((np.hypot(across, up) / px(1) - 22) / 58, 0, 1))
