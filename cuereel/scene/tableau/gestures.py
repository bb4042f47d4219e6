"""A posture -> the movement by which it is seen to be done, from a word on."""

from __future__ import annotations

import math

from cuereel.scene.tableau.swing import Act, Swing
from cuereel.scene.track import elapsed, recoil

ON_THE_WAY = {
    "runs": (26.0, 2.9, 2.4),
    "runs with": (26.0, 2.9, 2.4),
    "jumps": (95.0, 1.5, 0.0),
    "walks": (13.0, 1.8, 1.6),
    "pushes": (11.0, 1.6, 1.2),
}
"""How high (px) and how often a second one bobs who goes, and by how many degrees."""

SPEAKS = ("talks", "shouts", "calls")
HIGH, SHAKES, SPOKEN, OFTEN, WAVES = 30.0, 3, 1.1, 2.6, 3
"""px of a hop; how often hands are shaken; for how many seconds one speaks, and how often a second;
how often one waves."""


def gesture(pose: str, start: int, until: int, fps: int) -> Act:
    """The swing of a person in a posture."""
    if pose in ON_THE_WAY:
        return _going(*ON_THE_WAY[pose], start, until, fps)
    if pose == "waves":
        return _waving(start, fps)
    if pose == "shakes hands":
        return _shaking(start, fps)
    if pose in SPEAKS:
        return _speaking(start, fps)

    def hop(frame: int) -> Swing:
        return Swing(y=HIGH * recoil((frame - start + 1) / fps, 0.5, 0.16))

    return hop


def _going(high: float, often: float, turn: float, start: int, until: int, fps: int) -> Act:
    def act(frame: int) -> Swing:
        seconds = max(0.0, (min(frame, until) - start + 1) / fps)
        ebb = 1 - elapsed(frame - until, 8)
        phase = math.pi * often * seconds
        return Swing(y=high * abs(math.sin(phase)) * ebb, turn=turn * math.sin(phase) * ebb)

    return act


def _shaking(start: int, fps: int) -> Act:
    lasts = round(0.95 * fps)

    def act(frame: int) -> Swing:
        share = elapsed(frame - start + 1, lasts)
        return Swing(y=17 * math.sin(2 * math.pi * SHAKES * share) * (1 - share))

    return act


def _waving(start: int, fps: int) -> Act:
    lasts = round(1.3 * fps)

    def act(frame: int) -> Swing:
        share = elapsed(frame - start + 1, lasts)
        return Swing(turn=4.5 * math.sin(2 * math.pi * WAVES * share) * (1 - share))

    return act


def _speaking(start: int, fps: int) -> Act:
    lasts = round(SPOKEN * fps)

    def act(frame: int) -> Swing:
        share = elapsed(frame - start + 1, lasts)
        each = abs(math.sin(math.pi * OFTEN * SPOKEN * share))
        return Swing(squash=-0.035 * each * (1 - share), turn=1.6 * each * (1 - share))

    return act


__all__ = ["gesture"]
