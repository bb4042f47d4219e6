"""What a thing does at its place -> what is added to how it stands there, frame by frame."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True, slots=True)
class Swing:
    """What is added to how a thing stands: px aside and up, degrees to the left, shares of its size, its light."""

    x: float = 0.0
    y: float = 0.0
    turn: float = 0.0
    squash: float = 0.0
    size: float = 1.0
    flip: float = 1.0
    glow: float = 0.0


Act = Callable[[int], Swing]
"""One thing that it does: what that adds on a frame."""

Orbit = Callable[[int], list[tuple[float, float]]]
"""Where each of a thing is on a frame; nothing where it is not on its ring."""

Carrier = Callable[[int], tuple[np.ndarray, float]]
"""How far a thing is carried on a frame, and how much larger it gets by it."""


def together(swings: Sequence[Swing]) -> Swing:
    """All swings at once."""
    return Swing(
        sum(each.x for each in swings),
        sum(each.y for each in swings),
        sum(each.turn for each in swings),
        sum(each.squash for each in swings),
        math.prod(each.size for each in swings),
        math.prod(each.flip for each in swings),
        max((each.glow for each in swings), default=0.0),
    )


__all__ = ["Act", "Carrier", "Orbit", "Swing", "together"]
