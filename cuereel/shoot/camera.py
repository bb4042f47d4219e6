"""A mobject -> its pixels: Manim's own drawing, and what it lacks (true gradients, sprites, clipping, scaled strokes).

Manim's Cairo surfaces hold red and blue swapped, so that the memory reads RGBA; every colour given to Cairo is swapped.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any, TypeAlias, cast

import cairo
import numpy as np
from manim import Camera, Mobject, VMobject
from manim.camera.camera import CAP_STYLE_MAP, LINE_JOIN_MAP

from cuereel.model import Frame
from cuereel.raster import Raster
from cuereel.scene.paint import Paint, Painted, Points
from cuereel.scene.sprite import Sprite

Context: TypeAlias = "cairo.Context[Any]"

SHORT_SIDE = 9.0
"""Scene units along a frame's short side, whatever its pixels: 120 px a unit at the reference size of 1080 px."""


def frame_units(frame: Frame) -> tuple[float, float]:
    """A frame's width and height in scene units."""
    unit = min(frame.width, frame.height) / SHORT_SIDE
    return frame.width / unit, frame.height / unit


MOST_PATHS = 4000
"""Outlines remembered at most (about 5 kB each)."""

_NEVER_SEEN: Any = object()


class ShotCamera(Camera):
    """Manim's camera for one frame format, drawing onto `backdrop` (height x width x 4, opaque RGBA; black if None)."""

    def __init__(self, frame: Frame, backdrop: Raster | None = None) -> None:
        width, height = frame_units(frame)
        super().__init__(
            pixel_width=frame.width,
            pixel_height=frame.height,
            frame_width=width,
            frame_height=height,
            frame_rate=frame.fps,
            background_color="#000000",
            background_opacity=1,
        )
        if backdrop is not None:
            if backdrop.shape != (frame.height, frame.width, 4):
                raise ValueError(f"the backdrop is {backdrop.shape}, not {(frame.height, frame.width, 4)}")
            self.background = cast(Any, backdrop)
        self.reset()
        self._paths: dict[bytes, cairo.Path | None] = {}

    def known(self, mobject: Mobject) -> bool:
        """Whether `draw` can draw it; others are left to Manim and make the whole frame dirty."""
        if isinstance(mobject, VMobject):
            return not mobject.get_background_image()
        return isinstance(mobject, Sprite)

    def draw(self, mobject: Mobject, clips: Sequence[VMobject], context: Context) -> None:
        """Draw one known mobject, without its children, inside the outlines of `clips`."""
        if clips:
            context.save()
            for clip in clips:
                self.set_cairo_context_path(context, clip)
                context.clip()
        if isinstance(mobject, Painted):
            self._draw_painted(mobject, context)
        elif isinstance(mobject, VMobject):
            self.display_vectorized(mobject, context)
        elif isinstance(mobject, Sprite):
            self._draw_sprite(mobject, context)
        if clips:
            context.restore()

    def set_cairo_context_path(self, ctx: Context, vmobject: VMobject) -> ShotCamera:
        """Set the outline of a shape as the path, as Manim does, and remember those that are drawn again and again."""
        key = vmobject.points.tobytes()
        known = self._paths.get(key, _NEVER_SEEN)
        ctx.new_path()
        if isinstance(known, cairo.Path):
            ctx.append_path(known)
            return self
        _trace(vmobject, ctx)
        if len(self._paths) > MOST_PATHS:
            self._paths.clear()
        # A shape that moves is never seen twice; copying its path would be wasted.
        self._paths[key] = None if known is _NEVER_SEEN else ctx.copy_path()
        return self

    def _draw_painted(self, shape: Painted, context: Context) -> None:
        self.set_cairo_context_path(context, shape)
        self.apply_stroke(context, shape, background=True)
        opacity = float(shape.fill_rgbas[0, 3])
        if opacity > 0:
            if shape.paint is None:
                self.apply_fill(context, shape)
            else:
                context.set_source(_gradient(shape.paint, shape.paint_frame, opacity))
                context.fill_preserve()
        width = shape.stroke_width * shape.stroke_scale
        if width > 0:
            self.set_cairo_context_color(context, shape.stroke_rgbas, shape)
            context.set_line_width(width * self.cairo_line_width_multiple)
            context.set_line_join(LINE_JOIN_MAP[shape.joint_type])
            context.set_line_cap(CAP_STYLE_MAP[shape.cap_style])
            context.stroke_preserve()

    def _draw_sprite(self, sprite: Sprite, context: Context) -> None:
        corner, along, down = self.points_to_subpixel_coords(sprite, sprite.points[:3])
        height, width = sprite.picture.pixels.shape[:2]
        across = np.hypot(*(along - corner)) / width
        level = max(0, min(len(sprite.picture.levels) - 1, int(np.floor(-np.log2(max(across, 1e-9))))))
        pixels = sprite.picture.levels[level]
        height, width = pixels.shape[:2]
        u, v = (along - corner) / width, (down - corner) / height
        if abs(u[0] * v[1] - u[1] * v[0]) < 1e-12:
            return
        surface = cairo.ImageSurface.create_for_data(pixels.data, cairo.FORMAT_ARGB32, width, height)
        context.save()
        context.new_path()
        context.identity_matrix()
        context.transform(cairo.Matrix(u[0], u[1], v[0], v[1], corner[0], corner[1]))
        context.rectangle(0, 0, width, height)
        context.clip()
        context.set_source_surface(surface, 0, 0)
        context.get_source().set_filter(cairo.FILTER_GOOD)
        context.get_source().set_extend(cairo.EXTEND_PAD)
        context.paint_with_alpha(min(1.0, sprite.fill_opacity))
        context.restore()


