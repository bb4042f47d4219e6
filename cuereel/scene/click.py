"""A laptop and the frames of a click -> the pointer that goes to its button, presses that, and makes way."""

from __future__ import annotations

import numpy as np

from cuereel.scene.address_bar import Pointer
from cuereel.scene.laptop import Laptop
from cuereel.scene.motion import ease_in_out, ease_out
from cuereel.scene.stage import px
from cuereel.theme import Theme

TALL = 110.0
"""px that the pointer is high."""

REACH = 26
"""Frames that it takes to the button at most."""

COME = 16
"""Frames in which it comes over the page."""


class Click:
    """A click on frame `sent` of a page that is `opened` on a frame; one that is not seen to open has no pointer."""

    def __init__(self, theme: Theme, laptop: Laptop, opened: int | None, sent: int) -> None:
        self._laptop, self._opened, self._sent = laptop, opened, sent
        self._pointer = Pointer(theme, TALL)
        self.mobject = self._pointer.mobject

    def pose(self, frame: int, press: float, seen: bool) -> None:
        """The button is pressed by `press` (0 to 1); the pointer is there only as long as it may be `seen`."""
        button = self._laptop.button
        if self._opened is None or not seen:
            self._pointer.pose(button, 0, 0)
            return
        begun = max(self._opened + COME // 2, self._sent - REACH)
        share = ease_in_out(float(np.clip((frame - begun + 1) / max(1, self._sent - begun), 0, 1)))
        # it comes over the page, from the side away from what is named beneath it
        enters, rest = self._laptop.lid.at(1.02, 0.86), self._laptop.lid.at(0.84, 0.62)
        entered = ease_out(float(np.clip((frame - self._opened) / COME, 0, 1)))
        rest = enters + (rest - enters) * entered
        goal = button + np.array([px(30), -px(4), 0])
        come = float(np.clip((frame - self._opened - 2) / 6, 0, 1))
        gone = float(np.clip((frame - self._sent - 10) / 8, 0, 1))
        self._pointer.pose(rest + (goal - rest) * share, press, come * (1 - gone))


__all__ = ["Click"]
