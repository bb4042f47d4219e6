"""A box, the art of a list's entries and their frames -> a great disc on which each stands while it is said.

Around the disc runs a ring with a part for each entry: it fills while that is said, and turns green with its tick.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from manim import TAU, Arc, Circle, Group, Mobject, VGroup, VMobject
from manim.constants import CapStyleType

from cuereel.scene.card import is_dark, mix, shaded, shadow_of
from cuereel.scene.haze import haze
from cuereel.scene.hero import hero
from cuereel.scene.lettering import letter
from cuereel.scene.motion import ease_in_out, ease_out, overshoot
from cuereel.scene.rig import Rig, scaled, shifted, then, turned
from cuereel.scene.stage import PX, Box, px
from cuereel.scene.track import recoil
from cuereel.theme import Theme

RING = 34.0
"""px that the ring is thick."""

BETWEEN = 0.25
"""Radians that are free between two parts of the ring."""

LEAVING = 4
"""Frames in which one thing makes way for the next."""

SHARE = 1.34
"""How much of the disc's radius a thing is wide, or high, at most, to each side taken together."""


class Roundel:
    """Stands in `place`. Entry `n` is shown from `starts[n]` on and done on `ticks[n]`; what has no art is a numeral.

    `ends` are the frames on which each has been said, where that is not when it is done.

    `end` is the top of the ring.
    """

    def __init__(
        self,
        theme: Theme,
        place: Box,
        art: Sequence[Mobject | None],
        starts: Sequence[int],
        ticks: Sequence[int],
        ends: Sequence[int] | None = None,
    ) -> None:
        self._theme, self._starts, self._ticks, self._ends = theme, starts, ticks, ends or ticks
        radius = min(place.width, place.height) / 2 - px(12)
        self._middle, self._radius = place.center, radius
        dark, cool, good = is_dark(theme), theme.colour("cool"), theme.colour("good")
        self.end = self._middle + np.array([0.0, radius - px(RING / 2), 0.0])
        inner = radius - px(RING + 22)
        base = theme.colour("surface") if dark else "#FFFFFF"
        disc = shaded(Circle(radius=inner), mix(base, cool, 0.34), mix(base, cool, 0.1)).move_to(self._middle)
        lit = shaded(Circle(radius=inner), mix(base, cool, 0.62), mix(base, cool, 0.26)).move_to(self._middle)
        rim = Circle(radius=inner).set_fill(opacity=0).set_stroke(mix(cool, "#FFFFFF", 0.4), px(4) * 100, 0.7)
        shade, alpha = shadow_of(theme)
        shadow = haze(0.8 * radius / PX, 50, shade, min(1.0, 1.3 * alpha))
        shadow.move_to(self._middle - np.array([0.0, radius + px(16), 0.0]))
        self._halo = Rig(haze(1.5 * radius / PX, 1.5 * radius / PX, cool, 0.7 if dark else 0.35).move_to(self._middle))
        self._burst = Rig(haze(1.4 * radius / PX, 1.4 * radius / PX, good, 0.9 if dark else 0.5).move_to(self._middle))
        self._lamp = Rig(lit)
        self._things = [Rig(self._thing(each, number, inner)) for number, each in enumerate(art, start=1)]
        self._tracks = VGroup(*(self._arc(number, 1.0) for number in range(len(starts))))
        self._tracks.set_stroke(mix(theme.colour("line"), cool, 0.2), px(RING) * 100, 0.75)
        self._parts = [self._arc(number, 0.01) for number in range(len(starts))]
        self.mobject: Mobject = Group(
            self._halo.mobject, self._burst.mobject, shadow, disc, lit, rim.move_to(self._middle), self._tracks,
            *self._parts, *(thing.mobject for thing in self._things),
        )  # fmt: skip

    def _thing(self, art: Mobject | None, number: int, inner: float) -> Group:
        side = SHARE * inner / PX
        if art is None:
            glyphs = letter(str(number), side, colour=self._theme.colour("ink"), weight="heavy")
            return Group(VGroup(*glyphs).move_to(self._middle))
        whole = hero(art, side, side, self._theme, self._theme.colour("cool"))
        thing = Group(*whole[1:])
        # what is seen of it counts, not the margin that it is drawn with
        low, high = Rig(whole[2]).bounds()
        thing.scale(px(side) / max(high[0] - low[0], high[1] - low[1]), about_point=np.zeros(3))
        low, high = Rig(whole[2]).bounds()
        return thing.shift(self._middle - (low + high) / 2)

    def _arc(self, number: int, share: float) -> VMobject:
        """The first `share` of a part of the ring, clockwise from the top."""
        count = len(self._starts)
        free = BETWEEN if count > 1 else 0.0
        begin = TAU / 4 - TAU * number / count - free / 2
        arc = Arc(self._radius - px(RING / 2), begin, -(TAU / count - free) * max(share, 0.01))
        arc.set_fill(opacity=0).set_stroke(width=px(RING) * 100).set_cap_style(CapStyleType.ROUND)
        return arc.shift(self._middle)

    def pose(self, frame: int, fps: int) -> None:
        """As it is at a frame."""
        cool, good = self._theme.colour("cool"), self._theme.colour("good")
        begun = sum(start <= frame for start in self._starts)
        last = max((tick for tick in self._ticks if tick <= frame), default=None)
        hit = 0.0 if last is None else float(np.exp(-max(0, frame - last - 1) / 7))
        self._burst.fade(hit)
        self._halo.fade(0.35 + 0.3 * float(begun > 0))
        since_lit = frame - self._starts[0] + 1
        self._lamp.fade(float(np.clip(since_lit / 4, 0, 1)))
        listed = zip(self._parts, self._starts, self._ticks, self._ends, strict=True)
        for number, (part, start, tick, end) in enumerate(listed):
            told = float(np.clip((frame - start + 2) / max(1, end - start), 0, 1))
            done = frame >= tick
            # it is nearly full when its tick comes, which fills it
            share = 1.0 if done else 0.9 * told
            part.points = self._arc(number, share).points
            flash = float(np.exp(-(frame - tick) / 6)) if done else 0.0
            part.set_stroke(mix(good, "#FFFFFF", 0.6 * flash) if done else cool, opacity=float(frame >= start))
        for number, thing in enumerate(self._things):
            self._pose_thing(thing, number, frame, fps)

    def _pose_thing(self, thing: Rig, number: int, frame: int, fps: int) -> None:
        start, tick = self._starts[number], self._ticks[number]
        since = frame - start + 1
        awaited = number == 0 and since <= 0
        following = self._starts[number + 1] if number + 1 < len(self._starts) else None
        gone = 0.0 if following is None else float(np.clip((frame - following + 1) / LEAVING, 0, 1))
        if (since <= 0 and not awaited) or gone >= 1:
            thing.fade(0.0)
            return
        come = 0.45 if awaited else overshoot(1.9)(float(np.clip(since / 8, 0, 1)))
        size = 0.62 + 0.38 * come + 0.06 * ease_in_out(float(np.clip(since / 100, 0, 1)))
        hop = px(26) * recoil((frame - tick + 1) / fps, 0.44, 0.16) if frame >= tick else 0.0
        swing = 0.12 * recoil((since - 3) / fps, 0.6, 0.3)
        own = then(
            scaled(size * (1 - 0.4 * gone), about=self._middle),
            turned(swing, self._middle),
            shifted(-self._radius * 0.5 * ease_out(gone), hop),
        )
        thing.pose(own)
        thing.fade((0.45 if awaited else min(1.0, 0.5 + since / 4)) * (1 - gone))


__all__ = ["Roundel"]
