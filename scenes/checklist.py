"""A list whose entries come as they are named, each ticked when it has been said."""

from __future__ import annotations

from typing import Any, ClassVar

import numpy as np
from manim import (
    DOWN,
    LEFT,
    RIGHT,
    UP,
    CapStyleType,
    Create,
    Group,
    LineJointType,
    RoundedRectangle,
    VMobject,
)

from cuereel.scene import Box, CueScene, SceneParams, Takes, moment, phrase, px
from cuereel.scene.base import ANTICIPATION
from cuereel.scene.card import card, mix, rounded
from cuereel.scene.lettering import width_of
from cuereel.scene.motion import ease_out, pop, rise
from cuereel.scene.score import Planned, Score
from cuereel.scene.setting import drawable
from cuereel.scene.stage import PX

GAP = 26


class Checklist(CueScene):
    """Up to eight entries on cards below one another; the place of each is there from the start."""

    class Params(SceneParams):
        """The entries, and what they are a list of."""

        items: tuple[str, ...] = ()
        title: str = ""

    PHRASES = (
        phrase(
            "[a] (list|checklist) of {items}",
            "(bullets|bullet points|checkmarks) [for|of|with] {items}",
            "(daftar|senarai|checklist) {items}",
            "(poin|butir|centang) {items}",
            items=["{items}"],
        ),
        phrase("[a] (list|checklist) (titled|called|judul|berjudul) {title}", title="{title}"),
        phrase("checklist", "[a] list [appears]", "bullet points", "daftar", "daftar centang", items=[]),
    )
    MOMENTS = (
        moment("item", "{item}", each="items"),
        moment("tick", "{item}", each="items", edge="end"),
    )
    SAID = ("items",)
    TAKES = (Takes("enumeration", sets={"items": ["{it}"]}, unless="items"),)
    EXAMPLE: ClassVar[dict[str, Any]] = {"title": "Prasyarat", "items": ["Laptop", "Akses internet", "Rasa ingin tahu"]}

    def construct(self) -> None:
        self.score = Score(self)
        family = self.theme.fonts["words"]
        items = [drawable(item, family).strip() or "?" for item in self.params.items]
        box = self._heading(Box(self.stage.clear.left, self.stage.clear.bottom, self._right(), self.stage.clear.top))
        rows = self._rows(box, max(1, len(items)))
        for number, item in enumerate(items):
            self._plan(number, item, rows[number], len(items))
        self.score.perform()

    # -- the set

    def _right(self) -> float:
        return min(self.stage.clear.right, self.stage.lower.right)

    def _heading(self, box: Box) -> Box:
        """The title at the top, if there is one; gives the room below it."""
        if not self.params.title:
            return box.inset(20)
        words = drawable(self.params.title, self.theme.fonts["words"])
        heading = self.text(words, box.width / PX, 130, size=110, max_lines=1, weight="heavy", align=LEFT)
        heading.move_to(np.array([box.left, box.top, 0.0]), aligned_edge=UP + LEFT)
        rule = rounded(180, 12, 6, self.colour("accent")).next_to(heading, DOWN, buff=px(24), aligned_edge=LEFT)
        self.add(heading, rule)
        return Box(box.left, box.bottom, box.right, float(rule.get_bottom()[1]) - px(44))

    def _rows(self, box: Box, count: int) -> list[Box]:
        pitch = min(px(262), (box.height + px(GAP)) / count)
        spare = max(0.0, box.height - count * pitch + px(GAP)) * 0.35
        tops = [box.top - spare - number * pitch for number in range(count)]
        return [Box(box.left, top - pitch + px(GAP), box.right, top) for top in tops]

    # -- an entry

    def _plan(self, number: int, item: str, box: Box, count: int) -> None:
        width, height = box.width / PX, box.height / PX
        place = RoundedRectangle(width=box.width, height=box.height, corner_radius=min(px(30), box.height / 2))
        place.set_fill(self.colour("surface"), opacity=0.35).set_stroke(self.colour("line"), px(3) * 100, 0.7)
        self.add(place.move_to(box.center))
        side = min(104.0, height * 0.58)
        square = RoundedRectangle(width=px(side), height=px(side), corner_radius=px(side * 0.26))
        square.move_to(box.at(0, 0.5) + RIGHT * px(34 + side / 2))
        empty = square.copy().set_fill(opacity=0).set_stroke(self.colour("line"), px(6) * 100, 1)
        self.add(empty)
        face = card(self.theme, width, height, face="raised", radius=30, lift=22).shift(box.center)
        room = width - side - 110
        fits = width_of(item, 62, self.theme.fonts["words"], "semibold") <= room
        words = self.text(item, room, height - 28, size=84, weight="semibold", align=LEFT, max_lines=1 if fits else 3)
        words.move_to(np.array([square.get_right()[0] + px(38), box.center[1], 0.0]), aligned_edge=LEFT)
        ring = empty.copy().set_stroke(self.colour("muted"))
        shown = Group(face, ring, words)
        start = self._frame("item", number, count, 0.0)
        done = max(start + 6, min(self._frame("tick", number, count, 0.6), self.brief.frames - 8))
        self.score.at(start - ANTICIPATION, rise(shown, 0.3, by=70, way=RIGHT))
        self.score.at(done - ANTICIPATION, *self._ticking(square, side))

    def _ticking(self, square: VMobject, side: float) -> list[Planned]:
        filled = rounded(side, side, side * 0.26, mix(self.colour("good"), "#FFFFFF", 0.15), self.colour("good"))
        filled.move_to(square)
        tick = VMobject(stroke_color=self.colour("on_accent"), stroke_width=px(side * 0.13) * 100)
        corners = [[-0.25, 0.0, 0], [-0.06, -0.2, 0], [0.27, 0.2, 0]]
        tick.set_points_as_corners([np.array(corner) * px(side) for corner in corners]).move_to(square)
        tick.set_cap_style(CapStyleType.ROUND)
        tick.joint_type = LineJointType.ROUND
        return [pop(filled, 0.25, small=0.5), Create(tick, run_time=0.25, rate_func=ease_out)]

    def _frame(self, name: str, number: int, count: int, share: float) -> int:
        """The frame of an entry's moment; where there is none, the entries divide the shot evenly."""
        for moment_name in (f"{name}-{number + 1}", name if count == 1 else ""):
            if self.has(moment_name):
                return self.frame_of(moment_name)
        return round((number + share) * self.brief.frames / (count + 0.4))
