"""Pages with a picture: the art is as large as half the frame and stands, drives or leans in; the words go with it.

Until its word is said the art stands in the dark; then the light is on it, and it makes its move.
"""

from __future__ import annotations

import numpy as np
from manim import Group, Mobject

from cuereel.scene.berth import Berth, stop_of
from cuereel.scene.card import is_dark, mix, shadow_of
from cuereel.scene.hero import hero
from cuereel.scene.kinetic.actor import Posed
from cuereel.scene.kinetic.reflection import Reflection
from cuereel.scene.kinetic.scenery import horizon
from cuereel.scene.kinetic.sheet import Desk, Sheet, lay
from cuereel.scene.kinetic.through import Look, Through, can_be_seen_through
from cuereel.scene.kinetic.word import rising, slamming, stretching
from cuereel.scene.kinetic.working import working
from cuereel.scene.light import glow
from cuereel.scene.motion import overshoot
from cuereel.scene.motor import is_motor
from cuereel.scene.rig import Pose, moved, scaled, shifted, then, turned
from cuereel.scene.sense import behind_said
from cuereel.scene.stage import PX, Box, px
from cuereel.scene.svg import Drawing
from cuereel.scene.track import recoil
from cuereel.scene.vehicle import ROLL, Vehicle, is_vehicle

WAITING = 0.2
"""How strongly art is seen before its word."""

PEEP = 0.66
"""How much of a vehicle is seen, dark, before it drives."""

LEAP = 70.0
"""px that it leaps up at most."""

ABOVE, SPARE = 50.0, 14.0
"""px between it and the words above it, and how much of that it leaves free as it leaps."""

LAND = 7
"""Frames in which it comes to its place (0.23 s at 30 a second)."""


class Standing:
    """Art that stands on the foot of a box; it waits in the dark and leaps up as it is named on frame `on`.

    With `floats` it hangs in the air instead, and swings in.
    """

    def __init__(self, desk: Desk, art: Mobject, box: Box, begin: int, on: int, *, floats: bool = False) -> None:
        theme = desk.theme
        self._begin, self._on, self._fps, self._floats = begin, on, desk.scene.fps, floats
        whole = hero(art, box.width / PX, box.height / PX, theme, theme.colour("cool"))
        # it leaps into what is free above it, and never into the words
        self._leap = min(px(LEAP), max(0.0, box.height - whole[2].height) + px(ABOVE - SPARE))
        self._foot = np.array([box.center[0], box.bottom, 0.0])
        lift = box.center[1] if floats else box.bottom + whole[2].height / 2
        self._middle = np.array([box.center[0], lift, 0.0])
        for part in whole:
            part.shift(np.array([box.center[0], lift, 0.0]))
        wide = float(whole[2].width) / PX
        colour, alpha = shadow_of(theme)
        shadow = glow(0.56 * wide, 46, colour, min(1.0, 1.5 * alpha)).move_to(self._foot)
        pool = glow(0.95 * wide, 92, mix(theme.colour("cool"), "#FFFFFF", 0.25), 0.55).move_to(self._foot)
        self._halo, self._shadow, self._pool = Posed(whole[0]), Posed(shadow), Posed(pool)
        self._art = Posed(Group(*whole[1:]))
        below = [] if floats else [pool, shadow]
        self.mobject: Mobject = Group(whole[0], *below, self._art.mobject)

    def pose(self, frame: int, camera: Pose, seen: float) -> None:
        since = frame - self._on + 1
        said = float(np.clip(since / 4, 0, 1))
        wait = float(np.clip((frame - self._begin + 1) / 8, 0, 1)) if self._begin > 0 else 1.0
        come = 0.9 + 0.1 * overshoot(2.6)(float(np.clip(since / LAND, 0, 1)))
        hop = self._leap * max(0.0, np.sin(np.pi * np.clip(since / LAND, 0, 1)))
        squash = 0.07 * recoil((since - LAND) / self._fps, 0.34, 0.14)
        nearing = 1 + 0.035 * float(np.clip((since - LAND) / 90, 0, 1))
        size = come * nearing
        if self._floats:
            swing = 0.13 - 0.2 * overshoot(2.0)(float(np.clip(since / (LAND + 2), 0, 1)))
            bob = px(10) * np.sin(0.07 * max(0, since - LAND))
            own = then(scaled(size, about=self._middle), turned(swing, self._middle), shifted(0, bob))
        else:
            own = then(scaled(size * (1 + 0.5 * squash), size * (1 - squash), about=self._foot), shifted(0, hop))
        self._art.set(own, camera, seen * wait * (WAITING + (1 - WAITING) * said))
        self._shadow.set(scaled(1 - 0.3 * hop / px(LEAP), about=self._foot), camera, seen * (0.3 + 0.7 * said))
        flash = 1 + 0.9 * float(np.exp(-max(0, since - 2) / 5)) * said
        self._pool.set(scaled(0.7 + 0.3 * said, about=self._foot), camera, seen * min(1.0, 0.22 + 0.5 * said * flash))
        self._halo.set(np.eye(3), camera, seen * min(1.0, 0.08 + 0.6 * said * flash))


