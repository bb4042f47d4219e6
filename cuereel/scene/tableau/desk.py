"""What a layout is made of: the plan with its boxes, and what is known of the story while it is set out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from cuereel.scene.person.figure import Figure
from cuereel.scene.stage import PX, Box, px
from cuereel.scene.tableau.persons import figures, own_shape
from cuereel.scene.tableau.plates import GAP as PLATE_GAP
from cuereel.scene.tableau.plates import lines_among, plate_high
from cuereel.scene.tableau.story import Step, Thing, most

GAP, TIGHT, ARROW, TEXT, WAY = 44.0, 32.0, 150.0, 300.0, 230.0
"""px between two units, between many, where an arrow runs, where it has words beside it in a row, and where one of two
goes to the other."""

LOOSE = 60.0
"""px between two units that stand one over the other: the shelf of the upper one is between them."""

BUBBLE = 0.34
"""The share of a place that is left for a bubble above."""

SMALL, MIDDLING = 0.58, 0.74
"""How large what is small is beside the others, and what is neither small nor big beside what is big."""

LIFT = 190.0
"""px by which a thing rises."""

CROWDED, MANY = 1.5, 5
"""How much more room is for a thing of which there are more than so many."""

MARK, MARKED, MARK_FREE = 0.46, 170.0, 0.12
"""How large a mark below a thing is, as a share of its place's width and in px at the most, and what is free above."""

RINGED = 1.7
"""How much more room is for a thing that others go round, or stand about."""


PERSON, BESIDE_PERSON = 1.5, 0.8
"""How much more room a drawn person asks for, who is high and slim, and what stands beside one."""


@dataclass
class Plan:
    """Where everything stands, and the room that it has.

    `leads` are those to which the others stand; `rests` tells on what and how one rides.
    """

    boxes: dict[str, Box] = field(default_factory=dict)
    plates: dict[str, Box] = field(default_factory=dict)
    bubbles: dict[str, Box] = field(default_factory=dict)
    rings: dict[str, Box] = field(default_factory=dict)
    rooms: dict[str, Box] = field(default_factory=dict)
    behind: list[str] = field(default_factory=list)
    front: list[str] = field(default_factory=list)
    rests: dict[str, tuple[str, str]] = field(default_factory=dict)
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
    row: bool = False

    def _is_large(self, name: str) -> bool:
        """Whether something beside a person is as large as one: a board, a tower, a person's hill."""
        return own_shape(self.things[name], [*self.things.values()]) is not None

    @cached_property
    def figures(self) -> dict[str, Figure]:
        """The drawn persons."""
        return figures([*self.things.values()], self.steps)

    def weight(self, name: str) -> float:
        """How much room a thing asks for beside the others."""
        big = any(thing.size == "big" for thing in self.things.values())
        size = self.things[name].size
        between = any(thing.how == "between" for thing in self.things.values())
        people = any(thing.pose for thing in self.things.values())
        person = PERSON if self.things[name].pose else BESIDE_PERSON if people and not self._is_large(name) else 1.0
        crowded = CROWDED if most(self.things[name], self.steps) > MANY and not between else 1.0
        if any(step.does == "circles" and step.to == name for step in self.steps):
            crowded = RINGED
        if any(thing.how == "around" and thing.to == name for thing in self.things.values()):
            crowded = RINGED
        return person * crowded * (SMALL if size == "small" else MIDDLING if big and size != "big" else 1.0)

    def plate(self, name: str, wide: float) -> float:
        """How high the plate of a thing is in a place so wide (scene units); 0 where it has none."""
        lines = lines_among(len(self.things))
        return px(plate_high(self.things[name], self.steps, round(wide / PX, 1), lines, row=self.row))

    def words(self, name: str, wide: float) -> float:
        """What a thing's plate takes, with what is free between the two."""
        high = self.plate(name, wide)
        return (high + px(PLATE_GAP) if high else 0.0) + self.mark(name, wide)

    def mark(self, name: str, wide: float) -> float:
        """What a mark below a thing takes, with what is free above it; below a plate it stands lower."""
        below = any(step.place == "below" and step.who in (name, "") for step in self.steps)
        return (1 + 3 * MARK_FREE) * min(MARK * wide, px(MARKED)) if below else 0.0

    def lift(self, name: str, high: float) -> float:
        """What is left free above a thing that rises."""
        rises = any(step.does == "rises" and step.who in (name, "") for step in self.steps)
        return min(px(LIFT), 0.2 * high) if rises else 0.0

    def fitted(self, name: str, wide: float, high: float) -> float:
        """How wide a thing is for its height in a room: what bends takes the room's shape as far as it can."""
        if name not in self.bends:
            return self.shapes[name]
        low, top = self.bends[name]
        return min(top, max(low, wide / max(high, 1e-6)))


__all__ = ["Desk", "Plan"]
