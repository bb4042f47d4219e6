"""A stage and a theme -> an aisle between two rows of server cabinets that runs away from the viewer, as one picture.

It fills the frame; `eye` is where its lines run together.
"""

from __future__ import annotations

import numpy as np
from manim import Circle, Group, Line, Polygon, VMobject

from cuereel.scene.bake import baked
from cuereel.scene.card import is_dark, mix
from cuereel.scene.light import fading, glow
from cuereel.scene.sprite import Sprite
from cuereel.scene.stage import PX, Stage, px
from cuereel.theme import Theme

DEPTHS = (0.86, 1.12, 1.48, 2.0, 2.75, 3.9, 5.8)
"""How far the edges of the cabinets are from the viewer; at 1 the aisle is as wide as the frame."""

UNITS = 13
"""Units of a cabinet."""

DETAIL = 0.6


class Aisle:
    """The aisle on a stage, and the lines along its floor (from the near end to the far one)."""

    def __init__(self, stage: Stage, theme: Theme, colour: str, eye: np.ndarray) -> None:
        frame = stage.frame
        self._eye, self._theme, self._colour = eye, theme, colour
        self._half = 0.5 * frame.width
        self._up, self._down = 0.92 * (frame.top - eye[1]), 0.86 * (eye[1] - frame.bottom)
        self._back = theme.colour("background")
        out = Group(self._floor())
        for at in reversed(range(len(DEPTHS) - 1)):
            for side in (-1, 1):
                out.add(*self._cabinet(side, DEPTHS[at], DEPTHS[at + 1], at))
        reach = px(150)
        out.add(glow(reach / PX, 1.6 * reach / PX, colour, 0.5).shift(eye))
        self.picture: Sprite = baked(out, detail=DETAIL)
        self.lanes = [np.array([self.at(x, -1, 0.86), self.at(x, -1, 4.5)]) for x in (-0.62, -0.22, 0.22, 0.62)]

    def at(self, across: float, up: float, depth: float) -> np.ndarray:
        """The point of the aisle at -1 to 1 across and -1 (the floor) to 1 up, so far from the viewer."""
        tall = self._up if up > 0 else self._down
        return np.asarray(self._eye + np.array([across * self._half, up * tall, 0.0]) / depth)

    def _fog(self, depth: float) -> float:
        """How far what is so far away fades into the background."""
        return float(np.interp(depth, [0.8, 6], [0.34 if is_dark(self._theme) else 0.3, 0.92]))

    def _floor(self) -> Group:
        dark, back = is_dark(self._theme), self._back
        corners = [self.at(x, -1, d) for x, d in ((-1, 0.8), (1, 0.8), (1, 6), (-1, 6))]
        ground = Polygon(*corners)
        tone = mix(self._colour, back, 0.55 if dark else 0.7)
        stops = ((0.0, 0.05), (0.5, 0.28), (1.0, 0.7))
        out = Group(fading(ground, tuple(self.at(0, -1, 0.8)), tuple(self.at(0, -1, 6)), stops, tone))
        line = mix(self._colour, back, 0.4)
        for x in (-0.62, -0.22, 0.22, 0.62):
            near, far = self.at(x, -1, 0.8), self.at(x, -1, 6)
            ray = Polygon((near[0] - px(3), near[1], 0), (near[0] + px(3), near[1], 0), far)
            out.add(ray.set_stroke(width=0).set_fill(line, 0.5))
        for depth in DEPTHS:
            row = Line(self.at(-1, -1, depth), self.at(1, -1, depth))
            out.add(row.set_stroke(line, px(4 / depth) * 100, 0.45))
        return out

    def _cabinet(self, side: int, near: float, far: float, at: int) -> list[VMobject]:
        """The door of one cabinet, seen from the aisle: its case, the lines of its units, and their lamps."""
        theme, back, fog = self._theme, self._back, self._fog(near)
        case = "#39477F" if is_dark(theme) else "#9DACE2"
        inset = 0.04 * (far - near)
        case_at = [self.at(side, y, d) for y, d in ((-1, near), (1, near), (1, far), (-1, far))]
        door_at = [
            self.at(side, y, d)
            for y, d in ((-0.95, near + inset), (0.95, near + inset), (0.95, far - inset), (-0.95, far - inset))
        ]
        out: list[VMobject] = [
            Polygon(*case_at).set_stroke(width=0).set_fill(mix(case, back, fog), 1),
            Polygon(*door_at).set_stroke(width=0).set_fill(mix("#0A0F2A" if is_dark(theme) else case, back, fog), 1),
        ]
        lamps = (self._colour, "#46D2FF", self._colour, "#FFB224")
        wide = far - near
        for unit in range(UNITS):
            y = -0.88 + 1.76 * unit / (UNITS - 1)
            start, end = self.at(side, y, near + 0.12 * wide), self.at(side, y, far - 0.12 * wide)
            face = Line(start, end).set_stroke(mix("#6576C4", back, min(1.0, fog + 0.12)), px(17 / near) * 100, 0.75)
            out.append(face)
            for lamp in range(1 + (unit * 5 + at * 3 + side) % 3):
                place = self.at(side, y, near + (0.2 + 0.11 * lamp) * wide)
                tone = mix(lamps[(unit + 2 * lamp + at) % 4], back, 0.7 * fog)
                out.append(Circle(radius=px(7 / near), stroke_width=0, fill_color=tone, fill_opacity=1).shift(place))
        return out


__all__ = ["Aisle"]
