"""A stage and a theme -> a plinth under a spotlight, for one thing to stand on."""

from __future__ import annotations

import numpy as np
from manim import Circle, Ellipse, Group, Polygon, VMobject

from cuereel.scene.card import is_dark, mix, rgba, shaded
from cuereel.scene.light import fading, glow
from cuereel.scene.paint import Paint, Painted
from cuereel.scene.rig import Rig, scaled, shifted, then, turned
from cuereel.scene.scenery import Floor
from cuereel.scene.stage import PX, Stage, px
from cuereel.theme import Theme

_FLAT = 0.19
"""Height of a ring of the plinth for its width: how far the eye stands above it."""

_SWAY, _ROUND = 0.022, 5.0
"""By how much the spotlight turns to either side, in radians, and seconds for there and back."""


def _drum(width: float, tall: float, top: float, theme: Theme, lit: str) -> Group:
    """A round step `width` px across and `tall` px high, its upper face centred on height `top` (scene units)."""
    half, flat = px(width) / 2, px(width) * _FLAT / 2
    side = VMobject()
    rim = Ellipse(width=2 * half, height=2 * flat)
    arc = rim.points[len(rim.points) // 2 :] + np.array((0, top, 0))  # the near half, from left to right
    side.start_new_path(arc[0])
    side.points = arc.copy()
    side.add_line_to(arc[-1] - np.array((0, px(tall), 0)))
    low = arc[::-1] - np.array((0, px(tall), 0))
    side.points = np.concatenate([side.points, low])
    side.add_line_to(arc[0])
    edge = mix(theme.colours.raised, theme.colours.background, 0.55)
    body = _across(side, [(0, edge), (0.30, mix(lit, "#FFFFFF", 0.12)), (0.62, lit), (1, mix(edge, "#000000", 0.3))])
    face = shaded(Ellipse(width=2 * half, height=2 * flat), mix(lit, "#FFFFFF", 0.10), mix(lit, "#FFFFFF", 0.34))
    face.shift((0, top, 0))
    ring = Ellipse(width=2 * half, height=2 * flat).shift((0, top, 0))
    ring.set_fill(opacity=0).set_stroke(mix(theme.colours.cool, "#FFFFFF", 0.35), width=px(3) * 100, opacity=0.85)
    return Group(body, face, ring)


def _across(shape: VMobject, stops: list[tuple[float, str]]) -> Painted:
    """A shape filled with a gradient from its left to its right."""
    painted = Painted(stroke_width=0, fill_opacity=1, fill_color=stops[0][1])
    painted.points = shape.points.copy()
    low, high = painted.points.min(axis=0), painted.points.max(axis=0)
    paint = Paint("linear", tuple((at, rgba(colour)) for at, colour in stops))
    return painted.set_paint(paint, np.array([low, [high[0], low[1], 0], [low[0], high[1], 0]]))


class Plinth:
    """A plinth whose top is at height `top` (scene units), `width` px across. `back` is behind what stands on it."""

    def __init__(self, stage: Stage, theme: Theme, top: float, width: float) -> None:
        colours, dark = theme.colours, is_dark(theme)
        frame = stage.frame
        lit = mix(colours.raised, colours.cool, 0.16) if dark else mix(colours.raised, colours.cool, 0.22)
        floor = top - px(width * 0.20)
        radius = width * 0.66
        centre = np.array((0.0, top + px(radius * 0.72), 0))
        halo = Circle(radius=px(radius)).move_to(centre)
        self._halo = shaded(halo, mix(colours.background, colours.cool, 0.34), colours.background, alpha=(0.75, 0.0))
        self._rings = Group(*[self._ring(centre, radius * share, colours.cool) for share in (1.0, 1.17, 1.36)])
        ground = glow(frame.width / PX * 0.62, 190, colours.cool, 0.20 if dark else 0.28).shift((0, floor, 0))
        shadow = glow(width * 0.68, width * 0.13, "#01030C" if dark else colours.ink, 0.7 if dark else 0.3)
        shadow.shift((0, floor - px(width * 0.075), 0))
        warm = mix(colours.accent, "#FFFFFF", 0.62) if dark else "#FFFFFF"
        self._cone = self._spot(frame.top, top, width, warm, 0.30 if dark else 0.8)
        pool = glow(width * 0.46, width * 0.46 * _FLAT, warm, 0.75).shift((0, top, 0))
        steps = Group(_drum(width * 1.26, width * 0.07, floor + px(width * 0.07), theme, lit))
        steps.add(_drum(width, width * 0.13, top, theme, lit))
        pools = ((0.0, mix(colours.accent, colours.cool, 0.25) if dark else colours.cool, 0.26),)
        self._floor = Floor(stage, theme, floor + px(width * 0.16), pools)
        self.back = Group(self._halo, self._rings, self._floor.mobject, ground, shadow, self._cone, steps, pool)
        self._lights = [Rig(self._cone), Rig(pool)]
        self._lamp = frame.top
        self._ring_rigs = [(Rig(ring), number) for number, ring in enumerate(self._rings)]
        self._centre = centre
        self.rim = width * _FLAT / 2 - 8
        """Px that its front edge lies below its top's middle, as it is seen."""

    @staticmethod
    def _ring(centre: np.ndarray, radius: float, colour: str) -> Circle:
        ring = Circle(radius=px(radius)).move_to(centre).set_fill(opacity=0)
        return ring.set_stroke(colour, width=px(3) * 100, opacity=0.30)

    @staticmethod
    def _spot(ceiling: float, top: float, width: float, colour: str, alpha: float) -> Painted:
        half = px(width) / 2 * 0.86
        cone = Polygon((-px(70), ceiling, 0), (px(70), ceiling, 0), (half, top, 0), (-half, top, 0))
        return fading(cone, (0, ceiling, 0), (0, top, 0), ((0, alpha), (0.55, alpha * 0.28), (1, alpha * 0.12)), colour)

    def pose(self, light: float, pulse: float, seconds: float = 0.0) -> None:
        """`light` (0 to 1) is how far the spotlight is up; `pulse` the seconds since something landed on it.

        The spotlight turns a little with the `seconds`.
        """
        self._floor.pose(1.0, 0.4 + 0.6 * light)
        sway = turned(_SWAY * float(np.sin(2 * np.pi * seconds / _ROUND)))
        self._lights[0].pose(then(shifted(0, -self._lamp), sway, shifted(0, self._lamp)))
        for rig in self._lights:
            rig.fade(0.25 + 0.75 * light)
        for rig, number in self._ring_rigs:
            age = pulse - 0.07 * number
            wave = float(np.exp(-age / 0.35)) if age > 0 else 0.0
            away = (-self._centre[0], -self._centre[1])
            rig.pose(then(shifted(*away), scaled(1 + 0.045 * wave), shifted(self._centre[0], self._centre[1])))
            rig.fade(0.75 + 2.2 * wave)


__all__ = ["Plinth"]
