"""A bench and its beats -> the look through the loupe, under which the wrong sign is seen, and then its repair."""

from __future__ import annotations

import numpy as np
from manim import RIGHT, Animation, FadeIn, Group, Transform, VGroup, VMobject

from cuereel.scene.bug.bench import Bench
from cuereel.scene.bug.change import Wobble, change
from cuereel.scene.bug.story import SHRINKS, Beats
from cuereel.scene.card import rounded
from cuereel.scene.code import CELL, CodeLine
from cuereel.scene.loop import Loop
from cuereel.scene.loupe import Loupe
from cuereel.scene.motion import ease_out, leave
from cuereel.scene.stage import PX, Box, px

RADIUS = 268.0
"""Px of the glass, at the most."""

GAP, LAPS = 34, 14
"""Px between the glass and where captions may begin, and by which it may lie over the terminal below it."""

SAID, WIDE = 0.6, 1.16
"""How far below the glass's middle the condition is spoken of, and how wide that is, as shares of its radius."""

FILLS = 0.76
"""The share of the glass's width that the condition takes at most: none of it touches the rim."""

THINKS, READ = 45, 8
"""Frames of looking from which on the loop's last rounds are gone through below the loupe, and those for which what one
of them comes to is read at the least."""

SWELLS = 1.7
"""How much larger the wrong sign is once it is seen: its colour alone would not catch the eye."""

SNAPS = 4
"""Frames in which the loupe goes once the repair is seen under it."""

DROPS = 70.0
"""Px from which what is new in the right sign falls into the line."""


