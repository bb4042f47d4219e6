"""A scene's things and a pose -> all of them as a camera sees them that has gone there; the next frame starts afresh.

Things are posed as if the camera stood still; only then is the whole of them moved, and put back before the next pose.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from manim import Mobject

from cuereel.scene.rig import HERE, Pose


class Lens:
    """Moves all that is drawn of some mobjects, and the outlines that they are clipped to."""

    def __init__(self, mobjects: Sequence[Mobject]) -> None:
        members = {id(each): each for mobject in mobjects for each in mobject.get_family()}
        clips = [getattr(each, "clip", None) for each in members.values()]
        members |= {id(clip): clip for clip in clips if clip is not None}
        self._leaves = list(members.values())
        self._unmoved: list[np.ndarray] | None = None

    def lift(self) -> None:
        """Put everything back to where it was before it was last seen."""
        if self._unmoved is not None:
            for leaf, points in zip(self._leaves, self._unmoved, strict=True):
                leaf.points = points
        self._unmoved = None

    def see(self, pose: Pose) -> None:
        """Show everything as it is seen in a pose, until it is lifted again."""
        if np.array_equal(pose, HERE):
            return
        self._unmoved = [leaf.points for leaf in self._leaves]
        turn = np.array([[pose[0, 0], pose[1, 0], 0], [pose[0, 1], pose[1, 1], 0], [0, 0, 1]])
        aside = np.array([pose[0, 2], pose[1, 2], 0.0])
        for leaf in self._leaves:
            if len(leaf.points):
                leaf.points = leaf.points @ turn + aside


__all__ = ["Lens"]
