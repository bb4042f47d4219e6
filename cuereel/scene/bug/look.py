"""A bench and its beats -> the look through the loupe, under which the wrong sign is seen and put right."""

from __future__ import annotations

import numpy as np
from manim import Animation, FadeIn, Transform, VGroup

from cuereel.scene.bug.bench import Bench
from cuereel.scene.bug.change import Wobble, change
from cuereel.scene.bug.story import SHRINKS, Beats
from cuereel.scene.card import rounded
from cuereel.scene.code import CELL, CodeLine
from cuereel.scene.loop import Loop
from cuereel.scene.loupe import Loupe
from cuereel.scene.motion import ease_out, leave
from cuereel.scene.score import Planned
from cuereel.scene.stage import PX, px

RADIUS = 310.0
"""Px of the glass, at the most."""

GAP = 34
"""Px between the glass and where captions may begin."""

SAID, WIDE = 0.64, 1.16
"""How far below the glass's middle the condition is spoken of, and how wide that is, as shares of its radius."""

FILLS = 0.8
"""The share of the glass's width that the condition takes at most: none of it touches the rim."""

THINKS = 45
"""Frames of looking from which on the loop's last rounds are gone through below the loupe."""

SWELLS = 1.7
"""How much larger the wrong sign is once it is seen: its colour alone would not catch the eye."""

READ = 8
"""Frames in which a plate can be read, at the least."""


class Look:
    """Writes the look and the repair of a bench into its score."""

    def __init__(self, bench: Bench) -> None:
        self.bench, self.scene, self.score = bench, bench.scene, bench.score
        frame, editor = self.scene.stage.frame, bench.editor
        self.scrim = rounded(frame.width / PX + 8, frame.height / PX + 8, 0, self.scene.colour("background"))
        self.scrim.set_fill(opacity=0.68)
        first, cells = self._condition_cells()
        middle = editor.column(first + (cells - 1) / 2, bench.stepping.changed[0])
        clear = self.scene.stage.clear
        above, below = (clear.top - middle[1]) / PX, (middle[1] - clear.bottom) / PX
        radius = min(RADIUS, above, below - GAP)
        power = min(3.4, 2 * radius * FILLS / (editor.size * CELL * cells))
        line = VGroup(self._alone(editor.line(bench.stepping.changed[0]), 0))
        self.loupe = Loupe(self.scene.theme, line, radius, power, 1.34 * power * editor.size)
        self.middle = middle
        self.below = middle - np.array([0.0, px(SAID * radius), 0.0])

    def begins(self, beats: Beats) -> None:
        """All else falls back; a loupe comes up over the condition; the wrong sign turns red and sways."""
        start, fps = beats.look, self.scene.fps
        time = min(0.24, max(2, beats.detail - start - 3) / fps)
        self.loupe.place(self.middle)
        self.bench.drop_hint(start)
        self.score.at(start, self.bench.terminal.sweep)
        self.score.at(start, FadeIn(self.scrim, run_time=time, rate_func=ease_out), lambda: self.loupe.grows(time))
        token = self.bench.stepping.changed[1]
        sign, red = self.loupe.subject[0][token], self.scene.colour("bad")
        sways = max(3, min(14, beats.fix - beats.detail - 4))

        def reddens() -> Animation:
            self.score.settle(self.loupe)
            return Transform(sign, sign.copy().set_fill(red).scale(SWELLS), run_time=0.1, rate_func=ease_out)

        self.score.at(beats.detail, reddens, self._lights(red))
        self.score.at(beats.detail + 3, lambda: Wobble(sign, run_time=sways / fps))
        if beats.detail - start > THINKS:
            self._reason(start + round((time + 0.4) * fps), beats.detail)
        elif beats.fix - beats.detail > THINKS:
            self._reason(beats.detail + sways, beats.fix)
        elif beats.fix - beats.detail >= READ:
            self._says(beats.detail + 2, self.bench.repair.buggy, self.bench.turning_point())

    def repairs(self, beats: Beats) -> None:
        """The sign becomes the other one, under the loupe and in the editor; what was red goes, then the loupe."""
        self._repairs(beats)
        bench = self.bench
        self.score.at(beats.away, lambda: leave(self.scrim, 0.17), lambda: self.loupe.shrinks(SHRINKS / self.scene.fps))
        bench.drop_hint(beats.away)
        if not beats.stepped:
            self.score.at(beats.away, lambda: [*bench.task.clear(), *(leave(part, 0.13) for part in bench.away)])

    def _repairs(self, beats: Beats) -> None:
        start, line, bench = beats.fix, self.bench.stepping.changed[0], self.bench
        fixed, green = bench.fixed_line(), self.scene.colour("good")
        self.score.at(start, lambda: self._change_in_loupe(fixed), self._lights(green))
        self.score.at(start, lambda: self._change(line, fixed), bench.task.clear)
        lit = bench.editor.light(green, line)
        self.score.at(start, lambda: Transform(bench.editor.lit, lit, run_time=0.13, rate_func=ease_out))
        bench.drop_hint(start)
        if beats.away - start >= READ:
            self._says(start + 3, bench.repair.fixed, bench.turning_point())

    def _lights(self, colour: str) -> Planned:
        """The band under what is seen takes on a colour."""
        return lambda: Transform(self.loupe.band, self.loupe.light(colour), run_time=0.13, rate_func=ease_out)

    def _says(self, frame: int, loop: Loop, value: int) -> None:
        self.bench.show_hint(frame, loop, value, self.below, WIDE * self.loupe.radius)

    def _change_in_loupe(self, fixed: CodeLine) -> list[Animation]:
        seen = self.loupe.subject[0]
        self.score.settle(self.loupe)
        self.score.settle(seen)
        drop = px(1.1 * self.loupe.radius)
        longer = len(self.bench.after) - len(self.bench.before)
        return change(seen, self.loupe.magnified(self._alone(fixed, longer)), self.bench.stepping.changed[1], drop)

    def _change(self, line: int, fixed: CodeLine) -> list[Animation]:
        return change(self.bench.editor.line(line), fixed, self.bench.stepping.changed[1], 0.0)

    def _reason(self, start: int, end: int) -> None:
        """While there is time, say what the condition makes of the last values that `i` takes."""
        buggy, last = self.bench.repair.buggy, self.bench.turning_point()
        for number, value in enumerate((last - 2 * buggy.step, last - buggy.step, last)):
            self._says(start + round(number * (end - start) / 3), buggy, value)

    def _alone(self, line: CodeLine, longer: int) -> CodeLine:
        """A copy of the line of which only the condition is seen, by so many cells longer than it is at first."""
        first, cells = self._told_of()
        alone = line.copy()
        for token, shape in zip(line.tokens, alone, strict=True):
            if not first <= token.column < first + cells + longer:
                shape.set_opacity(0)
        return alone

    def _condition_cells(self) -> tuple[int, int]:
        """The column at which what is seen under the loupe begins, and its cells, repaired or not."""
        first, cells = self._told_of()
        return first, cells + max(0, len(self.bench.after) - len(self.bench.before))

    def _told_of(self) -> tuple[int, int]:
        """The column at which the condition begins, or else the sign that is wrong, and its cells."""
        line, token = self.bench.stepping.changed
        code, condition = self.bench.editor.line(line).content, self.bench.repair.buggy.condition()
        at = code.find(condition)
        if at < 0:
            at, condition = self.bench.editor.line(line).tokens[token].column, self.bench.before
        return at, len(condition)
