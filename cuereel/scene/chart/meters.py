"""Entries and their shares -> level bars below one another, each filling on its words as its figure counts."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from manim import Group, Mobject, VGroup

from cuereel.scene.bake import baked
from cuereel.scene.card import is_dark, mix, rounded, shadow_of
from cuereel.scene.chart.counted import CAP, Counted
from cuereel.scene.chart.measured import Measured
from cuereel.scene.chart.poured import away, pour, poured
from cuereel.scene.haze import haze
from cuereel.scene.lettering import fitting_size, letter
from cuereel.scene.motion import ease_in_out, ease_out, overshoot
from cuereel.scene.rig import Rig, shifted
from cuereel.scene.sprite import shadow_sprite
from cuereel.scene.stage import PX, Box, px
from cuereel.theme import Theme

GROWS, WINS, LAPS, RUN = 26, 8, 66, 34
"""Frames in which a bar fills, from its end until the longest wins, from one light along that to the next; its run."""

TALLEST, PITCH = 128.0, 300.0
"""px that a bar is high, and from one to the next, at most."""

LABEL, FIGURE = 80.0, 112.0
"""px of the type of labels and figures at most."""

WON = 1.06
"""The size of the longest bar's figure once that is seen to be it."""

ROUND, CORNER = 16.0, 8
"""px by which the corners of a bar are round, and points along each."""


