"""Shapes in a posture's units -> pixels: limbs, blobs and paths, drawn by cairo."""

from __future__ import annotations

from collections.abc import Sequence

import cairo
import numpy as np

from cuereel.raster import Raster

Spot = tuple[float, float]
MIDDLE = 0.5


def rgb(colour: str) -> tuple[float, float, float]:
    """The shares of a "#RRGGBB"."""
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return red, green, blue


def shade(colour: str, by: float) -> str:
    """A colour that is darker (below 0) or lighter by a share."""
    goal = 0.0 if by < 0 else 1.0
    # what is dark turns to the blue of the set, not to black
    shares = (1.0, 1.0, 0.8 if by < 0 else 1.0)
    mixed = (each + (goal - each) * abs(by) * share for each, share in zip(rgb(colour), shares, strict=True))
    return "#" + "".join(f"{round(255 * each):02X}" for each in mixed)


class Pen:
    """Draws into a picture that shows a frame (left, top, right, bottom, in units), so many pixels high."""

    def __init__(self, frame: tuple[float, float, float, float], high: int) -> None:
        left, top, right, bottom = frame
        self.scale = high / (bottom - top)
        wide = max(1, round((right - left) * self.scale))
        self._surface = cairo.ImageSurface(cairo.FORMAT_ARGB32, wide, high)
        self.context = cairo.Context(self._surface)
        self.context.scale(self.scale, self.scale)
        self.context.translate(-left, -top)
        self.context.set_line_cap(cairo.LINE_CAP_ROUND)
        self.context.set_line_join(cairo.LINE_JOIN_ROUND)

    def pixels(self) -> Raster:
        """What was drawn: RGBA, premultiplied."""
        self._surface.flush()
        high, wide = self._surface.get_height(), self._surface.get_width()
        each = np.frombuffer(self._surface.get_data(), np.uint8).reshape(high, self._surface.get_stride() // 4, 4)
        return np.ascontiguousarray(each[:, :wide, [2, 1, 0, 3]])

    def paste(self, pixels: Raster, x: float, y: float, wide: float, turn: float = 0.0) -> None:
        """Put a picture (RGBA, premultiplied) about a point, so wide."""
        high, across = pixels.shape[:2]
        data = bytearray(np.ascontiguousarray(pixels[..., [2, 1, 0, 3]]).tobytes())
        stride = cairo.ImageSurface.format_stride_for_width(cairo.FORMAT_ARGB32, across)
        picture = cairo.ImageSurface.create_for_data(memoryview(data), cairo.FORMAT_ARGB32, across, high,
                                                     stride)  # fmt: skip
        self.context.save()
        self.context.translate(x, y)
        self.context.rotate(turn)
        self.context.scale(wide / across, wide / across)
        self.context.set_source_surface(picture, -across / 2, -high / 2)
        self.context.paint()
        self.context.restore()

    def fill(self, colour: str, dark: str = "", across: tuple[float, float] = (-130.0, 130.0)) -> None:
        """Fill the path; from one colour to a `dark` one between two x."""
        if dark:
            paint = cairo.LinearGradient(across[0], 0, across[1], 0)
            for at, each in ((0, colour), (0.55, colour), (1, dark)):
                paint.add_color_stop_rgb(at, *rgb(each))
            self.context.set_source(paint)
        else:
            self.context.set_source_rgb(*rgb(colour))
        self.context.fill()

    def limb(self, points: Sequence[Spot], thick: float, colour: str) -> None:
        """A bent limb through some points, round at both ends."""
        path = self.context
        path.move_to(*points[0])
        if len(points) == 3:
            first, knee, last = points
            a = _between(first, knee, 0.62)
            b = _between(knee, last, 0.38)
            path.line_to(*a)
            path.curve_to(*_between(a, knee, 0.7), *_between(b, knee, 0.7), *b)
            path.line_to(*last)
        else:
            for each in points[1:]:
                path.line_to(*each)
        path.set_line_width(thick)
        path.set_source_rgb(*rgb(colour))
        path.stroke()

    def line(self, points: Sequence[Spot], thick: float, colour: str) -> None:
        """A stroke from point to point; three are a bow through the second."""
        path = self.context
        path.move_to(*points[0])
        if len(points) == 3:
            first, middle, last = points
            bow = tuple(2 * m - (f + e) / 2 for f, m, e in zip(first, middle, last, strict=True))
            path.curve_to(*_between(first, bow, 2 / 3), *_between(last, bow, 2 / 3), *last)
        else:
            for each in points[1:]:
                path.line_to(*each)
        path.set_line_width(thick)
        path.set_source_rgb(*rgb(colour))
        path.stroke()

    def oval(self, x: float, y: float, wide: float, high: float, colour: str, dark: str = "") -> None:
        """An ellipse about a point, `wide` and `high` its radii."""
        self.context.save()
        self.context.translate(x, y)
        self.context.scale(wide, high)
        self.context.arc(0, 0, 1, 0, 2 * np.pi)
        self.context.restore()
        self.fill(colour, dark, (x - wide, x + wide))

    def box(
        self, left: float, top: float, right: float, bottom: float, round_: float, colour: str, dark: str = ""
    ) -> None:
        """A box with round corners."""
        path, r = self.context, min(round_, (right - left) / 2, (bottom - top) / 2)
        path.new_sub_path()
        path.arc(right - r, top + r, r, -np.pi / 2, 0)
        path.arc(right - r, bottom - r, r, 0, np.pi / 2)
        path.arc(left + r, bottom - r, r, np.pi / 2, np.pi)
        path.arc(left + r, top + r, r, np.pi, 1.5 * np.pi)
        path.close_path()
        self.fill(colour, dark, (left, right))

    def shape(self, points: Sequence[Spot], colour: str, dark: str = "") -> None:
        """A closed shape, round through the middles of its sides."""
        path = self.context
        path.move_to(*_between(points[-1], points[0], MIDDLE))
        for at, corner in enumerate(points):
            end = _between(corner, points[(at + 1) % len(points)], MIDDLE)
            here = path.get_current_point()
            path.curve_to(*_between(here, corner, 2 / 3), *_between(end, corner, 2 / 3), *end)
        path.close_path()
        across = [x for x, _ in points]
        self.fill(colour, dark, (min(across), max(across)))

    def polygon(self, points: Sequence[Spot], colour: str, dark: str = "") -> None:
        """A closed shape with straight sides."""
        self.context.move_to(*points[0])
        for each in points[1:]:
            self.context.line_to(*each)
        self.context.close_path()
        across = [x for x, _ in points]
        self.fill(colour, dark, (min(across), max(across)))


def _between(one: Sequence[float], other: Sequence[float], share: float) -> Spot:
    return one[0] + (other[0] - one[0]) * share, one[1] + (other[1] - one[1]) * share


__all__ = ["Pen", "shade"]
