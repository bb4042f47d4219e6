"""Small scenes and a studio that opens them, for the tests of the shooting stage."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from manim import (
    DOWN,
    LEFT,
    PI,
    RIGHT,
    UP,
    Circle,
    Create,
    FadeIn,
    FadeOut,
    LaggedStart,
    Scene,
    Square,
    Transform,
    VGroup,
)

from cuereel.model import Caption, CaptionWord, Frame, Json, Panel, Shot, Timeline

SMALL = Frame("small", 90, 160, 30)


class Moving(Scene):
    """Overlapping shapes that fade, move, morph, turn and leave: 30 frames of play and 10 of rest."""

    def construct(self) -> None:
        ball = Circle(1.5, color="#FF3344", fill_opacity=0.8, stroke_width=8).shift(3 * LEFT)
        box = Square(3, color="#33AAFF", fill_opacity=1).shift(DOWN)
        dots = VGroup(*(Circle(0.3, fill_opacity=1).shift(4 * UP + x * RIGHT) for x in range(-3, 4)))
        self.add(box)
        self.play(FadeIn(ball), LaggedStart(*(FadeIn(dot) for dot in dots), lag_ratio=0.2), run_time=0.2)
        self.play(ball.animate.shift(6 * RIGHT), run_time=0.3)
        self.hold_for(5)
        self.play(Transform(box, Circle(2, color="#22CC66", fill_opacity=1).shift(DOWN)), run_time=0.2)
        self.play(dots.animate.rotate(PI / 3).scale(1.3), Create(Square(1).shift(3 * DOWN)), run_time=0.2)
        self.hold_for(5)
        self.play(FadeOut(ball), run_time=0.1)

    def hold_for(self, frames: int) -> None:
        self.renderer.hold(self, frames)


class Failing(Moving):
    """Breaks on its tenth frame."""

    def construct(self) -> None:
        self.hold_for(10)
        raise KeyError("no such layer")  # line of interest


class Tardy(Moving):
    """Says that it came late."""

    def construct(self) -> None:
        self.late = [("tick", 3)]
        self.hold_for(5)


SCENES = {scene.__name__: scene for scene in (Moving, Failing, Tardy)}


@dataclass(frozen=True)
class TestStudio:
    """Opens the scenes above; notes in `ledger` each time that it opens one."""

    __test__ = False

    ledger: Path | None = None
    looks: str = "plain"

    def describe(self, shot: Shot) -> tuple[str, Json]:
        return "source", self.looks

    def dress(self, shot: Shot, frame: Frame) -> tuple[Any, Callable[[int], Any], Callable[[int], Any]]:
        backdrop = np.full((frame.height, frame.width, 4), (16, 24, 48, 255), np.uint8)
        return backdrop, lambda number: (), lambda number: ()

    def clears(self, shot: Shot) -> int | None:
        return None

    def open_scene(self, shot: Shot) -> Callable[[Any], Scene]:
        if self.ledger is not None:
            with self.ledger.open("a") as file:
                file.write(f"{shot.panel.id}\n")
        return lambda renderer: SCENES[shot.panel.scene](renderer=renderer)


def a_shot(start: int, end: int, scene: str = "Moving", name: str = "", captions: bool = True) -> Shot:
    panel = Panel(name or f"at-{start}", scene, {}, 0, 0, (), (), captions=captions)
    return Shot(panel, start, end, (("tick", start + 4),))


def a_page(start: int, end: int, *words: str) -> Caption:
    step = (end - start) // len(words)
    lit = tuple(CaptionWord(word, start + i * step, start + (i + 1) * step) for i, word in enumerate(words))
    return Caption(lit, start, end, (len(words),))


def a_timeline(*shots: Shot, captions: tuple[Caption, ...] = ()) -> Timeline:
    return Timeline(SMALL, shots[-1].end, tuple(shots), captions, ())
