"""A table: heads over columns, and rows drawn one after another on their words; parts of it are lit in a colour."""

from __future__ import annotations

from itertools import pairwise
from typing import Any, ClassVar, Literal, Self

import numpy as np
from pydantic import Field, model_validator

from cuereel.scene import Box, CueScene, SceneParams, moment
from cuereel.scene.bake import baked
from cuereel.scene.base import ANTICIPATION
from cuereel.scene.field import floor, squares
from cuereel.scene.motion import ease_in_out
from cuereel.scene.rig import Rig, scaled, shifted, then
from cuereel.scene.score import starts_in_turn, with_moments
from cuereel.scene.setting import drawable
from cuereel.scene.shop.network import request
from cuereel.scene.stage import px
from cuereel.scene.table.board import cut, drawn
from cuereel.scene.table.cells import UNTOLD, Grid, column_of, grid_of, mark_of, with_cell, written_out
from cuereel.scene.table.row import Lit, TableRow, Turned
from cuereel.scene.table.wording import PHRASES

COLOURS = {"red": "bad", "green": "good", "yellow": "warn", "blue": "cool"}
"""The theme's colours for those that an author names."""

SIDE, RAIL, TRAVEL = 54.0, 92.0, 9
"""px of the square beside the rows and of the rail that it goes on, and frames in which it goes on to a row."""

BLANK = 3
"""Rows of a table of which only the heads are told."""

REST, EACH = 46, 22
"""Frames from the last change until the rows are gone through again, and for each of them then."""


PASSES = 8, 20
"""Frames for which a light that passes over the rows is on each, at least and at most."""


class Mark(SceneParams):
    """What is lit, counted from 1: a row (-1 is the last), a column, or with both a cell.

    With neither, the cells without words are; with `every`, all rows, and with `sweep`, one row after another, none of
    which stays lit.
    """

    row: int = Field(default=0, ge=-1, le=5)
    column: int = Field(default=0, ge=0, le=4)
    every: bool = False
    sweep: bool = False
    colour: Literal["red", "green", "yellow", "blue"] = "yellow"


class Flip(SceneParams):
    """A cell that turns over: its row, counted from 1, what it reads before and after, and the colour it gets then."""

    row: int = Field(ge=1, le=5)
    before: str
    after: str
    colour: Literal["", "red", "green", "yellow", "blue"] = ""


