"""Shapes -> the same shapes darker, each opaque as before: what stands behind another never shows through it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from manim import Mobject, VMobject

from cuereel.scene.card import rgba
from cuereel.scene.paint import Paint, Painted

_STEPS = 12
"""How many darknesses there are between none and all."""


class Tones:
    """Shapes whose colours are mixed with one: `darken` says how much, and their opacity stays."""

    def __init__(self, shapes: Sequence[Mobject], colour: str) -> None:
        self._shapes = [shape for shape in shapes if isinstance(shape, VMobject)]
        self._towards = np.array(rgba(colour)[:3])
        self._colours = [(shape.fill_rgbas[:, :3].copy(), shape.stroke_rgbas[:, :3].copy()) for shape in self._shapes]
        self._paints = [shape.paint if isinstance(shape, Painted) else None for shape in self._shapes]
        self._step = 0

    def darken(self, share: float) -> None:
        """Mix `share` (0 to 1) of the colour into every shape."""
        step = round(min(1.0, max(0.0, share)) * _STEPS)
        if step == self._step:
            return
        self._step = step
        for shape, (fill, stroke), paint in zip(self._shapes, self._colours, self._paints, strict=True):
            shape.fill_rgbas[:, :3] = self._mixed(fill)
            shape.stroke_rgbas[:, :3] = self._mixed(stroke)
            if isinstance(shape, Painted):
                shape.paint = self._toned(paint) if paint else None

    def _mixed(self, colours: np.ndarray) -> np.ndarray:
        return np.asarray(colours + (self._towards - colours) * (self._step / _STEPS))

    def _toned(self, paint: Paint) -> Paint:
        stops = []
        for at, colour in paint.stops:
            red, green, blue = (float(part) for part in self._mixed(np.array(colour[:3])))
            stops.append((at, (red, green, blue, colour[3])))
        return replace(paint, stops=tuple(stops))


__all__ = ["Tones"]
