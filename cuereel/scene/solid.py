"""Shapes at a depth and an eye -> how they are seen: what is far is smaller, and moves less as the eye moves.

All depths are scene units behind the picture plane, where things have the size at which they are drawn. Faces that are
parallel to it keep their shape, so that words can stand on them.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from manim import Group, Line, Mobject, Polygon, VMobject

from cuereel.scene.card import is_dark, mix, shaded
from cuereel.scene.paint import Painted
from cuereel.scene.rig import HERE, Pose
from cuereel.scene.stage import px
from cuereel.theme import Theme

Corner = tuple[float, float, float]


@dataclass(frozen=True)
class Eye:
    """The point to which all lines into the depth run (`x`, `y`); at a depth of `far` things are seen half as large."""

    x: float
    y: float
    far: float

    def seen(self, points: np.ndarray) -> np.ndarray:
        """Points in the room (n x 3) as they are seen (n x 3, z 0)."""
        shrunk = self.far / (self.far + points[:, 2:3])
        place = np.array([[self.x, self.y]])
        return np.concatenate([place + (points[:, :2] - place) * shrunk, np.zeros((len(points), 1))], axis=1)

    def at(self, seen: np.ndarray, depth: float) -> np.ndarray:
        """The points in the room (n x 3) at one depth that are seen at places (n x 3)."""
        grown = (self.far + depth) / self.far
        place = np.array([[self.x, self.y]])
        return np.concatenate([place + (seen[:, :2] - place) * grown, np.full((len(seen), 1), depth)], axis=1)

    def sinks(self, y: float, depth: float, other: float) -> float:
        """The height at which a level plane is seen at another depth, when at `depth` it is seen at height `y`."""
        return self.y + (y - self.y) * (self.far + depth) / (self.far + other)


class Body:
    """Things that stand in the room and move together; `mobject` is how they are seen."""

    def __init__(self, eye: Eye, theme: Theme) -> None:
        self.eye = eye
        dark = is_dark(theme)
        self._shade = "#000000" if dark else mix(theme.colour("ink"), theme.colour("cool"), 0.4)
        self._sides = (0.36, 0.58) if dark else (0.25, 0.41)
        self.mobject = Group()
        self._held: list[tuple[Mobject, np.ndarray]] = []

    def face(self, *corners: Corner, top: str, bottom: str, alpha: tuple[float, float] = (1.0, 1.0)) -> Painted:
        """A flat face between corners in the room, its colour running from the top of what is seen to its foot."""
        flat = Polygon(*corners)
        room = flat.points.copy()
        flat.points = self.eye.seen(room)
        painted = shaded(flat, top, bottom, alpha=alpha)
        self._keep(painted, room)
        return painted

    def line(self, start: Corner, end: Corner, colour: str, width: float, opacity: float) -> None:
        """A straight line between two points in the room, `width` px thick."""
        line = Line(start, end).set_stroke(colour, px(width) * 100, opacity)
        self._keep(line, line.points.copy())
        line.points = self.eye.seen(line.points)

    def flat(self, mobject: Mobject, depth: float) -> None:
        """A thing that is parallel to the picture plane, drawn as it is seen."""
        for leaf in mobject.get_family():
            if len(leaf.points):
                self._held.append((leaf, self.eye.at(leaf.points, depth)))
        self.mobject.add(mobject)

    def block(
        self,
        left: float,
        right: float,
        top: float,
        foot: float,
        near: float,
        far: float,
        colour: str,
        light: str = "#FFFFFF",
    ) -> None:
        """A solid block between places in the room: the sides that are seen, its top under the light, its front."""
        for x, sees in ((left, self.eye.x < left), (right, self.eye.x > right)):
            if sees:
                corners = ((x, top, near), (x, top, far), (x, foot, far), (x, foot, near))
                upper, lower = (mix(colour, self._shade, share) for share in self._sides)
                self.face(*corners, top=upper, bottom=lower)
        above = ((left, top, far), (right, top, far), (right, top, near), (left, top, near))
        self.face(*above, top=mix(colour, self._shade, 0.12), bottom=mix(colour, light, 0.44))
        front = ((left, top, near), (right, top, near), (right, foot, near), (left, foot, near))
        self.face(*front, top=mix(colour, "#FFFFFF", 0.10), bottom=mix(colour, self._shade, 0.14))
        self.line((left, top, near), (right, top, near), mix(colour, mix(light, "#FFFFFF", 0.5), 0.8), 4, 0.85)

    def pose(self, eye: Eye, by: Corner = (0.0, 0.0, 0.0), after: Pose = HERE) -> None:
        """Seen by an eye, moved in the room by so much, and what is seen posed once more."""
        turn = np.array([[after[0, 0], after[1, 0], 0], [after[0, 1], after[1, 1], 0], [0, 0, 1]])
        shift = np.array([after[0, 2], after[1, 2], 0.0])
        for leaf, room in self._held:
            leaf.points = eye.seen(room + np.array(by)) @ turn + shift

    def _keep(self, leaf: VMobject, room: np.ndarray) -> None:
        self._held.append((leaf, room))
        self.mobject.add(leaf)


__all__ = ["Body", "Corner", "Eye"]
