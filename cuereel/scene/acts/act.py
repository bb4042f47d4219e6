"""What every act is told, and what it must do: be a mobject that is posed frame by frame."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from manim import Mobject

from cuereel.scene.stage import Stage
from cuereel.theme import Theme


@dataclass(frozen=True, slots=True)
class Line:
    """A word or a few to be put on the picture, first seen on frame `start`."""

    text: str
    start: int


@dataclass(frozen=True, slots=True)
class Call:
    """What an act works to: the look, the frames of the shot, and when what is to be first seen (in frames)."""

    theme: Theme
    stage: Stage
    fps: int
    frames: int
    show: int
    stamps: tuple[Line, ...] = ()
    callouts: tuple[Line, ...] = ()

    def since(self, start: int, frame: int) -> float:
        """The seconds that something which starts on a frame has been going on a frame; 0 or less before its start."""
        return (frame - start + 1) / self.fps


class Act(Protocol):
    """An act: `mobject` is all of it; `pose` sets it as it is on a frame, in any order of frames."""

    @property
    def mobject(self) -> Mobject: ...

    def pose(self, frame: int) -> None: ...
