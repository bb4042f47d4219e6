"""A bench and its beats -> the two runs: the one that fails, in a burst of red, and the one that succeeds."""

from __future__ import annotations

from manim import RIGHT, Animation, FadeIn, Group, Mobject, Transform

from cuereel.scene.alarm import Shake, lit_edge
from cuereel.scene.bug.bench import Bench
from cuereel.scene.bug.compared import AGAIN, Compared
from cuereel.scene.bug.hop import Hop
from cuereel.scene.bug.shards import Burst
from cuereel.scene.bug.story import Beats
from cuereel.scene.loop import Loop
from cuereel.scene.motion import ease_out, leave, pop
from cuereel.scene.score import Planned
from cuereel.scene.stage import px
from cuereel.scene.stepping import Step

SLOWEST = 15
"""Frames for each number of a run that is stepped through."""


class Runs:
    """Writes the runs of a bench into its score."""

    def __init__(self, bench: Bench) -> None:
        self.bench, self.scene, self.score = bench, bench.scene, bench.score
        self.compared: Compared | None = None

    def first(self, beats: Beats) -> None:
        """Step through the loop as it is at first; where it fails, red bursts from there over terminal and task."""
        loop, end = self.bench.repair.buggy, max(beats.fail + 3, beats.look - 3)
        steps = self._steps(loop, beats.fail - beats.run)
        self._step_through(loop, steps, beats.run, (beats.fail - beats.run) / max(1, len(steps)), good=False)
        red = self.scene.colour("bad")
        self.score.at(beats.fail, self._lighting(red, self.bench.stepping.test, 3), self._failed)
        if steps and steps[-1].tests is None:
            self.bench.show_hint(beats.fail, loop, self.bench.turning_point())
        edges = self._edges("bad")
        self.score.at(beats.fail, FadeIn(edges, run_time=0.07, rate_func=ease_out))
        self.score.at(beats.fail + 1, lambda: Shake(*self._shaken(), run_time=0.23))
        self.score.at(end, leave(edges, 0.13))

    def second(self, beats: Beats, shaken: list[Mobject]) -> None:
        """Stepped through where a long time is left for it, else told on cards, the failed run beside it."""
        loop, terminal, bench = self.bench.repair.fixed, self.bench.terminal, self.bench
        if not beats.stepped:
            tokens = (bench.before, bench.after)
            self.compared = Compared(self.score, bench.room, bench.repair, terminal.shown, tokens, bench.code)
            judged = [] if bench.task.body in bench.away else [bench.task.body]
            self.compared.plays(beats, [*judged, *shaken])
            if judged:
                self.score.at(beats.breaks, lambda: bench.task.judge(False))
                self.score.at(beats.done, lambda: [*bench.task.clear(), bench.task.judge(True)])
            return
        tiles = sum(number is not None for number in terminal.shown)
        steps = self._steps(loop, SLOWEST * tiles)
        pace = SLOWEST * tiles / len(steps)
        self._step_through(loop, steps, beats.done - 1, pace, good=True)
        self._passes(beats.done + round((len(steps) - 1) * pace))

    def _passes(self, frame: int) -> None:
        """The tick, green edges about everything, and the numbers hop while it is looked at."""
        rim = self.bench.editor.rim
        glow = rim.copy().set_stroke(self.scene.colour("good"), px(7) * 100, 1.0)
        self.score.at(frame, lambda: Transform(rim, glow, run_time=0.2, rate_func=ease_out))
        self.score.at(frame, FadeIn(self._edges("good"), run_time=0.1, rate_func=ease_out))
        self.score.at(frame, lambda: self.bench.task.judge(True))
        for wave in range(frame + 4, self.scene.brief.frames, AGAIN):
            self._celebrate(wave)

    def _celebrate(self, frame: int) -> None:
        """The numbers hop, one after another, while the success is looked at."""
        terminal = self.bench.terminal

        def hop(at: int) -> list[Animation]:
            tiles: list[Mobject] = list(terminal.output)
            return [Hop(tiles[at], run_time=0.3)] if at < len(tiles) else []

        for at in range(len(terminal.shown)):
            self.score.at(frame + 3 * at, lambda at=at: hop(at))  # type: ignore[misc]

    def _step_through(self, loop: Loop, steps: list[Step], start: int, pace: float, *, good: bool) -> None:
        self.score.at(start, self.bench.terminal.sweep)
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

    def _failed(self) -> list[Animation]:
        """What is missing or too much bursts into red pieces, and the task is not done."""
        wanted, printed = self.bench.repair.fixed.prints(), self.bench.repair.buggy.prints()
        terminal, missing = self.bench.terminal, next((number for number in wanted if number not in printed), None)
        wrong = self.bench.turning_point()
        middle = terminal.place(wrong) if wrong in terminal.shown else terminal.row
        places = [middle + px(across * terminal.side) * RIGHT for across in (-0.4, 0.0, 0.4)]
        pieces = Burst.of(places, terminal.side, self.scene.colour("bad"))
        missed = [] if missing is None else [terminal.misses(missing)]
        return [*missed, self.bench.task.judge(False), pieces]

    def _edges(self, role: str) -> Group:
        boxes = (self.bench.terminal.box, self.bench.task.box)
        return Group(*(lit_edge(self.scene, box, role) for box in boxes))

    def _shaken(self) -> list[Mobject]:
        terminal, task = self.bench.terminal, self.bench.task
        return [terminal.body, task.body]
