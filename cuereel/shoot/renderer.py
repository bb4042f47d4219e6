"""A scene as it plays -> whole frames, handed one by one to a sink.

Plugged into Manim by its constructor arguments: `SceneClass(..., renderer=FrameRenderer(...))`, then `scene.render()`.
Time is counted in frames. A `run_time` is rounded to n >= 1 whole frames; frame i of 1..n shows the animation at i/n,
so the first frame already moves and the last shows the finished state.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any, Protocol, cast

from manim import Animation, Camera, Mobject, Scene, Wait
from manim.renderer.cairo_renderer import CairoRenderer
from manim.scene.scene_file_writer import SceneFileWriter
from manim.utils.exceptions import EndSceneEarlyException
from manim.utils.iterables import list_update

from cuereel.model import Frame
from cuereel.raster import Raster
from cuereel.shoot.boxes import Box
from cuereel.shoot.camera import ShotCamera
from cuereel.shoot.canvas import Canvas


class FrameSink(Protocol):
    """Where frames go, range by range."""

    def begin(self, start: int, end: int) -> None:
        """Frames `start` to `end` (half open, counted from the shot's start) follow."""

    def frame(self, pixels: Raster, dirty: Sequence[Box]) -> None:
        """The next frame: opaque RGBA that must not be kept, and the boxes that changed since the last one."""

    def end(self) -> None:
        """The range is complete."""


class NoWriter:
    """Stands where Manim expects its own file writer."""

    def __init__(self, settings: Any) -> None:
        self.subcaptions: list[Any] = []

    def abort_encode_jobs(self, **kwargs: Any) -> None:
        pass

    def next_section(self, *args: Any) -> None:
        pass


class FrameRenderer(CairoRenderer):
    """Plays a scene of `frames` frames and draws those in `ranges` (half open, in order), each range from scratch.

    A scene that ends early holds its last frame. With `stop_early` it is not played beyond the last range.
    """

    camera: ShotCamera

    def __init__(
        self,
        frame: Frame,
        frames: int,
        ranges: Sequence[tuple[int, int]],
        sink: FrameSink,
        backdrop: Raster | None = None,
        *,
        stop_early: bool = False,
    ) -> None:
        super().__init__(
            file_writer_class=cast(type[SceneFileWriter], NoWriter),
            camera_class=cast(type[Camera], partial(ShotCamera, frame, backdrop)),
        )
        self.frame_number = 0
        self.frames = frames
        self.fps = frame.fps
        self._ranges = list(ranges)
        self._sink = sink
        self._stop_early = stop_early
        self._canvas = Canvas(self.camera)
        self._painted = False

    def init_scene(self, scene: Scene, *args: Any) -> None:
        super().init_scene(scene, *args)
        _tell(scene, 0)

    def play(self, scene: Scene, *args: Any, **kwargs: Any) -> None:
        animations = self._prepare(scene, args, kwargs)
        self.num_plays += 1
        lengths = [max(1, round(animation.run_time * self.fps)) for animation in animations]
        if len(animations) == 1 and isinstance(animations[0], Wait):
            self._wait(scene, animations[0], lengths[0])
            return
        for animation in animations:
            animation._setup_scene(scene)
            animation.begin()
        last = max(lengths)
        for number in range(1, last + 1):
            for animation, length in zip(animations, lengths, strict=True):
                animation.update_mobjects(1 / self.fps)
                animation.interpolate(min(1.0, number / length))
            self._update(scene, 1 / self.fps)
            if number == last:
                # What follows the animation must not differ from its last frame by what its end cleans up.
                self._finish(scene, animations)
            self._emit(scene)

    def hold(self, scene: Scene, frames: int) -> None:
        """Show what there is for so many frames; updaters that know of time run on."""
        moving = (
            scene.always_update_mobjects
            or scene.updaters
            or any(mobject.has_time_based_updater() for mobject in scene.get_mobject_family_members())
        )
        for number in range(frames):
            if moving:
                self._update(scene, 1 / self.fps)
            self._emit(scene, changed=bool(moving) or number == 0)

    def scene_finished(self, scene: Scene) -> None:
        self._stop_early = False
        while self._ranges and self.frame_number < self.frames:
            self._emit(scene, changed=not self._painted)

    def update_frame(self, scene: Scene, *args: Any, **kwargs: Any) -> None:
        """Manim's way of drawing; frames are drawn when they are emitted."""

    def _prepare(self, scene: Scene, args: Sequence[Any], kwargs: dict[str, Any]) -> list[Animation]:
        if not args:
            raise ValueError("play() was called without an animation")
        animations = scene.compile_animations(*args, **kwargs)
        for animation in animations:
            _forget_sources(cast(Mobject, animation.mobject))
        scene.animations = animations
        if not (len(animations) == 1 and isinstance(animations[0], Wait)):
            scene.add_mobjects_from_animations(animations)
        scene.last_t = 0.0
        scene.stop_condition = None
        scene.moving_mobjects = []
        scene.static_mobjects = []
        scene.duration = max(animation.run_time for animation in animations)
        return animations

    def _wait(self, scene: Scene, wait: Wait, frames: int) -> None:
        if not scene.should_update_mobjects():
            # A wait that is told to be frozen is so, whatever updaters there are.
            for number in range(frames):
                self._emit(scene, changed=number == 0)
            return
        for _ in range(frames):
            self._update(scene, 1 / self.fps)
            self._emit(scene)
            if wait.stop_condition is not None and wait.stop_condition():
                return

    def _update(self, scene: Scene, dt: float) -> None:
        scene.update_mobjects(dt)
        scene.update_meshes(dt)
        scene.update_self(dt)

    def _finish(self, scene: Scene, animations: Sequence[Animation]) -> None:
        for animation in animations:
            animation.finish()
            animation.clean_up_from_scene(scene)
        scene.update_mobjects(0)

    def _emit(self, scene: Scene, *, changed: bool = True) -> None:
        start, end = self._ranges[0] if self._ranges else (self.frame_number + 1, 0)
        if self.frame_number >= start:
            if self.frame_number == start:
                self._sink.begin(start, end)
                self._canvas.forget()
                self._painted = False
            dirty: Sequence[Box] = ()
            if changed or not self._painted:
                dirty = self._canvas.paint(list_update(scene.mobjects, scene.foreground_mobjects))
                self._painted = True
            self._sink.frame(self._canvas.pixels, dirty)
        self.frame_number += 1
        _tell(scene, self.frame_number)
        self.time = self.frame_number / self.fps
        if self.frame_number == end:
            self._sink.end()
            self._ranges.pop(0)
            if not self._ranges and self._stop_early:
                raise EndSceneEarlyException


def _tell(scene: Any, frame_number: int) -> None:
    scene.frame_number = frame_number


def _forget_sources(mobject: Mobject) -> None:
    """Drop the parsed paths that Manim leaves on the leaves of text and SVG, which every copy would copy as well."""
    for member in mobject.get_family():
        if member.__dict__.get("path_obj") is not None:
            member.__dict__["path_obj"] = None
