"""A list's words and their frames -> a plate with each as it is said, which then stays as a small one in a row."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from manim import ORIGIN, Group, RoundedRectangle, VGroup

from cuereel.scene.band import lit_face
from cuereel.scene.card import mix, rounded, shadow_of
from cuereel.scene.lettering import fit_text, fitting_size
from cuereel.scene.motion import ease_out, overshoot
from cuereel.scene.rig import Rig, scaled, shifted, then
from cuereel.scene.sprite import shadow_sprite
from cuereel.scene.stage import PX, Box, px
from cuereel.theme import Theme

PLATE, BESIDE, PAD = 168.0, 24.0, 44
"""px that the plate of what is being said is high, that is free between two, and beside its words."""

SMALL, STACKED, CHANGE = 0.5, 0.7, 9
"""How large a plate is that has been said, in a row or in a stack, and the frames in which it gets so."""

HIGH = (1 + SMALL) * PLATE + 34
"""px that the plates take up."""


class Plates:
    """Stand in `head`: what is being said at its foot, or at its top where the others are `below` that.

    `mobject` is what is shown; `lit` how far each is lit.
    """

    def __init__(
        self, theme: Theme, head: Box, words: Sequence[str], tones: Sequence[str], starts: Sequence[int], *, below: bool
    ) -> None:
        self._theme, self._head, self._starts, self._below = theme, head, starts, below
        self._aside = head.height > px(HIGH) + 0.01
        self._small = STACKED if self._aside else SMALL
        self.plates = [self._plate(each, tone) for each, tone in zip(words, tones, strict=True)]
        self._past = self._row()
        self._rigs = [Rig(plate) for plate in self.plates]
        self._slot = Rig(self._empty())
        self.mobject = Group(self._slot.mobject, *self.plates)
        self.lit = [0.0] * len(words)

    def _plate(self, words: str, tone: str) -> Group:
        ink, top, low = lit_face(self._theme, tone)
        room = self._head.width / PX - 2 * PAD
        size = fitting_size(words, room, 0.66 * PLATE, largest=140, smallest=60, weight="heavy", max_lines=1)
        block = fit_text(words, room, 0.66 * PLATE, colour=ink, largest=size, smallest=40, weight="heavy", max_lines=1)
        width = block.width / PX + 2 * PAD
        shade, alpha = shadow_of(self._theme)
        shadow = shadow_sprite(width, PLATE, 40, 30, shade, alpha).shift((0, -px(20), 0))
        under = rounded(width, PLATE, 40, mix(low, "#000000", 0.5)).shift((0, -px(14), 0))
        face = rounded(width, PLATE, 40, top, low)
        rim = RoundedRectangle(width=px(width), height=px(PLATE), corner_radius=px(40))
        rim.set_fill(opacity=0).set_stroke("#FFFFFF", px(4) * 100, 0.55)
        block.move_to(ORIGIN)
        if words[:1].isupper():
            # a capital stands in the middle, whatever reaches below the line
            block.shift(np.array([0.0, -block[0][0].get_center()[1], 0.0]))
        return Group(shadow, under, face, rim, block)

    def _empty(self) -> VGroup:
        theme = self._theme
        width = min(620.0, self._head.width / PX)
        tone = mix(theme.colour("line"), theme.colour("cool"), 0.3)
        plate = RoundedRectangle(width=px(width), height=px(PLATE), corner_radius=px(40))
        plate.set_fill(theme.colour("surface"), 0.55).set_stroke(tone, px(4) * 100, 0.8)
        bars = rounded(0.6 * width, 34, 17, tone).set_opacity(0.55)
        return VGroup(plate, bars).shift(self._now())

    def _now(self) -> np.ndarray:
        head = self._head
        if self._aside:
            middle = 0.5 * px(STACKED * PLATE + BESIDE) * (len(self.plates) - 1)
            return np.array([head.center[0], head.center[1] + (middle if self._below else -middle), 0.0])
        y = head.top - px(PLATE / 2) if self._below else head.bottom + px(PLATE / 2)
        return np.array([head.center[0], y, 0.0])

    def _row(self) -> list[np.ndarray]:
        """Where plates stay when they have been said: in a row over or under the one that is being said, or a stack."""
        if self._aside:
            way = -1 if self._below else 1
            pitch, count = px(STACKED * PLATE + BESIDE), len(self.plates) - 1
            first = px(PLATE / 2 + BESIDE + 14 + STACKED * PLATE / 2)
            return [
                self._now() + np.array([0.0, way * (first + pitch * (count - 1 - number)), 0.0])
                for number in range(count)
            ]
        widths = [self._small * float(plate.submobjects[2].width) for plate in self.plates[:-1]]
        x = self._head.center[0] - (sum(widths) + px(BESIDE) * (len(widths) - 1)) / 2
        places = []
        aside = px(0.5 * SMALL * PLATE)
        y = self._head.bottom + aside if self._below else self._head.top - aside
        for width in widths:
            places.append(np.array([x + width / 2, y, 0.0]))
            x += width + px(BESIDE)
        return places

    def pose(self, frame: int, there: float = 1.0) -> None:
        """As they are at a frame, and how far the place for the first is `there` (0 to 1)."""
        for number, rig in enumerate(self._rigs):
            self._pose_plate(number, rig, frame)
        self._slot.fade(there * (1 - float(np.clip((frame - min(self._starts) + 2) / 3, 0, 1))))

    def _pose_plate(self, number: int, rig: Rig, frame: int) -> None:
        since = frame - self._starts[number] + 1
        following = self._starts[number + 1] if number + 1 < len(self._starts) else None
        gone = 0.0
        if following is not None:
            room = max(3, min(CHANGE, following - self._starts[number]))
            gone = ease_out(float(np.clip((frame - following + 2) / room, 0, 1)))
        come = overshoot(1.8)(float(np.clip(since / 8, 0, 1))) if since > 0 else 0.0
        now = self._now()
        at = now + (self._past[number] - now) * gone if gone else now
        size = (0.72 + 0.28 * come) * (1 + (self._small - 1) * gone)
        drop = px(50) * (1 - min(1.0, come))
        rig.pose(then(scaled(size), shifted(at[0], at[1] + drop)))
        rig.fade(float(np.clip(since / 2, 0, 1)))
        self.lit[number] = float(np.clip(since / 2, 0, 1)) * (1 - gone)


__all__ = ["HIGH", "PLATE", "Plates"]
