"""A box, a list's entries and their frames -> a laptop as wide as that, on whose screen goes on what is being named."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from manim import Group, Mobject

from cuereel.scene.card import rounded
from cuereel.scene.haze import haze
from cuereel.scene.laptop_shell import DECK, SHAPE, Shell
from cuereel.scene.motion import ease_in_out, ease_out
from cuereel.scene.rig import Rig, scaled, shifted, then
from cuereel.scene.screen_acts import CODE, COMPUTER, NET, Act, act_for
from cuereel.scene.sprite import clip_to
from cuereel.scene.stage import PX, Box, px
from cuereel.scene.track import recoil
from cuereel.theme import Theme

CHANGE = 8
"""Frames in which one thing on the screen makes way for the next, where there is the time."""


def at_a_computer(words: Sequence[str]) -> bool:
    """Whether a list is of things that are done at one."""
    return any(pattern.search(each) for each in words for pattern in (COMPUTER, CODE, NET))


class Workbench:
    """Stands in `place`. Entry `n` goes on from `starts[n]` on and is done on `ticks[n]`; `end` is the lid's top."""

    def __init__(
        self,
        theme: Theme,
        place: Box,
        listed: Sequence[tuple[str, Mobject | None]],
        starts: Sequence[int],
        ticks: Sequence[int],
        greeting: tuple[str, str],
    ) -> None:
        self._starts, self._ticks = starts, ticks
        tall = SHAPE + DECK[0]
        width = min(place.width / PX / DECK[1], place.height / PX / tall)
        middle, foot = float(place.center[0]), place.center[1] - px(width * tall / 2) + px(width * DECK[0])
        shell = Shell(theme, Box(middle - px(width / 2), foot, middle + px(width / 2), place.top))
        self._shell, self._wide = shell, px(shell.screen[0])
        self.end = np.array([middle, shell.lid.top, 0.0])
        dark = rounded(*shell.screen, 4, "#17225E", "#0A1036").move_to(shell.middle)
        self._acts: list[Act | None] = [act_for(theme, shell, words, art, greeting) for words, art in listed]
        seen = clip_to(Group(), shell.window)
        seen.add(*[act.mobject for act in self._acts if act], shell.gleam())
        self._back = Rig(shell.back)
        good = haze(0.75 * width, 0.6 * width, theme.colour("good"), 0.9).move_to(shell.middle)
        self._burst = Rig(good)
        self._all = Rig(Group(shell.frame, dark))
        self._deck = Rig(shell.deck)
        self.mobject: Mobject = Group(shell.back, good, shell.shadow, shell.frame, dark, seen, shell.deck)
        self.mobject.add(*[act.before for act in self._acts if act])

    def pose(self, frame: int, fps: int) -> None:
        """As it is at a frame."""
        last = max((tick for tick in self._ticks if tick <= frame + 1), default=None)
        hit = 0.0 if last is None else float(np.exp(-max(0, frame - last) / 8))
        self._burst.fade(hit)
        self._back.fade(0.6 + 0.4 * float(frame >= self._starts[0]))
        jolt = 0.0 if last is None else 0.02 * recoil((frame - last + 1) / fps, 0.4, 0.14)
        whole = scaled(1 + jolt, about=(self._shell.middle[0], self._shell.lid.bottom))
        self._all.pose(whole)
        self._deck.pose(whole)
        current = max(0, sum(start <= frame for start in self._starts) - 1)
        for number, act in enumerate(self._acts):
            if act is None:
                continue
            start, tick = self._starts[number], self._ticks[number]
            if number not in (current, current - 1):
                self._hide(act, frame)
                continue
            begun = self._starts[current]
            room = max(2, min(CHANGE, self._ticks[current] - begun))
            share = 1.0 if current == 0 else float(np.clip((frame - begun + 2) / room, 0, 1))
            share = 0.5 * (ease_out(share) + ease_in_out(share))
            aside = (1 - share) if number == current else -share
            told = float(np.clip((frame - start + 1) / max(1, tick - start), 0, 1)) if frame >= start - 1 else 0.0
            act.pose(then(shifted(self._wide * aside, 0), whole), frame, told, frame - tick)

    def _hide(self, act: Act, frame: int) -> None:
        """Away beside the screen, which shows nothing there."""
        act.pose(shifted(3 * self._wide, 0), frame, 0.0, -1)


__all__ = ["Workbench", "at_a_computer"]
