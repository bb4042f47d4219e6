"""A matched cut: a shot sinks around the outline that it ends on, and that goes over into what the next begins with.

The outline is a window: it goes dark on the one picture, and lights up on the other as it goes over. Each side is drawn
over its own shot, so that shots stay independent of each other.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import pi

import cairo
import numpy as np
import numpy.typing as npt

from cuereel.colour import rgb
from cuereel.model import Frame
from cuereel.raster import Raster
from cuereel.scene.outline import Outline
from cuereel.scene.stage import PX, Box
from cuereel.shoot.cut_frames import RISING, SINKING
from cuereel.shoot.overlay import Overlay

SUNK = 0.60
"""How much of its surroundings is gone on a shot's last frame: with more, a cut would read as a blink to the dark."""

WIDER = 0.12
"""How far outside of its place the outline sets out, for its size."""

VEILED, GLASS = 0.35, 0.12
"""How much of the picture in the window is gone at the cut, and the share of the line's colour in what is seen then."""

LINE = 5
"""Width of the outline's line, in px of the reference frame."""

HALO = ((7.0, 0.07), (4.0, 0.12), (2.2, 0.2))
"""The light around the line: how wide for its width, and how strong."""

Mask = npt.NDArray[np.uint8]


@dataclass(frozen=True)
class Handover:
    """From one outline to another in a frame of that size; the line is of a colour ("#RRGGBB")."""

    out_of: Outline
    into: Outline
    colour: str
    frame: Frame

    def sinking(self, number: int, backdrop: Raster) -> tuple[Overlay, ...]:
        """Frame `number` of `SINKING`, before the cut: the outline closes in, what is around it sinks."""
        share = (number + 1) / SINKING
        closing = _between(self.out_of, self.out_of, 0.0, WIDER * (1 - share) ** 2)
        return (self._drawn(closing, SUNK * share**1.4, VEILED * share**2, share, backdrop),)

    def rising(self, number: int, backdrop: Raster) -> tuple[Overlay, ...]:
        """Frame `number` of `RISING`, behind the cut: the outline is on its way, what is around it comes up."""
        left = 1 - number / RISING
        opening = _between(self.out_of, self.into, 1 - left**3, 0.0)
        return (self._drawn(opening, SUNK * left**1.4, VEILED * left**4, left**0.6, backdrop),)

    def _drawn(self, outline: Outline, sunk: float, veiled: float, lit: float, backdrop: Raster) -> Overlay:
        window = self._mask(outline, None)[..., None] / np.float32(255)
        below = sunk + (veiled - sunk) * window
        line = np.zeros(below.shape[:2], np.float32)
        for wide, strong in (*HALO, (1.0, 1.0)):
            line = np.maximum(line, self._mask(outline, wide * LINE) * np.float32(strong * lit))
        ink = np.array(rgb(self.colour), np.float32)
        above = line[..., None] / 255
        ground = below * (1 - above)
        tinted = ground * window * np.float32(GLASS)
        pixels = np.empty((*line.shape, 4), np.float32)
        pixels[..., :3] = ink * (above + tinted) + backdrop[..., :3] * (ground - tinted)
        pixels[..., 3:] = 255 * (above + ground)
        return Overlay((pixels + 0.5).astype(np.uint8), 0, 0)

    def _mask(self, outline: Outline, line: float | None) -> Mask:
        """What lies within the outline, or on a line of that width (px of the reference frame) along it."""
        width, height = self.frame.width, self.frame.height
        scale = min(width, height) / 1080
        stride = cairo.ImageSurface.format_stride_for_width(cairo.FORMAT_A8, width)
        mask = np.zeros((height, stride), np.uint8)
        pen = cairo.Context(cairo.ImageSurface.create_for_data(mask.data, cairo.FORMAT_A8, width, height, stride))
        pen.translate(width / 2, height / 2)
        pen.scale(scale / PX, -scale / PX)
        _path(pen, outline)
        if line is None:
            pen.fill()
        else:
            pen.set_line_width(line * PX)
            pen.stroke()
        return mask[:, :width]


def _between(one: Outline, other: Outline, way: float, wider: float) -> Outline:
    """The outline a share of the way from one to the other, and so much wider for its size on every side."""
    sides = [
        a + (b - a) * way
        for a, b in (
            (one.box.left, other.box.left),
            (one.box.bottom, other.box.bottom),
            (one.box.right, other.box.right),
            (one.box.top, other.box.top),
        )
    ]
    by = wider * (sides[2] - sides[0])
    corner = one.corner + (other.corner - one.corner) * way
    return Outline(Box(sides[0] - by, sides[1] - by, sides[2] + by, sides[3] + by), corner * (1 + 2 * wider))


def _path(pen: cairo.Context[cairo.ImageSurface], outline: Outline) -> None:
    box, corner = outline.box, min(outline.corner, outline.box.width / 2, outline.box.height / 2)
    pen.new_sub_path()
    pen.arc(box.right - corner, box.top - corner, corner, 0, pi / 2)
    pen.arc(box.left + corner, box.top - corner, corner, pi / 2, pi)
    pen.arc(box.left + corner, box.bottom + corner, corner, pi, 3 * pi / 2)
    pen.arc(box.right - corner, box.bottom + corner, corner, 3 * pi / 2, 2 * pi)
    pen.close_path()
