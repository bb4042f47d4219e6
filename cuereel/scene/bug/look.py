"""A bench and its beats -> the look through the loupe, under which the wrong sign is seen and put right."""

from __future__ import annotations

import numpy as np
from manim import Animation, FadeIn, Transform

from cuereel.scene.bug.bench import Bench
from cuereel.scene.bug.change import Wobble, change
from cuereel.scene.bug.story import Beats
from cuereel.scene.card import rounded
from cuereel.scene.code import CELL, CodeLine
from cuereel.scene.loupe import Loupe
from cuereel.scene.motion import ease_out, leave
from cuereel.scene.stage import PX, px

RADIUS = 320.0
"""Px of the loupe, at the most."""

SHRINKS = 6
"""Frames that the loupe takes to go."""

STAYS = 15
"""Frames for which the repair is seen under the loupe, where there is time."""

THINKS = 45
"""Frames before the repair from which on the loop's last rounds are gone through under the loupe."""


class Look:
    """Writes the look and the repair of a bench into its score."""

    def __init__(self, bench: Bench) -> None:
        self.bench, self.scene, self.score = bench, bench.scene, bench.score
        frame, editor = self.scene.stage.frame, bench.editor
        self.scrim = rounded(frame.width / PX + 8, frame.height / PX + 8, 0, self.scene.colour("background"))
        self.scrim.set_fill(opacity=0.6)
        first, cells = self._condition_cells()
        radius = min(RADIUS, editor.box.height / PX * 0.6)
        power = min(3.4, 2 * radius * 0.86 / (editor.size * CELL * cells))
        middle = editor.column(first + (cells - 1) / 2, bench.stepping.changed[0])
        self.loupe = Loupe(self.scene.theme, editor.lines, radius, power)
        self.loupe.place(middle)
        self.in_lens = middle - np.array([0.0, px(0.62 * radius), 0.0])

    def begins(self, beats: Beats) -> None:
        """Everything but the condition falls back; a loupe comes over it; the wrong sign is seen in red and sways."""
        start, fps = beats.look, self.scene.fps
        time = min(0.3, max(2, beats.detail - start - 3) / fps)
        self.bench.drop_hint(start)
        self.score.at(start, FadeIn(self.scrim, run_time=time, rate_func=ease_out), lambda: self.loupe.grows(time))
        line, token = self.bench.stepping.changed
        sign, red = self.loupe.subject[line][token], self.scene.colour("bad")
        sways = max(3, min(14, beats.fix - beats.detail - 4))

        def reddens() -> Animation:
            self.score.settle(self.loupe)
            return Transform(sign, sign.copy().set_fill(red).scale(1.25), run_time=0.1, rate_func=ease_out)

        self.score.at(beats.detail, reddens)
        self.score.at(beats.detail + 3, lambda: Wobble(sign, run_time=sways / fps))
        if beats.detail - start > THINKS:
            self._reason(start + round((time + 0.4) * fps), beats.detail)

    def repairs(self, beats: Beats) -> None:
        """The sign becomes the other one, under the loupe and in the editor; then the loupe goes."""
        start, line = beats.fix, self.bench.stepping.changed[0]
        fixed, green = self.bench.fixed_line(), self.scene.colour("good")
        end = min(start + STAYS, beats.fail - SHRINKS)
        self.score.at(start, lambda: self._change_in_loupe(line, fixed))
        self.score.at(start, lambda: self._change(line, fixed))
        self.bench.drop_hint(start)
        if end - start >= 8:
            self.bench.show_hint(start + 4, self.bench.repair.fixed, self.bench.turning_point(), self.in_lens)
        away = max(start + 3, end)
        self.score.at(away, lambda: leave(self.scrim, 0.17), lambda: self.loupe.shrinks(SHRINKS / self.scene.fps))
        self.bench.drop_hint(away)
        lit = self.bench.editor.light(green, line)
        self.score.at(away, lambda: Transform(self.bench.editor.lit, lit, run_time=0.13, rate_func=ease_out))

    def _change_in_loupe(self, line: int, fixed: CodeLine) -> list[Animation]:
        seen = self.loupe.subject[line]
        self.score.settle(self.loupe)
        self.score.settle(seen)
        drop = px(1.1 * self.loupe.radius)
        return change(seen, self.loupe.magnified(fixed), self.bench.stepping.changed[1], drop)

    def _change(self, line: int, fixed: CodeLine) -> list[Animation]:
        return change(self.bench.editor.line(line), fixed, self.bench.stepping.changed[1], 0.0)

    def _reason(self, start: int, end: int) -> None:
        """While there is time, say what the condition makes of the last values that `i` takes."""
        buggy, last = self.bench.repair.buggy, self.bench.turning_point()
        for number, value in enumerate((last - 2 * buggy.step, last - buggy.step, last)):
            self.bench.show_hint(start + round(number * (end - start) / 3), buggy, value, self.in_lens)

    def _condition_cells(self) -> tuple[int, int]:
        """The column at which what is to be seen under the loupe begins, and how many cells it takes once repaired."""
        line, token = self.bench.stepping.changed
        code, condition = self.bench.editor.line(line).content, self.bench.repair.buggy.condition()
        at = code.find(condition)
        if at < 0:
            at, condition = self.bench.editor.line(line).tokens[token].column, self.bench.before
        return at, len(condition) + max(0, len(self.bench.after) - len(self.bench.before))
