"""The foot of a server -> lanes over the floor that come to it from before the frame, and the requests on them."""

from __future__ import annotations

import numpy as np
from manim import Group, Mobject, Polygon, VGroup

from cuereel.scene.bake import baked
from cuereel.scene.card import is_dark, mix
from cuereel.scene.courier import SIDE, asking
from cuereel.scene.light import fading
from cuereel.scene.rig import Rig, scaled, shifted, then
from cuereel.scene.stage import Stage, px
from cuereel.theme import Theme

FROM, TO = (-0.84, 0.0, 0.84), (-0.1, 0.0, 0.1)
"""Where lanes come into the frame and where they end, to the right of the server's middle, in widths of the frame."""

NEAR, FAR, BELOW = 230.0, 46.0, 420.0
"""px that a lane is broad at its beginning and end, and px that it begins below the frame: the camera may go back."""

EACH, LAP = 3, 40
"""Requests on a lane, and the frames in which one is through."""


class Feeds:
    """Lanes to `foot`; what runs on them stands still until it is let run."""

    def __init__(self, stage: Stage, theme: Theme, foot: np.ndarray) -> None:
        frame, cool, base = stage.frame, theme.colour("cool"), theme.colour("background")
        low = frame.bottom - px(BELOW)
        self._ways = [
            (np.array([foot[0] + a * frame.width, low, 0.0]), foot + np.array([b * frame.width, 0.0, 0.0]))
            for a, b in zip(FROM, TO, strict=True)
        ]
        strips, tone = VGroup(), mix(cool, base, 0.62 if is_dark(theme) else 0.7)
        for start, end in self._ways:
            for near, far, colour, alpha in ((NEAR + 12, FAR + 5, cool, 0.75), (NEAR, FAR, tone, 1.0)):
                broad, slim = np.array([px(near / 2), 0, 0]), np.array([px(far / 2), 0, 0])
                strip = Polygon(start - broad, start + broad, end + slim, end - slim)
                strips.add(fading(strip, start, end, ((0.0, 0.2 * alpha), (0.6, alpha), (1.0, alpha)), colour))
        square = baked(asking(theme))
        self._lanes = Rig(strips)
        self._squares = [[Rig(square.copy()) for _ in range(EACH)] for _ in self._ways]
        self.mobject: Mobject = Group(strips, *[rig.mobject for row in self._squares for rig in row])

    def pose(self, since: int, there: float) -> None:
        """So many frames after all was let run (below 0: not yet), and how far it is `there` (0 to 1)."""
        self._lanes.fade(there)
        for lane, ((start, end), row) in enumerate(zip(self._ways, self._squares, strict=True)):
            for number, rig in enumerate(row):
                share = ((number + lane / 3) / EACH + max(0, since) / LAP) % 1.0
                # what is far goes slower
                far = 1 - (1 - share) ** 2
                at = start + (end - start) * far
                broad = NEAR + (FAR - NEAR) * far
                rig.pose(then(scaled(0.8 * broad / SIDE), shifted(at[0], at[1])))
                rig.fade(there * min(1.0, 8 * share, 8 * (1 - share)))


__all__ = ["Feeds"]
