"""What is behind a page: tiles that are checked one after another, a server, dashed lines, and the request that moves.

Lengths are px of the reference frame. `plan` sets everything out for a frame format, from its boxes alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from manim import DOWN, LEFT, RIGHT, UP, Circle, Group, Mobject, VGroup

from cuereel.scene.card import card, is_dark, mix, rounded, shadow_of
from cuereel.scene.lettering import break_lines, fit_text, width_of
from cuereel.scene.rig import Rig, shifted
from cuereel.scene.shop.phone import disc, frame_ring, joined, ring
from cuereel.scene.shop.props import prop
from cuereel.scene.sprite import shadow_sprite
from cuereel.scene.stage import Box, Stage, px
from cuereel.scene.svg import Drawing
from cuereel.theme import Theme

SOCKET = 60.0
"""The radius of the place on a tile's edge where the request stops and the tick appears, in px."""

LOW = 200.0
"""Below this height, in px, a tile has its icon beside its label."""

SMALLEST, EASY = 40.0, 44.0
"""The smallest letters on a tile in px, and those below which two lines are better than one."""

ICON = 0.56
"""The share of a low tile's height that its icon has."""


@dataclass(frozen=True)
class Plan:
    """Where things stand (scene units): tiles in order, sockets on their edges, the server's ports, and the rest.

    `down` says that the tiles stand below one another with the server at their right; else they stand in a row with the
    server below them. `rail` is where the request enters and where it
    leaves, `ghosts` are the small tiles of what is not named.
    """

    down: bool
    tiles: tuple[Box, ...]
    sockets: tuple[np.ndarray, ...]
    ports: tuple[np.ndarray, ...]
    server: Box
    rail: tuple[np.ndarray, np.ndarray]
    ghosts: tuple[Box, ...]


def plan(stage: Stage, count: int, ghosts: int = 0) -> Plan:
    """Set out `count` tiles (one or more) and so many ghosts within a stage's clear box."""
    clear = stage.clear
    return _beside(stage, clear, count, ghosts) if clear.width < 1.5 * clear.height else _below(clear, count, ghosts)


def _beside(stage: Stage, clear: Box, count: int, ghosts: int) -> Plan:
    strip = px(140 if ghosts else 84)
    pitch = (clear.height - strip) / count
    height = min(pitch - min(px(30), 0.14 * pitch), 0.42 * clear.width)
    width = clear.width * (0.41 if height > px(LOW) else 0.48)
    tiles = []
    for number in range(count):
        middle = clear.top - (number + 0.5) * pitch
        tiles.append(Box(clear.left, middle - height / 2, clear.left + width, middle + height / 2))
    server = Box(clear.left + 0.735 * clear.width, stage.frame.bottom - px(60), stage.picture.right + px(44), clear.top)
    sockets = tuple(np.array([tile.right, tile.center[1], 0.0]) for tile in tiles)
    ports = tuple(np.array([server.left, tile.center[1], 0.0]) for tile in tiles)
    side = min(px(104), (width - px(112)) / 3)
    step = (width - px(84) - side) / 2
    lefts = [clear.left + number * step for number in range(ghosts)]
    extra = tuple(Box(left, clear.bottom, left + side, clear.bottom + side) for left in lefts)
    entry, leaving = (np.array([clear.left + width, y, 0.0]) for y in (clear.top + px(10), clear.bottom + strip / 2))
    return Plan(True, tuple(tiles), sockets, ports, server, (entry, leaving), extra)


def _below(clear: Box, count: int, ghosts: int) -> Plan:
    strip = px(230)
    pitch = (clear.width - strip) / count
    width = min(pitch - px(56), px(480))
    height = px(min(360, 0.46 * clear.height * 120))
    tiles = []
    for number in range(count):
        middle = clear.left + (number + 0.5) * pitch
        tiles.append(Box(middle - width / 2, clear.top - height, middle + width / 2, clear.top))
    server = Box(clear.left, clear.bottom - px(10), clear.right, clear.bottom + px(180))
    sockets = tuple(np.array([tile.center[0], tile.bottom, 0.0]) for tile in tiles)
    ports = tuple(np.array([tile.center[0], server.top, 0.0]) for tile in tiles)
    side = min(px(104), (height - px(40)) / 3)
    extra = tuple(
        Box(clear.right - side, clear.top - n * (side + px(16)) - side, clear.right, clear.top - n * (side + px(16)))
        for n in range(ghosts)
    )
    ends = (clear.left - px(20), clear.right - strip - px(10))
    entry, leaving = (np.array([x, clear.top - height, 0.0]) for x in ends)
    return Plan(False, tuple(tiles), sockets, ports, server, (entry, leaving), extra)


