"""A vehicle that drives along the ground of a closing page, on a road that runs by; near the end it drives off.

The request square is left where it was.
"""

from __future__ import annotations

import numpy as np
from manim import Group, Rectangle, VMobject

from cuereel.scene.bake import baked
from cuereel.scene.card import is_dark, mix
from cuereel.scene.kinetic.scenery import BALL, horizon
from cuereel.scene.light import fading
from cuereel.scene.motion import ease_out
from cuereel.scene.rig import Pose, Rig, scaled, shifted, then, turned
from cuereel.scene.shop.network import request
from cuereel.scene.stage import Stage, px
from cuereel.scene.svg import Drawing
from cuereel.theme import Theme

FAR, NEAR, MIDDLE = 62, 118, 66
"""px above the wheels' foot that the road begins, below it that it ends, and below it that its dashes lie."""

DASH, APART = (96, 13), 240
"""px that a dash is long and high, and from one to the next."""

PACE = 15.0
"""px of road that run by in a frame."""

SLOWING, OFF = 8, 20
"""Frames in which the road comes to a stand as the vehicle drives off, and in which that is out of the frame."""

SQUARE = 56
"""px of the square that is left."""


class Cruise:
    """The road, the square and the vehicle, whose wheels stand on the height `foot`, off from frame `leave` on.

    The vehicle is taken where it stands; its middle is where the square is left. `leave` None: it does not drive off.
    """

    def __init__(self, drawing: Drawing, stage: Stage, theme: Theme, foot: float, leave: int | None) -> None:
        radius = BALL * stage.frame.width
        self._leave, self._center = leave, np.array([0.0, horizon(stage) - radius, 0.0])
        self._rim = foot - self._center[1]
        self._far = stage.frame.right - float(drawing.get_left()[0]) + px(60)
        self._dashes = Rig(self._dashed(stage, theme))
        middle = float(drawing.get_center()[0])
        self._square = Rig(request(theme, side=SQUARE).shift((middle, foot + px(SQUARE / 2), 0)))
        self._drawn = _rigged(drawing)
        spans = {name: self._drawn.bounds(name) for name in self._drawn.named("wheel-")}
        self._wheels = {name: float(high[1] - low[1]) / 2 for name, (low, high) in spans.items()}
        self.road = Group(self._bed(stage, theme), self._dashes.mobject)
        self.vehicle = self._drawn.mobject
        self.mobject = Group(self.road, self._square.mobject, self.vehicle)

    def pose(self, frame: int) -> None:
        """Set it to a frame: the road stands still once the vehicle is off."""
        since = -1.0 if self._leave is None else float(frame - self._leave + 1)
        slow = float(np.clip(since / SLOWING, 0, 1)) * SLOWING
        run = frame + 1 - max(0.0, since) + slow - slow**2 / (2 * SLOWING)
        road = px(PACE) * run
        away = self._far * float(np.clip(since / OFF, 0, 1)) ** 2.2
        self._dashes.pose(turned(float(road % px(APART)) / (self._rim - px(MIDDLE)), self._center))
        lean = 0.02 * float(np.sin(np.pi * np.clip(since / OFF, 0, 1)))
        tremor = px(1.3) * float(np.sin(0.9 * frame)) * (1 - slow / SLOWING)
        whole = then(turned(lean, self._drawn.bounds()[0]), shifted(away))
        parts: dict[str, Pose] = {"body": shifted(0, tremor)}
        for name, radius in self._wheels.items():
            parts[name] = turned(-(road + away) / radius, self._drawn.centre(name))
        self._drawn.pose(whole, parts)
        left = ease_out(float(np.clip((since - 3) / 4, 0, 1)))
        self._square.pose(scaled(0.7 + 0.3 * left, about=self._square.mobject[1].get_center()))
        self._square.fade(left)

    def _arc(self, low: float, high: float, reach: float) -> VMobject:
        """What lies between two heights over the wheels' foot (px), along the ground's curve."""
        turns = np.linspace(-reach, reach, 25)
        ways = np.stack([np.sin(turns), np.cos(turns), 0 * turns], axis=1)
        outer, inner = (self._center + (self._rim + px(height)) * ways for height in (high, low))
        shape = VMobject()
        shape.set_points_as_corners(np.concatenate([outer, inner[::-1], outer[:1]]))
        return shape

    def _bed(self, stage: Stage, theme: Theme) -> Group:
        """The road with its two edges."""
        frame, cool = stage.frame, theme.colour("cool")
        reach = float(np.arcsin(0.53 * frame.width / self._rim))
        tone = mix(theme.colour("background"), cool, 0.1 if is_dark(theme) else 0.2)
        bed = self._arc(-NEAR, FAR, reach).set_stroke(width=0).set_fill(tone, 1)
        ends = (frame.left, 0, 0), (frame.right, 0, 0)
        stops = ((0.0, 0.35), (0.5, 0.9), (1.0, 0.35))
        edges = [fading(self._arc(at - thick, at, reach), *ends, stops, cool) for at, thick in ((FAR, 3), (-NEAR, 6))]
        return Group(baked(Group(bed, *edges)))

    def _dashed(self, stage: Stage, theme: Theme) -> VMobject:
        dashes = VMobject(stroke_width=0, fill_opacity=0.85, fill_color=mix(theme.colour("muted"), "#FFFFFF", 0.25))
        many = int(stage.frame.width / px(APART)) // 2 + 2
        rim = self._rim - px(MIDDLE)
        points = []
        for number in range(-many, many + 1):
            dash = Rectangle(width=px(DASH[0]), height=px(DASH[1])).move_to(self._center + np.array([0, rim, 0]))
            points.append(dash.rotate(-number * px(APART) / rim, about_point=self._center).points)
        dashes.points = np.concatenate(points)
        return dashes


def _rigged(drawing: Drawing) -> Rig:
    """The drawing as few pictures: what stands still, each wheel, and what lies over the wheels."""
    wheels = [name for name in drawing.layers if name.startswith("wheel-") and _round(drawing.layers[name])]
    order = list(drawing.layers)
    first = min(order.index(name) for name in wheels)
    body = baked(Group(*[drawing.layers[name] for name in order[:first]]))
    rest = [baked(drawing.layers[name]) for name in order[first:]]
    parts = {"body": body, **dict(zip(order[first:], rest, strict=True))}
    return Rig(Group(body, *rest), {name: part for name, part in parts.items() if name == "body" or name in wheels})


def _round(layer: VMobject) -> bool:
    return 0.9 < layer.width / max(layer.height, 1e-6) < 1.1


__all__ = ["OFF", "SQUARE", "Cruise"]
