"""A pane and words -> the list of suggestions that an editor opens under its caret, entry by entry, the first lit."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from manim import LEFT, Group, VGroup

from cuereel.scene.base import CueScene
from cuereel.scene.card import card, mix, rounded
from cuereel.scene.code import CELL, lettered
from cuereel.scene.coding.pane import Pane
from cuereel.scene.motion import ease_out, overshoot
from cuereel.scene.rig import Rig, scaled, shifted, then
from cuereel.scene.setting import drawable
from cuereel.scene.stage import PX, Box, px

CODE = 124.0
"""px on the em of the code above it at most."""

LARGEST, SMALLEST, ROW = 92.0, 44.0, 1.7
"""px on the em of an entry, at most and at least, and the height of its row in ems."""

WIDEST, PADDING, SIGN = 0.84, 26.0, 1.5
"""The list's width at most, of the room's; px around its rows; what the sign before an entry takes, in ems."""

COMES, OPENS = 8, 9
"""Frames in which an entry comes, and in which the list opens."""

HINTS = (0.62, 0.44, 0.54, 0.36, 0.5)
"""How long the bar is that stands for an entry without a name, as a share of the row."""


class Suggested:
    """The list below the code of a pane, within a room; `starts` are the frames on which its entries come."""

    def __init__(self, scene: CueScene, pane: Pane, room: Box, words: Sequence[str], starts: Sequence[int]) -> None:
        self.theme, self._starts = scene.theme, list(starts)
        family = self.theme.fonts["code"]
        texts = [" ".join(drawable(each, family).split()) for each in words]
        top = pane.middle(0) - px(1.0 * pane.size)
        longest = max(8, *(len(text) for text in texts))
        wide = WIDEST * room.width / PX - 2 * PADDING
        high = (top - room.bottom) / PX - 2 * PADDING
        size = min(LARGEST, wide / (CELL * longest + SIGN + 0.6), high / (ROW * len(texts)))
        size = max(SMALLEST, size)
        width = max((CELL * longest + SIGN + 0.6) * size + 2 * PADDING, 0.64 * room.width / PX)
        height = ROW * size * len(texts) + 2 * PADDING
        caret = pane.span_of(0, 0)[1]
        left = min(caret - px(0.6 * size), room.right - px(width + 40))
        self._corner = np.array([left, top, 0.0])
        middle = np.array([left + px(width / 2), top - px(height / 2), 0.0])
        self._plate = Rig(card(self.theme, width, height, face="raised", lift=34).shift(middle))
        self._rows: list[Rig] = []
        lit = rounded(width - PADDING, ROW * size - 8, 16, mix(scene.colour("cool"), scene.colour("surface"), 0.45))
        for number, text in enumerate(texts):
            y = top - px(PADDING + (number + 0.5) * ROW * size)
            row = Group()
            if number == 0:
                row.add(lit.move_to(np.array([middle[0], y, 0.0])))
            at = left + px(PADDING + 0.3 * size)
            role = ("accent", "good", "cool")[number % 3]
            sign = rounded(0.86 * size, 0.86 * size, 0.2 * size, scene.colour(role))
            row.add(sign.move_to(np.array([at, y, 0.0]), aligned_edge=LEFT))
            row.add(self._named(scene, text, size, at + px(SIGN * size), y, HINTS[number % len(HINTS)] * width))
            self._rows.append(Rig(row))
        self.body = Group(self._plate.mobject, *(row.mobject for row in self._rows))

    def _named(self, scene: CueScene, text: str, size: float, x: float, y: float, hinted: float) -> VGroup:
        """An entry's name; a bar for one that nobody names."""
        if not text:
            bar = rounded(hinted, 0.4 * size, 0.2 * size, scene.colour("muted"))
            return VGroup(bar.move_to(np.array([x, y, 0.0]), aligned_edge=LEFT))
        glyphs = lettered(text, size, scene.colour("ink"), self.theme)
        return VGroup(glyphs.shift(np.array([x, y - px(0.34 * size), 0.0])))

    def pose(self, frame: int) -> None:
        since = frame - self._starts[0] + 1
        come = float(np.clip(since / OPENS, 0, 1))
        self._plate.pose(scaled(1.0, 0.3 + 0.7 * overshoot(1.3)(come), about=self._corner))
        self._plate.fade(min(1.0, 2.5 * come) if since > 0 else 0.0)
        for row, start in zip(self._rows, self._starts, strict=True):
            share = float(np.clip((frame - start + 1) / COMES, 0, 1))
            row.pose(then(scaled(1.0), shifted(px(-36) * (1 - ease_out(share)), 0.0)))
            row.fade(share)


def upper(room: Box, needs: float) -> Box:
    """The box of a pane at the head of a room, of which the list takes what is below the code."""
    return Box(room.left, room.top - max(px(needs), 0.28 * room.height), room.right, room.top)


__all__ = ["CODE", "Suggested", "upper"]
