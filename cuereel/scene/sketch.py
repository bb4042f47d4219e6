"""A picture on its stand -> how it turns real there. Numbers are px of the reference frame."""

from __future__ import annotations

import numpy as np
from manim import Group, Rectangle, VGroup

from cuereel.scene.light import glow
from cuereel.scene.motion import ease_out
from cuereel.scene.rig import Rig, scaled, shifted, then
from cuereel.scene.sprite import Sprite, clip_to
from cuereel.scene.stage import PX


class Real:
    """How a thing turns real on its stand: colour runs up it from its foot, and it gives a little."""

    FRAMES = 5

    def __init__(self, picture: Sprite, colour: str) -> None:
        low, high = picture.get_corner((-1, -1, 0)), picture.get_corner((1, 1, 0))
        self.foot = np.array([(low[0] + high[0]) / 2, low[1], 0.0])
        self._tall = float(high[1] - low[1])
        # it reaches below the foot: what swings past its size is not cut off there
        window = Rectangle(width=4 * (high[0] - low[0]), height=1).move_to(self.foot + np.array([0, 0.5, 0]))
        self._below = 0.08 * self._tall
        self.picture, self.rig, self._window = picture, Rig(picture), Rig(window)
        clip_to(picture, window)
        wide = (high[0] - low[0]) / PX
        bar = VGroup(glow(wide * 0.7, 70, colour, 0.9), glow(wide * 0.62, 10, "#FFFFFF", 1.0))
        self._bar = Rig(bar)
        self.mobject = Group(picture, bar)

    def pose(self, since: float, seen: float, size: float, gone: float) -> None:
        """So many frames after it landed (below 0: it is not there), `size` times as drawn.

        Where it is `gone` so far (0 to 1), the light runs down it again and leaves nothing above.
        """
        share = float(np.clip((since + 1) / self.FRAMES, 0, 1))
        up = ease_out(share)
        give = 1.0 + (float(np.interp(since, [0, 3, 6, 9], [-0.02, 0.03, -0.01, 0.0])) if since >= 0 else 0.0)
        self.rig.pose(scaled(size * give, about=self.foot))
        self.rig.fade(seen if since >= 0 else 0.0)
        reach = self._tall * (up * size * give if gone <= 0 else 1.06 * (1 - gone))
        high = self._below + (reach if share < 1 or gone > 0 else 3 * self._tall)
        self._window.pose(then(scaled(1.0, high, about=self.foot), shifted(0, -self._below)))
        self._bar.pose(shifted(float(self.foot[0]), float(self.foot[1]) + reach))
        lit = float(np.interp(since, [-1, 0, self.FRAMES, self.FRAMES + 4], [0.0, 1.0, 1.0, 0.0]))
        self._bar.fade(min(1.0, 6 * gone, 6 * (1 - gone)) if gone > 0 else lit)


__all__ = ["Real"]
