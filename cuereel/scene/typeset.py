"""A page of spoken words -> large type that fills the width, the key word on a line of its own, and its entrances.

The compositions build on this: they add to what a page is set on, and change how its words come in.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from manim import UP, Animation, Group, Mobject, Transform

from cuereel.scene.base import ANTICIPATION, CueScene
from cuereel.scene.motion import overshoot, rise
from cuereel.scene.pages import Page
from cuereel.scene.score import Planned
from cuereel.scene.setting import Row, set_rows
from cuereel.scene.stage import Box, px

LARGEST = {"key": 380.0, "beside a key": 250.0, "alone": 300.0}
"""The largest type, px on the em: short words would else be larger than the frame is high."""

HEADROOM = 1.22
"""How much larger what is slammed down is at first; it is fully there from the start, so it must stay in the frame."""


@dataclass(frozen=True)
class Desk:
    """What pages are set with: the shot's words and the frames on which they start, the box for the type, the art.

    `art` is by the place (0-based) of the word that it pictures.
    """

    scene: CueScene
    words: Sequence[str]
    starts: Sequence[int]
    box: Box
    art: Mapping[int, str]

    @property
    def family(self) -> str:
        return self.scene.theme.fonts["words"]

    def on(self, index: int) -> int:
        """The frame on which a word's move begins."""
        return max(0, self.starts[index] - ANTICIPATION)


@dataclass
class PageSet:
    """A page as set: its words by number and line, how each comes in, what goes with them, which way it all leaves.

    `letters` are the bare letters of words that are shown as more than that; `standing` is there from the page's start;
    `floor` is whether a floor is part of that.
    """

    lines: list[list[int]] = field(default_factory=list)
    words: dict[int, Mobject] = field(default_factory=dict)
    letters: dict[int, Mobject] = field(default_factory=dict)
    enter: dict[int, Callable[[Mobject], Animation]] = field(default_factory=dict)
    props: list[tuple[int, Planned, Mobject]] = field(default_factory=list)
    standing: Group = field(default_factory=Group)
    floor: bool = False
    away: np.ndarray = field(default_factory=lambda: UP)

    @property
    def all(self) -> Group:
        return Group(self.standing, *(prop for _, _, prop in self.props), *self.words.values())


def shown_words(desk: Desk, page: Page) -> list[int]:
    """The places of a page's words that can be drawn."""
    return [index for index in range(page.first, page.last) if desk.words[index].strip()]


def set_page(
    desk: Desk, page: Page, align: float, box: Box | None = None, *, ink: str = "ink", key_role: str = "accent"
) -> PageSet:
    """All of a page's words in lines: the key word alone on one of its own, the others around it."""
    return set_words(desk, shown_words(desk, page), page.key, align, box or desk.box, ink=ink, key_role=key_role)


def set_words(
    desk: Desk,
    indexes: Sequence[int],
    key: int | None,
    align: float,
    box: Box,
    *,
    ink: str = "ink",
    key_role: str = "accent",
) -> PageSet:
    """Some words in lines that fill a box's width; `key` is the place of the one that stands alone, large."""
    before = [index for index in indexes if key is not None and index < key]
    after = [index for index in indexes if key is None or index > key]
    made = PageSet()
    # In a high box more lines make larger type, in a low one fewer.
    most = 10 if box.height > box.width else 13 if box.height > 0.6 * box.width else 17
    made.lines = [
        *halves(before, desk.words, most),
        *([[key]] if key is not None and key in indexes else []),
        *halves(after, desk.words, most),
    ]
    other = LARGEST["beside a key" if key in indexes else "alone"]
    rows = [
        Row(
            tuple(trimmed(desk.words[index]) for index in line),
            desk.scene.colour(key_role if key in line else ink),
            LARGEST["key"] if key in line else other,
            "heavy" if key in line else "bold",
        )
        for line in made.lines
    ]
    if rows:
        for line, shapes in zip(made.lines, set_rows(rows, desk.family, box, align), strict=True):
            made.words.update(zip(line, shapes, strict=True))
    made.enter = {index: lambda word: rise(word, 0.2, by=50) for index in made.words}
    return made


def trimmed(word: str) -> str:
    """A word without the comma or colon behind it, which large type does not need."""
    return word.rstrip(",.;:") or word


def halves(indexes: Sequence[int], words: Sequence[str], most: int) -> list[list[int]]:
    """One line, or two of about the same length where one would have more than `most` characters."""
    lengths = [len(words[index]) + 1 for index in indexes]
    if not indexes or sum(lengths) <= most + 1 or len(indexes) == 1:
        return [list(indexes)] if indexes else []
    cut = min(range(1, len(indexes)), key=lambda at: abs(sum(lengths[:at]) - sum(lengths[at:])))
    return [list(indexes[:cut]), list(indexes[cut:])]


def fly_in(word: Mobject, way: np.ndarray, by: float) -> Animation:
    """Come in from a side while appearing."""
    return rise(word, 0.2, by=by, way=-way)


def slam(scene: CueScene, mobject: Mobject, run_time: float = 0.2, *, turn: float = 0.0) -> Animation:
    """Come down onto the page from a little nearer the viewer, fully there all along and never beyond the frame."""
    reach = scene.stage.frame.width / 2 - abs(float(mobject.get_center()[0])) - px(8)
    large = min(HEADROOM, max(1.0, 2 * reach / max(float(mobject.width), 1e-6)))
    landed = mobject.copy()
    mobject.scale(large).rotate(turn if large > 1.08 else 0.0)
    return Transform(mobject, landed, run_time=run_time, rate_func=overshoot(0.9), introducer=True)
