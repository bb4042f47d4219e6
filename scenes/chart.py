"""A chart: bars that grow to what they measure, a ring of shares, or a line through its figures."""

from __future__ import annotations

from typing import Any, ClassVar, Literal, Self

import numpy as np
from manim import Mobject
from pydantic import Field, model_validator

from cuereel.scene import Box, CueScene, SceneParams, moment
from cuereel.scene.base import ANTICIPATION
from cuereel.scene.chart.bars import GROWS, Bars, Turn
from cuereel.scene.chart.filling import Filling, Run
from cuereel.scene.chart.gauge import Vessel, gauge
from cuereel.scene.chart.hues import Colour, coloured, vessel_colours
from cuereel.scene.chart.levels import Way
from cuereel.scene.chart.lining import Line, Told
from cuereel.scene.chart.measured import Measured, completed, measured, parts, shares
from cuereel.scene.chart.meters import Meters
from cuereel.scene.chart.pacing import paced
from cuereel.scene.chart.pair import Pair
from cuereel.scene.chart.pointed import Sign, Spot
from cuereel.scene.chart.ring import Ring
from cuereel.scene.chart.screened import Device, screened
from cuereel.scene.chart.stack import Stack
from cuereel.scene.chart.standing import Size, Standing, number_of
from cuereel.scene.chart.together import Together
from cuereel.scene.chart.wording import PHRASES
from cuereel.scene.count.backdrop import backdrop
from cuereel.scene.count.timing import reached
from cuereel.scene.score import with_moments
from cuereel.scene.setting import drawable
from cuereel.scene.stage import PX, px

HEADING = 150.0
"""px that the label takes above it."""

Shown = Bars | Meters | Ring | Line | Filling | Pair | Stack | Together
"""What a chart is drawn as."""


APART = 10
"""Frames from one entry to the next, where the cut comes too soon for all to keep to their words."""

LANDS, LONGEST = 0.6, 96
"""The share of the shot after which a vessel is filled of which no figure is told; frames in which any is, at most."""

OVER = 84.0
"""px that the name of the level axis takes below it."""

NAMELESS = 4
"""Bars where none is named."""


