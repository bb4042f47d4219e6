"""The base class of every scene type: a Manim scene that knows its parameters, its stage and its moments, and no clock.

A scene type is one file in `scenes/` with one subclass: a docstring, `Params`, `PHRASES`, `MOMENTS`, an `EXAMPLE` and
`construct`. Timing is known before it starts: `until("check-2")` waits for a moment, `hold()` for the end of the shot.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np
from manim import Mobject, Scene, VGroup

from cuereel.declare import Moment, Phrase, SceneParams, Spoken, Takes
from cuereel.model import Frame
from cuereel.raster import Raster
from cuereel.scene import lettering
from cuereel.scene.outline import Outline
from cuereel.scene.stage import Box, Stage, px
from cuereel.theme import Theme

ANTICIPATION = 1
"""Frames before its word at which a moment starts to move, so that it reads as being on the word."""


@dataclass(frozen=True)
class Brief:
    """All that a scene is told: its parameters as JSON, the look, its moments (frames from its start) and its length.

    `words` are the spoken words that the shot covers, as captioned, for a scene with `WORDS`; moment "word-3" is the
    third of them, and "end-3" its end. `draw` gives the art found for a name in the parameters. `captioned` says
    whether captions are shown. `ahead` draws the first frame of the shot that follows, if that is one of those that the
    scene `LEADS` to.
    """

    params: Mapping[str, Any]
    theme: Theme
    stage: Stage
    language: str
    moments: Mapping[str, int]
    frames: int
    words: tuple[str, ...]
    draw: Callable[[str], Mobject]
    captioned: bool = True
    ahead: Callable[[Frame], Raster] | None = None


class CueScene(Scene):
    """A scene type. Subclasses declare what they answer to and draw in `construct`."""

    class Params(SceneParams):
        """No parameters."""

    PHRASES: ClassVar[tuple[Phrase, ...]] = ()
    MOMENTS: ClassVar[tuple[Moment, ...]] = ()
    TAKES: ClassVar[tuple[Takes, ...]] = ()
    SPOKEN: ClassVar[tuple[Spoken, ...]] = ()
    ART: ClassVar[tuple[str, ...]] = ()
    """Paths of the parameters that name art ("image", "items.icon")."""
    SAID: ClassVar[tuple[str, ...]] = ()
    """Paths of the parameters that are shown as words, and so are shown as the narration says them ("steps.press")."""
    LETTERED: ClassVar[tuple[str, ...]] = ()
    """Paths of the parameters that are lettered while they are said: captions leave those words out ("name")."""
    CAPTIONS: ClassVar[bool] = True
    """Whether captions may be shown over it; not where the scene itself shows the words that are spoken."""
    MARKED: ClassVar[bool] = True
    """Whether the marker of the chapter may stand over it, at the top of its text box."""
    BARE: ClassVar[Mapping[str, Any]] = {}
    """Parameters of a still that stands above a title of its own: without the words that the scene would add."""
    LEADS: ClassVar[tuple[str, ...]] = ()
    """The scene types that it may end on the first frame of, where one follows it (`brief.ahead`)."""
    WIPED: ClassVar[bool] = False
    """Whether it is cut to by a wipe of the marker's square, which then comes to rest on its `landing`."""
    WORDS: ClassVar[bool] = False
    """Whether it shows or moves on every spoken word: then its brief has the words and a moment for each."""
    EXAMPLE: ClassVar[Mapping[str, Any]] = {}
    """Parameters that show the scene at its best, for the gallery and the tests."""

    frame_number: int
    """Frames shown so far in this shot; kept by the renderer."""

    def __init__(self, brief: Brief, renderer: Any) -> None:
        super().__init__(renderer=renderer)
        self.brief = brief
        self.params: Any = type(self).Params.model_validate(brief.params)
        self.theme = brief.theme
        self.stage = brief.stage
        self.language = brief.language
        self.fps = int(renderer.camera.frame_rate)
        self.late: list[tuple[str, int]] = []

    @classmethod
    def landing(cls, brief: Brief) -> Box:
        """Where the square of a wipe to its first frame comes to rest: something square and amber, or the marker."""
        text = brief.stage.text
        return Box(text.left, text.top - px(56), text.left + px(56), text.top)

    @classmethod
    def waiting(cls, brief: Brief) -> Box:
        """Where the request square is on its first frame, for a film that starts again there."""
        return cls.landing(brief)

    @classmethod
    def outline(cls, stage: Stage, *, closing: bool) -> Outline | None:
        """What stands out in its first (or, `closing`, its last) frame, for a cut that carries its shape over."""
        return None

    # -- time

    def has(self, moment: str) -> bool:
        return moment in self.brief.moments

    def frame_of(self, moment: str) -> int:
        """The frame of a moment, counted from the shot's start. Raises KeyError where there is no such moment."""
        return self.brief.moments[moment]

    def until(self, moment: str, *, early: float = 0.0) -> None:
        """Hold what is shown until a moment is about to come (less `early` seconds); notes it when that has passed."""
        target = self.frame_of(moment) - ANTICIPATION - round(early * self.fps)
        if target < self.frame_number and self.frame_number - target > ANTICIPATION + round(early * self.fps):
            self.late.append((moment, self.frame_number - target))
        self.hold_frames(target - self.frame_number)

    def seconds_until(self, moment: str) -> float:
        """Seconds from now until a moment is about to come; never negative."""
        return max(0, self.frame_of(moment) - ANTICIPATION - self.frame_number) / self.fps

    @property
    def seconds_left(self) -> float:
        """Seconds from now to the end of the shot; never negative."""
        return max(0, self.brief.frames - self.frame_number) / self.fps

    def room(self, wanted: float, moment: str | None = None) -> float:
        """`wanted` seconds, or less where a moment (or the shot's end) comes sooner; at least two frames."""
        left = self.seconds_until(moment) if moment else self.seconds_left
        return max(2 / self.fps, min(wanted, left))

    def hold(self) -> None:
        """Hold what is shown to the end of the shot."""
        self.hold_frames(self.brief.frames - self.frame_number)

    def hold_frames(self, frames: int) -> None:
        if frames > 0:
            self.renderer.hold(self, frames)  # type: ignore[union-attr] # it is a FrameRenderer, which can hold

    # -- things

    def colour(self, role: str) -> str:
        """A theme colour by role ("ink", "accent", "good"), or a "#RRGGBB" as it is."""
        return self.theme.colour(role)

    def text(
        self,
        content: str,
        width: float | None = None,
        height: float | None = None,
        *,
        size: float = 84,
        role: str = "ink",
        weight: str = "bold",
        align: np.ndarray = lettering.ORIGIN,
        code: bool = False,
        max_lines: int = 3,
    ) -> VGroup:
        """Words at `size` px, smaller where they would not fit `width` x `height` px (default: the text box)."""
        return lettering.fit_text(
            content,
            width or self.stage.text.width * 120,
            height or self.stage.text.height * 120,
            colour=self.colour(role),
            largest=size,
            smallest=min(size, 40),
            family=self.theme.fonts["code" if code else "words"],
            weight=weight,
            align=align,
            max_lines=max_lines,
        )

    def art(self, name: str) -> Mobject:
        """The art found for a name that the parameters mention; a `Drawing` where it is made of shapes."""
        return self.brief.draw(name)

    def by_language(self, **words: str) -> str:
        """The words drawn by us, in the script's language: `by_language(en="Done", id="Selesai")`; else in English."""
        return words.get(self.language, words["en"])
