"""The boxes of a stage and a count of named places -> a map that branches out from a hub, far beyond the frame's edges.

Numbers are px of the reference frame; places are about the hub, x to the right, y up, z away from the viewer.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from cuereel.scene.stage import PX, Box, Stage, px

FOCUS = 1500.0
"""px from the viewer to the hub: what lies as far behind it is seen half as large."""

STEP = 186.0
"""px from one place to the next, at full size."""

NEAR, FAR = -220.0, 640.0
"""How far before and behind the hub unnamed places lie."""

MOST_CHILDREN = 3


@dataclass(frozen=True)
class Spread:
    """Places (n x 3), the hub first, then the named ones, then the others from near to far.

    `parents` is each place's (the hub is its own), `depth` the links from the hub. `unit` is how large things are drawn
    on this stage, `hub` and `named` the radii of the two, and `center` where the hub stands, in scene units.
    """

    places: np.ndarray
    parents: np.ndarray
    depth: np.ndarray
    unit: float
    hub: float
    named: float
    center: np.ndarray

    @property
    def distance(self) -> np.ndarray:
        """px from the hub to each place, as it is seen."""
        return np.asarray(np.linalg.norm(self.places[:, :2], axis=1))

    @property
    def leaves(self) -> np.ndarray:
        """Whether nothing branches off from a place."""
        return ~np.isin(np.arange(len(self.places)), self.parents)

    def path(self, place: int) -> tuple[int, ...]:
        """The places from the hub to one, both among them."""
        out = [place]
        while out[0]:
            out.insert(0, int(self.parents[out[0]]))
        return tuple(out)


def spread(stage: Stage, named: int) -> Spread:
    """The map for a stage, with so many named places on a ring around its hub (never below it)."""
    clear = _room(stage)
    unit = float(min(clear.width / PX / 950, clear.height / PX / 940))
    hub, radius = 185 * unit, (106 if named < 5 else 102 if named < 7 else 92) * unit
    center = clear.center
    up = clear.height / PX / 2 - radius
    across = min(clear.width / PX / 2 - radius, 1.8 * up)
    angles = -np.pi / 2 + (np.arange(named) + 0.5) * 2 * np.pi / max(1, named)
    ring = np.stack([across * np.cos(angles), up * np.sin(angles)], axis=1).reshape(named, 2)
    others = _others(stage, center, ring, hub, radius, unit)
    flat = np.concatenate([np.zeros((1, 2)), ring, others])
    chance = np.random.default_rng(23)
    z = chance.uniform(NEAR, FAR, len(flat)) * unit
    z[: named + 1] = 0.0
    # what lies farther away is seen nearer to the middle; places are given as they are to be seen
    grown = (FOCUS * unit + z) / (FOCUS * unit)
    parents, depth = _parents(flat, named, hub)
    places = np.column_stack([flat * grown[:, None], z])
    return Spread(places, parents, depth, unit, hub, radius, center)


def _room(stage: Stage) -> Box:
    """Where what matters stands: between the frame's sides, above the captions."""
    side = 0.04 * stage.frame.width
    top = min(stage.clear.top + px(50), stage.picture.top - px(20))
    return Box(stage.frame.left + side, stage.clear.bottom, stage.frame.right - side, top)


def _others(stage: Stage, center: np.ndarray, ring: np.ndarray, hub: float, radius: float, unit: float) -> np.ndarray:
    """The unnamed places: a loose honeycomb over the frame and what lies round it, nothing on what is named."""
    frame, step = stage.frame, STEP * unit
    left, right = ((side - center[0]) / PX * 1.28 for side in (frame.left, frame.right))
    low, high = ((side - center[1]) / PX * 1.28 for side in (frame.bottom, frame.top))
    chance = np.random.default_rng(8)
    rows = []
    for row, y in enumerate(np.arange(low, high + step, step * 0.87)):
        for x in np.arange(left - step * 0.5 * (row % 2), right + step, step):
            rows.append(np.array([x, y]) + chance.uniform(-0.25, 0.25, 2) * step)
    points = np.array(rows)
    free = np.linalg.norm(points, axis=1) > 1.92 * hub
    # the foot of the hub is where its clock hangs
    free &= ~((np.abs(points[:, 0]) < 0.9 * hub) & (points[:, 1] < 0) & (points[:, 1] > -2.0 * hub))
    for place in ring:
        free &= np.linalg.norm(points - place, axis=1) > radius + 78 * unit
    points = points[free]
    return np.asarray(points[np.argsort(np.linalg.norm(points, axis=1), kind="stable")])


def _parents(flat: np.ndarray, named: int, hub: float) -> tuple[np.ndarray, np.ndarray]:
    """Each place's parent: one near by that lies on the way from the hub; and how many links it is from there."""
    away = np.linalg.norm(flat, axis=1)
    parents, depth, children = np.zeros(len(flat), int), np.zeros(len(flat), int), np.zeros(len(flat), int)
    depth[1 : named + 1] = 1
    for place in range(named + 1, len(flat)):
        before = np.flatnonzero((away[:place] < away[place] * 0.93) & (children[:place] < MOST_CHILDREN))
        links = flat[place] - flat[before]
        length = np.maximum(np.linalg.norm(links, axis=1), 1e-6)
        outward = links @ (flat[place] / away[place]) / length
        cost = length * (2.2 - 1.2 * outward)
        if away[place] > 2.7 * hub:
            cost[before == 0] *= 3
        best = int(before[np.argmin(cost)])
        parents[place], depth[place] = best, depth[best] + 1
        children[best] += best != 0
    return parents, depth


class View:
    """Where places are seen on a frame; `zoom` and `turn` (radians about the upright through the hub) are to be set."""

    def __init__(self, center: np.ndarray, unit: float) -> None:
        self.center, self._focus = center, FOCUS * unit
        self.zoom, self.turn = 1.0, 0.0

    def seen(self, places: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Points (n x 3, scene units) and how large (n) what stands there is drawn."""
        cos, sin = np.cos(self.turn), np.sin(self.turn)
        x, y, z = places.T
        size = self._focus / np.maximum(self._focus + z * cos - x * sin, 0.2 * self._focus) * self.zoom
        flat = np.stack([(x * cos + z * sin) * size, y * size, np.zeros(len(places))], axis=1)
        return self.center + flat * PX, size


__all__ = ["FOCUS", "Spread", "View", "spread"]
