"""Checks that are done -> the system that does them, small and whole, as it is seen inside a phone's screen.

It is laid out anew for the screen, in px of the phone, and stands about the phone's window at the phone's size.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from manim import ORIGIN, RIGHT, Group, Mobject

from cuereel.scene.shop.backstage import Check
from cuereel.scene.shop.network import Dashes, Plan, Server, cables, rail
from cuereel.scene.shop.phone import SCREEN, Phone, spot
from cuereel.scene.shop.pulse import Pulse
from cuereel.scene.shop.tile import LOW, SMALLEST, Label, cut_to_fit, label_size, named_tile
from cuereel.scene.stage import Box, px
from cuereel.theme import Theme

LEFT_TOP, RIGHT_EDGE = (20.0, 96.0), 724.0
"""Where the system begins and how far to the right it reaches, in px of the screen."""

LOWEST, ABOVE_PLATE = 940.0, 748.0
"""How far down the system reaches in px of the screen: by itself, and above a plate that is stamped below it."""

APART = 16.0
"""Px between two tiles below one another."""

BLINKS = 6
"""How often in a second the lights of the rack change."""


class Inside(Group):
    """The tiles, all ticked, the rack whole with its rows lit, and the lines between them.

    `places` are where a request goes by, from the rail's upper end to its lower; scene units.
    """

    def __init__(
        self, theme: Theme, phone: Phone, checks: Sequence[Check], *, lines: bool = True, labelled: bool = False
    ) -> None:
        foot = ABOVE_PLATE if labelled else LOWEST
        (left, top, _), (right, bottom, _) = spot(*LEFT_TOP), spot(RIGHT_EDGE, foot)
        plan = set_out(Box(left, bottom, right, top), max(1, len(checks)))
        self._server = Server(theme, plan, "SERVER")
        low = plan.tiles[0].height < px(LOW)
        labels = ["" if low else cut_to_fit(plan, check.label) for check in checks]
        size, rows = label_size(plan, labels, easy=SMALLEST)
        tiles = [
            named_tile(theme, plan, number, check.icon.copy(), Label(label, size, rows))
            for number, (label, check) in enumerate(zip(labels, checks, strict=True))
        ]
        dashes = []
        for tile in tiles:
            tile.shown = {"veil": 0.0, "active": 0.0, "done": 1.0, "badge": 1.0}
            tile.lay()
            if lines:
                dash = Dashes(theme, tile.hub + px(64) * RIGHT, plan.port(tile.hub) - px(10) * RIGHT)
                dash.run(1.0, 0.0, home=True, dim=0.7)
                dashes.append(dash)
        # a cable's plug stays clear of the edge of the glass
        below = cables(theme, plan.server, float(spot(0, 0.84 * SCREEN[1])[1]))
        track = rail(theme, plan)
        super().__init__(*below, *track[::2], self._server, *dashes, *tiles)
        self.scale(phone.unit, about_point=ORIGIN).shift(phone.window.get_center())
        self.unit = phone.unit
        here = phone.window.get_center()
        self.places = [here + place * phone.unit for place in (plan.rail[0], *plan.sockets, plan.rail[1])]
        self._lines = [(here + dash.start * self.unit, here + dash.end * self.unit) for dash in dashes]
        self.blink(0.0)

    def blink(self, seconds: float) -> None:
        """Light the rack's rows as they are after so many seconds."""
        for number, lamp in enumerate(self._server.lamps):
            lamp.fade(0.95)
            turn = (int(seconds * BLINKS) + number) % 2
            lamp.fade(0.0, "leds" if turn else "others")

    def pulse(self, theme: Theme, request: Mobject, goal: np.ndarray | None) -> Pulse:
        """What runs through it again and again, and on to the point `goal` if there is one."""
        places = [*self.places] if goal is None else [*self.places, goal]
        lines = self._lines or [(place, place) for place in self.places[1:-1]]
        return Pulse(theme, request, places, lines, goal is not None, self.unit)


def set_out(box: Box, count: int) -> Plan:
    """Tiles below one another in the left half of a box, and the whole of a rack at its right."""
    pitch = (box.height + px(APART)) / count
    height = min(pitch - px(APART), px(300))
    right = box.left + 0.52 * box.width
    middles = [box.top + px(APART) / 2 - (number + 0.5) * pitch for number in range(count)]
    tiles = tuple(Box(box.left, middle - height / 2, right, middle + height / 2) for middle in middles)
    server = Box(box.right - 0.27 * box.width, box.bottom, box.right, box.top)
    ends = (np.array([right, box.top, 0.0]), np.array([right, box.bottom, 0.0]))
    bare = Plan(True, tiles, (), (), server, ends, ())
    sockets = tuple(bare.socket(tile) for tile in tiles)
    return replace(bare, sockets=sockets, ports=tuple(bare.port(socket) for socket in sockets))


__all__ = ["Inside", "set_out"]
