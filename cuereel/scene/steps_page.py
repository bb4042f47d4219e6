"""A box -> the page of a site: dark land, until a road unrolls to the horizon and its first stop is taken.

It stands for any site and looks like none. Sizes are px of the reference frame.
"""

from __future__ import annotations

import numpy as np
from manim import Circle, Ellipse, Group, Line, Mobject, Polygon, VMobject

from cuereel.scene.bake import baked
from cuereel.scene.card import mix, shaded
from cuereel.scene.lettering import fit_text
from cuereel.scene.light import glow
from cuereel.scene.march import March
from cuereel.scene.motion import ease_in_out, ease_out, overshoot
from cuereel.scene.rig import Rig, scaled, shifted, then
from cuereel.scene.shop.network import request
from cuereel.scene.sprite import clip_to
from cuereel.scene.stage import PX, Box, px
from cuereel.scene.stop_marks import mark
from cuereel.scene.winding import STOPS, Winding
from cuereel.theme import Theme

LANDING = 7.0
"""Frames in which a stop lands."""

GROWN = 0.06
"""By how much larger the sign of the stop that is taken stands."""

SIDE, BOARD, ROUND, POST = 148.0, 160.0, 80.0, 84.0
"""px of the traveller, the first stop's board, the radius of the others' signs, and of the posts below them."""

ROOM = 190.0
"""px of the first stop's board beside what is lettered on it."""

BELOW, BEFORE, LEAP = 0.25, 0.3, 10
"""How far below the page the traveller comes from, how far before the first stop it leaps, and in how many frames."""

SMALLEST = 0.5
"""How small the traveller is seen at most, for 1 at the first stop."""

RIDE = 150.0
"""px down the page that the traveller comes to where it leaps from the place in view where it waits."""


DUSK, GUESSED = 0.42, 0.4
"""How dark the land is before the page is opened, and how much of its road is seen then."""


