"""A date, what happened and a place on a road -> a stop of it: a disc with a picture rises there, and both are said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

import numpy as np
from manim import LEFT, ORIGIN, Circle, Group, Mobject, VGroup

from cuereel.scene.card import is_dark, mix, shaded, shadow_of
from cuereel.scene.figures import Dated
from cuereel.scene.haze import haze
from cuereel.scene.lettering import Lettering, fit_text, fitting_size, letter
from cuereel.scene.motion import ease_out, overshoot
from cuereel.scene.rig import Rig, scaled, shifted, then
from cuereel.scene.stage import PX, Box, px
from cuereel.theme import Theme

RISE, LATER = 9, 2
"""Frames in which a stop rises, and by which what happened comes after the date."""

DATED, TOLD, CAPITALS = 200.0, 130.0, 0.74
"""px of the dates and of what happened at most, and how high capitals and numerals are, in ems."""

BARE = 0.56
"""How wide a disc without a picture is, for one with a picture."""

UNLIKE, LEADING, SMALLEST = 1.3, 1.08, 34.0
"""How much larger than another the type may be, ems between its lines, and px of type at the least."""

MUCH_UNLIKE = 1.6
"""How much larger one date might be than another for all of them still to be set alike."""


@dataclass(frozen=True)
class Spot:
    """Where a stop is: its point on the road, the rooms for its date and for what happened, and px of its disc.

    What is beside the road is set to the left, what is above and below it about the middle.
    """

    at: np.ndarray
    dated: Box
    told: Box
    disc: float
    beside: bool

    @property
    def on_one_line(self) -> bool:
        """Whether the date and what happened stand side by side."""
        return self.dated.bottom < self.told.top - px(1)


@dataclass(frozen=True)
class Type:
    """px of the dates and of what happened."""

    dated: float
    told: float


def type_of(theme: Theme, entries: Sequence[Dated], spots: Sequence[Spot]) -> Type:
    """The sizes at which dates are alike where they may be, and no entry is much larger than another."""
    pairs = list(zip(entries, spots, strict=True))
    dated = [_size(theme, entry.when, spot.dated, DATED, 1, CAPITALS) for entry, spot in pairs if entry.when]
    told = [_size(theme, entry.what, _told(entry, spot), TOLD, _lines(spot)) for entry, spot in pairs]
    least = min(dated, default=0.0)
    alike = least * MUCH_UNLIKE > max(dated, default=0.0)
    return Type(least if alike else UNLIKE * least, UNLIKE * min(told))


def _told(entry: Dated, spot: Spot) -> Box:
    """The room for what happened: where there is no date, its room as well, if both are beside the road."""
    if entry.when or not spot.beside:
        return spot.told
    rooms = spot.dated, spot.told
    return Box(rooms[0].left, min(r.bottom for r in rooms), rooms[1].right, max(r.top for r in rooms))


def _lines(spot: Spot) -> int:
    return 2 if spot.beside else 3


def _size(theme: Theme, words: str, room: Box, largest: float, lines: int, em: float = 1.0) -> float:
    wide, high = room.width / PX, room.height / PX / em
    return fitting_size(
        words, wide, high, largest=largest, smallest=SMALLEST, weight="heavy", family=theme.fonts["words"],
        max_lines=lines, leading=LEADING,
    )  # fmt: skip


class Milestone:
    """A stop; until it has been reached it is a hole in the road."""

    def __init__(self, theme: Theme, entry: Dated, picture: Mobject | None, spot: Spot, size: Type) -> None:
        self._theme, self._spot, self.at = theme, spot, spot.at
        side = spot.disc if picture is not None else BARE * min(spot.disc, 160.0)
        self.reach = px(0.5 * side) if picture is not None else 0.0
        self._disc, self._halo = Rig(self._standing(picture, side)), Rig(self._light())
        room = _told(entry, spot)
        own = min(size.told, _size(theme, entry.what, room, TOLD, _lines(spot)))
        self.type_size = own
        told = fit_text(
            entry.what, room.width / PX, room.height / PX, colour=theme.colour("ink"), largest=own, smallest=SMALLEST,
            weight="heavy", family=theme.fonts["words"], max_lines=_lines(spot), leading=LEADING,
            align=LEFT if spot.beside else ORIGIN,
        )  # fmt: skip
        self._told = Rig(self._set(told, room, low=False))
        when = VGroup()
        if entry.when:
            tone = theme.colour("accent")
            when = fit_text(
                entry.when, spot.dated.width / PX, spot.dated.height / PX / CAPITALS, colour=tone, largest=size.dated,
                smallest=SMALLEST, weight="heavy", family=theme.fonts["words"], max_lines=1,
            )  # fmt: skip
            when = self._set(when, spot.dated, low=True)
        self._when = Rig(when)
        self.words: Mobject = Group(when, told)
        self.standing: Mobject = Group(self._halo.mobject, self._disc.mobject)
        self.hole = self._hole()

    def _set(self, words: VGroup, room: Box, *, low: bool) -> VGroup:
        """In its room: a date at the foot of its own, what happened at the top, or both on one line."""
        spot, line = self._spot, cast(Lettering, words[0])
        # lines stand on their feet, whatever letters they hold
        alone = letter(line.content, line.size, colour="#000000", family=self._theme.fonts["words"], weight="heavy")
        shrunk = line.width / alone.width
        foot = float(line.get_bottom()[1] - shrunk * alone.get_bottom()[1])
        tall, above = px(CAPITALS * line.size * shrunk), float(words.get_center()[1]) - foot
        if spot.on_one_line or room.height > spot.told.height + spot.dated.height:
            y = float(room.center[1]) + (above - tall / 2 if len(words) == 1 else 0.0)
        else:
            y = above + (room.bottom if low else room.top - tall)
        x = room.left + words.width / 2 if spot.beside else room.center[0]
        return words.move_to(np.array([x, y, 0.0]))

    def _hole(self) -> Mobject:
        theme, side = self._theme, 0.5 * min(self._spot.disc, 120.0)
        ground = mix(theme.colour("background"), "#000000", 0.3) if is_dark(theme) else "#FFFFFF"
        ring = Circle(radius=px(side / 2)).set_fill(ground, 1)
        return ring.set_stroke(mix(theme.colour("line"), theme.colour("cool"), 0.3), px(7) * 100, 1).move_to(
            self._spot.at
        )

    def _light(self) -> Mobject:
        alpha = 0.85 if is_dark(self._theme) else 0.45
        return haze(1.05 * self._spot.disc, 1.05 * self._spot.disc, self._theme.colour("cool"), alpha).move_to(
            self._spot.at
        )

    def _standing(self, picture: Mobject | None, side: float) -> Group:
        """The disc on its own thickness, with the picture, or else a light in its middle."""
        theme = self._theme
        cool, dark = theme.colour("cool"), is_dark(theme)
        base = theme.colour("raised") if dark else "#FFFFFF"
        down = np.array([0.0, -px(0.07 * side), 0.0])
        colour, opacity = shadow_of(theme)
        shadow = haze(0.62 * side, 0.62 * side, colour, min(1.0, 1.3 * opacity)).shift(2.2 * down)
        thick = Circle(radius=px(side / 2))
        under = shaded(thick, mix(cool, "#000000", 0.45), mix(cool, "#000000", 0.65)).shift(down)
        face = shaded(thick, mix(base, cool, 0.3), mix(base, cool, 0.06))
        rim = Circle(radius=px(side / 2 - 3)).set_fill(opacity=0).set_stroke(mix(cool, "#FFFFFF", 0.35), px(6) * 100, 1)
        if picture is None:
            shown: Mobject = shaded(Circle(radius=px(0.2 * side)), mix(cool, "#FFFFFF", 0.5), cool)
        else:
            shown = picture.scale(px(0.64 * side) / max(picture.width, picture.height)).move_to(ORIGIN)
        return Group(shadow, under, face, rim, shown).shift(self._spot.at)

    def pose(self, frame: int, start: int, following: int | None, again: float) -> None:
        """As it is at a frame: it rises on `start` and is lit until the one `following` does, and by `again`."""
        since = frame - start + 1
        come = float(np.clip(since / RISE, 0, 1))
        seen = 1.0 if since > 0 else 0.0
        spot, way = self._spot.at, -px(46) if self._spot.beside else 0.0
        bump = 1 + 0.08 * again
        self._disc.pose(scaled((0.35 + 0.65 * overshoot(1.8)(come)) * bump, about=spot))
        self._disc.fade(seen)
        gone = 0.0 if following is None else float(np.clip((frame - following + 1) / 8, 0, 1))
        self._halo.pose(scaled(0.6 + 0.4 * come, about=spot))
        self._halo.fade(max(seen * min(1.0, since / 3) * (1 - gone), again * seen))
        for rig, late in ((self._when, 0), (self._told, LATER)):
            share = float(np.clip((since - late) / RISE, 0, 1))
            left = 1 - ease_out(share)
            rig.pose(then(shifted(way * left, -px(30) * left)))
            rig.fade(min(1.0, 2.5 * share))


__all__ = ["Milestone", "Spot", "Type", "type_of"]
