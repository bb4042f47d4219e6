"""The hook, whole from the first frame: a giant number and the title's key words, or all its words as solid letters."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import chain, pairwise
from typing import Any, ClassVar

import numpy as np
from manim import DOWN, LEFT, Group, Mobject, Transform, UpdateFromAlphaFunc, linear

from cuereel.scene import Box, CueScene, SceneParams, px
from cuereel.scene.base import ANTICIPATION, Brief
from cuereel.scene.card import is_dark
from cuereel.scene.extruded import extruded
from cuereel.scene.headline import headline
from cuereel.scene.hollow import GAP, WIDE
from cuereel.scene.lettering import Lettering
from cuereel.scene.motion import ease_out, overshoot
from cuereel.scene.opening import Opening
from cuereel.scene.pages import key_word
from cuereel.scene.powered import SIDE, Powered
from cuereel.scene.score import Score, word_frames
from cuereel.scene.setting import Row, drawable, set_row, set_rows
from cuereel.scene.stage import PX, Stage
from cuereel.scene.title_set import LEAN, TitleSet, leaning_floor, light_behind, stacked_set, title_set
from cuereel.scene.title_typing import type_words
from cuereel.scene.title_words import Placed, TitleParts, in_lines, number_place, set_beside, shown_places, title_parts

NUMBER = 0.56
"""The share of its box's width that the number has, where what the title names stands beside it."""

DIGIT = 0.72
"""The width of one digit with its depth, for its height."""

NEAR = 1.05
"""How much larger the number is when it has come nearest."""

LESSER = 0.86
"""How large the other words are at most, for the size of the last."""

LARGEST = 250.0
"""px of the type of key words at most."""

BESIDE, BENEATH = 62.0, 64.0
"""px from the number to the words beside it, and from the last word to what stands below it."""

LEAST, LEADS = 84.0, 120.0
"""px of the type of words beside the number at least, where some of them may stand in a line of their own below it, and
px of the type of that line at most.
"""

FOOT = 84.0
"""px by which what the title names stands below the picture box at most."""


