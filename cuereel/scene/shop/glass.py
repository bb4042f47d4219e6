"""A phone and the system in it -> an x-ray: a bar of light passes over the phone, and behind it stands what is inside.

On the bar's one side the page is as it was; on its other side there is the phone's outline with the system in it.
"""

from __future__ import annotations

import numpy as np
from manim import Group, Rectangle, VGroup

from cuereel.scene.card import rounded
from cuereel.scene.light import fading, glow
from cuereel.scene.rig import Rig, scaled, shifted
from cuereel.scene.shop.inside import Inside
from cuereel.scene.shop.phone import BEZEL, SCREEN, Phone, frame_ring, ring, spot, through
from cuereel.scene.shop.screens import status
from cuereel.scene.sprite import shadow_sprite
from cuereel.scene.stage import Box, px
from cuereel.theme import Theme

AFAR = 80.0
"""Scene units that reach out of any frame."""

LEFT_OF_SET = 0.4
"""How much is left of what stands around a phone that is seen through."""


class Glass(Group):
    """The x-ray of a `phone` with what is `inside`; `seen` is the part of the frame in which the bar is seen."""

    def __init__(self, theme: Theme, phone: Phone, behind: Group, inside: Inside, seen: Box) -> None:
        width, height = SCREEN[0] + 2 * BEZEL, SCREEN[1] + 2 * BEZEL
        cool = theme.colour("cool")
        pane = rounded(width, height, 100, *through(theme))
        edge = frame_ring(width, height, 100, 9, cool)
        inner = frame_ring(SCREEN[0], SCREEN[1], 76, 4, cool).set_fill(opacity=0.45)
        halo = shadow_sprite(width - 60, height - 60, 90, 44, cool, 0.4)
        # who works there has the place of the status bar
        print_ = [_status(cool)] if inside.developer is None else []
        front = Group(halo, pane, inner, edge, *print_).scale(phone.unit).move_to(phone.window)
        self.done = Rectangle(width=AFAR, height=AFAR, stroke_width=0)
        self.done.set_fill(opacity=0).shift((-AFAR / 2, 0, 0))
        self._done = Rig(self.done)
        view = Group(front.set_z_index(10), inside.set_z_index(11))
        vars(view)["clip"] = self.done
        top, foot = min(float(edge.get_top()[1]), seen.top), max(float(edge.get_bottom()[1]), seen.bottom)
        self._bar = Rig(_bar((top - foot) * 120, cool).set_z_index(14))
        self._at = np.array([0.0, (top + foot) / 2, 0.0])
        reach = px(60)
        self._way = float(edge.get_left()[0]) - reach, float(edge.get_right()[0]) + reach
        self._set, self._view = Rig(behind), Rig(view)
        self._top = np.array(phone.window.get_top())
        super().__init__(view, self._bar.mobject)
        self.sweep(0.0)

    def sweep(self, share: float, size: float = 1.0) -> None:
        """The bar has passed over so much of the phone; at 1 it is gone, and the phone is glass.

        `size` is how large the phone is now, of what it is to be.
        """
        middle, (left, right) = self._top[0], self._way
        edge = middle + (left + (right - left) * share - middle) * size
        self._view.pose(scaled(size, about=self._top[:2]))
        self._done.pose(shifted(AFAR / 2 if share >= 1 else edge))
        self._bar.pose(shifted(edge, self._at[1]))
        self._bar.fade(1.0 if share < 1 else 0.0)
        self._set.fade(1 - (1 - LEFT_OF_SET) * share)


def _status(colour: str) -> Group:
    """What is left of a screen's status bar when it is seen through: the outlines of its island, and its print."""
    island = frame_ring(196, 50, 25, 5, colour).move_to(spot(372, 48))
    lens = ring(11, 7, colour).move_to(spot(442, 48))
    ghost = Group(island, lens, *status(colour))
    ghost.set_opacity(0.6)
    return ghost


def _bar(height: float, colour: str) -> VGroup:
    """A bar of light so many px high about the origin: bright in its length, soft at its ends."""
    core = rounded(10, height, 5, "#FFFFFF")
    up = np.array([0.0, px(height / 2), 0.0])
    bright = fading(core, -up, up, ((0.0, 0.0), (0.06, 1.0), (0.94, 1.0), (1.0, 0.0)), "#FFFFFF")
    return VGroup(glow(84, height * 0.56, colour, 0.95), glow(30, height * 0.52, "#FFFFFF", 0.5), bright)


__all__ = ["Glass"]
