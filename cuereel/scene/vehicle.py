"""A drawing with wheels -> a vehicle that drives in and stops as a heavy thing does, by the frame.

What is what is read from the drawing's layers: `wheel-*` layers as wide as high turn about their centres; those layers,
`caliper*`, other `wheel*` and `shadow` stay on the ground; all else rides on the springs. `outline`, where there is
one, is what remains when the rest fades.
"""

from __future__ import annotations

import math

import numpy as np
from manim import Group, Rectangle, VGroup

from cuereel.scene.light import glow
from cuereel.scene.rig import Pose, Rig, moved, scaled, shifted, then, turned
from cuereel.scene.silhouette import silhouette
from cuereel.scene.stage import PX, px
from cuereel.scene.svg import Drawing
from cuereel.scene.track import recoil
from cuereel.scene.wake import Glint, Headlight, Wake
from cuereel.theme import Theme

ROLL = 0.37
"""Seconds from the first sight of it to the wheels' standstill."""

_DIVE = math.radians(1.7)
"""How far the nose goes down under the brakes."""

CREEP = (300.0, 1.0)
"""Px by which one that waits is farther off at first, and the seconds in which it makes up for two thirds of that."""

_COAST = 80.0
"""Px a second at which it rolls on once it has braked, where it stops only later."""

_NOD = math.radians(1.5)
"""How far its nose nods as it stops out of that."""

_SHAKEN = 1.0
"""Seconds for which its body swings after a blow on its roof."""

_WIPE = 0.85
"""The share of its roll in which a blade of light goes over it, from the nose on, and leaves it lit."""

_NIGHT = 0.93
"""How dark one is that waits."""

_AFAR = 80.0
"""Scene units that reach out of any frame."""

UNSPRUNG = ("wheel", "caliper", "shadow")
"""How the names of layers begin that stay on the ground."""


def brake(share: float) -> float:
    """Braking evenly to a standstill, as an easing."""
    return 1 - (1 - share) ** 2


def is_vehicle(art: object) -> bool:
    """Whether art has wheels that can turn."""
    return isinstance(art, Drawing) and bool(_wheels(art))


def blade_of(light: str, height: float) -> VGroup:
    """A blade of light that stands upright, for something `height` px high."""
    return VGroup(glow(70, 0.75 * height + 60, light, 0.9), glow(9, 0.7 * height + 50, "#FFFFFF", 1.0))


def _far_left() -> Rig:
    """All that lies to the left of x = 0."""
    return Rig(Rectangle(width=4 * _AFAR, height=4 * _AFAR).shift((-2 * _AFAR, 0, 0)))


def _wheels(drawing: Drawing) -> tuple[str, ...]:
    return tuple(
        name
        for name, layer in drawing.layers.items()
        if name.startswith("wheel-") and 0.9 < layer.width / max(layer.height, 1e-6) < 1.1
    )


