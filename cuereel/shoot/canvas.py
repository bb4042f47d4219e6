"""The mobjects of each frame -> its pixels, of which only the changed boxes are drawn again."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, cast

from manim import Mobject

from cuereel.raster import Raster
from cuereel.shoot.boxes import Box, cluster
from cuereel.shoot.camera import Context, ShotCamera
from cuereel.shoot.display import Leaf, changed_boxes, display_list


class Canvas:
    """A picture that is kept from frame to frame; `pixels` is height x width x 4, opaque RGBA."""

    def __init__(self, camera: ShotCamera) -> None:
        self.camera = camera
        # Manim types its pixel arrays as int64, which they are not.
        self._stock = cast(Any, camera)
        self.pixels: Raster = self._stock.pixel_array
        self._context: Context = self._stock.get_cairo_context(self.pixels)
        self._shown: list[Leaf] | None = None

    def forget(self) -> None:
        """Draw the whole of the next frame, whatever stands here now."""
        self._shown = None

    def paint(self, mobjects: Iterable[Mobject]) -> tuple[Box, ...]:
        """Make the pixels show the mobjects, from back to front; the boxes that changed (none touch each other)."""
        leaves = display_list(mobjects, self.camera, self._shown or ())
        if self._shown is None:
            boxes: tuple[Box, ...] = (Box(0, 0, self.camera.pixel_width, self.camera.pixel_height),)
        else:
            boxes = cluster(changed_boxes(self._shown, leaves))
        for box in boxes:
            self._repaint(leaves, box)
        self._shown = leaves
        return boxes

    def _repaint(self, leaves: list[Leaf], box: Box) -> None:
        context, surface = self._context, self._context.get_target()
        rows, columns = slice(box.top, box.bottom), slice(box.left, box.right)
        surface.flush()
        self.pixels[rows, columns] = self._stock.background[rows, columns]
        surface.mark_dirty()
        context.save()
        # A path left over from the last mobject would join the clip.
        context.new_path()
        matrix = context.get_matrix()
        context.identity_matrix()
        context.rectangle(box.left, box.top, box.right - box.left, box.bottom - box.top)
        context.clip()
        context.set_matrix(matrix)
        for leaf in leaves:
            if leaf.box.touches(box):
                self._draw(leaf, context)
        context.restore()
        surface.flush()

    def _draw(self, leaf: Leaf, context: Context) -> None:
        if self.camera.known(leaf.mobject):
            self.camera.draw(leaf.mobject, leaf.clips, context)
            return
        surface = context.get_target()
        surface.flush()
        kind = self.camera.type_or_raise(leaf.mobject)
        self._stock.display_funcs[kind]([leaf.mobject], self.pixels)
        surface.mark_dirty()
