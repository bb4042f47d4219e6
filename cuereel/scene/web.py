"""A small network of nodes that may fold onto the outline of a drawing and open again: how one icon becomes another."""

from __future__ import annotations

from typing import cast

import numpy as np
from manim import Circle, Line, Mobject, VGroup, VMobject

from cuereel.scene.card import mix, rgba
from cuereel.scene.paint import Paint, Painted
from cuereel.scene.stage import px
from cuereel.theme import Theme

INNER, OUTER = 5, 8
"""Nodes on the two rings about the one in the middle."""


def layout() -> tuple[np.ndarray, tuple[tuple[int, int], ...]]:
    """Where the nodes stand when the network is open (n x 3, about the origin, radius 1), and which are linked."""
    chance = np.random.default_rng(11)
    places = [np.zeros(2)]
    for count, radius, turn in ((INNER, 0.5, 0.3), (OUTER, 0.95, 0.05)):
        for number in range(count):
            angle = 2 * np.pi * (number / count) + turn + chance.uniform(-0.16, 0.16)
            places.append(radius * chance.uniform(0.88, 1.08) * np.array([np.cos(angle), np.sin(angle)]))
    inner = range(1, 1 + INNER)
    links = [(0, number) for number in inner] + [(n, 1 + n % INNER) for n in inner]
    for number in range(1 + INNER, 1 + INNER + OUTER):
        near = sorted(inner, key=lambda n: float(np.linalg.norm(places[n] - places[number])))
        links += [(near[0], number), (near[1], number)]
    return np.array([[x, y, 0.0] for x, y in places]), tuple(links)


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
    """Nodes and links about `center`, of `radius` scene units when open."""

    def __init__(self, theme: Theme, center: np.ndarray, radius: float) -> None:
        unit, self.links = layout()
        self.center, self.open = center, center + unit * radius
        cool, accent = theme.colour("cool"), theme.colour("accent")
        self._lines = [Line(self.open[a], self.open[b]) for a, b in self.links]
        for line in self._lines:
            line.set_stroke(mix(cool, theme.colour("line"), 0.35), px(5) * 100, 1)
        sizes = [30.0] + [22.0] * INNER + [17.0] * OUTER
        self._nodes = [_node(size, cool if n % 4 else accent) for n, size in enumerate(sizes)]
        self._pulses = [_node(11, theme.colour("ink")) for _ in range(4)]
        self.mobject = VGroup(*self._lines, *self._nodes, *self._pulses)
        self._sizes = [1.0] * len(self._nodes)
        self.pose(np.zeros(len(unit)), self.open, 0.0)

    def targets(self, mobject: Mobject) -> np.ndarray:
        """Where the nodes fold to, on a mobject's outline."""
        return matched(self.open, outline_points(mobject, len(self.open)), self.center)

    def pose(self, fold: np.ndarray | float, targets: np.ndarray, alpha: float, pulse: float | None = None) -> None:
        """Nodes at `fold` (0 open, 1 on their targets; one share for all or one for each), seen with `alpha`.

        `pulse` is how far (in links) signals have run from the middle outwards; None shows none.
        """
        share = np.broadcast_to(np.asarray(fold, dtype=float), len(self.open))[:, None]
        places = self.open + (targets - self.open) * share
        for line, (a, b) in zip(self._lines, self.links, strict=True):
            line.put_start_and_end_on(places[a], places[b] + np.array([1e-4, 0, 0]))
            line.set_stroke(opacity=alpha * 0.75)
        for node, place in zip(self._nodes, places, strict=True):
            node.shift(place - node.get_center())
            _show(node, alpha)
        for number, dot in enumerate(self._pulses):
            self._run(dot, number, pulse, places, alpha)

    def _run(self, dot: VGroup, number: int, pulse: float | None, places: np.ndarray, alpha: float) -> None:
        if pulse is None:
            _show(dot, 0.0)
            return
        lap, along = divmod(pulse + number * 0.5, 2.0)
        inner = 1 + (int(lap) * 2 + number * 3) % INNER
        outward = [b for a, b in self.links if a == inner and b > INNER] or [0]
        start, end = (0, inner) if along < 1 else (inner, outward[int(lap) % len(outward)])
        dot.shift(places[start] + (places[end] - places[start]) * (along % 1.0) - dot.get_center())
        _show(dot, alpha)


class Outline:
    """The outline of a drawing as a line that is drawn and then goes out; pictures without shapes have none."""

    MOST = 12

    def __init__(self, mobject: Mobject, colour: str) -> None:
        shapes = [leaf for leaf in mobject.get_family() if isinstance(leaf, VMobject) and len(leaf.points) >= 4]
        leaves = [leaf for leaf in shapes if leaf.get_fill_opacity() or leaf.get_stroke_width()]
        leaves.sort(key=lambda leaf: -(leaf.width + leaf.height))
        self._full = [VMobject() for _ in leaves[: self.MOST]]
        for line, leaf in zip(self._full, leaves, strict=False):
            line.points = leaf.points.copy()
        self.mobject = VGroup(*[line.copy() for line in self._full])
        for line in self.mobject:
            line.set_fill(opacity=0).set_stroke(mix(colour, "#FFFFFF", 0.35), px(7) * 100, 0)

    def pose(self, drawn: float, seen: float) -> None:
        """`drawn` (0 to 1) of its length, with the opacity `seen`."""
        for line, full in zip(cast(list[VMobject], list(self.mobject)), self._full, strict=True):
            shown = drawn > 0 and seen > 0
            if shown:
                line.pointwise_become_partial(full, 0, min(1.0, drawn))
            line.set_stroke(opacity=min(1.0, seen) if shown else 0.0)


def _node(size: float, colour: str) -> VGroup:
    halo = Circle(radius=px(size * 1.9), stroke_width=0, fill_color=colour, fill_opacity=0.2)
    ball = Painted(stroke_width=0, fill_opacity=1, fill_color=colour)
    ball.points = Circle(radius=px(size)).points.copy()
    stops = ((0.0, rgba(mix(colour, "#FFFFFF", 0.65))), (0.55, rgba(colour)), (1.0, rgba(mix(colour, "#000000", 0.35))))
    light = np.array(
        [[-px(size) * 0.35, px(size) * 0.4, 0], [px(size), px(size) * 0.4, 0], [-px(size) * 0.35, px(size) * 1.7, 0]]
    )
    return VGroup(halo, ball.set_paint(Paint("radial", stops), light))


def _show(node: VGroup, alpha: float) -> None:
    halo, ball = cast(tuple[VMobject, VMobject], tuple(node))
    halo.fill_rgbas[:, 3] = 0.2 * alpha
    ball.fill_rgbas[:, 3] = alpha
