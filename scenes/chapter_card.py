"""A chapter's heading as a tower of solid blocks that is jacked up line by line, its number on top."""

from __future__ import annotations

from typing import Any, ClassVar

import numpy as np
from manim import DOWN, LEFT, RIGHT, UP, Animation, Circle, Group, Mobject, Transform, VGroup

from cuereel.scene import Box, CueScene, SceneParams, px
from cuereel.scene.base import ANTICIPATION
from cuereel.scene.card import is_dark, mix, rgba, rounded, shaded, slab
from cuereel.scene.lettering import letter
from cuereel.scene.motion import ease_in_out, fly, overshoot, stamp
from cuereel.scene.pages import key_word
from cuereel.scene.paint import Paint
from cuereel.scene.score import Score, word_frames
from cuereel.scene.setting import Row, drawable, set_row
from cuereel.scene.stage import PX

DEPTH = 64
"""How much of a block is seen above and beside its front, in px."""

CUBE = 60
"""The layer of the number's cube; the blocks below it have those below."""

MARKER = 11
"""Frames in which the tower shrinks to the chapter's marker at the shot's end."""


class ChapterCard(CueScene):
    """The number and the words of a heading, built of blocks as they are said."""

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
        tower: list[Mobject] = []
        if self.params.number is not None:
            tower.append(self._set_cube(self.starts[0] if lead else 0, standing=not lead))
        for number, line in enumerate(lines):
            tower += self._set_line(line, number, list(tower))
        self._shrink(tower)
        self.score.perform()

    # -- the set

    def _measure(self, lines: int) -> None:
        text, lower = self.stage.text, self.stage.lower
        right = min(text.right, lower.right)
        if self.stage.portrait:
            self.box = Box(text.left, text.bottom, right, text.top).part(0.06, 0.90)
        else:
            self.box = text.part(0.0, 0.94)
        blocks = lines + (1.5 if self.params.number is not None else 0)
        self.pitch = min(218.0, self.box.height / PX / max(1.0, blocks + 0.5))
        self.block = self.pitch - 12
        self.width = min(self.box.width / PX - DEPTH, 980.0)
        self.floor = self.box.bottom + px(60)
        self.middle = float(self.box.center[0]) - px(DEPTH / 2)

    def _build_ground(self) -> None:
        """A pool of light on the floor, and the number's giant shadow on the wall behind."""
        frame = self.stage.frame
        strength = 0.55 if is_dark(self.theme) else 0.18
        cool = self.colour("cool")
        pool = shaded(Circle(1.0), cool, cool)
        stops = ((0.0, rgba(cool, strength)), (1.0, rgba(cool, 0.0)))
        pool.set_paint(Paint("radial", stops), np.array([[0, 0, 0], [1, 0, 0], [0, 1, 0]], dtype=float))
        pool.stretch_to_fit_width(frame.width * 1.25).stretch_to_fit_height(px(300))
        pool.move_to(np.array([self.middle, self.floor, 0.0]))
        line = rounded(frame.width / PX * 1.1, 5, 2, self.colour("line")).move_to(np.array([0.0, self.floor, 0.0]))
        self.ground = Group(pool, line)
        if self.params.number is not None:
            shade = letter(
                str(self.params.number), 1500, colour=self.colour("raised"), family=self.family, weight="heavy"
            )
            shade.set_opacity(0.5).move_to(np.array([frame.width * 0.22, self.floor + px(650), 0.0]))
            self.ground.add(shade)
        if self.params.total and self.params.total <= 12:
            self.ground.add(self._pips())
        self.add(self.ground)

    def _pips(self) -> VGroup:
        """A small square for each chapter, this one's and those before it lit."""
        pips = VGroup()
        for number in range(1, self.params.total + 1):
            reached = self.params.number is not None and number <= self.params.number
            pips.add(rounded(34, 34, 8, self.colour("accent" if reached else "line")))
        pips.arrange(RIGHT, buff=px(22))
        return pips.move_to(np.array([self.middle, self.floor - px(84), 0.0]))

    # -- the tower

    def _set_cube(self, frame: int, *, standing: bool) -> Mobject:
        """The number's cube; it falls onto the floor when the number is said."""
        side = self.pitch * 1.5
        cube = slab(side, side, DEPTH, self.colour("accent"))
        digits = letter(
            str(self.params.number), 200, colour=self.colour("on_accent"), family=self.family, weight="heavy"
        )
        digits.scale(px(side * 0.62) / max(digits.height, digits.width)).move_to(cube[2])
        whole = Group(cube, digits).set_z_index(CUBE)
        left = self.middle - px(self.width / 2)
        whole.shift(np.array([left + px(side / 2), self.floor + px(side / 2), 0.0]))
        if standing:
            self.add(whole)
        else:
            self.score.at(frame - ANTICIPATION, _falling(whole, px(900)))
        return whole

    def _set_line(self, line: list[int], number: int, tower: list[Mobject]) -> list[Mobject]:
        """The next block is pushed in at the bottom and lifts all that stands; its words land on it when said."""
        key = key_word([self.words[at] for at in range(len(self.words))])
        lit = key in line
        colour = self.colour("cool") if lit else mix(self.colour("raised"), self.colour("line"), 0.45)
        ink = self.colour("on_accent" if lit else "ink")
        block = slab(self.width, self.block, DEPTH, colour)
        block.shift(np.array([self.middle, self.floor + px(self.block / 2), 0.0]))
        row = Row(tuple(self.words[at].rstrip(",.;:") for at in line), ink, self.block * 0.66, "heavy")
        words = set_row(row, self.family, self.width - 70)
        words.shift(
            np.array([self.middle - words.advance / 2, self.floor + px(self.block / 2 - words.size * 0.35), 0.0])
        )
        # What stands higher hides the top of what it stands on.
        Group(block, *words).set_z_index(CUBE - 1 - number)
        frame = self.starts[line[0]] - ANTICIPATION
        side = RIGHT if number % 2 == 0 else LEFT
        if tower:
            self.score.at(frame, lambda: _lifted(tower, px(self.pitch)))
        self.score.at(frame, fly(block, side * self.stage.frame.width, 0.24, amount=0.35))
        for at, word in zip(line, words, strict=True):
            first = at == line[0]
            landing = (
                fly(word, side * self.stage.frame.width, 0.24, amount=0.35) if first else stamp(word, 0.22, large=1.5)
            )
            self.score.at(self.starts[at] - ANTICIPATION, landing)
        return [block, *words]

    def _shrink(self, tower: list[Mobject]) -> None:
        """The tower goes up to the top of the frame, small: the chapter's marker."""
        if not tower or not self.starts:
            return
        said = max(self.starts[-1] + 10, self.ends[-1])
        frames = min(MARKER, self.brief.frames - said)
        if frames < 6:
            return

        def shrunk() -> list[Animation]:
            whole = Group(*tower)
            small = whole.copy()
            small.scale(px(120) / small.height).move_to(self.stage.text.at(0.0, 0.0), aligned_edge=UP + LEFT)
            away = [
                Transform(part, part.copy().shift(DOWN * px(500)).fade(1), run_time=frames / self.fps)
                for part in self.ground
            ]
            return [Transform(whole, small, run_time=frames / self.fps, rate_func=ease_in_out), *away]

        self.score.at(self.brief.frames - frames, shrunk)


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


def _lifted(tower: list[Mobject], by: float) -> Animation:
    whole = Group(*tower)
    return Transform(whole, whole.copy().shift(UP * by), run_time=0.24, rate_func=overshoot(1.1))


def _falling(whole: Mobject, by: float) -> Animation:
    """Down from above the frame, with a short recoil."""
    return fly(whole, UP * by, 0.27, amount=0.7)
