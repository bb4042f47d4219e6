"""A bench and its beats -> the two runs: one that fails, and after the repair one that is right, in its place."""

from __future__ import annotations

import numpy as np
from manim import RIGHT, Animation, FadeIn, Group, Mobject, Transform

from cuereel.scene.alarm import Shake, lit_edge
from cuereel.scene.base import ANTICIPATION
from cuereel.scene.bug.bench import Bench
from cuereel.scene.bug.hop import Hop, Knock
from cuereel.scene.bug.shards import Burst
from cuereel.scene.bug.story import Beats
from cuereel.scene.bug.walk import LEAST, Walk
from cuereel.scene.haze import haze
from cuereel.scene.loop import Loop
from cuereel.scene.motion import ease_out, leave, overshoot
from cuereel.scene.score import Planned
from cuereel.scene.stage import PX, px
from cuereel.scene.stepping import Step

SLOWEST = 15
"""Frames for each number of a run that is stepped through."""

AGAIN = 54
"""Frames from one wave through the numbers to the next."""

ASKEW = ((0.075, -10.0), (-0.1, 18.0), (0.16, 6.0), (-0.08, -12.0))
"""Radians by which the lines of code fall askew, one after the other, and the px by which they slip to the right."""

RAISED = 3
"""Frames after the repair on which what fell stands up."""

WORSE, FURTHER = 9, 0.5
"""Frames from the damage, and to the repair, between which a word makes it worse, and by what share of a turn."""

WAITS, NUDGED, LOOKED = 12, 15, 6
"""Frames from the failure on which it is pointed at again, those from one time to the next, and those before the look
that stay free."""

TILTED, SUNK = (-0.14, 0.1, -0.17), 10.0
"""Radians by which the numbers do, and the px by which all of them sink."""


