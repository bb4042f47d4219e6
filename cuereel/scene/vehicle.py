"""A drawing with wheels -> a vehicle that drives in and stops as a heavy thing does, by the frame.

What is what is read from the drawing's layers: `wheel-*` layers as wide as high turn about their centres; those layers,
`caliper*`, other `wheel*` and `shadow` stay on the ground; all else rides on the springs. `outline`, where there is
one, is what remains when the rest fades.
"""

from __future__ import annotations

import math

import numpy as np
from manim import Group, VGroup

from cuereel.scene.rig import Pose, Rig, moved, scaled, shifted, then, turned
from cuereel.scene.svg import Drawing
from cuereel.scene.track import recoil
from cuereel.scene.wake import Glint, Headlight, Wake

ROLL = 0.37
"""Seconds from the first sight of it to the wheels' standstill."""

_DIVE = math.radians(1.7)
"""How far the nose goes down under the brakes."""

_UNSPRUNG = ("wheel", "caliper", "shadow")


def brake(share: float) -> float:
    """Braking evenly to a standstill, as an easing."""
    return 1 - (1 - share) ** 2


def is_vehicle(art: object) -> bool:
    """Whether art has wheels that can turn."""
    return isinstance(art, Drawing) and bool(_wheels(art))


def _wheels(drawing: Drawing) -> tuple[str, ...]:
    return tuple(
        name
        for name, layer in drawing.layers.items()
        if name.startswith("wheel-") and 0.9 < layer.width / max(layer.height, 1e-6) < 1.1
    )


class Vehicle:
    """A vehicle whose wheels stand at height `ground`, its middle at x = `stop`, `size` times as drawn.

    `mobject` holds it with its wake and lights. `pose_at` sets it by the seconds since it was first seen.
    """

    def __init__(self, drawing: Drawing, *, size: float, ground: float, stop: float, edge: float, light: str) -> None:
        layers = drawing.layers
        sprung = [layer for name, layer in layers.items() if not name.startswith(_UNSPRUNG)]
        self.wheels = _wheels(drawing)
        self.rig = Rig(drawing, {**layers, "sprung": VGroup(*sprung)})
        self.size, self.ground, self.stop = size, ground, stop
        lows = [self.rig.bounds(wheel)[0][1] for wheel in self.wheels]
        self._tread = min(lows)
        self._radius = {name: (self.rig.bounds(name)[1][1] - self.rig.bounds(name)[0][1]) / 2 for name in self.wheels}
        low, high = self.rig.bounds("sprung")
        self._axle = np.array([(low[0] + high[0]) / 2, self._tread + max(self._radius.values()), 0.0])
        self.length = float(high[0] - low[0]) * size
        # The nose stands at the edge of the frame when it starts, so that the very first frame shows it.
        self._start = edge - float(high[0]) * size
        self._roof = self._roof_of(sprung)
        self._wake = Wake(size, ground, light)
        self._headlight = Headlight(self.rig, drawing, light)
        self._glint = Glint(drawing)
        self.mobject = Group(self._wake.dust, self._headlight.beam, drawing)
        self.mobject.add(self._glint.mobject, self._headlight.flare, self._wake.streaks)

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
        """Where its middle is (scene units)."""
        share = min(1.0, max(0.0, seconds / ROLL))
        return self._start + (self.stop - self._start) * brake(share)

    def pose_at(self, seconds: float, knocked: float = -1.0) -> None:
        """Pose it `seconds` after its first sight, and `knocked` seconds after something struck its roof."""
        x = self.x_at(seconds)
        whole = self._placed(x)
        dive, dip = self._sway(seconds, knocked)
        sprung = then(turned(-dive, self._axle), shifted(0, -dip / self.size))
        gone = (x - self._start) / self.size
        parts = {"sprung": sprung}
        for name in self.wheels:
            parts[name] = turned(-gone / self._radius[name], self.rig.centre(name))
        self.rig.pose(whole, parts)
        self.rig.fade(0.0 if seconds <= 0 else 1.0)
        speed = max(0.0, 1 - seconds / ROLL) if seconds > 0 else 0.0
        self._wake.pose(x - self.length / 2, speed, seconds - ROLL)
        self._glint.pose(seconds - ROLL - 0.15)
        self._headlight.pose(then(sprung, whole), seconds - ROLL + 0.05)

    def glint_off(self) -> None:
        """Pose it without the light that now and again runs along its side."""
        self._glint.pose(-1.0)

    def _sway(self, seconds: float, knocked: float) -> tuple[float, float]:
        """The dive of the nose (radians) and the dip of the body (scene units)."""
        if seconds <= ROLL:
            dive = _DIVE * min(1.0, max(0.0, seconds) / 0.12)
        else:
            after = seconds - ROLL
            dive = _DIVE * math.exp(-after / 0.16) * math.cos(2 * math.pi * after / 0.5)
        return dive, 0.085 * self.size * recoil(knocked, 0.42, 0.2)


__all__ = ["ROLL", "Vehicle", "brake", "is_vehicle"]
