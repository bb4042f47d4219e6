"""A text as set and when it changes -> its signs on every frame: they are written, move together, go and come."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from manim import Group, RoundedRectangle, VGroup

from cuereel.scene.lettering import MissingGlyph, letter, width_of
from cuereel.scene.marking.history import History, Signs
from cuereel.scene.marking.typeset import BAR, BAR_HIGH, BAR_WIDE, Room, Set
from cuereel.scene.motion import ease_in_out, ease_out, overshoot
from cuereel.scene.rig import Rig, scaled, shifted, then
from cuereel.scene.stage import Box, px

MOVES, LANDS = 10, 7
"""Frames in which signs move on to their next places, and in which a new one lands."""

SMALL, LIFT, FAINT = 0.62, 0.96, 0.8
"""How large signs are that something has taken the place of, how far above it they stay (ems), and how much is seen."""

WAITS = 0.16
"""How much is seen of signs that are not yet written."""


@dataclass(frozen=True)
class Seen:
    """A sign on a frame: its pen and baseline in scene units, how large it is, and how much of it is seen."""

    x: float
    y: float
    large: float
    alpha: float


@dataclass(frozen=True)
class Strip:
    """Signs that stand side by side on a line, in scene units: their sides, their baseline, the px of their type."""

    left: float
    right: float
    base: float
    size: float
    low: bool
    """Whether one of them goes below the line."""


class Writing:
    """The signs of a text in a box; `body` shows them. Version n is gone to from frame `turns[n]` on."""

    def __init__(self, history: History, done: Set, room: Room, box: Box, turns: Sequence[int], written: int) -> None:
        self.history, self.set, self.room, self.box = history, done, room, box
        self.turns, self.written = list(turns), written
        self.size = done.size
        self._glyphs = [self._glyph(char) for char in history.letters]
        self._rigs = [Rig(glyph) if len(glyph) else None for glyph in self._glyphs]
        self._in = [
            next(n for n, v in enumerate(history.versions) if sign in v.signs) for sign in range(len(history.letters))
        ]
        self._out = {sign: number for number, signs in enumerate(history.gone) for sign in signs}
        self.body = Group(*(glyph for glyph in self._glyphs if len(glyph)))
        self.colour: Callable[[int, int], tuple[str, float]] = lambda sign, frame: ("#FFFFFF", 1.0)

    def _glyph(self, char: str) -> VGroup:
        if char.isspace():
            return VGroup()
        if char == BAR:
            wide, high = BAR_WIDE * self.size, BAR_HIGH * self.size
            bar = RoundedRectangle(width=px(wide), height=px(high), corner_radius=px(high / 2), stroke_width=0)
            return VGroup(bar.set_fill("#FFFFFF", 1).shift((px(wide / 2), px(0.35 * self.size), 0)))
        try:
            return letter(char, self.size, colour="#FFFFFF", family=self.room.family, weight=self.room.weight)
        except MissingGlyph:
            return VGroup()

    def version(self, frame: int) -> int:
        """The version that is gone to."""
        return max(number for number, turn in enumerate(self.turns) if number == 0 or frame >= turn)

    def _at(self, sign: int, version: int) -> np.ndarray:
        place = self.set.places[version][sign]
        x = place.x
        if self.room.tiled:
            own = width_of(self.history.letters[sign], self.size, self.room.family, self.room.weight)
            x += (place.wide - own) / 2
        return np.array([self.box.left + px(x), self.box.top - px(place.y)])

    def share(self, version: int, frame: int) -> float:
        """How far it has been gone to a version."""
        return float(np.clip((frame - self.turns[version] + 1) / MOVES, 0, 1)) if version else 1.0

    def seen(self, sign: int, frame: int) -> Seen:
        """How a sign stands on a frame."""
        version, first = self.version(frame), self._in[sign]
        if version < first or self.history.letters[sign].isspace():
            return Seen(0.0, 0.0, 1.0, 0.0)
        out = self._out.get(sign)
        if out is not None and version >= out:
            return self._gone(sign, out, frame)
        here = self._at(sign, version)
        if version > first:
            there, share = self._at(sign, version - 1), ease_in_out(self.share(version, frame))
            here = there + (here - there) * share
        large, alpha = (1.0, self._written(sign, frame)) if first == 0 else self._lands(sign, first, frame)
        return Seen(float(here[0]), float(here[1]), large, alpha)

    def _written(self, sign: int, frame: int) -> float:
        every = self.history.versions[0].signs
        at = every.index(sign) / max(1, len(every))
        begun = self.turns[0] + at * self.written
        return WAITS + (1 - WAITS) * float(np.clip((frame - begun + 1) / 3, 0, 1))

    def _lands(self, sign: int, first: int, frame: int) -> tuple[float, float]:
        """A sign that is new lands, each a little after the one before it."""
        new = [each for each in self.history.versions[first].signs if self._in[each] == first]
        begun = self.turns[first] + min(2, 14 / len(new)) * new.index(sign)
        share = float(np.clip((frame - begun + 1) / LANDS, 0, 1))
        return (overshoot(2.0)(share) if share < 1 else 1.0), min(1.0, 2 * share)

    def _gone(self, sign: int, out: int, frame: int) -> Seen:
        """Signs that something has taken the place of stand small above that."""
        signs = self.history.gone[out]
        share = ease_out(self.share(out, frame))
        if out in self.history.swept:
            return self._swept(sign, out, share)
        was = np.array([self._at(each, out - 1) for each in signs if not self.history.letters[each].isspace()])
        new = [each for each in self.history.versions[out].signs if self._in[each] == out]
        over = np.array([self._at(each, out) for each in new if not self.history.letters[each].isspace()])
        middle = np.array([was[:, 0].min(), was[0, 1]])
        goal = np.array([over[:, 0].min(), over[0, 1] + px(LIFT * self.size)]) if len(over) else middle
        large = 1 + (SMALL - 1) * share
        here = middle + (goal - middle) * share + (self._at(sign, out - 1) - middle) * large
        return Seen(float(here[0]), float(here[1]), large, 1 + (FAINT - 1) * share)

    def _swept(self, sign: int, out: int, share: float) -> Seen:
        """Signs that others come for make room: they rise and are gone."""
        x, y = self._at(sign, out - 1)
        left = max(0.0, 1 - 1.7 * share)
        return Seen(float(x), float(y + px(0.7 * self.size) * share), 1 - 0.3 * share, left)

    def is_gone(self, sign: int, frame: int) -> bool:
        """Whether something has taken the place of a sign."""
        out = self._out.get(sign)
        return out is not None and self.version(frame) >= out

    def wide(self, sign: int) -> float:
        """The advance of a sign, in scene units."""
        if self.history.letters[sign] == BAR:
            return px(BAR_WIDE * self.size)
        return px(width_of(self.history.letters[sign], self.size, self.room.family, self.room.weight))

    def strips(self, signs: Signs, frame: int) -> list[Strip]:
        """Where signs stand on a frame, line by line."""
        out: list[Strip] = []
        for sign in signs:
            if self.history.letters[sign].isspace() or not (seen := self.seen(sign, frame)).alpha:
                continue
            low = self.history.letters[sign] in "gjpqy@,;()[]{}Q_/"
            right = seen.x + self.wide(sign) * seen.large
            if out and abs(out[-1].base - seen.y) < px(0.3 * self.size) and right >= out[-1].left:
                last = out.pop()
                out.append(Strip(last.left, max(last.right, right), last.base, last.size, last.low or low))
            else:
                out.append(Strip(seen.x, right, seen.y, self.size * seen.large, low))
        return out

    def tip(self, frame: int) -> np.ndarray:
        """Where it is being written."""
        every = [sign for sign in self.history.versions[0].signs if not self.history.letters[sign].isspace()]
        if not every:
            return self.box.at(0.0, 0.5)
        share = float(np.clip((frame - self.turns[0] + 1) / max(1, self.written), 0, 1))
        sign = every[min(len(every) - 1, int(share * len(every)))]
        seen = self.seen(sign, frame)
        return np.array([seen.x + self.wide(sign), seen.y, 0.0])

    def pose(self, frame: int) -> None:
        for sign, (glyph, rig) in enumerate(zip(self._glyphs, self._rigs, strict=True)):
            if rig is None:
                continue
            seen = self.seen(sign, frame)
            colour, lift = self.colour(sign, frame)
            rig.pose(then(scaled(max(0.01, seen.large)), shifted(seen.x, seen.y + px(lift))))
            for leaf in glyph:
                leaf.set_fill(colour, seen.alpha)


__all__ = ["MOVES", "Seen", "Strip", "Writing"]