LANDED, UNDER = 56, 206
"""px of the square of a wipe in its place, and how far below the room of the key words that is beside art."""


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
        """On the number, or beside the art below it; without one, on the tile above the words, or small on its art."""
        params = cls.Params.model_validate(brief.params)
        family = brief.theme.fonts["words"]
        words = _words(brief, params.text, family)
        if number_place(words, params.number) is None:
            tile = headline(brief.stage, family, [words[at] for at in shown_places(words)] or ["?"]).tile
            # art stands there without a tile, and a square as large would be gone at once
            return tile.square(0.5, 0.5, LANDED) if params.pictures else tile
        if _is_stacked(brief.stage, _parts(words, params), bool(params.pictures)):
            # on the dark beside what stands below the words: over the number it would be a stain of the same colour
            half, spots = px(LANDED / 2), stacked_set(brief.stage)
            assert spots.keys is not None
            x, y = brief.stage.text.left + half, spots.keys.bottom - px(UNDER)
            return Box(x - half, y - half, x + half, y + half)
        box = title_set(brief.stage).number
        # about the middle of one digit's face, which stands at the left of the box's foot
        most = NUMBER if params.pictures else 1.0
        wide = min(DIGIT * box.height, 0.92 * most * box.width)
        return box.square(0.45 * wide / box.width, 1 - 0.54 * wide / DIGIT / box.height, LANDED)

    @classmethod
    def waiting(cls, brief: Brief) -> Box:
        """At the foot of what the title names, where that stands below the words; else where a wipe lands."""
        params = cls.Params.model_validate(brief.params)
        words = _words(brief, params.text, brief.theme.fonts["words"])
        parts = _parts(words, params)
        if parts.number is None or not _is_stacked(brief.stage, parts, bool(params.pictures)):
            return cls.landing(brief)
        half, (x, y, _) = px(SIDE / 2), _coming(brief.stage)
        return Box(x - half, y - half, x + half, y + half)

    def construct(self) -> None:
        self.family = self.theme.fonts["words"]
        words = _words(self.brief, self.params.text, self.family)
        self.starts, self.ends = word_frames(self, len(words))
        parts = _parts(words, self.params)
        if parts.number is None:
            self._open(words)
            return
        self.score = Score(self)
        art = self._picture()
        stacked = _is_stacked(self.stage, parts, art is not None)
        spots = stacked_set(self.stage) if stacked else title_set(self.stage)
        beside = art is not None and not stacked
        number = self._number(words[parts.number], _left(spots.number, NUMBER) if beside else spots.number)
        placed = self._set_words(words, parts, spots, number)
        named = None if art is None else self._named(art, spots, parts.key, [word for _, word in placed])
        self._build_depths(spots, named)
        self._move_number(number, parts.number, parts.key)
        if named is not None:
            self.add(named.squares)  # before the number, behind the words
        type_words(self, self.score, placed, self.starts, parts.key if stacked else ())
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

    def _build_depths(self, spots: TitleSet, named: Powered | None) -> None:
        """A light behind the number, and a floor; what is `named` stands on it, or behind it beside the number."""
        self.add(light_behind(self.stage, self.theme, spots.number))
        if named is None:
            self.add(*leaning_floor(self.stage, self.theme, spots.edge))
            return
        moving = Group(named.mobject, named.squares)
        frames = self.brief.frames
        turn = UpdateFromAlphaFunc(
            moving, lambda _, share: named.pose(round(share * frames) - 1), run_time=frames / self.fps, rate_func=linear
        )
        if spots.keys is None:
            self.add(named.mobject, *leaning_floor(self.stage, self.theme, spots.edge, solid=True))
        else:
            edge = named.box.bottom + 0.16 * named.box.height
            self.add(*leaning_floor(self.stage, self.theme, edge, lean=0.0), named.mobject)
        named.pose(0)
        self.add(named.squares)
        self.score.at(0, turn)

    def _named(self, art: Mobject, spots: TitleSet, key: Sequence[int], words: Sequence[Mobject]) -> Powered:
        """What the title names: below all words, or beside the number."""
        box, frame = spots.number, self.stage.frame
        goal = self.landing(self.brief).center
        last = key[-1] if key else 0
        said = next((picture.word - 1 for picture in self.params.pictures if picture.word <= len(self.starts)), last)
        times = self.starts[said] - ANTICIPATION, self.brief.frames
        earlier = [start - ANTICIPATION for start in self.starts[:said]]
        if spots.keys is None:
            left = box.left + (NUMBER - 0.06) * box.width
            right = min(box.right + px(40), frame.right - px(20))
            ground = spots.edge + LEAN * (left + right) / 2 - px(16)
            return Powered(self.theme, art, Box(left, ground, right, box.top), times, goal, earlier)
        top = min(float(word.get_bottom()[1]) for word in words) - px(BENEATH)
        foot = _foot(self.stage)
        room = Box(frame.left + px(90), foot, frame.right - px(90), top)
        return Powered(self.theme, art, room, times, goal, earlier, _coming(self.stage), (frame.left, frame.right))

    def _number(self, text: str, box: Box) -> Mobject:
        """The number, as large as its box lets it be, at the left of it."""
        digits = text.strip(".,:;)") or text
        deep = self.colour("background") if is_dark(self.theme) else "#3A1402"
        solid = extruded(digits, self.family, self.colour("accent"), deep)
        scale = min(box.height / solid.height, 0.92 * box.width / solid.width)
        # as it comes nearest it reaches a little above its box
        return solid.scale(scale).move_to(box.at(0.0, 1.0), aligned_edge=DOWN + LEFT)

    def _move_number(self, solid: Mobject, at: int, key: Sequence[int]) -> None:
        """The number is there at once and comes nearer until the last word pushes it back."""
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

    def _set_words(self, words: list[str], parts: TitleParts, spots: TitleSet, number: Mobject) -> list[Placed]:
        """All other words, each with its place in what is spoken, in their order.

        They stand in one block; or those that lead up beside the number, and the key words below, as wide as they can.
        """
        keys = [Row((words[at],), self.colour("accent"), LARGEST, "heavy") for at in parts.key]
        if spots.keys is None:
            return self._block(words, parts, keys, spots.words)
        left = float(number.get_right()[0]) + px(BESIDE)
        room = Box(left, spots.words.bottom, spots.words.right, spots.words.top)
        setup = set_beside(words, parts.setup, room, self.colour("ink"), self.family)
        small = any(isinstance(word, Lettering) and word.size < LEAST for _, word in setup)
        below, line = self._led_below(words, parts, spots.keys.width) if small else ((), None)
        if line is not None:
            keys.insert(0, line)
        box, lower = spots.keys, self.stage.lower
        # a smaller line above the key words keeps from them
        right, close = box.right, 1.02 if below else 0.98
        for _ in range(2):
            # beside the platform's buttons there is less room
            rows = [replace(row, size=set_row(row, self.family, (right - box.left) / PX).size) for row in keys]
            deep = px(sum(close * row.size for row in rows))
            right = box.right if box.top - deep >= lower.top else lower.right
        # all lines end at one edge
        ends = Box(room.left, room.bottom, min(room.right, right), room.top)
        setup = set_beside(words, parts.setup[: len(parts.setup) - len(below)], ends, self.colour("ink"), self.family)
        foot = box.bottom - px(2.1 * rows[0].size if below else 0.0)
        place = Box(box.left, max(foot, box.top - deep), right, box.top)
        lettered = set_rows(rows, self.family, place, 0.0, leading=close)
        _evenly_apart(lettered)
        pairs = zip((*below, *parts.key), chain(*lettered), strict=True)
        return sorted([*setup, *pairs], key=lambda pair: pair[0])

    def _led_below(self, words: list[str], parts: TitleParts, width: float) -> tuple[tuple[int, ...], Row | None]:
        """The places of as many of the words that lead up as a line has room for that can be read, and that line."""
        for first in range(1, len(parts.setup)):
            below = parts.setup[first:]
            row = Row(tuple(words[at] for at in below), self.colour("ink"), LEADS, "heavy")
            if set_row(row, self.family, width / PX).size >= LEAST:
                return below, row
        return (), None

    def _block(self, words: list[str], parts: TitleParts, keys: list[Row], box: Box) -> list[Placed]:
        """All words below one another, the last of them the largest."""
        # a cursor waits before each of them
        box = Box(box.left + px(GAP + WIDE), box.bottom, box.right, box.top)
        lines = in_lines(words, parts.setup, 16)
        rows = [*(Row(tuple(words[at] for at in line), self.colour("ink"), 260.0, "heavy") for line in lines), *keys]
        lines += [[at] for at in parts.key]
        if not lines:
            return []
        widest = set_row(replace(rows[-1], size=300.0), self.family, box.width / PX).size
        rows = [
            *(replace(row, size=min(row.size, LESSER * widest)) for row in rows[:-1]),
            replace(rows[-1], size=widest),
        ]
        placed = set_rows(rows, self.family, box, 0.0, leading=1.14)
        return sorted(zip(chain(*lines), chain(*placed), strict=True), key=lambda pair: pair[0])


