"""Two lines that are compared -> both in one graph, each drawn on its words, its name at its end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from manim import Group, Mobject

from cuereel.scene.bake import baked
from cuereel.scene.card import mix
from cuereel.scene.chart.curve import DRAWN, Curve, Look
from cuereel.scene.chart.levels import Station, paces
from cuereel.scene.chart.marks import beside
from cuereel.scene.chart.pacing import paced
from cuereel.scene.lettering import fit_text
from cuereel.scene.motion import overshoot
from cuereel.scene.rig import Rig, scaled, shifted, then
from cuereel.scene.stage import PX, Box, px
from cuereel.theme import Theme

APART = 20
"""Frames from one line to the next where their words are no help."""

ENDS = {"up": 0.93, "fast up": 0.93, "slow up": 0.66, "slight up": 0.12, "down": 0.08, "fast down": 0.08}
"""Where lines end, of the height; "slight up" is above where it starts."""

LARGEST = 78.0
"""px of the names."""


@dataclass(frozen=True)
class _Named:
    """A name as `beside` sets it: px, its type a letter's height."""

    words: Mobject
    width: float
    size: float


class Together:
    """The two lines start side by side."""

    def __init__(
        self,
        theme: Theme,
        room: Box,
        names: Sequence[str],
        ways: Sequence[str],
        starts: Sequence[int],
        fps: int,
        hues: Sequence[str] = (),
        frames: int = 10**6,
    ) -> None:
        starts, drawn = paced(starts, frames, DRAWN, APART)
        tones = [hue or theme.colour(role) for hue, role in zip([*hues, "", ""], ("accent", "cool"), strict=False)]
        self._starts, self._drawn = starts, drawn
        room = Box(room.left, room.bottom, room.right, room.top - px(90))
        self._curves = []
        for number, ((first, last), way, tone) in enumerate(zip(heights(ways), ways, tones, strict=False)):
            points = [Station(first), Station(last)]
            pace = paces((), [way], 1)
            look = Look(grounded=number == 0, filled=False)
            self._curves.append(Curve(theme, room, points, [starts[number]] * 2, fps, tone, drawn, pace, look))
        self.mobject: Mobject = Group(*[curve.mobject for curve in self._curves])
        self._names = self._placed(theme, room, names, tones)
        self.mobject.add(*[rig.mobject for rig, _ in self._names if rig is not None])

    def _placed(
        self, theme: Theme, room: Box, names: Sequence[str], tones: Sequence[str]
    ) -> list[tuple[Rig | None, np.ndarray]]:
        """The names beside the ends of their lines, where neither line runs through them."""
        every = np.concatenate([leg for curve in self._curves for leg in curve.legs])
        ends = [curve.legs[-1][-1] for curve in self._curves]
        named = [_name(theme, name, 0.46 * room.width / PX, tone) for name, tone in zip(names, tones, strict=False)]
        clear = Box(room.left + px(24), room.bottom + px(24), room.right, room.top + px(90))
        if not any(each.width for each in named):
            return []
        places = beside(ends, every, named, clear, headed=True)
        return [(Rig(baked(each.words)) if each.width else None, at) for each, at in zip(named, places, strict=True)]

    def pose(self, frame: int) -> None:
        for number, curve in enumerate(self._curves):
            curve.pose(frame)
            if number < len(self._names) and (rig := self._names[number][0]) is not None:
                come = float(np.clip((frame - self._starts[number] + 1) / 10, 0, 1))
                place = self._names[number][1]
                rig.pose(then(scaled(0.7 + 0.3 * overshoot(1.7)(come)), shifted(place[0], place[1])))
                rig.fade(come)


def heights(ways: Sequence[str]) -> list[tuple[float, float]]:
    """Where each line starts and ends, of the height; they start close together, where both have room to go."""
    rises, falls = [any(way.endswith(end) for way in ways) for end in ("up", "down")]
    start = 0.5 if rises and falls else 0.82 if falls else 0.2
    out = []
    for number, way in enumerate(ways):
        own = start + (0.025 if number == 0 else -0.025)
        end = own if way == "flat" else own + ENDS[way] if way == "slight up" else ENDS.get(way, 0.93)
        out.append((own, end))
    return out


def _name(theme: Theme, name: str, wide: float, tone: str) -> _Named:
    if not name:
        return _Named(Group(), 0.0, 0.0)
    words = fit_text(
        name,
        wide,
        2.2 * LARGEST,
        colour=mix(theme.colour("ink"), tone, 0.55),
        largest=LARGEST,
        smallest=44,
        family=theme.fonts["words"],
        weight="heavy",
        leading=1.05,
        max_lines=2,
    ).move_to(np.zeros(3))
    return _Named(words, float(words.width / PX), float(words.height / PX) / 0.7)


__all__ = ["Together", "heights"]
