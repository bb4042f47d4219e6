"""A drawing that is to come -> its blueprint, drawn line by line and printed from the foot up, and how it turns real.

It shows on the first frame what a shot is about, before it is there. Numbers are px of the reference frame.
"""

from __future__ import annotations

import numpy as np
from manim import Group, Mobject, Rectangle, VGroup

from cuereel.scene.bake import ghosted, twin
from cuereel.scene.card import is_dark, mix
from cuereel.scene.light import glow
from cuereel.scene.motion import ease_in_out, ease_out
from cuereel.scene.rig import Rig, scaled, shifted, then
from cuereel.scene.sprite import Sprite, clip_to
from cuereel.scene.stage import PX, px
from cuereel.scene.web import Outline
from cuereel.theme import Theme

BEGUN = 0.3
"""How much of its lines is drawn on the first frame."""

FAINT, PRINTED = 0.2, 0.6
"""Opacity of what is not printed yet, and of what is."""

GOING = 5
"""Frames in which it goes once the thing itself is there."""


class Sketch:
    """The blueprint of a thing: `shapes` has its outlines, `picture` is what it looks like, in its place."""

    def __init__(self, shapes: Mobject, picture: Sprite, theme: Theme, colour: str) -> None:
        dark = is_dark(theme)
        deep, light = mix(colour, "#000000", 0.55 if dark else 0.1), mix(colour, "#FFFFFF", 0.4 if dark else 0.75)
        faint, printed = ghosted(picture, deep, light), twin(picture)
        low, high = picture.get_corner((-1, -1, 0)), picture.get_corner((1, 1, 0))
        self._low, self._high = float(low[1]), float(high[1])
        self._middle = float(low[0] + high[0]) / 2
        window = Rectangle(width=high[0] - low[0] + px(40), height=1).move_to((self._middle, self._low + 0.5, 0))
        self._faint, self._printed, self._window = Rig(faint), Rig(printed), Rig(window)
        clip_to(printed, window)
        self._outline = Outline(shapes, colour if dark else mix(colour, "#000000", 0.2))
        wide = (high[0] - low[0]) / PX + 90
        bar = VGroup(
            glow(wide * 0.56, 46, colour, 0.65),
            glow(wide * 0.52, 7, mix(colour, "#FFFFFF", 0.75 if dark else 0.2), 1.0),
        )
        self._bar = Rig(bar)
        self.mobject = Group(faint, printed, self._outline.mobject, bar)

    def pose(self, share: float, since: float) -> None:
        """`share` (0 to 1) of the way to the thing itself, so many frames after that landed (below 0: before)."""
        left = 1.0 if since < 0 else float(np.clip(1 - (since + 1) / GOING, 0, 1))
        printed = ease_in_out(float(np.clip(share, 0, 1)))
        seen = left if share >= 0 else 0.0
        self._faint.fade(FAINT * seen)
        self._printed.fade(PRINTED * seen)
        self._window.pose(scaled(1.0, max(0.001, (self._high - self._low) * printed), about=(self._middle, self._low)))
        self._outline.pose(
            (BEGUN + (1 - BEGUN) * min(1.0, 1.25 * share)) if share >= 0 else 0.0, (0.9 - 0.4 * printed) * seen
        )
        self._bar.pose(shifted(self._middle, self._low + (self._high - self._low) * printed))
        self._bar.fade(seen if since < 0 else 0.0)


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

    def pose(self, since: float, seen: float, size: float, lift: float = 0.0, gone: float = 0.0) -> None:
        """So many frames after it landed (below 0: it is not there), `size` times as drawn and `lift` px higher.

        Where it is `gone` so far (0 to 1), the light runs down it again and leaves nothing above.
        """
        share = float(np.clip((since + 1) / self.FRAMES, 0, 1))
        up = ease_out(share)
        give = 1.0 + (float(np.interp(since, [0, 3, 6, 9], [-0.02, 0.03, -0.01, 0.0])) if since >= 0 else 0.0)
        place = self.foot + np.array([0, px(lift), 0])
        self.rig.pose(scaled(size * give, about=self.foot) if not lift else _lifted(size * give, self.foot, px(lift)))
        self.rig.fade(seen if since >= 0 else 0.0)
        reach = self._tall * (up * size * give if gone <= 0 else 1.06 * (1 - gone))
        high = self._below + (reach if share < 1 or gone > 0 else 3 * self._tall)
        self._window.pose(then(scaled(1.0, high, about=self.foot), shifted(0, -self._below)))
        self._bar.pose(shifted(float(place[0]), float(place[1]) + reach))
        lit = float(np.interp(since, [-1, 0, self.FRAMES, self.FRAMES + 4], [0.0, 1.0, 1.0, 0.0]))
        self._bar.fade(min(1.0, 6 * gone, 6 * (1 - gone)) if gone > 0 else lit)


def _lifted(size: float, foot: np.ndarray, up: float) -> np.ndarray:
    return shifted(0, up) @ scaled(size, about=foot)


__all__ = ["Real", "Sketch"]
