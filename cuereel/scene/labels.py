"""A few words and a point -> a label beside the point: a dot, a leader that runs out of it, and a chip that pops up.

Without words, it is a tick: a dot, and a leader that ends in a short bar.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from manim import Circle, Group, Line, Mobject, VGroup
from manim.constants import CapStyleType

from cuereel.scene.card import card, is_dark, mix
from cuereel.scene.lettering import fit_text
from cuereel.scene.motion import ease_out, overshoot
from cuereel.scene.rig import Rig, scaled, shifted, then
from cuereel.scene.stage import PX, Box, px
from cuereel.theme import Theme

_LEAD, _POP, _PING = 0.12, 0.24, 0.55
"""Seconds in which the leader runs out, in which the chip then pops up, and for which a ring spreads from the dot."""

_ABOVE, _ROW = 100, 150
"""Px by which a chip stands above what it points to, and that a chip takes in height."""

_BESIDE, _APART = 28, 22
"""Px between two chips of a row, and between a row and what it frames."""


def _words(theme: Theme, text: str, width: float) -> VGroup:
    ink, family = theme.colours.ink, theme.fonts["words"]
    return fit_text(text, width - 60, 120, colour=ink, largest=56, smallest=44, family=family, max_lines=2)


def _tall(words: Mobject) -> float:
    return max(92.0, words.height / PX + 44)


class Label:
    """A label whose chip is centred on `at` and which points to `target` (scene units). It is made unseen."""

    def __init__(self, theme: Theme, text: str, at: np.ndarray, target: np.ndarray, width: float) -> None:
        words = _words(theme, text, width)
        across, tall = words.width / PX + 60, _tall(words)
        self.box = Box(at[0] - px(across / 2), at[1] - px(tall / 2), at[0] + px(across / 2), at[1] + px(tall / 2))
        chip = Group(card(theme, across, tall, radius=26, lift=18, rim="cool"), words.move_to((0, 0, 0)))
        cool, edge = theme.colours.cool, mix(theme.colours.background, "#000000", 0.4 if is_dark(theme) else 0.0)
        dot = VGroup(_disc(19, edge), _disc(14, cool), _disc(6, theme.colours.on_accent))
        self._leaders = [
            Line(target, at, stroke_width=px(width) * 100, color=colour, cap_style=CapStyleType.ROUND)
            for width, colour in ((14, edge), (7, cool))
        ]
        ring = Circle(radius=px(20)).set_fill(opacity=0).set_stroke(cool, width=px(5) * 100)
        self.mobject = Group(*self._leaders, ring, dot, chip)
        self._dot, self._ring, self._chip = Rig(dot), Rig(ring), Rig(chip)
        self._lines = [Rig(leader) for leader in self._leaders]
        self._at, self._target = at, target
        self.pose(-1.0)

    def pose(self, seconds: float) -> None:
        """Pose it so many seconds after its first sight."""
        run = ease_out(min(1.0, max(0.0, seconds / _LEAD)))
        up = min(1.0, max(0.0, (seconds - 0.4 * _LEAD) / _POP))
        shown = 1.0 if seconds > 0 else 0.0
        for rig in (self._dot, *self._lines):
            rig.fade(shown)
        target = shifted(self._target[0], self._target[1])
        self._dot.pose(then(scaled(0.4 + 0.6 * run), target))
        spread = min(1.0, max(0.0, seconds / _PING))
        self._ring.pose(then(scaled(1 + 2.2 * ease_out(spread)), target))
        self._ring.fade((1 - spread) * shown)
        end = self._target + (self._at - self._target) * max(run, 1e-3)
        for leader in self._leaders:
            leader.points = np.linspace(self._target, end, 4)
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


def row_heights(theme: Theme, texts: Sequence[str], box: Box) -> tuple[float, float]:
    """The room (scene units) that the rows of `framing` take at the top and at the foot of a box."""
    heights = []
    for row in _halves(texts):
        tall = max((_tall(_words(theme, text, _share(box, len(row)))) for text in row), default=-_APART)
        heights.append(px(tall + _APART))
    return heights[0], heights[1]


def framing(theme: Theme, texts: Sequence[str], anchors: Sequence[np.ndarray], box: Box) -> list[Label]:
    """Labels in a row at the top of a box, then in one at its foot, from left to right, pointing to anchors between."""
    rows, heights = _halves(texts), row_heights(theme, texts, box)
    ranked = sorted(anchors, key=lambda anchor: -float(anchor[1]))
    many = len(rows[0])
    near = (ranked[: max(many, (len(ranked) + 1) // 2)], ranked[-max(len(rows[1]), len(ranked) // 2) :])
    labels: list[Label] = []
    for low, row in enumerate(rows):
        width = _share(box, len(row))
        middle = box.bottom + (heights[1] - px(_APART)) / 2 if low else box.top - (heights[0] - px(_APART)) / 2
        places = sorted(near[low], key=lambda anchor: float(anchor[0]))
        for number, text in enumerate(row):
            x = box.left + px(width / 2) + number * px(width + _BESIDE)
            target = places[(number * (len(places) - 1)) // max(1, len(row) - 1)] if len(row) > 1 else places[0]
            labels.append(Label(theme, text, np.array([x, middle, 0.0]), target, width))
    return labels


def _halves(texts: Sequence[str]) -> tuple[Sequence[str], Sequence[str]]:
    many = (len(texts) + 1) // 2
    return texts[:many], texts[many:]


def _share(box: Box, many: int) -> float:
    """The width in px of each of so many chips in a row."""
    return (box.width / PX - _BESIDE * (many - 1)) / max(1, many)


def _disc(radius: float, colour: str) -> Circle:
    return Circle(radius=px(radius)).set_stroke(width=0).set_fill(colour, 1)


def _at_side(theme: Theme, text: str, target: np.ndarray, box: Box, *, side: int, y: float) -> Label:
    width = min(430.0, box.width / PX * 0.46)
    half = Label(theme, text, np.zeros(3), target, width).box.width / 2
    x = box.right - half if side else box.left + half
    return Label(theme, text, np.array([x, y, 0.0]), target, width)


__all__ = ["Label", "beside", "framing", "row_heights"]
