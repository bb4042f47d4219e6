"""A thing and the area that all stands in -> where there is room for it: beside others, inside, or above for words."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from cuereel.scene.stage import PX, Box, px
from cuereel.scene.tableau.part import Part


def aside(part: Part, others: Iterable[Part], area: Box, start: int) -> float:
    """Px by which a thing that falls goes to the side, so that it lies beside what stood below it."""
    x, half = part.x.at(start), part.box.width / 2
    under = [
        other.box
        for other in others
        if other is not part
        and abs(other.box.center[0] - x) < half + other.box.width / 2 - px(20)
        and other.box.top < part.box.top
        and other.seen.at(start) > 0.5
    ]
    if not under:
        return 0.0
    left = min(box.left for box in under) - half - px(8)
    right = max(box.right for box in under) + half + px(8)
    goals = sorted((max(area.left + half, left), min(area.right - half, right)), key=lambda at: abs(at - x))
    clear = [at for at in goals if at <= left or at >= right]
    return ((clear or [max(goals, key=lambda at: abs(at - x))])[0] - x) / PX


def within(area: Box, at: np.ndarray, half: tuple[float, float]) -> np.ndarray:
    """How far a thing has to move so that what reaches so far from its middle stays in the area."""
    x = float(np.clip(at[0], min(area.left + half[0], area.center[0]), max(area.right - half[0], area.center[0])))
    y = float(np.clip(at[1], min(area.bottom + half[1], area.center[1]), max(area.top - half[1], area.center[1])))
    return np.array([x - at[0], y - at[1], 0.0])


def over(part: Part, area: Box) -> Box:
    """Room for a bubble over a thing that has none of its own; where that is too little, over the top of it."""
    wide, high = max(part.box.width, px(460)), max(px(200), min(px(300), area.top - part.box.top))
    x = float(np.clip(part.box.center[0], area.left + wide / 2, area.right - wide / 2))
    low = min(part.box.top, area.top - high)
    return Box(x - wide / 2, low, x + wide / 2, low + high)


def about(middle: Part, part: Part, area: Box) -> Box:
    """A ring about a thing for one that had none: where it would leave the area, the thing itself has to make way."""
    x, y = middle.box.center[:2]
    own = part.box.width / 2, part.box.height / 2
    wide = min(0.5 * middle.box.width + 0.8 * own[0], 0.5 * area.width - own[0])
    high = min(0.5 * middle.box.height + 0.8 * own[1], 0.5 * area.height - own[1])
    x = min(max(x, area.left + wide + own[0]), area.right - wide - own[0])
    y = min(max(y, area.bottom + high + own[1]), area.top - high - own[1])
    return Box(x - wide, y - high, x + wide, y + high)


__all__ = ["about", "aside", "over", "within"]
