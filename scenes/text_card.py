"""Words that a cue asks to see: a poster of large type, its key word marked."""

from __future__ import annotations

from typing import Any, ClassVar

import numpy as np
from manim import Create, Group, Mobject, VGroup, VMobject, linear

from cuereel.scene import Box, CueScene, SceneParams, Takes, moment, phrase, px
from cuereel.scene.base import ANTICIPATION
from cuereel.scene.card import mix, rounded
from cuereel.scene.motion import ease_out
from cuereel.scene.pages import key_word
from cuereel.scene.score import Planned, Score, with_moments
from cuereel.scene.setting import Row, drawable, set_rows
from cuereel.scene.stage import PX
from cuereel.scene.typeset import slam


class TextCard(CueScene):
    """A few words as large as the frame allows, between corner marks that close around them."""

    class Params(SceneParams):
        """The words to show, as the cue writes them."""

        text: str

    PHRASES = (
        phrase(
            "[big|large|bold] text [on screen] (saying|that says|says|reading|reads) {text}",
            "(big|large|bold|huge) text {text}",
            "(on-screen text|text on screen|text overlay|title card|text card) [saying|that says] {text}",
            "[the] (word|words|text) {text} (appears|appear|pops up|on screen|in big letters)",
            "(teks|tulisan) [besar] [di layar] [bertuliskan] {text}",
            "(tulisan|teks|kata) {text} (muncul|tampil|besar)",
        ),
    )
    MOMENTS = (moment("show", "{text}", "*"),)
    TAKES = (Takes("quote", sets={"text": "{it}"}, unless="text"),)
    EXAMPLE: ClassVar[dict[str, Any]] = {"text": "14x lebih murah"}

    def construct(self) -> None:
        self.brief = with_moments(self.brief, ("show",))
        self.score = Score(self)
        family = self.theme.fonts["words"]
        words = [word for word in drawable(self.params.text, family).split() if word] or ["?"]
        clear = self.stage.clear
        frame = Box(clear.left, clear.bottom, min(clear.right, self.stage.lower.right), clear.top)
        frame = frame.part(0.08, 0.94) if self.stage.portrait else frame
        key = key_word(words)
        lines = _lines(words, key)
        rows = [Row(tuple(words[at] for at in line), *self._style(key in line)) for line in lines]
        set_lines = set_rows(rows, family, frame.inset(76), 0.5, leading=1.12)
        block = Group(*set_lines)
        self.add(*self._backing(frame))
        start = self.frame_of("show") - ANTICIPATION
        landed = 0
        for line, shapes in zip(lines, set_lines, strict=True):
            if key in line:
                self._mark(shapes, start + landed * 3)
            for shape in shapes:
                self.score.at(start + landed * 3, self._slamming(shape))
                landed += 1
        self._rule(block, start, frame)
        self.score.perform()

    def _style(self, key: bool) -> tuple[str, float, str]:
        return (self.colour("on_accent"), 300.0, "heavy") if key else (self.colour("ink"), 170.0, "bold")

    def _backing(self, box: Box) -> list[Mobject]:
        """A sheet hung askew behind the words, and the four corner marks of a viewfinder."""
        width, height = box.width / PX, box.height / PX
        sheet = rounded(
            width * 0.96,
            height * 0.92,
            50,
            mix(self.colour("raised"), self.colour("cool"), 0.08),
            self.colour("surface"),
        )
        sheet.set_fill(opacity=0.7).rotate(0.05).move_to(box.center)
        corners = VGroup()
        for x, y in ((-1, 1), (1, 1), (1, -1), (-1, -1)):
            corner = VMobject(stroke_color=self.colour("accent"), stroke_width=px(9) * 100)
            at = np.array([x * box.width / 2, y * box.height / 2, 0.0]) * 0.97
            arm = px(70)
            corner.set_points_as_corners([at - np.array([x * arm, 0, 0]), at, at - np.array([0, y * arm, 0])])
            corners.add(corner)
        return [sheet, corners.shift(box.center)]

    def _mark(self, shapes: VGroup, frame: int) -> None:
        """The plate under the key word's line; it slams down with the word."""
        width, height = shapes.width / PX + 70, shapes.height / PX + 64
        plate = rounded(width, height, 28, mix(self.colour("accent"), "#FFFFFF", 0.18), self.colour("accent"))
        self.score.at(frame, self._slamming(plate.move_to(shapes)))

    def _slamming(self, shape: Mobject) -> Planned:
        return lambda: slam(self, shape, 0.25)

    def _rule(self, block: Mobject, start: int, box: Box) -> None:
        """A line below the words that is drawn for as long as the shot lasts."""
        y = max(block.get_bottom()[1] - px(90), box.bottom + px(60))
        rule = VMobject(stroke_color=self.colour("cool"), stroke_width=px(12) * 100)
        rule.set_points_as_corners([np.array([block.get_left()[0], y, 0]), np.array([block.get_right()[0], y, 0])])
        seconds = max(0.3, (self.brief.frames - start) / self.fps)
        self.score.at(start + 4, Create(rule, run_time=seconds, rate_func=linear if seconds > 2 else ease_out))


def _lines(words: list[str], key: int | None) -> list[list[int]]:
    """Words in lines of about 12 characters; the key word has one of its own."""
    lines: list[list[int]] = []
    for at, word in enumerate(words):
        length = sum(len(words[other]) + 1 for other in lines[-1]) + len(word) if lines else 99
        if lines and at != key and key not in lines[-1] and length <= 12:
            lines[-1].append(at)
        else:
            lines.append([at])
    return lines
