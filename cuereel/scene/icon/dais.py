"""A number of things and a box -> the places of their stands, and the round dais below them that they light together.

They stand in one row, or in two, those behind closer together and smaller. Each has its own part of the dais, which
lights up as it lands. Numbers are px of the reference frame.
"""

from __future__ import annotations

import numpy as np
from manim import Ellipse, Group, Mobject, Rectangle

from cuereel.scene.bake import baked
from cuereel.scene.card import is_dark, mix, shaded
from cuereel.scene.exhibit import LARGER, WIDE
from cuereel.scene.light import glow
from cuereel.scene.lined import lined
from cuereel.scene.motion import ease_out
from cuereel.scene.podium import FLATTENED, Place, hall
from cuereel.scene.rig import Rig
from cuereel.scene.stage import PX, Box, Stage, px
from cuereel.theme import Theme

LEAST = 230
"""px that a name has at least: it could not be read on less."""

DEPTH = 0.88
"""How large what stands behind is, for what stands before it."""

PLATE, BELOW = 88.0, 28.0
"""px that a plate is high, and how much of it is below the foot of what it stands before."""

COVERED = PLATE - BELOW
"""px by which a plate covers what it stands before."""

AIR, APART, BORDER = 34.0, 18.0, 48.0
"""px free above a thing, between two, and at the sides of the frame."""

FOOT = 0.25
"""How far above the lower edge of the frame the middle of the dais is, for the frame's height."""

REACH, FLAT, THICK = 0.66, 0.3, 46.0
"""How wide it is to each side of its middle for the frame, how high a circle on it is seen, and how thick it is."""

RINGS = 0.86, 0.62
"""Where its parts are between rim and middle, and the ring within them."""

OPEN, BAND = 4.0, 30.0
"""Degrees free between two parts, and px that they are broad."""

RUNS = 12
"""Frames in which a part lights up from one end to the other."""


