"""The things on a page that stand for themselves: a heading, words, a button, a notice, a picture, a row, filler."""

from __future__ import annotations

import numpy as np
from manim import Circle, Group, Mobject

from cuereel.scene.app.device import COLUMN
from cuereel.scene.app.tones import Tones
from cuereel.scene.app.widget import Widget, bar, dim, going, lettered, outline, tick
from cuereel.scene.bake import baked
from cuereel.scene.card import mix, rounded, shaded
from cuereel.scene.motion import ease_in, ease_out, overshoot
from cuereel.scene.rig import Pose, Rig, scaled, shifted, then
from cuereel.scene.shop.phone import Button, frame_ring
from cuereel.scene.sprite import clip_to
from cuereel.scene.stage import Box, px
from cuereel.scene.track import Track
from cuereel.theme import Theme

SUNK = 20.0
"""px that a button goes down: as far as its lip shows."""

WAVE = 18
"""Frames of the wave that a press sends through a button."""


def heading(tones: Tones, words: str) -> Widget:
    """The title of a page."""
    block = lettered(words, COLUMN, 160, colour=tones.ink, size=76, weight="heavy", lines=2)
    return Widget(block, max(96.0, block.height * 120 + 12))


def print_(tones: Tones, words: str) -> Widget:
    """Words on a page, on up to three lines."""
    block = lettered(words, COLUMN, 190, colour=tones.soft, size=50, weight="semibold", lines=3)
    return Widget(block, max(64.0, block.height * 120 + 10))


def notice(theme: Theme, tones: Tones, words: str) -> Widget:
    """Words in a tinted box."""
    warn = theme.colour("warn")
    block = lettered(words, COLUMN - 120, 130, colour=tones.ink, size=48, weight="semibold", lines=2)
    high = block.height * 120 + 56
    box = rounded(COLUMN, high, 30, mix(tones.top, warn, 0.34))
    edge = rounded(14, high - 36, 7, mix(warn, "#B35A00", 0.3)).move_to((px(-COLUMN / 2 + 30), 0, 0))
    return Widget(Group(box, edge, block.shift((px(14), 0, 0))), high)


def picture(tones: Tones, art: Mobject) -> Widget:
    """A drawing on a block of colour."""
    high = 300.0
    block = rounded(COLUMN, high, 44, mix(tones.block, "#FFFFFF", 0.2), tones.block)
    art.scale(min(px(0.8 * COLUMN) / art.width, px(high - 44) / art.height)).move_to((0, 0, 0))
    return Widget(Group(block, art), high)


class Push(Widget):
    """A button that sinks when it is pressed; a `quiet` one is of the page's own colour."""

    def __init__(self, theme: Theme, tones: Tones, words: str, width: float = COLUMN, *, quiet: bool = False) -> None:
        self.words = words
        high = 112.0
        if quiet:
            tone = tones.block
            lip = rounded(width, high, high / 2, mix(tone, tones.ink, 0.28)).shift((0, -px(SUNK), 0))
            label = lettered(words, width - 90, 84, colour=tones.ink, size=56, weight="bold")
            face = Group(rounded(width, high, high / 2, mix(tone, "#FFFFFF", 0.25), tone), label)
            parts = Group(lip, face)
            self.label: Mobject = label
        else:
            button = Button(theme, words, width=width, height=high)
            parts, face, self.label = button, button.face, button.label
        room = outline(width, high, high / 2)
        self._wave = Rig(clip_to(Circle(radius=px(10), stroke_width=0, fill_color="#FFFFFF", fill_opacity=0.34), room))
        self._room = Rig(room)
        super().__init__(Group(parts, self._wave.mobject, room), high + SUNK)
        self.rig = Rig(parts, {"face": face})
        self._down = Track()
        self._pressed: list[int] = []
        self._tints: list[tuple[int, Rig]] = []
        self._wide, self._face = width, face
        self.touch = float(np.clip(self.label.get_right()[0] * 120 + 64, 0, width / 2 - 52))

    def recolour(self, frame: int, colour: str) -> Mobject:
        """It takes another colour from a frame on: what stands over it then, in white letters."""
        high = 112.0
        face = rounded(self._wide, high, high / 2, mix(colour, "#FFFFFF", 0.14), mix(colour, "#0A1030", 0.12))
        face.move_to(self._face.get_center())
        words = lettered(self.words, self._wide - 90, 84, colour="#FFFFFF", size=66, weight="bold")
        words.match_height(self.label).move_to(self.label.get_center())
        lip = rounded(self._wide, high, high / 2, mix(colour, "#0A1030", 0.5))
        lip.move_to(face.get_center()).shift((0, -px(SUNK), 0))
        whole, upper = Group(lip, face, words), Group(face, words)
        self._tints.append((frame, Rig(whole, {"face": upper})))
        assert isinstance(self.mobject, Group)
        self.mobject.add(whole)
        return whole

    def _pose_tints(self, frame: int, whole: Pose, sunk: Pose, come: float) -> None:
        for start, rig in self._tints:
            share = float(np.clip((frame - start + 1) / 8, 0, 1))
            beat = 1 + 0.07 * float(np.sin(np.pi * min(1.0, share)))
            rig.pose(then(scaled(beat), whole), {"face": sunk})
            rig.fade(come * min(1.0, 1.6 * share))

    def press(self, frame: int) -> None:
        """It is pressed on a frame, and comes up again."""
        self._pressed.append(frame)
        self._down.to(1.0, frame, 2).to(0.0, frame + 6, 7, overshoot(1.6))

    def pose(self, frame: int, at: Pose) -> None:
        come = self.there(frame)
        whole = then(shifted(0, px(SUNK / 2)), self.rise(come), at)
        sunk = shifted(0, -px(SUNK) * self._down.at(frame))
        self.rig.pose(whole, {"face": sunk})
        self.rig.fade(come)
        self._pose_tints(frame, whole, sunk, come)
        begun = max((at_ for at_ in self._pressed if at_ <= frame), default=-99)
        share = min(1.0, (frame - begun + 1) / WAVE)
        spread = scaled(1 + ease_out(share) * self._wide / 11)
        self._wave.pose(then(spread, shifted(px(self.touch), 0), sunk, whole))
        self._wave.fade((1 - share) * come)
        self._room.pose(then(sunk, whole))


