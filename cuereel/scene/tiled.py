"""A place, words and an icon -> a tile that drops into its slot: a large icon under a light, its words below or beside.

It is posed by the frame. A tile that is said is lit; one that has been said keeps its colours, in the dark.
"""

from __future__ import annotations

import numpy as np
from manim import LEFT, ORIGIN, Circle, Group, Intersection, Mobject, RoundedRectangle, VGroup, VMobject

from cuereel.scene.band import lit_face
from cuereel.scene.card import is_dark, mix, shaded, shadow_of
from cuereel.scene.drawn_on import DRAWN, Drawn
from cuereel.scene.haze import haze
from cuereel.scene.hero import hero
from cuereel.scene.lettering import fit_text, fitting_size
from cuereel.scene.motion import ease_out, overshoot
from cuereel.scene.rig import Pose, Rig, scaled, shifted, then, turned
from cuereel.scene.sprite import clip_to, shadow_sprite
from cuereel.scene.stage import PX, Box, Stage, px
from cuereel.scene.track import recoil
from cuereel.theme import Theme

RADIUS, THICK, GAP = 54.0, 18.0, 34.0
"""px: a tile's corners, its lower edge, and what is free between two of them."""

DROP = 7
"""Frames in which a tile drops into its slot, where the next one leaves it that long."""

ABOVE = 0.26
"""By how much larger a tile is that begins to drop."""

LARGEST, SMALLEST = 150.0, 44.0
"""px of type on a tile."""

TALLEST = 470.0
"""px that a tile is high at most."""

SHARE_BESIDE, SHARE_ABOVE = 0.86, 0.8
"""How much of its room an icon takes, where its words stand beside it and where they stand below."""

FORWARD = 0.02
"""By how much larger it stands while it is lit."""

GHOST, AWAITED = 0.32, 0.9
"""How far an icon is seen in its slot before its tile comes, and that of the tile that comes first."""


def places(room: Box, count: int, *, wide: bool, turned_over: bool) -> list[Box]:
    """Where so many tiles stand, in reading order: in rows of two, an odd one as wide as the room.

    Two stand below one another, and in a `wide` room more stand in a row. The odd one comes first, or last where the
    set is `turned_over`.
    """
    across = (4 if count > 6 else 3 if count != 4 else 2) if wide else 1 if count < 3 else 2
    full, odd = divmod(count, across)
    rows = [across] * full
    rows = ([*rows, odd] if turned_over or wide else [odd, *rows]) if odd else rows
    gap = px(GAP)
    high = min(px(TALLEST), (room.height + gap) / len(rows) - gap)
    top = room.top - 0.4 * (room.height - len(rows) * (high + gap) + gap)
    out = []
    for number, many in enumerate(rows):
        broad = (room.width + gap) / many - gap
        upper = top - number * (high + gap)
        lefts = [room.left + at * (broad + gap) for at in range(many)]
        out += [Box(left, upper - high, left + broad, upper) for left in lefts]
    return out