class StepsPage:
    """A page that fills a box, of which the part down to `seen` (scene units) is in view above what is said.

    `told` is what stands on the board of the first stop, the one that is taken; it ends at `right` (scene units) at
    most. The traveller waits on the land below what is said and sets out from there to the height `rest` (scene units)
    or comes from below the page where that is None. `steps` is how many stops there are, `board` is the middle
    of the first one's board, and `far` is where the road comes to the horizon.
    """

    def __init__(
        self, theme: Theme, box: Box, seen: float, window: VMobject, told: str, right: float, rest: float | None
    ) -> None:
        self.theme = theme
        view = (box.top - seen) / PX
        self.steps = len(STOPS) if view > 480 else len(STOPS) - 1 if view > 260 else 2
        road = self._road = Winding(theme, box, seen, self.steps)
        self._right, self._left = right, box.left
        self._depths = road.stops
        self._places = [road.at(v) for v in self._depths]
        cool, accent = theme.colour("cool"), theme.colour("accent")
        self._told, self._lit = self._light(cool), self._light(accent)
        self._nodes = [Rig(baked(road.pad(v, cool))) for v in self._depths]
        self._taken = [Rig(baked(road.pad(v, accent))) for v in self._depths]
        self._rows = [Rig(self._sign(number, told)) for number in range(self.steps)]
        self._reached = [Rig(self._sign(number, told, taken=True)) for number in range(1, self.steps)]
        self.far = road.at(0.0)
        self.board = np.mean(self._rows[0].bounds(), axis=0)
        self._done = Rig(self._sign(0, told, taken=True))
        self._waits = rest is not None
        self._start = road.deepest + BELOW if rest is None else road.depth(rest - px(RIDE))
        self._leaps = self._depths[0] + BEFORE if rest is None else road.depth(rest)
        self._unrolled = road.up_to(road.deepest)
        self._night = Rig(road.night())
        self._head = Rig(glow(170 * road.size, 70 * road.size, mix(cool, "#FFFFFF", 0.5), 0.9))
        self._walker, self._halo = Rig(request(theme, side=SIDE * road.size)), Rig(self._shine())
        ring = Ellipse(width=px(200 * road.size), height=px(84 * road.size)).set_fill(opacity=0)
        self._ring = Rig(ring.set_stroke(accent, px(9) * 100, 1).move_to(self._places[0]))
        self._beacon = Rig(road.beacon())
        way = clip_to(road.road(), self._unrolled)
        # where the road will run can be guessed from the first frame on: an empty page is no picture
        self._ghost = Rig(Group(baked(road.road())))
        shapes: list[Mobject] = [road.land(), self._night.mobject, self._ghost.mobject, self._beacon.mobject]
        lights: list[Mobject] = [self._told, self._lit, self._head.mobject]
        # the farthest stands behind all that is nearer
        for number in reversed(range(self.steps)):
            stop = [self._nodes[number], self._taken[number], self._rows[number]]
            stop += [self._reached[number - 1]] if number else [self._ring, self._done]
            lights += [rig.mobject for rig in stop]
        for shape in (*shapes, *lights):
            clip_to(shape, window)
        self.mobject = Group(*shapes, way, *lights)
        self.mobject.add(self._halo.mobject, self._walker.mobject)

    # -- what is drawn

    def _light(self, tone: str) -> VMobject:
        """A band of light on the road."""
        return Polygon(*self._road.strip(0.5, 1.0, 0.2)).set_stroke(width=0).set_fill(mix(tone, "#FFFFFF", 0.1), 0.95)

    def _shine(self) -> Mobject:
        return glow(120 * self._road.size, 120 * self._road.size, self.theme.colour("cool"), 0.6)

    def _sign(self, number: int, told: str, *, taken: bool = False) -> Mobject:
        """What stands at a stop: the first one's board, a round sign at the others."""
        theme = self.theme
        tone = theme.colour("accent" if taken else "cool")
        ink = theme.colour("on_accent" if taken else "ink")
        face = tone if taken else theme.colour("raised")
        rim = mix(tone, "#FFFFFF", 0.35)
        make = self._round if number else self._board
        return baked(make(number, told, face, rim, ink))

    def _board(self, number: int, told: str, face: str, rim: str, ink: str) -> Group:
        """A board on two posts beside the first stop, whose right end points along the road."""
        size, place = self._road.size, self._places[number]
        tall, post = px(BOARD * size), px(-0.5 * POST * size)
        left = float(place[0]) + px(112 * size)
        wide = ROOM + 0.56 * BOARD * max(1, len(told))
        right = min(self._right, left + px(min(680.0, wide) * size))
        middle = float(place[1]) + post + tall / 2
        point = 0.28 * tall
        corners = [(left, middle + tall / 2), (right - point, middle + tall / 2), (right, middle),
                   (right - point, middle - tall / 2), (left, middle - tall / 2)]  # fmt: skip
        outline = Polygon(*[np.array([x, y, 0.0]) for x, y in corners]).round_corners(px(20 * size))
        low = shaded(
            outline.copy().shift((0, -px(14 * size), 0)), mix(face, "#000000", 0.45), mix(face, "#000000", 0.6)
        )
        board = shaded(outline, mix(face, "#FFFFFF", 0.16), face)
        edge = outline.copy().set_fill(opacity=0).set_stroke(rim, px(5 * size) * 100, 1)
        posts = [self._post(x, float(place[1]), middle, face, size) for x in (left + 0.4 * tall, right - 0.9 * tall)]
        parts: list[Mobject] = [*posts, low, board, edge]
        room = (right - point - left) / PX - 60 * size
        text: VMobject = fit_text(
            told, room, BOARD * size * 0.7, colour=ink, largest=100 * size, smallest=40,
            family=self.theme.fonts["words"], weight="heavy", max_lines=1,
        )  # fmt: skip
        return Group(*parts, text.move_to(((left + right - 0.6 * point) / 2, middle, 0)))

    def _round(self, number: int, told: str, face: str, rim: str, ink: str) -> Group:
        """A round sign with a drawn mark on a post beside a stop, on the side away from the frame's middle."""
        del told
        v, place = self._depths[number], self._places[number]
        size = self._road.scale(v)
        side = 1.0 if STOPS[number][0] > 0.5 else -1.0
        radius = px(ROUND * size)
        foot = place + np.array([side * px(104 * size), px(14 * size), 0.0])
        middle = foot + np.array([0.0, px(POST * size) + radius, 0.0])
        disc = shaded(Circle(radius=radius), mix(face, "#FFFFFF", 0.2), face).move_to(middle)
        low = disc.copy().shift((0, -px(9 * size), 0)).set_fill(mix(face, "#000000", 0.5), 1)
        low = shaded(low, mix(face, "#000000", 0.45), mix(face, "#000000", 0.6))
        ring = Circle(radius=radius).move_to(middle).set_fill(opacity=0).set_stroke(rim, px(6 * size) * 100, 1)
        drawn = [mark(number, 0.5 * ROUND * size, ink, middle)]
        return Group(self._post(float(foot[0]), float(foot[1]), float(middle[1]), face, size), low, disc, ring, *drawn)

    def _post(self, x: float, low: float, high: float, face: str, size: float) -> VMobject:
        line = Line(np.array([x, low, 0]), np.array([x, high, 0]))
        return line.set_stroke(mix(face, "#000000", 0.35), px(14 * size) * 100, 1)

    # -- what moves

    def pose(self, frame: int, opened: float, march: March, come: float, way: int, passed: float = 0.0) -> None:
        """As it is at a frame: the page is `opened` (0 to 1), its stops rise and are reached as the march tells.

        `come` is how far the traveller has come (0 to 1) on a way of `way` frames to the first stop, whose board
        is out of the way once that has been `passed` (0 to 1).
        """
        taken = frame - march.reached[0]
        for number, row in enumerate(self._rows):
            there = float(np.clip((frame - march.rises[number] + 1) / LANDING, 0, 1)) * float(opened > 0)
            size = self._road.scale(self._depths[number])
            rise = scaled(1, max(1e-3, overshoot(1.6)(there)), about=self._places[number]) if there < 1 else scaled(1)
            met = float(np.exp(-((frame - march.reached[number]) ** 2) / 20)) if number and taken >= 0 else 0.0
            row.pose(then(rise, scaled(1 + 0.1 * met, about=self._places[number]), shifted(0, px(16 * size) * met)))
            row.fade(min(1.0, 4 * there))
        self._pose_opened(opened)
        self._pose_taken(frame, march)
        if passed > 0:
            self._rows[0].fade(0.0)
            self._done.fade(1 - passed)
        self._travel(frame, come, way, march)

    def _pose_opened(self, opened: float) -> None:
        """It gets light, the road unrolls from below, and the stands of its stops rise as it passes them."""
        near = self._road.deepest
        reach = near * (1 - opened) ** 1.6
        self._unrolled.points = self._road.up_to(reach).points
        self._told.set_points_as_corners(self._road.strip(reach, near, 0.13))
        self._told.set_fill(opacity=0.95 * float(opened > 0))
        head = self._road.at(reach)
        self._head.pose(then(scaled(self._road.scale(reach) / self._road.size), shifted(head[0], head[1])))
        self._head.fade(float(0 < opened < 1))
        self._night.fade(DUSK * (1 - opened))
        self._ghost.fade(GUESSED * (1 - opened))
        self._beacon.fade(0.8 + 0.2 * opened)
        for v, place, node in zip(self._depths, self._places, self._nodes, strict=True):
            there = float(np.clip((v - reach) / (0.5 * v), 0, 1)) * float(opened > 0)
            node.pose(scaled(max(1e-3, overshoot(1.8)(there)), about=place))
            node.fade(float(there > 0))

    def _pose_taken(self, frame: int, march: March) -> None:
        taken = frame - march.reached[0]
        first, since = self._places[0], max(0, taken + 1)
        share = overshoot(2.2)(min(1.0, since / 7))
        self._done.pose(scaled(1 + GROWN * share, about=first))
        self._done.fade(min(1.0, since / 2))
        out = float(np.clip(taken / 26, 0, 1))
        self._ring.pose(scaled(1.1 + 0.7 * ease_out(out), about=first))
        self._ring.fade((1 - out) * float(taken >= 0))
        leg = march.leg(frame)
        depth = self._depth(leg)
        self._lit.set_points_as_corners(self._road.strip(depth, self._depths[0], 0.2))
        self._lit.set_fill(opacity=float(leg > 0))
        self._taken[0].fade(min(1.0, since / 2))
        for number in range(1, self.steps):
            come = float(np.clip((frame - march.reached[number] + 2) / 5, 0, 1)) if taken >= 0 else 0.0
            self._taken[number].fade(come)
            self._reached[number - 1].pose(scaled(1 + 0.06 * np.sin(np.pi * come), about=self._places[number]))
            self._reached[number - 1].fade(come)

    def _depth(self, leg: float) -> float:
        """The depth that is so many stops beyond the first."""
        return float(np.interp(leg, range(self.steps + 1), [*self._depths, 0.0]))

    def _travel(self, frame: int, come: float, way: int, march: March) -> None:
        """The traveller sets out up the road, leaps to the first stop, and goes on from there where it walks."""
        first, taken = self._depths[0], frame - march.reached[0]
        leap = min(LEAP, way // 2)
        gone = come * way
        # most of the time it is before what is said
        ridden = float(np.clip(gone / max(1, way - leap), 0, 1)) ** 1.6
        v = self._start + (self._leaps - self._start) * ridden
        size, spot = self._road.scale(v), self._road.at(v) + self._stood(v)
        idle = px(9 * size) * float(np.sin(0.21 * frame)) * float(self._waits and taken < 0)
        hop = ease_in_out(float(np.clip((gone - way + leap) / max(1, leap), 0, 1)))
        end = self._places[0] + self._stood(first)
        spot = spot + (end - spot) * hop + np.array([0.0, px(120 * size) * np.sin(np.pi * hop) + idle * (1 - hop), 0.0])
        size += (self._road.scale(first) - size) * hop
        landed = float(np.clip((taken + 1) / 6, 0, 1))
        leg = min(march.leg(frame), self.steps - 1.0) if march.walks and taken >= 0 else 0.0
        if leg > 0:
            v = self._depth(leg)
            # what goes far is still to be found
            size = max(self._road.scale(v), SMALLEST * self._road.size)
            bounds = px(26 * size) * abs(float(np.sin(3 * np.pi * (leg % 1.0))))
            spot = self._road.at(v) + self._stood(v) + np.array([0.0, bounds, 0.0])
        beat = 1 + 0.03 * np.sin(max(0, taken) * 0.22)
        size = size / self._road.size * (0.86 + 0.14 * overshoot(2.4)(landed))
        there = float(self._waits or come > 0)
        self._walker.pose(then(scaled(size * beat), shifted(spot[0], spot[1])))
        self._walker.fade(there)
        self._halo.pose(then(scaled(size), shifted(spot[0], spot[1])))
        self._halo.fade(there * (1 - 0.5 * landed))

    def _stood(self, v: float) -> np.ndarray:
        """From a stand to the middle of the traveller on it."""
        return np.array([0.0, px(0.42 * SIDE) * self._road.scale(v), 0.0])


__all__ = ["StepsPage"]
