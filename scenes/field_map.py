"""A field is wide: on that word emblems fan out from its name, and more come while the time to tell it runs out."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Any, ClassVar

import numpy as np
from manim import Group, Line, VGroup, VMobject
from pydantic import Field

from cuereel.scene import CueScene, SceneParams, Spoken, moment, phrase
from cuereel.scene.badge import plate
from cuereel.scene.bake import baked, twin
from cuereel.scene.base import ANTICIPATION
from cuereel.scene.card import card, is_dark, mix, rounded
from cuereel.scene.countdown import Countdown
from cuereel.scene.crowd import Crowd
from cuereel.scene.field import Dust, floor, mesh
from cuereel.scene.glyphs import CALLED
from cuereel.scene.light import glow
from cuereel.scene.medal import marked, marks_beside, medal, pictured, rim_of
from cuereel.scene.motion import ease_in_out, ease_out, overshoot
from cuereel.scene.rig import Rig, scaled, shifted, then
from cuereel.scene.score import with_moments
from cuereel.scene.shortened import shortened
from cuereel.scene.spread import Spread, spread
from cuereel.scene.sprite import Sprite
from cuereel.scene.stage import PX, px
from cuereel.scene.track import Track
from cuereel.scene.way import first_of, point_on, way_to

WIDE = (
    "luas banget",
    "sangat luas",
    "luas sekali",
    "itu luas",
    "bidangnya luas",
    "bidangnya banyak",
    "banyak bidang",
    "banyak bidangnya",
    "ranahnya luas",
    "ranahnya banyak",
    "cakupannya luas",
    "cabangnya banyak",
    "banyak cabang",
    "banyak cabangnya",
    "jalurnya banyak",
    "banyak jalur",
    "is wide",
    "is broad",
    "is vast",
    "is huge",
    "so wide",
    "so broad",
    "so vast",
    "very wide",
    "very broad",
    "wide field",
    "broad field",
    "vast field",
    "huge field",
    "many fields",
    "many branches",
    "many paths",
    "many areas",
)
"""How it is said that there is more of a field than can be told."""

FANS = (
    *("luas", "banyak", "bidangnya", "cabangnya", "cabang", "ranahnya", "ranah", "jalurnya", "jalur", "bidang"),
    *("wide", "broad", "vast", "huge", "many", "fields", "branches", "paths", "areas"),
)
"""The words on which the map fans out."""

CLOSE, BRACED, PULLED, DRIFTED = 1.42, 1.5, 1.0, 0.98
"""How near the camera is at first, just before the map fans out, after it, and at the end; 1 is the map as laid out."""

FLIGHT, STAGGER = 9, 3
"""Frames in which an emblem flies to its place, and from one to the next of those that the script does not name."""

HELD = 1.05
"""How much nearer than as laid out the places are at most: only the hub is seen closer."""

ROLES = ("warn", "bad", "cool", "good", "accent")
"""The roles of the colours of places that the script does not name, in turn."""

GHOST = 0.4
"""How strongly the name is seen before it is said."""

DRAIN = 84
"""Frames in which the clock runs out at most: a minute gone in under three seconds."""

LETTERS, LARGEST = 42, 50
"""px of the names of the places at full size, and at most."""

PAD = 40
"""px by which a name's plaque is wider than the name."""

OVERLAP = 18
"""px by which a name's plaque lies over the foot of its emblem."""

ASIDE = 12
"""px that what travels a way stays off the rims at both ends."""

TITLE, LINE, BLOCK = 0.5, (1.6, 0.62), (1.4, 1.05)
"""The size of the letters in the hub, and the room there for one line and for more (in radii of the hub)."""

SPRING = 8
"""Frames in which a dot springs up."""


@dataclass
class _Node:
    """A place of the map: its emblem, its name and its link, the frame on which it sets out, and its colour."""

    emblem: Sprite
    rest: np.ndarray
    name: Rig
    link: VMobject
    start: int
    colour: str


