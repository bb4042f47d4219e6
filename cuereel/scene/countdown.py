"""A length of time as it is said -> the ring of sixty ticks that runs out, and the clock below it.

Drawn about a centre for a hub of `radius` px, and posed by the share of the time that is left.
"""

from __future__ import annotations

import re

import numpy as np
from manim import Circle, Group, Line, VGroup, VMobject
from manim.constants import CapStyleType

from cuereel.scene.card import card, is_dark, mix
from cuereel.scene.lettering import letter
from cuereel.scene.rig import Pose, Rig, shifted, then
from cuereel.scene.stage import px
from cuereel.theme import Theme

TICKS = 60

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


class Countdown:
    """The ticks round a hub, and its clock where the time is known in seconds."""

    def __init__(self, theme: Theme, center: np.ndarray, radius: float, said: str) -> None:
        self._theme, self._seconds = theme, seconds_of(said)
        self._ticks = VGroup()
        for number in range(TICKS):
            angle, long = np.pi / 2 - 2 * np.pi * number / TICKS, number % 5 == 0
            way = np.array([np.cos(angle), np.sin(angle), 0])
            tick = Line(way * px(radius * 1.13), way * px(radius * (1.31 if long else 1.25)))
            tick.set_stroke(theme.colour("accent"), px(9 if long else 6) * 100, 1).set_cap_style(CapStyleType.ROUND)
            self._ticks.add(tick.shift(center))
        ground = Circle(radius=px(radius * 1.36)).set_stroke(theme.colour("line"), px(3) * 100, 0.9)
        ground.set_fill(theme.colour("background"), 0.82).shift(center)
        self._ground, self._ring = Rig(ground), Rig(self._ticks)
        self._size = radius * 0.46
        self._foot = center - np.array([0, px(radius * 1.45), 0])
        longest = clock(self._seconds) if self._seconds else ""
        self._slots = [VMobject(stroke_width=0, fill_opacity=1) for _ in longest]
        self._plate, self._digits = self._clock(longest)
        self.behind = Group(ground, self._ticks)
        self.front = Group(self._plate.mobject, *self._slots)

    def pose(self, whole: Pose, there: float, left: float, alarm: float) -> None:
        """Posed with the hub: `there` (0 to 1) has come, `left` of its time is left, `alarm` (0 to 1) it is over."""
        shown = float(np.clip(there, 0, 1))
        self._ground.pose(whole)
        self._ground.fade(shown)
        self._ring.pose(whole)
        late = self._theme.colour("bad")
        lit = left * TICKS
        tone = mix(self._theme.colour("accent"), late, float(np.clip((0.55 - left) / 0.4, 0, 1)))
        out = mix(self._theme.colour("line"), late, alarm)
        for number, tick in enumerate(self._ticks):
            # they come one after another, clockwise, and go the same way
            come = float(np.clip(shown * 1.6 - 0.6 * number / TICKS, 0, 1))
            share = float(np.clip(lit - (TICKS - 1 - number), 0, 1))
            tick.set_stroke(mix(out, tone, share), opacity=come * (0.55 + 0.45 * max(share, alarm)))
        self._plate.fade(shown)
        if self._seconds:
            self._show(clock(round(self._seconds * left)), whole, there, mix(self._theme.colour("ink"), late, alarm))

    def _show(self, text: str, whole: Pose, there: float, colour: str) -> None:
        drop = then(shifted(0, px(self._size) * 0.7 * (1 - there)), whole)
        self._plate.pose(drop)
        pitch = self._size * 0.64
        padded = text.rjust(len(self._slots))
        for number, (char, slot) in enumerate(zip(padded, self._slots, strict=True)):
            drawn = self._digits.get(char)
            x = px((number - (len(padded) - 1) / 2) * pitch)
            place = self._foot + np.array([x, 0, 0])
            slot.points = np.zeros((0, 3)) if drawn is None else _posed(drawn + place, drop)
            slot.set_fill(colour, float(np.clip(there, 0, 1)))

    def _clock(self, longest: str) -> tuple[Rig, dict[str, np.ndarray]]:
        if not longest:
            return Rig(Group()), {}
        digits = {}
        for char in "0123456789:":
            drawn = letter(char, self._size, colour=self._theme.colour("ink"), weight="heavy")
            points = np.concatenate([leaf.points for leaf in drawn.family_members_with_points()])
            across = (points[:, 0].min() + points[:, 0].max()) / 2
            digits[char] = points - np.array([across, px(self._size) * 0.35, 0])
        wide = self._size * (0.64 * len(longest) + 0.7)
        face = "raised" if is_dark(self._theme) else "surface"
        plate = card(self._theme, wide, self._size * 1.42, face=face, radius=self._size * 0.71, lift=16, rim="accent")
        return Rig(plate.shift(self._foot)), digits


def _posed(points: np.ndarray, pose: Pose) -> np.ndarray:
    flat = np.column_stack([points[:, :2], np.ones(len(points))]) @ pose.T
    return np.column_stack([flat[:, :2], np.zeros(len(points))])


__all__ = ["Countdown", "clock", "seconds_of"]
