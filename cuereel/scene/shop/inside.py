"""Checks that are done -> the system that does them, small and whole, as it is seen inside a phone's screen.

It is laid out anew for the screen, in px of the phone, and stands about the phone's window at the phone's size.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from math import ceil

import numpy as np
from manim import DOWN, ORIGIN, RIGHT, Group, Mobject

from cuereel.scene.rig import Rig
from cuereel.scene.shop.backstage import Check
from cuereel.scene.shop.dashes import Dashes
from cuereel.scene.shop.network import Plan, Server, cables, rail, slot
from cuereel.scene.shop.phone import SCREEN, Phone, spot
from cuereel.scene.shop.pulse import Pulse
from cuereel.scene.shop.surge import Dock, Racks, Surge
from cuereel.scene.shop.tile import EASY, LOW, SMALLEST, Label, Tile, cut_to_fit, label_size, named_tile
from cuereel.scene.stage import Box, px
from cuereel.theme import Theme

LEFT_TOP, RIGHT_EDGE, LOWEST = (20.0, 96.0), 724.0, 890.0
"""Where a system by itself begins, how far to the right and how far down it reaches, in px of the screen."""

ABREAST = (1000.0, 488.0)
"""The width and the height of a system with its tiles in a row, in px before it is scaled to its room."""

TILE, RACK = 312.0, 92.0
"""The heights of such a tile and of the rack below the tiles, in px."""

REACH, BETWEEN = 38.0, 14.0
"""The radius of the sockets of such a system, and the gap between two of its tiles, in px."""

ROW, PITCH = 112.0, 132.0
"""The height of a rack in the foot of the phone, and how far below it the next one stands, in px of the phone."""

NAMED = 220.0
"""The least width of a tile in a row that has a label, in px."""

APART = 16.0
"""Px between two tiles below one another."""

BLINKS = 6
"""How often in a second the lights of the rack change."""


class Inside(Group):
    """The tiles, all ticked, the rack whole with its rows lit, and the lines between them.

    By itself it has its tiles in a column beside the rack. Given `rooms` (scene units), it stands in the first with its
    tiles in a row and the rack below them, and more racks fill the second. `places` are where a request goes by, in
    scene units.
    """

    def __init__(
        self,
        theme: Theme,
        phone: Phone,
        checks: Sequence[Check],
        *,
        lines: bool = True,
        rooms: tuple[Box, Box] | None = None,
    ) -> None:
        count = max(1, len(checks))
        room, foot = rooms or (None, None)
        plan = set_out(_column(), count) if room is None else set_abreast(count)
        self._server = Server(theme, plan, "SERVER" if plan.down else "")
        bare = plan.tiles[0].height < px(LOW) or (not plan.down and plan.tiles[0].width < px(NAMED))
        labels = ["" if bare else cut_to_fit(plan, check.label) for check in checks]
        size, rows = label_size(plan, labels, easy=SMALLEST if plan.down else EASY)
        tiles = [
            named_tile(theme, plan, number, check.icon.copy(), Label(label, size, rows))
            for number, (label, check) in enumerate(zip(labels, checks, strict=True))
        ]
        dashes = [self._line(theme, plan, tile) for tile in tiles] if lines else []
        for tile in tiles:
            tile.shown = {"veil": 0.0, "active": 0.0, "done": 1.0, "badge": 1.0}
            tile.lay()
        # a cable's plug stays clear of the edge of the glass
        below = cables(theme, plan.server, float(spot(0, 0.84 * SCREEN[1])[1])) if plan.down else []
        track: list[Mobject] = [*rail(theme, plan)[::2]] if plan.down else []
        super().__init__(*below, *track, self._server, *dashes, *tiles)
        self.unit = phone.unit if room is None else min(room.width / px(ABREAST[0]), room.height / px(ABREAST[1]))
        here = phone.window.get_center() if room is None else room.center
        self.scale(self.unit, about_point=ORIGIN).shift(here)
        way = (plan.rail[0], *plan.sockets, plan.rail[1]) if plan.down else plan.rail
        self.places = [here + place * self.unit for place in way]
        self._tiles, self._dashes = tiles, dashes
        self._racks = Group()
        if foot is not None:
            self._racks = _racks(theme, foot, phone.unit)
            self.add_to_back(self._racks)
        self._lines = [(here + dash.start * self.unit, here + dash.end * self.unit) for dash in dashes]
        self.blink(0.0)

    def _line(self, theme: Theme, plan: Plan, tile: Tile) -> Dashes:
        way = RIGHT if plan.down else DOWN
        dash = Dashes(theme, tile.hub + px(plan.reach + 4) * way, plan.port(tile.hub) - px(10) * way)
        dash.run(1.0, 0.0, home=True, dim=0.7)
        return dash

    def blink(self, seconds: float) -> None:
        """Light the rack's rows as they are after so many seconds."""
        for number, lamp in enumerate(self._server.lamps):
            lamp.fade(0.95)
            turn = (int(seconds * BLINKS) + number) % 2
            lamp.fade(0.0, "leds" if turn else "others")

    def expect(self, theme: Theme, room: Box, size: tuple[float, float]) -> None:
        """Have a place for a plate of so many px in a room below the rack."""
        bottom = float(self._server.base[1].get_bottom()[1])
        feet = [np.array([end[0], bottom, 0.0]) for _, end in self._lines]
        self.add_to_back(Dock(theme, room, size, feet))

    def awake(self, seconds: float) -> None:
        """Show the racks in its foot so many seconds after they are woken."""
        if isinstance(self._racks, Racks):
            self._racks.awake(seconds)

    def surge(self, theme: Theme) -> Surge:
        """The power that runs up from the rack into the tiles, in the place of the lines that there were."""
        for dashes in self._dashes:
            Rig(dashes).fade(0.0)
        tiles = [(tile, tile.body[-1]) for tile in self._tiles]
        return Surge(theme, self._lines, tiles, self._server.base[1])

    def pulse(self, theme: Theme, request: Mobject) -> Pulse:
        """The request that runs through it again and again."""
        ways = self._lines or [(place, place) for place in self.places[1:-1]]
        return Pulse(theme, request, self.places, ways, self.unit)