def _trace(shape: VMobject, context: Context) -> None:
    """Add a shape's curves to the path; a new subpath begins where a curve does not start at the last one's end."""
    points = shape.points[: len(shape.points) // 4 * 4, :2]
    if not len(points) or not math.isfinite(float(points.sum())):
        return
    starts, ends = points[4::4], points[3:-1:4]
    # The tolerances are those by which Manim itself joins curves and closes outlines.
    near = shape.tolerance_for_point_equality + 1e-5 * np.abs(starts)
    breaks = {0, *(np.flatnonzero((np.abs(ends - starts) > near).any(axis=1)) + 1).tolist()}
    curves = points.reshape(-1, 8).tolist()
    first = curves[0]
    for number, curve in enumerate(curves):
        if number in breaks:
            _close(first, curves[number - 1], shape.tolerance_for_point_equality, context, number)
            first = curve
            context.move_to(curve[0], curve[1])
        context.curve_to(*curve[2:])
    _close(first, curves[-1], shape.tolerance_for_point_equality, context, len(curves))


def _close(first: list[float], last: list[float], tolerance: float, context: Context, number: int) -> None:
    if number and all(abs(a - b) <= tolerance + 1e-5 * abs(b) for a, b in zip(first[:2], last[6:], strict=True)):
        context.close_path()


SQUEEZED = 1e-3
"""Scene units (0.12 px): the frame of a gradient that is thinner is a line. Cairo's renderer keeps matrices in fixed
point, 16 bits before the point, and fails ("out of memory") on the inverse of a thinner one."""


def _gradient(paint: Paint, frame: Points, opacity: float) -> cairo.Gradient:
    origin, along, aside = (point[:2] for point in frame)
    u, v = along - origin, aside - origin
    if paint.kind == "linear":
        pattern: cairo.Gradient = cairo.LinearGradient(0, 0, 1, 0)
    else:
        pattern = cairo.RadialGradient(*paint.focus, 0, 0, 0, 1)
    for offset, (red, green, blue, alpha) in paint.stops:
        pattern.add_color_stop_rgba(offset, blue, green, red, alpha * opacity)
    to_scene = cairo.Matrix(u[0], u[1], v[0], v[1], origin[0], origin[1])
    # A frame squeezed to a line has no inverse that cairo can hold; the shape is then a line as well, and any of its
    # colours will do.
    if abs(u[0] * v[1] - u[1] * v[0]) > SQUEEZED * max(np.hypot(*u), np.hypot(*v)):
        to_scene.invert()
        pattern.set_matrix(to_scene)
    return pattern
