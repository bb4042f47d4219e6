"""A list whose rows light up as they are named, each with its picture on a disc, and are ticked when they are said."""

from __future__ import annotations

from typing import Any, ClassVar

import numpy as np
from manim import Mobject

from cuereel.scene import Box, CueScene, SceneParams, Takes, addition, moment, phrase
from cuereel.scene.base import ANTICIPATION
from cuereel.scene.card import rounded
from cuereel.scene.entry import Item, entries, picture, wording
from cuereel.scene.field import floor, squares
from cuereel.scene.keys import MOST, Keys
from cuereel.scene.motion import ease_in_out, ease_out
from cuereel.scene.rig import Rig, shifted
from cuereel.scene.roundel import Roundel
from cuereel.scene.score import with_moments
from cuereel.scene.setting import drawable
from cuereel.scene.shop.network import request
from cuereel.scene.stage import PX, px
from cuereel.scene.tally import Tally
from cuereel.scene.ticked import LARGEST_BOX, STROKE, Ticked, along, box_side, high_enough, type_size
from cuereel.scene.workbench import Workbench, at_a_computer

COME = "[(appears|appearing|pops|popping|comes|coming) [up|in] [one by one|one after another|line by line]]"
TURN = "(one by one|one at [a] time|one after (other|another))"
MUNCUL = "[(muncul|keluar|tampil)] [satu (per|demi) satu|satu-satu|satu satu|berurutan]"
"""How the rows come, which asks for nothing more."""

GAP = 30
"""px between two rows."""

EDGE = 34
"""px from a row to the side of the frame."""

TALLEST = (520.0, 430.0, 320.0)
"""px that a row is high at most, where there is one, where there are two, and where there are more."""

BENCH, DISC, LEAST = 620.0, 540.0, 126.0
"""px that the laptop and the disc are high at most, and a row at least beside them, with the gap to the next."""

BODY, SMALL, BOX = 54.0, 420.0, 92.0
"""px of the rows' type for which they get more of the height, px that the laptop or the disc keeps of it, and those of
a tick's box beside such rows."""

UNLIKE = 1.3
"""How much larger than another the type of a row may be."""

NIB, ASIDE = 0.25, 5
"""How far what ticks stands off the line that it draws, for the box's side; frames until it has made way for the tick.
"""

REST = 34
"""Frames after the last tick before the request goes round again."""


