"""A loop and its lines in an editor -> the steps of a run: which line, what is tested there, what is printed."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from cuereel.scene.editor import Editor
from cuereel.scene.loop import Loop, Repair


@dataclass(frozen=True, slots=True)
class Step:
    """The line (from 0) that a run stands on, the `i` that is tested there, the number that is printed there."""

    line: int
    tests: int | None = None
    prints: int | None = None


@dataclass(frozen=True, slots=True)
class Stepping:
    """Where the loop's parts stand, by line; `changed` is the line and the token that its repair changes."""

    begin: int
    test: int
    body: int
    count: int
    changed: tuple[int, int]

    def steps(self, loop: Loop, shown: Collection[int | None]) -> list[Step]:
        """The steps of a run, for those rounds only whose numbers are shown."""
        printed = loop.prints()
        steps = [Step(self.begin)]
        for number in printed:
            if number in shown:
                steps += [Step(self.test, tests=number), Step(self.body, prints=number), Step(self.count)]
        return [*steps, Step(self.test, tests=printed[-1] + loop.step if printed else loop.start)]


def find_stepping(editor: Editor, repair: Repair, call: str, token: str) -> Stepping:
    """Look the loop's parts up in the editor; `call` is the function that prints, `token` the one that will change."""
    contents = [editor.line(at).content for at in range(len(editor.lines))]
    loop = repair.buggy

    def line_with(*parts: str) -> int:
        return next((at for at, text in enumerate(contents) if any(part in text for part in parts)), 0)

    begin, test = line_with(f"i = {loop.start}"), line_with(loop.condition())
    line = begin if repair.fixed.start != loop.start else test
    places = [at for at, found in enumerate(editor.line(line).tokens) if found.text == token]
    return Stepping(
        begin=begin,
        test=test,
        body=line_with(f"{call}("),
        count=line_with("i++", "i--", "i += ", "i -= "),
        changed=(line, places[-1] if places else 0),
    )
