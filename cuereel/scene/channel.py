"""A channel's initials or drawing -> its lit mark, within a ring that is charged press by press."""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np
from manim import Arc, Circle, Group, Mobject, Rectangle, VGroup, VMobject
from manim.constants import CapStyleType

from cuereel.scene.badge import plate
from cuereel.scene.bake import baked
from cuereel.scene.card import is_dark, mix, rounded, shaded, shadow_of
from cuereel.scene.lettering import letter
from cuereel.scene.light import fading, glow
from cuereel.scene.motion import ease_out
from cuereel.scene.paint import Painted
from cuereel.scene.rig import HERE, Pose, Rig, scaled, shifted, then, turned
from cuereel.scene.sprite import shadow_sprite
from cuereel.scene.stage import Box, px
from cuereel.theme import Theme

PIECES = 44
"""Pieces of confetti."""

PULSE, OPEN = 1.3, 26
"""How far a pulse of the ring runs, for its radius, and px by which it keeps from words: it is open towards them."""

TURN = 16
"""Frames in which the mark turns about itself, like a coin."""


def initials(name: str, theme: Theme) -> Mobject:
    """Up to two capital letters that stand for a name: "Kopi Kode" -> KK, "Bytes" -> B."""
    letters = "".join(word[0] for word in re.findall(r"\w+", name)[:2]).upper()
    return letter(letters or "?", 100, colour=theme.colour("ink"), family=theme.fonts["words"], weight="heavy")


class Mark:
    """The mark about `center`, `radius` px large with its ring, which has one stretch for each of `tones`.

    A `plain` face (letters, a sign) is set in one colour on the accent, any other on a plate of its own.
    Nothing that it throws comes near the box of `words`.
    `behind` is its light and what bursts from it; `mobject` its seat, the ring, its face and the flash on it.
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
        disc = radius * 0.84
        face.scale(px(disc * 1.2) / max(face.width, face.height)).move_to(center)
        self._light = Rig(
            baked(glow(radius * 1.8, radius * 1.8, accent, 0.6 if dark else 0.34).shift(center), detail=0.5)
        )
        self._pulse = Rig(_open_ring(center, px(radius), words).set_fill(opacity=0).set_stroke(accent, px(8) * 100, 1))
        self._burst = _Confetti(theme, center, radius, words)
        seat = Group(*_seat(theme, disc, radius)).shift(center)
        self._face = Rig(Group(*_filled(face, theme, disc, center, plain)))
        # what is gold flashes gold: white would look faded
        flash = Circle(radius=px(disc), stroke_width=0, fill_color=mix(accent, "#FFE9A8", 0.5), fill_opacity=0.45)
        self._flash = Rig(flash.shift(center))
        self._stretches = [
            _Stretch(n, len(tones), tone, theme.colour("line"), center, px(radius * 0.93))
            for n, tone in enumerate(tones)
        ]
        self.face = self._face.mobject
        self.behind = Group(self._light.mobject, self._pulse.mobject, self._burst.mobject)
        ring = Group(*[stretch.mobject for stretch in self._stretches])
        self.mobject = Group(seat, ring, self.face, self._flash.mobject)

    def pose(self, charges: Sequence[float], since: int, beat: float, calm_by: int, way: Pose = HERE) -> None:
        """Each stretch of the ring lit by its charge (0 to 1); `way` is where its face still is on its way there.

        `since` are the frames since the channel is named (below 0: not yet), on which the mark turns and flashes;
        `beat` (0 to 1) is how far a pulse has run, `calm_by` the frames after it is named by which all that it set off
        is over.
        """
        for stretch, charge in zip(self._stretches, charges, strict=True):
            stretch.pose(charge)
        frames = min(TURN, max(4, calm_by))
        share = float(np.clip((since + 1) / frames, 0, 1))
        beaten = float(np.sin(np.pi * beat)) if 0 < beat < 1 else 0.0
        swell = 1 + 0.035 * beaten + 0.07 * float(np.sin(np.pi * share))
        across = max(0.05, abs(float(np.cos(2 * np.pi * ease_out(share)))))
        self._face.pose(then(scaled(swell * across, swell, about=self.center), way))
        self._flash.pose(scaled(swell * across, swell, about=self.center))
        self._flash.fade((1 - share) ** 1.5 if since >= 0 else 0.0)
        charged = float(np.mean(charges))
        self._light.fade(0.5 + 0.25 * charged + 0.25 * share)
        self._pulse.pose(scaled(1 + (PULSE - 1) * (1 - (1 - beat) ** 2), about=self.center))
        self._pulse.fade(0.7 * (1 - beat) if 0 < beat < 1 else 0.0)
        self._burst.pose(since, max(12, min(45, calm_by)))


def _open_ring(center: np.ndarray, radius: float, words: Box) -> Arc:
    """A ring that, as large as it grows, is open where it would run over the box of words."""
    angles = np.arange(0, 2 * np.pi, np.pi / 180)
    x, y = (middle + PULSE * radius * way(angles) for middle, way in zip(center, (np.cos, np.sin), strict=False))
    near = (words.left - px(OPEN) < x) & (x < words.right + px(OPEN))
    near &= (words.bottom - px(OPEN) < y) & (y < words.top + px(OPEN))
    if not near.any() or near.all():
        return Circle(radius=radius).shift(center)
    # from where it leaves the words, counter-clockwise, to where it comes to them again
    free = ~near
    start = int(np.flatnonzero(free & np.roll(near, 1))[0])
    length = int(np.argmin(np.roll(free, -start)))
    arc = Arc(radius=radius, start_angle=float(angles[start]), angle=float(np.radians(max(1, length - 1))))
    return arc.set_cap_style(CapStyleType.ROUND).shift(center)


class _Stretch:
    """One stretch of the ring, `number` of `count` clockwise from the top, that lights up along its length."""

    def __init__(self, number: int, count: int, tone: str, unlit: str, center: np.ndarray, radius: float) -> None:
        gap = 0.09 if count > 1 else 0.0
        turn = 2 * np.pi / count
        self._full = Arc(radius=radius, start_angle=np.pi / 2 - number * turn - gap, angle=-(turn - 2 * gap) * 0.9999)
        self._full.shift(center)
        waits = self._full.copy().set_fill(opacity=0).set_stroke(unlit, px(22) * 100, 0.8)
        self._lit = VMobject().set_stroke(tone, px(22) * 100, 1).set_fill(opacity=0)
        self._tip = Rig(glow(40, 40, mix(tone, "#FFFFFF", 0.6), 1.0))
        for arc in (waits, self._lit):
            arc.set_cap_style(CapStyleType.ROUND)
        self.mobject = Group(waits, self._lit, self._tip.mobject)
        self.pose(0.0)

    def pose(self, charge: float) -> None:
        share = float(np.clip(charge, 0.001, 1))
        self._lit.pointwise_become_partial(self._full, 0, share)
        self._lit.set_stroke(opacity=1.0 if charge > 0.002 else 0.0)
        x, y, _ = self._full.point_from_proportion(share)
        self._tip.pose(shifted(float(x), float(y)))
        self._tip.fade(float(np.clip(4 * (1 - share), 0, 1)) if charge > 0.002 else 0.0)


class Underline:
    """The stroke under the channel's name, drawn from its left as the name is said."""

    def __init__(self, theme: Theme, left: float, right: float, y: float) -> None:
        colour = theme.colour("accent")
        stroke = rounded((right - left) / px(1), 16, 8, mix(colour, "#FFFFFF", 0.25), colour)
        stroke.move_to(((left + right) / 2, y, 0))
        light = glow((right - left) / px(1) * 0.56, 60, colour, 0.3).move_to(stroke)
        self._left, self._y = left, y
        self._stroke, self._light = Rig(stroke), Rig(light)
        self.mobject = Group(light, stroke)

    def pose(self, share: float) -> None:
        """Drawn so far (0 to 1)."""
        self._stroke.pose(scaled(max(share, 0.001), 1.0, about=(self._left, self._y)))
        self._stroke.fade(1.0 if share > 0 else 0.0)
        self._light.fade(share)


