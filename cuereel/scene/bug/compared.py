"""A bench and its beats -> two cards: the run that failed, which breaks, and the run that is right."""

from __future__ import annotations

import numpy as np
from manim import Animation, FadeIn, Group, Mobject, Transform

from cuereel.scene.alarm import Shake
from cuereel.scene.bug.hop import Hop, Knock, Slide
from cuereel.scene.bug.panel import Panel, panel_boxes
from cuereel.scene.bug.shards import Burst
from cuereel.scene.bug.story import Beats
from cuereel.scene.code import CodeLine
from cuereel.scene.haze import haze
from cuereel.scene.loop import Loop, Repair
from cuereel.scene.motion import ease_out, pop, rise
from cuereel.scene.score import Score
from cuereel.scene.stage import PX, Box

INSET = 44.0
"""Px beside what stands on a card, at the least."""

APART = 10
"""Frames for which the failed run must be alone from its break on for it to stand in the middle."""

MAKES_ROOM = 3
"""Frames by which the failed run starts to make room before the other one comes."""

RISES = 2
"""Frames by which the second card comes before what happens on it."""

AGAIN = 54
"""Frames from one wave through the numbers to the next."""


class Compared:
    """Writes the two runs into a score, in a `room` of the stage (scene units)."""

    def __init__(
        self, score: Score, room: Box, repair: Repair, shown: tuple[int | None, ...], tokens: tuple[str, str], code: str
    ) -> None:
        self.score, self.scene, self.repair, self.tokens = score, score.scene, repair, tokens
        stage = self.scene.stage
        inset = max(INSET, (room.right - min(stage.lower.right, room.right)) / PX)
        upper, lower = panel_boxes(room, inset)
        self.broken = Panel(self.scene, upper, self.said(repair.buggy), shown, code, inset)
        self.whole = Panel(self.scene, lower, self.said(repair.fixed), shown, code, inset)
        self._middle = room.center - upper.center
        self._failed, self._right = Group(), Group()
        self._odd_one = Group()
        self._tiles: list[Group] = []
        self._lifted = np.zeros(3)

    def said(self, loop: Loop) -> str:
        """What of the loop is told: its condition, or what it starts with where that is what changes."""
        moved = self.repair.buggy.start != self.repair.fixed.start
        return f"i = {loop.start}" if moved else loop.condition()

    def plays(self, beats: Beats, shaken: list[Mobject]) -> None:
        """The failed run stands and breaks, `shaken` things with it; the other one comes beside it, and is right."""
        self._stands(beats.stands, beats.again - RISES - beats.breaks >= APART)
        self._breaks(beats.breaks, shaken)
        self._rises(max(beats.stands, beats.again - RISES))
        wanted = self.repair.fixed.prints()
        numbers = [number for number in self.whole.shown if number in wanted]
        pace = (beats.done - beats.again) / max(1, len(numbers) - 1)
        for at, number in enumerate(numbers):
            assert number is not None
            self.score.at(beats.again + round(at * pace), lambda number=number: self._prints(number))  # type: ignore[misc]
        self.score.at(beats.done, self._passes)
        cheers = beats.done + AGAIN // 2 if beats.cheers is None else beats.cheers
        for frame in range(cheers, self.scene.brief.frames, AGAIN):
            for at in range(len(numbers)):
                self.score.at(frame + 3 * at, lambda at=at: Hop(self._tiles[at], run_time=0.3))  # type: ignore[misc]

    def _stands(self, frame: int, alone: bool) -> None:
        panel, wanted, printed = self.broken, self.repair.fixed.prints(), self.repair.buggy.prints()
        self._failed.add(panel.body, self._marked(panel.condition, self.tokens[0], "bad"), *panel.dots())
        for at, number in enumerate(panel.shown):
            if number is None:
                continue
            missed, role = number not in printed, "ink" if number in wanted else "bad"
            tile = panel.gap(number) if missed else panel.tile(number, role)
            self._failed.add(tile)
            if at == self._odd():
                self._odd_one = tile
        self._lifted = self._middle if alone else np.zeros(3)
        self._failed.shift(self._lifted)
        self.score.at(frame, rise(self._failed, 0.17, by=40))

    def _breaks(self, frame: int, shaken: list[Mobject]) -> None:
        panel, red = self.broken, self.scene.colour("bad")

        def breaks() -> list[Animation]:
            self.score.settle(self._failed)
            moved, parts = self._lifted, list(self._failed)
            edge, badge = panel.edge("bad").shift(moved), panel.badge(False).shift(moved)
            light = haze(panel.box.width / PX * 0.95, panel.box.height / PX * 2.4, red, 0.8)
            light.move_to(panel.box.center + moved)
            pieces = Burst.of([panel.place(self._odd()) + moved], panel.high, red)
            self._failed.remove(self._odd_one).add(edge, badge, self._odd_one)
            self._failed.add_to_back(light)
            return [
                Transform(light, light.copy().fade(1), run_time=0.9, rate_func=lambda share: share),
                Knock(self._odd_one, run_time=0.3),
                FadeIn(edge, run_time=0.07, rate_func=ease_out),
                Shake(*shaken, *parts, run_time=0.3),
                pieces,
                pop(badge, 0.3, amount=2.4),
            ]

        self.score.at(frame, breaks)

    def _rises(self, frame: int) -> None:
        panel = self.whole
        self._right.add(panel.body, self._marked(panel.condition, self.tokens[1], "good"), *panel.dots())
        self.score.at(frame, rise(self._right, 0.17, by=90))
        if np.any(self._lifted):
            self.score.at(frame - MAKES_ROOM, self._makes_room)

    def _makes_room(self) -> Animation:
        self.score.settle(self._failed)
        return Slide(self._failed, -self._lifted, run_time=0.23)

    def _prints(self, number: int) -> Animation:
        tile = self.whole.tile(number, "good")
        self._tiles.append(tile)
        return pop(tile, 0.2)

    def _passes(self) -> list[Animation]:
        edge, badge = self.whole.edge("good"), self.whole.badge(True)
        return [FadeIn(edge, run_time=0.1, rate_func=ease_out), pop(badge, 0.3, amount=2.4)]

    def _odd(self) -> int:
        """The place of the number that only one of the runs shows."""
        longer, shorter = sorted((self.repair.buggy.prints(), self.repair.fixed.prints()), key=len, reverse=True)
        places = [at for at, number in enumerate(self.broken.shown) if number in longer and number not in shorter]
        return places[-1] if places else 0

    def _marked(self, label: CodeLine, token: str, role: str) -> CodeLine:
        self._token(label, token).set_fill(self.scene.colour(role))
        return label

    def _token(self, label: CodeLine, token: str) -> Mobject:
        return label[self._at(label, token)]

    @staticmethod
    def _at(label: CodeLine, token: str) -> int:
        return max((at for at, found in enumerate(label.tokens) if found.text == token), default=0)


__all__ = ["Compared"]
