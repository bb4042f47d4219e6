"""Entries and their heights -> solid bars that grow from their plinths on their words, and the one that wins."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from manim import Group, Mobject, VGroup

from cuereel.scene.bake import baked
from cuereel.scene.card import is_dark, mix, rounded, shadow_of
from cuereel.scene.chart.bar import BACK, Bar, Column
from cuereel.scene.chart.counted import Counted
from cuereel.scene.chart.measured import Height, Measured
from cuereel.scene.haze import haze
from cuereel.scene.lettering import fit_text, fitting_size, letter, width_of
from cuereel.scene.motion import ease_in_out, ease_out, overshoot
from cuereel.scene.rig import Rig, scaled, shifted, then
from cuereel.scene.sprite import shadow_sprite
from cuereel.scene.stage import PX, Box, px
from cuereel.theme import Theme

PLINTH = 132.0
"""px that the blocks are high on which the bars stand, with their labels."""

PLINTH_WIDE = 1.12
"""The width of such a block, of its bar's."""

GROWS, WINS, LAPS = 26, 8, 62
"""Frames in which a bar grows, from its end until the highest wins, and from one hop of that to the next."""

TURNS = 9
"""Frames in which a bar takes another colour."""

HOP = 34.0
"""px by which what stands on the highest bar hops at most."""

LARGEST = 132.0
"""px of the figures' type at most."""

ICON = 0.62
"""The width of the picture on a bar, of the bar's."""


@dataclass(frozen=True)
class Turn:
    """The number of a bar that takes a colour ("#RRGGBB"), and the frame on which it does."""

    number: int
    colour: str
    frame: int

    def share(self, number: int, frame: int) -> float:
        """How far a bar has taken it, 0 to 1."""
        return ease_out(float(np.clip((frame - self.frame + 1) / TURNS, 0, 1))) if number == self.number else 0.0


class Bars:
    """Bars in a room, each growing from its start; `winner` is the number of the highest, None where there is none."""

    def __init__(
        self,
        theme: Theme,
        room: Box,
        entries: Sequence[Measured],
        heights: Sequence[Height],
        icons: Sequence[Mobject | None],
        starts: Sequence[int],
        winner: int | None,
        grows: int = GROWS,
        turn: Turn | None = None,
    ) -> None:
        self._grows, self._turn = grows, turn
        self._theme, self._heights, self._starts, self._winner = theme, heights, starts, winner
        self.foot = room.bottom + px(PLINTH)
        self._columns = _columns(room, len(entries))
        wide = self._columns[0].wide
        icon = min(ICON * wide, 0.16 * room.height / PX) if any(each is not None for each in icons) else 0.0
        gaps = [self._columns[1].middle - self._columns[0].middle] if len(entries) > 1 else []
        apart = min(*gaps, 2 * (self._columns[0].middle - room.left), room.width) / PX
        figures = [Counted(theme, entry.text, 0.88 * apart, LARGEST) for entry in entries]
        size = min((each.size for each, entry in zip(figures, entries, strict=True) if entry.text), default=0.0)
        self._figures = [Counted(theme, entry.text, 0.88 * apart, size or LARGEST) for entry in entries]
        # what stands on the highest bar hops, and its figure grows a little
        figure = 0.82 * size + 58 if size else 20
        above = px((icon + 16 if icon else 0) + figure + HOP)
        self._reach = room.top - above - self.foot
        self._bars = [
            Bar(theme, column, self.foot, self._reach, height.broken)
            for column, height in zip(self._columns, heights, strict=True)
        ]
        self._icons = [_standing(each, icon) for each in icons]
        self._icon = icon
        self._light = Rig(haze(1.1 * wide, 0.62 * room.height / PX, theme.colour("accent"), 0.5))
        size = _label_size(theme, [entry.label for entry in entries], PLINTH_WIDE * wide - 26)
        plinths = Group(
            *[
                _plinth(theme, column, self.foot, entry.label, size)
                for column, entry in zip(self._columns, entries, strict=True)
            ]
        )
        standing = [each.mobject for each in self._icons if each is not None]
        self.mobject: Mobject = Group(self._light.mobject, *[each.mobject for each in self._bars], plinths, *standing)
        self.mobject.add(*[each.mobject for each in self._figures])

    @property
    def _won(self) -> int:
        """The frame on which it is seen which is the highest."""
        return max(self._starts) + self._grows + WINS

    def pose(self, frame: int) -> None:
        since = frame - self._won + 1
        lit = ease_out(float(np.clip(since / 10, 0, 1))) if self._winner is not None else 0.0
        for number, bar in enumerate(self._bars):
            own = lit if number == self._winner else 0.0
            share, counted = self._grown(number, frame)
            dim = lit * 0.3 if self._winner is not None and number != self._winner else 0.0
            hop = self._hop(since) if number == self._winner else 0.0
            hue = (self._turn.colour, self._turn.share(number, frame)) if self._turn is not None else ("", 0.0)
            hop += self._struck(number, frame)
            top = bar.pose(share, own, dim, seen=frame >= self._starts[number], hue=hue)
            self._top(number, top, counted, hop, own, frame)
        if self._winner is not None:
            column = self._columns[self._winner]
            y = self.foot + 0.6 * self._reach * self._heights[self._winner].share
            breathes = 0.86 + 0.14 * float(np.cos(since / 11)) if since > 0 else 1.0
            self._light.pose(shifted(column.middle, y))
            self._light.fade(lit * breathes)
        else:
            self._light.fade(0.0)

    def _struck(self, number: int, frame: int) -> float:
        """px by which what stands on a bar jumps as that takes its colour."""
        since = frame - self._turn.frame if self._turn is not None and number == self._turn.number else -1
        return HOP * float(np.sin(np.pi * since / 11)) if 0 <= since <= 11 else 0.0

    def _grown(self, number: int, frame: int) -> tuple[float, float]:
        """How high a bar is, of its whole room, and how far its figure has counted."""
        along = float(np.clip((frame - self._starts[number] + 1) / self._grows, 0, 1))
        high = self._heights[number].share
        # a short bar springs as far past its height as a high one does
        sprung = overshoot(1.1)(along) - ease_out(along)
        return max(0.0, high * ease_out(along) + 0.55 * sprung), ease_in_out(along) if along < 1 else 1.0

    def _hop(self, since: int) -> float:
        """px that what stands on the highest bar is off it, as that wins and every now and then after it."""
        if since < 0:
            return 0.0
        at = float(since % LAPS)
        high = HOP if since < LAPS else HOP / 2
        return high * float(np.sin(np.pi * min(1.0, at / 11)))

    def _top(self, number: int, top: float, counted: float, hop: float, lit: float, frame: int) -> None:
        """What stands on a bar: its picture, and above it the figure."""
        column, seen = self._columns[number], 1.0 if frame >= self._starts[number] else 0.0
        icon, y = self._icons[number], top + px(hop)
        if icon is not None:
            lean = 1 + 0.06 * float(np.sin(np.pi * min(1.0, counted)))
            icon.pose(then(scaled(1 / lean, lean), shifted(column.middle, y + px(8))))
            icon.fade(seen)
            y += px(self._icon + 8)
        figure = self._figures[number]
        y += px(26 + BACK[1] * 0.5 * min(column.wide, 300)) + figure.height / 2
        grown = 1 + 0.1 * lit
        tone = self._theme.colour("accent") if lit > 0.5 else self._theme.colour("ink")
        figure.pose(np.array([column.middle, y, 0.0]), counted, grown, tone, seen)


