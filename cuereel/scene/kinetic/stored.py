"""Pages that speak of data that is kept: a drum that the request drops into, and that is locked when called safe."""

from __future__ import annotations

import numpy as np
from manim import Arc, Circle, Ellipse, Group, Mobject, Rectangle, RoundedRectangle, VGroup, VMobject

from cuereel.scene.bake import baked
from cuereel.scene.card import mix, rounded, shaded, shadow_of
from cuereel.scene.kinetic.actor import Actor, Posed
from cuereel.scene.kinetic.cursor import Stop
from cuereel.scene.kinetic.pictured import art_rooms, type_room
from cuereel.scene.kinetic.sheet import Desk, Sheet, lay
from cuereel.scene.kinetic.word import rising, slamming
from cuereel.scene.light import glow
from cuereel.scene.motion import ease_out, overshoot
from cuereel.scene.rig import Pose, scaled, shifted, then
from cuereel.scene.sense import kept_said
from cuereel.scene.stage import PX, Box, px
from cuereel.scene.track import recoil
from cuereel.theme import Theme

FLAT = 0.15
"""How high the drum's rim is seen, for its width."""

DROP = 6
"""Frames in which the request falls into it (0.2 s at 30 a second)."""


class Drum:
    """A drum of three tiers on the foot of a box: fed on frame `fed`, locked on frame `safe` (None: never)."""

    def __init__(self, desk: Desk, box: Box, begin: int, fed: int, safe: int | None) -> None:
        theme = desk.theme
        self._begin, self._fed, self._safe, self._fps = begin, fed, safe, desk.scene.fps
        wide = min(0.92 * box.width, box.height / 1.02) / PX
        tall = 0.8 * wide
        self._foot = np.array([box.center[0], box.bottom + px(0.5 * FLAT * wide), 0.0])
        self._rim = self._foot + np.array([0.0, px(tall), 0.0])
        shade, alpha = shadow_of(theme)
        contact = glow(0.62 * wide, 60, shade, min(1.0, 1.4 * alpha)).move_to(self._foot - np.array([0, px(30), 0]))
        halo = glow(wide, 0.9 * wide, theme.colour("accent"), 0.5).move_to((self._foot + self._rim) / 2)
        self._light = Posed(halo)
        drum = baked(_drum(theme, wide, tall).shift(self._foot))
        self._body = Posed(drum)
        mouth = Ellipse(width=px(0.9 * wide), height=px(0.9 * FLAT * wide)).move_to(self._rim)
        self._glow = Posed(shaded(mouth.set_stroke(width=0), mix(theme.colour("cool"), "#FFFFFF", 0.5), "#FFFFFF"))
        self._fall, self._wide = px(0.5 * wide), px(wide)
        self._lock = Posed(baked(_lock(theme, 0.34 * wide)))
        self._at = self._foot + np.array([px(0.0), px(0.36 * tall), 0.0])
        parts: list[Mobject] = [halo, contact, drum, mouth]
        self._contact = Posed(contact)
        self.mobject: Mobject = Group(*parts[:3], self._glow.mobject, self._lock.mobject)

    @property
    def rim(self) -> np.ndarray:
        """The middle of its mouth."""
        return np.asarray(self._rim)

    @property
    def locked(self) -> bool:
        """Whether it has a lock."""
        return self._safe is not None

    def onto(self, other: Drum) -> Pose:
        """The pose in which another one stands where this one does, and as large."""
        way = self._foot - other._foot
        return then(scaled(self._wide / other._wide, about=other._foot), shifted(way[0], way[1]))

    def fall(self, frame: int) -> np.ndarray:
        """Where what falls into it is: it hangs above its mouth before."""
        fell = float(np.clip((frame - self._fed + 1) / DROP, 0, 1))
        return np.asarray(self._rim + np.array([0.0, self._fall * (1 - fell**2), 0.0]))

    def stops(self) -> list[Stop]:
        """The square's way: it comes to hang above the mouth, falls into it, and is not seen again."""
        side = 0.2 * self._wide / PX
        hangs = Stop(self._begin, self.fall(self._fed - 1), side)
        if self._fed - 1 <= self._begin:
            return [Stop(self._fed, self.rim, 1.0)]
        return [hangs, Stop(self._fed, self.rim, 1.0, DROP + 1, lambda frame: self.fall(frame))]

    def pose(self, frame: int, camera: Pose, seen: float) -> None:
        come = (
            overshoot(1.2)(float(np.clip((frame - self._begin + 1) / 7, 0, 1))) if 0 < self._begin < self._fed else 1.0
        )
        fell = float(np.clip((frame - self._fed + 1) / DROP, 0, 1))
        after = (frame - self._fed + 1 - DROP) / self._fps
        squash = 0.05 * recoil(after, 0.34, 0.16)
        own = scaled((0.85 + 0.15 * come) * (1 + 0.4 * squash), (0.85 + 0.15 * come) * (1 - squash), about=self._foot)
        self._body.set(own, camera, seen)
        self._contact.set(np.eye(3), camera, seen)
        flash = float(np.exp(-max(0.0, after) * 4)) if fell >= 1 else 0.0
        self._light.set(np.eye(3), camera, seen * (0.3 + 0.5 * flash))
        self._glow.set(own, camera, seen * 0.9 * flash)
        shut = 0.0 if self._safe is None else float(np.clip((frame - self._safe + 1) / 7, 0, 1))
        size = 0.0 if shut <= 0 else 0.5 + 0.5 * overshoot(2.2)(shut)
        self._lock.set(
            then(scaled(max(size, 1e-3)), shifted(self._at[0], self._at[1])),
            camera,
            seen * min(1.0, 3 * ease_out(shut)),
        )


