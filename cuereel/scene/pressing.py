"""Buttons and the frames on which they are pressed -> the hand that goes from one to the next, and leaves after all.

It comes from below, and is led around below the buttons that it does not mean.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from cuereel.scene.actions import Button
from cuereel.scene.motion import ease_in_out
from cuereel.scene.presser import Hand
from cuereel.scene.stage import PX, Box, Stage, px
from cuereel.theme import Theme

REACH = 11
"""Frames that the finger takes to the next button, where there is the time."""

SIZE = 64
"""px of a round button that would suit the hand."""

LEANS = tuple(0.5 + 0.06 * step for step in range(13))
"""Radians that the hand may lean; it leans as little as it can without lying across another button."""

FINGER, PALM, ALONG = 22, 84, (104, 364)
"""px that half of the finger and half of the palm are wide, and from the tip to where that begins and the arm does."""

DIP = 270
"""px below the lowest button to which the finger is drawn where it goes round others."""

COMING, LEAVING = 14, 12
"""Frames in which the hand comes and goes."""


class Pressing:
    """The hand of a viewer who presses `buttons`, each on its frame of `presses`, in their order."""

    def __init__(self, stage: Stage, theme: Theme, buttons: Sequence[Button], presses: Sequence[int]) -> None:
        self._frame, self._buttons, self._presses = stage.frame, buttons, presses
        self._leans = [_lean(button, [other for other in buttons if other is not button]) for button in buttons]
        self._barred = [bool(number) and self._is_barred(number) for number in range(len(buttons))]
        self._low = min(float(button.box.bottom) for button in buttons) - px(DIP)
        self._hand = Hand(theme, SIZE)
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
        press, button, lean = self._presses[number], self._buttons[number], self._leans[number]
        if number:
            start, begun = self._hover(number - 1), max(press - REACH, self._presses[number - 1] + 4)
        else:
            start, begun = self._below(button), press - COMING
        share = ease_in_out(float(np.clip((frame - begun + 1) / max(1, press - 2 - begun), 0, 1)))
        down = float(np.interp(frame - press, [-3, -1, 0, 3, 7], [0, 0.5, 1, 1, 0]))
        place = start + (self._hover(number) - start) * share
        if self._barred[number]:
            round_it = np.array([start[0], self._low, 0.0])
            place = (1 - share) ** 2 * start + 2 * share * (1 - share) * round_it + share**2 * self._hover(number)
        place = place + (button.touch - place) * down
        gone = ease_in_out(float(np.clip((frame - self._presses[last] - 5) / LEAVING, 0, 1)))
        before = self._leans[max(0, number - 1)] if number else LEANS[0]
        away = (self._below(button) - place) * gone
        self._hand.pose(place + away, 1 - down, float(gone < 1), before + (lean - before) * share)

    def _hover(self, number: int) -> np.ndarray:
        """Where the finger waits before a button."""
        button = self._buttons[number]
        return np.asarray(button.touch + px(0.6 * button.height) * _way_of(self._leans[number]))

    def _is_barred(self, number: int) -> bool:
        """Whether other buttons lie on the straight way to a button."""
        ways = np.linspace(self._hover(number - 1), self._hover(number), 40)
        boxes = [button.box for n, button in enumerate(self._buttons) if n not in (number, number - 1)]
        return any(_inside(ways, box) > 0 for box in boxes)

    def _below(self, button: Button) -> np.ndarray:
        """Where the finger is, below the frame, before it comes and after it has gone."""
        low = self._frame.bottom - px(160)
        aside = float(np.tan(LEANS[0])) * (float(button.touch[1]) - low)
        return np.array([min(float(button.touch[0]) + aside, self._frame.right + px(20)), low, 0.0])


def _way_of(lean: float) -> np.ndarray:
    """The way from the finger's tip along a hand that leans so far."""
    return np.array([np.sin(lean), -np.cos(lean), 0.0])


def _lean(button: Button, others: Sequence[Button]) -> float:
    """How the hand leans on a button so that it lies across as little as can be of the others."""
    return min(LEANS, key=lambda lean: (_covered(button.touch, lean, others), lean))


def _covered(tip: np.ndarray, lean: float, others: Sequence[Button]) -> int:
    """How much of some buttons a hand lies across whose finger is at a point: 20 px squares, about."""
    way = _way_of(lean)
    aside = np.array([-way[1], way[0], 0.0])
    count = 0
    for along in range(0, 900, 20):
        half = np.interp(along, (0, ALONG[0], ALONG[1]), (FINGER, PALM, PALM))
        across = np.arange(-half, half + 1, 20)
        places = tip + px(along) * way + np.outer(across * PX, aside)
        count += sum(_inside(places, other.box) for other in others)
    return count


def _inside(places: np.ndarray, box: Box) -> int:
    """How many of some places lie in a box."""
    x, y = places[:, 0], places[:, 1]
    return int(((x > box.left) & (x < box.right) & (y > box.bottom) & (y < box.top)).sum())


__all__ = ["Pressing"]