def places(count: int, stage: Stage, box: Box) -> list[Place]:
    """Where things stand whose names keep to a box, those at the back first."""
    ways = [[count], [count // 2, count - count // 2]]
    rows = max(ways, key=lambda way: min(_room(way, stage, box)))
    pitch, tall = _room(rows, stage, box)
    wide, up, most = box.width / PX, box.height / PX / len(rows), max(rows)
    # what is as wide as there is room stands in the middle of the height
    tall, spare = min(tall, pitch), max(0.0, tall - pitch)
    board = min(0.8 * DEPTH * pitch, wide - (most - 1) * pitch)
    out = []
    for number, row in enumerate(rows):
        front = number == len(rows) - 1
        size = 1.0 if front else DEPTH
        across = size * pitch
        tile = across - APART
        radius = 0.5 * tile
        down = 0.3 * radius * FLATTENED
        y = box.bottom + px(BELOW + down + spare / 2) + px(up) * (len(rows) - 1 - number)
        base = (y - stage.frame.bottom) / PX - FOOT * stage.frame.height / PX if front else up
        for place in range(row):
            x = (place - (row - 1) / 2) * across
            center = np.array([box.center[0] + px(x), y, 0.0])
            room = (tile, size * tall * LARGER)
            low = down + BELOW - PLATE / 2
            out.append(Place(center, radius, (board, PLATE), room, max(base, PLATE), low))
    return out


def _room(rows: list[int], stage: Stage, box: Box) -> tuple[float, float]:
    """px from one to the next, and that each is high, in rows of so many."""
    tall, most = box.height / PX / len(rows) - BELOW - AIR, max(rows)
    pitch = min((stage.frame.width / PX - 2 * BORDER) / most, WIDE * tall + APART)
    return min(pitch, (box.width / PX - LEAST) / (most - 1)) if most > 1 else pitch, tall


class Dais:
    """The common ground of so many stands: its `parts` light up from `lands` on, each under what landed."""

    def __init__(self, stage: Stage, theme: Theme, stands: list[Place], lands: list[int], colour: str) -> None:
        self._lands = lands
        frame, dark = stage.frame, is_dark(theme)
        front = stands[-1]
        self._middle = np.array([0.0, front.center[1] - px(front.base), 0.0])
        self._across = REACH * frame.width / PX
        light = mix(colour, "#FFFFFF", 0.25) if dark else colour
        faint = mix(theme.colour("line"), colour, 0.35)
        ways = [self._arc(number, len(stands)) for number in range(len(stands))]
        self._parts = [(lined(way, BAND, light, 1.0), way) for way in ways]
        bare = Group(*[lined(way, BAND, faint, 0.5) for way in ways])
        whole = glow(0.9 * self._across, 0.9 * FLAT * self._across, colour, 0.6 if dark else 0.35)
        self._whole = Rig(whole.move_to(self._middle))
        still = Group(*_floor(stage, theme, stands, colour), *self._body(theme, colour), bare)
        self.mobject: Mobject = Group(baked(still, within=frame), whole, *[line for line, _ in self._parts])

    def _arc(self, number: int, count: int) -> np.ndarray:
        """The way of a part about the middle, as seen: those before the viewer first."""
        span = 150.0 / count
        first = 195.0 + span * number
        angles = np.radians(np.linspace(first + OPEN / 2, first + span - OPEN / 2, 40))
        reach = px(RINGS[0] * self._across)
        return np.asarray(self._middle + reach * np.stack([np.cos(angles), FLAT * np.sin(angles), 0 * angles], axis=1))

    def _body(self, theme: Theme, colour: str) -> list[Mobject]:
        dark = is_dark(theme)
        wide, deep = px(2 * self._across), px(2 * FLAT * self._across)
        tone = mix(theme.colour("line"), colour, 0.25)
        top = (mix(theme.colour("raised"), colour, 0.12), theme.colour("surface")) if dark else ("#FFFFFF", "#D5DEF7")
        at = self._middle
        down = np.array([0.0, px(THICK), 0.0])
        side = shaded(Ellipse(width=wide, height=deep), mix(tone, "#000000", 0.3), mix(tone, "#000000", 0.6))
        skirt = Rectangle(width=wide, height=px(THICK)).set_stroke(width=0).move_to(at - down / 2)
        face = shaded(Ellipse(width=wide, height=deep), *top).set_stroke(colour, px(6) * 100, 0.85)
        ring = Ellipse(width=RINGS[1] * wide, height=RINGS[1] * deep).set_fill(opacity=0)
        pool = glow(0.75 * self._across, 0.75 * FLAT * self._across, colour, 0.34 if dark else 0.2)
        return [
            side.set_stroke(width=0).move_to(at - down),
            shaded(skirt, mix(tone, "#000000", 0.2), mix(tone, "#000000", 0.45)),
            face.move_to(at),
            pool.move_to(at),
            ring.set_stroke(colour, px(4) * 100, 0.4).move_to(at),
        ]

    def pose(self, frame: int) -> None:
        """As it is at a frame: each part lit that something has landed for, and more light once all have."""
        for (line, way), land in zip(self._parts, self._lands, strict=True):
            share = ease_out(float(np.clip((frame - land) / RUNS, 0, 1)))
            line.set_points_as_corners(way[: max(2, round(share * len(way)))])
            line.set_stroke(opacity=float(share > 0))
        done = sum(land <= frame for land in self._lands) / len(self._lands)
        since = frame - self._lands[-1]
        flash = float(np.exp(-since / 9)) if since >= 0 else 0.0
        self._whole.fade(min(1.0, 0.15 + 0.45 * done + 0.6 * flash))


def _floor(stage: Stage, theme: Theme, stands: list[Place], colour: str) -> list[Mobject]:
    """The hall about it: dark at the back, lighter towards the viewer."""
    dark, base = is_dark(theme), theme.colour("background")
    top = max(float(place.center[1]) for place in stands)
    near, far = mix(base, colour, 0.2 if dark else 0.26), mix(base, "#000000", 0.4) if dark else mix(base, colour, 0.08)
    return [hall(stage, top, near, far)]


__all__ = ["COVERED", "Dais", "places"]
