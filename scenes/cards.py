"""What the narration lists, as wide cards that are drawn out or as tiles that drop in, each on its word."""

from __future__ import annotations

import re
from typing import Any, ClassVar

import numpy as np
from manim import Mobject, VGroup
from pydantic import Field

from cuereel.scene import Box, CueScene, SceneParams, Takes, moment, phrase
from cuereel.scene.band import Band, shades
from cuereel.scene.base import ANTICIPATION
from cuereel.scene.card import is_dark, mix, rounded
from cuereel.scene.craft import CRAFTS, Craft
from cuereel.scene.entry import Item, entries, picture, wording
from cuereel.scene.field import floor, mesh
from cuereel.scene.light import glow
from cuereel.scene.machine import Machine, kinds
from cuereel.scene.mosaic import Mosaic
from cuereel.scene.rig import Rig
from cuereel.scene.score import with_moments
from cuereel.scene.setting import drawable
from cuereel.scene.stage import PX, px
from cuereel.scene.thread import Thread

MANY = "((two|three|four|five|six|2|3|4|5|6|several) [of]|(row|stack|set|series|deck) of)"
BANYAK = "(dua|tiga|empat|lima|enam|2|3|4|5|6|beberapa|deretan|tumpukan|susunan)"
"""Of how many cards a cue speaks; one card is seldom one of these (a credit card)."""

COME = "[(appear|slide|pop|come|fly) [in|up|out] [one after (other|another)|one by one|in (turn|order)]]"
MUNCUL = "[(muncul|masuk|keluar) [satu] [per|demi] [satu] [berurutan|bergantian]]"
"""How they come, which asks for nothing more."""

GAP = 26
"""px between two cards."""

TALLEST = 420.0
"""px that a card is high at most."""

TITLE = 54
"""px by which the title stands in: the request comes down beside it."""

STAIRS, TILES, MACHINE, TURNS = 1, 2, 3, 4
"""The turns of those arrangements, and how many there are."""

STEP, FALL = 84.0, 260.0
"""px by which each card of the stairs is shorter than the one above, and by which the last one is at most."""

ALIKE, UNLIKE = 72.0, 1.4
"""px of type from which all cards are lettered alike, and how much larger than the smallest it may be below that."""

DOING = re.compile(r"(me(m|n|ng|ny)?|ber|di)[a-z]{4,}|[a-z]{2,}ing")
"""What an entry begins with that is done (an Indonesian verb's prefix, an English one's ending)."""

SOFTWARE = re.compile(
    r"\b(software|perangkat lunak|program(mer|ming)?|back[ -]?end|front[ -]?end|server|aplikasi|apps?|api|database"
    r"|basis data|website|situs|kod(e|ing)|code|coding)(nya|mu)?\b",
    re.IGNORECASE,
)
"""Words of what runs on a server."""

EARLY = 1
"""Frames more than a moment's own anticipation at which a card starts: it comes from outside the frame."""


