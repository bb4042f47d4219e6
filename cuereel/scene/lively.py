"""What goes on in the emblem of any field, and what those of a kind have in common: places, poses and the frames.

Places are those of the finished emblem (scene units); `pose` takes the pose that the emblem as a whole is in. Numbers
are frames and px of the reference frame.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from manim import Group, Mobject, RoundedRectangle

from cuereel.scene.card import mix, shaded
from cuereel.scene.light import glow
from cuereel.scene.rig import HERE, Pose, Rig, moved, shifted, then, turned
from cuereel.scene.stage import Box, px
from cuereel.theme import Theme


class Life:
    """What goes on in an emblem of no special kind: two lights that circle it."""

    def __init__(self, theme: Theme, center: np.ndarray, radius: float, parts: Mapping[str, Mobject]) -> None:
        self.center, self.radius, self.theme = center, radius, theme
        self.rigs = self.things()
        self.mobject = Group(*[rig.mobject for rig in self.rigs])
        self.ends(10**6, float("inf"))

    def ends(self, closed: int, ceiling: float, beat: int = 0, begun: int = 0) -> None:
        """The frame on which the emblem closes, how high anything may fly, and those on which its stages begin."""
        self.closed, self.ceiling, self.beat, self.begun = closed, ceiling, beat, begun

    @property
    def shuts(self) -> int:
        """The frame on which a lock shuts: as the second stage begins."""
        return self.beat

    def told(self, beats: Sequence[int]) -> None:
        """The frames of words on each of which something happens."""

    def stands(self, room: Box, whole: Pose) -> None:
        """The room until the emblem closes, and the pose of the emblem as a whole there."""

    def below(self, y: float) -> float:
        """How much is seen of what flies at that height: nothing at the ceiling, all a little below it."""
        return float(np.clip((self.ceiling - y) / px(70), 0, 1))

    def things(self) -> list[Rig]:
        tones = (self.theme.colour("accent"), self.theme.colour("cool"))
        return [Rig(tile(self.theme, 24, tone)) for tone in tones]

    def pose(self, frame: int, ready: float, whole: Pose) -> None:
        """As it is at a frame; `ready` (0 to 1) says how far the emblem's parts are together."""
        for number, rig in enumerate(self.rigs):
            angle = np.pi * number - frame * 2 * np.pi / 150
            place = moved(whole, self.center + px(1.06 * self.radius) * np.array([np.cos(angle), np.sin(angle), 0]))
            rig.pose(then(turned(angle), shifted(place[0], place[1])))
            rig.fade(ready * self.below(place[1] + px(30)))

    def part(self, name: str, frame: int, ready: float) -> Pose:
        """How a part of that name moves of its own."""
        return HERE

    def left_alone(self, frame: int) -> float:
        """How far (0 to 1) the emblem's thing has the room to itself."""
        return 0.0


def tile(theme: Theme, side: float, colour: str) -> Group:
    """A small lit square about the origin: a request, a packet, a reading."""
    face = RoundedRectangle(width=px(side), height=px(side), corner_radius=px(side * 0.26))
    return Group(glow(side * 1.25, side * 1.25, colour, 0.5), shaded(face, mix(colour, "#FFFFFF", 0.4), colour))


__all__ = ["Life", "tile"]