def _seat(theme: Theme, disc: float, radius: float) -> list[Mobject]:
    """What the mark is set into: its shadow, the dark track of the ring, the sunk ground that is seen as it turns."""
    tone, opacity = shadow_of(theme)
    dark = is_dark(theme)
    shadow = shadow_sprite(2 * radius, 2 * radius, radius, 36, tone, opacity).shift(np.array([0, -px(26), 0]))
    ground = theme.colour("background")
    rim = shaded(Circle(radius=px(radius)), theme.colour("line"), mix(theme.colour("line"), ground, 0.5))
    track = Circle(radius=px(radius * 0.985)).set_fill(mix(ground, theme.colour("raised"), 0.45), 1).set_stroke(width=0)
    sunk = shaded(
        Circle(radius=px(disc * 0.97)),
        mix(theme.colour("surface"), ground, 0.55) if dark else "#FFFFFF",
        mix(theme.colour("raised"), ground, 0.2),
    )
    return [shadow, rim, track, sunk]


def _filled(face: Mobject, theme: Theme, disc: float, center: np.ndarray, plain: bool) -> list[Mobject]:
    """The face of the mark."""
    accent = theme.colour("accent")
    if not plain:
        return [plate(theme, disc, accent).shift(center), face]
    body = shaded(Circle(radius=px(disc)), mix(accent, "#FFFFFF", 0.25), mix(accent, "#000000", 0.12)).shift(center)
    edge = Circle(radius=px(disc * 0.955)).set_fill(opacity=0).shift(center)
    edge.set_stroke(mix(accent, "#FFFFFF", 0.6), px(5) * 100, 0.9)
    notches = _milling(disc, mix(accent, "#000000", 0.32)).shift(center)
    sheen = _sheen(disc).shift(center)
    shade = face.copy().set_color(mix(accent, "#000000", 0.35)).set_opacity(0.7).shift(np.array([0, -px(8), 0]))
    return [body, notches, edge, sheen, shade, face.set_color(theme.colour("on_accent"))]


def _milling(disc: float, tone: str) -> VMobject:
    """The notches along the edge of a coin, as one shape."""
    notches, count = VMobject(stroke_width=0, fill_color=tone, fill_opacity=0.55), 72
    points = []
    for number in range(count):
        notch = Rectangle(width=px(0.04 * disc), height=px(0.014 * disc)).shift((px(0.977 * disc), 0, 0))
        points.append(notch.rotate(2 * np.pi * number / count, about_point=np.zeros(3)).points)
    notches.points = np.concatenate(points)
    return notches


def _sheen(disc: float) -> VMobject:
    """The light that a coin's upper left gives back: a crescent."""
    along = np.linspace(0, 1, 24)
    angles = np.pi * (0.52 + 0.6 * along)
    ways = np.stack([np.cos(angles), np.sin(angles), 0 * angles], axis=1)
    outer, inner = 0.9 * ways, (0.9 - 0.17 * np.sin(np.pi * along))[:, None] * ways
    shape = VMobject()
    shape.set_points_as_corners(px(disc) * np.concatenate([outer, inner[::-1], outer[:1]]))
    low, high = np.array([-px(disc), px(disc), 0]), np.zeros(3)
    return fading(shape, low, high, ((0.0, 0.0), (0.5, 0.5), (1.0, 0.0)), "#FFFFFF")


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
