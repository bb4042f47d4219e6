"""A number that runs from one value to another, and a slope that climbs or falls with it."""

from __future__ import annotations

from typing import Any, ClassVar, Literal

import numpy as np
from manim import Group, Mobject
from pydantic import Field

from cuereel.scene import Box, CueScene, SceneParams, moment
from cuereel.scene.base import ANTICIPATION
from cuereel.scene.card import is_dark
from cuereel.scene.count.backdrop import backdrop
from cuereel.scene.count.course import Course
from cuereel.scene.count.digits import Digits
from cuereel.scene.count.owner import Owner, places_of
from cuereel.scene.count.slope import Slope
from cuereel.scene.count.timing import reached, run_share
from cuereel.scene.count.wording import PHRASES
from cuereel.scene.haze import haze
from cuereel.scene.motion import ease_in_out
from cuereel.scene.setting import drawable
from cuereel.scene.stage import PX, px

LANDS = 0.7
"""The share of the shot after which a number has run that nobody says."""

NEARER = 150
"""Frames for which the number comes nearer after it has landed."""

AIR = 172
"""px between the number and the highest point of the slope, on which the square stands."""

LEAST = 270.0
"""px that the slope is high at least, where there is room for it."""

CAPTION = 132.0
"""px below the number that what it is of takes."""

LOW, BELOW = 60, 110
"""px by which the slope's lowest point is above the captions, and its foot below them: it is a wall behind them."""


class Counter(CueScene):
    """A number as wide as the frame allows runs from a value to another; a solid slope below it is its graph."""

    class Params(SceneParams):
        """The first and the last value as they are written, and the `stops` between them at which it rests.

        `tone` is what the number turns into on its way. The `thing` whose number it is stands above it (a wallet, a
        clock), the `caption` below it ("per second").
        """

        start: str = "0"
        stops: tuple[str, ...] = Field(default=(), max_length=4)
        end: str
        tone: Literal["", "good", "bad"] = ""
        thing: str = ""
        caption: str = ""

    PHRASES = PHRASES
    MOMENTS = (
        moment("run", "{start}", "*", sound="whoosh"),
        # nobody's word: with it, a number that nobody says lands after two thirds of what is said
        moment("climb", sound="none"),
        moment("stop-{n}", "{item}", each="stops", sound="pop"),
        moment("land", "{end}"),
    )
    ART = ("thing",)
    LETTERED = ("end",)
    EXAMPLE: ClassVar[dict[str, Any]] = {"start": "Rp1.000.000", "end": "Rp2.500.000", "tone": "bad"}

    def construct(self) -> None:
        family = self.theme.fonts["words"]
        told = (self.params.start or "0", *self.params.stops, self.params.end)
        course = Course([drawable(text, family).strip(" .,…") or "?" for text in told])
        self._at = self._when()
        accent = self.colour("accent")
        toned = self.colour(self.params.tone) if self.params.tone else accent
        shares = [run_share(frame, self._at) for frame in range(max(1, self.brief.frames))]
        colours = [accent, toned] if self.params.tone else [accent]
        places = places_of(self.stage, thing=bool(self.params.thing), caption=bool(self.params.caption))
        runs, texts = (self._at[0], self._at[-1]), [course.at(share) for share in shares]
        self._digits = Digits(self.theme, texts, places.number, runs, colours, rises=course.rises)
        low = places.number.top - self._digits.height
        self._digits.centre((places.number.top + low) / 2)
        caption = self._caption(low, places.number)
        low -= px(CAPTION) if caption else 0.0
        clear, frame = self.stage.clear, self.stage.frame
        foot = max(self.stage.caption.bottom - px(BELOW), frame.bottom - px(BELOW))
        # where little room is left, it goes on down behind the captions
        bottom = max(foot + px(LOW), min(clear.bottom + px(LOW), low - px(AIR + LEAST)))
        chart = Box(frame.left - px(40), bottom, frame.right, low - px(AIR))
        self._slope = Slope(self.theme, chart, foot, course.heights, course.steps, (accent, toned))
        light = haze(0.6 * frame.width / PX, 0.9 * places.number.height / PX, accent, self._glow)
        light.move_to((places.number.center[0], (places.number.top + low) / 2, 0))
        self.add(Group(backdrop(self.stage, self.theme, foot, accent), light))
        self._thing = self._owner(places.thing)
        self.add(self._slope.mobject, self._digits.mobject, *[each for each in (caption, self._thing.mobject) if each])
        while self.frame_number < self.brief.frames:
            self._pose(self.frame_number)
            self.hold_frames(1)

    @property
    def _glow(self) -> float:
        return 0.2 if is_dark(self.theme) else 0.14

    def _when(self) -> list[int]:
        """The frames on which the number starts to run, is at each stop, and lands."""
        moments, frames = self.brief.moments, self.brief.frames
        run = max(0, moments.get("run", 0) - ANTICIPATION)
        land = moments["land"] - ANTICIPATION if "land" in moments else round(run + LANDS * (frames - run))
        stops, count = [], len(self.params.stops)
        for number in range(1, count + 1):
            between = round(run + (land - run) * number / (count + 1))
            stops.append(moments.get(f"stop-{number}", between + ANTICIPATION) - ANTICIPATION)
        return reached(run, [*stops, land], frames, self.fps)

    def _caption(self, top: float, room: Box) -> Mobject | None:
        """What the number is of, below it."""
        if not self.params.caption:
            return None
        words = self.text(self.params.caption, width=room.width / PX, height=CAPTION - 24, size=88, max_lines=1)
        return words.move_to((room.center[0], top - px(0.56 * CAPTION), 0))

    def _owner(self, room: Box) -> Owner:
        """The thing whose number it is, above it or beside it."""
        try:
            art = self.art(self.params.thing) if self.params.thing else None
        except KeyError:
            art = None
        return Owner(self.theme, art, room, self._at[-1])

    def _pose(self, frame: int) -> None:
        share, landed = run_share(frame, self._at), frame - self._at[-1]
        # it has turned before it lands
        toned = ease_in_out(float(np.clip((share - 0.35) / 0.5, 0, 1))) if self.params.tone else 0.0
        # it comes a little nearer for as long as it is to be read, and then fills its room
        nearer = ease_in_out(float(np.clip(landed / NEARER, 0, 1)))
        self._digits.pose(frame, toned, 0.98 + 0.02 * nearer)
        self._slope.pose(share, toned, frame, landed)
        self._thing.pose(share, landed)
