"""A drawing with pistons -> an engine that runs: every part where the angle of its crank puts it.

The engine is seen from the side. `piston-N` and `rod-N` go up and down; weights of the `crank` that are drawn off its
axis swing across it, what is drawn on the axis stays; `spark-N` flashes when its cylinder fires; `pulley-*` turn, and
marks run along `belt-line`.
"""

from __future__ import annotations

import math
from itertools import groupby

import numpy as np
from manim import Circle, Group, Mobject, VGroup

from cuereel.scene.bake import baked
from cuereel.scene.rig import Pose, Rig, scaled, shifted, then, turned
from cuereel.scene.stage import px
from cuereel.scene.svg import Drawing

_ROD = 3.4
"""Length of a rod in crank radii; road engines have 3 to 4."""

_FIRING = (0, 3, 1, 2)
"""When cylinders 1 to 4 fire, in half turns of the crank: the order 1-3-4-2 of a four-cylinder engine."""

_CRISP = 1.2
"""Pixels for each px of what is drawn once."""

BESIDE = ("gearbox", "cooling")
"""Layers of what is built on to an engine: it is not measured with them, they may be out of the picture."""

_PITCH = 44
"""Px between the marks on the belt, in the drawing as drawn."""


def is_motor(art: object) -> bool:
    """Whether art has pistons that can move."""
    return isinstance(art, Drawing) and any(name.startswith("piston") for name in art.layers)


