"""A page of spoken words -> the way that it is set: what stands with the type is chosen by what the words speak of.

A time becomes a dial that runs out, a great many a plain that lights up, a question a speech bubble, a thing with a
picture that picture; what is none of these is set plainly, in ways that change from page to page.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np
from manim import DOWN, RIGHT, UP, Group, Mobject, Polygon, Transform, linear

from cuereel.scene.card import card, mix
from cuereel.scene.dial import Dial
from cuereel.scene.expanse import Expanse
from cuereel.scene.hero import hero
from cuereel.scene.light import glow
from cuereel.scene.motion import overshoot, pop
from cuereel.scene.pages import Page
from cuereel.scene.plain_pages import flood, pillar, plate, steps
from cuereel.scene.score import Planned
from cuereel.scene.sense import asked, many_said, time_said
from cuereel.scene.setting import Row, set_row
from cuereel.scene.stage import PX, Box, px
from cuereel.scene.typeset import Desk, PageSet, set_page, set_words, shown_words, trimmed

Composition = Callable[[Desk, Page, int, int], PageSet]
"""Sets a page that is shown from one frame to another."""

FLOOD_FRAMES = 24
"""Frames that a flood of colour lasts at least: anything shorter is a flash."""

FLOOR_FRAMES = 24
"""Frames that a plain of tiles needs at least to light up and be seen."""

FLOOD_SHARE = 5
"""At most one page in so many is a flood."""


def choose(desk: Desk, pages: Sequence[Page], end: int) -> list[Composition]:
    """A composition for each page; `end` is the frame on which the last of them ends."""
    order: list[Composition] = [pillar, plate, steps]
    turn = zlib.crc32(" ".join(desk.words).encode()) % len(order)
    chosen: list[Composition] = []
    frames = [desk.on(page.first) for page in pages] + [end]
    for at, page in enumerate(pages):
        meant = _meant(desk, page)
        hurried = frames[at + 1] - frames[at] < FLOOR_FRAMES
        if meant is None or (meant is spread and (hurried or spread in chosen[-2:])):
            meant, turn = order[turn % len(order)], turn + 1
        chosen.append(meant)
    floods = [at for at in range(1, len(pages) - 1) if _may_flood(pages[at], frames[at + 1] - frames[at], chosen[at])]
    floods.sort(key=lambda at: frames[at] - frames[at + 1])
    for at in floods[: len(pages) // FLOOD_SHARE]:
        chosen[at] = flood
    return chosen


def _may_flood(page: Page, frames: int, composition: Composition) -> bool:
    plain = composition in (pillar, plate, steps)
    return plain and page.key is not None and page.last - page.first >= 3 and frames >= FLOOD_FRAMES


def _meant(desk: Desk, page: Page) -> Composition | None:
    indexes = shown_words(desk, page)
    if any(index in desk.art for index in indexes):
        return pictured
    if time_said(desk.words, page.first, page.last) is not None:
        return timed
    if asked(desk.words, page.last - 1):
        return bubble
    return spread if many_said(desk.words, page.first, page.last) is not None else None


# -- what the words speak of


def timed(desk: Desk, page: Page, begin: int, until: int) -> PageSet:
    """The number in the middle of a dial that runs out from its word on, its unit below it; other words around."""
    scene, number = desk.scene, time_said(desk.words, page.first, page.last)
    assert number is not None
    indexes = shown_words(desk, page)
    before = [index for index in indexes if index < number]
    after = [index for index in indexes if index > number + 1]
    above, ring, below = _around(desk.box, bool(before), bool(after), 730)
    made = PageSet()
    for part, box in ((before, above), (after, below)):
        _take(made, set_words(desk, part, None, 0.5, box))
    radius = min(350.0, min(ring.width, ring.height) / PX / 2 - 24)
    dial = Dial(scene.theme, ring.center, radius)
    for index, size, role, at in ((number, 0.98, "accent", 0.10), (number + 1, 0.33, "ink", -0.50)):
        row = Row((trimmed(desk.words[index]),), scene.colour(role), radius * size, "heavy")
        word = set_row(row, desk.family, radius * (1.25 if index == number else 1.15))[0]
        made.words[index] = word.move_to(ring.center + np.array([0.0, px(radius) * at, 0.0]))
        made.enter[index] = lambda shape: pop(shape, 0.25, small=0.6)
    made.props.append((begin, pop(dial, 0.27, small=0.85), dial))
    start = desk.on(number) + 4
    seconds = max(0.3, (until - max(start, begin + 9)) / scene.fps)
    made.props.append((max(start, begin + 9), lambda: dial.runs_out(seconds), dial))
    made.away = DOWN
    return made


def spread(desk: Desk, page: Page, begin: int, until: int) -> PageSet:
    """Above a plain of tiles that lights up, far and wide, from the word on that speaks of so much."""
    many = many_said(desk.words, page.first, page.last)
    assert many is not None
    box = desk.box
    made = set_page(desk, replace(page, key=many), 0.5, box.part(0.0, 0.64))
    expanse = Expanse(desk.scene.theme, desk.scene.stage.frame, float(box.bottom + 0.31 * box.height))
    made.standing.add(expanse)
    made.floor = True
    for frame, planned in expanse.lights_up(desk.on(many), until):
        made.props.append((frame, planned, expanse))
    made.enter[many] = lambda word: pop(word, 0.27, small=0.6)
    made.away = UP
    return made


def bubble(desk: Desk, page: Page, begin: int, until: int) -> PageSet:
    """What is asked, in a speech bubble; its tail changes sides from page to page, and ends on a question mark."""
    box = desk.box
    last = "?" in desk.words[page.last - 1]
    side = 1 if page.first % 2 else -1
    made = set_page(desk, page, 0.5, box.part(0.02, 0.58 if last else 0.86).inset(52))
    block = Group(*made.words.values())
    body = Box(box.left, float(block.get_bottom()[1]) - px(76), box.right, float(block.get_top()[1]) + px(76))
    whole = _speech_bubble(desk, body, side)
    if begin:
        made.props.append((begin, pop(whole, 0.17, small=0.92, amount=1.0), whole))
    else:
        made.standing.add(whole)
    if last:
        _question_mark(desk, made, Box(box.left, box.bottom, box.right, body.bottom - px(80)), side, page.last - 1)
    made.away = side * RIGHT
    return made


def _speech_bubble(desk: Desk, body: Box, side: int) -> Group:
    root, tip = body.left + body.width * (0.5 + 0.24 * side), body.left + body.width * (0.5 + 0.34 * side)
    tail = Polygon(
        np.array([root - px(66), body.bottom + px(6), 0]),
        np.array([root + px(66), body.bottom + px(6), 0]),
        np.array([tip, body.bottom - px(130), 0]),
        stroke_width=0,
    ).set_fill(mix(desk.scene.colour("raised"), "#000000", 0.05), opacity=1)
    sheet = card(desk.scene.theme, body.width / PX, body.height / PX, face="raised", radius=84)
    return Group(sheet[0].shift(body.center), tail, Group(*sheet[1:]).shift(body.center))


def _question_mark(desk: Desk, made: PageSet, room: Box, side: int, word: int) -> None:
    """A large question mark below the bubble, beside its tail: dim, and lit as the question ends."""
    size = min(820.0, room.height / PX / 0.74)
    row = Row(("?",), desk.scene.colour("line"), size, "heavy")
    mark = set_row(row, desk.family, room.width / PX)[0]
    mark.move_to(np.array([room.left + room.width * (0.5 - 0.16 * side), room.center[1], 0.0])).rotate(-0.12 * side)
    lit = mark.copy().set_fill(desk.scene.colour("cool")).rotate(0.2 * side)
    made.standing.add(mark)
    made.props.append((desk.on(word), lambda: Transform(mark, lit, run_time=0.3, rate_func=overshoot(2.2)), mark))


def pictured(desk: Desk, page: Page, begin: int, until: int) -> PageSet:
    """The pictures of the words that have one, each landing on its word; what is said before them stands above."""
    scene, indexes = desk.scene, shown_words(desk, page)
    nouns = [index for index in indexes if index in desk.art]
    before = [index for index in indexes if index < nouns[0]]
    after = [index for index in indexes if index >= nouns[0]]
    if desk.box.width > 1.3 * desk.box.height:
        half = desk.box.left + 0.46 * desk.box.width
        room = Box(desk.box.left, desk.box.bottom, half, desk.box.top)
        beside = Box(half + px(60), desk.box.bottom, desk.box.right, desk.box.top)
        made = set_words(desk, indexes, nouns[0], 0.0, beside)
    else:
        above, room, below = _around(desk.box, bool(before), 1.0 if len(after) == 1 else 1.7, 600 if before else 700)
        made = set_words(desk, before, None, 0.5, above)
        _take(made, set_words(desk, after, nouns[0], 0.5, below))
    floor = glow(room.width / PX * 0.5, 70, scene.colour("cool"), 0.5).move_to(room.at(0.5, 0.97))
    made.standing.add(floor)
    share = room.width / len(nouns)
    for number, noun in enumerate(nouns):
        width, height = share / PX - 24, room.height / PX - 40
        picture = hero(scene.art(desk.art[noun]), width, height, scene.theme, scene.colour("cool"))
        picture.shift(np.array([room.left + (number + 0.5) * share, room.center[1] + px(10), 0.0]))
        art = Group(*picture[1:])
        picture[0].set_fill(opacity=0.7)
        made.props.append((desk.on(noun), pop(picture[0], 0.3), picture[0]))
        made.props.append((desk.on(noun), pop(art, 0.27, small=0.6, amount=1.7), art))
        seconds = (until - desk.on(noun) - 10) / scene.fps
        if seconds > 0.4:
            made.props.append((desk.on(noun) + 9, _nearing(art, seconds), art))
    made.away = UP
    return made


def _nearing(art: Mobject, seconds: float) -> Planned:
    """The slow push that keeps a picture alive."""
    return lambda: Transform(art, art.copy().scale(1.06), run_time=seconds, rate_func=linear)


def _around(box: Box, above: float, below: float, wanted: float) -> tuple[Box, Box, Box]:
    """A box in three: lines of type above and below, and between them `wanted` px for what they surround.

    What is left is shared as `above` to `below`.
    """
    spare = max(box.height - px(wanted), 0.3 * box.height)
    share = spare / max(1.0, above + below)
    top, bottom = box.top - share * above, box.bottom + share * below
    gap = px(34)
    return (
        Box(box.left, top + gap, box.right, box.top),
        Box(box.left, bottom, box.right, top),
        Box(box.left, box.bottom, box.right, bottom - gap),
    )


def _take(made: PageSet, other: PageSet) -> None:
    made.lines += other.lines
    made.words.update(other.words)
    made.enter.update(other.enter)


__all__ = ["Composition", "choose"]
