"""The ring that the shot before ended on -> the outline of what stands in this one, on which it runs as light.

It opens and unrolls where that is a line with ends: the axes of a chart.
"""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from manim import Group, Mobject, VMobject

from cuereel.scene.badge import Inlet
from cuereel.scene.card import is_dark, mix
from cuereel.scene.light import glow
from cuereel.scene.motion import ease_in_out, ease_out
from cuereel.scene.pieces import Piece
from cuereel.scene.rig import Rig
from cuereel.scene.stage import px
from cuereel.theme import Theme

POINTS, FINE = 240, 16
"""How many points of an outline are drawn, and into how many steps its curves are cut to find them."""

LANDS, RUNS, SHORT = 10, 30, 0.2
"""Frames in which the ring takes the outline and in which it runs round it, and what of it is still lit then."""

BROAD, THIN = 30.0, 11.0
"""px of the ring's stroke at first and on the rim."""


SOLID = 0.8
"""The opacity from which a shape is a thing, and no shadow."""

RINGED = ("shield", "rack")
"""Parts that a ring closes round."""


class Rimmed:
    """A ring that becomes the outline of `rim`, which may move meanwhile: it is posed after that."""

    def __init__(self, theme: Theme, center: np.ndarray, radius: float, colour: str, rim: VMobject) -> None:
        turn = np.linspace(0, 2 * np.pi, POINTS + 1)
        around = np.stack([np.sin(turn), np.cos(turn), np.zeros(POINTS + 1)], axis=1)
        self._circle = center + px(radius) * around
        self._rim, self._where = rim, _even(rim.points)
        self._ring, self._light = _stroke(theme, colour), glow(60, 60, _tone(theme, colour), 0.9)
        self.mobject = Group(self._ring, self._light)

    def pose(self, frame: int) -> None:
        """As it is at a frame."""
        landed = ease_out(float(np.clip((frame + 1) / LANDS, 0, 1)))
        run = float(np.clip((frame - LANDS + 2) / RUNS, 0, 1))
        seen = float(np.clip((1 - run) * 5, 0, 1))
        outline = self._circle + (_at(self._rim.points, self._where) - self._circle) * landed
        head = ease_in_out(run) * 1.1
        lit = 1 - (1 - SHORT) * min(1.0, 3 * run)
        at = np.linspace(head - lit, head, max(3, round(lit * POINTS))) % 1.0 * POINTS
        shown = np.stack([np.interp(at, np.arange(POINTS + 1), outline[:, axis]) for axis in range(3)], axis=1)
        self._ring.set_points_as_corners(shown)
        self._ring.set_stroke(width=px(BROAD + (THIN - BROAD) * landed) * 100, opacity=0.95 * seen)
        self._light.move_to(shown[-1])
        self._light.fill_rgbas[:, 3] = seen * float(np.clip(run * 8, 0, 1))


class Unrolled:
    """A ring that opens at its upper right and becomes the line `axes`, which is seen from then on."""

    def __init__(
        self, theme: Theme, center: np.ndarray, radius: float, colour: str, axes: VMobject, drawn: Rig
    ) -> None:
        turn = np.pi / 4 + np.linspace(0, 2 * np.pi, POINTS + 1)
        self._circle = center + px(radius) * np.stack([np.cos(turn), np.sin(turn), 0 * turn], axis=1)
        self._axes, self._drawn, self._where = axes, drawn, _along(axes.points)
        self._ring = _stroke(theme, colour)
        self.mobject = Group(self._ring)

    def pose(self, frame: int) -> None:
        """As it is at a frame; the axes have been posed."""
        landed = ease_out(float(np.clip((frame + 1) / LANDS, 0, 1)))
        self._ring.set_points_as_corners(self._circle + (_at(self._axes.points, self._where) - self._circle) * landed)
        left = float(np.clip((LANDS + 6 - frame) / 6, 0, 1))
        self._ring.set_stroke(width=px(BROAD + (THIN - BROAD) * landed) * 100, opacity=0.95 * left)
        if frame < LANDS - 1:
            self._drawn.fade(max(0.0, 2 * landed - 1) ** 3)


