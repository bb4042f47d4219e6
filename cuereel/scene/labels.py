"""A few words and a point -> a label beside the point: a dot, a leader that runs out of it, and a chip that pops up."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from manim import Circle, Group, Line
from manim.constants import CapStyleType

from cuereel.scene.card import card
from cuereel.scene.lettering import fit_text
from cuereel.scene.motion import ease_out, overshoot
from cuereel.scene.rig import Rig, scaled, shifted, then
from cuereel.scene.stage import PX, Box, px
from cuereel.theme import Theme

_LEAD, _POP = 0.10, 0.24
"""Seconds in which the leader runs out, and in which the chip then pops up."""


_ABOVE, _ROW = 100, 150
"""Px by which a chip stands above what it points to, and that a chip takes in height."""


class Label:
    """A label whose chip is centred on `at` and which points to `target` (scene units). It is made unseen."""

    def __init__(self, theme: Theme, text: str, at: np.ndarray, target: np.ndarray, width: float) -> None:
        ink, family = theme.colours.ink, theme.fonts["words"]
        words = fit_text(text, width - 56, 130, colour=ink, largest=54, smallest=42, family=family, max_lines=2)
        across, tall = words.width / PX + 56, max(84.0, words.height / PX + 40)
        self.box = Box(at[0] - px(across / 2), at[1] - px(tall / 2), at[0] + px(across / 2), at[1] + px(tall / 2))
        chip = Group(card(theme, across, tall, radius=24, lift=16, rim="cool"), words.move_to((0, 0, 0)))
        cool = theme.colours.cool
        dot = Circle(radius=px(11)).set_stroke(theme.colours.background, width=px(4) * 100).set_fill(cool, 1)
        self._leader = Line(target, at, stroke_width=px(5) * 100, color=cool, cap_style=CapStyleType.ROUND)
        self.mobject = Group(self._leader, dot, chip)
        self._dot, self._chip, self._line = Rig(dot), Rig(chip), Rig(self._leader)
        self._at, self._target = at, target
        self.pose(-1.0)

    def pose(self, seconds: float) -> None:
        """Pose it so many seconds after its first sight."""
        run = ease_out(min(1.0, max(0.0, seconds / _LEAD)))
        up = min(1.0, max(0.0, (seconds - 0.5 * _LEAD) / _POP))
        shown = 1.0 if seconds > 0 else 0.0
        for rig in (self._dot, self._line):
            rig.fade(shown)
        self._dot.pose(then(scaled(0.4 + 0.6 * run), shifted(self._target[0], self._target[1])))
        end = self._target + (self._at - self._target) * max(run, 1e-3)
        self._leader.points = np.linspace(self._target, end, 4)
        self._chip.pose(then(scaled(0.5 + 0.5 * overshoot(1.5)(up)), shifted(self._at[0], self._at[1])))
        self._chip.fade(min(1.0, up * 3))


def beside(theme: Theme, texts: Sequence[str], anchors: Sequence[np.ndarray], box: Box) -> list[Label]:
    """Labels at the left and right sides of a box by turns, from the top down, pointing to anchors on their side."""
    labels: list[Label] = []
    for side, texts_there in ((0, texts[::2]), (1, texts[1::2])):
        near = [anchor for anchor in anchors if (anchor[0] > box.center[0]) == bool(side)] or list(anchors)
        last = box.top
        for number, text in enumerate(texts_there):
            target = near[(number * len(near)) // len(texts_there)]
            y = min(float(target[1]) + px(_ABOVE), last - px(_ROW / 2))
            labels.append(_at_side(theme, text, target, box, side=side, y=y))
            last = y - px(_ROW / 2)
    return [labels[number // 2 + (number % 2) * len(texts[::2])] for number in range(len(texts))]


def _at_side(theme: Theme, text: str, target: np.ndarray, box: Box, *, side: int, y: float) -> Label:
    width = min(430.0, box.width / PX * 0.46)
    half = Label(theme, text, np.zeros(3), target, width).box.width / 2
    x = box.right - half if side else box.left + half
    return Label(theme, text, np.array([x, y, 0.0]), target, width)


__all__ = ["Label", "beside"]
