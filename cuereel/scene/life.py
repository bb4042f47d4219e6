"""A field of work and the parts of its emblem -> what goes on in it: points are read, raiders bounce off, traffic runs.

Places are those of the finished emblem (scene units); `pose` takes the pose that the emblem as a whole is in. Numbers
are frames and px of the reference frame.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from manim import ORIGIN, Circle, Group, Mobject, Polygon, RoundedRectangle, VGroup

from cuereel.scene.bake import baked, twin
from cuereel.scene.card import mix, shaded
from cuereel.scene.glyphs import glyph
from cuereel.scene.light import glow
from cuereel.scene.motion import ease_in, ease_in_out, ease_out, overshoot
from cuereel.scene.rig import HERE, Pose, Rig, moved, scaled, shifted, then, turned
from cuereel.scene.stage import px
from cuereel.theme import Theme

LEAD, AWAY = 16, 22
"""Frames that a raider takes to the shield, and off it."""

RAIDER = 76
"""px from the middle of a raider to the tips of its spikes."""


class Life:
    """What goes on in an emblem of no special kind: two lights that circle it."""

    def __init__(self, theme: Theme, center: np.ndarray, radius: float, parts: Mapping[str, Mobject]) -> None:
        self.center, self.radius, self.theme = center, radius, theme
        self.rigs = self.things()
        self.mobject = Group(*[rig.mobject for rig in self.rigs])
        self.ends(10**6, float("inf"))

    def ends(self, closed: int, ceiling: float, beat: int = 0, begun: int = 0) -> None:
        """The frame on which the emblem closes, how high anything may fly, and those on which its stages begin."""
        self.closed, self.ceiling, self.beat, self.begun = closed, ceiling, beat, begun

    def below(self, y: float) -> float:
        """How much is seen of what flies at that height: nothing at the ceiling, all a little below it."""
        return float(np.clip((self.ceiling - y) / px(70), 0, 1))

    def things(self) -> list[Rig]:
        tones = (self.theme.colour("accent"), self.theme.colour("cool"))
        return [Rig(tile(self.theme, 24, tone)) for tone in tones]

    def pose(self, frame: int, ready: float, whole: Pose) -> None:
        """As it is at a frame; `ready` (0 to 1) says how far the emblem's parts are together."""
        for number, rig in enumerate(self.rigs):
            angle = np.pi * number - frame * 2 * np.pi / 150
            place = moved(whole, self.center + px(1.06 * self.radius) * np.array([np.cos(angle), np.sin(angle), 0]))
            rig.pose(then(turned(angle), shifted(place[0], place[1])))
            rig.fade(ready * self.below(place[1] + px(30)))

    def part(self, name: str, frame: int, ready: float) -> Pose:
        """How a part of that name moves of its own."""
        return HERE


class Readings(Life):
    """A light reads along the points of a chart, from left to right, and each gives as it is passed."""

    LAP = 54

    def __init__(self, theme: Theme, center: np.ndarray, radius: float, parts: Mapping[str, Mobject]) -> None:
        found = {name: parts[name].get_center() for name in parts if name.startswith("point")}
        self._points = dict(sorted(found.items(), key=lambda each: float(each[1][0])))
        line = next((parts[name] for name in parts if name.startswith(("curve", "line"))), None)
        reach = px(0.5 * radius)
        ends = (np.array([-1, -1, 0]), np.array([1, 1, 0]))
        low, high = (line.get_corner(end) if line is not None else center + end * reach for end in ends)
        self._way = np.array([low, *self._points.values(), high])
        super().__init__(theme, center, radius, parts)

    def things(self) -> list[Rig]:
        return [Rig(_reading(self.theme))]

    def pose(self, frame: int, ready: float, whole: Pose) -> None:
        along = self._along(frame)
        spot = np.array([np.interp(along, np.linspace(0, 1, len(self._way)), self._way[:, axis]) for axis in (0, 1)])
        x, y, _ = moved(whole, spot)
        self.rigs[0].pose(shifted(x, y))
        self.rigs[0].fade(ready * min(1.0, along * 10, (1 - along) * 10) * self.below(y))

    def part(self, name: str, frame: int, ready: float) -> Pose:
        if name not in self._points:
            return HERE
        passed = (list(self._points).index(name) + 1) / (len(self._way) - 1)
        given = float(np.interp(self._along(frame) - passed, [-0.02, 0.02, 0.16], [0, 1, 0]))
        return scaled(1 + 0.5 * given * ready, about=self._points[name])

    def _along(self, frame: int) -> float:
        return (frame % self.LAP) / self.LAP


