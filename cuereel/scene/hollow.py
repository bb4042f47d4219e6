"""A set word -> its outline as long as it is not said, and how it is filled then, at once or as a cursor types it."""

from __future__ import annotations

import numpy as np
from manim import Animation, LaggedStart, Mobject, Transform, UpdateFromAlphaFunc, VMobject, linear

from cuereel.scene.card import is_dark, rounded
from cuereel.scene.motion import overshoot
from cuereel.scene.score import Planned
from cuereel.scene.stage import PX, px
from cuereel.theme import Theme


def hollowed(word: VMobject, theme: Theme, *, key: bool = False) -> VMobject:
    """The word itself, which is an outline now; that of a `key` word has its colour already."""
    dark = is_dark(theme)
    if key:
        word.set_fill(theme.colour("accent"), opacity=0.4 if dark else 0.34)
        return word.set_stroke(theme.colour("accent"), px(5) * 100, 1.0)
    word.set_fill(theme.colour("ink"), opacity=0.16 if dark else 0.10)
    return word.set_stroke(theme.colour("muted"), px(4) * 100, 0.85)


def filling(word: Mobject, filled: Mobject, run_time: float) -> Animation:
    """Letter after letter turns from hollow to full, in `run_time` seconds."""
    letters = [
        Transform(hollow, full, run_time=0.16, rate_func=overshoot(1.6))
        for hollow, full in zip(word, filled, strict=True)
    ]
    return LaggedStart(*letters, lag_ratio=0.35, run_time=run_time)


def cursor_behind(word: Mobject, colour: str) -> Mobject:
    """A terminal's cursor behind a word."""
    height = float(word[0].height)
    cursor = rounded(min(46.0, height / PX * 0.42), height / PX, 6, colour)
    return cursor.move_to(np.array([word.get_right()[0] + px(20) + cursor.width / 2, word[0].get_center()[1], 0.0]))


def cursor_on(word: Mobject, colour: str) -> Mobject:
    """A terminal's cursor that waits on a word's first letter."""
    cursor = cursor_behind(word, colour)
    return cursor.move_to(np.array([word.get_left()[0] + cursor.width / 2, word[0].get_center()[1], 0.0]))


def typing(cursor: Mobject, word: Mobject, run_time: float, rest: np.ndarray | None) -> Planned:
    """The cursor runs along a word, behind the letters that are filled, in `run_time` seconds, and comes to `rest`."""
    height = cursor.get_center()[1]
    edges = [float(glyph.get_right()[0]) for glyph in word]

    def run(mobject: Mobject, share: float) -> None:
        if share >= 1:
            mobject.move_to(cursor if rest is None else rest).set_opacity(0.0 if rest is None else 1.0)
            return
        reached = edges[min(len(edges) - 1, int(share * len(edges)))]
        mobject.move_to(np.array([reached + px(14), height, 0.0]))

    return lambda: UpdateFromAlphaFunc(cursor.set_opacity(1), run, run_time=run_time, rate_func=linear)


__all__ = ["cursor_behind", "cursor_on", "filling", "hollowed", "typing"]
