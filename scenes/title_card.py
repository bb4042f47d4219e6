"""The hook, whole from the first frame: a giant number and the title's key words, or all its words as solid letters."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, ClassVar

import numpy as np
from manim import (
    DOWN,
    LEFT,
    RIGHT,
    UP,
    Animation,
    Circle,
    Group,
    LaggedStart,
    Mobject,
    Transform,
    UpdateFromAlphaFunc,
    VGroup,
    VMobject,
    linear,
)

from cuereel.scene import Box, CueScene, SceneParams, px
from cuereel.scene.bake import baked, ghosted, twin
from cuereel.scene.base import ANTICIPATION, Brief
from cuereel.scene.card import is_dark, mix, rgba, rounded, shaded
from cuereel.scene.field import floor
from cuereel.scene.headline import headline
from cuereel.scene.lettering import letter
from cuereel.scene.light import glow
from cuereel.scene.motion import ease_in_out, ease_out, overshoot
from cuereel.scene.opening import Opening
from cuereel.scene.pages import FUNCTION_WORDS, bare, key_word
from cuereel.scene.paint import Paint
from cuereel.scene.rig import Rig, scaled, shifted, then
from cuereel.scene.score import Planned, Score, word_frames
from cuereel.scene.setting import Row, SetRow, drawable, set_row, set_rows
from cuereel.scene.stage import PX, Stage

FILL = 0.2
"""Seconds in which a key word fills."""

BLINK = 0.5
"""Seconds for which a terminal's cursor is on, then off."""

NUMBER = 0.56
"""The share of its box's width that the number has, where what the title names stands beside it."""

NEAR = 1.05
"""How much larger the number is when it has come nearest."""

LEAN = -0.07
"""How far the floor's edge leans (radians)."""

SUNK = 0.34
"""How much of that is still below the floor before its word is said."""

