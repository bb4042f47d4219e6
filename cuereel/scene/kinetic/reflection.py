"""A vehicle that comes to stand on a road -> what the road gives back of it, as it is and as it is seen through."""

from __future__ import annotations

from collections.abc import Sequence

from manim import Group, Mobject

from cuereel.scene.kinetic.actor import Posed
from cuereel.scene.kinetic.sweep import FAR
from cuereel.scene.kinetic.through import Through
from cuereel.scene.mirror import mirrored
from cuereel.scene.rig import HERE, Pose
from cuereel.scene.sprite import clip_to
from cuereel.scene.stage import PX
from cuereel.scene.svg import Drawing
from cuereel.scene.vehicle import Vehicle

STRENGTH = {True: 0.42, False: 0.26}
"""How much of it the road gives back below the wheels, by whether the theme is dark."""

DEPTH = 1.1
"""How far below the wheels nothing is given back any more, for the height of the drawing."""

_UNSEEN = ("shadow", "outline")
"""Layers that are not given back."""


class Reflection:
    """The image of a `vehicle` made of `drawing`, where it will stand."""

    def __init__(self, drawing: Drawing, vehicle: Vehicle, *, dark: bool) -> None:
        self._drawing, self._vehicle = drawing, vehicle
        self._strength = STRENGTH[dark]
        layers = [layer for name, layer in drawing.layers.items() if name not in _UNSEEN]
        self._images = [self._mirrored(layers)]
        self._through: Through | None = None
        self.mobject = Group(self._images[0].mobject)

    def see_through(self, through: Through) -> None:
        """Have it seen through as far as the vehicle itself is."""
        wheels = [layer for name, layer in self._drawing.layers.items() if name.startswith("wheel")]
        self._through = through
        self._images.append(self._mirrored([*through.lines, *wheels]))
        self.mobject.add(self._images[-1].mobject)
        for image, window in zip(self._images, reversed(through.windows), strict=True):
            clip_to(image.mobject, window)

    def pose(self, frame: int, own: Pose, camera: Pose, seen: float) -> None:
        """Moved by `own` from where it stands in the end."""
        edge = -FAR if self._through is None else self._through.sweep.at(frame)
        # what lies wholly on the other side of the line of light need not be drawn
        for image, shown in zip(self._images, (edge < FAR, edge > -FAR), strict=False):
            image.set(own, camera, seen * shown)

    def _mirrored(self, parts: Sequence[Mobject]) -> Posed:
        """The image of parts of which the vehicle's own are seen as it stands."""
        vehicle = self._vehicle
        vehicle.rig.pose(vehicle.standing())
        reach = DEPTH * float(self._drawing.height) / PX
        image = mirrored(Group(*parts), vehicle.ground, strength=self._strength, reach=reach, blur=3.0)
        vehicle.rig.pose(HERE)
        return Posed(image)


__all__ = ["Reflection"]
