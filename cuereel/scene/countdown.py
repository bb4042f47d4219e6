"""A length of time as it is said -> a hub that becomes a clock: sixty ticks inside its rim run out round large digits.

Drawn about a centre for a hub of `radius` px, and posed by the share of the time that is left.
"""

from __future__ import annotations

import re

import numpy as np
from manim import Group, Line, VGroup, VMobject
from manim.constants import CapStyleType

from cuereel.scene.card import mix
from cuereel.scene.lettering import letter
from cuereel.scene.rig import Pose, Rig, shifted, then
from cuereel.scene.stage import px
from cuereel.theme import Theme

TICKS = 60

LAST = 10
"""Seconds from which on all that is left is red; of what is not told in seconds, as large a share as of a minute."""

_UNITS = {"s": 1, "sec": 1, "second": 1, "detik": 1, "min": 60, "minute": 60, "menit": 60, "hour": 3600, "jam": 3600}

_WORDS = {
    **dict.fromkeys(("a", "an", "one", "satu", "se"), 1),
    **dict.fromkeys(("two", "dua"), 2),
    **dict.fromkeys(("three", "tiga"), 3),
    **dict.fromkeys(("four", "empat"), 4),
    **dict.fromkeys(("five", "lima"), 5),
    **dict.fromkeys(("ten", "sepuluh"), 10),
    **dict.fromkeys(("thirty",), 30),
    **dict.fromkeys(("sixty",), 60),
}


_SAID = re.compile(r"(\d+|\b[a-z]+?)[\s-]*(detik|menit|jam|seconds?|secs?|minutes?|mins?|hours?|s)\b")


def seconds_of(said: str) -> int | None:
    """The seconds in "1 menit", "60 seconds" or "semenit"; None where that cannot be told, or it is days and more."""
    found = _SAID.search(said.casefold())
    if not found:
        return None
    count = int(found[1]) if found[1].isdigit() else _WORDS.get(found[1])
    unit = found[2] if found[2] in _UNITS else found[2].removesuffix("s")
    return None if not count else count * _UNITS[unit]


def clock(seconds: int) -> str:
    """What a clock shows: "1:00", and "1:30:00" from an hour on."""
    hours, rest = divmod(seconds, 3600)
    return f"{hours}:{rest // 60:02}:{rest % 60:02}" if hours else f"{rest // 60}:{rest % 60:02}"


TALL, WIDEST = 0.6, 1.3
"""The size of the digits, and how wide they stand at most, in radii of the hub."""

DIGIT, COLON = 0.62, 0.36
"""How wide a digit and a colon stand, in sizes of the digits."""


class Countdown:
    """The ticks inside a hub's rim, and the digits in its middle where the time is known in seconds (`tells`)."""

    def __init__(self, theme: Theme, center: np.ndarray, radius: float, said: str) -> None:
        self._theme, self._seconds, self._center = theme, seconds_of(said), center
        self.ticks = VGroup()
        for number in range(TICKS):
            angle, long = np.pi / 2 - 2 * np.pi * number / TICKS, number % 5 == 0
            way = np.array([np.cos(angle), np.sin(angle), 0])
            tick = Line(way * px(radius * (0.71 if long else 0.755)), way * px(radius * 0.845))
            tick.set_stroke(theme.colour("accent"), px(radius * (0.05 if long else 0.036)) * 100, 1)
            self.ticks.add(tick.set_cap_style(CapStyleType.ROUND).shift(center))
        self._ring = Rig(self.ticks)
        longest = clock(self._seconds) if self._seconds else ""
        self._widths = [COLON if char == ":" else DIGIT for char in longest]
        self._size = min(TALL * radius, WIDEST * radius / max(1.0, sum(self._widths)))
        self._slots = [VMobject(stroke_width=0, fill_opacity=1) for _ in longest]
        self._digits = self._clock() if longest else {}
        self.digits = Group(*self._slots)
        self.mobject = Group(self.ticks, self.digits)

    @property
    def tells(self) -> bool:
        """Whether there are digits, which take the middle of the hub."""
        return bool(self._slots)

    @property
    def last(self) -> float:
        """The share of the time that is left when it turns red."""
        return min(0.5, LAST / (self._seconds or 60))

    def pose(self, whole: Pose, there: float, left: float, alarm: float) -> None:
        """Posed with the hub: `there` (0 to 1) has come, `left` of its time is left, `alarm` (0 to 1) it is over."""
        shown = float(np.clip(there, 0, 1))
        self._ring.pose(whole)
        late = self._theme.colour("bad")
        lit = left * TICKS
        red = float(np.clip((self.last - left) * TICKS, 0, 1))
        tone = mix(self._theme.colour("accent"), late, red)
        out = mix(self._theme.colour("line"), late, alarm)
        for number, tick in enumerate(self.ticks):
            # they come one after another, clockwise, and go the same way
            come = float(np.clip(shown * 1.6 - 0.6 * number / TICKS, 0, 1))
            share = float(np.clip(lit - (TICKS - 1 - number), 0, 1))
            tick.set_stroke(mix(out, tone, share), opacity=come * (0.55 + 0.45 * max(share, alarm)))
        if self._seconds:
            self._show(clock(round(self._seconds * left)), whole, there, mix(self._theme.colour("ink"), late, red))

    def _show(self, text: str, whole: Pose, there: float, colour: str) -> None:
        drop = then(shifted(0, -px(self._size) * 0.7 * (1 - there)), whole)
        edges = np.concatenate([[0.0], np.cumsum(self._widths)])
        middles = (edges[:-1] + edges[1:] - edges[-1]) / 2
        padded = text.rjust(len(self._slots))
        for middle, char, slot in zip(middles, padded, self._slots, strict=True):
            drawn = self._digits.get(char)
            place = self._center + np.array([px(middle * self._size), 0, 0])
            slot.points = np.zeros((0, 3)) if drawn is None else _posed(drawn + place, drop)
            slot.set_fill(colour, float(np.clip(there, 0, 1)))

    def _clock(self) -> dict[str, np.ndarray]:
        digits = {}
        for char in "0123456789:":
            drawn = letter(char, self._size, colour=self._theme.colour("ink"), weight="heavy")
            points = np.concatenate([leaf.points for leaf in drawn.family_members_with_points()])
            across = (points[:, 0].min() + points[:, 0].max()) / 2
            digits[char] = points - np.array([across, px(self._size) * 0.35, 0])
        return digits


def _posed(points: np.ndarray, pose: Pose) -> np.ndarray:
    flat = np.column_stack([points[:, :2], np.ones(len(points))]) @ pose.T
    return np.column_stack([flat[:, :2], np.zeros(len(points))])


__all__ = ["Countdown", "clock", "seconds_of"]