class Cards(CueScene):
    """Two to seven cards as wide as the frame, drawn out from its sides, or tiles that fill it; what is said is lit."""

    class Params(SceneParams):
        """The entries in order, each its words or `{text, icon}`, and what they have in common.

        `turn` says how they are arranged: 0 by turns from both sides, 1 as stairs from the left, 2 as tiles, 3 on a
        server, where each is something that it stays (fast, safe, growing) or that is done to it, else as 0. Without
        it three such are on a server, if they are said `about` software; things and states that all have art are tiles,
        and of all else the number of letters decides.
        """

        items: tuple[str | Item, ...] = Field(default=(), max_length=7)
        title: str = ""
        turn: int | None = None
        about: str = ""

    PHRASES = (
        phrase(
            f"{MANY} [big|large|wide] cards [with|of|for|saying|showing|reading|labelled|:] {{items}} {COME}",
            "cards (saying|labelled|reading|:) {items}",
            f"{MANY} [big|large|wide] cards {COME} ... : {{items}}",
            f"{BANYAK} kartu {MUNCUL} ... : {{items}}",
            f"{BANYAK} kartu [besar|lebar] [berisi|bertuliskan|dengan|untuk|tentang|:] {{items}} {MUNCUL}",
            "kartu (berisi|bertuliskan|:) {items}",
            items=["{items}"],
        ),
        phrase("^ cards [with|of|for] {a} , {b}", "^ kartu (dengan|untuk|:) {a} , {b}", items=["{a}", "{b}"]),
        phrase(
            f"{MANY} [big|large|wide] cards {COME}",
            f"{BANYAK} kartu [besar|lebar] {MUNCUL}",
            items=[],
        ),
    )
    MOMENTS = (moment("item-{n}", "{item}", "{item.text}", each="items"),)
    TAKES = (Takes("enumeration", sets={"items": ["{it}"]}, unless="items"),)
    ART = ("items", "items.icon", "items.text")
    LETTERED = ("items", "items.text")
    EXAMPLE: ClassVar[dict[str, Any]] = {"items": ["cepat", "aman", "logika"]}

    def construct(self) -> None:
        listed = entries(self.params.items, self.params.title)
        box = self._heading(self._room())
        self._starts = self._when(len(listed))
        pieces = [(wording(self, entry), picture(self, entry)) for entry in listed]
        turn = self._turn(listed, pictured=all(icon is not None for _, icon in pieces))
        tones = shades(self.theme, len(listed))
        self._pools = [Rig(self._pool(tone)) for tone in tones]
        self.add(mesh(self.stage, self.theme), floor(self.stage, self.theme, self.colour("cool")))
        self.add(*[pool.mobject for pool in self._pools])
        if turn == MACHINE:
            words = [text for text, _ in pieces]
            self._machine = self._served(box, words, tones)
            self.add(*self._title, self._machine.mobject)
        elif turn == TILES:
            self._mosaic = Mosaic(self.stage, self.theme, box, pieces, tones, self._starts, self.brief.frames)
            self.add(self._mosaic.slots, self._mosaic.mobject, *self._title, self._mosaic.request)
        else:
            self._deal(box, pieces, tones, stairs=turn == STAIRS)
        while self.frame_number < self.brief.frames:
            if turn == MACHINE:
                self._pose_machine(self.frame_number)
            elif turn == TILES:
                self._pose_tiles(self.frame_number)
            else:
                self._pose(self.frame_number)
            self.hold_frames(1)

    def _served(self, room: Box, words: list[str], tones: list[str]) -> Machine | Craft:
        """The server: on which it is done, or which stays as it is said."""
        crafts = kinds(words, CRAFTS)
        if crafts is not None:
            return Craft(self.stage, self.theme, room, words, tones, self._starts, crafts, self.brief.frames)
        return Machine(self.stage, self.theme, room, words, tones, self._starts)

    def _deal(self, room: Box, pieces: list[tuple[str, Mobject | None]], tones: list[str], *, stairs: bool) -> None:
        """Put the cards and the line that winds past them on the stage."""
        step = min(STEP, FALL / len(pieces))
        self._bands = [
            Band(
                self.stage,
                self.theme,
                place,
                1 if stairs else (1, -1)[number % 2],
                tone,
                *piece,
                short=step * number if stairs else 0.0,
            )
            for number, (piece, place, tone) in enumerate(
                zip(pieces, self._places(room, len(pieces)), tones, strict=True)
            )
        ]
        size = min(band.type_size for band in self._bands)
        first = self._starts.index(min(self._starts))
        for number, band in enumerate(self._bands):
            band.write(size if size >= ALIKE else UNLIKE * size, number + 1, awaited=number == first)
        self._thread = Thread(self.stage, self.theme, self._bands, self._starts, self.brief.frames)
        self.add(*[band.slot for band in self._bands], self._thread.rail)
        self.add(*[band.mobject for band in self._bands], *self._title, self._thread.request)

    # -- what is planned

    def _room(self) -> Box:
        """Where cards may stand: the width of the frame, down to the captions where there are any."""
        stage, frame = self.stage, self.stage.frame
        top = min(stage.picture.top, frame.top - px(44))
        bottom = stage.clear.bottom + px(24) if self.brief.captioned else stage.text.bottom - px(20)
        return Box(frame.left, bottom, frame.right, top)

    def _heading(self, room: Box) -> Box:
        """The title at the top, if there is one; gives the room below it."""
        self._title: list[Mobject] = []
        words = drawable(self.params.title, self.theme.fonts["words"]).strip() if self.params.items else ""
        if not words:
            return room
        text = self.stage.text
        heading = self.text(words, text.width / PX - TITLE, 130, size=96, max_lines=1, weight="heavy")
        heading.move_to(np.array([text.left + px(TITLE) + heading.width / 2, text.top - heading.height / 2, 0.0]))
        rule = rounded(150, 12, 6, self.colour("accent"))
        rule.move_to(np.array([text.left + px(TITLE) + rule.width / 2, heading.get_bottom()[1] - px(34), 0.0]))
        self._title = [heading, rule]
        return Box(room.left, room.bottom, room.right, float(rule.get_bottom()[1]) - px(46))

    @staticmethod
    def _places(room: Box, count: int) -> list[Box]:
        pitch = min(px(TALLEST + GAP), (room.height + px(GAP)) / count)
        top = room.top - (room.height + px(GAP) - count * pitch) * 0.4
        tops = [top - number * pitch for number in range(count)]
        return [Box(room.left, each - pitch + px(GAP), room.right, each) for each in tops]

    def _turn(self, listed: list[Item], *, pictured: bool) -> int:
        words = [entry.text for entry in listed]
        served = kinds(words) is not None or kinds(words, CRAFTS) is not None
        if self.params.turn is not None:
            turn = int(self.params.turn) % TURNS
            return 0 if turn == MACHINE and not served else turn
        if served and len(words) > 2 and SOFTWARE.search(self.params.about):
            return MACHINE
        doings = sum(DOING.match(entry.text.lower()) is not None for entry in listed)
        if pictured and 2 * doings < len(listed) and len(listed) > 1:
            return TILES
        return sum(letter.isalpha() for entry in listed for letter in entry.text) % TILES

    def _when(self, count: int) -> list[int]:
        """The frame on which each card starts to come, in order."""
        names = [f"item-{number}" for number in range(1, count + 1)]
        if count == 1 and self.has("item"):
            names = ["item"]
        brief = with_moments(self.brief, names)
        starts: list[int] = []
        for name in names:
            frame = max(0, brief.moments[name] - ANTICIPATION - EARLY)
            starts.append(max(frame, starts[-1] + 2) if starts else frame)
        return starts

    # -- what is drawn

    def _pool(self, tone: str) -> VGroup:
        """The light that a lit card throws on the floor."""
        frame = self.stage.frame
        wide = frame.width / PX
        light = glow(0.55 * wide, 0.12 * frame.height / PX, tone, 0.5 if is_dark(self.theme) else 0.3)
        core = glow(0.3 * wide, 0.045 * frame.height / PX, mix(tone, "#FFFFFF", 0.3), 0.4)
        return VGroup(light, core).move_to((frame.center[0], frame.bottom + 0.13 * frame.height, 0))

    # -- what moves

    def _pose(self, frame: int) -> None:
        self._thread.pose(frame)
        for number, (band, pool) in enumerate(zip(self._bands, self._pools, strict=True)):
            following = self._starts[number + 1] if number + 1 < len(self._starts) else None
            touch, passing = self._thread.touch(number, frame), self._thread.passing(number, frame)
            band.pose(frame, self._starts[number], following, touch, passing)
            pool.fade(band.lit)

    def _pose_machine(self, frame: int) -> None:
        self._machine.pose(frame, self.fps)
        for lit, pool in zip(self._machine.plates.lit, self._pools, strict=True):
            pool.fade(0.4 * lit if self.stage.portrait else 0.0)

    def _pose_tiles(self, frame: int) -> None:
        self._mosaic.pose(frame, self.fps)
        for tile, pool in zip(self._mosaic.tiles, self._pools, strict=True):
            pool.fade(tile.lit)
