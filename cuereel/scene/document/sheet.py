"""A box and what is written -> a sheet of paper on a screen, whose lines come as they are typed."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from manim import LEFT, Group, VGroup, VMobject

from cuereel.scene.base import CueScene
from cuereel.scene.card import rounded, shadow_of
from cuereel.scene.lettering import break_lines, letter
from cuereel.scene.sprite import shadow_sprite
from cuereel.scene.stage import PX, Box, px

PAPER, INK, GREY = "#F7F8FC", "#1B2340", "#A9B3CC"
"""The colours of paper and of what stands on it, in any theme."""

LENGTHS = (0.94, 1.0, 0.9, 0.97, 0.58, 0.0, 0.96, 0.88, 1.0, 0.92, 0.42)
"""How long the lines are that nobody quotes, as shares of the width; nothing is the space between paragraphs."""

MARGIN, BAR, HEADING, WORDS = 64.0, 26.0, 84.0, 60.0
"""px around what is written, height of a bar, and px on the em of a heading and of words."""

BLINKS = 15


@dataclass
class _Line:
    """A line that is typed: a bar that grows, or glyphs that come one by one; its left end, and its width."""

    left: np.ndarray
    width: float
    bar: VMobject | None
    glyphs: VGroup
    tall: float

    @property
    def signs(self) -> float:
        """How long it takes, in px."""
        return self.width


class Sheet:
    """The sheet; `body` shows it. A box that is cut at its lower edge: paper goes on below the screen."""

    def __init__(self, scene: CueScene, box: Box, kind: str, title: str, words: str) -> None:
        self.scene = scene
        wide, tall = box.width / PX, box.height / PX
        tone, strength = shadow_of(scene.theme)
        shadow = shadow_sprite(wide, tall, 14, 26, tone, strength).move_to(box.center)
        paper = rounded(wide, tall, 14, PAPER).move_to(box.center)
        self.body = Group(shadow, paper)
        self._lines: list[_Line] = []
        self._left, self._wide = box.left + px(MARGIN), wide - 2 * MARGIN
        self._y = box.top - px(MARGIN)
        self._end = box.bottom + px(MARGIN)
        self._head(kind, title)
        self._write(words)
        self._caret = rounded(8, 64, 3, scene.colour("accent"))
        self.body.add(self._caret)

    def _head(self, kind: str, title: str) -> None:
        """What stands there before anything is typed: the fields of an email, a heading, the date of a letter."""
        if kind == "email":
            for share in (0.36, 0.5):
                self._still(0.12, 0.0)
                self._still(share, 0.17)
                self._y -= px(54)
                self.body.add(rounded(self._wide, 4, 2, GREY).move_to((self._left, self._y, 0), aligned_edge=LEFT))
                self._y -= px(50)
            return
        if title:
            heading = letter(title, HEADING, colour=INK, weight="heavy")
            heading.scale(min(1.0, px(self._wide) / max(heading.width, 0.01)))
            self.body.add(heading.move_to((self._left, self._y - heading.height / 2, 0), aligned_edge=LEFT))
            self._y -= heading.height + px(70)
        elif kind == "letter":
            self._still(0.3, 0.7)
            self._y -= px(100)

    def _still(self, share: float, at: float) -> None:
        bar = rounded(share * self._wide, BAR, BAR / 2, GREY)
        self.body.add(bar.move_to((self._left + px(at * self._wide), self._y, 0), aligned_edge=LEFT))

    def _write(self, words: str) -> None:
        if words:
            for text in break_lines(words, WORDS, self._wide, weight="medium"):
                line = letter(text, WORDS, colour=INK, weight="medium")
                at = np.array([self._left, self._y - px(0.5 * WORDS), 0.0])
                line.shift(at - np.array([0.0, px(0.3 * WORDS), 0.0]))
                self._lines.append(_Line(at, line.width / PX, None, VGroup(*line), WORDS))
                self.body.add(line)
                self._y -= px(1.6 * WORDS)
            return
        number, pitch = 0, 66.0
        while self._y - px(BAR) > self._end:
            share = LENGTHS[number % len(LENGTHS)]
            if share:
                width = share * self._wide
                bar = rounded(width, BAR, BAR / 2, INK).set_fill(opacity=0.82)
                at = np.array([self._left, self._y - px(BAR / 2), 0.0])
                self._lines.append(_Line(at, width, bar.move_to(at, aligned_edge=LEFT), VGroup(), 56.0))
                self.body.add(bar)
            self._y -= px(pitch * (1.0 if share else 0.6))
            number += 1

    @property
    def signs(self) -> int:
        """About how many letters are typed."""
        return round(sum(line.signs for line in self._lines) / 30)

    def pose(self, frame: int, typed: float, *, writes: bool) -> None:
        """At a frame, with so much (0 to 1) of it typed; the caret stands still while somebody `writes`."""
        left = typed * sum(line.signs for line in self._lines)
        caret = self._lines[0].left
        for line in self._lines:
            share = float(np.clip(left / max(1.0, line.width), 0, 1))
            if share > 0:
                caret = line.left + np.array([px(share * line.width + 16), 0.0, 0.0])
            if line.bar is not None:
                # letters come one by one, so does what stands for them
                width = max(BAR, 22 * round(share * line.width / 22))
                line.bar.points = rounded(min(width, line.width), BAR, BAR / 2, INK).points
                line.bar.move_to(line.left, aligned_edge=LEFT).set_fill(opacity=0.82 if share > 0 else 0.0)
            shown = round(share * len(line.glyphs))
            for at, glyph in enumerate(line.glyphs):
                glyph.set_fill(opacity=1.0 if at < shown else 0.0)
            left -= line.width
        self._caret.move_to(caret)
        self._caret.set_fill(opacity=0.95 if writes or (frame // BLINKS) % 2 == 0 else 0.0)


__all__ = ["Sheet"]