@dataclass(frozen=True)
class Label:
    """What a tile is called, the size of its letters in px, and how many lines they may take."""

    text: str
    size: float
    lines: int

    def draw(self, theme: Theme, width: float, height: float, *, down: bool) -> VGroup:
        """The letters, in the room that a tile of so many px has for them."""
        room, ink = _room(width, height, down=down), theme.colour("ink")
        return fit_text(self.text, room, 150, colour=ink, largest=self.size, smallest=self.size, max_lines=self.lines)


class Tile(Group):
    """A card with an icon and a label. Rigs: `veil` (it waits), `active` (its turn), `done`, `badge` (the tick)."""

    def __init__(self, theme: Theme, layout: Plan, number: int, icon: Mobject, label: Label) -> None:
        box, socket, down = layout.tiles[number], layout.sockets[number], layout.down
        width, height = box.width * 120, box.height * 120
        radius = min(theme.radius, height * 0.22)
        base = card(theme, width, height, radius=radius, lift=24)
        # a drawing keeps the padding of its canvas, which a tile has of its own
        seen = Group(*icon[1:]) if isinstance(icon, Drawing) else icon
        self.content = _content((width, height), seen, label.draw(theme, width, height, down=down), down=down)
        self.box, self.hub = box, socket
        veil = rounded(width - 6, height - 6, radius - 3, theme.colour("surface")).set_opacity(0.38)
        glow = shadow_sprite(width, height, radius, 26, theme.colour("cool"), 0.75)
        won = shadow_sprite(width, height, radius, 20, theme.colour("good"), 0.5)
        active = frame_ring(width, height, radius, 7, theme.colour("cool"))
        done = frame_ring(width, height, radius, 6, theme.colour("good"))
        line, dark = theme.colour("line"), theme.backdrop
        seat = VGroup(disc(SOCKET, line, line), disc(SOCKET - 5, dark.bottom, dark.top))
        self.seat = seat
        self.body = Group(Group(glow, won), base, self.content, veil, active, done)
        self.body.move_to(box.center)
        seat.move_to(socket)
        self.tick = _badge(theme).move_to(socket)
        super().__init__(self.body, seat, self.tick)
        self.veil, self.active, self.done = Rig(veil), Rig(Group(glow, active)), Rig(Group(won, done))
        self.badge = Rig(self.tick)
        for unseen in (self.active, self.done, self.badge):
            unseen.fade(0)


def _content(size: tuple[float, float], icon: Mobject, words: VGroup, *, down: bool) -> Group:
    """The icon above its label, beside it on a low tile; clear of the socket at the right (or lower) edge."""
    width, height = size
    block = VGroup(words) if len(words) else VGroup()
    if height < LOW:
        icon.scale(px(height * ICON) / max(icon.width, icon.height))
        content = Group(icon, *block).arrange(RIGHT, buff=px(22))
        return content.shift((px(-width / 2 + 26) - content.get_left()[0]) * RIGHT)
    foot = 0.0 if down else SOCKET
    high = height - foot - 34 - (block.height / px(1) + 14 if len(block) else 0)
    icon.scale(px(min(high, width * 0.6, 230)) / max(icon.width, icon.height))
    content = Group(icon, *block).arrange(DOWN, buff=px(14))
    return content.move_to(np.array([px(-SOCKET / 2 + 6) if down else 0.0, px(foot / 2), 0.0]))


def _room(width: float, height: float, *, down: bool) -> float:
    """The width in px that a tile of such a size has for its label."""
    free = width - (SOCKET + 44 if down else 48)
    return free - height * ICON - 48 if height < LOW else free


