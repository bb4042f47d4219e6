"""A scene -> single frames of it as pixels, to be looked at: it is played, and only the wanted frames are drawn."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from manim import Scene

from cuereel.model import Frame
from cuereel.raster import Raster
from cuereel.shoot.boxes import Box
from cuereel.shoot.renderer import FrameRenderer
from cuereel.shoot.settings import set_up_manim

SceneFactory = Callable[[FrameRenderer], Scene]
"""Builds a scene around the renderer that it is given."""

SHORTS = Frame("shorts", 1080, 1920, 30)


class _StillSink:
    """Keeps a copy of every frame that it is given."""

    def __init__(self) -> None:
        self.stills: dict[int, Raster] = {}
        self._number = 0

    def begin(self, start: int, end: int) -> None:
        self._number = start

    def frame(self, pixels: Raster, dirty: Sequence[Box]) -> None:
        self.stills[self._number] = pixels.copy()
        self._number += 1

    def end(self) -> None:
        pass


def stills(
    open_scene: SceneFactory, numbers: Iterable[int], frame: Frame = SHORTS, backdrop: Raster | None = None
) -> dict[int, Raster]:
    """The frames of a scene by number, counted from its start (each height x width x 4, RGBA).

    A number beyond the scene's end gives its last frame.
    """
    wanted = sorted(set(numbers))
    sink = _StillSink()
    with tempfile.TemporaryDirectory() as scratch:
        set_up_manim(frame, Path(scratch))
        ranges = [(number, number + 1) for number in wanted]
        renderer = FrameRenderer(frame, wanted[-1] + 1, ranges, sink, backdrop, stop_early=True)
        open_scene(renderer).render()
    return sink.stills


def frame_zero(open_scene: SceneFactory, frame: Frame, backdrop: Raster | None = None) -> Raster:
    """A scene's first frame, where Manim is set up for that frame's size already."""
    sink = _StillSink()
    open_scene(FrameRenderer(frame, 1, [(0, 1)], sink, backdrop, stop_early=True)).render()
    return sink.stills[0]


def still(
    open_scene: SceneFactory, number: int, size: tuple[int, int] = (1080, 1920), backdrop: Raster | None = None
) -> Raster:
    """One frame of a scene at 30 frames a second, `size` (width, height) px large."""
    return stills(open_scene, [number], Frame("still", *size, 30), backdrop)[number]
