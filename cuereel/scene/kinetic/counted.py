"""Pages with a number: a time runs out on a dial, any other number is counted up to, as large as the frame allows."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from manim import Arc, Circle, Group, Mobject, VGroup

from cuereel.scene.bake import baked
from cuereel.scene.card import mix, shaded
from cuereel.scene.dial import Dial
from cuereel.scene.kinetic.actor import Posed, Still
from cuereel.scene.kinetic.cursor import Stop
from cuereel.scene.kinetic.number_ground import EACH, HIGH, LOW, Boxes, Lanes
from cuereel.scene.kinetic.scenery import horizon, outline
from cuereel.scene.kinetic.setter import SetWord, trimmed
from cuereel.scene.kinetic.sheet import Desk, Sheet, behind, lay
from cuereel.scene.kinetic.word import Word, rising, slamming, stretching
from cuereel.scene.lettering import Lettering, letter, width_of
from cuereel.scene.light import glow
from cuereel.scene.motion import ease_out, overshoot
from cuereel.scene.rig import Pose, scaled
from cuereel.scene.sense import digits_of, number_said, time_said
from cuereel.scene.stage import PX, Box, px

LEAST = 92.0
"""px that words at a number's side are high at least; longer ones stand below it."""

COUNTED = 8
"""Frames in which a number is counted up (0.27 s at 30 a second)."""

SINKS = 150.0
"""px by which a number is let down, at most, so that it stands on the ground."""

DEPTHS = tuple(step / 2 for step in range(12, 0, -1))
"""How far back each layer of a number's side lies, the farthest first: so close that no steps are seen."""

FEW = 6
"""Up to this number it is counted step by step, and there is a box for each."""


class Clock:
    """A dial that comes up as its page does and runs out from frame `on` to frame `end`."""

    def __init__(self, desk: Desk, centre: np.ndarray, radius: float, begin: int, on: int, end: int) -> None:
        self._begin, self._on, self._end, self._centre = begin, on, max(end, on + 8), centre
        theme = desk.theme
        self._dial = Dial(theme, centre, radius)
        self._full, self._late = theme.colour("accent"), theme.colour("bad")
        self._face = Posed(self._dial.face)
        self._radius = radius
        self.mobject: Mobject = Group(self._dial.face, self._dial.ring, self._dial.hand)

    def pose(self, frame: int, camera: Pose, seen: float) -> None:
        there = overshoot(1.2)(float(np.clip((frame - self._begin + 1) / 9, 0, 1))) if self._begin > 0 else 1.0
        own = camera @ scaled(0.75 + 0.25 * there, about=self._centre)
        self._face.set(np.eye(3), own, seen * min(1.0, 2 * there))
        gone = float(np.clip((frame - self._on) / (self._end - self._on), 0, 1))
        left = max(1e-3, 1 - gone)
        arc = Arc(px(self._radius), np.pi / 2 - 2 * np.pi * (1 - left), -2 * np.pi * left).shift(self._centre)
        ring, hand = self._dial.ring, self._dial.hand
        ring.points = _under(own, arc.points)
        ring.set_stroke(mix(self._full, self._late, min(1.0, max(0.0, gone - 0.45) / 0.4)))
        ring.set_stroke(opacity=seen * min(1.0, 2 * there))
        dot = Circle(px(self._dial.width_px * 0.82)).move_to(arc.points[0] if gone == 0 else arc.get_start())
        hand.points = _under(own, dot.points)
        hand.set_fill(opacity=seen * min(1.0, 2 * there))


def _under(pose: Pose, points: np.ndarray) -> np.ndarray:
    out = points.copy()
    out[:, :2] = points[:, :2] @ pose[:2, :2].T + pose[:2, 2]
    return out


