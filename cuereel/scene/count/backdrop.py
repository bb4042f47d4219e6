"""What a slope stands in: squared paper behind it, and a floor that runs towards the viewer below it."""

from __future__ import annotations

from manim import Group, Line, VGroup

from cuereel.scene.bake import baked
from cuereel.scene.card import is_dark, mix
from cuereel.scene.ground import Ground, floor
from cuereel.scene.stage import Stage, px
from cuereel.theme import Theme

HORIZON = 96.0
"""px above the slope's foot at which the floor ends."""

STEP = 135.0
"""px from one line of the paper to the next."""


def backdrop(stage: Stage, theme: Theme, foot: float, colour: str) -> Group:
    """The set of a slope whose foot is at a height: it fills the frame, and stands still."""
    frame, horizon = stage.frame, foot + px(HORIZON)
    ground = Ground(horizon, frame.bottom, float(frame.center[0]))
    paper = baked(_paper(stage, theme, horizon), detail=0.6)
    return Group(paper, baked(floor(ground, stage, theme, colour), within=frame))


def _paper(stage: Stage, theme: Theme, foot: float) -> VGroup:
    """Lines that grow fainter the higher they are."""
    frame, tone = stage.frame, theme.colour("line")
    strength = 0.6 if is_dark(theme) else 0.75
    out = VGroup()
    top = foot + 0.92 * (frame.top - foot)
    rows = int((top - foot) / px(STEP))
    for number in range(rows + 1):
        y, seen = foot + number * px(STEP), strength * (1 - 0.85 * number / max(1, rows))
        line = Line((frame.left, y, 0), (frame.right, y, 0))
        out.add(line.set_stroke(mix(tone, theme.colour("cool"), 0.1), px(3) * 100, seen))
    columns = int(frame.width / px(STEP)) + 1
    for number in range(columns + 1):
        x = frame.left + (number + 0.5) * px(STEP)
        for part in range(4):
            low, high = (foot + (top - foot) * at / 4 for at in (part, part + 1))
            line = Line((x, low, 0), (x, high, 0))
            out.add(line.set_stroke(tone, px(2) * 100, strength * 0.6 * (1 - (part + 0.5) / 4)))
    return out


__all__ = ["backdrop"]