def _racks(theme: Theme, foot: Box, unit: float) -> Racks:
    """Rows of racks that stand in the foot of a phone of a size, in the dark, from the top of their room on."""
    width, pitch = foot.width / px(1), px(PITCH) * unit
    rows = [slot(width + 36, ROW * unit) for _ in range(ceil(foot.height / pitch))]
    for number, row in enumerate(rows):
        Rig(row).fade(0.55)
        row.move_to((foot.center[0], foot.top - px(ROW / 2) * unit - number * pitch, 0))
    return Racks(theme, width, rows)


def _column() -> Box:
    (left, top, _), (right, bottom, _) = spot(*LEFT_TOP), spot(RIGHT_EDGE, LOWEST)
    return Box(left, bottom, right, top)


def set_abreast(count: int) -> Plan:
    """Tiles in a row, and the whole of a rack below them, about the origin; the way runs through the rack."""
    across, tall = (px(side) / 2 for side in ABREAST)
    pitch = 2 * across / count
    half = min(pitch - px(BETWEEN), px(340)) / 2
    middles = [-across + (number + 0.5) * pitch for number in range(count)]
    tiles = tuple(Box(middle - half, tall - px(TILE), middle + half, tall) for middle in middles)
    server = Box(-across, -tall, across, px(RACK) - tall)
    ends = (np.array([-across + px(60), server.center[1], 0.0]), np.array([0.0, server.center[1], 0.0]))
    bare = Plan(False, tiles, (), (), server, ends, (), REACH)
    sockets = tuple(bare.socket(tile) for tile in tiles)
    return replace(bare, sockets=sockets, ports=tuple(bare.port(socket) for socket in sockets))


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


__all__ = ["Inside", "set_abreast", "set_out"]
