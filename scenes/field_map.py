"""A field is wide: on that word emblems fly out from its name all round, and the time to tell it runs out in front."""

from __future__ import annotations

from typing import Any, ClassVar

import numpy as np
from manim import Circle, Ellipse, Group, Mobject, Rectangle, VGroup
from pydantic import Field

from cuereel.scene import CueScene, SceneParams, Spoken, moment, phrase
from cuereel.scene.bake import baked
from cuereel.scene.base import ANTICIPATION
from cuereel.scene.card import is_dark, mix
from cuereel.scene.crowd import Crowd
from cuereel.scene.field import floor, mesh
from cuereel.scene.haze import haze
from cuereel.scene.heard import heard
from cuereel.scene.map_hub import AT_FIRST, TICKED, MapHub
from cuereel.scene.motion import ease_in_out, ease_out, overshoot
from cuereel.scene.orbit import Orbit, is_full, orbit
from cuereel.scene.outline import Outline
from cuereel.scene.places import FLIGHT, Places, others, spread_for
from cuereel.scene.rig import Rig, scaled
from cuereel.scene.score import with_moments
from cuereel.scene.spread import Spread, room_of
from cuereel.scene.stage import PX, Box, Stage, px
from cuereel.scene.strewn import DIAL as LARGE
from cuereel.scene.strewn import Strewn, may_strew, strewn
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

DIAL, OF_ROOM = 232.0, {False: 0.48, True: 0.42}
"""The radius of the dial at most: in px, and as a share of half of the room above the captions, of which its map
needs more where that fills the frame."""

DRIFTED, WIDER = 0.98, 0.03
"""How near a map with names is at the end, and how much wider what is beyond a map stands by then."""

LEAVES, AWAY = 6, 1200
"""Frames at the end in which the emblems fly outwards, and how far they do (px); a map with names stays."""

OPENS, AFTER = 18, 3
"""Frames before the map fans out in which it begins to open, at most, and those that it waits for after the name."""

STAGGER, LANDING, STREWN = 2, 0.5, 0.7
"""Frames from one emblem to the next as the map opens, and from one that the script does not name to the next as it
fans out, at most; and where they are strewn through the frame: those about the hub are there as its word is said."""

LAID, NEAR = 12, 0.55
"""Frames in which the empty places of the map move out to where they are, and how near they begin."""

DIMMED, TICKING = 0.58, 0.4
"""How much of a map with names is veiled once the time is over, and the share of that while it runs out."""

