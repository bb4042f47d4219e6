"""A setting of an app: what it is called and its value, which becomes another."""

from __future__ import annotations

import numpy as np
from manim import Group, Mobject

from cuereel.scene.app.device import COLUMN
from cuereel.scene.app.tones import Tones
from cuereel.scene.app.widget import Widget, bar, lettered
from cuereel.scene.card import mix, rounded
from cuereel.scene.motion import ease_in, ease_out, overshoot
from cuereel.scene.rig import Pose, Rig, scaled, shifted, then
from cuereel.scene.shop.phone import frame_ring
from cuereel.scene.stage import px
from cuereel.theme import Theme

LEAVES, LANDS = 5, 9
"""Frames in which a value goes, and in which the next one comes."""

VALUE = 300.0
"""px that a value may be wide."""


class Setting(Widget):
    """A line of a page of settings; without a label, print that is not read."""

    def __init__(self, theme: Theme, tones: Tones, label: str, value: str) -> None:
        self.label, high = label, 190.0
        self._theme, self._tones = theme, tones
        self._deep = mix(theme.colour("accent"), "#8A3A00", 0.42)
        face = rounded(COLUMN, high, 40, mix(tones.face, "#FFFFFF", 0.3), tones.face)
        edge = frame_ring(COLUMN, high, 40, 3, tones.line)
        words: Mobject = Group(
            bar(-COLUMN / 2 + 44, -22, 230, 32, mix(tones.soft, tones.line, 0.5)),
            bar(-COLUMN / 2 + 44, 28, 140, 20, tones.line),
        )
        if label:
            words = lettered(label, COLUMN - VALUE - 110, 130, colour=tones.ink, size=56, weight="bold", lines=2)
            words.shift((px(-COLUMN / 2 + 44) - words.get_left()[0], 0, 0))
        self._seat = px(COLUMN / 2 - VALUE / 2 - 28)
        well = rounded(VALUE, high - 44, 34, tones.block).move_to((self._seat, 0, 0))
        lit = frame_ring(VALUE, high - 44, 34, 8, self._deep).move_to((self._seat, 0, 0))
        self._lit = Rig(lit)
        self._holder = Group()
        super().__init__(Group(face, edge, words, well, lit, self._holder), high)
        self.rig = Rig(Group(face, edge, words, well))
        self._values: list[tuple[int, Rig]] = []
        self._show(value, -999, tones.ink)

    def _show(self, value: str, frame: int, colour: str) -> None:
        text = lettered(value or "...", VALUE - 36, 120, colour=colour, size=96, least=40, weight="heavy")
        self._holder.add(text.move_to((self._seat, 0, 0)))
        self._values.append((frame, Rig(text)))

    def set(self, value: str, frame: int) -> None:
        """It has another value from a frame on."""
        self._show(value, frame, self._deep)

    def pose(self, frame: int, at: Pose) -> None:
        super().pose(frame, at)
        come = self.there(frame)
        whole = then(self.rise(come), at)
        turned = max((start for start, _ in self._values if start <= frame), default=-999)
        self._lit.pose(whole)
        self._lit.fade(come * float(turned > -999) * ease_out(float(np.clip((frame - turned + 1) / 5, 0, 1))))
        for number, (start, rig) in enumerate(self._values):
            later = self._values[number + 1][0] if number + 1 < len(self._values) else 10**6
            lands = float(np.clip((frame - start - LEAVES + 3) / LANDS, 0, 1)) if number else 1.0
            goes = ease_in(float(np.clip((frame - later + 1) / LEAVES, 0, 1)))
            large = max(0.05, (0.6 + 0.4 * overshoot(2.4)(lands)) if lands < 1 else 1.0)
            drop = shifted(0, px(56) * (goes - (1 - ease_out(lands))))
            rig.pose(then(scaled(large, about=(self._seat, 0)), drop, whole))
            rig.fade(come * min(1.0, 3 * lands) * (1 - goes))


__all__ = ["Setting"]
