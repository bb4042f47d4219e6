"""A field is wide: from its name a map of ways fans out, beyond the frame, while the time to tell it all runs out."""

from __future__ import annotations

from functools import partial
from typing import Any, ClassVar

import numpy as np
from manim import Group, Mobject, VGroup, VMobject
from pydantic import Field

from cuereel.scene import CueScene, SceneParams, Spoken, moment, phrase
from cuereel.scene.badge import plate
from cuereel.scene.bake import baked, ghosted, twin
from cuereel.scene.base import ANTICIPATION
from cuereel.scene.card import is_dark, mix, rounded
from cuereel.scene.countdown import Countdown
from cuereel.scene.field import Dust, floor, mesh
from cuereel.scene.light import fading, glow
from cuereel.scene.medal import RIMS, marked, marks_beside, medal, pictured
from cuereel.scene.motion import ease_in_out, ease_out, overshoot
from cuereel.scene.rig import Rig, scaled
from cuereel.scene.score import with_moments
from cuereel.scene.spread import View, spread
from cuereel.scene.sprite import Sprite
from cuereel.scene.stage import PX, px
from cuereel.scene.track import Track

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

CLOSE, BRACED, PULLED, DRIFTED = 1.85, 1.95, 1.04, 0.99
"""How near the camera is at first, just before the map fans out, after it, and at the end; 1 is the map as laid out."""

SWEEP = 26
"""Frames in which the map fans out."""

LATE = 0.42
"""Share of the outermost places that only come one by one, to the shot's end."""

POP = 8
"""Frames in which a place springs up."""

GHOST = 0.4
"""How strongly the name is seen before it is said."""

DRAIN = 84
"""Frames in which the clock runs out at most: a minute gone in under three seconds."""