MORE, BREATH = 0.5, 10
"""The share of the emblems beyond the map that come from its word on until the time is told, but for so many frames
before that; the others come as the time runs out."""

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
    WORDS = True
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
        items, title = self.params.items, self.params.center
        self._map = self._laid_out()
        self._places = Places(self, self._map, title, items)
        center = self._map.center
        self._crowd = self._beyond_the_map()
        dial = _dial(self.stage)
        self._hub = MapHub(self, center, dial, title, self.params.time)
        self._frames(dial)
        self._veil = Rig(self._draw_veil())
        far = Group(mesh(self.stage, self.theme), floor(self.stage, self.theme, self.colour("accent")))
        light = haze(1.7 * dial, 1.7 * dial, self.colour("cool"), 0.4 * (1.0 if is_dark(self.theme) else 0.55))
        rings = self._draw_sockets()
        self._way, self._sockets = Rig(self._draw_way()), Rig(rings, {str(at): ring for at, ring in enumerate(rings)})
        self.add(baked(far, detail=0.6), light.shift(center), self._sockets.mobject, self._way.mobject)
        self.add(self._places.mobject, self._crowd.mobject, self._veil.mobject, self._hub.mobject)
        while self.frame_number < self.brief.frames:
            self._pose(self.frame_number)
            self.hold_frames(1)

    # -- what is planned

    def _laid_out(self) -> Spread | Orbit | Strewn:
        """Where the places stand: with room for their names, through the depth of a tall frame, or round the hub."""
        items = self.params.items
        if self.params.named:
            return spread_for(self, items)
        if may_strew(self.stage):
            return strewn(self.stage)
        return orbit(self.stage, len(items), TICKED * _dial(self.stage) if self.params.time else 0.0)

    def _beyond_the_map(self) -> Crowd:
        """The emblems round the map; where it is strewn through the frame, or fills its width, there are none."""
        items, count = self.params.items, len(self._map.radii)
        full = isinstance(self._map, Strewn) or (isinstance(self._map, Orbit) and is_full(self.stage))
        marks = [] if full else others(self.params.center, items)[count - len(items) :]
        middle, radius = room_of(self.stage).center, max(self._map.radii) * BEYOND
        return Crowd(self.stage, self.theme, marks, middle, self._reach(), radius)

    def _frames(self, dial: float) -> None:
        names = ("center", "fan", "time") if self.params.time else ("center", "fan")
        moments = with_moments(self.brief, names).moments
        center, self._fan = (max(0, moments[name] - ANTICIPATION) for name in ("center", "fan"))
        end = self.brief.frames
        self._time = max(0, moments["time"] - ANTICIPATION) if self.params.time else end + 1
        after = max(2, end - self._fan)
        self._open = min(self._fan, max(center + AFTER, self._fan - OPENS))
        self._hub.plan(center, self._open, self._fan, self._map.hub / dial, self._time, end)
        self._zoom = Track(1.0)
        if self.params.named:
            self._zoom.to(DRIFTED, self._fan, after, lambda share: share)
        known, count = len(self.params.items), len(self._map.radii)
        near = self._map.around if isinstance(self._map, Strewn) else count
        # where time is short, the others come faster
        gap = min(LANDING, max(0.0, (after - FLIGHT - 4) / max(1, near - known)))
        slow = self._apart(count - known, after)
        starts = [self._fan - 1 + number for number in range(known)]
        starts += [self._fan + 1 + round(max(gap, slow) * number) for number in range(near - known)]
        apart = min(STAGGER, (self._fan - self._open) / max(1, 2 * near))
        opens = [self._open + round(apart * number) for number in range(near)]
        later = self._later(count - near, after)
        if isinstance(self._map, Strewn):
            later = self._on_words(count - near, self._fan + 1 + round(slow * (near - known)))
        self._places.starts, self._places.opens = starts + later, opens + later
        self._crowd.starts = self._later(self._crowd.count, after)

    def _apart(self, count: int, after: int) -> float:
        """Frames between two of so many strewn emblems about the hub: all are there soon."""
        told = self._time - self._fan if self.params.time else after - FLIGHT
        return min(STREWN, (told - BREATH) / max(1, count)) if isinstance(self._map, Strewn) else 0.0

    def _on_words(self, count: int, first: int) -> list[int]:
        """Frames for so many that come with the words after the one on which the map fans out, until the time is told.

        Without words they come one after the other from frame `first` on.
        """
        last = min(self._time - BREATH // 2, self.brief.frames - FLIGHT - LEAVES)
        said = [word.frame for word in heard(self.brief) if first + AFTER <= word.frame <= last]
        if not said:
            return [first + round(STREWN * number) for number in range(count)]
        turns = [number * len(said) // count for number in range(count)]
        return [said[turn] + STAGGER * (number - turns.index(turn)) for number, turn in enumerate(turns)]

    def _reach(self) -> tuple[float, float]:
        """How far the map reaches to the side and up (px)."""
        if isinstance(self._map, Orbit):
            across, up = (side + max(self._map.radii) for side in self._map.reach)
            return across, up
        room = room_of(self.stage)
        return room.width / 2 / PX, room.height / 2 / PX

    def _later(self, count: int, after: int) -> list[int]:
        """The frames on which what is farther off sets out: some with the map, the rest for as long as there is."""
        last = max(1, after - 8)
        told = self._time - self._fan if self.params.time else last
        first = round(MORE * count) if 0 < told < last else count
        # they go on coming until the time is told: nothing stands still before that
        sooner = [2 + (max(told, 16) - BREATH) * number / max(1, first) for number in range(first)]
        later = [told + 2 + (last - told - 2) * number / max(1, count - first) for number in range(count - first)]
        return [self._fan + round(since) for since in (*sooner, *later)]

    # -- what is drawn

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

    # -- what moves

    def _pose(self, frame: int) -> None:
        center, zoom, named = self._map.center, self._zoom.at(frame), self.params.named
        ended = float(np.clip((frame - self._fan) / max(1, self.brief.frames - self._fan), 0, 1))
        away = AWAY * self._leaving(frame)
        self._places.pose(frame, zoom, self._hub.clock.at(frame) if named else 1.0, away, away / AWAY)
        spread = float(np.clip((frame - self._fan + 1) / FLIGHT, 0, 1))
        reach = 1 + away / max(1.0, *self._map.reach) if isinstance(self._map, Orbit) else 1.0
        self._way.pose(scaled((0.35 + 0.65 * overshoot(0.9)(spread)) * reach, about=center))
        self._way.fade(spread * max(0.0, 1 - 3 * away / AWAY))
        laid = ease_out(float(np.clip((frame + 1) / LAID, 0, 1)))
        self._sockets.pose(scaled(zoom * (NEAR + (1 - NEAR) * laid), about=center))
        self._fade_sockets(frame, spread)
        self._crowd.pose(frame, 1 + WIDER * ended, away)
        over = float(np.clip((frame - self._hub.over + 1) / 8, 0, 1))
        self._veil.fade(self._hub.told(frame) * (TICKING + (1 - TICKING) * over) if named else 0.0)
        # a map with names has its hub elsewhere than where the shot begins
        begun = float(np.clip((self._open + OPENS - frame) / OPENS, 0, 1)) if self._open > 0 else 0.0
        self._hub.pose(frame, (room_of(self.stage).center - center) * ease_in_out(begun))

    def _fade_sockets(self, frame: int, spread: float) -> None:
        """The empty places go as the map is spread; of a strewn map each is filled by its emblem."""
        for at, start in enumerate(self._places.starts):
            filled = (frame - start + 1) / FLIGHT if isinstance(self._map, Strewn) else spread
            self._sockets.fade(1 - float(np.clip(filled, 0, 1)), str(at))

    def _leaving(self, frame: int) -> float:
        """How far the emblems have gone off from a map without names (0 to 1), ever faster, if they had the time."""
        end = self.brief.frames
        if self.params.named or end - self._fan < FLIGHT + 3 * LEAVES:
            return 0.0
        return float(np.clip((frame + 1 - (end - LEAVES)) / LEAVES, 0, 1)) ** 3


def _dial(stage: Stage) -> float:
    """The radius of the dial, in px; the hub of a map is never larger."""
    if may_strew(stage):
        return LARGE
    room = room_of(stage)
    return min(DIAL, OF_ROOM[is_full(stage)] * 0.5 * min(room.width, room.height) / PX)
