"""The boxes of a stage and a count of named places -> a map: a hub, the places round it, and dots on the ways beyond.

Numbers are px of the reference frame; places are about the hub, x to the right, y up.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from cuereel.scene.stage import PX, Box, Stage, px

NODE, LABEL = 92.0, 104.0
"""The radius of a place at full size, and how far its name reaches below it."""

ONE_LINE = 0.6
"""How far a name on one line reaches, of that."""

CELL = (244.0, 286.0)
"""The room of one place with its name at full size."""

ABOVE, BELOW = 1.38, 1.82
"""How far a hub with its clock reaches up and down, in radii of the hub."""

DOTS = 96.0
"""px from one dot beyond the places to the next."""

REACH = 2.1
"""How far a dot may be from the place that it hangs on, in radii of a place."""

FOOT = 16
"""px that stay free above the captions."""

LABEL_WIDTH = 260.0
"""px that a name may be wide at most."""

CLEAR, CLOCK = 16.0, 0.82
"""px that stay free round the hub, and how wide its clock reaches to each side (in radii of the hub)."""

ARCHED = 0.93
"""How far out the upper row of three stands, for one that may stand at the frame's side."""


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
    node, label = NODE * unit, min(LABEL_WIDTH * min(1.0, unit), 0.94 * width / shape.columns)
    pitch = height / shape.rows
    lower = (room.top - stage.lower.top) / PX
    narrow = 2 * min(stage.lower.right - room.center[0], room.center[0] - stage.lower.left) / PX

    def at(column: float, row: float) -> np.ndarray:
        # a place and the name below it together stand in the middle of their row
        down = (row + 0.5) * pitch - 0.5 * LABEL * unit
        # only what the script names may need two lines
        two = any(slot[1] == row for slot in shape.slots[:named])
        wide = narrow if down + node + LABEL * unit * (1.0 if two else ONE_LINE) > lower else width
        if shape.rows > 2 and not row:
            wide *= ARCHED
        return np.array([(column / (shape.columns - 1) - 0.5) * (wide - label), height / 2 - down])

    hub = min(pitch * shape.hub_rows / (ABOVE + BELOW + 0.1), 205 * unit)
    for _ in range(3):
        middle = np.array([0.0, height / 2 - (shape.hub[1] + 0.5) * pitch + 0.5 * (BELOW - ABOVE) * hub])
        places = np.array([at(*slot) for slot in shape.slots]) - middle
        hub = min(hub, _largest(places, node, 0.5 * label, unit))
    center = room.center + np.array([*middle, 0.0]) * PX
    dots = _dots(width, height, middle, places, hub, node, label)
    parents = np.argmin(np.linalg.norm(dots[:, None] - places[None], axis=2), axis=1)
    return Spread(places, dots, parents, unit, hub, node, label, center)


def _room(stage: Stage) -> Box:
    """Where what matters stands: between the frame's sides, above the captions."""
    top = min(stage.clear.top, stage.picture.top - px(20))
    return Box(stage.text.left, stage.clear.bottom + px(FOOT), stage.text.right, top)


def _largest(places: np.ndarray, node: float, half: float, unit: float) -> float:
    """The radius up to which a hub and its clock are clear of all places, whose names are twice `half` wide."""
    found = []
    for x, y in np.abs(places) * [1, 0] + places * [0, 1]:
        found.append((float(np.hypot(x, y)) - node - CLEAR * unit) / ABOVE)
        # the nearest point of the name below a place that stands beside the hub
        if x > half:
            low, high = y - node - LABEL * unit, y - node
            found.append((float(np.hypot(x - half, np.clip(0.0, low, high))) - CLEAR * unit) / ABOVE)
            found += [(x - half - CLEAR * unit) / CLOCK] if low < 0 else []
    return min(found)


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