class Counter:
    """A number that runs up to its value from frame `on`, in outline before that.

    A small one is counted: each value comes on its frame of `steps`. There are letters for each value on the way.
    """

    def __init__(
        self, desk: Desk, text: str, middle: np.ndarray, size: float, on: int, ghost: float, steps: Sequence[int]
    ) -> None:
        self._on, self._ghost, self._middle = steps[0] if steps else on, ghost, middle
        found = re.search(r"\d+", text)
        last = int(found.group()) if found else 0
        # nothing is counted from nothing: a one is there at once
        least = min(1, last)
        if steps:
            counts = [sum(start <= frame for start in steps) for frame in range(steps[0], steps[-1] + 1)]
        else:
            counts = [max(least, round(last * ease_out(step / COUNTED))) for step in range(1, COUNTED + 1)]
        values = sorted(set(counts))
        self._at = [values.index(count) for count in counts]
        self._changes = [step for step in range(len(counts)) if step == 0 or counts[step] != counts[step - 1]]
        self._stepped = bool(steps)
        accent = desk.theme.colour("accent")
        shape = outline(text, size, desk.family)
        shape.shift(middle - shape.get_center()).set_fill(accent, 0.12)
        self._hollow = Posed(shape.set_stroke(accent, px(6) * 100, 1))
        self.mobject: Mobject = Group(shape)
        self._faces = []
        for value in values:
            shown = text[: found.start()] + str(value) + text[found.end() :] if found else text
            lettered = letter(shown, size, colour=accent, family=desk.family, weight="heavy")
            lettered.shift(middle - np.array([lettered.advance / 2, px(0.36 * size), 0.0]))
            face = baked(solid(lettered, size, accent, desk.theme.colour("background")))
            self.mobject.add(face)
            self._faces.append(Posed(face))

    def pose(self, frame: int, camera: Pose, seen: float) -> None:
        step = frame - self._on
        shown = self._at[min(step, len(self._at) - 1)] if step >= 0 else -1
        self._hollow.set(np.eye(3), camera, seen * min(1.0, 1.5 * self._ghost) if step < 0 else 0.0)
        since = step
        if self._stepped and step >= 0:
            since = step - max(change for change in self._changes if change <= step)
        size = 0.8 + 0.2 * overshoot(2.2)(float(np.clip((since + 1) / COUNTED, 0, 1))) if step >= 0 else 1.0
        for number, face in enumerate(self._faces):
            face.set(scaled(size, about=self._middle), camera, seen if number == shown else 0.0)


def solid(lettered: Lettering, size: float, colour: str, ground: str, *, warm: bool = True) -> VGroup:
    """Letters lit from above, with a side that goes back to the lower right, shaded `warm` or in their own colour."""
    dark, low = ("#5A1E00", "#FF5A3C") if warm else ("#000000", mix(colour, "#000000", 0.4))
    side, step = mix(mix(colour, dark, 0.55), ground, 0.3), px(0.008 * size)
    layers = [lettered.copy().set_fill(side).shift(np.array([at * step, -0.8 * at * step, 0.0])) for at in DEPTHS]
    top = [shaded(glyph, mix(colour, "#FFFFFF", 0.35), mix(colour, low, 0.28)) for glyph in lettered]
    return VGroup(*(glyph for layer in layers for glyph in layer), *top)


def timed(desk: Desk, sheet: Sheet) -> None:
    """The number in the middle of a dial that runs out from its word on, its unit below it; other words around."""
    number = time_said(desk.words, sheet.page.first, sheet.page.last)
    assert number is not None
    shown = desk.shown(sheet.page)
    voice = desk.voice(key=200, other=150, align=0.5, fill=0.9, gap=24)
    before = [index for index in shown if index < number]
    after = [index for index in shown if index > number + 1]
    upper, ring, lower = _around(desk, before, after)
    lay(desk, sheet, before, [], upper, voice)
    radius = min(400.0, min(ring.width, ring.height) / PX / 2 - 30)
    on = desk.on(number)
    begin = 0 if sheet.first else sheet.begin
    sheet.actors.append(Clock(desk, ring.center, radius, begin, on + 4, sheet.until))
    for index, size, role, high in ((number, 1.0, "accent", 0.12), (number + 1, 0.34, "ink", -0.5)):
        word = _word(desk, index, ring.center + np.array([0.0, px(radius) * high, 0.0]), radius, size, role)
        own = Word(word, desk.on(index), stretching if index == number else rising, ghost=sheet.ghost)
        sheet.stops.append(behind(desk, word, desk.on(index)))
        sheet.actors.append(own)
        sheet.words.append(own)
    lay(desk, sheet, after, [], lower, voice)
    sheet.turn = "up"


def _word(desk: Desk, index: int, middle: np.ndarray, radius: float, share: float, role: str) -> SetWord:
    text = trimmed(desk.words[index])
    fitting = 1.25 * radius / max(0.1, width_of(text, 1.0, desk.family, "heavy"))
    size = min(radius * share, fitting)
    lettered: Lettering = letter(text, size, colour=desk.theme.colour(role), family=desk.family, weight="heavy")
    left, base = middle[0] - lettered.advance / 2, middle[1] - px(0.36 * size)
    lettered.shift(np.array([left, base, 0.0]))
    return SetWord(lettered, index, 0, left, left + lettered.advance, base, size, False)


