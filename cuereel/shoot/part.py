"""A part of a shot -> its encoded chunks in the cache: what one worker does in one go.

The scene is played once; frames outside the wanted chunks are played but not drawn. Manim is imported here and in what
this imports, never by the stage that hands the work out.
"""

from __future__ import annotations

import json
import os
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from inspect import getsourcefile
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from cuereel.cache import Cache
from cuereel.encoding import Encoding
from cuereel.model import Caption, Frame, Json, Shot
from cuereel.shoot.caption_style import CaptionStyle
from cuereel.shoot.chunks import Wanted

if TYPE_CHECKING:
    from manim import Scene

    from cuereel.raster import Raster
    from cuereel.shoot.renderer import FrameRenderer
    from cuereel.shoot.sink import OverlaysAt


class Studio(Protocol):
    """What surrounds the drawing of a shot. It is sent to other processes, so it must be picklable."""

    def describe(self, shot: Shot) -> tuple[str, Json]:
        """The hash of the scene's source, and everything else that its pixels depend on, as JSON or hashes of it.

        Parameters, moments, length, frame format, captions and encoding are known and need not be told.
        """

    def dress(self, shot: Shot, frame: Frame) -> tuple[Raster | None, OverlaysAt, OverlaysAt]:
        """The backdrop (height x width x 4, opaque), and what lies over each frame: below the captions, and above."""

    def clears(self, shot: Shot) -> int | None:
        """The frame, counted from the shot's start, from which on no caption lies over it; None where there is none."""

    def open_scene(self, shot: Shot) -> Callable[[FrameRenderer], Scene]:
        """Builds the scene around a renderer."""


@dataclass(frozen=True)
class Part:
    """Chunks of one shot to be drawn. `to_end` plays the scene to its end; `notes_key` then keeps what came late."""

    number: int
    shot: Shot
    chunks: tuple[Wanted, ...]
    captions: tuple[Caption, ...]
    style: CaptionStyle
    frame: Frame
    encoding: Encoding
    studio: Studio
    cache: Path
    scratch: Path
    notes_key: str
    to_end: bool

    @property
    def frames(self) -> int:
        return sum(chunk.end - chunk.start for chunk in self.chunks)


@dataclass(frozen=True)
class SceneFailure:
    """An exception in a scene: its type and message, and the line of the scene's file on which it arose."""

    shot: Shot
    kind: str
    message: str
    file: str
    line: int


@dataclass(frozen=True)
class Drawn:
    """Where the chunks of a part are, by key."""

    number: int
    paths: tuple[tuple[str, Path], ...]


def draw(part: Part) -> Drawn | SceneFailure:
    """Draw a part and put its chunks into the cache. A scene's exception is returned, not raised."""
    from cuereel.shoot.settings import set_up_manim

    set_up_manim(part.frame, part.scratch / f"worker-{os.getpid()}")
    scenes: list[Scene] = []
    try:
        return _draw(part, scenes)
    except Exception as failure:
        return _failure(part.shot, failure, scenes)


def _draw(part: Part, scenes: list[Scene]) -> Drawn:
    from cuereel.shoot.captioning import overlays_at
    from cuereel.shoot.renderer import FrameRenderer
    from cuereel.shoot.sink import ChunkSink

    cache = Cache(part.cache)
    keys = {(chunk.start, chunk.end): chunk.key for chunk in part.chunks}
    paths: list[tuple[str, Path]] = []

    def keep(start: int, end: int, mp4: bytes) -> None:
        key = keys[start, end]
        paths.append((key, cache.put(key, mp4, ".mp4")))

    backdrop, below, above = part.studio.dress(part.shot, part.frame)
    clears = part.studio.clears(part.shot)
    track = overlays_at(below, above, part.captions, part.shot.start, part.style, part.frame, clears)
    renderer = FrameRenderer(
        part.frame,
        part.shot.end - part.shot.start,
        list(keys),
        ChunkSink(part.frame, part.encoding, track, keep),
        backdrop,
        stop_early=not part.to_end,
    )
    scene = part.studio.open_scene(part.shot)(renderer)
    scenes.append(scene)
    scene.render()
    if part.to_end:
        cache.put(part.notes_key, json.dumps([[name, by] for name, by in getattr(scene, "late", ())]).encode(), ".json")
    return Drawn(part.number, tuple(paths))


def _failure(shot: Shot, failure: Exception, scenes: Sequence[Any]) -> SceneFailure:
    frames = traceback.extract_tb(failure.__traceback__)
    own_file = getsourcefile(type(scenes[0])) if scenes else None
    engine = str(Path(__file__).parent.parent)
    own = [frame for frame in frames if frame.filename == own_file]
    outside = [
        frame for frame in frames if not frame.filename.startswith(engine) and "site-packages" not in frame.filename
    ]
    where = (own or outside or frames)[-1]
    return SceneFailure(shot, type(failure).__name__, str(failure), where.filename, where.lineno or 0)
