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

_POOL, _BROAD = 0.62, 0.42
"""How far below the horizon the light lies that falls before a machine, and half its depth, as shares of the floor's.
"""


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
        pool = self._pool(stage, theme, horizon).shift((float(centre[0]), 0, 0))
        self.mobject = Group(grid, cold, self._floor.mobject, pool, warm)
        self._grid, self._cold, self._warm, self._near = Rig(grid), Rig(cold), Rig(warm), Rig(pool)
        self._centre = centre

    @staticmethod
    def _pool(stage: Stage, theme: Theme, horizon: float) -> Group:
        """The light that falls on the floor before the machine: warm, with a hot middle."""
        deep, wide = (horizon - stage.frame.bottom) / PX, stage.frame.width / PX
        strength = 0.5 if is_dark(theme) else 0.3
        broad = haze(0.62 * wide, _BROAD * deep, theme.colours.accent, strength)
        return Group(broad).shift((0, horizon - px(_POOL * deep), 0))

    def pose(self, there: float, heat: float, beat: float = 0.0) -> None:
        """`there` is how much of it is seen, `heat` how warm its light is, `beat` a push of that; each 0 to 1."""
        self._grid.fade(there)
        self._cold.fade(there)
        warmth = min(1.0, heat * (0.55 + 0.45 * beat))
        self._floor.pose(there, warmth)
        self._near.fade(there * warmth)
        self._warm.pose(scaled(1 + 0.05 * beat, about=(self._centre[0], self._centre[1])))
        self._warm.fade(there * warmth)


__all__ = ["Workshop"]
