"""A thing that lights up or shakes -> what shows that from afar: rays about it, or arcs at its sides."""

from __future__ import annotations

import math

import numpy as np
from manim import Arc, Group, Polygon, VGroup

from cuereel.scene.bake import baked
from cuereel.scene.card import is_dark, mix
from cuereel.scene.haze import haze
from cuereel.scene.motion import overshoot
from cuereel.scene.rig import Pose, Rig, scaled, shifted, then
from cuereel.scene.stage import PX, px
from cuereel.scene.tableau.part import Part
from cuereel.scene.track import elapsed
from cuereel.theme import Theme

LIT = frozenset(
    "bulb lamp light lights lantern candle torch flashlight spotlight star sun moon screen neon led sign button fire "
    "flame monitor tv television phone smartphone tablet laptop computer window headlight firefly lampu lilin lentera "
    "senter bintang matahari bulan layar tombol api ponsel hp komputer televisi jendela".split()
)
"""What is dark before it lights up."""

RAYS = 14

NEAR, LONG, BROAD = 1.14, 0.36, 0.05
"""From where a ray reaches how far and how broad it is, in shares of half of its thing."""


class Rays:
    """Rays and a wide light behind a part, from a frame on."""

    def __init__(self, theme: Theme, part: Part, start: int, fps: int) -> None:
        self._part, self._start, self._fps = part, start, fps
        dark = is_dark(theme)
        tone = mix(theme.colour("accent"), "#FFFFFF" if dark else "#FFB400", 0.25 if dark else 0.75)
        half = part.box.width / 2, part.box.height / 2
        reach = max(half)
        rays = VGroup(*(self._ray(number, half, tone) for number in range(RAYS)))
        self._rays = Rig(baked(rays, detail=0.6))
        light = haze(1.5 * reach / PX, 1.5 * reach / PX, tone, 0.75 if dark else 0.5)
        self._light = Rig(light)
        self.mobject = Group(light, self._rays.mobject)

    @staticmethod
    def _ray(number: int, half: tuple[float, float], tone: str) -> Polygon:
        angle = 2 * math.pi * (number + 0.5) / RAYS
        along = np.array([math.cos(angle), math.sin(angle), 0])
        across = np.array([-along[1], along[0], 0])
        near = math.hypot(NEAR * half[0] * along[0], NEAR * half[1] * along[1]) + px(16)
        far = near + LONG * min(half) * (1.0 if number % 2 == 0 else 0.6)
        broad = BROAD * min(half)
        points = [near * along - broad * across, near * along + broad * across]
        points += [far * along + 0.4 * broad * across, far * along - 0.4 * broad * across]
        return Polygon(*points, stroke_width=0, fill_color=tone, fill_opacity=0.95)

    def pose(self, frame: int, camera: Pose) -> None:
        since = frame - self._start + 1
        on = elapsed(since, 5) * max(0.0, min(1.0, self._part.seen.at(frame)))
        size = 0.55 + 0.45 * overshoot(1.8)(elapsed(since, 12))
        breath = 1 + 0.05 * math.sin(2 * math.pi * since / self._fps / 1.1)
        middle = self._part.where(frame)
        large = self._part.large(frame)
        at = shifted(middle[0], middle[1])
        self._rays.pose(then(scaled(size * breath * large), at, camera))
        self._rays.fade(on)
        self._light.pose(then(scaled(size * large), at, camera))
        self._light.fade(on * (0.85 + 0.15 * math.cos(2 * math.pi * since / self._fps / 1.1)))


class Tremor:
    """Arcs at both sides of a part that shakes, from a frame until another; they take turns."""

    def __init__(self, theme: Theme, part: Part, start: int, until: int) -> None:
        self._part, self._start, self._until = part, start, until
        tone = mix(theme.colour("accent"), "#FFFFFF", 0.2 if is_dark(theme) else 0.0)
        high = 0.36 * min(part.box.height, 1.6 * part.box.width)
        self._sides: list[list[Rig]] = []
        for way in (-1, 1):
            arcs = []
            for number in range(2):
                radius = high * (0.8 + 0.34 * number)
                middle = 0.0 if way > 0 else math.pi
                arc = Arc(
                    radius=radius, start_angle=middle - 0.52, angle=1.04, stroke_color=tone, stroke_width=px(15) * 100
                )
                edge = way * (part.box.width / 2 + px(26 + 40 * number))
                arc.shift((edge - way * radius, 0, 0))
                arcs.append(Rig(baked(Group(arc), detail=0.8)))
            self._sides.append(arcs)
        self.mobject = Group(*(rig.mobject for arcs in self._sides for rig in arcs))

    def pose(self, frame: int, camera: Pose) -> None:
        since = frame - self._start + 1
        there = min(1.0, max(0.0, self._part.seen.at(frame)))
        on = there * elapsed(since, 2) * (1 - elapsed(frame - self._until + 1, 5))
        middle, large = self._part.where(frame), self._part.large(frame)
        for side, arcs in enumerate(self._sides):
            for number, rig in enumerate(arcs):
                beat = 0.5 + 0.5 * math.cos(2 * math.pi * (since / 8 + 0.5 * side + 0.25 * number))
                rig.pose(then(scaled(large * (1 + 0.04 * beat)), shifted(middle[0], middle[1]), camera))
                rig.fade(on * (0.45 + 0.55 * beat) * (1 - 0.25 * number))


__all__ = ["LIT", "Rays", "Tremor"]