class Tile:
    """A tile in `place`. `type_size` is the largest type, px, for its words, which it has once `write` was called.

    `slot` is the place left for it, `mobject` the tile, `lit` how far it is lit, `width` that of its place (scene
    units); `corner` is where the request sits.
    """

    def __init__(self, stage: Stage, theme: Theme, place: Box, tone: str, words: str, icon: Mobject | None) -> None:
        self._theme, self._place, self._tone, self._words = theme, place, tone, words
        self._width, self._height, self._dark = place.width / PX, place.height / PX, is_dark(theme)
        self.width, self._pictures = place.width, icon is not None
        self._beside = icon is None or place.width > 1.5 * place.height
        reach = stage.text.right if place.bottom >= stage.lower.top else min(stage.text.right, stage.lower.right)
        self._art_box, self._word_box = self._divided(icon is not None, max(stage.text.left, place.left), reach)
        self.corner = np.array([place.right - px(30), place.top - px(26), 0.0])
        self._face = self._outline()
        self._window = Rig(self._face)
        self._calm, self._lamp, self._shadow = Rig(self._slab()), Rig(self._lights()), Rig(self._cast())
        self._icon = Rig(self._pictured(icon)) if icon is not None else None
        self._drawn = Drawn(self._icon, self._art_box, words) if self._icon else None
        flash = RoundedRectangle(width=place.width, height=place.height, corner_radius=px(RADIUS))
        flash.move_to(place.center).set_fill(opacity=0).set_stroke(mix(tone, "#FFFFFF", 0.6), px(10) * 100, 1)
        self._flash = Rig(flash)
        box = self._word_box
        lines = 1 if box.height < px(130) else 2 if box.height < px(330) else 3
        self._lines = lines
        self.type_size = fitting_size(
            words, box.width / PX, box.height / PX, largest=LARGEST, smallest=SMALLEST,
            family=theme.fonts["words"], weight="heavy", max_lines=lines, leading=1.06,
        )  # fmt: skip
        self.slot = Group(self._recess())
        self.lit = 0.0

    def write(self, size: float, *, awaited: bool = False) -> None:
        """Letter the tile with type of so many px at most; its slot shows what is to come, lit if `awaited`."""
        self._dark_words, self._bright_words = (Rig(self._lettered(size, lit)) for lit in (False, True))
        self.mobject = Group(self._shadow.mobject, self._calm.mobject, self._lamp.mobject)
        self.mobject.add(self._dark_words.mobject, self._bright_words.mobject)
        if awaited:
            ground = self._theme.colour("surface")
            self.slot.add(shaded(self._outline(), mix(ground, self._tone, 0.5), mix(ground, self._tone, 0.2)))
        if self._icon:
            ghost = Rig(self._icon.mobject.copy())
            ghost.fade(AWAITED if awaited else GHOST)
            self.slot.add(ghost.mobject)
        if self._drawn:
            self.mobject.add(self._drawn.mobject)
        self.mobject.add(self._flash.mobject)

    # -- what is drawn

    def _divided(self, pictured: bool, left: float, reach: float) -> tuple[Box, Box]:
        """Where the icon stands, and where the words may."""
        place = self._place
        pad = px(min(44.0, 0.12 * self._height))
        right = min(place.right - pad, reach)
        if not pictured:
            return place, Box(max(left, place.left + pad), place.bottom + pad, right, place.top - pad)
        if self._beside:
            inner = place.left + min(0.4 * place.width, 1.1 * place.height)
            art = Box(place.left + 0.6 * pad, place.bottom + pad, inner, place.top - pad)
            return art, Box(inner + 0.6 * pad, place.bottom + pad, right, place.top - pad)
        cut = place.bottom + 0.4 * place.height
        lower = Box(max(left, place.left + 0.8 * pad), place.bottom + 0.5 * pad, place.right - 0.8 * pad, cut)
        if lower.right > reach:
            lower = Box(lower.left, lower.bottom, reach, lower.top)
        return Box(place.left + pad, cut, place.right - pad, place.top - 0.5 * pad), lower

    def _outline(self) -> RoundedRectangle:
        shape = RoundedRectangle(width=self._place.width, height=self._place.height, corner_radius=px(RADIUS))
        return shape.move_to(self._place.center)

    def _recess(self) -> VGroup:
        theme = self._theme
        fill = mix(theme.colour("background"), "#000000", 0.3) if self._dark else theme.colour("raised")
        hollow = shaded(self._outline(), fill, mix(theme.colour("surface"), self._tone, 0.12), alpha=(0.9, 0.6))
        rim = self._outline().set_fill(opacity=0)
        return VGroup(hollow, rim.set_stroke(mix(theme.colour("line"), self._tone, 0.25), px(4) * 100, 0.8))

    def _slab(self) -> VGroup:
        """The tile as it has settled: its thick lower edge, its face, the icon's well, its rim."""
        theme, tone = self._theme, self._tone
        base = theme.colour("surface") if self._dark else "#FFFFFF"
        under = mix(theme.colour("background"), tone, 0.34) if self._dark else mix(tone, theme.colour("ink"), 0.3)
        thick = self._outline().shift(np.array([0.0, -px(THICK), 0.0]))
        face = shaded(self._outline(), mix(base, tone, 0.52), mix(base, tone, 0.28))
        rim = self._outline().set_fill(opacity=0).set_stroke(mix(tone, "#FFFFFF", 0.4), px(3) * 100, 0.7)
        return VGroup(shaded(thick, under, mix(under, "#000000", 0.3)), face, *self._wells(base, 0.5), rim)

    def _lights(self) -> VGroup:
        tone = self._tone
        _, top, low = lit_face(self._theme, tone)
        thick = self._outline().shift(np.array([0.0, -px(THICK), 0.0]))
        rim = self._outline().set_fill(opacity=0).set_stroke("#FFFFFF", px(4) * 100, 0.6)
        edge = shaded(thick, mix(low, "#000000", 0.4), mix(low, "#000000", 0.55))
        return VGroup(edge, shaded(self._outline(), top, low), *self._wells(low, 0.62, deep=True), rim)

    def _wells(self, ground: str, share: float, *, deep: bool = False) -> list[VMobject]:
        return [self._well(ground, share, deep=deep)] if self._pictures else []

    def _well(self, ground: str, share: float, *, deep: bool = False) -> VMobject:
        """The part of the tile for the icon, darker, which an arc divides from that of the words."""
        dark = mix(self._theme.colour("background"), self._tone, 0.2) if self._dark else "#FFFFFF"
        place, words = self._place, self._word_box
        if self._beside:
            radius = 1.1 * place.height
            middle = np.array([words.left - px(26) - radius, place.center[1], 0.0])
        else:
            radius = 1.1 * place.width
            middle = np.array([place.center[0], words.top + px(4) + radius, 0.0])
        tones = (mix(ground, dark, share), mix(ground, dark, share + 0.25))
        well = Intersection(Circle(radius=radius).move_to(middle), self._outline())
        painted = shaded(well, *(tones if deep else tones[::-1]))
        clip_to(painted, self._face)
        return painted

    def _cast(self) -> Group:
        colour, opacity = shadow_of(self._theme)
        light = haze(0.66 * self._width, 0.7 * self._height, self._tone, 0.55 if self._dark else 0.3)
        shadow = shadow_sprite(self._width, self._height, RADIUS, 34, colour, opacity)
        down = np.array([0.0, -px(34), 0.0])
        return Group(light.move_to(self._place.center), shadow.move_to(self._place.center + down))

    def _pictured(self, icon: Mobject) -> Group:
        box = self._art_box
        share = SHARE_BESIDE if self._beside else SHARE_ABOVE
        whole = hero(icon, box.width / PX, box.height / PX, self._theme, self._tone)
        art = Group(*whole[1:])
        # what is seen of it counts, not the margin that it is drawn with
        low, high = Rig(whole[2]).bounds()
        art.scale(share * min(box.width / (high[0] - low[0]), box.height / (high[1] - low[1])), about_point=ORIGIN)
        low, high = Rig(whole[2]).bounds()
        return art.shift(box.center - (low + high) / 2)

    def _lettered(self, size: float, lit: bool) -> VGroup:
        box, theme = self._word_box, self._theme
        colour = lit_face(theme, self._tone)[0] if lit else theme.colour("ink")
        align = LEFT if self._beside else ORIGIN
        block = fit_text(
            self._words, box.width / PX, box.height / PX, colour=colour, largest=min(size, self.type_size),
            smallest=SMALLEST, family=theme.fonts["words"], weight="heavy", max_lines=self._lines, leading=1.06,
            align=align,
        )  # fmt: skip
        x = box.left + block.width / 2 if self._beside else box.center[0]
        return block.move_to(np.array([x, box.center[1], 0.0]))

    # -- what moves

    def pose(self, frame: int, start: int, following: int | None, touch: float, fps: int) -> None:
        """As it is at a frame: it drops on `start`; `touch` (0 to 1) is how far it is lit once more."""
        since = frame - start + 1
        frames = DROP if following is None else max(3, min(DROP, following - start))
        come = ease_out(float(np.clip(since / frames, 0, 1)))
        seen = 0.0 if since <= 0 else min(1.0, 0.6 + since / frames)
        stays = 1.0 if following is None else 1 - float(np.clip((frame - following + 1) / 7, 0, 1))
        own = float(np.clip(since / 2, 0, 1)) * ease_out(stays)
        self.lit = max(own, touch)
        struck = recoil((since - frames) / fps, 0.3, 0.12) if since > frames else 0.0
        size = 1 + ABOVE * (1 - come) + FORWARD * self.lit - 0.02 * struck
        whole = then(scaled(size, about=self._place.center), shifted(0.0, px(60) * (1 - come)))
        self._window.pose(whole)
        for rig, share in ((self._calm, 1.0), (self._lamp, self.lit), (self._shadow, 0.25 + 0.75 * self.lit)):
            rig.pose(whole)
            rig.fade(seen * share)
        # ink gives way to ink at once: in between neither could be read
        bright = self.lit > 0.5
        for rig, shown in ((self._dark_words, not bright), (self._bright_words, bright)):
            rig.pose(whole)
            rig.fade(seen if shown else 0.0)
        out = float(np.clip((since - frames) / 14, 0, 1))
        self._flash.pose(scaled(1 + 0.07 * ease_out(out), 1 + 0.07 * ease_out(out) * self._width / self._height,
                                about=self._place.center))  # fmt: skip
        self._flash.fade((1 - out) ** 1.6 if 0 < out < 1 else 0.0)
        if self._drawn is not None:
            quick = 1.0 if following is None else min(1.0, (following - start) / DRAWN)
            self._pose_icon(self._drawn, whole, since, seen, fps, quick)

    def _pose_icon(self, icon: Drawn, whole: Pose, since: int, seen: float, fps: int, quick: float) -> None:
        middle = self._art_box.center
        grown = overshoot(2.4)(float(np.clip((since - 1) / 11, 0, 1)))
        swing = 0.16 * recoil((since - 4) / fps, 0.5, 0.3) if since > 4 else 0.0
        own = then(scaled((0.7 + 0.3 * grown) * (0.94 + 0.06 * self.lit), about=middle), turned(swing, middle))
        icon.pose(then(own, whole), (since - 1) / (DRAWN * quick), seen)


__all__ = ["GAP", "Tile", "places"]
