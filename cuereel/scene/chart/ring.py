"""Entries and their shares -> a thick ring whose slices are drawn on their words, each share large in its middle."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from manim import Group, Mobject

from cuereel.scene.bake import baked
from cuereel.scene.card import is_dark, mix
from cuereel.scene.chart.counted import Counted
from cuereel.scene.chart.measured import Measured
from cuereel.scene.chart.poured import away, pour, poured
from cuereel.scene.chart.waiting import DEEP, HOLE, Disc, names_in, pale, sector, track
from cuereel.scene.haze import haze
from cuereel.scene.lettering import fit_text
from cuereel.scene.motion import ease_in_out, ease_out, overshoot
from cuereel.scene.rig import Rig, scaled, shifted, then
from cuereel.scene.stage import PX, Box, px
from cuereel.theme import Theme

OUT = 24.0
"""px that a slice stands out while it is told of."""

DRAWN, REST, EACH = 24, 50, 46
"""Frames in which a slice is drawn, from the last one's end until they are gone through again, and for each then."""

SMALLEST = 0.055
"""The share from which on a slice bears its own figure."""


class Ring:
    """A ring in a room, with a slice for each entry from its start on; clockwise from the top."""

    def __init__(
        self,
        theme: Theme,
        room: Box,
        entries: Sequence[Measured],
        shares: Sequence[float],
        icons: Sequence[Mobject | None],
        starts: Sequence[int],
        drawn: int = DRAWN,
        hues: Sequence[str] = (),
    ) -> None:
        self._theme, self._starts, self._drawn = theme, starts, drawn
        # a share that the next one follows soon has counted up before that
        after = [min((each - start for each in starts if each > start), default=drawn) for start in starts]
        self._counts = [min(drawn, max(1, round(0.6 * each))) if each < 2 * drawn else drawn for each in after]
        self._counts[starts.index(max(starts))] = drawn
        radius = min(room.width / PX / 2 - OUT, (room.height / PX - DEEP) / 2 - OUT)
        disc = Disc(np.array([room.center[0], room.center[1] + px(DEEP / 2), 0.0]), radius)
        turn, self._slices = 0.0, []
        own = _colours(theme, len(entries), set(hues))
        colours = [hue or mine for hue, mine in zip([*hues, *[""] * len(entries)], own, strict=False)]
        for entry, share, colour in zip(entries, shares, colours, strict=True):
            self._slices.append(_Slice(theme, disc, (turn, share), colour, entry.text))
            turn += share
        hole = HOLE * radius
        largest = min(1.75 * hole * 0.5, 230.0)
        # the stroke of a part ("2/3") is higher and lower than digits
        sizes = [largest * (0.72 if "/" in entry.text else 1.0) for entry in entries]
        self._figures = [
            Counted(theme, entry.text, 1.56 * hole, size) for entry, size in zip(entries, sizes, strict=True)
        ]
        self._labels = [_label(theme, entry.label, hole, disc.middle) for entry in entries]
        self._icons = [_pictured(icon, hole) for icon in icons]
        self._disc, self._hole, self._named = disc, hole, [bool(entry.label) for entry in entries]
        self._colours = colours
        light = haze(1.35 * radius, 1.35 * radius, theme.colour("cool"), 0.34 if is_dark(theme) else 0.2)
        self._names = Rig(names_in(theme, [entry.label for entry in entries], colours, disc.middle, hole))
        self.mobject: Mobject = Group(light.move_to(disc.middle), track(theme, disc))
        self.mobject.add(pale(theme, disc, shares, colours), self._names.mobject)
        self.mobject.add(*[part for each in self._slices for part in each.low])
        self.mobject.add(*[part for each in self._slices for part in each.high])
        for group in (self._labels, self._icons):
            self.mobject.add(*[each.mobject for each in group if each is not None])
        self.mobject.add(*[each.mobject for each in self._figures])

    def pose(self, frame: int) -> None:
        told, since = self._told(frame)
        for number, each in enumerate(self._slices):
            along = float(np.clip((frame - self._starts[number] + 1) / self._drawn, 0, 1))
            out = overshoot(1.6)(min(1.0, since / 10)) if number == told else 1 - ease_out(min(1.0, since / 8))
            before = number in (told, self._before(frame, told))
            each.pose(
                ease_in_out(along) if along < 1 else 1.0, out if before else 0.0, seen=frame >= self._starts[number]
            )
        self._middle(told, since, frame)
        self._names.fade(1.0 if told < 0 else 0.0)

    def _told(self, frame: int) -> tuple[int, int]:
        """The number of the slice that is told of, -1 before the first one, and for how many frames it is."""
        come = [(start, number) for number, start in enumerate(self._starts) if start <= frame]
        if not come:
            return -1, 0
        again = frame - (max(self._starts) + self._drawn + REST)
        if again >= 0:
            return again // EACH % len(self._starts), again % EACH + 1
        start, number = max(come)
        return number, frame - start + 1

    def _before(self, frame: int, told: int) -> int:
        """The number of the slice that was told of before."""
        since = self._told(frame)[1]
        return self._told(frame - since)[0] if told >= 0 and frame - since >= 0 else -1

    def _middle(self, told: int, since: int, frame: int) -> None:
        """The share that is told of, large in the hole: its picture above it, its label below it."""
        first = told >= 0 and frame - self._starts[told] < DRAWN + REST
        middle = self._disc.middle
        for number, figure in enumerate(self._figures):
            seen = 1.0 if number == told else 0.0
            icon, label = self._icons[number], self._labels[number]
            up = (0.08 if label is not None else 0.0) - (0.1 if icon is not None else 0.0)
            counted = float(np.clip(since / self._counts[number], 0, 1)) if first else 1.0
            size = 0.8 + 0.2 * overshoot(1.8)(min(1.0, since / 9))
            tone = mix(self._colours[number], "#FFFFFF", 0.2 if is_dark(self._theme) else 0.0)
            figure.pose(middle + np.array([0.0, px(up * self._hole), 0.0]), ease_in_out(counted), size, tone, seen)
            if label is not None:
                label.pose(scaled(size, about=middle))
                label.fade(seen)
            if icon is not None:
                icon.pose(then(scaled(size), shifted(middle[0], middle[1] + px(0.56 * self._hole))))
                icon.fade(seen)


