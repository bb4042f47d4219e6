"""A frame format -> Manim's process-wide settings, set here and nowhere else, once for each worker."""

from __future__ import annotations

from pathlib import Path

from manim import config

from cuereel.model import Frame
from cuereel.shoot.camera import frame_units

REFERENCE_SHORT_SIDE = 1080
"""Px on a frame's short side in Manim's own settings; text is laid out at this size whatever is rendered."""


def set_up_manim(frame: Frame, scratch: Path) -> None:
    """Quiet Manim, in the units of the frame format, with its temporary files in `scratch` (one for each process)."""
    width, height = frame_units(frame)
    scale = REFERENCE_SHORT_SIDE / min(frame.width, frame.height)
    config.verbosity = "ERROR"
    config.progress_bar = "none"
    config.disable_caching = True
    config.media_dir = str(scratch)
    config.text_dir = str(scratch / "text")
    config.tex_dir = str(scratch / "tex")
    config.pixel_width = round(frame.width * scale)
    config.pixel_height = round(frame.height * scale)
    config.frame_width = width
    config.frame_height = height
    config.frame_rate = frame.fps
    config.seed = 0
