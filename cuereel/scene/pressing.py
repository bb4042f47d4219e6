"""Buttons and the frames on which they are pressed -> the hand that goes from one to the next, and leaves after all."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from cuereel.scene.actions import Button
from cuereel.scene.motion import ease_in_out
from cuereel.scene.presser import Hand
from cuereel.scene.stage import Stage, px
from cuereel.theme import Theme

REACH = 11
"""Frames that the finger takes to the next button, where there is the time."""

SIZE = 74
"""px of a round button that would suit the hand."""

LEAN, FLAT = 0.93, 1.08
"""How far (radians) the hand leans, and where other buttons stand below the one that it presses: so little apart that
it is one hand that goes from button to button, and so flat that it lies across nothing on the ground below them."""

COMING, LEAVING = 14, 12
"""Frames in which the hand comes and goes."""


class Pressing:
    """The hand of a viewer who presses `buttons`, each on its frame of `presses`, in their order."""

    def __init__(self, stage: Stage, theme: Theme, buttons: Sequence[Button], presses: Sequence[int]) -> None:
        self._frame, self._buttons, self._presses = stage.frame, buttons, presses
        self._leans = [_lean(button, buttons) for button in buttons]
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
            start, begun = button.touch + self._away(0), press - COMING
        share = ease_in_out(float(np.clip((frame - begun + 1) / max(1, press - 2 - begun), 0, 1)))
        down = float(np.interp(frame - press, [-3, -1, 0, 3, 7], [0, 0.5, 1, 1, 0]))
        place = start + (self._hover(number) - start) * share
        place = place + (button.touch - place) * down
        gone = ease_in_out(float(np.clip((frame - self._presses[last] - 5) / LEAVING, 0, 1)))
        before = self._leans[max(0, number - 1)]
        self._hand.pose(place + self._away(number) * gone, 1 - down, float(gone < 1), before + (lean - before) * share)

    def _hover(self, number: int) -> np.ndarray:
        """Where the finger waits before a button."""
        button = self._buttons[number]
        return np.asarray(button.touch + px(0.6 * button.height) * _way_of(self._leans[number]))

    def _away(self, number: int) -> np.ndarray:
        """How far the finger draws back from a button until it is out of the frame."""
        way, touch = _way_of(self._leans[number]), self._buttons[number].touch
        far = min((self._frame.right - touch[0]) / way[0], (self._frame.bottom - touch[1]) / way[1])
        return np.asarray((far + px(160)) * way)


def _way_of(lean: float) -> np.ndarray:
    """The way from the finger's tip along a hand that leans so far."""
    return np.array([np.sin(lean), -np.cos(lean), 0.0])


def _lean(button: Button, buttons: Sequence[Button]) -> float:
    """How the hand leans so that it lies across none of the others: flatter above some."""
    below = (other.center[1] < button.center[1] - px(0.5 * button.height) for other in buttons)
    return FLAT if any(below) else LEAN


__all__ = ["Pressing"]
