"""What a page says is behind -> a line of light that goes over it from left to right, and the words that it fills.

The line keeps step with the voice: it comes to each word of the line of type on which that is said as it is said.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

import numpy as np
from manim import Rectangle, VMobject

from cuereel.scene.kinetic.setter import SetWord
from cuereel.scene.kinetic.sheet import Desk, Sheet
from cuereel.scene.kinetic.word import Word, lighting
from cuereel.scene.rig import HERE, Pose, Rig, moved, shifted
from cuereel.scene.sprite import clip_to

FAR = 80.0
"""Scene units that reach out of any frame."""

LEADS, FOLLOWS = 9, 8
"""Frames at most for which it is on its way before the word that speaks of what is behind, and after that."""

RUN_UP = 3
"""Frames in which it comes in from the frame's edge, where that word is the first of its line."""

SEEN = 3
"""Frames before the end of the shot at which it has gone over all."""


@dataclass(frozen=True)
class Sweep:
    """Ascending frames, and where the line is on each (x in scene units): between them it goes evenly."""

    frames: Sequence[float]
    places: Sequence[float]

    def at(self, frame: float) -> float:
        """Where it is; far out to the left before it comes, and to the right when it has gone over all."""
        if frame < self.frames[0]:
            return -FAR
        # as of a tween, its first step is seen on its first frame
        return FAR if frame + 1 >= self.frames[-1] else float(np.interp(frame + 1, self.frames, self.places))

    def seen(self, frame: float) -> float:
        """How strongly it is seen, 0 to 1: it comes and goes softly."""
        since, left = frame + 1 - self.frames[0], self.frames[-1] - frame - 1
        return float(np.clip(min(since, left) / 3, 0, 1))

    def reaches(self, x: float) -> float:
        """The frame on which it is at a place."""
        return float(np.interp(x, self.places, self.frames))


def windows() -> tuple[Rig, Rig]:
    """All that lies to the left of x = 0, and to the right of it."""
    left, right = (Rig(Rectangle(width=2 * FAR, height=2 * FAR).shift((way * FAR, 0, 0))) for way in (-1, 1))
    return left, right


def swept(desk: Desk, placed: Sequence[SetWord], behind: int, ready: int) -> tuple[Sweep, list[int]]:
    """The line that goes over the page with the word `behind`, not before frame `ready`, and the words it fills."""
    frame = desk.stage.frame
    of_line = [word for word in placed if any(other.index == behind and other.line == word.line for other in placed)]
    filled = [
        word for word in of_line if word.index <= behind and max(ready, desk.on(behind) - LEADS) <= desk.on(word.index)
    ]
    last = min(max(ready, desk.on(behind)) + FOLLOWS, desk.end - SEEN)
    if not filled:
        return Sweep((ready, max(ready + 1, last)), (frame.left, frame.right)), []
    keys = {desk.on(word.index): word.left for word in reversed(filled)}
    first = min(keys)
    start = max(ready - 1, first - RUN_UP)
    frames = sorted(keys)
    return (
        Sweep(
            (start, *frames, max(frames[-1] + 1, last)),
            (frame.left, *[keys[at] for at in frames], frame.right),
        ),
        [word.index for word in filled],
    )


def fill_by(sheet: Sheet, sweep: Sweep, indexes: Sequence[int]) -> None:
    """Have some words of a first page filled by the line as it goes over them (in place)."""
    filled = {
        id(word): Filled(word.word, word.on, sheet.ghost, sweep) for word in sheet.words if word.word.index in indexes
    }
    sheet.words = [filled.get(id(word), word) for word in sheet.words]
    sheet.actors = [filled.get(id(actor), actor) for actor in sheet.actors]


class Filled(Word):
    """A word that waits, seen as strongly as `ghost` (0 to 1), and is full to the left of the line of light."""

    def __init__(self, word: SetWord, on: int, ghost: float, sweep: Sweep) -> None:
        super().__init__(word, on, lighting, ghost=ghost)
        self._sweep = sweep
        self._left, self._right = windows()
        for part, window in ((self._parts[0], self._left), (self._shade, self._right)):
            clip_to(part.mobject, cast(VMobject, window.mobject))

    def pose(self, frame: int, camera: Pose, seen: float) -> None:
        edge = self._sweep.at(frame)
        for window in (self._left, self._right):
            window.pose(shifted(edge + float(moved(camera, (0.0, 0.0))[0])))
        self._shade.set(HERE, camera, seen * self._ghost * (edge < self.word.right))
        self._parts[0].set(HERE, camera, seen * (edge > self.word.left))


__all__ = ["FAR", "Filled", "Sweep", "fill_by", "swept", "windows"]
