"""How one page becomes the next: by a move of the camera, up or to a side, into what is said or out of it.

Or it folds: each word goes down into its own line, each picture into the ground, and the next ones come up there.

A turn begins a little before the first word of the next page, so that the next word is said as the camera arrives, and
no frame is empty.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from cuereel.scene.motion import overshoot
from cuereel.scene.rig import HERE, Pose, scaled, shifted
from cuereel.scene.stage import Box

FRAMES = 9
"""Frames that a turn lasts."""

EARLY = 3
"""Frames before the next word at which a turn begins, at the earliest."""

SEEN = 8
"""Frames for which the last word of a page is seen before the page leaves, if there is time."""

AWAY = {"up": (0.0, 1.0), "down": (0.0, -1.0), "left": (-1.0, 0.0), "right": (1.0, 0.0)}


@dataclass(frozen=True)
class Turn:
    """How a page gives way to the next, from frame `start` on; `focus` is the point that the camera keeps."""

    style: str
    start: int
    focus: np.ndarray
    frames: int = FRAMES

    def share(self, frame: int) -> float:
        """How far it has come, 0 to 1, by a steady clock."""
        return float(np.clip((frame - self.start + 1) / self.frames, 0, 1))

    def sunk(self, frame: int) -> float:
        """How far what leaves has folded down, 0 to 1; it is gone before the turn is half over."""
        return min(1.0, self.share(frame) / 0.45) ** 2 if self.style == "fold" else 0.0

    def risen(self, frame: int) -> float:
        """How far what comes stands up, 0 to 1 and for a moment a little more."""
        return overshoot(1.3)(max(0.0, (self.share(frame) - 0.4) / 0.6)) if self.style == "fold" else 1.0

    def way(self, frame: Box) -> np.ndarray:
        """How far the pages move in all (scene units)."""
        x, y = AWAY.get(self.style, (0.0, 0.0))
        return np.array([x * frame.width, y * frame.height, 0.0])

    def leaving(self, at: int, frame: Box) -> tuple[Pose, float]:
        """The pose and the opacity of the page that leaves."""
        share = _swift(self.share(at))
        if self.style == "in":
            return scaled(1 + 1.9 * share, about=self.focus), 1 - min(1.0, 1.35 * share)
        if self.style == "out":
            return scaled(1 - 0.55 * share, about=self.focus), 1 - min(1.0, 1.35 * share)
        if self.style in ("stay", "fold"):
            return HERE, 1.0
        way = self.way(frame) * share
        return shifted(way[0], way[1]), 1.0

    def coming(self, at: int, frame: Box) -> tuple[Pose, float]:
        """The pose and the opacity of the page that comes."""
        share = _swift(self.share(at))
        if self.style == "in":
            return scaled(0.7 + 0.3 * share, about=self.focus), min(1.0, 1.4 * share)
        if self.style == "out":
            return scaled(1.5 - 0.5 * share, about=self.focus), min(1.0, 1.4 * share)
        if self.style in ("stay", "fold"):
            return HERE, 1.0
        way = self.way(frame) * (1 - share)
        return shifted(-way[0], -way[1]), 1.0


def start_of(last_word: int, next_word: int) -> int:
    """The frame on which a turn between two words begins."""
    return max(min(next_word, last_word + SEEN), next_word - EARLY)


def _swift(share: float) -> float:
    """Off gently, through in a whip, and gently to a stand."""
    return 4 * share**3 if share < 0.5 else 1 - 4 * (1 - share) ** 3


__all__ = ["FRAMES", "Turn", "start_of"]
