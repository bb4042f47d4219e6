"""The words of a film set -> plates over what is seen and over its makers, each in its place from the start."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from manim import Group

from cuereel.scene.acts.act import Call, landing
from cuereel.scene.rig import Pose
from cuereel.scene.stage import PX, Box, px
from cuereel.scene.stamp import BESIDE, LARGE, Stamp, layered, place

_BETWEEN = 176
"""Px between two labels, for the lamp that hangs there."""

_HANG = -16
"""Px by which two labels hang below the top of the text box: they stand above it, clear of what hangs on the set."""


class RolePlates:
    """Plates of a call's words over two boxes: what is `seen`, and its `makers`; `of_seen` says which is whose."""

    def __init__(self, call: Call, seen: Box, makers: Box, of_seen: Sequence[bool]) -> None:
        self.call, self._seen, self._makers, self._of_seen = call, seen, makers, of_seen
        self.stamps = self._make_stamps()
        self.mobject = Group(layered(self.stamps))

    def _make_stamps(self) -> list[Stamp]:
        stage, many = self.call.stage, len(self.call.stamps)
        width = (stage.text.width / PX - _BETWEEN) / 2 if many > 1 else stage.text.width / PX - 40
        size = 68 if many > 1 else 116
        stamps = []
        for number, line in enumerate(self.call.stamps):
            role, tilt = ("cool", 2.0) if self._of_seen[number] else ("accent", -2.0)
            if many == 1:
                role, tilt = "", -3.0
            look = partial(Stamp, self.call.theme, line.text, width=width, size=size, role=role, tilt=tilt)
            stamps.append(look(within=landing(stage), large=BESIDE if many > 1 else LARGE))
        return stamps

    def pose(self, frame: int) -> None:
        """Strike every word as on a frame."""
        for number, (stamp, line) in enumerate(zip(self.stamps, self.call.stamps, strict=True)):
            stamp.place = self._place(number)
            stamp.strike(self.call.since(line.start, frame))

    def _place(self, number: int) -> Pose:
        """A single word stands above all; of several each stands over its own half, above those before it."""
        text, stamp = self.call.stage.text, self.stamps[number]
        half_width, half_height = px(stamp.width_px / 2), px(stamp.height_px / 2 + 14)
        if len(self.stamps) == 1:
            return place(text.center[0], text.top - half_height)
        seen = self._of_seen[number]
        on_right = (self._seen.center[0] > self._makers.center[0]) == seen
        over = self._seen if seen else self._makers
        x = min(text.right - half_width, max(text.left + half_width, float(over.center[0])))
        # Two labels that are wider than their halves stay on their own side of what hangs in the middle.
        apart = half_width + px(_BETWEEN / 2)
        x = max(x, text.center[0] + apart) if on_right else min(x, text.center[0] - apart)
        above = sum(1 for other in range(number) if self._of_seen[other] == seen)
        return place(x, text.top - px(_HANG) - half_height - above * 2 * half_height)


__all__ = ["RolePlates"]
