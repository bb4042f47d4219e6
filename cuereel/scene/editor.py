"""Lines of code and a box -> an editor window: its bar, the code, a bar of light that steps from line to line."""

from __future__ import annotations

from typing import Any, cast

import numpy as np
from manim import LEFT, Animation, ArcBetweenPoints, Circle, Group, Line, VGroup

from cuereel.scene.card import card, mix, rounded
from cuereel.scene.code import CELL, LEADING, CodeLine, code_lines, fit_code
from cuereel.scene.stage import PX, Box, px
from cuereel.theme import Theme

BAR = 50
"""Height of the title bar, in px."""

LIGHTS = 84
"""Px from the bar's left end to the middle of its three lights."""

PADDING, BESIDE = 22, 44
"""Px above and below the code, and at its left and right."""

LARGEST = 78
"""Px on the em of the largest code: a loop's head then stands on two lines, with a cell to spare for its repair."""


class Editor(Group):
    """A window that fills a box. `lines` holds its `CodeLine`s; `size` is the px of their lettering."""

    lines: VGroup

    def __init__(self, theme: Theme, box: Box, source: tuple[str, ...], language: str) -> None:
        width, height = box.width / PX, box.height / PX
        room = (width - 2 * BESIDE, height - BAR - 2 * PADDING)
        self.size, lines = fit_code(source, *room, largest=LARGEST)
        self.theme, self.box = theme, box
        self.lines = code_lines(lines, self.size, theme, language)
        pitch = LEADING * self.size
        above = BAR + (height - BAR - (len(lines) - 1) * pitch - 0.7 * self.size) / 2
        self.origin = np.array([box.left + px(BESIDE), box.top - px(above + 0.7 * self.size), 0.0])
        self.lines.shift(self.origin)
        window = card(theme, width, height, lift=34).shift(box.center)
        self.rim = window[2]
        self.lit = self.light(theme.colour("cool"), 0).set_opacity(0)
        super().__init__(window, self._title_bar(), self.lit, self.lines)

    def line(self, number: int) -> CodeLine:
        """A line, counted from 0."""
        return cast(CodeLine, self.lines[number])

    def baseline(self, number: int) -> float:
        """The y of a line's baseline, counted from 0."""
        return float(self.origin[1]) - number * LEADING * self.size * PX

    def middle(self, number: int) -> float:
        """The y of the middle of a line's capitals."""
        return self.baseline(number) + 0.34 * self.size * PX

    def column(self, column: float, number: int) -> np.ndarray:
        """The middle of a cell."""
        x = float(self.origin[0]) + (column + 0.5) * CELL * self.size * PX
        return np.array([x, self.middle(number), 0.0])

    def light(self, colour: str, line: int) -> VGroup:
        """The bar of light that marks a line; `lit` is the one that is shown (at first unseen)."""
        width, height = self.box.width / PX - 8, self.size * 1.34
        bar = rounded(width, height, 4, colour).set_fill(opacity=0.24)
        edge = rounded(10, height, 4, colour).move_to(bar, aligned_edge=LEFT)
        return VGroup(bar, edge).move_to(np.array([self.box.center[0], self.middle(line), 0.0]))

    def right_of(self, number: int) -> float:
        """The x at which a line's code ends."""
        return float(self.lines[number].get_right()[0])

    def typed(self, known: float, run_time: float) -> Typed:
        """The code is typed in, from the share of it that stands there already."""
        return Typed(self, known, run_time=run_time)

    def _title_bar(self) -> Group:
        theme, box = self.theme, self.box
        width = box.width / PX
        strip = rounded(
            width - 4, BAR, 0, theme.colour("raised"), mix(theme.colour("raised"), theme.colour("surface"), 0.5)
        )
        strip.points = _top_rounded(width - 6, BAR, theme.radius - 2)
        strip.move_to(np.array([box.center[0], box.top - px(BAR / 2 + 3), 0.0]))
        dots = VGroup(
            *(
                Circle(px(11), stroke_width=0, fill_opacity=1, color=theme.colour(role))
                for role in ("bad", "warn", "good")
            )
        )
        dots.arrange(buff=px(14)).move_to(strip.get_left() + np.array([px(LIGHTS), 0, 0]))
        return Group(strip, dots)


def lights(box: Box) -> tuple[tuple[float, float], ...]:
    """The middles of the three lights in the bar of an editor that fills a box."""
    return tuple((box.left + px(3 + LIGHTS + aside), box.top - px(BAR / 2 + 3)) for aside in (-36, 0, 36))


class Typed(Animation):
    """Sets an editor's code in, sign by sign, behind a caret that goes when it is done."""

    def __init__(self, editor: Editor, known: float, **kwargs: Any) -> None:
        self._known = known
        self._glyphs = [glyph for line in editor.lines for token in line for glyph in token]
        self._rows = [number for number, line in enumerate(editor.lines) for token in line for _ in token]
        self._editor = editor
        self.caret = rounded(editor.size * 0.12, editor.size * 0.94, 2, editor.theme.colour("accent"))
        super().__init__(Group(editor.lines, self.caret), rate_func=lambda share: share, **kwargs)

    def interpolate_mobject(self, alpha: float) -> None:
        there = round((self._known + (1 - self._known) * alpha) * len(self._glyphs))
        for number, glyph in enumerate(self._glyphs):
            glyph.set_fill(opacity=1.0 if number < there else 0.0)
        last = max(0, there - 1)
        beside = float(self._glyphs[last].get_right()[0]) + px(10)
        self.caret.move_to(np.array([beside, self._editor.middle(self._rows[last]), 0.0]), aligned_edge=LEFT)
        self.caret.set_fill(opacity=0.0 if alpha >= 1 else 1.0)


def _top_rounded(width: float, height: float, radius: float) -> np.ndarray:
    """The points of a rectangle whose upper corners are round (px, about the origin)."""
    w, h, r = px(width) / 2, px(height) / 2, px(radius)
    turn, up = (-w, h - r, 0.0), (-w + r, h, 0.0)
    over, down = (w - r, h, 0.0), (w, h - r, 0.0)
    outline = [
        Line((-w, -h, 0.0), turn),
        ArcBetweenPoints(np.array(turn), np.array(up), angle=-np.pi / 2),
        Line(up, over),
        ArcBetweenPoints(np.array(over), np.array(down), angle=-np.pi / 2),
        Line(down, (w, -h, 0.0)),
        Line((w, -h, 0.0), (-w, -h, 0.0)),
    ]
    return np.vstack([part.points for part in outline])