class Motor:
    """An engine, and the marks on its belt. `low` and `high` are its own corners as drawn (scene units)."""

    def __init__(self, drawing: Drawing) -> None:
        self._drawing, layers = drawing, drawing.layers
        crank = layers.get("crank", VGroup()).get_family()[1:]
        self.rig = Rig(drawing, {**layers, **{f"crank/{n}": part for n, part in enumerate(crank) if len(part.points)}})
        self.low, self.high = self._corners()
        self.pistons = self.rig.named("piston")
        heights = {name: float(self.rig.centre(name)[1]) for name in self.pistons}
        top, bottom = max(heights.values()), min(heights.values())
        low, high = self.rig.bounds(self.pistons[0])
        # Pistons drawn at one height say nothing of the stroke; seven tenths of a piston's height looks right.
        self._radius = (top - bottom) / 2 if top - bottom > 0.2 * (high - low)[1] else 0.35 * float((high - low)[1])
        self._drawn = {name: 1.0 if height > (top + bottom) / 2 - 1e-6 else -1.0 for name, height in heights.items()}
        self._swings = self._off_axis()
        self._pulleys = {name: self._sight(name) for name in self.rig.named("pulley-") if self._is_disc(name)}
        self._belt = _Belt(layers["belt-line"]) if "belt-line" in layers else None
        self.mobject = self._all()

    def _corners(self) -> tuple[np.ndarray, np.ndarray]:
        names = [name for name in self._drawing.layers if name not in (*BESIDE, "shadow") and self.rig.parts[name]]
        lows, highs = zip(*(self.rig.bounds(name) for name in names), strict=True)
        return np.min(lows, axis=0), np.max(highs, axis=0)

    def _all(self) -> Group:
        return Group(self.rig.mobject, *([self._belt.mobject] if self._belt else []))

    def keep_still(self, size: float) -> None:
        """Draw once what does not move by itself, for an engine that is shown `size` times as large as drawn."""
        drawing, layers = self._drawing, self._drawing.layers
        moving = {id(layers[name]) for name in (*self.pistons, *self._pulleys) if name in layers}
        moving |= {id(layer) for name, layer in layers.items() if name.startswith(("rod", "crank", "spark"))}
        shown: list[Mobject] = []
        layers_seen = [layer for layer in drawing.submobjects if layer.family_members_with_points()]
        for moves, run in groupby(
            layers_seen, key=lambda layer: any(id(part) in moving for part in layer.get_family())
        ):
            parts = list(run)
            shown += parts if moves else [baked(VGroup(*parts), detail=size * _CRISP)]
        parts_of = {name: [self.rig.leaves[number] for number in numbers] for name, numbers in self.rig.parts.items()}
        self.rig = Rig(Group(*shown), {name: Group(*leaves) for name, leaves in parts_of.items()})
        self.mobject = self._all()

    def _off_axis(self) -> dict[str, float]:
        """The weights of the crank and how far above its axis each is drawn (scene units)."""
        if "crank" not in self.rig.parts:
            return {}
        axis = float(self.rig.centre("crank")[1])
        offsets = {name: float(self.rig.centre(name)[1]) - axis for name in self.rig.named("crank/")}
        return {name: offset for name, offset in offsets.items() if abs(offset) > px(20)}

    def _is_disc(self, name: str) -> bool:
        """Whether one shape of a pulley is as large as all of it; a group of several pulleys' parts has none such."""
        low, high = self.rig.bounds(name)
        size = np.asarray(high - low)
        leaves = [self.rig.leaves[number] for number in self.rig.parts[name]]
        return any(abs(leaf.width - size[0]) + abs(leaf.height - size[1]) < px(4) for leaf in leaves)

    def _sight(self, name: str) -> tuple[float, float]:
        """The radius of a pulley, and its width for its height as seen aslant."""
        low, high = self.rig.bounds(name)
        return float(high[1] - low[1]) / 2, float((high - low)[0] / (high - low)[1])

    def anchors(self) -> list[np.ndarray]:
        """Points worth pointing at, as drawn: the outer pistons, the middle of the crank, the pulleys; by height."""
        names = [self.pistons[0], self.pistons[-1], *self._pulleys, *(["crank"] if "crank" in self.rig.parts else [])]
        return sorted((self.rig.centre(name) for name in names), key=lambda point: -float(point[1]))

    def pose(self, whole: Pose, angle: float, shown: float = 1.0) -> None:
        """Put it somewhere, its crank turned by `angle` radians from where pistons 1 and 4 are up.

        `shown` (0 to 1) is how much of its opacity it has.
        """
        parts: dict[str, Pose] = {}
        for number, piston in enumerate(self.pistons):
            phase = angle if number % 4 in (0, 3) else angle + math.pi
            parts |= self._stroke(piston, phase)
        for name, offset in self._swings.items():
            parts[name] = shifted(0, offset * (math.cos(angle) - 1))
        driving = max((radius for radius, _ in self._pulleys.values()), default=1.0)
        for name, (radius, flat) in self._pulleys.items():
            centre = self.rig.centre(name)
            parts[name] = then(
                scaled(1 / flat, 1.0, centre), turned(-angle * driving / radius, centre), scaled(flat, 1.0, centre)
            )
        self.rig.pose(whole, parts)
        self.rig.fade(shown)
        for number, name in enumerate(self.rig.named("spark")):
            self.rig.fade(shown * self.firing(angle, number), name)
        if self._belt:
            self._belt.pose(whole, angle * driving, shown)

    def _stroke(self, piston: str, phase: float) -> dict[str, Pose]:
        """Where a piston and its rod are, from where they are drawn (at the top or the bottom of the stroke)."""
        radius, length, drawn = self._radius, self._radius * _ROD, self._drawn[piston]
        pin = radius * math.cos(phase) + math.sqrt(length**2 - (radius * math.sin(phase)) ** 2)
        up = pin - (length + radius * drawn)
        throw = radius * math.cos(phase) - radius * drawn
        parts = {piston: shifted(0, up)}
        rod = piston.replace("piston", "rod")
        if rod in self.rig.parts:
            low, high = self.rig.bounds(rod)
            stretch = (high[1] + up - low[1] - throw) / (high[1] - low[1])
            parts[rod] = then(scaled(1.0, stretch, (0.0, float(high[1]))), shifted(0, up))
        return parts

    def firing(self, angle: float, cylinder: int) -> float:
        """How bright the spark of a cylinder (from 0) is: 1 as it fires, then dying away."""
        turns = (angle / math.pi - _FIRING[cylinder % 4]) % 4
        return math.exp(-turns / 0.5)


class _Belt:
    """Marks that run along a closed line."""

    def __init__(self, line: VGroup) -> None:
        path = line.family_members_with_points()[0]
        steps = np.array([path.point_from_proportion(share) for share in np.linspace(0, 1, 160)])
        gone = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(steps, axis=0), axis=1))])
        self._steps, self._gone, self._length = steps, gone, float(gone[-1])
        many = max(4, round(self._length / px(_PITCH)))
        marks = [Circle(radius=px(3.6)).set_stroke(width=0).set_fill("#E7ECFA", 0.8) for _ in range(many)]
        self.mobject = VGroup(*marks)
        self._rigs = [Rig(mark) for mark in marks]

    def pose(self, whole: Pose, run: float, shown: float) -> None:
        for number, rig in enumerate(self._rigs):
            at = (number / len(self._rigs) * self._length + run) % self._length
            x, y = (float(np.interp(at, self._gone, self._steps[:, axis])) for axis in (0, 1))
            rig.pose(then(shifted(x, y), whole))
            rig.fade(shown)


__all__ = ["BESIDE", "Motor", "is_motor"]
