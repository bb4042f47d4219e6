"""A field of work and the parts of its emblem -> what goes on in it: points are read, raiders bounce off, traffic runs.

Places are those of the finished emblem (scene units); `pose` takes the pose that the emblem as a whole is in. Numbers
are frames and px of the reference frame.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from manim import Circle, Mobject, VGroup

from cuereel.scene.card import mix
from cuereel.scene.duel import Packets
from cuereel.scene.light import glow
from cuereel.scene.lively import Life, tile
from cuereel.scene.motion import ease_in, ease_in_out, overshoot
from cuereel.scene.rig import HERE, Pose, Rig, moved, scaled, shifted, then
from cuereel.scene.stage import px
from cuereel.theme import Theme

STEP, WAITS, HOPS = 5, 16, 0.7
"""Frames in which the light of a chart goes on by a point with a word, those after which it goes on without one, and by
how much that point grows."""

REACHES = 0.78
"""How far a request is seen on its way to a place."""


class Readings(Life):
    """A light reads along the points of a chart, from left to right, and each gives as it is passed.

    Where words are told, it goes on by a point with each of them.
    """

    LAP = 54
    beats: Sequence[int] = ()

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
        here = [frame - at for number, at in enumerate(self.beats) if self._stop(number) == passed]
        hops = max((float(np.interp(since, [-1, 2, 4, 12], [0, 1, 1, 0])) for since in here), default=0.0)
        given = 0.5 * ready * float(np.interp(self._along(frame) - passed, [-0.02, 0.02, 0.16], [0, 1, 0]))
        return scaled(1 + (given if self._runs(frame) else HOPS * hops), about=self._points[name])

    def told(self, beats: Sequence[int]) -> None:
        self.beats = tuple(beats)

    def _step(self, frame: int) -> int | None:
        """The number of the word that the light is at, from 0."""
        return max((number for number, at in enumerate(self.beats) if at <= frame), default=None)

    def _runs(self, frame: int) -> bool:
        """Whether it reads on by itself: before the first word, and where none has come for long."""
        step = self._step(frame)
        return step is None or frame > self.beats[step] + WAITS

    def _stop(self, number: int) -> float:
        """How far along the curve the point of a word is."""
        return (number % max(1, len(self._points)) + 1) / (len(self._way) - 1)

    def _along(self, frame: int) -> float:
        step = self._step(frame)
        if step is None:
            return (frame % self.LAP) / self.LAP
        since, stop = frame - self.beats[step], self._stop(step)
        if self._runs(frame):
            return (stop + (since - WAITS) / self.LAP) % 1.0
        before = self._stop(step - 1) if step else 1.0
        # from the last point it does not run back: it comes in at the first one again
        start = before if before < stop else 0.1
        return start + (stop - start) * ease_in_out(float(np.clip((since + 1) / STEP, 0, 1)))


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
        self._from = [self._leaves(end - center, parts.get("rack")) for end in self._ends]
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
            out = self._from[number % count]
            x, y, _ = moved(whole, self.center + (end - self.center) * (out + (REACHES - out) * along))
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

    @staticmethod
    def _leaves(way: np.ndarray, rack: Mobject | None) -> float:
        """The share of the way to a place at which it leaves the rack."""
        if rack is None:
            return 0.47
        across, up = np.abs(way[:2]) / (rack.width / 2 + px(17), rack.height / 2 + px(17))
        return float(min(REACHES - 0.1, 1 / max(across, up)))

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


def _reading(theme: Theme) -> VGroup:
    tone = mix(theme.colour("accent"), "#FFFFFF", 0.5)
    core = Circle(radius=px(15), stroke_width=0, fill_color=tone, fill_opacity=1)
    return VGroup(glow(70, 70, theme.colour("accent"), 0.85), core)


__all__ = ["life"]
