"""A chapter's heading as a terrace of solid blocks: a foundation stands, and line after line is set down upon it."""

from __future__ import annotations

from typing import Any, ClassVar

import numpy as np
from manim import DOWN, LEFT, RIGHT, UP, Animation, Circle, Group, Mobject, Transform, VGroup, there_and_back

from cuereel.scene import Box, CueScene, SceneParams, px
from cuereel.scene.base import ANTICIPATION
from cuereel.scene.card import is_dark, mix, prism, rgba, rounded, shaded
from cuereel.scene.lettering import letter
from cuereel.scene.motion import ease_in, ease_in_out, ease_out, fly
from cuereel.scene.pages import key_word
from cuereel.scene.paint import Paint
from cuereel.scene.score import Planned, Score, word_frames
from cuereel.scene.setting import Row, drawable, set_row
from cuereel.scene.stage import PX
from cuereel.scene.typeset import slam

STEP = (24, 42)
"""How far a row lies behind the one before it, as seen: px to the right, px up."""

BASE = 128
"""Height of the foundation's front, in px."""

LANDS = 4
"""Frames from a block's first sight to its touching down."""

MARKER = 11
"""Frames in which the terrace shrinks to the chapter's marker at the shot's end, where there is time for it."""

HELD = 14
"""Frames for which the whole heading stands before that."""


