"""An engine and what is said over it -> its parts are pointed at one after another, where nothing else would happen."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from manim import Circle, Group, VGroup

from cuereel.scene.acts.act import Call
from cuereel.scene.card import is_dark, mix
from cuereel.scene.motion import ease_out, overshoot
from cuereel.scene.rig import Rig, scaled, shifted, then
from cuereel.scene.stage import Box, px
from cuereel.theme import Theme

MOST, APART, CLEAR, STAYS = 4, 8, 7, 9
"""Parts that are pointed at, at most; frames from one to the next and from a stamped word, and those that the last one
is seen before the cut, at the least."""

LEAST, FOLLOWS = 3, 4
"""Parts that are pointed at where there is any word to begin on, and frames from one to the next that has none."""

RING, BEATS = 40.0, 1.1
"""px of the radius of the ring that stays round a part, and the seconds from one of its pulses to the next."""

_COMES, _PING = 0.24, 0.5
"""Seconds in which dot and ring come up, and for which a pulse spreads from them."""


def pointed_at(call: Call, start: int) -> list[int]:
    """The frames on which parts are pointed at: with words that are said over it and have nothing else to be seen."""
    stamps = [line.start for line in call.stamps]
    out: list[int] = []
    for line in call.spoken:
        free = all(abs(line.start - at) >= CLEAR for at in stamps) and line.start <= call.frames - STAYS
        if line.start >= start and free and (not out or line.start - out[-1] >= APART):
            out.append(line.start)
    # where words are few the others follow the last of them at once: none is cut off by the next shot
    while out and len(out) < LEAST and out[-1] + FOLLOWS <= call.frames - STAYS:
        out.append(out[-1] + FOLLOWS)
    return out[-MOST:]


class Pointer:
    """A dot on a part at `target`, and a ring round it that sends out pulses: no line, which would promise words."""

    def __init__(self, theme: Theme, target: np.ndarray) -> None:
        cool, edge = theme.colours.cool, mix(theme.colours.background, "#000000", 0.4 if is_dark(theme) else 0.0)
        dot = VGroup(_disc(21, edge), _disc(16, cool), _disc(7, theme.colours.on_accent))
        ring = VGroup(_ring(edge, 13), _ring(cool, 7))
        pulse = _ring(cool, 6)
        self._target, self._dot, self._ring, self._pulse = target, Rig(dot), Rig(ring), Rig(pulse)
        self.mobject = Group(pulse, ring, dot)

    def pose(self, seconds: float) -> None:
        """So many seconds after it came."""
        here, shown = shifted(float(self._target[0]), float(self._target[1])), float(seconds > 0)
        for rig, late in ((self._dot, 0.0), (self._ring, 0.05)):
            grown = overshoot(2.0)(min(1.0, max(0.0, (seconds - late) / _COMES)))
            rig.pose(then(scaled(max(0.05, grown)), here))
            rig.fade(shown)
        spread = min(1.0, max(0.0, seconds % BEATS / _PING))
        self._pulse.pose(then(scaled(1 + 1.4 * ease_out(spread)), here))
        self._pulse.fade((1 - spread) * shown)


def pointers(call: Call, anchors: Sequence[np.ndarray], start: int, room: Box) -> list[tuple[Pointer, int]]:
    """What points at some of these anchors from frame `start` on, each with its frame; those by turns on both sides."""
    frames = pointed_at(call, start)
    left, right = (
        sorted((a for a in anchors if (a[0] < room.center[0]) == side), key=lambda a: -float(a[1]))
        for side in (True, False)
    )
    order = [each for pair in zip(left, right, strict=False) for each in pair]
    order += [each for each in (*left, *right) if not any(each is other for other in order)]
    return [(Pointer(call.theme, at), frame) for at, frame in zip(order, frames, strict=False)]


def _ring(colour: str, wide: float) -> Circle:
    return Circle(radius=px(RING)).set_fill(opacity=0).set_stroke(colour, width=px(wide) * 100)


def _disc(radius: float, colour: str) -> Circle:
    return Circle(radius=px(radius)).set_stroke(width=0).set_fill(colour, 1)


__all__ = ["Pointer", "pointed_at", "pointers"]
