"""Words of a shot -> the points of its chart as a small network that learns, as they speak of artificial minds.

It grows out of the points on that word, and falls back into the chart as the emblem snaps together on its name.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from manim import DL, UR, Group, Mobject

from cuereel.quantities import bare
from cuereel.scene.cloud import POINTS
from cuereel.scene.motion import ease_in_out, overshoot
from cuereel.scene.rig import Pose
from cuereel.scene.stage import Box
from cuereel.scene.web import Web, layout
from cuereel.theme import Theme

STOPS = tuple(",;:.!?…")

OR = frozenset("atau dan or and".split())
"""Words that part what leads up to it from what is said before."""

MINDS = frozenset("ai llm neural saraf deep intelligence kecerdasan".split())
"""Words that speak of artificial minds; one of two ("neural network") is enough."""

FLIGHT, STAGGER, HOME = 7, 2, 5
"""Frames in which a point flies to its place in the network, by which each layer is later, and of its way back."""

KEPT = 24
"""Frames from its word on in which it learns: one pass and most of another."""

LINKED = 0.6
"""How far it has learnt as it is formed: its links are seen at once."""

LEADS = 3
"""Words before one of artificial minds that may lead up to it ("or even build an AI"): it forms while they are said."""

PASS = 13
"""Frames of a pass through its layers."""

SETTLED = -1
"""Frames from the emblem's name on which it falls back: the name is that of the chart."""

ROOM = (0.98, 0.78)
"""How much of the chart the middles of its nodes reach over, across and up."""

STRONG = 1.3
"""How much larger its nodes and links are than those of a network that stands alone: it stands before a chart's place.
"""

FADE = 2
"""Frames in which points become nodes."""


def mind_word(words: Sequence[str]) -> int | None:
    """The place of the first word that speaks of artificial minds."""
    return next((at for at, word in enumerate(words) if bare(word) in MINDS), None)


def leading_up(words: Sequence[str], at: int) -> list[int]:
    """The places of the words that lead up to the one at a place, within its clause, and of that one, in order."""
    first = at
    while first > max(0, at - LEADS) and not words[first - 1].endswith(STOPS) and bare(words[first - 1]) not in OR:
        first -= 1
    return list(range(first, at + 1))


def learnt_from(theme: Theme, named: Mapping[str, Mobject], on: int, name: int, large: Pose) -> Learnt | None:
    """The network of a chart whose parts are given by name, and which `large` makes as large as it is at first."""
    axes = next((part for key, part in named.items() if key.startswith("axes")), None)
    spots = {key: part.get_center() for key, part in named.items() if key.startswith(POINTS)}
    if axes is None or not spots:
        return None
    (left, low, _), (right, high, _) = axes.get_corner(DL), axes.get_corner(UR)
    grown = float(np.sqrt(abs(np.linalg.det(large[:2, :2]))))
    return Learnt(theme, spots, Box(left, low, right, high), on, name, grown)


class Learnt:
    """A network from the frame `on` to the chart again at `back`; `spots` are the middles of all points of that chart.

    `chart` is the box of its axes; both are places of the emblem as it is drawn, which a pose takes elsewhere. Nodes
    are of their full size where that pose makes the emblem `large` times its size.
    """

    def __init__(
        self, theme: Theme, spots: Mapping[str, np.ndarray], chart: Box, on: int, name: int, large: float
    ) -> None:
        self._on, self._back = on, max(on + FLIGHT, name + SETTLED)
        self._large = large
        across, up = chart.width / 2 * ROOM[0], chart.height / 2 * ROOM[1]
        x, y, _ = chart.center
        self._web = Web(theme, Box(x - across, y - up, x + across, y + up))
        self._spots = _dealt(spots)
        self.mobject: Group = self._web.mobject

    def share(self, frame: int) -> float:
        """How much of the network is seen instead of the chart."""
        come = float(np.clip((frame - self._on + 1) / FADE, 0, 1))
        return come * (1 - float(np.clip((frame - self._back - HOME + FADE) / FADE, 0, 1)))

    def pose(self, frame: int, whole: Pose) -> None:
        """As it is on a frame of the shot, in an emblem in the pose `whole`."""
        flown = overshoot(1.3)
        layers = self._web.layers
        out = np.array([flown(float(np.clip((frame - self._on - STAGGER * at + 1) / FLIGHT, 0, 1))) for at in layers])
        home = float(ease_in_out(float(np.clip((frame - self._back + 1) / HOME, 0, 1))))
        away = (out * (1 - home))[:, None]
        own = self._spots + (self._web.open - self._spots) * away
        places = np.column_stack([own[:, :2] @ whole[:2, :2].T + whole[:2, 2], np.zeros(len(own))])
        size = STRONG * float(np.sqrt(abs(np.linalg.det(whole[:2, :2])))) / self._large
        since = frame - self._on - FLIGHT
        at = None if since < 0 or home > 0 else since % PASS / PASS * (int(layers.max()) + 3) - 1.5
        learned = LINKED + (1 - LINKED) * float(np.clip(since / KEPT, 0, 1))
        grown = size * (0.5 + 0.5 * float(np.clip(away.mean(), 0, 1)))
        self._web.pose(places, self.share(frame), at, learned, grown)


def _dealt(spots: Mapping[str, np.ndarray]) -> np.ndarray:
    """A point for each node: those that the curve follows first, from left to right and, in each layer, from above.

    A chart with fewer points than nodes has several from one point.
    """
    _, layers, _ = layout()
    count = len(layers)
    ranked = sorted(spots, key=lambda name: not name.startswith("point"))
    chosen = sorted((spots[name] for name in (ranked * count)[:count]), key=lambda at: float(at[0]))
    out: list[np.ndarray] = []
    for layer in range(int(layers.max()) + 1):
        own = chosen[len(out) : len(out) + int(np.sum(layers == layer))]
        out += sorted(own, key=lambda at: -float(at[1]))
    return np.array(out)


__all__ = ["Learnt", "leading_up", "learnt_from", "mind_word"]
