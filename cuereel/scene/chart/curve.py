"""The ways that a line goes, one after another -> that line as it is drawn: its axes, its legs, its arrow."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from manim import Circle, Group, Mobject, VMobject
from manim.constants import CapStyleType, LineJointType

from cuereel.scene.bake import baked
from cuereel.scene.card import is_dark, mix, rounded
from cuereel.scene.chart.poured import away, pour, poured
from cuereel.scene.haze import haze
from cuereel.scene.motion import ease_in_out, ease_out
from cuereel.scene.rig import Rig, scaled, shifted, then, turned
from cuereel.scene.stage import Box, px
from cuereel.scene.track import recoil
from cuereel.theme import Theme

JAGS = {
    "up": ((0.0, 0.0), (0.17, 0.2), (0.29, 0.12), (0.47, 0.45), (0.6, 0.36), (0.8, 0.74), (0.87, 0.66), (1.0, 1.0)),
    "down": ((0.0, 0.0), (0.14, 0.24), (0.24, 0.18), (0.46, 0.62), (0.58, 0.54), (0.8, 0.86), (0.87, 0.8), (1.0, 1.0)),
}
"""Where (of its width) a leg has come how far of its way."""

LOW, HIGH = 0.1, 0.93
"""Where, in its height, a line starts and ends."""

DRAWN, LAPS, RUN = 40, 66, 30
"""Frames in which a leg is drawn, from one light along the line to the next, and in which that runs."""

THICK, HEAD = 26.0, 104.0
"""px of the line, and of its arrow."""

RING = 18
"""Frames in which a ring spreads from the end."""


class Curve:
    """A line in a room, each leg ("up" or "down") drawn from its start on."""

    def __init__(
        self, theme: Theme, room: Box, way: Sequence[str], starts: Sequence[int], fps: int, colour: str = ""
    ) -> None:
        self._theme, self._room, self._starts, self._fps = theme, room, starts, fps
        self._dark = is_dark(theme)
        tones = {"up": theme.colour("good"), "down": theme.colour("bad")}
        self._tones = [colour or tones[each] for each in way]
        inner = Box(room.left + px(60), room.bottom + px(30), room.right - px(96), room.top - px(50))
        self._legs = _legs(inner, way)
        self._areas = [poured() for _ in way]
        self._glows, self._edges, self._cores = ([self._line() for _ in way] for _ in range(3))
        self._head, self._under = VMobject(stroke_width=0, fill_opacity=1), VMobject(stroke_width=0, fill_opacity=1)
        self._ring = Circle(radius=px(52)).set_fill(opacity=0)
        self._spreading = Rig(self._ring)
        self._start = Rig(_dot(theme, self._tones[0]))
        self._running = Rig(haze(110, 110, "#FFFFFF" if self._dark else theme.colour("cool"), 0.85))
        self._shine = [Rig(haze(260, 260, tone, 0.55 if self._dark else 0.3)) for tone in self._tones]
        parts = [each for group in (self._areas, self._glows, self._edges, self._cores) for each in group]
        self.mobject: Mobject = Group(_axes(theme, room), *parts, self._start.mobject, self._running.mobject)
        self.mobject.add(*[each.mobject for each in self._shine], self._ring, self._under, self._head)

    @staticmethod
    def _line() -> VMobject:
        line = VMobject().set_fill(opacity=0)
        line.joint_type, line.cap_style = LineJointType.ROUND, CapStyleType.ROUND
        return line

    def pose(self, frame: int) -> None:
        beat = 1 + 0.16 * float(np.sin(frame / 7))
        place = self._legs[0][0]
        self._start.pose(then(scaled(beat), shifted(place[0], place[1])))
        tip, ahead, tone = None, np.array([1.0, 0.0, 0.0]), self._tones[0]
        for number, leg in enumerate(self._legs):
            along = self._along(number, frame)
            done = _until(leg, along) if frame >= self._starts[number] else None
            self._lay(number, done)
            if done is not None:
                tip, tone = done[-1], self._tones[number]
                ahead = _direction(leg, along)
        self._arrow(tip, ahead, tone, frame)
        self._signal(frame)

    def _along(self, number: int, frame: int) -> float:
        start = self._starts[number]
        following = self._starts[number + 1] if number + 1 < len(self._starts) else start + DRAWN
        frames = max(3, min(DRAWN, following - start))
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
        strength = (0.62, 0.06) if self._dark else (0.42, 0.05)
        pour(self._areas[number], corners, (self._room.top, foot), (tone, tone), strength)
        looks = ((2.3, tone, 0.22), (1.0, tone, 1.0), (0.3, mix(tone, "#FFFFFF", 0.75), 0.9))
        for line, (wide, colour, alpha) in zip(lines, looks, strict=True):
            line.set_points_as_corners(list(done))
            line.set_stroke(colour, px(wide * THICK) * 100, alpha)

    def _arrow(self, tip: np.ndarray | None, ahead: np.ndarray, tone: str, frame: int) -> None:
        """The head at the end of the line; it goes a little too far as it arrives, and comes back."""
        if tip is None:
            away(self._head)
            away(self._under)
            for shine in self._shine:
                shine.fade(0.0)
            return
        since = (frame - self._end) / self._fps
        tip = tip + ahead * px(34 * recoil(since, 0.34, 0.16))
        aside = np.array([-ahead[1], ahead[0], 0.0])
        size = 1 + 0.12 * recoil(since, 0.3, 0.14)
        for shape, large, colour in ((self._under, 1.28, self._theme.colour("background")), (self._head, 1.0, tone)):
            half = px(HEAD / 2) * size * large
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
        return self._starts[-1] + DRAWN

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
        at = _until(whole, float(np.clip(along, 0, 1)))[-1]
        self._running.pose(shifted(at[0], at[1]))
        self._running.fade(min(1.0, 5 * along, 5 * (1 - along)) if 0 < along < 1 else 0.0)


def _legs(box: Box, way: Sequence[str]) -> list[np.ndarray]:
    """The corners of each leg: they share the width, and each goes on from where the one before it ends."""
    out, level = [], LOW if way[0] == "up" else HIGH
    wide = box.width / len(way)
    for number, each in enumerate(way):
        goal = HIGH if each == "up" else LOW
        if goal == level:
            goal = level + (0.07 if each == "up" else -0.07)
        corners = [
            [box.left + (number + at) * wide, box.bottom + (level + (goal - level) * made) * box.height, 0.0]
            for at, made in JAGS[each]
        ]
        out.append(np.array(corners))
        level = goal
    return out


def _until(line: np.ndarray, share: float) -> np.ndarray:
    """The first `share` (0 to 1) of the length of a line."""
    lengths = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(line, axis=0), axis=1))])
    goal = lengths[-1] * max(share, 0.01)
    end = [np.interp(goal, lengths, line[:, axis]) for axis in range(3)]
    return np.array([*line[lengths < goal], end])


def _direction(line: np.ndarray, share: float) -> np.ndarray:
    """Where a line heads at a share of its length, turned smoothly at its corners."""
    near, far = _until(line, max(0.0, share - 0.07))[-1], _until(line, min(1.0, share + 0.02))[-1]
    ahead = far - near
    return np.asarray(ahead / max(float(np.linalg.norm(ahead)), 1e-6))


def _axes(theme: Theme, room: Box) -> Mobject:
    """An upright and a level axis, each with its arrow."""
    tone = mix(theme.colour("line"), theme.colour("ink"), 0.35)
    wide, high = room.width * 120, room.height * 120
    level = rounded(wide, 12, 6, tone).move_to((room.center[0], room.bottom, 0))
    upright = rounded(12, high, 6, tone).move_to((room.left, room.center[1], 0))
    tips = Group()
    for angle, at in ((0.0, (room.right, room.bottom)), (np.pi / 2, (room.left, room.top))):
        tip = VMobject(stroke_width=0).set_fill(tone, 1)
        tip.set_points_as_corners([(px(x), px(y), 0) for x, y in ((20, 0), (-16, 26), (-6, 0), (-16, -26), (20, 0))])
        tip.points = _moved(tip.points, then(turned(angle), shifted(*at)))
        tips.add(tip)
    return baked(Group(level, upright, tips))


def _moved(points: np.ndarray, pose: np.ndarray) -> np.ndarray:
    return np.column_stack([points[:, :2] @ pose[:2, :2].T + pose[:2, 2], np.zeros(len(points))])


def _dot(theme: Theme, tone: str) -> Group:
    ground = Circle(radius=px(32), stroke_width=0).set_fill(theme.colour("background"), 1)
    return Group(ground, Circle(radius=px(22), stroke_width=0).set_fill(tone, 1))


__all__ = ["Curve"]
