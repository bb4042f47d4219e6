"""What is behind a page: where the tiles of checks stand, a server, and the request that moves.

Lengths are px of the reference frame. `plan` sets everything out for a frame format, from its boxes alone.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from manim import DOWN, LEFT, ORIGIN, RIGHT, UP, Circle, Group, Mobject, Rectangle, VGroup, VMobject

from cuereel.scene.card import is_dark, mix, rounded, shaded, shadow_of
from cuereel.scene.lettering import fit_text
from cuereel.scene.rig import Rig
from cuereel.scene.shop.phone import disc, frame_ring, joined
from cuereel.scene.sprite import shadow_sprite
from cuereel.scene.stage import Box, Stage, px
from cuereel.theme import Theme

SOCKET = 60.0
"""The radius of the place on a tile's edge where the request stops and the tick appears, in px."""

GAP = 18.0
"""Px between two tiles below one another, where there is room."""

TILES_END, SERVER_AT = 0.475, 0.772
"""The shares of the width at which tiles that stand beside a server end, and at which the server begins."""

NAMED = 230.0
"""The width of the part of a server that lies below a row of tiles in which its name stands, in px."""

FOOT = 44.0
"""Px between what stands beside a server and the captions."""

TAIL = 110.0
"""Px along which the rail fades beyond its end."""

GHOST = (210.0, 300.0)
"""The least and the greatest height of a tile that is not named, in px."""


@dataclass(frozen=True)
class Plan:
    """Where things stand (scene units): tiles in order, sockets on their edges, the server's ports, and the rest.

    `down` says that the tiles stand below one another with the server at their right; else they stand in a row with the
    server below them. `rail` is where the request enters and where it leaves. `ghosts` are tiles of what is not named:
    they carry the column (or the row) on beyond the clear box, and come into view when the others make room.
    """

    down: bool
    tiles: tuple[Box, ...]
    sockets: tuple[np.ndarray, ...]
    ports: tuple[np.ndarray, ...]
    server: Box
    rail: tuple[np.ndarray, np.ndarray]
    ghosts: tuple[Box, ...]
    reach: float = SOCKET
    """The radius of its sockets in px."""

    def socket(self, box: Box) -> np.ndarray:
        """Where the request stops on the edge of a tile."""
        return np.array([box.right, box.center[1], 0.0] if self.down else [box.center[0], box.bottom, 0.0])

    def port(self, socket: np.ndarray) -> np.ndarray:
        """Where the line from a socket meets the server."""
        return np.array([self.server.left, socket[1], 0.0] if self.down else [socket[0], self.server.top, 0.0])


def plan(stage: Stage, count: int, ghosts: int = 0) -> Plan:
    """Set out `count` tiles (one or more) within a stage's clear box, and so many ghosts after them."""
    clear = stage.clear
    if clear.width >= 1.5 * clear.height:
        return _below(clear, count, ghosts)
    return _beside(clear, count, ghosts)


def _beside(clear: Box, count: int, ghosts: int) -> Plan:
    strip = px(0 if ghosts else 64)
    clear = Box(clear.left, clear.bottom + px(FOOT), clear.right, clear.top)
    pitch = (clear.height - strip) / count
    height = min(pitch - min(px(GAP), 0.14 * pitch), 0.46 * clear.width)
    right = clear.left + TILES_END * clear.width
    tiles = []
    for number in range(count):
        middle = clear.top - (number + 0.5) * pitch
        tiles.append(Box(clear.left, middle - height / 2, right, middle + height / 2))
    server = Box(clear.left + SERVER_AT * clear.width, clear.bottom, clear.right, clear.top)
    side = min(px(GHOST[1]), max(px(GHOST[0]), height))
    tops = [tiles[-1].bottom - px(GAP) - number * (side + px(GAP)) for number in range(ghosts)]
    extra = tuple(Box(clear.left, top - side, right, top) for top in tops)
    ends = (clear.top, clear.bottom + strip / 2)
    return _joined(True, tiles, server, [np.array([right, y, 0.0]) for y in ends], extra)


def _below(clear: Box, count: int, ghosts: int) -> Plan:
    pitch = (clear.width - px(NAMED)) / count
    width = min(pitch - px(56), px(480))
    height = px(min(360, 0.41 * clear.height * 120))
    tiles = []
    for number in range(count):
        middle = clear.left + (number + 0.5) * pitch
        tiles.append(Box(middle - width / 2, clear.top - height, middle + width / 2, clear.top))
    server = Box(clear.left, clear.bottom + px(FOOT - 8), clear.right, clear.bottom + px(FOOT + 172))
    side = max(width, px(GHOST[0]))
    lefts = [tiles[-1].right + px(56) + number * (side + px(56)) for number in range(ghosts)]
    extra = tuple(Box(left, clear.top - height, left + side, clear.top) for left in lefts)
    ends = (clear.left - px(20), clear.right - px(NAMED - 20))
    return _joined(False, tiles, server, [np.array([x, clear.top - height, 0.0]) for x in ends], extra)


