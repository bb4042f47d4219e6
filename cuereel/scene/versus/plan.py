"""A stage -> where two sides stand on it: the slanting seam between them, and the room of each part of a side.

Everything is planned for a seam in the middle; it moves to the one side or the other, and what is beside it as well.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from cuereel.scene.stage import Box, Stage, px

LEAN = 0.1
"""By how much the seam goes to the right for each px that it goes up."""

GIVES = 84.0
"""px by which the seam moves away from the side that is lit, in a frame 1080 px wide."""

BESIDE, EDGE = 24.0, 72.0
"""px that a thing keeps from the seam, and from the edge of a high frame."""


@dataclass(frozen=True)
class Heights:
    """The shares of the room's height at which a side's title, its thing, the column below and its foot stand."""

    title: tuple[float, float]
    thing: tuple[float, float]
    column: float
    foot: tuple[float, float]


WITH_FOOT = Heights((0.0, 0.155), (0.2, 0.715), 0.74, (0.79, 0.985))
WITHOUT = Heights((0.0, 0.155), (0.2, 0.85), 0.88, (0.92, 1.0))


class Plan:
    """The rooms of both sides (0 is the left one); with `footed`, below the things there are words."""

    def __init__(self, stage: Stage, *, captioned: bool, footed: bool) -> None:
        self.stage, self.heights = stage, WITH_FOOT if footed else WITHOUT
        top = stage.text.top - (px(10) if stage.marked else 0.0)
        bottom = stage.clear.bottom + px(6) if captioned else stage.text.bottom
        self.room = Box(stage.text.left, bottom, stage.text.right, top)
        self.gives = px(GIVES) * stage.frame.width / px(1080)

    def seam(self, y: float) -> float:
        """The x of the seam at a height, while it is in the middle."""
        frame = self.stage.frame
        return float(frame.center[0] + LEAN * (y - self.room.center[1]))

    def height(self, share: float) -> float:
        return self.room.top - share * self.room.height

    def box(self, side: int, band: tuple[float, float], *, words: bool = False) -> Box:
        """The room of a side between two shares of the height; where `words` stand, within the text box."""
        top, bottom = self.height(band[0]), self.height(band[1])
        frame, text = self.stage.frame, self.stage.text
        left, right = text.left, text.right
        if self.stage.portrait:
            left, right = max(left - px(EDGE), frame.left + px(EDGE)), min(right + px(10), frame.right - px(EDGE))
        if side == 0:
            box = Box(left, bottom, self.seam(bottom) - px(BESIDE), top)
        else:
            box = Box(self.seam(top) + px(BESIDE), bottom, right, top)
        return self._for_words(side, box) if words else box

    def _for_words(self, side: int, box: Box) -> Box:
        """As much of a box about its middle as is within the text box, also while the side recedes."""
        text, lower = self.stage.text, self.stage.lower
        middle = float(box.center[0])
        room = middle - text.left if side == 0 else (lower if box.bottom < lower.top else text).right - middle
        reach = min(box.width / 2, room, (room - self.gives / 2) / (2 - self.grows(side)))
        return Box(middle - reach, box.bottom, middle + reach, box.top)

    def grows(self, side: int) -> float:
        """How much larger what is on a side may be while it is lit."""
        return 1 + self.gives / self.box(side, self.heights.thing).width

    def thing(self, side: int) -> Box:
        """The room of a side's thing: while it is lit and so larger, it still stands below the title."""
        top, bottom = self.heights.thing
        rim = self.heights.column
        box = self.box(side, (top, bottom))
        return box.below(self.height(rim - (rim - top) / self.grows(side)))

    def outline(self, beyond: float) -> list[np.ndarray]:
        """The corners of the left half, its outer ones `beyond` (scene units) the frame."""
        frame = self.stage.frame
        top, bottom = frame.top + beyond, frame.bottom - beyond
        left = frame.left - beyond
        corners = ((left, top), (self.seam(top), top), (self.seam(bottom), bottom), (left, bottom))
        return [np.array([x, y, 0.0]) for x, y in corners]


__all__ = ["LEAN", "Plan"]