STIRS, RISEN = 6, 0.5
"""The frame from which it comes up slowly, and the share of its way that it has come when its word is said."""

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
        if _number(params.number, words) is None:
            tile = headline(brief.stage, family, [words[at] for at in _shown(words)] or ["?"]).tile
            # art stands there without a tile, and a square as large would be gone at once
            return tile.square(0.5, 0.5, 56) if params.pictures else tile
        top, _ = _boxes(brief.stage)
        return top.square(0.24 * brief.stage.text.width / top.width, 0.5, 56)

    def construct(self) -> None:
        self.family = self.theme.fonts["words"]
        words = _words(self.brief, self.params.text, self.family)
        self.starts, self.ends = word_frames(self, len(words))
        number, setup, key = self._parts(words)
        if number is None:
            self._open(words)
            return
        self.score = Score(self)
        art = self._picture()
        top, bottom = _boxes(self.stage)
        self._build_depths(top, bottom, None if art is None else self._build_art(art, top, bottom, key))
        self._build_number(words[number], number, key, top if art is None else _left(top, NUMBER))
        self._set_words(words, setup, key, bottom)
        self.score.perform()

    def _parts(self, words: list[str]) -> tuple[int | None, list[int], list[int]]:
        """The places of the number, of the words that lead up, and of the key words (the last one to three)."""
        number = _number(self.params.number, words)
        rest = [at for at in range(len(words)) if at != number and words[at].strip()]
        key: list[int] = []
        for at in reversed(rest):
            if len(key) == 3 or (key and (bare(words[at]) in FUNCTION_WORDS or (len(key) == 2 and len(rest) < 5))):
                break
            key.insert(0, at)
        if len(key) == 3 and len(rest) > 3:
            key = key[1:]
        return number, [at for at in rest if at not in key], key

    def _open(self, words: list[str]) -> None:
        """A title without a number."""
        shown = _shown(words)
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

    def _build_depths(self, top: Box, bottom: Box, risen: Mobject | None) -> None:
        """A light behind the number, and a floor that runs away under the words; what has `risen` stands behind it."""
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
        lean, width, top_edge = LEAN, frame.width / PX * 1.3, _edge(top, bottom)
        height = (top_edge - frame.bottom) / PX + 200
        slab = rounded(
            width, height, 0, mix(self.colour("raised"), self.colour("cool"), 0.1), self.colour("background")
        )
        middle = np.array([0.0, top_edge - px(height) / 2, 0.0])
        hinge = np.array([0.0, top_edge, 0.0])
        slab.set_fill(opacity=0.7 if risen is None else 1.0).move_to(middle).rotate(lean, about_point=hinge)
        edge = rounded(width, 6, 3, self.colour("cool")).set_fill(opacity=0.5).move_to(hinge).rotate(lean)
        tiles = floor(self.stage, self.theme, self.colour("cool")) if self.stage.portrait else VGroup()
        self.add(light, *([] if risen is None else [risen]), slab, edge, tiles)

    def _build_art(self, art: Mobject, top: Box, bottom: Box, key: list[int]) -> Group:
        """What the title names comes up out of the floor beside the number, and is lit as the last word is said."""
        stage, cool = self.stage, self.colour("cool")
        left, right = top.left + (NUMBER - 0.06) * top.width, min(top.right + px(40), stage.frame.right - px(20))
        ground = _edge(top, bottom) + LEAN * (left + right) / 2 - px(16)
        room = Box(left, ground, right, top.top)
        low, high = Rig(art).bounds()
        art.scale(min(room.width / (high[0] - low[0]), room.height / (high[1] - low[1])))
        low, high = Rig(art).bounds()
        art.shift((room.center[0] - (low[0] + high[0]) / 2, ground - low[1], 0))
        lit = baked(art, detail=1.0)
        base = self.colour("background")
        dim = ghosted(twin(lit), mix(base, "#000000", 0.2), mix(base, cool, 0.72))
        halo = glow(0.8 * art.width / PX, 0.75 * art.height / PX, cool, 0.8 if is_dark(self.theme) else 0.4)
        halo.move_to(art.get_center())
        rigs = [Rig(part) for part in (halo, dim, lit)]
        whole = Group(*(rig.mobject for rig in rigs))
        tall, foot = float(art.height), (float(art.get_center()[0]), ground)

        def put(up: float, share: float) -> None:
            place = then(scaled(0.94 + 0.06 * up, about=foot), shifted(0.0, -SUNK * tall * (1 - up)))
            on = min(1.0, 2.6 * share)
            for rig, seen in zip(rigs, (0.12 + on * (0.6 + 0.4 * (1 - share)), 1.0 - on, on), strict=True):
                rig.pose(place)
                rig.fade(seen)

        put(0.0, 0.0)
        said = self.starts[key[-1]] - ANTICIPATION if key else 0
        # it is on its way long before its word
        waits = (said - STIRS) / self.fps
        risen = RISEN if waits > 0.3 else 0.0
        if risen:
            stirring = UpdateFromAlphaFunc(
                whole, lambda _, share: put(risen * share, 0.0), run_time=waits, rate_func=ease_in_out
            )
            self.score.at(STIRS, stirring)
        rising = UpdateFromAlphaFunc(
            whole,
            lambda _, share: put(risen + (1 - risen) * overshoot(1.8)(share), share),
            run_time=0.34,
            rate_func=linear,
        )
        self.score.at(said, rising)
        return whole

    def _build_number(self, text: str, at: int, key: list[int], box: Box) -> None:
        """The number is there at once and comes nearer until the last word pushes it back."""
        digits = text.strip(".,:;)") or text
        solid = _extruded(digits, self.family, self.colour("accent"), self.colour("background"))
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

    def _set_words(self, words: list[str], setup: list[int], key: list[int], box: Box) -> None:
        """All other words as one block, hollow until they are said; key words fill letter by letter.

        A terminal's cursor types the key words, then blinks behind the last.
        """
        room = Box(box.left, box.bottom, box.right - px(66), box.top)
        lines = [*_lines(words, setup, 16), *([at] for at in key)]
        if not lines:
            return
        ink, accent = self.colour("ink"), self.colour("accent")
        rows = [Row(tuple(words[at] for at in line), ink, 260.0, "heavy") for line in lines]
        widest = set_row(replace(rows[-1], size=300.0), self.family, room.width / PX).size
        rows = [replace(row, size=min(row.size, LESSER * widest)) for row in rows[:-1]] + [
            replace(rows[-1], colour=accent, size=widest)
        ]
        placed = set_rows(rows, self.family, room, 0.0, leading=1.14)
        for line, shapes in zip(lines[: len(lines) - len(key)], placed, strict=False):
            for at, shape in zip(line, shapes, strict=True):
                lit = shape.copy()
                self.add(self._hollow(shape))
                self.score.at(self.starts[at] - ANTICIPATION, _lighting(shape, lit))
        if key:
            self._set_key(key, placed[len(lines) - len(key) :])

    def _set_key(self, key: list[int], lines: list[SetRow]) -> None:
        frames = [self.starts[at] - ANTICIPATION for at in key]
        cursors = [self._cursor(line[0]) for line in lines]
        for number, line in enumerate(lines):
            word = line[0]
            filled = word.copy()
            self.add(self._hollow(word))
            seconds = max(0.13, min(FILL, (self.brief.frames - frames[number]) / self.fps * 0.4))
            self.score.at(frames[number], _filling(word, filled, seconds))
            self.score.at(frames[number], _typing(cursors[number], filled, seconds))
            if number + 1 < len(lines):
                self.score.cut(max(frames[number] + 1, frames[number + 1]), away=cursors[number])
        self._blink(cursors[-1], 0, frames[0])
        if len(cursors) > 1:
            self.score.cut(max(0, frames[0]), away=cursors[-1])
        self._blink(cursors[-1], max(self.ends[key[-1]], frames[-1] + round(FILL * self.fps)), self.brief.frames)

    def _hollow(self, word: VMobject) -> VMobject:
        """A word that is not said yet: its outline."""
        word.set_fill(self.colour("ink"), opacity=0.16 if is_dark(self.theme) else 0.10)
        return word.set_stroke(self.colour("muted"), px(4) * 100, 0.85)

    def _cursor(self, word: Mobject) -> Mobject:
        """A terminal's cursor behind a word."""
        height = float(word[0].height)
        cursor = rounded(min(46.0, height / PX * 0.42), height / PX, 6, self.colour("cool"))
        return cursor.move_to(np.array([word.get_right()[0] + px(20) + cursor.width / 2, word[0].get_center()[1], 0.0]))

    def _blink(self, cursor: Mobject, start: int, end: int) -> None:
        on = True
        for frame in range(start, end, round(BLINK * self.fps)):
            self.score.cut(frame, to=cursor if on else None, away=None if on else cursor)
            on = not on


