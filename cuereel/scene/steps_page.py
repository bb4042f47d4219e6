"""A box -> the page of a site that nobody has seen: blank rows that become numbered steps; the first of them is taken.

It stands for any site and looks like none. Sizes are px of the reference frame.
"""

from __future__ import annotations

import numpy as np
from manim import ORIGIN, Circle, Group, Line, Mobject, Rectangle, VMobject
from manim.constants import CapStyleType

from cuereel.scene.bake import baked
from cuereel.scene.card import is_dark, mix, rounded, shaded
from cuereel.scene.lettering import fit_text, letter
from cuereel.scene.light import fading, glow
from cuereel.scene.motion import ease_in_out, ease_out, overshoot
from cuereel.scene.rig import Rig, scaled, shifted, then
from cuereel.scene.shop.network import request
from cuereel.scene.shop.phone import frame_ring
from cuereel.scene.sprite import clip_to, shadow_sprite
from cuereel.scene.stage import PX, Box, px
from cuereel.theme import Theme

MOST = 3
"""Steps of a page at most; the rows below them stay blank."""

FOG = (0.3, 0.3, 0.22, 0.12)
"""How far the blank rows below the steps are seen, one after another."""

STAGGER, LANDING = 2.4, 7.0
"""Frames from one step to the next (80 ms), and those in which one lands."""

GROWN = 0.06
"""By how much larger the step that is taken stands."""

ONWARD, LEG = 12, 22
"""Frames from the taken step until the way lights up below it, and those to every further step."""

RIDING = 0.62
"""The traveller's size on its way, for 1 where it has arrived."""

SCAN = 26
"""Frames of its way from which on the traveller passes all steps before it comes back to the first."""


