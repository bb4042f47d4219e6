"""The times that a line is seen over -> a rule below its axis that bears the first, and the longer one behind it.

As the line is squeezed, its ticks draw together, the first rule goes into the corner, and the longer grows below it.
"""

from __future__ import annotations

import numpy as np
from manim import Group, Mobject, VGroup, VMobject
from manim.constants import CapStyleType

from cuereel.scene.bake import baked
from cuereel.scene.card import mix
from cuereel.scene.chart.widened import CORNER, Zoom
from cuereel.scene.lettering import fit_text
from cuereel.scene.motion import overshoot
from cuereel.scene.rig import Rig, scaled, shifted, then
from cuereel.scene.stage import PX, Box, px
from cuereel.theme import Theme

ROOM = 196.0
"""px below the axis."""

TICKS = 6
"""Ticks that stand in the room before it is squeezed."""

LARGEST, SMALL = 88.0, 46.0
"""px of the span that is seen, and of the first one when it stands in its corner."""

FIRST, SECOND = 52.0, 140.0
"""px from the axis down to the middle of the first rule in its corner, and to that of the longer one."""


class Spans:
    """`near` and `far` are texts, of which either may be ""; `inner` is where the line is."""

    def __init__(self, theme: Theme, inner: Box, near: str, far: str, zoom: Zoom, size: float = 1.0) -> None:
        self._theme, self._inner, self._zoom, self._size = theme, inner, zoom, size
        self._tone = mix(theme.colour("line"), theme.colour("ink"), 0.5)
        across = CORNER / TICKS * inner.width
        count = int(inner.width / across) + 1
        self._ticks = [VMobject().set_fill(opacity=0) for _ in range(count)]
        self._at = [inner.left + (number + 1) * across for number in range(count)]
        self._rules = [VMobject().set_fill(opacity=0) for _ in range(2)]
        for rule in self._rules:
            rule.cap_style = CapStyleType.ROUND
        wide = 0.62 * inner.width / PX
        self._names = [_name(theme, text, wide, role) for text, role in ((near, "ink"), (far, "accent"))]
        self.behind: Mobject = VGroup(*self._ticks)
        self.mobject: Mobject = Group(*self._rules, *[each[0].mobject for each in self._names if each is not None])

    def pose(self, frame: int) -> None:
        share = self._zoom.share(frame)
        for x, tick in zip(self._at, self._ticks, strict=True):
            seen = float(self._zoom.seen(np.array([[x, self._inner.bottom, 0.0]]), frame)[0][0])
            inside = seen < self._inner.right + px(20)
            ends = [np.array([seen, y, 0.0]) for y in (self._inner.bottom, self._inner.top)]
            tick.set_points_as_corners(ends)
            tick.set_stroke(self._theme.colour("line"), px(4) * 100, (0.85 - 0.35 * share) if inside else 0.0)
        left, right, foot = self._inner.left, self._inner.right, self._inner.bottom
        end = right + (left + CORNER * self._inner.width - right) * share
        size = self._size
        down = (SECOND + (FIRST - SECOND) * share) * size
        low = (SMALL / LARGEST) ** share
        self._rule(0, left, end, foot - px(down - 40 * share * size), 1.0)
        self._put(0, (left + end) / 2, foot - px(down), low, 1.0)
        come = float(np.clip((share - 0.25) / 0.75, 0, 1))
        reach = left + (right - left) * come
        self._rule(1, left, reach, foot - px(SECOND * size), min(1.0, 3 * come))
        self._put(1, (left + reach) / 2, foot - px(SECOND * size), 0.6 + 0.4 * overshoot(1.8)(come), min(1.0, 3 * come))

    def _rule(self, number: int, left: float, right: float, y: float, seen: float) -> None:
        """A level line with a stop at either end, open where its name stands."""
        name = self._names[number]
        rule = self._rules[number]
        if seen <= 0 or right - left < px(10) or name is None:
            rule.points = np.zeros((0, 3))
            return
        middle, half = (left + right) / 2, px(name[1] / 2 + 26)
        stop, parts = px(18), []
        opened = right - left > 2.3 * half
        spans = [(left, middle - half), (middle + half, right)] if opened else [(left, right)]
        for first, last in spans:
            parts.append([(first, y, 0), (last, y, 0)])
        parts += [[(x, y - stop, 0), (x, y + stop, 0)] for x in (left, right)]
        rule.points = np.zeros((0, 3))
        for part in parts:
            rule.start_new_path(np.array(part[0], dtype=float))
            rule.add_line_to(np.array(part[1], dtype=float))
        rule.set_stroke(self._theme.colour("accent") if number else self._tone, px(7) * 100, 0.9 * seen)

    def _put(self, number: int, x: float, y: float, size: float, seen: float) -> None:
        name = self._names[number]
        if name is not None:
            # in its corner, a name that is wider than that begins where the line does
            least = self._inner.left + px(name[1] * size / 2)
            name[0].pose(then(scaled(size), shifted(max(x, least), y)))
            name[0].fade(seen)


def _name(theme: Theme, text: str, wide: float, role: str) -> tuple[Rig, float] | None:
    """A span's name about the origin, and how wide it is (px)."""
    if not text:
        return None
    words = fit_text(
        text,
        wide,
        LARGEST * 1.3,
        colour=theme.colour(role),
        largest=LARGEST,
        smallest=48,
        family=theme.fonts["words"],
        weight="heavy",
        max_lines=1,
    ).move_to(np.zeros(3))
    return Rig(baked(words)), float(words.width / PX)


__all__ = ["ROOM", "Spans"]