def _words(brief: Brief, text: str, family: str) -> list[str]:
    """The words as they are spoken, or else as they are written, without what the face cannot draw."""
    return [drawable(word, family) for word in brief.words or text.split()]


def _boxes(stage: Stage) -> tuple[Box, Box]:
    """Where the number stands, with what the title names, and where the words do."""
    text, lower = stage.text, stage.lower
    if stage.format.width > stage.format.height:
        middle = text.left + 0.5 * text.width
        return Box(text.left, text.bottom, middle - px(30), text.top), Box(
            middle + px(30), text.bottom, text.right, text.top
        )
    top, bottom = text.part(0.01, 0.54), text.part(0.575, 1.0)
    return top, Box(max(bottom.left, lower.left), bottom.bottom, min(bottom.right, lower.right), bottom.top)


def _edge(top: Box, bottom: Box) -> float:
    """The height of the floor's edge: between the boxes, or near the foot of both where they stand side by side."""
    return bottom.top + max(0.02 * bottom.height, px(22)) if bottom.top <= top.bottom else top.bottom + px(34)


def _left(box: Box, share: float) -> Box:
    return Box(box.left, box.bottom, box.left + share * box.width, box.top)


def _number(wanted: str, words: list[str]) -> int | None:
    """The place of the number that the title makes a point of."""
    said = bare(wanted) or (bare(words[0]) if words and bare(words[0]).isdigit() else "")
    return next((at for at, word in enumerate(words) if said and bare(word) == said), None)


def _shown(words: list[str]) -> list[int]:
    """The places of the words of which anything is left to draw."""
    return [at for at, word in enumerate(words) if word.strip()]


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


def _lighting(word: Mobject, lit: Mobject) -> Planned:
    """From dim to its full strength, where it stands."""
    return lambda: Transform(word, lit, run_time=0.2, rate_func=overshoot(2.2))


def _typing(cursor: Mobject, word: Mobject, run_time: float) -> Planned:
    """The cursor runs along a word, behind the letters that are filled."""
    rest = cursor.get_center()
    edges = [float(glyph.get_right()[0]) for glyph in word]
    home = rest[0] - edges[-1]

    def run(mobject: Mobject, share: float) -> None:
        reached = edges[min(len(edges) - 1, int(share * len(edges)))]
        mobject.move_to(np.array([reached + (home if share >= 1 else px(14)), rest[1], 0.0]))

    return lambda: UpdateFromAlphaFunc(cursor.set_opacity(1), run, run_time=run_time, rate_func=linear)


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
