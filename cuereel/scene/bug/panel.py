"""A box and a loop's condition -> the card of one run: the condition, its numbers in large tiles, how it went."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from manim import Circle, DashedVMobject, Group, Mobject, RoundedRectangle, VGroup

from cuereel.scene.base import CueScene
from cuereel.scene.card import card, mix, rounded
from cuereel.scene.code import CodeLine, lettered
from cuereel.scene.stage import PX, Box, px
from cuereel.scene.verdict import sign

PAD, GAP = 30, 24
"""Px above and below what stands on a card, and between its tiles."""

BETWEEN = 40
"""Px from one card to the other: room for the light about their edges."""

HEAD = 0.3
"""The share of a card's height that its condition takes."""

LETTERS = 96.0
"""Px on the em of a condition, at the most."""

BADGE = 44.0
"""Px of the badge's radius, at the most."""

WIDEST, NARROWEST = 1.55, 0.72
"""How wide a tile is for its height, at the most and at the least."""


class Panel:
    """The card of one run: `body` is its face, `inset` the px that stay free at its left and right.

    `shown` are the numbers in their order, None for those that are left out.
    """

    def __init__(
        self, scene: CueScene, box: Box, condition: str, shown: Sequence[int | None], code: str, inset: float
    ) -> None:
        self.scene, self.box, self.shown = scene, box, tuple(shown)
        width, height = box.width / PX, box.height / PX
        self.left, self.right = box.left + px(inset), box.right - px(inset)
        self.body = card(scene.theme, width, height, lift=30).shift(box.center)
        head, many = HEAD * height, len(shown)
        self.middle = box.top - px(PAD + head / 2)
        high, pitch = height - 2.6 * PAD - head, ((self.right - self.left) / PX + GAP) / many
        self.high = min(high, (pitch - GAP) / NARROWEST)
        self.wide = min(pitch - GAP, WIDEST * self.high)
        self._pitch = self.wide + GAP
        self._row = box.bottom + px(PAD + high / 2)
        self.badge_radius = min(BADGE, head / 2)
        self._code = code
        self._size = min(LETTERS, 0.86 * head)
        self.condition = self.lettered(condition)

    def lettered(self, condition: str) -> CodeLine:
        """A condition where this card has its own."""
        line = CodeLine(condition, self._size, self.scene.theme, self._code)
        room = self.right - self.left - px(3 * self.badge_radius)
        line.scale(min(1.0, room / line.width), about_point=np.zeros(3))
        line.shift(np.array([self.left, self.middle - px(0.34 * self._size), 0.0]))
        return line

    def place(self, at: int) -> np.ndarray:
        """The middle of a tile, counted from 0: the row stands in the middle of the card."""
        across = (at - (len(self.shown) - 1) / 2) * self._pitch
        return np.array([(self.left + self.right) / 2 + px(across), self._row, 0.0])

    def tile(self, number: int, role: str) -> Group:
        """A number that was printed; "good" and "bad" colour it."""
        plain = role == "ink"
        theme = self.scene.theme
        tone = theme.colour("raised") if plain else mix(self.scene.colour(role), theme.colour("surface"), 0.1)
        body = rounded(self.wide, self.high, 26, mix(tone, "#FFFFFF", 0.12), mix(tone, "#000000", 0.08))
        ink = self.scene.colour("ink" if plain else "on_accent")
        return Group(body, self._digits(number, ink).move_to(body)).move_to(self.place(self.shown.index(number)))

    def gap(self, number: int) -> Group:
        """The place of a number that should be there, and is not."""
        red = self.scene.colour("bad")
        outline = RoundedRectangle(width=px(self.wide - 8), height=px(self.high - 8), corner_radius=px(24))
        around = 2 * (self.wide + self.high)
        dashes = DashedVMobject(outline.set_stroke(red, px(7) * 100), num_dashes=round(around / 34), dashed_ratio=0.6)
        side = min(self.wide, self.high)
        return Group(dashes, sign(False, 0.26 * side, red, 0.1 * side)).move_to(self.place(self.shown.index(number)))

    def dots(self) -> list[Mobject]:
        """What stands for the numbers that are left out."""
        colour, theme = self.scene.colour("muted"), self.scene.theme
        places = [self.place(at) for at, number in enumerate(self.shown) if number is None]
        return [lettered("...", 60, colour, theme, weight="bold").move_to(place) for place in places]

    def badge(self, good: bool) -> VGroup:
        """How it went, at the right end of the condition's row."""
        radius, colour = self.badge_radius, self.scene.colour("good" if good else "bad")
        disc = Circle(px(radius), stroke_width=0, fill_opacity=1, color=colour)
        mark = sign(good, 0.5 * radius, self.scene.colour("on_accent"), 0.22 * radius)
        place = np.array([self.right - px(radius), self.middle, 0.0])
        return VGroup(disc, mark).move_to(place)

    def edge(self, role: str) -> VGroup:
        """A lit edge in a colour."""
        edges = VGroup()
        for wide, opacity in ((20, 0.2), (7, 1.0)):
            line = RoundedRectangle(
                width=self.box.width, height=self.box.height, corner_radius=px(self.scene.theme.radius)
            )
            line.set_fill(opacity=0).set_stroke(self.scene.colour(role), px(wide) * 100, opacity)
            edges.add(line.move_to(self.box.center))
        return edges

    def _digits(self, number: int, ink: str) -> VGroup:
        size = min(0.74 * self.high, 0.86 * self.wide / (0.6 * len(str(number))))
        return lettered(str(number), size, ink, self.scene.theme, weight="bold")


def panel_boxes(room: Box, inset: float) -> tuple[Box, Box]:
    """Two cards that fill a room (scene units): below one another, or side by side where it is wide."""
    gap = px(BETWEEN)
    if room.width > 2 * room.height:
        half, high = (room.width - gap) / 2, min(room.height, px(440))
        low = room.center[1] - high / 2
        left = Box(room.left, low, room.left + half, low + high)
        return left, Box(room.right - half, low, room.right, low + high)
    high = (room.height - gap) / 2
    upper = Box(room.left, room.top - high, room.right, room.top)
    return upper, Box(room.left, room.bottom, room.right, room.bottom + high)
