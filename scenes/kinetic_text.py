"""Narration that nothing else covers, as designed type: every word lands as it is said, key words large."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, ClassVar

import numpy as np
from manim import (
    DOWN,
    LEFT,
    RIGHT,
    UP,
    Animation,
    Arc,
    Circle,
    Create,
    FadeOut,
    Group,
    GrowFromEdge,
    Mobject,
    Transform,
    VGroup,
    linear,
)

from cuereel.scene import Box, CueScene, SceneParams, px
from cuereel.scene.base import ANTICIPATION
from cuereel.scene.card import mix, rounded, shaded
from cuereel.scene.motion import ease_out, fly, pop, rise, stamp
from cuereel.scene.pages import Page, bare, split_pages
from cuereel.scene.score import Planned, Score, word_frames
from cuereel.scene.setting import Row, drawable, set_rows
from cuereel.scene.stage import PX


@dataclass
class _Set:
    """A page as set: its words by number and line, how each comes in, what goes with them, which way it all leaves."""

    lines: list[list[int]] = field(default_factory=list)
    words: dict[int, Mobject] = field(default_factory=dict)
    enter: dict[int, Callable[[Mobject], Animation]] = field(default_factory=dict)
    props: list[tuple[int, Planned, Mobject]] = field(default_factory=list)
    ghost: Group = field(default_factory=Group)
    away: np.ndarray = field(default_factory=lambda: UP)

    @property
    def all(self) -> Group:
        return Group(self.ghost, *(prop for _, _, prop in self.props), *self.words.values())


Composition = Callable[["KineticText", Page, int, int], _Set]
"""Sets a page that is shown from one frame to another."""


class KineticText(CueScene):
    """The spoken words as pages of large type, in compositions that change from page to page."""

    class Params(SceneParams):
        """`strong` are words to make much of, besides those that the scene finds itself."""

        strong: tuple[str, ...] = ()

    CAPTIONS = False
    WORDS = True
    EXAMPLE: ClassVar[dict[str, Any]] = {"strong": ["luas"]}

    def construct(self) -> None:
        self.family = self.theme.fonts["words"]
        self.words = [drawable(word, self.family) for word in self.brief.words]
        self.score = Score(self)
        self.box = self._type_box()
        self._build_depths()
        self.starts, ends = word_frames(self, len(self.words))
        starts = self.starts
        pages = split_pages(self.words, starts, ends, frozenset(bare(word) for word in self.params.strong))
        previous: _Set | None = None
        for number, (page, look) in enumerate(zip(pages, self._looks(pages), strict=True)):
            begin = starts[page.first] - ANTICIPATION
            until = starts[pages[number + 1].first] if number + 1 < len(pages) else self.brief.frames
            made = look(self, page, max(0, begin) if number else 0, until)
            if previous is None:
                self._show_ghost(made)
            else:
                self.score.at(begin, self._leaving(previous), self._drifting(previous.away))
            for start, planned, _ in made.props:
                self.score.at(start, planned)
            for index, word in made.words.items():
                self.score.at(starts[index] - ANTICIPATION, made.enter[index](word))
            previous = made
        self.score.perform()

    def _show_ghost(self, made: _Set) -> None:
        """The first page stands there faintly before it is said, so that the shot does not open on nothing."""
        ghost = Group(*(word.copy() for word in made.words.values()))
        for member in ghost.get_family():
            member.set_opacity(0.13)
        self.add(ghost)
        made.ghost.add(ghost)

    # -- the set

    def _type_box(self) -> Box:
        """Where the type stands: as wide as the platform's buttons allow, a little above the middle."""
        text, lower = self.stage.text, self.stage.lower
        whole = Box(max(text.left, lower.left), text.bottom, min(text.right, lower.right), text.top)
        return whole.part(0.06, 0.90) if self.stage.portrait else whole.part(0.06, 0.94)

    def _build_depths(self) -> None:
        """Two large shapes far behind the type, which drift as the pages turn."""
        frame, turn = self.stage.frame, (self._seed % 7) / 7
        face, cool = self.colour("surface"), self.colour("cool")
        far = shaded(Circle(frame.width * 0.62), mix(face, cool, 0.16), face, alpha=(0.8, 0.0))
        far.move_to(np.array([frame.width * (0.34 - 0.6 * (turn > 0.5)), frame.height * 0.2, 0.0]))
        near = rounded(frame.width / PX * 1.1, 520, 90, mix(face, self.colour("accent"), 0.10), face)
        near.set_fill(opacity=0.8).rotate(-0.42 if turn < 0.5 else 0.42)
        near.move_to(np.array([-frame.width * (0.3 - 0.6 * (turn > 0.5)), -frame.height * 0.24, 0.0]))
        self.depths = VGroup(far, near)
        self.add(self.depths)

    @property
    def _seed(self) -> int:
        return zlib.crc32(" ".join(self.brief.words).encode())

    def _looks(self, pages: tuple[Page, ...]) -> list[Composition]:
        """A composition for each page: they follow one another in an order that the text itself decides."""
        order: list[Composition] = [_pillar, _plate, _ring, _steps]
        start = self._seed % len(order)
        chosen = [order[(start + number) % len(order)] for number in range(len(pages))]
        if len(pages) > 2 or (pages and self.words[pages[-1].last - 1].endswith("!")):
            chosen[-1] = _flood
        return chosen

    def _leaving(self, made: _Set) -> Planned:
        # Fast from the start, so that the new words do not stand among the old ones.
        return lambda: FadeOut(made.all, shift=made.away * px(320), run_time=0.15, rate_func=ease_out)

    def _drifting(self, way: np.ndarray) -> Planned:
        far, near = self.depths

        def drift() -> list[Animation]:
            return [
                Transform(far, far.copy().shift(way * px(60)), run_time=0.6, rate_func=ease_out),
                Transform(near, near.copy().shift(way * px(150)), run_time=0.6, rate_func=ease_out),
            ]

        return drift

    def set_page(
        self, page: Page, align: float, *, ink: str = "ink", key: str = "accent", box: Box | None = None
    ) -> _Set:
        """The page's words in lines: the key word alone on one of its own, the others around it."""
        made = _Set()
        indexes = [index for index in range(page.first, page.last) if self.words[index].strip()]
        before = [index for index in indexes if page.key is not None and index < page.key]
        after = [index for index in indexes if page.key is None or index > page.key]
        lines = [
            *_halves(before, self.words),
            *([[page.key]] if page.key in indexes else []),
            *_halves(after, self.words),
        ]
        rows = [
            Row(
                tuple(self.words[index].rstrip(",.;:") or self.words[index] for index in line),
                *self._style(line, page, ink, key),
            )
            for line in lines
        ]
        made.lines = lines
        if rows:
            for line, shapes in zip(lines, set_rows(rows, self.family, box or self.box, align), strict=True):
                made.words.update(zip(line, shapes, strict=True))
        made.enter = {index: lambda word: rise(word, 0.27, by=70) for index in indexes}
        return made

    def _style(self, line: list[int], page: Page, ink: str, key: str) -> tuple[str, float, str]:
        if page.key in line:
            return self.colour(key), 260.0, "heavy"
        return self.colour(ink), 150.0 if page.key is not None else 220.0, "bold"


