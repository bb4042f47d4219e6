"""Dates on a road, each with what happened: the film's square travels from one to the next, and draws the road."""

from __future__ import annotations

from itertools import pairwise
from typing import Any, ClassVar

import numpy as np
from manim import Mobject, VMobject
from manim.constants import CapStyleType, LineJointType
from pydantic import Field

from cuereel.scene import Box, CueScene, SceneParams, moment, phrase
from cuereel.scene.ages import Ages
from cuereel.scene.card import is_dark, mix
from cuereel.scene.figures import Dated, dated
from cuereel.scene.milestone import Milestone, Spot, type_of
from cuereel.scene.motion import ease_in_out
from cuereel.scene.rig import Rig, scaled, shifted, then, turned
from cuereel.scene.score import starts_in_turn
from cuereel.scene.setting import drawable
from cuereel.scene.shop.network import request
from cuereel.scene.stage import PX, px

COME = (
    "[[from] left to right] [[from] top to bottom] "
    "[(appear|appears|appearing|pop|pops|popping|drawn|built|fills) [up|in|out]] "
    "[one (by one|after another|at a time)]"
)
MUNCUL = (
    "[dari kiri ke kanan] [(muncul|keluar|masuk|tampil|digambar)] [satu (per|demi) satu|satu-satu|satu satu|berurutan]"
)
"""How it comes, which asks for nothing more."""

STOPS = "[(with|of) (two|three|four|five|six|2|3|4|5|6) (stops|points|dates|years|events|milestones|entries)]"
TITIK = "[dengan] [(dua|tiga|empat|lima|enam|2|3|4|5|6) (titik|tahun|peristiwa|kejadian|momen)]"

GARIS = "(garis waktu|lini masa|linimasa|timeline|kronologi|urutan waktu)"

NAMED = "{items} [, {more}]"
"""The entries: a slot holds so many words, and six of them may be more."""

PITCH, ONE_LINE = 400.0, 140.0
"""px from one stop to the next at most, and up to which a date stands on one line with what happened."""

DISC, BARE = 0.66, 150.0
"""A stop's disc in the pitch, and px that it is wide where none of them has a picture."""

ASIDE, SWAY = 0.13, 30.0
"""How far every second stop stands aside, in the width that there is, and px by which the road swings between two."""

TRAVEL, REST, BACK, EACH = 26, 45, 24, 24
"""Frames in which the square goes on to a stop, for which it rests at the last one, in which it goes back to the start,
and that a later round takes from one stop to the next."""


