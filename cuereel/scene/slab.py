"""A block of a terrace and the frames of its words -> how it comes to its place, with dust, and its words with it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from cuereel.scene.dust import Puff
from cuereel.scene.motion import overshoot
from cuereel.scene.rig import HERE, Pose, Rig, scaled, shifted
from cuereel.scene.solid import Body, Corner, Eye
from cuereel.scene.terrace import Entrance, Step
from cuereel.scene.track import Track

SLIDE = 7
"""Frames in which a block slides in from a side; it comes to its place in half of them, then a little past it and back.
"""

OUT = -40.0
"""Scene units by which a block that has not come up yet is below the frame."""

PAST = overshoot(1.05)
"""How it slides: 4 % past its place and back."""


@dataclass(frozen=True)
class SlabWord:
    """A word on a block's front: how it is seen, and the frame on which it is slammed on; None where it comes along."""

    body: Body
    rig: Rig
    centre: np.ndarray
    start: int | None

    def pose(self, frame: int, eye: Eye, by: Corner, grown: Pose) -> None:
        """On a block that is moved `by` so much (scene units, in the room) and `grown` as it is seen."""
        if self.start is None:
            self.body.pose(eye, by, grown)
            return
        come = Track(0.0).to(1.0, self.start, 5, overshoot(1.2)).at(frame)
        x, y, _ = self.centre
        self.body.pose(eye, by, scaled(1.35 - 0.35 * come, about=(x + by[0], y + by[1])))
        self.rig.fade(float(np.clip((frame - self.start + 1) / 2, 0, 1)))


@dataclass(frozen=True)
class Slab:
    """A block and how it comes: from how far (scene units, in the room), from which frame on, its dust.

    `foot` is the height at which its foot is seen.
    """

    body: Body
    words: list[SlabWord]
    way: float
    start: int
    puff: Puff
    entrance: Entrance = "slide"
    foot: float = 0.0

    def pose(self, frame: int, eye: Eye, hop: float = 0.0) -> None:
        """As an eye sees it, `hop` scene units above where it stands."""
        by, grown = (self.away(frame) if self.entrance == "slide" else 0.0, hop, 0.0), self.grown(frame)
        self.body.pose(eye, by, grown)
        for word in self.words:
            word.pose(frame, eye, by, grown)
        self.puff.pose(frame)

    def grown(self, frame: int) -> Pose:
        """How high it has come up from its foot, where it does, else as it is; before that it is out of sight."""
        if self.entrance != "rise":
            return HERE
        if frame < self.start:
            return shifted(0.0, OUT)
        return scaled(1.0, max(0.02, 1 - self.away(frame) / self.way), (0.0, self.foot))

    def away(self, frame: int) -> float:
        """How far it still has to come; beyond nothing, towards the other side, where it has gone past its place."""
        return self.way * (1 - PAST(min(1.0, max(0.0, (frame - self.start + 1) / SLIDE))))

    @property
    def struck(self) -> int:
        """The frame on which it first comes to its place."""
        return self.start + SLIDE // 2

    @property
    def landed(self) -> int:
        return self.start + SLIDE - 1


def stand(body: Body, step: Step, far: float, foot: float, colour: str, light: str) -> None:
    """A block whose front is seen in a step's box, and goes down to a height in the room, `light` on its edges."""
    box = step.box
    seen = np.array([[box.left, box.top, 0.0], [box.right, box.top, 0.0]])
    (left, top, _), (right, _, _) = body.eye.at(seen, step.depth)
    body.block(left, right, top, foot, step.depth, far, colour, light)


__all__ = ["SLIDE", "Slab", "SlabWord", "stand"]