class Look:
    """Writes the look and the repair of a bench into its score."""

    def __init__(self, bench: Bench) -> None:
        self.bench, self.scene, self.score = bench, bench.scene, bench.score
        editor = bench.editor
        self.scrim = VGroup(*(self._dark(box) for box in (editor.box, bench.task.box)))
        first, cells = self._told_of()
        middle = editor.column(first + (cells - 1) / 2, bench.stepping.changed[0])
        clear, terminal = self.scene.stage.clear, bench.terminal.box
        lowest = clear.bottom + px(GAP) if terminal.top > editor.box.bottom else terminal.top - px(LAPS)
        radius = min(RADIUS, (clear.top - middle[1]) / PX, (middle[1] - lowest) / PX)
        power = min(3.4, 2 * radius * FILLS / (editor.size * CELL * cells))
        line = VGroup(self._alone(editor.line(bench.stepping.changed[0])))
        self.loupe = Loupe(self.scene.theme, line, radius, power, 1.34 * power * editor.size)
        self.middle = middle
        self.below = middle - np.array([0.0, px(SAID * radius), 0.0])

    def begins(self, beats: Beats) -> None:
        """The code and the task fall back; a loupe comes up over the condition; the wrong sign turns red and sways."""
        start, fps = beats.look, self.scene.fps
        time = min(0.24, max(2, beats.detail - start - 3) / fps)
        self.loupe.place(self.middle)
        self.bench.drop_hint(start)
        self.score.at(start, FadeIn(self.scrim, run_time=time, rate_func=ease_out), lambda: self.loupe.grows(time))
        self._finds(beats)
        if beats.detail - start > THINKS:
            self._reason(start + round((time + 0.4) * fps), beats.detail)
        ends = min(beats.away, beats.fix)
        if ends - beats.small > THINKS:
            self._reason(beats.small, ends)
        elif ends - beats.small >= 2 * READ:
            self._reason(beats.small, ends, 2)
            self._sways_again((beats.small + ends) // 2)
        elif beats.small < ends:
            self._says(beats.small, self.bench.repair.buggy, self.bench.turning_point())
        shrinks = SNAPS if beats.away > beats.fix else min(SHRINKS, max(1, beats.fix - beats.away))
        self.score.at(beats.away, lambda: leave(self.scrim, 0.17), lambda: self.loupe.shrinks(shrinks / fps))
        self.bench.drop_hint(ends)

    def repairs(self, beats: Beats) -> None:
        """The sign becomes the other one where it stands, and its line turns green."""
        line, bench = self.bench.stepping.changed[0], self.bench
        lit = bench.editor.light(self.scene.colour("good"), line)
        self.score.at(beats.fix, lambda: self._change(line), bench.task.clear)
        if beats.fix < beats.away:
            self.score.at(beats.fix, self._change_in_sight)
        self.score.at(beats.fix, lambda: Transform(bench.editor.lit, lit, run_time=0.1, rate_func=ease_out))

    def _finds(self, beats: Beats) -> None:
        """The sign turns red and larger under the glass, and in the line below it, where it is seen once that goes."""
        line, token = self.bench.stepping.changed
        seen, real, red = self.loupe.subject[0][token], self.bench.editor.line(line)[token], self.scene.colour("bad")
        sways = max(3, min(14, min(beats.away, beats.fix) - beats.detail - 4)) / self.scene.fps

        def reddens() -> list[Animation]:
            self.score.settle(self.loupe)
            return [
                Transform(sign, sign.copy().set_fill(red).scale(SWELLS), run_time=0.1, rate_func=ease_out)
                for sign in (seen, real)
            ]

        band = self.loupe.band
        self.score.at(beats.detail, reddens)
        self.score.at(beats.detail, lambda: Transform(band, self.loupe.light(red), run_time=0.13, rate_func=ease_out))
        self.score.at(beats.detail + 3, lambda: Wobble(seen, run_time=sways))

    def _says(self, frame: int, loop: Loop, value: int) -> None:
        self.bench.show_hint(frame, loop, value, self.below, WIDE * self.loupe.radius)

    def _change(self, line: int) -> list[Animation]:
        changed = self.bench.editor.line(line)
        self.score.settle(changed)
        return change(changed, self.bench.fixed_line(), self.bench.stepping.changed[1], px(DROPS))

    def _change_in_sight(self) -> list[Animation]:
        """The same under the glass, as large as that makes it, in a green light."""
        loupe, token = self.loupe, self.bench.stepping.changed[1]
        self.score.settle(loupe)
        real = self._alone(self.bench.fixed_line())
        cells, more = self._told_of()[1], len(self.bench.after) - len(self.bench.before)
        fixed = loupe.magnified(real)
        seen = [shape for shape in fixed.family_members_with_points() if shape.get_fill_opacity() > 0]
        # the longer condition is as wide under the glass as the one before it, and as much in its middle
        fixed.scale(min(1.0, cells / (cells + more)), about_point=loupe.centre)
        fixed.shift(RIGHT * (loupe.centre - Group(*seen).get_center()))
        light = Transform(loupe.band, loupe.light(self.scene.colour("good")), run_time=0.1, rate_func=ease_out)
        before = Transform(Group(*loupe.subject[0][:token]), Group(*fixed[:token]), run_time=0.2, rate_func=ease_out)
        return [before, *change(loupe.subject[0], fixed, token, px(DROPS)), light]

    def _reason(self, start: int, end: int, rounds: int = 3) -> None:
        """While there is time, say what the condition makes of the last values that `i` takes."""
        buggy, last = self.bench.repair.buggy, self.bench.turning_point()
        for number in range(rounds):
            value = last - (rounds - 1 - number) * buggy.step
            self._says(start + round(number * (end - start) / rounds), buggy, value)

    def _sways_again(self, frame: int) -> None:
        """The wrong sign sways once more as it is told what it makes wrong."""
        seen = self.loupe.subject[0][self.bench.stepping.changed[1]]
        self.score.at(frame, lambda: Wobble(seen, run_time=READ / self.scene.fps))

    def _dark(self, box: Box) -> VMobject:
        """What makes a card fall back."""
        theme = self.scene.theme
        face = rounded(box.width / PX + 8, box.height / PX + 8, theme.radius, theme.colour("background"))
        return face.set_fill(opacity=0.72).move_to(box.center)

    def _alone(self, line: CodeLine) -> CodeLine:
        """A copy of the line of which only the condition is seen."""
        first, cells = self._told_of()
        grown = len(line.content) - len(self.bench.editor.line(self.bench.stepping.changed[0]).content)
        alone = line.copy()
        for token, shape in zip(line.tokens, alone, strict=True):
            if not first <= token.column < first + cells + grown:
                shape.set_opacity(0)
        return alone

    def _told_of(self) -> tuple[int, int]:
        """The column at which the condition begins, or else the sign that is wrong, and its cells."""
        line, token = self.bench.stepping.changed
        code, condition = self.bench.editor.line(line).content, self.bench.repair.buggy.condition()
        at = code.find(condition)
        if at < 0:
            at, condition = self.bench.editor.line(line).tokens[token].column, self.bench.before
        return at, len(condition)
