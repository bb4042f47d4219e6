"""A name and what it names -> a stamped plate that stays as large as it is lettered, and goes where the camera sees it.

A plate that would have to leave what it names to stay in view is gone instead.
"""

from __future__ import annotations

import numpy as np

from cuereel.scene.rig import Pose, moved
from cuereel.scene.stage import PX, Box, Stage, px
from cuereel.scene.stamp import Stamp, place
from cuereel.theme import Theme

STRUCK = 12
"""Frames after its word for which it is seen wherever it is."""


class Nameplate:
    """`stamp` on a stage, its middle at `anchor` (scene units) as long as the camera has not moved."""

    def __init__(self, stage: Stage, stamp: Stamp, anchor: np.ndarray) -> None:
        self._stage, self._stamp, self._anchor = stage, stamp, anchor
        self.plate, self.lines = stamp.plate, stamp.lines

    def pose(self, since: int, fps: int, view: Pose) -> None:
        """So many frames after its word, at `fps` frames a second, with the world as it is seen in a view."""
        stamp, text, low = self._stamp, self._stage.text, self._stage.clear.bottom + px(24)
        wide, tall = px(stamp.width_px / 2 + 6), px(stamp.height_px / 2 + 4)
        spot = moved(view, self._anchor)
        # a plate may be moved by half of itself, and no further
        x = float(np.clip(spot[0], text.left + wide, text.right - wide))
        y = float(np.clip(spot[1], low + tall, text.top - tall))
        stamp.place = place(x, y)
        stamp.strike((since + 1) / fps)
        off = max(abs(x - spot[0]) / wide - 0.6, (low - 0.2 * tall - spot[1]) / tall, 0.0)
        if off > 0 and since > STRUCK:
            stamp.veil(float(np.clip(1 - 4 * off, 0, 1)))


def server_plate(stage: Stage, theme: Theme, name: str, racks: Box) -> Nameplate:
    """The plate above a row of servers."""
    frame = stage.frame
    width, size = min(racks.width, 0.6 * frame.width) / PX, 88 if len(name) < 12 else 60
    stamp = Stamp(theme, name, width=width, size=size, role="accent", tilt=-2, within=frame)
    return Nameplate(stage, stamp, racks.at(0.5, 0) + np.array([0, px(stamp.height_px / 2 - 10), 0]))


def client_plate(stage: Stage, theme: Theme, name: str, lid: Box) -> Nameplate:
    """The plate over the foot of a laptop's lid."""
    width = max(330.0, lid.width / PX * 0.66)
    stamp = Stamp(theme, name, width=width, size=76, role="cool", tilt=-3, within=stage.frame)
    return Nameplate(stage, stamp, lid.at(0.5, 1) - np.array([0, px(stamp.height_px * 0.5), 0]))


__all__ = ["Nameplate", "client_plate", "server_plate"]
