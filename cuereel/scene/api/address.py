"""A method, the versions of a path and a box -> the client's field: the path is typed, and a slip in it put right."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from manim import Group, VGroup

from cuereel.scene.base import CueScene
from cuereel.scene.card import is_dark, mix, rounded
from cuereel.scene.code import CELL
from cuereel.scene.coding.pieces import cell, pieces
from cuereel.scene.lettering import letter
from cuereel.scene.motion import ease_out, overshoot
from cuereel.scene.stage import PX, Box, px

ANY = "HTTP"
"""What stands before a path where nobody says by which method it is asked for."""

LARGEST = 104.0
"""px on the em of a path at most."""

SWAPS, WAITS, BLINKS = 8, 3, 15
"""Frames in which a path is changed, for which what goes is lit before, and for which the caret is on, or off."""


class Address:
    """The field; `fixes` are the frames on which the path is changed, `roles` the colours of its versions' ends."""

    def __init__(self, scene: CueScene, box: Box, method: str, paths: Sequence[str]) -> None:
        self.scene, theme = scene, scene.theme
        self.fixes: list[int] = []
        width, tall = box.width / PX, box.height / PX
        face = mix(theme.colour("background"), "#000000", 0.25) if is_dark(theme) else "#FFFFFF"
        plate = rounded(width, tall, 0.28 * tall, face).move_to(box.center)
        name = letter(method or ANY, min(58.0, 0.36 * tall), colour=theme.colour("on_accent"), weight="heavy")
        inside = name.width / PX + 0.36 * tall
        pill = rounded(inside, 0.64 * tall, 0.2 * tall, theme.colour("accent"))
        pill.move_to((box.left + px(0.18 * tall + inside / 2), box.center[1], 0))
        name.move_to(pill)
        left = box.left + px(0.18 * tall + inside + 0.26 * tall)
        room = (box.right - px(0.3 * tall) - left) / PX
        longest = max((len(path) for path in paths), default=0)
        self.size = min(LARGEST, 0.56 * tall, room / (CELL * max(1, longest + 1)))
        self._origin = np.array([left, float(box.center[1]) - px(0.3 * self.size), 0.0])
        self._lengths = [len(path) for path in paths]
        self._pieces = [piece.draw(self.size, theme) for piece in pieces([[(0, path)] for path in paths], "text")]
        for piece in self._pieces:
            piece.offset = np.zeros(3)
        self._bars = rounded(0.6 * room, 0.22 * tall, 0.11 * tall, theme.colour("line"))
        self._bars.move_to((left + px(0.3 * room), box.center[1], 0)).set_fill(opacity=0.0 if paths[0] else 0.9)
        self._caret = rounded(self.size * 0.12, self.size * 1.04, 3, theme.colour("accent"))
        self.body = Group(plate, pill, name, self._bars, VGroup(*(piece.glyphs for piece in self._pieces)), self._caret)

    def pose(self, frame: int, typed: float) -> None:
        """At a frame, with so much (0 to 1) of the first path typed."""
        version = sum(frame >= start for start in self.fixes)
        since = frame - self.fixes[version - 1] + 1 if version else SWAPS + WAITS
        share = float(np.clip((since - WAITS) / SWAPS, 0, 1))
        shown = round(typed * self._lengths[0])
        for piece in self._pieces:
            now, before = piece.places.get(version), piece.places.get(version - 1)
            if now is not None and before is not None:
                at, seen = before[1] + (now[1] - before[1]) * ease_out(share), 1.0
            elif now is not None:
                at, seen = now[1], min(1.0, 2 * share) if version else 1.0
            else:
                at, seen = before[1] if before else 0.0, 1 - min(1.0, 2 * share) if before else 0.0
            drop = 0.5 * (1 - overshoot(2.0)(share)) if version and before is None else 0.0
            if not version and now is not None and now[1] >= shown:
                seen = 0.0
            piece.put(cell(self._origin, -drop, at, self.size, 1.0))
            goes = version and now is None and before is not None
            new = version and before is None
            colour = "bad" if goes else "good" if new else "ink"
            piece.glyphs.set_fill(self.scene.colour(colour), opacity=float(np.clip(seen, 0, 1)))
        end = shown if not version else self._lengths[version]
        self._caret.move_to(cell(self._origin, -0.3, end + 0.3, self.size, 1.0))
        blinks = 0 < typed < 1 or (frame // BLINKS) % 2 == 0
        self._caret.set_fill(opacity=0.95 * float(blinks and self._lengths[version] > 0))


__all__ = ["SWAPS", "WAITS", "Address"]
