"""A set word -> its outline as long as it is not said, and how it is filled then, at once or as a cursor types it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from manim import Animation, LaggedStart, Mobject, Transform, UpdateFromAlphaFunc, VMobject, linear

from cuereel.scene.card import is_dark, mix, rounded
from cuereel.scene.motion import overshoot
from cuereel.scene.score import Planned
from cuereel.scene.stage import PX, px
from cuereel.theme import Theme

WIDE, GAP = 26.0, 18.0
"""px of a cursor's width at most, and from it to the word that it waits for."""


def hollowed(word: VMobject, theme: Theme, *, key: bool = False) -> VMobject:
    """The word itself, which is an outline now; that of a `key` word has its colour already."""
    dark = is_dark(theme)
    if key:
        word.set_fill(theme.colour("accent"), opacity=0.4 if dark else 0.34)
        return word.set_stroke(theme.colour("accent"), px(5) * 100, 1.0)
    word.set_fill(theme.colour("ink"), opacity=0.2 if dark else 0.12)
    return word.set_stroke(mix(theme.colour("muted"), theme.colour("ink"), 0.4), px(4) * 100, 0.95)


def filling(word: Mobject, filled: Mobject, run_time: float) -> Animation:
    """Letter after letter turns from hollow to full, in `run_time` seconds."""
    letters = [
        Transform(hollow, full, run_time=0.16, rate_func=overshoot(1.6))
        for hollow, full in zip(word, filled, strict=True)
    ]
    return LaggedStart(*letters, lag_ratio=0.35, run_time=run_time)


def cursor_before(word: Mobject, colour: str, after: Mobject | None = None) -> Mobject:
    """A terminal's cursor that waits before a word, clear of its first letter and of the word `after` which it is."""
    height, left, level = float(word[0].height), float(word.get_left()[0]), float(word[0].get_center()[1])
    wide, gap = min(px(WIDE), height * 0.24), px(GAP)
    beside = after is not None and abs(after.get_center()[1] - word.get_center()[1]) < height / 2
    space = left - float(after.get_right()[0]) if after is not None and beside else np.inf
    if 0 < space < wide + 2 * gap:
        wide = min(wide, 0.5 * space)
        gap = (space - wide) / 2
    return rounded(wide / PX, height / PX, 6, colour).move_to(np.array([left - gap - wide / 2, level, 0.0]))


def cursors_before(words: Sequence[Mobject], colour: str) -> list[Mobject]:
    """A waiting cursor for each of the words, which are typed in their order."""
    return [cursor_before(word, colour, last) for last, word in zip([None, *words], words, strict=False)]


def typing(cursor: Mobject, word: Mobject, run_time: float, rest: np.ndarray | None) -> Planned:
    """The cursor runs along a word, behind the letters that are filled, in `run_time` seconds, and comes to `rest`."""
    height, ahead = word[0].get_center()[1], px(GAP / 2) + cursor.width / 2
    edges = [float(glyph.get_right()[0]) for glyph in word]

    def run(mobject: Mobject, share: float) -> None:
        if share >= 1:
            mobject.move_to(cursor if rest is None else rest).set_opacity(0.0 if rest is None else 1.0)
            return
        reached = edges[min(len(edges) - 1, int(share * len(edges)))]
        mobject.move_to(np.array([reached + ahead, height, 0.0]))

    return lambda: UpdateFromAlphaFunc(cursor.set_opacity(1), run, run_time=run_time, rate_func=linear)


__all__ = ["GAP", "WIDE", "cursor_before", "cursors_before", "filling", "hollowed", "typing"]
