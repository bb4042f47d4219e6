"""The hook, whole from the first frame: a giant number and the title's key words, or all its words as solid letters."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import chain
from typing import Any, ClassVar

from manim import DOWN, LEFT, Mobject, Transform, UpdateFromAlphaFunc, VMobject, linear

from cuereel.scene import Box, CueScene, SceneParams, px
from cuereel.scene.base import ANTICIPATION, Brief
from cuereel.scene.emerging import Emerging
from cuereel.scene.extruded import extruded
from cuereel.scene.headline import headline
from cuereel.scene.hollow import cursor_behind, cursor_on, filling, hollowed, typing
from cuereel.scene.motion import ease_in_out, ease_out, overshoot
from cuereel.scene.opening import Opening
from cuereel.scene.pages import key_word
from cuereel.scene.score import Score, word_frames
from cuereel.scene.setting import Row, drawable, set_row, set_rows
from cuereel.scene.stage import PX
from cuereel.scene.title_set import LEAN, TitleSet, leaning_floor, light_behind, title_set
from cuereel.scene.title_words import in_lines, number_place, shown_places, title_parts

FILL, LEAST_FILL = 0.2, 0.1
"""Seconds in which a word fills, at most and at least."""

BLINK = 0.5
"""Seconds for which a terminal's cursor is on, then off."""

NUMBER = 0.56
"""The share of its box's width that the number has, where what the title names stands beside it."""

NEAR = 1.05
"""How much larger the number is when it has come nearest."""

STIRS, RISEN = 6, 0.5
"""The frame from which what the title names comes up slowly, and the share of its way that it has come when its word is
said."""

LESSER = 0.86
"""How large the other words are at most, for the size of the last."""


class Pictured(SceneParams):
    """The number of a spoken word of the title, from 1, and the art that shows what it names."""

    word: int
    art: str


