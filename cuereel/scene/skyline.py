"""A stage and a theme -> a landscape of bars along the foot of the frame, which the camera goes along.

They stand by chance until it is told what they have in common: from then on each is taller than the one before it.
Where they follow the points of a chart, each near one stands below its point and is as tall as that is high; those
right of the last point are a forecast.
"""

from __future__ import annotations

from collections.abc import Sequence

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

RISES = {True: (0.05, 0.195), False: (0.05, 0.34)}
"""How tall the first and the last in the frame are once they are told, of that: below a chart in a tall one, as a
second one behind it would be read as part of it."""

FAR = 1.22
"""How much taller the far ones are."""

GROWS, ACROSS, FINDS = 9, 7, 10
"""Frames in which a bar comes up, from the frame's left side to its right one, and in which it finds its height."""

CAPPED, PUSHES = {True: 0.2, False: 0.2}, 9
"""How tall the last in the frame is at most once the field is named, of the frame's height; and the frames in which
they come to that."""

DIM, BRIGHT, QUIETER = 0.55, 0.95, 0.1
"""How strongly they are seen, behind a chart that is the thing itself; those that follow its points, below it; and how
much less so once that is finished."""

BELOW = 30
"""Px by which they stay below the captions of a tall frame."""

SWELL, GIVES = 0.16, 0.3
"""By how much they grow for a moment, one after the other, with what is said later, and the one whose point it is."""

BROAD, BEYOND, GUESSED = 0.74, 0.16, 0.7
"""How wide those are that follow points, of the way from one to the next; how much taller each of a forecast is, and
how strongly it is seen."""


class Skyline:
    """Bars that come up at first, and rise in line from the frame `found` on."""

    def __init__(self, stage: Stage, theme: Theme, colour: str, tall: bool) -> None:
        self._stage, self._tall = stage, tall
        self.found = self.named = 10**6
        self.swells: tuple[int, ...] = ()
        self._beats: tuple[int, ...] = ()
        self._spots: dict[int, tuple[float, float]] = {}
        self._count = 0
        dark = is_dark(theme)
        self._tones = mix(colour, theme.colour("raised"), 0.3), theme.colour("accent")
        self._bars: list[tuple[Rig, int, int]] = []
        self.mobject = Group()
        for row, (count, wide, _, alpha) in enumerate(ROWS):
            step = stage.frame.width / count
            seen = alpha * (1.0 if dark else 0.6)
            top = mix(colour, theme.colour("raised"), 0.5 if row == 0 else 0.3)
            # as many more as the camera goes past in a long shot
            for number in range(2 * count):
                self._add(step * wide, seen, top, row, number)
        self._strength = ROWS[1][3] * (1.0 if dark else 0.6)

    def follows(self, points: Sequence[np.ndarray], beats: Sequence[int]) -> None:
        """The near ones stand below such points from now on, and give with them on the frames of the beats.

        They do in a tall frame only: elsewhere there is no room for them below the chart.
        """
        if len(points) < 2 or not self._tall:
            return
        box, places = self._stage.frame, sorted((float(at[0]), float(at[1])) for at in points)
        xs, ys = [x for x, _ in places], [y for _, y in places]
        step = (xs[-1] - xs[0]) / (len(xs) - 1)
        spots = {number: (x, (y - ys[0]) / max(1e-6, ys[-1] - ys[0])) for number, (x, y) in enumerate(places)}
        for number in range(1, 1 + int((xs[0] - box.left) / step + 0.9)):
            spots[-number] = xs[0] - number * step, -BEYOND * number
        for number in range(1, 1 + int((box.right - xs[-1]) / step + 0.9)):
            spots[len(xs) - 1 + number] = xs[-1] + number * step, 1 + BEYOND * number
        self._spots, self._count, self._beats = spots, len(xs), tuple(beats)
        self.mobject.remove(*[rig.mobject for rig, row, _ in self._bars if row])
        self._bars = [each for each in self._bars if not each[1]]
        for number in sorted(spots):
            guessed = number >= len(xs)
            self._add(step * BROAD, self._strength * (GUESSED if guessed else 1), self._tones[guessed], 1, number)

    def _add(self, width: float, seen: float, tone: str, row: int, number: int) -> None:
        """One more bar, as high as the frame, which is posed."""
        frame = self._stage.frame
        bar = Rectangle(width=width, height=frame.height).move_to((0, frame.bottom + frame.height / 2, 0))
        stops = ((0.0, 0.95 * seen), (0.3, 0.6 * seen), (1.0, 0.12 * seen))
        drawn = Group(fading(bar, (0, frame.top, 0), (0, frame.bottom, 0), stops, tone))
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
            x = self._spots[number][0] if row and self._spots else x
            across = (x - box.left) / box.width
            tall = self._height(frame, row, number, across)
            rig.pose(then(scaled(1, max(0.004, tall), (0, box.bottom)), shifted(x)))
            lit = BRIGHT if row and self._spots else DIM
            rig.fade((lit - QUIETER * quiet) * float(-0.2 < across < 1.2 and tall > 0.004))

    def _height(self, frame: int, row: int, number: int, across: float) -> float:
        """How tall a bar is that stands so far `across` the frame (0 to 1), of the frame's height."""
        along = float(np.clip(across, 0, 1))
        came = overshoot(1.3)(float(np.clip((frame + 5 - ACROSS * along) / GROWS, 0, 1)))
        turn = (0.618 * number + 0.37 * row) % 1.0
        chance = CHANCE[self._tall] * (0.3 + 0.7 * turn) * (1 + 0.1 * np.sin(frame / 9 + 2.4 * number)) * came
        low, high = RISES[self._tall]
        follows = bool(row and self._spots)
        line = low + (high - low) * (self._spots[number][1] if follows else along**1.5)
        line = max(0.4 * low, line)
        told = ease_out(float(np.clip((frame - self._tells(number, follows) + 1 - ACROSS * along) / FINDS, 0, 1)))
        chance *= float(not follows or number < self._count)  # there is no forecast before there is a line
        tall = (chance + (line - chance) * told) * (FAR if row == 0 else 1.0)
        # behind a finished chart a second one would be read as part of it
        lower = 1.0 if follows else CAPPED[self._tall] - 0.1 * (1 - along)
        share = ease_out(float(np.clip((frame - self.named + 1) / PUSHES, 0, 1)))
        swell = sum(SWELL * float(np.interp(frame - at - ACROSS * along, [-1, 2, 9], [0, 1, 0])) for at in self.swells)
        swell += self._gives(number, frame) if follows else 0.0
        stands = float((tall + (min(tall, lower) - tall) * share) * (1 + swell))
        if not self._tall:
            return stands
        frame_box = self._stage.frame
        return min(stands, (self._stage.caption.bottom - px(BELOW) - frame_box.bottom) / frame_box.height)

    def _tells(self, number: int, follows: bool) -> int:
        """The frame from which on a bar finds its height: a forecast does with the first word after the rest."""
        return self._beats[0] if follows and number >= self._count and self._beats else self.found

    def _gives(self, number: int, frame: int) -> float:
        """By how much one is taller as a word goes through its point."""
        turns = (at for turn, at in enumerate(self._beats) if turn % self._count == number)
        return GIVES * max((float(np.interp(frame - at, [-1, 2, 5, 14], [0, 1, 1, 0])) for at in turns), default=0.0)


__all__ = ["Skyline"]