def _joined(down: bool, tiles: list[Box], server: Box, rail: list[np.ndarray], ghosts: tuple[Box, ...]) -> Plan:
    bare = Plan(down, tuple(tiles), (), (), server, (rail[0], rail[1]), ghosts)
    sockets = tuple(bare.socket(tile) for tile in tiles)
    return replace(bare, sockets=sockets, ports=tuple(bare.port(socket) for socket in sockets))


class Server(Group):
    """A rack: rows of slots behind a frame. `lamp(n)` is the light of the row behind port n, unseen at first."""

    def __init__(self, theme: Theme, layout: Plan, name: str) -> None:
        box = layout.server
        width, height = box.width * 120, box.height * 120
        colour, opacity = shadow_of(theme)
        shadow = shadow_sprite(width, height, 34, 34, colour, opacity).shift(px(22) * DOWN)
        case = rounded(width, height, 34, "#4A5899", "#1A2250")
        rim = frame_ring(width, height, 34, 5, "#8D9BE0")
        inside = rounded(width - 36, height - 36, 20, "#0A0F2C", "#10173E")
        self.base = Group(shadow, case, rim, inside).shift(box.center)
        super().__init__(self.base)
        self.lamps: list[Rig] = []
        if layout.down:
            self._fill_down(theme, layout, name)
        else:
            self._fill_across(theme, layout, name)

    def _fill_down(self, theme: Theme, layout: Plan, name: str) -> None:
        box = layout.server
        width = box.width * 120 - 20
        pitch = layout.tiles[0].center[1] - layout.tiles[1].center[1] if len(layout.tiles) > 1 else px(320)
        step = pitch / max(1, round(pitch / px(80)))
        first = layout.tiles[0].center[1]
        start = first + np.floor((box.top - px(85) - step / 2 - first) / step) * step
        one = slot(width, step * 120 - 14)
        rows: dict[int, VGroup] = {}
        number = 0
        while (y := start - number * step) > box.bottom + px(18) + step * 0.4:
            row = one.copy().move_to(np.array([box.center[0], y, 0]))
            rows[number] = row
            self.add(row)
            number += 1
        plate = _plate(name, width - 36)
        self.add(plate.move_to(np.array([box.center[0], box.top - px(60), 0])))
        for port in layout.ports:
            nearest = min(rows, key=lambda n: abs(start - n * step - port[1]))
            self._lamp(theme, rows[nearest], width, step * 120 - 14)

    def _fill_across(self, theme: Theme, layout: Plan, name: str) -> None:
        box = layout.server
        for port in layout.ports:
            width = min(440.0, (box.width * 120 - (250 if name else 0)) / len(layout.ports) - 40)
            high = min(126.0, box.height * 120 - 36)
            slots = VGroup(*(slot(width, high / 2 - 7) for _ in range(2))).arrange(DOWN, buff=px(14))
            slots.move_to(np.array([port[0], box.center[1], 0]))
            self.add(slots)
            self._lamp(theme, slots, width, high)
        if name:
            self.add(_plate(name, 190).move_to(np.array([box.right - px(125), box.center[1], 0])))

    def _lamp(self, theme: Theme, row: Mobject, width: float, height: float) -> None:
        cool = theme.colour("cool") if is_dark(theme) else "#46D2FF"
        face = rounded(width - 36, height, 14, mix(cool, "#FFFFFF", 0.5), mix(cool, "#002A80", 0.12))
        light = Group(shadow_sprite(width - 36, height, 14, 20, cool, 0.8), face)
        leds = VGroup(*(disc(9, colour, colour) for colour in ("#FFFFFF", "#06205A", "#FFFFFF")))
        leds.arrange(RIGHT, buff=px(8)).next_to(face.get_left(), RIGHT, buff=px(20))
        others = VGroup(*(disc(9, colour, colour) for colour in ("#06205A", "#FFFFFF", "#06205A")))
        light.add(leds, others.move_to(leds), _vents(width - 36, height, mix(cool, "#04164A", 0.7)).move_to(face))
        light.move_to(row.get_center())
        self.add(light)
        lamp = Rig(light, {"leds": leds, "others": others})
        lamp.fade(0)
        self.lamps.append(lamp)


