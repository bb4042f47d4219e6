"""The steps of a terminal and a box -> its rows, set as large as they fit, one group of glyphs a row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from textwrap import wrap

import numpy as np
from manim import LEFT, Group, VGroup

from cuereel.scene.base import CueScene
from cuereel.scene.card import rounded
from cuereel.scene.code import CELL, break_code, lettered
from cuereel.scene.setting import drawable
from cuereel.scene.stage import PX, Box, px
from cuereel.scene.terminal.step import Step

LARGEST, SMALLEST = 104.0, 50.0
"""px on the em of the lettering; where more is said than fits at its smallest, the rows scroll."""

LEADING = 1.5
"""From one baseline to the next, in ems."""

AIR = 0.35
"""What is left free between what is printed and the next command, in rows."""

PRINTED = ((0.2, 0.34, 0.14), (0.12, 0.46), (0.3, 0.12, 0.2))
"""The widths of the bars in a row of what was printed earlier, as shares of the room."""

INKS = {
    **{"type": "ink", "print": "ink", "fail": "bad", "success": "good", "fill": "ink"},
    **{"check": "ink", "cross": "bad"},
}
"""The colour of each step's letters."""


RUN, SIGN = ("check", "cross"), 3
"""What is printed of a test run, and the cells that the sign before it takes."""


@dataclass
class Row:
    """A row: the step it belongs to, how many rows it stands below the first, its text and its glyphs by column.

    `lifted` is how much above its place it stands now.
    """

    step: int
    place: float
    text: str
    glyphs: VGroup
    columns: list[int]
    band: VGroup | None = None
    lifted: float = 0.0


@dataclass
class Sheet:
    """All rows of a terminal. `size` is px on the em, `pitch` scene units between two rows."""

    size: float
    pitch: float
    origin: np.ndarray
    room: int
    rows: list[Row] = field(default_factory=list)
    mobject: Group = field(default_factory=Group)

    def of(self, step: int) -> list[Row]:
        return [row for row in self.rows if row.step == step]

    def middle(self, place: float, column: float) -> np.ndarray:
        """The middle of a cell, before anything has scrolled."""
        x = float(self.origin[0]) + (column + 0.5) * CELL * self.size * PX
        return np.array([x, float(self.origin[1]) - place * self.pitch + px(0.34 * self.size), 0.0])

    def find(self, text: str, before: int) -> tuple[Row, int, int] | None:
        """The last row of the steps before one that holds a text, and the columns at which that starts and ends."""
        for row in reversed([row for row in self.rows if row.step < before]):
            at = row.text.casefold().rfind(text.casefold())
            if text and at >= 0:
                return row, at, at + len(text)
        return None


def lay_out(scene: CueScene, steps: Sequence[Step], prompt: str, room: Box, band: Box) -> Sheet:
    """The rows of all steps in a room; a row in red or in green has a bar of light as wide as `band` behind it."""
    family = scene.theme.fonts["code"]
    texts = [_text(step, prompt, family) for step in _named(scene, steps)]
    size = LARGEST
    while True:
        columns = max(8, int(room.width / PX / (CELL * size)))
        broken = [_broken(step, text, columns) for step, text in zip(steps, texts, strict=True)]
        rows = _places(steps, broken)
        tall = (rows[-1][1] * LEADING + 1.2) * size if rows else 0.0
        if size <= SMALLEST or tall <= room.height / PX:
            break
        size -= 2
    pitch = LEADING * size * PX
    origin = np.array([room.left, room.top - px(0.82 * size), 0.0])
    sheet = Sheet(size, pitch, origin, max(1, int((room.height - px(1.2 * size)) / pitch) + 1))
    for step, place, text, first in rows:
        sheet.rows.append(_row(scene, sheet, steps[step], step, place, text, prompt if first else "", band))
    sheet.mobject = Group(*(Group(*filter(None, (row.band,)), row.glyphs) for row in sheet.rows))
    return sheet


def height_of(sheet: Sheet) -> float:
    """px that the rows take."""
    return (sheet.rows[-1].place * LEADING + 1.3) * sheet.size if sheet.rows else sheet.size


