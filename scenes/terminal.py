"""A terminal: a command typed letter by letter, what it prints, an error in red, a success that turns it green."""

from __future__ import annotations

from typing import Any, ClassVar, Literal

import numpy as np
from manim import Group
from pydantic import Field

from cuereel.scene import Box, CueScene, SceneParams, moment, px
from cuereel.scene.bug.desk import Keyboard, window_behind
from cuereel.scene.card import rounded
from cuereel.scene.motion import ease_out
from cuereel.scene.rig import Rig
from cuereel.scene.score import Score
from cuereel.scene.setting import drawable
from cuereel.scene.stage import PX, Stage
from cuereel.scene.terminal.gauge import Gauge
from cuereel.scene.terminal.look import looked_at
from cuereel.scene.terminal.marks import Mark
from cuereel.scene.terminal.plan import KEY, Timed, timed
from cuereel.scene.terminal.sheet import RUN, Row, earlier, height_of, lay_out
from cuereel.scene.terminal.step import Step
from cuereel.scene.terminal.window import BAR, LIGHTS, Window
from cuereel.scene.terminal.wording import PHRASES
from cuereel.scene.track import Track, recoil

PADDING, ABOVE = 46, 30
"""px between the window's sides and its rows, and above and below them."""

LEAST = 0.72
"""How much of the room the window takes at least."""

PAST = 3
"""Rows of what was printed earlier that are seen at most, where there is room."""

TURNS, SHAKES, BLINKS = 7, 18, 15
"""Frames in which the light turns, in which an error shakes the window, and for which the caret is on, or off."""

FAILS = ("fail", "cross", "turn")
"""Steps that something has failed with."""

LANDS = 5
"""Frames in which a printed row lands."""


