"""A list whose rows light up as they are named, each with its picture on a disc, and are ticked when they are said."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

import numpy as np
from manim import Mobject
from pydantic import Field

from cuereel.scene import Box, CueScene, SceneParams, Takes, moment
from cuereel.scene.card import rounded
from cuereel.scene.entry import Item, entries, picture, wording
from cuereel.scene.field import floor, squares
from cuereel.scene.keys import MOST, Keys
from cuereel.scene.list_pen import ListPen
from cuereel.scene.list_places import parted, rooms, span_of, stacked, wanted
from cuereel.scene.list_times import list_times
from cuereel.scene.listed import PHRASES
from cuereel.scene.marked import MarkStep, is_name, which
from cuereel.scene.roundel import Roundel
from cuereel.scene.setting import drawable
from cuereel.scene.stage import PX, px
from cuereel.scene.tally import Tally
from cuereel.scene.ticked import Ticked
from cuereel.scene.ticked_room import LARGEST_BOX, box_side, type_size
from cuereel.scene.workbench import Workbench, at_a_computer

UNLIKE = 1.3
"""How much larger than another the type of a row may be."""


class Checklist(CueScene):
    """One to eight entries as wide rows below one another; the request ticks each off when it has been said."""

    class Params(SceneParams):
        """The entries in order, each its words or `{text, icon}`, and what they are a list of.

        Each is ticked when it has been said; with `ticked: false` none is. Or `steps` tell which are: mappings with one
        verb, an entry (its words, its number, "first 2", "last", "all", "all but Soap") to `check`, to `strike` out, or
        to `leave` as it is. An entry whose text is empty is one that nobody names.
        """

        items: tuple[str | Item, ...] = ()
        title: str = ""
        ticked: bool = True
        steps: tuple[MarkStep, ...] = Field(default=(), max_length=8)

    PHRASES = PHRASES
    MOMENTS = (
        moment("item", "{item}", "{item.text}", each="items"),
        moment("tick", "{item}", "{item.text}", each="items", edge="end"),
        moment("check", "{item}", "tick", "check", "done", "dicentang", "selesai", each="steps.check", sound="tick"),
        moment("strike", "{item}", "crossed", "cross", "dicoret", "coret", each="steps.strike", sound="type"),
    )
    SAID = ("items",)
    TAKES = (Takes("enumeration", sets={"items": ["{it}"]}, unless="items"),)
    ART = ("items", "items.icon", "items.text")
    LETTERED = ("items", "items.text")
    EXAMPLE: ClassVar[dict[str, Any]] = {
        "title": "Prasyarat",
        "items": ["Laptop", "Internet", {"text": "Rasa ingin tahu", "icon": "otak"}],
    }

    def construct(self) -> None:
        asked, words = self._listed()
        self._times = list_times(self.brief, words, self.params.steps, ticked=self.params.ticked)
        screened = at_a_computer(words)
        room, aside = rooms(self.stage, captioned=self.brief.captioned, screened=screened)
        room = self._heading(room)
        art = [picture(self, entry) for entry in asked]
        heights = [0.0] * len(words)
        self._tally: Tally | None = None
        self._roundel: Roundel | Workbench | None = None
        halves = None
        if any(art) or screened:
            captioned = self.brief.captioned
            halves = parted(self.stage, self.theme, room, aside, words, captioned=captioned, screened=screened)
        if halves:
            room, disc = halves
            self._roundel = self._told_on(disc, asked, art, screened)
            art = [None] * len(asked)
            heights = wanted(self.stage, self.theme, room, words) if self.stage.portrait else heights
        elif aside:
            self._tally = Tally(self.theme, aside, sorted(self._times.ticks))
        self._rows = self._ticked(stacked(room, heights), words, art)
        self._put()
        self._marks = list(zip(self._times.ticks, self._times.strikes, strict=True))
        while self.frame_number < self.brief.frames:
            self._pose(self.frame_number)
            self.hold_frames(1)

    # -- what is drawn

    def _ticked(self, places: Sequence[Box], words: Sequence[str], art: Sequence[Mobject | None]) -> list[Ticked]:
        """The rows, in type and with boxes that do not differ much."""
        listed = zip(places, words, art, strict=True)
        given = [(place, span_of(self.stage, place), text, icon) for place, text, icon in listed]
        side = min(map(box_side, places)) if len({place.height for place in places}) > 1 else LARGEST_BOX
        size = min(type_size(self.theme, place, span, text, icon, side) for place, span, text, icon in given)
        return [
            Ticked(self.theme, place, span, number, text, icon, UNLIKE * size, side)
            for number, (place, span, text, icon) in enumerate(given, start=1)
        ]

    def _put(self) -> None:
        """All of it on the stage, the ground first."""
        done = self._tally or self._roundel
        self._pen = ListPen(self.theme, self._rows, self._times, self.brief.frames, done.end if done else None)
        self._keys = self._numbered()
        self.add(squares(self.stage, self.theme), floor(self.stage, self.theme, self.colour("cool")))
        self.add(*([done.mobject] if done else []), *[row.slot for row in self._rows])
        self.add(*[row.mobject for row in self._rows], *self._title, *[row.ring for row in self._rows])
        self.add(*([self._keys.mobject] if self._keys else []), self._pen.mobject)

    def _told_on(self, place: Box, asked: list[Item], art: list[Mobject | None], screened: bool) -> Roundel | Workbench:
        """What shows each entry as it is said: a laptop where they are done at one, else a disc."""
        times = self._times
        if not screened:
            return Roundel(self.theme, place, art, times.starts, times.ticks, times.ends)
        listed = list(zip([wording(self, entry) for entry in asked], art, strict=True))
        greeting = self.by_language(en="Hello", id="Halo"), self.by_language(en="world", id="dunia")
        return Workbench(self.theme, place, listed, times.starts, times.ends, greeting)

    def _numbered(self) -> Keys | None:
        """The keys that become the rows, in a tall frame; words of what is before them would be in their way."""
        if not self.stage.portrait or self.brief.captioned or self._title or len(self._rows) > MOST:
            return None
        boxes, slots = [row.box for row in self._rows], [row.slot for row in self._rows]
        return Keys(self.stage, self.theme, boxes, self._rows[0].side, slots)

    def _heading(self, room: Box) -> Box:
        """The title at the top, if there is one; gives the room below it."""
        self._title: list[Mobject] = []
        words = drawable(self.params.title, self.theme.fonts["words"]).strip() if self.params.items else ""
        if not words:
            return room
        left = max(room.left, self.stage.text.left)
        right = min(room.right, self.stage.text.right)
        heading = self.text(words, (right - left) / PX, 130, size=110, max_lines=1, weight="heavy")
        heading.move_to(np.array([left + heading.width / 2, room.top - heading.height / 2, 0.0]))
        rule = rounded(180, 12, 6, self.colour("accent"))
        rule.move_to(np.array([left + rule.width / 2, heading.get_bottom()[1] - px(30), 0.0]))
        self._title = [heading, rule]
        return Box(room.left, room.bottom, room.right, float(rule.get_bottom()[1]) - px(40))

    # -- what is planned

    def _listed(self) -> tuple[list[Item], list[str]]:
        """The entries and their words: those of the list, and those that only a mark names."""
        params = self.params
        asked = entries(params.items, params.title) if params.items or not params.steps else []
        for step in params.steps:
            if not which(step.words, [wording(self, entry) for entry in asked]) and is_name(step.words):
                asked.append(Item(text=step.words))
        asked = asked or entries((), params.title)
        return asked, [wording(self, entry) if entry.text else "" for entry in asked]

    # -- what moves

    def _pose(self, frame: int) -> None:
        times = self._times
        for number, row in enumerate(self._rows):
            following = times.starts[number + 1] if number + 1 < len(self._rows) else None
            again = self._pen.again(number, frame)
            row.pose(frame, times.starts[number], times.ends[number], self._marks[number], following, self.fps, again)
        if self._keys:
            self._keys.pose(frame)
        if self._tally:
            self._tally.pose(frame)
        if self._roundel:
            self._roundel.pose(frame, self.fps)
        self._pen.pose(frame, seen=self._keys is None or frame >= self._keys.landed(0))
