"""A document that is typed on a computer's screen, line by line; and the blue page that takes all of it."""

from __future__ import annotations

from typing import Any, ClassVar, Literal

import numpy as np
from manim import LEFT, Group
from pydantic import Field, model_validator

from cuereel.scene import Box, CueScene, SceneParams, moment, px
from cuereel.scene.base import ANTICIPATION
from cuereel.scene.bug.desk import Keyboard
from cuereel.scene.card import mix, rounded
from cuereel.scene.coding.layout import room_of
from cuereel.scene.document.crash import Crash
from cuereel.scene.document.sheet import Sheet
from cuereel.scene.document.step import Step
from cuereel.scene.document.wording import PHRASES
from cuereel.scene.haze import haze
from cuereel.scene.rig import Rig
from cuereel.scene.score import Score
from cuereel.scene.shop.phone import frame_ring
from cuereel.scene.sprite import shadow_sprite
from cuereel.scene.stage import PX
from cuereel.scene.track import recoil

BEZEL, RADIUS, TOP = 26.0, 30.0, 84.0
"""px of the frame round a screen, of its corners, and of the bar above a sheet."""

BEGUN = 0.12
"""How much has been typed in the first frame."""

PACE, MOST, SHAKES = 1.6, 0.7, 18
"""Frames for a letter, how much of the shot words are typed for, and frames for which a screen shakes."""