class Terminal(CueScene):
    """A terminal window as wide as the frame, in which a command is typed and its output printed, line by line."""

    class Params(SceneParams):
        """What happens in it, in order, and the sign before a command.

        A step is a mapping with one verb: `type` a command, `print` a line, `fail` with a line in red, `success` with
        one in green, `check` or `cross` a line of a test run (numbered where it has no words), `turn` the line of that
        number red, `fill` a bar to so many percent, `zoom` to a part of what stands there. `light` is the window's
        at first; where a line fails in it, it turns red only then.
        """

        steps: tuple[Step, ...] = Field(default=(), max_length=8)
        prompt: str = "$"
        light: Literal["cool", "bad", "good"] = "cool"

    PHRASES = PHRASES
    MOMENTS = (
        moment("type", "{item}", "type", "ketik", "run", "jalankan", each="steps.type"),
        moment("print", "{item}", each="steps.print"),
        moment("fail", "{item}", "error", "fail", "gagal", each="steps.fail"),
        moment("success", "{item}", "success", "pass", "green", "berhasil", "lulus", "hijau", each="steps.success"),
        moment("check", "{item}", each="steps.check", sound="tick"),
        moment("cross", "{item}", "fail", "red", "gagal", "merah", each="steps.cross", sound="error"),
        moment("turn", "fail", "red", "broken", "gagal", "merah", "rusak", each="steps.turn", sound="error"),
        moment("fill", "{item}%", "{item}", each="steps.fill"),
        moment("zoom", "{item}", each="steps.zoom"),
    )
    LETTERED = ("steps.print", "steps.fail", "steps.success", "steps.check", "steps.cross")
    EXAMPLE: ClassVar[dict[str, Any]] = {
        "steps": [
            {"type": "npm test"},
            {"fail": "Error: 12 tests failed"},
            {"zoom": "12"},
            {"success": "All tests passed"},
        ]
    }

    def construct(self) -> None:
        self.score = Score(self)
        self._prompt = drawable(self.params.prompt, self.theme.fonts["code"]).strip()
        self._lead = len(self._prompt) + 1 if self._prompt else 0
        self._steps = timed(self.brief, self.params.steps)
        self._build()
        self._plan_light()
        self._keys()
        looks = [at for at, each in enumerate(self._steps) if each.step.verb == "zoom"]
        for at in looks:
            looked_at(self, self.score, self._sheet, at, self._steps, self._window.box)
        self._shifted = np.zeros(3)
        while self.frame_number < self.brief.frames:
            self._pose(self.frame_number)
            self.score.perform(self.frame_number + 1)

    # -- what is planned

    def _build(self) -> None:
        room = _room(self.stage, captioned=self.brief.captioned)
        text = self._text_room(room)
        sheet = lay_out(self, self.params.steps, self._prompt, text, room)
        tall = max(LEAST * room.height, px(height_of(sheet) + BAR + 2 * ABOVE))
        spare = max(0.0, room.height - tall)
        box = Box(room.left, room.bottom + 0.6 * spare, room.right, room.top - 0.4 * spare)
        past = max(0, min(PAST, int((tall - px(height_of(sheet) + BAR + 2 * ABOVE)) / sheet.pitch)))
        text = Box(text.left, box.bottom + px(ABOVE), text.right, box.top - px(BAR + ABOVE))
        below = Box(text.left, text.bottom, text.right, text.top - past * sheet.pitch)
        self._sheet = lay_out(self, self.params.steps, self._prompt, below, box)
        self._window = Window(self.theme, box, face="background", title="Terminal")
        gauges = [(row, step) for row in self._sheet.rows if (step := self._steps[row.step]).step.verb == "fill"]
        self._gauges = [Gauge(self, self._sheet, row, below, step) for row, step in gauges]
        size = self._sheet.size
        self._caret = rounded(size * 0.52, size * 1.02, 6, self.colour("accent"))
        self._keyboard = Keyboard(self)
        self._marks = self._marked()
        signs = (mark.mobject for mark in self._marks)
        rows = Group(self._sheet.mobject, *signs, *(gauge.mobject for gauge in self._gauges), self._caret)
        before = earlier(self, self._sheet, past, text.width / PX, self._first_light())
        self._before = Rig(before)
        self._moving = Group(self._window.mobject, before, rows)
        self.add(window_behind(self, box), self._window.behind, self._keyboard.body, self._moving)

    def _marked(self) -> list[Mark]:
        """The signs before the lines of a test run."""
        run = [at for at, each in enumerate(self._steps) if each.step.verb in RUN]
        turns: dict[int, int] = {}
        for each in self._steps:
            number = len(run) if each.step.turn == "last" else each.step.turn
            if isinstance(number, int) and number <= len(run):
                turns[run[number - 1]] = each.start
        first = [self._sheet.of(at)[0] for at in run]
        return [Mark(self, self._sheet, row, self._steps[row.step], turns.get(row.step)) for row in first]

    def _text_room(self, room: Box) -> Box:
        """Where the rows stand in a window that fills a room."""
        stage = self.stage
        right = stage.lower.right if room.bottom < stage.lower.top else stage.text.right
        left = max(stage.text.left + px(12), room.left + px(PADDING))
        right = min(right, room.right - px(PADDING))
        return Box(left, room.bottom + px(ABOVE), right, room.top - px(BAR + ABOVE))

    def _plan_light(self) -> None:
        """The light's colours over the shot: red from an error on, green from a success on."""
        first = self._first_light()
        self._light = {role: Track(float(role == first)) for role in LIGHTS}
        self._flash = Track(0.0)
        run = [at for at, each in enumerate(self._steps) if each.step.verb in RUN]
        for at, each in enumerate(self._steps):
            role = {"fail": "bad", "success": "good", "cross": "bad", "turn": "bad"}.get(each.step.verb)
            crossed = any(self._steps[number].step.verb == "cross" for number in run)
            if run and at == run[-1] and not crossed:
                role = "good"  # all of it has passed
            if role:
                for name, track in self._light.items():
                    track.to(float(name == role), each.start, TURNS)
                self._flash.to(1.0, each.start, 4).to(0.0, each.start + 4, 26)

    def _first_light(self) -> str:
        fails = any(each.step.verb in FAILS for each in self._steps)
        return "cool" if fails and self.params.light == "bad" else str(self.params.light)

    def _keys(self) -> None:
        """The keys below go down for as long as a command is typed."""
        for each in self._steps:
            if each.step.verb == "type":
                self._keyboard.plays(self.score, each.start + 1, max(each.start + 2, each.end))

    # -- what moves

    def _pose(self, frame: int) -> None:
        self._moving.shift(-self._shifted)
        self._window.shine({role: track.at(frame) for role, track in self._light.items()}, self._flash.at(frame))
        self._before.fade(1 - 0.7 * self._light["good"].at(frame))
        scroll = self._scroll(frame)
        for row in self._sheet.rows:
            self._pose_row(row, frame, scroll)
        for gauge in self._gauges:
            gauge.pose(frame, scroll)
        for mark in self._marks:
            mark.pose(frame, self._kept(mark.row, scroll))
        self._pose_caret(frame, scroll)
        self._shifted = np.array([self._shake(frame), 0.0, 0.0])
        self._moving.shift(self._shifted)

    def _pose_row(self, row: Row, frame: int, scroll: float) -> None:
        """A command shows as many letters as have been typed; another row drops into its place."""
        each = self._steps[row.step]
        share = float(np.clip((frame - each.start + 1) / LANDS, 0, 1))
        whole = 1.0 if frame >= each.start else 0.0
        kept = self._kept(row, scroll) * self._faded(row, frame)
        typed = self._typed(each, frame)
        before = sum(len(other.text) for other in self._sheet.of(row.step) if other.place < row.place)
        prompt = self._prompt_shown(row, frame)
        for glyph, column in zip(row.glyphs, row.columns, strict=True):
            seen = whole
            if each.step.verb == "type":
                sign = len(self._prompt) if before == 0 else 0
                seen = prompt if column < sign else float(before + column < typed)
            glyph.set_fill(opacity=seen * kept)
        if row.band is not None:
            row.band[0].set_fill(opacity=0.2 * ease_out(share) * whole * kept)
            row.band[1].set_fill(opacity=whole * kept)
        low = 0.0 if each.step.verb == "type" else (1 - ease_out(share)) * whole * px(26)
        self._place(row, scroll * self._sheet.pitch - low)

    def _place(self, row: Row, lift: float) -> None:
        """Set a row so much above where it was laid out."""
        by = np.array([0.0, lift - row.lifted, 0.0])
        row.lifted = lift
        row.glyphs.shift(by)
        if row.band is not None:
            row.band.shift(by)

    def _typed(self, each: Timed, frame: int) -> int:
        """How many cells of a command stand there, its prompt and the space behind that included."""
        lead = self._lead
        share = (frame - each.start + 1) / max(1, each.end - each.start)
        letters = sum(len(row.text) for row in self._sheet.rows if self._steps[row.step] is each) - lead
        return lead + round(letters * float(np.clip(share, 0, 1))) if frame >= each.start else lead

    def _prompt_shown(self, row: Row, frame: int) -> float:
        """A prompt waits for its command from when all before it is done."""
        return float(
            row.step == 0 or frame >= self._steps[row.step - 1].end + 6 or frame >= self._steps[row.step].start
        )

    def _faded(self, row: Row, frame: int) -> float:
        """What failed steps back once all is well."""
        if self._steps[row.step].step.verb != "fail":
            return 1.0
        later = [each.start for each in self._steps[row.step :] if each.step.verb == "success"]
        return 1.0 - 0.55 * float(np.clip((frame - later[0]) / TURNS, 0, 1)) if later else 1.0

    def _kept(self, row: Row, scroll: float) -> float:
        """A row that has scrolled out at the top is not seen, nor is one below the window."""
        at = row.place - scroll
        return float(np.clip(1 + at * 3.5, 0, 1)) * float(at < self._sheet.room)

    def _scroll(self, frame: int) -> float:
        """By how many rows everything has gone up, so that the last one stands in the window."""
        last = self._sheet.room - 1
        gone = 0.0
        for row in self._sheet.rows:
            over = row.place - last
            if over > 0:
                share = float(np.clip((frame - self._steps[row.step].start + 6) / 6, 0, 1))
                gone = max(gone, gone + (over - gone) * ease_out(share))
        return gone

    def _pose_caret(self, frame: int, scroll: float) -> None:
        row, column, busy = self._writing(frame)
        place = row.place - scroll if row else 0.0
        self._caret.move_to(self._sheet.middle(place, column + 0.1))
        steady = busy or (frame // BLINKS) % 2 == 0
        fills = row is not None and self._steps[row.step].step.verb == "fill"
        self._caret.set_fill(opacity=0.95 if steady and not fills else 0.0)

    def _writing(self, frame: int) -> tuple[Row | None, int, bool]:
        """The row and the column of the caret, and whether something is being typed there."""
        lead = self._lead
        commands = [row for row in self._sheet.rows if self._steps[row.step].step.verb == "type"]
        waiting = [row for row in commands if self._prompt_shown(row, frame) > 0]
        last = max((row.step for row in self._sheet.rows if frame >= self._steps[row.step].start), default=-1)
        if waiting and waiting[-1].step >= last:
            each = self._steps[waiting[-1].step]
            rows, typed = self._sheet.of(waiting[-1].step), self._typed(each, frame)
            for row in rows:
                if typed <= len(row.text) or row is rows[-1]:
                    return row, min(typed, len(row.text)) if typed > lead else lead, frame <= each.end + KEY
                typed -= len(row.text)
        shown = [row for row in self._sheet.rows if row.step <= last]
        return (shown[-1], len(shown[-1].text) + 1, False) if shown else (None, 0, False)

    def _shake(self, frame: int) -> float:
        """An error shakes the window from side to side."""
        fails = [each.start for each in self._steps if each.step.verb in FAILS and frame >= each.start]
        since = (frame - fails[-1] + 1) / self.fps if fails else 1.0
        return px(16) * recoil(since, 0.16, 0.12) if since * self.fps < SHAKES else 0.0


def _room(stage: Stage, *, captioned: bool) -> Box:
    """Where the window may stand: above the captions, and beyond the text box at its sides."""
    clear, frame = stage.clear, stage.frame
    bottom = clear.bottom + px(30) if captioned else stage.text.bottom
    aside = px(26) if stage.portrait else 0.06 * frame.width
    return Box(frame.left + aside, bottom, frame.right - aside, clear.top)
