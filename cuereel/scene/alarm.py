"""Things that have gone wrong, or right -> lit edges about them, and one short shake."""

from __future__ import annotations

from typing import Any

import numpy as np
from manim import RIGHT, Animation, Group, Mobject, RoundedRectangle, VGroup

from cuereel.scene.base import CueScene
from cuereel.scene.card import rounded
from cuereel.scene.stage import PX, Box, px

SWAY = 6
"""Px by which a shake leaves the place, at its most."""


def lit_edge(scene: CueScene, box: Box, role: str, *, width: float = 7) -> VGroup:
    """An edge `width` px wide in a role's colour about a box, with a faint light outside of it and within."""
    colour, corner = scene.colour(role), scene.theme.radius
    edges = VGroup(rounded(box.width / PX, box.height / PX, corner, colour).set_fill(opacity=0.14).move_to(box.center))
    for wide, opacity in ((width * 3.4, 0.16), (width, 1.0)):
        edge = RoundedRectangle(width=box.width, height=box.height, corner_radius=px(corner)).move_to(box.center)
        edges.add(edge.set_fill(opacity=0).set_stroke(colour, px(wide) * 100, opacity))
    return edges


class Shake(Animation):
    """Sways things sideways, less and less, and leaves them where they were."""

    def __init__(self, *mobjects: Mobject, run_time: float = 0.23, **kwargs: Any) -> None:
        self._off = 0.0
        super().__init__(Group(*mobjects), run_time=run_time, **kwargs)

    def interpolate_mobject(self, alpha: float) -> None:
        off = 0.0 if alpha >= 1 else SWAY * PX * (1 - alpha) * np.cos(2.5 * np.pi * alpha)
        assert isinstance(self.mobject, Mobject)
        self.mobject.shift((off - self._off) * RIGHT)
        self._off = off
