"""Pictures that lie over a frame -> the rows that they cover, blended just before those are converted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cairo

from cuereel.raster import Raster
from cuereel.shoot.boxes import Box


@dataclass(frozen=True, eq=False)
class Overlay:
    """Premultiplied RGBA pixels (height x width x 4) whose top left corner lies at `left`, `top` px of the frame."""

    pixels: Raster
    left: int
    top: int

    @property
    def box(self) -> Box:
        height, width = self.pixels.shape[:2]
        return Box(self.left, self.top, self.left + width, self.top + height)


def lay_over(rows: Raster, top: int, overlays: Sequence[Overlay]) -> Raster:
    """Rows of the frame from row `top` on, with the overlays that touch them; the given rows stay as they are."""
    whole = Box(0, top, rows.shape[1], top + rows.shape[0])
    touching = [overlay for overlay in overlays if overlay.box.touches(whole)]
    if not touching:
        return rows
    blended = rows.copy()
    surface = cairo.ImageSurface.create_for_data(blended.data, cairo.FORMAT_ARGB32, rows.shape[1], rows.shape[0])
    context = cairo.Context(surface)
    for overlay in touching:
        context.set_source_surface(_surface(overlay), overlay.left, overlay.top - top)
        context.paint()
    surface.flush()
    return blended


def _surface(overlay: Overlay) -> cairo.ImageSurface:
    height, width = overlay.pixels.shape[:2]
    return cairo.ImageSurface.create_for_data(overlay.pixels.data, cairo.FORMAT_ARGB32, width, height)