class StepsPage:
    """A page that fills a box, of which the part down to `seen` (scene units) is in view above what is said.

    `word` is what a step is called; the first of them is the one that is taken. Rows end at `right` (scene units) at
    most. The traveller comes from the place `gate`. `steps` is how many steps there are.
    """

    def __init__(
        self, theme: Theme, box: Box, seen: float, window: VMobject, word: str, right: float, gate: np.ndarray
    ) -> None:
        self.theme, self._box, self._gate = theme, box, gate
        view = (box.top - seen) / PX
        self.steps = MOST if view > 480 else 2 if view > 260 else 1
        pitch = view / self.steps
        self._tall = float(min(188.0, pitch - 24))
        self._disc = self._tall * 0.39
        x = box.left + px(self._disc + 52)
        self._right = min(right, x + (box.right - px(20) - x) / (1 + GROWN))
        count = self.steps + len(FOG)
        self._places = [np.array([x, box.top - px(pitch * (number + 0.5)), 0.0]) for number in range(count)]
        fog = [self._blank(place, alpha) for place, alpha in zip(self._places[self.steps :], FOG, strict=True)]
        self._blanks = [Rig(self._blank(place, 0.9)) for place in self._places[: self.steps]]
        self._rows = [Rig(self._row(number, word)) for number in range(self.steps)]
        self._done = Rig(self._row(0, word, taken=True))
        self._lit = self._way()
        self._told, self._nodes = self._way(), [Rig(self._node(place)) for place in self._places[: self.steps]]
        self._told.set_stroke(mix(theme.colour("cool"), "#FFFFFF", 0.1))
        self._filled = Rig(self._filling())
        first = self._places[0]
        self._walker, self._halo = Rig(request(theme, side=1.36 * self._disc)), Rig(self._shine())
        ring = Circle(radius=px(self._disc)).set_fill(opacity=0).set_stroke(theme.colour("accent"), px(9) * 100, 1)
        self._ring = Rig(ring.move_to(first))
        shapes: list[Mobject] = [self._spine(), *fog, *[rig.mobject for rig in self._blanks], self._told]
        shapes += [*[node.mobject for node in self._nodes], self._lit]
        shapes += [rig.mobject for rig in (*self._rows, self._ring, self._done, self._filled)]
        self.mobject = Group(*[clip_to(shape, window) for shape in shapes])
        self.mobject.add(self._halo.mobject, self._walker.mobject)

    # -- what is drawn

    def _spine(self) -> Mobject:
        """The way past all steps, which is lost in the fog below."""
        theme, box = self.theme, self._box
        line = mix(theme.colour("line"), theme.colour("surface"), 0.15)
        bar = Rectangle(width=px(22), height=box.height, stroke_width=0).move_to((self._places[0][0], box.center[1], 0))
        return fading(bar, (0, box.top, 0), (0, box.bottom, 0), ((0.0, 1.0), (0.45, 0.8), (1.0, 0.0)), line)

    def _way(self) -> VMobject:
        line = VMobject().set_fill(opacity=0).set_stroke(self.theme.colour("accent"), px(22) * 100, 1)
        line.set_points_as_corners([self._places[0], self._places[1]])
        return line.set_cap_style(CapStyleType.ROUND)

    def _shine(self) -> Mobject:
        return glow(120, 120, self.theme.colour("cool"), 0.6)

    def _span(self, number: int) -> tuple[float, float]:
        """The left end of a row's plate (scene units), and its width in px."""
        left = float(self._places[number][0]) + px(self._disc + 28)
        return left, (self._right - left) / PX

    def _blank(self, place: np.ndarray, alpha: float) -> Mobject:
        """A row before anything is known of it."""
        theme = self.theme
        ground = mix(theme.colour("surface"), theme.colour("background"), 0.4)
        plate, bar = mix(theme.colour("line"), ground, 0.58), mix(theme.colour("line"), ground, 0.2)
        left, width = self._span(0)
        middle = np.array([left + px(width / 2), place[1], 0.0])
        parts: list[VMobject] = [rounded(width, self._tall, 28, plate).move_to(middle)]
        for share, high, up in ((0.5, 0.2, 0.16), (0.32, 0.1, -0.2)):
            line = rounded(width * share, high * self._tall, high * self._tall / 2, bar)
            parts.append(line.move_to((left + px(44 + width * share / 2), place[1] + px(up * self._tall), 0)))
        parts.append(Circle(radius=px(self._disc), stroke_width=0, fill_color=ground, fill_opacity=1).move_to(place))
        parts.append(Circle(radius=px(self._disc), stroke_width=0, fill_color=bar, fill_opacity=1).move_to(place))
        for part in parts:
            part.set_fill(opacity=alpha)
        # the way is not to be seen through a node
        parts[-2].set_fill(opacity=1)
        return Group(*parts)

    def _node(self, place: np.ndarray) -> Mobject:
        """The place of a step on the way, lit before it has a number."""
        cool, radius = self.theme.colour("cool"), 0.72 * self._disc
        light = glow(2.6 * radius, 2.6 * radius, cool, 0.7)
        disc = shaded(Circle(radius=px(radius)), mix(cool, "#FFFFFF", 0.45), cool)
        heart = Circle(radius=px(0.4 * radius), stroke_width=0, fill_color="#FFFFFF", fill_opacity=0.9)
        return Group(light, disc, heart).move_to(place)

    def _row(self, number: int, word: str, *, taken: bool = False) -> Mobject:
        """A step as it has landed, or as it is once it has been taken."""
        theme, place, tall = self.theme, self._places[number], self._tall
        dark, face, tone = is_dark(theme), theme.colour("raised"), theme.colour("accent" if taken else "cool")
        left, width = self._span(number)
        at = np.array([left + px(width / 2), place[1], 0.0])
        ink = theme.colour("on_accent" if taken else "ink")
        lit = shadow_sprite(width, tall, 28, 26, tone, 0.6)
        shade = lit if taken else shadow_sprite(width, tall, 28, 18, "#01030C" if dark else "#26418A", 0.3)
        top = mix(tone, "#FFFFFF", 0.28) if taken else mix(face, "#FFFFFF", 0.08 if dark else 0.5)
        front = rounded(width, tall, 28, top, tone if taken else face)
        rim = frame_ring(width, tall, 28, 4, mix(tone, "#FFFFFF", 0.45) if taken else mix(tone, face, 0.35))
        plate = baked(Group(shade, front, rim).move_to(at))
        name = fit_text(
            f"{word} {number + 1}", width - 150, tall * 0.5, colour=ink, largest=76, smallest=40,
            family=theme.fonts["words"], weight="bold", max_lines=1,
        )  # fmt: skip
        name.move_to((left + px(44) + name.width / 2, place[1] + px(tall * 0.15), 0))
        chevron = Line(ORIGIN, ORIGIN).set_points_as_corners(
            [np.array([px(x), px(y), 0.0]) for x, y in ((-12, 24), (12, 0), (-12, -24))]
        )
        chevron.set_stroke(ink if taken else tone, px(10) * 100, 1).set_fill(opacity=0)
        chevron.set_cap_style(CapStyleType.ROUND).shift(np.array([left + px(width - 52), place[1], 0]))
        disc = shaded(Circle(radius=px(self._disc)), mix(tone, "#FFFFFF", 0.3), tone).move_to(place)
        figure = letter(
            str(number + 1), self._disc * 1.1, colour=theme.colour("on_accent"), family=theme.fonts["words"],
            weight="heavy",
        ).move_to(place)  # fmt: skip
        track = mix(tone, ink, 0.3) if taken else mix(theme.colour("line"), face, 0.1)
        return Group(plate, name, self._bar(track, number), chevron, disc, figure)

    def _bar(self, colour: str, number: int = 0) -> VMobject:
        """The line below a step's name."""
        left, width = self._span(number)
        long = 0.6 * width
        down = self._places[number][1] - px(0.24 * self._tall)
        return rounded(long, 18, 9, colour).move_to((left + px(44 + long / 2), down, 0))

    def _filling(self) -> VMobject:
        return self._bar(self.theme.colour("on_accent"))

    # -- what moves

    def pose(self, landing: float, come: float, way: int, taken: int, told: float = 0.0) -> None:
        """As it is: so many frames after the steps began to land (below 0: not yet).

        `told` is how far (0 to 1) the way past the blank rows has been drawn before that.

        `come` is how far the traveller has come (0 to 1) on a way of `way` frames; `taken` are the frames since the
        first step was taken (below 0: not yet).
        """
        reached = float(np.clip((taken - ONWARD) / LEG, 0, len(self._places) - 1))
        for number, (blank, row) in enumerate(zip(self._blanks, self._rows, strict=True)):
            there = float(np.clip((landing + 1 - STAGGER * number) / LANDING, 0, 1))
            blank.fade(1 - there)
            met = float(np.exp(-((taken - ONWARD - LEG * number) ** 2) / 20)) if number and taken >= 0 else 0.0
            grow = scaled(1 + 0.025 * met, about=self._places[number])
            row.pose(then(grow, shifted(0, px(44) * (1 - overshoot(1.6)(there)) if there < 1 else 0.0)))
            row.fade(min(1.0, 2.5 * there))
        self._pose_told(told, float(np.clip(1 - landing / LANDING, 0, 1)) if landing > 0 else 1.0)
        self._pose_taken(taken, reached)
        self._travel(come, way, taken)

    def _pose_told(self, told: float, seen: float) -> None:
        """The way draws itself down the page, and lights the places of its steps as it passes them."""
        top = np.array([self._places[0][0], self._box.top, 0.0])
        end = top + (self._places[self.steps - 1] - top) * max(told, 1e-3)
        self._told.set_points_as_corners([top, end])
        self._told.set_stroke(opacity=0.9 * seen * float(told > 0))
        for place, node in zip(self._places, self._nodes, strict=False):
            passed = float(np.clip((float(place[1]) - float(end[1])) / px(70) + 1, 0, 1))
            node.pose(scaled(0.6 + 0.4 * overshoot(1.8)(passed), about=place))
            node.fade(seen * passed * float(told > 0))

    def _pose_taken(self, taken: int, reached: float) -> None:
        first, since = self._places[0], max(0, taken + 1)
        share = overshoot(2.2)(min(1.0, since / 7))
        size = scaled(1 + GROWN * share, about=first)
        self._done.pose(size)
        self._done.fade(min(1.0, since / 2))
        low, _ = self._filled.bounds()
        full = 0.02 + 0.78 * ease_out(float(np.clip((taken - 4) / 110, 0, 1)))
        self._filled.pose(then(scaled(full, 1, about=low), size))
        self._filled.fade(float(taken > 3))
        out = float(np.clip(taken / 26, 0, 1))
        self._ring.pose(scaled(1.1 + 0.7 * ease_out(out), about=first))
        self._ring.fade((1 - out) * float(taken >= 0))
        end = first + (self._places[1] - first) * max(reached, 1e-3)
        self._lit.set_points_as_corners([first, end])
        self._lit.set_stroke(opacity=1.0 if reached > 0 else 0.0)

    def _travel(self, come: float, way: int, taken: int) -> None:
        """The traveller runs to the way, past the steps as they land, and comes back to the first, where it stays."""
        first, top = self._places[0], np.array([self._places[0][0], self._box.top, 0.0])
        if way >= SCAN:
            last = self._places[self.steps - 1]
            knots, times = [self._gate, top, last, last, first], [0.0, 9 / way, 20 / way, 26 / way, 1.0]
        else:
            knots, times = [self._gate, top, first], [0.0, 0.5, 1.0]
        part = int(np.clip(np.searchsorted(times, come, side="right") - 1, 0, len(times) - 2))
        share = (come - times[part]) / max(1e-6, times[part + 1] - times[part])
        eased = ease_in_out(float(np.clip(share, 0, 1)))
        spot = knots[part] + (knots[part + 1] - knots[part]) * eased
        landed = float(np.clip((taken + 1) / 6, 0, 1))
        size = RIDING + (1 - RIDING) * overshoot(2.4)(landed)
        beat = 1 + 0.03 * np.sin(max(0, taken) * 0.22)
        self._walker.pose(then(scaled(size * beat * min(1.0, 0.5 + 10 * come)), shifted(spot[0], spot[1])))
        self._walker.fade(float(come > 0))
        self._halo.pose(shifted(spot[0], spot[1]))
        self._halo.fade(float(come > 0) * (1 - 0.5 * landed))


__all__ = ["StepsPage"]
