"""The name of an emblem on its plaque: it rises on its word, and grows for a moment where it is said once more."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from manim import Group, Mobject

from cuereel.quantities import bare
from cuereel.scene.rig import Pose, Rig, scaled, shifted, then
from cuereel.scene.stage import px
from cuereel.scene.track import Track

RISES, FRAMES = 54, 7
"""px by which it rises, and the frames of that."""

PULSE = 0.14
"""By how much it grows as it is said once more."""


def said_again(name: str, words: Sequence[str], moments: Mapping[str, int], after: int) -> list[int]:
    """The moments of the words with which a name is said from frame `after` on."""
    wanted, spoken = [bare(word) for word in name.split()], [bare(word) for word in words]
    places = [at for at in range(len(spoken)) if wanted and spoken[at : at + len(wanted)] == wanted]
    return [at for at in (moments.get(f"word-{place + 1}", -1) for place in places) if at >= after]


class Called:
    """The lines of a name and the plaque behind them, from frame `on`; `again` are the frames on which they pulse."""

    def __init__(self, lines: Mobject, plaque: Mobject, on: int, again: Sequence[int]) -> None:
        self._again, self._middle = again, lines.get_center()
        self._come = Track(0.0).to(1.0, on, FRAMES)
        self._plaque, self._lines = Rig(plaque), [Rig(line) for line in lines]
        self.mobject = Group(plaque, lines)

    def pose(self, frame: int) -> None:
        """As it is on a frame of the shot: the plaque with its first line, each line a frame after the one before."""
        pulse = self._pulse(frame)
        for late, rig in [(0, self._plaque), *enumerate(self._lines)]:
            come = self._come.at(frame - late)
            rig.pose(then(shifted(0, -px(RISES) * (1 - come)), pulse))
            rig.fade(float(np.clip(come, 0, 1)))

    def _pulse(self, frame: int) -> Pose:
        since = frame - max((at for at in self._again if at <= frame), default=frame + 1)
        grown = 1 + PULSE * float(np.interp(since, [-1, 0, 3, 6, 18, 26], [0, 0.35, 1.2, 1, 1, 0]))
        return scaled(grown, about=self._middle)


__all__ = ["Called", "said_again"]
