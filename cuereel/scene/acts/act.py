"""What every act is told, and what it must do: be a mobject that is posed frame by frame."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from manim import Mobject

from cuereel.raster import Raster
from cuereel.scene.pages import bare
from cuereel.scene.stage import PX, Box, Stage
from cuereel.theme import Theme

STAGGER = 4
"""Frames between two words that come as one gesture, at the least."""


@dataclass(frozen=True, slots=True)
class Line:
    """A word or a few to be put on the picture, first seen on frame `start`."""

    text: str
    start: int


def one_after_another(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines in their order, each `STAGGER` frames after the one before or later, though their moments be one."""
    starts: list[int] = []
    for line in lines:
        starts.append(max(line.start, starts[-1] + STAGGER) if starts else line.start)
    return tuple(Line(line.text, start) for line, start in zip(lines, starts, strict=True))


@dataclass(frozen=True, slots=True)
class Call:
    """What an act works to: the look, the frames of the shot, and when what is to be first seen (in frames).

    `ahead` draws the first frame of what follows, where it may end on that.
    """

    theme: Theme
    stage: Stage
    fps: int
    frames: int
    show: int
    stamps: tuple[Line, ...] = ()
    callouts: tuple[Line, ...] = ()
    spoken: tuple[Line, ...] = ()
    ahead: Callable[[], Raster] | None = None

    def said(self, words: frozenset[str], after: int = 0) -> int | None:
        """The frame from `after` on at which one of these words (bare, in small letters) is first said."""
        return next((line.start for line in self.spoken if line.start >= after and bare(line.text) in words), None)

    def since(self, start: int, frame: int) -> float:
        """The seconds that something which starts on a frame has been going on a frame; 0 or less before its start."""
        return (frame - start + 1) / self.fps


def landing(stage: Stage) -> Box:
    """The box that a stamped word comes down in: the frame, below the chapter's marker where there is one."""
    return stage.frame.below(stage.picture.top)


def middle(stage: Stage) -> Box:
    """The part of the clear box that a picture fills which has no place of its own in it."""
    return stage.clear.square(0.5, 0.45, min(stage.clear.width, stage.clear.height) / PX)


class Act(Protocol):
    """An act: `mobject` is all of it; `pose` sets it as it is on a frame, in any order of frames.

    `subject` is where the thing itself comes to stand.
    """

    @property
    def subject(self) -> Box: ...

    @property
    def mobject(self) -> Mobject: ...

    def pose(self, frame: int) -> None: ...