def _halves(indexes: list[int], words: list[str]) -> list[list[int]]:
    """One line, or two of about the same length where one would be set too small."""
    lengths = [len(words[index]) + 1 for index in indexes]
    if not indexes or sum(lengths) <= 11 or len(indexes) == 1:
        return [indexes] if indexes else []
    cut = min(range(1, len(indexes)), key=lambda at: abs(sum(lengths[:at]) - sum(lengths[at:])))
    return [indexes[:cut], indexes[cut:]]


# -- compositions: (scene, page, its first frame, its last frame) -> the page as set


def _pillar(scene: KineticText, page: Page, begin: int, until: int) -> _Set:
    """Set left against a pillar of light that grows as long as the page is spoken."""
    box = Box(scene.box.left + px(56), scene.box.bottom, scene.box.right, scene.box.top)
    made = scene.set_page(page, 0.0, box=box)
    block = Group(*made.words.values())
    pillar = rounded(18, block.height / PX + 70, 9, scene.colour("accent"), scene.colour("cool"))
    pillar.move_to(np.array([scene.box.left + px(9), block.get_center()[1], 0.0]))
    grow = GrowFromEdge(pillar, UP, run_time=max(0.3, (until - begin) / scene.fps), rate_func=ease_out)
    made.props.append((begin, grow, pillar))
    made.enter = {index: lambda word: fly_in(word, LEFT, 90) for index in made.words}
    made.away = LEFT
    return made


