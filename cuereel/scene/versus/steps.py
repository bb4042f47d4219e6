"""The steps of a side -> chips with arrows between them, one below another, each of which lights up in its turn."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from manim import Group, Mobject, Polygon, VGroup

from cuereel.scene.bake import baked
from cuereel.scene.card import card, is_dark, mix
from cuereel.scene.lettering import fit_text, fitting_size
from cuereel.scene.motion import ease_out, overshoot
from cuereel.scene.rig import Pose, Rig, scaled, then
from cuereel.scene.stage import PX, Box, px
from cuereel.theme import Theme

ARROW, TALLEST, LEAST, LARGEST = 62.0, 260.0, 52.0, 92.0
"""px from one chip to the next, of a chip at most, and of its type."""

POP, FAINT = 9, 0.42
"""Frames in which a chip lights up, and how much is seen of one that does not yet."""


class Steps:
    """Chips in a box, the last of them on its floor; each lights up on its frame of `starts`."""

    def __init__(self, theme: Theme, steps: Sequence[str], box: Box, tone: str, starts: Sequence[int]) -> None:
        count = len(steps)
        wide = 0.96 * box.width / PX
        high = min(TALLEST, (box.height / PX - ARROW * (count - 1)) / count)
        size = min(
            fitting_size(step, wide - 44, high - 24, largest=LARGEST, smallest=LEAST, weight="heavy", max_lines=2)
            for step in steps
        )
        middle = float(box.center[0])
        self.starts = list(starts)
        self._chips: list[tuple[Rig, Rig]] = []
        self._middles: list[tuple[float, float]] = []
        for number, step in enumerate(steps):
            y = box.bottom + px(high / 2 + (count - 1 - number) * (high + ARROW))
            self._middles.append((middle, y))
            rigs = [
                Rig(baked(_chip(theme, step, (wide, high), size, tone, lit=lit, led=number > 0).shift((middle, y, 0))))
                for lit in (False, True)
            ]
            self._chips.append((rigs[0], rigs[1]))
        tall = px(count * high + (count - 1) * ARROW)
        self.box = Box(middle - px(wide / 2), box.bottom, middle + px(wide / 2), box.bottom + tall)
        self.mobject: Mobject = Group(*[rig.mobject for chip in self._chips for rig in chip])

    def pose(self, frame: int, whole: Pose, grey: float) -> None:
        for (waits, lit), start, middle in zip(self._chips, self.starts, self._middles, strict=True):
            share = float(np.clip((frame - start + 1) / POP, 0, 1))
            grown = 0.86 + 0.14 * overshoot(2.2)(share)
            waits.pose(whole)
            waits.fade(FAINT if share <= 0 or grey > 0 else 0.0 if share >= 0.5 else FAINT)
            lit.pose(then(scaled(grown, about=middle), whole))
            lit.fade(ease_out(min(1.0, 2.5 * share)) * (1 - grey))


def _chip(
    theme: Theme, words: str, size: tuple[float, float], type_size: float, tone: str, *, lit: bool, led: bool
) -> Group:
    """A chip about the origin, and the arrow that leads to it."""
    wide, high = size
    dark = is_dark(theme)
    face = mix(tone, theme.colour("background") if dark else "#FFFFFF", 0.66 if dark else 0.72)
    board = card(theme, wide, high, face="raised", lift=16, rim="cool")
    board[2].set_stroke(tone, opacity=1.0 if lit else 0.4)
    if lit:
        board[2].set_fill(face, 1)
    ink = theme.colour("ink" if lit else "muted")
    text = fit_text(
        words,
        wide - 44,
        high - 24,
        colour=ink,
        largest=type_size,
        smallest=min(type_size, LEAST),
        weight="heavy",
        max_lines=2,
    )
    out = Group(*board, text)
    if led:
        arrow = VGroup(Polygon(*[(px(x), px(y), 0) for x, y in ((-26, 14), (26, 14), (0, -16))], stroke_width=0))
        arrow.set_fill(tone, 1.0 if lit else 0.6).shift((0, px((high + ARROW) / 2), 0))
        out.add(arrow)
    return out


__all__ = ["Steps"]
