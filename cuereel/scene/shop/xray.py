"""A phone on its set -> an x-ray of it, written into a score: the camera goes up to it, and what is inside is named."""

from __future__ import annotations

import numpy as np

from cuereel.scene.base import CueScene
from cuereel.scene.motion import ease_out
from cuereel.scene.moves import Move
from cuereel.scene.rig import Rig, scaled
from cuereel.scene.score import Score
from cuereel.scene.shop.glass import Glass
from cuereel.scene.shop.handset import Handset
from cuereel.scene.shop.inside import Inside
from cuereel.scene.shop.network import FROM
from cuereel.scene.shop.phone import BEZEL, SCREEN, Phone
from cuereel.scene.shop.success import SuccessPage
from cuereel.scene.stage import Box, px
from cuereel.scene.stamp import Stamp, place, slam

NEAR, CLOSER = 0.96, 1.5
"""The share of the frame's width that a labelled phone has, and how much larger than before it is at most."""

TILES_SHARE, DESK_SHARE = 0.235, 0.655
"""The shares of such a phone's height, from its status bar to the captions, that the tiles of a system have, and the
desk of who works for them.
"""

LIFT = 24.0
"""Px above the captions' room in which elbows and what is in front of them end."""

SMALLEST, LETTERS = 52, 180
"""The sizes of the smallest and the largest letters on a plate, in px."""

DEEP = 60.0
"""Px below the frame's foot down to which a rack reaches."""

EDGE, TOP = 5.0, 34.0
"""Px of the screen between a system and the screen's edges, and from its top to the tiles."""


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

    def rooms(self, near: Phone) -> tuple[Box, Box, Box, Box]:
        """Where in such a phone there are tiles, the desk below, a rack in front of it, and its part below captions."""
        stage, unit = self.scene.stage, near.unit
        middle, half = float(near.window.get_center()[0]), px(SCREEN[0] / 2 - EDGE) * unit
        top, low = float(near.window.get_top()[1]) - px(TOP) * unit, stage.clear.bottom + px(LIFT)
        tall = top - low
        tiles = Box(middle - half, top - TILES_SHARE * tall, middle + half, top)
        desk = Box(middle - half, low, middle + half, low + DESK_SHARE * tall)
        rack = Box(middle - half, stage.frame.bottom - px(DEEP), middle + half, low)
        return tiles, desk, rack, rack.below(stage.caption.bottom - px(FROM))

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
