"""A task, a condition, and how they turn out: a card with a badge, a plate with a tick or a cross."""

from __future__ import annotations

import numpy as np
from manim import LEFT, RIGHT, UP, Animation, CapStyleType, Circle, Group, Line, VGroup

from cuereel.scene.base import CueScene
from cuereel.scene.card import card, mix, rounded
from cuereel.scene.code import lettered
from cuereel.scene.motion import leave, pop
from cuereel.scene.stage import PX, Box, px


class TaskCard:
    """What is to be done, with what is asked for (`number`) in colour, and a badge that says whether it is done."""

    def __init__(self, scene: CueScene, box: Box, asked: str, number: str = "") -> None:
        self.scene, self.box = scene, box
        width, height = box.width / PX, box.height / PX
        face = card(scene.theme, width, height, face="raised", lift=26).shift(box.center)
        stripe = rounded(14, height - 44, 7, scene.colour("accent")).move_to(box.at(0, 0.5) + px(40) * RIGHT)
        size, room = min(72.0, height * 0.5), width - 240
        words = scene.text(asked, size=size, width=room, height=height - 30, max_lines=1 if number else 2)
        parts = VGroup(words)
        if number:
            span = scene.text(number, size=size, width=room, max_lines=1, role="accent", weight="heavy")
            parts.add(span.next_to(words, RIGHT, buff=px(24)).align_to(words[0][0], UP))
            parts.scale(min(1.0, px(room) / parts.width))
        parts.move_to(stripe.get_right() + px(34) * RIGHT, aligned_edge=LEFT)
        self.place = box.at(1, 0.5) + px(88) * LEFT
        self._radius = min(50.0, 0.44 * height)
        ring = Circle(px(self._radius - 8)).set_fill(opacity=0).set_stroke(scene.colour("line"), px(6) * 100)
        self.body = Group(face, stripe, parts, ring.move_to(self.place))
        self.badge = Group()

    def judge(self, good: bool) -> Animation:
        """The badge tells how it went."""
        radius, colour = self._radius, self.scene.colour("good" if good else "bad")
        disc = Circle(px(radius), stroke_width=0, fill_opacity=1, color=colour)
        mark = sign(good, 0.52 * radius, self.scene.colour("on_accent"), 0.22 * radius)
        self.badge = Group(disc, mark).move_to(self.place)
        return pop(self.badge, 0.3, amount=2.4)

    def clear(self) -> list[Animation]:
        """What it was judged to be no longer holds."""
        gone, self.badge = self.badge, Group()
        return [leave(gone, 0.12)] if len(gone) else []


def sign(good: bool, size: float, colour: str, stroke: float) -> VGroup:
    """A tick or a cross, `size` px from its middle to its ends."""
    tick = ((-1.0, -0.05), (-0.25, -0.75)), ((-0.25, -0.75), (1.0, 0.75))
    cross = ((-0.75, 0.75), (0.75, -0.75)), ((-0.75, -0.75), (0.75, 0.75))
    lines = VGroup()
    for start, end in tick if good else cross:
        line = Line(px(size) * np.array([*start, 0.0]), px(size) * np.array([*end, 0.0]))
        lines.add(line.set_stroke(colour, px(stroke) * 100).set_cap_style(CapStyleType.ROUND))
    return lines


def disc(scene: CueScene, good: bool, radius: float, stroke: float) -> Group:
    """A disc with a tick or a cross on it, `radius` px about the origin; `stroke` is that of the sign, in px."""
    plate = Circle(px(radius), stroke_width=0, fill_opacity=1, color=scene.colour("good" if good else "bad"))
    return Group(plate, sign(good, 0.5 * radius, scene.colour("on_accent"), stroke))


def verdict(scene: CueScene, condition: str, holds: bool, right: bool, size: float = 46) -> Group:
    """A condition on a small plate, with what it comes to, and whether it should; `size` is px on the em."""
    colour, ink = scene.colour("good" if right else "bad"), scene.colour("on_accent")
    words = lettered(condition, size, ink, scene.theme, weight="semibold")
    inside = VGroup(words, sign(holds, 0.37 * size, ink, 0.17 * size).next_to(words, RIGHT, buff=px(0.58 * size)))
    plate = rounded(inside.width / PX + 1.04 * size, 1.74 * size, 0.87 * size, mix(colour, "#FFFFFF", 0.12), colour)
    return Group(plate.move_to(inside), inside)
