"""A server's cabinet and what came to it -> the work that is seen: it is looked over, and a store gives its data to it.

Sizes are px of the reference frame.
"""

from __future__ import annotations

import numpy as np
from manim import Circle, Ellipse, Group, Mobject, Rectangle, Union

from cuereel.scene.bake import baked
from cuereel.scene.card import is_dark, mix, rounded, shaded
from cuereel.scene.light import glow
from cuereel.scene.motion import ease_in_out, ease_out, overshoot
from cuereel.scene.rig import Rig, scaled, shifted, then
from cuereel.scene.shop.props import prop
from cuereel.scene.sprite import shadow_sprite
from cuereel.scene.stage import PX, Box, px
from cuereel.theme import Theme

SCAN = 16
"""Frames in which the bar runs over what is looked at."""

SLIDE = 9
"""Frames in which the store comes out."""

LIFT = 14
"""Frames from the store's coming until a block leaves it, and as many for the block's way."""

TIERS = 3
"""Discs of the store."""


class Inspection:
    """What came is held up before the cabinet `hero`; the store stands at `store`, its middle (scene units).

    `behind` is drawn before the cabinet, `mobject` over it.
    """

    def __init__(self, theme: Theme, hero: Box, store: np.ndarray, face: Mobject, block: Mobject, side: float) -> None:
        width = hero.width / PX
        self.spot = hero.at(0.5, 0.52)
        self._size = float(np.clip(0.5 * width / side, 0.8, 1.6))
        self._store = store
        self._from = np.array([hero.center[0], store[1], 0.0])
        good, half = theme.colour("good"), px(side * self._size * 0.78)
        self._square, self._halo = Rig(face), Rig(glow(side * 1.7, side * 1.7, theme.colour("cool"), 0.8))
        bar = Group(glow(side * 1.3, 34, "#FFFFFF", 0.9), rounded(side * 1.9, 9, 4, "#E9FBFF"))
        self._bar, self._reach = Rig(bar), half
        radius = side * 0.36
        tick = Group(
            shadow_sprite(2 * radius, 2 * radius, radius, 14, good, 0.8),
            shaded(Circle(radius=px(radius)), mix(good, "#FFFFFF", 0.25), mix(good, "#00402A", 0.2)),
            prop("tick", colour="#FFFFFF").scale_to_fit_height(px(radius)),
        )
        self._tick = Rig(tick)
        self._drum = Rig(baked(_drum(theme, width * 0.62, min(hero.height / PX * 0.5, width * 0.72))))
        self._block, self._block_halo = Rig(block), Rig(glow(side, side, good, 0.6))
        self.behind = Group(self._drum.mobject)
        self.mobject = Group(
            self._halo.mobject,
            self._square.mobject,
            self._bar.mobject,
            self._tick.mobject,
            self._block_halo.mobject,
            self._block.mobject,
        )

    def pose(self, frame: int, held: tuple[int, int], checked: int | None, fetched: int | None, given: int) -> None:
        """As it is on a frame: what came is held on the frames `held`; the others are the frames of what is told.

        `given` is the frame on which a block leaves the store.
        """
        start, end = held
        come = float(np.clip((frame - start + 1) / 6, 0, 1)) if frame < end else 0.0
        bob = px(5) * np.sin(frame * 0.2)
        at = shifted(float(self.spot[0]), float(self.spot[1]) + bob)
        self._square.pose(then(scaled(max(1e-3, self._size * (0.5 + 0.5 * overshoot(1.6)(come)))), at))
        self._square.fade(min(1.0, 3 * come))
        self._halo.pose(at)
        self._halo.fade(come)
        self._look_over(frame, checked, end, bob)
        self._give(frame, fetched, given, end)

    def _look_over(self, frame: int, checked: int | None, end: int, bob: float) -> None:
        since = -1 if checked is None else frame - checked
        scanning = 0 <= since < SCAN and frame < end
        share = ease_in_out(float(np.clip(since / SCAN, 0, 1)))
        y = float(self.spot[1]) + self._reach * (1 - 2 * share) + bob
        self._bar.pose(shifted(float(self.spot[0]), y))
        self._bar.fade(float(scanning))
        passed = float(np.clip((since - SCAN + 3) / 7, 0, 1)) if frame < end else 0.0
        corner = self.spot + np.array([self._reach * 0.72, -self._reach * 0.62 + bob, 0])
        self._tick.pose(then(scaled(max(1e-3, overshoot(2.4)(passed))), shifted(float(corner[0]), float(corner[1]))))
        self._tick.fade(float(passed > 0))

    def _give(self, frame: int, fetched: int | None, given: int, end: int) -> None:
        since = -1 if fetched is None else frame - fetched
        out = overshoot(1.2)(float(np.clip((since + 1) / SLIDE, 0, 1)))
        place = self._from + (self._store - self._from) * out
        dip = float(np.interp(frame - given, [-4, -1, 2, 8], [0, 1, -0.6, 0])) if fetched is not None else 0.0
        self._drum.pose(then(scaled(1, 1 - 0.05 * dip), shifted(float(place[0]), float(place[1]))))
        self._drum.fade(float(since >= 0))
        flown = float(np.clip((frame - given + 1) / LIFT, 0, 1)) if fetched is not None else 0.0
        top = self._store + np.array([0, px(110), 0])
        goal = self.spot + np.array([-self._reach * 0.7, self._reach * 0.62, 0])
        share = ease_out(flown)
        spot = top + (goal - top) * share + np.array([0, px(120) * np.sin(np.pi * share), 0])
        seen = float(flown > 0 and frame < end)
        self._block.pose(then(scaled(0.55 + 0.3 * share), shifted(float(spot[0]), float(spot[1]))))
        self._block.fade(seen)
        self._block_halo.pose(shifted(float(spot[0]), float(spot[1])))
        self._block_halo.fade(seen)


def _drum(theme: Theme, width: float, tall: float) -> Group:
    """A store of data about the origin: discs on one another."""
    dark, accent = is_dark(theme), theme.colour("accent")
    body = mix(accent, "#000000", 0.08)
    out = Group(shadow_sprite(width, tall, width * 0.3, 30, "#01030C" if dark else "#26418A", 0.5))
    high, lens = tall / TIERS, width * 0.3
    for number in range(TIERS):
        y = px(-tall / 2 + high * (number + 0.5))
        side = Rectangle(width=px(width), height=px(high * 0.74))
        low = Ellipse(width=px(width), height=px(lens)).shift((0, -px(high * 0.37), 0))
        lid = Ellipse(width=px(width), height=px(lens)).shift((0, px(high * 0.37), 0))
        wall = shaded(Union(side, low), mix(body, "#FFFFFF", 0.08), mix(body, "#3A1600", 0.5))
        cover = shaded(lid, mix(accent, "#FFFFFF", 0.55), mix(accent, "#FFFFFF", 0.15))
        lamp = Circle(radius=px(8), stroke_width=0, fill_color="#FFF6DA", fill_opacity=1)
        lamp.move_to((px(width * 0.28), -px(high * 0.16), 0))
        out.add(Group(wall, cover, lamp).shift((0, y, 0)))
    return out


__all__ = ["LIFT", "Inspection"]