def _words(brief: Brief, text: str, family: str) -> list[str]:
    """The words as they are spoken, or else as they are written, without what the face cannot draw."""
    return [drawable(word, family) for word in brief.words or text.split()]


def _parts(words: list[str], params: TitleCard.Params) -> TitleParts:
    return title_parts(words, params.number, {picture.word - 1 for picture in params.pictures})


def _is_stacked(stage: Stage, parts: TitleParts, pictured: bool) -> bool:
    """Whether what the title names stands below its words: where the frame is not wide and there are words enough."""
    return pictured and stage.format.width <= stage.format.height and bool(parts.setup) and bool(parts.key)


def _foot(stage: Stage) -> float:
    """The height on which what the title names stands below its words."""
    return max(stage.picture.bottom - px(FOOT), stage.frame.bottom + px(48))


def _coming(stage: Stage) -> np.ndarray:
    """Where the request waits that goes into what stands there."""
    return np.array([stage.text.left + px(SIDE) / 2, _foot(stage) + px(40), 0.0])


def _left(box: Box, share: float) -> Box:
    return Box(box.left, box.bottom, box.left + share * box.width, box.top)


def _evenly_apart(rows: Sequence[Mobject]) -> None:
    """Have rows stand as far apart as they do on average, the first and the last where they are (in place)."""
    gaps = [float(above.get_bottom()[1] - below.get_top()[1]) for above, below in pairwise(rows)]
    down = 0.0
    for row, gap in zip(rows[1:], gaps, strict=True):
        down += gap - sum(gaps) / len(gaps)
        row.shift(np.array([0.0, down, 0.0]))