def label_size(layout: Plan, labels: Sequence[str]) -> tuple[float, int]:
    """The size in px (40 to 56) and the lines (one, or two if need be) at which every label fits its tile."""
    box = layout.tiles[0]
    room = _room(box.width / px(1), box.height / px(1), down=layout.down)
    single = min([56.0, *(room / width_of(label, 1.0) for label in labels if label)])
    if single >= EASY:
        return single, 1
    size = 56.0
    while size > SMALLEST and not all(_fits(label, size, room) for label in labels):
        size -= 2
    return size, 2


def cut_to_fit(layout: Plan, label: str) -> str:
    """A label without the last words that would not fit its tile even in the smallest letters."""
    box = layout.tiles[0]
    room = _room(box.width / px(1), box.height / px(1), down=layout.down)
    kept = label.split()
    while len(kept) > 1 and not _fits(" ".join(kept), SMALLEST, room):
        kept.pop()
    return " ".join(kept)


def _fits(label: str, size: float, room: float) -> bool:
    lines = break_lines(label, size, room)
    return len(lines) <= 2 and all(width_of(line, size) <= room for line in lines)


def _badge(theme: Theme) -> Group:
    good = theme.colour("good")
    glow = shadow_sprite(2 * SOCKET, 2 * SOCKET, SOCKET, 16, good, 0.8)
    face = disc(SOCKET, mix(good, "#FFFFFF", 0.3), mix(good, "#00402A", 0.22))
    edge = ring(SOCKET, SOCKET - 5, "#FFFFFF").set_fill(opacity=0.75)
    return Group(glow, face, edge, prop("tick", colour="#FFFFFF").scale_to_fit_height(px(84)))


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
        self.base = Group(shadow, case, rim, inside).move_to(box.center)
        super().__init__(self.base)
        self.lamps: list[Rig] = []
        if layout.down:
            self._fill_down(theme, layout, name)
        else:
            self._fill_across(theme, layout, name)

    def _fill_down(self, theme: Theme, layout: Plan, name: str) -> None:
        box = layout.server
        seen = box.right - px(44) - box.left
        middle = box.left + seen / 2
        pitch = layout.tiles[0].center[1] - layout.tiles[1].center[1] if len(layout.tiles) > 1 else px(320)
        step = pitch / max(1, round(pitch / px(80)))
        first = layout.tiles[0].center[1]
        start = first + np.floor((box.top - px(96) - first) / step - 0.45) * step
        one = _slot(seen * 120 + 10, step * 120 - 14)
        rows: dict[int, VGroup] = {}
        number = 0
        while (y := start - number * step) > box.bottom + px(18) + step * 0.4:
            row = one.copy().move_to(np.array([middle + px(8), y, 0]))
            rows[number] = row
            self.add(row)
            number += 1
        plate = _plate(name, seen * 120 - 60)
        self.add(plate.move_to(np.array([middle + px(4), box.top - px(60), 0])))
        for port in layout.ports:
            nearest = min(rows, key=lambda n: abs(start - n * step - port[1]))
            self._lamp(theme, rows[nearest], seen * 120 + 10, step * 120 - 14)

    def _fill_across(self, theme: Theme, layout: Plan, name: str) -> None:
        box = layout.server
        for port in layout.ports:
            width = min(440.0, (box.width * 120 - 250) / len(layout.ports) - 40)
            slots = VGroup(*(_slot(width, 56) for _ in range(2))).arrange(DOWN, buff=px(14))
            slots.move_to(np.array([port[0], box.center[1], 0]))
            self.add(slots)
            self._lamp(theme, slots, width, 126)
        self.add(_plate(name, 190).move_to(np.array([box.right - px(125), box.center[1], 0])))

    def _lamp(self, theme: Theme, row: Mobject, width: float, height: float) -> None:
        cool = theme.colour("cool") if is_dark(theme) else "#46D2FF"
        light = Group(shadow_sprite(width, height, 14, 18, cool, 0.65), frame_ring(width, height, 14, 5, cool))
        light.add(rounded(width - 10, height - 10, 10, cool).set_opacity(0.2))
        light.move_to(row.get_center())
        self.add(light)
        lamp = Rig(light)
        lamp.fade(0)
        self.lamps.append(lamp)


