"""Icons or marks: one is drawn on its plan, turns real on its word and becomes another; more stand in a row."""

from __future__ import annotations

from pydantic import Field

from cuereel.scene import CueScene, SceneParams, Takes, moment, phrase
from cuereel.scene.base import ANTICIPATION
from cuereel.scene.exhibit import ROOM
from cuereel.scene.icon.change import Change, ring_about, sheet
from cuereel.scene.icon.row import Row
from cuereel.scene.outline import Outline
from cuereel.scene.stage import Box, Stage, px

NEAR = 70
"""px from what the stand reaches down to, less its plate, to the captions: their plates stand 40 px apart."""

ROUND = 12
"""Radius of the corners of what a cut carries over, in px."""

TOGETHER = 3
"""Icons from which on all stay, each in its own bay."""

PLANNED = 0.28, 1.0
"""The share of the shot, and the seconds, for which the first thing is no more than its plan at the longest."""


class Icons(CueScene):
    """One to six icons or marks, each turning real on its word; two fold into each other, more stand together."""

    class Params(SceneParams):
        """What is shown, in order: names of things, notions or brands."""

        items: tuple[str, ...] = Field(min_length=1, max_length=6)

    PHRASES = (
        phrase(
            "{items} (icon|logo|icons|logos)",
            "(icon|logo|icons|logos|mark) (of|for) [the] {items}",
            "(ikon|logo|lambang) {items}",
            "(icons|logos) of {items} [(pop|pops|appear|appears) [up] [one after (other|another)]]",
            "[two|three|four|five|six|2|3|4|5|6] (icons|logos) [:] {items}",
            "[dua|tiga|empat|lima|2|3|4|5] (ikon|logo) [:] {items}",
            "^ (icon|icons|ikon) {items} [(muncul|keluar|tampil)] (berurutan|satu-satu|satu (per|demi) satu) "
            "[dengan] [(nama|namanya|nama-nama|label)] [di (bawah|bawahnya)]",
            of="brand",
        ),
        phrase(
            "{a} (icon|logo) , {b} (icon|logo)",
            "(ikon|logo) {a} , (ikon|logo) {b}",
            items=["{a}", "{b}"],
        ),
        phrase(
            "{a} (icon|logo) , {b} (icon|logo) , [and] {c} (icon|logo)",
            "(ikon|logo) {a} , (ikon|logo) {b} , [dan] (ikon|logo) {c}",
            items=["{a}", "{b}", "{c}"],
        ),
        phrase("(row|line|series) of icons", "(deretan|barisan) ikon", items=[]),
        phrase(
            "{a} (icon|logo) [,] [and] then {b} [(icon|logo)]",
            "(ikon|logo) {a} [,] (lalu|kemudian|terus) [(ikon|logo)] {b}",
            items=["{a}", "{b}"],
        ),
        phrase(
            "{a} (icon|logo) [that] (morphs|turns|changes|transforms|becomes) [into|to] {b}",
            "(ikon|logo) {a} (berubah|menjadi|jadi) [menjadi|jadi|ke] {b}",
            items=["{a}", "{b}"],
        ),
    )
    MOMENTS = (moment("show-{n}", "{item}", each="items"),)
    TAKES = (Takes("enumeration", sets={"items": ["{it}"]}, unless="items"),)
    ART = ("items",)
    LETTERED = ("items",)
    EXAMPLE = {"items": ["DB", "ChatGPT"]}

    @classmethod
    def outline(cls, stage: Stage, *, closing: bool) -> Outline:
        """It begins with the sheet of the plan, and ends with the ring of nodes about what has become of it."""
        box = _box(stage, NEAR)
        return ring_about(box) if closing else Outline(sheet(box, stage.frame), px(ROUND))

    def construct(self) -> None:
        items, lands = self.params.items, self._lands()
        if len(items) >= TOGETHER:
            box = _box(self.stage, NEAR)
            # a row has room above it, to grow in
            self._show: Row | Change = Row(self, items, lands, box.below(box.top - px(ROOM)))
        else:
            # nobody looks long at a mere plan: where its word comes late, the thing is there before it
            soon = min(lands[0], round(PLANNED[0] * self.brief.frames), round(PLANNED[1] * self.fps))
            self._show = Change(self, items, [soon, *lands[1:]], _box(self.stage, NEAR), lands[0])
        self.add(*self._show.mobjects)
        while self.frame_number < self.brief.frames:
            self._show.pose(self.frame_number)
            self.hold_frames(1)

    def _lands(self) -> list[int]:
        """The frame on which each icon starts to land; those without a moment share what time there is."""
        count, frames = len(self.params.items), self.brief.frames
        keys = [f"show-{n}" for n in range(1, count + 1)]
        given = [self.frame_of(key) - ANTICIPATION if self.has(key) else None for key in keys]
        lands: list[int] = []
        for number, frame in enumerate(given):
            before = lands[-1] if lands else 0
            later = next(((n, f) for n, f in enumerate(given) if n > number and f is not None), (count, frames))
            shared = before + round((later[1] - before) / (later[0] - number + 1)) if lands else min(8, later[1] // 2)
            lands.append(max(before + 2 if lands else 0, shared if frame is None else frame))
        return lands


def _box(stage: Stage, free: float) -> Box:
    """What is `free` px clear of the captions, and clear of what a platform puts at the right."""
    clear, lower = stage.clear, stage.lower
    top = stage.picture.top if stage.portrait else clear.top + px(20)
    middle = (clear.left + clear.right) / 2
    half = min(lower.right, clear.right) - middle
    return Box(middle - half, clear.bottom + px(free), middle + half, top)
