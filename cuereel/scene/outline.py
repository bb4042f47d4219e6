"""The outline of what stands out in a scene's first or last frame, for a cut that carries its shape over."""

from __future__ import annotations

from dataclasses import dataclass

from cuereel.scene.stage import Box


@dataclass(frozen=True)
class Outline:
    """A rectangle in scene units with rounded corners; a circle where `corner` is half of its side."""

    box: Box
    corner: float

    @classmethod
    def circle(cls, box: Box) -> Outline:
        """The circle around the middle of a box that touches its nearer sides."""
        middle, half = box.center, min(box.width, box.height) / 2
        return cls(Box(middle[0] - half, middle[1] - half, middle[0] + half, middle[1] + half), half)
