"""A place on a page and a box -> the page of one stop that opens from its board: a heading, and rows that are read.

It stands for any page and says nothing by itself. Sizes are px of the reference frame.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from manim import Circle, Group, Mobject

from cuereel.scene.bake import baked
from cuereel.scene.card import is_dark, mix, rounded, shaded, shadow_of
from cuereel.scene.lettering import fit_text
from cuereel.scene.lined import lined
from cuereel.scene.motion import ease_out, overshoot
from cuereel.scene.rig import Rig, scaled, shifted, then
from cuereel.scene.shop.phone import frame_ring
from cuereel.scene.sprite import shadow_sprite
from cuereel.scene.stage import PX, Box, px
from cuereel.scene.stop_marks import mark
from cuereel.theme import Theme

OPENS, COMES = 10, 9
"""Frames in which the card opens, and in which a row comes."""

READ, GAP = 16, 5
"""Frames after the last row before its rows are ticked, and those from one tick to the next."""

ROWS = 3
"""Rows of a card."""


class DetailCard:
    """A card that fills `box`, opened from the place `board` (scene units) of the stop that is `told` on it."""

    def __init__(self, theme: Theme, box: Box, board: np.ndarray, told: str) -> None:
        self._theme, self._box, self._board = theme, box, board
        wide, tall = box.width / PX, box.height / PX
        self._head = 0.25 * tall
        tone, opacity = shadow_of(theme)
        face = mix(theme.colour("raised"), theme.colour("cool"), 0.08) if is_dark(theme) else "#FFFFFF"
        card = Group(
            shadow_sprite(wide, tall, 44, 46, tone, min(1.0, opacity * 1.3)),
            rounded(wide, tall, 44, mix(face, "#FFFFFF", 0.07), face),
            frame_ring(wide, tall, 44, 6, mix(theme.colour("accent"), "#FFFFFF", 0.15)),
        ).move_to(box.center)
        self._card = Rig(Group(baked(card), self._heading(told)))
        pitch = (tall - self._head - 44) / ROWS
        self._rows = [Rig(self._row(n, self._head + 14 + pitch * (n + 0.5), pitch)) for n in range(ROWS)]
        self._ticks = [Rig(self._tick(self._head + 14 + pitch * (n + 0.5), pitch)) for n in range(ROWS)]
        self.mobject = Group(*[rig.mobject for rig in (self._card, *self._rows, *self._ticks)])

    def _at(self, x: float, down: float) -> np.ndarray:
        return np.array([self._box.left + px(x), self._box.top - px(down), 0.0])

    def _heading(self, told: str) -> Mobject:
        """The stop's board as the heading, and a line beneath it."""
        theme, wide, high = self._theme, self._box.width / PX, self._head
        accent = theme.colour("accent")
        board = rounded(max(0.26 * wide, 190.0), high * 0.66, 26, mix(accent, "#FFFFFF", 0.2), accent)
        board.move_to(self._at(40 + board.width / PX / 2, high * 0.54))
        letters = fit_text(
            told, board.width / PX - 40, high * 0.5, colour=theme.colour("on_accent"), largest=88, smallest=40,
            family=theme.fonts["words"], weight="heavy", max_lines=1,
        )  # fmt: skip
        long = 0.46 * (wide - board.width / PX - 120)
        name = rounded(2 * long, 30, 15, theme.colour("ink")).set_opacity(0.85)
        name.move_to(self._at(board.width / PX + 80 + long, high * 0.42))
        below = rounded(1.3 * long, 18, 9, theme.colour("muted")).set_opacity(0.7)
        below.move_to(self._at(board.width / PX + 80 + 0.65 * long, high * 0.68))
        return baked(Group(board, letters.move_to(board), name, below))

    def _row(self, number: int, down: float, pitch: float) -> Mobject:
        """A row: a mark on a disc, and what is written beside it as lines."""
        theme, wide = self._theme, self._box.width / PX
        cool = theme.colour("cool")
        tray = rounded(wide - 72, pitch - 18, 26, mix(theme.colour("surface"), theme.colour("background"), 0.3))
        radius = min(50.0, 0.34 * pitch)
        middle = self._at(58 + 1.25 * radius, down)
        disc = shaded(Circle(radius=px(radius)), mix(cool, "#FFFFFF", 0.25), mix(cool, "#000000", 0.2)).move_to(middle)
        sign = mark(number + 1, 0.5 * radius, "#07122F", middle)
        left, room = 58 + 3.0 * radius, wide - 3.0 * radius - 140
        lines = []
        for up, share, high, role, seen in ((-0.17, (0.9, 0.68, 0.8)[number], 22, "ink", 0.8),
                                            (0.17, (0.62, 0.86, 0.5)[number], 16, "muted", 0.7)):  # fmt: skip
            line = rounded(share * room, high, high / 2, theme.colour(role)).set_opacity(seen)
            lines.append(line.move_to(self._at(left + share * room / 2, down + up * pitch)))
        return baked(Group(tray.move_to(self._at(wide / 2, down)), disc, sign, *lines))

    def _tick(self, down: float, pitch: float) -> Mobject:
        """What says that a row is read, on the corner of its mark."""
        good, size, radius = self._theme.colour("good"), min(66.0, 0.44 * pitch), min(50.0, 0.34 * pitch)
        disc = shaded(Circle(radius=px(size / 2)), mix(good, "#FFFFFF", 0.35), good)
        corners = [px(size) * np.array([x, y, 0.0]) for x, y in ((-0.22, 0.0), (-0.05, -0.17), (0.24, 0.19))]
        place = self._at(58 + 2.1 * radius, down + 0.62 * radius)
        return baked(Group(disc, lined(corners, 0.12 * size, "#053524"))).move_to(place)

    def pose(self, frame: int, opened: int, rows: Sequence[int], end: int) -> None:
        """As it is on a frame: opened on one, its rows on others (evenly spread where too few), read before the end."""
        since = frame - opened + 1
        share = float(np.clip(since / OPENS, 0, 1))
        starts = _spread(opened + 8, rows, end)
        size = 0.2 + 0.8 * overshoot(1.3)(share)
        away = (self._board - self._box.center) * (1 - ease_out(share))
        pose = then(scaled(size, about=self._box.center), shifted(float(away[0]), float(away[1])))
        self._card.pose(pose)
        self._card.fade(min(1.0, 3 * share))
        done = min(max(starts) + READ, end - 3 * GAP - 8)
        for number, (row, tick) in enumerate(zip(self._rows, self._ticks, strict=True)):
            come = float(np.clip((frame - starts[number] + 1) / COMES, 0, 1))
            row.pose(shifted(px(90) * (1 - overshoot(1.4)(come))))
            row.fade(min(1.0, 2.5 * come) * float(share >= 0.6))
            told = float(np.clip((frame - max(done, starts[number] + COMES) - GAP * number + 1) / 7, 0, 1))
            middle = np.mean(tick.bounds(), axis=0)
            tick.pose(scaled(max(1e-3, overshoot(2.4)(told)), about=middle))
            tick.fade(min(1.0, 3 * told))


def _spread(first: int, told: Sequence[int], end: int) -> list[int]:
    """A frame for each row: those that are told, the last of them where there are more, and steps on from there."""
    starts = list(told)[:ROWS]
    if len(told) > ROWS:
        starts = [told[0], told[len(told) // 2], told[-1]]
    starts = starts or [first]
    while len(starts) < ROWS:
        starts.append(min(starts[-1] + 14, end - 10))
    return starts


__all__ = ["OPENS", "DetailCard"]
