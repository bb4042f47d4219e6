"""Code as its author quotes it, in an editor: typed, changed token by token, marked, or two versions to choose from."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from typing import Any, ClassVar

import numpy as np
from manim import Group
from pydantic import Field, model_validator

from cuereel.scene import Box, CueScene, SceneParams, moment, px
from cuereel.scene.address_bar import Pointer
from cuereel.scene.base import ANTICIPATION
from cuereel.scene.bug.desk import Keyboard, window_behind
from cuereel.scene.coding.below import OF_A_TABLE, Below, rows_wanted
from cuereel.scene.coding.history import history_of, without_place
from cuereel.scene.coding.layout import fits, laid_out, room_of, shrunk, split
from cuereel.scene.coding.notes import Notes
from cuereel.scene.coding.pane import Pane
from cuereel.scene.coding.source import language_of, lines_of
from cuereel.scene.coding.step import Step, moment_names
from cuereel.scene.coding.suggested import CODE, Suggested, upper
from cuereel.scene.coding.wording import PHRASES
from cuereel.scene.motion import ease_in, ease_in_out, ease_out
from cuereel.scene.score import Score, with_moments
from cuereel.scene.stage import PX
from cuereel.scene.stamp import Stamp, place, slam

KEY, SWEEP, LONGEST = 2, 8, 75
"""Frames for a letter that is typed, for code that is there at once, and for all that is typed at most."""

SOON = 0.25
"""Seconds after which the first letter stands there at the latest: the rest may then come up to its word."""

READ = 30
"""Frames for which code stands there at least before a part of it turns into another."""

BLINKS = 15
"""Frames for which the caret is on, or off."""

COMES, PRESSED, LEAVES = 22, 10, 10
"""Frames in which the pointer comes to a pane, for which that is pressed, and in which a pane goes."""

BESIDE = 2.4
"""Cells that a sign beside a line takes."""

AIR = 50
"""px around the code in a window that could be lower."""

ROWS = 5
"""Rows of a result that are seen at most."""

CELLS, BESIDES = 30, {"": 10, "output": 7, "rows": 4}
"""Signs in a row, and rows of code, that can be read on a phone at most: fewer where something stands below them."""


class Editor(CueScene):
    """A code editor with the author's own code; its changes, marked lines, a second version beside it, a stamp."""

    class Params(SceneParams):
        """The code, the number of its first line, and what happens to it in order; `typed` letter by letter.

        A step is a mapping with one verb: code `beside` it, a `fix` (one line takes the place of the line most like
        it), a `part` (a name, a number, a sign, or the "comment") that turns `into` another, signs to `drop` or to
        `insert` ("quotes", "semicolon", "bracket", "colon"), a word to put `ahead` of it, a line to `add`, to `delete`,
        to `mark`, to `underline`, to `check` or `cross` with a sign, or to `strike` out, each by its number or a word
        ("last", "loop", a part of it); an `output` below it; as many `rows` of a query's result, a `row` that is lit, a
        row (or "all", or the "one" that the query picks) to `vanish`; a word to `suggest` in a list under the caret (""
        for a nameless one); words to `stamp`, the `left` or the `right` version to `click`, or to be `gone`; `colour`
        is that of a mark, an output, a row or a stamp. `language` is guessed if it is not named; that of words, not
        code, is "text". Steps without any code are shown on a sample.
        """

        code: str = ""
        first: int = Field(default=1, ge=1, le=9999)
        typed: bool = False
        language: str = ""
        steps: tuple[Step, ...] = Field(default=(), max_length=12)

        @model_validator(mode="after")
        def _can_be_read(self) -> Editor.Params:
            rows = sum(max(1, ceil(len(line) / CELLS)) for line in self.code.rstrip().split("\n"))
            verbs = {step.verb for step in self.steps}
            most = BESIDES["rows" if verbs & set(OF_A_TABLE) else "output" if "output" in verbs else ""]
            if rows > most:
                raise ValueError(
                    f"code that takes {rows} rows is too small to be read: show {most} rows of {CELLS} signs at most"
                )
            if "suggest" in verbs and (rows > 1 or verbs - {"suggest"}):
                raise ValueError("suggestions open below one line of code, to which nothing else is done")
            if placeless := without_place(self.code, self.steps, self.first):
                raise ValueError(f"no line of the code has a place for it: {placeless.verb} {placeless.words}")
            return self

    PHRASES = PHRASES
    MOMENTS = (
        moment("code", "{code}", "*", sound="type"),
        moment("beside", "{item}", each="steps.beside", sound="pop"),
        moment("fix", "{item}", "fix", "change", "correct", "diperbaiki", "diganti", "diubah", each="steps.fix"),
        moment(
            "into",
            *("{item}", "rename", "change", "become", "turn", "fix", "correct", "name"),
            *("diganti", "diubah", "berubah", "ganti", "ubah", "diperbaiki", "jadi", "nama"),
            each="steps.into",
        ),
        moment("drop", *("remove", "delete", "fix", "{item}", "hapus", "buang"), each="steps.drop"),
        moment("insert", *("add", "insert", "fix", "{item}", "tambah"), each="steps.insert"),
        moment("ahead", "{item}", "add", "insert", "fix", "front", "tambah", "depan", each="steps.ahead", sound="type"),
        moment("add", "{item}", "add", "tambah", "tambahkan", "tambahin", each="steps.add"),
        moment("delete", *("delete", "remove", "throw", "hapus", "buang"), each="steps.delete", sound="whoosh"),
        moment("mark", "line {item}", "baris {item}", "{item}", each="steps.mark", sound="tick"),
        moment("underline", *("wrong", "mistake", "bug", "salah", "keliru"), each="steps.underline", sound="error"),
        moment("check", *("right", "correct", "works", "benar", "betul"), each="steps.check", sound="success"),
        moment("cross", *("wrong", "mistake", "bug", "salah", "keliru"), each="steps.cross", sound="error"),
        moment("strike", *("cross out", "wrong", "strike", "coret", "salah"), each="steps.strike", sound="whoosh"),
        moment("suggest", "{item}", "suggest", "dropdown", "saran", "pilihan", each="steps.suggest", sound="pop"),
        moment("output", "{item}", "output", "print", "result", "hasil", "keluar", each="steps.output", sound="blip"),
        moment("rows", *("row", "result", "table", "baris", "hasil", "tabel"), each="steps.rows", sound="pop"),
        moment("row", "row {item}", "baris {item}", each="steps.row", sound="tick"),
        moment("vanish", *("gone", "vanish", "disappear", "hilang", "lenyap"), each="steps.vanish", sound="whoosh"),
        moment("stamp", "{item}", each="steps.stamp"),
        moment("click", "click", "pick", "choose", "klik", "pilih", "{item}", each="steps.click"),
        moment("gone", "disappear", "vanish", "gone", "hilang", "{item}", each="steps.gone", sound="whoosh"),
    )
    EXAMPLE: ClassVar[dict[str, Any]] = {
        "code": "total = price - 10",
        "first": 12,
        "steps": [{"mark": 12, "colour": "bad"}, {"fix": "total = price + tax"}],
    }

    def construct(self) -> None:
        self.score = Score(self)
        self._when()
        self._build()
        self._plan()
        self._stand()
        while self.frame_number < self.brief.frames:
            self._pose(self.frame_number)
            self.score.perform(self.frame_number + 1)

    # -- what is planned

    def _when(self) -> None:
        """The frame on which the code comes, and those of the steps."""
        steps = self.params.steps
        names = ["code", *moment_names(steps)]
        moments = with_moments(self.brief, names).moments
        starts = [max(0, moments[name] - ANTICIPATION) for name in names]
        # what is done to the code may be said before the code: that stands there by then
        starts[0] = min(starts)
        for at in range(1, len(starts)):
            starts[at] = max(starts[at], starts[at - 1] + 3)
        if steps and steps[0].verb in ("into", "underline") and starts[1] - starts[0] < READ:
            starts[0] = min(starts[0], ANTICIPATION)  # what is done to it is seen once it has been read
        letters = len("".join(self.params.code.split()))
        wanted = min(LONGEST, KEY * letters) if self.params.typed else SWEEP
        following = starts[1] if len(starts) > 1 else self.brief.frames - 6
        if len(starts) > 1 and following - starts[0] < wanted // 2:
            # what is done to the code is said with it: the code itself has come before that
            starts[0] = max(0, min(starts[0], following - wanted - 4))
        self._start, self._starts = starts[0], starts[1:]
        soon = round(SOON * self.fps)
        if self._start > soon:
            wanted = min(LONGEST, wanted + self._start - soon)
            self._start = soon
        self._typing = max(2, min(wanted, following - self._start - 4))

    def _build(self) -> None:
        params, family = self.params, self.theme.fonts["code"]
        self._history = history_of(params.code, params.steps, params.first, family)
        beside = next((lines_of(step.beside, family) for step in params.steps if step.verb == "beside"), None)
        every = [self._history.versions, [beside]] if beside is not None else [self._history.versions]
        self._room = room = room_of(self.stage, captioned=self.brief.captioned)
        self._words = [step.words for step in params.steps if step.verb == "suggest"]
        rows = rows_wanted(params.steps)
        rows = fits(rows, room, ROWS) if rows else 0
        strip = any(step.verb == "output" for step in params.steps)
        below = laid_out(room, rows, strip)
        right = self.stage.lower.right if self.stage.portrait else self.stage.text.right
        if beside is not None:
            boxes = split(below.code)
            size = min(pane.size for pane in self._set(boxes, right, every, 999.0))
            self._panes = self._set(boxes, right, every, size)
        else:
            tried = self._set([below.code], right, every, CODE if self._words else 999.0)[0]
            if self._words:
                boxes = [upper(room, tried.needs)]
            elif strip or rows:
                below = laid_out(room, rows, strip, max(0.0, below.code.height / PX - tried.needs - AIR))
                boxes = [below.code]
            else:
                boxes = [shrunk(room, tried.needs)]
            self._panes = self._set(boxes, right, every, tried.size)
        self._below = Below(self, below, right, rows, params.code)
        self._notes = Notes(self, self._panes[0], self._history)
        opens = [start for step, start in zip(params.steps, self._starts, strict=True) if step.verb == "suggest"]
        self._list = Suggested(self, self._panes[0], room, self._words, opens) if opens else None
        self._keyboard, self._pointer = Keyboard(self), Pointer(self.theme)
        self._pointer.pose(room.center, 0.0, 0.0)

    def _set(self, boxes: Sequence[Box], right: float, every: Sequence[list[list[str]]], largest: float) -> list[Pane]:
        params = self.params
        language = language_of("\n".join(line for versions in every for line in versions[0]), params.language)
        signed = any(step.verb in ("check", "cross") for step in params.steps)
        marks = [step.mark for step in params.steps if isinstance(step.mark, int)]
        return [
            Pane(
                self,
                box,
                right,
                shown,
                first=params.first,
                marks=[] if number else marks,
                language=language,
                title="",
                largest=largest,
                beside=BESIDE if signed and not number else 0.0,
            )
            for number, (box, shown) in enumerate(zip(boxes, every, strict=True))
        ]

    def _plan(self) -> None:
        self._shown = [self._start] + [1 << 20] * (len(self._panes) - 1)
        self._clicks: list[tuple[int, int]] = []
        self._gone: dict[int, int] = {}
        steps = zip(self.params.steps, self._starts, strict=True)
        self._signs = [start for step, start in steps if step.verb in ("check", "cross")]
        self._below.plan(self.params.steps, self._starts, self._history, self._start, self.brief.frames)
        for number, (step, start) in enumerate(zip(self.params.steps, self._starts, strict=True)):
            if self._history.changes(number):
                self._panes[0].fixes.append(start)
                self._panes[0].shine("cool", start)
                self._keyboard.strikes(self.score, start)
            else:
                self._plan_step(step, start, self._history.at[number], self._history.lines[number])
        if self.params.typed:
            self._keyboard.plays(self.score, self._start + 1, self._start + self._typing)

    def _plan_step(self, step: Step, start: int, version: int, line: int | None) -> None:
        """One step, which begins on a frame while a version stands, and is about a line of that."""
        pane = self._panes[0]
        if step.verb == "mark" and line is not None:
            pane.mark(line, step.colour, start, version)
        elif step.verb == "underline" and line is not None:
            role = "bad" if step.colour == "accent" else step.colour
            self._notes.add("underline", line, version, start, role)
            pane.shine("bad" if role == "bad" else "cool", start)
        elif step.verb in ("check", "cross", "strike"):
            self._notes.add(step.verb, line, version, start)
            pane.shine("good" if step.verb == "check" else "bad", start)
        elif step.verb == "beside":
            self._shown[1:] = [start] if len(self._panes) > 1 and self._shown[1] == 1 << 20 else self._shown[1:]
        elif step.verb == "stamp":
            self._stamp(step, start)
        elif step.verb in ("click", "gone") and (side := self._side(step.words)) is not None:
            if step.verb == "click":
                self._clicks.append((start, side))
            else:
                self._gone.setdefault(side, start)

    def _stand(self) -> None:
        """Everything on the stage, from the back to the front."""
        lights = Group(*(pane.window.behind for pane in self._panes))
        self.add(window_behind(self, self._panes[0].box), lights, self._keyboard.body, self._below.body)
        self.add(*(pane.mobject for pane in self._panes), self._notes.body)
        self.add(*([self._list.body] if self._list else []), self._pointer.mobject)

    def _side(self, words: str) -> int | None:
        """The pane at a side; None where there is only one pane."""
        return int(words == "right") if len(self._panes) > 1 else None

    def _stamp(self, step: Step, start: int) -> None:
        room = self._room
        width = min(room.width / PX, self.stage.text.width / PX) * 0.86
        stamp = Stamp(self.theme, step.words, width=width, size=150, role=step.colour, within=self.stage.frame)
        x = float(self.stage.clear.center[0])
        stamp.place = place(x, room.bottom + (0.24 if self.stage.portrait else 0.18) * room.height)
        self.score.at(start, slam(stamp))

    # -- what moves

    def _pose(self, frame: int) -> None:
        for number, pane in enumerate(self._panes):
            share = (frame - self._shown[number] + 1) / self._typing
            typed = float(np.clip(share, 0, 1))
            flash = max((self._flash(frame - start) for start, side in self._clicks if side == number), default=0.0)
            pane.pose(frame, typed, self._caret(number, frame, share), self._at(number, frame), flash)
        self._notes.pose(frame)
        self._below.pose(frame)
        if self._list:
            self._list.pose(frame)
        self._point(frame)

    def _caret(self, number: int, frame: int, share: float) -> float:
        """The caret blinks in the pane that was written in last."""
        last = max((at for at, start in enumerate(self._shown) if frame >= start), default=0)
        if number != last or (number == 0 and any(frame >= start for start in self._signs)):
            return 0.0  # where a sign stands behind the code, nobody goes on writing
        return 1.0 if 0 < share < 1 or (frame // BLINKS) % 2 == 0 else 0.0

    def _flash(self, since: int) -> float:
        return float(np.clip(1 - since / 24, 0, 1)) if since >= 0 else 0.0

    def _at(self, number: int, frame: int) -> np.ndarray:
        """How far a pane is from its place: pressed a little, gone at its side, or in the middle once it is alone."""
        out = np.zeros(3)
        for start, side in self._clicks:
            if side == number and 0 <= frame - start < PRESSED:
                out[1] -= px(16) * np.sin(np.pi * (frame - start + 1) / (PRESSED + 1))
        for side, start in self._gone.items():
            share = float(np.clip((frame - start + 1) / LEAVES, 0, 1))
            if side == number:
                way = 1 if side else -1
                out[0] += way * ease_in(share) * (self.stage.frame.width + px(80))
            elif number not in self._gone:
                late = float(np.clip((frame - start - 3) / LEAVES, 0, 1))
                out += (self._room.center - self._panes[number].box.center) * ease_in_out(late)
        return out

    def _point(self, frame: int) -> None:
        """The pointer comes to the pane that is clicked, presses, and makes way."""
        for start, side in self._clicks:
            if not start - COMES <= frame < start + 2 * PRESSED:
                continue
            box = self._panes[side].box
            goal = box.at(0.62, 0.66)
            rest = goal + np.array([px(260), -px(420), 0.0])
            share = ease_out(float(np.clip((frame - start + COMES) / (COMES - 3), 0, 1)))
            press = float(np.clip(1 - abs(frame - start - 2) / 4, 0, 1))
            gone = float(np.clip((frame - start - PRESSED) / 8, 0, 1))
            come = float(np.clip((frame - start + COMES + 1) / 6, 0, 1))
            self._pointer.pose(rest + (goal - rest) * share, press, come * (1 - gone))
            return
        self._pointer.pose(self._room.center, 0.0, 0.0)