class Row(Widget):
    """An entry of a list with its sign; it may be ticked or pressed. Without words it is print that is not read."""

    touch = 190.0

    def __init__(
        self, theme: Theme, tones: Tones, words: str, number: int, art: Mobject | None, *, kept: bool = False
    ) -> None:
        """One that is `kept` has nothing to tick: its place is seen before it comes there."""
        self.words = words
        colour = theme.colour(("cool", "accent", "good", "warn")[number % 4])
        high = 96.0
        face = rounded(COLUMN, high, 34, mix(tones.face, "#FFFFFF", 0.3), tones.face)
        edge = frame_ring(COLUMN, high, 34, 3, tones.line).set_fill(opacity=0.7)
        seat = np.array([px(-COLUMN / 2 + 62), 0, 0])
        # on a light page, a sign of one light colour is read on a deep ground
        pale, deep = (colour, mix(colour, "#101840", 0.3)) if kept else (mix(colour, "#FFFFFF", 0.4), colour)
        disc = shaded(Circle(radius=px(38)), pale, deep).move_to(seat)
        parts: list[Mobject] = [face, edge, disc]
        if art is not None:
            parts.append(art.scale(px(50) / max(art.width, art.height)).move_to(seat))
        if words:
            block = lettered(words, COLUMN - 240, 70, colour=tones.ink, size=50, weight="semibold")
            parts.append(block.shift((px(-COLUMN / 2 + 124) - block.get_left()[0], 0, 0)))
        else:
            long = 300 - 56 * (number % 3)
            parts += [bar(-COLUMN / 2 + 124, -16, long, 24, mix(tones.soft, tones.line, 0.5))]
            parts += [bar(-COLUMN / 2 + 124, 22, 0.6 * long, 18, tones.line)]
        goal = np.array([px(COLUMN / 2 - 62), 0, 0])
        hole: Mobject = frame_ring(60, 60, 30, 6, tones.line).move_to(goal)
        done = shaded(Circle(radius=px(33)), mix(theme.colour("good"), "#FFFFFF", 0.2), "#12A56B")
        mark = Group(done, tick(18, "#FFFFFF")).move_to(goal)
        self._mark, self._goal = Rig(mark), goal
        room = outline(COLUMN, high, 34)
        wave = clip_to(Circle(radius=px(10), stroke_width=0, fill_color=colour, fill_opacity=0.45), room)
        lit = frame_ring(COLUMN, high, 34, 9, mix(colour, tones.ink, 0.15))
        self._wave, self._room, self._lit = Rig(wave), Rig(room), Rig(lit)
        slot = Group()
        if kept:
            hole = Group()
            slot = Group(rounded(COLUMN, high, 34, tones.line).set_fill(opacity=0.3), edge.copy())
        self._slot = Rig(slot)
        super().__init__(Group(slot, *parts, hole, mark, wave, room, lit), high)
        self.rig = Rig(Group(*parts, hole))
        self.ticked: int | None = None
        self.gone: tuple[int, int] | None = None
        self._pressed = 10**6

    def press(self, frame: int) -> None:
        """It is pressed on a frame, and stays lit."""
        self._pressed = frame

    def pose(self, frame: int, at: Pose) -> None:
        down = 0.05 * float(np.interp(frame - self._pressed, [-3, 0, 3, 9], [0, 1, 1, 0]))
        left = 0.0 if self.gone is None else going(frame, *self.gone)
        at = then(scaled(1 - down), shifted(-px(520 * ease_in(left)), 0), at)
        super().pose(frame, at)
        self._slot.pose(at)
        self._slot.fade(1 - self.there(frame))
        whole = then(self.rise(self.there(frame)), at)
        share = float(np.clip((frame - self._pressed + 1) / WAVE, 0, 1))
        self._wave.pose(then(scaled(1 + ease_out(share) * COLUMN / 11), shifted(px(self.touch), 0), whole))
        self._wave.fade((1 - share) * float(share > 0))
        self._room.pose(whole)
        self._lit.pose(whole)
        self._lit.fade(float(np.clip((frame - self._pressed + 1) / 5, 0, 1)))
        since = -1 if self.ticked is None else frame - self.ticked
        size = overshoot(2.2)(min(1.0, (since + 1) / 8)) if since >= 0 else 0.01
        self._mark.pose(then(scaled(max(0.01, size), about=self._goal), self.rise(self.there(frame)), at))
        self._mark.fade(float(since >= 0))
        if left:
            dim(self.mobject, 1 - left)


