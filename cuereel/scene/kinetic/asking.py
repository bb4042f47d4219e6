"""A question's page: what the question is about, and a great question mark whose dot is the request square.

The great one stands for the one that is written, which is then left out: no question has two.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from manim import Group, Mobject, VMobject

from cuereel.scene.card import is_dark, mix, shaded
from cuereel.scene.kinetic.actor import Actor, Posed
from cuereel.scene.kinetic.cursor import Stop
from cuereel.scene.kinetic.pictured import art_rooms, stand_up, type_room
from cuereel.scene.kinetic.scenery import horizon
from cuereel.scene.kinetic.setter import SetWord, set_block
from cuereel.scene.kinetic.sheet import Desk, Sheet, lay, room_below
from cuereel.scene.kinetic.word import rising, slamming
from cuereel.scene.lettering import letter
from cuereel.scene.light import glow
from cuereel.scene.motion import overshoot
from cuereel.scene.pages import key_word
from cuereel.scene.rig import Pose, scaled, then, turned
from cuereel.scene.stage import PX, Box, px
from cuereel.scene.vehicle import is_vehicle

LEAST = 240.0
"""px that the question mark is high at least; where there is less room for it there is none."""


SHARE = 0.7
"""How much of the height the words have above what is to be seen, in a tall frame."""

WIDE = 0.62
"""How wide a question mark is, for its height."""


class Hook:
    """A question mark, which sways upright and is lit as the question ends on frame `on`; till then it `waits` or not.

    It waits in outline. Its dot is not lit: there something else comes to rest.
    """

    def __init__(self, desk: Desk, middle: np.ndarray, tall: float, begin: int, on: int, *, waits: bool = True) -> None:
        theme, cool = desk.theme, desk.theme.colour("cool")
        self._begin, self._on, self._waits = begin, on, waits
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
        landed = 1.0 if self._waits else 1.5 - 0.5 * overshoot(1.4)(float(np.clip((frame - self._on + 1) / 6, 0, 1)))
        own = then(scaled((0.6 + 0.4 * there) * landed, about=self._foot), turned(sway, self._foot))
        self._dim.set(own, camera, seen * min(1.0, 1.5 * there) * self._waits)
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


def _with_art(desk: Desk, sheet: Sheet, noun: int, on: int) -> None:
    """The question above, what it is about whole and large beneath it."""
    box = desk.box
    shown = desk.shown(sheet.page)
    keys = _keys(desk, sheet, shown, noun)
    voice = desk.voice(key=290, other=200, anchor=0.0, fill=0.94, gap=22, mark=room_below(desk, keys), even=True)
    art = desk.scene.art(desk.art[noun])
    below = desk.tall or (is_vehicle(art) and box.height > 0.6 * box.width)
    share = SHARE if desk.tall else 0.5
    room = Box(box.left, box.top - share * box.height, box.right, box.top) if below else type_room(desk)
    short = _without_mark(desk, shown)
    beside = _beside(desk, set_block(short.words, shown, keys, room, voice, desk.family)) if below else None
    words: list[Actor] = []
    sheet.actors, words = words, sheet.actors
    placed = lay(
        desk if beside is None else short,
        sheet,
        shown,
        keys,
        room,
        voice,
        entrance=rising,
        key_entrance=slamming,
        # the cursor goes from the last word to the mark, and has no time for a stroke between them
        mark="underline",
        marked=[key for key in keys if beside is None or key != shown[-1]],
    )
    sheet.actors, words = words, sheet.actors
    low = min((word.base for word in placed), default=box.top)
    if beside is not None:
        _mark(desk, sheet, *beside, desk.on(shown[-1]) + 2 if on < sheet.until else on)
    stand = art_rooms(desk, low, 1, below=below)[0]
    stand_up(desk, sheet, art, stand, desk.on(noun), on)
    sheet.actors += words
    sheet.turn = "in"


def _without_mark(desk: Desk, shown: Sequence[int]) -> Desk:
    """The desk with the last of some words as it is without its question mark."""
    words = list(desk.words)
    words[shown[-1]] = words[shown[-1]].replace("?", "") or words[shown[-1]]
    return replace(desk, words=words)


def _beside(desk: Desk, placed: Sequence[SetWord]) -> tuple[np.ndarray, float] | None:
    """The middle and the height of a question mark right of the words, on their last line, where they leave so much."""
    low = min((word.base for word in placed), default=desk.box.top)
    left, right = max((word.right for word in placed), default=desk.box.left) + px(56), desk.stage.text.right
    top = min(desk.box.top, desk.stage.text.top)
    tall = min(0.96 * (top - low), (right - left) / WIDE)
    return None if tall < px(LEAST) else (np.array([(left + right) / 2, low + tall / 2, 0.0]), tall)


def _mark(desk: Desk, sheet: Sheet, middle: np.ndarray, tall: float, on: int) -> None:
    """A question mark that comes as the words end, on frame `on`."""
    hook = Hook(desk, middle, tall, 0, on, waits=False)
    sheet.actors.append(hook)
    if on < sheet.until:
        sheet.stops.append(Stop(on + 1, hook.dot, min(hook.side, 190), 8))


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
