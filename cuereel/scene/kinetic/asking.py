"""A question's page: the question above what it is about, or a great question mark whose dot is the request square.

The great one stands for the one that is written, which is then left out: no question has two.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from manim import Group, Mobject, VMobject

from cuereel.scene.berth import berth, has_berth
from cuereel.scene.card import is_dark, mix, shaded
from cuereel.scene.handover import SIDE, handed_over
from cuereel.scene.kinetic.actor import Actor, Posed
from cuereel.scene.kinetic.cursor import Stop
from cuereel.scene.kinetic.pictured import Driving, art_rooms, stand_up, type_room
from cuereel.scene.kinetic.scenery import horizon
from cuereel.scene.kinetic.setter import SetWord, Voice, set_block
from cuereel.scene.kinetic.sheet import Desk, Sheet, lay, room_below
from cuereel.scene.kinetic.sweep import fill_by, swept
from cuereel.scene.kinetic.through import Look
from cuereel.scene.kinetic.word import rising, slamming
from cuereel.scene.lettering import letter
from cuereel.scene.light import glow
from cuereel.scene.motion import overshoot
from cuereel.scene.pages import key_word
from cuereel.scene.rig import Pose, scaled, then, turned
from cuereel.scene.sense import behind_said
from cuereel.scene.stage import PX, Box, px
from cuereel.scene.vehicle import ROLL, is_vehicle

LEAST = 240.0
"""px that the question mark is high at least; where there is less room for it there is none."""


LOW = 1.0
"""Where the words stand in the room above a vehicle: 0 at its top, 1 close to the roof."""

SHARE = 0.7
"""How much of the height the words have above what is to be seen, in a tall frame."""

SHORT = 7
"""Words up to which the last one is made most of, in a tall frame."""

CURSOR = 56.0
"""px that the request square is wide where it goes from the end of one line to that of the next."""

BEHIND = 26
"""px that it keeps from the line that it stands behind."""

EDGE = 24
"""px by which it keeps from the edge of a frame that has no buttons there."""

FREE = 44
"""px that are free between the words and what stands below them."""

ABOVE = 90
"""px by which a line of light reaches out above the words."""

SETS_OUT = 1, 6
"""The frame on which the request square leaves the place where the shot before has left it, and those it takes."""


class Hook:
    """A question mark, which waits in outline, sways upright and is lit as the question ends on frame `on`.

    Its dot is not lit: there something else comes to rest.
    """

    def __init__(self, desk: Desk, middle: np.ndarray, tall: float, begin: int, on: int) -> None:
        theme, cool = desk.theme, desk.theme.colour("cool")
        self._begin, self._on = begin, on
        mark = letter("?", 1000, colour=cool, family=desk.family, weight="heavy")[0]
        parts = _contours(mark.points)
        hook = VMobject()
        hook.points = max(parts, key=lambda part: float(np.ptp(part[:, 1])))
        dot = min(parts, key=lambda part: float(np.ptp(part[:, 1])))
        scale = tall / float(np.ptp(mark.points[:, 1]))
        home = (mark.points.min(axis=0) + mark.points.max(axis=0)) / 2
        hook.points = (hook.points - home) * scale + middle
        self.dot = ((dot.min(axis=0) + dot.max(axis=0)) / 2 - home) * scale + middle
        self.side = float(np.ptp(dot[:, 0])) * scale / PX
        base, dark = theme.colour("background"), is_dark(theme)
        top, end = mix(base, cool, 0.5 if dark else 0.3), mix(base, cool, 0.12)
        lit = mix(cool, "#FFFFFF", 0.12)
        waiting = VMobject()
        waiting.points = (mark.points - home) * scale + middle
        waiting = shaded(waiting, top, end, alpha=(0.5, 0.5))
        self._dim = Posed(waiting.set_stroke(mix(base, cool, 0.75), px(5) * 100, 0.9))
        self._lit = Posed(shaded(hook, lit, mix(base, cool, 0.5), alpha=(1.0, 0.9)))
        self._glow = Posed(glow(tall / PX * 0.6, tall / PX * 0.6, cool, 0.4).move_to(middle))
        self._foot = self.dot
        self.mobject: Mobject = Group(self._glow.mobject, self._dim.mobject, self._lit.mobject)

    def pose(self, frame: int, camera: Pose, seen: float) -> None:
        there = overshoot(1.6)(float(np.clip((frame - self._begin + 1) / 12, 0, 1))) if self._begin > 0 else 1.0
        said = float(np.clip((frame - self._on + 1) / 5, 0, 1))
        sway = -0.10 * (1 - overshoot(2.4)(float(np.clip((frame - self._on + 1) / 9, 0, 1))))
        own = then(scaled(0.6 + 0.4 * there, about=self._foot), turned(sway, self._foot))
        self._dim.set(own, camera, seen * min(1.0, 1.5 * there))
        self._lit.set(own, camera, seen * said)
        self._glow.set(own, camera, seen * (0.25 + 0.75 * said))


def asking(desk: Desk, sheet: Sheet) -> None:
    """The question, and below it or beside it a great question mark, whose dot drops from the last word at its end."""
    box, frame = desk.box, desk.stage.frame
    shown = desk.shown(sheet.page)
    ends = "?" in desk.words[shown[-1]]
    on = desk.on(shown[-1]) + 4 if ends else sheet.until + 9
    nouns = [index for index in shown if index in desk.art]
    ground = horizon(desk.stage)
    if nouns:
        _with_art(desk, sheet, nouns[0], on)
        _receive(desk, sheet)
        return
    beside = Box(box.left, ground + px(40), frame.right - 0.42 * frame.width, box.top)
    room = box.part(0.0, 0.62) if desk.tall else beside
    voice = desk.voice(key=300, anchor=0.0 if desk.tall else 0.2)

    def high(placed: Sequence[SetWord]) -> float:
        # below what reaches below the last line
        low = min(word.base - px(0.22 * word.size) for word in placed) if desk.tall else box.top
        return (0.94 if desk.tall else 0.8) * (low - ground)

    short = _without_mark(desk, shown)
    marked = high(set_block(short.words, shown, sheet.page.keys, room, voice, desk.family)) >= px(LEAST)
    placed = lay(short if marked else desk, sheet, shown, sheet.page.keys, room, voice, key_entrance=slamming)
    if marked:
        tall = high(placed)
        x = frame.right - (0.3 * frame.width if desk.tall else 0.22 * frame.width)
        middle = np.array([x, ground + 0.5 * tall - px(30), 0.0])
        hook = Hook(desk, middle, tall, 0 if sheet.first else sheet.begin, on)
        sheet.actors.insert(0, hook)
        if ends:
            sheet.stops.append(Stop(on + 3, hook.dot, min(hook.side, 190), 8))
    sheet.turn = "left" if sheet.page.first % 2 else "up"
    _receive(desk, sheet)


def _receive(desk: Desk, sheet: Sheet) -> None:
    """Have the square come from where the shot before may have left it, to where it waits (in place)."""
    if not sheet.first or desk.stage.marked or not sheet.stops:
        return
    first = min(sheet.stops, key=lambda stop: stop.on)
    begin, frames = SETS_OUT
    left = Stop(0, handed_over(desk.stage), SIDE)
    sheet.stops = [left, Stop(begin, first.point, first.side, frames), *sheet.stops]


def _with_art(desk: Desk, sheet: Sheet, noun: int, on: int) -> None:
    """The question above, what it is about whole and large beneath it; its mark is lettered like the words."""
    box = desk.box
    shown = desk.shown(sheet.page)
    keys = _keys(desk, sheet, shown, noun)
    below_words = room_below(desk, keys)
    voice = desk.voice(key=290, other=200, anchor=0.0, fill=0.94, gap=22, mark=below_words, even=True, weight="heavy")
    if desk.tall and len(shown) <= SHORT:
        # its last word alone is large, so that lines are few and as wide as the box
        keys = [shown[-1]]
        voice = desk.voice(
            key=460, other=240, most=0.92, anchor=0.35, fill=0.8, gap=30, weight="heavy", level=True, alike=True
        )
    art = desk.scene.art(desk.art[noun])
    below = desk.tall or (is_vehicle(art) and box.height > 0.6 * box.width)
    # in a square frame the horizon of all pages is where the vehicle asks for it
    alone = desk.stage.portrait or (sheet.first and sheet.page.last == len(desk.words))
    place = berth(desk.stage, art) if is_vehicle(art) and below and alone and has_berth(desk.stage) else None
    if place is not None and not desk.tall:
        keys = [shown[-1]]
        voice = desk.voice(key=300, other=240, most=1.0, anchor=0.5, fill=0.8, gap=14, alone=0.02, weight="heavy")
    room = box.part(0.0, SHARE if desk.tall else 0.5) if below else type_room(desk)
    if place is not None:
        # where the lines fill the box the square has its room behind them
        right = box.right - (0.0 if desk.tall else px(CURSOR))
        room = Box(box.left, place.top(art) + px(FREE), right, box.top)
        voice = replace(voice, anchor=LOW if desk.tall else voice.anchor)
    if desk.tall and keys == [shown[-1]]:
        voice = _with_room(desk, shown, room, voice)
    words: list[Actor] = []
    sheet.actors, words = words, sheet.actors
    placed = lay(
        desk,
        sheet,
        shown,
        keys,
        room,
        voice,
        entrance=rising,
        key_entrance=slamming,
        mark="underline",
        # the last word has the question mark
        marked=[key for key in keys if key != shown[-1]],
    )
    if keys == [shown[-1]]:
        sheet.stops = _line_ends(desk, placed)
    _coloured(desk, placed, shown[-1])
    look = None if place is None else _look(desk, sheet, noun, placed)
    sheet.actors, words = words, sheet.actors
    if place is not None:
        sheet.actors.append(Driving(desk, art, place, desk.on(noun), on, look))
        sheet.still, sheet.berthed = True, True
    else:
        low = min((word.base for word in placed), default=box.top)
        stand_up(desk, sheet, art, art_rooms(desk, low, 1, below=below)[0], desk.on(noun), on)
    sheet.actors += words
    sheet.turn = "in"


def _look(desk: Desk, sheet: Sheet, noun: int, placed: Sequence[SetWord]) -> Look | None:
    """How a vehicle is seen through, as the words speak of what is behind: by the line that fills those words.

    One that comes back with the first word, which does not name it, is seen through by the end of the question. Its
    engine fires with the last word.
    """
    first, last = sheet.page.first, sheet.page.last
    behind = behind_said(desk.words, first, last)
    if behind is None and noun == first == 0 and last == len(desk.words) > 1:
        behind = last - 1
    if behind is None:
        return None
    sweep, filled = swept(desk, placed, behind, desk.on(noun) + round(ROLL * desk.scene.fps))
    if sheet.first:
        fill_by(sheet, sweep, filled)
    top = max(word.top for word in placed) + px(ABOVE)
    return Look(desk.on(behind), sweep, top, desk.on(last - 1))


def _without_mark(desk: Desk, shown: Sequence[int]) -> Desk:
    """The desk with the last of some words as it is without its question mark."""
    words = list(desk.words)
    words[shown[-1]] = words[shown[-1]].replace("?", "") or words[shown[-1]]
    return replace(desk, words=words)


def _with_room(desk: Desk, shown: Sequence[int], room: Box, voice: Voice) -> Voice:
    """The voice with its last word so small that the square has its place behind it, beside a platform's buttons."""
    placed = set_block(desk.words, shown, [shown[-1]], room, voice, desk.family)
    last = next((word for word in placed if word.index == shown[-1]), None)
    line = [word for word in placed if last is not None and word.line == last.line]
    most = desk.stage.lower.right - px(BEHIND + CURSOR)
    if last is None or len(line) > 1 or last.right <= most or last.base > desk.stage.lower.top:
        return voice
    less = float((most - last.left) / (last.right - last.left))
    # the others stay as large as they are
    return replace(voice, key=last.size * less, most=voice.most / less)


