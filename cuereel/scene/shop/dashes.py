"""A question that a system asks -> a dashed line along which it runs to the server, and its answer home again."""

from __future__ import annotations

import numpy as np
from manim import DOWN, LEFT, Group, VGroup, VMobject

from cuereel.scene.card import mix, rounded
from cuereel.scene.motion import ease_in_out
from cuereel.scene.moves import Move
from cuereel.scene.rig import Rig, shifted
from cuereel.scene.shop.phone import frame_ring, joined
from cuereel.scene.shop.props import prop
from cuereel.scene.sprite import shadow_sprite
from cuereel.scene.stage import px
from cuereel.theme import Theme

PACKET = 48.0
"""The side of what runs along a line, in px, where nothing else is said."""

THICK, PITCH, SHARE = (12.0, 15.0), 46.0, 0.6
"""How thick a dash is (also with a large packet) and how far the next one is, in px, and the share of that which it is
long."""

LARGE = 60.0
"""The side in px from which a packet draws a tail behind it."""

TAIL = ((0.26, 0.86, 0.42), (0.52, 0.72, 0.3), (0.78, 0.58, 0.2), (1.02, 0.44, 0.12))
"""For each part of a tail: how far behind it is and how large, as shares of the packet, and how much of it is seen."""


class Dashes(Group):
    """A dashed line between two points along which something runs: dashes that flow, and a `packet` at their head.

    `offset` moves it as a whole, and `strength` is the share of it that is seen; both count from the next `run`.
    """

    def __init__(
        self,
        theme: Theme,
        start: np.ndarray,
        end: np.ndarray,
        packet: float = PACKET,
        *,
        carries: tuple[bool, bool] = (False, False),
    ) -> None:
        """`carries` says whether it is a paper that comes home, and whether it is one that runs out."""
        self.start, self.end = start, end
        self.offset, self.strength = np.zeros(3), 1.0
        length = float(np.linalg.norm(end - start)) * 120
        self.count = max(3, round(length / PITCH))
        self.length = length / self.count * SHARE
        cool, good = theme.colour("cool"), theme.colour("good")
        turn = np.arctan2(end[1] - start[1], end[0] - start[0])
        # joined, and so without a gradient of its own: a dash takes the colour of what runs along it
        thick = THICK[packet >= LARGE]
        dash = joined([rounded(max(self.length, thick), thick, thick / 2, cool)]).rotate(turn)
        self.dashes = VGroup(*(dash.copy() for _ in range(self.count + 1)))
        self.out, self.back = cool, good
        asks, answers = _packet(cool, packet), _packet(good, packet)
        read, stored = carries
        asks.add(*([_print(packet)] if stored else ()))
        answers.add(_print(packet) if read else prop("tick", colour="#06301F").scale_to_fit_height(px(0.62 * packet)))
        self.packet = Group(asks, answers)
        self._packet = Rig(self.packet, {"asks": asks, "answers": answers})
        self._side = px(packet)
        tail = [_plain(share * packet, cool) for _, share, _ in TAIL] if packet >= LARGE else []
        self._tail = [(Rig(part), part) for part in tail]
        super().__init__(self.dashes, *tail, self.packet)
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
        self._follow(start, way, packet, home=home)
        if packet is not None:
            self._packet.fade(self.strength, "answers" if home else "asks")
            self._packet.pose(shifted(*(start + way * packet)[:2]))

    def _follow(self, start: np.ndarray, way: np.ndarray, packet: float | None, *, home: bool) -> None:
        """The tail behind the packet, on the side that it comes from; none of it is beyond the line's ends."""
        along = float(np.linalg.norm(way))
        for (rig, part), (behind, _, seen) in zip(self._tail, TAIL, strict=False):
            back = (1 if home else -1) * behind * self._side / along
            at = (packet or 0.0) + back
            part.set_fill(self.back if home else self.out)
            rig.fade(seen * self.strength if packet is not None and 0 <= at <= 1 else 0.0)
            rig.pose(shifted(*(start + way * at)[:2]))


def asking(dashes: Dashes, seconds: float, wait: float = 0.0) -> Move:
    """One question over a line: the line is drawn at once; from `wait` on, half the time out, and half home.

    It goes at a pace that the eye can follow, and rests for a moment at the server.
    """
    return Move(dashes, lambda t: _ask(dashes, t * seconds, seconds, wait), seconds, lambda t: t)


def _ask(dashes: Dashes, now: float, seconds: float, wait: float) -> None:
    drawn, flow, t = min(1.0, now / 0.12), 6 * now, (now - wait) / (seconds - wait)
    if t < 0.48:
        out = min(1.0, t / 0.42)
        dashes.run(drawn, flow, 0.5 * (out + ease_in_out(out)) if t >= 0 else None)
    else:
        back = min(1.0, (t - 0.48) / 0.46)
        dashes.run(drawn, -flow, 1 - ease_in_out(back) if back < 1 else None, home=True)


def _plain(side: float, colour: str) -> VMobject:
    """A square of one colour."""
    return joined([rounded(side, side, 0.28 * side, colour)])


def _print(side: float) -> Group:
    """A paper with print on it, as large as what runs along a line."""
    paper = rounded(0.62 * side, 0.74 * side, 0.1 * side, "#FFFFFF", "#DCE6FF")
    lines = VGroup(*(rounded(share * side, 0.08 * side, 0.04 * side, "#06205A") for share in (0.4, 0.4, 0.24)))
    lines.arrange(DOWN, buff=px(0.1 * side), aligned_edge=LEFT)
    return Group(paper, lines)


def _packet(colour: str, side: float) -> Group:
    """What runs along a line: a lit face with an edge of its colour, which stays seen on a light ground too."""
    face = rounded(side, side, 0.28 * side, mix(colour, "#FFFFFF", 0.5), colour)
    edge = frame_ring(side, side, 0.28 * side, 4, "#FFFFFF")
    return Group(shadow_sprite(side, side, 0.28 * side, 0.4 * side, colour, 1.0), face, edge)


__all__ = ["PACKET", "Dashes", "asking"]
