"""A box -> the page of a site that nobody has seen: numbered steps that are laid out and opened; the first is taken.

It stands for any site and looks like none. Sizes are px of the reference frame.
"""

from __future__ import annotations

import numpy as np
from manim import ORIGIN, Circle, Group, Line, Mobject, VGroup, VMobject
from manim.constants import CapStyleType

from cuereel.scene.bake import baked
from cuereel.scene.card import is_dark, mix, rounded, shaded
from cuereel.scene.lettering import fit_text, letter
from cuereel.scene.light import glow
from cuereel.scene.motion import ease_in_out, overshoot
from cuereel.scene.rig import Rig, scaled, shifted, then, turned
from cuereel.scene.shop.network import request
from cuereel.scene.shop.phone import frame_ring
from cuereel.scene.shop.props import prop
from cuereel.scene.sprite import clip_to, shadow_sprite
from cuereel.scene.stage import PX, Box, px
from cuereel.theme import Theme

COUNT = 5
"""Steps of a page: three above what is said, the others below it."""

TONES = ("accent", "cool", "good", "warn")
"""The colours of the steps, in turn."""

BAND = 0.24
"""The height that stays quiet for what is said, for the height from the page's top to it."""

PULSE = 44
"""Frames in which a light runs once down the way that is still ahead."""


