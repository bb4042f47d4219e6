"""A small system seen through glass -> the request that runs through it, round after round, and on into the page."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from manim import Group, Mobject

from cuereel.scene.card import mix, rounded
from cuereel.scene.motion import ease_out
from cuereel.scene.rig import Rig, scaled, shifted, then
from cuereel.scene.shop.phone import frame_ring
from cuereel.scene.sprite import shadow_sprite
from cuereel.theme import Theme

ROUND = 1.7
"""Seconds that a round takes, if there is time."""

ASKING = 0.24
"""The share of a round in which a packet is on its way to the server and back."""


class Pulse(Group):
    """The request as small as the system is, and packets on the lines to the server.

    `places` are where the request goes by, the first and the last included.
    """

    def __init__(
        self,
        theme: Theme,
        request: Mobject,
        places: Sequence[np.ndarray],
        lines: Sequence[tuple[np.ndarray, np.ndarray]],
        size: float,
    ) -> None:
        self._places = np.array(places)
        self._lines = lines
        cool = theme.colour("cool")
        runner = request.copy()
        runner.scale(size * 1.15).move_to(np.zeros(3))
        packets = [rounded(40, 40, 11, "#FFFFFF", mix(cool, "#FFFFFF", 0.3)).scale(size) for _ in lines]
        halos = [Group(shadow_sprite(150, 150, 75, 16, cool, 0.5), frame_ring(150, 150, 75, 8, cool)) for _ in lines]
        for halo in halos:
            halo.scale(size)
        self._runner = Rig(runner)
        self._packets = [Rig(packet) for packet in packets]
        self._halos = [Rig(halo) for halo in halos]
        super().__init__(*halos, *packets, runner)
        away = np.linalg.norm(np.diff(self._places, axis=0), axis=1)
        self._along = np.concatenate([[0.0], np.cumsum(away)]) / max(1e-6, float(away.sum()))
        self.run(0.0, ROUND)

    def run(self, now: float, seconds: float) -> None:
        """Show it `now` seconds after its start; all of it lasts so many seconds, in which whole rounds are made."""
        rounds = max(1, round(seconds / ROUND))
        share = now / seconds * rounds % 1.0 if now < seconds else 1.0
        here = [float(np.interp(share, self._along, self._places[:, axis])) for axis in (0, 1)]
        small = min(1.0, 14 * share, 14 * (1 - share))
        self._runner.pose(then(scaled(max(0.01, small)), shifted(*here)))
        for number, (packet, halo, (start, end)) in enumerate(
            zip(self._packets, self._halos, self._lines, strict=True)
        ):
            asked = (share - self._along[number + 1]) / ASKING
            seen = 1.0 if 0 <= asked <= 1 else 0.0
            packet.fade(seen)
            packet.pose(shifted(*(start + (end - start) * (1 - abs(2 * min(1.0, max(0.0, asked)) - 1)))[:2]))
            grown = min(1.0, max(0.0, asked * 1.5))
            halo.fade(seen * (1 - grown))
            halo.pose(then(scaled(0.9 + 0.6 * ease_out(grown)), shifted(*self._places[number + 1][:2])))
