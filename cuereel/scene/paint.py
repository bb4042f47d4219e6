"""Filled shapes with true gradients, and strokes, that stay on the shape however it is moved.

Manim's own gradients follow the bounding box, so the light on a wheel swims when it turns; its strokes keep their width
when a drawing is enlarged. Here a gradient is drawn in a frame of three points (origin, end of u, end of v): linear
runs along u from 0 to 1, radial is the unit circle about the origin. The frame is kept as affine combinations of three
of the shape's own points, and the stroke grows with the triangle of those points, so that every affine move of the
shape (shift, scale, rotate, stretch, in a group or alone, animated or not) takes both along without any bookkeeping.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Any, Literal

import numpy as np
import numpy.typing as npt
from manim import VMobject

Points = npt.NDArray[np.float64]
"""Rows of x, y, z in Manim units."""

Rgba = tuple[float, float, float, float]
"""Red, green, blue, alpha, each 0 to 1, not premultiplied."""


@dataclass(frozen=True)
class Paint:
    """A gradient in its own frame: `stops` are (offset 0 to 1, colour); `focus` is a radial one's focal point."""

    kind: Literal["linear", "radial"]
    stops: tuple[tuple[float, Rgba], ...]
    focus: tuple[float, float] = (0.0, 0.0)

    def __deepcopy__(self, memo: dict[int, Any]) -> Paint:
        return self

    def at(self, offset: float) -> Rgba:
        """The colour at an offset along the gradient."""
        offsets = [at for at, _ in self.stops]
        channels = np.array([colour for _, colour in self.stops]).T
        red, green, blue, alpha = (float(np.interp(offset, offsets, channel)) for channel in channels)
        return red, green, blue, alpha

    @property
    def mean(self) -> Rgba:
        """One colour that stands for the whole gradient where it cannot be drawn."""
        red, green, blue, alpha = (float(x) for x in np.mean([self.at(k / 8) for k in range(9)], axis=0))
        return red, green, blue, alpha


def blend(first: Paint, second: Paint, share: float) -> Paint:
    """The paint `share` (0 to 1) of the way between two; of different kinds, one fades to its mean colour halfway."""
    if first.kind != second.kind:
        if share < 0.5:
            return blend(first, _flat(first, second.mean), share)
        return blend(_flat(second, first.mean), second, share)
    offsets = sorted({at for at, _ in first.stops} | {at for at, _ in second.stops})
    stops = tuple((at, _mix(first.at(at), second.at(at), share)) for at in offsets)
    focus = tuple(float(a + (b - a) * share) for a, b in zip(first.focus, second.focus, strict=True))
    return Paint(first.kind, stops, (focus[0], focus[1]))


def _flat(like: Paint, colour: Rgba) -> Paint:
    return replace(like, stops=tuple((at, colour) for at, _ in like.stops))


def _mix(first: Rgba, second: Rgba, share: float) -> Rgba:
    red, green, blue, alpha = (a + (b - a) * share for a, b in zip(first, second, strict=True))
    return red, green, blue, alpha


