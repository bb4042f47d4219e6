"""A system seen through a phone -> the request in it, written into a score: it comes to rest, or goes round."""

from __future__ import annotations

import numpy as np
from manim import Group, Mobject

from cuereel.scene.base import CueScene
from cuereel.scene.motion import ease_in_out, overshoot
from cuereel.scene.moves import Move
from cuereel.scene.rig import Rig, scaled, shifted, then
from cuereel.scene.score import Score
from cuereel.scene.shop.inside import Inside
from cuereel.scene.stamp import CONTACT

QUIET, SHORTEST = 2, 6
"""Frames that the request is at rest before a plate comes down, and the fewest in which it comes."""


class Errand:
    """The request inside a phone of glass."""

    def __init__(self, scene: CueScene, score: Score, inside: Inside, request: Mobject) -> None:
        self.scene, self.score, self.inside, self.request = scene, score, inside, request

    def run(self, start: int, struck: int, end: int, *, labelled: bool) -> None:
        """From `start` to `end` the system works.

        Where it is `labelled`, the request comes to rest before what is `struck`, if there is time, and what is struck
        sends its power up into everything; else the request goes round and round.
        """
        fps = self.scene.fps
        self.score.at(start, lambda: self._blink(max(0.1, (end - start) / fps)))
        if labelled:
            touched = struck + round(CONTACT * fps)
            self.score.at(start, lambda: self._work(max(0.1, (end - start) / fps), (touched - start) / fps))
            if struck - QUIET - start >= SHORTEST:
                self.score.at(start, lambda: self._come_in((struck - QUIET - start) / fps))
            if end - touched > 2:
                self.score.at(touched, lambda: self._surge((end - touched) / fps, max(0, touched - start) / fps))
        elif end - start > 6:
            self.score.at(start, lambda: self._rounds((end - start) / fps))

    def _blink(self, seconds: float) -> Move:
        return Move(Group(), lambda t: self.inside.blink(t * seconds), seconds, lambda t: t)

    def _come_in(self, seconds: float) -> Move:
        """The request comes along the system's way, and goes into what is at its end."""
        rig = Rig(self.request.copy().scale(self.inside.unit).move_to(np.zeros(3)).set_z_index(32))
        first, last = self.inside.places[0], self.inside.places[-1]

        def pose(t: float) -> None:
            here = first + (last - first) * ease_in_out(t)
            small = min(overshoot(1.6)(min(1.0, 3 * t)), 4 * (1 - t))
            rig.pose(then(scaled(max(0.01, small)), shifted(*here[:2])))
            rig.fade(1.0 if t < 1 else 0.0)

        pose(0.0)
        self.scene.add(rig.mobject)
        return Move(rig.mobject, pose, seconds, lambda t: t)

    def _surge(self, seconds: float, typed: float) -> Move:
        surge = self.inside.surge(self.scene.theme, typed)
        self.scene.add(surge.set_z_index(33))

        return Move(surge, lambda t: surge.run(t * seconds), seconds, lambda t: t)

    def _work(self, seconds: float, struck: float) -> Move:
        return Move(Group(), lambda t: self.inside.work(t * seconds, t * seconds - struck), seconds, lambda t: t)

    def _rounds(self, seconds: float) -> Move:
        pulse = self.inside.pulse(self.scene.theme, self.request)
        self.scene.add(pulse.set_z_index(32))
        return Move(pulse, lambda t: pulse.run(t * seconds, seconds), seconds, lambda t: t)


__all__ = ["Errand"]
