"""A theme and a box -> a row of server cabinets, the middle one the hero: it lights up, and its units work.

Cabinets keep the colours of their metal under any theme. Sizes are px of the reference frame.
"""

from __future__ import annotations

import numpy as np
from manim import RIGHT, Circle, Group, RoundedRectangle, VGroup, VMobject

from cuereel.scene.bake import baked
from cuereel.scene.card import is_dark, mix, rounded, shadow_of
from cuereel.scene.light import glow
from cuereel.scene.rig import Rig, scaled
from cuereel.scene.shop.phone import frame_ring, joined
from cuereel.scene.sprite import shadow_sprite
from cuereel.scene.stage import PX, Box, px
from cuereel.theme import Theme

UNITS = 6
"""Units of a cabinet."""

LAMPS = ("#46D2FF", "#3DDC97", "#FFB224", "#3DDC97")
"""The lamps of a unit, from left to right."""

FOOT = 0.17
"""How much of a cabinet's height is below its units."""

SHRINK = 0.86
"""How much smaller each next cabinet of the row is, to either side."""

NARROW, APART = 0.62, 10
"""The width of a cabinet beside the hero, for the hero's, and the px between two."""

JOIN = 13
"""Frames from one pair of cabinets that joins in to the next."""

SWEEP = 22
"""Frames in which the light of a working cabinet runs down its units once."""


