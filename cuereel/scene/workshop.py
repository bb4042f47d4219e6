"""A stage and a theme -> a workshop: a blueprint's grid on the wall, a lamp, and a floor, for machines to run in."""

from __future__ import annotations

import numpy as np
from manim import Group, Line, VGroup

from cuereel.scene.card import is_dark, mix
from cuereel.scene.haze import haze
from cuereel.scene.rig import Rig, scaled
from cuereel.scene.scenery import Floor
from cuereel.scene.stage import PX, Stage, px
from cuereel.theme import Theme

_PITCH = 90
"""Px between the lines of the grid."""


class Workshop:
    """A grid and, below height `horizon`, a floor, with a warm light about `centre` that beats with the machine."""

    def __init__(self, stage: Stage, theme: Theme, centre: np.ndarray, radius: float, horizon: float) -> None:
        dark = is_dark(theme)
        line = mix(theme.colours.cool, theme.colours.background, 0.35)
        frame = stage.frame
        grid = VGroup()
        for x in np.arange(-px(_PITCH) * 14, px(_PITCH) * 14.5, px(_PITCH)):
            if frame.left < x < frame.right:
                grid.add(Line((x, horizon, 0), (x, frame.top, 0)))
        for y in np.arange(-px(_PITCH) * 14, px(_PITCH) * 14.5, px(_PITCH)):
            if horizon < y < frame.top:
                grid.add(Line((frame.left, y, 0), (frame.right, y, 0)))
        grid.set_stroke(line, width=px(2) * 100, opacity=0.20 if dark else 0.30)
        cold = haze(radius / PX * 1.55, radius / PX * 1.55, theme.colours.cool, 0.42 if dark else 0.38).move_to(centre)
        warm = haze(radius / PX * 1.05, radius / PX * 1.05, theme.colours.accent, 0.55).move_to(centre)
        self._floor = Floor(stage, theme, horizon, ((float(centre[0]), theme.colours.accent, 0.34 if dark else 0.5),))
        self.mobject = Group(grid, cold, self._floor.mobject, warm)
        self._grid, self._cold, self._warm = Rig(grid), Rig(cold), Rig(warm)
        self._centre = centre

    def pose(self, there: float, heat: float, beat: float = 0.0) -> None:
        """`there` is how much of it is seen, `heat` how warm its light is, `beat` a push of that; each 0 to 1."""
        self._grid.fade(there)
        self._cold.fade(there)
        warmth = min(1.0, heat * (0.55 + 0.45 * beat))
        self._floor.pose(there, warmth)
        self._warm.pose(scaled(1 + 0.05 * beat, about=(self._centre[0], self._centre[1])))
        self._warm.fade(there * warmth)


__all__ = ["Workshop"]
