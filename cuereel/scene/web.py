"""A network in layers that learns in passes and may fold onto the outline of a drawing: how one icon becomes another.

Numbers are px of the reference frame.
"""

from __future__ import annotations

import numpy as np
from manim import Circle, Group, Line, Mobject, VGroup

from cuereel.scene.bake import baked, twin
from cuereel.scene.card import is_dark, mix, rgba
from cuereel.scene.light import glow
from cuereel.scene.paint import Paint, Painted
from cuereel.scene.stage import Box, px
from cuereel.theme import Theme

LAYERS = (3, 4, 4, 3)
"""Nodes in each layer, from the first to the last."""

WIDTH = 0.55
"""How broad a pass is, in layers."""

ROUND = 0.74
"""The share of a ring that has nodes: its foot is behind a name."""

NODE, HALO = 34.0, 0.7
"""Radius of a node, and how strong the light about it is."""


def layout() -> tuple[np.ndarray, np.ndarray, tuple[tuple[int, int], ...]]:
    """Where the nodes stand (n x 3, from -1 to 1 across and up), the layer of each, and which are linked."""
    most = max(LAYERS)
    places = [
        (2 * layer / (len(LAYERS) - 1) - 1, (count - 1 - 2 * number) / count * most / (most - 1), 0.0)
        for layer, count in enumerate(LAYERS)
        for number in range(count)
    ]
    layers = np.repeat(np.arange(len(LAYERS)), LAYERS)
    links = [(int(a), int(b)) for a in range(len(layers)) for b in np.flatnonzero(layers == layers[a] + 1)]
    return np.array(places), layers, tuple(links)


def outline_points(mobject: Mobject, count: int) -> np.ndarray:
    """`count` points (scene units) on a mobject's shapes, spread as far from each other as they can be."""
    shown = [
        leaf.points
        for leaf in mobject.get_family()
        if len(leaf.points) and (getattr(leaf, "fill_opacity", 1) or getattr(leaf, "stroke_width", 0))
    ]
    points = np.concatenate(shown)[:: max(1, sum(map(len, shown)) // 600)]
    chosen = [int(np.argmax(points[:, 1]))]
    away = np.linalg.norm(points - points[chosen[0]], axis=1)
    while len(chosen) < count:
        chosen.append(int(np.argmax(away)))
        away = np.minimum(away, np.linalg.norm(points - points[chosen[-1]], axis=1))
    return points[chosen]


def matched(places: np.ndarray, points: np.ndarray, center: np.ndarray) -> np.ndarray:
    """The points in the order of the places that they are nearest to in angle, so that few paths cross."""

    def order(rows: np.ndarray) -> np.ndarray:
        away = rows - center
        return np.argsort(np.arctan2(away[:, 1], away[:, 0]), kind="stable")

    out = np.empty_like(points)
    out[order(places)] = points[order(points)]
    return out


class Web:
    """Nodes and links; open, the middles of the nodes reach to the edges of a box (scene units)."""

    SCATTER = 0.0
    """They stay as a ring about what they have become."""

    def __init__(self, theme: Theme, room: Box) -> None:
        unit, self.layers, self.links = layout()
        self.center = room.center
        self.open = room.center + unit * (room.width / 2, room.height / 2, 1.0)
        dark = is_dark(theme)
        self._dim = np.array(rgba(mix(theme.colour("cool"), theme.colour("line"), 0.4))[:3])
        self._lit = np.array(rgba(mix(theme.colour("accent"), "#FFFFFF", 0.2 if dark else 0.0))[:3])
        self._lines = [Line(self.open[a], self.open[b]).set_stroke(width=px(5) * 100) for a, b in self.links]
        cool, accent = theme.colour("cool"), theme.colour("accent")
        balls = baked(_ball(NODE, cool)), baked(_ball(NODE * 1.2, accent))
        self._rests = [ball.points.copy() for ball in balls]
        self._nodes = [[twin(ball) for ball in balls] for _ in self.layers]
        self.mobject = Group(*self._lines, *[ball for node in self._nodes for ball in node])
        self._seen = True
        self.pose(self.open, 0.0)

    def at(self, frame: int) -> np.ndarray:
        """Where the nodes of the open network are: they stand still."""
        return self.open

    def ring(self, middle: np.ndarray, half: tuple[float, float]) -> np.ndarray:
        """The nodes' places where they stand on a ring about something, evenly, none of them at its foot."""
        turns = np.pi * (0.5 + ROUND * np.linspace(-1, 1, len(self.open)))
        spots = np.column_stack([half[0] * np.cos(turns), half[1] * np.sin(turns), np.zeros(len(turns))])
        return np.asarray(middle + matched(self.open - self.center, spots, np.zeros(3)))

    def targets(self, mobject: Mobject) -> np.ndarray:
        """Where the nodes fold to, on a mobject's outline."""
        return matched(self.open, outline_points(mobject, len(self.open)), self.center)

    def pose(
        self, places: np.ndarray, alpha: float, at: float | None = None, learned: float = 0.0, size: float = 1.0
    ) -> None:
        """Nodes at `places`, `size` times as large, seen with `alpha`; a pass is `at` a layer (None: nowhere).

        `learned` is 0 to 1.
        """
        if not (self._seen or alpha > 0):
            return
        self._seen = alpha > 0
        lit = np.zeros(len(places)) if at is None else np.exp(-(((self.layers - at) / WIDTH) ** 2))
        starts, ends = np.array(self.links).T
        ways = np.linspace(places[starts], places[ends] + np.array([1e-4, 0, 0]), 4, axis=1)
        for line, way, a in zip(self._lines, ways, starts, strict=True):
            line.points = way
            passing = 0.0 if at is None else float(np.exp(-(((self.layers[a] + 0.5 - at) / WIDTH) ** 2)))
            shown = min(1.0, 0.3 + 0.5 * learned + 0.7 * passing)
            line.stroke_width = px(4 + 4 * learned + 4 * passing) * size * 100
            line.stroke_rgbas[:] = (*(self._dim + (self._lit - self._dim) * passing), alpha * shown)
        for node, place, share in zip(self._nodes, places, lit, strict=True):
            for ball, rest, seen in zip(node, self._rests, (alpha, alpha * float(share)), strict=True):
                ball.points, ball.fill_opacity = place + rest * size, seen


def _ball(size: float, colour: str) -> VGroup:
    halo = glow(size * 2.5, size * 2.5, colour, HALO)
    ball = Painted(stroke_width=0, fill_opacity=1, fill_color=colour)
    ball.points = Circle(radius=px(size)).points.copy()
    stops = ((0.0, rgba(mix(colour, "#FFFFFF", 0.65))), (0.55, rgba(colour)), (1.0, rgba(mix(colour, "#000000", 0.35))))
    light = np.array(
        [[-px(size) * 0.35, px(size) * 0.4, 0], [px(size), px(size) * 0.4, 0], [-px(size) * 0.35, px(size) * 1.7, 0]]
    )
    return VGroup(halo, ball.set_paint(Paint("radial", stops), light))
