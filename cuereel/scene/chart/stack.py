"""Entries and their shares -> one long bar of pieces, each put on behind the other on its words, with its label."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from manim import Group, Mobject, VGroup, VMobject

from cuereel.scene.bake import baked
from cuereel.scene.card import is_dark, mix, rounded, shadow_of
from cuereel.scene.chart.counted import Counted
from cuereel.scene.chart.measured import Measured
from cuereel.scene.chart.poured import away, pour, poured
from cuereel.scene.haze import haze
from cuereel.scene.lettering import fit_text
from cuereel.scene.motion import ease_in_out, ease_out, overshoot
from cuereel.scene.rig import Rig, scaled, shifted, then
from cuereel.scene.sprite import shadow_sprite
from cuereel.scene.stage import PX, Box, px
from cuereel.theme import Theme

HIGH, WALL, LEAST = 240.0, 14.0, 34.0
"""px that the bar is high, its rim, and that a piece is wide at least."""

STEM, ROW, AIR, FIGURE, LABEL = 70.0, 178.0, 16.0, 120.0, 64.0
"""px from the bar to what is told of a piece, of that, beyond it, and of its type at most."""

LAPS, RUN = 66, 30
"""Frames from one light along the bar to the next, and of its run."""


class Stack:
    """Pieces from the left; what is told of them stands above and below the bar in turn."""

    def __init__(
        self,
        theme: Theme,
        room: Box,
        entries: Sequence[Measured],
        shares: Sequence[float],
        starts: Sequence[int],
        grows: int,
        hues: Sequence[str],
    ) -> None:
        self._theme, self._starts, self._grows = theme, starts, grows
        wide = room.width - px(2 * WALL)
        # all of it is made smaller together where the frame is low
        self._size = size = min(1.0, room.height / PX / (HIGH + 2 * (STEM + ROW + AIR)))
        self._y, self._half = float(room.center[1]), px(size * HIGH / 2)
        widths = _widths([share * wide for share in shares], wide)
        edges = room.left + px(WALL) + np.concatenate([[0.0], np.cumsum(widths)])
        own = ("cool", "accent", "good", "bad", "warn", "muted")
        self._tones = [hue or theme.colour(role) for hue, role in zip(hues, own, strict=False)]
        self._spans = [(float(edges[at]), float(edges[at + 1])) for at in range(len(entries))]
        self._faces, self._rims = [poured() for _ in entries], [poured() for _ in entries]
        self._stems = [VMobject().set_fill(opacity=0) for _ in entries]
        self._told: list[tuple[Counted, Rig, np.ndarray]] = []
        self._running = Rig(haze(150, 150, "#FFFFFF", 0.7))
        self.mobject: Mobject = Group(_track(theme, room, self._y, size * HIGH))
        self.mobject.add(self._pale(), *self._faces, *self._rims, self._running.mobject)
        self.mobject.add(*self._stems)
        for number, (entry, span) in enumerate(zip(entries, self._spans, strict=True)):
            self._tell(room, entry, number, (span[0] + span[1]) / 2, len(entries))

    def _tell(self, room: Box, entry: Measured, number: int, x: float, count: int) -> None:
        """Where the figure and the label of a piece stand: beside the bar, and inside the room."""
        above = number % 2 == 0
        across = min(room.width, 1.52 * room.width / max(2, count))
        figure = Counted(self._theme, entry.text, 0.94 * across / PX, self._size * FIGURE)
        words = fit_text(
            entry.label or " ",
            0.96 * across / PX,
            self._size * 2 * LABEL,
            colour=self._theme.colour("ink"),
            largest=max(44.0, self._size * LABEL),
            smallest=40,
            family=self._theme.fonts["words"],
            weight="bold",
            max_lines=2,
        )
        half = max(px(figure.width / 2), words.width / 2)
        middle = float(np.clip(x, room.left + half, room.right - half))
        y = self._y + (1 if above else -1) * (self._half + px(self._size * (STEM + ROW / 2)))
        rig = Rig(words.move_to(np.array([0.0, 0.0, 0.0])))
        self._told.append((figure, rig, np.array([middle, y, 0.0])))
        self.mobject.add(rig.mobject, figure.mobject)

    def _pale(self) -> Mobject:
        """Where the pieces will be."""
        out = VGroup()
        low, high = self._y - self._half + px(WALL), self._y + self._half - px(WALL)
        for (left, right), tone in zip(self._spans, self._tones, strict=True):
            corners = _box(left, right - px(4), low, high)
            part = VMobject(stroke_width=0).set_points_as_corners([*corners, corners[0]])
            out.add(part.set_fill(tone, 0.22 if is_dark(self._theme) else 0.3).set_stroke(tone, px(4) * 100, 0.5))
        return baked(out)

    def pose(self, frame: int) -> None:
        for number, start in enumerate(self._starts):
            along = float(np.clip((frame - start + 1) / self._grows, 0, 1))
            self._piece(number, along, seen=frame >= start)
        since = frame - (max(self._starts) + self._grows + 8)
        along = (since % LAPS) / RUN if since >= 0 else -1.0
        left, right = self._spans[0][0], self._spans[-1][1]
        self._running.pose(shifted(left + (right - left) * float(np.clip(along, 0, 1)), self._y))
        self._running.fade(min(1.0, 4 * along, 4 * (1 - along)) * 0.8 if 0 < along < 1 else 0.0)

    def _piece(self, number: int, along: float, *, seen: bool) -> None:
        face, rim, stem = self._faces[number], self._rims[number], self._stems[number]
        figure, label, place = self._told[number]
        tone = self._tones[number]
        if not seen:
            for part in (face, rim, stem):
                away(part)
            figure.pose(place, 0.0, 1.0, tone, 0.0)
            label.fade(0.0)
            return
        left, right = self._spans[number]
        right = left + (right - left) * ease_out(along) - px(4)
        ground = self._theme.colour("background")
        low, high = self._y - self._half + px(WALL), self._y + self._half - px(WALL)
        pour(face, _box(left, right, low, high), (high, low), (mix(tone, "#FFFFFF", 0.22), mix(tone, ground, 0.14)))
        lit = mix(tone, "#FFFFFF", 0.7)
        pour(rim, _box(left, right, high - px(16), high), (high, high - px(16)), (lit, lit), (0.75, 0.35))
        way = 1 if place[1] > self._y else -1
        foot = np.array([(left + right) / 2, self._y + way * (self._half - px(30)), 0.0])
        head = np.array([foot[0], self._y + way * (self._half + px(self._size * STEM - 22)), 0.0])
        stem.set_points_as_corners([foot, head]).set_stroke(mix(tone, "#FFFFFF", 0.35), px(8) * 100, along)
        size = 0.7 + 0.3 * overshoot(1.6)(min(1.0, 2.2 * along))
        told = mix(tone, "#FFFFFF" if is_dark(self._theme) else "#000000", 0.25)
        figure.pose(
            place + np.array([0.0, px(44 * self._size), 0.0]), ease_in_out(along) if along < 1 else 1.0, size, told
        )
        label.pose(then(scaled(size), shifted(place[0], place[1] - px(58 * self._size))))
        label.fade(min(1.0, 3 * along))


def _widths(asked: Sequence[float], whole: float) -> list[float]:
    """Widths that are true, but for pieces too narrow to be seen."""
    least = [max(px(LEAST), each) for each in asked]
    over = sum(least) - max(sum(asked), px(LEAST))
    widest = int(np.argmax(least))
    least[widest] -= max(0.0, over if sum(least) > whole else 0.0)
    return least


def _box(left: float, right: float, low: float, high: float) -> np.ndarray:
    right = max(right, left + px(2))
    return np.array([[left, low, 0.0], [right, low, 0.0], [right, high, 0.0], [left, high, 0.0]])


def _track(theme: Theme, room: Box, y: float, high: float) -> Group:
    """The bar as it waits."""
    dark, tone, wide = is_dark(theme), theme.colour("line"), room.width / PX
    middle = np.array([room.center[0], y, 0.0])
    colour, opacity = shadow_of(theme)
    shadow = shadow_sprite(wide, high, 30, 30, colour, opacity).move_to(middle - np.array([0.0, px(22), 0.0]))
    base = mix(theme.colour("background"), "#000000", 0.25) if dark else "#FFFFFF"
    rim = rounded(wide, high, 26, mix(tone, theme.colour("ink"), 0.5)).move_to(middle)
    groove = rounded(wide - 16, high - 16, 20, base, mix(base, tone, 0.3)).move_to(middle)
    return Group(shadow, baked(Group(rim, groove)))


__all__ = ["Stack"]