def inlet_for(
    theme: Theme, center: np.ndarray, radius: float, colour: str, pieces: Iterable[Piece], target: np.ndarray
) -> Inlet | Rimmed | Unrolled:
    """What the ring of the shot before becomes: the outline of what stands there, or else a point at `target`."""
    for piece in pieces:
        name, drawn = piece.part.name, piece.rig.mobject
        rim = _outermost(drawn) if name.startswith(RINGED) else None
        if rim is not None:
            return Rimmed(theme, center, radius, colour, rim)
        axes = _thickest(drawn) if name.startswith("axes") else None
        if axes is not None:
            return Unrolled(theme, center, radius, colour, axes, piece.rig)
    return Inlet(theme, center, radius, colour, target)


def _tone(theme: Theme, colour: str) -> str:
    return mix(colour, "#FFFFFF", 0.45 if is_dark(theme) else 0)


def _stroke(theme: Theme, colour: str) -> VMobject:
    return VMobject().set_fill(opacity=0).set_stroke(_tone(theme, colour), px(BROAD) * 100, 1)


def _thickest(drawn: Mobject) -> VMobject | None:
    """The line of a drawing that is drawn most boldly."""
    shapes = [leaf for leaf in drawn.family_members_with_points() if isinstance(leaf, VMobject)]
    return max(shapes, key=lambda leaf: float(leaf.get_stroke_width()), default=None)


def _outermost(drawn: Mobject) -> VMobject | None:
    """The largest shape of a drawing that is not the shadow of it."""
    shapes = [leaf for leaf in drawn.family_members_with_points() if isinstance(leaf, VMobject)]
    solid = [leaf for leaf in shapes if leaf.fill_rgbas[0, 3] > SOLID]
    return max(solid or shapes, key=lambda leaf: float(leaf.width * leaf.height), default=None)


def _even(points: np.ndarray) -> np.ndarray:
    """Places on a path of cubic curves (n x 4 points), clockwise from its top and evenly apart: curves and shares."""
    count = len(points) // 4
    along = np.linspace(0, count, count * FINE + 1)
    path = _at(points, np.minimum(along, count - 1e-9))
    steps = np.linalg.norm(np.diff(path, axis=0), axis=1)
    gone = np.concatenate([[0.0], np.cumsum(steps)])
    top = gone[int(np.argmax(path[:, 1] - 1e-3 * np.abs(path[:, 0] - path[:, 0].mean())))]
    x, y = (path[:-1, :2] - path[:, :2].mean(axis=0)).T
    dx, dy = np.diff(path[:, :2], axis=0).T
    way = -1.0 if float(np.sum(x * dy - y * dx)) > 0 else 1.0
    wanted = (top + way * np.linspace(0, 1, POINTS + 1) * gone[-1]) % gone[-1]
    return np.asarray(np.minimum(np.interp(wanted, gone, along), count - 1e-9))


def _along(points: np.ndarray) -> np.ndarray:
    """Places on an open path of cubic curves, evenly apart from its upper end to the other: curves and shares."""
    count = len(points) // 4
    along = np.linspace(0, count, count * FINE + 1)
    path = _at(points, np.minimum(along, count - 1e-9))
    gone = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(path, axis=0), axis=1))])
    wanted = np.linspace(0, gone[-1], POINTS + 1)
    places = np.minimum(np.interp(wanted, gone, along), count - 1e-9)
    return np.asarray(places if path[0, 1] >= path[-1, 1] else places[::-1])


def _at(points: np.ndarray, where: np.ndarray) -> np.ndarray:
    """The points of a path at such places."""
    curves = points[: len(points) // 4 * 4].reshape(-1, 4, 3)[where.astype(int)]
    share = (where % 1.0)[:, None]
    back = 1 - share
    return np.asarray(
        back**3 * curves[:, 0]
        + 3 * back**2 * share * curves[:, 1]
        + 3 * back * share**2 * curves[:, 2]
        + share**3 * curves[:, 3]
    )


__all__ = ["Rimmed", "Unrolled", "inlet_for"]
