"""The request square as one shot leaves it to the question that closes a film: it is where that finds it."""

from __future__ import annotations

import numpy as np

from cuereel.scene.stage import Stage

SIDE = 150.0
"""px that it is wide."""


def handed_over(stage: Stage) -> np.ndarray:
    """The point of its middle (scene units): where a question is read."""
    return stage.frame.at(0.5, 0.36)


__all__ = ["SIDE", "handed_over"]