class Vehicle:
    """A vehicle whose wheels stand at height `ground`, its middle at x = `stop`, `size` times as drawn.

    `mobject` holds it with its wake and lights. `pose_at` sets it by the seconds since it set out. Its lamps flash as
    it stands, or `beams` seconds after it set out where that is later. Its springs `give` under a blow on its roof
    (scene units, as drawn). It sets out with its nose at `edge`, unseen, and comes in `roll` seconds; after that it
    rolls on slowly for `coast` seconds, and stops with a nod. Given a theme to be `dark` in, it waits with `peep`
    (scene units) of it past the edge, as a silhouette that comes nearer as `creep` has it, and is lit as it drives,
    or in `lighting` seconds where that is longer.
    """

    def __init__(
        self,
        drawing: Drawing,
        *,
        size: float,
        ground: float,
        stop: float,
        edge: float,
        light: str,
        peep: float = 0.0,
        dark: Theme | None = None,
    ) -> None:
        layers = drawing.layers
        sprung = [layer for name, layer in layers.items() if not name.startswith(UNSPRUNG)]
        self.wheels = _wheels(drawing)
        self.rig = Rig(drawing, {**layers, "sprung": VGroup(*sprung)})
        self.drawing, self.size, self.ground, self.stop = drawing, size, ground, stop
        self.roll, self.coast = ROLL, 0.0
        self.beams, self.lighting = 0.0, 0.0
        self.give, self.creep = 0.085, CREEP
        lows = [self.rig.bounds(wheel)[0][1] for wheel in self.wheels]
        self._tread = min(lows)
        self._radius = {name: (self.rig.bounds(name)[1][1] - self.rig.bounds(name)[0][1]) / 2 for name in self.wheels}
        low, high = self.rig.bounds("sprung")
        self._axle = np.array([(low[0] + high[0]) / 2, self._tread + max(self._radius.values()), 0.0])
        self.length = float(high[0] - low[0]) * size
        self._high = float(high[1] - self._tread) * size
        # The nose stands at the edge of the frame when it starts, so that the very first frame shows it.
        self._start = edge - float(high[0]) * size + peep
        self._roof = self._roof_of(sprung)
        self._wake = Wake(size, ground, light)
        self._headlight = Headlight(drawing, light)
        self._glint = Glint(drawing)
        self._night = self._make_night(drawing, dark) if dark else None
        self._unlit, self._blade = _far_left(), Rig(blade_of(light, float(high[1] - low[1]) * size / PX))
        self.mobject = Group(self._wake.dust, self._headlight.beam, drawing)
        self.mobject.add(*([self._night.mobject, self._blade.mobject] if self._night else []))
        self.mobject.add(self._glint.mobject, self._headlight.flare, self._wake.streaks)

    @staticmethod
    def _make_night(drawing: Drawing, theme: Theme) -> Rig:
        shape, parts = silhouette(drawing, theme)
        body = VGroup(*(part for name, part in parts.items() if not name.startswith(UNSPRUNG)))
        return Rig(shape, {**parts, "sprung": body})

    @property
    def lamps(self) -> bool:
        """Whether it has lamps that can be lit."""
        return self._headlight.there

    def nose_at(self, seconds: float) -> float:
        """Where its nose is (scene units)."""
        return self.x_at(seconds) + self.length / 2

    def _roof_of(self, sprung: list[VGroup]) -> np.ndarray:
        shapes = [shape for part in sprung for shape in part.family_members_with_points()]
        points = np.concatenate([shape.points for shape in shapes])
        return np.asarray(points[np.argmax(points[:, 1])])

    @property
    def roof(self) -> np.ndarray:
        """Its highest point, standing still (scene units)."""
        return moved(self.standing(), self._roof)

    def standing(self) -> Pose:
        """Where it stands when it has stopped."""
        return self._placed(self.stop)

    def _placed(self, x: float) -> Pose:
        return then(scaled(self.size), shifted(x, self.ground - self._tread * self.size))

    def x_at(self, seconds: float) -> float:
        """Where its middle is (scene units); one that waits in the dark creeps nearer to where it sets out."""
        share = min(1.0, max(0.0, seconds / self.roll))
        if seconds < 0 and self._night:
            far, slow = self.creep
            return self._start - px(far) * (1 - math.exp(seconds / slow))
        slow = px(_COAST) if self.coast else 0.0
        stands = self.roll + self.coast
        braked = self.stop - self._start - slow * stands
        return self._start + braked * brake(share) + slow * min(stands, max(0.0, seconds))

    def pose_at(self, seconds: float, knocked: float = -1.0) -> None:
        """Pose it `seconds` after its first sight, and `knocked` seconds after something struck its roof."""
        x = self.x_at(seconds)
        whole = self._placed(x)
        sprung = then(turned(-self._dive(seconds), self._axle), shifted(0, -self.dip(knocked) / self.size))
        gone = (x - self._start) / self.size
        parts = {"sprung": sprung}
        for name in self.wheels:
            parts[name] = turned(-gone / self._radius[name], self.rig.centre(name))
        self.rig.pose(whole, parts)
        self.rig.fade(0.0 if seconds <= 0 and not self._night else 1.0)
        if 0 < knocked < _SHAKEN and "outline" in self.rig.parts:
            # It has the wheels' lines too, which stay where the wheels are: they would show below them.
            self.rig.fade(0.0, "outline")
        if self._night:
            self._night.pose(whole, parts)
            self._light_up(x, seconds)
        speed = max(0.0, 1 - seconds / self.roll) if seconds > 0 else 0.0
        self._wake.pose(x - self.length / 2, speed, seconds - self.roll)
        lit = max(self.beams, self.roll - 0.05)
        self._glint.pose(seconds - lit - 0.20)
        self._headlight.pose(then(sprung, whole), seconds - lit)

    def _light_up(self, x: float, seconds: float) -> None:
        """A blade of light goes from its nose to its tail as it rolls: before it all is dark, behind it lit."""
        assert self._night
        share = self.lit(seconds)
        edge = x + self.length / 2 + px(24) - share * (self.length + px(60))
        self._night.fade(_NIGHT if share < 1 else 0.0)
        window = self._unlit.mobject if 0 < share < 1 else None  # a window costs time: only while it is needed
        for leaf in self._night.leaves:
            leaf.clip = window  # type: ignore[attr-defined] # what a painted shape is seen within
        self._unlit.pose(shifted(edge))
        self._blade.pose(shifted(edge, self.ground + self._high / 2))
        self._blade.fade(min(1.0, 8 * share, 6 * (1 - share)))

    def lit(self, seconds: float) -> float:
        """How much of its length (0 to 1) the blade of light has gone along."""
        return min(1.0, max(0.0, seconds / max(self.lighting, _WIPE * self.roll)))

    def glint_off(self) -> None:
        """Pose it without the light that now and again runs along its side."""
        self._glint.pose(-1.0)

    def dip(self, knocked: float) -> float:
        """How far its roof is down (scene units) so many seconds after something struck it."""
        return self.give * self.size * recoil(knocked, 0.42, 0.2)

    def _dive(self, seconds: float) -> float:
        """The dive of the nose (radians)."""
        if seconds <= self.roll:
            return _DIVE * min(1.0, max(0.0, seconds) / 0.12)
        after = seconds - self.roll
        nod = _NOD * recoil(after - self.coast, 0.42, 0.16) if self.coast else 0.0
        return nod + _DIVE * math.exp(-after / 0.16) * math.cos(2 * math.pi * after / 0.5)


__all__ = ["ROLL", "UNSPRUNG", "Vehicle", "brake", "is_vehicle"]
