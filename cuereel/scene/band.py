"""A place, words and an icon -> a card as wide as the frame that slides in from a side: an icon's well, a lit panel.

It is posed by the frame. Without an icon the words take the whole card.
"""

from __future__ import annotations

from typing import TypedDict

import numpy as np
from manim import LEFT, RIGHT, Group, Line, Mobject, Polygon, VGroup, VMobject

from cuereel.artwork.colour import contrast, luminance
from cuereel.scene.card import is_dark, mix, shaded, shadow_of
from cuereel.scene.drawn_on import DRAWN, Drawn
from cuereel.scene.hero import hero
from cuereel.scene.lettering import fit_text, fitting_size, letter
from cuereel.scene.light import fading, glow
from cuereel.scene.motion import ease_out, overshoot
from cuereel.scene.rig import Pose, Rig, scaled, shifted, then
from cuereel.scene.sprite import clip_to, shadow_sprite
from cuereel.scene.stage import PX, Box, Stage, px
from cuereel.scene.track import Track
from cuereel.theme import Theme

RUN = 8
"""Frames in which a card is drawn out, where the next one leaves it that long."""

EDGE = 64
"""px from a card's free end to that side of the frame."""

BEYOND = 170
"""px that a card reaches beyond the other side: it may swing past its place and grow."""

CLEAR = 44
"""px from an icon to the side of the frame."""

ICON = 0.78
"""How much of a card's height its icon is high."""

THICK = 16
"""px of a card's lower edge."""

INDENT = 32
"""px from words to the slanted end of a card."""

GHOST = 0.6
"""How far what stands in a slot is seen before its card comes."""

AWAITED = 0.9
"""How far that of the card that comes first is: a shot never begins with all of it still to come."""

LEAP = 26
"""px that what stands in a slot leaps as the request goes past it."""

WELL, NARROW, CRAMPED = 0.28, 0.21, 84.0
"""The share of the place that an icon's well is wide, and that it is where type would else be smaller than so many px.
"""

READABLE = 4.6
"""Contrast ratio of a card's words (WCAG 2.2 asks for 4.5, and for 3 where they are large)."""

FORWARD, CREEP = 0.022, 0.016
"""By how much larger a card stands while it is lit, and by how much it goes on growing."""


class _Type(TypedDict):
    largest: float
    smallest: float
    family: str
    weight: str
    max_lines: int
    leading: float


def shades(theme: Theme, count: int) -> list[str]:
    """A colour for each of so many cards: from the cool one to a deeper, the last one warm."""
    cool = theme.colour("cool")
    deep = mix(cool, theme.colour("line"), 0.72) if is_dark(theme) else mix(cool, theme.colour("ink"), 0.6)
    run = [mix(cool, deep, number / max(1, count - 2)) for number in range(count - 1)]
    return [*run, theme.colour("accent")]


def lit_face(theme: Theme, tone: str) -> tuple[str, str, str]:
    """The words' colour on a lit card, and the face's from top to bottom: as near to a tone as words can be read on."""
    found = []
    for ink in (theme.colour("on_accent"), theme.colour("ink")):
        pale = luminance(ink) > 0.4
        for step in range(40):
            ground = mix(tone, "#000000" if pale else "#FFFFFF", step / 50)
            top, bottom = mix(ground, "#FFFFFF", 0.06 if pale else 0.22), mix(ground, "#000000", 0.14 if pale else 0.06)
            if min(contrast(ink, top), contrast(ink, bottom)) >= READABLE:
                break
        found.append((step, (ink, top, bottom)))
    return min(found, key=lambda each: each[0])[1]


