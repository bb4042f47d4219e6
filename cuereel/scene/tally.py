"""A box and the frames of ticks -> how many rows are done: a giant numeral on the floor, and a bar in as many parts."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from manim import Group, Mobject, Rectangle, VGroup

from cuereel.scene.card import is_dark, mix, rounded, shaded
from cuereel.scene.lettering import letter
from cuereel.scene.light import glow
from cuereel.scene.motion import ease_out, overshoot
from cuereel.scene.rig import Rig, scaled, shifted
from cuereel.scene.sprite import clip_to
from cuereel.scene.stage import PX, Box, px
from cuereel.theme import Theme

ROLL = 8
"""Frames in which one numeral gives way to the next."""

BAR = 20.0
"""px that the bar is high."""


class Tally:
    """Stands in `place`, at the foot of the frame or beside the rows; each row is done on its frame of `ticks`.

    `end` is the right end of its bar.
    """

    def __init__(self, theme: Theme, place: Box, ticks: Sequence[int]) -> None:
        self._theme, self._place, self._ticks = theme, place, ticks
        count, dark = len(ticks), is_dark(theme)
        size = min(1.05 * place.height / PX - 60, 0.46 * place.width / PX, 560.0)
        self._high = px(1.05 * size)
        good = theme.colour("good")
        window = Rectangle(width=place.width, height=self._high, stroke_width=0)
        ghost = mix(theme.colour("ink"), theme.colour("background"), 0.3)
        total = letter(f"/{count}", 0.62 * size, colour=ghost, weight="heavy")
        whole = VGroup(*(shaded(glyph, ghost, ghost, alpha=(1.0, 0.8)) for glyph in total))
        digits = []
        for done in range(count + 1):
            tone = theme.colour("ink") if not done else mix(good, "#FFFFFF", 0.12)
            glyphs = letter(str(done), size, colour=tone, weight="heavy")
            deep = mix(tone, theme.colour("background"), 0.2)
            digits.append(VGroup(*(shaded(glyph, tone, deep) for glyph in glyphs)))
        wide = max(digit.width for digit in digits)
        left = place.center[0] - (wide + whole.width + px(20)) / 2
        base = place.top - px(4) - px(0.72 * size)
        for digit in digits:
            digit.shift(np.array([left + wide - digit.get_right()[0], base, 0.0]))
        whole.shift(np.array([left + wide + px(20) - whole.get_left()[0], base, 0.0]))
        window.move_to(np.array([place.center[0], base + px(0.36 * size), 0.0]))
        self._digits = [Rig(clip_to(digit, window)) for digit in digits]
        self._middle = np.array([left + wide / 2, base + px(0.36 * size), 0.0])
        pool = glow(0.9 * size, 0.5 * size, good, 0.5 if dark else 0.3).move_to(self._middle)
        self._pool = Rig(pool)
        foot = base - px(0.2 * size + 16)
        empty, self._parts = self._bar(foot)
        self.end = np.array([place.right - 0.07 * place.width, foot, 0.0])
        self.mobject: Mobject = Group(
            pool, whole, *(rig.mobject for rig in self._digits), empty, *(rig.mobject for rig in self._parts)
        )

    def _bar(self, y: float) -> tuple[VGroup, list[Rig]]:
        """The empty parts of the bar, and the full ones."""
        place, theme, count = self._place, self._theme, len(self._ticks)
        good = theme.colour("good")
        gap = min(px(18), 0.2 * place.width / count)
        wide = (0.86 * place.width + gap) / count - gap
        empty, full = VGroup(), []
        for number in range(count):
            x = place.left + 0.07 * place.width + number * (wide + gap) + wide / 2
            at = np.array([x, y, 0.0])
            cut = mix(theme.colour("line"), theme.colour("background"), 0.35)
            empty.add(rounded(wide / PX, BAR, BAR / 2, cut).move_to(at))
            lamp = rounded(wide / PX, BAR, BAR / 2, mix(good, "#FFFFFF", 0.35), good).move_to(at)
            light = glow(0.6 * wide / PX, 60, good, 0.5).move_to(at)
            full.append(Rig(VGroup(light, lamp)))
        return empty, full

    def pose(self, frame: int) -> None:
        done = sum(tick <= frame for tick in self._ticks)
        since = frame - self._ticks[done - 1] + 1 if done else 99
        share = overshoot(1.2)(min(1.0, since / ROLL))
        for number, digit in enumerate(self._digits):
            if number == done:
                way = -(1 - share) * self._high if done else 0.0
            elif number == done - 1 and since < ROLL:
                way = share * self._high
            else:
                digit.fade(0.0)
                continue
            digit.fade(1.0)
            digit.pose(shifted(0.0, way))
        hit = float(np.exp(-max(0, since - 2) / 8))
        self._pool.fade((0.35 + 0.65 * hit) if done else 0.0)
        self._pool.pose(scaled(1 + 0.2 * hit, about=self._middle))
        for tick, part in zip(self._ticks, self._parts, strict=True):
            come = ease_out(float(np.clip((frame - tick + 1) / 9, 0, 1)))
            low, _ = part.bounds()
            part.pose(scaled(max(0.02, come), 1.0, about=low))
            part.fade(1.0 if come > 0 else 0.0)


__all__ = ["Tally"]
