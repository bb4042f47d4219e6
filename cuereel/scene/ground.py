"""A horizon and the nearest line of a floor -> places on that floor, how large things stand there, and roads over it.

A place is given by where it is seen. One that is `size` 1 stands on the near line; towards the horizon sizes go to 0.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
import numpy.typing as npt
from manim import Polygon, VGroup, VMobject

from cuereel.scene.card import is_dark, mix
from cuereel.scene.light import fading, glow
from cuereel.scene.stage import PX, Box, Stage, px
from cuereel.theme import Theme

Places = npt.NDArray[np.float64]
"""Rows of x, y, z in scene units."""

DEPTH = 1.7
"""How far the near line is from the eye, for the eye's height above the floor: how steeply one looks down."""

HURRY = 0.6
"""How much faster things go far away (0: at an even pace over the floor, 1: nearly so in the picture)."""

SAMPLES = 160
"""Points that a road is measured by."""


@dataclass(frozen=True)
class Ground:
    """A floor seen from above: the height of its horizon, of its near line, and the x of its vanishing point."""

    horizon: float
    near: float
    middle: float

    @property
    def eye(self) -> float:
        """The eye's height above the floor, in scene units of the near line."""
        return self.horizon - self.near

    def size(self, y: Any) -> Any:
        """How large a thing is that stands at height `y` (or heights) of the picture, for its size on the near line."""
        return (self.horizon - y) / self.eye

    def lie(self, places: Places) -> Places:
        """Places of the picture as they lie on the floor: across, and away from the eye."""
        size = self.size(places[:, 1])
        return np.stack([(places[:, 0] - self.middle) / size, DEPTH * self.eye / size], axis=1)

    def seen(self, lying: Places) -> Places:
        """Places on the floor as they are seen in the picture."""
        size = DEPTH * self.eye / lying[:, 1]
        x, y = self.middle + lying[:, 0] * size, self.horizon - self.eye * size
        return np.stack([x, y, 0 * x], axis=1)


class Road:
    """A smooth way over a floor through places of the picture; `at` follows it, a little faster the farther it is."""

    def __init__(self, ground: Ground, places: Sequence[np.ndarray]) -> None:
        self.ground = ground
        self._line = _through(ground.lie(np.array(places, dtype=float)))
        sizes = ground.size(ground.seen(self._line)[:-1, 1])
        steps = np.linalg.norm(np.diff(self._line, axis=0), axis=1) * sizes**HURRY
        self._along = np.concatenate([[0.0], np.cumsum(steps)]) / float(steps.sum())

    def at(self, share: float) -> tuple[np.ndarray, float]:
        """Where a share of the way ends (scene units), and how large things are there."""
        lying = np.array([[float(np.interp(share, self._along, self._line[:, axis])) for axis in (0, 1)]])
        place = self.ground.seen(lying)[0]
        return place, float(self.ground.size(place[1]))

    def share_at(self, y: float) -> float:
        """The last share of the way at which it is seen as low as `y`."""
        heights = self.ground.seen(self._line)[:, 1]
        low = np.flatnonzero(heights <= y)
        return float(self._along[low[-1]]) if len(low) else 0.0

    def band(self, width: float, start: float = 0.0, end: float = 1.0, aside: float = 0.0) -> VMobject:
        """The part of the way between two shares as a band, `width` px of the near line wide, `aside` of its middle."""
        band = VMobject(stroke_width=0, fill_opacity=1)
        band.points = self.outline(width, start, end, aside)
        return band

    def outline(self, width: float, start: float, end: float, aside: float = 0.0) -> Places:
        """The points of such a band (cubic curves, four points each)."""
        shares = np.linspace(start, end, max(4, round(SAMPLES * (end - start))))
        line = np.stack([np.interp(shares, self._along, self._line[:, axis]) for axis in (0, 1)], axis=1)
        along = np.gradient(line, axis=0)
        across = np.stack([-along[:, 1], along[:, 0]], axis=1)
        across /= np.maximum(np.linalg.norm(across, axis=1, keepdims=True), 1e-9)
        left, right = (line + across * px(aside + side * width / 2) for side in (1, -1))
        corners = self.ground.seen(np.concatenate([left, right[::-1]]))
        steps = np.roll(corners, -1, axis=0) - corners
        return np.stack([corners + steps * part / 3 for part in range(4)], axis=1).reshape(-1, 3)


