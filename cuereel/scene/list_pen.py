"""A list's rows and their frames -> the request that marks them: it waits, draws each tick and line, and goes on."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from manim import Mobject

from cuereel.scene.list_times import ListTimes
from cuereel.scene.marked import Mark
from cuereel.scene.motion import ease_in_out, ease_out
from cuereel.scene.polyline import first_of
from cuereel.scene.rig import Rig, shifted
from cuereel.scene.shop.network import request
from cuereel.scene.stage import px
from cuereel.scene.struck import CROSSES
from cuereel.scene.ticked import STROKE, Ticked
from cuereel.theme import Theme

NIB, ASIDE = 0.25, 5
"""How far what ticks stands off the line that it draws, for the box's side; frames until it has made way for the tick.
"""

REST = 34
"""Frames after the last tick before the request goes round again."""


class ListPen:
    """Marks `rows` in a shot of so many frames; after the last mark it goes to `goal`, or stays at its row."""

    def __init__(
        self, theme: Theme, rows: Sequence[Ticked], times: ListTimes, frames: int, goal: np.ndarray | None
    ) -> None:
        self._rows, self._frames, self._goal = rows, frames, goal
        self._starts, self._marks = times.starts, times.marks
        self._last = max([*times.ends, *(mark.frame for mark in times.marks)])
        self._pen = Rig(request(theme, side=float(np.clip(0.5 * rows[0].side, 40, 84))))
        self.mobject: Mobject = self._pen.mobject

    def again(self, number: int, frame: int) -> float:
        """How far a row is lit on a later round, when all have been ticked and the shot goes on."""
        share = self._round(frame)
        return 0.0 if share is None else float(np.clip(1.3 - abs(share * len(self._rows) - number - 0.5) * 1.3, 0, 1))

    def _round(self, frame: int) -> float | None:
        """How much of a round down the rows is done; None before the first, or where there is no time for one."""
        begin, lap = self._last + REST, 16 * len(self._rows) + 24
        if frame < begin or self._frames - begin < lap:
            return None
        return ((frame - begin) % lap) / lap

    def pose(self, frame: int, *, seen: bool) -> None:
        """As it is at a frame: it waits in the box of the row that comes, draws its tick, and goes on to the next."""
        done = sum(mark.frame <= frame for mark in self._marks)
        share = self._round(frame)
        if share is not None:
            place = self._past(share)
        elif not done:
            place = self._waiting(frame)
        else:
            place = self._after(done - 1, frame)
        self._pen.pose(shifted(place[0], place[1]))
        self._pen.fade(float(seen))

    def _waiting(self, frame: int) -> np.ndarray:
        """Before the first mark: at the first box, or where that is not the next one marked, beside whichever comes."""
        bob = np.array([0.0, px(7) * np.sin(frame / 7), 0.0])
        if self._marks and self._marks[0].row == 0 and self._marks[0].frame <= self._starts[-1]:
            return np.asarray(self._rows[0].box + bob)
        place = self._corner(self._rows[0])
        for row, start in zip(self._rows[1:], self._starts[1:], strict=True):
            gone = ease_in_out(float(np.clip((frame - start + 4) / 8, 0, 1)))
            place = place + (self._corner(row) - place) * gone
        if self._marks:
            first = self._marks[0]
            come = ease_in_out(float(np.clip((frame - first.frame + 9) / 9, 0, 1)))
            place = place + (self._begins(first) - place) * come
        return np.asarray(place + bob)

    def _begins(self, mark: Mark) -> np.ndarray:
        """Where it stands as a mark begins."""
        row = self._rows[mark.row]
        return row.box if mark.verb == "check" else row.line.at(0.0) + self._nib(row)

    @staticmethod
    def _nib(row: Ticked) -> np.ndarray:
        return px(NIB * row.side) * np.array([1.0, 1.0, 0.0])

    def _after(self, number: int, frame: int) -> np.ndarray:
        """Where it is after a mark has begun: it writes with its lower corner, and makes way."""
        mark = self._marks[number]
        row, since, nib = self._rows[mark.row], frame - mark.frame + 1, self._nib(self._rows[mark.row])
        ticks = mark.verb == "check"
        stroke = STROKE if ticks else CROSSES
        if since <= stroke:
            way = first_of(row.corners, since / stroke)[-1] if ticks else row.line.at(since / stroke)
            return np.asarray(way + nib)
        end = (row.corners[-1] if ticks else row.line.at(1.0)) + nib
        if number + 1 == len(self._marks):
            return self._home(row, end, since - stroke, ticks=ticks)
        following = self._marks[number + 1]
        corner, goal = self._corner(row) if ticks else end, self._begins(following)
        aside = ease_out(min(1.0, (since - stroke) / ASIDE))
        # it enters the next box as that row comes, whose number was there
        comes = self._starts[following.row]
        if comes <= mark.frame or following.row != mark.row + 1:
            comes = max(mark.frame + 1, following.frame - 4)
        gone = ease_in_out(float(np.clip((frame - comes + 5) / 8, 0, 1)))
        place = end + (corner - end) * aside
        swing = np.array([-px(50) * np.sin(np.pi * gone), 0.0, 0.0])
        return np.asarray(place + (goal - place) * gone + swing)

    def _home(self, row: Ticked, end: np.ndarray, since: int, *, ticks: bool) -> np.ndarray:
        """Where it is so many frames after it has drawn the last mark, which ends at `end`."""
        goal = self._corner(row) if self._goal is None else self._goal
        gone, below = ease_out(min(1.0, since / 12)), np.array([end[0], goal[1], 0.0])
        if ticks:
            below[0] = row.box[0]
        # it goes down past the side of the words, and then along
        return np.asarray((1 - gone) ** 3 * end + 3 * (1 - gone) * gone * below + gone**3 * goal)

    @staticmethod
    def _corner(row: Ticked) -> np.ndarray:
        return np.asarray(row.box + np.array([-0.5, 0.5, 0.0]) * px(row.side))

    def _past(self, share: float) -> np.ndarray:
        """Its way past the boxes, on a later round."""
        places = np.array([self._corner(row) for row in self._rows])
        at = np.clip(share * len(places) - 0.5, 0, len(places) - 1)
        numbers = np.arange(len(places))
        return np.array([float(np.interp(at, numbers, places[:, axis])) for axis in range(3)])


__all__ = ["ListPen"]
