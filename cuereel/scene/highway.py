"""A stage and the height of wheels -> the road along the ground of a closing page, whose dashes run by."""

from __future__ import annotations

import numpy as np
from manim import Group, Rectangle, VMobject

from cuereel.scene.bake import baked
from cuereel.scene.berth import rim
from cuereel.scene.card import is_dark, mix
from cuereel.scene.kinetic.scenery import BALL
from cuereel.scene.light import fading
from cuereel.scene.rig import Rig, shifted, then, turned
from cuereel.scene.stage import Stage, px
from cuereel.theme import Theme

FAR, NEAR, MIDDLE = 62, 118, 66
"""px above the wheels' foot that the road begins, below it that it ends, and below it that its dashes lie."""

DASH, APART = (96, 13), 240
"""px that a dash is long and high, and from one to the next."""

RISE = 110
"""px that the road comes up as it comes."""


class Highway:
    """The road on which wheels stand at height `foot`."""

    def __init__(self, stage: Stage, theme: Theme, foot: float) -> None:
        self._center = np.array([0.0, rim(stage) - BALL * stage.frame.width, 0.0])
        self._rim = foot - self._center[1]
        self._bed, self._dashes = Rig(self._paved(stage, theme)), Rig(self._dashed(stage, theme))
        self.mobject = Group(self._bed.mobject, self._dashes.mobject)

    def pose(self, run: float, come: float) -> None:
        """Run by so far (scene units), and `come` (0 to 1) up from below."""
        up = shifted(0.0, -px(RISE) * (1 - come))
        self._bed.pose(up)
        self._dashes.pose(then(turned(float(run % px(APART)) / (self._rim - px(MIDDLE)), self._center), up))
        for rig in (self._bed, self._dashes):
            rig.fade(come)

    def _arc(self, low: float, high: float, reach: float) -> VMobject:
        """What lies between two heights over the wheels' foot (px), along the ground's curve."""
        turns = np.linspace(-reach, reach, 25)
        ways = np.stack([np.sin(turns), np.cos(turns), 0 * turns], axis=1)
        outer, inner = (self._center + (self._rim + px(height)) * ways for height in (high, low))
        shape = VMobject()
        shape.set_points_as_corners(np.concatenate([outer, inner[::-1], outer[:1]]))
        return shape

    def _paved(self, stage: Stage, theme: Theme) -> Group:
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


__all__ = ["Highway"]
