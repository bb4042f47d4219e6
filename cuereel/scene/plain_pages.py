"""Spoken words that speak of nothing to be drawn -> type with a bar, a plate or a stair, or on a flood of colour.

Each function is a composition: it sets a page that is shown from one frame to another.
"""

from __future__ import annotations

import numpy as np
from manim import DOWN, LEFT, RIGHT, UP, Group, GrowFromEdge, Mobject, Transform, linear

from cuereel.scene.card import mix, rounded
from cuereel.scene.motion import ease_out, fly, pop
from cuereel.scene.pages import Page
from cuereel.scene.score import Planned
from cuereel.scene.stage import PX, Box, px
from cuereel.scene.typeset import Desk, PageSet, fly_in, set_page, slam


def pillar(desk: Desk, page: Page, begin: int, until: int) -> PageSet:
    """Set left against a pillar of light that grows as long as the page is spoken."""
    scene, box = desk.scene, desk.box
    made = set_page(desk, page, 0.0, Box(box.left + px(56), box.bottom, box.right, box.top))
    block = Group(*made.words.values())
    height = block.height / PX + 70
    track = rounded(18, height, 9, scene.colour("line")).set_fill(opacity=0.5)
    bar = rounded(18, height, 9, scene.colour("accent"), scene.colour("cool"))
    for part in (track, bar):
        part.move_to(np.array([box.left + px(9), block.get_center()[1], 0.0]))
    made.standing.add(track)
    grow = GrowFromEdge(bar, UP, run_time=max(0.3, (until - begin) / scene.fps), rate_func=linear)
    made.props.append((begin, grow, bar))
    made.enter = {index: lambda word: fly_in(word, LEFT, 80) for index in made.words}
    made.away = LEFT
    return made


def plate(desk: Desk, page: Page, begin: int, until: int) -> PageSet:
    """The key word on a tilted plate that slams down with it."""
    scene = desk.scene
    made = set_page(desk, page, 0.5, desk.box.inset(44), key_role="on_accent")
    made.away = UP
    if page.key not in made.words:
        return made
    word = made.words[page.key]
    width, height = word.width / PX + 84, word.height / PX + 84
    accent = scene.colour("accent")
    face = rounded(width, height, 34, mix(accent, "#FFFFFF", 0.18), accent).move_to(word)
    back = rounded(width, height, 34, mix(accent, "#000000", 0.5)).move_to(word)
    back.shift(np.array([px(14), -px(18), 0.0]))
    Group(*(made.words[index] for index in made.words if index < page.key)).shift(UP * px(52))
    Group(*(made.words[index] for index in made.words if index > page.key)).shift(DOWN * px(52))
    made.letters[page.key] = word.copy().set_fill(scene.colour("ink"))
    made.words[page.key] = Group(back, face, word).rotate(0.055)
    made.letters[page.key].rotate(0.055, about_point=made.words[page.key].get_center())
    made.enter[page.key] = lambda shape: slam(scene, shape, turn=0.08)
    return made


def steps(desk: Desk, page: Page, begin: int, until: int) -> PageSet:
    """A stair of lines, and the little square that hops down it from line to line as they are said."""
    scene, box = desk.scene, desk.box
    made = set_page(desk, page, 0.0, Box(box.left + px(84), box.bottom, box.right, box.top))
    square = rounded(52, 52, 12, mix(scene.colour("cool"), "#FFFFFF", 0.3), scene.colour("cool"))
    for number, indexes in enumerate(made.lines):
        line = Group(*(made.words[index] for index in indexes))
        spare = box.width - px(84) - line.width
        line.shift(RIGHT * spare * number / max(1, len(made.lines) - 1))
        place = np.array([line.get_left()[0] - px(54), line[0][0].get_bottom()[1] + px(34), 0.0])
        made.props.append((max(begin, desk.on(indexes[0])), _hop(square, place, number == 0), square))
    made.enter = {index: lambda word: fly_in(word, RIGHT, 80) for index in made.words}
    made.away = RIGHT
    return made


def _hop(square: Mobject, place: np.ndarray, first: bool) -> Planned:
    if first:
        return pop(square.move_to(place), 0.25)
    return lambda: Transform(square, square.copy().move_to(place), run_time=0.25, path_arc=-1.2, rate_func=ease_out)


def flood(desk: Desk, page: Page, begin: int, until: int) -> PageSet:
    """The whole frame turns to the accent colour; the words stand on it in its own ink."""
    scene = desk.scene
    made = set_page(desk, page, 0.0, ink="on_accent", key_role="on_accent")
    frame, accent = scene.stage.frame, scene.colour("accent")
    ground = rounded(
        frame.width / PX + 40, frame.height / PX + 40, 0, mix(accent, "#FFFFFF", 0.12), mix(accent, "#FF5A3C", 0.35)
    )
    made.props.append((begin, fly(ground, np.array([0.0, -frame.height, 0.0]), 0.2, amount=0.0), ground))
    block = Group(*made.words.values())
    rule = rounded(block.width / PX, 16, 8, scene.colour("on_accent"))
    rule.next_to(block, DOWN, buff=px(56), aligned_edge=LEFT)
    grow = GrowFromEdge(rule, LEFT, run_time=max(0.3, (until - begin) / scene.fps), rate_func=linear)
    made.props.append((begin + 2, grow, rule))
    made.enter = {index: lambda word: slam(scene, word) for index in made.words}
    made.away = UP
    return made