class Packets(Life):
    """Raiders fly at the shield and bounce off it, until it is an emblem: then two lights guard its rim."""

    COUNT, BEAT = 4, 13
    SIDES = np.radians([196, -14, 158, 24, 222, -38])

    def __init__(self, theme: Theme, center: np.ndarray, radius: float, parts: Mapping[str, Mobject]) -> None:
        shield = parts.get("shield")
        self._half = np.array([shield.width, shield.height]) / 2 if shield is not None else np.full(2, px(0.7 * radius))
        self._parts = tuple(parts)
        super().__init__(theme, center, radius, parts)

    def things(self) -> list[Rig]:
        made, flare = baked(_raider(self.theme)), mix(self.theme.colour("bad"), "#FFFFFF", 0.5)
        self._guards = super().things()
        raiders = [Rig(twin(made)) for _ in range(self.COUNT)]
        return [*raiders, *[Rig(_flare(flare)) for _ in range(self.COUNT)], *self._guards]

    def pose(self, frame: int, ready: float, whole: Pose) -> None:
        frames = min(frame, self.closed)
        leaving = float(np.clip(1 - (frame - self.closed + 1) / 4, 0, 1))
        for number in range(self.COUNT):
            turn, since = self._turn(number, frames)
            angle = float(self.SIDES[turn % len(self.SIDES)])
            out, hit = np.array([np.cos(angle), np.sin(angle)]), self._edge(angle)
            x, y, _ = moved(whole, self.center + np.array([*hit, 0.0]))
            place, size = np.array([x, y]), 1.0
            if since < 0:
                place = place + out * px(1.5 * self.radius) * (-since / LEAD) ** 1.2
                size = 1 + 0.9 * (-since / LEAD)
            else:
                back = ease_out(min(1.0, since / AWAY))
                aside = np.array([-out[1], out[0]]) * (-1) ** turn
                place = place + (out * 0.5 + aside * 0.8) * px(0.8 * self.radius) * back
                size = 1 - 0.4 * back
            seen = min(1.0, (since + LEAD) / 3, (AWAY - since) / 7) * leaving
            seen *= self.below(place[1] + px(110) * size)
            self.rigs[number].pose(then(turned(0.16 * since), scaled(size), shifted(*place)))
            self.rigs[number].fade(max(0.0, seen))
            flash = self.rigs[self.COUNT + number]
            flash.pose(then(scaled(0.5 + 1.1 * float(np.clip(since / 8, 0, 1))), shifted(x, y)))
            flash.fade(max(0.0, 1 - since / 8) * leaving * self.below(y + px(130)) if since >= 0 else 0.0)
        guarding = float(np.clip((frame - self.closed - 4) / 8, 0, 1))
        for number, rig in enumerate(self._guards):
            angle = np.pi * number - frame * 2 * np.pi / 120
            place = self.center + px(0.95 * self.radius) * np.array([np.cos(angle), np.sin(angle), 0])
            rig.pose(then(turned(angle), shifted(place[0], place[1])))
            rig.fade(guarding * self.below(place[1] + px(30)))

    def part(self, name: str, frame: int, ready: float) -> Pose:
        """The shield and all on it give way a little to each blow."""
        push = np.zeros(2)
        for number in range(self.COUNT if frame < self.closed else 0):
            turn, since = self._turn(number, frame)
            angle = float(self.SIDES[turn % len(self.SIDES)])
            push -= np.array([np.cos(angle), np.sin(angle)]) * float(np.interp(since, [-1, 0, 2, 9], [0, 0.6, 1, 0]))
        return shifted(*(push * px(0.024 * self.radius)))

    def _turn(self, number: int, frame: int) -> tuple[int, int]:
        """Which blow is a raider's nearest one, counted from that on the beat, and the frames since it (or to it)."""
        lap = self.COUNT * self.BEAT
        turns, since = divmod(frame - self.beat - number * self.BEAT + LEAD, lap)
        return turns * self.COUNT + number, since - LEAD

    def _edge(self, angle: float) -> np.ndarray:
        """Where a raider from that side meets the shield, from its middle."""
        out = np.array([np.cos(angle), np.sin(angle)])
        return np.asarray(out * self._half * np.array([0.86, 0.8]))