class Table(CueScene):
    """One to five rows of up to four cells below their heads, each unfolding on its words; marks light parts of it."""

    class Params(SceneParams):
        """The heads of the columns, and the rows, each with its cells as it is spelt ("tea | 5 | check").

        A row without "|" is parted at its figure or its words. Cells that are not told of are dots; with `values`, the
        same row of signs in each of them, or a different one, and then what the next one says. With `plain` they read
        as their head does, with the number of the row.
        """

        heads: tuple[str, ...] = Field(default=(), max_length=4)
        rows: tuple[str, ...] = Field(default=(), max_length=5)
        values: tuple[Literal["same", "different"], ...] = Field(default=(), max_length=3)
        marks: tuple[Mark, ...] = Field(default=(), max_length=5)
        flips: tuple[Flip, ...] = Field(default=(), max_length=3)
        plain: bool = False

        @model_validator(mode="after")
        def _placed(self) -> Self:
            rows = len(self.rows) or BLANK
            if any(flip.row > rows for flip in self.flips):
                raise ValueError(f"flips: there are only {rows} rows")
            return self

    PHRASES = PHRASES
    MOMENTS = (
        moment("row-{n}", "{item}", each="rows", sound="tick"),
        moment("value-{n}", "{item}", each="values", sound="whoosh"),
        moment("mark-{n}", "{item.colour}", each="marks", sound="pop"),
        moment("flip-{n}", "{item.after}", "{item.colour}", each="flips", sound="whoosh"),
    )
    LETTERED = ("rows",)
    EXAMPLE: ClassVar[dict[str, Any]] = {
        "heads": ["Paket", "Harga", "Gratis"],
        "rows": ["Dasar | 5 | check", "Pro | 20 | cross", "Tim | 45"],
        "marks": [{"row": 2, "colour": "green"}],
    }

    def construct(self) -> None:
        grid = self._grid()
        self._starts = starts_in_turn(self.brief, "row", len(grid.rows))
        self._changes = self._after("value", len(self.params.values))[1:]
        self._lights = self._after("mark", len(self.params.marks))
        signed = grid.untold if self.params.values else ()
        self._turned = self._turns(grid)
        broad = grid
        for at, turned in self._turned:
            if len(turned.text) > len(grid.rows[at][turned.column]):
                broad = with_cell(broad, at, turned.column, turned.text)
        room, aside = self._room()
        made = cut(self.theme, broad, room, aside, signed)
        self._stops, self._rail = [float(row.center[1]) for row in made.rows], made.rail
        self._visits = self._visited()
        self._square = Rig(request(self.theme, side=SIDE))
        self._rows = [
            TableRow(
                self.theme,
                place,
                made.edges,
                cells,
                made.size,
                self._starts[number],
                self._lit(number, grid, signed),
                {at: self._signs(number) for at in signed},
                self._changes,
                [turned for own, turned in self._turned if own == number],
            )
            for number, (place, cells) in enumerate(zip(made.rows, grid.rows, strict=True))
        ]
        self.add(baked(squares(self.stage, self.theme), detail=0.6), floor(self.stage, self.theme, self.colour("cool")))
        self.add(drawn(self.theme, grid, made), *[row.mobject for row in self._rows], self._square.mobject)
        while self.frame_number < self.brief.frames:
            for number, row in enumerate(self._rows):
                row.pose(self.frame_number, self._again(number, self.frame_number))
            self._pose_square(self.frame_number)
            self.hold_frames(1)

    # -- what is planned

    def _grid(self) -> Grid:
        family = self.theme.fonts["words"]
        kept = [text if mark_of(text) else drawable(text, family) for text in self.params.heads]
        rows = [self._without_strange(row) for row in self.params.rows]
        grid = grid_of(kept, rows or [UNTOLD] * BLANK)
        for flip in self.params.flips:
            row = flip.row - 1
            grid = with_cell(grid, row, column_of(grid.rows[row], flip.before), drawable(flip.before, family))
        return written_out(grid) if self.params.plain else grid

    def _turns(self, grid: Grid) -> list[tuple[int, Turned]]:
        """The rows in which a cell turns over, and what it reads then."""
        starts = self._after("flip", len(self.params.flips))
        family = self.theme.fonts["words"]
        return [
            (flip.row - 1, Turned(start, column_of(grid.rows[flip.row - 1], flip.before), drawable(flip.after, family)))
            for flip, start in zip(self.params.flips, starts, strict=True)
        ]

    def _without_strange(self, row: str) -> str:
        """A row without the signs that the face cannot draw, but for checks and crosses."""
        family = self.theme.fonts["words"]
        return " ".join(word if mark_of(word) else drawable(word, family) for word in row.split())

    def _room(self) -> tuple[Box, float]:
        """Where the board may be, and the x beyond which nothing is read on it."""
        stage, text, lower = self.stage, self.stage.text, self.stage.lower
        bottom = stage.clear.bottom + px(20) if self.brief.captioned else text.bottom
        whole = Box(text.left - px(20), bottom, text.right + px(20), text.top)
        aside = whole.right - px(RAIL)
        return whole, min(aside, lower.right + px(26)) if stage.portrait and bottom < lower.top else aside

    def _after(self, name: str, count: int) -> list[int]:
        """The frames of later changes, each on its word, none before the last row has come."""
        names = [f"row-{number}" for number in range(1, len(self._starts) + 1)]
        own = [f"{name}-{number}" for number in range(1, count + 1)]
        moments = with_moments(self.brief, [*names, *own]).moments
        return [max(self._starts[-1] + 4, moments[each] - ANTICIPATION) for each in own]

    def _lit(self, number: int, grid: Grid, signed: tuple[int, ...]) -> list[Lit]:
        """The lights of a row."""
        out = []
        for at, mark in enumerate(self.params.marks):
            start, colour = self._lights[at], self.colour(COLOURS[mark.colour])
            if mark.sweep:
                gap = self._gap(at)
                # where the next light comes on the last row at once, the one that passes does not leave it before
                out.append(Lit(start + gap * number, colour, None, start + gap * (number + 1) + 2))
                continue
            if mark.row and mark.row % (len(grid.rows) + 1) != number + 1:
                continue
            columns: list[int | None] = [mark.column - 1 if mark.column else None]
            if not mark.row and not mark.column and not mark.every:
                columns = [*(signed or grid.untold)] or columns
            out += [Lit(start, colour, at) for at in columns if at is None or at < grid.columns]
        for flip, (row, turned) in zip(self.params.flips, self._turned, strict=True):
            if flip.colour and row == number:
                out.append(Lit(turned.start, self.colour(COLOURS[flip.colour])))
        return out

    def _visited(self) -> list[tuple[int, int]]:
        """When the square is at which row: as each comes, as a light passes over it, and where a cell turns over."""
        out = [(start, number) for number, start in enumerate(self._starts)]
        for at, mark in enumerate(self.params.marks):
            if mark.sweep:
                out += [(self._lights[at] + self._gap(at) * number, number) for number in range(len(self._starts))]
        out += [(turned.start, row) for row, turned in self._turned]
        return sorted(out)

    def _gap(self, at: int) -> int:
        """The frames for which a light that passes is on each row, so that it has passed before the next one comes."""
        later = [start for start in self._lights[at + 1 :] if start > self._lights[at]]
        room = (min([*later, self.brief.frames]) - self._lights[at]) // max(1, len(self._starts))
        return int(np.clip(room, PASSES[0], PASSES[1]))

    def _signs(self, number: int) -> tuple[int, ...]:
        """Which row of signs a row of the table has, after each change."""
        return tuple(0 if each == "same" else 1 + number + 7 * at for at, each in enumerate(self.params.values))

    # -- what moves

    def _pose_square(self, frame: int) -> None:
        """The square goes on to each row as it comes, and later goes past them as they are lit once more."""
        y, stretch = self._along(frame), abs(self._along(frame) - self._along(frame - 1))
        pull = 1 + min(0.5, 1.5 * stretch)
        self._square.pose(then(scaled(1 / pull, pull), shifted(self._rail, y)))

    def _along(self, frame: int) -> float:
        y = self._stops[0]
        for (before, was), (start, number) in pairwise(self._visits):
            room = max(2, min(TRAVEL, start - before))
            share = ease_in_out(float(np.clip((frame - start + room) / room, 0, 1)))
            y += share * (self._stops[number] - self._stops[was])
        lit = [self._again(number, frame) for number in range(len(self._stops))]
        near = max(lit)
        return y + ease_in_out(min(1.0, 2 * near)) * (self._stops[lit.index(near)] - y) if near > 0 else y

    def _again(self, number: int, frame: int) -> float:
        """How far a row is lit once more, when all has been said: one after another, and then a rest."""
        turned = [each.start for _, each in self._turned]
        begin = max([*(start for start, _ in self._visits), *self._changes, *self._lights, *turned]) + REST
        since = frame - begin
        if since < 0:
            return 0.0
        at = since % (EACH * len(self._rows) + REST) / EACH - number
        return max(0.0, 1 - abs(at - 0.5) * 1.6)