def _drum(theme: Theme, wide: float, tall: float) -> Group:
    """Three tiers of metal with a lit rim each, standing on y = 0."""
    accent = theme.colour("accent")
    deep = mix(accent, "#5A1E00", 0.62)
    out: list[VMobject] = []
    tier, rim = tall / 3, FLAT * wide
    for number in range(3):
        low, high = px(number * tier + 6), px((number + 1) * tier - 6)
        side = VMobject(stroke_width=0)
        lower = Arc(1.0, start_angle=np.pi, angle=np.pi).points
        lower = lower / np.abs(lower[:, 0]).max() * np.array([px(wide / 2), px(rim / 2), 0]) + np.array([0, low, 0])
        side.points = lower.copy()
        right, left = np.array([px(wide / 2), high, 0.0]), np.array([-px(wide / 2), high, 0.0])
        side.add_line_to(right)
        side.add_line_to(left)
        side.add_line_to(lower[0])
        face = shaded(side, mix(accent, "#FFFFFF", 0.12), mix(accent, "#B8420A", 0.62))
        top = Ellipse(width=px(wide), height=px(rim), stroke_width=0).move_to((0, high, 0))
        lid = shaded(top, mix(accent, "#FFFFFF", 0.62), mix(accent, "#FFFFFF", 0.2))
        gleam = rounded(0.05 * wide, 0.52 * tier, 30, "#FFFFFF").set_opacity(0.35)
        gleam.move_to((-px(0.4 * wide), (low + high) / 2 - px(0.1 * tier), 0))
        lamps = [
            Circle(px(0.026 * wide), stroke_width=0, fill_opacity=1, fill_color=colour).move_to(
                (px((0.27 + 0.09 * at) * wide), (low + high) / 2 - px(0.2 * rim), 0)
            )
            for at, colour in enumerate((theme.colour("cool"), deep))
        ]
        out += [face, lid, gleam, *lamps]
    well = Ellipse(width=px(0.84 * wide), height=px(0.8 * rim), stroke_width=0).move_to((0, px(tall - 6), 0))
    out.append(shaded(well, deep, mix(accent, "#B8420A", 0.5)))
    return Group(*out)


def _lock(theme: Theme, side: float) -> Group:
    """A closed lock, its bow over its body, about the origin."""
    good = theme.colour("good")
    bow = RoundedRectangle(width=px(0.52 * side), height=px(0.7 * side), corner_radius=px(0.25 * side))
    bow.set_fill(opacity=0).set_stroke("#F4F7FF", px(0.11 * side) * 100, 1).shift((0, px(0.26 * side), 0))
    plate = rounded(1.06 * side, 0.86 * side, 0.18 * side, "#FFFFFF").shift((0, -px(0.16 * side), 0))
    body = rounded(0.96 * side, 0.76 * side, 0.14 * side, mix(good, "#FFFFFF", 0.2), mix(good, "#003A2A", 0.35))
    body.shift((0, -px(0.16 * side), 0))
    ink = mix(good, "#00150F", 0.8)
    eye = Circle(px(0.1 * side), stroke_width=0, fill_opacity=1, fill_color=ink).shift((0, -px(0.1 * side), 0))
    slot = Rectangle(width=px(0.08 * side), height=px(0.26 * side), stroke_width=0, fill_opacity=1, fill_color=ink)
    return Group(bow, plate, body, VGroup(eye, slot.shift((0, -px(0.24 * side), 0))))


def stored(desk: Desk, sheet: Sheet) -> None:
    """The words above, the drum below them (or beside them in a wide frame)."""
    said = kept_said(desk.words, sheet.page.first, sheet.page.last)
    assert said is not None
    kept, safe = said
    shown = desk.shown(sheet.page)
    keys = sorted({*sheet.page.keys, *([] if safe is None else [safe])})
    room = type_room(desk, 0.42)
    voice = desk.voice(key=230, other=150, anchor=0.0 if desk.tall else 0.4, fill=0.9, gap=26, level=True)
    words: list[Actor] = []
    sheet.actors, words = words, sheet.actors
    placed = lay(desk, sheet, shown, keys, room, voice, entrance=rising, key_entrance=slamming)
    sheet.actors, words = words, sheet.actors
    low = min((word.base for word in placed), default=desk.box.top)
    stand = art_rooms(desk, low, 1)[0]
    # what falls into it needs room above it
    stand = Box(stand.left, stand.bottom, stand.right, stand.top - 0.12 * stand.height)
    begin = 0 if sheet.first else sheet.begin
    drum = Drum(desk, stand, begin, desk.on(kept), None if safe is None else desk.on(safe))
    sheet.actors.append(drum)
    # the square that led from word to word is the one that falls in
    sheet.stops = drum.stops()
    sheet.actors += words
    sheet.turn = "fold"


__all__ = ["Drum", "stored"]
