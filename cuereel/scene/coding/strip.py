"""A box and what a program prints -> a console below its code, in which one output takes the place of another."""

from __future__ import annotations

import re
from dataclasses import dataclass
from textwrap import wrap

import numpy as np
from manim import Group, VGroup

from cuereel.scene.base import CueScene
from cuereel.scene.card import card, rounded
from cuereel.scene.code import CELL, lettered
from cuereel.scene.coding.step import Step
from cuereel.scene.motion import ease_in, overshoot
from cuereel.scene.rig import Rig, scaled, shifted, then
from cuereel.scene.setting import drawable
from cuereel.scene.stage import PX, Box, px

LARGEST, SMALLEST, LEADING = 120.0, 46.0, 1.35
"""px on the em of an output, at most and at least, and from one of its rows to the next in ems."""

COMES, GOES, BLINKS = 8, 5, 15
"""Frames in which an output comes and goes, and for which the caret is on, or off."""

_BAD = re.compile(r"\b(?:[45]\d\d|nan|null|none|undefined|fail\w*|salah|gagal|galat|crash\w*)\b|error|exception", re.I)
_GOOD = re.compile(r"\b(?:2\d\d|ok|success\w*|sukses|berhasil|passed|pass|lulus|done|true)\b", re.IGNORECASE)
"""What an output tells of how it went."""


def role_of(step: Step) -> str:
    """The colour of an output: its author's, else by what it says."""
    if step.colour != "accent":
        return step.colour
    return "bad" if _BAD.search(step.words) else "good" if _GOOD.search(step.words) else "ink"


@dataclass
class _Output:
    start: int
    rig: Rig
    end: float


class Strip:
    """A console as wide as the code above it; `body` shows it."""

    def __init__(self, scene: CueScene, box: Box, right: float) -> None:
        self.scene, self.theme, self.box = scene, scene.theme, box
        self._left = max(scene.stage.text.left + px(8), box.left + px(44))
        self._right = min(right, box.right - px(44))
        self._outputs: list[_Output] = []
        height = box.height / PX
        plate = card(self.theme, box.width / PX, height, face="background", lift=26).shift(box.center)
        self._sign = min(84.0, 0.5 * height)
        prompt = lettered(">", self._sign, scene.colour("cool"), self.theme, weight="bold")
        prompt.shift(np.array([self._left, float(box.center[1]) - px(0.34 * self._sign), 0.0]))
        self._from = self._left + px(1.15 * self._sign)
        self._caret = rounded(self._sign * 0.5, self._sign * 0.98, 6, scene.colour("accent"))
        self._shown = Group()
        self.body = Group(plate, prompt, self._shown, self._caret)

    def prints(self, step: Step, start: int) -> None:
        """An output takes the place of what stood there, from a frame on."""
        text = " ".join(drawable(step.words, self.theme.fonts["code"]).split())
        lines, size = self._fitted(text)
        block = VGroup()
        for row, line in enumerate(lines):
            glyphs = lettered(line, size, self.scene.colour(role_of(step)), self.theme, weight="bold")
            y = float(self.box.center[1]) + px(((len(lines) - 1) / 2 - row) * LEADING * size - 0.34 * size)
            block.add(glyphs.shift(np.array([self._from, y, 0.0])))
        self._shown.add(block)
        end = self._from + px(CELL * size * len(lines[-1])) if lines else self._from
        self._outputs.append(_Output(start, Rig(block), end))

    def pose(self, frame: int) -> None:
        """What stands there on a frame; the one before goes up as the next one comes from below."""
        now = max((at for at, each in enumerate(self._outputs) if frame >= each.start), default=-1)
        for at, each in enumerate(self._outputs):
            if at > now:
                each.rig.fade(0.0)
                continue
            share = float(np.clip((frame - each.start + 1) / COMES, 0, 1))
            left = float(np.clip((frame - self._outputs[at + 1].start + 1) / GOES, 0, 1)) if at < now else 0.0
            about = np.array([self._from, float(self.box.center[1]), 0.0])
            big = 1 + 0.24 * (1 - overshoot(1.8)(share)) if share < 1 else 1.0
            lift = 0.34 * self.box.height * ease_in(left) - 0.2 * self.box.height * (1 - overshoot(1.2)(share))
            each.rig.pose(then(scaled(big, about=about), shifted(0, lift)))
            each.rig.fade(min(1.0, 2.4 * share) * (1 - left))
        at_x = self._outputs[now].end if now >= 0 else self._from - px(20)
        self._caret.move_to(np.array([at_x + px(46), float(self.box.center[1]), 0.0]))
        fits = at_x + px(70) < self._right
        self._caret.set_fill(opacity=0.95 * float(fits and now < 0 and (frame // BLINKS) % 2 == 0))

    def _fitted(self, text: str) -> tuple[list[str], float]:
        """The rows of an output, and the px on their em."""
        width, height = (self._right - self._from) / PX, self.box.height / PX - 36
        size = LARGEST
        while True:
            lines = wrap(text, max(6, int(width / (CELL * size)))) or [""]
            tall = ((len(lines) - 1) * LEADING + 1) * size
            if size <= SMALLEST or (tall <= height and (len(lines) == 1 or size <= 64)):
                return lines, size
            size -= 2


__all__ = ["Strip", "role_of"]
