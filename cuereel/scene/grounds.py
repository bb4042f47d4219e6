"""A field of work -> what lies behind and below its emblem, of its own kind, and moves slowly while it is shown.

Bars that come and go for data, a dome for security, trunk lines that light runs up for networks, else a lit floor.
"""

from __future__ import annotations

import numpy as np
from manim import Arc, Group, Rectangle, VGroup, VMobject

from cuereel.scene.card import is_dark, mix, shaded
from cuereel.scene.field import field, floor
from cuereel.scene.light import fading, glow
from cuereel.scene.rig import Rig, scaled, shifted
from cuereel.scene.stage import PX, Stage, px
from cuereel.theme import Theme

BARS, TRUNKS = 11, 7


class Ground:
    """What is behind all else; the same for every field but its pattern and what stands at the foot of the frame."""

    def __init__(self, kind: str, stage: Stage, theme: Theme, colour: str) -> None:
        self._stage, self._theme, self._colour = stage, theme, colour
        self._strength = 1.0 if is_dark(theme) else 0.75
        makers = {"data": self._bars, "security": self._dome, "network": self._trunks}
        self._kind = kind
        self._rigs: list[Rig] = []
        self._ways: list[VMobject] = []
        low = makers[kind]() if kind in makers else floor(stage, theme, colour)
        self.mobject = Group(field(kind, stage, theme), low)
        self.pose(0)

    def pose(self, frame: int) -> None:
        """As it is at a frame."""
        for number, rig in enumerate(self._rigs):
            if self._kind == "data":
                tall = 0.62 + 0.3 * np.sin(number * 1.9 + frame / 26) + 0.08 * np.sin(number * 4.1 + frame / 9)
                rig.pose(scaled(1, float(tall), (0, self._stage.frame.bottom)))
            elif self._kind == "security":
                seen = (frame / 90 + number / len(self._rigs)) % 1.0
                rig.pose(scaled(0.8 + 0.5 * seen, about=(self._stage.frame.center[0], self._stage.frame.bottom)))
                rig.fade(float(np.sin(np.pi * seen)))
            else:
                along = (frame / 54 + number * 0.37) % 1.0
                place = self._ways[number % TRUNKS].point_from_proportion(along)
                rig.pose(shifted(place[0], place[1]))
                rig.fade(min(1.0, along * 6, (1 - along) * 4))

    def _bars(self) -> VGroup:
        """A row of far bars along the foot of the frame."""
        frame = self._stage.frame
        high, step = 0.3 * frame.height, frame.width / BARS
        out = VGroup()
        for number in range(BARS):
            bar = Rectangle(width=step * 0.72, height=high)
            bar.move_to((frame.left + (number + 0.5) * step, frame.bottom + high / 2, 0))
            top = mix(self._colour, self._theme.colour("raised"), 0.35)
            out.add(shaded(bar, top, top, alpha=(0.5 * self._strength, 0.06)))
        self._rigs = [Rig(bar) for bar in out]
        return out

    def _dome(self) -> VGroup:
        """Waves of a dome that spread from the foot of the frame."""
        frame = self._stage.frame
        foot = np.array([frame.center[0], frame.bottom, 0])
        light = glow(0.7 * frame.width / PX, 0.26 * frame.height / PX, self._colour, 0.42 * self._strength).shift(foot)
        out = VGroup(light)
        for _ in range(3):
            arc = Arc(radius=0.56 * frame.width, start_angle=0.0, angle=np.pi, arc_center=foot)
            arc.set_fill(opacity=0).set_stroke(self._colour, px(7) * 100, 0.55 * self._strength)
            out.add(arc)
            self._rigs.append(Rig(arc))
        return out

    def _trunks(self) -> VGroup:
        """Lines that run together from the foot of the frame, and lights that run up them."""
        frame = self._stage.frame
        middle, top = frame.center[0], frame.bottom + 0.4 * frame.height
        out = VGroup()
        for number in range(TRUNKS):
            side = number - (TRUNKS - 1) / 2
            foot, end = middle + side * 0.19 * frame.width, middle + side * 0.045 * frame.width
            way = VMobject().start_new_path(np.array([foot, frame.bottom, 0.0]))
            bend = frame.bottom + 0.2 * frame.height
            way.add_cubic_bezier_curve_to(
                np.array([foot, bend, 0.0]), np.array([end, bend, 0.0]), np.array([end, top, 0.0])
            )
            way.set_fill(opacity=0).set_stroke(
                mix(self._colour, self._theme.colour("line"), 0.5), px(6) * 100, 0.5 * self._strength
            )
            self._ways.append(way)
            out.add(way)
        shade = Rectangle(width=frame.width, height=0.16 * frame.height).move_to((middle, top - 0.06 * frame.height, 0))
        ground = self._theme.colour("background")
        ends = ((0.0, 0.0), (1.0, 0.9))
        out.add(fading(shade, (0, top - 0.14 * frame.height, 0), (0, top + 0.02 * frame.height, 0), ends, ground))
        for number in range(2 * TRUNKS):
            light = glow(34, 34, self._colour if number % 3 else self._theme.colour("accent"), 0.95 * self._strength)
            self._rigs.append(Rig(light))
            out.add(light)
        return out


__all__ = ["Ground"]