class Driving:
    """A vehicle that drives in on frame `on` and stops in its place, its lights on, mirrored in the road.

    On frame `end` it dips on its springs, unless it is seen `through`, but not before it stands.
    """

    def __init__(
        self, desk: Desk, art: Mobject, place: Berth, on: int, end: int | None = None, through: Look | None = None
    ) -> None:
        theme, frame = desk.theme, desk.stage.frame
        ground, width = place.ground, place.width
        cool = theme.colour("cool")
        self._on, self._fps, self._end = on, desk.scene.fps, end
        assert isinstance(art, Drawing)
        self.vehicle = Vehicle(
            art,
            size=width / art.width,
            ground=ground,
            stop=place.middle,
            edge=frame.left,
            light=cool,
            peep=PEEP * width,
            dark=theme,
        )
        self._reflection = Reflection(art, self.vehicle, dark=is_dark(theme))
        pool = glow(0.62 * width / PX, 120, mix(cool, "#FFFFFF", 0.2), 0.5 if is_dark(theme) else 0.3)
        shade, alpha = shadow_of(theme)
        contact = glow(0.52 * width / PX, 34, shade, min(1.0, 1.5 * alpha)).move_to((0, ground, 0))
        self._pool, self._contact = Posed(pool.move_to((0, ground, 0))), Posed(contact)
        lamp = glow(620, 330, "#FFF3D0", 0.7 if is_dark(theme) else 0.5)
        self._lamp = Posed(lamp.move_to((frame.left - px(60), ground + px(120), 0)))
        self._through = None
        if through is not None and can_be_seen_through(art):
            self._end = None
            self._through = Through(desk, art, self.vehicle, through.not_before(on + round(ROLL * self._fps)))
        parts = [self._reflection.mobject, pool, contact, lamp, self.vehicle.mobject]
        if self._through is not None:
            self._reflection.see_through(self._through)
            parts = [*parts[:-1], self._through.behind, self.vehicle.mobject, self._through.before]
        self.mobject: Mobject = Group(*parts)

    def pose(self, frame: int, camera: Pose, seen: float) -> None:
        since = (frame - self._on + 1) / self._fps
        here = self.vehicle.x_at(since)
        away = moved(camera, (0.0, 0.0))[0]
        self.vehicle.pose_at(since, -1.0 if self._end is None else (frame - self._end + 1) / self._fps)
        self._pool.set(shifted(here), camera, seen * float(np.clip(0.25 + since * 2, 0, 1)))
        # its light is seen before it is
        near = 0.55 + 0.45 * float(np.clip(1 + since / 0.5, 0, 1)) if since <= 0 else max(0.0, 1 - 3 * since)
        self._lamp.set(shifted(0.0), camera, seen * near)
        self._contact.set(shifted(here), camera, seen)
        self._reflection.pose(frame, shifted(here - self.vehicle.stop), camera, seen * self.vehicle.lit(since))
        if abs(away) > 1e-6:
            self.vehicle.mobject.shift(np.array([away, 0.0, 0.0]))
        if self._through is not None:
            self._through.pose(frame, camera, seen)


def pictured(desk: Desk, sheet: Sheet) -> None:
    """A page with one picture or two: they stand below the words, small or large, or hang above them."""
    nouns = [index for index in desk.shown(sheet.page) if index in desk.art]
    if not desk.tall and len(nouns) > 1:
        # beside the words there is no room for what only stands for some of them
        nouns = [index for index in nouns if index not in desk.emblems] or nouns[:1]
    arts = [desk.scene.art(desk.art[noun]) for noun in nouns]
    alone = len(arts) == 1 and not is_vehicle(arts[0]) and not is_motor(arts[0]) and desk.tall
    way = sorted(desk.art).index(nouns[0]) + len(desk.words) if alone else 0
    high = arts[0].height > 1.15 * arts[0].width
    {0: _below, 1: _hanging if high else _large, 2: _hanging}[way % 3](desk, sheet, nouns, arts)
    sheet.turn = "up" if any(is_vehicle(art) for art in arts) else "fold"


def _words(
    desk: Desk, sheet: Sheet, nouns: list[int], room: Box, anchor: float, other: float = 150.0, large: float = 270.0
) -> float:
    """Set the page's words in a room, in front of all; gives the height of the lowest line (scene units)."""
    keys = nouns if len(nouns) > 1 else sorted({*nouns, *sheet.page.keys})
    placed = lay(
        desk,
        sheet,
        desk.shown(sheet.page),
        keys,
        room,
        desk.voice(key=large, other=other, anchor=anchor, fill=0.9, gap=30, level=True),
        entrance=rising,
        key_entrance=stretching if sheet.page.first % 2 else slamming,
    )
    return min((word.low for word in placed), default=desk.box.top)


