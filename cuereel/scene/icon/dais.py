"""A number of things and a box -> the bays that they are plugged into, and the ground below, which all of them light.

They stand in one row, or, where they are many, in two. Each has its own cable to the hub in the middle of a round
dais, and its own part of the dais, which lights up as it lands. Numbers are px of the reference frame.
"""

from __future__ import annotations

import numpy as np
from manim import Ellipse, Group, Mobject, Rectangle

from cuereel.scene.bake import baked
from cuereel.scene.card import is_dark, mix, shaded
from cuereel.scene.icon.bay import Bay
from cuereel.scene.icon.wires import Wires
from cuereel.scene.light import glow
from cuereel.scene.lined import lined
from cuereel.scene.motion import ease_out
from cuereel.scene.podium import hall
from cuereel.scene.stage import PX, Box, Stage, px
from cuereel.theme import Theme

LEAST = 230
"""px that a name has at least: it could not be read on less."""

ABREAST = 3
"""As many as stand in one line: the names of four could not be read there."""

WIDE, HIGH = 1.5, 1.25
"""How wide a bay is at most for its height, and how high for its width."""

APART, BORDER = 42.0, 48.0
"""px free between two bays, and at the sides of the frame."""

REACH, FLAT, THICK = 0.66, 0.3, 46.0
"""How wide the dais is to each side of its middle for the frame, how high a circle on it is seen, how thick it is."""

RINGS = 0.86, 0.62
"""Where its parts are between rim and middle, and the ring within them."""

OPEN, BAND = 4.0, 30.0
"""Degrees free between two parts, and px that they are broad."""

LIT = 12
"""Frames in which a part lights up from one end to the other."""


def bays(count: int, stage: Stage, box: Box) -> list[list[Bay]]:
    """Rows of bays, from above, whose names keep to a box."""
    ways = [[count], *([[count // 2, count - count // 2]] if count > ABREAST else [])]
    rows = max(ways, key=lambda way: min(_room(way, stage, box)))
    pitch, tall = _room(rows, stage, box)
    wide = min(pitch - APART, WIDE * tall)
    high = min(tall, HIGH * wide)
    half = box.width / PX / 2
    # what is left of the height is above and below them alike
    top = box.center[1] + px(len(rows) * (high + APART) - APART) / 2
    out = []
    for number, row in enumerate(rows):
        y = top - px(high / 2 + number * (high + APART))
        xs = [(place - (row - 1) / 2) * (wide + APART) for place in range(row)]
        named = [min(wide - 28, 2 * (half - abs(x))) for x in xs]
        out.append(
            [Bay(np.array([box.center[0] + px(x), y, 0.0]), wide, high, n) for x, n in zip(xs, named, strict=True)]
        )
    return out


def _room(rows: list[int], stage: Stage, box: Box) -> tuple[float, float]:
    """px from one to the next, and that each is high, in rows of so many."""
    tall, most = (box.height / PX + APART) / len(rows) - APART, max(rows)
    pitch = (stage.frame.width / PX - 2 * BORDER + APART) / most
    return min(pitch, (box.width / PX - LEAST) / (most - 1)) if most > 1 else pitch, tall


class Dais:
    """The common ground of rows of bays: its `parts` and cables light up from `lands` on."""

    def __init__(self, stage: Stage, theme: Theme, rows: list[list[Bay]], lands: list[int], colour: str) -> None:
        self._lands = lands
        frame, dark = stage.frame, is_dark(theme)
        foot = float(rows[-1][0].foot[1])
        self._middle = np.array([0.0, (foot + frame.bottom) / 2, 0.0])
        self._across = REACH * frame.width / PX
        light = mix(colour, "#FFFFFF", 0.25) if dark else colour
        faint = mix(theme.colour("line"), colour, 0.35)
        ways = [self._arc(number, len(lands)) for number in range(len(lands))]
        self._parts = [(lined(way, BAND, light, 1.0), way) for way in ways]
        bare = Group(*[lined(way, BAND, faint, 0.5) for way in ways])
        self.wires = Wires(theme, rows, self._middle, colour)
        still = Group(_floor(stage, theme, foot, colour), *self._body(theme, colour), bare, *self.wires.still)
        self.mobject: Mobject = Group(
            baked(still, within=frame), *[line for line, _ in self._parts], self.wires.mobject
        )

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

    def pose(self, frame: int, waves: list[float]) -> None:
        """As it is at a frame: each part lit that something has landed for; `waves` run along the cables."""
        for (line, way), land in zip(self._parts, self._lands, strict=True):
            share = ease_out(float(np.clip((frame - land) / LIT, 0, 1)))
            line.set_points_as_corners(way[: max(2, round(share * len(way)))])
            line.set_stroke(opacity=float(share > 0))
        self.wires.pose([frame - land for land in self._lands], waves)


def _floor(stage: Stage, theme: Theme, top: float, colour: str) -> Mobject:
    """The hall about it from a height (scene units) down: dark at the back, lighter towards the viewer."""
    dark, base = is_dark(theme), theme.colour("background")
    near, far = mix(base, colour, 0.2 if dark else 0.26), mix(base, "#000000", 0.4) if dark else mix(base, colour, 0.08)
    return hall(stage, top, near, far)


__all__ = ["Dais", "bays"]