def earlier(scene: CueScene, sheet: Sheet, count: int, width: float, light: str) -> VGroup:
    """What was printed before, too far back to be read: rows of bars above the first row, `width` px wide."""
    out = VGroup()
    for number in range(count):
        pen, middle, role = 0.0, sheet.middle(-count + number, 0.0), "line" if light == "cool" else light
        for share in PRINTED[(number + 3 - count) % len(PRINTED)]:
            bar = rounded(share * width, 0.36 * sheet.size, 0.18 * sheet.size, scene.colour(role))
            bar.set_fill(opacity=0.3 + 0.12 * (number + 3 - count))
            start = np.array([float(sheet.origin[0]) + px(pen), middle[1], 0.0])
            out.add(bar.move_to(start, aligned_edge=LEFT))
            pen += share * width + 0.5 * sheet.size
    return out


def _named(scene: CueScene, steps: Sequence[Step]) -> list[Step]:
    """The steps, each of a test run that has no words called by its number."""
    out: list[Step] = []
    word = scene.by_language(en="test", id="tes")
    for step in steps:
        number = sum(each.verb in RUN for each in out) + 1
        bare = step.verb in RUN and not step.words.strip()
        out.append(step.model_copy(update={step.verb: f"{word} {number}"}) if bare else step)
    return out


def _text(step: Step, sign: str, family: str) -> str:
    """What a step sets; "" for one that sets nothing."""
    if step.verb in ("zoom", "turn"):
        return ""
    if step.verb == "fill":
        return "\u00a0"
    words = " ".join(drawable(step.words, family).split())
    if step.verb in RUN:
        return " " * SIGN + words
    return f"{sign} {words}".strip() if step.verb == "type" else words


def _broken(step: Step, text: str, columns: int) -> list[str]:
    """A text in lines of so many cells: a command as code is, what is printed as even as it can be."""
    if not text:
        return []
    if step.verb in ("type", "fill", *RUN):
        return break_code(text, columns)
    lines = wrap(text, columns, break_on_hyphens=False)
    narrower = columns
    longest = max(8, *map(len, text.split()))
    while narrower > longest and len(wrap(text, narrower - 1, break_on_hyphens=False)) == len(lines):
        narrower -= 1
    return wrap(text, narrower, break_on_hyphens=False)


def _places(steps: Sequence[Step], broken: Sequence[Sequence[str]]) -> list[tuple[int, float, str, bool]]:
    """Each row's step, its place, its text, and whether it is the first one of a command."""
    out: list[tuple[int, float, str, bool]] = []
    place = 0.0
    for number, lines in enumerate(broken):
        typed = steps[number].verb == "type"
        if typed and out:
            place += AIR
        for at, line in enumerate(lines):
            out.append((number, place, line, typed and at == 0))
            place += 1
    return out


def _row(scene: CueScene, sheet: Sheet, step: Step, number: int, place: float, text: str, sign: str, band: Box) -> Row:
    start = sheet.origin + np.array([0.0, -place * sheet.pitch, 0.0])
    colour = scene.colour(INKS[step.verb])
    glyphs, columns = VGroup(), []
    for column, char in enumerate(text):
        if not char.isspace():
            own = scene.colour("cool") if column < len(sign) else colour
            weight = "bold" if column < len(sign) or step.verb in ("fail", "success") else "medium"
            lettering = lettered(char, sheet.size, own, scene.theme, column=column, weight=weight)
            glyphs.add(*lettering.shift(start))
            columns += [column] * len(lettering)
    row = Row(number, place, text, glyphs, columns)
    if step.verb in ("fail", "success"):
        tall = LEADING * sheet.size
        bar = rounded(band.width / PX, tall, 0, colour)
        bar.set_fill(opacity=0.2)
        edge = rounded(12, tall, 2, colour)
        middle = np.array([float(band.center[0]), float(start[1]) + px(0.34 * sheet.size), 0.0])
        bar.move_to(middle)
        row.band = VGroup(bar, edge.move_to(bar, aligned_edge=LEFT))
    return row


__all__ = ["LEADING", "RUN", "Row", "Sheet", "earlier", "height_of", "lay_out"]