def _line_ends(desk: Desk, placed: Sequence[SetWord]) -> list[Stop]:
    """The stops behind each line, as its last word is said: a square among large words would cover the next."""
    last = {word.line: word for word in placed}
    stage, stops = desk.stage, []
    for word in last.values():
        high = word.base + px(0.29 * word.size)
        edge = stage.frame.right - px(EDGE)
        if desk.tall:
            edge = stage.text.right if high - px(CURSOR / 2) > stage.lower.top else stage.lower.right
        along = min(word.right + px(BEHIND + CURSOR / 2), edge - px(CURSOR / 2))
        stops.append(Stop(desk.on(word.index), np.array([along, high, 0.0]), CURSOR))
    return stops


def _coloured(desk: Desk, placed: Sequence[SetWord], last: int) -> None:
    """Give the question mark behind the last word a colour of its own (in place)."""
    for word in placed:
        if word.index == last and word.letters.content.endswith("?"):
            word.letters[-1].set_color(desk.theme.colour("cool"))


def _keys(desk: Desk, sheet: Sheet, shown: list[int], noun: int) -> list[int]:
    """The words to make much of beside what is to be seen: two of them, where there are as many that stand apart."""
    keys = [key for key in sheet.page.keys if key != noun]
    apart = [index for index in shown if index != noun and all(abs(index - key) > 1 for key in keys)]
    found = key_word([desk.words[index] for index in apart])
    return sorted([*keys, apart[found]]) if found is not None and len(keys) < 2 else keys or [noun]


def _contours(points: np.ndarray) -> list[np.ndarray]:
    """The closed curves of a glyph (cubic points, four a curve)."""
    out: list[list[np.ndarray]] = []
    for at in range(0, len(points), 4):
        curve = points[at : at + 4]
        if out and np.allclose(out[-1][-1], curve[0]):
            out[-1].extend(curve)
        else:
            out.append(list(curve))
    return [np.array(part) for part in out]


__all__ = ["Hook", "asking"]
