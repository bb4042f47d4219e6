"""The outline of what stands out in a scene's first or last frame, for a cut that carries its shape over."""

from __future__ import annotations

from dataclasses import dataclass

from cuereel.scene.stage import Box


@dataclass(frozen=True)
class Outline:
    """A rectangle in scene units with rounded corners; a circle where `corner` is half of its side."""

    box: Box
    corner: float
