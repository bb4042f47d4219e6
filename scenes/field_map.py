"""A field is wide: on that word emblems fly out from its name all round, and the time to tell it runs out in front."""

from __future__ import annotations

from typing import Any, ClassVar

import numpy as np
from manim import Circle, Ellipse, Group, Mobject, Rectangle, VGroup
from pydantic import Field

from cuereel.scene import CueScene, SceneParams, Spoken, moment, phrase
from cuereel.scene.badge import plate
from cuereel.scene.bake import baked
from cuereel.scene.base import ANTICIPATION
from cuereel.scene.card import is_dark, mix
from cuereel.scene.countdown import Countdown
from cuereel.scene.crowd import Crowd
from cuereel.scene.field import floor, mesh
from cuereel.scene.haze import haze
from cuereel.scene.medal import marked
from cuereel.scene.motion import ease_in_out, ease_out, overshoot
from cuereel.scene.orbit import Orbit, orbit
from cuereel.scene.outline import Outline
from cuereel.scene.places import FLIGHT, Places, others, spread_for
from cuereel.scene.rig import Rig, scaled, shifted, then
from cuereel.scene.score import with_moments
from cuereel.scene.spread import room_of
from cuereel.scene.stage import PX, Box, Stage, px
from cuereel.scene.track import Track

WIDE = (
    *("luas banget", "sangat luas", "luas sekali", "itu luas", "bidangnya luas", "bidangnya banyak", "banyak bidang"),
    *("banyak bidangnya", "ranahnya luas", "ranahnya banyak", "cakupannya luas", "cabangnya banyak", "banyak cabang"),
    *("banyak cabangnya", "jalurnya banyak", "banyak jalur", "is wide", "is broad", "is vast", "is huge", "so wide"),
    *("so broad", "so vast", "very wide", "very broad", "wide field", "broad field", "vast field", "huge field"),
    *("many fields", "many branches", "many paths", "many areas"),
)
"""How it is said that there is more of a field than can be told."""

BEYOND = 0.74
"""How large the emblems beyond the map are, of its largest."""

FANS = (
    *("luas", "banyak", "bidangnya", "cabangnya", "cabang", "ranahnya", "ranah", "jalurnya", "jalur", "bidang"),
    *("wide", "broad", "vast", "huge", "many", "fields", "branches", "paths", "areas"),
)
"""The words on which the map fans out."""

DIAL, OF_ROOM = 232.0, 0.48
"""The radius of the dial at most: in px, and as a share of half of the room that there is above the captions."""

AT_FIRST, BRACED, TICKED = 1.18, 0.84, 1.04
"""How large the hub is at first, just before the map fans out, and as its time is over, of the dial."""

DRIFTED, WIDER = 0.98, 0.03
"""How near a map with names is at the end, and how much wider what is beyond a map stands by then."""

LEAVES, AWAY = 6, 1200
"""Frames at the end in which the emblems fly outwards, and how far they do (px); a map with names stays."""

OPENS, AFTER = 18, 3
"""Frames before the map fans out in which it begins to open, at most, and those that it waits for after the name."""

STAGGER, LANDING = 2, 0.5
"""Frames from one emblem to the next as the map opens, and from one that the script does not name to the next as it
fans out, at most."""

LAID, NEAR = 12, 0.55
"""Frames in which the empty places of the map move out to where they are, and how near they begin."""

GHOST = 0.4
"""How strongly the name is seen before it is said."""

DRAIN, LAST = 84, 0.4
"""Frames in which the clock runs out at most, and the share of them that its last seconds take, which are red."""

ALARM = 14
"""Frames that are left for the clock to have run out, if there are any."""

DIMMED, TICKING = 0.58, 0.4
"""How much of a map with names is veiled once the time is over, and the share of that while it runs out."""

MORE = 0.35
"""The share of the emblems beyond the map that come on its word; the others come as the time runs out."""

TITLE, LINE, BLOCK = 0.5, (1.5, 0.6), (1.4, 1.05)
"""The size of the letters in the hub, and the room there for one line and for more (in radii of the hub)."""

SHOWN = {"center": "{topic}", "items": "{shown}", "time": "{duration}", "named": False}
"""What is said tells all but the names: the fields that the chapter shows are named where they are."""