class Checklist(CueScene):
    """One to eight entries as wide rows below one another; the request ticks each off when it has been said."""

    class Params(SceneParams):
        """The entries in order, each its words or `{text, icon}`, and what they are a list of."""

        items: tuple[str | Item, ...] = ()
        title: str = ""

    PHRASES = (
        phrase(
            "[a] (list|checklist) of {items}",
            f"[a] (list|checklist|to-do list|todo list|to do list|task list|bullet points) {COME} : {{items}}",
            f"(daftar|senarai|ceklis|checklist|list|daftar centang|daftar tugas) {MUNCUL} : {{items}}",
            "(bullets|bullet points|checkmarks) [for|of|with] {items}",
            "(daftar|senarai|checklist) {items}",
            "(poin|butir|centang) {items}",
            items=["{items}"],
        ),
        addition(
            "[with] [green] (checks|ticks|check|tick|check marks|check mark|checkmarks|checkmark) "
            f"[(pop|pops|popping|appear|appears|show|come|comes) [up|in]] [{TURN}]",
            f"[each] [of them] [line|one|item] [being|is|gets|get] (ticked|checked) [off] [{TURN}]",
            f"(tick|check|mark) [them|each|all] [of them] [off] {TURN}",
            "each [one|of them|line|item] (gets|get|has) [green] (check|tick|check mark|checkmark)",
            "[dengan] [tanda] (centang|ceklis) [hijau] [(muncul|keluar)] [satu-satu|satu (per|demi) satu]",
            "(dicentang|diceklis) [satu-satu|satu (per|demi) satu]",
            items=[],
        ),
        addition(
            f"[(appear|appears|appearing|pop|pops) [up|in]] {TURN}",
            "[(muncul|keluar)] (satu-satu|satu (per|demi) satu)",
            items=[],
        ),
        addition(
            "with [a] [little|small] (icon|icons|picture|pictures) [(on|for|beside)] each [row|line|one]", items=[]
        ),
        phrase("[a] (list|checklist) (titled|called|judul|berjudul) {title}", title="{title}"),
        phrase("checklist", "[a] list [appears]", "bullet points", "daftar", "daftar centang", items=[]),
    )
    MOMENTS = (
        moment("item", "{item}", "{item.text}", each="items"),
        moment("tick", "{item}", "{item.text}", each="items", edge="end"),
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
        asked = entries(self.params.items, self.params.title)
        self._screened = at_a_computer([wording(self, entry) for entry in asked])
        room, aside = self._room()
        room = self._heading(room)
        self._starts, self._ticks = self._when(len(asked))
        art = [picture(self, entry) for entry in asked]
        self._roundel: Roundel | Workbench | None = None
        words = [wording(self, entry) for entry in asked]
        parted = self._parted(room, aside, words) if any(art) or self._screened else None
        if parted:
            room, disc = parted
            self._roundel = self._told_on(disc, asked, art)
            aside, art = None, [None] * len(asked)
        places = self._places(room, self._wanted(room, words) if parted and self.stage.portrait else [0.0] * len(words))
        listed = zip(places, words, art, strict=True)
        given = [(place, self._span(place), text, icon) for place, text, icon in listed]
        side = min(map(box_side, places)) if len({place.height for place in places}) > 1 else LARGEST_BOX
        size = min(type_size(self.theme, place, span, text, icon, side) for place, span, text, icon in given)
        self._rows = [
            Ticked(self.theme, place, span, number, text, icon, UNLIKE * size, side)
            for number, (place, span, text, icon) in enumerate(given, start=1)
        ]
        self._tally = Tally(self.theme, aside, self._ticks) if aside else None
        side = float(np.clip(0.5 * self._rows[0].side, 40, 84))
        self._pen = Rig(request(self.theme, side=side))
        self._keys = self._numbered()
        self.add(squares(self.stage, self.theme), floor(self.stage, self.theme, self.colour("cool")))
        done = self._tally or self._roundel
        self._goal = done.end if done else None
        self.add(*([done.mobject] if done else []), *[row.slot for row in self._rows])
        self.add(*[row.mobject for row in self._rows], *self._title, *[row.ring for row in self._rows])
        self.add(*([self._keys.mobject] if self._keys else []), self._pen.mobject)
        while self.frame_number < self.brief.frames:
            self._pose(self.frame_number)
            self.hold_frames(1)

    def _told_on(self, place: Box, asked: list[Item], art: list[Mobject | None]) -> Roundel | Workbench:
        """What shows each entry as it is said: a laptop where they are done at one, else a disc."""
        if not self._screened:
            return Roundel(self.theme, place, art, self._starts, self._ticks)
        listed = list(zip([wording(self, entry) for entry in asked], art, strict=True))
        greeting = self.by_language(en="Hello", id="Halo"), self.by_language(en="world", id="dunia")
        return Workbench(self.theme, place, listed, self._starts, self._ticks, greeting)

    def _numbered(self) -> Keys | None:
        """The keys that become the rows, in a tall frame; words of what is before them would be in their way."""
        if not self.stage.portrait or self.brief.captioned or self._title or len(self._rows) > MOST:
            return None
        boxes, slots = [row.box for row in self._rows], [row.slot for row in self._rows]
        return Keys(self.stage, self.theme, boxes, self._rows[0].side, slots)

    # -- what is planned

    def _room(self) -> tuple[Box, Box | None]:
        """Where the rows may stand, and where it is told how many are done."""
        stage, frame = self.stage, self.stage.frame
        top = min(stage.text.top, stage.picture.top - px(20), frame.top - px(44))
        bottom = stage.clear.bottom + px(30) if self.brief.captioned else stage.text.bottom
        if stage.portrait:
            caption = stage.caption
            # below the captions it is scenery; where there are none it stands in their place, above the platform's row
            free = bottom, caption.top - px(24)
            low, high = (frame.bottom + px(90), stage.text.bottom) if self.brief.captioned else free
            rows = Box(frame.left + px(EDGE), max(bottom, caption.top + px(20)), frame.right - px(EDGE), top)
            return rows, Box(frame.left, low, frame.right, high)
        if frame.width > 1.2 * frame.height:
            right = stage.text.left + (0.52 if self._screened else 0.68) * stage.text.width
            half = (0.32 if self._screened else 0.24) * frame.height
            low, high = frame.center[1] - half, frame.center[1] + half
            aside = Box(right + px(40), low, frame.right - px(60), high)
            return Box(stage.text.left, bottom, right, top), aside
        return Box(frame.left + px(EDGE), bottom, frame.right - px(EDGE), top), None

    def _parted(self, room: Box, aside: Box | None, words: list[str]) -> tuple[Box, Box] | None:
        """Rooms for the rows and for a disc with what is said; None where that leaves too little for the rows."""
        if aside is None or (self.stage.portrait and self.brief.captioned):
            return None
        if not self.stage.portrait:
            return room, aside
        low, text = self.stage.text.bottom - px(130 if self._screened else 40), self.stage.text
        most = low + min(px(BENCH if self._screened else DISC), 0.58 * (room.top - low))
        cut = min(most, max(low + px(SMALL), room.top - sum(self._wanted(room, words)) - len(words) * px(GAP) - px(60)))
        rows = Box(room.left, cut + px(60), room.right, room.top)
        if rows.height / len(words) < px(LEAST):
            return None
        middle = float(self.stage.frame.center[0])
        if self._screened:
            return rows, Box(room.left, low, room.right, cut)
        half = min(middle - text.left, self.stage.lower.right - middle)
        return rows, Box(middle - half, low, middle + half, cut)

    def _span(self, place: Box) -> tuple[float, float]:
        """From where to where words may stand in a row: beside the platform's buttons less far."""
        text, lower = self.stage.text, self.stage.lower
        right = min(text.right, lower.right) if place.bottom < lower.top else text.right
        return text.left + px(40), right

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

    def _wanted(self, room: Box, words: list[str]) -> list[float]:
        """How high each row is best (scene units), beside what shows the entries."""
        span = self._span(room)
        return [px(max(LEAST, high_enough(self.theme, room, span, each, BODY, BOX))) for each in words]

    @staticmethod
    def _places(room: Box, wanted: list[float]) -> list[Box]:
        """One below another: equally high, but where some need more for their words."""
        count = len(wanted)
        gap = min(px(GAP), 0.16 * room.height / count)
        if max(wanted) > (room.height - (count - 1) * gap) / count:
            share = min(1.0, (room.height - (count - 1) * gap) / sum(wanted))
            tops = [room.top - share * sum(wanted[:at]) - at * gap for at in range(count)]
            return [Box(room.left, top - share * high, room.right, top) for top, high in zip(tops, wanted, strict=True)]
        pitch = min(px(TALLEST[min(count, 3) - 1]) + gap, (room.height + gap) / count)
        top = room.top - (room.height + gap - count * pitch) * 0.4
        tops = [top - number * pitch for number in range(count)]
        return [Box(room.left, each - pitch + gap, room.right, each) for each in tops]

    def _when(self, count: int) -> tuple[list[int], list[int]]:
        """The frames on which each entry starts to come, and on which its tick does."""
        numbers = [""] if count == 1 and not self.has("item-1") else [f"-{number + 1}" for number in range(count)]
        brief = with_moments(self.brief, [f"{name}{number}" for number in numbers for name in ("item", "tick")])
        starts: list[int] = []
        ticks: list[int] = []
        for number in numbers:
            start = max(0, brief.moments[f"item{number}"] - ANTICIPATION)
            starts.append(max(start, starts[-1] + 2) if starts else start)
            end = min(brief.moments[f"tick{number}"] - ANTICIPATION, self.brief.frames - 8)
            ticks.append(max(starts[-1] + 3, end))
        return starts, ticks

    # -- what moves

    def _pose(self, frame: int) -> None:
        for number, row in enumerate(self._rows):
            following = self._starts[number + 1] if number + 1 < len(self._rows) else None
            again = self._again(number, frame)
            row.pose(frame, self._starts[number], self._ticks[number], following, self.fps, again)
        if self._keys:
            self._keys.pose(frame)
        if self._tally:
            self._tally.pose(frame)
        if self._roundel:
            self._roundel.pose(frame, self.fps)
        self._pose_pen(frame)

    def _again(self, number: int, frame: int) -> float:
        """How far a row is lit on a later round, when all have been ticked and the shot goes on."""
        share = self._round(frame)
        return 0.0 if share is None else float(np.clip(1.3 - abs(share * len(self._rows) - number - 0.5) * 1.3, 0, 1))

    def _round(self, frame: int) -> float | None:
        """How much of a round down the rows is done; None before the first, or where there is no time for one."""
        begin, lap = max(self._ticks) + REST, 16 * len(self._rows) + 24
        if frame < begin or self.brief.frames - begin < lap:
            return None
        return ((frame - begin) % lap) / lap

    def _pose_pen(self, frame: int) -> None:
        """The request waits in the box of the row that comes, draws its tick, and goes on to the next one."""
        done = sum(tick <= frame for tick in self._ticks)
        share = self._round(frame)
        if share is not None:
            place = self._past(share)
        elif not done:
            place = self._rows[0].box + np.array([0.0, px(7) * np.sin(frame / 7), 0.0])
        else:
            place = self._after(done - 1, frame)
        self._pen.pose(shifted(place[0], place[1]))
        self._pen.fade(1.0 if self._keys is None else float(frame >= self._keys.landed(0)))

    def _after(self, number: int, frame: int) -> np.ndarray:
        """Where it is after a row's tick has begun: it writes with its lower corner, and makes way."""
        row, since = self._rows[number], frame - self._ticks[number] + 1
        nib = px(NIB * row.side) * np.array([1.0, 1.0, 0.0])
        if since <= STROKE:
            return np.asarray(along(row.corners, since / STROKE)[1] + nib)
        end = row.corners[-1] + nib
        if number + 1 == len(self._rows):
            goal = self._corner(row) if self._goal is None else self._goal
            gone, below = ease_out(min(1.0, (since - STROKE) / 12)), np.array([row.box[0], goal[1], 0.0])
            # it goes down past the side of the words, and then along
            return np.asarray((1 - gone) ** 3 * end + 3 * (1 - gone) * gone * below + gone**3 * goal)
        corner, goal = self._corner(row), self._rows[number + 1].box
        aside = ease_out(min(1.0, (since - STROKE) / ASIDE))
        # it enters the next box as that row comes, whose number was there
        gone = ease_in_out(float(np.clip((frame - self._starts[number + 1] + 5) / 8, 0, 1)))
        place = end + (corner - end) * aside
        swing = np.array([-px(50) * np.sin(np.pi * gone), 0.0, 0.0])
        return np.asarray(place + (goal - place) * gone + swing)

    @staticmethod
    def _corner(row: Ticked) -> np.ndarray:
        return np.asarray(row.box + np.array([-0.5, 0.5, 0.0]) * px(row.side))

    def _past(self, share: float) -> np.ndarray:
        """Its way past the boxes, on a later round."""
        places = np.array([self._corner(row) for row in self._rows])
        at = np.clip(share * len(places) - 0.5, 0, len(places) - 1)
        numbers = np.arange(len(places))
        return np.array([float(np.interp(at, numbers, places[:, axis])) for axis in range(3)])
