"""A request to a path over the net, and what comes back: a status in red or green, a body in JSON; a path put right."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, ClassVar, Literal

import numpy as np
from manim import Group
from pydantic import Field

from cuereel.scene import Box, CueScene, SceneParams, moment, px
from cuereel.scene.api.address import SWAPS, WAITS, Address
from cuereel.scene.api.answer import GOES, Body, Status, role_of
from cuereel.scene.api.step import Step, moment_names
from cuereel.scene.api.wire import Wire
from cuereel.scene.api.wording import PHRASES
from cuereel.scene.base import ANTICIPATION
from cuereel.scene.bug.desk import Keyboard, window_behind
from cuereel.scene.coding.layout import room_of
from cuereel.scene.score import Score, with_moments
from cuereel.scene.stage import PX
from cuereel.scene.terminal.window import BAR, Window
from cuereel.scene.track import Track, recoil

KEY, LONGEST, TURNS, SHAKES = 2, 45, 7, 18
"""Frames for a letter that is typed, for a path at most, in which the light turns, and in which a failure shakes."""


AGAIN = 40
"""Frames before an answer from which the same is asked once more."""


class ApiCall(CueScene):
    """A client for requests: the path, the square that carries it, and the status and the body that come back."""

    class Params(SceneParams):
        """The method and the path ("" for one that nobody names), and what happens, in order.

        A step is a mapping with one verb: the `status` that comes back, a `body` in JSON, or the `path` that this one
        is put right to, which asks anew.
        """

        method: Literal["", "GET", "POST", "PUT", "PATCH", "DELETE"] = ""
        path: str = Field(default="", max_length=28)
        steps: tuple[Step, ...] = Field(default=(), max_length=6)

    PHRASES = PHRASES
    MOMENTS = (
        moment("path", "{path}", "request", "permintaan", "endpoint", "*", sound="type"),
        moment("status", "{item}", "error", "status", "response", "gagal", "berhasil", each="steps.status"),
        moment("path", "{item}", "fix", "typo", "correct", "diperbaiki", "dibenerin", "benar", each="steps.path"),
        moment("body", "json", "data", "response", "respons", "balasan", each="steps.body", sound="pop"),
    )
    EXAMPLE: ClassVar[dict[str, Any]] = {
        "method": "GET",
        "path": "/prodcts",
        "steps": [{"status": 404}, {"path": "/products"}, {"status": 200}],
    }

    def construct(self) -> None:
        self.score = Score(self)
        self._when()
        self._build()
        self._plan()
        self._shifted = np.zeros(3)
        while self.frame_number < self.brief.frames:
            self._pose(self.frame_number)
            self.score.perform(self.frame_number + 1)

    # -- what is planned

    def _when(self) -> None:
        """The frames on which the path has been typed, and on which each step begins."""
        names = ["ask", *(f"step-{number}" for number in range(len(self.params.steps)))]
        given = [self._given(number) for number in range(len(self.params.steps))]
        moments = {**self.brief.moments, **{name: at for name, at in zip(names[1:], given, strict=True) if at}}
        moments.setdefault("ask", 0)
        frames = with_moments(replace(self.brief, moments=moments), names).moments
        starts = [max(0, frames[name] - ANTICIPATION) for name in names[1:]]
        for at in range(1, len(starts)):
            starts[at] = max(starts[at], starts[at - 1] + SWAPS)
        self._starts = starts
        first = starts[0] if starts else self.brief.frames
        self._typing = max(2, min(LONGEST, KEY * len(self.params.path), first - 10))

    def _given(self, number: int) -> int | None:
        """The frame of a step's moment; None where it has none."""
        own = moment_names(self.params.steps)
        name = own[number]
        if self.params.steps[number].verb == "path":
            # the first path has a moment of the same name before it
            paths = [at for at, step in enumerate(self.params.steps) if step.verb == "path"]
            name = f"path-{paths.index(number) + 2}"
        return self.brief.moments.get(name)

    def _build(self) -> None:
        room = room_of(self.stage, captioned=self.brief.captioned)
        steps = self.params.steps
        self._window = Window(self.theme, room, face="surface")
        stage = self.stage
        left = max(stage.text.left, room.left + px(40))
        right = min(stage.text.right, room.right - px(40))
        inside = Box(left, room.bottom + px(40), right, room.top - px(BAR + 36))
        tall = min(168.0 if self.params.path else 116.0, 0.24 * inside.height / PX)
        field = Box(inside.left, inside.top - px(tall), inside.right, inside.top)
        paths = [self.params.path, *(step.words for step in steps if step.verb == "path")]
        self._address = Address(self, field, self.params.method, paths)
        lane = field.bottom - px(0.46 * tall)
        # what comes back stands in the middle, clear of the buttons beside it
        middle = float(room.center[0])
        half = min(right, stage.lower.right if stage.portrait else right) - middle
        panel = Box(middle - half, inside.bottom, middle + half, lane - px(0.4 * tall))
        self._wire = Wire(self, inside.left + px(34), inside.right - px(34), lane, panel)
        self._answers: list[Status | Body] = []
        self._panel = panel
        self._keyboard = Keyboard(self)
        self._shown = Group()
        self._moving = Group(self._window.mobject, self._address.body, self._wire.body, self._shown)
        self.add(window_behind(self, room), self._window.behind, self._keyboard.body, self._moving)

    def _plan(self) -> None:
        steps, starts, frames = self.params.steps, self._starts, self.brief.frames
        self._light = {role: Track(float(role == "cool")) for role in ("cool", "bad", "good")}
        self._fails: list[int] = []
        self._free: list[tuple[int, int]] = []
        sent, free = self._typing, 0
        for number, (step, start) in enumerate(zip(steps, starts, strict=True)):
            follows = next((at for later, at in zip(steps[number + 1 :], starts[number + 1 :], strict=True)), None)
            if step.verb == "path":
                self._address.fixes.append(start)
                self._keyboard.strikes(self.score, start)
                self._turn("cool", start)
                sent, free = start + WAITS + SWAPS, start + GOES
                continue
            role = role_of(step.status) if step.status is not None else "good"
            self._turn({"warn": "cool"}.get(role, role), start)
            if role == "bad":
                self._fails.append(start)
            if number and steps[number - 1].verb != "path":
                sent = max(sent, start - AGAIN)  # it is asked again only shortly before that is answered
            if number == 0 or steps[number - 1].verb == "path" or step.verb == "status":
                self._wire.trips.append((min(sent, max(0, start - 12)), start))
                self._free.append((free, start))
            box, end = self._part(number), 1 << 20
            goes = [
                at for later, at in zip(steps[number + 1 :], starts[number + 1 :], strict=True) if later.verb != "body"
            ]
            if goes:
                end = goes[0]
            room = (follows or frames) - start
            answer = (
                Status(self, box, step.status, start, end)
                if step.status is not None
                else Body(self, box, step.words, start, end, room // 2)
            )
            self._answers.append(answer)
            self._shown.add(answer.body)
            sent, free = start + 4, max(start + 4, end if end < 1 << 20 else start)
        if not steps:
            self._wire.trips.append((self._typing, self._typing + 40))
            self._free.append((0, 1 << 20))
        elif steps[-1].verb == "path":
            self._wire.trips.append((sent, sent + 40))
            self._free.append((free, 1 << 20))
        if self.params.path:
            self._keyboard.plays(self.score, 1, max(4, self._typing))

    def _part(self, number: int) -> Box:
        """What of the panel a step has: a status and the body that comes with it share it."""
        steps, panel = self.params.steps, self._panel
        status = steps[number].verb == "status"
        if status and number + 1 < len(steps) and steps[number + 1].verb == "body":
            return Box(panel.left, panel.top - 0.42 * panel.height, panel.right, panel.top)
        if not status and number and steps[number - 1].verb == "status":
            return Box(panel.left, panel.bottom, panel.right, panel.top - 0.46 * panel.height)
        return panel

    def _turn(self, role: str, start: int) -> None:
        for name, track in self._light.items():
            track.to(float(name == role), start, TURNS)

    # -- what moves

    def _pose(self, frame: int) -> None:
        self._moving.shift(-self._shifted)
        self._window.shine({role: track.at(frame) for role, track in self._light.items()})
        typed = float(np.clip((frame + 2) / self._typing, 0, 1)) if self.params.path else 1.0
        self._address.pose(frame, typed)
        self._wire.pose(frame, self._free)
        for answer in self._answers:
            answer.pose(frame)
        since = min((frame - start + 1 for start in self._fails if frame >= start), default=SHAKES)
        shake = px(16) * recoil(since / self.fps, 0.16, 0.12) if since < SHAKES else 0.0
        self._shifted = np.array([shake, 0.0, 0.0])
        self._moving.shift(self._shifted)