class Timeline(CueScene):
    """Two to six dates with what happened, down a road, or along it where the frame is wide; each on its words."""

    class Params(SceneParams):
        """The entries in order, each a year, a date or a time and what happened then ("1858 Great Stink").

        An entry that begins with no date is only what happened.
        """

        items: tuple[str, ...] = Field(default=(), max_length=6)

    PHRASES = (
        phrase(
            f"[horizontal|vertical|simple] (timeline|time line|chronology) {COME} {STOPS} {COME} : {NAMED} {COME}",
            f"(timeline|chronology) of (events|years|history|dates) {COME} : {NAMED} {COME}",
            f"{GARIS} {MUNCUL} {TITIK} {MUNCUL} : {NAMED} {MUNCUL}",
            f"{GARIS} (peristiwa|sejarah|kejadian) {MUNCUL} : {NAMED} {MUNCUL}",
            items=["{items}", "{more}"],
        ),
    )
    MOMENTS = (moment("stop-{n}", "{item}", each="items", sound="pop"),)
    ART = ("items",)
    LETTERED = ("items",)
    EXAMPLE: ClassVar[dict[str, Any]] = {"items": ["1879 light bulb", "1903 airplane", "1969 moon"]}

    def construct(self) -> None:
        family = self.theme.fonts["words"]
        entries = [(item, dated(drawable(item, family) or "?")) for item in self.params.items] or [("", Dated("", "?"))]
        self._starts = starts_in_turn(self.brief, "stop", len(entries))
        art = [self._picture(item, entry.what) for item, entry in entries]
        spots = self._spots(len(entries), pictured=any(each is not None for each in art))
        size = type_of(self.theme, [entry for _, entry in entries], spots)
        self._stops = [
            Milestone(self.theme, entry, icon, spot, size)
            for (_, entry), icon, spot in zip(entries, art, spots, strict=True)
        ]
        ages = Ages(self.stage, self.theme)
        self._lay_road(spots, ages.foot)
        self._request = Rig(request(self.theme, side=float(np.clip(0.42 * spots[0].disc, 56, 84))))
        self.add(ages.sky, *self._road, *self._lit, ages.hills, *[stop.hole for stop in self._stops])
        self.add(*[stop.standing for stop in self._stops], *[stop.words for stop in self._stops], self._request.mobject)
        while self.frame_number < self.brief.frames:
            ages.pose(self.frame_number)
            self._pose(self.frame_number)
            self.hold_frames(1)

    # -- what is planned

    def _picture(self, item: str, name: str) -> Mobject | None:
        """The art for an entry, else for what happened; None where there is neither."""
        for each in (item, name):
            try:
                return self.art(each)
            except KeyError:
                continue
        return None

    def _spots(self, count: int, *, pictured: bool) -> list[Spot]:
        """Where the stops are: below each other, or side by side in a wide frame."""
        stage, text = self.stage, self.stage.text
        bottom = stage.clear.bottom + px(20) if self.brief.captioned else text.bottom
        if text.width > 1.3 * text.height:
            room = Box(text.left, bottom, text.right, text.top)
            return [self._column(room, count, number, pictured=pictured) for number in range(count)]
        right = min(text.right, stage.lower.right) if bottom < stage.lower.top else text.right
        room = Box(text.left, bottom, right, text.top)
        return [self._row(room, count, number, pictured=pictured) for number in range(count)]

    @staticmethod
    def _row(room: Box, count: int, number: int, *, pictured: bool) -> Spot:
        pitch = min(px(PITCH), room.height / count)
        middle = room.center[1] + (0.5 * (count - 1) - number) * pitch
        half = 0.44 * pitch
        disc = min(px(BARE), 0.6 * pitch) if not pictured else min(DISC * pitch, 0.27 * room.width)
        tight = pitch < px(ONE_LINE)
        start = room.left + (0.0 if tight else ASIDE * room.width * (number % 2))
        left, at = start + disc + px(36), np.array([start + disc / 2, middle, 0.0])
        if tight:
            cut = left + 0.4 * (room.right - left)
            dated = Box(left, middle - half, cut - px(24), middle + half)
            return Spot(at, dated, Box(cut, dated.bottom, room.right, dated.top), disc / PX, beside=True)
        cut, gap = middle + 0.1 * half, 0.11 * half
        dated = Box(left, cut + gap, room.right, middle + half)
        return Spot(at, dated, Box(left, middle - half, room.right, cut - gap), disc / PX, beside=True)

    @staticmethod
    def _column(room: Box, count: int, number: int, *, pictured: bool) -> Spot:
        pitch = room.width / count
        left, right = room.left + number * pitch + px(16), room.left + (number + 1) * pitch - px(16)
        disc = min(0.62 * pitch, 0.36 * room.height) if pictured else px(BARE)
        middle = room.top - 0.27 * room.height - disc / 2
        at = np.array([(left + right) / 2, middle, 0.0])
        dated = Box(left, middle + disc / 2 + px(34), right, room.top)
        return Spot(at, dated, Box(left, room.bottom, right, middle - disc / 2 - px(40)), disc / PX, beside=False)

    def _lay_road(self, spots: list[Spot], foot: float) -> None:
        """The road through all stops, from before the first to behind the hills: as it lies there, and as it is lit."""
        frame, first, last = self.stage.frame, spots[0].at, spots[-1].at
        down = spots[0].beside
        over = px(0.5 * spots[0].disc + 40)
        if down:
            head = first[1] + over if self.stage.marked else frame.top + px(40)
            ends = np.array([first[0], head, 0.0]), np.array([last[0], min(foot, last[1] - over), 0.0])
        else:
            ends = np.array([frame.left - px(40), first[1], 0.0]), np.array([frame.right + px(40), last[1], 0.0])
        knots = [ends[0], *(spot.at for spot in spots), ends[1]]
        aside = np.array([1.0, 0.0, 0.0]) if down else np.array([0.0, 1.0, 0.0])
        shares = np.linspace(0, 1, 25)[:-1, None]
        legs = [
            one + shares * (other - one) + np.sin(np.pi * shares) ** 2 * px(SWAY) * (1 if n % 2 else -1) * aside
            for n, (one, other) in enumerate(pairwise(knots))
        ]
        self._way = np.concatenate([*legs, knots[-1][None]])
        self._lengths = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(self._way, axis=0), axis=1))])
        self._reached = [float(self._lengths[24 * number]) for number in range(1, len(spots) + 1)]
        wide = float(np.clip(0.19 * spots[0].disc, 22, 38))
        line, cool, dark = self.colour("line"), self.colour("cool"), is_dark(self.theme)
        under = mix(line, self.colour("background"), 0.35 if dark else 0.1)
        self._road = [self._line(wide, under), self._line(0.16 * wide, mix(line, cool, 0.25))]
        for part in self._road:
            part.set_points_as_corners(list(self._way))
        self._lit = [
            self._line(1.15 * wide, mix(cool, "#000000", 0.35 if dark else 0.1)),
            self._line(0.72 * wide, cool),
            self._line(0.2 * wide, "#FFFFFF"),
        ]

    @staticmethod
    def _line(wide: float, colour: str) -> VMobject:
        line = VMobject().set_fill(opacity=0).set_stroke(colour, px(wide) * 100, 1)
        line.joint_type, line.cap_style = LineJointType.ROUND, CapStyleType.ROUND
        return line

    # -- what moves

    def _pose(self, frame: int) -> None:
        along = self._along(frame)
        far = max(along, self._reached[-1]) if frame >= self._starts[-1] else along
        count = int(np.searchsorted(self._lengths, far))
        drawn = [*self._way[:count], self._at(far)]
        for part in self._lit:
            part.set_points_as_corners(drawn if len(drawn) > 1 else [*drawn, drawn[0]])
        self._pose_request(along, abs(along - self._along(frame - 1)))
        round_ = self._round(frame)
        for number, stop in enumerate(self._stops):
            following = self._starts[number + 1] if number + 1 < len(self._starts) else None
            again = 0.0 if round_ is None else max(0.0, 1 - 2.2 * abs(round_ - number))
            stop.pose(frame, self._starts[number], following, again)

    def _pose_request(self, along: float, speed: float) -> None:
        """The square, stretched along the road by its speed; at a stop it stands at the disc's upper edge."""
        place = self._at(along)
        ahead = self._at(along + px(6)) - self._at(along - px(6))
        stretch = 1 + min(0.45, speed / px(90))
        tilt = float(np.arctan2(ahead[1], ahead[0])) if speed > px(1) else 0.0
        pull = then(turned(-tilt), scaled(stretch, 1 / stretch), turned(tilt))
        nearest = int(np.argmin([abs(along - reached) for reached in self._reached]))
        near = max(0.0, 1 - abs(along - self._reached[nearest]) / px(90))
        out = 0.7 * near * self._stops[nearest].reach
        self._request.pose(then(pull, shifted(place[0] - out, place[1] + out)))

    def _at(self, along: float) -> np.ndarray:
        return np.array([np.interp(along, self._lengths, self._way[:, axis]) for axis in range(3)])

    def _along(self, frame: int) -> float:
        """How far (scene units) the square is along the road."""
        again = self._round(frame)
        if again is not None:
            numbers = np.arange(-1, len(self._reached))
            return float(np.interp(again, numbers, [self._reached[0], *self._reached]))
        begin = max(0.0, self._reached[0] - px(300))
        here, before = begin, 0
        for start, reached in zip(self._starts, self._reached, strict=True):
            room = max(2, min(TRAVEL, start - before - 4))
            here += (reached - begin) * ease_in_out(float(np.clip((frame - start + room) / room, 0, 1)))
            begin, before = reached, start
        return here

    def _round(self, frame: int) -> float | None:
        """The number of the stop that a later round is at, in parts as well; None where there is no round."""
        last = len(self._starts) - 1
        begin, lap = self._starts[-1] + REST, BACK + EACH * last + REST
        if not last or frame < begin or self.brief.frames - begin < lap:
            return None
        since = (frame - begin) % lap
        if since < BACK:
            return last * (1 - ease_in_out(since / BACK))
        return min(float(last), (since - BACK) / EACH)
