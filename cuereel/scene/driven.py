"""A vehicle's drawing as few pictures -> one that drives: wheels turn, it rides on its springs, its lamps are lit.

On its first frames it is seen through, where its art can be, and a blade of light goes over it from its tail on, behind
which it is whole.
"""

from __future__ import annotations

from typing import cast

import numpy as np
from manim import Group, Mobject, Rectangle, VMobject

from cuereel.scene.bake import baked
from cuereel.scene.blueprint import LOOKED_INTO, Blueprint, can_be_seen_through
from cuereel.scene.card import is_dark, mix
from cuereel.scene.haze import haze
from cuereel.scene.rig import HERE, Pose, Rig, moved, scaled, shifted, then, turned
from cuereel.scene.sprite import clip_to
from cuereel.scene.stage import PX, px
from cuereel.scene.svg import Drawing
from cuereel.scene.vehicle import UNSPRUNG, blade_of
from cuereel.scene.wake import Headlight
from cuereel.theme import Theme

SCAN = 7
"""Frames in which the blade of light goes over it."""

HEAVE, PITCH = 2.6, 0.0035
"""px that it goes up and down on its springs, and radians that it nods."""

HEAT = 0.7
"""How strong the light of its engine is, which beats as a question shows it."""

LIT = 9.0
"""Seconds after which lamps are as bright as they will be."""

_FAR = 80.0
"""Scene units that reach out of any frame."""


class Driven:
    """A vehicle where its drawing is, its wheels on the height `foot`, drawn with `detail` pixels for each px.

    `vehicle` is it without its lights; `engine` is art for what is seen in it at first.
    """

    def __init__(self, drawing: Drawing, theme: Theme, foot: float, *, detail: float, engine: Mobject | None) -> None:
        cool, wide = theme.colour("cool"), float(drawing.width) / PX
        self._ground = np.array([float(drawing.get_center()[0]), foot, 0.0])
        pool = haze(0.62 * wide, 100, mix(cool, "#FFFFFF", 0.2), 0.5 if is_dark(theme) else 0.3).shift(self._ground)
        self._pool = Rig(pool)
        self._lamps = _lamps(drawing, cool)
        seen = Blueprint(drawing, HERE, theme, engine, LOOKED_INTO) if can_be_seen_through(drawing) else None
        self._wheels = _radii(drawing)
        self._drawn, self._skin = _rigged(drawing, detail)
        self.vehicle = self._drawn.mobject
        self._span, self._whole = self._drawn.bounds("body"), False
        self._left, self._right = (
            Rig(Rectangle(width=2 * _FAR, height=2 * _FAR).shift((way * _FAR, 0, 0))) for way in (-1, 1)
        )
        blade = blade_of(cool, float(self._span[1][1] - self._span[0][1]) / PX)
        self._blade = Rig(blade.shift((0, float(self._span[0][1] + self._span[1][1]) / 2, 0)))
        inside = [] if seen is None else [seen.shadow, seen.heat, seen.engine]
        outside = [] if seen is None else [baked(seen.outline, detail=detail)]
        self._through = Rig(Group(*inside, *outside), {"heat": Group(*inside[1:2])})
        for part in (*inside, *outside):
            clip_to(part, cast(VMobject, self._right.mobject))
        beam, flare = (Group() if rig is None else rig.mobject for rig in self._lamps)
        self.mobject = Group(pool, beam, *inside, self.vehicle, *outside, self._blade.mobject, flare)

    def pose(
        self, frame: int, whole: Pose, gone: float, lean: float, riding: float, surge: float, settled: float
    ) -> None:
        """As a frame has it, moved by `whole`, its wheels `gone` so far (scene units), its nose up by `lean` radians.

        `riding` (0 to 1) is how much it shakes on the road, `surge` how far it leaps ahead, `settled` how far it is
        on the road.
        """
        there = riding * settled
        shake = px(1.3) * np.sin(0.9 * frame) + px(HEAVE) * np.sin(2 * np.pi * frame / 34)
        nod = turned(lean + there * PITCH * float(np.sin(2 * np.pi * frame / 47)), self._ground)
        body = then(nod, shifted(0.0, float(there * shake)))
        parts: dict[str, Pose] = {"body": body}
        for name, radius in self._wheels.items():
            parts[name] = turned(-gone / radius, self._drawn.centre(name))
        self._drawn.pose(whole, parts)
        self._pool.pose(whole)
        # on the road a vehicle has no light of its own below it
        self._pool.fade(1 - settled)
        for rig, rest, more in zip(self._lamps, (0.8, 0.75), (0.2, 0.25), strict=True):
            if rig is not None:
                rig.pose(then(scaled(1 + 0.3 * surge, 1.0, about=rig.home), body, whole))
                rig.fade(rest + more * surge)
        self._scan(frame, whole)

    def _scan(self, frame: int, whole: Pose) -> None:
        """The blade of light goes over it: before it its lines are seen, behind it its body."""
        share = float(np.clip(frame / SCAN, 0, 1)) if len(self._through.leaves) else 1.0
        if share >= 1 and self._whole:
            return
        self._whole = share >= 1
        low, high = (float(corner[0]) for corner in self._span)
        edge = low + (high - low) * (1 - (1 - share) ** 1.4)
        at = float(moved(whole, (edge, 0.0))[0])
        for window in (self._left, self._right):
            window.pose(shifted(at))
        # a window costs time: only while it is needed
        for leaf in self._skin.leaves:
            leaf.clip = self._left.mobject if share < 1 else None  # type: ignore[attr-defined] # as `clip_to` sets it
        self._through.pose(whole)
        self._through.fade(1.0 if share < 1 else 0.0)
        self._through.fade(HEAT if share < 1 else 0.0, "heat")
        self._blade.pose(then(shifted(edge), whole))
        self._blade.fade(min(1.0, 6 * share, 5 * (1 - share)))


