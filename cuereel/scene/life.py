"""A field of work and the parts of its emblem -> what goes on in it: readings arrive, packets bounce off, traffic runs.

Places are those of the finished emblem (scene units); `pose` takes the pose that the emblem as a whole is in. Numbers
are frames and px of the reference frame.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from manim import Circle, Group, Mobject, RoundedRectangle, VGroup

from cuereel.scene.card import mix, shaded
from cuereel.scene.light import glow
from cuereel.scene.motion import ease_in, ease_out, overshoot
from cuereel.scene.rig import HERE, Pose, Rig, moved, scaled, shifted, then, turned
from cuereel.scene.stage import px
from cuereel.theme import Theme

FROM_ABOVE = np.radians(np.concatenate([np.arange(20, 165, 18), np.arange(28, 160, 23)]))
"""Directions from which packets come at a shield."""


class Life:
    """What goes on in an emblem of no special kind: two lights that circle it."""

    def __init__(self, theme: Theme, center: np.ndarray, radius: float, parts: Mapping[str, Mobject]) -> None:
        self.center, self.radius, self.theme = center, radius, theme
        self.rigs = self.things()
        self.mobject = Group(*[rig.mobject for rig in self.rigs])
        self.ends(10**6, float("inf"))

    def ends(self, closed: int, ceiling: float) -> None:
        """The frame on which the emblem closes, and how high anything may fly (scene units)."""
        self.closed, self.ceiling = closed, ceiling

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
            rig.fade(ready)

    def part(self, name: str, frame: int, ready: float) -> Pose:
        """How a part of that name moves of its own."""
        return HERE


class Readings(Life):
    """New readings arrive one by one, the bars answer, and the curve follows them."""

    PITCH, FALL = 22, 12

    def __init__(self, theme: Theme, center: np.ndarray, radius: float, parts: Mapping[str, Mobject]) -> None:
        bars = [parts[name] for name in parts if name.startswith("bar")]
        curve = next((parts[name] for name in parts if name.startswith(("curve", "line"))), None)
        self._foot = float(min((bar.get_bottom()[1] for bar in bars), default=center[1] - px(0.6 * radius)))
        self._feet = {name: parts[name].get_bottom() for name in parts if name.startswith("bar")}
        low = curve.get_corner(np.array([-1, -1, 0])) if curve is not None else center - px(0.5 * radius)
        high = curve.get_corner(np.array([1, 1, 0])) if curve is not None else center + px(0.5 * radius)
        shares = (0.86, 0.34, 0.6, 0.14, 0.74, 0.46)
        self._places = [
            low + (high - low) * share + np.array([0, px(34) * (-1) ** n, 0]) for n, share in enumerate(shares)
        ]
        super().__init__(theme, center, radius, parts)

    def things(self) -> list[Rig]:
        return [Rig(_reading(self.theme, place)) for place in self._places]

    def pose(self, frame: int, ready: float, whole: Pose) -> None:
        lap = self.PITCH * len(self.rigs)
        for number, rig in enumerate(self.rigs):
            age = (frame - number * self.PITCH) % lap
            fallen = ease_out(min(1.0, (age + 1) / self.FALL))
            way = np.array([px(240), px(420)]) * (1 - fallen)
            hit = 1 + 0.6 * float(np.interp(age, [self.FALL - 1, self.FALL + 2, self.FALL + 8], [0, 1, 0]))
            rig.pose(then(scaled(hit, about=self._places[number]), shifted(*way), self._stretch(frame, ready), whole))
            old = float(np.clip((lap * 0.55 - age) / 10, 0, 1)) * self.below(rig.mobject[1].get_center()[1])
            rig.fade(ready * min(1.0, age / 4) * old if frame >= number * self.PITCH else 0.0)

    def part(self, name: str, frame: int, ready: float) -> Pose:
        if name in self._feet:
            return scaled(
                1, 1 + ready * 0.16 * self._level(frame - 2, 3 + list(self._feet).index(name)), self._feet[name]
            )
        return self._stretch(frame, ready) if name.startswith(("curve", "line", "point")) else HERE

    def _stretch(self, frame: int, ready: float) -> Pose:
        return scaled(1, 1 + ready * 0.09 * self._level(frame, 1), (0.0, self._foot))

    def _level(self, frame: int, row: int) -> float:
        """From -1 to 0.4: where a row of readings stands; it changes with each new one, and swings in."""
        step, since = divmod(frame - self.FALL, self.PITCH)
        levels = [(np.sin(2.4 * (step + n) * row + row) - 0.45) / 1.45 for n in (-1, 0)]
        return float(levels[0] + (levels[1] - levels[0]) * overshoot(1.6)(min(1.0, (since + 1) / 9)))


class Packets(Life):
    """Packets fly at the shield from above and bounce off it, until it is an emblem: then two lights guard its rim."""

    COUNT, LAP = 9, 45

    def __init__(self, theme: Theme, center: np.ndarray, radius: float, parts: Mapping[str, Mobject]) -> None:
        shield = parts.get("shield")
        self._half = np.array([shield.width, shield.height]) / 2 if shield is not None else np.full(2, px(0.7 * radius))
        super().__init__(theme, center, radius, parts)

    def things(self) -> list[Rig]:
        bad, cool = self.theme.colour("bad"), self.theme.colour("cool")
        tiles = [Rig(tile(self.theme, 44 - 6 * (n % 3), bad if n % 3 != 2 else cool)) for n in range(self.COUNT)]
        flare = mix(self.theme.colour("bad"), "#FFFFFF", 0.5)
        self._guards = super().things()
        return [*tiles, *[Rig(_flare(flare)) for _ in range(self.COUNT)], *self._guards]

    def pose(self, frame: int, ready: float, whole: Pose) -> None:
        for number in range(self.COUNT):
            frames = min(frame, self.closed)
            lap, age = divmod(frames + number * self.LAP * 4 // self.COUNT, self.LAP)
            angle = FROM_ABOVE[(number * 5 + lap * 7) % len(FROM_ABOVE)]
            share, hit = age / self.LAP, self._edge(angle)
            out = np.array([np.cos(angle), np.sin(angle)])
            if share < 0.5:
                place = hit + out * px(2.1 * self.radius) * (1 - share / 0.5) ** 1.15
            else:
                back = ease_out((share - 0.5) / 0.5)
                aside = np.array([-out[1], out[0]]) * (-1) ** (number + lap)
                place = hit + (out * 0.75 + aside * 0.6) * px(0.62 * self.radius) * back
            seen = min(1.0, share * 8, (1 - share) * 3.2) * float(np.clip(1 - (frame - self.closed + 1) / 4, 0, 1))
            x, y, _ = moved(whole, self.center + np.array([*place, 0.0]))
            self.rigs[number].pose(then(turned(6 * share + number), shifted(x, y)))
            self.rigs[number].fade(seen * self.below(y) * (0.65 + 0.35 * ready))
            self._pose_flare(self.rigs[self.COUNT + number], share, hit, whole)
            if frame >= self.closed:
                self.rigs[self.COUNT + number].fade(0.0)
        guarding = float(np.clip((frame - self.closed - 4) / 8, 0, 1))
        for number, rig in enumerate(self._guards):
            angle = np.pi * number - frame * 2 * np.pi / 120
            place = self.center + px(0.85 * self.radius) * np.array([np.cos(angle), np.sin(angle), 0])
            rig.pose(then(turned(angle), shifted(place[0], place[1])))
            rig.fade(guarding)

    def _pose_flare(self, rig: Rig, share: float, hit: np.ndarray, whole: Pose) -> None:
        since = (share - 0.5) * self.LAP / 9
        x, y, _ = moved(whole, self.center + np.array([*hit, 0.0]))
        rig.pose(then(scaled(0.4 + 0.9 * float(np.clip(since, 0, 1))), shifted(x, y)))
        rig.fade(1 - since if 0 <= since < 1 else 0.0)

    def _edge(self, angle: float) -> np.ndarray:
        """Where a packet from that side meets the shield, from its middle."""
        out = np.array([np.cos(angle), np.sin(angle)])
        return np.asarray(
            out * np.minimum(self._half[0] / max(abs(out[0]), 1e-6), self._half[1] / max(abs(out[1]), 1e-6)) * 0.96
        )


class Traffic(Life):
    """Requests run out along the links and answers come back; a node gives as it is reached."""

    LAP = 36

    def __init__(self, theme: Theme, center: np.ndarray, radius: float, parts: Mapping[str, Mobject]) -> None:
        nodes = {name: mobject.get_center() for name, mobject in parts.items() if name.startswith("node")}
        reach = px(0.68 * radius)
        around = [
            center + reach * np.array([np.cos(a), np.sin(a), 0]) for a in np.pi / 2 + np.arange(5) * 2 * np.pi / 5
        ]
        self._names = list(nodes)
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
        if name not in self._names:
            return HERE
        number = self._names.index(name)
        since = (frame + self._offset(number)) % self.LAP
        given = ease_in(max(0.0, 1 - since / 12)) if frame >= self.LAP else 0.0
        return scaled(1 + 0.16 * given * ready, about=self._ends[number])

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


def _reading(theme: Theme, place: np.ndarray) -> VGroup:
    accent = theme.colour("accent")
    rim = Circle(radius=px(22), stroke_width=0, fill_color=mix(accent, "#FFFFFF", 0.75), fill_opacity=1)
    core = Circle(radius=px(14), stroke_width=0, fill_color=accent, fill_opacity=1)
    return VGroup(glow(56, 56, accent, 0.55), rim, core).shift(place)


def _flare(colour: str) -> VGroup:
    ring = Circle(radius=px(58)).set_fill(opacity=0).set_stroke(colour, px(6) * 100, 0.9)
    return VGroup(glow(80, 80, colour, 0.8), ring)
