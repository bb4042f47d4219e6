"""A vehicle that comes from where a question left it onto the road of a closing page, sets out, and drives off.

As a question may have left it seen through, its lines are wiped by its body first. The request square is left where it
was.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from manim import Mobject

from cuereel.scene.berth import Berth
from cuereel.scene.driven import Driven
from cuereel.scene.highway import Highway
from cuereel.scene.motion import ease_in_out, ease_out
from cuereel.scene.rig import Pose, Rig, scaled, shifted, then
from cuereel.scene.shop.network import request
from cuereel.scene.stage import Stage, px
from cuereel.scene.svg import Drawing
from cuereel.theme import Theme

PACE = 15.0
"""px of road that run by in a frame."""

SETTLE, SINKS, SINKING = 3, 12, 14
"""Frames in which it comes down to the road at once, so that captions never lie on its roof; px by which it then sinks
into its springs, and the frames that this takes."""

GATHERING = 12
"""Frames in which it comes up to its pace from there."""

SLOWING, OFF = 8, 20
"""Frames in which the road comes to a stand as the vehicle drives off, and in which that is out of the frame."""

SURGE, SURGING = 30, 18
"""px by which it leaps ahead as something is pressed while it drives, and the frames that this takes."""

STARTS, REVS = 84, 0.03
"""px by which it leaps ahead as it sets out, and the radians by which its nose comes up then, and as it is revved."""

DRIFT, DRIFTING = 14, 110
"""px by which it drifts to and fro in its lane, and the frames from one time to the next."""

SQUARE = 56
"""px of the square that is left."""


class Cruise:
    """The road, the square and the vehicle, whose wheels stand on the height `foot`, off from frame `leave` on.

    The vehicle is taken where it is to drive, from the place `start`; its middle is where the square is left. It
    answers each of the `presses`: it is revved, until it begins to roll on frame `sets_out`. `leave` None: it does not
    drive off.
    """

    def __init__(
        self,
        drawing: Drawing,
        stage: Stage,
        theme: Theme,
        foot: float,
        leave: int | None,
        *,
        start: Berth,
        sets_out: int = 0,
        presses: Sequence[int] = (),
        engine: Mobject | None = None,
    ) -> None:
        self._leave, self._presses = leave, presses
        self._sets_out = sets_out if leave is None else min(sets_out, leave)
        self._far = stage.frame.right - float(drawing.get_left()[0]) + px(60)
        self._middle = np.array([float(drawing.get_center()[0]), foot, 0.0])
        self._start, self._larger = np.array([start.middle, start.ground, 0.0]), start.width / float(drawing.width)
        self._highway = Highway(stage, theme, foot)
        self._square = Rig(request(theme, side=SQUARE).shift(self._middle + np.array([0.0, px(SQUARE / 2), 0.0])))
        self._driven = Driven(drawing, theme, foot, detail=max(1.0, self._larger), engine=engine)
        self.road = self._highway.mobject
        self.vehicle = self._driven.vehicle
        self.parts = (self.road, self._square.mobject, self._driven.mobject)

    def pose(self, frame: int) -> None:
        """Set it to a frame: the road stands still once the vehicle is off."""
        settled = ease_in_out(float(np.clip(frame / SETTLE, 0, 1)))
        since = -1.0 if self._leave is None else float(frame - self._leave + 1)
        slow = float(np.clip(since / SLOWING, 0, 1)) * SLOWING
        rolls = frame - self._sets_out + 1
        run = _gathered(rolls - max(0.0, since)) + slow - slow**2 / (2 * SLOWING)
        road = px(PACE) * run
        away = self._far * float(np.clip(since / OFF, 0, 1)) ** 2.2
        rolling = float(np.clip(rolls / GATHERING, 0, 1))
        surge, start = sum(_surge(frame - press) for press in self._presses), _surge((rolls - 1) // 2)
        drift = rolling * (px(DRIFT) * float(np.sin(2 * np.pi * rolls / DRIFTING)) + px(SURGE) * surge)
        drift += px(STARTS) * start * settled
        lean = 0.02 * float(np.sin(np.pi * np.clip(since / OFF, 0, 1))) + REVS * max(start, 0.5 * surge) * settled
        sunk = float(np.clip((frame + 1 - SETTLE) / SINKING, 0, 1))
        sinks = px(SINKS) * float(np.sin(3 * np.pi * sunk)) * (1 - sunk) ** 2
        self._highway.pose(road, settled)
        whole = then(shifted(drift + away, -sinks), self._placed(settled))
        self._driven.pose(frame, whole, road + drift + away, lean, 1 - slow / SLOWING, surge, settled)
        left = ease_out(float(np.clip((since - 3) / 4, 0, 1)))
        self._square.pose(scaled(0.7 + 0.3 * left, about=self._square.mobject[1].get_center()))
        self._square.fade(left)

    def _placed(self, settled: float) -> Pose:
        """How it has come, 0 to 1, from where it began to where it drives."""
        size = 1 + (self._larger - 1) * (1 - settled)
        way = (self._start - self._middle) * (1 - settled)
        return then(scaled(size, about=self._middle), shifted(float(way[0]), float(way[1])))


def _gathered(frames: float) -> float:
    """Frames at full pace in which one would come as far as one that sets out has in so many."""
    frames = max(0.0, frames)
    return frames**2 / (2 * GATHERING) if frames < GATHERING else frames - GATHERING / 2


def _surge(since: int) -> float:
    """How far (0 to 1) it is ahead so many frames after a press."""
    share = float(np.clip((since + 1) / SURGING, 0, 1))
    return float(np.sin(np.pi * share**0.6)) ** 2


__all__ = ["OFF", "SQUARE", "Cruise"]
