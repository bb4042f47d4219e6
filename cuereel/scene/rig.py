"""A mobject with named parts -> the same mobject in a pose: every part set afresh from how it was drawn, never nudged.

Poses do not add up, so that a thing may roll, dip and be zoomed at once and never drifts. A pose is a 3x3 matrix over
scene points (x, y, 1); `then` puts several one after another.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import reduce

import numpy as np
import numpy.typing as npt
from manim import Mobject, VMobject

from cuereel.scene.svg import Drawing

Pose = npt.NDArray[np.float64]
"""A 3x3 matrix over (x, y, 1)."""

Where = Sequence[float] | npt.NDArray[np.float64]
"""A point in scene units: x, y, and a z that does not count."""

HERE: Pose = np.eye(3)
"""The pose as drawn."""


def shifted(x: float = 0.0, y: float = 0.0) -> Pose:
    """Moved by x, y scene units."""
    return np.array([[1.0, 0.0, x], [0.0, 1.0, y], [0.0, 0.0, 1.0]])


def turned(angle: float, about: Where = (0.0, 0.0)) -> Pose:
    """Turned by so many radians, anticlockwise, about a point."""
    cos, sin = float(np.cos(angle)), float(np.sin(angle))
    turn = np.array([[cos, -sin, 0.0], [sin, cos, 0.0], [0.0, 0.0, 1.0]])
    return then(shifted(-about[0], -about[1]), turn, shifted(about[0], about[1]))


def scaled(across: float, up: float | None = None, about: Where = (0.0, 0.0)) -> Pose:
    """Scaled about a point, by the same in both directions unless `up` says otherwise."""
    size = np.diag([across, across if up is None else up, 1.0])
    return then(shifted(-about[0], -about[1]), size, shifted(about[0], about[1]))


def then(*poses: Pose) -> Pose:
    """The first pose, then the second, and so on."""
    return reduce(lambda done, pose: pose @ done, poses, HERE)


def moved(pose: Pose, point: Where) -> np.ndarray:
    """Where a pose takes a point (x, y, 0)."""
    x, y, _ = pose @ np.array([point[0], point[1], 1.0])
    return np.array([x, y, 0.0])


class Rig:
    """A mobject that is posed as a whole and part by part. Its parts are a `Drawing`'s layers, or those given."""

    def __init__(self, mobject: Mobject, parts: Mapping[str, Mobject] | None = None) -> None:
        self.mobject = mobject
        self.leaves = [member for member in mobject.get_family() if len(member.points)]
        self._rest = [leaf.points.copy() for leaf in self.leaves]
        self._alpha = [_alphas(leaf) for leaf in self.leaves]
        named = parts if parts is not None else mobject.layers if isinstance(mobject, Drawing) else {}
        numbers = {id(leaf): number for number, leaf in enumerate(self.leaves)}
        self.parts = {
            name: [numbers[id(member)] for member in part.get_family() if id(member) in numbers]
            for name, part in named.items()
        }

    def named(self, beginning: str) -> tuple[str, ...]:
        """The parts whose name begins so, in the order of the art."""
        return tuple(name for name in self.parts if name.startswith(beginning))

    def centre(self, part: str) -> np.ndarray:
        """The centre of a part's bounding box as drawn (x, y, 0)."""
        low, high = self.bounds(part)
        return np.asarray((low + high) / 2)

    def bounds(self, part: str | None = None) -> tuple[np.ndarray, np.ndarray]:
        """The lower left and the upper right corner of a part as drawn, or of all that is seen, without a `shadow`."""
        if part is None:
            unseen = {number for number, alpha in enumerate(self._alpha) if not any(alpha)}
            unseen |= set(self.parts.get("shadow", ()))
            numbers = [number for number in range(len(self.leaves)) if number not in unseen] or range(len(self.leaves))
        else:
            numbers = self.parts[part]
        points = np.concatenate([self._rest[number] for number in numbers])
        return points.min(axis=0), points.max(axis=0)

    def pose(self, whole: Pose, parts: Mapping[str, Pose] | None = None) -> None:
        """Set everything to a pose; a part named here is first posed by itself, in the drawing as drawn."""
        poses = [whole] * len(self.leaves)
        for name, own in (parts or {}).items():
            both = whole @ own
            for number in self.parts.get(name, ()):
                poses[number] = both
        for leaf, rest, pose in zip(self.leaves, self._rest, poses, strict=True):
            leaf.points = rest @ np.array([[pose[0, 0], pose[1, 0], 0], [pose[0, 1], pose[1, 1], 0], [0, 0, 1]])
            leaf.points[:, :2] += pose[:2, 2]

    def fade(self, share: float, part: str | None = None) -> None:
        """Show the whole or one part with `share` (0 to 1) of the opacity that it was drawn with."""
        numbers = range(len(self.leaves)) if part is None else self.parts.get(part, ())
        for number in numbers:
            _set_alphas(self.leaves[number], self._alpha[number], share)


def _alphas(leaf: Mobject) -> tuple[float, ...]:
    if isinstance(leaf, VMobject):
        return float(leaf.fill_rgbas[0, 3]), float(leaf.stroke_rgbas[0, 3]) if leaf.stroke_width else 0.0
    return (float(getattr(leaf, "fill_opacity", 1.0)),)


def _set_alphas(leaf: Mobject, alphas: tuple[float, ...], share: float) -> None:
    if isinstance(leaf, VMobject):
        leaf.fill_rgbas[:, 3], leaf.stroke_rgbas[:, 3] = alphas[0] * share, alphas[1] * share
    else:
        leaf.set_opacity(alphas[0] * share, family=False)


__all__ = ["HERE", "Pose", "Rig", "Where", "moved", "scaled", "shifted", "then", "turned"]
