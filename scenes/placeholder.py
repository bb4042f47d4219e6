"""A film slate that says that a cue was not drawn, and quotes it; what is said meanwhile is set in large type."""

from __future__ import annotations

from typing import Any, ClassVar

import numpy as np
from manim import DOWN, LEFT, RIGHT, UP, Animation, Mobject, Rotate, Transform, VGroup, linear
from manim.utils.rate_functions import there_and_back

from cuereel.scene import Box, SceneParams, moment, px
from cuereel.scene.card import card, rounded
from cuereel.scene.kinetic.typed import TypeScene
from cuereel.scene.motion import ease_in, stamp
from cuereel.scene.score import Score, with_moments
from cuereel.scene.slate import FURTHEST, STRIPE, TRAVEL, SmallSlate, lamp, not_drawn, quoted, stick
from cuereel.scene.stage import PX

PUSH = 1.06
"""How much larger the cue is for a moment as its word is said."""

BELOW = 40
"""px from the small slate to the type below it."""

OPEN = 0.30
"""How far the slate's stick stands open, in radians."""


class Placeholder(TypeScene):
    """What stands in for a cue that no scene type answers to; it never passes itself off as a drawing of it."""

    class Params(SceneParams):
        """The cue as written, and the scene types that come nearest to it."""

        cue: str
        nearest: tuple[str, ...] = ()

    MOMENTS = (moment("show", "{cue}"),)
    EXAMPLE: ClassVar[dict[str, Any]] = {
        "cue": "A dragon who refactors the payment service by moonlight",
        "nearest": ["picture", "icons"],
    }

    def construct(self) -> None:
        self.brief = with_moments(self.brief, ("show",))
        if self.brief.words:
            self.slate = SmallSlate(self, self._head(), self.params.cue, self.frame_of("show"))
            self.perform_type(over=self.slate)
            return
        self.score = Score(self)
        box = self._slate_box()
        stick = max(84.0, min(130.0, box.height / PX * 0.14))
        self._build_board(Box(box.left, box.bottom, box.right, box.top - px(2 * stick + 20)))
        self._build_sticks(box, stick)
        self.score.perform()

    def _head(self) -> Box:
        """Where the small slate hangs, down from the top of what is clear."""
        room = super().type_box()
        return Box(room.left, room.bottom, room.right, self.stage.clear.top - px(90 if self.stage.portrait else 60))

    def type_box(self) -> Box:
        """The type stands below the slate."""
        room = super().type_box()
        return Box(room.left, room.bottom, room.right, self.slate.foot - px(BELOW))

    def _slate_box(self) -> Box:
        clear, lower = self.stage.clear, self.stage.lower
        right = min(clear.right, lower.right)
        width = min(right - clear.left, px(1180))
        middle = (clear.left + right) / 2
        top = clear.top - px(90 if self.stage.portrait else 60)
        return Box(middle - width / 2, clear.bottom + px(30), middle + width / 2, top)

    def _build_board(self, box: Box) -> None:
        """The board below the sticks: what it is, the cue in quotes, and its nearest kin."""
        width, height = box.width / PX, box.height / PX
        board = card(self.theme, width, height, radius=24, lift=34, rim="line").shift(box.center)
        self.add(board)
        title = self.text(
            not_drawn(self),
            width - 240,
            120,
            size=92,
            role="warn",
            weight="heavy",
            max_lines=1,
        )
        title.move_to(box.at(0, 0) + np.array([px(56), -px(48), 0]), aligned_edge=UP + LEFT)
        rule = rounded(width - 112, 5, 2, self.colour("line")).next_to(title, DOWN, buff=px(30), aligned_edge=LEFT)
        nearest = self._nearest(width - 112)
        nearest.move_to(box.at(0, 1) + np.array([px(56), px(44), 0]), aligned_edge=DOWN + LEFT)
        room = Box(box.left + px(56), nearest.get_top()[1] + px(30), box.right - px(56), rule.get_bottom()[1] - px(30))
        said = quoted(self, self.params.cue)
        cue = self.text(said, room.width / PX, room.height / PX, size=84, weight="semibold", align=LEFT, max_lines=7)
        cue.move_to(np.array([room.left, room.center[1], 0.0]), aligned_edge=LEFT)
        light = lamp(self, 26).move_to(box.at(1, 0) + np.array([-px(84), -px(98), 0.0]))
        # it is read from the first frame on; its word puts the lamp on, and gives it a push
        self.add(title, rule, cue, nearest)
        self.score.on("show", lambda: stamp(light, 0.27), lambda: _pushed(cue))

    def _nearest(self, width: float) -> VGroup:
        names = ", ".join(self.params.nearest)
        said = self.by_language(en=f"Nearest scenes: {names}", id=f"Adegan terdekat: {names}") if names else "cuereel"
        return self.text(said, width, 60, size=46, role="muted", weight="medium", max_lines=1)

    def _build_sticks(self, box: Box, height: float) -> None:
        """The clapper: open at first; it claps as the shot begins, and its stripes travel on while the shot lasts."""
        width = box.width / PX
        lower = stick(self, width, height).shift(np.array([box.center[0], box.top - px(1.5 * height + 10), 0.0]))
        upper = stick(self, width, height).shift(np.array([box.center[0], box.top - px(0.5 * height), 0.0]))
        hinge = np.array([box.left + px(20), box.top - px(height), 0.0])
        upper.rotate(OPEN, about_point=hinge)
        self.add(lower, upper)
        clap = max(3, round(0.2 * self.fps))
        self.score.at(0, lambda: Rotate(upper, -OPEN, about_point=hinge, run_time=clap / self.fps, rate_func=ease_in))
        travel = (self.brief.frames - clap) / self.fps
        if travel > 0.2:
            self.score.at(clap, lambda: _travelling(lower[1], travel), lambda: _travelling(upper[1], travel))


def _pushed(words: Mobject) -> Animation:
    """A little larger, and back."""
    return Transform(words, words.copy().scale(PUSH), run_time=0.3, rate_func=there_and_back)


def _travelling(stripes: Mobject, seconds: float) -> Animation:
    by = px(STRIPE * min(seconds * TRAVEL, FURTHEST))
    return Transform(stripes, stripes.copy().shift(RIGHT * by), run_time=seconds, rate_func=linear)