class Band:
    """A card in `place` (from side to side of the frame) that comes from the left (`side` 1) or from the right (-1).

    Its free end stands `short` px farther from the frame's side than others do. `type_size` is the largest type, px, in
    which its words fit; it has words only once they are written with `write`. `slot` is the place left for it,
    `mobject` the card, `tip` the foot of its free end, `lit` how far it is lit.
    """

    def __init__(
        self,
        stage: Stage,
        theme: Theme,
        place: Box,
        side: int,
        tone: str,
        words: str,
        icon: Mobject | None,
        short: float = 0.0,
    ) -> None:
        self._stage, self._theme, self._place, self._side, self._tone = stage, theme, place, side, tone
        self._height = place.height / PX
        self._slant = px(min(52.0, 0.18 * self._height))
        free = place.right - px(EDGE + short) if side > 0 else place.left + px(EDGE + short)
        self._far = place.left - px(BEYOND) if side > 0 else place.right + px(BEYOND)
        self.tip = np.array([free, place.bottom, 0.0])
        self._words = words
        self._well = 0.0 if icon is None else min(WELL * place.width, place.height * 1.25)
        if self._well and self._fitting() < CRAMPED:
            self._well = min(self._well, NARROW * place.width)
        self.slot = Group(self._recess())
        self._pane = self._face(self._far, free)
        self._window = Rig(self._pane)
        art = self._pictured(icon) if icon is not None else None
        # a second one: how far a card's own is drawn is cut to its place
        self._awaiting = None if art is None else art.copy()
        self._icon = Rig(art) if art is not None else None
        self._drawn = Drawn(self._icon, Box(*self._spot()[:2], *self._spot()[:2]), words) if self._icon else None
        self._sheen, self._shadow = Rig(self._strip()), Rig(self._cast())
        clip_to(self._sheen.mobject, self._pane)
        self._body, self._lamp_rig = Rig(self._slab()), Rig(self._lamp())
        self.type_size = self._fitting()
        self.lit = 0.0

    def _fitting(self) -> float:
        return fitting_size(self._words, *self._room(), **self._type(min(190.0, 0.6 * self._height)))

    def write(self, size: float, number: int, *, awaited: bool = False) -> None:
        """Letter the card with type of so many px at most; in its slot stands what is to come, lit if `awaited`.

        That is its icon, or its `number` where it has none.
        """
        dark, bright = self._lettered(size)
        self._dark, self._bright = Rig(dark), Rig(bright)
        front = [self._drawn.mobject] if self._drawn else []
        self.mobject = Group(self._shadow.mobject, self._body.mobject, self._lamp_rig.mobject, self._sheen.mobject)
        self.mobject.add(dark, bright, *front)
        ground = self._theme.colour("surface")
        if awaited:
            face = self._face(self._far, float(self.tip[0]))
            self.slot.add(shaded(face, mix(ground, self._tone, 0.6), mix(ground, self._tone, 0.3)))
        wake = mix(ground, self._tone, 0.85), mix(ground, self._tone, 0.5)
        self._wake = Rig(shaded(self._face(self._far, float(self.tip[0])), *wake))
        self._wake.fade(0.0)
        self._ghost, self._ghosted = Rig(self._waiting(number)), AWAITED if awaited else GHOST
        self._ghost.fade(self._ghosted)
        self.slot.add(self._wake.mobject, self._ghost.mobject)

    # -- what is drawn

    def _face(self, start: float, end: float, *, top: float | None = None, bottom: float | None = None) -> Polygon:
        """What lies between two places across the card: both ends lean alike, their feet at `start` and `end`."""
        high = self._place.top if top is None else top
        low = self._place.bottom if bottom is None else bottom
        lean = -self._side * self._slant
        return Polygon((start + lean, high, 0), (end + lean, high, 0), (end, low, 0), (start, low, 0))

    def _recess(self) -> VGroup:
        theme = self._theme
        hollow = self._face(self._far, float(self.tip[0]))
        dark = is_dark(theme)
        fill = mix(theme.colour("background"), "#000000", 0.3) if dark else theme.colour("raised")
        floor = mix(theme.colour("surface"), self._tone, 0.1)
        recess = shaded(hollow, fill, floor, alpha=(0.85, 0.45))
        rim = hollow.copy().set_fill(opacity=0).set_stroke(theme.colour("line"), px(3) * 100, 0.55)
        return VGroup(recess, rim)

    def _waiting(self, number: int) -> Mobject:
        """What stands in the middle of the slot: the icon, or the number."""
        # the middle of what is seen of the slot, which leans
        edge, free = self._bleed(), float(self.tip[0]) - self._side * self._slant / 2
        self._stand = np.array([(edge + free) / 2, self._place.center[1], 0.0])
        if self._awaiting is not None:
            return self._awaiting.shift(self._stand - self._spot())
        digit = letter(
            str(number),
            0.62 * self._height,
            colour=mix(self._tone, self._theme.colour("ink"), 0.35),
            family=self._theme.fonts["words"],
            weight="heavy",
        )
        return VGroup(*digit).move_to(self._stand)

    def _slab(self) -> VGroup:
        """The card unlit: its lower edge, the panel of the words, the icon's well, a rim of light."""
        theme, tone = self._theme, self._tone
        base = theme.colour("surface") if is_dark(theme) else "#FFFFFF"
        free, low = float(self.tip[0]), self._place.bottom
        edge = Polygon((self._far, low, 0), (free, low, 0), (free, low - px(THICK), 0), (self._far, low - px(THICK), 0))
        under = mix(theme.colour("background"), tone, 0.3) if is_dark(theme) else mix(tone, theme.colour("ink"), 0.3)
        panel = shaded(self._face(self._far, free), mix(base, tone, 0.42), mix(base, tone, 0.24))
        parts: list[VMobject] = [shaded(edge, under, mix(under, "#000000", 0.3)), panel]
        if self._well:
            inner = self._divide()
            ground = theme.colour("background") if is_dark(theme) else "#FFFFFF"
            well = self._face(self._far, inner)
            parts.append(shaded(well, mix(ground, tone, 0.20), mix(ground, tone, 0.42)))
            shade = self._face(inner - self._side * px(70), inner)
            ends = (inner - self._side * px(70), low, 0.0), (inner, low, 0.0)
            parts.append(fading(shade, *ends, ((0.0, 0.0), (1.0, 0.5)), mix(theme.colour("ink"), "#000000", 0.8)))
        top = Line((self._far, self._place.top, 0), (free - self._side * self._slant, self._place.top, 0))
        parts.append(top.set_stroke(mix(tone, "#FFFFFF", 0.55), px(3) * 100, 0.6))
        return VGroup(*parts)

    def _divide(self) -> float:
        """Where the foot of the line between the well and the panel stands."""
        edge = self._place.left if self._side > 0 else self._place.right
        return edge + self._side * (self._well + self._slant / 2)

    def _lamp(self) -> VGroup:
        """What is added while the card is lit: the bright panel, and light in the well."""
        tone, free = self._tone, float(self.tip[0])
        start = self._divide() if self._well else self._far
        face = shaded(self._face(start, free), *lit_face(self._theme, tone)[1:])
        rail = Line((self._far, self._place.bottom, 0), self.tip)
        lights = VGroup(face, rail.set_stroke(mix(tone, "#FFFFFF", 0.5), px(9) * 100, 1))
        if self._well:
            radius = self._height * 0.72
            light = glow(radius, radius, tone, 0.75).move_to(self._spot())
            lights.add_to_back(clip_to(light, self._pane))
        return lights

    def _spot(self) -> np.ndarray:
        """The middle of the icon."""
        edge = self._place.left if self._side > 0 else self._place.right
        inset = px(CLEAR) + 0.5 * (self._well - px(CLEAR))
        return np.array([edge + self._side * inset, self._place.center[1] + px(0.03 * self._height), 0.0])

    def _pictured(self, art: Mobject) -> Group:
        wide, high = self._well / PX - CLEAR, self._height * ICON
        whole = hero(art, wide, high, self._theme, self._tone)
        thing = Group(*whole[1:])
        # what is seen of it counts, not the margin that it is drawn with
        low, top = Rig(whole[2]).bounds()
        thing.scale(min(px(wide) / (top[0] - low[0]), px(high) / (top[1] - low[1])), about_point=np.zeros(3))
        low, top = Rig(whole[2]).bounds()
        return thing.shift(self._spot() - (low + top) / 2)

    def _room(self) -> tuple[float, float]:
        """px that words may be wide and high."""
        left, right = self._span()
        return (right - left) / PX, self._height * 0.8

    def _type(self, largest: float) -> _Type:
        lines = 1 if self._height < 150 else 2 if self._height < 260 else 3
        family = self._theme.fonts["words"]
        return {
            "largest": largest,
            "smallest": 44,
            "family": family,
            "weight": "heavy",
            "max_lines": lines,
            "leading": 1.06,
        }

    def _lettered(self, size: float) -> tuple[VGroup, VGroup]:
        """The words twice: as on the unlit panel, and as on the lit one."""
        theme = self._theme
        left, right = self._span()
        size = min(size, self.type_size)
        align = RIGHT if self._side < 0 and not self._well else LEFT
        made = []
        for colour in (theme.colour("ink"), lit_face(theme, self._tone)[0]):
            block = fit_text(self._words, *self._room(), colour=colour, align=align, **self._type(size))
            x = left + block.width / 2 if align is LEFT else right - block.width / 2
            made.append(block.move_to(np.array([x, self._place.center[1], 0.0])))
        return made[0], made[1]

    def _span(self) -> tuple[float, float]:
        """From where to where words may stand on the card, which is largest while it is lit."""
        text, lower = self._stage.text, self._stage.lower
        limit = min(text.right, lower.right) if self._place.bottom < lower.top else text.right
        edge, grown = self._bleed(), 1 + FORWARD + CREEP
        lean, room = 0.6 * self._slant, px(26)
        # no letter reaches beyond the upper corner of the free end, wherever it stands
        free = self._slant + px(INDENT)
        if self._side > 0:
            left = self._divide() - self._slant + lean + room if self._well else text.left
            return max(left, text.left), min(edge + (limit - edge) / grown, float(self.tip[0]) - free)
        right = self._divide() - room if self._well else limit
        return max(edge + (text.left - edge) / grown, float(self.tip[0]) + free), min(right, limit)

    def _strip(self) -> VGroup:
        """Two bars of light across the card, at its free end; they run over it when it has come."""
        free, white = float(self.tip[0]), "#FFFFFF"
        strips = VGroup()
        for start, wide, alpha in ((0.0, 150.0, 0.34), (190.0, 46.0, 0.22)):
            a, b = free + self._side * px(start), free + self._side * px(start + wide)
            stops = ((0.0, 0.0), (0.5, alpha), (1.0, 0.0))
            strips.add(fading(self._face(a, b), (a, 0, 0), (b, 0, 0), stops, white))
        return strips

    def _cast(self) -> Group:
        colour, opacity = shadow_of(self._theme)
        width = abs(float(self.tip[0]) - self._far) / PX
        shadow = shadow_sprite(width, self._height, 10, 30, colour, opacity)
        middle = (float(self.tip[0]) + self._far) / 2
        return Group(shadow.move_to(np.array([middle, self._place.center[1] - px(30), 0.0])))

    # -- what moves

    def coming(self, start: int, following: int | None) -> Track:
        """How far it is in, 0 to 1, when it starts on a frame and the next one on another."""
        frames = RUN if following is None else max(3, min(RUN, following - start))
        return Track(0.0).to(1.0, start, frames, overshoot(0.55))

    def pose(self, frame: int, start: int, following: int | None, touch: float, passing: float = 0.0) -> None:
        """As it is at a frame; `touch` (0 to 1) is how far the request lights it up once more.

        `passing` is how near the request is as it goes past the slot, before all cards.
        """
        come = self.coming(start, following).at(frame)
        stays = 1.0 if following is None else 1 - float(np.clip((frame - following + 1) / 6, 0, 1))
        own = float(np.clip((frame - start + 1) / 3, 0, 1)) * ease_out(stays)
        self.lit = max(own, touch)
        creep = CREEP * ease_out(float(np.clip((frame - start) / 150, 0, 1)))
        away = -self._side * (1 - come) * abs(float(self.tip[0]) - self._bleed())
        about = (self._bleed(), self._place.center[1])
        whole = then(scaled(1 + FORWARD * self.lit + creep * own, about=about), shifted(away, 0))
        seen = 1.0 if frame >= start else 0.0
        for rig in (self._body, self._window):
            rig.pose(whole)
        self._shadow.pose(then(whole, shifted(0, -px(12) * self.lit)))
        self._shadow.fade(0.6 + 0.4 * self.lit)
        self._lamp_rig.pose(whole)
        self._lamp_rig.fade(seen * self.lit)
        swept = float(np.clip((frame - start - 4) / 22, 0, 1))
        self._sheen.pose(then(shifted(-self._side * swept * 1.4 * self._place.width), whole))
        self._sheen.fade(seen if 0 < swept < 1 else 0.0)
        self._pose_words(whole, frame - start, seen)
        if self._icon is not None:
            quick = 1.0 if following is None else min(1.0, (following - start) / DRAWN)
            self._pose_icon(whole, frame - start, seen, quick)
        self._pose_slot(frame - start, passing)

    def _pose_slot(self, since: int, passing: float) -> None:
        """What waits leaps as the request goes past, and is gone when the card has covered it."""
        leap = scaled(1 + 0.08 * passing, about=(self._stand[0], self._stand[1]))
        self._ghost.pose(then(leap, shifted(0, px(LEAP) * passing)))
        here = 1 - float(np.clip((since + 1) / 3, 0, 1))
        self._ghost.fade(here * (self._ghosted + (1 - self._ghosted) * passing))
        self._wake.fade(0.8 * passing * here)

    def _pose_words(self, whole: Pose, since: int, seen: float) -> None:
        late = shifted(-self._side * px(90) * (1 - ease_out(float(np.clip((since + 1) / 11, 0, 1)))))
        # ink gives way to ink at once: in between neither could be read
        bright = self.lit > 0.5
        for rig, shown in ((self._dark, not bright), (self._bright, bright)):
            rig.pose(then(late, whole))
            rig.fade(seen if shown else 0.0)

    def _pose_icon(self, whole: Pose, since: int, seen: float, quick: float) -> None:
        grown = overshoot(2.0)(float(np.clip((since - 1) / 10, 0, 1)))
        size = (0.75 + 0.25 * grown) * (0.95 + 0.05 * self.lit)
        if self._drawn is not None:
            self._drawn.pose(then(scaled(size, about=self._spot()), whole), (since - 2) / (DRAWN * quick), seen)

    def _bleed(self) -> float:
        return self._place.left if self._side > 0 else self._place.right


__all__ = ["READABLE", "RUN", "Band", "contrast", "lit_face", "shades"]
