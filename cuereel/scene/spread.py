"""The boxes of a stage and a count of named places -> a map: a hub, the places round it, and dots on the ways beyond.

Numbers are px of the reference frame; places are about the hub, x to the right, y up.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from cuereel.scene.stage import PX, Box, Stage, px

NODE, LABEL = 96.0, 92.0
"""The radius of a place at full size, and how far its name reaches below it."""

CELL = (312.0, 286.0)
"""The room of one place with its name at full size."""

ABOVE, BELOW = 1.38, 1.82
"""How far a hub with its clock reaches up and down, in radii of the hub."""

DOTS = 96.0
"""px from one dot beyond the places to the next."""

REACH = 2.1
"""How far a dot may be from the place that it hangs on, in radii of a place."""

SIDE, FOOT = 34, 22
"""px that stay free at the frame's sides and above the captions."""


@dataclass(frozen=True)
class _Shape:
    """Columns and rows of a map; where its places stand in them, in the order in which they are filled; and its hub."""

    columns: int
    rows: int
    slots: tuple[tuple[float, float], ...]
    hub: tuple[float, float]
    hub_rows: float


_SHAPES = (
    _Shape(3, 3, ((1, 0), (0, 2), (2, 2), (0, 0), (2, 0), (0, 1), (2, 1)), (1, 1.5), 2),
    _Shape(5, 2, ((1, 0), (3, 1), (3, 0), (1, 1), (0, 0.5), (4, 0.5)), (2, 0.5), 2),
    _Shape(3, 2, ((0, 0), (2, 1), (2, 0), (0, 1)), (1, 0.5), 2),
)


@dataclass(frozen=True)
class Spread:
    """Places (n x 2) in the order in which they are filled, and dots (m x 2) that each hang on one of the places.

    `unit` is how large things are drawn on this stage, `hub` and `node` the radii of the two, `label` the widest a
    name may be, and `center` where the hub stands, in scene units.
    """

    places: np.ndarray
    dots: np.ndarray
    parents: np.ndarray
    unit: float
    hub: float
    node: float
    label: float
    center: np.ndarray


def spread(stage: Stage, named: int) -> Spread:
    """The map for a stage on which at least so many places (up to seven) are named."""
    room = _room(stage)
    width, height = room.width / PX, room.height / PX
    fitting = [shape for shape in _SHAPES if len(shape.slots) >= named]
    shape = max(fitting, key=lambda each: _worth(each, width, height))
    unit = _unit(shape, width, height)
    node, label = NODE * unit, min(300.0 * unit, 0.86 * width / shape.columns)
    across = np.linspace(-0.5, 0.5, shape.columns) * (width - label)
    pitch = height / shape.rows

    def at(column: float, row: float) -> np.ndarray:
        # a place and the name below it together stand in the middle of their row
        up = height / 2 - (row + 0.5) * pitch + 0.5 * LABEL * unit
        return np.array([float(np.interp(column, range(shape.columns), across)), up])

    gap = abs(across[1] - across[0]) - max(node, 0.5 * label) - 22 * unit
    hub = min(gap / ABOVE, pitch * shape.hub_rows / (ABOVE + BELOW + 0.1), 205 * unit)
    middle = np.array([0.0, height / 2 - (shape.hub[1] + 0.5) * pitch + 0.5 * (BELOW - ABOVE) * hub])
    places = np.array([at(*slot) for slot in shape.slots]) - middle
    center = room.center + np.array([*middle, 0.0]) * PX
    dots = _dots(width, height, middle, places, hub, node, label)
    parents = np.argmin(np.linalg.norm(dots[:, None] - places[None], axis=2), axis=1)
    return Spread(places, dots, parents, unit, hub, node, label, center)


def _room(stage: Stage) -> Box:
    """Where what matters stands: between the frame's sides, above the captions."""
    side = px(SIDE)
    top = min(stage.clear.top, stage.picture.top - px(20))
    return Box(stage.frame.left + side, stage.clear.bottom + px(FOOT), stage.frame.right - side, top)


def _unit(shape: _Shape, width: float, height: float) -> float:
    return float(min(1.15, width / shape.columns / CELL[0], height / shape.rows / CELL[1]))


def _worth(shape: _Shape, width: float, height: float) -> float:
    """How well a shape suits a room: as many places as may be, but none so small that its name cannot be read."""
    unit = _unit(shape, width, height)
    return len(shape.slots) * min(1.0, unit) * (1.0 if unit > 0.93 else 0.4)


def _dots(
    width: float, height: float, middle: np.ndarray, places: np.ndarray, hub: float, node: float, label: float
) -> np.ndarray:
    """A loose honeycomb of dots over the room and out past its sides, on nothing that stands there."""
    chance = np.random.default_rng(8)
    rows = []
    for row, y in enumerate(np.arange(-0.5 * height, 0.5 * height, 0.87 * DOTS)):
        for x in np.arange(-0.5 * width - DOTS * (1 + 0.5 * (row % 2)), 0.5 * width + DOTS, DOTS):
            rows.append(np.array([x, y]) - middle + chance.uniform(-0.3, 0.3, 2) * DOTS)
    points = np.array(rows)
    free = np.linalg.norm(points, axis=1) > 1.55 * hub
    free &= ~((np.abs(points[:, 0]) < 0.9 * hub) & (points[:, 1] < 0) & (points[:, 1] > -(BELOW + 0.1) * hub))
    for place in places:
        away = points - place
        free &= np.linalg.norm(away, axis=1) > node + 24
        free &= ~((np.abs(away[:, 0]) < 0.5 * label + 26) & (away[:, 1] < 0) & (away[:, 1] > -node - LABEL - 24))
    near = np.linalg.norm(points[:, None] - places[None], axis=2).min(axis=1) < REACH * node
    low = places[:, 1].min() - node
    return np.asarray(points[free & near & (points[:, 1] > low)])


__all__ = ["LABEL", "Spread", "spread"]
