"""Checks that are done -> the system that does them, small and whole, as it is seen inside a phone's screen.

It is laid out anew for the screen, in px of the phone, and stands about the phone's window at the phone's size.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from manim import DOWN, ORIGIN, RIGHT, Group, Mobject, VMobject

from cuereel.scene.bake import baked
from cuereel.scene.haze import haze
from cuereel.scene.rig import Rig
from cuereel.scene.shop.check import Check
from cuereel.scene.shop.dashes import Dashes
from cuereel.scene.shop.developer import Developer
from cuereel.scene.shop.layout import Plan
from cuereel.scene.shop.network import Server, rail
from cuereel.scene.shop.phone import SCREEN, Phone, spot
from cuereel.scene.shop.pulse import Pulse
from cuereel.scene.shop.surge import UNLIT, Surge
from cuereel.scene.shop.tile import LOW, SMALLEST, Label, Tile, cut_to_fit, label_size, named_tile
from cuereel.scene.shop.units import Below, case
from cuereel.scene.shop.wires import Wires
from cuereel.scene.sprite import clip_to
from cuereel.scene.stage import Box, px
from cuereel.theme import Theme

LEFT_TOP, RIGHT_EDGE, LOWEST = (20.0, 96.0), 724.0, 726.0
"""Where a system by itself begins, how far to the right and how far down it reaches, in px of the screen."""

ABREAST = (964.0, 190.0)
"""The width and the height of tiles in a row, in px before they are scaled to their room."""

REACH, BETWEEN = 36.0, 14.0
"""The radius of the sockets of such a system, and the gap between two of its tiles, in px."""

APART = 12.0
"""Px between two tiles below one another."""

POOL = 0.8
"""How much of the light behind who works there is seen at its brightest, when that name falls."""

IDLE, BAYS = 0.55, 3
"""How much of its light the rack in front of who works there has before that, and how many columns it has."""

POWERS = 0.12
"""Seconds in which a row of the rack is fully lit."""

BLINKS = 6
"""How often in a second the lights of the rack change."""


class Inside(Group):
    """The tiles, all ticked, and who works for them, with the lines between them.

    By itself it has its tiles in a column beside a rack with its rows lit. Given `rooms` (scene units), its tiles stand
    in a row in the first, without labels, in the second there is a developer, and in front of the desk, in the third, a
    rack, of which the part in the fourth is seen below the captions. `places` are where a request goes by, in
    scene units.
    """

    def __init__(
        self,
        theme: Theme,
        phone: Phone,
        checks: Sequence[Check],
        *,
        lines: bool = True,
        rooms: Sequence[Box] = (),
    ) -> None:
        count = max(1, len(checks))
        room = rooms[0] if rooms else None
        plan = set_out(_column(), count) if room is None else set_abreast(count)
        self.unit = phone.unit if room is None else min(room.width / px(ABREAST[0]), room.height / px(ABREAST[1]))
        here = phone.window.get_center() if room is None else room.center
        self.rises: tuple[float, ...] = ()
        """The seconds after which the rack's rows are fully lit, from the lowest on, where they are."""
        self._pool: Rig | None = None
        self._rack: Below | None = None
        self.developer = Developer(theme, rooms[1], phone.window) if rooms else None
        if self.developer is not None:
            joints = [self.developer.joint(here[0] + socket[0] * self.unit) for socket in plan.sockets]
            plan = replace(plan, ports=tuple((joint - here) / self.unit for joint in joints))
        self._server = Server(theme, plan, "SERVER") if plan.down else None
        bare = plan.tiles[0].height < px(LOW)
        labels = ["" if bare else cut_to_fit(plan, check.label) for check in checks]
        size, rows = label_size(plan, labels, easy=SMALLEST)
        tiles = [
            named_tile(theme, plan, number, check.icon.copy(), Label(label, size, rows))
            for number, (label, check) in enumerate(zip(labels, checks, strict=True))
        ]
        ends = zip(tiles, plan.ports, strict=True)
        dashes = [self._line(theme, plan, tile, port) for tile, port in ends] if lines else []
        for tile in tiles:
            tile.shown = {"veil": 0.0, "active": 0.0, "done": 1.0, "badge": 1.0}
            tile.lay()
        # a cable's plug stays clear of the edge of the glass
        behind: list[Mobject] = []
        if self._server is not None:
            behind.append(Wires(theme, plan.server, float(spot(0, 0.84 * SCREEN[1])[1])))
            behind += [*rail(theme, plan)[::2], self._server]
        super().__init__(*behind, *dashes, *tiles)
        self.scale(self.unit, about_point=ORIGIN).shift(here)
        middle = (count - 1) // 2
        way = (plan.rail[0], *plan.sockets, plan.rail[1]) if plan.down else (plan.sockets[middle], plan.ports[middle])
        self.places = [here + place * self.unit for place in way]
        self._tiles, self._dashes = tiles, dashes
        if self.developer is not None:
            self.add(self.developer)
            light = _pool(theme, rooms[2], phone.window)
            self.add_to_back(light)
            self._rack = Below(theme, rooms[3], BAYS)
            self.add(clip_to(baked(case(theme, rooms[2])), phone.window))
            self.add(self._rack)
            self._pool = Rig(light)
            self._pool.fade(UNLIT)
        self._lines = [(here + dash.start * self.unit, here + dash.end * self.unit) for dash in dashes]
        self.blink(0.0)

    def _line(self, theme: Theme, plan: Plan, tile: Tile, port: np.ndarray) -> Dashes:
        way = RIGHT if plan.down else DOWN
        dash = Dashes(theme, tile.hub + px(plan.reach + 4) * way, port - px(10) * way)
        dash.run(1.0, 0.0, home=True, dim=0.7)
        return dash

    def blink(self, seconds: float) -> None:
        """Light the rack's rows as they are after so many seconds."""
        for number, lamp in enumerate(self._server.lamps if self._server is not None else ()):
            lamp.fade(0.95)
            turn = (int(seconds * BLINKS) + number) % 2
            lamp.fade(0.0, "leds" if turn else "others")
        if self._rack is not None:
            for number in range(BAYS):
                power = [min(1.0, max(0.0, (seconds - at) / POWERS)) for at in self.rises]
                self._rack.work(number, IDLE, int(seconds * BLINKS) + number, power)

    @property
    def rows(self) -> int:
        """How many rows the rack in front of who works there has."""
        return self._rack.rows if self._rack is not None else 0

    def work(self, seconds: float, nodding: float = -1.0) -> None:
        """Show the developer after so many seconds; for how long the head has been `nodding`, if that has begun."""
        if self.developer is not None:
            self.developer.work(seconds, nodding)

    def surge(self, theme: Theme, typed: float) -> Surge:
        """What each stroke of a key sends up into the tiles, in the place of the lines that there were.

        `typed` is for how many seconds there has been work when it begins.
        """
        for dashes in self._dashes:
            Rig(dashes).fade(0.0)
        tiles = [(tile, tile.body[-1], tile.tick) for tile in self._tiles]
        return Surge(theme, self._lines, tiles, self._pool, typed=typed)

    def pulse(self, theme: Theme, request: Mobject) -> Pulse:
        """The request that runs through it again and again."""
        ways = self._lines or [(place, place) for place in self.places[1:-1]]
        return Pulse(theme, request, self.places, ways, self.unit)