class _Lamp(Rig):
    """A light that is drawn at the lamp, and the place of that."""

    def __init__(self, mobject: Mobject, home: np.ndarray) -> None:
        super().__init__(mobject)
        self.home = home


def _lamps(drawing: Drawing, light: str) -> tuple[_Lamp | None, _Lamp | None]:
    """The beam and the flare of a vehicle's foremost lamp, as pictures."""
    headlight = Headlight(drawing, light)
    if not headlight.there:
        return None, None
    headlight.pose(HERE, LIT)
    home = headlight.flare.get_center()
    return _Lamp(Group(baked(headlight.beam, detail=0.5)), home), _Lamp(Group(baked(headlight.flare)), home)


def _radii(drawing: Drawing) -> dict[str, float]:
    wheels = {name: layer for name, layer in drawing.layers.items() if name.startswith("wheel-")}
    return {name: float(layer.height) / 2 for name, layer in wheels.items() if 0.9 < layer.width / layer.height < 1.1}


def _rigged(drawing: Drawing, detail: float) -> tuple[Rig, Rig]:
    """The drawing as few pictures: its shadow, its body, what is behind its wheels, and each of those; and its skin.

    The skin is what is not there where it is seen through.
    """
    layers = drawing.layers
    wheels = _radii(drawing)
    order = list(layers)
    first = min(order.index(name) for name in wheels)
    below = [layers[name] for name in order[:first] if name == "shadow"]
    sprung = [layers[name] for name in order[:first] if not name.startswith(UNSPRUNG) and name != "outline"]
    shadow = [baked(Group(*below))] if below else []
    body = [baked(Group(*sprung), detail=detail)] if sprung else []
    behind = [layers[name] for name in order[:first] if name.startswith("caliper")]
    brakes = [baked(Group(*behind), detail=detail)] if behind else []
    rest = {name: baked(layers[name], detail=detail) for name in order[first:]}
    # what is drawn over the wheels and is not of them rides with the body
    over = [picture for name, picture in rest.items() if not name.startswith(UNSPRUNG)]
    whole = Group(*shadow, *body, *brakes, *rest.values())
    parts = {"body": Group(*body, *over), **{name: rest[name] for name in wheels}}
    return Rig(whole, parts), Rig(Group(*shadow, *body, *over))


__all__ = ["Driven"]
