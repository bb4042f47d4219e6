"""A word as set -> the word as it comes in on its frame: out of its line, down onto the page, from a side.

Whichever way it comes, it is seen on its first frame and stands within a fifth of a second.
"""

from __future__ import annotations

from collections.abc import Callable
from math import radians

import numpy as np
from manim import Group, Mobject, Rectangle

from cuereel.scene.kinetic.actor import Posed
from cuereel.scene.kinetic.setter import SetWord
from cuereel.scene.motion import ease_out, overshoot
from cuereel.scene.rig import HERE, Pose, scaled, shifted, turned
from cuereel.scene.sprite import clip_to
from cuereel.scene.stage import px

FRAMES = 6
"""Frames in which a word comes in (0.2 s at 30 a second)."""

STAGGER = 4.0
"""Frames at most from the first letter of a word to its last, where they come one after another."""

Entrance = Callable[[SetWord, float], tuple[Pose, float]]
"""A word and how far it has come (0 to 1) -> its pose and its opacity."""


def rising(word: SetWord, share: float) -> tuple[Pose, float]:
    """Up out of its own line, which hides what is below it."""
    return shifted(0.0, -px(1.02 * word.size) * (1 - ease_out(share))), 1.0


def slamming(word: SetWord, share: float) -> tuple[Pose, float]:
    """Down onto the page from nearer the viewer."""
    return scaled(1.0 + 0.24 * (1 - overshoot(1.4)(share)), about=word.middle), 1.0


def swinging(word: SetWord, share: float) -> tuple[Pose, float]:
    """Up about its foot, like a board that is let go."""
    turn = -radians(16) * (1 - overshoot(2.0)(share))
    return turned(turn, (word.left, word.base)), min(1.0, 3 * share)


def stretching(word: SetWord, share: float) -> tuple[Pose, float]:
    """Up from the line it stands on, as if it were sprung."""
    return scaled(1.0, max(0.04, overshoot(2.2)(share)), about=(word.left, word.base)), 1.0


def sliding(way: float) -> Entrance:
    """In from a side: `way` is -1 from the left, 1 from the right."""

    def slide(word: SetWord, share: float) -> tuple[Pose, float]:
        return shifted(way * px(190) * (1 - ease_out(share)), 0.0), min(1.0, 3 * share)

    return slide


def lighting(word: SetWord, share: float) -> tuple[Pose, float]:
    """Where it stands, from dim to full, with a push towards the viewer."""
    push = 0.13 if word.key else 0.07
    return scaled(1.0 + push * (1 - overshoot(1.4)(share)), about=word.middle), min(1.0, 0.8 + 0.4 * share)


class Word:
    """A word on a page.

    Before its frame `on` it is seen, as strongly as `ghost` (0 to 1), where it will stand; it is then lit there.
    """

    def __init__(self, word: SetWord, on: int, entrance: Entrance, *, ghost: float = 0.0) -> None:
        entrance = lighting if ghost else entrance
        self.word, self.on, self._ghost, self._entrance = word, on, ghost, entrance
        letters = list(word.letters)
        apart = word.key and entrance in (rising, stretching)
        shade = word.letters.copy()
        self._shade = Posed(shade)
        self._parts = [Posed(part) for part in (letters if apart else [word.letters])]
        self._lag = min(1.0, STAGGER / max(1, len(self._parts) - 1))
        self.mobject: Mobject = Group(shade, *(part.mobject for part in self._parts))
        self._window = self._masked() if entrance is rising else None

    def _masked(self) -> Posed:
        word = self.word
        width, height = word.right - word.left + px(0.2 * word.size), px(1.2 * word.size)
        window = Rectangle(width=width, height=height)
        window.move_to(((word.left + word.right) / 2, word.base + px(0.32 * word.size), 0))
        for part in self._parts:
            clip_to(part.mobject, window)
        return Posed(window)

    def pose(self, frame: int, camera: Pose, seen: float) -> None:
        if self._window is not None:
            self._window.set(HERE, camera, 1.0)
        self._shade.set(HERE, camera, seen * self._ghost * (1.0 if frame < self.on else 0.0))
        late = 0.0
        for part in self._parts:
            share = float(np.clip((frame - self.on + 1 - late) / (FRAMES - 0.5 * late), 0, 1))
            late += self._lag
            own, alpha = self._entrance(self.word, share) if share > 0 else (HERE, 0.0)
            part.set(own, camera, seen * alpha)


__all__ = ["Entrance", "Word", "lighting", "rising", "slamming", "sliding", "stretching", "swinging"]
