"""The hook: a giant number and the title's key words, there from the first frame, which fill as they are said."""

from __future__ import annotations

from typing import Any, ClassVar

import numpy as np
from manim import DOWN, LEFT, RIGHT, UP, Animation, Circle, Group, LaggedStart, Mobject, Transform, VGroup, linear

from cuereel.scene import Box, CueScene, SceneParams, px
from cuereel.scene.base import ANTICIPATION
from cuereel.scene.card import is_dark, mix, rgba, rounded, shaded
from cuereel.scene.lettering import letter
from cuereel.scene.motion import cascade, ease_out, overshoot, pop, rise
from cuereel.scene.pages import FUNCTION_WORDS, bare
from cuereel.scene.paint import Paint
from cuereel.scene.score import Score, word_frames
from cuereel.scene.setting import Row, drawable, set_rows
from cuereel.scene.stage import PX

BLINK = 0.5
"""Seconds for which a terminal's cursor is on, then off."""


class TitleCard(CueScene):
    """The title of the film, word by word, as a poster with depth."""

    class Params(SceneParams):
        """The title, and the number that it makes a point of ("3 reasons why ..."), found by itself where it leads."""

        text: str
        number: str = ""

    CAPTIONS = False
    WORDS = True
    EXAMPLE: ClassVar[dict[str, Any]] = {"text": "3 ALASAN KENAPA KAMU HARUS BELAJAR DATABASE!", "number": "3"}

    def construct(self) -> None:
        self.family = self.theme.fonts["words"]
        self.score = Score(self)
        words = [drawable(word, self.family) for word in self.brief.words or self.params.text.split()]
        self.starts, self.ends = word_frames(self, len(words))
        number, setup, key = self._parts(words)
        top, bottom = self._boxes(len(setup))
        self._build_depths(top, bottom)
        if number is not None:
            top = self._build_number(words[number], number, key, top)
        self._set_setup(words, setup, top)
        self._set_key(words, key, bottom)
        self.score.perform()

    def _parts(self, words: list[str]) -> tuple[int | None, list[int], list[int]]:
        """The places of the number, of the words that lead up, and of the key words (the last one to three)."""
        said = bare(self.params.number) or (bare(words[0]) if words and bare(words[0]).isdigit() else "")
        number = next((at for at, word in enumerate(words) if said and bare(word) == said), None)
        rest = [at for at in range(len(words)) if at != number and words[at].strip()]
        key: list[int] = []
        for at in reversed(rest):
            if len(key) == 3 or (key and (bare(words[at]) in FUNCTION_WORDS or (len(key) == 2 and len(rest) < 5))):
                break
            key.insert(0, at)
        if len(key) == 3 and len(rest) > 3:
            key = key[1:]
        return number, [at for at in rest if at not in key], key

    # -- the set

    def _boxes(self, setup: int) -> tuple[Box, Box]:
        """Where the number and the words that lead up stand, and where the key words stand."""
        text, lower = self.stage.text, self.stage.lower
        if not self.stage.portrait:
            middle = text.left + 0.5 * text.width
            if self.stage.format.width > self.stage.format.height:
                return Box(text.left, text.bottom, middle - px(30), text.top), Box(
                    middle + px(30), text.bottom, text.right, text.top
                )
        top, bottom = text.part(0.02, 0.50), text.part(0.56, 0.93)
        if not setup:
            top, bottom = text.part(0.02, 0.40), text.part(0.44, 0.9)
        return top, Box(max(bottom.left, lower.left), bottom.bottom, min(bottom.right, lower.right), bottom.top)

    def _build_depths(self, top: Box, bottom: Box) -> None:
        """A light behind the number, and a floor that runs away under the key words."""
        frame = self.stage.frame
        glow = Circle(frame.width * 0.62, stroke_width=0)
        light = shaded(glow, self.colour("accent"), self.colour("accent"))
        at = top.at(0.36, 0.55)
        light.shift(at)
        strength = 0.34 if is_dark(self.theme) else 0.22
        frame_of = np.array([at, at + RIGHT * frame.width * 0.62, at + UP * frame.width * 0.62])
        light.set_paint(
            Paint("radial", ((0.0, rgba(self.colour("accent"), strength)), (1.0, rgba(self.colour("accent"), 0.0)))),
            frame_of,
        )
        slab = rounded(
            frame.width / PX * 1.3,
            bottom.height / PX * 1.05,
            60,
            mix(self.colour("raised"), self.colour("cool"), 0.1),
            self.colour("surface"),
        )
        slab.set_fill(opacity=0.6).rotate(-0.07).move_to(bottom.center + np.array([px(30), 0, 0]))
        edge = rounded(frame.width / PX * 1.3, 6, 3, self.colour("cool")).set_fill(opacity=0.5).rotate(-0.07)
        edge.move_to(slab.get_center() + np.array([0.0, bottom.height * 0.525, 0.0]))
        self.add(light, slab, edge)

    def _build_number(self, text: str, at: int, key: list[int], box: Box) -> Box:
        """The number is there at once and comes nearer until the key words push it back. Gives the room beside it."""
        digits = text.strip(".,:;)") or text
        solid = _extruded(digits, self.family, self.colour("accent"), self.colour("background"))
        scale = min((box.height - px(70)) / solid.height, box.width * 0.56 / solid.width)
        solid.scale(scale).move_to(box.at(0.0, 0.5) + px(30) * UP, aligned_edge=LEFT).shift(px(6) * RIGHT)
        self.add(solid.scale(1.10))
        settle = self.starts[at] - ANTICIPATION
        self.score.at(
            settle, lambda: Transform(solid, solid.copy().scale(1 / 1.10), run_time=0.3, rate_func=overshoot(2.2))
        )
        first = self.starts[key[0]] if key else self.brief.frames
        approach = (first - settle) / self.fps - 0.4
        if approach > 0.3:
            self.score.at(
                settle + 10, lambda: Transform(solid, solid.copy().scale(1.06), run_time=approach, rate_func=linear)
            )
        self.score.at(
            first - ANTICIPATION, lambda: Transform(solid, solid.copy().scale(0.94), run_time=0.3, rate_func=ease_out)
        )
        self._count_out(digits, at, solid)
        return Box(box.left + solid.width / 1.10 + px(46), box.bottom, box.right, box.top)

    def _count_out(self, digits: str, at: int, solid: Mobject) -> None:
        """As many little squares as the number says, when the thing that it counts is named."""
        if not digits.isdigit() or not 1 < int(digits) <= 10 or at + 1 >= len(self.starts):
            return
        squares = [
            rounded(40, 40, 10, mix(self.colour("cool"), "#FFFFFF", 0.3), self.colour("cool"))
            for _ in range(int(digits))
        ]
        row = VGroup(*squares).arrange(RIGHT, buff=px(20))
        row.next_to(solid, DOWN, buff=px(20), aligned_edge=LEFT)
        self.score.at(self.starts[at + 1] - ANTICIPATION, cascade([pop(square, 0.25) for square in squares], gap=0.08))

    # -- words

    def _set_setup(self, words: list[str], setup: list[int], box: Box) -> None:
        """The words that lead up: short lines beside the number, each landing as it is said."""
        if not setup:
            return
        lines = _lines(words, setup, 9 if box.width < px(560) else 15)
        rows = [Row(tuple(words[at] for at in line), self.colour("ink"), 150.0) for line in lines]
        for line, shapes in zip(lines, set_rows(rows, self.family, box.inset(8), 0.0, leading=1.2), strict=True):
            for at, shape in zip(line, shapes, strict=True):
                self._ghost(shape, 0.10)
                self.score.at(self.starts[at] - ANTICIPATION, rise(shape, 0.25, by=50, way=LEFT))

    def _set_key(self, words: list[str], key: list[int], box: Box) -> None:
        """The key words, hollow until they are said; then a terminal's cursor blinks behind the last."""
        if not key:
            return
        room = Box(box.left, box.bottom, box.right - px(66), box.top)
        rows = [Row((words[at],), self.colour("accent"), 250.0, "heavy") for at in key]
        last: Mobject | None = None
        for at, line in zip(key, set_rows(rows, self.family, room, 0.0, leading=1.16), strict=True):
            word = line[0]
            filled = word.copy()
            hollow = 0.16 if is_dark(self.theme) else 0.10
            word.set_fill(self.colour("ink"), opacity=hollow).set_stroke(self.colour("muted"), px(4) * 100, 0.85)
            self.add(word)
            self.score.at(self.starts[at] - ANTICIPATION, _filling(word, filled, 0.3))
            last = filled
        if last is not None:
            self._blink(last, self.ends[key[-1]])

    def _ghost(self, shape: Mobject, opacity: float) -> None:
        self.add(shape.copy().set_opacity(opacity))

    def _blink(self, last: Mobject, start: int) -> None:
        height = float(last[0].height)
        cursor = rounded(min(46.0, height / PX * 0.42), height / PX, 6, self.colour("cool"))
        cursor.move_to(np.array([last.get_right()[0] + px(20) + cursor.width / 2, last[0].get_center()[1], 0.0]))
        on = True
        for frame in range(start, self.brief.frames, round(BLINK * self.fps)):
            self.score.cut(frame, to=cursor if on else None, away=None if on else cursor)
            on = not on


