"""A thing that is to come -> the plan that it is drawn on, which falls back flat as the thing rises out of it.

It is a sheet with the lines that are seen of the thing, drawn one after the other, and an arrow for how high it is.
Numbers are px of the reference frame.
"""

from __future__ import annotations

import numpy as np
from manim import Group, Line, Mobject, Polygon, VGroup, VMobject

from cuereel.scene.bake import ghosted
from cuereel.scene.card import is_dark, mix, rgba
from cuereel.scene.icon.pencil import pencil
from cuereel.scene.icon.tracing import traced
from cuereel.scene.motion import ease_in
from cuereel.scene.paint import Paint, Painted
from cuereel.scene.rig import Rig, shifted, then, turned
from cuereel.scene.sprite import Sprite
from cuereel.scene.stage import PX, Box, px
from cuereel.theme import Theme

LINES = 9
"""Outlines of the thing that are drawn at most."""

SPEED = 520.0
"""px a frame at most that the pencil runs: what it could not draw in its time is there from the start."""

BEGUN = 0.06
"""How much of the lines is drawn at least on the first frame."""

CELL = 72.0
"""px from one line of the sheet to the next."""

AWAY = 1700.0
"""px from which it is seen."""

EYE = 280.0
"""px by which the eye is higher than its hinge."""

LEAVES, READY = 7, 5
"""Frames in which the pencil goes, and by which it does before the thing lands."""

FAINT = 0.22
"""How strongly the thing is seen on the sheet, under the lines of it."""


class Blueprint:
    """The plan of a thing: `shapes` has its outlines, `picture` is what it looks like, in its place on the `sheet`."""

    def __init__(
        self, shapes: Mobject, picture: Sprite, theme: Theme, colour: str, sheet: Box, hinge: float, side: float
    ) -> None:
        dark, base = is_dark(theme), theme.colour("background")
        self._side = side
        self._hinge = np.array([sheet.center[0], hinge, 0.0])
        ink = mix(colour, "#FFFFFF", 0.55) if dark else mix(colour, "#000000", 0.35)
        face = _face(sheet, mix(base, colour, 0.34 if dark else 0.3), mix(base, colour, 0.2 if dark else 0.14))
        edge = _corners(sheet).set_stroke(ink, px(5) * 100, 0.75)
        low, high = Rig(shapes).bounds()
        box = Box(float(low[0]), float(low[1]), float(high[0]), float(high[1]))
        self._notes = VGroup(*_measure(box, sheet)).set_stroke(ink, px(4) * 100, 0.8)
        self._full = traced(shapes, LINES) or [_corners(box)]
        self._lines = VGroup(*[line.copy().set_fill(opacity=0) for line in self._full])
        self._lines.set_stroke(ink, px(7) * 100, 1)
        self._sheet = VGroup(face, _grid(sheet).set_stroke(ink, px(2) * 100, 0.2), edge)
        self._rest = [
            (leaf, leaf.points.copy()) for leaf in [*self._sheet.get_family(), *self._notes] if len(leaf.points)
        ]
        self._alphas = [leaf.stroke_rgbas[:, 3].copy() for leaf, _ in self._rest]
        faint = ghosted(picture, mix(colour, "#000000", 0.5 if dark else 0.0), ink)
        self._faint, self._pencil = Rig(faint), Rig(pencil(theme))
        lengths = [_length(line) for line in self._full]
        self._ends = np.cumsum(lengths) / sum(lengths)
        self._long = float(sum(lengths)) / PX
        self._gone = False
        self.mobject = Group(self._sheet, self._notes, faint, self._lines, self._pencil.mobject)

    def pose(self, frame: int, land: int, fallen: float, seen: float) -> None:
        """At a frame of a thing that lands on `land`; `fallen` from upright (0) to flat (1), `seen` so far."""
        if seen <= 0 and self._gone:
            return
        self._gone = seen <= 0
        before, since = max(1, land - READY), frame - land
        begun = max(BEGUN, 1 - SPEED * before / self._long)
        drawn = min(1.0, begun + (1 - begun) * (frame + 1) / before)
        tip = self._draw(drawn, seen if since < 0 else 0.0)
        self._faint.fade(FAINT * seen if since < 0 else 0.0)
        left = float(np.clip((frame - before + 1) / LEAVES, 0, 1))
        lean = 0.05 * np.sin(1.7 * frame) * (1 - left)
        x = float(tip[0]) + (self._side - float(tip[0])) * ease_in(left)
        self._pencil.pose(then(turned(-float(lean)), shifted(x, float(tip[1]))))
        self._pencil.fade(seen if left < 1 else 0.0)
        angle = 0.5 * np.pi * fallen
        for (leaf, rest), alpha in zip(self._rest, self._alphas, strict=True):
            leaf.points = self.laid(rest, angle)
            leaf.stroke_rgbas[:, 3] = alpha * seen
        self._sheet[0].fill_rgbas[:, 3] = seen
        self._notes.set_stroke(opacity=0.8 * seen * min(1.0, drawn) * (1 - 0.6 * min(1.0, fallen)))

    def laid(self, points: np.ndarray, angle: float) -> np.ndarray:
        """Where points of the upright sheet are seen once it has turned back about its hinge by an angle (radians)."""
        across, up = points[:, 0] - self._hinge[0], points[:, 1] - self._hinge[1]
        near = px(AWAY) / (px(AWAY) + up * np.sin(angle))
        high = near * up * np.cos(angle) + px(EYE) * (1 - near)
        return np.asarray(self._hinge + np.column_stack([across * near, high, np.zeros(len(points))]))

    def _draw(self, drawn: float, seen: float) -> np.ndarray:
        """Draw so much (0 to 1) of the lines, one after the other: where the tip is (scene units)."""
        tip, begin = self._full[0].points[0], 0.0
        for line, full, end in zip(self._lines, self._full, self._ends, strict=True):
            share = float(np.clip((drawn - begin) / max(1e-6, end - begin), 0, 1))
            if share >= 1:
                line.points = full.points
            elif share > 0:
                line.pointwise_become_partial(full, 0, share)
            if share > 0:
                tip = line.points[-1]
            line.set_stroke(opacity=seen if share > 0 else 0.0)
            begin = float(end)
        return np.asarray(tip)