def _below(desk: Desk, sheet: Sheet, nouns: list[int], arts: list[Mobject]) -> None:
    """The words above, the art on the ground below them (or beside them in a wide frame)."""
    if desk.tall and any(is_motor(art) for art in arts):
        # an engine is only as much as what is seen at work in it: it has the room, and the words stand close
        low = _words(desk, sheet, nouns, type_room(desk, 0.36), 0.0, other=104.0, large=220.0)
    else:
        low = _words(desk, sheet, nouns, type_room(desk), 0.0 if desk.tall else 0.4)
    words, sheet.actors = sheet.actors, []
    for noun, art, room in zip(nouns, arts, art_rooms(desk, low, len(nouns)), strict=True):
        stand_up(desk, sheet, art, room, desk.on(noun))
    sheet.actors += words


def _hanging(desk: Desk, sheet: Sheet, nouns: list[int], arts: list[Mobject]) -> None:
    """The art hangs above, as wide as the frame, and the words stand below it, down to the ground."""
    box, frame = desk.box, desk.stage.frame
    low = box.top - 0.55 * box.height
    room = Box(frame.left + px(100), low + px(30), frame.right - px(100), min(desk.stage.picture.top, box.top + px(40)))
    begin = 0 if sheet.first else sheet.begin
    sheet.actors.append(Standing(desk, arts[0], room, begin, desk.on(nouns[0]), floats=True))
    _words(desk, sheet, nouns, Box(box.left, box.bottom, box.right, low), 0.2)


def _large(desk: Desk, sheet: Sheet, nouns: list[int], arts: list[Mobject]) -> None:
    """The words above, close together, and the art on the ground below them as large as there is room."""
    frame = desk.stage.frame
    low = _words(desk, sheet, nouns, type_room(desk, 0.38), 0.0)
    words, sheet.actors = sheet.actors, []
    foot = horizon(desk.stage) - 0.04 * frame.height
    room = Box(frame.left + px(40), foot, frame.right - px(40), low - px(ABOVE))
    stand_up(desk, sheet, arts[0], room, desk.on(nouns[0]))
    sheet.actors += words


def stand_up(desk: Desk, sheet: Sheet, art: Mobject, room: Box, on: int, end: int | None = None) -> None:
    """Put art into a room of the sheet, in the way of what it is; a vehicle dips its lights on frame `end`.

    Where the page speaks of what is behind or inside, a vehicle is seen through as that is said.
    """
    if is_vehicle(art):
        wide = max(room.width, min(0.94 * desk.stage.frame.width, 1.2 * room.width))
        width = min(wide, room.height * art.width / art.height)
        behind = behind_said(desk.words, sheet.page.first, sheet.page.last)
        look = None if behind is None else Look(desk.on(behind))
        place = Berth(width, room.bottom, stop_of(desk.stage.frame, width))
        sheet.actors.append(Driving(desk, art, place, on, end, look))
        sheet.still = True
    elif is_motor(art):
        assert isinstance(art, Drawing)
        sheet.actors.append(working(desk, sheet, art, room, on))
    else:
        sheet.actors.append(Standing(desk, art, room, 0 if sheet.first else sheet.begin, on))


def type_room(desk: Desk, share: float = 0.5) -> Box:
    """Where the type goes when there is a picture on the page; of a tall box it has a `share`."""
    box = desk.box
    if desk.tall:
        return Box(box.left, box.top - share * box.height, min(desk.stage.text.right, box.right + px(60)), box.top)
    return Box(box.left, horizon(desk.stage) + px(30), box.left + 0.5 * box.width, box.top)


def art_rooms(desk: Desk, low: float, count: int, *, below: bool = False) -> list[Box]:
    """Where each of so many pictures stands: `below` the type, whose foot is at `low` (scene units), or beside it."""
    box, frame = desk.box, desk.stage.frame
    if below or desk.tall:
        foot = min(horizon(desk.stage) - 0.04 * frame.height, desk.stage.picture.bottom)
        margin = px(40) if count > 1 else px(90)
        room = Box(frame.left + margin, foot, frame.right - margin, low - px(ABOVE))
    else:
        foot = horizon(desk.stage) - 0.055 * frame.height
        room = Box(box.left + 0.52 * box.width, foot, frame.right - px(24), box.top - px(20))
    share = room.width / count
    return [
        Box(room.left + at * share + px(10), room.bottom, room.left + (at + 1) * share - px(10), room.top)
        for at in range(count)
    ]


__all__ = ["Driving", "Standing", "art_rooms", "pictured", "stand_up", "type_room"]