class TitleCard(CueScene):
    """The title of the film, word by word, as a poster with depth."""

    class Params(SceneParams):
        """The title, and the number that it makes a point of ("3 reasons why ..."), found by itself where it leads.

        A title without one has the first of its `pictures`, where what it names can be shown.
        """

        text: str
        number: str = ""
        pictures: tuple[Pictured, ...] = ()

    CAPTIONS = False
    MARKED = False
    WORDS = True
    ART = ("pictures.art",)
    EXAMPLE: ClassVar[dict[str, Any]] = {"text": "3 ALASAN KENAPA KAMU HARUS BELAJAR DATABASE!", "number": "3"}

    @classmethod
    def landing(cls, brief: Brief) -> Box:
        """On the number; without one, on the tile above the words, or small on the art that stands there."""
        params = cls.Params.model_validate(brief.params)
        family = brief.theme.fonts["words"]
        words = _words(brief, params.text, family)
        if number_place(words, params.number) is None:
            tile = headline(brief.stage, family, [words[at] for at in shown_places(words)] or ["?"]).tile
            # art stands there without a tile, and a square as large would be gone at once
            return tile.square(0.5, 0.5, 56) if params.pictures else tile
        box = title_set(brief.stage).number
        return box.square(0.24 * brief.stage.text.width / box.width, 0.5, 56)

    def construct(self) -> None:
        self.family = self.theme.fonts["words"]
        words = _words(self.brief, self.params.text, self.family)
        self.starts, self.ends = word_frames(self, len(words))
        parts = title_parts(words, self.params.number)
        if parts.number is None:
            self._open(words)
            return
        self.score = Score(self)
        art = self._picture()
        spots = title_set(self.stage)
        self._build_depths(spots, None if art is None else self._build_art(art, spots, parts.key))
        box = spots.number if art is None else _left(spots.number, NUMBER)
        self._build_number(words[parts.number], parts.number, parts.key, box)
        self._set_words(words, parts.setup, parts.key, spots.words)
        self.score.perform()

    def _open(self, words: list[str]) -> None:
        """A title without a number."""
        shown = shown_places(words)
        kept = [words[at] for at in shown] or ["?"]
        starts, ends = ([each[at] for at in shown] or [0] for each in (self.starts, self.ends))
        made_much_of = key_word(kept)
        keys = [len(kept) - 1 if made_much_of is None else made_much_of]
        opening = Opening(self, kept, keys, (starts, ends), self._picture())
        while self.frame_number < self.brief.frames:
            opening.pose(self.frame_number)
            self.hold_frames(1)

    def _picture(self) -> Mobject | None:
        for entry in self.params.pictures:
            try:
                return self.art(entry.art)
            except KeyError:
                continue
        return None

    # -- the set

    def _build_depths(self, spots: TitleSet, named: Mobject | None) -> None:
        """A light behind the number, and a floor that runs away under the words; what is `named` stands behind it."""
        light = light_behind(self.stage, self.theme, spots.number)
        ground = leaning_floor(self.stage, self.theme, spots.edge, solid=named is not None)
        self.add(light, *([] if named is None else [named]), *ground)

    def _build_art(self, art: Mobject, spots: TitleSet, key: Sequence[int]) -> Mobject:
        """What the title names comes up out of the floor beside the number, and is lit as the last word is said."""
        box = spots.number
        left = box.left + (NUMBER - 0.06) * box.width
        right = min(box.right + px(40), self.stage.frame.right - px(20))
        ground = spots.edge + LEAN * (left + right) / 2 - px(16)
        emerging = Emerging(self.theme, art, Box(left, ground, right, box.top))
        whole = emerging.mobject
        said = self.starts[key[-1]] - ANTICIPATION if key else 0
        # it is on its way long before its word
        waits = (said - STIRS) / self.fps
        risen = RISEN if waits > 0.3 else 0.0
        if risen:
            stirring = UpdateFromAlphaFunc(
                whole, lambda _, share: emerging.pose(risen * share, 0.0), run_time=waits, rate_func=ease_in_out
            )
            self.score.at(STIRS, stirring)
        rising = UpdateFromAlphaFunc(
            whole,
            lambda _, share: emerging.pose(risen + (1 - risen) * overshoot(1.8)(share), share),
            run_time=0.34,
            rate_func=linear,
        )
        self.score.at(said, rising)
        return whole

    def _build_number(self, text: str, at: int, key: Sequence[int], box: Box) -> None:
        """The number is there at once and comes nearer until the last word pushes it back."""
        digits = text.strip(".,:;)") or text
        solid = extruded(digits, self.family, self.colour("accent"), self.colour("background"))
        scale = min(box.height / solid.height, 0.92 * box.width / solid.width)
        # as it comes nearest it reaches a little above its box
        solid.scale(scale).move_to(box.at(0.0, 1.0), aligned_edge=DOWN + LEFT)
        foot = solid.get_corner(DOWN + LEFT)
        self.add(solid)
        settle = self.starts[at] - ANTICIPATION

        def grown(size: float) -> Mobject:
            return solid.copy().scale(size, about_point=foot)

        self.score.at(settle, lambda: Transform(solid, grown(0.95), run_time=0.3, rate_func=overshoot(2.2)))
        first = self.starts[key[-1]] if key else self.brief.frames
        approach = (first - settle) / self.fps - 0.4
        if approach > 0.3:
            self.score.at(settle + 10, lambda: Transform(solid, grown(NEAR), run_time=approach, rate_func=linear))
        self.score.at(first - ANTICIPATION, lambda: Transform(solid, grown(1.0), run_time=0.3, rate_func=ease_out))

    # -- words

    def _set_words(self, words: list[str], setup: Sequence[int], key: Sequence[int], box: Box) -> None:
        """All other words as one block, hollow until they are said; then they fill letter by letter.

        A terminal's cursor waits on the first, types them all in their order, and blinks behind the last.
        """
        room = Box(box.left, box.bottom, box.right - px(66), box.top)
        lines = [*in_lines(words, setup, 16), *([at] for at in key)]
        if not lines:
            return
        ink, accent = self.colour("ink"), self.colour("accent")
        rows = [Row(tuple(words[at] for at in line), ink, 260.0, "heavy") for line in lines]
        widest = set_row(replace(rows[-1], size=300.0), self.family, room.width / PX).size
        rows = [replace(row, size=min(row.size, LESSER * widest)) for row in rows[:-1]] + [
            replace(rows[-1], colour=accent, size=widest)
        ]
        placed = set_rows(rows, self.family, room, 0.0, leading=1.14)
        pairs = [zip(line, shapes, strict=True) for line, shapes in zip(lines, placed, strict=True)]
        self._type(sorted(chain(*pairs), key=lambda pair: pair[0]))

    def _type(self, words: Sequence[tuple[int, VMobject]]) -> None:
        """Words, each with its place in what is spoken, in their order."""
        frames = [self.starts[at] - ANTICIPATION for at, _ in words]
        cool = self.colour("cool")
        cursors = [cursor_behind(word, cool) for _, word in words]
        if frames[0] > 0:
            waiting = cursor_on(words[0][1], cool)
            self._blink(waiting, 0, frames[0])
            self.score.cut(frames[0], away=waiting)
        for number, (_, word) in enumerate(words):
            filled = word.copy()
            self.add(hollowed(word, self.theme))
            last = number + 1 == len(words)
            time = 0.4 * (self.brief.frames - frames[number]) if last else frames[number + 1] - frames[number]
            seconds = max(LEAST_FILL, min(FILL, time / self.fps))
            self.score.at(frames[number], filling(word, filled, seconds))
            self.score.at(frames[number], typing(cursors[number], filled, seconds))
            if not last:
                self.score.cut(max(frames[number] + 1, frames[number + 1]), away=cursors[number])
        self._blink(cursors[-1], max(self.ends[words[-1][0]], frames[-1] + round(FILL * self.fps)), self.brief.frames)

    def _blink(self, cursor: Mobject, start: int, end: int) -> None:
        on = True
        for frame in range(start, end, round(BLINK * self.fps)):
            self.score.cut(frame, to=cursor if on else None, away=None if on else cursor)
            on = not on


def _words(brief: Brief, text: str, family: str) -> list[str]:
    """The words as they are spoken, or else as they are written, without what the face cannot draw."""
    return [drawable(word, family) for word in brief.words or text.split()]


def _left(box: Box, share: float) -> Box:
    return Box(box.left, box.bottom, box.left + share * box.width, box.top)