def counted(desk: Desk, sheet: Sheet) -> None:
    """A number counted up, larger than all else; the words before it above, those after it at its foot or below."""
    number = number_said(desk.words, sheet.page.first, sheet.page.last)
    assert number is not None
    shown = desk.shown(sheet.page)
    before = [index for index in shown if index < number]
    after = [index for index in shown if index > number]
    text = trimmed(digits_of(desk.words, number) or desk.words[number])
    em = width_of(text, 1.0, desk.family, "heavy")
    upper, room, lower = _around(desk, before, after)
    aside = _aside(desk, upper, after, em, text)
    if aside is not None:
        room, lower = aside
    few = int(text) if text.isdigit() and 1 < int(text) <= FEW else 0
    steps = _steps(desk.on(number), few, 0 if sheet.first else sheet.begin)
    if few and desk.stage.portrait and aside is None and not after:
        room = Box(room.left, _shelf(desk), room.right, room.top)
    size = min(900.0, room.height / PX / 0.8, room.width / PX / em)
    sinks = room.center[1] - px(0.35 * size) - horizon(desk.stage)
    if not after and not few and 0 < sinks < px(SINKS):
        # with nothing below it, it stands on the ground
        room = Box(room.left, room.bottom - sinks, room.right, room.top - sinks)
    light = glow(0.75 * size, 0.6 * size, desk.theme.colour("accent"), 0.3).move_to(room.center)
    sheet.actors.append(Still(light, desk.on(number), 5))
    voice = desk.voice(key=230, other=190, align=0.0 if aside else 0.5, fill=0.85, gap=28)
    lay(desk, sheet, before, [], upper, voice)
    begin = 0 if sheet.first else sheet.begin
    if desk.stage.portrait:
        foot = room.center - np.array([0.0, px(0.36 * size), 0.0])
        if text == "1":
            sheet.actors.append(Lanes(desk, foot, begin, desk.on(number)))
        elif few and (aside is not None or not after):
            # words below the number stand where the boxes would
            sheet.actors.append(Boxes(desk, few, begin, steps))
    sheet.actors.append(Counter(desk, text, room.center, size, desk.on(number), sheet.ghost, steps))
    # the square is one of those that are counted, and goes into the number
    sheet.stops.append(Stop(desk.on(number), room.center - np.array([0.0, px(0.3 * size), 0.0]), 1.0))
    keys = [key for key in sheet.page.keys if key > number]
    lay(desk, sheet, after, keys, lower, replace(voice, anchor=1.0) if aside else voice, key_entrance=slamming)
    sheet.turn = "fold"


def _steps(on: int, few: int, begin: int) -> list[int]:
    """The frame of each of a few values: the last comes with its word where the page begins early enough for that."""
    if not few:
        return []
    early = max(0, min(few - 1, (on - begin) // EACH))
    return [on + EACH * (at - early) for at in range(few)]


def _shelf(desk: Desk) -> float:
    """The height at which a number stands that has boxes below it."""
    return horizon(desk.stage) + px(LOW + HIGH + 40)


def _aside(desk: Desk, upper: Box, after: list[int], em: float, text: str) -> tuple[Box, Box] | None:
    """Rooms for a number that stands on the ground, and for the words at its right; None where those are too wide."""
    box, gap = desk.box, px(50)
    words = [width_of(trimmed(desk.words[index]), 1.0, desk.family, "semibold") for index in after]
    low = max(box.bottom, horizon(desk.stage)) + px(50)
    if text.isdigit() and 1 < int(text) <= FEW and desk.stage.portrait:
        low = max(low, _shelf(desk))
    tall = upper.bottom - px(40) - low
    wide = min(tall / 0.8 * em, 0.6 * box.width)
    right = box.left + wide + gap
    if not words or len(words) > 4 or px(LEAST * max(words)) > box.right - right:
        return None
    return Box(box.left, low, box.left + wide, low + tall), Box(right, low, box.right, low + 0.8 * tall)


def _around(desk: Desk, before: list[int], after: list[int]) -> tuple[Box, Box, Box]:
    """The box in three: lines of type above and below, as many as they need, and between them what they surround."""
    box = desk.box
    above = min(0.27, 0.09 * len(before) + 0.05) if before else 0.0
    below = min(0.27, 0.09 * len(after) + 0.05) if after else 0.0
    gap = 0.02
    return box.part(0.0, above), box.part(above + gap, 1 - below - gap), box.part(1 - below, 1.0)


__all__ = ["Clock", "Counter", "counted", "solid", "timed"]
