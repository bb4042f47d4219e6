"""A system seen through a phone -> the request in it, written into a score: down to the plate, then round and round."""

from __future__ import annotations

import numpy as np
from manim import Group, Mobject

from cuereel.scene.base import CueScene
from cuereel.scene.motion import overshoot
from cuereel.scene.moves import Move
from cuereel.scene.rig import Rig, scaled, shifted, then
from cuereel.scene.score import Score
from cuereel.scene.shop.inside import Inside
from cuereel.scene.stamp import CONTACT

DOCKING = 4
"""Frames from a plate's touching down until the request has docked at it."""


class Errand:
    """The request inside a phone of glass."""

    def __init__(self, scene: CueScene, score: Score, inside: Inside, request: Mobject) -> None:
        self.scene, self.score, self.inside, self.request = scene, score, inside, request

    def run(self, start: int, struck: int, end: int, goal: np.ndarray | None) -> None:
        """From `start` to `end` the system works; the request docks at `goal`, if any, when what is `struck` is down.

        It goes on in rounds, and into the goal.
        """
        fps = self.scene.fps
        self.score.at(start, lambda: self._blink(max(0.1, (end - start) / fps)))
        rounds = start
        if goal is not None:
            docked = struck + round(CONTACT * fps) + DOCKING
            self.score.at(start, lambda: self._dock(goal, max(2, docked - start) / fps))
            rounds = docked + round(0.3 * fps)
        if end - rounds > 6:
            self.score.at(rounds, lambda: self._rounds((end - rounds) / fps, goal))

    def _blink(self, seconds: float) -> Move:
        return Move(Group(), lambda t: self.inside.blink(t * seconds), seconds, lambda t: t)

    def _dock(self, goal: np.ndarray, seconds: float) -> Move:
        rig = Rig(self.request.copy().scale(self.inside.unit).move_to(np.zeros(3)).set_z_index(61))
        places = np.array([*self.inside.places[:-1], goal])
        away = np.linalg.norm(np.diff(places, axis=0), axis=1)
        along = np.concatenate([[0.0], np.cumsum(away)]) / float(away.sum())

        def pose(t: float) -> None:
            there = min(1.0, t / 0.84)
            way = there * there * (1.6 - 0.6 * there)
            here = [float(np.interp(way, along, places[:, axis])) for axis in (0, 1)]
            landed = overshoot(3.0)((t - 0.84) / 0.16) if t > 0.84 else 0.0
            size = min(1.0, 6 * t) * (1.0 + 0.18 * landed)
            rig.pose(then(scaled(max(0.01, size)), shifted(*here)))

        pose(0.0)
        self.scene.add(rig.mobject)
        return Move(rig.mobject, pose, seconds, lambda t: t)

    def _rounds(self, seconds: float, goal: np.ndarray | None) -> Move:
        pulse = self.inside.pulse(self.scene.theme, self.request, goal)
        self.scene.add(pulse.set_z_index(32))
        return Move(pulse, lambda t: pulse.run(t * seconds, seconds), seconds, lambda t: t)


__all__ = ["Errand"]