def post(theme: Theme, tones: Tones, number: int) -> Widget:
    """One entry of a feed that says nothing in particular: who it is from, a picture, print."""
    cool, warm, good = (theme.colour(role) for role in ("cool", "accent", "good"))
    first, second = ((cool, warm), (warm, good), (good, cool))[number % 3]
    high, width = 560.0, COLUMN
    face = rounded(width, high, 44, mix(tones.face, tones.top, 0.5), tones.face)
    edge = frame_ring(width, high, 44, 3, tones.line).set_fill(opacity=0.8)
    who = shaded(Circle(radius=px(40)), mix(second, "#FFFFFF", 0.4), second)
    who.move_to((px(-width / 2 + 76), px(high / 2 - 70), 0))
    names = [
        bar(-width / 2 + 138, -high / 2 + 54, 240, 26, tones.soft),
        bar(-width / 2 + 138, -high / 2 + 92, 150, 18, tones.line),
    ]
    view = Box(-px(width / 2 - 2), -px(155), px(width / 2 - 2), px(151))
    sky = rounded(width, 400, 1, mix(first, "#FFFFFF", 0.72), mix(first, "#FFFFFF", 0.42))
    hills: list[Mobject] = []
    turn = 1 if number % 2 else -1
    for x, y, radius, colour in ((-150, -190, 180, first), (140, -210, 230, second), (10, -230, 130, good)):
        hill = shaded(Circle(radius=px(radius)), mix(colour, "#FFFFFF", 0.3), mix(colour, "#101840", 0.12))
        hills.append(hill.move_to((px(turn * x), px(y), 0)))
    sun = shaded(Circle(radius=px(44)), "#FFFFFF", mix(warm, "#FFFFFF", 0.5)).move_to((px(-turn * 190), px(60), 0))
    scenery = baked(Group(sky, sun, *hills), within=view)
    foot = [
        bar(-width / 2 + 36, high / 2 - 96, 430, 28, tones.soft),
        bar(-width / 2 + 36, high / 2 - 50, 300, 20, tones.line),
    ]
    heart = shaded(Circle(radius=px(26)), mix(theme.colour("bad"), "#FFFFFF", 0.2), theme.colour("bad"))
    heart.move_to((px(width / 2 - 70), -px(high / 2 - 72), 0))
    return Widget(Group(baked(Group(face, edge, who, *names, heart, *foot)), scenery), high)


def paragraph(tones: Tones, number: int) -> Widget:
    """Print of a page that is not read: a headline and lines under it."""
    long = 560 - 90 * (number % 3)
    lines = [bar(-COLUMN / 2, 74 + 52 * line, (670, 620, 430)[line], 24, tones.line) for line in range(3)]
    head = bar(-COLUMN / 2, 0, long, 44, mix(tones.soft, tones.line, 0.25))
    return Widget(baked(Group(head, *lines).move_to((0, 0, 0))), 240)


__all__ = ["Push", "Row", "heading", "notice", "paragraph", "picture", "post", "print_"]
