"""A bench and the frames of a failure and a look -> the pointer that goes from what failed up to the faulty line."""

from __future__ import annotations

import numpy as np

from cuereel.scene.address_bar import Pointer
from cuereel.scene.bug.bench import Bench
from cuereel.scene.motion import ease_in_out, ease_out
from cuereel.scene.moves import Move
from cuereel.scene.stage import px

TALL = 132.0
"""px that the pointer is high."""

COMES, GOES, RESTS, LEAVES = 7, 17, 5, 3
"""Frames in which it comes to what failed, in which it goes up from there, those for which it rests on the sign before
the look, and in which it is gone as the glass comes over it."""

LINGERS = 12
"""Frames for which it stays on what failed, at most."""

LEAST = COMES + GOES + RESTS
"""Frames that there must be for all of that."""

PRESSED = 4
"""Frames in which it presses and lets go."""

STEP = 5
"""Frames for each number that it goes through before it comes to what failed, where there is time."""

FROM, BOW = (210.0, -150.0), 90.0
"""Px from what failed to where it comes from, and by which its way up bows out to the right."""


class Walk:
    """The pointer from frame `start` until it is under the glass of the look on frame `look`."""

    def __init__(self, bench: Bench, start: int, look: int) -> None:
        self._bench, self._look = bench, look
        # where long is left it comes for the walk only
        self._start, self._goes = max(start, look - LEAST - LINGERS), look - RESTS - GOES

    def write(self) -> None:
        """It is written into the bench's score, if there is the time."""
        if self._goes < self._start + COMES:
            return
        self._pointer = Pointer(self._bench.scene.theme, TALL)
        self._bench.score.at(self._start, self._walks)

    def _walks(self) -> Move:
        bench, fps = self._bench, self._bench.scene.fps
        line, token = bench.stepping.changed
        wrong = bench.turning_point()
        failed = bench.terminal.place(wrong) if wrong in bench.terminal.shown else bench.terminal.row
        stops = self._counted(failed)
        sign = bench.editor.line(line)[token].get_bottom()
        frames = self._look + LEAVES - self._start
        mobject = self._pointer.mobject

        def pose(share: float) -> None:
            frame = self._start + share * frames
            come = ease_out(float(np.clip((frame - self._start) / COMES, 0, 1)))
            gone = ease_in_out(float(np.clip((frame - self._goes) / GOES, 0, 1)))
            place = self._on_the_way(stops, frame) + (1 - come) * px(1) * np.array([*FROM, 0.0])
            place = place + (sign - place) * gone + np.array([px(BOW) * float(np.sin(np.pi * gone)), 0.0, 0.0])
            presses = (*(self._start + COMES + STEP * at for at in range(len(stops))), self._look - PRESSED)
            pressed = max(float(np.sin(np.pi * np.clip((frame - at) / PRESSED, 0, 1))) for at in presses)
            seen = min(1.0, 3 * come) * float(np.clip((self._look + LEAVES - frame) / LEAVES, 0, 1))
            self._pointer.pose(place, pressed, seen)
            if share >= 1:
                bench.scene.remove(mobject)

        return Move(mobject, pose, frames / fps, lambda share: share)

    def _counted(self, failed: np.ndarray) -> list[np.ndarray]:
        """Where it rests before it goes up: on what was printed before that, as much as there is time for."""
        terminal = self._bench.terminal
        printed = [terminal.place(number) for number in terminal.shown if number is not None]
        before = [place for place in printed if place[0] < failed[0] - 1e-6]
        most = (self._goes - self._start - COMES) // STEP
        return [*before[max(0, len(before) - max(0, most)) :], failed]

    def _on_the_way(self, stops: list[np.ndarray], frame: float) -> np.ndarray:
        """Where it is among its stops: it goes on from each at once."""
        along = float(np.clip((frame - self._start - COMES) / STEP, 0, len(stops) - 1))
        at = min(int(along), max(0, len(stops) - 2))
        share = ease_in_out(along - at)
        return np.asarray(stops[at] + (stops[min(at + 1, len(stops) - 1)] - stops[at]) * share)


__all__ = ["LEAST", "Walk"]
