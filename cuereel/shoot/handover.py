"""A matched cut: a line of light that one picture ends on goes over into what the next begins with; so do dots.

Both pictures stand there whole and lit, only the line is laid over them. Each side is drawn over its own shot, so that
shots stay independent of each other.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import pi

import cairo
import numpy as np

from cuereel.colour import rgb
from cuereel.model import Frame
from cuereel.raster import Raster
from cuereel.scene.outline import Outline
from cuereel.scene.stage import PX, Box
from cuereel.shoot.cut_frames import RISING, SINKING
from cuereel.shoot.overlay import Overlay

LINE = 6
"""Width of the line, in px of the reference frame."""

HALO = ((7.0, 0.07), (4.0, 0.12), (2.2, 0.22))
"""The light around the line: how wide for its width, and how strong."""

DOT, SMALLER, COMET = 13.0, 0.4, 0.5
"""px of a dot's half width, how much smaller it is as it arrives, and how strong the trail is that it draws."""

LAST = 0.75
"""The share of the frames behind the cut after which the line fades."""

LEADS = 3
"""How much faster the top of what opens comes to its place."""

Spot = tuple[float, float]


@dataclass(frozen=True)
class Handover:
    """From one outline to another in a frame of that size; the line is of a colour ("#RRGGBB")."""

    out_of: Outline
    into: Outline
    colour: str
    frame: Frame

    def leaving(self, number: int) -> tuple[Overlay, ...]:
        """Frame `number` of `SINKING`, before the cut: the line lights up where it is; dots are there already."""
        if self._dotted:
            return ()
        return (self._line(self.out_of, ((number + 1) / SINKING) ** 1.5),)

    def arriving(self, number: int) -> tuple[Overlay, ...]:
        """Frame `number` of `RISING`, behind the cut: it is on its way, and goes out where it arrives."""
        lit = min(1.0, (1 - number / RISING) / (1 - LAST))
        if self._dotted:
            return (self._flying(_way(number), _way(number - 0.9), lit),)
        return (self._line(_between(self.out_of, self.into, _way(number)), lit),)

    @property
    def _dotted(self) -> bool:
        return bool(self.out_of.dots and self.into.dots)

    def _line(self, outline: Outline, lit: float) -> Overlay:
        pad = HALO[0][0] * LINE
        left, top, pixels, pen = self._paper(outline.box, pad)
        for wide, strong in (*HALO, (1.0, 1.0)):
            _path(pen, outline)
            self._ink(pen, strong * lit)
            pen.set_line_width(wide * LINE * PX)
            pen.stroke()
        return Overlay(pixels, left, top)

    def _flying(self, way: float, before: float, lit: float) -> Overlay:
        """The dots a share of the way, each with a trail from where it was."""
        here, there = (_strewn(self.out_of.dots, self.into.dots, max(0.0, share)) for share in (way, before))
        xs, ys = ([spot[axis] for spot in (*here, *there)] for axis in (0, 1))
        left, top, pixels, pen = self._paper(Box(min(xs), min(ys), max(xs), max(ys)), 4 * DOT)
        pen.set_line_cap(cairo.LINE_CAP_ROUND)
        for spot, was in zip(here, there, strict=True):
            pen.move_to(*was)
            pen.line_to(*spot)
            self._ink(pen, COMET * lit)
            pen.set_line_width(DOT * PX)
            pen.stroke()
        for wide, strong in ((3.0, 0.1), (2.0, 0.2), (1.0, 1.0)):
            for x, y in here:
                pen.new_sub_path()
                pen.arc(x, y, wide * DOT * (1 - SMALLER * way) * PX, 0, 2 * pi)
                self._ink(pen, strong * lit)
                pen.fill()
        return Overlay(pixels, left, top)

    def _paper(self, box: Box, pad: float) -> tuple[int, int, Raster, cairo.Context[cairo.ImageSurface]]:
        """The pixels of a part of the frame with `pad` px round a box, and a pen that draws on them in scene units."""
        width, height = self.frame.width, self.frame.height
        unit = min(width, height) / 1080 / PX
        by = pad * PX
        left = max(0, int(width / 2 + (box.left - by) * unit))
        top = max(0, int(height / 2 - (box.top + by) * unit))
        right = min(width, int(width / 2 + (box.right + by) * unit) + 1)
        foot = min(height, int(height / 2 - (box.bottom - by) * unit) + 1)
        pixels = np.zeros((max(1, foot - top), max(1, right - left), 4), np.uint8)
        surface = cairo.ImageSurface.create_for_data(pixels.data, cairo.FORMAT_ARGB32, pixels.shape[1], pixels.shape[0])
        pen = cairo.Context(surface)
        pen.translate(width / 2 - left, height / 2 - top)
        pen.scale(unit, -unit)
        return left, top, pixels, pen

    def _ink(self, pen: cairo.Context[cairo.ImageSurface], alpha: float) -> None:
        red, green, blue = (part / 255 for part in rgb(self.colour))
        pen.set_source_rgba(blue, green, red, alpha)


def _way(number: float) -> float:
    """How far it has come on a frame behind the cut (0 to 1): there before it fades."""
    return 1 - (1 - min(1.0, max(0.0, number / (LAST * RISING)))) ** 3


def _between(one: Outline, other: Outline, way: float) -> Outline:
    """The outline a share of the way from one to the other; its top leads, to be past what is lettered there."""
    ahead = 1 - (1 - way) ** LEADS
    sides = [
        a + (b - a) * share
        for a, b, share in (
            (one.box.left, other.box.left, way),
            (one.box.bottom, other.box.bottom, way),
            (one.box.right, other.box.right, way),
            (one.box.top, other.box.top, ahead if other.box.height > one.box.height else way),
        )
    ]
    return Outline(Box(*sides), one.corner + (other.corner - one.corner) * way)


def _strewn(ones: Sequence[Spot], others: Sequence[Spot], way: float) -> list[Spot]:
    """The dots a share of the way; of the side with fewer, each is where several come from or go to."""
    count = max(len(ones), len(others))
    pairs = [(ones[n * len(ones) // count], others[n * len(others) // count]) for n in range(count)]
    return [(a[0] + (b[0] - a[0]) * way, a[1] + (b[1] - a[1]) * way) for a, b in pairs]


def _path(pen: cairo.Context[cairo.ImageSurface], outline: Outline) -> None:
    box, corner = outline.box, min(outline.corner, outline.box.width / 2, outline.box.height / 2)
    if box.height <= 0:
        pen.move_to(box.left, box.bottom)
        pen.line_to(box.right, box.bottom)
        return
    pen.new_sub_path()
    pen.arc(box.right - corner, box.top - corner, corner, 0, pi / 2)
    pen.arc(box.left + corner, box.top - corner, corner, pi / 2, pi)
    pen.arc(box.left + corner, box.bottom + corner, corner, pi, 3 * pi / 2)
    pen.arc(box.right - corner, box.bottom + corner, corner, 3 * pi / 2, 2 * pi)
    pen.close_path()
