"""A bench and its beats -> the two runs: the one that fails, in a burst of red, and the one that succeeds."""

from __future__ import annotations

import numpy as np
from manim import RIGHT, Animation, FadeIn, Group, Mobject, Transform

from cuereel.scene.alarm import Shake, lit_edge
from cuereel.scene.bug.bench import Bench
from cuereel.scene.bug.shards import Burst
from cuereel.scene.bug.story import QUICKEST, Beats
from cuereel.scene.loop import Loop
from cuereel.scene.motion import ease_out, leave, pop, rise
from cuereel.scene.score import Planned
from cuereel.scene.stage import px
from cuereel.scene.stepping import Step

HOPS = 12
"""Px by which a number hops where all has gone well."""

RETURNS = 17
"""Frames from the repair to the return of the run that failed, at the most."""

ALONE = 6
"""Frames that it needs before the tick to burst: the two at once would be one too many."""

SLOWEST = 15
"""Frames for each number of a run that is stepped through."""


class Runs:
    """Writes the runs of a bench into its score."""

    def __init__(self, bench: Bench) -> None:
        self.bench, self.scene, self.score = bench, bench.scene, bench.score

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

    def second(self, beats: Beats) -> None:
        """Stepped through where a long time is left for it, else its numbers lead up to the tick."""
        if self.bench.compared.fits:
            self._compares(beats)
        loop, terminal = self.bench.repair.fixed, self.bench.terminal
        if beats.stepped:
            tiles = sum(number is not None for number in terminal.shown)
            steps = self._steps(loop, SLOWEST * tiles)
            pace = SLOWEST * tiles / len(steps)
            self._step_through(loop, steps, beats.done - 1, pace, good=True)
            self._passes(beats.done + round((len(steps) - 1) * pace))
            return
        steps = [step for step in self.bench.stepping.steps(loop, terminal.shown) if step.prints is not None]
        pace = (beats.done - beats.again) / max(1, len(steps) - 1)
        self._step_through(loop, steps, beats.again, pace, good=True)
        self._passes(beats.done)

    def _passes(self, frame: int) -> None:
        """The tick, green edges about everything, and the numbers hop while it is looked at."""
        rim = self.bench.editor.rim
        glow = rim.copy().set_stroke(self.scene.colour("good"), px(7) * 100, 1.0)
        self.score.at(frame, lambda: Transform(rim, glow, run_time=0.2, rate_func=ease_out))
        self.score.at(frame, FadeIn(self._edges("good"), run_time=0.1, rate_func=ease_out))
        self.score.at(frame, lambda: [self.bench.task.judge(True), self._praise()])
        self._celebrate(frame + QUICKEST)

    def _praise(self) -> Animation:
        compared = self.bench.compared
        if compared.fits:
            return pop(compared.verdict(compared.whole, True), 0.3, amount=2.4)
        return self.bench.terminal.praise(self.scene.by_language(en="correct!", id="benar!"))

    def _compares(self, beats: Beats) -> None:
        """The run that failed comes back beside the place of the other one, and breaks on its word."""
        compared, shown = self.bench.compared, Group()

        def stand() -> list[Animation]:
            shown.add(*compared.failure())
            return [rise(shown, 0.17, by=40, way=RIGHT), FadeIn(compared.head(), run_time=0.13)]

        def crack() -> list[Animation]:
            self.score.settle(shown)
            badge = compared.verdict(compared.broken, False)
            places = [compared.wrong() + px(across * compared.side) * RIGHT for across in (-0.4, 0.0, 0.4)]
            edge = lit_edge(self.scene, compared.broken.box, "bad", width=5)
            alone = beats.stepped or beats.done - beats.breaks >= ALONE
            pieces = [Burst.of(places, compared.side, self.scene.colour("bad"))] if alone else []
            red = FadeIn(edge, run_time=0.07, rate_func=ease_out)
            return [red, Shake(shown, run_time=0.3), *pieces, pop(badge, 0.3, amount=2.4)]

        self.score.at(min(beats.again, beats.breaks, beats.fix + RETURNS), stand)
        self.score.at(beats.breaks, crack)

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

    def _failed(self) -> list[Animation]:
        """What is missing or too much bursts into red pieces; what was expected is said, and the task is not done."""
        wanted, printed = self.bench.repair.fixed.prints(), self.bench.repair.buggy.prints()
        terminal, missing = self.bench.terminal, next((number for number in wanted if number not in printed), None)
        if missing is None:
            said = self.scene.by_language(en=f"should end at {wanted[-1]}", id=f"seharusnya sampai {wanted[-1]}")
        else:
            said = self.scene.by_language(en=f"should be {missing}", id=f"seharusnya {missing}")
        wrong = self.bench.turning_point()
        middle = terminal.place(wrong) if wrong in terminal.shown else terminal.row
        places = [middle + px(across * terminal.side) * RIGHT for across in (-0.4, 0.0, 0.4)]
        pieces = Burst.of(places, terminal.side, self.scene.colour("bad"))
        return [*terminal.complain(missing, said), self.bench.task.judge(False), pieces]

    def _edges(self, role: str) -> Group:
        task, compared = self.bench.task.box, self.bench.compared
        if role == "good" and compared.fits:
            return Group(lit_edge(self.scene, compared.whole.box, role, width=5), lit_edge(self.scene, task, role))
        return Group(*(lit_edge(self.scene, box, role) for box in (self.bench.terminal.box, task)))

    def _shaken(self) -> list[Mobject]:
        terminal, task = self.bench.terminal, self.bench.task
        return [terminal.body, terminal.command, task.body]


class Hop(Animation):
    """Up a little and down again."""

    def __init__(self, mobject: Mobject, *, run_time: float) -> None:
        self._up = 0.0
        super().__init__(mobject, run_time=run_time, rate_func=lambda share: share)

    def interpolate_mobject(self, alpha: float) -> None:
        up = px(HOPS) * float(np.sin(np.pi * alpha))
        assert isinstance(self.mobject, Mobject)
        self.mobject.shift(np.array([0.0, up - self._up, 0.0]))
        self._up = up
