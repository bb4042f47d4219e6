"""The words of a film set -> plates over what is seen and over its makers, each in its place from the start.

Where there are two, the place of the second is drawn as an empty frame from the moment when the first comes down.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from manim import Group, RoundedRectangle

from cuereel.scene.acts.act import Call, landing
from cuereel.scene.rig import Pose, Rig, then, turned
from cuereel.scene.stage import PX, Box, px
from cuereel.scene.stamp import BESIDE, CONTACT, LARGE, Stamp, layered, place
from cuereel.scene.track import Track

_BETWEEN = 176
"""Px between two labels, for the lamp that hangs there."""

_HANG = 4
"""Px by which two labels hang below the top of the text box."""

_EMPTY = 0.5
"""How much is seen of the frame of a plate that is still to come."""


class RolePlates:
    """Plates of a call's words over two boxes: what is `seen`, and its `makers`; `of_seen` says which is whose."""

    def __init__(self, call: Call, seen: Box, makers: Box, of_seen: Sequence[bool]) -> None:
        self.call, self._seen, self._makers, self._of_seen = call, seen, makers, of_seen
        self.stamps = self._make_stamps()
        self._slot, self._shown, self._number = self._make_slot()
        self.mobject = Group(self._slot.mobject, layered(self.stamps))

    def _make_stamps(self) -> list[Stamp]:
        stage, many = self.call.stage, len(self.call.stamps)
        width = (stage.text.width / PX - _BETWEEN) / 2 if many > 1 else stage.text.width / PX - 40
        size = 76 if many > 1 else 116
        stamps = []
        for number, line in enumerate(self.call.stamps):
            role, tilt = ("cool", 2.0) if self._of_seen[number] else ("accent", -2.0)
            if many == 1:
                role, tilt = "", -3.0
            look = partial(Stamp, self.call.theme, line.text, width=width, size=size, role=role, tilt=tilt)
            stamps.append(look(within=landing(stage), large=BESIDE if many > 1 else LARGE))
        return stamps

    def _make_slot(self) -> tuple[Rig, Track, int]:
        """The empty frame, how much of it is seen, and the plate that it is for."""
        if len(self.stamps) != 2:
            return Rig(Group()), Track(0.0), 0
        (first, _), (second, number) = sorted((line.start, n) for n, line in enumerate(self.call.stamps))
        stamp, theme = self.stamps[number], self.call.theme
        colour = theme.colours.cool if self._of_seen[number] else theme.colours.accent
        edge = RoundedRectangle(width=px(stamp.width_px), height=px(stamp.height_px), corner_radius=px(15))
        edge.set_fill(theme.colours.background, 0.7).set_stroke(colour, width=px(5) * 100, opacity=1)
        landed, quick = round(CONTACT * self.call.fps), round(0.25 * self.call.fps)
        shown = Track(0.0).to(_EMPTY, first + landed, quick).to(0.0, second + landed - 1, 2)
        return Rig(edge), shown, number

    def pose(self, frame: int) -> None:
        """Strike every word as on a frame."""
        for number, (stamp, line) in enumerate(zip(self.stamps, self.call.stamps, strict=True)):
            stamp.place = self._place(number)
            stamp.strike(self.call.since(line.start, frame))
        if self._slot.leaves:
            stamp = self.stamps[self._number]
            self._slot.pose(then(turned(stamp.tilt), stamp.place))
            self._slot.fade(self._shown.at(frame))

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