class Traffic(Life):
    """A drawer is served, then requests run out along the links and answers back; a node gives as it is reached."""

    LAP = 36
    PULL = 8

    def __init__(self, theme: Theme, center: np.ndarray, radius: float, parts: Mapping[str, Mobject]) -> None:
        nodes = {name: mobject.get_center() for name, mobject in parts.items() if name.startswith("node")}
        reach = px(0.68 * radius)
        around = [
            center + reach * np.array([np.cos(a), np.sin(a), 0]) for a in np.pi / 2 + np.arange(5) * 2 * np.pi / 5
        ]
        self._names = list(nodes)
        self._drawer = Rig(parts["drawer"]).bounds() if "drawer" in parts else None
        self._ends: Sequence[np.ndarray] = list(nodes.values()) or around
        super().__init__(theme, center, radius, parts)

    def things(self) -> list[Rig]:
        accent, ink = self.theme.colour("accent"), mix(self.theme.colour("cool"), "#FFFFFF", 0.4)
        return [Rig(tile(self.theme, 34, tone)) for tone in (accent, ink) for _ in self._ends]

    def pose(self, frame: int, ready: float, whole: Pose) -> None:
        count = len(self._ends)
        for number, rig in enumerate(self.rigs):
            end = self._ends[number % count]
            share = ((frame + self._offset(number % count)) / self.LAP + 0.5 * (number // count)) % 1.0
            along = share if number < count else 1 - share
            # it comes out from behind the rack, and ends on the node
            x, y, _ = moved(whole, self.center + (end - self.center) * (0.47 + 0.31 * along))
            rig.pose(shifted(x, y))
            rig.fade(ready * min(1.0, 8 * share, 8 * (1 - share)))

    def part(self, name: str, frame: int, ready: float) -> Pose:
        if name == "drawer" and self._drawer is not None:
            low, high = self._drawer
            out = self._pulled(frame)
            # it comes towards the viewer, who looks a little down on it
            nearer = scaled(1 + 0.13 * out, about=(low + high) / 2)
            return then(nearer, shifted(0, -0.84 * float((high - low)[1]) * out))
        if name not in self._names:
            return HERE
        number = self._names.index(name)
        since = (frame + self._offset(number)) % self.LAP
        given = ease_in(max(0.0, 1 - since / 12)) if frame >= self.LAP else 0.0
        return scaled(1 + 0.16 * given * ready, about=self._ends[number])

    def _pulled(self, frame: int) -> float:
        """How far the drawer is out: pulled as the first stage begins, shut before the second; never in a hurry."""
        shut = self.beat - self.PULL
        if shut - self.begun < 2 * self.PULL:
            return 0.0
        out = overshoot(1.2)(float(np.clip((frame - self.begun + 1) / self.PULL, 0, 1)))
        return out * (1 - ease_in_out(float(np.clip((frame - shut + 1) / self.PULL, 0, 1))))

    def _offset(self, number: int) -> int:
        return number * self.LAP * 2 // max(1, len(self._ends))


def life(kind: str, theme: Theme, center: np.ndarray, radius: float, parts: Mapping[str, Mobject]) -> Life:
    """What goes on in the emblem of a field; `parts` are its named parts in their places, `radius` its px."""
    kinds: Mapping[str, type[Life]] = {"data": Readings, "security": Packets, "network": Traffic}
    return kinds.get(kind, Life)(theme, center, radius, parts)


def tile(theme: Theme, side: float, colour: str) -> Group:
    """A small lit square about the origin: a request, a packet, a reading."""
    face = RoundedRectangle(width=px(side), height=px(side), corner_radius=px(side * 0.26))
    return Group(glow(side * 1.25, side * 1.25, colour, 0.5), shaded(face, mix(colour, "#FFFFFF", 0.4), colour))


def _reading(theme: Theme) -> VGroup:
    tone = mix(theme.colour("accent"), "#FFFFFF", 0.5)
    core = Circle(radius=px(15), stroke_width=0, fill_color=tone, fill_opacity=1)
    return VGroup(glow(70, 70, theme.colour("accent"), 0.85), core)


def _raider(theme: Theme) -> Group:
    """What attacks: a ball with spikes, and a beetle on it."""
    bad = theme.colour("bad")
    dark = mix(bad, "#000000", 0.5)
    spikes = [
        Polygon((-px(15), px(44), 0), (px(15), px(44), 0), (0, px(RAIDER), 0)).rotate(
            np.pi * at / 4, about_point=ORIGIN
        )
        for at in range(8)
    ]
    body = shaded(Circle(radius=px(54)), mix(bad, "#FFFFFF", 0.25), mix(bad, "#000000", 0.35))
    mark = glyph("bug", "#FFFFFF", mix(bad, "#000000", 0.72)).scale(px(42), about_point=ORIGIN)
    horns = [shaded(spike, mix(bad, "#FFFFFF", 0.1), dark) for spike in spikes]
    return Group(glow(110, 110, bad, 0.55), *horns, body, mark)


def _flare(colour: str) -> VGroup:
    ring = Circle(radius=px(58)).set_fill(opacity=0).set_stroke(colour, px(6) * 100, 0.9)
    return VGroup(glow(80, 80, colour, 0.8), ring)
