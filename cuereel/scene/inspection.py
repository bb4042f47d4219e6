"""A server's cabinet and what came to it -> the work that is seen: it is looked over, and a store gives it its answer.

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
"""Frames in which the store rises."""

LIFT = 16
"""Frames from the store's coming until it gives, and as many for the way back from it."""

RAISED = 8
"""Frames in which what came is raised from the dock, and lowered to it."""

TURN = 6
"""Frames in which it turns over to its answer."""

TIERS = 3
"""Discs of the store."""


class Inspection:
    """What came to the dock of the cabinet `hero` is held up before it, and goes to the store for its answer.

    The store stands at `store`, its middle (scene units); what leaves at the end is the answer, as large as what came.
    `behind` is drawn before the cabinet, `mobject` over it.
    """

    def __init__(
        self, theme: Theme, hero: Box, dock: np.ndarray, store: np.ndarray, face: Mobject, block: Mobject, side: float
    ) -> None:
        width = hero.width / PX
        self.spot, self._dock = hero.at(0.5, 0.52), dock
        self._size = float(np.clip(0.5 * width / side, 0.8, 1.6))
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
        wide, tall = width * 0.62, min(hero.height / PX * 0.5, width * 0.72)
        self._foot = store - np.array([0, px(tall / 2), 0])
        self._drum = Rig(baked(_drum(theme, wide, tall).shift(store)))
        self._above = store + np.array([0, px(tall / 2 + side * self._size * 0.3), 0])
        reach = (hero.left - float(store[0])) / PX
        cable = rounded(reach, 12, 6, theme.colour("cool")).move_to((hero.left - px(reach / 2), self._foot[1], 0))
        self._cable = Rig(cable.shift((0, px(20), 0)))
        self._block, self._block_halo = Rig(block), Rig(glow(side * 1.7, side * 1.7, good, 0.7))
        self.behind = Group(cable, self._drum.mobject)
        self.mobject = Group(
            self._halo.mobject,
            self._block_halo.mobject,
            self._square.mobject,
            self._block.mobject,
            self._bar.mobject,
            self._tick.mobject,
        )

    def pose(self, frame: int, held: tuple[int, int], checked: int | None, fetched: int | None, given: int) -> None:
        """As it is on a frame: what came is held on the frames `held`; the others are the frames of what is told.

        `given` is the frame on which it has its answer: in the store, or where it is held if nothing is fetched.
        """
        start, end = held
        here = start <= frame < end
        place, size = self._place(frame, held, fetched, given)
        spot = shifted(float(place[0]), float(place[1]))
        # it turns over as it gets its answer
        turned = float(np.clip((frame - given + TURN / 2) / TURN, 0, 1))
        flat = max(0.06, abs(np.cos(np.pi * turned)))
        whole = then(scaled(self._size * size * flat, self._size * size), spot)
        for rig, halo, seen in (
            (self._square, self._halo, here and turned < 0.5),
            (self._block, self._block_halo, here and turned >= 0.5),
        ):
            rig.pose(whole)
            rig.fade(float(seen))
            halo.pose(then(scaled(size), spot))
            halo.fade(float(seen))
        self._look_over(frame, checked, end if fetched is None else fetched)
        self._store(frame, fetched, given)

    def _place(self, frame: int, held: tuple[int, int], fetched: int | None, given: int) -> tuple[np.ndarray, float]:
        """Where what is held is, and how large: up from the dock, to the store and back, and down to the dock."""
        start, end = held
        up = ease_out(float(np.clip((frame - start + 1) / RAISED, 0, 1)))
        down = ease_in_out(float(np.clip((frame - end + RAISED + 1) / RAISED, 0, 1)))
        held_up = up * (1 - down)
        place = self._dock + (self.spot - self._dock) * held_up + np.array([0, px(5) * np.sin(frame * 0.2), 0])
        if fetched is not None:
            back = min(given + LIFT, end - RAISED)
            there = np.interp(frame, [fetched - 1, given - 2, given + 3, max(given + 4, back)], [0, 1, 1, 0])
            share = ease_in_out(float(there))
            hop = np.array([0, px(70) * np.sin(np.pi * share), 0])
            dip = np.array([0, px(46) * float(np.interp(frame - given, [-4, 0, 4], [0, 1, 0])), 0])
            place = place + (self._above - place) * share + hop - dip
        return place, 0.72 + 0.28 * held_up

    def _look_over(self, frame: int, checked: int | None, until: int) -> None:
        since = -1 if checked is None else frame - checked
        scanning = 0 <= since < SCAN and frame < until
        share = ease_in_out(float(np.clip(since / SCAN, 0, 1)))
        self._bar.pose(shifted(float(self.spot[0]), float(self.spot[1]) + self._reach * (1 - 2 * share)))
        self._bar.fade(float(scanning))
        passed = float(np.clip((since - SCAN + 3) / 7, 0, 1))
        # the mark makes way before what it stands on goes
        gone = float(np.clip((until - frame) / 4, 0, 1))
        corner = self.spot + np.array([self._reach * 0.72, -self._reach * 0.62, 0])
        size = max(1e-3, overshoot(2.4)(passed) * gone)
        self._tick.pose(then(scaled(size), shifted(float(corner[0]), float(corner[1]))))
        self._tick.fade(float(passed > 0 and gone > 0))

    def _store(self, frame: int, fetched: int | None, given: int) -> None:
        """It rises from the floor, joined to the cabinet, and gives as what came dips into it."""
        since = -1 if fetched is None else frame - fetched
        risen = max(1e-3, overshoot(1.2)(float(np.clip((since + 1) / SLIDE, 0, 1))))
        dip = float(np.interp(frame - given, [-2, 1, 4, 10], [0, 1, -0.6, 0])) if since >= 0 else 0.0
        self._drum.pose(scaled(1, risen * (1 - 0.06 * dip), about=self._foot))
        self._drum.fade(float(since >= 0))
        laid = ease_out(float(np.clip((since - 2) / SLIDE, 0, 1)))
        self._cable.pose(scaled(max(1e-3, laid), 1, about=self._cable.bounds()[1]))
        self._cable.fade(float(laid > 0))


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
