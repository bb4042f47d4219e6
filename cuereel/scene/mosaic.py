"""Words and icons -> tiles that fill a room, and the request that hops onto each as it drops in."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from manim import Group, Mobject

from cuereel.scene.motion import ease_in_out
from cuereel.scene.rig import Rig, scaled, shifted, then
from cuereel.scene.shop.network import request
from cuereel.scene.stage import PX, Box, Stage, px
from cuereel.scene.tiled import DROP, Tile, places
from cuereel.theme import Theme

SIDE = 84.0
"""px of the request."""

HOP = 9
"""Frames, at most, in which it goes on to the next tile."""

REST, LAP_EACH = 22, 20
"""Frames before it goes round again, and those that a round takes for each tile."""

UNLIKE = 1.35
"""How much larger than the smallest another tile's type may be."""


class Mosaic:
    """`pieces` are each tile's words and icon, `starts` the frames on which they drop; the shot has so many `frames`.

    `slots` is what waits for them, `mobject` the tiles, `request` what goes from one to the next.
    """

    def __init__(
        self,
        stage: Stage,
        theme: Theme,
        room: Box,
        pieces: Sequence[tuple[str, Mobject | None]],
        tones: Sequence[str],
        starts: Sequence[int],
        frames: int,
    ) -> None:
        self._starts, self._frames = starts, frames
        wide = room.width > 1.5 * room.height
        margin = px(34)
        inner = Box(max(room.left, stage.frame.left) + margin, room.bottom, room.right - margin, room.top)
        if wide:
            inner = Box(stage.text.left, room.bottom, stage.text.right, room.top)
        letters = sum(len(words) for words, _ in pieces)
        boxes = places(inner, len(pieces), wide=wide, turned_over=letters % 2 == 1)
        self.tiles = [
            Tile(stage, theme, box, tone, words, icon)
            for box, tone, (words, icon) in zip(boxes, tones, pieces, strict=True)
        ]
        least = min(tile.type_size for tile in self.tiles)
        first = starts.index(min(starts))
        for number, tile in enumerate(self.tiles):
            alike = min(other.type_size for other in self.tiles if abs(other.width - tile.width) < px(2))
            tile.write(min(alike, UNLIKE * least), awaited=number == first)
        self.slots = Group(*[tile.slot for tile in self.tiles])
        self.mobject = Group(*[tile.mobject for tile in self.tiles])
        side = min(SIDE, 0.24 * boxes[0].height / PX)
        self.request = request(theme, side=side)
        self._rig = Rig(self.request)

    def pose(self, frame: int, fps: int) -> None:
        """Everything as it is at a frame."""
        for number, tile in enumerate(self.tiles):
            following = self._starts[number + 1] if number + 1 < len(self.tiles) else None
            tile.pose(frame, self._starts[number], following, self._touch(number, frame), fps)
        self._pose_request(frame)

    def _round(self, frame: int) -> float | None:
        """At which tile the request is on a round after the last one has dropped; None before that."""
        begin, lap = self._starts[-1] + DROP + REST, LAP_EACH * len(self.tiles)
        if frame < begin or self._frames - begin < lap or len(self.tiles) < 2:
            return None
        return (frame - begin) / LAP_EACH % len(self.tiles)

    def _touch(self, number: int, frame: int) -> float:
        at = self._round(frame)
        if at is None:
            return 0.0
        here = int(at)
        return float(np.clip(3 * (1 - (at - here)), 0, 1)) if here == number else 0.0

    def _pose_request(self, frame: int) -> None:
        corners = [tile.corner for tile in self.tiles]
        at = self._round(frame)
        if at is not None:
            # where it is, then on the way to it from the one before
            since = (at - int(at)) * LAP_EACH
            before = corners[int(at) - 1] if frame > self._starts[-1] + DROP + REST + LAP_EACH else corners[-1]
            place, gone = corners[int(at)], min(1.0, (since + 1) / HOP)
        else:
            number = sum(start <= frame + HOP - 2 for start in self._starts) - 1
            before, place = corners[max(0, number - 1)], corners[max(0, number)]
            begin = self._starts[max(0, number)] - HOP + 2
            gone = float(np.clip((frame - begin + 1) / HOP, 0, 1)) if number > 0 else 1.0
        share = ease_in_out(gone)
        point = before + (place - before) * share
        far = float(np.linalg.norm(place - before))
        lift = min(0.35 * far, px(170)) * np.sin(np.pi * share)
        idle = px(5) * np.sin(frame / 8) if gone >= 1 else 0.0
        first = self._starts[0]
        # it presses the first tile in as it does the others
        hop = px(90) * np.sin(np.pi * np.clip((frame - first + 9) / 9, 0, 1)) if frame <= first else 0.0
        stretch = 1 + 0.14 * np.sin(np.pi * share) * float(gone < 1)
        size = scaled(1 / stretch, stretch)
        self._rig.pose(then(size, shifted(point[0], point[1] + lift + idle + hop)))


__all__ = ["Mosaic"]
