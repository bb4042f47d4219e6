"""A chart: bars that grow to what they measure, a ring of shares, or a line through its figures."""

from __future__ import annotations

from typing import Any, ClassVar, Literal

import numpy as np
from manim import Mobject
from pydantic import Field

from cuereel.scene import Box, CueScene, SceneParams, moment
from cuereel.scene.base import ANTICIPATION
from cuereel.scene.chart.bars import GROWS, Bars
from cuereel.scene.chart.curve import DRAWN, Curve
from cuereel.scene.chart.filling import Filling, Run
from cuereel.scene.chart.gauge import Vessel, gauge
from cuereel.scene.chart.hues import Colour, coloured, vessel_colours
from cuereel.scene.chart.levels import Way, bare, in_turn, paces, stations
from cuereel.scene.chart.measured import Measured, completed, heights, largest, measured, parts, shares, steps_of
from cuereel.scene.chart.meters import Meters
from cuereel.scene.chart.pacing import paced
from cuereel.scene.chart.pair import Pair
from cuereel.scene.chart.ring import Ring
from cuereel.scene.chart.stack import Stack
from cuereel.scene.chart.wording import PHRASES
from cuereel.scene.count.backdrop import backdrop
from cuereel.scene.count.timing import reached
from cuereel.scene.score import with_moments
from cuereel.scene.setting import drawable
from cuereel.scene.stage import PX, px

HEADING = 150.0
"""px that the label takes above it."""

Shown = Bars | Meters | Ring | Curve | Filling | Pair | Stack
"""What a chart is drawn as."""


