"""A code's steps and their frames -> what stands below it: the console, and the rows of a query's result."""

from __future__ import annotations

from collections.abc import Sequence

from manim import Group

from cuereel.scene.base import CueScene
from cuereel.scene.coding.history import History
from cuereel.scene.coding.layout import Layout
from cuereel.scene.coding.records import columns_of, one_of
from cuereel.scene.coding.result import Result
from cuereel.scene.coding.step import Step
from cuereel.scene.coding.strip import Strip

SOME, EVERY = 4, 3
"""Rows of a table of which some vanish, where nobody tells how many, and frames from one row to the next then."""

APART = (5, 16)
"""Frames from one row that comes to the next, at least and at most."""

OF_A_TABLE = ("rows", "row", "vanish")


def rows_wanted(steps: Sequence[Step]) -> int:
    """How many rows a result has; 0 where there is none."""
    told = [step.rows for step in steps if step.rows is not None]
    named = [number for step in steps for number in (step.row, step.vanish) if isinstance(number, int)]
    if not any(step.verb in OF_A_TABLE for step in steps):
        return 0
    return max([*told, *named] if told else [SOME, *named])


class Below:
    """What stands below the code; `body` shows it."""

    def __init__(self, scene: CueScene, boxes: Layout, right: float, rows: int, code: str) -> None:
        self.body = Group()
        self.strip = Strip(scene, boxes.strip, right) if boxes.strip else None
        self.result: Result | None = None
        if boxes.result:
            self.result = Result(scene, boxes.result, right, columns_of(code), rows)
        self._rows, self._there = rows, [False] * rows

    def plan(self, steps: Sequence[Step], starts: Sequence[int], history: History, begins: int, ends: int) -> None:
        """When each output is printed, and each row comes, is lit and goes."""
        own = [(step, start) for step, start in zip(steps, starts, strict=True) if step.verb in OF_A_TABLE]
        if self.result and own:
            self.result.built(own[0][0].colour if own[0][0].verb == "row" else self._role(steps))
            if own[0][0].verb != "rows":
                self._come(list(range(self._rows)), begins, EVERY)
        for number, (step, start) in enumerate(zip(steps, starts, strict=True)):
            following = starts[number + 1] if number + 1 < len(starts) else ends
            if step.verb == "output" and self.strip:
                self.strip.prints(step, start)
            elif self.result and step.verb == "rows":
                wanted = list(range(min(self._rows, step.rows or 0)))
                apart = (following - start - 4) // max(1, len(wanted))
                self._come(wanted, start, max(APART[0], min(APART[1], apart)))
            elif self.result and step.verb == "row" and step.row is not None:
                self.result.lights(min(step.row, self._rows) - 1, start)
            elif step.verb == "vanish":
                self._vanish(step, start, "\n".join(history.versions[history.at[number]]))
            elif step.verb in ("fix", "add") and self.result and self._are_wanted(steps[number:]):
                gone = [at for at in range(self._rows) if not self._there[at]]
                self._come(gone, start + 4, EVERY)
        self.body = Group(*(part.body for part in (self.result, self.strip) if part))

    def pose(self, frame: int) -> None:
        for part in (self.strip, self.result):
            if part:
                part.pose(frame)

    def _role(self, steps: Sequence[Step]) -> str:
        lit = next((step.colour for step in steps if step.verb == "row"), "good")
        return "good" if lit == "accent" else lit

    def _come(self, rows: Sequence[int], start: int, apart: int) -> None:
        for turn, row in enumerate(row for row in rows if not self._there[row]):
            assert self.result is not None
            self.result.comes(row, start + turn * apart)
            self._there[row] = True

    def _are_wanted(self, steps: Sequence[Step]) -> bool:
        """Whether rows that are gone must be there again, for some of them are to go once more."""
        return not all(self._there) and any(step.verb == "vanish" for step in steps)

    def _vanish(self, step: Step, start: int, code: str) -> None:
        if self.result is None:
            return
        number = step.vanish if isinstance(step.vanish, int) else None
        if step.vanish == "one":
            number = min(one_of(code) or 2, self._rows)
        wanted = [number - 1] if number is not None else list(range(self._rows))
        for turn, row in enumerate(row for row in wanted if row < self._rows and self._there[row]):
            self.result.vanishes(row, start + turn * EVERY, closes=number is not None)
            self._there[row] = False


__all__ = ["OF_A_TABLE", "Below", "rows_wanted"]
