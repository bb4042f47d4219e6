"""Narration that nothing else covers, as designed type: each word lands as it is said, with what it speaks of."""

from __future__ import annotations

import zlib
from typing import Any, ClassVar

import numpy as np
from manim import Animation, Circle, FadeOut, Mobject, Transform, VGroup

from cuereel.scene import Box, CueScene, SceneParams, px
from cuereel.scene.card import mix, rounded, shaded
from cuereel.scene.compositions import choose
from cuereel.scene.motion import ease_out, overshoot
from cuereel.scene.pages import bare, split_pages
from cuereel.scene.score import Planned, Score, word_frames
from cuereel.scene.setting import drawable
from cuereel.scene.stage import PX
from cuereel.scene.typeset import Desk, PageSet

DIM = 0.36
"""How strongly the first page stands there before it is said."""

NEAR = 0.6
"""How strongly the nearer of the two shapes behind the type is seen."""


class Pictured(SceneParams):
    """The number of a spoken word of the shot, from 1, and the art that shows what it names."""

    word: int
    art: str


class KineticText(CueScene):
    """The spoken words as pages of large type, in compositions that follow what they speak of."""

    class Params(SceneParams):
        """`strong` are words to make much of, besides those that are found; `pictures` come with theirs."""

        strong: tuple[str, ...] = ()
        pictures: tuple[Pictured, ...] = ()

    CAPTIONS = False
    WORDS = True
    ART = ("pictures.art",)
    EXAMPLE: ClassVar[dict[str, Any]] = {"strong": ["luas"]}

    def construct(self) -> None:
        self.score = Score(self)
        words = [drawable(word, self.theme.fonts["words"]) for word in self.brief.words]
        starts, ends = word_frames(self, len(words))
        art = {entry.word - 1: entry.art for entry in self.params.pictures if 0 < entry.word <= len(words)}
        self.desk = Desk(self, words, starts, self._type_box(), art)
        self._build_depths()
        strong = {bare(word) for word in (*self.params.strong, *(words[index] for index in art))}
        pages = split_pages(words, starts, ends, frozenset(strong))
        previous: PageSet | None = None
        looks = choose(self.desk, pages, self.brief.frames)
        for number, (page, look) in enumerate(zip(pages, looks, strict=True)):
            begin = self.desk.on(page.first) if number else 0
            until = starts[pages[number + 1].first] if number + 1 < len(pages) else self.brief.frames
            made = look(self.desk, page, begin, until)
            if previous is None:
                self.depths[1].set_fill(opacity=0.0 if made.floor else NEAR)
            else:
                self._leave(previous, begin)
                self.score.at(begin, self._drifting(previous.away, floor=made.floor))
            self._play_page(made, begin, first=previous is None)
            previous = made
        self.score.perform()

    def _play_page(self, made: PageSet, begin: int, *, first: bool) -> None:
        if first:
            self.add(*made.standing)
        elif len(made.standing):
            self.score.cut(begin, to=made.standing)
        for start, planned, _ in made.props:
            self.score.at(start, planned)
        for index, word in made.words.items():
            if first:
                self._brighten(made, index, word)
            else:
                self.score.at(self.desk.on(index), _entering(made, index, word))

    def _brighten(self, made: PageSet, index: int, word: Mobject) -> None:
        """The first page is there from the start, dim, and lights up where it stands: no shot opens on nothing."""
        if index in made.letters:
            ghost = made.letters[index].copy().set_opacity(DIM)
            self.add(ghost)
            self.score.cut(self.desk.on(index), away=ghost)
            self.score.at(self.desk.on(index), _entering(made, index, word))
            return
        lit = word.copy()
        self.add(word.set_opacity(DIM).scale(0.97))
        self.score.at(self.desk.on(index), lambda: Transform(word, lit, run_time=0.2, rate_func=overshoot(2.4)))

    # -- the set

    def _type_box(self) -> Box:
        """Where the type stands: as wide as the platform's buttons allow."""
        text, lower = self.stage.text, self.stage.lower
        whole = Box(max(text.left, lower.left), text.bottom, min(text.right, lower.right), text.top)
        return whole.part(0.05, 1.0) if self.stage.portrait else whole.part(0.03, 0.97)

    def _build_depths(self) -> None:
        """Two large shapes far behind the type, which drift as the pages turn."""
        frame, turn = self.stage.frame, zlib.crc32(" ".join(self.brief.words).encode()) % 7
        side = 1 if turn > 3 else -1
        face, cool = self.colour("surface"), self.colour("cool")
        far = shaded(Circle(frame.width * 0.62), mix(face, cool, 0.16), face, alpha=(0.8, 0.0))
        far.move_to(np.array([frame.width * (0.04 - 0.3 * side), frame.height * 0.2, 0.0]))
        near = rounded(frame.width / PX * 1.1, 520, 90, mix(face, cool, 0.08), face)
        near.set_fill(opacity=NEAR).rotate(0.42 * side)
        near.move_to(np.array([frame.width * 0.3 * side, -frame.height * 0.24, 0.0]))
        self.depths = VGroup(far, near)
        self.add(self.depths)

    def _leave(self, made: PageSet, begin: int) -> None:
        """The page is gone on the frame on which the next one begins: new words never stand among old ones."""
        last = max([frame for frame, _, _ in made.props] + [self.desk.on(index) for index in made.words], default=0)
        start = begin - 1 if last < begin - 1 else begin
        frames = max(1, begin - start + 1)
        self.score.at(start, lambda: FadeOut(made.all, run_time=frames / self.fps, rate_func=ease_out))

    def _drifting(self, way: np.ndarray, *, floor: bool) -> Planned:
        """The depths move on; over a floor the near one is not to be seen, since it would shine through the tiles."""
        far, near = self.depths

        def drift() -> list[Animation]:
            return [
                Transform(far, far.copy().shift(way * px(60)), run_time=0.6, rate_func=ease_out),
                Transform(
                    near,
                    near.copy().shift(way * px(150)).set_fill(opacity=0.0 if floor else NEAR),
                    run_time=0.07 if floor else 0.6,
                    rate_func=ease_out,
                ),
            ]

        return drift


def _entering(made: PageSet, index: int, word: Mobject) -> Planned:
    return lambda: made.enter[index](word)