def _face(sheet: Box, top: str, foot: str) -> Painted:
    face = Painted(stroke_width=0, fill_opacity=1, fill_color=top)
    face.points = _corners(sheet).points.copy()
    frame = np.array([(sheet.left, sheet.top, 0), (sheet.left, sheet.bottom, 0), (sheet.right, sheet.top, 0)])
    return face.set_paint(Paint("linear", ((0.0, rgba(top)), (1.0, rgba(foot)))), frame)


def _corners(box: Box) -> Polygon:
    return Polygon(
        *[
            (x, y, 0)
            for x, y in ((box.left, box.top), (box.right, box.top), (box.right, box.bottom), (box.left, box.bottom))
        ]
    )


def _grid(sheet: Box) -> VGroup:
    """The lines of squared paper."""
    across, up = (max(2, round(side / px(CELL))) for side in (sheet.width, sheet.height))
    upright = [
        Line((x, sheet.bottom, 0), (x, sheet.top, 0)) for x in np.linspace(sheet.left, sheet.right, across + 1)[1:-1]
    ]
    level = [Line((sheet.left, y, 0), (sheet.right, y, 0)) for y in np.linspace(sheet.bottom, sheet.top, up + 1)[1:-1]]
    return VGroup(*upright, *level)


def _measure(box: Box, sheet: Box) -> list[VMobject]:
    """The arrow for how high it is, beside it on the sheet."""
    side = min(box.right + px(70), (box.right + sheet.right) / 2)
    return _arrow((side, box.bottom), (side, box.top))


def _arrow(start: tuple[float, float], end: tuple[float, float]) -> list[VMobject]:
    first, last = (np.array([*point, 0.0]) for point in (start, end))
    way = (last - first) / max(1e-6, float(np.linalg.norm(last - first)))
    aside = np.array([-way[1], way[0], 0.0])
    out: list[VMobject] = [Line(first, last)]
    for point, back in ((first, way), (last, -way)):
        out += [Line(point, point + px(22) * back + px(14) * turn * aside) for turn in (-1, 1)]
        out.append(Line(point - px(20) * aside, point + px(20) * aside))
    return out


def _length(line: VMobject) -> float:
    return float(np.linalg.norm(np.diff(line.points, axis=0), axis=1).sum())


__all__ = ["Blueprint"]
