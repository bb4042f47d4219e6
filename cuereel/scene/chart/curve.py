"""The ways that a line goes, or the points that it goes through -> that line as it is drawn: axes, legs, arrow."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from manim import Circle, Group, Mobject, VMobject
from manim.constants import CapStyleType, LineJointType

from cuereel.scene.card import is_dark, mix
from cuereel.scene.chart.axes import axes, scale
from cuereel.scene.chart.legs import Pace, direction, legs
from cuereel.scene.chart.levels import Station
from cuereel.scene.chart.marks import beside, figures
from cuereel.scene.chart.poured import away, pour, poured
from cuereel.scene.chart.widened import Zoom
from cuereel.scene.haze import haze
from cuereel.scene.motion import ease_in_out, ease_out, overshoot
from cuereel.scene.polyline import first_of
from cuereel.scene.rig import Rig, scaled, shifted, then
from cuereel.scene.stage import PX, Box, px
from cuereel.scene.track import recoil
from cuereel.theme import Theme

DRAWN, LAPS, RUN = 40, 66, 30
"""Frames in which a leg is drawn, from one light along the line to the next, and in which that runs."""

THICK, HEAD = 26.0, 104.0
"""px of the line, and of its arrow."""

RING = 18
"""Frames in which a ring spreads from the end."""


@dataclass(frozen=True)
class Look:
    """How a line is drawn where it is not alone in its room, and all that is told of it.

    `grounded` is one with axes, `filled` one with a colour below it; `size` is that of its stroke and its head, of the
    usual ones; `last` the colour of its last leg, `above` the px that stand free over it; `legs` are drawn as they are,
    seen through `zoom`.
    """

    grounded: bool = True
    filled: bool = True
    size: float = 1.0
    last: str = ""
    above: float = 0.0
    legs: tuple[np.ndarray, ...] = ()
    zoom: Zoom | None = None


def inside(room: Box, look: Look, *, named: bool = False) -> Box:
    """Where the line itself goes in its room; `named` is one with figures at its points."""
    top, right = (150.0, 120.0) if named else (50.0, 96.0)
    top, right = max(top * look.size, look.above), right * look.size
    return Box(room.left + px(60 * look.size), room.bottom, room.right - px(right), room.top - px(top))


class Curve:
    """A line in a room, each leg drawn from its start on; the room's foot is its line of nothing."""

    def __init__(
        self,
        theme: Theme,
        room: Box,
        points: Sequence[Station],
        starts: Sequence[int],
        fps: int,
        colour: str = "",
        drawn: int = DRAWN,
        paces: Sequence[Pace] = (),
        look: Look | None = None,
    ) -> None:
        """`starts` are the frames on which the first point is told of, and each leg starts; `paces` how each goes."""
        self._theme, self._room, self._told, self._starts = theme, room, min(starts[:2]), list(starts[1:])
        self._fps, self._drawn, self._dark = fps, drawn, is_dark(theme)
        self._look = look = look or Look()
        tones = {True: theme.colour("good"), False: theme.colour("bad")}
        rises = [after.height >= before.height for before, after in pairwise(points)]
        self._tones = [colour or tones[each] for each in rises]
        for number in range(1, len(rises)):
            if points[number + 1].height == points[number].height:
                self._tones[number] = self._tones[number - 1]
        for number, pace in enumerate(paces):
            self._tones[number] = theme.colour("cool") if pace == "restless" and not colour else self._tones[number]
        self._tones[-1] = look.last or self._tones[-1]
        inner = inside(room, look, named=any(point.text for point in points))
        self._legs = list(look.legs) or legs(inner, [point.height for point in points], paces)
        self._areas = [poured() for _ in rises]
        self._glows, self._edges, self._cores = ([self._line() for _ in rises] for _ in range(3))
        self._head, self._under = VMobject(stroke_width=0, fill_opacity=1), VMobject(stroke_width=0, fill_opacity=1)
        self._ring = Circle(radius=px(52)).set_fill(opacity=0)
        self._spreading = Rig(self._ring)
        self._start = Rig(_dot(theme, self._tones[0]))
        self._running = Rig(haze(110, 110, "#FFFFFF" if self._dark else theme.colour("cool"), 0.85))
        self._shine = [Rig(haze(260, 260, tone, 0.55 if self._dark else 0.3)) for tone in self._tones]
        parts = [each for group in (self._areas, self._glows, self._edges, self._cores) for each in group]
        still = Group(*([scale(theme, room, inner), axes(theme, room)] if look.grounded else []))
        self.mobject: Mobject = Group(still, *parts, self._start.mobject, self._running.mobject)
        self.mobject.add(*[each.mobject for each in self._shine], self._ring, self._under, self._head)
        self._marks = figures(theme, [point.text for point in points], 0.4 * room.width / PX)
        near = [self._seen(leg, 0) for leg in self._legs]
        ends = [near[0][0], *(leg[-1] for leg in near)]
        clear = Box(room.left + px(20), room.bottom + px(24), room.right, room.top)
        self._places = beside(ends, np.concatenate(near), self._marks, clear)
        self.mobject.add(*[each.mobject for each in self._marks])

    @property
    def legs(self) -> list[np.ndarray]:
        """The corners of each leg, as they stand at last."""
        return self._legs

    def reached(self, number: int) -> int:
        """The frame on which a leg has been drawn."""
        following = self._starts[number + 1] if number + 1 < len(self._starts) else self._starts[number] + self._drawn
        return min(self._starts[number] + self._drawn, following)

    def _seen(self, points: np.ndarray, frame: int) -> np.ndarray:
        zoom = self._look.zoom
        return points if zoom is None else zoom.seen(points, frame)

    @staticmethod
    def _line() -> VMobject:
        line = VMobject().set_fill(opacity=0)
        line.joint_type, line.cap_style = LineJointType.ROUND, CapStyleType.ROUND
        return line

    def pose(self, frame: int) -> None:
        beat = 1 + 0.16 * float(np.sin(frame / 7))
        place = self._seen(self._legs[0][:1], frame)[0]
        self._start.pose(then(scaled(beat), shifted(place[0], place[1])))
        tip, ahead, tone = None, np.array([1.0, 0.0, 0.0]), self._tones[0]
        for number, leg in enumerate(self._legs):
            along = self._along(number, frame)
            leg = self._seen(leg, frame)
            done = first_of(leg, max(along, 0.01)) if frame >= self._starts[number] else None
            self._lay(number, done)
            if done is not None:
                tip, tone = done[-1], self._tones[number]
                ahead = direction(leg, along)
        self._arrow(tip, ahead, tone, frame)
        self._signal(frame)
        self._figures(frame)

    def _figures(self, frame: int) -> None:
        """What stands at the points: the first one pale until it is told of, each other one as it is reached."""
        ink = self._theme.colour("ink")
        pale = mix(ink, self._theme.colour("background"), 0.4)
        # figures that are read from near go as the line is squeezed
        left = 1.0 if self._look.zoom is None else 1 - min(1.0, 4 * self._look.zoom.share(frame))
        for number, (mark, place) in enumerate(zip(self._marks, self._places, strict=True)):
            if number == 0:
                come = float(np.clip((frame - self._told + 1) / 8, 0, 1))
                mark.pose(place, 1.0, 0.92 + 0.08 * overshoot(1.6)(come), ink if come > 0 else pale, left)
                continue
            along = self._along(number - 1, frame) if frame >= self._starts[number - 1] else 0.0
            tone = mix(self._tones[number - 1], "#FFFFFF" if self._dark else "#000000", 0.3)
            mark.pose(place, along, 0.7 + 0.3 * min(1.0, 3 * along), tone, left * min(1.0, 4 * along))

    def _along(self, number: int, frame: int) -> float:
        start = self._starts[number]
        following = self._starts[number + 1] if number + 1 < len(self._starts) else start + self._drawn
        frames = max(1, min(self._drawn, following - start))
        share = float(np.clip((frame - start + 1) / frames, 0, 1))
        return 0.35 * share + 0.65 * ease_in_out(share) if share < 1 else 1.0

    def _lay(self, number: int, done: np.ndarray | None) -> None:
        """One leg as far as it has come, and what is below it."""
        lines = (self._glows[number], self._edges[number], self._cores[number])
        if done is None or len(done) < 2:
            for shape in (self._areas[number], *lines):
                away(shape)
            return
        tone, foot = self._tones[number], self._room.bottom
        corners = np.concatenate([done, [[done[-1][0], foot, 0.0], [done[0][0], foot, 0.0]]])
        strength = ((0.62, 0.06) if self._dark else (0.42, 0.05)) if self._look.filled else (0.0, 0.0)
        pour(self._areas[number], corners, (self._room.top, foot), (tone, tone), strength)
        looks = ((2.3, tone, 0.22), (1.0, tone, 1.0), (0.3, mix(tone, "#FFFFFF", 0.75), 0.9))
        for line, (wide, colour, alpha) in zip(lines, looks, strict=True):
            line.set_points_as_corners(list(done))
            line.set_stroke(colour, px(wide * THICK * self._look.size) * 100, alpha)

    def _arrow(self, tip: np.ndarray | None, ahead: np.ndarray, tone: str, frame: int) -> None:
        """The head at the end of the line; it goes a little too far as it arrives, and comes back."""
        if tip is None:
            away(self._head)
            away(self._under)
            for shine in self._shine:
                shine.fade(0.0)
            return
        since = (frame - self._end) / self._fps
        tip = tip + ahead * px(34 * self._look.size * recoil(since, 0.34, 0.16))
        aside = np.array([-ahead[1], ahead[0], 0.0])
        size = 1 + 0.12 * recoil(since, 0.3, 0.14)
        for shape, large, colour in ((self._under, 1.28, self._theme.colour("background")), (self._head, 1.0, tone)):
            half = px(HEAD / 2) * size * large * self._look.size
            back = tip - ahead * half * 0.9
            corners = [tip + ahead * half * 1.35, back + aside * half * 1.12, tip - ahead * half * 0.45]
            corners += [back - aside * half * 1.12]
            shape.set_points_as_corners([*corners, corners[0]])
            shape.set_fill(colour, 1.0 if large == 1 else 0.85)
        breathes = then(scaled(0.9 + 0.1 * float(np.sin(frame / 8))), shifted(tip[0], tip[1]))
        for shine, own in zip(self._shine, self._tones, strict=True):
            shine.pose(breathes)
            shine.fade(1.0 if own == tone else 0.0)

    @property
    def _end(self) -> int:
        """The frame on which the line has been drawn."""
        return self._starts[-1] + self._drawn

    def _signal(self, frame: int) -> None:
        """A ring spreads from the end as it is reached; then a light runs along the line, and another ring follows."""
        landed = frame - self._end
        place = self._legs[-1][-1]
        since = landed % LAPS
        out = ease_out(min(1.0, (since + 1) / RING)) if landed >= 0 else 1.0
        self._spreading.pose(then(scaled(1 + 2.2 * out), shifted(place[0], place[1])))
        self._ring.set_stroke(self._tones[-1], px(9) * 100, 0.9 * (1 - out))
        along = (since - LAPS + RUN) / RUN if landed >= 0 else -1.0
        whole = np.concatenate(self._legs)
        at = first_of(whole, float(np.clip(along, 0.01, 1)))[-1]
        self._running.pose(shifted(at[0], at[1]))
        self._running.fade(min(1.0, 5 * along, 5 * (1 - along)) if 0 < along < 1 else 0.0)


def _dot(theme: Theme, tone: str) -> Group:
    ground = Circle(radius=px(32), stroke_width=0).set_fill(theme.colour("background"), 1)
    return Group(ground, Circle(radius=px(22), stroke_width=0).set_fill(tone, 1))


__all__ = ["DRAWN", "Curve", "Look", "inside"]
