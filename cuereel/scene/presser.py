"""A hand -> the finger that presses what is on the screen, from below or from the lower right."""

from __future__ import annotations

import numpy as np
from manim import Group, VMobject

from cuereel.scene.bake import baked
from cuereel.scene.card import shadow_of
from cuereel.scene.rig import Rig, scaled, shifted, then, turned
from cuereel.scene.shop.props import prop
from cuereel.scene.sprite import Picture, Sprite
from cuereel.scene.stage import px
from cuereel.theme import Theme

ARM = 4.0
"""How many times as long as it is drawn a sleeve is: it comes from beyond the frame."""


FADED = 0.3
"""The share of its length in which a soft one fades out."""


class Hand:
    """A hand on a sleeve, as large as for a button of `size` px; that is so many times as long as drawn.

    One that does not come from beyond the frame is `soft`: its sleeve fades out towards its end.
    """

    TIP = (180.0, 22.0)
    WRIST = 700.0
    """How far down the drawing its cuff ends."""

    def __init__(self, theme: Theme, size: float, sleeve: float = ARM, *, soft: bool = False) -> None:
        hand = prop("hand")
        wrist = hand.point(180.0, self.WRIST)[1]
        for leaf in hand.layer("sleeve-layer").family_members_with_points():
            below = leaf.points[:, 1] < wrist
            leaf.points[below, 1] = wrist + sleeve * (leaf.points[below, 1] - wrist)
        shade = VMobject(stroke_width=0, fill_color=shadow_of(theme)[0], fill_opacity=0.3)
        outlines = [hand.layer("sleeve-layer")[0], *hand.layer("hand-layer")]
        shade.points = np.concatenate([shape.points for shape in outlines if shape.fill_opacity > 0.9])
        both = Group(shade, hand).shift(-hand.point(*self.TIP))
        both.scale(0.0066 * size, about_point=np.zeros(3))
        pictures = [_faded(baked(part)) if soft else baked(part) for part in both]
        self.mobject = Group(*pictures)
        self._rig = Rig(self.mobject, {"shade": pictures[0]})
        self.tip = np.zeros(3)

    def pose(self, tip: np.ndarray, lift: float, seen: float, lean: float) -> None:
        """With its finger at a point (scene units), `lift` (0 touches, 1 hovers) above it, `seen` from 0 to 1.

        It comes from below, by `lean` radians from the right.
        """
        self.tip = np.asarray(tip)
        over = turned(-lean)[:2, :2] @ np.array([px(14 + 34 * lift), -px(12 + 30 * lift)])
        whole = then(scaled(1 + 0.05 * lift), turned(lean), shifted(tip[0], tip[1]))
        self._rig.pose(whole, {"shade": shifted(*over)})
        self._rig.fade(seen)


def _faded(sprite: Sprite) -> Sprite:
    """A picture in its place that is gone at its foot."""
    pixels = sprite.picture.pixels
    high = len(pixels)
    left = np.clip((high - np.arange(high)) / (FADED * high), 0, 1)
    out = Sprite(Picture(np.round(pixels * left[:, None, None]).astype(np.uint8)))
    out.points = sprite.points.copy()
    return out


__all__ = ["ARM", "Hand"]