class Meters:
    """Level bars in a room, each filling from its start; `winner` is the number of the longest, None for none."""

    def __init__(
        self,
        theme: Theme,
        room: Box,
        entries: Sequence[Measured],
        shares: Sequence[float],
        starts: Sequence[int],
        winner: int | None,
        grows: int = GROWS,
    ) -> None:
        self._theme, self._shares, self._starts, self._winner, self._grows = theme, shares, starts, winner, grows
        self._room = room
        pitch = min(PITCH, room.height / PX / len(entries))
        self._high, self._gap = min(TALLEST, 0.42 * pitch), min(30.0, 0.12 * pitch)
        figure = min(FIGURE, 0.44 * pitch)
        widest = max(Counted(theme, entry.text, 0.42 * room.width / PX, figure).width for entry in entries)
        self._figures = [Counted(theme, entry.text, 0.42 * room.width / PX, figure) for entry in entries]
        size = _label_size(theme, entries, room.width / PX - widest - 60, min(LABEL, 0.34 * pitch))
        first = room.center[1] + px(pitch) * (len(entries) - 1) / 2
        self._middles = [first - px(pitch * at + 0.2 * pitch) for at in range(len(entries))]
        still, fills = Group(), Group()
        self._fills, self._edges = [poured() for _ in entries], [poured() for _ in entries]
        for y, entry, fill, edge in zip(self._middles, entries, self._fills, self._edges, strict=True):
            still.add(self._track(y), self._label(y, entry.label, size))
            fills.add(fill, edge)
        self._running = Rig(haze(3 * self._high, 0.9 * self._high, "#FFFFFF", 0.7))
        self.mobject: Mobject = Group(still, fills, self._running.mobject)
        self.mobject.add(*[each.mobject for each in self._figures])

    def pose(self, frame: int) -> None:
        since = frame - (max(self._starts) + self._grows + WINS) + 1
        lit = ease_out(float(np.clip(since / 10, 0, 1))) if self._winner is not None else 0.0
        for number in range(len(self._shares)):
            self._fill(number, frame, lit)
        self._light(since)

    def _fill(self, number: int, frame: int, lit: float) -> None:
        along = float(np.clip((frame - self._starts[number] + 1) / self._grows, 0, 1))
        seen, wins = frame >= self._starts[number], number == self._winner
        share = self._shares[number]
        # a short bar springs as far past its end as a long one does
        reach = min(1.0, max(0.0, share * ease_out(along) + 0.3 * (overshoot(1.1)(along) - ease_out(along))))
        colour = mix(self._theme.colour("cool"), self._theme.colour("accent"), lit if wins else 0.0)
        colour = mix(colour, self._theme.colour("background"), 0.3 * lit * (not wins and self._winner is not None))
        fill, edge = self._fills[number], self._edges[number]
        y, half = self._middles[number], px(self._high / 2 - 8)
        long = reach * (self._room.width - px(16))
        if not seen or long <= px(1):
            away(fill)
            away(edge)
        else:
            left = self._room.left + px(8)
            lively = (mix(colour, "#FFFFFF", 0.22), mix(colour, self._theme.colour("background"), 0.2))
            pour(fill, _capsule(left, y, long, half), (y + half, y - half), lively)
            shine = _capsule(left + px(6), y + 0.5 * half, max(px(1), long - px(12)), 0.24 * half)
            pour(edge, shine, (y + half, y), ("#FFFFFF", "#FFFFFF"), (0.5, 0.16))
        figure = self._figures[number]
        at = np.array(
            [self._room.right - px(WON / 2 * figure.width + 8), self._base(y) + px(CAP / 2 * figure.size), 0.0]
        )
        tone = self._theme.colour("accent") if wins and lit > 0.5 else self._theme.colour("ink")
        figure.pose(
            at, ease_in_out(along) if along < 1 else 1.0, 1 + (WON - 1) * lit * wins, tone, 1.0 if seen else 0.0
        )

    def _light(self, since: int) -> None:
        """A light runs along the longest, or along one after another where none is."""
        along = (since % LAPS) / RUN if since >= 0 else -1.0
        number = self._winner if self._winner is not None else since // LAPS % len(self._shares)
        long = self._shares[number] * self._room.width - px(3 * self._high)
        self._running.pose(
            shifted(self._room.left + px(1.5 * self._high) + max(0.0, long) * along, self._middles[number])
        )
        self._running.fade(min(1.0, 4 * along, 4 * (1 - along)) * 0.8 if 0 < along < 1 and long > 0 else 0.0)

    def _base(self, y: float) -> float:
        """The line on which a bar's label and figure stand."""
        return y + px(self._high / 2 + self._gap)

    def _label(self, y: float, label: str, size: float) -> Mobject:
        if not label:
            return VGroup()
        line = letter(label, size, colour=self._theme.colour("ink"), family=self._theme.fonts["words"], weight="bold")
        return baked(line.shift(np.array([self._room.left + px(8), self._base(y), 0.0])))

    def _track(self, y: float) -> Group:
        """A bar as it waits: a pale groove, with marks at its quarters."""
        theme, dark = self._theme, is_dark(self._theme)
        wide, middle = self._room.width / PX, np.array([self._room.center[0], y, 0.0])
        colour, opacity = shadow_of(theme)
        shadow = shadow_sprite(wide, self._high, ROUND + 6, 22, colour, opacity)
        tone = theme.colour("line")
        base = mix(theme.colour("raised"), tone, 0.3) if dark else "#FFFFFF"
        rim = rounded(wide, self._high, ROUND + 6, mix(tone, theme.colour("cool"), 0.4)).move_to(middle)
        groove = rounded(wide - 8, self._high - 8, ROUND + 2, mix(base, tone, 0.2), base).move_to(middle)
        marks = VGroup()
        for quarter in (0.25, 0.5, 0.75):
            mark = rounded(4, 0.4 * self._high, 2, tone).set_opacity(0.8)
            marks.add(mark.move_to(np.array([self._room.left + quarter * self._room.width, y, 0.0])))
        return Group(shadow.move_to(middle - np.array([0.0, px(16), 0.0])), baked(VGroup(rim, groove, marks)))


def _capsule(left: float, y: float, long: float, half: float) -> np.ndarray:
    """The corners of a level bar with round ends; of a short one, these are less round."""
    by = min(px(ROUND), half, long / 2)
    turn = np.linspace(0, np.pi / 2, CORNER)
    out = []
    for x, at, first in ((1, 1, 0), (1, -1, 1), (-1, -1, 0), (-1, 1, 1)):
        corner = np.array([left + (long - by if x > 0 else by), y + at * (half - by), 0.0])
        for angle in turn if first == 0 else turn[::-1]:
            out.append(corner + by * np.array([x * np.sin(angle), at * np.cos(angle), 0.0]))
    return np.array(out)


def _label_size(theme: Theme, entries: Sequence[Measured], wide: float, largest: float) -> float:
    """The px at which all labels fit beside their figures."""
    family = theme.fonts["words"]
    sizes = [
        fitting_size(entry.label, wide, 200, largest=largest, smallest=28, family=family, weight="bold", max_lines=1)
        for entry in entries
        if entry.label
    ]
    return min(sizes, default=largest)


__all__ = ["GROWS", "Meters"]
