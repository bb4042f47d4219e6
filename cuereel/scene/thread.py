"""Cards below one another -> the line that winds past their feet, and the request that draws them out along it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from manim import Group, VMobject
from manim.constants import LineJointType

from cuereel.scene.band import RUN, Band
from cuereel.scene.card import mix
from cuereel.scene.motion import ease_in_out
from cuereel.scene.rig import Rig, scaled, shifted, then
from cuereel.scene.shop.network import request
from cuereel.scene.stage import PX, Stage, px
from cuereel.theme import Theme

BELOW = 46
"""px below the top of the text box at which the line starts under a marker."""

TAIL = 40
"""px for which the line goes on below the last card: what stands farther down is the captions'."""

DOWN = 14
"""Frames, at most, in which the request goes down to the next card."""

REST = 26
"""Frames for which it stays at the last card before it goes round again."""

LAP_EACH = 26
"""Frames that a round takes for each card."""


WAIT, ROUND = 50, 110
"""Frames before the first card from which the request goes down past all slots and back, and that this takes."""


class Thread:
    """`starts` are the frames on which the cards start to come; the shot has so many `frames`."""

    def __init__(self, stage: Stage, theme: Theme, bands: Sequence[Band], starts: Sequence[int], frames: int) -> None:
        self._starts, self._frames = starts, frames
        self._knots = _knots(stage, bands)
        self._lengths = np.concatenate([[0.0], np.cumsum([np.linalg.norm(b - a) for a, b in pairwise(self._knots)])])
        self.rail = Group(*_rail(theme, self._knots))
        side = float(np.clip(0.26 * (bands[0].slot.height / PX), 54, 92))
        self.request = request(theme, side=side)
        self._rig = Rig(self.request)

    def pose(self, frame: int) -> None:
        along, speed = self._along(frame), abs(self._along(frame) - self._along(frame - 1))
        place = self._at(along)
        stretch = 1 + min(0.5, speed / px(500))
        level = abs(self._at(along + px(2))[0] - self._at(along - px(2))[0]) > px(3)
        size = scaled(stretch, 1 / stretch) if level else scaled(1 / stretch, stretch)
        self._rig.pose(then(size, shifted(place[0], place[1])))

    def touch(self, number: int, frame: int) -> float:
        """How far (0 to 1) the request, on a later round, lights a card by passing its foot."""
        left = self._round(frame)
        if left is None:
            return 0.0
        low, high = self._lengths[2 * number + 1], self._lengths[2 * number + 2]
        along = self._lengths[-1] * left
        return float(np.clip(min((along - low) / px(160), (high - along) / px(160) + 1), 0, 1))

    def passing(self, number: int, frame: int) -> float:
        """How near (0 to 1) the request is to the middle of a card's foot as it goes past, before the first comes."""
        if frame >= self._starts[0] or self._starts[0] < WAIT:
            return 0.0
        low, high = self._lengths[2 * number + 1], self._lengths[2 * number + 2]
        off = abs(self._along(frame) - (low + high) / 2) / (high - low)
        return float(np.clip(1.5 - 2.2 * off, 0, 1)) ** 2

    def _at(self, along: float) -> np.ndarray:
        return np.array([np.interp(along, self._lengths, self._knots[:, axis]) for axis in range(3)])

    def _round(self, frame: int) -> float | None:
        """How far along the request is on a round after the last card has been said; None before that."""
        start = self._starts[-1] + RUN + REST
        lap = LAP_EACH * (len(self._starts) + 1)
        if frame < start + DOWN or self._frames - start < lap:
            return None
        return ((frame - start - DOWN) % lap) / lap

    def _along(self, frame: int) -> float:
        """How far (scene units) the request is along the line."""
        again = self._round(frame)
        if again is not None:
            return float(self._lengths[-1] * again)
        number = sum(start <= frame for start in self._starts) - 1
        if number < 0:
            return self._first(frame)
        start, low, high = self._starts[number], self._lengths[2 * number + 1], self._lengths[2 * number + 2]
        following = self._starts[number + 1] if number + 1 < len(self._starts) else None
        track = _run(start, following)
        share = min(1.0, (frame - start + 1) / track)
        if share < 1:
            return float(low + (high - low) * (1 - (1 - share) ** 3))
        return float(high + self._descent(frame, start + track, following, number))

    def _descent(self, frame: int, landed: int, following: int | None, number: int) -> float:
        """How far it has gone down from the end of a card."""
        if following is None:
            leaves = self._starts[-1] + RUN + REST
            if self._frames - leaves < LAP_EACH * (len(self._starts) + 1):
                return 0.0
            begin, end = leaves, leaves + DOWN
        else:
            begin, end = max(landed, following - DOWN), following
        share = float(np.clip((frame - begin + 1) / max(1, end - begin), 0, 1))
        way = self._lengths[2 * number + 3] - self._lengths[2 * number + 2]
        return float(way * ease_in_out(share))

    def _first(self, frame: int) -> float:
        """On its way from the top of the frame to where it starts, or past all slots and back while it waits."""
        whole = self._starts[0]
        if whole >= WAIT:
            rounds = max(1, round(whole / ROUND))
            share = 0.5 - 0.5 * np.cos(2 * np.pi * rounds * frame / whole)
            return float(self._lengths[1] + share * (self._lengths[-2] - self._lengths[1]))
        share = 1 - (whole - frame) / max(whole, 3 * DOWN)
        return float(self._lengths[1] * share)


def _run(start: int, following: int | None) -> int:
    return RUN if following is None else max(2, min(RUN, round(0.6 * (following - start))))


def _knots(stage: Stage, bands: Sequence[Band]) -> np.ndarray:
    """The corners of the line: from the top or the marker, along the foot of every card, and down out of the frame."""
    first, frame = bands[0].tip, stage.frame
    other = 2 * frame.center[0] - first[0]
    # below the chapter's marker, where there is one
    top = stage.text.top - px(BELOW) if stage.marked else frame.top + px(60)
    knots = [np.array([other, top, 0.0]), np.array([other, first[1], 0.0])]
    for band, following in zip(bands, [*bands[1:], None], strict=True):
        knots.append(band.tip)
        below = following.tip[1] if following else max(frame.bottom - px(60), band.tip[1] - px(TAIL))
        knots.append(np.array([band.tip[0], below, 0.0]))
    return np.array(knots)


def _rail(theme: Theme, knots: np.ndarray) -> list[VMobject]:
    core = mix(theme.colour("line"), theme.colour("cool"), 0.4)
    out = []
    for width, colour, opacity in ((14, theme.colour("line"), 0.55), (4, core, 0.9)):
        line = VMobject().set_stroke(colour, px(width) * 100, opacity)
        line.set_points_as_corners(list(knots))
        line.joint_type = LineJointType.ROUND
        out.append(line)
    return out


__all__ = ["Thread"]
