"""A stage and a theme -> an aisle between rows of servers that the camera goes down, and cables along its floor.

They are lit from the far end to the viewer as the network is told, and lights run along them.
"""

from __future__ import annotations

import numpy as np
from manim import Group, Polygon, Rectangle

from cuereel.scene.aisle import Aisle
from cuereel.scene.card import is_dark, mix
from cuereel.scene.light import fading, glow
from cuereel.scene.motion import ease_out
from cuereel.scene.paint import Painted
from cuereel.scene.rig import Rig, moved, scaled, shifted, then
from cuereel.scene.stage import Stage, px
from cuereel.theme import Theme

FROM, TO, PUSH = 1.14, 1.5, 0.16
"""How near the aisle is seen at first and as its emblem closes, and how much nearer it comes with that."""

PUSHES = 12
"""Frames in which the camera is pushed on as the emblem closes."""

RUNS = 54
"""Frames in which a light runs along the floor."""

CABLE, REST, FLOWS = 13, 0.22, 9
"""px of a cable's width at the near end, how strongly it is seen before it is lit, and the frames that that takes."""

CALM, QUIET = 80, 0.5
"""px by which the quiet band over the aisle reaches over the captions, and how far it covers what is behind."""


class Dolly:
    """The aisle, seen ever nearer up to the frame `named` of the emblem, and a little on as that closes."""

    def __init__(self, stage: Stage, theme: Theme, colour: str) -> None:
        self._eye = stage.clear.center
        strength = 1.0 if is_dark(theme) else 0.75
        aisle = Aisle(stage, theme, colour, self._eye)
        self._aisle, self._lanes = Rig(aisle.picture), aisle.lanes
        tones = (theme.colour("accent"), colour, mix(colour, "#FFFFFF", 0.4))
        self._cables = [Rig(_cable(lane, colour, strength)) for lane in self._lanes]
        self._lights = [Rig(glow(52, 52, tones[number % 3], strength)) for number in range(2 * len(self._lanes))]
        self.found = self.named = 10**6
        moving = [rig.mobject for rig in (*self._cables, *self._lights)]
        self.mobject = Group(aisle.picture, _calm(stage, theme), *moving)

    def pose(self, frame: int, quiet: float) -> None:
        """As it is at a frame; `quiet` (0 to 1) is how far it has stepped back behind what is shown."""
        near = FROM + (TO - FROM) * float(np.clip(frame / max(1, self.named), 0, 1))
        near += PUSH * ease_out(float(np.clip((frame - self.named + 1) / PUSHES, 0, 1)))
        camera = scaled(near, about=self._eye)
        self._aisle.pose(camera)
        self._aisle.fade(1 - 0.45 * quiet)
        lit = REST + (1 - REST) * float(np.clip((frame - self.found + 1) / FLOWS, 0, 1))
        for rig in self._cables:
            rig.pose(camera)
            rig.fade(lit * (1 - 0.4 * quiet))
        for number, rig in enumerate(self._lights):
            along = (frame / RUNS + number * 0.37) % 1.0
            first, far = self._lanes[number % len(self._lanes)]
            # what runs away from the viewer covers less and less of the frame
            place = moved(camera, first + (far - first) * (1 - (1 - along) ** 2))
            rig.pose(then(scaled(1.15 - along), shifted(place[0], place[1])))
            rig.fade(min(1.0, along * 6, (1 - along) * 4))


def _cable(lane: np.ndarray, colour: str, strength: float) -> Painted:
    """A cable that runs along a lane (its near end and its far one)."""
    near, far = lane
    aside = np.array([px(CABLE), 0.0, 0.0])
    shape = Polygon(near - aside, near + aside, far + 0.1 * aside, far - 0.1 * aside)
    stops = ((0.0, 0.9 * strength), (0.5, 0.6 * strength), (1.0, 0.15 * strength))
    return fading(shape, tuple(near), tuple(far), stops, colour)


def _calm(stage: Stage, theme: Theme) -> Painted:
    """A quiet band behind the captions, which fades out above and below them."""
    frame, caption = stage.frame, stage.caption
    low, high = max(frame.bottom, caption.bottom - px(CALM)), caption.top + px(CALM)
    band = Rectangle(width=frame.width, height=high - low).move_to((frame.center[0], (low + high) / 2, 0))
    stops = ((0.0, 0.0), (0.3, QUIET), (0.75, QUIET), (1.0, 0.0))
    return fading(band, (0, high, 0), (0, low, 0), stops, theme.colour("background"))


__all__ = ["Dolly"]
