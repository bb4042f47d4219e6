"""A phone on its set -> an x-ray of it, written into a score: the camera goes up to it, and what is inside is named."""

from __future__ import annotations

import numpy as np

from cuereel.scene.base import CueScene
from cuereel.scene.motion import ease_out
from cuereel.scene.moves import Move
from cuereel.scene.rig import Rig, scaled
from cuereel.scene.score import Score
from cuereel.scene.shop.glass import Glass
from cuereel.scene.shop.handset import APART, Handset
from cuereel.scene.shop.inside import Inside
from cuereel.scene.shop.phone import BEZEL, SCREEN, Phone
from cuereel.scene.shop.success import SuccessPage
from cuereel.scene.stage import Box, px
from cuereel.scene.stamp import Stamp, place, slam

NEAR, CLOSER = 0.96, 1.5
"""The share of the frame's width that a labelled phone has, and how much larger than before it is at most."""

TILES_SHARE, DESK_SHARE = 0.175, 0.675
"""The shares of such a phone's height, from its status bar to the captions, that the tiles of a system have, and the
desk of who works for them.
"""

BESIDE = 18.0
"""Px between a head and the plate beside it, and between that and the phone's edge."""

LIFT = 30.0
"""Px above the clear box's foot at which the elbows are where the frame is not high: captions begin there."""

SMALLEST, LETTERS = 52, 180
"""The sizes of the smallest and the largest letters on a plate, in px."""

EDGE, STATUS = 5.0, 76.0
"""Px of the screen between a system and the screen's edges, and from its top to below its status bar."""


class XRay:
    """What a `handset`'s phone is when it is seen through."""

    def __init__(self, scene: CueScene, score: Score, handset: Handset) -> None:
        self.scene, self.score, self.handset = scene, score, handset
        self._top = np.array([handset.port[0], float(handset.phone.window.get_top()[1]), 0.0])

    def near(self) -> Phone:
        """The phone as large as it is when a label is stamped on it: from one side of the frame to the other."""
        unit = self.handset.phone.unit
        size = min(CLOSER, NEAR * self.scene.stage.frame.width / px((SCREEN[0] + 2 * BEZEL) * unit))
        near = Phone(self.scene.theme)
        near.unit = unit * max(1.0, size)
        near.scale(near.unit)
        near.shift(self._top - near.window.get_top())
        return near

    def rooms(self, near: Phone) -> tuple[Box, Box, Box]:
        """Where in such a phone there are the tiles of a system, the desk below, and what is below the captions."""
        stage, unit = self.scene.stage, near.unit
        middle, half = float(near.window.get_center()[0]), px(SCREEN[0] / 2 - EDGE) * unit
        top, low = float(near.window.get_top()[1]) - px(STATUS) * unit, stage.clear.bottom
        low += 0.0 if stage.portrait else px(LIFT)
        tall = top - low
        tiles = Box(middle - half, top - TILES_SHARE * tall, middle + half, top)
        desk = Box(middle - half, low, middle + half, low + DESK_SHARE * tall)
        return tiles, desk, Box(middle - half, stage.frame.bottom, middle + half, stage.caption.bottom - px(APART))

    def sign(self, near: Phone, head: Box) -> Box:
        """The room for a plate at the right of a head, below where the lines meet the screens."""
        right = min(float(near.window.get_right()[0]), self.scene.stage.lower.right)
        return Box(head.right + px(BESIDE), head.bottom, right - px(BESIDE), head.top)

    def sweep(self, start: int, frames: int, inside: Inside, near: Phone | None = None) -> None:
        """From `start` a bar of light passes over the phone for so many frames, behind which it is glass.

        The camera goes up to it until it is as `near` as that.
        """
        self.score.at(start, lambda: self._sweep(frames, inside, near or self.handset.phone))

    def _sweep(self, frames: int, inside: Inside, near: Phone) -> Move:
        handset = self.handset
        self.scene.remove(handset.request)
        if isinstance(handset.page, SuccessPage):
            self.score.settle(handset.phone)
        glass = Glass(self.scene.theme, near, handset.set, inside, self.scene.stage.picture)
        phone, closer, top = Rig(handset.phone), near.unit / handset.phone.unit, self._top[:2]

        def pose(t: float) -> None:
            size = 1 + (closer - 1) * ease_out(t)
            phone.pose(scaled(size, about=top))
            glass.sweep(t, size / closer)
            if t >= 1:
                handset.phone.pages.submobjects = []

        pose(0.0)
        self.scene.add(glass)
        return Move(glass, pose, frames / self.scene.fps, lambda t: t)

    def plate(self, words: str, room: Box) -> Stamp:
        """A plate in a room, as large as that has space for; it throws no lines."""
        box = self.scene.stage.frame.below(self.scene.stage.picture.top)
        width, height = room.width / px(1), room.height / px(1)
        stamps = [
            Stamp(self.scene.theme, words, width=width, size=size, role="accent", tilt=-2.0, within=box, large=1.16)
            for size in range(SMALLEST, LETTERS + 1, 16)
        ]
        # letters that must shrink to their plate leave it a rim for larger ones
        fitting = [stamp for stamp in stamps if stamp.height_px + np.sin(-stamp.tilt) * stamp.width_px <= height]
        stamp = max(fitting or stamps[:1], key=lambda each: float(each.plate[-1].height))
        stamp.place = place(*room.center[:2])
        # what it would throw would cross the lines of the system
        stamp.lines.submobjects = []
        return stamp

    def label(self, start: int, plate: Stamp) -> None:
        """On `start` a plate is stamped in its place."""
        self.score.at(start, slam(plate.set_z_index(60)))


__all__ = ["XRay"]
