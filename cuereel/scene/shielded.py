"""A box -> a shield that closes round it from its top to its tip, and is sealed with a tick."""

from __future__ import annotations

import numpy as np
from manim import Group, Polygon, RoundedRectangle, VGroup

from cuereel.scene.card import mix, rounded, shaded
from cuereel.scene.haze import haze
from cuereel.scene.lined import lined
from cuereel.scene.motion import ease_out, overshoot
from cuereel.scene.rig import Rig, scaled, shifted, then
from cuereel.scene.stage import PX, Box, px
from cuereel.theme import Theme


class Shield:
    """A shield that closes round a box from its top to its tip, and is lit as it is closed."""

    CLOSES = 9
    SMALL = 0.36
    """How large it is as a badge on what it closes round."""

    def __init__(self, theme: Theme, box: Box) -> None:
        middle = box.center - np.array([0.0, px(24), 0.0])
        wide, high = 1.3 * box.width, 1.12 * box.height
        self._middle = middle
        right = _half(wide, high) + middle
        left = _half(-wide, high) + middle
        self._halves = [right, left]
        tone = mix(theme.colour("cool"), "#FFFFFF", 0.4)
        outline = np.concatenate([right, left[::-1]])
        pane = shaded(Polygon(*outline).set_stroke(width=0), tone, theme.colour("cool"), alpha=(0.3, 0.1))
        self._pane = Rig(pane)
        back = mix(theme.colour("cool"), "#04102E", 0.72)
        self._back = Rig(Polygon(*outline).set_stroke(width=0).set_fill(back, 0.94))
        self._glows = [lined(right, 44, theme.colour("cool"), 0.28) for _ in self._halves]
        self._lines = [lined(right, 17, tone, 1.0) for _ in self._halves]
        side = 0.34 * box.width / PX
        good = theme.colour("good")
        disc = rounded(side, side, side / 2, mix(good, "#FFFFFF", 0.4), mix(good, "#003A24", 0.2))
        edge = RoundedRectangle(width=px(side), height=px(side), corner_radius=px(side / 2 - 1))
        edge.set_fill(opacity=0).set_stroke("#FFFFFF", px(6) * 100, 0.9)
        corners = [px(side) * np.array([x, y, 0.0]) for x, y in ((-0.22, 0.0), (-0.05, -0.17), (0.24, 0.19))]
        tick = lined(np.array(corners), 0.11 * side, "#053524", 1.0)
        tip = middle + np.array([0.0, -0.40 * high, 0.0])
        self._badge, self._tip = Rig(VGroup(disc, edge, tick).shift(tip)), tip
        flash = haze(0.9 * wide / PX, 0.75 * high / PX, theme.colour("cool"), 0.75).move_to(middle)
        self._flash = Rig(flash)
        self.mobject = Group(flash, self._back.mobject, pane, *self._glows, *self._lines, self._badge.mobject)

    def pose(self, since: int, small: float = 0.0) -> None:
        """As it is so many frames after it has begun, and how far (0 to 1) it has become a badge."""
        size = 1 - (1 - self.SMALL) * small
        self._back.pose(scaled(size, about=self._middle))
        self._back.fade(small)
        self._pane.pose(scaled(size, about=self._middle))
        share = ease_out(float(np.clip(since / self.CLOSES, 0, 1)))
        for lines in (self._glows, self._lines):
            for line, half in zip(lines, self._halves, strict=True):
                shown = half[: max(2, round(share * len(half)))]
                line.set_points_as_corners(self._middle + (shown - self._middle) * size)
                line.set_stroke(width=px(17 if lines is self._lines else 44) * 100 * size)
                line.set_stroke(opacity=float(since > 0) * (1.0 if lines is self._lines else 0.28))
        closed = since - self.CLOSES + 3
        self._pane.fade(float(np.clip(closed / 4, 0, 1)))
        self._flash.fade(float(np.exp(-closed / 6)) if closed > 0 else 0.0)
        grown = overshoot(2.2)(float(np.clip(closed / 8, 0, 1))) if closed > 0 else 0.0
        # as a badge it has its tick in its middle
        to = (self._middle - self._tip) * small
        near = max(1e-3, grown * (size + 0.24 * small))
        self._badge.pose(then(scaled(near, about=self._tip), shifted(to[0], to[1])))
        self._badge.fade(float(closed > 0))


def _half(wide: float, high: float) -> np.ndarray:
    """One side of a shield about the origin, from the middle of its top to its tip."""
    top = [(0.0, 0.5), (0.12, 0.475), (0.28, 0.43), (0.42, 0.41), (0.5, 0.405), (0.5, 0.0)]
    turn = np.linspace(0, np.pi / 2, 20)
    low = [(0.5 * np.cos(a) ** 0.75, -0.5 * np.sin(a) ** 1.15) for a in turn]
    points = np.array([[x * wide, y * high, 0.0] for x, y in [*top, *low]])
    steps = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(points, axis=0), axis=1))])
    even = np.linspace(0, steps[-1], 60)
    return np.stack([np.interp(even, steps, points[:, axis]) for axis in range(3)], axis=1)


__all__ = ["Shield"]
