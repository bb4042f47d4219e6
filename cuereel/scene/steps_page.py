"""A box -> the page of a site that nobody has seen: a way of steps that winds down it, found, laid out and then walked.

It stands for any site and looks like none. Sizes are px of the reference frame.
"""

from __future__ import annotations

import numpy as np
from manim import Circle, Group, Mobject, VGroup, VMobject
from manim.constants import CapStyleType, LineJointType

from cuereel.scene.card import is_dark, mix, rounded, shaded
from cuereel.scene.light import glow
from cuereel.scene.motion import ease_in_out, overshoot
from cuereel.scene.rig import Rig, scaled, shifted, then, turned
from cuereel.scene.shop.network import request
from cuereel.scene.shop.phone import frame_ring, joined
from cuereel.scene.shop.props import prop
from cuereel.scene.sprite import clip_to, shadow_sprite
from cuereel.scene.stage import PX, Box, px
from cuereel.theme import Theme

DISC = 50.0
"""The radius of a step, in px."""

LANE = 30.0
"""px that the way is wide."""

TONES = ("accent", "cool", "good", "warn")
"""The colours of the cards, in turn."""

AHEAD = 0.42
"""Where on the page (share of the part that is in view) the one who walks is kept by scrolling."""


class StepsPage:
    """A page that fills a box, of which the part down to `seen` (scene units) is in view above what is said.

    `walk` counts steps: at 2.5 the traveller is between the third and the fourth. There are `count` of them.
    """

    def __init__(self, theme: Theme, box: Box, seen: float, window: VMobject, count: int) -> None:
        self.theme, self.count, self._box, self._seen = theme, count, box, seen
        view = (box.top - seen) / PX
        self._pitch = float(np.clip(view / 2.7, 190.0, 290.0))
        middle, swing = float(box.center[0]), 0.3 * box.width
        top = box.top - px(self._pitch * 0.56)
        self._places = [
            np.array([middle + swing * (-1 if number % 2 == 0 else 1), top - px(number * self._pitch), 0.0])
            for number in range(count)
        ]
        line = mix(theme.colour("line"), theme.colour("surface"), 0.15)
        cool = theme.colour("cool")
        self._full = self._path()
        self._ghost = self._stroke(line, LANE * 0.34)
        self._ghost.set_stroke(opacity=0.55)
        self._laid, self._lit = self._stroke(line, LANE), self._stroke(cool, LANE * 0.5)
        self._ghost_rig = Rig(self._ghost)
        self._cards = [self._card(number) for number in range(count)]
        self._steps = [self._step(number) for number in range(count)]
        self._walker = Rig(request(theme, side=92))
        self._halo = Rig(glow(110, 110, cool, 0.6))
        shapes: list[Mobject] = [
            self._ghost,
            *[outline.mobject for outline, _, _ in self._cards],
            self._laid,
            self._lit,
        ]
        shapes += [rig.mobject for _, card, bars in self._cards for rig in (card, bars)]
        shapes += [rig.mobject for rigs in self._steps for rig in rigs]
        self.mobject = Group(*[clip_to(shape, window) for shape in shapes])
        self.mobject.add(clip_to(self._halo.mobject, window), clip_to(self._walker.mobject, window))

    # -- what is drawn

    def _path(self) -> VMobject:
        line = VMobject()
        line.start_new_path(self._places[0] + np.array([0, px(self._pitch), 0]))
        for place in self._places:
            last = line.points[-1]
            half = np.array([0, (last[1] - place[1]) * 0.5, 0])
            line.add_cubic_bezier_curve_to(last - half, place + half, place)
        return line

    def _stroke(self, colour: str, width: float) -> VMobject:
        line = VMobject().set_fill(opacity=0).set_stroke(colour, px(width) * 100, 1)
        line.points = self._full.points.copy()
        line.joint_type = LineJointType.ROUND
        return line.set_cap_style(CapStyleType.ROUND)

    def _card(self, number: int) -> tuple[Rig, Rig, Rig]:
        """What a step is about: its card as an outline, as laid out, and its own colours once it is reached."""
        theme, place = self.theme, self._places[number]
        left = number % 2 == 1
        gap = px(DISC + 34)
        edge = px(34)
        start, end = (self._box.left + edge, place[0] - gap) if left else (place[0] + gap, self._box.right - edge)
        width, tall = min((end - start) / PX, 460.0), self._pitch * 0.54
        x = end - px(width / 2) if left else start + px(width / 2)
        at = np.array([x, place[1], 0.0])
        line = theme.colour("line")
        outline = frame_ring(width, tall, 26, 4, line).set_fill(opacity=0.45).move_to(at)
        face = theme.colour("raised")
        dark = is_dark(theme)
        tone = theme.colour(TONES[number % len(TONES)])
        shade = shadow_sprite(width, tall, 26, 16, "#01030C" if dark else "#26418A", 0.4 if dark else 0.16)
        front = rounded(width, tall, 26, mix(face, "#FFFFFF", 0.08 if dark else 0.5), face)
        rows = self._rows(width, tall)
        quiet = joined([row.copy() for row in rows]).set_fill(mix(line, face, 0.2), 1)
        card = Group(shade, front, frame_ring(width, tall, 26, 3, line), quiet).move_to(at)
        badge = rounded(tall * 0.46, tall * 0.46, tall * 0.13, mix(tone, "#FFFFFF", 0.25), tone)
        badge.shift(np.array([px(-width / 2 + tall * 0.42), 0, 0]))
        told = joined(rows).set_fill(theme.colour("ink"), 0.92)
        bars = Group(frame_ring(width, tall, 26, 5, tone), badge, told).shift(at)
        return Rig(outline), Rig(card), Rig(bars)

    def _rows(self, width: float, tall: float) -> list[VMobject]:
        free = width - tall * 0.84 - 40
        rows: list[VMobject] = [rounded(free * share, tall * 0.13, tall * 0.06, "#FFFFFF") for share in (0.9, 0.62)]
        for row, share, y in zip(rows, (0.9, 0.62), (0.13, -0.15), strict=True):
            x = -width / 2 + tall * 0.8 + free * share / 2
            row.shift(np.array([px(x), px(y * tall), 0]))
        return rows

    def _step(self, number: int) -> tuple[Rig, Rig]:
        """A step as it waits, and as it is once it has been reached: ticked."""
        theme, place = self.theme, self._places[number]
        cool, good = theme.colour("cool"), theme.colour("good")
        ground = mix(theme.colour("surface"), theme.colour("background"), 0.4)
        waiting = VGroup(
            shaded(Circle(radius=px(DISC)), mix(cool, "#FFFFFF", 0.2), mix(cool, ground, 0.25)),
            Circle(radius=px(DISC - 11), stroke_width=0, fill_color=ground, fill_opacity=1),
            Circle(radius=px(DISC * 0.3), stroke_width=0, fill_color=cool, fill_opacity=0.9),
        )
        tick = prop("tick", colour="#FFFFFF").scale_to_fit_height(px(DISC * 1.05))
        done = Group(
            shadow_sprite(2 * DISC, 2 * DISC, DISC, 16, good, 0.7),
            shaded(Circle(radius=px(DISC)), mix(good, "#FFFFFF", 0.25), mix(good, "#00402A", 0.2)),
            tick,
        )
        return Rig(waiting.move_to(place)), Rig(done.shift(place))

    # -- what moves

    def pose(self, frame: int, laid: float, walk: float, seen: float) -> None:
        """As it is: so many steps laid out, so many walked (the traveller `seen` from 0 to 1)."""
        up = self._scrolled(walk)
        away = shifted(0, up)
        self._ghost_rig.pose(away)
        self._draw(self._laid, laid, up)
        whole = float(np.floor(walk))
        self._draw(self._lit, whole + ease_in_out(walk - whole) + 1 if seen > 0 else 0.0, up)
        for number, ((outline, card, bars), (waiting, done)) in enumerate(zip(self._cards, self._steps, strict=True)):
            place = self._places[number]
            come = overshoot(1.5)(float(np.clip((laid - number - 0.8) / 0.5, 0, 1)))
            reached = float(np.clip((walk - number + 0.12) / 0.3, 0, 1)) if seen > 0 else 0.0
            grown = then(scaled(0.7 + 0.3 * come, about=place), away)
            outline.pose(away)
            outline.fade(1 - min(1.0, come))
            for rig in (card, waiting):
                rig.pose(grown)
                rig.fade(float(np.clip(come * 2, 0, 1)))
            pop = then(scaled(0.8 + 0.2 * overshoot(2.2)(reached), about=place), away)
            done.pose(pop)
            done.fade(min(1.0, 3 * reached))
            bars.pose(away)
            bars.fade(reached)
        spot = self._at(walk) + np.array([0, up, 0])
        bounce = abs(np.sin(np.pi * walk)) * px(36)
        lean = turned(0.16 * np.sin(frame * 0.3))
        self._walker.pose(then(scaled(max(1e-3, seen)), lean, shifted(spot[0], spot[1] + bounce)))
        self._walker.fade(float(seen > 0))
        self._halo.pose(shifted(spot[0], spot[1] + bounce))
        self._halo.fade(min(1.0, seen))

    def _draw(self, line: VMobject, steps: float, up: float) -> None:
        share = float(np.clip(steps / self.count, 0, 1))
        line.pointwise_become_partial(self._full, 0, max(1e-4, share))
        line.points = line.points + np.array([0, up, 0])
        line.set_stroke(opacity=1.0 if share > 1e-3 else 0.0)

    def _scrolled(self, walk: float) -> float:
        """How far (scene units) the page has been scrolled, so that the traveller stays in view."""
        keep = self._box.top - AHEAD * (self._box.top - self._seen)
        return max(0.0, keep - float(self._at(walk)[1]))

    def _at(self, walk: float) -> np.ndarray:
        """Where the traveller is, before scrolling; from one step to the next it hurries and rests."""
        whole = int(np.clip(np.floor(walk), 0, self.count - 2))
        share = ease_in_out(float(np.clip(walk - whole, 0, 1)))
        first, second = self._places[whole], self._places[whole + 1]
        half = np.array([0, (first[1] - second[1]) * 0.5, 0])
        s = share
        a, b = first - half, second + half
        return np.asarray((1 - s) ** 3 * first + 3 * s * (1 - s) ** 2 * a + 3 * s * s * (1 - s) * b + s**3 * second)


__all__ = ["StepsPage"]
