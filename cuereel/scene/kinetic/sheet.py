"""A page under way: the desk that it is set on, and the sheet with all that stands and moves on it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from cuereel.scene.base import ANTICIPATION, CueScene
from cuereel.scene.card import is_dark
from cuereel.scene.kinetic.actor import Actor
from cuereel.scene.kinetic.cursor import Stop
from cuereel.scene.kinetic.marks import DRAWN, Block, Ring, Underline
from cuereel.scene.kinetic.setter import SetWord, Voice, set_block
from cuereel.scene.kinetic.word import Entrance, Word, rising, slamming
from cuereel.scene.pages import Page
from cuereel.scene.stage import Box, Stage, px
from cuereel.theme import Theme

STANDING, HANGING = 44.0, 78.0
"""px free below an underlined word whose letters stand on their line, and below one with letters that hang."""


def ghost_of(theme: Theme) -> float:
    """How strongly words of a shot's first page are seen before they are said.

    At 3:1 at least against the backdrop, in ink as in the accent's colour.
    """
    return 0.5 if is_dark(theme) else 0.72


@dataclass(frozen=True)
class Desk:
    """What pages are set with: the shot's words and the frames on which they start, the box for the type, the art.

    `art` is by the place (0-based) of the word that it pictures; `end` is the frame on which the shot ends. `emblems`
    are the places of words that their art only stands for.
    """

    scene: CueScene
    words: Sequence[str]
    starts: Sequence[int]
    box: Box
    art: Mapping[int, str]
    end: int
    emblems: frozenset[int] = frozenset()

    @property
    def theme(self) -> Theme:
        return self.scene.theme

    @property
    def stage(self) -> Stage:
        return self.scene.stage

    @property
    def family(self) -> str:
        return self.theme.fonts["words"]

    @property
    def tall(self) -> bool:
        """Whether the box is so high that things go below each other rather than side by side."""
        return self.box.height > 0.95 * self.box.width

    def on(self, index: int) -> int:
        """The frame on which a word's move begins."""
        return max(0, self.starts[index] - ANTICIPATION)

    def shown(self, page: Page) -> list[int]:
        """The places of a page's words that can be drawn."""
        return [index for index in range(page.first, page.last) if self.words[index].strip()]

    def voice(self, **style: object) -> Voice:
        """A voice in the theme's colours; `style` may change any of it."""
        colours = {"ink": self.theme.colour("ink"), "accent": self.theme.colour("accent")}
        return Voice(**{**colours, **style})  # type: ignore[arg-type] # the caller's keywords are those of a voice


@dataclass
class Sheet:
    """A page as set.

    `begin` is the frame on which it begins to be spoken, `until` the one on which the next does. `actors` are from back
    to front, `beyond` those behind the horizon; `turn` is how it gives way to the next, about `focus`. `still` is
    whether the camera does not come nearer, `berthed` whether a vehicle stands where
    the end card takes it up. A sheet that `covers` drops over the one before, which stays where it is.
    What stands on it stands at the height `ground` (scene units). The sheet after it goes on with what is `handed`, and
    looks at the one `before` for that; what it has `taken` does not come up out of the ground.
    """

    page: Page
    begin: int
    until: int
    first: bool
    ghost: float = 0.0
    actors: list[Actor] = field(default_factory=list)
    beyond: list[Actor] = field(default_factory=list)
    stops: list[Stop] = field(default_factory=list)
    words: list[Word] = field(default_factory=list)
    turn: str = "up"
    focus: np.ndarray = field(default_factory=lambda: np.zeros(3))
    still: bool = False
    berthed: bool = False
    covers: bool = False
    ground: float = 0.0
    handed: list[Actor] = field(default_factory=list)
    taken: list[Actor] = field(default_factory=list)
    before: Sheet | None = None


def lay(
    desk: Desk,
    sheet: Sheet,
    indexes: Sequence[int],
    keys: Sequence[int],
    box: Box,
    voice: Voice,
    *,
    entrance: Entrance = rising,
    key_entrance: Entrance = slamming,
    mark: str = "",
    marked: Sequence[int] | None = None,
) -> list[SetWord]:
    """Set words in a box of a sheet, each to come on its frame, the cursor behind it.

    `mark` is what keys get, or those of them that are `marked`.
    """
    placed = set_block(desk.words, indexes, keys, box, voice, desk.family)
    under: list[Actor] = []
    front: list[Actor] = []
    for word in placed:
        on = desk.on(word.index)
        own = Word(word, on, key_entrance if word.key else entrance, ghost=sheet.ghost)
        sheet.words.append(own)
        front.append(own)
        sheet.stops.append(behind(desk, word, on))
        parts = [part for part in placed if part.index == word.index]
        if not word.key or not mark or (marked is not None and word.index not in marked):
            continue
        if mark == "block":
            under.append(Block(word, on, desk.theme.colour("accent")))
        if word is not parts[-1]:
            continue
        if mark == "ring":
            front.append(Ring(parts, on + 2, desk.theme.colour("cool")))
        elif mark == "underline":
            stroke = Underline(word, on + 2, desk.theme.colour("cool"))
            under.append(stroke)
            tip = np.array([stroke.right, stroke.y, 0.0])
            sheet.stops.append(Stop(on + 1, tip, 40, DRAWN + 1, stroke.tip))
    sheet.actors += [*under, *front]
    return placed


def room_below(desk: Desk, keys: Sequence[int]) -> float:
    """px that underlined key words need below them: more where letters hang below the line."""
    return HANGING if any(letter in "gjpqy" for key in keys for letter in desk.words[key]) else STANDING


def behind(desk: Desk, word: SetWord, on: int) -> Stop:
    """Where the cursor goes when a word is said."""
    side = min(60.0, max(34.0, 0.2 * word.size))
    x = word.right + px(0.14 * word.size + side / 2)
    x = min(x, desk.stage.frame.right - px(side * 0.5 + 34))
    # at the middle of small letters: on the line it would be read as a full stop
    return Stop(on, np.array([x, word.base + px(0.29 * word.size), 0.0]), side)


__all__ = ["Desk", "Sheet", "behind", "ghost_of", "lay", "room_below"]
