"""A side's tint -> what is behind its thing: a coloured wall with slow rays of light, and a column below it."""

from __future__ import annotations

import numpy as np
from manim import Ellipse, Group, Polygon, Rectangle, VGroup

from cuereel.scene.bake import baked
from cuereel.scene.card import is_dark, mix, rgba, shaded
from cuereel.scene.haze import haze
from cuereel.scene.light import fading, glow
from cuereel.scene.paint import Paint, Painted
from cuereel.scene.rig import Rig, shifted, then, turned
from cuereel.scene.stage import PX, Box, Stage, px
from cuereel.theme import Theme

RAYS = 14
"""Rays of light around a thing."""

TURN = 2 * np.pi / RAYS / 150
"""Radians that the rays turn in a frame: they look the same again after five seconds."""

FLAT = 0.2
"""How high the round top of a column is seen, for its width."""


def wall(stage: Stage, theme: Theme, tone: str) -> Painted:
    """The ground of a side, as large as the frame."""
    frame, ground = stage.frame, theme.colour("background")
    dark = is_dark(theme)
    top, foot = (mix(ground, tone, 0.3), mix(ground, tone, 0.06)) if dark else (mix("#FFFFFF", tone, 0.14),) * 2
    box = Rectangle(width=frame.width + px(400), height=frame.height + px(40)).move_to(frame.center)
    return shaded(box, top, foot if dark else mix("#FFFFFF", tone, 0.34))


class Rays:
    """Rays that turn slowly about a point, and a light in the middle of them that comes on with the side."""

    def __init__(self, stage: Stage, theme: Theme, tone: str, middle: np.ndarray, way: int) -> None:
        dark = is_dark(theme)
        reach = 0.62 * max(stage.frame.height, stage.frame.width)
        colour, strength = (mix(tone, "#FFFFFF", 0.15), 0.2) if dark else (tone, 0.17)
        rays = VGroup()
        for number in range(RAYS):
            near, far = ((number + part) * 2 * np.pi / RAYS for part in (0.0, 0.5))
            corners = [np.zeros(3), *(reach * np.array([np.cos(at), np.sin(at), 0.0]) for at in (near, far))]
            ray = Painted(stroke_width=0, fill_opacity=1, fill_color=colour)
            ray.points = Polygon(*corners).points.copy()
            stops = tuple((at, rgba(colour, strength * (1 - at))) for at in (0.0, 0.4, 0.75, 1.0))
            frame = np.array([(0, 0, 0), (reach, 0, 0), (0, reach, 0)], dtype=float)
            rays.add(ray.set_paint(Paint("radial", stops), frame))
        self._rays = Rig(baked(rays, detail=0.3))
        self._light = Rig(haze(430, 430, mix(tone, "#FFFFFF", 0.3), 0.62 if dark else 0.4))
        self._middle, self._way = middle, way
        self.mobject = Group(self._rays.mobject, self._light.mobject)

    def pose(self, frame: int, across: float, lit: float) -> None:
        here = shifted(self._middle[0] + across, self._middle[1])
        self._rays.pose(then(turned(self._way * TURN * frame), here))
        self._rays.fade(0.45 + 0.55 * lit)
        self._light.pose(here)
        self._light.fade(0.25 + 0.75 * lit)


def column(stage: Stage, theme: Theme, tone: str, box: Box, top: float) -> Group:
    """A round column as wide as a box, whose upper rim is at a height, down beyond the frame's foot."""
    ground, dark = theme.colour("background"), is_dark(theme)
    radius, flat = box.width / 2, FLAT * box.width / 2
    middle, foot = float(box.center[0]), stage.frame.bottom - px(40)
    face = mix(ground, tone, 0.34) if dark else mix("#FFFFFF", tone, 0.4)
    edge = mix(ground, tone, 0.14) if dark else mix("#FFFFFF", tone, 0.62)
    body = Painted(stroke_width=0, fill_opacity=1, fill_color=face)
    body.points = Rectangle(width=2 * radius, height=top - foot).move_to((middle, (top + foot) / 2, 0)).points.copy()
    across = np.array([(middle - radius, top, 0), (middle + radius, top, 0), (middle - radius, foot, 0)])
    body.set_paint(Paint("linear", ((0.0, rgba(edge)), (0.38, rgba(face)), (1.0, rgba(edge)))), across)
    low = fading(
        Rectangle(width=2 * radius, height=top - foot).move_to((middle, (top + foot) / 2, 0)),
        (middle, top, 0),
        (middle, foot, 0),
        ((0.0, 0.0), (0.35, 0.1), (1.0, 0.85)),
        mix(ground, tone, 0.06) if dark else mix("#FFFFFF", tone, 0.3),
    )
    plate = Ellipse(width=2 * radius, height=2 * flat).move_to((middle, top, 0))
    lid = shaded(plate, mix(face, "#FFFFFF", 0.22 if dark else 0.5), mix(face, "#FFFFFF", 0.05 if dark else 0.2))
    rim = Ellipse(width=2 * radius, height=2 * flat).move_to((middle, top, 0)).set_fill(opacity=0)
    rim.set_stroke(mix(tone, "#FFFFFF", 0.25 if dark else 0.0), px(5) * 100, 0.9)
    shade = glow(radius / PX * 0.72, flat / PX * 0.75, "#01030C" if dark else mix(tone, "#000000", 0.4), 0.55)
    return Group(baked(VGroup(body, low, lid, shade.move_to((middle, top, 0)), rim)))


__all__ = ["Rays", "column", "wall"]
