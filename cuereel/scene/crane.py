"""Two stages, seen from above and from low down -> how each is seen while the camera goes down between them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from cuereel.scene.motion import ease_in_out
from cuereel.scene.podium import Place
from cuereel.scene.rig import HERE, Pose, scaled, shifted, then

SEEN = (0.21, 0.085)
"""How high a circle on the first stage is seen for its width, and on the second one."""

LONGEST, CUT = 14, 4
"""Frames that it takes at most, and where there is hardly time for it."""

HIDES, SHOWS = (0.7, 1.0), (0.25, 0.7)
"""The parts of its way in which the first stage goes, and the second one comes: never is there none."""


@dataclass(frozen=True)
class Crane:
    """Sets out from the first of some places to the second on frame `start`; with one place it stays there."""

    places: tuple[Place, ...]
    start: int
    frames: int

    def seen(self, number: int, frame: int) -> tuple[float, Pose]:
        """How far (0 to 1) a stage is seen, and its pose: circles on both look alike all along."""
        if len(self.places) < 2:
            return 1.0, HERE
        share = ease_in_out(float(np.clip((frame - self.start + 1) / self.frames, 0, 1)))
        first, second = self.places
        here, lower = self.places[number], float(second.center[1] - first.center[1])
        flat = first.flat + (second.flat - first.flat) * share
        seen = np.interp(share, HIDES, (1.0, 0.0)) if number == 0 else np.interp(share, SHOWS, (0.0, 1.0))
        pose = scaled(1.0, flat / here.flat, about=here.center)
        return float(seen), then(pose, shifted(0.0, lower * (share - number)))


__all__ = ["CUT", "LONGEST", "SEEN", "Crane"]