class StepsPage:
    """A page that fills a box, of which the part down to `seen` (scene units) is in view above what is said.

    `word` is what a step is called; the first of them is the one that is taken.
    """

    def __init__(self, theme: Theme, box: Box, seen: float, window: VMobject, word: str) -> None:
        self.theme, self._box = theme, box
        view = (box.top - seen) / PX
        shown = 3 if view > 480 else 2 if view > 260 else 1
        self._pitch = view / shown
        self._tall = float(min(172.0, self._pitch - 26))
        self._disc = self._tall * 0.4
        x = box.left + px(self._disc + 56)
        skipped = 0.0 if box.bottom > seen - px(360) else max(250.0, BAND * view)
        self._places = []
        for number in range(COUNT):
            down = self._pitch * (number + 0.5) + (skipped if number >= shown else 0.0)
            self._places.append(np.array([x, box.top - px(down), 0.0]))
        line = mix(theme.colour("line"), theme.colour("surface"), 0.15)
        self._laid = self._stroke(line, 22)
        self._lit = self._stroke(theme.colour("cool"), 22)
        self._cards = [self._card(number, word) for number in range(COUNT)]
        self._pulse = Rig(glow(34, 60, theme.colour("cool"), 0.95))
        self._walker = Rig(request(theme, side=104))
        self._halo = Rig(glow(130, 130, theme.colour("cool"), 0.6))
        first = self._places[0]
        ring = Circle(radius=px(self._disc)).set_fill(opacity=0).set_stroke(theme.colour("good"), px(9) * 100, 1)
        self._ring = Rig(ring.move_to(first))
        self._done = Rig(self._stamp().move_to(first))
        shapes: list[Mobject] = [self._laid, self._lit, self._pulse.mobject]
        for parts in self._cards:
            shapes += [part.mobject for part in parts]
        shapes += [self._ring.mobject, self._done.mobject]
        self.mobject = Group(*[clip_to(shape, window) for shape in shapes])
        self.mobject.add(self._halo.mobject, self._walker.mobject)

    # -- what is drawn

    def _stroke(self, colour: str, width: float) -> VMobject:
        line = VMobject().set_fill(opacity=0).set_stroke(colour, px(width) * 100, 1)
        line.set_points_as_corners([self._at(0.0), self._at(1.0)])
        return line.set_cap_style(CapStyleType.ROUND)

    def _at(self, share: float) -> np.ndarray:
        """A place of the way, from the page's top (0) to its last step (1)."""
        first = np.array([self._places[0][0], self._box.top, 0.0])
        return np.asarray(first + (self._places[-1] - first) * share)

    def _card(self, number: int, word: str) -> tuple[Rig, Rig]:
        """A step as it waits, and in its own colours once it has been opened."""
        theme, place, tall = self.theme, self._places[number], self._tall
        dark, line, face = is_dark(theme), theme.colour("line"), theme.colour("raised")
        tone = theme.colour(TONES[number % len(TONES)])
        left, right = place[0] + px(self._disc + 30), self._box.right - px(40)
        width = (right - left) / PX
        at = np.array([(left + right) / 2, place[1], 0.0])
        shade = shadow_sprite(width, tall, 28, 18, "#01030C" if dark else "#26418A", 0.45 if dark else 0.18)
        front = rounded(width, tall, 28, mix(face, "#FFFFFF", 0.08 if dark else 0.5), face)
        name = fit_text(
            f"{word} {number + 1}", width - 150, tall * 0.5, colour=theme.colour("ink"), largest=64, smallest=40,
            family=theme.fonts["words"], weight="bold", max_lines=1,
        )  # fmt: skip
        name.move_to((px(-width / 2 + 44) + name.width / 2, px(tall * 0.16), 0))
        bar = rounded(width * 0.56, 16, 8, mix(line, face, 0.1))
        bar.shift(np.array([px(-width / 2 + 44 + width * 0.28), px(-tall * 0.24), 0]))
        chevron = Line(ORIGIN, ORIGIN).set_points_as_corners(
            [np.array([px(x), px(y), 0.0]) for x, y in ((-12, 24), (12, 0), (-12, -24))]
        )
        chevron.set_stroke(theme.colour("muted"), px(10) * 100, 1).set_fill(opacity=0).set_cap_style(CapStyleType.ROUND)
        chevron.shift(np.array([px(width / 2 - 56), 0, 0]))
        quiet = baked(Group(shade, front, frame_ring(width, tall, 28, 3, line)).move_to(at))
        ground = mix(theme.colour("surface"), theme.colour("background"), 0.4)
        node = VGroup(
            Circle(radius=px(self._disc), stroke_width=0, fill_color=mix(line, ground, 0.2), fill_opacity=1),
            Circle(radius=px(self._disc - 7), stroke_width=0, fill_color=ground, fill_opacity=1),
        ).move_to(place)
        waiting = Group(quiet, name.shift(at), bar.shift(at), chevron.shift(at), node, self._numeral(number, "muted"))
        disc = shaded(Circle(radius=px(self._disc)), mix(tone, "#FFFFFF", 0.3), tone).move_to(place)
        rim = frame_ring(width, tall, 28, 6, tone).move_to(at)
        own = Group(rim, disc, self._numeral(number, "on_accent"))
        return Rig(waiting), Rig(own)

    def _numeral(self, number: int, role: str) -> Mobject:
        size = self._disc * 1.1
        figure = letter(
            str(number + 1), size, colour=self.theme.colour(role), family=self.theme.fonts["words"], weight="heavy"
        )
        return figure.move_to(self._places[number])

    def _stamp(self) -> Group:
        """What is put on the step that is taken."""
        good, radius = self.theme.colour("good"), self._disc * 1.16
        return Group(
            shadow_sprite(2 * radius, 2 * radius, radius, 22, good, 0.8),
            shaded(Circle(radius=px(radius)), mix(good, "#FFFFFF", 0.25), mix(good, "#00402A", 0.2)),
            prop("tick", colour="#FFFFFF").scale_to_fit_height(px(radius * 1.0)),
        )

    # -- what moves

    def pose(self, frame: int, laid: float, opened: float, coming: float, taken: float) -> None:
        """As it is: so many steps laid out, so many `opened`, how far the traveller has come (0 to 1).

        `taken` are the frames since the first step is taken (below 0: not yet).
        """
        self._draw(self._laid, laid / COUNT)
        for number, (waiting, own) in enumerate(self._cards):
            come = float(np.clip(laid - number, 0, 1))
            place = self._places[number]
            aside = shifted(px(120) * (1 - overshoot(1.4)(come)))
            lit = float(np.clip(opened - number, 0, 1))
            pressed = float(np.interp(taken, [-1, 0, 3, 8], [0, 1, 0.6, 0])) if number == 0 else 0.0
            waiting.pose(then(scaled(1 + 0.03 * pressed, about=place), aside))
            waiting.fade(min(1.0, 2 * come) * (1.0 if number == 0 or taken < 0 else 1 - 0.35 * min(1, taken / 8)))
            own.pose(then(scaled((0.7 + 0.3 * overshoot(2.0)(lit)) if lit < 1 else 1 + 0.03 * pressed, about=place)))
            own.fade(min(1.0, 3 * lit) * (1.0 if number == 0 or taken < 0 else 1 - 0.5 * min(1, taken / 8)))
        stamped = float(np.clip((taken + 1) / 6, 0, 1))
        first = self._places[0]
        self._done.pose(scaled(1.7 - 0.7 * overshoot(1.6)(stamped), about=first))
        self._done.fade(min(1.0, 3 * stamped))
        ripple = (max(0.0, taken) % PULSE) / PULSE
        self._ring.pose(scaled(1.1 + 0.8 * ripple, about=first))
        self._ring.fade((1 - ripple) * float(taken >= 0))
        self._run(frame, laid, taken)
        self._travel(frame, coming, stamped)

    def _run(self, frame: int, laid: float, taken: float) -> None:
        """The light on the way: over what is laid out, then ahead of the step that is taken."""
        start = 0.1 if taken >= 0 else 0.0
        share = start + (frame % PULSE) / PULSE * (min(1.0, laid / COUNT) - start)
        spot = self._at(share)
        self._pulse.pose(shifted(float(spot[0]), float(spot[1])))
        self._pulse.fade(float(np.clip(laid, 0, 1)) * float(np.sin(np.pi * (frame % PULSE) / PULSE)))

    def _travel(self, frame: int, coming: float, stamped: float) -> None:
        """The traveller comes down the way from the address to the first step, and becomes its stamp."""
        share = ease_in_out(float(np.clip(coming, 0, 1)))
        start = np.array([self._box.right - px(96), self._box.top + px(40), 0.0])
        spot = start + (self._places[0] - start) * share + np.array([0, px(170) * np.sin(np.pi * share) * 0.4, 0])
        self._draw(self._lit, (1 - 0.5) / COUNT if stamped > 0 else 0.0)
        lean = turned(0.16 * np.sin(frame * 0.3))
        self._walker.pose(then(scaled(0.5 + 0.5 * min(1.0, 5 * coming)), lean, shifted(spot[0], spot[1])))
        self._walker.fade(float(coming > 0) * (1 - stamped))
        self._halo.pose(shifted(spot[0], spot[1]))
        self._halo.fade(float(coming > 0))

    def _draw(self, line: VMobject, share: float) -> None:
        share = float(np.clip(share, 1e-4, 1))
        line.set_points_as_corners([self._at(0.0), self._at(share)])
        line.set_stroke(opacity=1.0 if share > 1e-3 else 0.0)


__all__ = ["COUNT", "StepsPage"]
