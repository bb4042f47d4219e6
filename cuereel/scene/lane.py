"""A crossing -> the road between the two as it is seen: its bed, its lit edges, and dashes that run on all the time."""

from __future__ import annotations

import numpy as np
from manim import Group, Mobject

from cuereel.scene.bake import baked
from cuereel.scene.crossing import Crossing
from cuereel.scene.ground import Places
from cuereel.scene.light import fading
from cuereel.scene.stage import Stage
from cuereel.theme import Theme

DASHES, FLOW = 14, 28
"""Dashes along the road, and the frames in which each comes to where the next one was."""

LANE = 250.0
"""px that the road is wide on the near line of the floor."""

RAMP = 0.62
"""The width of the way from the laptop onto the road, for the road's."""

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
        self.mobjects: list[Mobject] = [baked(Group(*edges, *beds)), self._dashes]

    def pose(self, frame: int) -> None:
        phase = frame % FLOW
        if phase not in self._outlines:
            starts = (np.arange(DASHES) + phase / FLOW) / DASHES
            dashes = [self._road.outline(DASH_WIDE, start, min(1.0, start + DASH_LONG)) for start in starts]
            self._outlines[phase] = np.concatenate(dashes)
        self._dashes.points = self._outlines[phase]


__all__ = ["LANE", "Lane"]
