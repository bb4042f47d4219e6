"""A vessel and how full it is to be -> that vessel as it fills or empties, with its figure counting beside it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from manim import Group, Mobject

from cuereel.scene.card import is_dark, mix
from cuereel.scene.chart.counted import Counted
from cuereel.scene.chart.gauge import Gauge, Vessel
from cuereel.scene.chart.poured import pour, poured
from cuereel.scene.chart.shells import shell
from cuereel.scene.haze import haze
from cuereel.scene.lettering import fit_text
from cuereel.scene.motion import ease_in_out, overshoot
from cuereel.scene.rig import Rig, shifted
from cuereel.scene.stage import PX, Box, px
from cuereel.theme import Theme

LARGEST = 370.0
"""px of the figure's type at most."""

GAP = 74.0
"""px between the figure and the vessel."""

WAVE, POINTS = 15.0, 24
"""px by which what is poured waves while it moves, and points along its top."""

TURN = 0.65
"""When, of its run, a vessel that is slow at first becomes fast."""

LAPS, TRIES = 66, 14
"""Frames from one light to the next, or from one try of a bar that is stuck to the next; frames of a try."""


@dataclass(frozen=True)
class Run:
    """The frames on which it starts and has come to its end, whether it is `stuck` there, and how it goes."""

    start: int
    land: int
    stuck: bool = False
    course: str = ""

    def share(self, frame: int) -> float:
        """How much of its way (0 to 1) it has come at a frame."""
        along = float(np.clip((frame - self.start + 1) / max(1, self.land - self.start + 1), 0, 1))
        if along >= 1:
            return 1.0
        if self.course == "slow then fast":
            return 0.25 * along / TURN if along < TURN else 0.25 + 0.75 * ((along - TURN) / (1 - TURN)) ** 1.3
        if self.course == "fast then slow":
            return 0.75 * (along / (1 - TURN)) if along < 1 - TURN else 1 - 0.25 * (1 - along) / TURN
        return 0.4 * along + 0.6 * ease_in_out(along)


