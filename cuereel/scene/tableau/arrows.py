"""Two boxes and a start -> an arrow from one thing to the other, drawn on its word, with lights that run along it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from manim import Group, VMobject

from cuereel.scene.card import is_dark, mix
from cuereel.scene.light import glow
from cuereel.scene.motion import ease_in_out, overshoot
from cuereel.scene.rig import Rig, moved, scaled, shifted, then
from cuereel.scene.sprite import Sprite
from cuereel.scene.stage import Box, px
from cuereel.theme import Theme

THICK, HEAD, CLEAR = 15.0, 46.0, 20.0
"""px: how broad the line is, how long its head, and what is free between it and the things."""

DRAWN, LAP = 12, 46
"""Frames in which it is drawn at the most, and in which a light runs along it."""

SAMPLES = 34

FANNED = 0.4
"""How far from the middle of that to which many lines lead each of them ends, as a share of where it begins."""

ARCHED = 120.0
"""px by which a line goes over what stands between its ends."""

CUT, WIDEST, HANGS = 0.42, 180.0, 16.0
"""How much of a line is gone where it is cut, as a share of it (of so many px at the most), and by how many px its
ends hang then."""

SIDES = ((0, 1), (1, 0), (-1, 0), (0, -1), (0.7, 0.7), (-0.7, 0.7), (0.7, -0.7), (-0.7, -0.7), (0, 1.8), (0, -1.8))
"""On which sides of an arrow words may stand."""


def route(start: Box, end: Box) -> np.ndarray:
    """The way from one box to another: straight where they face each other, else bent once (SAMPLES x 3)."""
    first, last = start.center, end.center
    across = min(start.right, end.right) - max(start.left, end.left)
    up = min(start.top, end.top) - max(start.bottom, end.bottom)
    free = (
        max(start.left, end.left) - min(start.right, end.right),
        max(start.bottom, end.bottom) - min(start.top, end.top),
    )
    clear = px(CLEAR)
    share = np.linspace(0, 1, SAMPLES)[:, None]
    if up > 0.25 * min(start.height, end.height) or free[1] < px(30):
        y = (max(start.bottom, end.bottom) + min(start.top, end.top)) / 2 if up > 0 else (first[1] + last[1]) / 2
        way = 1 if last[0] > first[0] else -1
        ends = (
            (start.right if way > 0 else start.left) + way * clear,
            (end.left if way > 0 else end.right) - way * clear,
        )
        return _line((ends[0], y), (ends[1], y), share)
    if across > 0.35 * min(start.width, end.width):
        x = (max(start.left, end.left) + min(start.right, end.right)) / 2
        way = 1 if last[1] > first[1] else -1
        ends = (
            (start.top if way > 0 else start.bottom) + way * clear,
            (end.bottom if way > 0 else end.top) - way * clear,
        )
        return _line((x, ends[0]), (x, ends[1]), share)
    side, rise = (1 if last[0] > first[0] else -1), (1 if last[1] > first[1] else -1)
    begin = np.array([(start.right if side > 0 else start.left) + side * clear, first[1], 0.0])
    finish = np.array([last[0], (end.bottom if rise > 0 else end.top) - rise * clear, 0.0])
    bend = np.array([finish[0], begin[1], 0.0])
    return np.asarray((1 - share) ** 2 * begin + 2 * share * (1 - share) * bend + share**2 * finish)


def arched(start: Box, end: Box, over: Sequence[Box]) -> np.ndarray:
    """The way from the top of one box to that of another, over those between them."""
    share = np.linspace(0, 1, SAMPLES)[:, None]
    top = max(box.top for box in (start, end, *over)) + px(ARCHED)
    first = np.array([start.center[0], start.top + px(CLEAR), 0.0])
    last = np.array([end.center[0], end.top + px(CLEAR), 0.0])
    # an even curve through four points is highest at three quarters of its handles
    rise = [np.array([end[0], (top - end[1] / 4) / 0.75, 0.0]) for end in (first, last)]
    back = 1 - share
    return np.asarray(back**3 * first + 3 * back**2 * share * rise[0] + 3 * back * share**2 * rise[1] + share**3 * last)


def fan(start: Box, end: Box) -> np.ndarray:
    """The straight way from one of many to the one to which all of them lead, from above it or from below."""
    share, way = np.linspace(0, 1, SAMPLES)[:, None], 1 if end.center[1] > start.center[1] else -1
    off = float(start.center[0] - end.center[0])
    reach = float(np.clip(FANNED * off, -0.4 * end.width, 0.4 * end.width))
    begin = (start.center[0], (start.top if way > 0 else start.bottom) + way * px(CLEAR))
    finish = (end.center[0] + reach, (end.bottom if way > 0 else end.top) - way * px(CLEAR))
    return _line(begin, finish, share)


def _line(start: tuple[float, float], end: tuple[float, float], share: np.ndarray) -> np.ndarray:
    return np.asarray((1 - share) * np.array([*start, 0.0]) + share * np.array([*end, 0.0]))


def beside(way: np.ndarray, wide: float, high: float, area: Box, boxes: Sequence[Box]) -> np.ndarray:
    """Where words stand beside a way: near its middle, not on it, over nothing else, and inside the area."""
    choices: list[tuple[float, float, int, float, float]] = []
    for share in (0.5, 0.38, 0.62, 0.25, 0.75):
        at = way[round(share * (len(way) - 1))]
        for x, y in SIDES:
            place = at + np.array([x * (wide / 2 + px(34)), y * (high / 2 + px(30)), 0.0])
            x_in = float(np.clip(place[0], area.left + wide / 2, area.right - wide / 2))
            y_in = float(np.clip(place[1], area.bottom + high / 2, area.top - high / 2))
            own = Box(x_in - wide / 2, y_in - high / 2, x_in + wide / 2, y_in + high / 2).inset(-10)
            inside = (abs(way[:, 0] - x_in) < own.width / 2) & (abs(way[:, 1] - y_in) < own.height / 2)
            hidden = sum(_shared(own, box) for box in boxes) / (wide * high)
            cost = round(3 * hidden + 6 * float(inside.mean()), 2)
            choices.append((cost, abs(share - 0.5), len(choices), x_in, y_in))
    *_, x, y = min(choices)
    return np.array([x, y, 0.0])


def _shared(one: Box, other: Box) -> float:
    """How much two boxes have in common."""
    across = min(one.right, other.right) - max(one.left, other.left)
    up = min(one.top, other.top) - max(one.bottom, other.bottom)
    return max(0.0, across) * max(0.0, up)


class Arrow:
    """An arrow along a way, from a frame on; `words` (a plate about the origin) pops at its middle as it is drawn.

    `there` tells how far both things that it joins are there on a frame: it goes with them.
    """

    def __init__(
        self,
        theme: Theme,
        way: np.ndarray,
        start: int,
        frames: int,
        words: tuple[Sprite, np.ndarray] | None,
        there: Callable[[int], float],
        *,
        headed: bool = True,
        colour: str = "",
    ) -> None:
        self._headed, self._parted = headed, 0
        self._turns: list[tuple[str, int]] = []
        self._way, self._start, self._frames = way, start, max(4, min(DRAWN, frames))
        tone = mix(theme.colour("accent"), "#FFFFFF", 0.1) if is_dark(theme) else theme.colour("accent")
        self._tone, self._told = colour or tone, bool(colour)
        self._under = mix(theme.colour("background"), "#000000", 0.55 if is_dark(theme) else 0.12)
        self._line = [VMobject(stroke_width=0) for _ in range(2)]
        self._heads = [VMobject(stroke_width=0) for _ in range(2)]
        self._dots = [
            Rig(Group(glow(30, 30, "#FFFFFF" if is_dark(theme) else tone, 0.9), glow(9, 9, "#FFFFFF", 1.0)))
            for _ in range(3)
        ]
        self._words = (Rig(words[0]), words[1]) if words else None
        lengths = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(way, axis=0), axis=1))])
        self._along = lengths / lengths[-1]
        self._long = float(lengths[-1])
        self._there = there
        parts = [self._line[0], self._heads[0], self._line[1], self._heads[1], *[dot.mobject for dot in self._dots]]
        self.mobject = Group(*parts, *([self._words[0].mobject] if self._words else []))

    def turn(self, tone: str, start: int) -> None:
        """Have another colour from a frame on."""
        self._turns.append((tone, start))

    def part(self, start: int) -> None:
        """Be cut in the middle from a frame on."""
        self._parted = start

    def _tone_at(self, frame: int) -> str:
        tone = self._tone
        for number, (new, _) in enumerate(self._turns):
            tone = mix(tone, new, self._turned(frame, number))
        return tone

    def _turned(self, frame: int, number: int = 0) -> float:
        """How far it has turned to a colour, the first one it turns to or another."""
        if number >= len(self._turns):
            return 0.0
        return float(np.clip((frame - self._turns[number][1] + 1) / 5, 0, 1))

    def _at(self, share: np.ndarray | float) -> np.ndarray:
        return np.stack([np.interp(share, self._along, self._way[:, axis]) for axis in range(3)], axis=-1)

    def pose(self, frame: int, camera: np.ndarray) -> None:
        since = frame - self._start + 1
        drawn = ease_in_out(float(np.clip(0.25 + since / self._frames, 0, 1))) if since > 0 else 0.0
        seen = self._there(frame) if since > 0 else 0.0
        tip = px(HEAD) / self._long if self._headed else 0.0
        body = self._at(np.linspace(0, max(0.01, drawn - 0.75 * tip), SAMPLES))
        gap = 0.0
        if self._parted and frame >= self._parted - 1:
            gap = (
                CUT * min(self._long, px(WIDEST)) * overshoot(1.4)(float(np.clip((frame - self._parted + 2) / 8, 0, 1)))
            )
        halves = self._halves(drawn - 0.75 * tip, gap / self._long)
        tone = self._tone_at(frame)
        point, back = self._at(drawn), self._at(max(0.0, drawn - tip))
        for shape, head, colour, wider, down in (
            (self._line[0], self._heads[0], self._under, 5.0, 7.0),
            (self._line[1], self._heads[1], tone, 0.0, 0.0),
        ):
            off = np.array([0.0, -px(down), 0.0])
            if gap:
                shape.clear_points()
                for half in halves:
                    edge = _placed(_ribbon(half, px(THICK / 2 + 0.4 * wider), even=not self._headed) + off, camera)
                    shape.start_new_path(edge[0])
                    shape.add_points_as_corners(edge[1:])
            else:
                edge = _ribbon(body, px(THICK / 2 + 0.4 * wider), even=not self._headed)
                shape.set_points_as_corners(_placed(edge + off, camera))
            shape.set_fill(colour, opacity=seen)
            if not self._headed:
                continue
            head.set_points_as_corners(_placed(_head(point, back, px(0.46 * HEAD + 0.4 * wider)) + off, camera))
            head.set_fill(colour, opacity=seen)
        for number, dot in enumerate(self._dots):
            lap = (max(0, since - self._frames) / LAP + number / 3) % 1.0
            place = moved(camera, self._at(min(lap, 1 - tip)))
            dot.pose(then(scaled(1.0), shifted(place[0], place[1])))
            dot.fade(
                (0.0 if gap or self._told else seen * (1 - self._turned(frame)))
                * float(np.sin(np.pi * lap))
                * float(np.clip((since - self._frames) / 6, 0, 1))
            )
        if self._words:
            rig, place = self._words
            pop = overshoot(1.6)(float(np.clip((since - 2) / 8, 0, 1))) if since > 2 else 0.0
            rig.pose(then(scaled(max(0.3, pop)), shifted(place[0], place[1]), camera))
            rig.fade(seen * float(np.clip((since - 2) / 3, 0, 1)))

    def _halves(self, end: float, gap: float) -> list[np.ndarray]:
        """The line in two, so much of it free in the middle; the ends hang a little."""
        out = []
        for first, last in ((0.0, max(0.01, 0.5 - gap / 2)), (min(0.99, 0.5 + gap / 2), max(0.995, end))):
            half = self._at(np.linspace(first, last, SAMPLES)).copy()
            loose = np.linspace(0, 1, SAMPLES) if first == 0.0 else np.linspace(1, 0, SAMPLES)
            half[:, 1] -= px(HANGS) * loose**2
            out.append(half)
        return out


def _placed(points: np.ndarray, camera: np.ndarray) -> np.ndarray:
    out = points.copy()
    out[:, :2] = points[:, :2] @ camera[:2, :2].T + camera[:2, 2]
    return out


def _ribbon(line: np.ndarray, half: float, *, even: bool = False) -> np.ndarray:
    """The edge of a band along a line: narrow where it begins, unless it is `even`."""
    along = np.gradient(line, axis=0)
    length = np.maximum(np.linalg.norm(along, axis=1, keepdims=True), 1e-9)
    across = np.stack([-along[:, 1], along[:, 0], np.zeros(len(line))], axis=1) / length
    broad = half * (0.8 * np.ones(len(line)) if even else 0.55 + 0.45 * np.linspace(0, 1, len(line)))[:, None]
    left, right = line + across * broad, line - across * broad
    return np.concatenate([left, right[::-1], left[:1]])


def _head(point: np.ndarray, back: np.ndarray, half: float) -> np.ndarray:
    along = point - back
    along = along / max(float(np.linalg.norm(along)), 1e-9)
    across = np.array([-along[1], along[0], 0.0])
    base = point - along * half * 1.7
    notch = base + along * half * 0.35
    return np.array([point, base + across * half, notch, base - across * half, point])


__all__ = ["Arrow", "beside", "fan", "route"]