def _plate(name: str, width: float) -> VGroup:
    return fit_text(name, width, 60, colour="#EAF0FF", largest=46, smallest=40, weight="heavy", max_lines=1)


def slot(width: float, height: float) -> VGroup:
    """One unit of the rack: a face, three lamps, and vents."""
    face = rounded(width - 36, height, 14, "#2C3878", "#1C2558")
    lamps = VGroup(*(disc(7, colour, colour) for colour in ("#46D2FF", "#3DDC97", "#FFB224")))
    lamps.arrange(RIGHT, buff=px(10)).next_to(face.get_left(), RIGHT, buff=px(22))
    vents = _vents(width - 36, height, "#0B1030").move_to(face)
    shine = rounded(width - 60, 3, 1.5, "#7F90E0").set_opacity(0.7).move_to(face.get_top() + px(4) * DOWN)
    return VGroup(face, shine, lamps, vents)


def _vents(width: float, height: float, colour: str) -> VMobject:
    """The vents of a face so wide, at its right, about its middle: as many as there is room for beside its lamps."""
    many = max(1, min(6, int((width - 130) / 18)))
    slits = joined([rounded(9, height * 0.46, 4, colour).shift(px(18) * number * RIGHT) for number in range(many)])
    # a clear bar as wide as the face, so that its middle is the face's
    bare = rounded(width, height, 4, colour).set_opacity(0)
    slits.next_to(bare.get_right(), LEFT, buff=px(24))
    return VGroup(bare, slits)


def request(theme: Theme, shape: str = "square", side: float = 84) -> Group:
    """What moves through the system: a lit rounded square (or a round one, where the shape is a dot or a ball)."""
    cool = theme.colour("cool")
    radius = side / 2 if shape in ("circle", "dot", "ball", "bola", "titik", "lingkaran") else side * 0.28
    glow = shadow_sprite(side, side, radius, 18, cool, 0.85)
    face = rounded(side, side, radius, mix(cool, "#FFFFFF", 0.55), mix(cool, "#0038A0", 0.18))
    edge = frame_ring(side, side, radius, 5, "#FFFFFF").set_fill(opacity=0.85)
    mark = VGroup(*(rounded(side * share, side * 0.1, side * 0.05, "#06205A") for share in (0.5, 0.3)))
    mark.arrange(DOWN, buff=px(side * 0.1), aligned_edge=LEFT)
    return Group(glow, face, edge, mark.move_to(face.get_center()))


def rail(theme: Theme, layout: Plan) -> VGroup:
    """The track that the request follows, past every socket; every second part is where it runs on and fades."""
    first, last = layout.rail
    length = float(np.linalg.norm(last - first)) * 120
    way = DOWN if layout.down else RIGHT
    core = mix(theme.colour("cool"), theme.colour("line"), 0.35)
    drawn = VGroup()
    for thick, colour in ((12.0, theme.colour("line")), (4.0, core)):
        # built to run down, and turned where the tiles stand in a row
        main = rounded(thick, length, thick / 2, colour).move_to(length / 2 * px(1) * DOWN)
        tail = shaded(Rectangle(width=px(thick), height=px(TAIL)), colour, colour, alpha=(1.0, 0.0))
        drawn.add(main, tail.move_to((length + TAIL / 2 - thick / 2) * px(1) * DOWN))
    if way is RIGHT:
        drawn.rotate(np.pi / 2, about_point=ORIGIN)
    return drawn.shift(first)


def traces(theme: Theme, layout: Plan, stage: Stage) -> VGroup:
    """Faint circuit lines behind everything, from the rail out to the edges."""
    colour, box = theme.colour("line"), stage.picture
    drawn = VGroup()
    for number, (x, y, width) in enumerate(((0.02, 0.05, 0.5), (0.3, 0.34, 0.6), (0.0, 0.66, 0.5), (0.35, 0.97, 0.5))):
        start = box.at(x, y)
        line = rounded(width * box.width * 120, 5, 2.5, colour).set_opacity(0.5)
        line.next_to(start, RIGHT, buff=0)
        knot = Circle(radius=px(11), stroke_width=0, fill_color=colour, fill_opacity=0.6).move_to(start)
        bend = rounded(5, 90 + 30 * number, 2.5, colour).set_opacity(0.5)
        bend.next_to(line.get_right(), UP if number % 2 else DOWN, buff=0)
        drawn.add(line, knot, bend)
    return drawn


__all__ = ["GAP", "SOCKET", "Plan", "Server", "plan", "rail", "request", "traces"]
