"""Pages that speak of something being built: blocks fall into their places with the words, the last on that word."""

from __future__ import annotations

import numpy as np
from manim import Group, Mobject, Polygon, RoundedRectangle

from cuereel.scene.bake import baked
from cuereel.scene.card import is_dark, mix, shaded, shadow_of
from cuereel.scene.glyphs import glyph
from cuereel.scene.haze import haze
from cuereel.scene.kinetic.actor import Actor, Posed
from cuereel.scene.kinetic.pictured import art_rooms, type_room
from cuereel.scene.kinetic.sheet import Desk, Sheet, lay
from cuereel.scene.kinetic.word import rising, slamming
from cuereel.scene.motion import overshoot
from cuereel.scene.rig import HERE, Pose, scaled, shifted, then
from cuereel.scene.sense import made_said
from cuereel.scene.stage import PX, Box, px
from cuereel.scene.track import recoil

ROWS = (3, 2, 1)
"""Blocks in each course, from the lowest."""

FALL, APART = 5, 3
"""Frames in which a block falls (0.17 s at 30 a second), and from one to the next once the word is said."""

FREE = 0.3
"""What is free above the pile for what falls onto it, as a share of a block's side."""

DEEP = 0.2
"""How far a block goes back, to the upper right, as a share of its side."""

MARKS, MARK = ("database", "lock", "code", "gear", "plug", "cube"), 0.36
"""What the blocks carry, in the order in which they fall, and how large (its radius) for a block's side."""


class Building:
    """A pile of blocks on the foot of a box: one stands there, one more falls on each of `before`, the rest from `on`.

    Where blocks are still to come there are their outlines.
    """

    def __init__(self, desk: Desk, box: Box, begin: int, before: list[int], on: int) -> None:
        theme, dark = desk.theme, is_dark(desk.theme)
        self._fps, self._begin = desk.scene.fps, begin
        side = min(box.width / (ROWS[0] + DEEP), box.height / (len(ROWS) + DEEP + FREE))
        self._side, self._foot = side, np.array([box.center[0], box.bottom, 0.0])
        # where the middle of a block is that stands as high as the box
        self._ceiling = box.top - (0.5 + DEEP) * side
        left = box.center[0] - (ROWS[0] + DEEP) * side / 2
        self._places = [
            np.array([left + (0.5 * (ROWS[0] - many) + at + 0.5) * side, box.bottom + (course + 0.5) * side, 0.0])
            for course, many in enumerate(ROWS)
            for at in range(many)
        ]
        count = len(self._places)
        early = [-FALL, *before][: count - 2]
        self._on = [*early, *(on + APART * at for at in range(count - len(early)))]
        accent, cool = theme.colour("accent"), theme.colour("cool")
        tones = [mix(accent, "#B8420A", 0.12 * (at % 2)) for at in range(count - 1)] + [cool]
        # one for each place: `MARKS` has as many as the courses have blocks
        faces = (_block(side, tone, dark, mark) for tone, mark in zip(tones, MARKS, strict=True))
        self._blocks = [Posed(baked(face)) for face in faces]
        line = mix(theme.colour("line"), cool, 0.45)
        self._plans = []
        for place in self._places:
            shape = RoundedRectangle(width=0.92 * side, height=0.92 * side, corner_radius=0.08 * side).move_to(place)
            self._plans.append(Posed(shape.set_fill(cool, 0.05).set_stroke(line, px(5) * 100, 0.75)))
        shade, alpha = shadow_of(theme)
        shadow = haze(0.62 * box.width / PX, 56, shade, min(1.0, 1.4 * alpha)).move_to(self._foot)
        light = haze(0.75 * box.width / PX, 0.75 * box.height / PX, accent, 0.5 if dark else 0.3)
        self._shadow, self._light = Posed(shadow), Posed(light.move_to(box.center))
        # from the left to the right in a course: each block's side stands behind its right neighbour's front
        order = sorted(range(count), key=lambda at: (self._places[at][1], self._places[at][0]))
        self.mobject: Mobject = Group(
            light, shadow, *(plan.mobject for plan in self._plans), *(self._blocks[at].mobject for at in order)
        )

    def pose(self, frame: int, camera: Pose, seen: float) -> None:
        come = float(np.clip((frame - self._begin + 1) / 6, 0, 1)) if self._begin > 0 else 1.0
        landed = [on + FALL for on in self._on if frame >= on + FALL]
        struck = 0.03 * recoil((frame - landed[-1] + 1) / self._fps, 0.3, 0.12) if landed else 0.0
        whole = scaled(1 + 0.5 * struck, 1 - struck, about=self._foot)
        done = len(landed) / len(self._on)
        flash = float(np.exp(-(frame - landed[-1]) / 7)) if len(landed) == len(self._on) else 0.0
        self._light.set(HERE, camera, seen * come * min(1.0, 0.2 + 0.45 * done + 0.5 * flash))
        self._shadow.set(HERE, camera, seen * come)
        for place, on, block, plan in zip(self._places, self._on, self._blocks, self._plans, strict=True):
            share = float(np.clip((frame - on + 1) / FALL, 0, 1))
            plan.set(HERE, camera, seen * come * float(share < 1))
            if on < 0:
                size = 0.7 + 0.3 * overshoot(1.6)(come)
                block.set(then(scaled(size), shifted(place[0], place[1]), whole), camera, seen * come)
                continue
            # it is in sight at once, and falls faster and faster
            above = min(0.85 * self._side, max(0.2 * self._side, self._ceiling - place[1])) * (1 - share**2)
            stretch = 1 + 0.12 * share * float(share < 1)
            own = then(scaled(1 / stretch, stretch), shifted(place[0], place[1] + above), whole)
            block.set(own, camera, seen * float(frame >= on) * min(1.0, 0.35 + share * 2))