class Racks:
    """A row of cabinets whose middle one fills the height of a box and stands on its lower edge.

    `dock` is where what comes to the server goes in (scene units), `hero` the middle cabinet's box. `around`
    is what is beside and behind it, `front` the cabinet itself; `pose` shows them.
    """

    def __init__(self, theme: Theme, box: Box, width: float, *, grows: bool = False) -> None:
        self.theme = theme
        self._more: list[Rig] = []
        tall, middle = box.height / PX, float(box.center[0])
        self.hero = Box(middle - px(width / 2), box.bottom, middle + px(width / 2), box.top)
        self.dock = np.array([middle, box.bottom + px(tall * 0.075), 0.0])
        sides = VGroup()
        place, size = width / 2, 1.0
        while place < box.width / PX / 2:
            size *= SHRINK
            across, high = width * NARROW * size, tall * (0.55 + 0.45 * size)
            for way in (-1, 1):
                one = _plain(theme, across, high, size)
                x = middle + way * px(place + across / 2 + APART)
                foot = box.bottom + px(tall * 0.2 * (1 - size))
                sides.add_to_back(one.shift(np.array([x, foot + px(high / 2), 0])))
                if grows:
                    awake = baked(_plain(theme, across, high, size, awake=True).shift((x, foot + px(high / 2), 0)))
                    shine = glow(across * 0.9, high * 0.6, theme.colour("cool"), 0.4).move_to(awake.get_center())
                    self._more.append(Rig(Group(shine, awake)))
            place += across + APART
        row = baked(sides) if len(sides) else Group()
        self._sides = Rig(row)
        cool = theme.colour("cool")
        light = glow(width * 1.5, tall * 0.85, cool if is_dark(theme) else mix(cool, "#FFFFFF", 0.35), 0.6)
        self._light = Rig(light.move_to(self.hero.center))
        cabinet, self._lamps, self._units = _cabinet(theme, width, tall)
        shift = self.hero.center
        for part in (cabinet, *[lamp for row in self._lamps for lamp in row], *self._units):
            part.shift(shift)
        self._runs = [Rig(unit) for unit in self._units]
        mouth = glow(width * 0.42, tall * 0.13, mix(cool, "#FFFFFF", 0.35), 0.95)
        self._mouth = Rig(mouth.move_to(self.dock))
        veil = rounded(width - 4, tall - 4, 24, "#070B22" if is_dark(theme) else "#39447C").shift(shift)
        self._veil = Rig(veil)
        lamps = VGroup(*[lamp for row in self._lamps for lamp in row])
        pool = glow(width * 1.05, tall * 0.1, cool, 0.55)
        self._pool = Rig(pool.move_to((middle, box.bottom, 0)))
        self.cabinet = Group(cabinet, *self._units, lamps, mouth)
        self._hero = Rig(self.cabinet)
        more = [rig.mobject for rig in reversed(self._more)]
        self.around, self.front = Group(light, row, *more, pool), Group(self.cabinet, veil)

    def pose(self, frame: int, lit: float, work: float, knock: float = 0.0, more: int = -1) -> None:
        """As it is on a frame: how far `lit` (it may overshoot 1), how hard it works, and the jolt of a `knock`.

        The cabinets beside it have been joining in, pair by pair, for `more` frames (below 0: they do not).
        """
        for number, rig in enumerate(self._more):
            share = float(np.clip((more - JOIN * (number // 2) + 1) / 8, 0, 1)) if more >= 0 else 0.0
            low, high = rig.bounds()
            bump = 0.12 * float(np.sin(np.pi * share))
            rig.pose(scaled(1 + bump, about=((low[0] + high[0]) / 2, low[1])))
            rig.fade(min(1.0, 2 * share))
        share = float(np.clip(lit, 0, 1))
        self._light.fade(0.1 + 0.9 * share)
        self._pool.fade(0.15 + 0.85 * share)
        self._sides.fade(0.55 + 0.45 * share)
        self._hero.pose(scaled(1 + 0.02 * (lit - share) / 0.1 + 0.02 * knock, about=(self.dock[0], self.hero.bottom)))
        self._veil.fade(0.72 * (1 - share))
        for row, lamps in enumerate(self._lamps):
            for number, lamp in enumerate(lamps):
                # lamps flicker on their own beats, faster as the server works
                beat = (frame * (0.6 + 1.4 * work) + 13 * row + 29 * number) % (34 + 7 * ((row + number) % 3))
                on = 1.0 if beat < 20 + 6 * work else 0.28
                lamp.fill_rgbas[:, 3] = 0.16 + 0.84 * share * on
        for row, rig in enumerate(self._runs):
            phase = (frame / SWEEP - row / UNITS) % 1.0
            rig.fade(work * max(0.0, 1 - 2.2 * phase))
        self._mouth.fade(0.12 + 0.38 * share + 0.5 * max(work, knock))


def spare(theme: Theme, width: float, tall: float, units: int = UNITS) -> Group:
    """A cabinet of so many units that works, about the origin, as one picture."""
    cabinet, lamps, _ = _cabinet(theme, width, tall, units)
    return Group(cabinet[0], baked(Group(cabinet[1], *[lamp for row in lamps for lamp in row])))


def unit_heights(tall: float) -> list[float]:
    """px above the middle of a cabinet at which its units stand, from the top."""
    pitch = (tall - 44 - tall * FOOT) / UNITS
    return [tall / 2 - 24 - pitch * (number + 0.5) for number in range(UNITS)]


def one_unit(width: float, height: float) -> VGroup:
    """A unit that has been drawn out, about the origin."""
    body, lamps = _unit(width, height)
    return VGroup(body, *lamps)


def _cabinet(
    theme: Theme, width: float, tall: float, units: int = UNITS
) -> tuple[Group, list[list[VMobject]], list[Group]]:
    """A cabinet about the origin; the lamps of its units, and the light that runs over each unit."""
    tone, opacity = shadow_of(theme)
    shadow = shadow_sprite(width, tall, 26, 30, tone, opacity).shift(np.array([0, -px(16), 0]))
    case = rounded(width, tall, 26, "#5A69AE", "#1B2352")
    rim = frame_ring(width, tall, 26, 4, "#A4B1F2").set_fill(opacity=0.9)
    inside = rounded(width - 34, tall - 34, 14, "#080C26", "#10173E")
    out = Group(case, rim, inside)
    rows, runs = [], []
    foot = tall * FOOT * UNITS / units
    pitch = (tall - 44 - foot) / units
    cool = theme.colour("cool") if is_dark(theme) else "#46D2FF"
    unit, lamps = _unit(width - 50, pitch - 8)
    run = Group(frame_ring(width - 46, pitch - 4, 12, 4, cool))
    run.add(rounded(width - 50, pitch - 8, 10, cool).set_opacity(0.3))
    for number in range(units):
        place = np.array([0, px(tall / 2 - 24 - pitch * (number + 0.5)), 0])
        out.add(unit.copy().shift(place))
        rows.append([lamp.copy().shift(place) for lamp in lamps])
        runs.append(run.copy().shift(place))
    mouth = rounded(width * 0.62, foot - 12, 14, "#02040F", "#0A1A44").shift(
        np.array([0, px(-tall / 2 + foot / 2 + 10), 0])
    )
    lip = frame_ring(width * 0.62 + 8, foot - 4, 18, 5, cool).set_fill(opacity=0.75).move_to(mouth)
    return Group(shadow, baked(out.add(mouth, lip), detail=1.5)), rows, runs


def _unit(width: float, height: float) -> tuple[VGroup, list[VMobject]]:
    """One unit: a face with a line of light, vents at its right and the bays of disks; and its lamps."""
    face = rounded(width, height, 9, "#3B4A92", "#222C62")
    shine = rounded(width - 16, 3, 1.5, "#93A3F0").set_opacity(0.75).shift(np.array([0, px(height / 2 - 4), 0]))
    radius = min(7.0, height * 0.14)
    lamps: list[VMobject] = []
    for number, colour in enumerate(LAMPS):
        lamp = Circle(radius=px(radius), stroke_width=0, fill_color=colour, fill_opacity=1)
        lamps.append(lamp.shift(np.array([px(-width / 2 + 22 + number * radius * 3), 0, 0])))
    bay = (width * 0.34) / 4
    bays = joined(
        [rounded(bay - 6, height * 0.52, 3, "#141C48").shift(px(bay) * number * RIGHT) for number in range(4)]
    ).move_to((px(width * 0.04), 0, 0))
    vents = joined([rounded(5, height * 0.5, 2, "#0B1030").shift(px(11) * n * RIGHT) for n in range(5)])
    vents.move_to((px(width / 2 - 46), 0, 0))
    return VGroup(face, shine, bays, vents), lamps


def _plain(theme: Theme, width: float, tall: float, size: float, *, awake: bool = False) -> VGroup:
    """A cabinet further back: its case and, dim where it is not `awake`, the faces and the lamps of its units."""
    back = theme.colour("background") if is_dark(theme) else "#8C9AD0"
    dim = 0.0 if awake else 0.3 + 0.6 * (1 - size)
    case = rounded(width, tall, 20, mix("#4A5899", back, dim), mix("#171E48", back, dim))
    edge = RoundedRectangle(width=px(width - 3), height=px(tall - 3), corner_radius=px(19))
    edge.set_fill(opacity=0).set_stroke(mix("#8D9BE0", back, dim), px(3) * 100, 0.8)
    rows, dots = [], []
    pitch = (tall - 40) / (UNITS + 1)
    face = rounded(width - 36, pitch - 8, 7, mix("#26306A", back, dim))
    lamp = Circle(radius=px(4.5), stroke_width=0, fill_opacity=1)
    for number in range(UNITS + 1):
        y = px(tall / 2 - 20 - pitch * (number + 0.5))
        rows.append(face.copy().shift(np.array([0, y, 0])))
        for column in range(3 - number % 2):
            dots.append(lamp.copy().shift(np.array([px(-width / 2 + 40 + 15 * column), y, 0])))
    lamps = joined(dots).set_fill(mix("#46D2FF", "#FFFFFF" if awake else back, 0.35 + 0.4 * (1 - size)), 0.9)
    return VGroup(case, edge, joined(rows), lamps)


__all__ = ["UNITS", "Racks", "one_unit", "spare", "unit_heights"]
