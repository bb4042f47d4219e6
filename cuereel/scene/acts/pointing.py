"""An engine and what is said over it -> its parts are pointed at one after another, where nothing else would happen."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from manim import Circle, Group, Line, VGroup
from manim.constants import CapStyleType

from cuereel.scene.acts.act import Call
from cuereel.scene.card import is_dark, mix
from cuereel.scene.motion import ease_out, overshoot
from cuereel.scene.rig import Rig, scaled, shifted, then
from cuereel.scene.stage import Box, px
from cuereel.theme import Theme

MOST, APART, CLEAR, STAYS = 4, 8, 7, 9
"""Parts that are pointed at, at most; frames from one to the next and from a stamped word, and those that the last one
is seen before the cut, at the least."""

OUT, BAR, AWAY = 150.0, 74.0, 0.16
"""px of a leader and of the bar that it ends in, and how far it leans away from the middle, for its length."""

_RUN, _PING = 0.16, 0.5
"""Seconds in which a leader runs out, and for which a ring spreads from its dot."""


def pointed_at(call: Call, start: int) -> list[int]:
    """The frames on which parts are pointed at: with words that are said over it and have nothing else to be seen."""
    stamps = [line.start for line in call.stamps]
    out: list[int] = []
    for line in call.spoken:
        free = all(abs(line.start - at) >= CLEAR for at in stamps) and line.start <= call.frames - STAYS
        if line.start >= start and free and (not out or line.start - out[-1] >= APART):
            out.append(line.start)
    return out[-MOST:]


class Pointer:
    """A dot on a part at `target`, a leader that runs out of it towards the side of `room`, and a bar at its end."""

    def __init__(self, theme: Theme, target: np.ndarray, room: Box) -> None:
        cool, edge = theme.colours.cool, mix(theme.colours.background, "#000000", 0.4 if is_dark(theme) else 0.0)
        way = -1.0 if target[0] < room.center[0] else 1.0
        reach = min(px(OUT), abs((room.left if way < 0 else room.right) - float(target[0])) - px(BAR))
        knee = target + np.array([way * max(px(20), reach), px(OUT) * AWAY + max(px(20), reach) * 0.4, 0.0])
        tip = knee + np.array([way * px(BAR), 0.0, 0.0])
        self._corners = np.array([target, knee, tip])
        self._lines = [
            [Line(a, b, stroke_width=px(wide) * 100, color=colour, cap_style=CapStyleType.ROUND) for a, b in pairs]
            for wide, colour in ((15, edge), (7, cool))
            for pairs in [((target, knee), (knee, tip))]
        ]
        ring = Circle(radius=px(24)).set_fill(opacity=0).set_stroke(cool, width=px(6) * 100)
        dot = VGroup(_disc(21, edge), _disc(16, cool), _disc(7, theme.colours.on_accent))
        self._target, self._ring, self._dot = target, Rig(ring), Rig(dot)
        self.mobject = Group(*(line for pair in self._lines for line in pair), ring, dot)

    def pose(self, seconds: float) -> None:
        """So many seconds after it came."""
        run, shown = ease_out(min(1.0, max(0.0, seconds / _RUN))), float(seconds > 0)
        target, knee, tip = self._corners
        for first, second in self._lines:
            first.points = np.linspace(target, target + (knee - target) * min(1.0, max(1e-3, 1.6 * run)), 4)
            second.points = np.linspace(knee, knee + (tip - knee) * max(1e-3, (run - 0.6) / 0.4), 4)
            first.set_stroke(opacity=shown)
            second.set_stroke(opacity=shown * (run > 0.6))
        here = shifted(float(self._target[0]), float(self._target[1]))
        grown = overshoot(2.0)(min(1.0, max(0.0, seconds / 0.2)))
        self._dot.pose(then(scaled(max(0.05, grown)), here))
        self._dot.fade(shown)
        spread = min(1.0, max(0.0, seconds / _PING))
        self._ring.pose(then(scaled(1 + 2.4 * ease_out(spread)), here))
        self._ring.fade((1 - spread) * shown)


def pointers(call: Call, anchors: Sequence[np.ndarray], start: int, room: Box) -> list[tuple[Pointer, int]]:
    """What points at some of these anchors from frame `start` on, each with its frame; those by turns on both sides."""
    frames = pointed_at(call, start)
    left, right = (
        sorted((a for a in anchors if (a[0] < room.center[0]) == side), key=lambda a: -float(a[1]))
        for side in (True, False)
    )
    order = [each for pair in zip(left, right, strict=False) for each in pair]
    order += [each for each in (*left, *right) if not any(each is other for other in order)]
    return [(Pointer(call.theme, at, room), frame) for at, frame in zip(order, frames, strict=False)]


def _disc(radius: float, colour: str) -> Circle:
    return Circle(radius=px(radius)).set_stroke(width=0).set_fill(colour, 1)


__all__ = ["Pointer", "pointed_at", "pointers"]
