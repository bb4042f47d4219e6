"""The words on a thing that turn into others -> a plate on its face, struck and flipped over on its word: it stays."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from manim import Group, Line
from manim.constants import CapStyleType

from cuereel.scene.motion import overshoot
from cuereel.scene.rig import Pose, Rig, scaled, shifted, then
from cuereel.scene.sprite import Sprite
from cuereel.scene.stage import PX, Box, px
from cuereel.scene.tableau.looks import plate
from cuereel.scene.tableau.part import Part
from cuereel.scene.tableau.plates import high_of, lines_of
from cuereel.scene.track import Track, elapsed
from cuereel.theme import Theme

TYPE = (168.0, 150.0, 132.0, 118.0, 104.0, 92.0, 80.0, 70.0, 62.0)
"""px of the type: the largest in which all the words go on one line, the last of them on two."""

BROAD, HIGH, BEYOND, LEAST = 0.92, 0.44, 1.35, 480.0
"""How broad and how high a plate is at the most, as shares of the thing; of a narrow one it may reach beyond, for so
many px."""

STRIKES, TURNS, LANDS = 4, 3, 8
"""Frames in which the old words are struck, in which their plate is turned away, and in which the new one lands."""


def room_on(sprite: Sprite, box: Box, broad: float, high: float) -> tuple[float, float]:
    """How far off the middle of a thing a plate is to be, across and up: where it hides least (scene units)."""
    alpha = sprite.picture.pixels[..., 3].astype(float) / 255
    tones = sprite.picture.pixels[..., :3].astype(float) / 255
    busy = np.abs(np.diff(tones, axis=0, append=tones[-1:])) + np.abs(np.diff(tones, axis=1, append=tones[:, -1:]))
    cost = busy.sum(axis=-1) + 0.35 * (1 - alpha)
    tall, wide = alpha.shape
    across, span = (
        max(1, min(most, round(length / box.height * tall))) for most, length in ((wide, broad), (tall, high))
    )
    sums = np.pad(cost, ((1, 0), (1, 0))).cumsum(axis=0).cumsum(axis=1)
    best, found = np.inf, (0.0, 0.0)
    for left in np.unique(np.linspace(0, wide - across, 9).round().astype(int)):
        for top in np.unique(np.linspace(0, tall - span, 40).round().astype(int)):
            right, low = left + across, top + span
            hidden = (sums[low, right] - sums[top, right] - sums[low, left] + sums[top, left]) / (across * span)
            x, y = (left + across / 2) / wide - 0.5, 0.5 - (top + span / 2) / tall
            # of two that are alike, the one in the middle, and low, hides less of what it is
            score = hidden + 0.03 * abs(x) + 0.012 * (0.5 + y)
            if score < best:
                best, found = float(score), (x * wide / tall * box.height, y * box.height)
    return found


class Borne:
    """The plate of a thing: it goes where the thing goes, and shows one text after another."""

    def __init__(self, theme: Theme, part: Part, texts: Sequence[str], area: Box) -> None:
        self._part, self._theme = part, theme
        most = min(area.width / PX, max(min(LEAST, BEYOND * part.box.width / PX), BROAD * part.box.width / PX))
        tall = HIGH * part.box.height / PX
        sizes = [size for size in TYPE if all(_fits(text, most, tall, size) for text in texts)]
        size = sizes[0] if sizes else TYPE[-1]
        sets = [lines_of(text, most, size) or (text,) for text in texts]
        tone, right = theme.colour("cool"), theme.colour("accent")
        least = max(plate(theme, lines, size, most, tone).width for lines in sets) / PX
        plates = [
            plate(theme, lines, size, most, right if number else tone, least) for number, lines in enumerate(sets)
        ]
        self._texts, self._rigs = list(texts), [Rig(each) for each in plates]
        high = max(high_of(lines, size) for lines in sets)
        aside, up = room_on(part.sprite, part.box, px(least), px(high))
        self._off = np.array([aside, max(up, area.bottom + px(high / 2) - float(part.box.center[1])), 0.0])
        self._half = px(least / 2), px(high / 2)
        self.turns: list[int] = []
        self.seen, self._gone = part.seen, Track(1.0)
        self._line = Line((-px(0.42 * least), 0, 0), (px(0.42 * least), px(0.06 * size), 0))
        self._line.set_stroke(theme.colour("bad"), px(max(11.0, 0.1 * size)) * 100).cap_style = CapStyleType.ROUND
        self._strike = Rig(self._line)
        self.mobject = Group(*(rig.mobject for rig in self._rigs), self._line)

    def turn(self, text: str, start: int) -> None:
        """Show the next text from a frame on."""
        if len(self.turns) < len(self._texts) - 1 and self._texts[len(self.turns) + 1] == text:
            self.turns.append(start)

    def fade_from(self, start: int) -> None:
        """Make way for what else is to stand there."""
        self._gone.to(0.0, start, 3)

    def box_at(self, frame: int) -> Box | None:
        """Where it is seen on a frame."""
        if self.seen.at(frame) * self._gone.at(frame) < 0.5:
            return None
        x, y = (self._part.where(frame) + self._off)[:2]
        across, up = self._half
        return Box(x - across, y - up, x + across, y + up)

    def pose(self, frame: int, camera: Pose) -> None:
        part, now = self._part, sum(turn <= frame for turn in self.turns)
        since = frame - self.turns[now - 1] + 1 if now else 99
        struck = elapsed(since, STRIKES)
        away, comes = elapsed(since - STRIKES, TURNS), elapsed(since - STRIKES - TURNS, LANDS)
        shown = now if comes > 0 else now - 1
        flip = overshoot(1.9)(comes) if comes > 0 else 1 - away
        size = part.large(frame)
        at = part.where(frame) + size * self._off
        seen = min(1.0, self.seen.at(frame)) * self._gone.at(frame)
        for number, rig in enumerate(self._rigs):
            rig.fade(seen if number == shown else 0.0)
            if number == shown:
                rig.pose(then(scaled(size, size * max(0.03, flip)), shifted(at[0], at[1]), camera))
        along = struck if comes <= 0 and now else 0.0
        self._strike.fade(seen * float(along > 0))
        if along > 0:
            middle = at[0] - (1 - along) * 0.84 * self._half[0] * size
            self._strike.pose(then(scaled(size * along, size * max(0.03, flip)), shifted(middle, at[1]), camera))


def _fits(text: str, wide: float, tall: float, size: float) -> bool:
    lines = lines_of(text, wide, size)
    most = 1 if size > TYPE[-3] else 2
    return 0 < len(lines) <= most and high_of(lines, size) <= max(tall, high_of(("x",), TYPE[-1]))


__all__ = ["Borne", "room_on"]
