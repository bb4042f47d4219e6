"""A word -> a stamped plate: heavy letters on a bright label that falls hard, flashes, recoils, and throws short lines.

`slam(stamp)` is the animation; a scene that poses its things frame by frame calls `Stamp.strike` instead.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import numpy as np
from manim import Animation, Group, Line, VGroup
from manim.constants import CapStyleType

from cuereel.scene.card import mix, rounded, shadow_of
from cuereel.scene.lettering import fit_text
from cuereel.scene.rig import HERE, Pose, Rig, moved, scaled, shifted, then, turned
from cuereel.scene.sides import side_role
from cuereel.scene.sprite import shadow_sprite
from cuereel.scene.stage import PX, Box, px
from cuereel.scene.track import recoil
from cuereel.theme import Theme

CONTACT = 0.13
"""Seconds from the first sight of a stamp to its touching down."""

_SIGHT = 1 / 30
"""Seconds in which it is first seen, still high."""

SETTLED = 0.5
"""Seconds from the first sight of a stamp until even its lines are gone."""

LARGE = 1.24
"""How much larger it is when it is first seen, nearer to the viewer."""

BESIDE = 1.08
"""The same for a stamp that comes down close to another, or to what it must not cover."""

_STEEP = 1.1
"""By how much of its tilt it is tilted more at first."""

_LINE_MARGIN = 6
"""Px below the top of that box above which its lines are not seen."""

_UNITS = frozenset("km m cm mm kg g mg l ml kb mb gb tb ms s min hz ghz kwh wib wita wit rb jt k x px fps".split())
"""What follows a number and is no word: in capitals it would be another unit."""

_MARGIN = 10
"""Px that its corners keep from the edge of the box that it comes down in."""


def in_capitals(text: str) -> str:
    """A text in capitals, but amounts and their units as they are written ("Rp15.000", "5 km")."""
    words, out = text.split(), []
    for number, word in enumerate(words):
        amount = any(map(str.isdigit, word))
        unit = number > 0 and any(map(str.isdigit, words[number - 1])) and word.casefold().strip(".,!?") in _UNITS
        out.append(word if amount or unit else word.upper())
    return " ".join(out)


class Stamp(Group):
    """A word in capitals on a plate, tilted by `tilt` degrees, about the origin.

    Its colour is the theme's of `role`, or that of the side which the word names, or else the accent.

    The letters are `size` px at most and the whole plate fits `width` px. It is made unseen; `strike` shows it. `place`
    is where it stands: change it to move the plate about. Given a box to come down `within` (the frame), it is never
    cut off by that box's edges on its way, and throws no line above it. `large` is how much larger it is when it is
    first seen, `least` the px that it is wide at the least.
    """

    def __init__(
        self,
        theme: Theme,
        text: str,
        *,
        width: float = 900,
        size: float = 128,
        role: str = "",
        tilt: float = -4,
        within: Box | None = None,
        large: float = LARGE,
        least: float = 0.0,
    ) -> None:
        colour = theme.colour(role or side_role(text) or "accent")
        pad = size * 0.36
        word = fit_text(
            in_capitals(text),
            width - 2 * pad,
            size * 2.5,
            colour=theme.colours.on_accent,
            largest=size,
            smallest=min(size, 52),
            family=theme.fonts["words"],
            weight="heavy",
            leading=1.02,
            max_lines=2,
        )
        across, tall = max(least, word.width / PX + 2 * pad), word.height / PX + 1.45 * pad
        face = rounded(across, tall, size * 0.2, mix(colour, "#FFFFFF", 0.18), mix(colour, "#000000", 0.06))
        rim = rounded(across - 14, tall - 14, size * 0.15, colour).set_fill(opacity=0)
        rim.set_stroke(theme.colours.on_accent, width=px(5) * 100, opacity=0.9)
        side = rounded(across, tall, size * 0.2, mix(colour, "#000000", 0.45)).shift((px(5), -px(9), 0))
        shade, opacity = shadow_of(theme)
        shadow = shadow_sprite(across, tall, size * 0.2, 22, shade, min(1.0, opacity * 1.1)).shift((px(8), -px(20), 0))
        flash = rounded(across, tall, size * 0.2, "#FFFFFF")
        self.plate = Group(shadow, side, face, flash, rim, word)
        self.lines = _impact_lines(across, tall, colour)
        super().__init__(self.lines, self.plate)
        self.width_px, self.height_px = across, tall
        self.tilt = float(np.radians(tilt))
        self.place: Pose = HERE
        self._within = within
        self._large = self._largest(large)
        self._plate_rig = Rig(self.plate, {"shadow": shadow, "flash": flash})
        self._line_rigs = [Rig(line) for line in self.lines]
        self.strike(-1.0)

    @property
    def reach_px(self) -> float:
        """The height in px of the tilted plate's bounding box."""
        return float(self._extent(1.0, self.tilt)[1]) / PX

    def strike(self, seconds: float) -> None:
        """Pose it so many seconds after its first sight: unseen before 0, at rest in its `place` after `SETTLED`."""
        high = 1 - min(1.0, max(0.0, (seconds - _SIGHT) / (CONTACT - _SIGHT))) ** 1.7
        after = seconds - CONTACT
        size = 1 + (self._large - 1) * high - 0.05 * recoil(after, 0.3, 0.09)
        tilt = self.tilt * (1 + _STEEP * high)
        shadow = then(scaled(1 + 0.05 * high), shifted(px(22) * high, -px(48) * high))
        self._plate_rig.pose(then(scaled(size), turned(tilt), self._place_at(size, tilt)), {"shadow": shadow})
        self.veil(1.0 if seconds > 0 else 0.0)
        if seconds > 0:
            self._plate_rig.fade(1 - 0.5 * high, "shadow")
            self._plate_rig.fade(0.8 * math.exp(-after / 0.05) if after > -_SIGHT / 2 else 0.0, "flash")
        burst = after / (SETTLED - CONTACT)
        for rig in self._line_rigs:
            self._throw(rig, burst)

    def veil(self, share: float) -> None:
        """Show the plate with `share` (0 to 1) of its opacity, until it is next posed."""
        self._plate_rig.fade(share)
        self._plate_rig.fade(0.0, "flash")

    def _extent(self, size: float, tilt: float) -> np.ndarray:
        """The width and the height (scene units) of the plate's bounding box, so large and so tilted."""
        cos, sin = abs(math.cos(tilt)), abs(math.sin(tilt))
        across, tall = self.width_px, self.height_px
        return np.asarray(np.array((across * cos + tall * sin, across * sin + tall * cos)) * size * PX)

    def _largest(self, wanted: float) -> float:
        if self._within is None:
            return wanted
        across = float(self._extent(1.0, self.tilt * (1 + _STEEP))[0])
        return min(wanted, max(1.0, (self._within.width - px(2 * _MARGIN)) / across))

    def _place_at(self, size: float, tilt: float) -> Pose:
        """Its place, off by as much as a plate of this size and tilt must be moved to stay within its box."""
        if self._within is None:
            return self.place
        off = self._inward(size, tilt) - self._inward(1.0, self.tilt)
        return then(self.place, shifted(off[0], off[1]))

    def _inward(self, size: float, tilt: float) -> np.ndarray:
        assert self._within is not None
        box, centre = self._within, moved(self.place, (0.0, 0.0))[:2]
        half = self._extent(size * float(np.linalg.norm(self.place[:2, 0])), tilt) / 2 + px(_MARGIN)
        low, high = np.array((box.left, box.bottom)) + half, np.array((box.right, box.top)) - half
        return np.asarray(np.where(low < high, np.clip(centre, low, high), (low + high) / 2) - centre)

    def _throw(self, rig: Rig, burst: float) -> None:
        """One line of the impact: it runs outwards and fades; `burst` is its share of the way."""
        if not 0 < burst < 1:
            rig.fade(0.0)
            return
        out = 1 - (1 - burst) ** 3
        size = min(0.9 + 0.42 * out, self._room_for(rig))
        rig.pose(then(scaled(size), turned(self.tilt), self.place))
        above = self._within is not None and rig.mobject.get_top()[1] > self._within.top - px(_LINE_MARGIN)
        rig.fade(0.0 if above else 1 - burst**2)

    def _room_for(self, rig: Rig) -> float:
        """How far out (1 is as drawn) a line may run before it leaves its box at the side."""
        if self._within is None:
            return math.inf
        low, high = (moved(turned(self.tilt), corner)[0] for corner in rig.bounds())
        x, size = float(moved(self.place, (0.0, 0.0))[0]), float(np.linalg.norm(self.place[:2, 0]))
        reach = max(abs(float(low)), abs(float(high))) * size
        outward = 1 if abs(float(high)) > abs(float(low)) else -1
        free = (self._within.right - x if outward > 0 else x - self._within.left) - px(_MARGIN)
        return max(0.0, free / max(reach, 1e-6))


