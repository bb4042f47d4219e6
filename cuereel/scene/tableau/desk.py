"""What a layout is made of: the plan with its boxes, and what is known of the story while it is set out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from cuereel.scene.stage import Box
from cuereel.scene.tableau.story import Step, Thing, most, plated, speaks
from cuereel.scene.tableau.units import Unit

GAP, TIGHT, ARROW, TEXT = 64.0, 44.0, 176.0, 300.0
"""px between two units, between many, where an arrow runs, and where it has words beside it in a row."""

PLATE, PLATE_GAP = 92.0, 18.0
"""px that the plate of a label is high, and between it and its thing."""

BUBBLE = 0.34
"""The share of a place that is left for a bubble above."""

SMALL = 0.58
"""How large what is small is beside the others; where one is big, the others are `MIDDLING`."""

MIDDLING = 0.74

CROWDED, MANY = 1.5, 5
"""How much more room is for a thing of which there are more than so many."""


@dataclass
class Plan:
    """Where everything stands. `leads` are those to which the others stand."""

    boxes: dict[str, Box] = field(default_factory=dict)
    plates: dict[str, Box] = field(default_factory=dict)
    bubbles: dict[str, Box] = field(default_factory=dict)
    rings: dict[str, Box] = field(default_factory=dict)
    behind: list[str] = field(default_factory=list)
    leads: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Desk:
    """What is known of the story while it is set out."""

    things: Mapping[str, Thing]
    steps: Sequence[Step]
    shapes: Mapping[str, float]
    bends: Mapping[str, tuple[float, float]]
    wide: bool
    plan: Plan
    floor: bool = False

    def weight(self, name: str) -> float:
        big = any(thing.size == "big" for thing in self.things.values())
        size = self.things[name].size
        between = any(thing.how == "between" for thing in self.things.values())
        crowded = CROWDED if most(self.things[name], self.steps) > MANY and not between else 1.0
        return crowded * (SMALL if size == "small" else MIDDLING if big and size != "big" else 1.0)

    def fitted(self, name: str, wide: float, high: float) -> float:
        """How wide a thing is for its height in a room: what bends takes the room's shape as far as it can."""
        if name not in self.bends:
            return self.shapes[name]
        low, top = self.bends[name]
        return min(top, max(low, wide / max(high, 1e-6)))


def shape_of(unit: Unit, desk: Desk) -> float:
    """How wide a unit is for its height, with its plate and its bubble."""
    shape = desk.shapes[unit.lead]
    if unit.ring:
        return 1.9 if desk.wide else 1.08
    if unit.goers or unit.comers:
        return 2.0 if desk.wide else max(0.85, 0.6 * len(unit.goers + unit.comers))
    for name, how in unit.riders:
        shape = _with_rider(shape, desk.shapes[name], how)
    thing = desk.things[unit.lead]
    if speaks(thing, desk.steps):
        shape = max(shape * (1 - BUBBLE), 0.75)
    return shape * (0.8 if plated(thing, desk.steps) else 1.0)


def _with_rider(shape: float, rider: float, how: str) -> float:
    if how in ("on", "above", "below"):
        return max(0.54 * shape, 0.44 * rider)
    return max(0.66 * shape, 0.5 * rider)


__all__ = ["Desk", "Plan", "shape_of"]