class FieldMap(CueScene):
    """A map of a field: emblems of what it holds fly out round its name, which becomes a clock that runs out."""

    class Params(SceneParams):
        """The field's name as lettered, those in it that stand out, a time that is far too short, and whether
        its places are `named` on the map."""

        center: str = ""
        items: tuple[str, ...] = Field(default=(), max_length=7)
        time: str = ""
        named: bool = True

    PHRASES = (
        phrase(
            "[mind] map of [the] (fields|branches|paths|areas) [of] [in] [{center}]",
            "(branches|fields|areas) of {center}",
            "(peta|diagram) (bidang|cabang|ranah|jalur) [{center}]",
            "cabang-cabang [dari] {center}",
            "(bidang-bidang|jalur-jalur) [dalam|di] {center}",
        ),
        phrase(
            "(branches|fields|areas) of {center} : {items}",
            "(peta|diagram) (bidang|cabang|ranah) {center} : {items}",
            "cabang-cabang {center} : {items}",
            center="{center}",
            items=["{items}"],
            named=True,
        ),
        phrase(
            "mind map of {items}",
            "map of [the] fields {items}",
            "peta pikiran {items}",
            "peta konsep {items}",
            items=["{items}"],
            named=True,
        ),
        phrase("mind map", "field map", "peta pikiran"),
    )
    SPOKEN = (Spoken(WIDE, sets=SHOWN, needs=("shown",)),)
    MOMENTS = (moment("center", "{center}"), moment("fan", *FANS), moment("time", "{time}"))
    ART = ("items",)
    LETTERED = ("center",)
    EXAMPLE: ClassVar[dict[str, Any]] = {
        "center": "Backend",
        "items": ["Data Science", "Security Engineer", "Network Engineer"],
        "time": "1 menit",
        "named": False,
    }

    @classmethod
    def outline(cls, stage: Stage, *, closing: bool) -> Outline | None:
        """It begins with its hub."""
        radius, (x, y) = px(AT_FIRST * _dial(stage)), room_of(stage).center[:2]
        return None if closing else Outline(Box(x - radius, y - radius, x + radius, y + radius), radius)

    def construct(self) -> None:
        items = self.params.items
        self._dial = _dial(self.stage)
        dial = TICKED * self._dial if self.params.time else 0.0
        self._map = spread_for(self, items) if self.params.named else orbit(self.stage, len(items), dial)
        self._places = Places(self, self._map, self.params.center, items)
        center, middle = self._map.center, room_of(self.stage).center
        marks = others(self.params.center, items)[len(self._map.radii) - len(items) :]
        beyond = max(self._map.radii) * BEYOND
        self._crowd = Crowd(self.stage, self.theme, marks, middle, self._reach(), beyond)
        self._frames()
        self._veil, self._late = Rig(self._draw_veil()), Rig(self._lit("bad", 1.6, 0.9))
        self._hub, self._name = self._draw_hub()
        self._flare = Rig(haze(self._dial, self._dial, "#FFFFFF", 0.9).shift(center))
        self._countdown = Countdown(self.theme, center, self._dial, self.params.time)
        far = Group(mesh(self.stage, self.theme), floor(self.stage, self.theme, self.colour("accent")))
        self._way, self._sockets = Rig(self._draw_way()), Rig(baked(self._draw_sockets()))
        self.add(baked(far, detail=0.6), self._lit("cool", 1.7, 0.4), self._sockets.mobject, self._way.mobject)
        self.add(self._places.mobject, self._crowd.mobject, self._veil.mobject, self._late.mobject)
        timed = self._countdown.mobject if self.params.time else Group()
        self.add(self._hub.mobject, self._name.mobject, timed, self._flare.mobject)
        while self.frame_number < self.brief.frames:
            self._pose(self.frame_number)
            self.hold_frames(1)

    # -- what is planned

    def _frames(self) -> None:
        names = ("center", "fan", "time") if self.params.time else ("center", "fan")
        moments = with_moments(self.brief, names).moments
        self._center, self._fan = (max(0, moments[name] - ANTICIPATION) for name in ("center", "fan"))
        end = self.brief.frames
        self._time = max(0, moments["time"] - ANTICIPATION) if self.params.time else end + 1
        after = max(2, end - self._fan)
        pulled = min(7, max(4, round(after * 0.5)))
        small = self._map.hub / self._dial
        self._open = min(self._fan, max(self._center + AFTER, self._fan - OPENS))
        self._size = Track(AT_FIRST).to(BRACED, self._open, max(1, self._fan - self._open), ease_in_out)
        self._size.to(small, self._fan, pulled)
        self._zoom = Track(1.0)
        if not self._is_round:
            self._zoom.to(DRIFTED, self._fan, after, lambda share: share)
        self._lit_up = Track(GHOST).to(1.0, self._center, 5)
        self._clock_in = Track(0.0)
        self._clock, self._over = Track(1.0), end + 1
        if self.params.time:
            self._size.to(1.0, self._time, 8, overshoot(1.4)).to(TICKED, self._time + 8, max(1, end), lambda t: t)
            self._clock_in.to(1.0, self._time, 7, overshoot(1.2))
            self._run_out(max(4, min(DRAIN, end - self._time - ALARM)))
        others = len(self._map.radii) - len(self.params.items)
        # where time is short, the others come faster
        gap = min(LANDING, max(0.0, (after - FLIGHT - 4) / max(1, others)))
        known = [self._fan - 1 + number for number in range(len(self.params.items))]
        self._places.starts = [*known, *(self._fan + 1 + round(gap * number) for number in range(others))]
        apart = min(STAGGER, (self._fan - self._open) / max(1, 2 * len(self._map.radii)))
        self._places.opens = [self._open + round(apart * number) for number in range(len(self._map.radii))]
        self._crowd.starts = self._beyond(after)

    @property
    def _is_round(self) -> bool:
        return isinstance(self._map, Orbit)

    def _reach(self) -> tuple[float, float]:
        """How far the map reaches to the side and up (px)."""
        if isinstance(self._map, Orbit):
            across, up = (side + max(self._map.radii) for side in self._map.reach)
            return across, up
        room = room_of(self.stage)
        return room.width / 2 / PX, room.height / 2 / PX

    def _beyond(self, after: int) -> list[int]:
        """The frames on which the emblems beyond the map set out: some with it, the rest for as long as there is."""
        count, last = self._crowd.count, max(1, after - 8)
        told = self._time - self._fan if self.params.time else last
        first = round(MORE * count) if 0 < told < last else count
        sooner = [2 + (min(told, 16) - 2) * number / max(1, first) for number in range(first)]
        later = [told + 2 + (last - told - 2) * number / max(1, count - first) for number in range(count - first)]
        return [self._fan + round(since) for since in (*sooner, *later)]

    def _run_out(self, frames: int) -> None:
        """The clock runs out, and takes its time for the last of it."""
        last = max(1, round(LAST * frames))
        start = self._time + 5
        red = Countdown(self.theme, self._map.center, self._dial, self.params.time).last
        self._clock.to(red, start, frames - last, lambda share: share)
        self._clock.to(0.0, start + frames - last, last, lambda share: share)
        self._over = start + frames

    # -- what is drawn

    def _lit(self, role: str, wide: float, alpha: float) -> Mobject:
        """A light behind the dial, so many times as wide."""
        alpha *= 1.0 if is_dark(self.theme) else 0.55
        return haze(wide * self._dial, wide * self._dial, self.colour(role), alpha).shift(self._map.center)

    def _draw_veil(self) -> Mobject:
        frame = self.stage.frame
        veil = Rectangle(width=frame.width, height=frame.height, stroke_width=0)
        return veil.set_fill(self.colour("background"), DIMMED).move_to(frame.center)

    def _draw_way(self) -> Mobject:
        """The round way that emblems without names go on."""
        if not isinstance(self._map, Orbit):
            return Group()
        across, up = self._map.reach
        way = Ellipse(px(2 * across), px(2 * up)).move_to(self._map.center).set_fill(opacity=0)
        return way.set_stroke(mix(self.colour("line"), self.colour("cool"), 0.4), px(4) * 100, 0.7)

    def _draw_sockets(self) -> VGroup:
        """The empty places of what is not told yet."""
        tone = mix(self.colour("line"), self.colour("cool"), 0.55)
        out = VGroup()
        for number, radius in enumerate(self._map.radii):
            spot = self._map.center + np.array([*self._map.spot(number, 1.0, 0), 0.0]) * PX
            ring = Circle(radius=px(radius * 0.9)).move_to(spot).set_fill(tone, 0.12)
            out.add(ring.set_stroke(tone, px(5) * 100, 0.75))
        return out

    def _draw_hub(self) -> tuple[Rig, Rig]:
        radius, center = self._dial, self._map.center
        base = plate(self.theme, radius, self.colour("accent")).shift(center)
        if not self.params.center:
            return Rig(base), Rig(baked(marked("branch", "accent", self.theme, radius)).shift(center))
        wide, high = (radius * share for share in LINE)
        size = TITLE * radius
        words = self.text(self.params.center, wide, high, size=size, weight="heavy", max_lines=1)
        if words.height < px(0.4 * size):
            wide, high = (radius * share for share in BLOCK)
            words = self.text(self.params.center, wide, high, size=size, weight="heavy")
        return Rig(base), Rig(words.move_to(center))

    # -- what moves

    def _pose(self, frame: int) -> None:
        center, zoom = self._map.center, self._zoom.at(frame)
        ended = float(np.clip((frame - self._fan) / max(1, self.brief.frames - self._fan), 0, 1))
        away = AWAY * self._leaving(frame)
        self._places.pose(frame, zoom, 1.0 if self._is_round else self._clock.at(frame), away)
        spread = float(np.clip((frame - self._fan + 1) / FLIGHT, 0, 1))
        reach = 1 + away / max(1.0, *self._map.reach) if isinstance(self._map, Orbit) else 1.0
        self._way.pose(scaled((0.35 + 0.65 * overshoot(0.9)(spread)) * reach, about=center))
        self._way.fade(spread * max(0.0, 1 - 3 * away / AWAY))
        laid = ease_out(float(np.clip((frame + 1) / LAID, 0, 1)))
        self._sockets.pose(scaled(zoom * (NEAR + (1 - NEAR) * laid), about=center))
        self._sockets.fade(1 - spread)
        self._crowd.pose(frame, 1 + WIDER * ended, away)
        over = float(np.clip((frame - self._over + 1) / 8, 0, 1))
        veiled = 0.0 if self._is_round else TICKING + (1 - TICKING) * over
        self._veil.fade(float(np.clip(self._clock_in.at(frame), 0, 1)) * veiled)
        self._pose_hub(frame)

    def _leaving(self, frame: int) -> float:
        """How far the emblems have gone off from a map without names (0 to 1), ever faster, if they had the time."""
        end = self.brief.frames
        if not self._is_round or end - self._fan < FLIGHT + 3 * LEAVES:
            return 0.0
        return float(np.clip((frame + 1 - (end - LEAVES)) / LEAVES, 0, 1)) ** 3

    def _pose_hub(self, frame: int) -> None:
        since, center = frame - self._center, self._map.center
        beat = 1 + 0.05 * float(np.interp(since, [0, 3, 9], [0, 1, 0])) - self._recoil(frame)
        over = frame - self._over
        shaken = px(9) * float(np.sin(1.9 * over) * np.exp(-over / 7)) if over >= 0 else 0.0
        # a map with names has its hub elsewhere than where the shot begins
        begun = float(np.clip((self._open + OPENS - frame) / OPENS, 0, 1)) if self._open > 0 else 0.0
        aside = (room_of(self.stage).center - center) * ease_in_out(begun)
        whole = then(scaled(self._size.at(frame) * beat, about=center), shifted(shaken + aside[0], aside[1]))
        self._hub.pose(whole)
        # the digits take its place, and push it out upwards
        gone = self._clock_in.at(frame) if self._countdown.tells else 0.0
        self._name.pose(then(shifted(0, px(0.45 * self._dial) * gone), whole))
        self._name.fade(self._lit_up.at(frame) * float(np.clip(1 - 1.6 * gone, 0, 1)))
        self._flare.pose(whole)
        fanned = float(np.interp(frame - self._fan, [-1, 1, 10], [0, 1, 0]))
        self._flare.fade(max(0.55 * fanned, 0.4 * float(np.interp(since, [-1, 1, 8], [0, 1, 0]))))
        left = self._clock.at(frame)
        red = float(np.clip((self._countdown.last - left) * 30, 0, 1)) if self.params.time else 0.0
        self._late.pose(whole)
        self._late.fade(red * (1.0 if over >= 0 else 0.7))
        if self.params.time:
            blink = 1.0 if over >= 0 and (over // 5) % 2 == 0 else 0.25 if over >= 0 else 0.0
            self._countdown.pose(whole, self._clock_in.at(frame), left, blink)

    def _recoil(self, frame: int) -> float:
        """The hub draws itself together just before the map fans out, and jumps as it does."""
        return float(np.interp(frame - self._fan, [-7, -1, 3, 13], [0, 0.05, -0.12, 0]))


def _dial(stage: Stage) -> float:
    """The radius of the dial, in px; the hub of a map is never larger."""
    room = room_of(stage)
    return min(DIAL, OF_ROOM * 0.5 * min(room.width, room.height) / PX)
