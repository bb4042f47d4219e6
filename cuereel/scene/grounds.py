"""A field of work -> what lies behind and below its emblem, of its own kind, and moves slowly while it is shown.

Bars for data, a dome for security, an aisle between servers for networks, else a lit floor.
"""

from __future__ import annotations

import numpy as np
from manim import Arc, Group, Rectangle, VGroup

from cuereel.scene.aisle import Aisle
from cuereel.scene.bake import baked
from cuereel.scene.card import is_dark, mix, shaded
from cuereel.scene.field import field, floor
from cuereel.scene.light import fading, glow
from cuereel.scene.paint import Painted
from cuereel.scene.rig import Rig, scaled, shifted, then
from cuereel.scene.sprite import Sprite
from cuereel.scene.stage import PX, Stage, px
from cuereel.theme import Theme

BARS = 11

CALM, QUIET = 80, 0.86
"""px by which the quiet band of an aisle reaches over the captions, and how far it covers what is behind."""


class Ground:
    """What is behind all else; the same for every field but its pattern and what stands at the foot of the frame."""

    def __init__(self, kind: str, stage: Stage, theme: Theme, colour: str) -> None:
        self._stage, self._theme, self._colour = stage, theme, colour
        self._strength = 1.0 if is_dark(theme) else 0.75
        makers = {"data": self._bars, "security": self._dome, "network": self._aisle}
        self._kind = kind
        self._rigs: list[Rig] = []
        self._lanes: list[np.ndarray] = []
        self._picture: Sprite | None = None
        low = makers[kind]() if kind in makers else floor(stage, theme, colour)
        behind = self._picture or baked(field(kind, stage, theme), detail=0.6)
        self.mobject = Group(behind, low)
        self.pose(0)

    def pose(self, frame: int, quiet: float = 0.0) -> None:
        """As it is at a frame; `quiet` (0 to 1) is how far it has stepped back behind what is shown."""
        if self._picture is not None:
            self._picture.set_opacity(1 - 0.6 * quiet)
        for number, rig in enumerate(self._rigs):
            if self._kind == "data":
                tall = 0.62 + 0.3 * np.sin(number * 1.9) + 0.08 * np.sin(number * 4.1)
                rig.pose(scaled(1, float(tall), (0, self._stage.frame.bottom)))
            elif self._kind == "security":
                seen = (frame / 90 + number / len(self._rigs)) % 1.0
                rig.pose(scaled(0.8 + 0.5 * seen, about=(self._stage.frame.center[0], self._stage.frame.bottom)))
                rig.fade(float(np.sin(np.pi * seen)))
            else:
                along = (frame / 54 + number * 0.37) % 1.0
                near, far = self._lanes[number % len(self._lanes)]
                # what runs away from the viewer covers less and less of the frame
                place = near + (far - near) * (1 - (1 - along) ** 2)
                rig.pose(then(scaled(1.15 - along), shifted(place[0], place[1])))
                rig.fade(min(1.0, along * 6, (1 - along) * 4))

    def _bars(self) -> VGroup:
        """A row of far bars along the foot of the frame."""
        frame = self._stage.frame
        high, step = 0.255 * frame.height, frame.width / BARS
        out = VGroup()
        for number in range(BARS):
            bar = Rectangle(width=step * 0.72, height=high)
            bar.move_to((frame.left + (number + 0.5) * step, frame.bottom + high / 2, 0))
            top = mix(self._colour, self._theme.colour("raised"), 0.35)
            out.add(shaded(bar, top, top, alpha=(0.34 * self._strength, 0.05)))
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

    def _aisle(self) -> VGroup:
        """An aisle between rows of servers, and lights that run along its floor."""
        stage = self._stage
        aisle = Aisle(stage, self._theme, self._colour, stage.clear.center)
        self._picture, self._lanes = aisle.picture, aisle.lanes
        out = VGroup()
        for number in range(2 * len(aisle.lanes)):
            light = glow(34, 34, self._colour if number % 3 else self._theme.colour("accent"), 0.95 * self._strength)
            self._rigs.append(Rig(light))
            out.add(light)
        return out.add(self._calm())

    def _calm(self) -> Painted:
        """A quiet band behind the captions, which fades out above and below them."""
        frame, caption = self._stage.frame, self._stage.caption
        low, high = max(frame.bottom, caption.bottom - px(CALM)), caption.top + px(CALM)
        band = Rectangle(width=frame.width, height=high - low).move_to((frame.center[0], (low + high) / 2, 0))
        stops = ((0.0, 0.0), (0.3, QUIET), (0.75, QUIET), (1.0, 0.0))
        return fading(band, (0, high, 0), (0, low, 0), stops, self._theme.colour("background"))


__all__ = ["Ground"]
