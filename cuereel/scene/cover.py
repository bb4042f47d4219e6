"""A thing and what is inside of it -> the picture of a cover: the thing, half of it seen through, before a round light.

It is no scene type of a film: the cover is drawn with it, which is laid out on one frame.
"""

from __future__ import annotations

from typing import cast

import numpy as np
from manim import DOWN, Circle, Group, Mobject, Rectangle, VMobject

from cuereel.scene import CueScene, SceneParams
from cuereel.scene.blueprint import Blueprint, can_be_seen_through
from cuereel.scene.card import is_dark, mix, rgba, shaded
from cuereel.scene.haze import haze
from cuereel.scene.mirror import mirrored
from cuereel.scene.paint import Paint
from cuereel.scene.rig import HERE
from cuereel.scene.sprite import clip_to
from cuereel.scene.stage import PX
from cuereel.scene.svg import Drawing
from cuereel.scene.title_set import leaning_floor
from cuereel.scene.vehicle import UNSPRUNG, blade_of

WIDE, TALL = 0.97, 0.75
"""The share of the frame's width that the thing takes, and of the rows that are its own, at most."""

FOOT = 0.1
"""The share of those rows that is left for the floor before it."""

SPLIT = 0.56
"""The share of its length, from its tail on, of which the skin is off."""

LARGER, HELD = 1.8, (0.31, 0.18)
"""How much larger than it is what is inside is shown, and where the middle of its foot is, in shares of the body."""

MIRRORED, DEPTH = 0.45, 1.1
"""How much the floor gives back at the wheels, and how far below them nothing is, for the body's height."""

DISC = 0.47
"""The radius of the disc of light behind it, for the frame's width, at most."""

_LEFT_ON = (*UNSPRUNG, "outline")
"""How the names of layers begin of which nothing is taken off."""

_FAR = 80.0
"""Scene units that reach out of any frame."""


class Cover(CueScene):
    """A thing, whole and large on a wet floor: to the left its lines and what is inside, to the right its skin."""

    class Params(SceneParams):
        """Two names of art, and the rows (px from the frame's top) between which it stands; the title is below."""

        thing: str
        inside: str
        top: int
        foot: int

    ART = ("thing", "inside")

    def construct(self) -> None:
        """Raises ValueError where nothing is left of the thing without its skin."""
        art = self.art(self.params.thing)
        if not isinstance(art, Drawing) or not can_be_seen_through(art):
            raise ValueError(f"{self.params.thing!r} cannot be seen through")
        top, foot = (float(self.stage.point(0, row)[1]) for row in (self.params.top, self.params.foot))
        ground = foot + FOOT * (top - foot)
        self._stand(art, ground, TALL * (top - foot))
        self.add(self._disc(ground, top - ground), *leaning_floor(self.stage, self.theme, ground, solid=True, lean=0.0))
        self.add(*self._half_seen_through(art, ground))
        self.hold()

    def _stand(self, art: Drawing, ground: float, tall: float) -> None:
        """Put it with its wheels on the ground, in the frame's middle, as large as it may be."""
        art.scale(min(WIDE * self.stage.frame.width / art.width, tall / art.height))
        wheels = [layer for name, layer in art.layers.items() if name.startswith("wheel-")]
        low = min(float(part.get_bottom()[1]) for part in wheels or [art])
        art.shift((self.stage.frame.center[0] - art.get_center()[0], ground - low, 0))

    def _half_seen_through(self, art: Drawing, ground: float) -> list[Mobject]:
        """From back to front: what the floor gives back of each half, and the thing."""
        seen = Blueprint(art, HERE, self.theme, self.art(self.params.inside))
        size = seen.high - seen.low
        seen.engine.scale(LARGER).move_to(seen.low + size * np.array([*HELD, 0.0]), aligned_edge=DOWN)
        middle, across, up = seen.engine.get_center(), seen.engine.width / PX, seen.engine.height / PX
        # its light is seen against the disc, which would turn it green
        heat = Group(
            haze(1.1 * across, 1.2 * up, self.colour("background"), 0.6),
            haze(1.1 * across, 1.25 * up, mix(self.colour("accent"), "#FF4A00", 0.5), 1.0),
        ).move_to(middle)
        edge = float(seen.low[0] + SPLIT * size[0])
        left, right = (
            cast(VMobject, Rectangle(width=2 * _FAR, height=2 * _FAR).shift((edge + way * _FAR, 0, 0)))
            for way in (-1, 1)
        )
        stays = [layer for name, layer in art.layers.items() if name.startswith(UNSPRUNG) and name != "shadow"]
        skin = [layer for name, layer in art.layers.items() if name == "shadow" or not name.startswith(_LEFT_ON)]
        mirrors = [
            clip_to(mirrored(Group(*parts), ground, strength=MIRRORED, reach=DEPTH * size[1] / PX), half)
            for parts, half in (((seen.engine, *stays, seen.outline), left), ((*skin, *stays), right))
        ]
        for part in (seen.shadow, seen.outline):
            clip_to(part, left)
        for part in skin:
            clip_to(part, right)
        blade = blade_of(self.colour("cool"), size[1] / PX).shift((edge, float(seen.low[1] + size[1] / 2), 0))
        return [*mirrors, seen.shadow, heat, seen.engine, art, seen.outline, blade]

    def _disc(self, ground: float, room: float) -> Mobject:
        """A disc of light that stands behind it on the floor, as high as there is room."""
        radius = min(DISC * self.stage.frame.width, room)
        cool, dark = self.colour("cool"), is_dark(self.theme)
        middle = np.array([self.stage.frame.center[0], ground, 0.0])
        disc = shaded(Circle(radius, stroke_width=0), cool, cool).shift(middle)
        stops = ((0.0, rgba(cool, 0.5 if dark else 0.4)), (1.0, rgba(cool, 0.16 if dark else 0.12)))
        up, right = np.array([0.0, radius, 0.0]), np.array([radius, 0.0, 0.0])
        disc.set_paint(Paint("radial", stops), np.array([middle, middle + right, middle + up]))
        air = haze(1.5 * radius / PX, 1.3 * radius / PX, mix(cool, self.colour("background"), 0.4), 0.5)
        return Group(air.move_to(middle), disc)


__all__ = ["Cover"]
