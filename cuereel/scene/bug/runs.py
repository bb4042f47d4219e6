"""A bench and its beats -> the two runs: the one that fails, how it breaks to pieces, and the one that succeeds."""

from __future__ import annotations

import numpy as np
from manim import Animation, FadeIn, Group, Mobject, Transform

from cuereel.scene.alarm import Shake, red_edge
from cuereel.scene.bug.bench import Bench
from cuereel.scene.bug.shards import Burst
from cuereel.scene.bug.story import QUICKEST, Beats
from cuereel.scene.loop import Loop
from cuereel.scene.motion import ease_out, leave, pop
from cuereel.scene.score import Planned
from cuereel.scene.stage import px
from cuereel.scene.stepping import Step

STANDS = 15
"""Frames for which the failure of the first run stands before it is looked into."""

APART = 5
"""Frames between the numbers of the second run, at the most."""

RED = 7
"""Frames for which what breaks is all that is seen, where there is time."""

SLOWEST = 15
"""Frames for each number of a run that is stepped through."""


class Runs:
    """Writes the runs of a bench into its score."""

    def __init__(self, bench: Bench) -> None:
        self.bench, self.scene, self.score = bench, bench.scene, bench.score

    def first(self, start: int, end: int) -> None:
        """Step through the loop as it is at first; where it fails, red spreads over terminal and task, with a shake."""
        loop, wanted = self.bench.repair.buggy, self.bench.repair.fixed.prints()
        room = max(4, end - start - STANDS)
        steps = self._steps(loop, room)
        pace = min(room / max(1, len(steps)), 1.0 * self.scene.fps)
        self._step_through(loop, steps, start, pace, good=False)
        fails = start + round(len(steps) * pace)
        self.score.at(fails, lambda: self._failed(wanted, loop.prints()))
        self.alarm(fails, max(fails + 3, end - 4))

    def alarm(self, start: int, end: int) -> None:
        """Red edges about terminal and task from `start` until `end`, and one short shake."""
        edges = Group(*(red_edge(self.scene, box) for box in (self.bench.terminal.box, self.bench.task.box)))
        self.score.at(start, FadeIn(edges, run_time=0.07, rate_func=ease_out))
        self.score.at(start + 1, lambda: Shake(*self._shaken(), run_time=0.23))
        self.score.at(end, leave(edges, 0.13))

    def breaks(self, beats: Beats) -> None:
        """What the failed run has left bursts into red pieces."""
        terminal = self.bench.terminal

        def burst() -> list[Animation]:
            old, terminal.output = terminal.output, Group()
            if not len(old):
                return []
            colour = self.scene.colour("bad")
            pieces = Burst.of([np.asarray(part.get_center()) for part in old], terminal.side, colour)
            self.scene.remove(*old.get_family())
            return [pieces]

        self.score.at(beats.fail, burst)

    def second(self, beats: Beats) -> None:
        """Stepped through where a long time is left for it, else its numbers lead up to the tick."""
        loop, terminal = self.bench.repair.fixed, self.bench.terminal
        tiles = sum(number is not None for number in terminal.shown)
        if beats.stepped:
            steps = self._steps(loop, SLOWEST * tiles)
            pace = SLOWEST * tiles / len(steps)
            self._step_through(loop, steps, beats.done - 1, pace, good=True)
            self.score.at(beats.done + round((len(steps) - 1) * pace), self._passed)
            return
        steps = [step for step in self.bench.stepping.steps(loop, terminal.shown) if step.prints is not None]
        between = max(1, len(steps) - 1)
        apart = float(np.clip((beats.done - beats.fail - RED) / between, QUICKEST, APART))
        first = max(beats.fail + 2, beats.done - round(apart * between))
        pace = max(0.0, beats.done - first) / between
        self._step_through(loop, steps, first, pace, good=True)
        self.score.at(beats.done, self._passed)
        self._celebrate(beats.done + QUICKEST)

    def _celebrate(self, frame: int) -> None:
        """The numbers hop, one after another, while the success is looked at."""
        terminal = self.bench.terminal

        def hop(at: int) -> list[Animation]:
            tiles: list[Mobject] = list(terminal.output)
            return [Hop(tiles[at], run_time=0.3)] if at < len(tiles) else []

        for at in range(len(terminal.shown)):
            self.score.at(frame + 3 * at, lambda at=at: hop(at))  # type: ignore[misc]

    def _step_through(self, loop: Loop, steps: list[Step], start: int, pace: float, *, good: bool) -> None:
        self.score.at(start, self.bench.terminal.start)
        colour, wanted = self.scene.colour("good" if good else "cool"), self.bench.repair.fixed.prints()
        for number, step in enumerate(steps):
            frame = start + round(number * pace)
            self.score.at(frame, self._lighting(colour, step.line, pace if number else 0))
            if step.tests is not None:
                self.bench.show_hint(frame, loop, step.tests)
            if step.prints is not None:
                role = "good" if good else "ink" if step.prints in wanted else "bad"
                self.score.at(frame, self._printing(step.prints, role))

    def _steps(self, loop: Loop, room: int) -> list[Step]:
        """The steps of a run that has so many frames: where they are few, only those that print."""
        steps = self.bench.stepping.steps(loop, self.bench.terminal.shown)
        return steps if room >= 3 * len(steps) else [step for step in steps if step.prints is not None]

    def _lighting(self, colour: str, line: int, pace: float) -> Planned:
        time, editor = max(1.0, min(4.0, pace)) / self.scene.fps, self.bench.editor
        return lambda: Transform(editor.lit, editor.light(colour, line), run_time=time, rate_func=ease_out)

    def _printing(self, number: int, role: str) -> Planned:
        return lambda: pop(self.bench.terminal.tile(number, role), 0.23)

    def _failed(self, wanted: tuple[int, ...], printed: tuple[int, ...]) -> list[Animation]:
        missing = next((number for number in wanted if number not in printed), None)
        if missing is None:
            said = self.scene.by_language(en=f"should end at {wanted[-1]}", id=f"seharusnya sampai {wanted[-1]}")
        else:
            said = self.scene.by_language(en=f"should be {missing}", id=f"seharusnya {missing}")
        return [*self.bench.terminal.complain(missing, said), self.bench.task.judge(False)]

    def _passed(self) -> list[Animation]:
        rim = self.bench.editor.rim
        glow = rim.copy().set_stroke(self.scene.colour("good"), px(7) * 100, 1.0)
        return [Transform(rim, glow, run_time=0.3, rate_func=ease_out), self.bench.task.judge(True)]

    def _shaken(self) -> list[Mobject]:
        terminal, task = self.bench.terminal, self.bench.task
        return [terminal.body, terminal.command, task.body]


class Hop(Animation):
    """Up a little and down again."""

    def __init__(self, mobject: Mobject, *, run_time: float) -> None:
        self._up = 0.0
        super().__init__(mobject, run_time=run_time, rate_func=lambda share: share)

    def interpolate_mobject(self, alpha: float) -> None:
        up = px(22) * float(np.sin(np.pi * alpha))
        assert isinstance(self.mobject, Mobject)
        self.mobject.shift(np.array([0.0, up - self._up, 0.0]))
        self._up = up
