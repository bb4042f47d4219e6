"""How the camera goes through a screen and comes back, and the part of the frame that all of it is seen in."""

from __future__ import annotations

from manim import Rectangle, VMobject

from cuereel.scene.stage import Stage, px


def rush(t: float) -> float:
    """A camera that starts at once, gathers speed and arrives softly."""
    return 0.35 * t + 0.65 * t * t * (3 - 2 * t)


def draw_back(t: float) -> float:
    """A camera that starts at once, and takes most of its way to come to rest."""
    eased = 1 - (1 - t) ** 2
    return 0.5 * eased + 0.5 * t * t * (3 - 2 * t)


def view(stage: Stage) -> VMobject:
    """The outline of what is seen: the frame and beyond, but on a marked stage nothing as high as the marker."""
    frame, beyond = stage.frame, px(400)
    top = stage.picture.top if stage.marked else frame.top + beyond
    shape = Rectangle(width=frame.width + 2 * beyond, height=top - frame.bottom + beyond, stroke_width=0)
    x, y = frame.center[0], (top + frame.bottom - beyond) / 2
    return shape.set_fill(opacity=0).move_to((x, y, 0))
