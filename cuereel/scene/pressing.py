"""Buttons and the frames on which they are pressed -> the hand that goes from one to the next, and leaves after all.

It is one hand on a short sleeve: it comes in from the lower right once, glides from button to button, leaning at each
as it covers least of those that it does not mean, and goes where it came from.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import numpy as np

from cuereel.scene.actions import Button
from cuereel.scene.motion import ease_in_out, ease_out
from cuereel.scene.presser import Hand
from cuereel.scene.stage import Box, Stage, px
from cuereel.theme import Theme

REACH = 11
"""Frames that the finger takes to the next button, where there is the time."""

SIZE = 54
"""px of a round button that would suit the hand."""

LEANS = (0.85, 0.65, 0.4, 0.15, -0.1, -0.3, 1.05, 1.25)
"""Radians from below by which the hand may come from the right; the first that covers least is taken."""

FINGER, FIST, LONG = (90, 26), (-46, 94), 400
"""px that its finger is long, and wide to each side; how far the fist behind that reaches to the left and to the right;
and how long all of it is with its sleeve.
"""

OFF = 24
"""px that it keeps, where it can, from buttons that it does not mean."""

SLEEVE = 1.0
"""How many times as long as drawn its sleeve is."""

HOVER = 0.3
"""How far from a button's edge the finger waits, for the button's height."""

OUT, LOWER = 140, 200
"""px right of the frame and below its button at which the finger is when the hand is away."""

BENDS = tuple(0.2 * step for step in range(7))
"""How far, of the way to the corner of its path, the finger may go round other buttons: as little as it can."""

COMING, LEAVING = 10, 12
"""Frames in which the hand comes and goes."""


class Pressing:
    """The hand of a viewer who presses `buttons`, each on its frame of `presses`, in their order."""

    def __init__(self, stage: Stage, theme: Theme, buttons: Sequence[Button], presses: Sequence[int]) -> None:
        self._buttons, self._presses = buttons, presses
        self._leans = [min(LEANS, key=partial(self._covered, number)) for number in range(len(buttons))]
        self._away = [self._outside(stage, number) for number in (0, len(buttons) - 1)]
        self._ways = [self._way(number) for number in range(len(buttons))]
        self._hand = Hand(theme, SIZE, SLEEVE, soft=True)
        self.mobject = self._hand.mobject

    @property
    def tip(self) -> np.ndarray:
        """Where the finger's tip is (scene units)."""
        return self._hand.tip

    def pose(self, frame: int) -> None:
        """It is on its way to the next button, presses that on its frame, and leaves after the last."""
        coming = next((n for n, press in enumerate(self._presses) if press + 4 >= frame), None)
        last = len(self._buttons) - 1
        number = last if coming is None else coming
        press, button = self._presses[number], self._buttons[number]
        begun = max(press - REACH, self._presses[number - 1] + 4) if number else press - COMING
        done = float(np.clip((frame - begun + 1) / max(1, press - 2 - begun), 0, 1))
        share = ease_in_out(done) if number else ease_out(done)
        down = float(np.interp(frame - press, [-3, -1, 0, 3, 7], [0, 0.5, 1, 1, 0]))
        place = _bent(*self._ways[number], share)
        place = place + (button.touch - place) * down
        gone = ease_in_out(float(np.clip((frame - self._presses[last] - 5) / LEAVING, 0, 1)))
        place = place + (self._away[1] - place) * gone
        before = self._leans[max(0, number - 1)]
        lean = before + (self._leans[number] - before) * share
        self._hand.pose(place, 1 - down, float(gone < 1), lean)

    def _hover(self, number: int) -> np.ndarray:
        """Where the finger waits before a button."""
        button = self._buttons[number]
        return np.asarray(button.touch + px(HOVER * button.height) * _along(self._leans[number]))

    def _way(self, number: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """From where the finger comes to a button, what that way bends towards, and where it ends."""
        end = self._hover(number)
        if not number:
            return self._away[0], (self._away[0] + end) / 2, end
        start = self._hover(number - 1)
        others = [button.box for n, button in enumerate(self._buttons) if n not in (number, number - 1)]
        middle, corners = (start + end) / 2, ((end[0], start[1]), (start[0], end[1]))
        bends = [middle + (np.array([*corner, 0.0]) - middle) * share for share in BENDS for corner in corners]
        ways = [np.array([_bent(start, bend, end, share) for share in np.linspace(0, 1, 40)]) for bend in bends]
        crossed = [sum(_inside(way, box) for box in others) for way in ways]
        return start, bends[int(np.argmin(crossed))], end

    def _covered(self, number: int, lean: float) -> int:
        """How much of the other buttons a hand lies over that comes to a button, `lean` radians from the right."""
        touch, way = self._buttons[number].touch, _along(lean)
        far, over = np.meshgrid(np.linspace(0, px(LONG), 91), np.linspace(0, 1, 13))
        (finger, thin), (left, right) = FINGER, FIST
        low, high = (np.where(far < px(finger), px(near), px(fist)) for near, fist in ((-thin, left), (thin, right)))
        aside = low + (high - low) * over
        across = np.array([-way[1], way[0], 0.0])
        hand = touch + far.reshape(-1, 1) * way + aside.reshape(-1, 1) * across
        return sum(_inside(hand, button.box.inset(-OFF)) for n, button in enumerate(self._buttons) if n != number)

    def _outside(self, stage: Stage, number: int) -> np.ndarray:
        """Where the finger is when the hand is away, beyond the right edge and below a button."""
        return np.array([stage.frame.right + px(OUT), self._buttons[number].touch[1] - px(LOWER), 0.0])


def _along(lean: float) -> np.ndarray:
    """The way from the finger to the wrist of a hand that leans so far."""
    return np.array([np.sin(lean), -np.cos(lean), 0.0])


def _bent(start: np.ndarray, bend: np.ndarray, end: np.ndarray, share: float) -> np.ndarray:
    """The point a share of the way along a curve that bends towards another point."""
    return np.asarray((1 - share) ** 2 * start + 2 * share * (1 - share) * bend + share**2 * end)


def _inside(places: np.ndarray, box: Box) -> int:
    """How many of some places lie in a box."""
    x, y = places[:, 0], places[:, 1]
    return int(((x > box.left) & (x < box.right) & (y > box.bottom) & (y < box.top)).sum())


__all__ = ["Pressing"]