APART = {"entry": 10, "leg": 16}
"""Frames from one entry, or leg of a line, to the next, where the cut comes too soon for all to keep to their words."""

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
        A "level" fills or empties a `vessel` from the first of two `levels` to the last (a lone one is where it ends),
        and turns from one colour to the other on its way; one that is `stuck` cannot go on from there; its `course`
        tells how it goes. The `content` is what a glass or a jar holds.
        """

        kind: Literal["bars", "meters", "pie", "line", "pair", "level", "stack"] = "bars"
        items: tuple[str, ...] = Field(default=(), max_length=6)
        tallest: str = ""
        rising: Literal["", "up", "down"] = ""
        way: tuple[Way, ...] = Field(default=(), max_length=4)
        levels: tuple[str, ...] = Field(default=(), max_length=6)
        over: str = ""
        label: str = ""
        colours: tuple[Colour, ...] = Field(default=(), max_length=6)
        colour: Colour = ""
        from_colour: Colour = ""
        vessel: Vessel = "bar"
        content: Literal["", "coffee", "tea", "milk", "juice", "water"] = ""
        stuck: bool = False
        course: Literal["", "slow then fast", "fast then slow"] = ""

    PHRASES = PHRASES
    MOMENTS = (
        moment("entry-{n}", "{item}", each="items", sound="pop"),
        moment("level-{n}", "{item}", each="levels", sound="pop"),
        moment("leg-{n}", "{item}", each="way", sound="whoosh"),
    )
    ART = ("items",)
    LETTERED = ("items", "levels")
    EXAMPLE: ClassVar[dict[str, Any]] = {"items": ["Kucing 40", "Anjing 60"]}

    def construct(self) -> None:
        family = self.theme.fonts["words"]
        told = [drawable(item, family) for item in self.params.items]
        self._entries = [Measured(item) if self.params.rising else measured(item) for item in told]
        self.add(backdrop(self.stage, self.theme, self._foot, self.colour("cool")))
        self._shown_as = shown = self._shown()
        self.add(shown.mobject)
        if self.params.label:
            self.add(self._heading())
        if self.params.over and self.params.kind == "line":
            self.add(self._over())
        while self.frame_number < self.brief.frames:
            shown.pose(self.frame_number)
            self.hold_frames(1)

    @property
    def _foot(self) -> float:
        """Where what stands ends, above the captions."""
        return self.stage.clear.bottom + px(26) if self.brief.captioned else self.stage.text.bottom + px(40)

    def _room(self) -> Box:
        """Where it stands: below its heading; bars, whose labels are low, beside the platform's buttons."""
        text, lower = self.stage.text, self.stage.lower
        beside = self.stage.portrait and self.params.kind in ("bars", "meters")
        right = min(text.right, lower.right) if beside else text.right
        return Box(text.left, self._foot, right, text.top - (px(HEADING) if self.params.label else 0.0))

    def _heading(self) -> Mobject:
        text, room = self.stage.text, self._room()
        top = Box(room.left, text.top - px(HEADING), room.right, text.top)
        words = self.text(
            self.params.label, width=top.width / PX, height=HEADING - 20, size=92, weight="heavy", max_lines=1
        )
        return words.move_to(top.center)

    def _shown(self) -> Shown:
        room, entries = self._room(), completed(self._entries) or [Measured("")] * NAMELESS
        if self.params.kind == "line":
            return self._line(room)
        if self.params.kind == "level":
            return self._level(room)
        hues = [coloured(self.theme, each) for each in self.params.colours]
        # colours that are fewer are those of the entries told last
        hues = [*[""] * (len(entries) - len(hues)), *hues][: len(entries)]
        if self.params.kind == "pair":
            named, ways = (*self.params.items, "", "")[:2], (*self.params.way, "up", "up")[:2]
            return Pair(
                self.theme, room, named, ways, self._starts("entry", len(named)), self.fps, hues, self.brief.frames
            )
        starts, grows = paced(self._starts("entry", len(entries)), self.brief.frames, GROWS, APART["entry"])
        high = steps_of(len(entries), self.params.rising) or heights(entries, self.params.tallest)
        won = None if self.params.rising else largest(entries, self.params.tallest)
        if self.params.kind == "meters":
            return Meters(self.theme, room, entries, parts(entries), starts, won, grows)
        icons = [self._picture(each) for each in entries]
        if self.params.kind == "stack":
            return Stack(self.theme, room, entries, shares(entries), starts, grows, hues)
        if self.params.kind == "pie":
            return Ring(self.theme, room, entries, shares(entries), icons, starts, grows, hues)
        return Bars(self.theme, room, entries, high, icons, starts, won, grows)

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
        colours = vessel_colours(self.theme, params.vessel, params.content, params.from_colour, params.colour)
        return Filling(self.theme, room, params.vessel, gauge(params.vessel, params.levels), colours, run)

    def _line(self, room: Box) -> Curve:
        levels, way = self.params.levels, self.params.way
        points = stations(levels, way) if levels else bare(way or ("up",))
        told = [f"{name}-{number}" for name, number in in_turn(levels, way or ("up",) * (not levels))]
        come = self._frames_of(told)
        # the first point has a moment of its own where it is a level
        come = come if len(come) == len(points) else [come[0], *come][: len(points)]
        come += [come[-1]] * (len(points) - len(come))
        legs, drawn = paced(come[1:], self.brief.frames, DRAWN, APART["leg"])
        told_paces = paces(levels, way or ("up",) * (not levels), len(points) - 1)
        foot = room.bottom + px(30 + (OVER if self.params.over else 0.0))
        above = Box(room.left + px(20), foot, room.right, room.top)
        colour = coloured(self.theme, self.params.colour)
        return Curve(self.theme, above, points, [come[0], *sorted(legs)], self.fps, colour, drawn, told_paces)

    def _over(self) -> Mobject:
        """What a line goes over, at the end of its level axis."""
        room = self._room()
        words = self.text(
            self.params.over, width=0.9 * room.width / PX, height=OVER, size=60, role="muted", max_lines=1
        )
        words.move_to(room.at(0.5, 1.0) + np.array([0.0, px(0.5 * OVER), 0.0]))
        return words.shift(np.array([room.right - words.get_right()[0], 0.0, 0.0]))

    def _starts(self, name: str, count: int) -> list[int]:
        """The frames on which entries come, each on its own word, in whatever order they are said."""
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
