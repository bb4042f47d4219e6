"""What every thing on a page is: set to any frame afresh, under the camera's pose, and knowing nothing of others."""

from __future__ import annotations

from typing import Protocol

import numpy as np
from manim import Mobject

from cuereel.scene.rig import Pose, Rig, then


class Actor(Protocol):
    """Something on a page."""

    @property
    def mobject(self) -> Mobject:
        """What is shown."""

    def pose(self, frame: int, camera: Pose, seen: float) -> None:
        """Set it to a frame of the shot; `camera` moves the whole page, `seen` (0 to 1) is how far it is faded in."""


class Posed:
    """A thing with one pose and one opacity, which is left alone on frames on which neither changes."""

    def __init__(self, mobject: Mobject) -> None:
        self.mobject = mobject
        self._rig = Rig(mobject)
        self._last: tuple[bytes, float] | None = None

    def set(self, own: Pose, camera: Pose, alpha: float) -> None:
        """Pose it by itself, then as the camera sees it, with `alpha` (0 to 1) of its opacity."""
        whole = then(own, camera)
        alpha = float(np.clip(alpha, 0.0, 1.0))
        now = (whole.tobytes(), alpha)
        if now == self._last:
            return
        if self._last is None or self._last[1] != alpha:
            self._rig.fade(alpha)
        if alpha > 0:
            self._rig.pose(whole)
        self._last = now


class Still(Posed):
    """A thing that only the camera moves; it comes up over `frames` frames from frame `on`."""

    def __init__(self, mobject: Mobject, on: int = -1, frames: int = 1) -> None:
        super().__init__(mobject)
        self._on, self._frames = on, frames

    def pose(self, frame: int, camera: Pose, seen: float) -> None:
        share = 1.0 if self._on < 0 else float(np.clip((frame - self._on + 1) / self._frames, 0, 1))
        self.set(np.eye(3), camera, seen * share)


__all__ = ["Actor", "Posed", "Still"]