class Painted(VMobject):
    """A shape that may be filled with a gradient, and whose stroke width is meant at the size at which it was set.

    `fill_opacity` multiplies the gradient's alpha. `scale(..., scale_stroke=True)` would scale the stroke twice.
    """

    def __init__(self, **kwargs: Any) -> None:
        self.paint: Paint | None = None
        self._basis: tuple[int, int, int] = (0, 0, 0)
        self._weights: Points = np.zeros((3, 3))
        self._full_size = 0.0
        super().__init__(**kwargs)

    def set_paint(self, paint: Paint, frame: Points) -> Painted:
        """Fill with a gradient whose frame is three points (3x3, Manim units); the shape must already have points."""
        self.paint = paint
        self.fill_rgbas[:, :3] = paint.mean[:3]
        self._anchor(np.asarray(frame, dtype=float), self.stroke_scale)
        return self

    @property
    def hold(self) -> tuple[object, ...]:
        """What, besides the points, decides where the gradient's frame and how wide the stroke is."""
        return self.paint, self._basis, self._weights.tobytes(), self._full_size

    @property
    def paint_frame(self) -> Points:
        """Where the gradient's frame is now: origin, end of u, end of v (3x3, Manim units)."""
        return self._weights @ self._corners

    @property
    def stroke_scale(self) -> float:
        """How much larger the shape is than when its stroke was set; `stroke_width` times this is drawn."""
        return _size(self._corners) / self._full_size if self._full_size else 1.0

    def set_stroke(self, color: Any = None, width: float | None = None, *args: Any, **kwargs: Any) -> Painted:
        super().set_stroke(color, width, *args, **kwargs)
        if width is not None and len(self.points) and not kwargs.get("background"):
            self._anchor(self.paint_frame if self.paint else None, 1.0)
        return self

    def align_points(self, vmobject: VMobject) -> Painted:  # type: ignore[override]  # as VMobject has it
        kept = [(shape, len(shape.points), shape._held()) for shape in (self, vmobject) if isinstance(shape, Painted)]
        super().align_points(vmobject)
        for shape, count, (frame, scale) in kept:
            # With its points unchanged a shape keeps its hold: shape and target then stay alike to the last bit.
            if len(shape.points) != count:
                shape._anchor(frame, scale)
        return self

    def insert_n_curves(self, n: int) -> Painted:
        frame, scale = self._held()
        super().insert_n_curves(n)
        self._anchor(frame, scale)
        return self

    def pointwise_become_partial(self, vmobject: VMobject, a: float, b: float) -> Painted:
        frame, scale = vmobject._held() if isinstance(vmobject, Painted) else self._held()
        super().pointwise_become_partial(vmobject, a, b)
        self._anchor(frame, scale)
        return self

    def interpolate_color(  # type: ignore[override]  # as VMobject has it
        self, mobject1: VMobject, mobject2: VMobject, alpha: float
    ) -> Painted:
        super().interpolate_color(mobject1, mobject2, alpha)
        if not (isinstance(mobject1, Painted) and isinstance(mobject2, Painted)):
            self._fade_paint(mobject1, mobject2, alpha)
        elif not mobject1._painted_as(mobject2):
            self._morph_paint(mobject1, mobject2, alpha)
        else:
            self._take_paint(mobject2)
        return self

    def _painted_as(self, other: Painted) -> bool:
        return (
            self.paint == other.paint
            and self._basis == other._basis
            and self._full_size == other._full_size
            and np.array_equal(self._weights, other._weights)
        )

    def _take_paint(self, other: Painted) -> None:
        self.paint, self._basis = other.paint, other._basis
        self._weights, self._full_size = other._weights, other._full_size

    def _morph_paint(self, first: Painted, second: Painted, share: float) -> None:
        if share >= 1 and len(self.points) == len(second.points):
            self._take_paint(second)
            return
        paints = first.paint or second.paint, second.paint or first.paint
        frame = None
        if paints[0] and paints[1]:
            start = paints[0] if first.paint else _flat(paints[0], _fill(first))
            end = paints[1] if second.paint else _flat(paints[1], _fill(second))
            self.paint = blend(start, end, share)
            frames = [shape.paint_frame for shape in (first, second) if shape.paint]
            frame = frames[0] + (frames[-1] - frames[0]) * share
        scale = first.stroke_scale + (second.stroke_scale - first.stroke_scale) * share
        self._anchor(frame, scale)

    def _fade_paint(self, first: VMobject, second: VMobject, share: float) -> None:
        """One of the two is a plain shape: the gradient goes over to (or comes from) its flat colour."""
        painted = next((shape for shape in (first, second) if isinstance(shape, Painted) and shape.paint), None)
        if painted is None or painted.paint is None:
            return
        start = first.paint if isinstance(first, Painted) else _flat(painted.paint, _fill(first))
        end = second.paint if isinstance(second, Painted) else _flat(painted.paint, _fill(second))
        if start and end:
            self.paint = blend(start, end, share)
            self._anchor(painted.paint_frame, self.stroke_scale)

    @property
    def _corners(self) -> Points:
        if max(self._basis) < len(self.points):
            return self.points.take(self._basis, axis=0)
        return np.zeros((3, 3))

    def _held(self) -> tuple[Points | None, float]:
        return (self.paint_frame if self.paint else None), self.stroke_scale

    def _anchor(self, frame: Points | None, stroke_scale: float) -> None:
        """Hold on to three of the points: the frame follows them, and they are `stroke_scale` times their full size."""
        if not len(self.points):
            return
        self._basis = _widest_triangle(self.points)
        self._full_size = _size(self._corners) / (stroke_scale or 1.0)
        if frame is not None:
            corners = np.column_stack([self._corners[:, :2], np.ones(3)])
            wanted = np.column_stack([np.asarray(frame)[:, :2], np.ones(3)])
            # Least squares, because the three points of a shape that is a bare line stand on one line.
            self._weights = np.linalg.lstsq(corners.T, wanted.T, rcond=None)[0].T


def _fill(shape: VMobject) -> Rgba:
    red, green, blue = (float(x) for x in shape.fill_rgbas[0, :3])
    return red, green, blue, 1.0


def _size(corners: Points) -> float:
    """A length that grows with the triangle of three points; of a bare line, its length."""
    (x, y, _), (x1, y1, _), (x2, y2, _) = corners.tolist()
    length = math.hypot(x1 - x, y1 - y)
    area = abs((x1 - x) * (y2 - y) - (y1 - y) * (x2 - x))
    return math.sqrt(area) if area > 1e-6 * length * length else length


def _widest_triangle(points: Points) -> tuple[int, int, int]:
    """Three points far apart: the first, the one farthest from it, the one farthest from the line between them."""
    first = 0
    second = int(np.argmax(np.linalg.norm(points - points[first], axis=1)))
    along = points[second] - points[first]
    offset = points - points[first]
    third = int(np.argmax(np.abs(along[0] * offset[:, 1] - along[1] * offset[:, 0])))
    return first, second, third
