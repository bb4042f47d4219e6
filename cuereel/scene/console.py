"""A box and the numbers that a program may print -> a terminal: its command, their tiles, what is said of them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from manim import LEFT, RIGHT, UP, Animation, DashedVMobject, FadeIn, Group, LaggedStart, RoundedRectangle, VGroup

from cuereel.scene.base import CueScene
from cuereel.scene.card import card, mix, rounded
from cuereel.scene.code import lettered
from cuereel.scene.motion import leave, pop, rise
from cuereel.scene.stage import PX, Box, px

GAP = 18

HEAD = 88
"""Height of the command's row, in px."""

FOOT = 24
"""Px below the tiles."""

SMALLER = 0.85
"""How much smaller a complaint may be set so that it stands beside the last tile."""


def elide(numbers: Sequence[int], most: int = 6) -> tuple[int | None, ...]:
    """The numbers to show of many: all, or the first two and the last three with None for those left out."""
    if len(numbers) <= most:
        return tuple(numbers)
    return (*numbers[:2], None, *numbers[-3:])


class Terminal:
    """A terminal window, `body`, whose contents end at x `reach`.

    Tiles and complaints are made when asked for; the next run clears them away.
    """

    def __init__(self, scene: CueScene, box: Box, reach: float, command: str, numbers: Sequence[int]) -> None:
        self.scene, self.theme, self.box = scene, scene.theme, box
        self.shown = elide(numbers)
        self.right = reach - px(34)
        width, height = box.width / PX, box.height / PX
        window = card(self.theme, width, height, face="background", lift=26).shift(box.center)
        line = np.array([box.left + px(34), box.top - px(57), 0.0])
        self.prompt = lettered("$", 44, scene.colour("good"), self.theme).shift(line)
        self.command = lettered(command, 44, scene.colour("muted"), self.theme, column=2).shift(line)
        self._typed = False
        self.output = Group()
        room = (reach - box.left) / PX - 68 - (len(self.shown) - 1) * GAP
        self.side = min(height - HEAD - FOOT, room / len(self.shown), 150.0)
        middle = (box.top - px(HEAD) + box.bottom + px(FOOT)) / 2
        lifted = px(34) if height > 300 else 0.0
        self.row: np.ndarray = np.array([box.left + px(34), middle + lifted, 0.0])
        self.body = Group(window, self.prompt)
        self.body.add(*(VGroup(self.dots(at)) for at, number in enumerate(self.shown) if number is None))

    def start(self) -> list[Animation]:
        """Type the command, and sweep away what an earlier run has left."""
        letters = [FadeIn(glyph, run_time=1 / self.scene.fps) for glyph in self.command]
        typed: list[Animation] = [LaggedStart(*letters, lag_ratio=0.6)] if not self._typed else []
        self._typed = True
        return [*typed, *self.sweep()]

    def sweep(self) -> list[Animation]:
        """What a run has left goes."""
        swept: list[Animation] = [leave(self.output, 0.12, by=40)] if len(self.output) else []
        self.output = Group()
        return swept

    def clear(self) -> list[Animation]:
        """The command and the dots go too: what is shown next needs all of the window."""
        return [leave(part, 0.12) for part in (*self.body[1:], self.command)]

    def place(self, number: int) -> np.ndarray:
        """The middle of a number's tile."""
        return self._middle(self.shown.index(number))

    def tile(self, number: int, role: str) -> Group:
        """A printed number at its place; "good" and "bad" colour it."""
        plain = role == "ink"
        face = (
            self.theme.colour("raised") if plain else mix(self.scene.colour(role), self.theme.colour("surface"), 0.15)
        )
        body = rounded(self.side, self.side, 24, mix(face, "#FFFFFF", 0.12), mix(face, "#000000", 0.08))
        ink = self.scene.colour("ink" if plain else "on_accent")
        digits = lettered(str(number), self._digit_size(number), ink, self.theme, weight="bold").move_to(body)
        tile = Group(body, digits).move_to(self.place(number))
        self.output.add(tile)
        return tile

    def complain(self, number: int | None, said: str) -> list[Animation]:
        """A dashed place where a number is missing, and what was expected."""
        red = self.scene.colour("bad")
        words = self.scene.text(said, size=52, role="bad", weight="semibold", width=520, max_lines=1)
        parts: list[Animation] = []
        if number is not None:
            outline = RoundedRectangle(width=px(self.side - 8), height=px(self.side - 8), corner_radius=px(22))
            dashes = DashedVMobject(outline.set_stroke(red, px(6) * 100), num_dashes=20, dashed_ratio=0.58)
            ghost = lettered(str(number), self._digit_size(number), red, self.theme, weight="bold")
            ghost.set_fill(opacity=0.75)
            slot = Group(dashes, ghost).move_to(self.place(number))
            ghost.move_to(slot)
            self.output.add(slot)
            parts.append(pop(slot, 0.3))
        return [*parts, self._says(words)]

    def praise(self, said: str) -> Animation:
        """All that was expected is there."""
        return self._says(self.scene.text(said, size=64, role="good", width=520, max_lines=1))

    def _says(self, words: VGroup) -> Animation:
        self._place_words(words)
        self.output.add(words)
        return rise(words, 0.25, by=24, way=RIGHT)

    def _place_words(self, words: VGroup) -> None:
        """Beside the last tile, or below the row, or beside the command: wherever there is room."""
        edge = self.row[0] + px(len(self.shown) * (self.side + GAP))
        right = self.right
        below = self.row[1] - px(self.side / 2 + 22)
        command_end = float(self.command.get_right()[0]) + px(30)
        beside = right - edge - px(8)
        if words.width * SMALLER <= beside:
            words.scale(min(1.0, beside / words.width))
            words.move_to(np.array([edge + px(8), self.row[1], 0.0]), aligned_edge=LEFT)
        elif below - words.height >= self.box.bottom + px(16):
            words.move_to(np.array([self.box.left + px(34), below, 0.0]), aligned_edge=UP + LEFT)
        else:
            words.scale(min(1.0, (right - command_end) / words.width))
            words.move_to(np.array([right, self.command.get_center()[1], 0.0]), aligned_edge=RIGHT)

    def _middle(self, at: int) -> np.ndarray:
        along = px(self.side / 2 + at * (self.side + GAP))
        return np.array([self.row[0] + along, self.row[1], 0.0])

    def _digit_size(self, number: int) -> float:
        return min(self.side * 0.66, self.side * 0.88 / (0.6 * len(str(number))))

    def dots(self, at: int) -> VGroup:
        """What stands for the numbers that are left out at a place."""
        return lettered("...", 52, self.scene.colour("muted"), self.theme).move_to(self._middle(at))