def _through(knots: Places) -> Places:
    """A Catmull-Rom curve through points (centripetal, so that it never loops), sampled."""
    padded = np.concatenate([[2 * knots[0] - knots[1]], knots, [2 * knots[-1] - knots[-2]]])
    pieces = []
    count = SAMPLES // (len(knots) - 1) + 1
    for number in range(len(knots) - 1):
        a, b, c, d = padded[number : number + 4]
        t = np.concatenate([[0.0], np.cumsum([np.linalg.norm(q - p) ** 0.5 for p, q in ((a, b), (b, c), (c, d))])])
        s = np.linspace(t[1], t[2], count)[:, None]
        first = [
            ((t[k + 1] - s) * p + (s - t[k]) * q) / (t[k + 1] - t[k]) for k, (p, q) in enumerate(_pairs(a, b, c, d))
        ]
        second = [((t[k + 2] - s) * first[k] + (s - t[k]) * first[k + 1]) / (t[k + 2] - t[k]) for k in (0, 1)]
        pieces.append(((t[2] - s) * second[0] + (s - t[1]) * second[1]) / (t[2] - t[1]))
    return np.concatenate([*(piece[:-1] for piece in pieces[:-1]), pieces[-1]])


def _pairs(*points: np.ndarray) -> list[tuple[np.ndarray, np.ndarray]]:
    return list(pairwise(points))


def floor(ground: Ground, stage: Stage, theme: Theme, colour: str, aside: float = 0.0, below: float = 0.0) -> VGroup:
    """The floor: tiles that run to the horizon, and the light on it.

    It reaches `aside` px beyond the frame's sides, and `below` px beneath its foot.
    """
    whole, dark = stage.frame, is_dark(theme)
    frame = Box(whole.left - px(aside), whole.bottom - px(below), whole.right + px(aside), whole.top)
    line = mix(theme.colour("line"), colour, 0.3)
    low = frame.bottom - px(20)
    reach = max(frame.right - ground.middle, ground.middle - frame.left) / ground.size(frame.bottom)
    out = VGroup()
    sky = glow(0.75 * whole.width / PX, 0.17 * frame.height / PX, colour, 0.34 if dark else 0.2)
    out.add(sky.move_to((ground.middle, ground.horizon, 0)))
    step = px(170)
    for number in range(-int(reach / step) - 9, int(reach / step) + 10):
        foot = ground.middle + number * step * ground.size(low)
        top = ground.middle + number * step * 0.02
        # what would leave the frame at its sides ends there
        edge = float(np.clip(foot, frame.left, frame.right))
        done = 1.0 if edge == foot or foot == top else (edge - top) / (foot - top)
        end, thick = ground.horizon + (low - ground.horizon) * done, px(3 * done)
        ray = Polygon(
            (top, ground.horizon, 0), (edge - thick, end, 0), (edge + thick, end, 0), (top, ground.horizon, 0)
        )
        out.add(fading(ray, (0, ground.horizon, 0), (0, low, 0), ((0, 0.0), (0.16, 0.1), (1, 0.55)), line))
    depth, count = DEPTH * ground.eye, 0
    while (size := depth / (depth / ground.size(low) + count * step * 2.2)) > 0.07:
        y = ground.horizon - ground.eye * size
        seen = min(0.6, 0.1 + 0.5 * size)
        band = Polygon(
            *((x, y + side * px(0.8 + 1.6 * size), 0) for x, side in ((frame.left, 1), (frame.right, 1))),
            *((x, y + side * px(0.8 + 1.6 * size), 0) for x, side in ((frame.right, -1), (frame.left, -1))),
        )
        ends = ((0.0, seen * 0.2), (0.5, seen), (1.0, seen * 0.2))
        out.add(fading(band, (frame.left, y, 0), (frame.right, y, 0), ends, line))
        count += 1
    return out


__all__ = ["Ground", "Road", "floor"]
