"""The heights that a line goes through -> the corners of its legs, one from each point to the next."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Literal

import numpy as np

from cuereel.scene.polyline import first_of
from cuereel.scene.stage import Box

JAGS = {
    "up": ((0.0, 0.0), (0.17, 0.2), (0.29, 0.12), (0.47, 0.45), (0.6, 0.36), (0.8, 0.74), (0.87, 0.66), (1.0, 1.0)),
    "down": ((0.0, 0.0), (0.14, 0.24), (0.24, 0.18), (0.46, 0.62), (0.58, 0.54), (0.8, 0.86), (0.87, 0.8), (1.0, 1.0)),
}
"""Where (of its width) a leg has come how far of its way."""

Pace = Literal["", "fast", "slow", "s", "exponential", "flat", "restless"]
"""How a leg goes: as prices do, or smoothly."""

WIDTHS: dict[Pace, float] = {"fast": 0.55, "slow": 1.5, "s": 2.0, "exponential": 2.0, "flat": 1.2}
"""How much of the width a leg takes, of that of one without a pace."""

RESTLESS = (0.0, 0.9, 0.15, 1.0, -0.5, 0.5, -1.0, 0.2, -0.6, 0.7, 0.0)
"""How far above or below its height a leg is, of which no way is told, from one corner to the next."""

UNREST = 0.09
"""The most of that, of the whole height."""

SMOOTH = 28
"""Points along a smooth leg."""


STEEP = 3.4
"""How much a fast leg bends that has the width to itself: it would else be an even climb."""


def smoothly(pace: Pace, at: np.ndarray, *, then_flat: bool = False, alone: bool = False) -> np.ndarray:
    """How far of its way a smooth leg has come at shares of its width; one that is `alone` has the whole line's."""
    if pace == "s":
        raw = 1 / (1 + np.exp(-10 * (at - 0.5)))
        return np.asarray((raw - raw[0]) / (raw[-1] - raw[0]))
    if pace == "exponential":
        return np.asarray((np.exp(4.6 * at) - 1) / (np.exp(4.6) - 1))
    if pace == "fast":
        return np.asarray(1 - (1 - at) ** 2.4) if then_flat else np.asarray(at ** (STEEP if alone else 1.25))
    return np.asarray(at**1.6 if pace == "slow" else at)


def legs(box: Box, heights: Sequence[float], paces: Sequence[Pace] = ()) -> list[np.ndarray]:
    """The corners of each leg: they share the width, and each goes on from where the one before it ends."""
    out = []
    told: list[Pace] = [paces[at] if at < len(paces) else "" for at in range(len(heights) - 1)]
    wide = [WIDTHS.get(each, 1.0) for each in told]
    left = box.left
    for number, (level, goal) in enumerate(pairwise(heights)):
        width = wide[number] / sum(wide) * box.width
        shape = np.array(JAGS["up" if goal >= level else "down"])
        if told[number]:
            at = np.linspace(0, 1, SMOOTH)
            flat = "flat" in told[number + 1 : number + 2]
            shape = np.stack([at, smoothly(told[number], at, then_flat=flat, alone=len(told) == 1)], axis=1)
        high = box.bottom + (level + (goal - level) * shape[:, 1]) * box.height
        if told[number] == "restless":
            shape = np.stack([np.linspace(0, 1, len(RESTLESS)), np.array(RESTLESS)], axis=1)
            high = box.bottom + (level + UNREST * shape[:, 1]) * box.height
        out.append(np.stack([left + shape[:, 0] * width, high, 0 * high], axis=1))
        left += width
    return out


def direction(line: np.ndarray, share: float) -> np.ndarray:
    """Where a line heads at a share of its length, turned smoothly at its corners."""
    near, far = first_of(line, max(0.01, share - 0.07))[-1], first_of(line, min(1.0, share + 0.02))[-1]
    ahead = far - near
    return np.asarray(ahead / max(float(np.linalg.norm(ahead)), 1e-6))


__all__ = ["Pace", "direction", "legs", "smoothly"]
