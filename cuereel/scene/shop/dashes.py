"""A question that a system asks -> a dashed line along which it runs to the server, and its answer home again."""

from __future__ import annotations

import numpy as np
from manim import Group, VGroup

from cuereel.scene.card import mix, rounded
from cuereel.scene.rig import Rig, shifted
from cuereel.scene.shop.phone import frame_ring, joined
from cuereel.scene.shop.props import prop
from cuereel.scene.sprite import shadow_sprite
from cuereel.scene.stage import px
from cuereel.theme import Theme

PACKET = 48.0
"""The side of what runs along a line, in px, where nothing else is said."""

THICK, PITCH, SHARE = 12.0, 46.0, 0.6
"""How thick a dash is and how far the next one is, in px, and the share of that which it is long."""


class Dashes(Group):
    """A dashed line between two points along which something runs: dashes that flow, and a `packet` at their head.

    `offset` moves it as a whole, and `strength` is the share of it that is seen; both count from the next `run`.
    """

    def __init__(self, theme: Theme, start: np.ndarray, end: np.ndarray, packet: float = PACKET) -> None:
        self.start, self.end = start, end
        self.offset, self.strength = np.zeros(3), 1.0
        length = float(np.linalg.norm(end - start)) * 120
        self.count = max(3, round(length / PITCH))
        self.length = length / self.count * SHARE
        cool, good = theme.colour("cool"), theme.colour("good")
        turn = np.arctan2(end[1] - start[1], end[0] - start[0])
        # joined, and so without a gradient of its own: a dash takes the colour of what runs along it
        dash = joined([rounded(max(self.length, THICK), THICK, THICK / 2, cool)]).rotate(turn)
        self.dashes = VGroup(*(dash.copy() for _ in range(self.count + 1)))
        self.out, self.back = cool, good
        asks, answers = _packet(cool, packet), _packet(good, packet)
        answers.add(prop("tick", colour="#06301F").scale_to_fit_height(px(0.62 * packet)))
        self.packet = Group(asks, answers)
        self._packet = Rig(self.packet, {"asks": asks, "answers": answers})
        super().__init__(self.dashes, self.packet)
        self.run(0.0, 0.0)

    def run(
        self, drawn: float, flow: float, packet: float | None = None, *, home: bool = False, dim: float = 1.0
    ) -> None:
        """Show the first `drawn` share of the line, shifted by `flow` dashes, and the packet at a share of the way.

        `home` gives them the colour of answers; `dim` is the line's opacity.
        """
        colour = self.back if home else self.out
        start, way, dim = self.start + self.offset, self.end - self.start, dim * self.strength
        for number, dash in enumerate(self.dashes):
            place = (number + flow % 1.0) / self.count
            seen = min(1.0, max(0.0, (drawn - place) * self.count)) * min(1.0, place * self.count + 0.2)
            dash.move_to(start + way * min(1.0, place))
            dash.set_fill(colour, opacity=(seen if place <= 1.0 - 0.3 / self.count else 0.0) * dim)
        self._packet.fade(0.0)
        if packet is not None:
            self._packet.fade(self.strength, "answers" if home else "asks")
            self._packet.pose(shifted(*(start + way * packet)[:2]))


def _packet(colour: str, side: float) -> Group:
    """What runs along a line: a lit face with an edge of its colour, which stays seen on a light ground too."""
    face = rounded(side, side, 0.28 * side, mix(colour, "#FFFFFF", 0.5), colour)
    edge = frame_ring(side, side, 0.28 * side, 4, "#FFFFFF")
    return Group(shadow_sprite(side, side, 0.28 * side, 0.4 * side, colour, 1.0), face, edge)


__all__ = ["Dashes"]
