"""The boxes of a stage and a count of named places -> a map: a hub, and the places round it with room for their names.

Numbers are px of the reference frame; places are about the hub, x to the right, y up.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from cuereel.scene.stage import PX, Box, Stage, px
from cuereel.scene.way import point_on, way_to

NODE, LABEL = 92.0, 104.0
"""The radius of a place at full size, and how far a name on two lines reaches below it."""

ONE_LINE = 0.42
"""How far a name on one line reaches, of that."""

CELL = (244.0, 286.0)
"""The room of one place with its name at full size."""

FOOT = 34
"""px that stay free above the captions."""

LABEL_WIDTH = 285.0
"""px that a name may be wide at most."""

WAY, CLEAR = 54.0, 14.0
"""px of a way that are seen between the hub and a place, and px that stay free between the hub and a name."""

LARGEST, HUB = 1.25, 1.5
"""How large things are drawn at most, and the hub's radius at most, in radii of a place."""

HUB_LEAST, SMALLER, LEAST = 1.1, (0.92, 0.85, 0.78), 0.93
"""The hub's radius at least, in radii of a place; how much smaller places are drawn for that, and how small at most."""

MANY = 6
"""Places beyond which more of them make a map no better."""

ALONE = 1.5
"""How much wider the name of a place may be that stands alone in its row."""


@dataclass(frozen=True)
class _Shape:
    """Where the places of a map stand, in columns and rows and in the order in which they are filled, and its hub.

    Columns and rows are counted from 0; `room` is how many of them things are measured to fit.
    """

    room: tuple[float, float]
    slots: tuple[tuple[float, float], ...]
    hub: tuple[float, float]

    @property
    def ends(self) -> tuple[float, float]:
        """The last column and the last row."""
        return max(slot[0] for slot in self.slots), max(slot[1] for slot in self.slots)

    def is_alone(self, slot: tuple[float, float]) -> bool:
        """Whether a slot is the only one in its row, in the middle of it."""
        return slot[0] == self.hub[0] and sum(each[1] == slot[1] for each in self.slots) == 1


_SHAPES = (
    _Shape((3, 2.4), ((1, 0), (0, 2), (2, 2), (0, 0.52), (2, 0.52)), (1, 1.3)),
    _Shape((3, 3), ((1, 0), (0, 2), (2, 2), (0, 0), (2, 0), (0, 1), (2, 1)), (1, 1.4)),
    _Shape((5, 2), ((1, 0), (3, 1), (3, 0), (1, 1), (0, 0.5), (4, 0.5)), (2, 0.5)),
    _Shape((3, 2), ((0, 0), (2, 1), (2, 0), (0, 1)), (1, 0.5)),
)


@dataclass(frozen=True)
class Spread:
    """Places (n x 2) in the order in which they are filled.

    `unit` is how large things are drawn on this stage, `hub` and `node` the radii of the two, `labels` the widest that
    the name of each place may be, and `center` where the hub stands, in scene units.
    """

    places: np.ndarray
    unit: float
    hub: float
    node: float
    labels: tuple[float, ...]
    center: np.ndarray

    @property
    def radii(self) -> tuple[float, ...]:
        return (self.node,) * len(self.places)

    def spot(self, number: int, come: float, since: float) -> np.ndarray:
        """Where what comes to a place is: `come` (0 to 1, or a little more) of its way from the hub."""
        way = self.way(number)
        return np.asarray(point_on(way, come) if come <= 1 else way[3] + (way[3] - way[2]) * (come - 1))[:2]

    def way(self, number: int) -> np.ndarray:
        """The curve that leads from the hub to a place (4 x 3)."""
        return np.array([(*point, 0.0) for point in way_to(self.places[number])])


def spread(stage: Stage, named: int, lines: int = 2) -> Spread:
    """The map for a stage on which at least so many places (up to seven) are named, on so many lines at most."""
    room = room_of(stage)
    fitting = [shape for shape in _SHAPES if len(shape.slots) >= named]
    shape = max(fitting, key=lambda each: _worth(each, room.width / PX, room.height / PX))
    largest = _unit(shape, room.width / PX, room.height / PX)
    # places give way to a hub that would be small beside them
    units = [largest, *(unit for unit in largest * np.array(SMALLER) if unit >= LEAST)]
    made = [_spread(stage, shape, unit, lines) for unit in units]
    return next((each for each in made if each.hub >= HUB_LEAST * each.node), max(made, key=lambda each: each.hub))


def _spread(stage: Stage, shape: _Shape, unit: float, lines: int) -> Spread:
    room = room_of(stage)
    width, height = room.width / PX, room.height / PX
    reach = LABEL * unit * (1.0 if lines > 1 else ONE_LINE)
    node, label = NODE * unit, min(LABEL_WIDTH * min(1.0, unit), 0.94 * width / shape.room[0])
    lower = (room.top - stage.lower.top) / PX
    narrow = 2 * min(stage.lower.right - room.center[0], room.center[0] - stage.lower.left) / PX
    columns, rows = shape.ends

    def at(column: float, row: float) -> np.ndarray:
        down = node + row / rows * (height - 2 * node - reach)
        wide = narrow if down + node + reach > lower else width
        return np.array([(column / columns - 0.5) * (wide - label), height / 2 - down])

    middle = at(*shape.hub) + np.array([0.0, 0.5 * reach if rows < 2 else 0.0])
    places = np.array([at(*slot) for slot in shape.slots]) - middle
    labels = tuple(label * (ALONE if shape.is_alone(slot) else 1.0) for slot in shape.slots)
    hub = min(HUB * node, _largest(places, labels, node, unit, reach))
    center = room.center + np.array([*middle, 0.0]) * PX
    return Spread(places, unit, hub, node, labels, center)


def room_of(stage: Stage) -> Box:
    """Where what matters stands: between the frame's sides, above the captions."""
    top = min(stage.clear.top, stage.picture.top - px(20))
    return Box(stage.text.left, stage.clear.bottom + px(FOOT), stage.text.right, top)


def _largest(places: np.ndarray, labels: tuple[float, ...], node: float, unit: float, reach: float) -> float:
    """The radius up to which a hub is clear of all places and of their names, and the ways to them are seen."""
    found = []
    for (x, y), label in zip(places, labels, strict=True):
        found.append(float(np.hypot(x, y)) - node - WAY * unit)
        # the nearest point of the name below the place
        beside = max(0.0, abs(float(x)) - 0.5 * label)
        below = float(np.clip(0.0, y - node - reach, y - node))
        found.append(float(np.hypot(beside, below)) - CLEAR * unit)
    return max(min(found), 0.6 * node)


def _unit(shape: _Shape, width: float, height: float) -> float:
    columns, rows = shape.room
    return float(min(LARGEST, width / columns / CELL[0], height / rows / CELL[1]))


def _worth(shape: _Shape, width: float, height: float) -> float:
    """How well a shape suits a room: rather few places that are large than many small ones."""
    return float(min(len(shape.slots), MANY) * _unit(shape, width, height) ** 2.5)


__all__ = ["LABEL", "LARGEST", "NODE", "Spread", "room_of", "spread"]