class ChapterCard(CueScene):
    """The number and the words of a heading: blocks that come down as they are said, each before the last."""

    class Params(SceneParams):
        """The heading without its number; `total` is how many chapters there are, if that is to be shown."""

        text: str
        number: int | None = None
        total: int | None = None

    CAPTIONS = False
    WORDS = True
    EXAMPLE: ClassVar[dict[str, Any]] = {"text": "KAMU ADALAH PONDASI UTAMA", "number": 1, "total": 3}

    def construct(self) -> None:
        self.family = self.theme.fonts["words"]
        self.score = Score(self)
        said = [drawable(word, self.family) for word in self.brief.words]
        written = [drawable(word, self.family) for word in self.params.text.split()]
        self.words = [word for word in (said or written) if word.strip()]
        self.starts, self.ends = word_frames(self, len(self.words))
        lead = max(0, len(self.words) - len(written)) if self.params.number is not None else 0
        lines = _lines(self.words, range(lead, len(self.words)))
        self._measure(len(lines))
        self._build_ground()
        self.standing: list[Mobject] = [self.foundation]
        if self.params.number is not None:
            self._set_number(self.starts[0] if lead else None)
        for row, line in enumerate(lines, start=1):
            self._set_line(line, row)
        self._shrink()
        self.score.perform()

    # -- the set

    def _measure(self, lines: int) -> None:
        text, lower = self.stage.text, self.stage.lower
        box = Box(text.left, text.bottom, min(text.right, lower.right), text.top)
        if self.stage.portrait:
            box = box.part(0.04, 1.0)
        self.rows = lines
        blocks = lines + (1.5 if self.params.number is not None else 0.0)
        self.pitch = min(224.0, (box.height / PX - BASE - STEP[1] - 20) / max(1.0, blocks))
        depth = lines + 1.5
        self.back = (STEP[0] * depth, STEP[1] * depth)
        self.width = min(box.width / PX - self.back[0], 1000.0)
        tall = BASE + self.pitch * blocks
        self.floor = float(box.bottom) + max(0.0, (float(box.height) - px(tall)) * 0.4)
        middle = float(box.center[0])
        self.left = middle - px(self.width + self.back[0]) / 2

    def _build_ground(self) -> None:
        """A pool of light on the floor, the number's giant shadow on the wall behind, and the foundation."""
        frame = self.stage.frame
        strength = 0.55 if is_dark(self.theme) else 0.18
        cool, middle = self.colour("cool"), self.left + px(self.width + self.back[0]) / 2
        pool = shaded(Circle(1.0), cool, cool)
        stops = ((0.0, rgba(cool, strength)), (1.0, rgba(cool, 0.0)))
        pool.set_paint(Paint("radial", stops), np.array([[0, 0, 0], [1, 0, 0], [0, 1, 0]], dtype=float))
        pool.stretch_to_fit_width(frame.width * 1.3).stretch_to_fit_height(px(460))
        self.ground = Group(pool.move_to(np.array([middle, self.floor, 0.0])))
        if self.params.number is not None:
            shade = letter(
                str(self.params.number), 1500, colour=self.colour("raised"), family=self.family, weight="heavy"
            )
            shade.set_opacity(0.5).move_to(np.array([frame.width * 0.22, self.floor + px(700), 0.0]))
            self.ground.add(shade)
        # No deeper than the lines' blocks, or its far corner would peek out beside them; only the number stands behind.
        colour, depth = mix(self.colour("raised"), self.colour("cool"), 0.12), self.rows + 0.5
        base = prism(self.width, BASE, (STEP[0] * depth, STEP[1] * depth), colour)
        base.shift(np.array([self.left + px(self.width / 2), self.floor + px(BASE / 2), 0.0]))
        self.foundation = Group(base)
        if self.params.number is not None:
            self.foundation.add_to_back(self._ledge(colour, depth))
        if self.params.total and self.params.total <= 12:
            self.foundation.add(self._pips().move_to(base[2]))
        self.add(self.ground, self.foundation)

    def _ledge(self, colour: str, depth: float) -> VGroup:
        """What the number stands on, behind the foundation's far edge, which is so many steps deep."""
        side = self.pitch * 1.5
        corner = np.array([self.left + px(STEP[0] * depth), self.floor + px(STEP[1] * depth), 0.0])
        return prism(side, BASE, STEP, colour).shift(corner + np.array([px(side / 2), px(BASE / 2), 0.0]))

    def _pips(self) -> VGroup:
        """A small square for each chapter, this one's and those before it lit."""
        pips = VGroup()
        for number in range(1, self.params.total + 1):
            reached = self.params.number is not None and number <= self.params.number
            pips.add(rounded(46, 46, 11, self.colour("accent" if reached else "line")))
        return pips.arrange(RIGHT, buff=px(26))

    def _row(self, row: int) -> tuple[np.ndarray, float]:
        """Where the lower left corner of a row's front stands on the foundation (the last row in front), its height."""
        behind = self.rows - row
        corner = np.array([self.left, self.floor + px(BASE), 0.0])
        corner += np.array([px(STEP[0]), px(STEP[1]), 0.0]) * (behind + 0.5)
        # Each block shows a pitch above the one before it; from its own foot on, it is as many steps lower.
        return corner, (self.pitch - STEP[1]) * (behind + 1)

    # -- blocks

    def _set_number(self, said: int | None) -> None:
        """The number's block at the back: it is on its way down from the first frame, and lands on its word."""
        corner, tall = self._row(0)
        side = self.pitch * 1.5
        tall += 0.5 * self.pitch
        block = prism(side, tall, STEP, self.colour("accent"))
        block.shift(corner + np.array([px(side / 2), px(tall / 2), 0.0]))
        digits = letter(
            str(self.params.number), 200, colour=self.colour("on_accent"), family=self.family, weight="heavy"
        )
        digits.scale(px(side * 0.62) / max(digits.height, digits.width))
        digits.move_to(corner + np.array([px(side / 2), px(tall - (side - STEP[1]) / 2), 0.0]))
        whole = Group(block, digits).set_z_index(1)
        if said is not None:
            lands = max(3, said + 2)
            start = max(0, lands - 12)
            self.add(whole.shift(UP * px(230)))
            seconds = (lands - start) / self.fps
            landed = whole.copy().shift(DOWN * px(230))
            self.score.at(start, lambda: Transform(whole, landed, run_time=seconds, rate_func=ease_in))
            self._impact(lands, corner, side)
        else:
            self.add(whole)
        self.standing.append(whole)

    def _set_line(self, line: list[int], row: int) -> None:
        """The next block comes down in front of what stands; its first word with it, the others as they are said."""
        lit = key_word(self.words) in line
        colour = self.colour("cool") if lit else mix(self.colour("raised"), self.colour("line"), 0.45)
        corner, tall = self._row(row)
        block = prism(self.width, tall, STEP, colour)
        block.shift(corner + np.array([px(self.width / 2), px(tall / 2), 0.0]))
        seen = self.pitch - STEP[1]
        ink = self.colour("on_accent" if lit else "ink")
        texts = tuple(self.words[at].rstrip(",.;:") or self.words[at] for at in line)
        words = set_row(Row(texts, ink, seen * 0.76, "heavy"), self.family, self.width - 64)
        middle = float(block[2].get_top()[1]) - px(seen / 2)
        words.shift(np.array([corner[0] + px(self.width / 2) - words.advance / 2, middle - px(words.size * 0.35), 0.0]))
        Group(block, *words).set_z_index(1 + row)
        frame = self.starts[line[0]] - ANTICIPATION
        dropped = Group(block, words[0])
        dropped.set_z_index(1 + row)
        self.score.at(frame, fly(dropped, UP * px(560), 0.2, amount=0.25))
        self._impact(frame + LANDS, corner, self.width)
        for at, word in list(zip(line, words, strict=True))[1:]:
            self.score.at(self.starts[at] - ANTICIPATION, _slamming(self, word))
        self.standing += [block, *words]

    def _impact(self, frame: int, corner: np.ndarray, width: float) -> None:
        """What stands gives a little, and dust flies from the landing block's foot."""
        shaken = list(self.standing)
        by = DOWN * px(9)
        self.score.at(
            frame,
            *(
                (lambda part=part: Transform(part, part.copy().shift(by), run_time=0.2, rate_func=there_and_back))
                for part in shaken
            ),
        )
        for number in range(8):
            side = -1 if number % 2 else 1
            foot = corner + np.array([px(width / 2 + side * width / 2), 0.0, 0.0])
            puff = Circle(px(9 + 3 * (number % 3)), stroke_width=0, fill_opacity=0.55, color=self.colour("muted"))
            puff.move_to(foot).set_z_index(30)
            way = np.array([side * px(36 + 22 * number), px(18 + 13 * (number % 4)), 0.0])
            self.score.at(frame, _puffing(puff, way))

    def _shrink(self) -> None:
        """The terrace goes up to the top of the frame, small: the chapter's marker."""
        if not self.starts:
            return
        said = self.starts[-1] + LANDS + 2
        if self.brief.frames - said < HELD + MARKER:
            return

        def shrunk() -> list[Animation]:
            whole = Group(*self.standing)
            small = whole.copy()
            small.scale(px(120) / small.height).move_to(self.stage.text.at(0.0, 0.0), aligned_edge=UP + LEFT)
            seconds = MARKER / self.fps
            away = [
                Transform(part, part.copy().shift(DOWN * px(500)).fade(1), run_time=seconds) for part in self.ground
            ]
            return [Transform(whole, small, run_time=seconds, rate_func=ease_in_out), *away]

        self.score.at(self.brief.frames - MARKER, shrunk)


def _lines(words: list[str], indexes: range) -> list[list[int]]:
    """Words in lines of about 12 characters, at most four words."""
    lines: list[list[int]] = []
    for at in indexes:
        length = sum(len(words[other]) + 1 for other in lines[-1]) + len(words[at]) if lines else 99
        if lines and length <= 12:
            lines[-1].append(at)
        else:
            lines.append([at])
    return lines


def _slamming(scene: CueScene, word: Mobject) -> Planned:
    return lambda: slam(scene, word, 0.17)


def _puffing(puff: Mobject, way: np.ndarray) -> Planned:
    gone = puff.copy().shift(way).scale(1.8).fade(1)
    return lambda: Transform(puff, gone, run_time=0.37, rate_func=ease_out, introducer=True, remover=True)
