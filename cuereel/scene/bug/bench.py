"""An editor, a terminal and a task, with the loop that runs in them: what every part of the story works on."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from manim import LEFT, RIGHT, UP, Mobject

from cuereel.scene.base import CueScene
from cuereel.scene.code import CodeLine
from cuereel.scene.console import Terminal
from cuereel.scene.editor import Editor
from cuereel.scene.loop import Loop, Repair
from cuereel.scene.motion import rise
from cuereel.scene.score import Score
from cuereel.scene.stage import px
from cuereel.scene.stepping import Stepping
from cuereel.scene.verdict import TaskCard, verdict

LETTERS, LARGEST = 52.0, 1.2
"""Px on the em of what is said of a condition, and how much larger it is said under a loupe, at the most."""

STRESSED = 1.25
"""How much larger than the rest of its line the sign is that puts it right."""


@dataclass
class Bench:
    """The things of the story; `before` and `after` are the token that changes, `hint` the plate that is shown now."""

    scene: CueScene
    score: Score
    editor: Editor
    terminal: Terminal
    task: TaskCard
    stepping: Stepping
    repair: Repair
    before: str
    after: str
    code: str
    hint: Mobject | None = None

    def show_hint(self, frame: int, loop: Loop, value: int, about: np.ndarray | None = None, width: float = 0) -> None:
        """What the condition says for a value of `i`: at the right of its line, or about a point, `width` px wide."""
        holds = loop.holds(value)
        hint = verdict(self.scene, loop.condition(value), holds, holds == self.repair.fixed.holds(value), LETTERS)
        if about is None:
            hint.move_to(self._beside_the_test(hint.width), aligned_edge=RIGHT)
        else:
            hint.scale(min(LARGEST, px(width) / hint.width)).move_to(about)
        self.score.cut(frame, away=self.hint)
        self.score.at(frame, rise(hint, 0.13, by=26, way=LEFT if about is None else UP))
        self.hint = hint

    def drop_hint(self, frame: int) -> None:
        """The plate goes, if there is one."""
        self.score.cut(frame, away=self.hint)
        self.hint = None

    def turning_point(self) -> int:
        """The first `i` of which the two loops think differently."""
        shown = (self.repair.buggy.prints(), self.repair.fixed.prints())
        longer, shorter = sorted(shown, key=len, reverse=True)
        return int(next((number for number in longer if number not in shorter), longer[-1]))

    def fixed_line(self) -> CodeLine:
        """The changed line as it reads once repaired, where it stands in the editor."""
        line, token = self.stepping.changed
        real = self.editor.line(line)
        column = real.tokens[token].column
        text = real.content[:column] + self.after + real.content[column + len(self.before) :]
        fixed = CodeLine(text, self.editor.size, self.scene.theme, self.code)
        fixed.shift(np.array([self.editor.origin[0], self.editor.baseline(line), 0.0]))
        fixed[token].set_fill(self.scene.colour("good")).scale(STRESSED)
        return fixed

    def _beside_the_test(self, width: float) -> np.ndarray:
        """The right end of the tested line's row, or of the next one below it whose code leaves so much room."""
        right = self.editor.box.right - px(30)
        rows = [*range(self.stepping.test, len(self.editor.lines)), self.stepping.test]
        free = (row for row in rows if self.editor.right_of(row) + px(60) < right - width)
        return np.array([right, self.editor.middle(next(free, rows[-2])), 0.0])
