"""A screen -> the plain blue page that takes all of it when the computer has crashed."""

from __future__ import annotations

import numpy as np
from manim import LEFT, Circle, Group

from cuereel.scene.base import CueScene
from cuereel.scene.card import rounded
from cuereel.scene.motion import overshoot
from cuereel.scene.rig import Rig, scaled
from cuereel.scene.stage import PX, Box, px

BLUE, WHITE, PALE = "#0B5BD3", "#FFFFFF", "#8FB8F5"
FLASH, COMES = 3, 8
"""Frames for which the screen is black before, and in which what stands on the page comes."""


class Crash:
    """The page; `body` shows it from a frame on, with a bar that goes on filling until the shot's end."""

    def __init__(self, scene: CueScene, box: Box, radius: float, start: int | None, told: str) -> None:
        self.start, self._frames = start, scene.brief.frames
        wide, tall = box.width / PX, box.height / PX
        self._black = rounded(wide, tall, radius, "#000000").move_to(box.center)
        self._blue = rounded(wide, tall, radius, BLUE).move_to(box.center)
        unit = min(0.11 * tall, 0.15 * wide)
        left = box.left + px(0.1 * wide)
        top = box.top - px(0.1 * tall)
        at = np.array([left + px(unit), top - px(unit), 0.0])
        ring = (
            Circle(radius=px(0.92 * unit)).set_fill(opacity=0).set_stroke(WHITE, px(0.14 * unit) * 100, 1).move_to(at)
        )
        bar = rounded(0.2 * unit, 0.72 * unit, 0.1 * unit, WHITE).move_to(at + np.array([0.0, px(0.2 * unit), 0.0]))
        dot = rounded(0.22 * unit, 0.22 * unit, 0.11 * unit, WHITE).move_to(at - np.array([0.0, px(0.42 * unit), 0.0]))
        sign = Group(ring, bar, dot)
        words = scene.text(told, 0.8 * wide, 0.3 * tall, size=112, align=LEFT, max_lines=2)
        words.set_fill(WHITE)
        low = box.bottom + px(0.12 * tall)
        high = top - px(2 * unit + 0.07 * tall)
        words.move_to((left, high - words.height / 2, 0), aligned_edge=LEFT)
        under = (float(words.get_bottom()[1]) + low) / 2
        bars = [
            rounded(share * wide, 22, 11, PALE).move_to((left, under + px(26 - 52 * number), 0), aligned_edge=LEFT)
            for number, share in enumerate((0.72, 0.5))
        ]
        self._at, self._sign = at, Rig(sign)
        self._rest = Rig(Group(words, *bars))
        track = rounded(0.8 * wide, 30, 15, "#0A3F94").move_to((left, low, 0), aligned_edge=LEFT)
        fill = rounded(0.8 * wide, 30, 15, WHITE).move_to(track)
        self._track, self._fill, self._left = Rig(track), Rig(fill), track.get_left()
        self.body = Group(self._black, self._blue, sign, words, *bars, track, fill)

    def pose(self, frame: int) -> None:
        since = -1 if self.start is None else frame - self.start
        seen = float(since >= 0)
        self._black.set_fill(opacity=seen)
        self._blue.set_fill(opacity=float(since >= FLASH - 1))
        share = float(np.clip((since - FLASH + 2) / COMES, 0, 1)) if since >= FLASH - 1 else 0.0
        self._sign.pose(scaled(max(0.01, overshoot(1.8)(share)), about=self._at))
        self._sign.fade(min(1.0, 3 * share))
        self._rest.fade(share)
        left = max(1, self._frames - (self.start or 0) - FLASH)
        filled = float(np.clip((since - FLASH) / left, 0, 1)) * 0.82
        self._track.fade(share)
        self._fill.pose(scaled(max(1e-3, round(filled * 40) / 40 + 0.02), 1, about=self._left))
        self._fill.fade(share)


__all__ = ["Crash"]
