"""The name of a field and a length of time -> the hub of its map, which becomes a clock that runs out."""

from __future__ import annotations

import numpy as np
from manim import Group

from cuereel.scene.badge import plate
from cuereel.scene.bake import baked
from cuereel.scene.base import CueScene
from cuereel.scene.card import is_dark
from cuereel.scene.countdown import Countdown
from cuereel.scene.haze import haze
from cuereel.scene.medal import marked
from cuereel.scene.motion import ease_in_out, overshoot
from cuereel.scene.rig import Rig, scaled, shifted, then
from cuereel.scene.stage import px
from cuereel.scene.track import Track

AT_FIRST, BRACED, TICKED = 1.18, 0.84, 1.04
"""How large the hub is at first, just before the map fans out, and as its time is over, of the dial."""

GHOST = 0.75
"""How strongly the name is seen before it is said."""

DRAIN, LAST = 84, 0.4
"""Frames in which the clock runs out at most, and the share of them that its last seconds take, which are red."""

ALARM = 14
"""Frames that are left for the clock to have run out, if there are any."""

TITLE, LINE, BLOCK = 0.5, (1.5, 0.6), (1.4, 1.05)
"""The size of the letters in the hub, and the room there for one line and for more (in radii of the hub)."""


class MapHub:
    """A hub lettered `title` about `center` (scene units), whose dial is so many px in radius; `time` as it is said.

    `over` is the frame on which its time is over, once it is planned.
    """

    def __init__(self, scene: CueScene, center: np.ndarray, dial: float, title: str, time: str) -> None:
        self._scene, self._center, self._dial, self._timed = scene, center, dial, bool(time)
        theme = scene.theme
        alpha = 0.9 * (1.0 if is_dark(theme) else 0.55)
        self._late = Rig(haze(1.6 * dial, 1.6 * dial, scene.colour("bad"), alpha).shift(center))
        self.plate, self.name = self._drawn(title)
        self._flare = Rig(haze(dial, dial, "#FFFFFF", 0.9).shift(center))
        self.countdown = Countdown(theme, center, dial, time)
        timed = self.countdown.mobject if time else Group()
        self.mobject = Group(self._late.mobject, self.plate.mobject, self.name.mobject, timed, self._flare.mobject)

    def plan(self, named: int, opens: int, fans: int, small: float, timed: int, end: int) -> None:
        """Set the frames on which its name, the opening and the fanning of its map, its time and the shot's end come.

        The hub is so `small` of the dial while the map fans out.
        """
        self._named, self._fans = named, fans
        pulled = min(7, max(4, round(max(2, end - fans) * 0.5)))
        self._size = Track(AT_FIRST).to(BRACED, opens, max(1, fans - opens), ease_in_out)
        self._size.to(small, fans, pulled)
        self._lit_up = Track(GHOST).to(1.0, named, 5)
        self._clock_in, self.clock, self.over = Track(0.0), Track(1.0), end + 1
        if self._timed:
            self._size.to(1.0, timed, 8, overshoot(1.4)).to(TICKED, timed + 8, max(1, end), lambda share: share)
            self._clock_in.to(1.0, timed, 7, overshoot(1.2))
            self._run_out(timed + 5, max(4, min(DRAIN, end - timed - ALARM)))

    def _run_out(self, start: int, frames: int) -> None:
        """The clock runs out, and takes its time for the last of it."""
        last = max(1, round(LAST * frames))
        self.clock.to(self.countdown.last, start, frames - last, lambda share: share)
        self.clock.to(0.0, start + frames - last, last, lambda share: share)
        self.over = start + frames

    def told(self, frame: int) -> float:
        """How far (0 to 1) it has become a clock."""
        return float(np.clip(self._clock_in.at(frame), 0, 1))

    def _drawn(self, title: str) -> tuple[Rig, Rig]:
        radius, center, theme = self._dial, self._center, self._scene.theme
        base = plate(theme, radius, self._scene.colour("accent")).shift(center)
        if not title:
            return Rig(base), Rig(baked(marked("branch", "accent", theme, radius)).shift(center))
        wide, high = (radius * share for share in LINE)
        size = TITLE * radius
        words = self._scene.text(title, wide, high, size=size, weight="heavy", max_lines=1)
        if words.height < px(0.4 * size):
            wide, high = (radius * share for share in BLOCK)
            words = self._scene.text(title, wide, high, size=size, weight="heavy")
        return Rig(base), Rig(words.move_to(center))

    def pose(self, frame: int, aside: np.ndarray) -> None:
        """As it is at a frame, so far (scene units) beside its place."""
        since, center = frame - self._named, self._center
        beat = 1 + 0.05 * float(np.interp(since, [0, 3, 9], [0, 1, 0])) - self._recoil(frame)
        over = frame - self.over
        shaken = px(9) * float(np.sin(1.9 * over) * np.exp(-over / 7)) if over >= 0 else 0.0
        whole = then(scaled(self._size.at(frame) * beat, about=center), shifted(shaken + aside[0], aside[1]))
        self.plate.pose(whole)
        # the digits take its place, and push it out upwards
        gone = self._clock_in.at(frame) if self.countdown.tells else 0.0
        self.name.pose(then(shifted(0, px(0.45 * self._dial) * gone), whole))
        self.name.fade(self._lit_up.at(frame) * float(np.clip(1 - 4 * gone, 0, 1)))
        self._flare.pose(whole)
        fanned = float(np.interp(frame - self._fans, [-1, 1, 10], [0, 1, 0]))
        self._flare.fade(max(0.55 * fanned, 0.4 * float(np.interp(since, [-1, 1, 8], [0, 1, 0]))))
        left = self.clock.at(frame)
        red = float(np.clip((self.countdown.last - left) * 30, 0, 1)) if self._timed else 0.0
        self._late.pose(whole)
        self._late.fade(red * (1.0 if over >= 0 else 0.7))
        if self._timed:
            blink = 1.0 if over >= 0 and (over // 5) % 2 == 0 else 0.25 if over >= 0 else 0.0
            self.countdown.pose(whole, self._clock_in.at(frame), left, blink)

    def _recoil(self, frame: int) -> float:
        """The hub draws itself together just before the map fans out, and jumps as it does."""
        return float(np.interp(frame - self._fans, [-7, -1, 3, 13], [0, 0.05, -0.12, 0]))


__all__ = ["AT_FIRST", "TICKED", "MapHub"]
