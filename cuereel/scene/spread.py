"""The boxes of a stage and a count of named places -> a map: a hub, the places round it, and dots on the ways beyond.

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

DOTS = 96.0
"""px from one dot beyond the places to the next."""

REACH, ASIDE = 2.1, 42.0
"""How far a dot may be from the place that it hangs on (in radii of a place), and px that it is off the ways."""

FOOT = 34
"""px that stay free above the captions."""

LABEL_WIDTH = 260.0
"""px that a name may be wide at most."""

WAY, CLEAR = 54.0, 14.0
"""px of a way that are seen between the hub and a place, and px that stay free between the hub and a name."""

LARGEST, HUB = 1.25, 1.5
"""How large things are drawn at most, and the hub's radius at most, in radii of a place."""

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
    """Places (n x 2) in the order in which they are filled, and dots (m x 2) that each hang on one of the places.

    `unit` is how large things are drawn on this stage, `hub` and `node` the radii of the two, `labels` the widest that
    the name of each place may be, and `center` where the hub stands, in scene units.
    """

    places: np.ndarray
    dots: np.ndarray
    parents: np.ndarray
    unit: float
    hub: float
    node: float
    labels: tuple[float, ...]
    center: np.ndarray


def spread(stage: Stage, named: int, lines: int = 2) -> Spread:
    """The map for a stage on which at least so many places (up to seven) are named, on so many lines at most."""
    room = _room(stage)
    width, height = room.width / PX, room.height / PX
    fitting = [shape for shape in _SHAPES if len(shape.slots) >= named]
    shape = max(fitting, key=lambda each: _worth(each, width, height))
    unit = _unit(shape, width, height)
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
    dots = _dots(width, height, middle, places, hub, node, labels)
    parents = np.argmin(np.linalg.norm(dots[:, None] - places[None], axis=2), axis=1)
    return Spread(places, dots, parents, unit, hub, node, labels, center)


def _room(stage: Stage) -> Box:
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


def _dots(
    width: float,
    height: float,
    middle: np.ndarray,
    places: np.ndarray,
    hub: float,
    node: float,
    labels: tuple[float, ...],
) -> np.ndarray:
    """A loose honeycomb of dots over the room and out past its sides, on nothing that stands there."""
    chance = np.random.default_rng(8)
    rows = []
    for row, y in enumerate(np.arange(-0.5 * height, 0.5 * height, 0.87 * DOTS)):
        for x in np.arange(-0.5 * width - DOTS * (1 + 0.5 * (row % 2)), 0.5 * width + DOTS, DOTS):
            rows.append(np.array([x, y]) - middle + chance.uniform(-0.3, 0.3, 2) * DOTS)
    points = np.array(rows)
    free = np.linalg.norm(points, axis=1) > 1.25 * hub
    for place, label in zip(places, labels, strict=True):
        away = points - place
        free &= np.linalg.norm(away, axis=1) > node + 24
        free &= ~((np.abs(away[:, 0]) < 0.5 * label + 26) & (away[:, 1] < 0) & (away[:, 1] > -node - LABEL - 24))
    ways = np.array([point_on(way_to(place), share) for place in places for share in np.linspace(0, 1, 17)])
    free &= np.linalg.norm(points[:, None] - ways[None], axis=2).min(axis=1) > ASIDE
    near = np.linalg.norm(points[:, None] - places[None], axis=2).min(axis=1) < REACH * node
    low = places[:, 1].min() - node
    return np.asarray(points[free & near & (points[:, 1] > low)])


__all__ = ["LABEL", "Spread", "spread"]