class _Slice:
    """One slice: `low` is its thickness, `high` its face and its figure."""

    def __init__(self, theme: Theme, disc: Disc, turn: tuple[float, float], colour: str, text: str) -> None:
        self._theme, self._disc, self._colour = theme, disc, colour
        self._first, self._share = turn
        self._side, self._face, self._rim = poured(), poured(), poured()
        self.low: list[Mobject] = [self._side]
        self.high: list[Mobject] = [self._face, self._rim]
        middle = np.pi / 2 - 2 * np.pi * (self._first + self._share / 2)
        self._way = np.array([np.cos(middle), np.sin(middle), 0.0])
        self._text: Rig | None = None
        if self._share >= SMALLEST and text:
            thick = (1 - HOLE) * disc.radius
            along = 2 * np.pi * self._share * (1 + HOLE) / 2 * disc.radius
            figure = fit_text(
                text,
                min(0.84 * thick, 0.8 * along),
                0.6 * thick,
                colour=theme.colour("on_accent"),
                largest=84,
                smallest=34,
                family=theme.fonts["words"],
                weight="heavy",
                max_lines=1,
            )
            at = disc.middle + self._way * px((1 + HOLE) / 2 * disc.radius)
            self._text = Rig(figure.move_to(at))
            self.high.append(self._text.mobject)

    def pose(self, drawn: float, out: float, *, seen: bool) -> None:
        """Drawn so far (0 to 1), and standing out so far."""
        if not seen:
            for part in (self._side, self._face, self._rim):
                away(part)
            if self._text is not None:
                self._text.fade(0.0)
            return
        shift = self._way * px(OUT * out) if self._share < 0.999 else np.zeros(3)
        radius, middle = self._disc.radius, self._disc.middle + shift
        corners = sector(middle, radius, HOLE * radius, self._first, max(0.004, self._share * drawn))
        high, low = middle[1] + px(radius), middle[1] - px(radius)
        ground = self._theme.colour("background")
        colour = mix(self._colour, "#FFFFFF", 0.14 * out)
        deep = mix(colour, ground if is_dark(self._theme) else "#000000", 0.52 if is_dark(self._theme) else 0.3)
        pour(self._side, corners - np.array([0.0, px(DEEP), 0.0]), (high, low), (deep, mix(deep, ground, 0.3)))
        pour(self._face, corners, (high, low), (mix(colour, "#FFFFFF", 0.2), mix(colour, ground, 0.12)))
        rim = sector(middle, radius, radius - 9, self._first, max(0.004, self._share * drawn))
        pour(self._rim, rim, (high, low), ("#FFFFFF", colour), (0.7, 0.3))
        if self._text is not None:
            come = float(np.clip((drawn - 0.55) / 0.45, 0, 1))
            about = self._disc.middle + self._way * px((1 + HOLE) / 2 * radius)
            self._text.pose(then(scaled(0.6 + 0.4 * overshoot(1.6)(come), about=about), shifted(*shift[:2])))
            self._text.fade(min(1.0, 3 * come))


def _label(theme: Theme, label: str, hole: float, middle: np.ndarray) -> Rig | None:
    if not label:
        return None
    words = fit_text(
        label,
        1.2 * hole,
        0.44 * hole,
        colour=theme.colour("ink"),
        largest=72,
        smallest=36,
        family=theme.fonts["words"],
        weight="bold",
        leading=1.05,
        max_lines=2,
    )
    return Rig(baked(words.move_to(middle - np.array([0.0, px(0.52 * hole), 0.0]))))


def _pictured(art: Mobject | None, hole: float) -> Rig | None:
    if art is None:
        return None
    side = 0.46 * hole
    art.scale(min(px(side) / art.width, px(side) / art.height)).move_to(np.zeros(3))
    return Rig(baked(art))


def _colours(theme: Theme, count: int, taken: set[str]) -> list[str]:
    """Colours that are told apart, the theme's first; none that is `taken` by another slice."""
    accent, cool, good, bad = (theme.colour(role) for role in ("accent", "cool", "good", "bad"))
    every = [accent, cool, good, bad, mix(cool, bad, 0.5), theme.colour("muted")]
    free = [each for each in every if each not in taken]
    return [*free, *every][:count]


__all__ = ["Ring"]
