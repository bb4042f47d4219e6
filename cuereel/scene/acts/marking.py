"""A verdict on the picture -> a cross or a tick painted over it with a broad brush, stroke by stroke, on its word."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from manim import Group, VGroup, VMobject

from cuereel.scene.acts.act import Call, Line
from cuereel.scene.card import mix, shadow_of
from cuereel.scene.motion import ease_out
from cuereel.scene.stage import Box, px

CROSS, CHECK = "cross", "check"

Stroke = tuple[tuple[float, float], tuple[float, float], float]

STROKES: dict[str, tuple[Stroke, ...]] = {
    CROSS: (((-0.46, 0.44), (0.46, -0.44), -0.05), ((0.44, 0.46), (-0.44, -0.46), 0.05)),
    CHECK: (((-0.48, 0.0), (-0.13, -0.36), -0.03), ((-0.15, -0.37), (0.5, 0.42), -0.05)),
}
"""The strokes of each mark in the order in which they are painted: from, to (a mark is 1 wide), how far it bends."""

PAINTED = 4
"""Frames in which one stroke is painted."""

GONE = 4
"""Frames in which a mark goes, once the next one comes."""

_BROAD, _RIM = 0.062, 13.0
"""Half a stroke's width where it is broadest, as a share of the mark, and px by which its light rim is wider."""

_OVER = 0.92
"""How large a mark is beside the longer side of what it stands on."""

_WIDE, _TALL = 0.62, 0.56
"""How large it is at the most, as shares of the clear box."""

_SHADOW = (7.0, -16.0)
"""Px by which its shadow lies off it."""

_SAMPLES = 22


class Marking:
    """What is painted over the `subject` of a picture; `mobject` stands before all of it."""

    def __init__(self, call: Call, marks: Sequence[Line], subject: Box) -> None:
        self.lines = marks
        box = call.stage.clear
        side = min(_WIDE * box.width, _TALL * box.height, _OVER * max(subject.width, subject.height))
        x, y = subject.center[:2]
        centre = np.array((x, min(box.top - side / 2, max(box.bottom + side / 2, y)), 0.0))
        self._marks = [_Mark(call, line.text, centre, side) for line in marks]
        self.mobject = Group(*(mark.mobject for mark in self._marks))

    def pose(self, frame: int) -> None:
        """Every mark as it is on a frame: a stroke's tip runs ahead at once, so that it is seen on its first frame."""
        for number, (mark, line) in enumerate(zip(self._marks, self.lines, strict=True)):
            followed = self.lines[number + 1 : number + 2]
            gone = max(((frame - after.start + 1) / GONE for after in followed), default=0.0)
            mark.paint((frame - line.start + 1) / PAINTED, 1 - min(1.0, max(0.0, gone)))


class _Mark:
    """One mark: its strokes' shadows, under their rims, under their faces."""

    def __init__(self, call: Call, kind: str, centre: np.ndarray, side: float) -> None:
        theme = call.theme
        shade, opacity = shadow_of(theme)
        colour = theme.colours.bad if kind == CROSS else theme.colours.good
        self._strokes, self._centre, self._side = STROKES[kind], centre, side
        inks = ((shade, opacity), ("#FFFFFF", 1.0), (mix(colour, "#000000", 0.04), 1.0))
        self._layers = [(VGroup(*(VMobject(stroke_width=0) for _ in self._strokes)), *ink) for ink in inks]
        self.mobject = VGroup(*(group for group, _, _ in self._layers))

    def paint(self, done: float, seen: float) -> None:
        """Show `done` strokes (a half is half of the first), with `seen` (0 to 1) of their opacity."""
        off = px(1) * np.array((*_SHADOW, 0.0))
        for number, stroke in enumerate(self._strokes):
            share = ease_out(min(1.0, max(0.0, done - number)))
            rim, face = (self._outline(stroke, max(share, 1e-3), wider) for wider in (px(_RIM), 0.0))
            for (group, colour, opacity), edge in zip(self._layers, (rim + off, rim, face), strict=True):
                group[number].set_points_as_corners(edge)
                group[number].set_fill(colour, opacity=opacity * seen if share > 0 else 0.0)

    def _outline(self, stroke: Stroke, share: float, wider: float) -> np.ndarray:
        """The edge of a stroke of which `share` is painted: broad in its middle, round at its ends."""
        start, end = (np.array(point) * self._side for point in stroke[:2])
        way = (end - start) / np.linalg.norm(end - start)
        across = np.array((-way[1], way[0]))
        along = np.linspace(0, share, _SAMPLES)
        bent = np.outer(4 * along * (1 - along), across) * stroke[2] * self._side
        middle = start + np.outer(along, end - start) + bent
        half = _BROAD * self._side * (0.74 + 0.26 * np.sin(np.pi * along)) * (1 - 0.45 * along**6) + wider
        beside = np.outer(half, across)
        turn = np.linspace(0, np.pi, 9)[1:-1]
        cap = np.outer(np.cos(turn), across), np.outer(np.sin(turn), way)
        last, first = middle[-1] + half[-1] * (cap[0] + cap[1]), middle[0] + half[0] * (cap[0] - cap[1])
        edge = np.concatenate([middle + beside, last, (middle - beside)[::-1], first[::-1], (middle + beside)[:1]])
        return np.asarray(np.column_stack([edge, np.zeros(len(edge))]) + self._centre)


__all__ = ["CHECK", "CROSS", "Marking"]