class Chart(CueScene):
    """Two to six bars that grow to their figures, a ring of two to six shares, or a line through its figures."""

    class Params(SceneParams):
        """What is drawn: the entries of bars and of a pie, each a label and its figure ("cats 40"), or a line's way.

        Bars stand upright, and "meters" are level ones. Figures with different units stand on one scale; without
        figures, the one named in `tallest` is the highest bar, or all of them go `rising` "up" or "down": their
        entries are then names, whatever figures they hold.
        A line goes through `levels` ("100%", "20%"; "high" or "low" where no figure is told) and then goes its `way`
        (a lone level is where that ends),
        `over` what is told below it ("500 charges"). The `label` stands above; the `colour` is that of a line, which is
        else green as it rises and red as it falls.
        As it goes "wider" once, it is squeezed into a corner and goes on beyond that: from the first of two `spans` of
        time to the last. A `sign` in its own colour stands at its `marks`, and its last leg `turns` another colour.
        Two "lines" stand in one graph, each with its way, its name and its colour.
        Nameless bars have a `count`; bars have `sizes` where no figures are told, and one of them, told by its name or
        its place ("third", "last"), is the `tallest`, the `shortest`, or is `turned` to the colour that it `turns`.
        Any of these may stand on the screen of a `device`.
        A "level" fills or empties a `vessel` from the first of two `levels` to the last (a lone one is where it ends),
        and turns from one colour to the other on its way; one that is `stuck` cannot go on from there; its `course`
        tells how it goes. The `content` is what a glass or a jar holds.
        """

        kind: Literal["bars", "meters", "pie", "line", "lines", "pair", "level", "stack"] = "bars"
        items: tuple[str, ...] = Field(default=(), max_length=6)
        count: int = Field(default=0, ge=0, le=6)
        sizes: tuple[Size, ...] = Field(default=(), max_length=6)
        tallest: str = ""
        shortest: str = ""
        turned: tuple[str, ...] = Field(default=(), max_length=1)
        rising: Literal["", "up", "down"] = ""
        way: tuple[Way, ...] = Field(default=(), max_length=8)
        levels: tuple[str, ...] = Field(default=(), max_length=6)
        over: str = ""
        spans: tuple[str, ...] = Field(default=(), max_length=2)
        marks: tuple[Spot, ...] = Field(default=(), max_length=2)
        sign: Sign = "arrow"
        sign_colour: Colour = ""
        label: str = ""
        colours: tuple[Colour, ...] = Field(default=(), max_length=6)
        colour: Colour = ""
        turns: Colour = ""
        device: Device = ""
        from_colour: Colour = ""
        vessel: Vessel = "bar"
        content: Literal["", "coffee", "tea", "milk", "juice", "water"] = ""
        stuck: bool = False
        course: Literal["", "slow then fast", "fast then slow"] = ""

        @model_validator(mode="after")
        def _agrees(self) -> Self:
            """Nothing is told that would not be seen."""
            if self.sizes and len(self.sizes) != len(self.items):
                raise ValueError("each of the items has its size, or none has")
            if self.kind != "line" and (self.marks or self.spans or "wider" in self.way):
                raise ValueError("marks, spans and what is wider are those of one line")
            if self.kind != "bars" and (self.sizes or self.count or self.turned or self.shortest):
                raise ValueError("a count, sizes and one that is turned or the shortest are those of bars")
            return self

    PHRASES = PHRASES
    MOMENTS = (
        moment("entry-{n}", "{item}", each="items", sound="pop"),
        moment("level-{n}", "{item}", each="levels", sound="pop"),
        moment("span-{n}", "{item}", each="spans"),
        moment("leg-{n}", "{item}", each="way", sound="whoosh"),
        moment("mark-{n}", "{item}", "here", "di sini", "titik", each="marks", sound="pop"),
        moment("turn-{n}", "{item}", "{turns}", each="turned"),
    )
    ART = ("items",)
    LETTERED = ("items", "levels", "spans")
    EXAMPLE: ClassVar[dict[str, Any]] = {"items": ["Kucing 40", "Anjing 60"]}

    def construct(self) -> None:
        family = self.theme.fonts["words"]
        told = [drawable(item, family) for item in self.params.items]
        self._entries = [Measured(item) if self.params.rising else measured(item) for item in told]
        self.add(backdrop(self.stage, self.theme, self._foot, self.colour("cool")))
        over = self._on_device()
        self._shown_as = shown = self._shown()
        self.add(shown.mobject)
        if self.params.label:
            self.add(self._heading())
        if self._below and self.params.kind == "line":
            self.add(self._over())
        self.add(*over)
        while self.frame_number < self.brief.frames:
            shown.pose(self.frame_number)
            self.hold_frames(1)

    def _on_device(self) -> list[Mobject]:
        """Put the device there, if it is asked for; what lies over the chart is given back."""
        self._screen: Box | None = None
        if not self.params.device:
            return []
        body, glass, self._screen = screened(self.theme, self.stage, self.params.device)
        self.add(body)
        return [glass]

    @property
    def _below(self) -> str:
        """What stands below a line: what it goes over, or the one span that it is seen over."""
        spans = self.params.spans if "wider" not in self.params.way else ()
        return self.params.over if "wider" not in self.params.way and not spans else ", ".join(spans)

    @property
    def _size(self) -> float:
        """How thick a line and its signs are, of what they are where they have the frame to themselves."""
        return {"": 1.0, "phone": 0.8, "laptop": 0.6}[self.params.device]

    @property
    def _foot(self) -> float:
        """Where what stands ends, above the captions."""
        return self.stage.clear.bottom + px(26) if self.brief.captioned else self.stage.text.bottom + px(40)

    def _room(self) -> Box:
        """Where it stands: below its heading; bars, whose labels are low, beside the platform's buttons."""
        if self._screen is not None:
            return self._screen.below(self._screen.top - (px(0.8 * HEADING * self._size) if self.params.label else 0.0))
        text, lower = self.stage.text, self.stage.lower
        beside = self.stage.portrait and self.params.kind in ("bars", "meters")
        right = min(text.right, lower.right) if beside else text.right
        return Box(text.left, self._foot, right, text.top - (px(HEADING) if self.params.label else 0.0))

    def _heading(self) -> Mobject:
        text, room = self._screen or self.stage.text, self._room()
        top = Box(room.left, room.top, room.right, text.top)
        size = 92 if self._screen is None else 110 * self._size
        height = top.height / PX - 20
        words = self.text(
            self.params.label, width=top.width / PX, height=height, size=size, weight="heavy", max_lines=1
        )
        return words.move_to(top.center)

    def _shown(self) -> Shown:
        room, params = self._room(), self.params
        if params.kind == "line":
            return self._line(room)
        if params.kind == "level":
            return self._level(room)
        entries = completed(self._entries) or [Measured("")] * (params.count or NAMELESS)
        hues = [coloured(self.theme, each) for each in params.colours]
        if params.kind in ("pair", "lines"):
            named, ways = (*params.items, "", "")[:2], (*params.way, "up", "up")[:2]
            starts = self._starts("entry" if params.items else "leg", len(named))
            both = Pair if params.kind == "pair" else Together
            return both(self.theme, room, named, ways, starts, self.fps, hues, self.brief.frames)
        # colours that are fewer are those of the entries told last
        hues = [*[""] * (len(entries) - len(hues)), *hues][: len(entries)]
        starts, grows = paced(self._starts("entry", len(entries)), self.brief.frames, GROWS, APART)
        if params.kind == "meters":
            won = None if params.rising else Standing(entries, tallest=params.tallest).largest
            return Meters(self.theme, room, entries, parts(entries), starts, won, grows)
        icons = [self._picture(each) for each in entries]
        if params.kind == "stack":
            return Stack(self.theme, room, entries, shares(entries), starts, grows, hues)
        if params.kind == "pie":
            return Ring(self.theme, room, entries, shares(entries), icons, starts, grows, hues)
        stands = Standing(entries, params.rising, params.tallest, params.shortest, params.sizes)
        turn = self._turn(entries, max(starts) + grows - 6)
        return Bars(self.theme, room, entries, stands.heights, icons, starts, stands.largest, grows, turn)

    def _turn(self, entries: list[Measured], ready: int) -> Turn | None:
        """The bar that takes a colour, and when: on its word, but not before all bars stand."""
        if not self.params.turned:
            return None
        number = number_of(self.params.turned[0], entries)
        frame = min(max(self._frames_of(["turn-1"])[0], ready), max(0, self.brief.frames - 20))
        return None if number is None else Turn(number, coloured(self.theme, self.params.turns or "red"), frame)

    def _level(self, room: Box) -> Filling:
        """A vessel that is filled: it is long enough on its way, and done on the word for its last level."""
        params, count = self.params, len(self.params.levels)
        moments = with_moments(self.brief, [f"level-{number + 1}" for number in range(count)]).moments
        land = moments[f"level-{count}"] - ANTICIPATION if count else round(LANDS * self.brief.frames)
        # a course is to be seen, whatever the words are
        land = max(land, round(LANDS * self.brief.frames)) if params.course else land
        start = moments["level-1"] - ANTICIPATION if count > 1 else land - LONGEST
        start, land = reached(max(0, start, land - LONGEST), [max(1, land)], self.brief.frames, self.fps)
        run = Run(start, land, params.stuck, params.course)
        levels = gauge(params.vessel, params.levels)
        told, ends = (params.from_colour, params.colour), (levels.first, levels.last)
        colours = vessel_colours(self.theme, params.vessel, params.content, told, ends)
        return Filling(self.theme, room, params.vessel, levels, colours, run)

    def _line(self, room: Box) -> Line:
        params = self.params
        spans = (params.over,) * bool(params.over and len(params.spans) == 1) + params.spans
        sign, own, last = (coloured(self.theme, each) for each in (params.sign_colour, params.colour, params.turns))
        told = Told(params.levels, params.way, spans, params.marks, params.sign, sign, own, last, self._size)
        foot = room.bottom + px((30 + (OVER if self._below else 0.0)) * self._size)
        above = Box(room.left + px(20), foot, room.right, room.top)
        return Line(self.theme, above, told, self._frames_of, self.brief.frames, self.fps)

    def _over(self) -> Mobject:
        """What a line goes over, at the end of its level axis."""
        room = self._room()
        words = self.text(self._below, width=0.9 * room.width / PX, height=OVER, size=60, role="muted", max_lines=1)
        words.move_to(room.at(0.5, 1.0) + np.array([0.0, px(0.5 * OVER), 0.0]))
        return words.shift(np.array([room.right - words.get_right()[0], 0.0, 0.0]))

    def _starts(self, name: str, count: int) -> list[int]:
        """The frames on which entries come, each on its own word, in whatever order they are said.

        Those without names come soon one after another.
        """
        if name == "entry" and not self.params.items:
            return [number * APART for number in range(count)]
        return self._frames_of([f"{name}-{number}" for number in range(1, count + 1)])

    def _frames_of(self, names: list[str]) -> list[int]:
        moments = with_moments(self.brief, names).moments
        return [max(0, moments[each] - ANTICIPATION) for each in names]

    def _picture(self, entry: Measured) -> Mobject | None:
        """The art for what an entry names; a letter has none."""
        if len(entry.label) < 2:
            return None
        for item in (*self.params.items, entry.label):
            if entry.label in item:
                try:
                    return self.art(item)
                except KeyError:
                    continue
        return None