class Runs:
    """Writes the runs of a bench into its score."""

    def __init__(self, bench: Bench) -> None:
        self.bench, self.scene, self.score = bench, bench.scene, bench.score
        self._edges = self._lit("bad")
        self._upright: list[tuple[Mobject, Mobject]] = []

    def first(self, beats: Beats) -> None:
        """Step through the loop as it is at first; where it fails, red bursts from there over terminal and task."""
        loop = self.bench.repair.buggy
        steps = self._steps(loop, beats.fail - beats.run)
        self._step_through(loop, steps, beats.run, (beats.fail - beats.run) / max(1, len(steps)), good=False)
        red = self.scene.colour("bad")
        self.score.at(beats.fail, self._lighting(red, self.bench.stepping.test, 3), self._failed)
        if steps and steps[-1].tests is None:
            self.bench.show_hint(beats.fail, loop, self.bench.turning_point())
        self.score.at(beats.fail, FadeIn(self._edges, run_time=0.07, rate_func=ease_out))
        self.score.at(beats.fail + 1, lambda: Shake(*self._shaken(), run_time=0.23))
        walks = beats.look - beats.fail - WAITS >= LEAST
        for frame in range(beats.fail + WAITS, beats.look - (LEAST - LOOKED if walks else LOOKED), NUDGED):
            self.score.at(frame, self._counted_through)
            self.score.at(frame + 2, lambda: Shake(*self._shaken(), run_time=0.23))
        Walk(self.bench, beats.fail + WAITS - LOOKED, beats.look).write()

    def ruins(self, beats: Beats) -> None:
        """All falls askew about the one line that is wrong, in a red light, until that is put right."""
        ruin, fps = beats.ruin, self.scene.fps
        if ruin is None:
            return
        self.score.at(ruin, self._falls, lambda: self._blow((beats.fix - ruin) / fps))
        self.score.at(ruin + 1, lambda: Shake(*self._shaken(), self.bench.editor.rim, run_time=0.3))
        words = (at - ANTICIPATION for name, at in self.scene.brief.moments.items() if name.startswith("word-"))
        worse = max((at for at in words if ruin + WORSE <= at <= beats.fix - WORSE), default=None)
        if worse is not None:
            self.score.at(worse, self._sinks, self._bursts)
            self.score.at(worse + 1, lambda: Shake(*self._shaken(), self.bench.editor.rim, run_time=0.3))
        # the sign comes alone: that all stands up again is what it does
        self.score.at(min(beats.fix + RAISED, beats.again), self._stands_up)

    def second(self, beats: Beats) -> None:
        """The numbers come in the place of what failed: told at once, or stepped through where long is left for it."""
        loop, bench = self.bench.repair.fixed, self.bench
        self.score.at(beats.fix, lambda: [leave(self._edges, 0.13), *bench.task.clear()])
        if beats.stepped:
            numbers = sum(number is not None for number in bench.terminal.shown)
            steps = self._steps(loop, SLOWEST * numbers)
            pace = SLOWEST * numbers / len(steps)
            self._step_through(loop, steps, beats.again, pace, good=True)
            self._passes(beats.again + round((len(steps) - 1) * pace), beats.cheers)
            return
        wanted = [number for number in bench.terminal.shown if number in loop.prints()]
        pace = (beats.done - beats.again) / max(1, len(wanted) - 1)
        for at, number in enumerate(wanted):
            assert number is not None
            self.score.at(beats.again + round(at * pace), self._printing(number, "good"))
        self._passes(beats.checked, beats.cheers)

    def _falls(self) -> list[Animation]:
        """Lines and numbers fall askew."""
        bench, terminal = self.bench, self.bench.terminal
        wrong, _ = bench.stepping.changed
        lines = [line for at, line in enumerate(bench.editor.lines) if at != wrong]
        self._upright = [(line, line.copy()) for line in lines]
        slips = zip(lines, ASKEW * len(lines), strict=False)
        moves: list[Animation] = [
            Knock(line, np.array([px(right), -px(SUNK), 0.0]), turn, run_time=0.3) for line, (turn, right) in slips
        ]
        tilts = zip(terminal.tiles.values(), TILTED * len(terminal.tiles), strict=False)
        return moves + [Knock(tile, np.array([0.0, -px(SUNK), 0.0]), turn, run_time=0.3) for tile, turn in tilts]

    def _sinks(self) -> list[Animation]:
        """What has fallen askew falls further."""
        lines = [line for line, _ in self._upright]
        slips = zip([*lines, *self.bench.terminal.tiles.values()], ASKEW * len(lines), strict=False)
        down = np.array([0.0, -px(SUNK), 0.0])
        return [Knock(each, down, FURTHER * turn, run_time=0.3) for each, (turn, _) in slips]

    def _blow(self, lasts: float) -> list[Animation]:
        """What fails bursts in a red light, which goes out in so many seconds."""
        return [self._glow(lasts), self._bursts()]

    def _glow(self, lasts: float) -> Animation:
        """A red light over all of it, which goes out in so many seconds."""
        bench, terminal = self.bench, self.bench.terminal
        red = self.scene.colour("bad")
        light = haze(0.75 * bench.editor.box.width / PX, 1.2 * bench.editor.box.height / PX, red, 0.6)
        light.move_to((bench.editor.box.center + terminal.box.center) / 2)
        dark, time = light.copy().fade(1), min(0.8, lasts)
        return Transform(light, dark, run_time=time, rate_func=lambda share: share, remover=True)

    def _stands_up(self) -> list[Animation]:
        return [Transform(line, whole, run_time=0.23, rate_func=overshoot(1.4)) for line, whole in self._upright]

    def _passes(self, frame: int, cheers: int) -> None:
        """The tick, green edges about everything, and the numbers hop while it is looked at."""
        rim, terminal = self.bench.editor.rim, self.bench.terminal
        glow = rim.copy().set_stroke(self.scene.colour("good"), px(7) * 100, 1.0)
        self.score.at(frame, lambda: Transform(rim, glow, run_time=0.1, rate_func=ease_out))
        self.score.at(frame, FadeIn(self._lit("good"), run_time=0.07, rate_func=ease_out))
        self.score.at(frame, lambda: [self.bench.task.judge(True), *terminal.drops(self.bench.repair.fixed.prints())])
        for wave in range(max(cheers, frame + 4), self.scene.brief.frames, AGAIN):
            for at in range(len(terminal.shown)):
                self.score.at(wave + 3 * at, lambda at=at: self._hop(at))  # type: ignore[misc]

    def _counted_through(self) -> list[Animation]:
        """What was printed, and the place that is wrong, hop: look at this."""
        return [Hop(tile, run_time=0.3) for tile in self.bench.terminal.output]

    def _hop(self, at: int) -> list[Animation]:
        tiles = list(self.bench.terminal.output)
        return [Hop(tiles[at], run_time=0.3)] if at < len(tiles) else []

    def _step_through(self, loop: Loop, steps: list[Step], start: int, pace: float, *, good: bool) -> None:
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
        return lambda: self.bench.terminal.prints(number, role)

    def _failed(self) -> list[Animation]:
        """What is missing or too much bursts into red pieces, and the task is not done."""
        wanted, printed = self.bench.repair.fixed.prints(), self.bench.repair.buggy.prints()
        missing = next((number for number in wanted if number not in printed), None)
        missed = [] if missing is None else [self.bench.terminal.misses(missing)]
        return [*missed, self.bench.task.judge(False), self._bursts()]

    def _bursts(self) -> Animation:
        """Red pieces that fly from the number with which the run fails."""
        terminal, wrong = self.bench.terminal, self.bench.turning_point()
        middle = terminal.place(wrong) if wrong in terminal.shown else terminal.row
        places = [middle + px(across * terminal.side) * RIGHT for across in (-0.4, 0.0, 0.4)]
        return Burst.of(places, terminal.side, self.scene.colour("bad"))

    def _lit(self, role: str) -> Group:
        boxes = (self.bench.terminal.box, self.bench.task.box)
        return Group(*(lit_edge(self.scene, box, role) for box in boxes))

    def _shaken(self) -> list[Mobject]:
        terminal, task = self.bench.terminal, self.bench.task
        return [terminal.body, task.body, self._edges]
