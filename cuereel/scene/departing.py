"""A square block that a shot ends with -> how it leaves for the place of the chapter's marker, and becomes it there."""

from __future__ import annotations

import numpy as np
from manim import Group, Mobject

from cuereel.scene.card import rounded
from cuereel.scene.lettering import letter
from cuereel.scene.rig import HERE, Pose, Rig, Where, scaled, shifted, then
from cuereel.scene.stage import MARKER, Box, Stage, px
from cuereel.theme import Theme

BLOCK, CORNER, SIZE = 56, 12, 40
"""Px of the marker's block, of its corners, and of the number on it."""

FLIGHT, LEAST, LEFT = 5, 4, 1
"""Frames of the way at most and at least, and from its last one to the shot's end."""

FASTER = 1.8
"""How much faster it becomes on its way: what it leaves is read for as long as can be."""

OVER = 70.0
"""px by which it swings over what stands beside it."""

CROUCH, FLAT = 3, 0.09
"""Frames before it leaves in which the block crouches, and by how much."""

READ = 10
"""Frames for which all is at rest and read before that, where there is time: where there is little, the block is off
at once and quickly."""


def marker_place(stage: Stage) -> Box:
    """Where the block of the chapter's marker stands, whether or not a stage keeps that free."""
    top = stage.text.top + (px(MARKER) if stage.marked else 0)
    return Box(stage.text.left, top - px(BLOCK), stage.text.left + px(BLOCK), top)


class Departure:
    """The way of a block whose front is `front`, in the last frames of a shot of so many, all at rest from `since` on.

    `mobject` is the marker's block, which is seen as soon as the block has come to its place.
    """

    def __init__(self, stage: Stage, theme: Theme, front: Box, number: str, since: int, frames: int) -> None:
        self._front, self._place = front, marker_place(stage)
        self.arrives = frames - LEFT
        flight = FLIGHT if self.arrives - FLIGHT - CROUCH - since >= READ else LEAST
        self.leaves = max(since, self.arrives - flight)
        self._crouch = min(CROUCH, max(0, self.leaves - since - READ // 2))
        self.goes = self.arrives - self.leaves >= LEAST
        plate: list[Mobject] = [rounded(BLOCK, BLOCK, CORNER, theme.colour("accent"))]
        if number:
            plate.append(letter(number, SIZE, colour=theme.colour("on_accent"), family=theme.fonts["words"]))
        self._badge = Rig(Group(*(part.move_to(self._place.center) for part in plate)))
        self.mobject = self._badge.mobject

    def pose(self, frame: int) -> None:
        self._badge.fade(1.0 if self.gone(frame) else 0.0)

    def gone(self, frame: int) -> bool:
        """Whether the block has become the marker's."""
        return self.goes and frame >= self.arrives - 1

    def share(self, frame: int) -> float:
        """How far on its way the block is (0 to 1)."""
        on = (frame - self.leaves + 1) / (self.arrives - self.leaves) if self.goes else 0.0
        return min(1.0, max(0.0, on))

    def way(self, frame: int, aside: Where = (0.0, 0.0)) -> Pose:
        """How the block, which is seen `aside` of its place, stands on a frame, beside how it stands by itself."""
        if not self.goes or frame < self.leaves - self._crouch:
            return HERE
        by = np.array([aside[0], aside[1], 0.0])
        middle, foot = self._front.center + by, self._front.at(0.5, 1.0) + by
        if frame < self.leaves:
            down = FLAT * np.sin(np.pi * (frame - self.leaves + self._crouch + 1) / (self._crouch + 1))
            return scaled(1 + 0.6 * down, 1 - down, foot)
        share = self.share(frame) ** FASTER
        size = 1 + (px(BLOCK) / self._front.width - 1) * share
        step = (self._place.center - middle) * share
        over = 4 * share * (1 - share) * px(OVER)
        return then(scaled(size, about=middle), shifted(step[0], step[1] + over))


__all__ = ["Departure", "marker_place"]
