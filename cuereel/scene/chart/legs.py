"""The heights that a line goes through -> the corners of its legs, one from each point to the next."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from cuereel.scene.polyline import first_of
from cuereel.scene.stage import Box

JAGS = {
    "up": ((0.0, 0.0), (0.17, 0.2), (0.29, 0.12), (0.47, 0.45), (0.6, 0.36), (0.8, 0.74), (0.87, 0.66), (1.0, 1.0)),
    "down": ((0.0, 0.0), (0.14, 0.24), (0.24, 0.18), (0.46, 0.62), (0.58, 0.54), (0.8, 0.86), (0.87, 0.8), (1.0, 1.0)),
}
"""Where (of its width) a leg has come how far of its way."""


def legs(box: Box, heights: Sequence[float]) -> list[np.ndarray]:
    """The corners of each leg: they share the width, and each goes on from where the one before it ends."""
    out = []
    wide = box.width / (len(heights) - 1)
    for number, (level, goal) in enumerate(pairwise(heights)):
        corners = [
            [box.left + (number + at) * wide, box.bottom + (level + (goal - level) * made) * box.height, 0.0]
            for at, made in JAGS["up" if goal >= level else "down"]
        ]
        out.append(np.array(corners))
    return out


def direction(line: np.ndarray, share: float) -> np.ndarray:
    """Where a line heads at a share of its length, turned smoothly at its corners."""
    near, far = first_of(line, max(0.01, share - 0.07))[-1], first_of(line, min(1.0, share + 0.02))[-1]
    ahead = far - near
    return np.asarray(ahead / max(float(np.linalg.norm(ahead)), 1e-6))


__all__ = ["direction", "legs"]