def _impact_lines(width: float, height: float, colour: str) -> VGroup:
    """Short strokes around a plate, drawn about the origin, pointing away from its centre."""
    half_width, half_height = width / 2, height / 2
    lines = VGroup()
    for side in (1, -1):
        for at, lean in ((-0.72, -0.5), (-0.3, -0.18), (0.3, 0.18), (0.72, 0.5)):
            start = np.array((at * half_width, side * (half_height + 16), 0))
            lines.add(_stroke(start, np.array((lean, side, 0)), 46, colour))
        for at in (-0.45, 0.45):
            start = np.array((side * (half_width + 16), at * half_height, 0))
            lines.add(_stroke(start, np.array((side, at, 0)), 46, colour))
    return lines


def _stroke(start: np.ndarray, way: np.ndarray, length: float, colour: str) -> Line:
    end = start + way / np.linalg.norm(way) * length
    return Line(start * PX, end * PX, stroke_width=px(11) * 100, color=colour, cap_style=CapStyleType.ROUND)


class _Slam(Animation):
    def __init__(self, stamp: Stamp, **kwargs: Any) -> None:
        self._stamp = stamp
        super().__init__(stamp, introducer=True, run_time=SETTLED, rate_func=lambda t: t, **kwargs)

    def interpolate_mobject(self, alpha: float) -> None:
        self._stamp.strike(alpha * SETTLED)


def slam(stamp: Stamp) -> Animation:
    """Bring a stamp down at its `place`: it touches down `CONTACT` seconds after it starts."""
    return _Slam(stamp)


def place(x: float, y: float, size: float = 1.0) -> Pose:
    """A `Stamp.place`: its centre at x, y (scene units), `size` times as large."""
    return then(scaled(size), shifted(x, y))


def layered(stamps: Sequence[Stamp]) -> Group:
    """The lines of all stamps below the plates of all, so that no plate is crossed by another's lines."""
    return Group(*(stamp.lines for stamp in stamps), *(stamp.plate for stamp in stamps))


__all__ = ["BESIDE", "CONTACT", "LARGE", "SETTLED", "Stamp", "layered", "place", "slam"]
