"""A tile and the one that takes its place -> the turn from the one face to the other: never are both to be seen."""

from __future__ import annotations

from manim import Group, Mobject, Scene

from cuereel.scene.motion import overshoot
from cuereel.scene.moves import Move
from cuereel.scene.rig import Pose, Rig, scaled

CLOSES, OPENS = 2, 5
"""Frames in which the old face turns away, and in which the new one turns up, a little too far and back."""

THIN, LEAST = 0.12, 0.45
"""How high the old face is on the last frame on which it is seen, and the new one at the least."""


class Flip(Move):
    """The tile `before` turns about its middle line; it is gone before `after` is seen."""

    def __init__(self, scene: Scene, before: Mobject, after: Mobject) -> None:
        self._scene, self._before, self._after = scene, before, after
        self._rigs: tuple[Rig, Rig] | None = None
        self._opened = overshoot(1.5)
        time = (CLOSES + OPENS) / scene.camera.frame_rate
        super().__init__(Group(before, after), self._pose, time, lambda share: share)

    def _pose(self, share: float) -> None:
        # as it stands now: what moved it until then has come to its end
        old, new = self._rigs = self._rigs or (Rig(self._before), Rig(self._after))
        frame = round(share * (CLOSES + OPENS))
        if frame <= CLOSES:
            old.pose(self._high(1 - (1 - THIN) * frame / CLOSES, self._before))
            new.fade(0.0)
            return
        self._scene.remove(*self._before.get_family())
        new.fade(1.0)
        high = self._opened((frame - CLOSES) / OPENS)
        new.pose(self._high(1.0 if share >= 1 else max(LEAST, high), self._after))

    def _high(self, share: float, tile: Mobject) -> Pose:
        return scaled(1.0, share, about=tile.get_center())


__all__ = ["Flip"]
