"""One step as it is played: who does it, with whom, from which frame on, and how long there is for it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from cuereel.scene.tableau.part import Part
from cuereel.scene.tableau.story import Step
from cuereel.scene.tableau.troupe import Troupe

GROWN = 0.58
"""How large a thing is before it grows, beside what it is then."""


@dataclass(frozen=True)
class Cue:
    """One step as one thing plays it: from frame `start`, with `room` frames before the next step, `until` it ends.

    `earliest` is the frame from which on it may be prepared: the step before is done.
    """

    step: Step
    part: Part
    other: Part | None
    start: int
    earliest: int
    room: int
    until: int
    until_says: int
    fps: int
    troupe: Troupe

    def later(self, frames: int) -> Cue:
        """The same so many frames later."""
        return replace(self, start=self.start + frames, room=max(3, self.room - frames))

    @property
    def needed(self) -> Part:
        """The other thing, of what is done with another."""
        assert self.other is not None
        return self.other


__all__ = ["GROWN", "Cue"]