def _plate(name: str, width: float) -> VGroup:
    return fit_text(name, width, 60, colour="#EAF0FF", largest=46, smallest=40, weight="heavy", max_lines=1)


def _slot(width: float, height: float) -> VGroup:
    """One unit of the rack: a face, three lamps, and vents."""
    face = rounded(width - 36, height, 14, "#2C3878", "#1C2558")
    lamps = VGroup(*(disc(7, colour, colour) for colour in ("#46D2FF", "#3DDC97", "#FFB224")))
    lamps.arrange(RIGHT, buff=px(10)).next_to(face.get_left(), RIGHT, buff=px(22))
    vents = joined([rounded(9, height * 0.46, 4, "#0B1030").shift(px(18) * number * RIGHT) for number in range(6)])
    vents.next_to(face.get_right(), LEFT, buff=px(26))
    shine = rounded(width - 60, 3, 1.5, "#7F90E0").set_opacity(0.7).move_to(face.get_top() + px(4) * DOWN)
    return VGroup(face, shine, lamps, vents)


class Dashes(Group):
    """A dashed line between two points along which something runs: dashes that flow, and a `packet` at their head."""

    def __init__(self, theme: Theme, start: np.ndarray, end: np.ndarray) -> None:
        self.start, self.end = start, end
        length = float(np.linalg.norm(end - start)) * 120
        self.count = max(3, round(length / 38))
        self.length = length / self.count * 0.58
        cool, good = theme.colour("cool"), theme.colour("good")
        turn = np.arctan2(end[1] - start[1], end[0] - start[0])
        self.dashes = VGroup(*(rounded(self.length, 14, 7, cool).rotate(turn) for _ in range(self.count + 1)))
        self.out, self.back = cool, good
        face = rounded(40, 40, 11, "#FFFFFF", mix(cool, "#FFFFFF", 0.35))
        self.packet = Group(shadow_sprite(40, 40, 11, 18, cool, 0.9), face)
        self._packet = Rig(self.packet)
        super().__init__(self.dashes, self.packet)
        self.run(0.0, 0.0)

    def run(
        self, drawn: float, flow: float, packet: float | None = None, *, home: bool = False, dim: float = 1.0
    ) -> None:
        """Show the first `drawn` share of the line, shifted by `flow` dashes, and the packet at a share of the way.

        `home` gives it the colour of answers; `dim` is its opacity.
        """
        colour = self.back if home else self.out
        for number, dash in enumerate(self.dashes):
            place = (number + flow % 1.0) / self.count
            seen = min(1.0, max(0.0, (drawn - place) * self.count)) * min(1.0, place * self.count + 0.2)
            dash.move_to(self.start + (self.end - self.start) * min(1.0, place))
            dash.set_fill(colour, opacity=(seen if place <= 1.0 - 0.3 / self.count else 0.0) * dim)
        self._packet.fade(0.0 if packet is None else 1.0)
        if packet is not None:
            self._packet.pose(shifted(*(self.start + (self.end - self.start) * packet)[:2]))


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
    """The track that the request follows, past every socket."""
    first, last = layout.rail
    length = float(np.linalg.norm(last - first)) * 120
    wide, high = (12.0, length) if layout.down else (length, 12.0)
    groove = rounded(wide, high, 6, theme.colour("line"))
    core = rounded(max(4.0, wide - 8), max(4.0, high - 8), 2, mix(theme.colour("cool"), theme.colour("line"), 0.35))
    return VGroup(groove, core).move_to((first + last) / 2)


def ghost(theme: Theme, box: Box, icon: str, share: float) -> Group:
    """A small tile of something that is not named, shown at `share` of its strength."""
    side = box.width * 120
    base = card(theme, side, side, radius=side * 0.26, lift=12)
    mark = prop(icon, colour=theme.colour("muted")).scale_to_fit_height(px(side * 0.5))
    tile = Group(base, mark).move_to(box.center)
    Rig(tile).fade(share)
    return tile


def traces(theme: Theme, layout: Plan, box: Box) -> VGroup:
    """Faint circuit lines behind everything, from the rail out to the edges."""
    colour = theme.colour("line")
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


__all__ = ["SOCKET", "Dashes", "Plan", "Server", "Tile", "ghost", "plan", "rail", "request", "traces"]