RUNNERS = 9
"""Squares that travel the map at a time."""


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
        self._map = spread(self.stage, len(self.params.items))
        self._view = View(self._map.center, self._map.unit)
        self._chance = np.random.default_rng(31)
        self._frames()
        self._links = [self._link(place) for place in range(1, len(self._map.places))]
        self._nodes = self._draw_nodes()
        self._paths = self._runner_paths()
        self._runners = self._draw_runners()
        self._veils = self._draw_veils()
        self._floor, self._shade = (
            Rig(VGroup(mesh(self.stage, self.theme), floor(self.stage, self.theme, self.colour("accent")))),
            Rig(self._caption_band()),
        )
        self._dust = Dust(self.stage, self.theme, self._map.center, px(self._map.hub * 1.2))
        wide = self._map.hub * 3.4
        light = glow(wide, wide, self.colour("cool"), 0.4 if is_dark(self.theme) else 0.22)
        self._light = Rig(baked(light, detail=0.2).shift(self._map.center))
        self._hub, self._name = self._draw_hub()
        self._flare = Rig(glow(self._map.hub * 1.5, self._map.hub * 1.5, "#FFFFFF", 0.9).shift(self._map.center))
        self._countdown = Countdown(self.theme, self._map.center, self._map.hub, self.params.time)
        far = [number for number in self._order if number > len(self.params.items)]
        self.add(self._floor.mobject, self._light.mobject, self._dust.mobject)
        self.add(*self._links)
        self.add(*[self._nodes[number - 1] for number in far], *self._runners, self._shade.mobject)
        self.add(*[self._nodes[number] for number in range(len(self.params.items))], self._head_band())
        timed = (self._countdown.behind, self._countdown.front) if self.params.time else (Group(), Group())
        self.add(timed[0], self._hub.mobject, self._name.mobject, timed[1])
        self.add(self._flare.mobject, *[veil for veil, _ in self._veils])
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
        pulled = min(24, max(6, round(after * 0.5)))
        self._zoom = Track(CLOSE).to(BRACED, 0, max(1, self._fan), ease_in_out).to(PULLED, self._fan, pulled)
        self._zoom.to(DRIFTED, self._fan + pulled, max(1, after - pulled), lambda t: t)
        self._turn = Track(-0.16).to(-0.2, 0, max(1, self._fan), ease_in_out).to(0.02, self._fan, pulled)
        self._turn.to(0.16, self._fan + pulled, max(1, after - pulled), lambda t: t)
        self._lit = Track(GHOST).to(1.0, self._center, 5)
        drained = max(4, min(DRAIN, end - self._time - 14))
        self._clock_in = Track(0.0).to(1.0, self._time, 7, overshoot(1.2))
        self._clock = Track(1.0).to(0.0, self._time + 5, drained, lambda t: t)
        self._over = self._time + 5 + drained
        self._starts = self._plan(after)
        self._order = np.argsort(-self._map.places[:, 2], kind="stable")

    def _plan(self, after: int) -> np.ndarray:
        """The frame on which each place sets out: a sweep outwards, then the last ones singly, until the end."""
        away = self._map.distance
        sweep = min(SWEEP, max(3, round(after * 0.45)))
        nearest = away[1 + len(self.params.items) :].min()
        starts = self._fan + np.round(sweep * np.clip((away - nearest) / (away.max() - nearest), 0, 1)).astype(int)
        starts[: 1 + len(self.params.items)] = self._fan - 1 + np.arange(1 + len(self.params.items))
        starts[0] = 0
        count = len(self.params.items) + 1
        outer = np.flatnonzero(self._map.leaves & (away > 2.6 * self._map.hub) & (np.arange(len(away)) >= count))
        late = self._chance.permutation(outer)[: round(LATE * len(outer))]
        span = max(1, after - sweep - 6)
        starts[late] = self._fan + sweep + np.round(span * (np.arange(len(late)) + 0.5) / max(1, len(late))).astype(int)
        for place in range(1, len(starts)):
            starts[place] = max(starts[place], starts[self._map.parents[place]] + (1 if place < count else 2))
        self._travel = np.where(np.isin(np.arange(len(starts)), late), 9, min(11, max(4, round(after * 0.4))))
        return np.asarray(starts)

    # -- what is drawn

    def _link(self, place: int) -> VMobject:
        line = VMobject().set_fill(opacity=0)
        named = place <= len(self.params.items)
        depth = int(self._map.depth[place])
        cool, quiet = self.colour("cool"), self.colour("line")
        tone = self.colour("accent") if named else mix(cool, quiet, min(0.85, 0.25 + 0.14 * depth))
        wide = 8.0 if named else max(2.4, 6.0 - depth)
        line.points = np.zeros((4, 3))
        return line.set_stroke(tone, px(wide * self._map.unit) * 100, 0.0)

    def _draw_nodes(self) -> list[Sprite]:
        """What stands at each place but the hub: unlit emblems where it is named, else plates and dots."""
        dark = is_dark(self.theme)
        low = mix(self.colour("background"), self.colour("surface"), 0.8 if dark else 0.4)
        high = mix(self.colour("line"), self.colour("cool" if dark else "ink"), 0.5 if dark else 0.3)
        unit, named = self._map.unit, len(self.params.items)
        emblems = [partial(medal, item, self.art, self.theme) for item in self.params.items]
        nodes = [ghosted(pictured(emblem, self._map.named), low, high, 1.2) for emblem in emblems]
        marks = self._marks()
        small = [partial(marked, mark, RIMS[at % len(RIMS)], self.theme) for at, mark in enumerate(marks)]
        plates = [ghosted(pictured(each, 56 * unit), low, high) for each in small]
        dots = [baked(self._dot(role, 24 * unit)) for role in ("cool", "accent", "cool", "ink")]
        self._sizes = self._chance.uniform(0.55, 1.0, len(self._map.places))
        plated = 0
        for place in range(named + 1, len(self._map.places)):
            if place % 3 == 0 or (self._map.depth[place] == 1 and place % 2):
                # in turn, so that no two alike stand side by side
                nodes.append(twin(plates[plated % len(plates)]))
                plated += 1
            else:
                nodes.append(twin(dots[(place * 7 + place // 5) % len(dots)]))
        self._rest = [node.points - node.get_center() for node in nodes]
        return nodes

    def _marks(self) -> tuple[str, ...]:
        return marks_beside((self.params.center, *self.params.items))

    def _dot(self, role: str, radius: float) -> Group:
        colour = self.colour(role)
        shine = glow(radius * 0.55, radius * 0.55, "#FFFFFF", 0.7).shift((-px(radius) * 0.25, px(radius) * 0.3, 0))
        halo = glow(radius * 1.9, radius * 1.9, colour, 0.5)
        core = rounded(2 * radius, 2 * radius, radius, mix(colour, "#FFFFFF", 0.35), mix(colour, "#000000", 0.2))
        return Group(halo, core, shine)

    def _runner_paths(self) -> list[tuple[int, ...]]:
        """The ways that the squares travel: to the named places and on, or straight out, past the frame's edge."""
        ends = [int(place) for place in np.flatnonzero(self._map.leaves) if self._map.depth[place] >= 3]
        ends = sorted(ends, key=lambda place: (place * 37) % 101)[:RUNNERS]
        named = [(0, place) for place in range(1, 1 + len(self.params.items))]
        return [*named, *(self._map.path(place) for place in ends)][: RUNNERS + len(named)]

    def _draw_runners(self) -> list[Sprite]:
        side, cool = 26 * self._map.unit, self.colour("cool")
        light = glow(side * 1.5, side * 1.5, cool, 0.8)
        face = rounded(side, side, side * 0.28, mix(cool, "#FFFFFF", 0.65), cool)
        made = baked(Group(light, face))
        self._runner_rest = made.points - made.get_center()
        return [twin(made) for _ in self._paths]

    def _draw_hub(self) -> tuple[Rig, Rig]:
        radius, center = self._map.hub, self._map.center
        base = plate(self.theme, radius, self.colour("accent")).shift(center)
        if not self.params.center:
            face = baked(marked("branch", "accent", self.theme, radius)).shift(center)
            return Rig(base), Rig(face)
        words = self.text(self.params.center, radius * 1.6, radius * 1.1, size=radius * 0.56, weight="heavy")
        return Rig(base), Rig(words.move_to(center))

    def _draw_veils(self) -> list[tuple[Sprite, np.ndarray]]:
        """Plates so near the camera that they are out of focus: they frame the view and pass by."""
        frame, out = self.stage.frame, []
        marks = self._marks()
        spots = ((-0.62, -0.46, -760, 0), (0.6, -0.6, -820, 1), (0.62, 0.47, -700, 2), (-0.66, 0.5, -640, 3))
        for across, up, z, at in spots[: 2 if self.stage.marked else 4]:
            near = partial(marked, marks[at], RIMS[at % 2], self.theme)
            soft = pictured(near, 118 * self._map.unit, detail=0.25, blur=13)
            place = np.array([across * frame.width / PX, up * frame.height / PX, 0.0])
            place[:2] -= self._map.center[:2] / PX
            place *= 1 + z / 1500
            place[2] = z * self._map.unit
            out.append((soft, place))
        self._veil_rest = [soft.points - soft.get_center() for soft, _ in out]
        return out

    def _caption_band(self) -> Group:
        """A quiet band behind the captions."""
        if not self.brief.captioned:
            return Group()
        frame, caption, colour = self.stage.frame, self.stage.caption, self.colour("background")
        high, low = caption.top + px(190), caption.bottom - px(150)
        band = rounded(frame.width / PX, (high - low) / PX, 0, colour).shift((frame.center[0], (high + low) / 2, 0))
        stops = ((0.0, 0.0), (0.2, 0.16), (0.4, 0.6), (0.65, 0.6), (0.85, 0.16), (1.0, 0.0))
        return Group(fading(band, (0, high, 0), (0, low, 0), stops, colour))

    def _head_band(self) -> Mobject:
        """What hides the map behind the chapter's marker, where there is one."""
        if not self.stage.marked:
            return Group()
        frame, text, colour = self.stage.frame, self.stage.text, self.theme.backdrop.top
        low = text.top - px(24)
        band = rounded(frame.width / PX, (frame.top - low) / PX, 0, colour)
        band.shift((frame.center[0], (frame.top + low) / 2, 0))
        clear = (frame.top - text.top) / (frame.top - low)
        stops = ((0.0, 0.94), (clear - 0.06, 0.94), (1.0, 0.0))
        return fading(band, (0, frame.top, 0), (0, low, 0), stops, colour)

    # -- what moves

    def _pose(self, frame: int) -> None:
        self._view.zoom, self._view.turn = self._zoom.at(frame), self._turn.at(frame)
        self._dust.pose(frame, self._fan)
        share = np.clip((frame - self._starts + 1) / self._travel, 0, 1)
        come = 1 - (1 - share) ** 3
        spots, sizes = self._view.seen(self._along(come))
        self._pose_nodes(frame, share, spots, sizes)
        curves = self._curves(spots)
        for link, curve, seen in zip(self._links, curves, share[1:], strict=True):
            link.points = curve
            link.stroke_rgbas[:, 3] = 0.85 * min(1.0, seen * 4)
        self._pose_runners(frame, curves, share)
        fanned = float(ease_out(float(np.clip((frame - self._fan + 1) / 16, 0, 1))))
        self._floor.fade(1 - fanned)
        self._shade.fade(fanned)
        for (soft, place), rest in zip(self._veils, self._veil_rest, strict=True):
            spot, size = self._view.seen(place[None])
            soft.points = spot[0] + rest * size[0]
            soft.fill_opacity = 0.5 * fanned
        self._pose_hub(frame)

    def _along(self, come: np.ndarray) -> np.ndarray:
        """Where the places are on their ways: each sets out from where its parent is by then."""
        places = self._map.places.copy()
        for place in range(1, len(places)):
            start = places[self._map.parents[place]]
            places[place] = start + (places[place] - start) * come[place]
        return places

    def _pose_nodes(self, frame: int, share: np.ndarray, spots: np.ndarray, sizes: np.ndarray) -> None:
        named, spring = len(self.params.items), overshoot(2.0)
        for number, (node, rest) in enumerate(zip(self._nodes, self._rest, strict=True)):
            place = number + 1
            grown = min(1.0, max(0.0, (frame - self._starts[place] + 1) / max(POP, self._travel[place])))
            size = spring(grown) * sizes[place] * (1.0 if place <= named else self._sizes[place])
            node.points = spots[place] + rest * max(size, 1e-3)
            fog = float(np.clip(1.15 - self._map.places[place, 2] / (900 * self._map.unit), 0.4, 1.0))
            node.fill_opacity = min(1.0, grown * 5) * (1.0 if place <= named else fog)

    def _curves(self, spots: np.ndarray) -> np.ndarray:
        """The link to each place (n x 4 x 3): it leaves its parent outwards and bends towards the place."""
        ends, starts = spots[1:], spots[self._map.parents[1:]]
        along = ends - starts
        out = starts - spots[0]
        length = np.linalg.norm(along, axis=1, keepdims=True)
        reach = np.linalg.norm(out, axis=1, keepdims=True)
        # those that leave the hub itself leave it straight
        out = np.where(reach > 1e-3, out / np.maximum(reach, 1e-3) * length, along)
        return np.stack([starts, starts + 0.42 * out, ends - 0.3 * along, ends], axis=1)

    def _pose_runners(self, frame: int, curves: np.ndarray, share: np.ndarray) -> None:
        for number, (runner, path) in enumerate(zip(self._runners, self._paths, strict=True)):
            links = len(path) - 1
            way = max(0.0, (frame - self._fan) / 13 - 0.55 * number)
            at = way % (links + 1.0)
            link = path[min(int(at), links - 1) + 1]
            alpha = min(1.0, at * 4, (links - at) * 4) if way > 0 and share[link] >= 1 else 0.0
            runner.fill_opacity = max(0.0, alpha)
            runner.points = _on(curves[link - 1], at - min(int(at), links - 1)) + self._runner_rest * self._view.zoom

    def _pose_hub(self, frame: int) -> None:
        since = frame - self._center
        beat = 1 + 0.05 * float(np.interp(since, [0, 3, 9], [0, 1, 0])) - self._recoil(frame)
        whole = scaled(self._view.zoom * beat, about=self._map.center)
        self._hub.pose(whole)
        self._name.pose(whole)
        self._name.fade(self._lit.at(frame))
        self._light.pose(scaled(self._view.zoom, about=self._map.center))
        self._flare.pose(whole)
        fanned = float(np.interp(frame - self._fan, [-1, 1, 10], [0, 1, 0]))
        self._flare.fade(max(0.55 * fanned, 0.4 * float(np.interp(since, [-1, 1, 8], [0, 1, 0]))))
        if self.params.time:
            over = frame - self._over
            blink = 1.0 if over >= 0 and (over // 5) % 2 == 0 else 0.25 if over >= 0 else 0.0
            self._countdown.pose(whole, self._clock_in.at(frame), self._clock.at(frame), blink)

    def _recoil(self, frame: int) -> float:
        """The hub draws itself together just before the map fans out, and jumps as it does."""
        return float(np.interp(frame - self._fan, [-7, -1, 2, 9], [0, 0.06, -0.07, 0]))


def _on(curve: np.ndarray, share: float) -> np.ndarray:
    """The point at a share (0 to 1) of a cubic curve (4 x 3)."""
    t = float(np.clip(share, 0, 1))
    weights = np.array([(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3])
    return np.asarray(weights @ curve)
