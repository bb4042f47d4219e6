"""What a device keeps, as things on its page: a gallery of pictures, the month of a calendar, the print in small."""

from __future__ import annotations

import numpy as np
from manim import Circle, Group, Mobject

from cuereel.scene.app.device import COLUMN
from cuereel.scene.app.tones import Tones
from cuereel.scene.app.widget import Widget, bar, going, lettered, polyline
from cuereel.scene.bake import baked
from cuereel.scene.card import mix, rounded, shaded
from cuereel.scene.motion import ease_in, ease_out, overshoot
from cuereel.scene.rig import Pose, Rig, scaled, shifted, then
from cuereel.scene.shop.phone import frame_ring
from cuereel.scene.stage import Box, px
from cuereel.theme import Theme

ACROSS, DOWN, GUTTER = 3, 2, 20.0
"""Pictures of a gallery, and px between them."""


class Gallery(Widget):
    """Pictures side by side, which go one after another from the frame `gone` on."""

    def __init__(self, theme: Theme, tones: Tones) -> None:
        size = (COLUMN - (ACROSS - 1) * GUTTER) / ACROSS
        high = DOWN * size + (DOWN - 1) * GUTTER
        self._tiles: list[tuple[Rig, Pose]] = []
        self._holes: list[Mobject] = []
        for number in range(ACROSS * DOWN):
            x = (number % ACROSS - (ACROSS - 1) / 2) * (size + GUTTER)
            y = ((DOWN - 1) / 2 - number // ACROSS) * (size + GUTTER)
            hole = frame_ring(size, size, 34, 4, tones.line).set_fill(opacity=0.5)
            self._holes.append(hole.shift((px(x), px(y), 0)))
            self._tiles.append((Rig(_picture(theme, size, number)), shifted(px(x), px(y))))
        holes = Group(*self._holes)
        super().__init__(Group(holes, *[rig.mobject for rig, _ in self._tiles]), high)
        self.rig = Rig(holes)
        self.gone: int | None = None

    def pose(self, frame: int, at: Pose) -> None:
        come = self.there(frame)
        super().pose(frame, at)
        for number, (rig, spot) in enumerate(self._tiles):
            share = going(frame, self.gone, number)
            size = (1 + 0.12 * np.sin(np.pi * min(1.0, 2 * share))) * max(0.01, 1 - ease_in(share))
            rig.pose(then(scaled(float(size)), spot, self.rise(come), at))
            rig.fade(come * float(share < 1))


def _picture(theme: Theme, size: float, number: int) -> Mobject:
    """A picture that shows nothing in particular: a view with hills and a sun."""
    cool, warm, good = (theme.colour(role) for role in ("cool", "accent", "good"))
    tints = ((cool, good), (warm, "#C2557A"), (good, cool), ("#8B7CF6", warm), (cool, "#8B7CF6"), ("#F472B6", good))
    sky, land = tints[number % len(tints)]
    ground = rounded(size, size, 34, mix(sky, "#FFFFFF", 0.6), mix(sky, "#FFFFFF", 0.2))
    sun = shaded(Circle(radius=px(0.13 * size)), "#FFFFFF", mix(warm, "#FFFFFF", 0.6))
    sun.move_to((px((0.2 if number % 2 else -0.2) * size), px(0.2 * size), 0))
    hills = [
        shaded(Circle(radius=px(r * size)), mix(land, "#FFFFFF", 0.3), mix(land, "#101840", 0.1)).move_to(
            (px(x * size), px(-y * size), 0)
        )
        for x, y, r in ((-0.3 if number % 2 else 0.3, 0.46, 0.4), (0.16 if number % 2 else -0.2, 0.62, 0.44))
    ]
    view = Box(-px(size / 2), -px(size / 2), px(size / 2), px(size / 2))
    inner = baked(Group(ground, sun, *hills), within=view)
    edge = frame_ring(size, size, 34, 8, "#FFFFFF")
    return Group(inner, edge)


WEEKS, DAYS, FIRST = 5, 7, 2
"""Rows and columns of a month, and the place of its first day."""

LAST, TODAY = 31, "14"
"""How long the month is, and the day that is meant where none is named."""


class Calendar(Widget):
    """The month of a calendar; a day is picked (a disc lights up under it) or circled from a frame on."""

    def __init__(self, theme: Theme, tones: Tones, words: str, day: str, verb: str) -> None:
        cell, top = COLUMN / DAYS, 96.0
        row = 92.0
        high = top + WEEKS * row + 24
        accent = mix(theme.colour("accent"), "#E07A00", 0.2)
        face = rounded(COLUMN, high, 44, mix(tones.face, "#FFFFFF", 0.3), tones.face)
        edge = frame_ring(COLUMN, high, 44, 4, tones.line)
        band = rounded(COLUMN - 8, top - 12, 38, accent).move_to((0, px(high / 2 - top / 2 + 2), 0))
        head: Mobject = Group(bar(-130, -12, 260, 26, theme.colour("on_accent"))).set_opacity(0.7)
        if words:
            head = lettered(words, COLUMN - 120, 64, colour=theme.colour("on_accent"), size=56, weight="heavy")
        head.move_to(band.get_center())
        self.day = day if day.isdigit() and 1 <= int(day) <= LAST else TODAY
        numbers: list[Mobject] = []
        self._spot = np.zeros(2)
        for number in range(1, LAST + 1):
            place = number - 1 + FIRST
            x = (place % DAYS - (DAYS - 1) / 2) * cell
            y = high / 2 - top - (place // DAYS + 0.5) * row - 4
            one = lettered(str(number), cell, 60, colour=tones.soft, size=46, weight="bold").shift((px(x), px(y), 0))
            numbers.append(one)
            if str(number) == self.day:
                self._spot = np.array([x, y])
        spot = shifted(px(self._spot[0]), px(self._spot[1]))
        still = baked(Group(face, edge, band, head, *numbers))
        self._verb, self._at = verb, spot
        if verb == "circle":
            mark: Mobject = _ring(theme.colour("bad"))
        else:
            disc = shaded(Circle(radius=px(44)), mix(accent, "#FFFFFF", 0.2), accent)
            mark = Group(disc, lettered(self.day, 80, 64, colour=theme.colour("on_accent"), size=50, weight="heavy"))
        self._mark = Rig(mark)
        super().__init__(Group(still, mark), high)
        self.rig = Rig(still)
        self.begun: int | None = None

    @property
    def touch(self) -> tuple[float, float]:
        """Where it is pressed, in px from its middle, y down."""
        return float(self._spot[0]), -float(self._spot[1])

    def pose(self, frame: int, at: Pose) -> None:
        super().pose(frame, at)
        since = -1 if self.begun is None else frame - self.begun
        share = float(np.clip((since + 1) / 9, 0, 1))
        size = 1.9 - 0.9 * ease_out(share) if self._verb == "circle" else overshoot(2.2)(share)
        self._mark.pose(then(scaled(max(0.01, size)), self._at, self.rise(self.there(frame)), at))
        self._mark.fade(min(1.0, 2 * share))


def _ring(colour: str) -> Mobject:
    """A ring round a day, as a pen draws it."""
    steps = np.linspace(0, 2 * np.pi * 1.06, 34)
    points = [(float(60 * np.cos(a + 2)) * (1 + 0.012 * a), float(47 * np.sin(a + 2)) * (1 + 0.02 * a)) for a in steps]
    return polyline(points, 10, colour)


class SmallPrint(Widget):
    """What stands at the foot of a long page in letters that nobody reads."""

    def __init__(self, tones: Tones, words: str) -> None:
        block = lettered(words, 290, 80, colour=tones.ink, size=28, least=28, weight="semibold", lines=2)
        lines = [bar(-COLUMN / 2, 40 + 26 * line, (520, 560, 300)[line], 12, tones.line) for line in range(3)]
        block.shift((px(-COLUMN / 2) - block.get_left()[0], px(30), 0))
        whole = Group(block, *[line.shift((0, px(24), 0)) for line in lines])
        super().__init__(whole, 190)
        self.middle, self.above = float(block.get_center()[0]) * 120, -float(block.get_center()[1]) * 120


__all__ = ["Calendar", "Gallery", "SmallPrint"]