def _plate(scene: KineticText, page: Page, begin: int, until: int) -> _Set:
    """The key word on a tilted plate that slams down with it."""
    made = scene.set_page(page, 0.5, key="on_accent", box=scene.box.inset(40))
    made.away = UP
    if page.key not in made.words:
        return made
    word = made.words[page.key]
    plate = rounded(
        word.width / PX + 84,
        word.height / PX + 84,
        34,
        mix(scene.colour("accent"), "#FFFFFF", 0.18),
        scene.colour("accent"),
    )
    back = rounded(word.width / PX + 84, word.height / PX + 84, 34, mix(scene.colour("accent"), "#000000", 0.5))
    plate.move_to(word)
    back.move_to(word).shift(np.array([px(14), -px(18), 0.0]))
    above = [made.words[index] for index in made.words if index < page.key]
    below = [made.words[index] for index in made.words if index > page.key]
    Group(*above).shift(UP * px(52))
    Group(*below).shift(DOWN * px(52))
    whole = Group(back, plate, word).rotate(0.055)
    made.words[page.key] = whole
    made.enter[page.key] = lambda shape: stamp(shape, 0.27, large=1.7, turn=0.12)
    return made


def _ring(scene: KineticText, page: Page, begin: int, until: int) -> _Set:
    """Centred, inside a ring that closes as the page is spoken."""
    made = scene.set_page(page, 0.5, box=scene.box.inset(60))
    block = Group(*made.words.values())
    radius = min(scene.box.width / 2, max(block.width, block.height) / 2 + px(70))
    track = Circle(radius).set_fill(opacity=0).set_stroke(scene.colour("line"), px(10) * 100, 0.55)
    ring = Arc(radius, np.pi / 2, -2 * np.pi).set_stroke(scene.colour("accent"), px(14) * 100)
    VGroup(track, ring).move_to(block)
    made.props.append((begin, pop(track, 0.3, small=0.7), track))
    made.props.append((begin, Create(ring, run_time=max(0.3, (until - begin) / scene.fps), rate_func=linear), ring))
    made.enter = {index: lambda word: pop(word, 0.27, small=0.5) for index in made.words}
    made.away = DOWN
    return made


def _steps(scene: KineticText, page: Page, begin: int, until: int) -> _Set:
    """A stair of lines, and the little square that hops down it from word to word."""
    box = Box(scene.box.left + px(84), scene.box.bottom, scene.box.right, scene.box.top)
    made = scene.set_page(page, 0.0, box=box)
    square = rounded(46, 46, 11, mix(scene.colour("cool"), "#FFFFFF", 0.3), scene.colour("cool"))
    for number, indexes in enumerate(made.lines):
        line = Group(*(made.words[index] for index in indexes))
        spare = box.width - line.width
        line.shift(RIGHT * spare * number / max(1, len(made.lines) - 1))
        place = np.array([line.get_left()[0] - px(54), line.get_bottom()[1] + px(34), 0.0])
        made.props.append(
            (max(begin, scene.starts[indexes[0]] - ANTICIPATION), _hop(square, place, number == 0), square)
        )
    made.enter = {index: lambda word: fly_in(word, RIGHT, 110) for index in made.words}
    made.away = RIGHT
    return made


def _hop(square: Mobject, place: np.ndarray, first: bool) -> Planned:
    if first:
        return pop(square.move_to(place), 0.25)
    return lambda: Transform(square, square.copy().move_to(place), run_time=0.25, path_arc=-1.2, rate_func=ease_out)


def _flood(scene: KineticText, page: Page, begin: int, until: int) -> _Set:
    """The whole frame turns to the accent colour; the words stand on it in its own ink."""
    made = scene.set_page(page, 0.0, ink="on_accent", key="on_accent")
    frame = scene.stage.frame
    accent = scene.colour("accent")
    flood = rounded(
        frame.width / PX + 40, frame.height / PX + 40, 0, mix(accent, "#FFFFFF", 0.12), mix(accent, "#FF5A3C", 0.35)
    )
    made.props.append((begin, fly(flood, np.array([0.0, -frame.height, 0.0]), 0.27, amount=0.0), flood))
    block = Group(*made.words.values())
    rule = rounded(block.width / PX, 16, 8, scene.colour("on_accent"))
    rule.next_to(block, DOWN, buff=px(56), aligned_edge=LEFT)
    grow = GrowFromEdge(rule, LEFT, run_time=max(0.3, (until - begin) / scene.fps), rate_func=linear)
    made.props.append((begin + 2, grow, rule))
    made.enter = {index: lambda word: stamp(word, 0.25, large=1.35) for index in made.words}
    made.away = UP
    return made


def fly_in(word: Mobject, way: np.ndarray, by: float) -> Animation:
    """Come in from a side while appearing."""
    return rise(word, 0.27, by=by, way=-way)