def _columns(room: Box, count: int) -> list[Column]:
    pitch = room.width / count
    wide = min(0.84 * pitch, px(560))
    pitch = min(pitch, 1.3 * wide)
    first = float(room.center[0]) - pitch * (count - 1) / 2
    # the backs are seen at the right: so all stand a little to the left
    aside = px(min(BACK[2], BACK[0] * wide / PX)) / 2
    return [Column(first + at * pitch - wide / 2 - aside, first + at * pitch + wide / 2 - aside) for at in range(count)]


def _standing(art: Mobject | None, side: float) -> Rig | None:
    """A picture with its foot on the origin."""
    if art is None or not side:
        return None
    art.scale(min(px(side) / art.width, px(side) / art.height))
    art.move_to(np.array([0.0, art.height / 2, 0.0]))
    return Rig(baked(art))


def _label_size(theme: Theme, labels: Sequence[str], wide: float) -> float:
    """The px at which all labels fit their plinths."""
    family = theme.fonts["words"]
    sizes = [
        fitting_size(each, wide, PLINTH - 24, largest=68, smallest=36, family=family, weight="heavy", max_lines=2)
        for each in labels
        if each
    ]
    return min(sizes, default=40.0)


def _plinth(theme: Theme, column: Column, foot: float, label: str, size: float) -> Group:
    """The block below a bar, with its label; it is there before the bar is."""
    wide, dark = PLINTH_WIDE * column.wide, is_dark(theme)
    base = theme.colour("raised") if dark else "#FFFFFF"
    middle = np.array([column.middle + px(4), foot - px(PLINTH / 2), 0.0])
    colour, opacity = shadow_of(theme)
    shadow = shadow_sprite(wide, PLINTH, 20, 26, colour, opacity).move_to(middle - np.array([0.0, px(22), 0.0]))
    thick = rounded(wide, PLINTH, 20, mix(base, "#000000", 0.45 if dark else 0.25))
    thick.move_to(middle - np.array([0.0, px(12), 0.0]))
    face = rounded(wide, PLINTH, 20, mix(base, "#FFFFFF", 0.12), mix(base, theme.colour("line"), 0.25)).move_to(middle)
    return Group(shadow, baked(Group(thick, face, _label(theme, label, size, wide, middle))))


def _label(theme: Theme, label: str, size: float, wide: float, middle: np.ndarray) -> VGroup:
    """A label on the line on which all others stand; one of two lines about the middle."""
    family, colour = theme.fonts["words"], theme.colour("ink")
    if not label:
        return VGroup()
    if width_of(label, size, family, "heavy") <= wide - 26:
        line = letter(label, size, colour=colour, family=family, weight="heavy")
        return line.shift(middle - np.array([line.advance / 2, px(0.34 * size), 0.0]))
    words = fit_text(
        label,
        wide - 26,
        PLINTH - 24,
        colour=colour,
        largest=size,
        smallest=min(size, 30),
        family=family,
        weight="heavy",
        leading=1.05,
        max_lines=2,
    )
    return words.move_to(middle)


__all__ = ["GROWS", "Bars", "Turn"]
