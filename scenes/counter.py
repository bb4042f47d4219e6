"""A number that runs from one value to another, and a slope that climbs or falls with it."""

from __future__ import annotations

from typing import Any, ClassVar, Literal

import numpy as np
from manim import Group

from cuereel.scene import Box, CueScene, SceneParams, moment
from cuereel.scene.base import ANTICIPATION
from cuereel.scene.card import is_dark
from cuereel.scene.count.backdrop import backdrop
from cuereel.scene.count.digits import Digits
from cuereel.scene.count.figure import Span
from cuereel.scene.count.slope import Slope, climbed
from cuereel.scene.count.wording import PHRASES
from cuereel.scene.haze import haze
from cuereel.scene.motion import ease_in_out
from cuereel.scene.setting import drawable
from cuereel.scene.stage import PX, px

LANDS = 0.7
"""The share of the shot after which a number has run that nobody says."""

BRIEFEST = 8
"""Frames that a number runs at least, where the shot has so many."""

TALLEST = 0.34
"""How much of the room above the captions the number takes at most."""

TOP = 32
"""px between the top of the text box and the number."""

NEARER = 150
"""Frames for which the number comes nearer after it has landed."""

AIR = 172
"""px between the number and the highest point of the slope, on which the square stands."""

LOW, BELOW = 60, 110
"""px by which the slope's lowest point is above the captions, and its foot below them: it is a wall behind them."""


class Counter(CueScene):
    """A number as wide as the frame allows runs from a value to another; a solid slope below it is its graph."""

    class Params(SceneParams):
        """The first and the last value as they are written; `tone` is what the number turns into on its way."""

        start: str = "0"
        end: str
        tone: Literal["", "good", "bad"] = ""

    PHRASES = PHRASES
    MOMENTS = (
        moment("run", "{start}", "*", sound="whoosh"),
        # nobody's word: with it, a number that nobody says lands after two thirds of what is said
        moment("climb", sound="none"),
        moment("land", "{end}"),
    )
    LETTERED = ("end",)
    EXAMPLE: ClassVar[dict[str, Any]] = {"start": "Rp1.000.000", "end": "Rp2.500.000", "tone": "bad"}

    def construct(self) -> None:
        family = self.theme.fonts["words"]
        start, end = (drawable(text, family).strip() or "?" for text in (self.params.start or "0", self.params.end))
        self._span = Span(start, end)
        self._run, self._land = self._when()
        accent = self.colour("accent")
        toned = self.colour(self.params.tone) if self.params.tone else accent
        shares = [climbed(self._share(frame), self._span.steps) for frame in range(max(1, self.brief.frames))]
        texts = [self._span.at(share) for share in shares]
        room = self._room()
        colours = [accent, toned] if self.params.tone else [accent]
        runs = (self._run, self._land)
        self._digits = Digits(self.theme, texts, room, runs, colours, rises=self._span.rises)
        high = self._digits.height
        self._digits.centre(room.top - high / 2)
        clear, frame = self.stage.clear, self.stage.frame
        chart = Box(frame.left - px(40), clear.bottom + px(LOW), frame.right, room.top - high - px(AIR))
        foot = max(self.stage.caption.bottom - px(BELOW), frame.bottom - px(BELOW))
        self._slope = Slope(self.theme, chart, foot, self._span.shares, self._span.steps, (accent, toned))
        light = haze(0.6 * frame.width / PX, 0.9 * room.height / PX, accent, 0.2 if is_dark(self.theme) else 0.14)
        light.move_to((frame.center[0], room.top - high / 2, 0))
        self.add(Group(backdrop(self.stage, self.theme, foot, accent), light))
        self.add(self._slope.mobject, self._digits.mobject)
        while self.frame_number < self.brief.frames:
            self._pose(self.frame_number)
            self.hold_frames(1)

    def _when(self) -> tuple[int, int]:
        """The frames on which the number starts to run and on which it lands."""
        moments, frames = self.brief.moments, self.brief.frames
        run = max(0, moments.get("run", 0) - ANTICIPATION)
        land = moments["land"] - ANTICIPATION if "land" in moments else round(run + LANDS * (frames - run))
        land = max(1, min(land, frames - 1))
        return min(run, max(0, land - BRIEFEST)), land

    def _room(self) -> Box:
        """Where the number may stand."""
        clear = self.stage.clear
        top = clear.top - px(TOP)
        return Box(clear.left + px(8), top - TALLEST * clear.height, clear.right - px(8), top)

    def _share(self, frame: int) -> float:
        """How much of the time is over in which the number runs."""
        return float(np.clip((frame - self._run + 1) / max(1, self._land - self._run + 1), 0, 1))

    def _pose(self, frame: int) -> None:
        share, landed = self._share(frame), frame - self._land
        # it has turned before it lands
        toned = ease_in_out(float(np.clip((share - 0.35) / 0.5, 0, 1))) if self.params.tone else 0.0
        # it comes a little nearer for as long as it is to be read, and then fills its room
        nearer = ease_in_out(float(np.clip(landed / NEARER, 0, 1)))
        self._digits.pose(frame, toned, 0.98 + 0.02 * nearer)
        self._slope.pose(share, toned, frame, landed)
