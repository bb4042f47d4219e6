"""A theme and a box -> an empty laptop: its lid with a screen to show something on, and the keyboard before it.

A laptop keeps the colours of its metal under any theme. Sizes are px of the reference frame.
"""

from __future__ import annotations

import numpy as np
from manim import Circle, Group, Polygon, RoundedRectangle, VGroup, VMobject

from cuereel.scene.bake import baked
from cuereel.scene.card import is_dark, rounded, shaded, shadow_of
from cuereel.scene.light import glow
from cuereel.scene.shop.phone import frame_ring, joined
from cuereel.scene.sprite import shadow_sprite
from cuereel.scene.stage import PX, Box, px
from cuereel.theme import Theme

SHAPE = 0.64
"""The height of the lid for its width."""

DECK = (0.17, 1.13)
"""How far the keyboard reaches below the lid, and how wide it is at its front edge, for the lid's width."""

BEZEL = 0.028
"""The border round the screen, for the lid's width."""


class Shell:
    """A laptop whose lid fills the width of a box and stands on its lower edge; the keyboard lies before it.

    `screen` is the size of its screen (px), `corner` the upper left of that and `middle` its centre (scene units);
    what is shown there is clipped to `window`. `back` is the light behind it, `frame` the lid, `deck` the keyboard.
    """

    def __init__(self, theme: Theme, box: Box) -> None:
        width = box.width / PX
        tall = width * SHAPE
        self.lid = Box(box.left, box.bottom, box.right, box.bottom + px(tall))
        self.screen = (width * (1 - 2 * BEZEL), tall - width * 2.3 * BEZEL)
        self.middle = self.lid.center + np.array([0, px(width * BEZEL * 0.15), 0])
        self.corner = self.middle + np.array([-px(self.screen[0] / 2), px(self.screen[1] / 2), 0])
        tone, opacity = shadow_of(theme)
        self.shadow = shadow_sprite(width * 1.1, tall * 0.9, 40, 40, tone, opacity)
        self.shadow.move_to(self.middle).shift((0, -px(60), 0))
        lit = glow(width * 0.85, tall * 0.95, theme.colour("cool"), 0.5 if is_dark(theme) else 0.3)
        self.back = lit.move_to(self.middle)
        lid = rounded(width, tall, width * 0.045, "#8793C9", "#343E74").move_to(self.lid.center)
        rim = frame_ring(width, tall, width * 0.045, 3, "#C6D0FF").move_to(lid)
        glass = rounded(width - 10, tall - 10, width * 0.04, "#0B0F26", "#05070F").move_to(lid)
        eye = Circle(radius=px(width * 0.006), stroke_width=0, fill_color="#3B4A92", fill_opacity=1)
        eye.move_to(self.lid.at(0.5, 0.028))
        self.window = RoundedRectangle(
            width=px(self.screen[0]), height=px(self.screen[1]), corner_radius=px(width * 0.02)
        )
        self.window.move_to(self.middle).set_stroke(width=0).set_fill(opacity=0)
        self.frame = Group(lid, rim, glass, eye, self.window)
        self.deck = baked(_deck(self.lid))

    def at(self, x: float, y: float) -> np.ndarray:
        """A place on the screen, in shares of its width and height from its upper left corner."""
        return np.asarray(self.corner + np.array([px(x * self.screen[0]), -px(y * self.screen[1]), 0]))

    def gleam(self) -> VMobject:
        """The light that its glass throws back, over what is shown."""
        corner = Polygon(self.at(0.55, 0), self.at(1, 0), self.at(1, 0.9), self.at(0.55, 0))
        return shaded(corner.set_stroke(width=0), "#FFFFFF", "#FFFFFF", alpha=(0.13, 0.0))


def _deck(lid: Box) -> VGroup:
    """The half with the keys, seen from above as it lies before the lid."""
    width, (reach, wider) = lid.width / PX, DECK
    long, middle = width * reach, float(lid.center[0])

    def place(across: float, down: float) -> np.ndarray:
        half = px(width / 2) * (1 + (wider - 1) * down)
        return np.array([middle + across * half, lid.bottom + px(4) - px(long * down), 0.0])

    def slab(left: float, right: float, top: float, bottom: float) -> Polygon:
        corners = ((left, top), (right, top), (right, bottom), (left, bottom))
        return Polygon(*[place(*corner) for corner in corners]).set_stroke(width=0)

    edge = Polygon(place(-1, 1), place(1, 1), place(0.985, 1) - (0, px(16), 0), place(-0.985, 1) - (0, px(16), 0))
    keys = []
    for row in range(4):
        top = 0.1 + 0.14 * row
        columns = 11
        for column in range(columns):
            left = -0.86 + 1.72 * column / columns
            if row == 3 and 3 <= column <= 7:
                continue
            keys.append(slab(left, left + 1.72 / columns - 0.03, top, top + 0.1))
    keys.append(slab(-0.86 + 1.72 * 3 / 11, -0.86 + 1.72 * 8 / 11 - 0.03, 0.52, 0.62))
    hinge = slab(-0.9, 0.9, 0.0, 0.05)
    return VGroup(
        shaded(edge.set_stroke(width=0), "#5A669F", "#1A2148"),
        shaded(slab(-1, 1, 0, 1), "#5F6BA6", "#A3AEDF"),
        hinge.set_fill("#161C42", 1),
        joined(keys).set_fill("#1B2250", 1),
        shaded(slab(-0.3, 0.3, 0.7, 0.94), "#7480BB", "#8B97CF"),
    )


__all__ = ["DECK", "SHAPE", "Shell"]