def _block(side: float, tone: str, dark: bool, mark: str) -> Group:
    """A block about the middle of its front, `side` scene units wide: its side, its top under the light, its front
    with a mark on it."""
    half, back = side / 2, DEEP * side
    shade = "#000000" if dark else "#3A2A10"
    right = Polygon((half, half, 0), (half + back, half + back, 0), (half + back, back - half, 0), (half, -half, 0))
    top = Polygon((-half, half, 0), (half, half, 0), (half + back, half + back, 0), (back - half, half + back, 0))
    front = RoundedRectangle(width=side, height=side, corner_radius=0.02 * side)
    rim = RoundedRectangle(width=0.94 * side, height=0.94 * side, corner_radius=0.06 * side).set_fill(opacity=0)
    inset = RoundedRectangle(width=0.62 * side, height=0.62 * side, corner_radius=0.1 * side)
    return Group(
        shaded(right, mix(tone, shade, 0.42), mix(tone, shade, 0.62)),
        shaded(top, mix(tone, "#FFFFFF", 0.3), mix(tone, "#FFFFFF", 0.55)),
        shaded(front, mix(tone, "#FFFFFF", 0.16), mix(tone, shade, 0.2)),
        rim.set_stroke("#FFFFFF", px(4) * 100, 0.35),
        shaded(inset, mix(tone, shade, 0.16), mix(tone, shade, 0.06), alpha=(0.9, 0.5)),
        glyph(mark, mix(tone, "#FFFFFF", 0.86), mix(tone, shade, 0.5)).scale(MARK * side, about_point=np.zeros(3)),
    )


def made(desk: Desk, sheet: Sheet) -> None:
    """The words above, the blocks on the ground below them (or beside them in a wide frame)."""
    at = made_said(desk.words, sheet.page.first, sheet.page.last)
    assert at is not None
    shown = desk.shown(sheet.page)
    voice = desk.voice(key=260, other=150, anchor=0.0 if desk.tall else 0.4, fill=0.9, gap=30, level=True)
    words: list[Actor] = []
    sheet.actors, words = words, sheet.actors
    keys = sorted({*sheet.page.keys, at})
    placed = lay(desk, sheet, shown, keys, type_room(desk, 0.42), voice, entrance=rising, key_entrance=slamming)
    sheet.actors, words = words, sheet.actors
    low = min((word.base for word in placed), default=desk.box.top)
    before = [desk.on(index) for index in shown if index < at]
    room = art_rooms(desk, low, 1)[0]
    sheet.actors.append(Building(desk, room, 0 if sheet.first else sheet.begin, before, desk.on(at)))
    sheet.actors += words
    sheet.turn = "fold"


__all__ = ["Building", "made"]