def _pool(theme: Theme, room: Box, window: VMobject) -> Mobject:
    """The light that rises behind a rack which has its room."""
    light = haze(0.9 * room.width / px(1), 0.5 * room.width / px(1), theme.colour("cool"), POOL)
    return clip_to(light.move_to((room.center[0], room.top, 0.0)), window)


def _column() -> Box:
    (left, top, _), (right, bottom, _) = spot(*LEFT_TOP), spot(RIGHT_EDGE, LOWEST)
    return Box(left, bottom, right, top)


def set_abreast(count: int) -> Plan:
    """Tiles in a row about the origin, whose lines go down."""
    across, tall = (px(side) / 2 for side in ABREAST)
    pitch = 2 * across / count
    half = min(pitch - px(BETWEEN), px(340)) / 2
    middles = [-across + (number + 0.5) * pitch for number in range(count)]
    tiles = tuple(Box(middle - half, -tall, middle + half, tall) for middle in middles)
    ends = (np.array([-across, -tall, 0.0]), np.array([across, -tall, 0.0]))
    bare = Plan(False, tiles, (), (), Box(-across, -tall, across, -tall), ends, (), REACH)
    sockets = tuple(bare.socket(tile) for tile in tiles)
    return replace(bare, sockets=sockets, ports=sockets)


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
