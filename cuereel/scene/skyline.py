"""A stage and a theme -> a landscape of bars along the foot of the frame, which the camera goes along.

They stand by chance until it is told what they have in common: from then on each is taller than the one before it.
"""

from __future__ import annotations

import numpy as np
from manim import Group, Rectangle

from cuereel.scene.card import is_dark, mix
from cuereel.scene.light import fading
from cuereel.scene.motion import ease_out, overshoot
from cuereel.scene.rig import Rig, scaled, shifted, then
from cuereel.scene.stage import Stage, px
from cuereel.theme import Theme

ROWS = (
    # how many to a frame's width, their width of a step, px that they go by in a frame, how strongly they are seen
    (9, 0.8, 0.9, 0.42),
    (6, 0.74, 2.0, 0.8),
)
"""The far row of bars and the near one."""

CHANCE = {True: 0.19, False: 0.26}
"""How tall bars are at most while they stand by chance, of the frame's height, by whether it is a tall one."""

RISES = {True: (0.05, 0.2), False: (0.05, 0.34)}
"""How tall the first and the last in the frame are once they are told, of that: below a chart in a tall one, as a
second one behind it would be read as part of it."""

FAR = 1.22
"""How much taller the far ones are."""

GROWS, ACROSS, FINDS = 9, 7, 10
"""Frames in which a bar comes up, from the frame's left side to its right one, and in which it finds its height."""

CAPPED, PUSHES = {True: 0.2, False: 0.2}, 9
"""How tall the last in the frame is at most once the field is named, of the frame's height; and the frames in which
they come to that."""

DIM, QUIETER = 0.55, 0.08
"""How strongly they are seen, behind a chart that is the thing itself, and how much less so once that is finished."""

BELOW = 30
"""Px by which they stay below the captions of a tall frame."""

SWELL = 0.16
"""By how much they grow for a moment, one after the other, with what is said later."""


class Skyline:
    """Bars that come up at first, and rise in line from the frame `found` on."""

    def __init__(self, stage: Stage, theme: Theme, colour: str, tall: bool) -> None:
        self._stage, self._tall = stage, tall
        self.found = self.named = 10**6
        self.swells: tuple[int, ...] = ()
        dark = is_dark(theme)
        self._bars: list[tuple[Rig, int, int]] = []
        self.mobject = Group()
        for row, (count, wide, _, alpha) in enumerate(ROWS):
            step = stage.frame.width / count
            seen = alpha * (1.0 if dark else 0.6)
            top = mix(colour, theme.colour("raised"), 0.5 if row == 0 else 0.3)
            # as many more as the camera goes past in a long shot
            for number in range(2 * count):
                bar = Rectangle(width=step * wide, height=stage.frame.height)
                bar.move_to((0, stage.frame.bottom + stage.frame.height / 2, 0))
                low, high = (0, stage.frame.bottom, 0), (0, stage.frame.top, 0)
                stops = ((0.0, 0.95 * seen), (0.3, 0.6 * seen), (1.0, 0.12 * seen))
                drawn = Group(fading(bar, high, low, stops, top))
                self._bars.append((Rig(drawn), row, number))
                self.mobject.add(drawn)

    def pose(self, frame: int, quiet: float) -> None:
        """As it is at a frame; `quiet` (0 to 1) is how far it has stepped back behind what is shown."""
        box = self._stage.frame
        for rig, row, number in self._bars:
            count, _, pace, _ = ROWS[row]
            lap = 2 * box.width
            x = box.left + (((number + 0.5) * box.width / count - px(pace * frame) + 0.5 * box.width) % lap)
            x -= 0.5 * box.width
            across = (x - box.left) / box.width
            rig.pose(then(scaled(1, max(0.004, self._height(frame, row, number, across)), (0, box.bottom)), shifted(x)))
            rig.fade((DIM - QUIETER * quiet) * float(-0.2 < across < 1.2))

    def _height(self, frame: int, row: int, number: int, across: float) -> float:
        """How tall a bar is that stands so far `across` the frame (0 to 1), of the frame's height."""
        along = float(np.clip(across, 0, 1))
        came = overshoot(1.3)(float(np.clip((frame + 5 - ACROSS * along) / GROWS, 0, 1)))
        turn = (0.618 * number + 0.37 * row) % 1.0
        chance = CHANCE[self._tall] * (0.3 + 0.7 * turn) * (1 + 0.1 * np.sin(frame / 9 + 2.4 * number)) * came
        low, high = RISES[self._tall]
        line = low + (high - low) * along**1.5
        told = ease_out(float(np.clip((frame - self.found + 1 - ACROSS * along) / FINDS, 0, 1)))
        tall = (chance + (line - chance) * told) * (FAR if row == 0 else 1.0)
        # behind a finished chart a second one would be read as part of it
        lower = CAPPED[self._tall] - 0.1 * (1 - along)
        share = ease_out(float(np.clip((frame - self.named + 1) / PUSHES, 0, 1)))
        swell = sum(SWELL * float(np.interp(frame - at - ACROSS * along, [-1, 2, 9], [0, 1, 0])) for at in self.swells)
        stands = float((tall + (min(tall, lower) - tall) * share) * (1 + swell))
        if not self._tall:
            return stands
        frame_box = self._stage.frame
        return min(stands, (self._stage.caption.bottom - px(BELOW) - frame_box.bottom) / frame_box.height)


__all__ = ["Skyline"]
