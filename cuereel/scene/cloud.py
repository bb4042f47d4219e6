"""The points of a chart -> a cloud of two colours, and then, from left to right, those of the one fall into a curve.

Until then no pattern is to be seen; the others fade as it is. `wide` is 1 while the chart fills the frame.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from manim import VMobject

from cuereel.scene.card import is_dark, mix, rgba
from cuereel.scene.motion import overshoot
from cuereel.scene.rig import HERE, Pose, Rig, scaled, shifted, then
from cuereel.theme import Theme

POINTS = ("point", "noise")
"""How the names of the points begin: of those that the curve follows, and of all others."""

SMALL, ALIKE = 0.86, 1.25
"""How large points are while their chart fills the frame, and how much larger the others are in the cloud."""

FRAMES, ACROSS = 7, 8
"""Frames in which a point falls into its place, and from the chart's left end to its right one."""

WAVE, SWELLS, HOPS = 5, 0.7, 0.05
"""Frames in which a wave through all points swells each, by how much, and by how much of the chart it hops."""

LEVELS, OFF, EVEN = 9, 0.16, 0.12
"""Heights at which a point may stand in the cloud, how far off the curve it does at least, and off its edges."""


class Cloud:
    """The points among the rigs of a chart, by number; they are told apart from the frame `start` on."""

    def __init__(self, theme: Theme, rigs: Mapping[int, Rig], names: Mapping[int, str], start: int, calm: bool) -> None:
        self._names = {number: name for number, name in names.items() if name.startswith(POINTS)}
        self._rigs = {number: rigs[number] for number in self._names}
        self._middles = {number: np.mean(rig.bounds(), axis=0) for number, rig in self._rigs.items()}
        xs = [float(middle[0]) for middle in self._middles.values()] or [0.0]
        # where there is time, one after another; else all at once
        late = ACROSS / max(1e-6, max(xs) - min(xs)) if calm else 0.0
        self._from = {number: start + late * (float(at[0]) - min(xs)) for number, at in self._middles.items()}
        self._shapes = {
            number: [leaf for leaf in rig.leaves if isinstance(leaf, VMobject)] for number, rig in self._rigs.items()
        }
        self._tones = {number: [leaf.fill_rgbas.copy() for leaf in each] for number, each in self._shapes.items()}
        other = mix(theme.colour("accent"), "#FFFFFF", 0.15 if is_dark(theme) else 0.0)
        self._other = np.array(rgba(other))
        self._off = self._scattered()
        self._told: Sequence[int] = ()
        left, right = min(xs), max(xs)
        self._late = {
            number: ACROSS * (float(at[0]) - left) / max(1e-6, right - left) for number, at in self._middles.items()
        }
        ys = [float(middle[1]) for middle in self._middles.values()] or [0.0]
        self._hop = HOPS * (max(ys) - min(ys))

    def told(self, frames: Sequence[int]) -> None:
        """The frames of words on which a wave goes through the points, from left to right."""
        self._told = frames

    def pose(self, number: int, frame: int, wide: float) -> Pose:
        """How large a part stands in the cloud, which also takes its colour of that frame."""
        if number not in self._names:
            return HERE
        found, size = self._found(number, frame), 1 + (SMALL - 1) * min(1.0, wide)
        if self._names[number].startswith("noise"):
            size *= ALIKE + (1 - ALIKE) * found
        else:
            size *= 1 + 0.55 * float(np.interp(found, [0, 0.5, 1], [0, 1, 0]))
        for inner, (leaf, tone) in enumerate(zip(self._shapes[number], self._tones[number], strict=True)):
            pale = tone[:, :3] if number in self._off else self._other[:3] if not inner else 0.6 * self._other[:3] + 0.4
            leaf.fill_rgbas[:, :3] = pale
        fallen, waved = overshoot(1.1)(found), self._waved(number, frame)
        up = self._off.get(number, 0.0) * (1 - fallen) + self._hop * waved
        return then(scaled(size * (1 + SWELLS * waved), about=self._middles[number]), shifted(0.0, up))

    def seen(self, number: int, frame: int) -> float:
        """How much is seen of a part: the others fade once it is told which points follow the curve."""
        is_other = self._names.get(number, "").startswith("noise")
        return 1 - 0.55 * self._found(number, frame) if is_other else 1.0

    def _scattered(self) -> dict[int, float]:
        """How far up of the curve each of its points stands in the cloud: where the others leave most room."""
        ys = [float(middle[1]) for middle in self._middles.values()]
        if not ys:
            return {}
        low, high = min(ys), max(ys)
        taken = [at[:2] for number, at in self._middles.items() if self._names[number].startswith("noise")]
        out = {}
        for number, at in self._middles.items():
            if self._names[number].startswith("noise"):
                continue
            jitter = (0.618 * number % 1 - 0.5) / LEVELS * (high - low)
            inner = np.linspace(low + EVEN * (high - low), high - EVEN * (high - low), LEVELS) + jitter
            free = [float(y) for y in inner if abs(y - at[1]) > OFF * (high - low)]
            spots = [np.array([at[0], y]) for y in free]
            spot = max(spots, key=lambda each: min([float(np.hypot(*(each - other))) for other in taken], default=0.0))
            taken.append(spot)
            out[number] = float(spot[1] - at[1])
        return out

    def _waved(self, number: int, frame: int) -> float:
        """How much of a wave is at a point, 0 to 1."""
        since = [frame - at - self._late[number] + 1 for at in self._told]
        return max((float(np.sin(np.pi * np.clip(each / WAVE, 0, 1))) for each in since), default=0.0)

    def _found(self, number: int, frame: int) -> float:
        return float(np.clip((frame - self._from[number] + 1) / FRAMES, 0, 1))


__all__ = ["POINTS", "Cloud"]