def _lines(words: list[str], indexes: list[int], most: int) -> list[list[int]]:
    """Words in lines of about `most` characters, a longer one alone."""
    lines: list[list[int]] = []
    for at in indexes:
        if lines and sum(len(words[other]) + 1 for other in lines[-1]) + len(words[at]) <= most:
            lines[-1].append(at)
        else:
            lines.append([at])
    return lines


def _filling(word: Mobject, filled: Mobject, run_time: float) -> Animation:
    """Letter after letter turns from hollow to full."""
    letters = [
        Transform(hollow, full, run_time=0.16, rate_func=overshoot(1.6))
        for hollow, full in zip(word, filled, strict=True)
    ]
    return LaggedStart(*letters, lag_ratio=0.35, run_time=run_time)


def _extruded(text: str, family: str, colour: str, ground: str) -> Group:
    """A solid number: its face lit from above, its depth going back to the lower right."""
    face = letter(text, 900, colour=colour, family=family, weight="heavy")
    depth = 16
    layers = VGroup()
    for step in range(depth, 0, -1):
        shade = mix(mix(colour, "#5A1E00", 0.55), ground, 0.25 + 0.6 * step / depth)
        layers.add(*face.copy().set_fill(shade).shift(np.array([px(4.4 * step), -px(3.6 * step), 0.0])))
    top = VGroup(*(shaded(glyph, mix(colour, "#FFFFFF", 0.45), mix(colour, "#FF5A3C", 0.28)) for glyph in face))
    return Group(layers, top)
