"""Stands and the frames of their words -> where a thing stands on every frame, in which colour, and what is read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from cuereel.scene.card import is_dark, mix
from cuereel.scene.chart.hues import CONTENTS, coloured
from cuereel.scene.level.stands import Form, Stand
from cuereel.scene.motion import ease_in_out
from cuereel.theme import Theme

TRAVELS, LEAST = 24, 8
"""Frames in which it goes from one stand to the next, and at least."""

REST = 15
"""Frames for which it stands at its last before the cut."""


@dataclass(frozen=True)
class Now:
    """What is so on a frame: `share` is how full, `leg` the number of the stand that it goes to or stands at.

    `along` is how much of the way there it has come (0 to 1), `since` the frames since it came there, negative before.
    """

    frame: int
    share: float
    tone: str
    leg: int
    along: float
    since: int


class Going:
    """A course through stands, each of which it leaves for the next on a frame of `starts`."""

    def __init__(
        self, theme: Theme, form: Form, told: Sequence[Stand], starts: Sequence[int], frames: int, of: str = ""
    ) -> None:
        self._theme, self._form, self.stands = theme, form, list(told)
        self.starts = in_turn(starts, frames)
        after = [*self.starts[1:], max(frames - REST, self.starts[-1] + LEAST if self.starts else 0)]
        pairs = zip(self.starts, after, strict=True)
        self.lands = [start + max(1, min(TRAVELS, end - start)) for start, end in pairs]
        self.auto = tones_of(theme, form, of)

    def at(self, frame: int) -> Now:
        leg = sum(frame >= start for start in self.starts)
        if not leg:
            first = self.stands[0]
            return Now(frame, first.share, self._tone(first), 0, 1.0, frame - 10_000)
        start, land = self.starts[leg - 1], self.lands[leg - 1]
        along = float(np.clip((frame - start + 1) / (land - start), 0, 1))
        by = 0.3 * along + 0.7 * ease_in_out(along) if along < 1 else 1.0
        before, after = self.stands[leg - 1], self.stands[leg]
        share = before.share + (after.share - before.share) * by
        told = before.colour or after.colour
        tone = mix(self._tone(before), self._tone(after), by) if told else self.auto(share)
        return Now(frame, share, tone, leg, along, frame - land + 1)

    def _tone(self, stand: Stand) -> str:
        if not stand.colour:
            return self.auto(stand.share)
        return hue(self._theme, stand.colour) or coloured(self._theme, stand.colour)


def in_turn(starts: Sequence[int], frames: int) -> list[int]:
    """Starts so that each has its time before the next and the last stands at rest before the cut."""
    out: list[int] = []
    count = len(starts)
    for number, start in enumerate(starts):
        latest = frames - REST - LEAST - (count - number - 1) * (LEAST + 2)
        start = max(0, min(start, latest))
        out.append(max(start, out[-1] + LEAST) if out else start)
    return out


BRIGHT = {"green": "#22B673", "yellow": "#F7B420", "red": "#EC3E50", "blue": "#2B86E8", "orange": "#F58A1F"}
"""The colours of what shines, on a light ground: a light theme's own are dark, so that words in them can be read."""

ROLES = {"green": "good", "yellow": "warn", "red": "bad", "blue": "cool", "orange": "accent"}


def hue(theme: Theme, name: str) -> str:
    """A colour of what is filled or lit; "" for another than these five."""
    if name not in ROLES:
        return ""
    return theme.colour(ROLES[name]) if is_dark(theme) else BRIGHT[name]


def tones_of(theme: Theme, form: Form, of: str = "") -> Callable[[float], str]:
    """The colour that a form has at a level where none is told."""
    good, warn, bad, cool, accent = (hue(theme, name) for name in ("green", "yellow", "red", "blue", "orange"))
    if of in CONTENTS:
        stops = [(0.0, CONTENTS[of]), (1.0, CONTENTS[of])]
    elif form in ("battery", "signal", "wifi"):
        stops = [(0.0, bad), (0.26, bad), (0.34, warn), (0.48, warn), (0.6, good), (1.0, good)]
    elif form == "thermometer":
        stops = [(0.0, cool), (0.25, cool), (0.55, warn), (0.82, bad), (1.0, bad)]
    elif form == "bulb":
        stops = [(0.0, theme.colour("muted")), (1.0, warn)]
    elif form == "switch":
        grey = mix(theme.colour("line"), theme.colour("muted"), 0.25)
        stops = [(0.0, grey), (0.3, grey), (0.7, good), (1.0, good)]
    elif form in ("slider", "jar"):
        stops = [(0.0, accent), (1.0, accent)]
    else:
        stops = [(0.0, cool), (1.0, cool)]
    return lambda share: _between(stops, share)


def _between(stops: Sequence[tuple[float, str]], share: float) -> str:
    for (low, first), (high, last) in pairwise(stops):
        if share <= high:
            return mix(first, last, float(np.clip((share - low) / max(high - low, 1e-9), 0, 1)))
    return stops[-1][1]


__all__ = ["Going", "Now", "hue", "in_turn", "tones_of"]