class FieldMap(CueScene):
    """A map of a field: ways fan out from its name to emblems that are still to come, and on past the frame."""

    class Params(SceneParams):
        """The field's name as lettered, the names of those in it that stand out, and a time that is far too short."""

        center: str = ""
        items: tuple[str, ...] = Field(default=(), max_length=7)
        time: str = ""

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
        ),
        phrase(
            "mind map of {items}",
            "map of [the] fields {items}",
            "peta pikiran {items}",
            "peta konsep {items}",
            items=["{items}"],
        ),
        phrase("mind map", "field map", "peta pikiran"),
    )
    SPOKEN = (Spoken(WIDE, sets={"center": "{topic}", "items": "{shown}", "time": "{duration}"}, needs=("shown",)),)
    MOMENTS = (moment("center", "{center}"), moment("fan", *FANS), moment("time", "{time}"))
    ART = ("items",)
    LETTERED = ("center",)
    EXAMPLE: ClassVar[dict[str, Any]] = {
        "center": "Backend",
        "items": ["Data Science", "Security Engineer", "Network Engineer"],
        "time": "1 menit",
    }

    def construct(self) -> None:
        self._map = self._spread()
        self._frames()
        self._nodes = self._draw_nodes()
        self._twigs, self._dots = self._draw_dots()
        self._runners = self._draw_runners()
        self._seen = [self._seen_of(number) for number in range(len(self._nodes))]
        self._dust = Dust(self.stage, self.theme, self._map.center, px(self._map.hub * 1.2), self.stage.text.top)
        wide = self._map.hub * 3.1
        light = glow(wide, wide, self.colour("cool"), 0.4 if is_dark(self.theme) else 0.22)
        self._hub, self._name = self._draw_hub()
        self._flare = Rig(glow(self._map.hub * 1.5, self._map.hub * 1.5, "#FFFFFF", 0.9).shift(self._map.center))
        self._countdown = Countdown(self.theme, self._map.center, self._map.hub, self.params.time)
        far = Group(mesh(self.stage, self.theme), floor(self.stage, self.theme, self.colour("accent")))
        self.add(baked(far, detail=0.6), baked(light, detail=0.2).shift(self._map.center), self._dust.mobject)
        self.add(*self._twigs, *[dot for dot, _ in self._dots], *[node.link for node in self._nodes], *self._runners)
        self.add(*[node.emblem for node in self._nodes], *[node.name.mobject for node in self._nodes])
        self._crowd = Crowd(self.stage, self.theme, (self.params.center, *self.params.items))
        self.add(self._crowd.mobject)
        timed = self._countdown.mobject if self.params.time else Group()
        self.add(self._hub.mobject, self._name.mobject, timed, self._flare.mobject)
        while self.frame_number < self.brief.frames:
            self._pose(self.frame_number)
            self.hold_frames(1)

    # -- what is planned

    def _spread(self) -> Spread:
        """The map, on which names stand on one line where all of them may, if need be without a trade's word."""
        count = len(self.params.items)
        made = spread(self.stage, count, 1)
        short = shortened(self.params.items)
        self._called = [
            brief if self._lettered(name, made, at) is None else name
            for at, (name, brief) in enumerate(zip(self.params.items, short, strict=True))
        ]
        if all(self._lettered(name, made, at) is not None for at, name in enumerate(self._called)):
            return made
        self._called = list(short)
        return spread(self.stage, count)

    def _lettered(self, name: str, made: Spread, at: int) -> VGroup | None:
        """A place's name on one line, if it may be as wide as that."""
        size = min(LARGEST, LETTERS * made.unit)
        words = self.text(name, 4 * made.labels[at], 2 * size, size=size, weight="bold", max_lines=1)
        return words if words.width <= px(made.labels[at] - PAD) else None

    def _frames(self) -> None:
        names = ("center", "fan", "time") if self.params.time else ("center", "fan")
        moments = with_moments(self.brief, names).moments
        self._center, self._fan = (max(0, moments[name] - ANTICIPATION) for name in ("center", "fan"))
        end = self.brief.frames
        self._time = max(0, moments["time"] - ANTICIPATION) if self.params.time else end + 1
        after = max(2, end - self._fan)
        pulled = min(18, max(5, round(after * 0.5)))
        self._zoom = Track(CLOSE).to(BRACED, 0, max(1, self._fan), ease_in_out).to(PULLED, self._fan - 1, pulled)
        self._zoom.to(DRIFTED, self._fan - 1 + pulled, max(1, after - pulled), lambda t: t)
        self._lit = Track(GHOST).to(1.0, self._center, 5)
        drained = max(4, min(DRAIN, end - self._time - 14))
        self._clock_in = Track(0.0).to(1.0, self._time, 7, overshoot(1.2))
        self._clock = Track(1.0).to(0.0, self._time + 5, drained, lambda t: t)
        self._over = self._time + 5 + drained
        named, others = len(self.params.items), len(self._map.places) - len(self.params.items)
        # where time is short, the others come faster
        gap = min(STAGGER, max(0.0, (after - FLIGHT - 4) / max(1, others)))
        known, rest = range(named), range(others)
        self._starts = [*(self._fan - 1 + n for n in known), *(self._fan + 2 + round(gap * n) for n in rest)]

    # -- what is drawn

    def _draw_nodes(self) -> list[_Node]:
        """What stands at each place: the emblem of what is named, else a mark of our own, and what it is called."""
        named, out = self.params.items, []
        for number in range(len(self._map.places)):
            if number < len(named):
                role = rim_of(named[number])
                name, make = self._called[number], partial(medal, named[number], self.art, self.theme)
            else:
                mark, role = self._others()[number - len(named)]
                name, make = CALLED.get(mark, ""), partial(marked, mark, role, self.theme)
            emblem = pictured(make, self._map.node)
            colour = self.colour(role)
            link = VMobject().set_fill(opacity=0).set_stroke(colour, px(7 * self._map.unit) * 100, 0.0)
            link.points = np.zeros((4, 3))
            start = self._starts[number]
            out.append(_Node(emblem, emblem.points.copy(), self._label(name, number, colour), link, start, colour))
        return out

    def _others(self) -> list[tuple[str, str]]:
        """The marks of the places that the script does not name, and the roles of their colours."""
        marks = marks_beside((self.params.center, *self.params.items))
        said = " ".join((self.params.center, *self.params.items)).casefold()
        called = [mark for mark in CALLED if mark in marks and CALLED[mark].casefold() not in said]
        chosen = called or list(marks)
        return [(mark, ROLES[number % len(ROLES)]) for number, mark in enumerate(chosen)]

    def _label(self, name: str, number: int, colour: str) -> Rig:
        """What a place is called, on a plaque over the foot of its emblem (about the place)."""
        if not name:
            return Rig(Group())
        size = min(LARGEST, LETTERS * self._map.unit)
        words = self._lettered(name, self._map, number)
        if words is None:
            room = self._map.labels[number] - PAD
            words = self.text(name, room, 2.3 * size, size=size, weight="bold", max_lines=2)
        # as tall for a name that reaches below its line as for one that does not
        tall, wide = (1.36 + 1.1 * (len(words) - 1)) * size, words.width / PX + PAD
        middle = np.array([0, -px(self._map.node - OVERLAP * self._map.unit + tall / 2), 0])
        words.move_to(middle)
        words.shift((0, middle[1] + px(0.5 * tall - 0.32 * size) - words[0].get_top()[1], 0))
        face = card(self.theme, wide, tall, radius=min(26, tall / 2), lift=12, rim="line")
        face.shift(middle - face[1].get_center())
        face[-1].set_stroke(mix(colour, "#FFFFFF", 0.2 if is_dark(self.theme) else 0), px(3.5) * 100, 1)
        return Rig(baked(Group(face, words), detail=1.1))

    def _draw_dots(self) -> tuple[list[VMobject], list[tuple[Sprite, np.ndarray]]]:
        """The dots beyond the places, which come one by one until the end, and the ways to them."""
        unit, nodes = self._map.unit, self._nodes
        made = {node.colour: baked(self._dot(node.colour, 11 * unit)) for node in nodes}
        first, last = self._fan + FLIGHT, max(self._fan + FLIGHT, self.brief.frames - SPRING)
        count = len(self._map.dots)
        turns = np.random.default_rng(31).permutation(count)
        self._dot_starts = first + np.round((last - first) * (turns + 0.5) / max(1, count)).astype(int)
        twigs: list[VMobject] = []
        dots = []
        for at, parent in zip(self._map.dots, self._map.parents, strict=True):
            tone = nodes[int(parent)].colour
            twig = Line(self._spot(self._map.places[int(parent)], 1.0), self._spot(at, 1.0))
            twigs.append(twig.set_stroke(mix(tone, self.colour("line"), 0.5), px(3) * 100, 0.0))
            dot = twin(made[tone])
            dots.append((dot, dot.points - dot.get_center()))
        return twigs, dots

    def _dot(self, colour: str, radius: float) -> Group:
        halo = glow(radius * 2, radius * 2, colour, 0.45)
        return Group(halo, rounded(2 * radius, 2 * radius, radius, mix(colour, "#FFFFFF", 0.35), colour))

    def _draw_runners(self) -> list[Sprite]:
        """The squares that travel the ways: to each place, and back with an answer."""
        side, cool = 28 * self._map.unit, self.colour("cool")
        light = glow(side * 1.5, side * 1.5, cool, 0.8)
        face = rounded(side, side, side * 0.28, mix(cool, "#FFFFFF", 0.65), cool)
        made = baked(Group(light, face))
        self._runner_rest = made.points - made.get_center()
        return [twin(made) for _ in self._map.places]

    def _draw_hub(self) -> tuple[Rig, Rig]:
        radius, center = self._map.hub, self._map.center
        base = plate(self.theme, radius, self.colour("accent")).shift(center)
        if not self.params.center:
            face = baked(marked("branch", "accent", self.theme, radius)).shift(center)
            return Rig(base), Rig(face)
        wide, high = (radius * share for share in LINE)
        size = TITLE * radius
        words = self.text(self.params.center, wide, high, size=size, weight="heavy", max_lines=1)
        if words.height < px(0.4 * size):
            wide, high = (radius * share for share in BLOCK)
            words = self.text(self.params.center, wide, high, size=size, weight="heavy")
        return Rig(base), Rig(words.move_to(center))

    # -- what moves

    def _pose(self, frame: int) -> None:
        zoom = self._zoom.at(frame)
        near = min(zoom, HELD)
        self._dust.pose(frame, self._fan)
        for number, node in enumerate(self._nodes):
            self._pose_node(number, node, frame, near)
        for number, (dot, rest) in enumerate(self._dots):
            share = float(np.clip((frame - self._dot_starts[number] + 1) / SPRING, 0, 1))
            home = self._map.places[int(self._map.parents[number])]
            spot = self._spot(home + (self._map.dots[number] - home) * ease_out(share), near)
            dot.points = spot + rest * max(0.05, overshoot(2.0)(share))
            dot.fill_opacity = 0.8 * min(1.0, share * 4)
            self._twigs[number].set_points_as_corners([self._spot(home, near), spot])
            self._twigs[number].stroke_rgbas[:, 3] = 0.4 * min(1.0, share * 4)
        self._crowd.pose(frame - self._fan, self.brief.frames - self._fan)
        self._pose_hub(frame, zoom)

    def _spot(self, place: np.ndarray, zoom: float) -> np.ndarray:
        return np.asarray(self._map.center + np.array([place[0], place[1], 0.0]) * PX * zoom)

    def _pose_node(self, number: int, node: _Node, frame: int, zoom: float) -> None:
        share = float(np.clip((frame - node.start + 1) / FLIGHT, 0, 1))
        come = overshoot(0.9)(share)
        curve = np.array([self._spot(point, zoom) for point in way_to(self._map.places[number])])
        reached = point_on(curve, come) if come <= 1 else curve[3] + (curve[3] - curve[2]) * (come - 1)
        size = zoom * (0.35 + 0.65 * come)
        node.emblem.points = reached + node.rest * size
        node.emblem.fill_opacity = min(1.0, share * 5)
        node.link.points = first_of(curve, min(1.0, come))
        node.link.stroke_rgbas[:, 3] = 0.9 * min(1.0, share * 4)
        told = float(np.clip((frame - node.start - FLIGHT // 2 + 1) / 6, 0, 1))
        node.name.pose(then(scaled(size * (0.6 + 0.4 * overshoot(1.6)(told))), shifted(*reached[:2])))
        node.name.fade(min(1.0, told * 3))
        lap = (frame - node.start - FLIGHT - 5 * number) / 24
        along = lap % 2 if lap % 2 <= 1 else 2 - lap % 2
        runner = self._runners[number]
        out, last = self._seen[number]
        runner.points = point_on(curve, out + (last - out) * ease_in_out(along)) + self._runner_rest * zoom
        runner.fill_opacity = min(1.0, along * 4, (1 - along) * 4) if lap > 0 else 0.0

    def _pose_hub(self, frame: int, zoom: float) -> None:
        since = frame - self._center
        beat = 1 + 0.05 * float(np.interp(since, [0, 3, 9], [0, 1, 0])) - self._recoil(frame)
        whole = scaled(zoom * beat, about=self._map.center)
        self._hub.pose(whole)
        # the digits take its place, and push it out upwards
        gone = self._clock_in.at(frame) if self._countdown.tells else 0.0
        self._name.pose(then(shifted(0, px(0.45 * self._map.hub) * gone), whole))
        self._name.fade(self._lit.at(frame) * float(np.clip(1 - 1.6 * gone, 0, 1)))
        self._flare.pose(whole)
        fanned = float(np.interp(frame - self._fan, [-1, 1, 10], [0, 1, 0]))
        self._flare.fade(max(0.55 * fanned, 0.4 * float(np.interp(since, [-1, 1, 8], [0, 1, 0]))))
        if self.params.time:
            over = frame - self._over
            blink = 1.0 if over >= 0 and (over // 5) % 2 == 0 else 0.25 if over >= 0 else 0.0
            self._countdown.pose(whole, self._clock_in.at(frame), self._clock.at(frame), blink)

    def _seen_of(self, number: int) -> tuple[float, float]:
        """From where to where the way to a place is seen between the rims of the hub and of the place (shares)."""
        place = np.array([*self._map.places[number], 0.0])
        curve = np.array([(*point, 0.0) for point in way_to(self._map.places[number])])
        shares = np.linspace(0, 1, 41)
        spots = np.array([point_on(curve, share) for share in shares])
        clear = ASIDE * self._map.unit
        seen = np.linalg.norm(spots, axis=1) > self._map.hub + clear
        seen &= np.linalg.norm(spots - place, axis=1) > self._map.node + clear
        return (float(shares[seen][0]), float(shares[seen][-1])) if seen.any() else (0.0, 1.0)

    def _recoil(self, frame: int) -> float:
        """The hub draws itself together just before the map fans out, and jumps as it does."""
        return float(np.interp(frame - self._fan, [-7, -1, 3, 13], [0, 0.05, -0.16, 0]))
