"""A line of corners and a share of its length -> the line as far as that."""

from __future__ import annotations

import numpy as np


def first_of(line: np.ndarray, share: float) -> np.ndarray:
    """The corners (n x 3) of the first `share` (0 to 1) of a line's length; the last of them is where that ends."""
    lengths = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(line, axis=0), axis=1))])
    goal = lengths[-1] * share
    end = np.array([np.interp(goal, lengths, line[:, axis]) for axis in range(3)])
    return np.array([*line[lengths < goal], end])


__all__ = ["first_of"]
