"""Where a vehicle stands that a film shows again at its end: as a question leaves it, so the end card finds it."""

from __future__ import annotations

from dataclasses import dataclass

from manim import Mobject

from cuereel.scene.kinetic.scenery import horizon
from cuereel.scene.stage import Box, Stage

WIDE, HIGH = 0.94, 0.31
"""How wide and how high it is at most, for the frame's width and height."""

NEARLY = 0.88
"""The share of the frame's width from which on one stands in its middle: it is whole, as near to one side as the other.
"""

BELOW = 0.032
"""How far below the horizon its wheels stand, for the frame's height."""

SQUARE_HIGH, SQUARE_RIM = 0.33, 0.25
"""In a square frame: how high it is at most, and how far above the frame's foot the horizon lies behind it, so that
captions have their place on the ground before it."""


@dataclass(frozen=True)
class Berth:
    """How wide its drawing is there, the height of the ground under its wheels, and its middle (scene units)."""

    width: float
    ground: float
    middle: float

    def top(self, art: Mobject) -> float:
        """The height that a drawing reaches there (scene units)."""
        return self.ground + self.width * float(art.height / art.width)


def has_berth(stage: Stage) -> bool:
    """Whether a frame is high enough that a vehicle stands below the words."""
    return stage.frame.height >= 0.95 * stage.frame.width


def rim(stage: Stage) -> float:
    """The height of the horizon behind a vehicle in its berth (scene units)."""
    return horizon(stage) if stage.portrait else stage.frame.bottom + SQUARE_RIM * stage.frame.height


def berth(stage: Stage, art: Mobject) -> Berth:
    """The place in a portrait or a square frame, on the ground below the words."""
    frame = stage.frame
    high = HIGH if stage.portrait else SQUARE_HIGH
    width = min(WIDE * frame.width, high * frame.height * float(art.width / art.height))
    ground = rim(stage) - BELOW * frame.height
    ground = min(ground, stage.picture.bottom) if stage.portrait else ground
    wide = width > NEARLY * frame.width
    return Berth(width, ground, float(frame.center[0]) if wide else stop_of(frame, width))


def stop_of(frame: Box, width: float) -> float:
    """The x of the middle of a vehicle of that width that has stopped: one that is smaller stops at the right."""
    return -0.02 * frame.width if width > 0.8 * frame.width else frame.right - 0.62 * width


__all__ = ["Berth", "berth", "has_berth", "rim", "stop_of"]
