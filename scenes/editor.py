"""Code as its author quotes it, in an editor: typed, changed token by token, marked, or two versions to choose from."""

from __future__ import annotations

from typing import Any, ClassVar

import numpy as np
from manim import Group
from pydantic import Field

from cuereel.scene import Box, CueScene, SceneParams, moment, px
from cuereel.scene.address_bar import Pointer
from cuereel.scene.base import ANTICIPATION
from cuereel.scene.bug.desk import Keyboard, window_behind
from cuereel.scene.coding.pane import Pane
from cuereel.scene.coding.source import changed, language_of, lines_of
from cuereel.scene.coding.step import Step, moment_names
from cuereel.scene.coding.wording import PHRASES
from cuereel.scene.motion import ease_in, ease_in_out, ease_out
from cuereel.scene.score import Score, with_moments
from cuereel.scene.stage import PX, Stage
from cuereel.scene.stamp import Stamp, place, slam

KEY, SWEEP, LONGEST = 2, 8, 75
"""Frames for a letter that is typed, for code that is there at once, and for all that is typed at most."""

BLINKS = 15
"""Frames for which the caret is on, or off."""

GAP = 36
"""px between two panes."""

BROAD = 1.6
"""How much wider than high a room is that has two panes side by side."""

LEAST = 0.7
"""How much of the room a pane that is alone takes at least."""

COMES, PRESSED, LEAVES = 22, 10, 10
"""Frames in which the pointer comes to a pane, for which that is pressed, and in which a pane goes."""


class Editor(CueScene):
    """A code editor with the author's own code; its changes, marked lines, a second version beside it, a stamp."""

    class Params(SceneParams):
        """The code, the number of its first line, and what happens to it in order; `typed` letter by letter.

        A step is a mapping with one verb: code `beside` it, a `fix` (one line takes the place of the line most like
        it), a line to `mark` by its number, words to `stamp`, the `left` or the `right` version to `click`, or to be
        `gone`; `colour` is that of a mark or a stamp. `language` is guessed if it is not named.
        """

        code: str
        first: int = Field(default=1, ge=1, le=9999)
        typed: bool = False
        language: str = ""
        steps: tuple[Step, ...] = Field(default=(), max_length=8)

    PHRASES = PHRASES
    MOMENTS = (
        moment("code", "{code}", "*", sound="type"),
        moment("beside", "{item}", each="steps.beside", sound="pop"),
        moment("fix", "{item}", "fix", "change", "correct", "diperbaiki", "diganti", "diubah", each="steps.fix"),
        moment("mark", "line {item}", "baris {item}", "{item}", each="steps.mark", sound="tick"),
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
        for at in range(1, len(starts)):
            starts[at] = max(starts[at], starts[at - 1] + 3)
        self._start, self._starts = starts[0], starts[1:]
        following = starts[1] if len(starts) > 1 else self.brief.frames - 6
        letters = len("".join(self.params.code.split()))
        wanted = min(LONGEST, KEY * letters) if self.params.typed else SWEEP
        self._typing = max(2, min(wanted, following - self._start - 4))

    def _build(self) -> None:
        params, family = self.params, self.theme.fonts["code"]
        versions = [lines_of(params.code, family)]
        for step in params.steps:
            if step.verb == "fix":
                versions.append(changed(versions[-1], lines_of(step.fix, family)))
        beside = next((lines_of(step.beside, family) for step in params.steps if step.verb == "beside"), None)
        language = language_of("\n".join([params.code, *(beside or [])]), params.language)
        marks = [step.mark for step in params.steps if step.verb == "mark"]
        self._room = room = _room(self.stage, captioned=self.brief.captioned)
        boxes = _split(room) if beside is not None else [room]
        right = self.stage.lower.right if self.stage.portrait else self.stage.text.right
        every = [versions, [beside]] if beside is not None else [versions]

        def panes(largest: float) -> list[Pane]:
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
                )
                for number, (box, shown) in enumerate(zip(boxes, every, strict=True))
            ]

        self._panes = panes(999.0)
        if len(self._panes) > 1:
            self._panes = panes(min(pane.size for pane in self._panes))
        elif (need := px(max(pane.needs for pane in self._panes))) < room.height:
            tall = max(LEAST * room.height, need)
            spare = room.height - tall
            boxes[0] = Box(room.left, room.bottom + 0.6 * spare, room.right, room.top - 0.4 * spare)
            self._panes = panes(self._panes[0].size)
        self._keyboard, self._pointer = Keyboard(self), Pointer(self.theme)
        self._pointer.pose(room.center, 0.0, 0.0)
        lights = Group(*(pane.window.behind for pane in self._panes))
        self.add(window_behind(self, boxes[0]), lights, self._keyboard.body)
        self.add(*(pane.mobject for pane in self._panes), self._pointer.mobject)

    def _plan(self) -> None:
        self._shown = [self._start] + [1 << 20] * (len(self._panes) - 1)
        self._clicks: list[tuple[int, int]] = []
        self._gone: dict[int, int] = {}
        for step, start in zip(self.params.steps, self._starts, strict=True):
            if step.verb == "fix":
                self._panes[0].fixes.append(start)
                self._keyboard.strikes(self.score, start)
            elif step.verb == "mark":
                self._panes[0].mark(step.mark, step.colour, start)
            elif step.verb == "beside":
                self._shown[1:] = [start] if len(self._panes) > 1 and self._shown[1] == 1 << 20 else self._shown[1:]
            elif step.verb == "stamp":
                self._stamp(step, start)
            elif self._side(step.words) is not None:
                side = int(step.words == "right")
                if step.verb == "click":
                    self._clicks.append((start, side))
                else:
                    self._gone.setdefault(side, start)
        if self.params.typed:
            self._keyboard.plays(self.score, self._start + 1, self._start + self._typing)

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
        self._point(frame)

    def _caret(self, number: int, frame: int, share: float) -> float:
        """The caret blinks in the pane that was written in last."""
        last = max((at for at, start in enumerate(self._shown) if frame >= start), default=0)
        if number != last:
            return 0.0
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


def _room(stage: Stage, *, captioned: bool) -> Box:
    """Where the panes may stand: above the captions, and beyond the text box at their sides."""
    clear, frame = stage.clear, stage.frame
    bottom = clear.bottom + px(30) if captioned else stage.text.bottom
    aside = px(26) if stage.portrait else 0.06 * frame.width
    room = Box(frame.left + aside, bottom, frame.right - aside, clear.top)
    return room.part(0.06, 0.96) if stage.portrait else room


def _split(room: Box) -> list[Box]:
    """The room of two panes: side by side where it is broad, else one above the other."""
    if room.width < BROAD * room.height:
        middle = float(room.center[1])
        upper = Box(room.left, middle + px(GAP / 2), room.right, room.top)
        return [upper, Box(room.left, room.bottom, room.right, middle - px(GAP / 2))]
    middle = float(room.center[0])
    left = Box(room.left, room.bottom, middle - px(GAP / 2), room.top)
    return [left, Box(middle + px(GAP / 2), room.bottom, room.right, room.top)]
