"""The points of a chart -> a grey cloud, and then, from left to right, those that follow the curve in their colours.

Until then nothing tells them from the others, which fade as it is seen. `wide` is 1 while the chart fills the frame.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from manim import VMobject

from cuereel.scene.card import mix, rgba
from cuereel.scene.rig import HERE, Pose, Rig, scaled
from cuereel.theme import Theme

POINTS = ("point", "noise")
"""How the names of the points begin: of those that the curve follows, and of all others."""

SMALL, ALIKE = 0.68, 1.3
"""How large points are while their chart fills the frame, and how much larger the others are in the cloud."""

FRAMES, ACROSS = 5, 8
"""Frames in which a point takes its colour, and from the chart's left end to its right one."""


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
        self._grey = np.array(rgba(mix(theme.colour("line"), theme.colour("ink"), 0.3)))

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
            pale = self._grey[:3] if not inner else 0.7 * self._grey[:3] + 0.3
            leaf.fill_rgbas[:, :3] = pale + (tone[:, :3] - pale) * found
        return scaled(size, about=self._middles[number])

    def seen(self, number: int, frame: int) -> float:
        """How much is seen of a part: the others fade once it is told which points follow the curve."""
        is_other = self._names.get(number, "").startswith("noise")
        return 1 - 0.55 * self._found(number, frame) if is_other else 1.0

    def _found(self, number: int, frame: int) -> float:
        return float(np.clip((frame - self._from[number] + 1) / FRAMES, 0, 1))


__all__ = ["POINTS", "Cloud"]
