"""A crossing -> the road between the two as it is seen: its bed, its lit edges, and dashes that run on all the time."""

from __future__ import annotations

import numpy as np
from manim import Group, Mobject, VMobject

from cuereel.scene.bake import baked
from cuereel.scene.crossing import Crossing
from cuereel.scene.ground import Places
from cuereel.scene.light import fading
from cuereel.scene.stage import Stage, px
from cuereel.theme import Theme

DASHES, FLOW = 14, 28
"""Dashes along the road, and the frames in which each comes to where the next one was."""

LANE = 250.0
"""px that the road is wide on the near line of the floor."""

RAMP = 0.62
"""The width of the way from the laptop onto the road, for the road's."""

HURRY, ARROWS = 4, 9
"""How much faster the dashes of a fast road run, and the arrows that lie on it."""

ARROW = (0.62, 0.030, 0.017)
"""An arrow: its width for the road's, and the shares of the road by which its tip is ahead, and that it is thick."""

DASH_WIDE, DASH_LONG = 14.0, 0.032
"""A dash: px of the near line that it is wide, and the share of the road that it is long."""


class Lane:
    """The main road with the ramp onto it; `mobjects` are to be drawn in their order."""

    def __init__(self, plan: Crossing, stage: Stage, theme: Theme) -> None:
        roads = ((plan.main, 1.0), (plan.ramp, RAMP))
        low, high = stage.frame.bottom, plan.room.at(0, 0.8)[1]
        stops = ((0.0, 0.15), (0.4, 0.55), (1.0, 1.0))
        cool = theme.colour("cool")
        edges = [fading(road.band(LANE * part + 22), (0, low, 0), (0, high, 0), stops, cool) for road, part in roads]
        beds = [road.band(LANE * part).set_fill(theme.colour("surface"), 1) for road, part in roads]
        self._road = plan.main
        self._dashes = plan.main.band(DASH_WIDE).set_fill(theme.colour("muted"), 0.5)
        self._outlines: dict[int, Places] = {}
        lit = [road.band(LANE * part + 34).set_fill(theme.colour("accent"), 0.0) for road, part in roads]
        self._arrows = VMobject(stroke_width=0, fill_color=theme.colour("accent"), fill_opacity=0)
        self._lit = lit
        self.mobjects: list[Mobject] = [*lit, baked(Group(*edges, *beds)), self._arrows, self._dashes]

    def pose(self, frame: int, fast: float = 0.0) -> None:
        """As it is on a frame, so far `fast` (0 to 1): then arrows run along it, and its edges are lit."""
        for edge in self._lit:
            edge.set_fill(opacity=0.85 * fast)
        self._dashes.set_fill(opacity=0.5 * (1 - fast))
        self._arrows.set_fill(opacity=0.95 * fast)
        if fast > 0:
            starts = (np.arange(ARROWS) + frame * HURRY / FLOW / 2 % 1.0) / ARROWS
            self._arrows.points = np.concatenate([self._arrow(float(start)) for start in starts])
        phase = frame % FLOW
        if phase not in self._outlines:
            starts = (np.arange(DASHES) + phase / FLOW) / DASHES
            dashes = [self._road.outline(DASH_WIDE, start, min(1.0, start + DASH_LONG)) for start in starts]
            self._outlines[phase] = np.concatenate(dashes)
        self._dashes.points = self._outlines[phase]

    def _arrow(self, share: float) -> Places:
        """The outline of an arrow on the road that points along it, from a share of it on."""
        wide, ahead, thick = ARROW
        corners = []
        for across, along in ((-1, 0), (0, ahead), (1, 0), (1, thick), (0, ahead + thick), (-1, thick)):
            place, size = self._road.at(min(1.0, share + along))
            # what lies across the road is seen across the picture
            corners.append(place + np.array([px(across * wide * LANE * size / 2), 0.0, 0.0]))
        ring = np.array(corners)
        steps = np.roll(ring, -1, axis=0) - ring
        return np.stack([ring + steps * part / 3 for part in range(4)], axis=1).reshape(-1, 3)


__all__ = ["LANE", "RAMP", "Lane"]