class Filling:
    """A vessel in a room. Of two `colours`, it goes over from the first to the second on its way."""

    def __init__(
        self, theme: Theme, room: Box, vessel: Vessel, told: Gauge, colours: tuple[str, str], run: Run
    ) -> None:
        self._theme, self._told, self._run, self._colours = theme, told, run, colours
        figured = bool(told.texts[1])
        place, figure = _places(room, vessel, figured=figured)
        self._shell = shell(theme, vessel, place)
        self._liquid = vessel in ("glass", "jar")
        self._body, self._edge = poured(), poured()
        size = min(Counted(theme, text, 0.98 * figure.width / PX, LARGEST).size for text in told.texts)
        self._figure = Counted(theme, told.texts[1], figure.width / PX, size, told.texts[0])
        self._at = figure.center
        tones = dict.fromkeys(colours)
        self._lights = {
            tone: Rig(haze(0.6 * place.width / PX + 160, 0.6 * place.height / PX + 160, tone, 0.42)) for tone in tones
        }
        for light in self._lights.values():
            light.pose(shifted(*place.center[:2]))
        self._running = Rig(haze(120, 120, "#FFFFFF", 0.7))
        self._scale = _ends(theme, place, self._shell.end, told)
        parts = (self._shell.back, self._body, self._edge, self._running.mobject, self._shell.front, self._scale)
        self.mobject: Mobject = Group(*[each.mobject for each in self._lights.values()], *parts, self._figure.mobject)

    def pose(self, frame: int) -> None:
        along = float(np.clip((frame - self._run.start + 1) / max(1, self._run.land - self._run.start + 1), 0, 1))
        eased = self._run.share(frame)
        since = frame - self._run.land
        share = self._told.first + (self._told.last - self._told.first) * eased
        tone = self._tone(eased)
        shake = self._stuck(since)
        share = float(np.clip(share + 0.012 * max(0.0, shake), 0, 1))
        corners = self._shell.filled(share, self._wave(along, frame) if self._liquid else None)
        aside = np.array([px(5) * shake * float(np.sin(2.1 * frame)), 0.0, 0.0])
        high, low = self._shell.inside.top, self._shell.inside.bottom
        ground = self._theme.colour("background")
        pour(self._body, corners + aside, (high, low), (mix(tone, "#FFFFFF", 0.24), mix(tone, ground, 0.16)))
        self._lay_edge(share, tone, aside)
        self._shine(tone, since, share)
        size = 0.94 + 0.06 * overshoot(2.2)(float(np.clip((since + 1) / 9, 0, 1))) if since >= 0 else 0.94
        ink = self._theme.colour("ink")
        told = mix(tone, "#FFFFFF" if is_dark(self._theme) else "#000000", 0.22) if not self._liquid else ink
        self._figure.pose(self._at + aside, eased if along < 1 else 1.0, size, mix(ink, told, eased))

    def _tone(self, eased: float) -> str:
        """From green to red it goes over yellow."""
        first, last = self._colours
        by = float(np.clip((eased - 0.2) / 0.75, 0, 1))
        bright = self._theme.colour("warn")
        if first == last or bright in (first, last):
            return mix(first, last, by)
        good = {self._theme.colour("good"), self._theme.colour("bad")} == {first, last}
        if not good:
            return mix(first, last, by)
        return mix(first, bright, 2 * by) if by < 0.5 else mix(bright, last, 2 * by - 1)

    def _stuck(self, since: int) -> float:
        """How hard (0 to 1) it tries to go on."""
        if not self._run.stuck or since < 6:
            return 0.0
        at = (since - 6) % (LAPS // 2 + TRIES)
        return float(np.sin(np.pi * at / TRIES)) if at < TRIES else 0.0

    def _wave(self, along: float, frame: int) -> np.ndarray:
        strength = 0.25 + 0.75 * float(np.sin(np.pi * along))
        x = np.linspace(0, 1, POINTS)
        return px(WAVE) * strength * np.sin(2 * np.pi * (1.3 * x + frame / 40.0)) * np.sin(np.pi * x)

    def _lay_edge(self, share: float, tone: str, aside: np.ndarray) -> None:
        """The bright end of what is in it."""
        at = self._shell.end(share) + aside
        near = self._shell.rest + share * (1 - self._shell.rest)
        half = max(0.0, self._shell.half(near) - px(10))
        thick, light = px(8), mix(tone, "#FFFFFF", 0.7)
        if self._liquid:
            half = 0.0
        span = (thick, half) if self._shell.across else (half, thick)
        corners = [at + np.array([x * span[0], y * span[1], 0.0]) for x, y in ((-1, 1), (1, 1), (1, -1), (-1, -1))]
        pour(self._edge, np.array(corners), (at[1] + 1, at[1] - 1), (light, light), (0.85, 0.85))

    def _shine(self, tone: str, since: int, share: float) -> None:
        """It glows in its colour, most when it has come to its end; a light runs through it from time to time."""
        last = self._colours[1]
        breathes = 0.7 + 0.3 * float(np.cos(since / 9)) if since >= 0 else 0.35
        for own, light in self._lights.items():
            light.fade(breathes if own == (last if since >= 0 else self._colours[0]) else 0.0)
        along = (since % LAPS) / 30 if since >= 0 else -1.0
        at = self._shell.end(share * float(np.clip(along, 0, 1)))
        self._running.pose(shifted(at[0], at[1]))
        self._running.fade(min(1.0, 4 * along, 4 * (1 - along)) * 0.7 if 0 < along < 1 and share > 0.1 else 0.0)


def _places(room: Box, vessel: Vessel, *, figured: bool) -> tuple[Box, Box]:
    """Where the vessel stands in a room, and where its figure."""
    wide, high = room.width, room.height
    if vessel in ("bar", "battery"):
        tall = min(px(440), 0.46 * high) if vessel == "battery" else min(px(260), 0.32 * high)
        tall = tall if figured else min(1.4 * tall, 0.6 * high)
        above = min(px(LARGEST), 0.4 * high) if figured else 0.0
        gap = px(GAP) if figured else 0.0
        foot = room.center[1] - (tall + gap + above) / 2
        body = Box(room.left, foot, room.right, foot + tall)
        return body, Box(room.left, body.top + gap, room.right, body.top + gap + above)
    if vessel == "thermometer" or wide > high:
        across = min((0.42 if figured else 0.6) * wide, 0.9 * high)
        across = min(px(300), 0.3 * wide) if vessel == "thermometer" else across
        left = room.left + (0.06 * wide if figured else (wide - across) / 2)
        body = Box(left, room.bottom + px(20), left + across, room.top - px(20))
        return body, Box(body.right + px(50), room.bottom, room.right, room.top)
    above = min(px(LARGEST), 0.26 * high) if figured else 0.0
    top = room.top - above - (px(GAP) if figured else px(20))
    across = min(0.78 * wide, 0.95 * (top - room.bottom))
    middle = float(room.center[0])
    body = Box(middle - across / 2, room.bottom + px(20), middle + across / 2, top)
    return body, Box(room.left, room.top - above, room.right, room.top)


def _ends(theme: Theme, place: Box, end: Callable[[float], np.ndarray], told: Gauge) -> Mobject:
    """What stands at the levels of a thermometer's scale, beside its column."""
    out = Group()
    if not told.ends[0]:
        return out
    for text, share in zip(told.ends, (told.first, told.last), strict=True):
        at = end(share)
        words = fit_text(
            text,
            200,
            60,
            colour=theme.colour("muted"),
            largest=60,
            smallest=44,
            family=theme.fonts["words"],
            weight="bold",
            max_lines=1,
        )
        words.move_to((place.center[0] + 0.32 * place.width + words.width / 2, at[1], 0))
        out.add(words)
    return out


__all__ = ["Filling", "Run"]