class Document(CueScene):
    """A screen and the keys before it: a sheet of paper on which lines come, until the computer crashes."""

    class Params(SceneParams):
        """What is typed ("" for nothing), its title, and its words; without words its lines are bars.

        A step is a mapping with one verb: to `crash`, which turns the screen to a plain blue page with these words.
        """

        kind: Literal["", "document", "letter", "email"] = ""
        title: str = ""
        words: str = ""
        steps: tuple[Step, ...] = Field(default=(), max_length=1)

        @model_validator(mode="after")
        def _shows_something(self) -> Document.Params:
            if not self.kind and (self.title or self.words or not self.steps):
                raise ValueError("name what is typed: kind is document, letter or email")
            if len(self.words) > 120:
                raise ValueError("words of more than 120 signs are too small to be read")
            if len(self.title) > 24:
                raise ValueError("a title has 24 signs at most")
            return self

    PHRASES = PHRASES
    MOMENTS = (
        moment("type", "type", "write", "document", "ketik", "tulis", "dokumen", "{title}", "*", sound="type"),
        moment(
            "crash",
            *("blue screen", "blue", "crash", "layar biru", "bluescreen", "biru", "mati", "error", "gone", "hilang"),
            each="steps.crash",
            sound="error",
        ),
    )
    EXAMPLE: ClassVar[dict[str, Any]] = {"kind": "document", "title": "Skripsi", "steps": [{"crash": ""}]}

    def construct(self) -> None:
        self.score = Score(self)
        frames = self.brief.frames
        self._crashes: int | None = None
        if self.params.steps:
            given = self.frame_of("crash") - ANTICIPATION if self.has("crash") else None
            self._crashes = max(0, round(0.55 * frames) if given is None else given)
        self._build()
        self._shifted = np.zeros(3)
        while self.frame_number < frames:
            self._pose(self.frame_number)
            self.score.perform(self.frame_number + 1)

    def _build(self) -> None:
        room = room_of(self.stage, captioned=self.brief.captioned)
        wide, tall = room.width / PX, room.height / PX
        theme = self.theme
        dark = mix(theme.colour("background"), "#000000", 0.55)
        shell = rounded(
            wide,
            tall,
            RADIUS + BEZEL,
            mix(theme.colour("line"), theme.colour("raised"), 0.5),
            mix(theme.colour("line"), dark, 0.55),
        ).move_to(room.center)
        rim = frame_ring(wide, tall, RADIUS + BEZEL, 4, mix(theme.colour("line"), "#FFFFFF", 0.25)).move_to(room.center)
        shadow = shadow_sprite(wide, tall, RADIUS, 40, "#01030C", 0.6).move_to(room.center)
        screen = Box(room.left + px(BEZEL), room.bottom + px(BEZEL), room.right - px(BEZEL), room.top - px(BEZEL))
        desk = rounded(wide - 2 * BEZEL, tall - 2 * BEZEL, RADIUS, "#2B3A67", "#1B2547").move_to(screen.center)
        bar = rounded(wide - 2 * BEZEL, TOP, RADIUS, "#3C4D80").move_to((screen.center[0], screen.top - px(TOP / 2), 0))
        parts = Group()
        for number, share in enumerate((0.05, 0.05, 0.05, 0.14, 0.09)):
            x = screen.left + px(60 + number * 70 + (60 if number > 2 else 0) + (100 if number > 3 else 0))
            part = rounded(max(40.0, share * wide), 36, 12, "#6F83BD")
            parts.add(part.move_to((x, bar.get_center()[1], 0), aligned_edge=LEFT))
        aside = max(px(36), (screen.width - px(1180)) / 2)
        right = min(screen.right - aside, self.stage.text.right - px(20))
        left = max(screen.left + aside, self.stage.text.left + px(20))
        paper = Box(left, screen.bottom + px(8), right, screen.top - px(TOP + 40))
        self._sheet = Sheet(self, paper, self.params.kind, self.params.title, self.params.words)
        self._page = Crash(self, screen, RADIUS, self._crashes, self._told)
        lit = haze(0.9 * wide, 0.9 * tall, theme.colour("cool"), 0.5).move_to(room.center)
        self._glow = Rig(haze(0.9 * wide, 0.9 * tall, "#0B5BD3", 0.9).move_to(room.center))
        self._keyboard = Keyboard(self)
        sheet = [self._sheet.body] if self.params.kind else [self._windows(screen)]
        self._moving = Group(shadow, shell, desk, bar, parts, *sheet, self._page.body, rim)
        self.add(lit, self._glow.mobject, self._keyboard.body, self._moving)
        until = self._crashes if self._crashes is not None else self.brief.frames
        letters = max(1, self._sheet.signs)
        told = max(round(PACE * letters), round(MOST * until))
        self._typing = max(12, min(until - 2, told) if self.params.words else until - 2)
        if self.params.kind:
            self._keyboard.plays(self.score, 1, self._typing)

    @property
    def _told(self) -> str:
        """What stands on the blue page."""
        told = self.params.steps[0].words if self.params.steps else ""
        return told or self.by_language(en="The computer crashed", id="Komputer berhenti")

    def _windows(self, screen: Box) -> Group:
        """What is open where nobody names it: windows without any words."""
        out = Group()
        for x, y, across, up in ((0.36, 0.52, 0.6, 0.5), (0.62, 0.36, 0.62, 0.48)):
            wide, tall = across * screen.width / PX, up * screen.height / PX
            at = screen.at(x, y)
            out.add(rounded(wide, tall, 20, "#DCE3F5", "#C3CEEA").move_to(at))
            head = rounded(wide, 56, 20, "#5B71B4").move_to(at + np.array([0.0, px(tall / 2 - 28), 0.0]))
            out.add(head)
            for row in range(3):
                line = rounded((0.7 - 0.15 * row) * wide, 26, 13, "#8D9CC9")
                spot = at + np.array([-px(0.42 * wide), px(tall / 2 - 130 - 66 * row), 0.0])
                out.add(line.move_to(spot, aligned_edge=LEFT))
        return out

    def _pose(self, frame: int) -> None:
        self._moving.shift(-self._shifted)
        crash = self._crashes
        typed = BEGUN + (1 - BEGUN) * float(np.clip((frame + 1) / self._typing, 0, 1))
        alive = crash is None or frame < crash
        if self.params.kind:
            self._sheet.pose(frame, typed if alive else min(1.0, typed), writes=frame < self._typing)
        self._page.pose(frame)
        self._glow.fade(0.0 if crash is None else float(np.clip((frame - crash - 1) / 6, 0, 1)))
        since = SHAKES if crash is None or frame < crash else frame - crash + 1
        shake = px(14) * recoil(since / self.fps, 0.16, 0.12) if since < SHAKES else 0.0
        self._shifted = np.array([shake, 0.0, 0.0])
        self._moving.shift(self._shifted)
