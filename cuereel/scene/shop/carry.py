"""A check that stores or reads -> the paper that is carried into the drawing of where things are kept, or out of it.

It flies in an arc between the request and a point above the drawing, and passes through the drawing's top.
"""

from __future__ import annotations

import numpy as np
from manim import DOWN, LEFT, Group, Mobject, Rectangle, VGroup

from cuereel.scene.card import mix, rounded
from cuereel.scene.motion import ease_in_out
from cuereel.scene.rig import HERE, Pose, Rig, scaled, shifted, then, turned
from cuereel.scene.shop.phone import frame_ring
from cuereel.scene.sprite import shadow_sprite
from cuereel.scene.stage import px
from cuereel.theme import Theme

PAPER = (70.0, 84.0)
"""The width and the height of the paper in px."""

LARGE = 130.0
"""The height in px from which a drawing takes a paper of that size; it is smaller for a smaller one."""

MOUTH = 0.1
"""The share of the drawing's height, from its top, at which what goes in is out of sight."""

FLIGHT, FALL = 0.56, 0.2
"""The shares of the time in which it flies, and then goes in; in the rest the drawing comes to rest."""

LEAN = 0.3
"""The angle (radians) at which it flies."""


class Carried(Group):
    """The paper, and how the drawing that takes it is pressed: `squash` is its pose after the last `run`."""

    def __init__(self, theme: Theme, hand: np.ndarray, store: Mobject) -> None:
        """`hand` is where the request is; `store` what the paper is put into (scene units)."""
        size = min(1.0, store.height / px(LARGE))
        width, height = (size * side for side in PAPER)
        accent = theme.colour("accent")
        lines = VGroup(*(rounded(width * share, 8, 4, "#06205A") for share in (0.56, 0.56, 0.34)))
        lines.arrange(DOWN, buff=px(11), aligned_edge=LEFT)
        sheet = rounded(width, height, 14, "#FFFFFF", "#DCE6FF")
        edge = frame_ring(width, height, 14, 5, mix(accent, "#FFFFFF", 0.1))
        paper = Group(shadow_sprite(width, height, 14, 20, accent, 0.8), sheet, edge, lines)
        self._foot = np.array([*store.get_bottom()[:2], 0.0])
        middle, mouth = float(store.get_center()[0]), float(store.get_top()[1]) - MOUTH * store.height
        self._hand = hand
        self._over = np.array([middle, mouth + px(height / 2 - 4), 0.0])
        # a request below the drawing sends it round the drawing, not through it
        beside = abs(hand[0] - middle) < store.width
        self._arc = np.array([px(190), 0.0, 0.0]) if beside else np.array([0.0, px(24), 0.0])
        self._deep = px(height + 20)
        self._mouth = Rectangle(width=100.0, height=100.0, stroke_width=0).set_fill(opacity=0)
        self._mouth.move_to((middle, mouth + 50.0, 0.0))
        self._paper, self._rig = paper, Rig(paper)
        self.squash: Pose = HERE
        super().__init__(paper)
        self.run(0.0)

    def run(self, share: float, *, out: bool = False) -> None:
        """Show a share of its way in; with `out` it comes out again and goes to the request."""
        now = 1 - share if out else share
        flown, fallen = min(1.0, now / FLIGHT), min(1.0, max(0.0, (now - FLIGHT) / FALL))
        vars(self._paper)["clip"] = self._mouth if fallen > 0 else None
        way = ease_in_out(flown)
        swing = float(np.sin(np.pi * way))
        here = self._hand + (self._over - self._hand) * way + self._arc * swing
        here[1] -= self._deep * fallen * fallen
        self._rig.pose(then(scaled(min(1.0, 0.35 + 2.2 * flown)), turned(LEAN * swing), shifted(*here[:2])))
        self._rig.fade(min(1.0, 8 * flown) if fallen < 1 else 0.0)
        after = max(0.0, (now - FLIGHT - 0.5 * FALL) / (1 - FLIGHT - 0.5 * FALL))
        press = 0.16 * float(np.sin(2.5 * np.pi * after) * np.exp(-3.2 * after)) if after > 0 else 0.0
        self.squash = scaled(1 + 0.7 * press, 1 - press, about=self._foot)


__all__ = ["Carried"]
