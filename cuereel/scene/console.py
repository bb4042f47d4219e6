"""A box and the numbers that a program may print -> a terminal: its prompt, and a tile for each number."""

from __future__ import annotations

from collections.abc import Collection, Sequence

import numpy as np
from manim import Animation, DashedVMobject, Group, RoundedRectangle, VGroup

from cuereel.scene.base import CueScene
from cuereel.scene.bug.flip import Flip
from cuereel.scene.card import card, mix, rounded
from cuereel.scene.code import CELL, lettered
from cuereel.scene.motion import leave, pop
from cuereel.scene.stage import PX, Box, px
from cuereel.scene.verdict import sign

GAP = 22

FOOT, BESIDE = 24, 54
"""Px above and below the tiles, and beside them."""

PROMPT = 92.0
"""Px on the em of the prompt."""

LARGEST = 190.0
"""Px of a tile's side, at the most."""


def elide(numbers: Sequence[int], most: int = 6) -> tuple[int | None, ...]:
    """The numbers to show of many: all, or the first two and the last three with None for those left out."""
    if len(numbers) <= most:
        return tuple(numbers)
    return (*numbers[:2], None, *numbers[-3:])


class Terminal:
    """A terminal window, `body`, whose contents end at x `reach`; `tiles` are what stands at the numbers' places."""

    def __init__(self, scene: CueScene, box: Box, reach: float, numbers: Sequence[int]) -> None:
        self.scene, self.theme, self.box = scene, scene.theme, box
        self.shown = elide(numbers)
        width, height = box.width / PX, box.height / PX
        window = card(self.theme, width, height, face="background", lift=26).shift(box.center)
        self.prompt = lettered(">", PROMPT, scene.colour("good"), self.theme, weight="bold")
        self.prompt.shift(np.array([box.left + px(BESIDE - 10), box.center[1] - px(0.34 * PROMPT), 0.0]))
        left = box.left + px(BESIDE + CELL * PROMPT + GAP)
        room = (reach - left) / PX - FOOT - (len(self.shown) - 1) * GAP
        self.side = min(height - 2 * FOOT, room / len(self.shown), LARGEST)
        self.row: np.ndarray = np.array([left, box.center[1], 0.0])
        self.tiles: dict[int, Group] = {}
        self.body = Group(window, self.prompt)
        self.body.add(*(VGroup(self._dots(at)) for at, number in enumerate(self.shown) if number is None))

    @property
    def output(self) -> Group:
        """All that stands there, in the order of the places."""
        return Group(*(self.tiles[number] for number in self.shown if number in self.tiles))

    def place(self, number: int) -> np.ndarray:
        """The middle of a number's tile."""
        return self._middle(self.shown.index(number))

    def prints(self, number: int, role: str) -> list[Animation]:
        """A number comes to its place, and what stood there goes; "good" and "bad" colour it."""
        before = self.tiles.get(number)
        self.tiles[number] = self._tile(number, role)
        if before is None:
            return [pop(self.tiles[number], 0.23)]
        return [Flip(self.scene, before, self.tiles[number])]

    def drops(self, kept: Collection[int]) -> list[Animation]:
        """All numbers go but those that are kept."""
        gone = [number for number in self.tiles if number not in kept]
        return [leave(self.tiles.pop(number), 0.13, by=40) for number in gone]

    def misses(self, number: int) -> Animation:
        """A dashed place where a number should be."""
        red = self.scene.colour("bad")
        outline = RoundedRectangle(width=px(self.side - 8), height=px(self.side - 8), corner_radius=px(22))
        dashes = DashedVMobject(outline.set_stroke(red, px(7) * 100), num_dashes=20, dashed_ratio=0.58)
        slot = Group(dashes, sign(False, 0.24 * self.side, red, 0.1 * self.side)).move_to(self.place(number))
        self.tiles[number] = slot
        return pop(slot, 0.3)

    def _tile(self, number: int, role: str) -> Group:
        """A printed number at its place."""
        plain = role == "ink"
        face = (
            self.theme.colour("raised") if plain else mix(self.scene.colour(role), self.theme.colour("surface"), 0.15)
        )
        body = rounded(self.side, self.side, 24, mix(face, "#FFFFFF", 0.12), mix(face, "#000000", 0.08))
        ink = self.scene.colour("ink" if plain else "on_accent")
        size = min(self.side * 0.66, self.side * 0.88 / (CELL * len(str(number))))
        digits = lettered(str(number), size, ink, self.theme, weight="bold").move_to(body)
        return Group(body, digits).move_to(self.place(number))

    def _middle(self, at: int) -> np.ndarray:
        along = px(self.side / 2 + at * (self.side + GAP))
        return np.array([self.row[0] + along, self.row[1], 0.0])

    def _dots(self, at: int) -> VGroup:
        """What stands for the numbers that are left out at a place."""
        return lettered("...", 52, self.scene.colour("muted"), self.theme).move_to(self._middle(at))
