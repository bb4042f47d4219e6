"""A word as set -> what is drawn on it as one would with a marker: a stroke below it, a block behind it, a ring."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from manim import Group, Polygon, VMobject
from manim.constants import CapStyleType

from cuereel.scene.card import mix, shaded
from cuereel.scene.kinetic.actor import Posed
from cuereel.scene.kinetic.setter import SetWord
from cuereel.scene.motion import ease_in_out, ease_out
from cuereel.scene.rig import HERE, Pose, Rig, scaled, then
from cuereel.scene.stage import px

DRAWN = 8
"""Frames in which a stroke is drawn (0.27 s at 30 a second)."""

CLEAR = 18
"""px that are free between letters and the stroke below them."""


class Underline(Posed):
    """A stroke below a word, drawn from left to right from frame `on`; `tip` is where the pen is."""

    def __init__(self, word: SetWord, on: int, colour: str, frames: int = DRAWN) -> None:
        self.on, self.frames = on, frames
        thick = px(min(30.0, max(14.0, 0.11 * word.size)))
        self.left, self.right = word.left + px(0.03 * word.size), word.right - px(0.04 * word.size)
        # below what hangs below the line, where something does
        hangs = any(char in "gjpqy" for char in word.letters.content)
        self.y = word.base - px((0.23 if hangs else 0.02) * word.size + CLEAR) - 1.05 * thick
        super().__init__(shaded(_stroke(self.left, self.right, self.y, thick), mix(colour, "#FFFFFF", 0.15), colour))

    def share(self, frame: int) -> float:
        return float(ease_in_out(float(np.clip((frame - self.on + 1) / self.frames, 0, 1))))

    def tip(self, frame: int) -> np.ndarray:
        return np.array([self.left + (self.right - self.left) * self.share(frame), self.y, 0.0])

    def pose(self, frame: int, camera: Pose, seen: float) -> None:
        share = self.share(frame)
        self.set(scaled(max(share, 1e-3), about=(self.left, self.y)), camera, seen * (1.0 if share > 0 else 0.0))


STRUCK = 5
"""Frames in which one line of type is struck out."""


class Strikes:
    """A stroke through every line of type, one after another from frame `on`."""

    def __init__(self, words: Sequence[SetWord], on: int, colour: str) -> None:
        lines = [[word for word in words if word.line == line] for line in sorted({word.line for word in words})]
        self._strokes = [_Strike(line, on + STRUCK * number, colour) for number, line in enumerate(lines)]
        self.mobject = Group(*(stroke.mobject for stroke in self._strokes))

    def pose(self, frame: int, camera: Pose, seen: float) -> None:
        for stroke in self._strokes:
            stroke.pose(frame, camera, seen)


class _Strike(Posed):
    """The stroke through one line, from left to right."""

    def __init__(self, words: Sequence[SetWord], on: int, colour: str) -> None:
        self._on = on
        size = max(word.size for word in words)
        over = px(0.08 * size)
        self._left, right = min(word.left for word in words) - over, max(word.right for word in words) + over
        self._y = words[0].base + px(0.3 * size)
        thick = px(max(26.0, 0.19 * size))
        super().__init__(shaded(_stroke(self._left, right, self._y, thick), mix(colour, "#FFFFFF", 0.15), colour))

    def pose(self, frame: int, camera: Pose, seen: float) -> None:
        share = float(ease_out(float(np.clip((frame - self._on + 1) / STRUCK, 0, 1))))
        self.set(scaled(max(share, 1e-3), about=(self._left, self._y)), camera, seen * (1.0 if share > 0 else 0.0))


def _stroke(left: float, right: float, y: float, thick: float) -> VMobject:
    """A stroke that bows a little and thins out towards its end."""
    x = np.linspace(left, right, 9)
    t = np.linspace(0, 1, 9)
    bow = 0.45 * thick * np.sin(np.pi * t)
    wide = thick * (0.5 + 0.22 * np.sin(np.pi * (t + 0.1))) * (1 - 0.35 * t)
    upper = [np.array([a, y + b + w, 0.0]) for a, b, w in zip(x, bow, wide, strict=True)]
    lower = [np.array([a, y + b - w, 0.0]) for a, b, w in zip(x, bow, wide, strict=True)]
    shape = VMobject()
    shape.set_points_smoothly([*upper, *lower[::-1], upper[0]])
    return shape


class Block(Posed):
    """A block of colour behind a word, pulled across it from the left as it comes."""

    def __init__(self, word: SetWord, on: int, colour: str, frames: int = 5) -> None:
        self.on, self.frames = on, frames
        pad, size = px(0.16 * word.size), px(word.size)
        self.left = word.left - pad
        right, lean = word.right + pad, 0.05 * size
        deep = 0.30 if any(char in "gjpqy" for char in word.letters.content) else 0.14
        low, high = word.base - deep * size, word.top + 0.13 * size
        face = Polygon((self.left, low, 0), (right - lean, low, 0), (right, high, 0), (self.left + lean, high, 0))
        super().__init__(shaded(face, mix(colour, "#FFFFFF", 0.16), colour))

    def pose(self, frame: int, camera: Pose, seen: float) -> None:
        share = float(ease_out(float(np.clip((frame - self.on + 1) / self.frames, 0, 1))))
        self.set(scaled(max(share, 1e-3), 1.0, about=(self.left, 0.0)), camera, seen * (1.0 if share > 0 else 0.0))


SQUARED = 0.5
"""How far a ring fills its corners, so that a long word has room in it: 1 is an ellipse, 0 a box."""


def _squared(share: float) -> float:
    return float(np.sign(share) * abs(share) ** SQUARED)


class Ring:
    """A ring that is drawn around a word (in one part or two), as one would with a pen, from frame `on`."""

    def __init__(self, parts: Sequence[SetWord], on: int, colour: str, frames: int = 11) -> None:
        self.on, self.frames = on, frames
        size = parts[0].size
        left, right = min(part.left for part in parts), max(part.right for part in parts)
        low, high = parts[-1].base, parts[0].top
        low = min(low, parts[-1].low + px(0.1 * size))
        half = np.array([(right - left) / 2 + px(0.16 * size), (high - low) / 2 + px(0.27 * size), 0.0])
        middle = np.array([(left + right) / 2, (low + high) / 2, 0.0])
        turns = np.linspace(0.62 * np.pi, -1.54 * np.pi, 40)
        grown = np.linspace(0.0, 0.09, 40) * px(size)
        path = [
            middle + (half + grow) * np.array([_squared(np.cos(turn)), _squared(np.sin(turn)), 0.0])
            for turn, grow in zip(turns, grown, strict=True)
        ]
        self._whole = VMobject(stroke_color=colour, stroke_width=px(13) * 100, cap_style=CapStyleType.ROUND)
        self._whole.set_points_smoothly(path)
        self._rig = Rig(self._whole)
        self.mobject = self._whole.copy()

    def pose(self, frame: int, camera: Pose, seen: float) -> None:
        share = float(ease_in_out(float(np.clip((frame - self.on + 1) / self.frames, 0, 1))))
        self._rig.pose(then(HERE, camera))
        self.mobject.pointwise_become_partial(self._whole, 0, max(share, 1e-3))
        self.mobject.stroke_rgbas[:, 3] = seen * (1.0 if share > 0 else 0.0)


__all__ = ["DRAWN", "STRUCK", "Block", "Ring", "Strikes", "Underline"]
