"""A chart: bars that grow to what they measure, a ring of shares, or a line that goes up and down."""

from __future__ import annotations

from typing import Any, ClassVar, Literal

from manim import Mobject
from pydantic import Field

from cuereel.scene import Box, CueScene, SceneParams, moment
from cuereel.scene.base import ANTICIPATION
from cuereel.scene.chart.bars import Bars
from cuereel.scene.chart.curve import Curve
from cuereel.scene.chart.measured import Measured, heights, largest, measured, shares
from cuereel.scene.chart.ring import Ring
from cuereel.scene.chart.wording import PHRASES
from cuereel.scene.count.backdrop import backdrop
from cuereel.scene.score import in_time, with_moments
from cuereel.scene.setting import drawable
from cuereel.scene.stage import px

COLOURS = {"red": "bad", "green": "good", "blue": "cool", "yellow": "warn"}
"""The theme's colours for those that an author names."""

HEADING = 150.0
"""px that the label takes above it."""

Shown = Bars | Ring | Curve
"""What a chart is drawn as."""


DONE, APART = 36, 10
"""Frames that the last entry has at least, to be whole and seen before the cut, and from one to the next then."""


class Chart(CueScene):
    """Two to six bars that grow to their figures, a ring of two to six shares, or a line that goes up and down."""

    class Params(SceneParams):
        """What is drawn: the entries of bars and of a pie, each a label and its figure ("cats 40"), or a line's way.

        Figures with different units stand on one scale; without figures, the one named in `tallest` is the highest bar.
        The `label` stands above; the `colour` is that of a line, which is else green as it rises and red as it falls.
        """

        kind: Literal["bars", "pie", "line"] = "bars"
        items: tuple[str, ...] = Field(default=(), max_length=6)
        tallest: str = ""
        way: tuple[Literal["up", "down"], ...] = Field(default=(), max_length=4)
        label: str = ""
        colour: Literal["", "red", "green", "blue", "yellow"] = ""

    PHRASES = PHRASES
    MOMENTS = (
        moment("entry-{n}", "{item}", each="items", sound="pop"),
        moment("leg-{n}", "{item}", each="way", sound="whoosh"),
    )
    ART = ("items",)
    LETTERED = ("items",)
    EXAMPLE: ClassVar[dict[str, Any]] = {"items": ["Kucing 40", "Anjing 60"]}

    def construct(self) -> None:
        family = self.theme.fonts["words"]
        self._entries = [measured(drawable(item, family)) for item in self.params.items]
        self.add(backdrop(self.stage, self.theme, self._foot, self.colour("cool")))
        self._shown_as = shown = self._shown()
        self.add(shown.mobject)
        if self.params.label:
            self.add(self._heading())
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
        beside = self.stage.portrait and self.params.kind == "bars"
        right = min(text.right, lower.right) if beside else text.right
        return Box(text.left, self._foot, right, text.top - (px(HEADING) if self.params.label else 0.0))

    def _heading(self) -> Mobject:
        text = self.stage.text
        top = Box(text.left, text.top - px(HEADING), text.right, text.top)
        return self.text(self.params.label, height=HEADING - 20, size=92, weight="heavy", max_lines=1).move_to(
            top.center
        )

    def _shown(self) -> Shown:
        room, entries = self._room(), self._entries or [Measured("?")]
        if self.params.kind == "line":
            way = self.params.way or ("up",)
            starts = sorted(self._starts("leg", len(way)))
            above = Box(room.left + px(20), room.bottom + px(30), room.right, room.top)
            colour = self.colour(COLOURS[self.params.colour]) if self.params.colour else ""
            return Curve(self.theme, above, way, starts, self.fps, colour)
        starts, icons = self._starts("entry", len(entries)), [self._picture(each) for each in entries]
        if self.params.kind == "pie":
            return Ring(self.theme, room, entries, shares(entries), icons, starts)
        stand, won = heights(entries, self.params.tallest), largest(entries, self.params.tallest)
        return Bars(self.theme, room, entries, stand, icons, starts, won)

    def _starts(self, name: str, count: int) -> list[int]:
        """The frames on which entries come, each on its own word, in whatever order they are said."""
        names = [f"{name}-{number}" for number in range(1, count + 1)]
        moments = with_moments(self.brief, names).moments
        starts = [max(0, moments[each] - ANTICIPATION) for each in names]
        order = sorted(range(count), key=lambda number: starts[number])
        done = in_time([starts[number] for number in order], self.brief.frames, DONE, APART)
        return [done[order.index(number)] for number in range(count)]

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
