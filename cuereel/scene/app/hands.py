"""What presses on a screen, led from place to place: the hand in front of a phone, or the arrow over a browser."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from manim import Mobject

from cuereel.scene.address_bar import Pointer
from cuereel.scene.app.device import Device
from cuereel.scene.motion import ease_in_out
from cuereel.scene.presser import Hand
from cuereel.scene.stage import px
from cuereel.theme import Theme

COME, STAY, GO = 20, 12, 14
"""Frames in which it comes, for which it stays where it pressed, and in which it goes."""

LEAN, FAR, FARTHER = 1.0, 640.0, 1350.0
"""How far an arm leans to the right in radians (less than 0: to the left), and px back from a place at
which it is out of sight: in a high frame, and in another."""

LIFT, DOWN = 5, 3
"""Frames in which a finger is lifted before its tap, and in which it comes down."""


@dataclass(frozen=True)
class Touch:
    """A tap on a frame at a place of the screen; with `until`, a drag from there by `by` px upwards to that frame."""

    frame: int
    x: float
    y: float
    until: int = 0
    by: float = 0.0


class Hands:
    """The hand or the arrow, and its touches in order."""

    def __init__(
        self, theme: Theme, device: Device, touches: list[Touch], *, finger: bool, high: bool, lean: float = LEAN
    ) -> None:
        self._lean = lean
        self._device, self._finger, self._far = device, finger, FAR if high else FARTHER
        self._touches = sorted(touches, key=lambda touch: touch.frame)
        self._hand = Hand(theme, 74 * device.unit) if finger else None
        self._arrow = None if finger else Pointer(theme, 128 * min(1.0, device.unit))
        drawn = self._hand or self._arrow
        assert drawn is not None
        self.mobject: Mobject = drawn.mobject

    def pose(self, frame: int, sway: np.ndarray) -> None:
        """As it is at a frame; `sway` is by how far the device is moved (scene units)."""
        place, pressed, seen = self._state(frame)
        tip = place + sway
        if self._hand is not None:
            self._hand.pose(tip, 1.0 - pressed, float(seen > 0.01), self._lean)
        elif self._arrow is not None:
            self._arrow.pose(tip, max(0.0, pressed), seen)

    def _state(self, frame: int) -> tuple[np.ndarray, float, float]:
        """Where its tip is, how far it is down (-0.6 lifted, 1 pressed), and whether it is seen."""
        upcoming = next((touch for touch in self._touches if frame <= max(touch.frame, touch.until) + STAY), None)
        if upcoming is None:
            if not self._touches:
                return self._away(np.zeros(3)), 0.0, 0.0
            last = self._touches[-1]
            share = float(np.clip((frame - max(last.frame, last.until) - STAY) / GO, 0, 1))
            spot = self._at(last, last.until)
            far = self._away(spot)
            return spot + (far - spot) * ease_in_out(share), 0.0, 1.0 - float(share >= 1)
        number = self._touches.index(upcoming)
        spot = self._at(upcoming, frame)
        begun, start = self._from(number, upcoming)
        share = float(np.clip((frame - begun + 1) / max(1, upcoming.frame - DOWN - begun), 0, 1))
        here = start + (spot - start) * ease_in_out(share)
        seen = 1.0 if number or begun <= frame else 0.0
        return here, self._down(upcoming, frame), seen

    def _from(self, number: int, touch: Touch) -> tuple[int, np.ndarray]:
        """From when on it is on its way to a touch, and from where."""
        if number:
            before = self._touches[number - 1]
            ended = max(before.frame, before.until)
            if touch.frame - ended <= COME + STAY + GO + 20:
                return max(ended + 5, touch.frame - COME), self._at(before, before.until)
        return max(0, touch.frame - COME) if touch.frame > 8 else -COME, self._away(self._at(touch, 0))

    def _at(self, touch: Touch, frame: int) -> np.ndarray:
        moved = 0.0
        if touch.until > touch.frame:
            moved = touch.by * ease_in_out(float(np.clip((frame - touch.frame) / (touch.until - touch.frame), 0, 1)))
        return self._device.at(touch.x, touch.y - moved)

    def _away(self, spot: np.ndarray) -> np.ndarray:
        if self._finger:
            back = np.array([np.sin(self._lean), -np.cos(self._lean), 0]) * px(self._far) * self._device.unit
            return np.asarray(spot + back)
        return np.asarray(spot + np.array([px(190), -px(260), 0]))

    def _down(self, touch: Touch, frame: int) -> float:
        end = max(touch.frame, touch.until)
        return float(
            np.interp(
                frame,
                [touch.frame - LIFT - DOWN, touch.frame - DOWN, touch.frame, end + 5, end + 9],
                [0, -0.6, 1, 1, 0],
            )
        )


__all__ = ["Hands", "Touch"]
